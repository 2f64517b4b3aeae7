import { expect, test } from 'vitest'
import {
  followChanges,
  FollowChangesDocument,
  GraphqlErrors,
  keepIn,
  keepInMemory,
  type Ask,
} from '../../src/client/index.js'

/** A feed of numbers, two to a page; a place is the last that was given. */
function feed(last: number) {
  const asked: (string | null)[] = []
  const ask = (async (
    _document: unknown,
    { after }: { after: string | null },
    { signal }: { signal?: AbortSignal },
  ) => {
    signal?.throwIfAborted()
    asked.push(after)
    const from = Number(after ?? 0)
    const nodes = [from + 1, from + 2].filter((number) => number <= last)
    return { changes: { nodes, pageInfo: { hasNextPage: from + 2 < last, endCursor: nodes.at(-1)?.toString() ?? null } } } // prettier-ignore
  }) as unknown as Ask
  return { ask, asked }
}
const some = async (pages: AsyncGenerator<readonly unknown[]>, count: number) => {
  const seen: unknown[] = []
  for (let page = 0; page < count; page++) seen.push(...((await pages.next()).value as unknown[]))
  return seen
}

test('page after page comes, and a place is kept once the page after it is asked for', async () => {
  const { ask } = feed(5)
  const store = keepInMemory()
  expect(await some(followChanges(ask, FollowChangesDocument, store), 2)).toEqual([1, 2, 3, 4])
  expect(await store.read()).toBe('2')
  // Whoever was stopped while it worked on a page gets that page again, and misses none.
  expect(await some(followChanges(ask, FollowChangesDocument, store), 2)).toEqual([3, 4, 5])
})

test('it waits where nothing is new, and ends when it is told to, also while it waits', async () => {
  const { ask, asked } = feed(2)
  const stop = new AbortController()
  const pages = followChanges(ask, FollowChangesDocument, keepInMemory(), {
    signal: stop.signal,
    waitMs: 1e8,
  })
  expect(await some(pages, 1)).toEqual([1, 2])
  const after = pages.next()
  while (asked.length < 1) await Promise.resolve()
  stop.abort()
  expect(await after).toEqual({ done: true, value: undefined })
})

test('what the server refuses is thrown, and the place stays', async () => {
  const refused = new GraphqlErrors([{ message: '', extensions: { code: 'CURSOR_TOO_OLD' } }], 200)
  const store = keepInMemory('7')
  const pages = followChanges((() => Promise.reject(refused)) as unknown as Ask, FollowChangesDocument, store)
  await expect(pages.next()).rejects.toBe(refused)
  expect(await store.read()).toBe('7')
})

test('the browser’s storage keeps a place by its name', async () => {
  const kept = new Map<string, string>()
  const storage = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) } // prettier-ignore
  const { ask } = feed(9)
  await some(followChanges(ask, FollowChangesDocument, keepIn(storage, 'funds')), 3)
  expect([...kept]).toEqual([['funds', '4']])
})
