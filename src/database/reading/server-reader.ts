import { setTimeout } from 'node:timers/promises'
import type { Kysely, RawBuilder } from 'kysely'
import { Client, Pool, types as known, type ClientConfig, type PoolClient, type QueryConfig } from 'pg'
import { AnswerTooLarge, type Prepared } from './reader.js'
import { optionsOf, readMsMaxOf, type ServerConnection } from './connection.js'
import { clientWithin, shareBudget } from '../counties/connection-budget.js'
import { outliveConnections } from './free-dead-connections.js'
import { Lane, type Pace } from './lane.js'
import { Lanes } from './lanes.js'
import type { Profile } from './profile.js'
import { proveStanding, READING, standingText, textOf } from './standing.js'
import { RowsQuery, Skipped, type Bound, type Standing } from './wire.js'
import { bindNow } from '../../graph/given.js'

/** A connection is renewed now and then, so that what was prepared on it and is asked no more goes with it. */
const CONNECTION_SECONDS_MAX = 1800
const CONNECTIONS_MAX = 20
const IDLE_MS_MAX = 30_000
const WAITING_MS = 20
/** Statements that have taken no longer share a lane; one that then does is taken off it, and asked again by itself. */
const QUICK_MS = 10
const LANE_MS_MAX = 300
const LANES_MAX = 4
/** The same for each of many counties that share a process. */
const COUNTY_CONNECTIONS_MAX = 6
const COUNTY_LANES_MAX = 1
/** How many statements are remembered as quick. */
const KNOWN_MAX = 2000
/** Dates and times stay the text that PostgreSQL writes. */
const AS_TEXT = new Set([1082, 1114, 1184])
const types = {
  getTypeParser: (oid: number, format?: string) =>
    AS_TEXT.has(oid) ? (text: string) => text : known.getTypeParser(oid, format as 'text'),
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

/** What PostgreSQL says of a prepared statement that is elsewhere, or that another client of the pooler's has prepared. */
const isPreparedElsewhere = (error: unknown) =>
  ['26000', '42P05'].includes((error as { code?: string }).code ?? '')

/** Runs a read when its caller's turn has come. */
export type InTurn = <T>(read: () => Promise<T>) => Promise<T>
/** Who asks: what the read stands on, and when it may have a connection of its own. */
export interface Asker {
  profile: Profile
  inTurn: InTurn
}

/** Whether a statement may share a lane; one that was taken off it does not come back. */
interface Quickness extends Pace {
  isQuick: boolean
  isTried: boolean
  /** Whether it was asked before: what is asked once is not worth preparing. */
  isKnown: boolean
}

/**
 * A server's connections for reading, which all callers share. What a read stands on, its role first, is set in the
 * transaction that it is run in and ends with it, so that it holds whatever stands between; each connection proves that
 * before its first answer. A statement is run by itself until it has been quick; then it shares a lane with others.
 */
export class ServerReader {
  readonly #pool: Pool
  readonly #lanes: Lanes
  readonly #quickness = new Map<string, Quickness>()
  readonly #config: ClientConfig
  readonly #standing: string
  /** Behind a pooler that does not keep count of them no statement is prepared. */
  #prepares = true
  readonly #leaveBudget: () => void

  constructor(
    readonly connection: ServerConnection,
    readonly kysely: Kysely<unknown>,
    /** Someone's profile, which each new connection shows that it can stand on. */
    readonly example: Profile,
  ) {
    this.#config = {
      connectionString: connection.url,
      application_name: 'quanyu read',
      ...optionsOf(connection, { default_transaction_read_only: 'on', ...READING }),
    }
    this.#standing = standingText(connection.isPooled)
    const { budget } = connection
    const kind = budget ? clientWithin(budget) : Client
    const begin = () => new Lane(this.#config, (client) => this.#prove(client), kind)
    this.#lanes = new Lanes(
      budget ? COUNTY_LANES_MAX : LANES_MAX,
      CONNECTION_SECONDS_MAX * 1000,
      begin,
      budget,
    )
    this.#pool = new Pool({
      ...this.#config,
      Client: kind,
      max: budget ? COUNTY_CONNECTIONS_MAX : CONNECTIONS_MAX,
      maxLifetimeSeconds: CONNECTION_SECONDS_MAX,
      idleTimeoutMillis: IDLE_MS_MAX,
      verify: (client: Client, done: (error?: Error) => void) =>
        void this.#prove(client).then(() => done(), done),
    } as ConstructorParameters<typeof Pool>[0])
    outliveConnections(this.#pool)
    this.#leaveBudget = budget ? shareBudget(this.#pool, budget) : () => {}
  }

  rows<T>(asker: Asker, statement: RawBuilder<unknown>, signal?: AbortSignal): Promise<T[]> {
    const { sql: text, parameters } = bindNow(statement.compile(this.kysely))
    const config = { text, values: [...parameters], types } as QueryConfig
    return this.#preparedOrNot(() =>
      this.#whileAwaited(
        asker,
        signal,
        (client) =>
          new Promise((resolve, reject) => {
            const standing = this.#stand(asker.profile)
            client.query(
              new RowsQuery(standing, config, (error, result) =>
                error ? reject(error) : resolve(result.rows as T[]),
              ),
            )
          }),
      ),
    )
  }

  async text(
    asker: Asker,
    read: Prepared,
    values: readonly unknown[],
    signal?: AbortSignal,
  ): Promise<string> {
    const { profile } = asker
    // A plan is one role's: its policies are in it.
    const name = `${read.hash}_${profile.name}`
    const quickness = this.#quicknessOf(name)
    const statement = { name: this.#prepares && quickness.isKnown ? name : '', text: read.text, values }
    quickness.isKnown = true
    if (quickness.isQuick) {
      try {
        const standing = this.#stand(profile, LANE_MS_MAX)
        const answer = this.#lanes.pick().text(standing, statement, quickness)
        return await answer.finally(() => this.#lanes.yield())
      } catch (error) {
        // What is wrong with the values is wrong by itself too, and so is what is too large; all else is tried there.
        if (error instanceof AnswerTooLarge || /^2[0-3]/.test((error as { code?: string }).code ?? ''))
          throw error
        if (!(error instanceof Skipped) && !isPreparedElsewhere(error))
          Object.assign(quickness, { isQuick: false, isTried: true })
      }
    }
    return this.#alone(asker, statement, quickness, signal)
  }

  #quicknessOf(name: string): Quickness {
    let known = this.#quickness.get(name)
    if (!known) {
      if (this.#quickness.size >= KNOWN_MAX) this.#quickness.delete(this.#quickness.keys().next().value!)
      this.#quickness.set(name, (known = { isQuick: false, isTried: false, isKnown: false, ms: 0 }))
    }
    return known
  }

  #stand(profile: Profile, msMax = readMsMaxOf(this.connection, profile.name)): Standing {
    const { key, role, readPath, settings } = profile
    const department = settings['quanyu.department'] ?? ''
    const areas = settings['quanyu.areas'] ?? ''
    return {
      key: `${msMax}/${key}`,
      name: this.#prepares ? 'stand' : '',
      text: this.#standing,
      values: [readPath, role ?? 'none', department, areas, String(msMax)],
    }
  }

  #prove(client: Client) {
    return proveStanding(client, this.#stand(this.example))
  }

  #alone(asker: Asker, statement: Bound, quickness: Quickness, signal?: AbortSignal): Promise<string> {
    return this.#preparedOrNot(() =>
      this.#whileAwaited(asker, signal, async (client) => {
        const start = performance.now()
        const standing = this.#stand(asker.profile)
        const name = this.#prepares ? statement.name : ''
        const answer = await textOf(client, standing, { ...statement, name })
        quickness.isQuick ||= !quickness.isTried && performance.now() - start < QUICK_MS
        return answer
      }),
    )
  }

  /** Once more where a pooler has lost what was prepared: from then on nothing is. */
  async #preparedOrNot<T>(ask: () => Promise<T>): Promise<T> {
    try {
      return await ask()
    } catch (error) {
      if (!this.connection.isPooled || !isPreparedElsewhere(error)) throw error
      this.#prepares = false
      return ask()
    }
  }

  /** Runs on a connection of its own, and stops there when nobody waits for it any more. */
  #whileAwaited<T>(
    { inTurn }: Asker,
    signal: AbortSignal | undefined,
    ask: (client: PoolClient) => Promise<T>,
  ): Promise<T> {
    return inTurn(async () => {
      const client = await this.#pool.connect()
      const stop = () => this.#cancel(client)
      try {
        if (signal?.aborted) throw new NobodyWaits()
        signal?.addEventListener('abort', stop)
        return await ask(client)
      } finally {
        signal?.removeEventListener('abort', stop)
        // What was asked to stop is not used again: the word might come late, and stop another's statement.
        client.release(signal?.aborted ?? false)
      }
    })
  }

  /** By PostgreSQL's own request to cancel, which needs no place among the connections: they may all be busy. */
  #cancel(client: PoolClient) {
    const { processID, secretKey } = client as unknown as { processID: number; secretKey: number }
    const { connection, host, port } = new Client(this.#config) as unknown as Canceller
    connection.on('error', () => {})
    connection.on('connect', () => connection.cancel(processID, secretKey))
    if (host.startsWith('/')) connection.connect(`${host}/.s.PGSQL.${port}`)
    else connection.connect(port, host)
  }

  async close() {
    this.#leaveBudget()
    await this.#lanes.close()
    // Whoever waits for a connection would wait for ever once the pool is told to end.
    while (this.#pool.waitingCount > 0) await setTimeout(WAITING_MS)
    await this.#pool.end()
  }
}
