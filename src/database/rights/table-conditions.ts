import { type Role } from '../principal.js'
import { mayRead, rightsOf, writeReach } from './rights.js'
import type { Reach, TableRights } from './table-rights.js'

/** What the SQL of the policies needs to know of the place it is written for. */
export interface PolicyPlace {
  schema: string
  /** The schema of the views that show people's data masked; it stands first in the search path of most roles. */
  masked: string
  /** The database's name for a role. */
  login(role: Role): string
}

/**
 * Where a condition is asked: in a policy; in a view that itself sees all; or in such a view row by row. A subquery of which
 * one of several is enough is planned both to be asked row by row and to be read whole, and so twice again what is nested in
 * it: an offset leaves the first way alone.
 */
type Ways = 'policy' | 'view' | 'rows'
const asked = (ways: Ways) => (ways === 'rows' ? ' offset 0' : '')

const MINE = `(select current_setting('quanyu.department', true))`
const keysIn = (setting: string) => `(select nullif(current_setting('quanyu.${setting}', true), '')::uuid[])`
// Without the coalesce it would be read as one area compared with a list of lists.
const AREAS = `coalesce(${keysIn('areas')}, '{}')`
// The keys of what a township reached before a drawing, and of what of it lay in its own areas, while that drawing is being
// tried (hold-reach.ts); null at all other times.
const HELD = `${keysIn('held')}::uuid[]`
const HELD_WITHIN = `${keysIn('held_within')}::uuid[]`
export const FALSE = 'false'

export const ident = (name: string) => `"${name.replaceAll('"', '""')}"`
export const literal = (text: string) => `'${text.replaceAll("'", "''")}'`
export const anyOf = (conditions: readonly string[]) =>
  conditions.length === 0 ? FALSE : conditions.length === 1 ? conditions[0]! : `(${conditions.join(' or ')})`

/** `plan_id>implementation_plan` is the key plan_id of an implementation_plan; `project_id` of a project. */
export function keyOf(words: string): { key: string; parent: string; column: string | undefined } {
  const [key = '', target = ''] = words.split('>')
  const [parent, column] = (
    target || (key === 'area_id' ? 'consolidation_area' : key.replace(/_id$/, ''))
  ).split('.')
  return { key, parent: parent!, column }
}

/** The rows of one table that a role reaches, as SQL over its columns. */
export class TableConditions {
  constructor(
    readonly place: PolicyPlace,
    readonly table: string,
    readonly rights: TableRights = rightsOf(table),
  ) {}

  read(role: Role): string {
    return anyOf(this.readAny(role, 'policy'))
  }

  /** Conditions of which one is enough for a role to see a row. */
  readAny(role: Role, ways: Ways): string[] {
    const { read, draft, only } = this.rights
    const reached = read[role] === 'near' ? this.near(role, ways) : [this.#reach(read[role], ways)]
    const narrowed =
      draft && role !== 'LEADING_GROUP' && role !== 'AUDITOR' && read[role] === 'all'
        ? [`(not (${draft}) or ${this.own()})`]
        : reached
    const some = narrowed.filter((condition) => condition !== FALSE)
    return only ? some.map((condition) => `(${only}) and ${condition}`) : some
  }

  /** The rows that a role sees with people's data in clear. */
  people(role: Role, ways: Ways = 'policy'): string {
    const { people, supervisors = [] } = this.rights
    const reached = this.#reach(people?.[role], ways)
    return people?.[role] === 'own'
      ? anyOf([reached, ...supervisors.map((department) => `${MINE} = ${literal(department)}`)])
      : reached
  }

  write(role: Role): string {
    const reach = this.#reach(writeReach(role, this.table), 'policy')
    const limit = this.rights.limits?.[role]
    return limit && reach !== FALSE ? `(${limit}) and ${reach}` : reach
  }

  /** What is near enough to be written, or seen in clear, lies in a township's own areas. */
  #reach(reach: Reach | undefined, ways: Ways): string {
    if (reach === 'all') return 'true'
    if (reach === 'own') return this.own()
    if (reach === 'near') return this.within(ways)
    return FALSE
  }

  own(alias = ident(this.table), depth = 1): string {
    return anyOf(
      this.rights.own.map((words) => {
        if (words === words.toUpperCase()) return `${MINE} = ${literal(words)}`
        if (words === 'department') return `${alias}.department = ${MINE}`
        const { key, parent, column } = keyOf(words)
        const name = `p${depth}`
        const own = column ? `${name}.${column} = ${MINE}` : this.#of(parent).own(name, depth + 1)
        return `exists (select from ${this.#base(parent)} ${name} where ${name}.id = ${alias}.${key} and ${own})`
      }),
    )
  }

  /** Whether the public sees rows of this table that lie in a published area. */
  get isPublished(): boolean {
    return this.rights.read.PUBLIC === 'near'
  }

