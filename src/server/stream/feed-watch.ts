import { sql } from 'kysely'
import { asLogin } from '../../database/as-login.js'
import type { Database } from '../../database/database.js'

/** How often the database is asked whether something changed, while anybody waits for it. */
const ASK_MS = 500

/**
 * Tells those who follow the feed that something was added: one question for all of them, so that a hundred followers cost
 * the database no more than one while nothing changes. Whatever server wrote it, it is seen in the database.
 */
export class FeedWatch {
  #mark = ''
  #waiting = new Set<() => void>()
  #isAsking = false

  constructor(readonly database: Database) {}

  /** What is compared: taken before the feed is read, it differs once something was added after. */
  get mark(): string {
    return this.#mark
  }

  /** Ends when the feed is no longer as it was when the mark was taken, or when the waiting is given up. */
  async changed(mark: string, signal: AbortSignal): Promise<void> {
    if (this.#mark !== mark || signal.aborted) return
    await new Promise<void>((resolve) => {
      const wake = () => {
        this.#waiting.delete(wake)
        signal.removeEventListener('abort', wake)
        resolve()
      }
      this.#waiting.add(wake)
      signal.addEventListener('abort', wake)
      if (!this.#isAsking) void this.#ask()
    })
  }

  async #ask() {
    this.#isAsking = true
    try {
      const [row] = await asLogin(
        this.database,
        sql<{ place: string }>`/* feed-watch */ select transaction || '/' || id as place from change
          where transaction < pg_snapshot_xmin(pg_current_snapshot()) order by transaction desc, id desc limit 1`,
      )
      const mark = row?.place ?? ''
      if (mark !== this.#mark) {
        this.#mark = mark
        for (const wake of this.#waiting) wake()
      }
    } catch {
      // The database cannot be asked just now: whoever waits goes on waiting.
    }
    this.#isAsking = this.#waiting.size > 0
    if (this.#isAsking) setTimeout(() => void this.#ask(), ASK_MS)
  }
}
