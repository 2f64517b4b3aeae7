import { Pool } from 'pg'
import type { ConnectionBudget } from '../counties/connection-budget.js'
import { connectionTo, isDirect, type ServerConnection } from './connection.js'
import { outliveConnections } from './free-dead-connections.js'
import { positionIn } from './position.js'

/** A standby that could not be asked is not asked again before this; the primary answers meanwhile. */
const AGAIN_MS = 2000
const CONNECT_MS_MAX = 2000

/** A copy of the primary that streams what was written there, and answers reads once it has what they must see. */
export class Standby {
  readonly #pool: Pool
  #replayed = 0n
  #asking: Promise<void> | undefined
  #failedAt = -Infinity
  #isPooled: boolean | undefined

  constructor(
    readonly url: string,
    readonly msMax: Pick<ServerConnection, 'readMsMax' | 'publicReadMsMax'>,
    readonly budget: ConnectionBudget | undefined,
  ) {
    this.#pool = new Pool({
      connectionString: url,
      application_name: 'quanyu standby',
      max: 1,
      connectionTimeoutMillis: CONNECT_MS_MAX,
      query_timeout: CONNECT_MS_MAX,
    })
    outliveConnections(this.#pool)
  }

  /** Whether it has all that was committed before a place in the primary's log. Where it cannot say so, it has not. */
  async has(position: bigint): Promise<boolean> {
    if (performance.now() - this.#failedAt < AGAIN_MS) return false
    if (this.#replayed < position)
      await (this.#asking ??= this.#ask().finally(() => (this.#asking = undefined)))
    return this.#replayed >= position
  }

  async #ask() {
    try {
      this.#isPooled ??= !(await isDirect(this.url))
      // One that was promoted has a history of its own, of which a place in another says nothing.
      const { rows } = await this.#pool.query<{ replayed: string | null }>(
        '/* replayed */ select case when pg_is_in_recovery() then pg_last_wal_replay_lsn()::text end as replayed',
      )
      const replayed = positionIn(rows[0]!.replayed)
      if (replayed === null) this.fail()
      else this.#replayed = replayed
    } catch {
      this.fail()
    }
  }

  /** It did not answer as it should: for a while the primary does. What it had is asked anew then. */
  fail() {
    this.#failedAt = performance.now()
    this.#replayed = 0n
  }

  /** How it is reached for a county's schema, once it has been asked. */
  connectionTo(schema: string): ServerConnection {
    const { url, msMax, budget } = this
    return connectionTo(schema, { url, ...msMax, budget, isPooled: this.#isPooled ?? false })
  }

  close = () => this.#pool.end()
}
