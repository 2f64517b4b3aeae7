import { setTimeout } from 'node:timers/promises'
import type { Kysely, RawBuilder } from 'kysely'
import { Client, Pool, types as known, type PoolClient, type QueryConfig } from 'pg'
import { outliveConnections } from './free-dead-connections.js'
import { Lane, type Pace } from './lane.js'
import type { Profile } from './profile.js'
import { joined, type OpenReader, type Prepared } from './reader.js'

/** A connection is renewed now and then, so that what was prepared on it and is asked no more goes with it. */
const CONNECTION_SECONDS_MAX = 1800
const IDLE_MS_MAX = 30_000
const WAITING_MS = 20
/** Statements that have taken no longer share a lane; one that then does is taken off it, and asked again by itself. */
const QUICK_MS = 10
const LANE_MS_MAX = 300
const LANES_MAX = 4
/** Until so much waits on a lane the next is not used: what travels together costs less. */
const LANE_DUE_MS = 4
/** How many statements are remembered as quick. */
const KNOWN_MAX = 2000
const READING = {
  default_transaction_read_only: 'on',
  // Plans are made once a statement: what they depend on (page sizes) stands in the text.
  plan_cache_mode: 'force_generic_plan',
  // A county fits into memory: what a read costs is the work on its rows, not the fetching of pages.
  seq_page_cost: '0.1',
  random_page_cost: '0.1',
  // A page is a few rows of many: merging would walk to them from a table's front.
  enable_mergejoin: 'off',
}
/** Dates and times stay the text that PostgreSQL writes. */
const AS_TEXT = new Set([1082, 1114, 1184])
const types = {
  getTypeParser: (oid: number, format?: string) =>
    AS_TEXT.has(oid) ? (text: string) => text : known.getTypeParser(oid, format as 'text'),
}

/** Start-up parameters, as `options` takes them: spaces and backslashes are escaped. */
const parameter = ([name, value]: readonly [string, string]) =>
  `-c ${name}=${value.replace(/[\\ ]/g, '\\$&')}`

export interface ServerConnection {
  url: string
  options: string
}

/** What of pg's client asks a server to cancel what another connection runs. */
interface Canceller {
  host: string
  port: number
  connection: {
    on(event: 'error' | 'connect', listen: () => void): void
    connect(port: number | string, host?: string): void
    cancel(processID: number, secretKey: number): void
  }
}

/** A statement that was not begun, since its client had gone: as PostgreSQL says it of one that was. */
class NobodyWaits extends Error {
  readonly code = '57014'
}

/** Whether a statement may share a lane; one that was taken off it does not come back. */
interface Quickness extends Pace {
  isQuick: boolean
  isTried: boolean
}

/**
 * A server's connections for reading in one profile, which stands in their start-up parameters: no later SET. A statement
 * is run by itself until it has been quick; then it shares a lane with others of its kind.
 */
export class ServerReader implements OpenReader {
  readonly #pool: Pool
  readonly #lanes: Lane[] = []
  readonly #quickness = new Map<string, Quickness>()
  readonly #connection: { connectionString: string; application_name: string; options: string }
  #lanesSince = performance.now()

