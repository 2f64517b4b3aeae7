import type { SqlEntityManager } from '@mikro-orm/postgresql'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Database } from './open.js'
import type { Principal } from './principal.js'

export type { Principal } from './principal.js'

/** What a unit of work has changed, by table: ids, or everything of a table. */
export class Changes {
  readonly #ids = new Map<string, Set<string>>()
  readonly #all = new Set<string>()
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
  /** The ORM in this transaction, for things written one by one. */
  em: SqlEntityManager
  /** The same transaction, for SQL. */
  kysely: Kysely<unknown>
  rows<T>(statement: RawBuilder<unknown>): Promise<T[]>
  /** Runs a statement for its effect; gives how many rows it touched. */
  run(statement: RawBuilder<unknown>): Promise<number>
}

/** Asked before the commit (a guard throws), or run after the change in the same transaction (a follower). */
export type Follower = (work: Work) => Promise<void>

/** Does something in one transaction, and then what follows from it. All of it happens, or nothing. */
export function work<T>(
  database: Database,
  principal: Principal,
  followers: readonly Follower[],
  doing: (work: Work) => Promise<T>,
): Promise<T> {
  const em = database.orm.em.fork() as unknown as SqlEntityManager
  return em.transactional(async (inner) => {
    const kysely = inner.getTransactionContext<Kysely<unknown>>()!
    const unit: Work = {
      principal,
      changes: new Changes(),
      em: inner,
      kysely,
      rows: async <R>(statement: RawBuilder<unknown>) => (await statement.execute(kysely)).rows as R[],
      run: async (statement) => Number((await statement.execute(kysely)).numAffectedRows ?? 0),
    }
    const result = await doing(unit)
    await inner.flush()
    for (const follow of followers) await follow(unit)
    return result
  })
}

/** Reads outside of a transaction: one statement is one snapshot. */
export const reading = ({ kysely }: Database) => ({
  rows: async <T>(statement: RawBuilder<unknown>) => (await statement.execute(kysely)).rows as T[],
})

/** Keeps writers of one kind one after another, whatever process they are in, until the transaction ends. */
export const queueUp = (unit: Work, name: string) =>
  unit.run(sql`select pg_advisory_xact_lock(hashtextextended(current_schema() || ${`/${name}`}, 0))`)
