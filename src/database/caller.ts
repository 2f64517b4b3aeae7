import type { ObjectionTerms } from '../config.js'
import type { Sql } from '../graph/column-kind.js'
import { InputError, Refusal, type Problem } from '../values/problem.js'
import { readerFor } from './reading/readers.js'
import { refuseRead } from './rights/forbidden.js'
import { isStopped, type WorkBounds } from './stop-work.js'
import { work, type Follower, type Principal, type Work } from './work.js'
import type { Database } from './database.js'
import type { Prepared } from './reading/reader.js'

/** Who asks, and with what: the context of a GraphQL request, and what a command hands to an operation. */
export interface Caller {
  database: Database
  principal: Principal
  followers: readonly Follower[]
  /** Who asked for what, as the trail has it. */
  operation?: string
  /** What is asked for may take seconds. */
  isLong?: boolean
  /** How objections are taken, as the server was set. */
  objections?: ObjectionTerms
  /** Networks that are not public and may be sent to all the same, as the server was set. */
  webhookNetworks?: readonly string[]
  /** The place in the primary's log that what it reads must have come to, where it says so; then a standby may answer. */
  position?: bigint
  /** What ends what it writes before the commit. */
  bounds: WorkBounds
  /** Both run for as long as somebody waits for the answer. */
  rows<T>(statement: Sql): Promise<T[]>
  text(read: Prepared, values: readonly unknown[]): Promise<string>
  /** Why nothing of a table may be read, or null where something may. */
  refusalOf(table: string): Error | null
}

export const callerOf = (
  database: Database,
  principal: Principal,
  followers: readonly Follower[],
  { signal, writeMsMax: msMax }: { signal?: AbortSignal | undefined; writeMsMax?: number | undefined } = {},
): Caller => ({
  database,
  principal,
  followers,
  bounds: { signal, msMax },
  rows: (statement) => readerFor(database, principal).rows(statement, signal),
  text: (read, values) => readerFor(database, principal).text(read, values, signal),
  refusalOf: (table) => refuseRead(principal, table),
})

/** One unit of work in a caller's name; a refusal thrown in it takes all back and is its answer. */
export const workAs = <T>(
  { database, principal, followers, operation, isLong, bounds }: Caller,
  doing: (work: Work) => Promise<T | Problem>,
): Promise<T | Problem> =>
  work(database, principal, followers, doing, { operation, isLong, bounds }).catch((error: unknown) => {
    if (error instanceof Refusal) return error.problem
    throw isStopped(error) ? tookTooLong(bounds) : error
  })

/** Called for whoever still waits; who has gone gets no answer. */
export const tookTooLong = ({ msMax = 0 }: WorkBounds) =>
  new InputError('WRITE_TOO_SLOW', {
    zh: `写入超过 ${msMax / 1000} 秒，已全部撤销，未写入任何内容。请分几次发送，或稍后再试。`,
    en: `The write took longer than ${msMax / 1000} seconds and was rolled back: nothing was written. Send it in parts, or try again later.`,
  })