  /**
   * What a township or the public sees as near: what lies in an area that is published or, for a township, its own. What a row
   * hangs on is seen by the same rules, since a subquery in a policy sees what its caller sees. Of a table that the public
   * does not see, a township sees what lies in its own areas.
   */
  near(role: Role, ways: Ways): string[] {
    if (role !== 'TOWNSHIP') return [this.#forPublic(this.#near(role, ways))]
    if (!this.isPublished) return [this.within(ways)]
    // Of what is shown to the public only once it is answered, it sees the rest in its own areas.
    return this.rights.toPublic
      ? [this.within(ways), this.#forPublic(this.#near('PUBLIC', ways))]
      : [this.#near(role, ways)]
  }

  #forPublic = (near: string) => (this.rights.toPublic ? `(${this.rights.toPublic}) and ${near}` : near)

  #near(role: Role, ways: Ways): string {
    const mine = ident(this.table)
    const isTownship = role === 'TOWNSHIP'
    const held = (id: string, now: string) => (isTownship ? `coalesce(${id} = any(${HELD}), ${now})` : now)
    const root = (column: string) => {
      const published = `${mine}.${column} = any((select ${ident(this.place.schema)}.published_areas())::uuid[])`
      return isTownship ? `(${mine}.${column} = any(${AREAS}) or ${published})` : published
    }
    switch (this.table) {
      case 'consolidation_area':
        return root('id')
      case 'publication':
        return isTownship
          ? `(${mine}.area_id = any(${AREAS}) or withdrawn_at is null)`
          : 'withdrawn_at is null'
      case 'area_tie':
        return isTownship ? `(${root('area_id')} and ${tieHeld(mine, HELD)})` : root('area_id')
    }
    const through = this.#through(mine, () => 'true', 'x', asked(ways))
    if (through !== null) return this.table === 'fund' ? through : held(`${mine}.id`, through)
    return anyOf(
      this.rights.near.flatMap((words) => {
        const { key, parent } = keyOf(words)
        if (key === 'division_id')
          return held(
            `${mine}.division_id`,
            `exists (select from ${this.#base('division_area')} d where d.division_id = ${mine}.division_id)`,
          )
        // A table that the role may not read at all has nothing that it sees.
        if (!mayRead(role, parent)) return []
        if (parent === 'consolidation_area') return root(key)
        return `exists (select from ${this.#seen(parent, ways)} p where p.id = ${mine}.${key}${asked(ways)})`
      }),
    )
  }

  /** What lies in a township's own areas, whatever else it sees: what a row hangs on is asked the same. */
  within(ways: Ways, alias = ident(this.table), depth = 1): string {
    const [name, inAreas] = [`n${depth}`, (column: string) => `${alias}.${column} = any(${AREAS})`]
    // Of what the public does not see a township's subquery sees no more than this anyway.
    const of = (parent: string, its: string) =>
      ways === 'policy' && !this.#of(parent).isPublished
        ? 'true'
        : this.#of(parent).within(ways, its, depth + 1)
    const held = (id: string, now: string) => `coalesce(${alias}.${id} = any(${HELD_WITHIN}), ${now})`
    switch (this.table) {
      case 'consolidation_area':
        return inAreas('id')
      case 'publication':
        return inAreas('area_id')
      case 'area_tie':
        return `(${inAreas('area_id')} and ${tieHeld(alias, HELD_WITHIN)})`
      case 'ledger_account':
        // An account is seen where one of its entries is.
        return anyOf(
          ['from_account_id', 'to_account_id'].map(
            (key) =>
              `exists (select from ${this.#base('ledger_entry')} ${name} where ${name}.${key} = ${alias}.id and ${of('ledger_entry', name)})`,
          ),
        )
    }
    const through = this.#through(alias, of, name, asked(ways))
    if (through !== null) return this.table === 'fund' ? through : held('id', through)
    const near = this.rights.near.map((words) => {
      const { key, parent } = keyOf(words)
      if (key === 'division_id')
        return held(
          key,
          `exists (select from ${this.#base('division_area')} ${name} where ${name}.division_id = ${alias}.division_id and ${name}.area_id = any(${AREAS})${asked(ways)})`,
        )
      if (parent === 'consolidation_area') return inAreas(key)
      const from = ways === 'policy' && rightsOf(parent).masks ? this.#masked(parent) : this.#base(parent)
      return `exists (select from ${from} ${name} where ${name}.id = ${alias}.${key} and ${of(parent, name)}${asked(ways)})`
    })
    if (this.table !== 'ledger_entry') return anyOf(near)
    // Between the outside and the fund itself, money is of no area yet.
    const ends = `(${alias}.from_account_id, ${alias}.to_account_id)`
    const funds = `${alias}.chain_id in ${ends} and ${ident(this.place.schema)}.outside_account(${alias}.chain_id) in ${ends}`
    return anyOf([
      ...near,
      `(${funds} and exists (select from ${this.#base('fund')} ${name} where ${name}.id = ${alias}.chain_id and ${of('fund', name)}))`,
    ])
  }

  /** Projects and money lie in an area by their ties, whole or in parts, and a document where any of its allocations does. */
  #through(
    alias: string,
    of: (parent: string, its: string) => string,
    name: string,
    end: string,
  ): string | null {
    const some = (table: string, key: string, more = '') =>
      `exists (select from ${this.#base(table)} ${name} where ${name}.${key} = ${alias}.id${more} and ${of(table, name)}${end})`
    const current = ` and ${name}.ended_at is null`
    switch (this.table) {
      case 'project_part':
      case 'allocation_part':
        return some('area_tie', `${this.table}_id`, current)
      case 'project':
      case 'allocation':
        return `(${some('area_tie', `${this.table}_id`, current)} or ${some(`${this.table}_part`, `${this.table}_id`, current)})`
      case 'fund':
        return some('allocation', 'fund_id')
      default:
        return null
    }
  }

  #of = (table: string) => new TableConditions(this.place, table)
  #base = (table: string) => `${ident(this.place.schema)}.${ident(table)}`
  #masked = (table: string) => `${ident(this.place.masked)}.${ident(table)}`
  #seen = (table: string, ways: Ways) =>
    ways !== 'policy'
      ? this.#masked(`seen_${table}`)
      : rightsOf(table).masks
        ? this.#masked(table)
        : this.#base(table)
}

/** A tie that a drawing makes while it is being tried is seen of what was reached before. */
function tieHeld(alias: string, held: string): string {
  const keys = ['id', 'project_id', 'project_part_id', 'allocation_id', 'allocation_part_id']
  return `coalesce(array[${keys.map((key) => `${alias}.${key}`).join(', ')}] && ${held}, true)`
}
