import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { TooManyAtOnce } from '../../src/database/turns.js'
import { KnownKeys } from '../../src/server/known-keys.js'

/** A look-up that ends when it is let go. */
function lookUps() {
  const under: (() => void)[] = []
  let count = 0
  const lookUp = () => {
    count++
    return new Promise<string | null>((resolve) => under.push(() => resolve('found')))
  }
  return { lookUp, letGo: () => under.splice(0).forEach((go) => go()), count: () => count }
}
const settled = () => sleep(5)

test('what a key opens is looked up once for all who show it at once, and again after a second', async () => {
  const known = new KnownKeys<string>()
  let answer: string | null = 'open'
  let asked = 0
  const find = () =>
    known.find('key', 'x', async () => {
      asked++
      return answer
    })
  expect(await Promise.all([find(), find(), find()])).toEqual(['open', 'open', 'open'])
  expect(asked).toBe(1)
  answer = null
  await sleep(1050)
  expect(await find()).toBe(null)
  expect(asked).toBe(2)
})

test('a look-up that failed is not remembered', async () => {
  const known = new KnownKeys<string>()
  await expect(known.find('key', 'x', () => Promise.reject(new Error('away')))).rejects.toThrow('away')
  expect(await known.find('key', 'x', async () => 'open')).toBe('open')
})

test('strangers are looked up one at a time for each client; whoever came in before waits for none of them', async () => {
  const known = new KnownKeys<string>()
  await known.find('known', 'a', async () => 'open')
  await sleep(1050)
  const { lookUp, letGo, count } = lookUps()
  const all = Array.from({ length: 12 }, (_, at) => known.find(`strange ${at}`, 'abc'[at % 3]!, lookUp))
  await settled()
  expect(count()).toBe(3)
  expect(await known.find('known', 'a', async () => 'open')).toBe('open')
  while (count() < 12) {
    letGo()
    await settled()
  }
  letGo()
  expect(await Promise.all(all)).toHaveLength(12)
})

test('one client that tries very many keys is refused', async () => {
  const known = new KnownKeys<string>()
  const { lookUp, letGo, count } = lookUps()
  const all = Array.from({ length: 300 }, (_, at) =>
    known.find(`strange ${at}`, 'x', lookUp).catch((error: unknown) => error),
  )
  const done = Promise.all(all)
  const over = new AbortController()
  void done.then(() => over.abort())
  while (!over.signal.aborted) {
    letGo()
    await new Promise((go) => setImmediate(go))
  }
  const refused = (await done).filter((each) => each instanceof TooManyAtOnce)
  expect(refused).toHaveLength(99)
  expect(count()).toBe(201)
})
