import type { Sql } from '../graph/column-kind.js'
import type { Database } from './open.js'
import { reading, work, type Follower, type Principal, type Work } from './work.js'

/** Who asks, and with what: the context of a GraphQL request, and what a command hands to an operation. */
export interface Caller {
  database: Database
  principal: Principal
  followers: readonly Follower[]
  rows<T>(statement: Sql): Promise<T[]>
}

export const callerOf = (
  database: Database,
  principal: Principal,
  followers: readonly Follower[],
): Caller => ({
  database,
  principal,
  followers,
  ...reading(database),
})

/** One unit of work in a caller's name. */
export const workAs = <T>(
  { database, principal, followers }: Caller,
  doing: (work: Work) => Promise<T>,
): Promise<T> => work(database, principal, followers, doing)
