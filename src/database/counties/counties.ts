import type { Kysely } from 'kysely'
import type { InputError } from '../../values/problem.js'
import type { Database } from '../database.js'
import type { Budgets } from '../open-server.js'

/** A county that a process serves. */
export interface County {
  name: string
  database: Database
  /** Why it could not be served when it was last looked at; null where it could, or nobody has asked yet. */
  problem: InputError | null
  /** When somebody last asked it for something, by performance.now(). */
  askedAt: number
  /** Ends when it can be asked. Throws in words why it cannot. */
  whenReady(): Promise<void>
}

/** The counties that a process serves: one, or all that a registry names. */
export interface Counties {
  isMany: boolean
  /** Whether no county is known at all, not even by its sums alone. */
  isEmpty(): boolean
  /** Connections on which one finds out who asks, and whether the database answers. */
  access: Kysely<unknown>
  /** On which readiness asks: it waits behind nobody who is let in. */
  health: Kysely<unknown>
  /** How many connections they share; none where there is one county. */
  budgets?: Budgets | undefined
  names(): string[]
  /** The county of that name; none where this process does not serve it. */
  find(name: string): County | undefined
  /** The county whose public pages stand under a host name. */
  ofHost(host: string): County | undefined
  /** Those that somebody has asked for. */
  opened(): County[]
  close(): Promise<void>
}

/** One county as all that there are. It was looked at before it was opened. */
export function oneCounty(database: Database): Counties {
  const county: County = {
    name: database.schema,
    database,
    problem: null,
    askedAt: 0,
    whenReady: () => Promise.resolve(),
  }
  return {
    isMany: false,
    isEmpty: () => false,
    access: database.access,
    health: database.access,
    names: () => [county.name],
    find: (name) => (name === county.name ? county : undefined),
    ofHost: () => county,
    opened: () => [county],
    close: () => database.close(),
  }
}
