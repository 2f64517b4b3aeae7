import type { ObjectionTerms } from '../config.js'
import type { Sql } from '../graph/column-kind.js'
import { Refusal, type Problem } from '../values/problem.js'
import type { Database } from './open.js'
import type { Prepared } from './reader.js'
import { readerFor } from './readers.js'
import { work, type Follower, type Principal, type Work } from './work.js'

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
  /** Both run for as long as somebody waits for the answer. */
  rows<T>(statement: Sql): Promise<T[]>
  text(read: Prepared, values: readonly unknown[]): Promise<string>
}

export const callerOf = (
  database: Database,
  principal: Principal,
  followers: readonly Follower[],
  signal?: AbortSignal,
): Caller => ({
  database,
  principal,
  followers,
  rows: (statement) => readerFor(database, principal).rows(statement, signal),
  text: (read, values) => readerFor(database, principal).text(read, values, signal),
})

/** One unit of work in a caller's name; a refusal thrown in it takes all back and is its answer. */
export const workAs = <T>(
  { database, principal, followers, operation, isLong }: Caller,
  doing: (work: Work) => Promise<T | Problem>,
): Promise<T | Problem> =>
  work(database, principal, followers, doing, { operation, isLong }).catch((error: unknown) => {
    if (error instanceof Refusal) return error.problem
    throw error
  })
