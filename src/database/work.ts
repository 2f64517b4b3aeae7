import { randomUUID } from 'node:crypto'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import { noteDiskFull } from './disk-full.js'
import { ownerOf, type Principal } from './principal.js'
import { profileOf } from './reading/profile.js'
import { setLocalRole } from './reading/reader.js'
import { stopperOf, type WorkBounds } from './stop-work.js'
import { Turns, type Owner } from './turns.js'
import type { Database } from './database.js'
import { bindNow } from '../graph/given.js'

export type { Principal } from './principal.js'

/** What a unit of work has changed, by table: ids, or everything of a table. */
export class Changes {
  readonly #ids = new Map<string, Set<string>>()
  readonly #all = new Set<string>()
  /** Whether they came in by a file or by a department's system: then they tell of what has happened. */
  imported = false
  add(table: string, ids: Iterable<string>) {
    const known = this.#ids.get(table) ?? new Set()
    for (const id of ids) known.add(id)
    this.#ids.set(table, known)
  }
  addAll(table: string) {
    this.#all.add(table)
  }
  ids(table: string): string[] {
    return [...(this.#ids.get(table) ?? [])]
  }
  isAll(table: string) {
    return this.#all.has(table)
  }
  get isEmpty() {
    return this.#all.size === 0 && [...this.#ids.values()].every(({ size }) => size === 0)
  }
}

/** One transaction, its connection, and what it has changed so far. */
export interface Work {
  principal: Principal
  changes: Changes
  /** The transaction, for SQL. */
  kysely: Kysely<unknown>
  rows<T>(statement: RawBuilder<unknown>): Promise<T[]>
  /** Runs a statement for its effect; gives how many rows it touched. */
  run(statement: RawBuilder<unknown>): Promise<number>
  /**
   * Does what the caller may not do itself but what follows from what it may: it works in the schema owner's role, not the
   * caller's database role. Nothing in here may go by the caller's word alone.
   */
  withOwnerRole<T>(doing: () => Promise<T>): Promise<T>
  /** Within what is done in the owner's role, something in the caller's own role again: the write that it asked for. */
  withCallerRole<T>(doing: () => Promise<T>): Promise<T>
}

/** Asked before the commit (a guard throws), or run after the change in the same transaction (a follower). */
export type Follower = (work: Work) => Promise<void>

export interface WorkTerms {
  /** What was asked for, as the trail has it. */
  operation?: string | undefined
  /** It may take seconds (a large import, a preview): of one caller one such at a time, and one waits. */
  isLong?: boolean | undefined
  bounds?: WorkBounds | undefined
}

/**
 * How many units of work of one caller go on at once, how many of all who come without credentials, and how many long
 * ones: fewer than there are connections, so that nobody keeps all others waiting.
 */
const OWN_MAX = 8
const PUBLIC_MAX = 2
const LONG_MAX = 4
/** How many wait for their turn: those beyond get the answer at once when to come again, and not after a minute. */
const WAITING_MAX = 300
const LONG_WAITING_MAX = 1
const PUBLIC_WAITING_MAX = 40

function ownersOf(principal: Principal, isLong: boolean): Owner[] {
  const name = ownerOf(principal)
  if (principal.role === 'ADMINISTRATOR') return []
  if (principal.role === 'PUBLIC')
    return [
      { name, most: 1, waitingMax: PUBLIC_WAITING_MAX },
      { name: 'PUBLIC', most: PUBLIC_MAX, waitingMax: WAITING_MAX },
    ]
  return [
    ...(isLong
      ? [
          { name: `${name}/long`, most: 1, waitingMax: LONG_WAITING_MAX },
          { name: 'long', most: LONG_MAX, waitingMax: Infinity },
        ]
      : []),
    { name, most: OWN_MAX, waitingMax: WAITING_MAX },
  ]
}
const turnsOf = new WeakMap<Database, Turns>()

/** Does something in one transaction, and then what follows from it. All of it happens, or nothing. */
export function work<T>(
  database: Database,
  principal: Principal,
  followers: readonly Follower[],
  doing: (work: Work) => Promise<T>,
  terms: WorkTerms = {},
): Promise<T> {
  let turns = turnsOf.get(database)
  if (!turns) turnsOf.set(database, (turns = new Turns()))
  return turns
    .run(ownersOf(principal, terms.isLong ?? false), () =>
      transact(database, principal, followers, doing, terms),
    )
    .catch((error: unknown) => noteDiskFull(database, error))
}

function transact<T>(
  database: Database,
  principal: Principal,
  followers: readonly Follower[],
  doing: (work: Work) => Promise<T>,
  { operation, bounds = {} }: WorkTerms,
): Promise<T> {
  const stopper = stopperOf(database, bounds)
  const done = database.kysely.transaction().execute(async (kysely) => {
    stopper.check()
    const profile = profileOf(database, principal)
    await setLocalRole(kysely, profile, {
      ...stopper.settings,
      'quanyu.act': JSON.stringify(actOf(principal, operation)),
      ...(mayWriteAtAll(principal) ? {} : { transaction_read_only: 'on' }),
    })
    const as = roleSwitch(kysely, profile.role)
    const execute = (statement: RawBuilder<unknown>) => {
      stopper.check()
      return kysely.executeQuery(bindNow(statement.compile(kysely)))
    }
    const unit: Work = {
      principal,
      changes: new Changes(),
      kysely,
      rows: async <R>(statement: RawBuilder<unknown>) => (await execute(statement)).rows as R[],
      run: async (statement) => Number((await execute(statement)).numAffectedRows ?? 0),
      withOwnerRole: (inside) => as('owner', inside),
      withCallerRole: (inside) => as('caller', inside),
    }
    const result = await doing(unit)
    for (const follow of followers) await unit.withOwnerRole(() => follow(unit))
    stopper.check()
    return result
  })
  return done.finally(stopper.finish)
}

const mayWriteAtAll = ({ scopes }: Principal) => scopes === undefined || scopes.includes('WRITE')

/** What the trail keeps of an act. */
const actOf = (
  { name, role, department, keyId, from, command }: Principal,
  operation: string | undefined,
) => ({
  id: randomUUID(),
  principal: name,
  role,
  department,
  keyId,
  from,
  operation: operation ?? command,
})

/** Works in the owner's role for a while, or in the caller's, and then as before. */
function roleSwitch(kysely: Kysely<unknown>, role: string | null) {
  let current: 'owner' | 'caller' = 'caller'
  const become = async (who: typeof current) => {
    if (who === current) return
    await sql`select set_config('role', ${who === 'owner' ? 'none' : role}, true)`.execute(kysely)
    current = who
  }
  return async <T>(who: typeof current, doing: () => Promise<T>): Promise<T> => {
    if (role === null || who === current) return doing()
    const before = current
    await become(who)
    try {
      const result = await doing()
      await become(before)
      return result
    } catch (error) {
      // A statement that failed left the transaction to be rolled back, to a point that was taken in the role before.
      await become(before).catch(() => {
        current = before
      })
      throw error
    }
  }
}

/** Takes an advisory lock of this name until the transaction ends: writers of one kind go one after another in all processes. */
export const advisoryLock = (unit: Work, name: string) =>
  unit.run(sql`select pg_advisory_xact_lock(hashtextextended(current_schema() || ${`/${name}`}, 0))`)