  constructor(
    { url, options }: ServerConnection,
    readonly kysely: Kysely<unknown>,
    { role, settings, readPath }: Profile,
    readonly connectionsMax: number,
  ) {
    const own = { ...READING, search_path: readPath, ...settings, ...(role === null ? {} : { role }) }
    const parameters = [options, ...Object.entries(own).map(parameter)].join(' ')
    this.#connection = { connectionString: url, application_name: 'quanyu read', options: parameters }
    this.#pool = new Pool({
      ...this.#connection,
      max: connectionsMax,
      maxLifetimeSeconds: CONNECTION_SECONDS_MAX,
      idleTimeoutMillis: IDLE_MS_MAX,
    })
    outliveConnections(this.#pool)
  }

  async rows<T>(statement: RawBuilder<unknown>, signal?: AbortSignal): Promise<T[]> {
    const { sql: text, parameters } = statement.compile(this.kysely)
    const query = { text, values: [...parameters], types } as QueryConfig
    return this.#whileAwaited(signal, async (client) => (await client.query(query)).rows as T[])
  }

  async text(read: Prepared, values: readonly unknown[], signal?: AbortSignal): Promise<string> {
    const quickness = this.#quicknessOf(read.hash)
    if (quickness.isQuick) {
      try {
        return await this.#lane().text(read, values, quickness)
      } catch (error) {
        // What is wrong with the values is wrong by itself too; all else is tried there.
        if (/^2[0-3]/.test((error as { code?: string }).code ?? '')) throw error
        Object.assign(quickness, { isQuick: false, isTried: true })
      }
    }
    return this.#alone(read, values, quickness, signal)
  }

  #quicknessOf(hash: string): Quickness {
    let known = this.#quickness.get(hash)
    if (!known) {
      if (this.#quickness.size >= KNOWN_MAX) this.#quickness.delete(this.#quickness.keys().next().value!)
      this.#quickness.set(hash, (known = { isQuick: false, isTried: false, ms: 0 }))
    }
    return known
  }

  /** The first lane on which little waits; where there is none, the one on which the least does. */
  #lane(): Lane {
    if (performance.now() - this.#lanesSince > CONNECTION_SECONDS_MAX * 1000) this.#renewLanes()
    for (let place = 0; place < Math.min(LANES_MAX, this.connectionsMax); place++)
      if (!this.#lanes[place] || this.#lanes[place]!.isBroken)
        this.#lanes[place] = new Lane({
          ...this.#connection,
          options: `${this.#connection.options} -c statement_timeout=${LANE_MS_MAX}`,
        })
    return (
      this.#lanes.find(({ due }) => due < LANE_DUE_MS) ??
      this.#lanes.reduce((best, lane) => (lane.due < best.due ? lane : best))
    )
  }

  #renewLanes() {
    this.#lanesSince = performance.now()
    for (const lane of this.#lanes.splice(0)) void lane.close()
  }

  #alone({ hash, text }: Prepared, values: readonly unknown[], quickness: Quickness, signal?: AbortSignal) {
    return this.#whileAwaited(signal, async (client) => {
      const start = performance.now()
      const { rows } = await client.query<string[]>({
        name: hash,
        text,
        values: values as unknown[],
        rowMode: 'array',
      })
      quickness.isQuick ||= !quickness.isTried && performance.now() - start < QUICK_MS
      return joined(rows[0]!)
    })
  }

  /** Runs on a connection of its own, and stops there when nobody waits for it any more. */
  async #whileAwaited<T>(
    signal: AbortSignal | undefined,
    ask: (client: PoolClient) => Promise<T>,
  ): Promise<T> {
    const client = await this.#pool.connect()
    const stop = () => this.#cancel(client)
    try {
      if (signal?.aborted) throw new NobodyWaits()
      signal?.addEventListener('abort', stop)
      return await ask(client)
    } finally {
      signal?.removeEventListener('abort', stop)
      // What was told to stop is not used again: the word might come late, and stop another's statement.
      client.release(signal?.aborted ?? false)
    }
  }

  /** By PostgreSQL's own request to cancel, which needs no place among the connections: they may all be busy. */
  #cancel(client: PoolClient) {
    const { processID, secretKey } = client as unknown as { processID: number; secretKey: number }
    const { connection, host, port } = new Client(this.#connection) as unknown as Canceller
    connection.on('error', () => {})
    connection.on('connect', () => connection.cancel(processID, secretKey))
    if (host.startsWith('/')) connection.connect(`${host}/.s.PGSQL.${port}`)
    else connection.connect(port, host)
  }

  async close() {
    await Promise.all(this.#lanes.splice(0).map((lane) => lane.close()))
    // Whoever waits for a connection would wait for ever once the pool is told to end.
    while (this.#pool.waitingCount > 0) await setTimeout(WAITING_MS)
    await this.#pool.end()
  }
}
