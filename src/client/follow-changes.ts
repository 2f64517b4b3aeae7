import type { Ask } from './client.js'
import { LatestChangeDocument } from './documents.js'
import type { TypedDocument } from './typed-document.js'

/** Where a follower keeps how far it has come: a file, a table beside the copy, the browser's storage. */
export interface PlaceStore {
  /** Null where it has not begun. */
  read(): Promise<string | null> | string | null
  write(place: string): Promise<void> | void
}

/** What any document that follows the feed asks: a page from a cursor. */
interface Page<Node> {
  changes: {
    pageInfo: { hasNextPage: boolean; endCursor?: string | null | undefined }
    nodes: readonly Node[]
  }
}
type From = { after?: string | null | undefined }

export interface FollowOptions<Variables> {
  /** The document's variables but for its place: the types to follow, the rows of a page. */
  variables?: Omit<Variables, 'after'>
  /** Ends it. */
  signal?: AbortSignal
  /** How long to wait where nothing is new, in milliseconds. */
  waitMs?: number
}

const WAIT_MS = 5000
/** What is told to whoever gave up waiting. */
const END = { changes: { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] } }

/** The newest place of the feed, from which a copy that is read now is followed; null where nothing was ever written. */
export async function latestPlace(ask: Ask): Promise<string | null> {
  return (await ask(LatestChangeDocument)).changes.pageInfo.endCursor ?? null
}

/**
 * Gives the feed's pages for as long as it is asked for them. A page's place is kept when the next one is asked for: whoever
 * is stopped before gets that page once more, and misses none. Throws what the server refuses: of CURSOR_TOO_OLD and
 * CURSOR_UNKNOWN a copy is read anew.
 */
export async function* followChanges<Node, Variables extends From>(
  ask: Ask,
  document: TypedDocument<Page<Node>, Variables>,
  store: PlaceStore,
  { variables, signal, waitMs = WAIT_MS }: FollowOptions<Variables> = {},
): AsyncGenerator<readonly Node[], void, void> {
  let after = await store.read()
  for (;;) {
    if (signal?.aborted) return
    const { changes } = await ask<Page<Node>, From>(
      document as unknown as TypedDocument<Page<Node>, From>,
      { ...variables, after },
      signal ? { signal } : {},
    ).catch((error: unknown) => {
      if (signal?.aborted) return END
      throw error
    })
    const { endCursor, hasNextPage } = changes.pageInfo
    if (changes.nodes.length > 0) yield changes.nodes
    if (endCursor != null) {
      after = endCursor
      await store.write(after)
    }
    if (!hasNextPage && !signal?.aborted) await wait(waitMs, signal)
  }
}

function wait(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    signal?.addEventListener('abort', done)
  })
}

/** Keeps the place for as long as the program runs. */
export function keepInMemory(place: string | null = null): PlaceStore {
  return {
    read: () => place,
    write: (now) => {
      place = now
    },
  }
}

/** Keeps the place in the browser: `keepIn(localStorage, 'funds')`. */
export function keepIn(
  storage: { getItem(key: string): string | null; setItem(key: string, value: string): void },
  key: string,
): PlaceStore {
  return { read: () => storage.getItem(key), write: (place) => storage.setItem(key, place) }
}
