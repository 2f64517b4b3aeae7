import { ROLES, type Role } from './principal.js'
import { fillsOnly, rightsOf, writeReach, type Mask, type Reach, type TableRights } from './rights.js'
import { TABLES } from './rights-of-tables.js'

/** What the SQL of the policies needs to know of the place it is written for. */
export interface PolicyPlace {
  schema: string
  /** The schema of the views that show people's data masked; it stands first in the search path of most roles. */
  masked: string
  /** The database's name for a role. */
  login(role: Role): string
}

type Ways = 'policy' | 'view'

const MINE = `(select current_setting('quanyu.department', true))`
// Without the coalesce it would be read as one area compared with a list of lists.
const AREAS = `coalesce((select nullif(current_setting('quanyu.areas', true), '')::uuid[]), '{}')`
// The keys of what a township reached before a drawing, while that is being tried (hold-reach.ts); null at all other times.
const HELD = `(select nullif(current_setting('quanyu.held', true), '')::uuid[])::uuid[]`
const FALSE = 'false'

const ident = (name: string) => `"${name.replaceAll('"', '""')}"`
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`
const anyOf = (conditions: readonly string[]) =>
  conditions.length === 0 ? FALSE : conditions.length === 1 ? conditions[0]! : `(${conditions.join(' or ')})`

/** `plan_id>implementation_plan` is the key plan_id of an implementation_plan; `project_id` of a project. */
function keyOf(words: string): { key: string; parent: string; column: string | undefined } {
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

  read(role: Role, ways: Ways = 'policy'): string {
    const { read, draft, only, toPublic } = this.rights
    const reached = this.#reach(read[role], role, ways)
    const reach = toPublic && role === 'PUBLIC' ? `(${toPublic}) and ${reached}` : reached
    const narrowed =
      draft && role !== 'LEADING_GROUP' && role !== 'AUDITOR' && read[role] === 'all'
        ? `(not (${draft}) or ${this.own()})`
        : reach
    return only && narrowed !== FALSE ? `(${only}) and ${narrowed}` : narrowed
  }

  /** The rows that a role sees with people's data in clear. */
  people = (role: Role, ways: Ways = 'policy') => this.#reach(this.rights.people?.[role], role, ways)
  write(role: Role): string {
    const reach = this.#reach(writeReach(role, this.table), role, 'policy')
    const limit = this.rights.limits?.[role]
    return limit && reach !== FALSE ? `(${limit}) and ${reach}` : reach
  }

  #reach(reach: Reach | undefined, role: Role, ways: Ways): string {
    if (reach === 'all') return 'true'
    if (reach === 'own') return this.own()
    if (reach === 'near') return this.near(role, ways)
    return FALSE
  }

  own(alias = ident(this.table), depth = 1): string {
    return anyOf(
      this.rights.own.map((words) => {
        if (words === words.toUpperCase()) return `${MINE} = ${literal(words)}`
        if (words === 'department') return `${alias}.department = ${MINE}`
        const { key, parent, column } = keyOf(words)
        const name = `p${depth}`
        const own = column
          ? `${name}.${column} = ${MINE}`
          : new TableConditions(this.place, parent).own(name, depth + 1)
        return `exists (select from ${this.#base(parent)} ${name} where ${name}.id = ${alias}.${key} and ${own})`
      }),
    )
  }

  /** Where a township's reach starts from what a drawing of areas moves, a preview holds it as it was. */
  near(role: Role, ways: Ways): string {
    const mine = ident(this.table)
    const held = (id: string, now: string) =>
      role === 'TOWNSHIP' ? `coalesce(${id} = any(${HELD}), ${now})` : now
    const root = (column: string) =>
      role === 'TOWNSHIP'
        ? `${mine}.${column} = any(${AREAS})`
        : `${mine}.${column} in (select area_id from ${this.#base('publication')} where withdrawn_at is null)`
    const tied = (key: string, of: string) =>
      `exists (select from ${this.#base('area_tie')} t where t.${key} = ${of} and t.ended_at is null)`
    switch (this.table) {
      case 'consolidation_area':
        return root('id')
      case 'area_tie': {
        // A tie that the drawing makes is seen of what was reached before.
        const keys = ['id', 'project_id', 'project_part_id', 'allocation_id', 'allocation_part_id']
        const anyOfIts = `array[${keys.map((key) => `${mine}.${key}`).join(', ')}]`
        return role === 'TOWNSHIP'
          ? `(${root('area_id')} and coalesce(${anyOfIts} && ${HELD}, true))`
          : root('area_id')
      }
      case 'publication':
        return role === 'TOWNSHIP' ? root('area_id') : 'withdrawn_at is null'
      case 'project_part':
        return held(`${mine}.id`, tied('project_part_id', `${mine}.id`))
      case 'allocation_part':
        return held(`${mine}.id`, tied('allocation_part_id', `${mine}.id`))
      case 'project':
        return held(
          `${mine}.id`,
          `(${tied('project_id', `${mine}.id`)} or exists (select from ${this.#base('project_part')} x where x.project_id = ${mine}.id and x.ended_at is null))`,
        )
      case 'allocation':
        return held(
          `${mine}.id`,
          `(${tied('allocation_id', `${mine}.id`)} or exists (select from ${this.#base('allocation_part')} x where x.allocation_id = ${mine}.id and x.ended_at is null))`,
        )
      case 'fund':
        return `exists (select from ${this.#base('allocation')} a where a.fund_id = ${mine}.id)`
    }
    // What a row hangs on is seen by the same rules: a subquery in a policy sees what its caller sees.
    return anyOf(
      this.rights.near.map((words) => {
        const { key, parent } = keyOf(words)
        if (key === 'division_id')
          return held(
            `${mine}.division_id`,
            `exists (select from ${this.#base('division_area')} d where d.division_id = ${mine}.division_id)`,
          )
        return `exists (select from ${this.#seen(parent, ways)} p where p.id = ${mine}.${key})`
      }),
    )
  }

  #base = (table: string) => `${ident(this.place.schema)}.${ident(table)}`
  #seen = (table: string, ways: Ways) =>
    ways === 'view'
      ? `${ident(this.place.masked)}.${ident(`seen_${table}`)}`
      : rightsOf(table).masks
        ? `${ident(this.place.masked)}.${ident(table)}`
        : this.#base(table)
}

const grouped = (roles: readonly Role[], conditionOf: (role: Role) => string): Map<string, Role[]> => {
  const groups = new Map<string, Role[]>()
  for (const role of roles) {
    const condition = conditionOf(role)
    if (condition !== FALSE) groups.set(condition, [...(groups.get(condition) ?? []), role])
  }
  return groups
}

const LIMITED = ROLES.filter((role) => role !== 'ADMINISTRATOR')

/** Grants and policies of one table. */
export function tablePolicies(place: PolicyPlace, table: string): string[] {
  const conditions = new TableConditions(place, table)
  const name = `${ident(place.schema)}.${ident(table)}`
  const logins = (roles: readonly Role[]) => roles.map((role) => ident(place.login(role))).join(', ')
  const statements = [
    `alter table ${name} enable row level security`,
    `grant select, insert, update, delete on ${name} to ${logins(['ADMINISTRATOR'])}`,
    `create policy quanyu_administrator on ${name} to ${logins(['ADMINISTRATOR'])} using (true) with check (true)`,
  ]
  const masked = conditions.rights.masks !== undefined
  const add = (verb: string, clause: (condition: string) => string, groups: Map<string, Role[]>) => {
    const roles = [...groups.values()].flat()
    if (roles.length > 0) statements.push(`grant ${verb} on ${name} to ${logins(roles)}`)
    let number = 0
    for (const [condition, group] of groups)
      statements.push(
        `create policy quanyu_${verb}_${++number} on ${name} for ${verb} to ${logins(group)} ${clause(condition)}`,
      )
  }
  add(
    'select',
    (condition) => `using (${condition})`,
    grouped(LIMITED, (role) => (masked ? conditions.people(role) : conditions.read(role))),
  )
  const writers = grouped(LIMITED, (role) => conditions.write(role))
  add(
    'insert',
    (condition) => `with check (${condition})`,
    grouped(LIMITED, (role) => (fillsOnly(role, table) ? FALSE : conditions.write(role))),
  )
  // The record writer inserts and updates in one statement, which needs both grants; no policy lets these add a row.
  const fillers = LIMITED.filter((role) => fillsOnly(role, table))
  if (fillers.length > 0) statements.push(`grant insert on ${name} to ${logins(fillers)}`)
  const { disclosed } = conditions.rights
  if (disclosed)
    statements.push(
      `grant select (${disclosed.map(ident).join(', ')}) on ${name} to ${logins(['PUBLIC'])}`,
      `create policy quanyu_disclosed on ${name} for select to ${logins(['PUBLIC'])} using (${conditions.near('PUBLIC', 'policy')})`,
    )
  if (!conditions.rights.appendOnly)
    add('update', (condition) => `using (${condition}) with check (${condition})`, writers)
  return statements
}

/** How a value looks to those within, and to the public. */
const MASKS: Record<Mask, { within(column: string): string; toPublic(column: string): string }> = {
  NAME: {
    within: (column) => `left(${column}, 1) || '**'`,
    toPublic: (column) => `left(${column}, 1) || '**'`,
  },
  ACCOUNT: { within: (column) => `'****' || right(${column}, 4)`, toPublic: () => 'null' },
  NOTHING: { within: () => 'null', toPublic: () => 'null' },
}

/** The tables whose rows are told by their parents to those who see them masked. */
export const parentsOfMasked = (): string[] => [
  ...new Set(
    Object.values(TABLES)
      .filter(({ masks }) => masks)
      .flatMap(({ near }) => near.map(keyOf))
      .filter(({ key }) => key !== 'division_id')
      .map(({ parent }) => parent),
  ),
]

/** Which rows of a parent the caller sees, for a view that itself sees all. */
export const seenView = (place: PolicyPlace, table: string): string[] => {
  const name = `${ident(place.masked)}.${ident(`seen_${table}`)}`
  return [
    `create view ${name} with (security_invoker = true) as select id from ${ident(place.schema)}.${ident(table)}`,
    `grant select on ${name} to ${LIMITED.map((role) => ident(place.login(role))).join(', ')}`,
  ]
}

/** A table as those see it who need not see people's data: the same columns, some of them masked. */
export function maskedView(
  place: PolicyPlace,
  table: string,
  columns: readonly { name: string; type: string }[],
): string[] {
  const conditions = new TableConditions(place, table)
  const { masks = {} } = conditions.rights
  const name = `${ident(place.masked)}.${ident(table)}`
  const inRole = (roles: readonly Role[]) =>
    `(select current_user = any(array[${roles.map((role) => literal(place.login(role))).join(', ')}]::name[]))`
  const some = (groups: Map<string, Role[]>) =>
    anyOf([...groups].map(([condition, roles]) => `(${inRole(roles)} and ${condition})`))
  const clear = some(grouped(LIMITED, (role) => conditions.people(role, 'view')))
  const shown = columns.map(({ name: column, type }) => {
    const own = `${ident(table)}.${ident(column)}`
    const mask = masks[column]
    return mask
      ? `(case when ${clear} then ${own} when ${own} is null then null when ${inRole(['PUBLIC'])} then ${MASKS[mask].toPublic(own)} else ${MASKS[mask].within(own)} end)::${type} as ${ident(column)}`
      : own
  })
  const readers = grouped(LIMITED, (role) => conditions.read(role, 'view'))
  return [
    `create view ${name} with (security_barrier = true) as select ${shown.join(', ')} from ${ident(place.schema)}.${ident(table)} where ${some(readers)}`,
    `grant select on ${name} to ${[...readers.values()]
      .flat()
      .map((role) => ident(place.login(role)))
      .join(', ')}`,
  ]
}

/** Each change of a table is kept with who made it. */
export function trailTriggers({ schema }: PolicyPlace, table: string): string[] {
  const untold = (rightsOf(table).untold ?? []).map(literal).join(', ')
  const name = `${ident(schema)}.${ident(table)}`
  const rows = {
    insert: 'new table as new_rows',
    update: 'old table as old_rows new table as new_rows',
    delete: 'old table as old_rows',
  }
  return Object.entries(rows).map(
    ([event, tables]) =>
      `create or replace trigger quanyu_trail_${event} after ${event} on ${name} referencing ${tables} for each statement execute function ${ident(schema)}.keep_trail(${untold})`,
  )
}

/** Who fills which columns: a trigger asks before a row is written, since a policy cannot tell what a row was before. */
export function partTriggers({ schema, login }: PolicyPlace, table: string): string[] {
  const { parts = [] } = rightsOf(table)
  if (parts.length === 0) return []
  const name = `${ident(schema)}.${ident(table)}`
  const isOne = (roles: readonly Role[]) =>
    `current_user = any(array[${roles.map((role) => literal(login(role))).join(', ')}]::name[])`
  const trigger = (part: string, verb: 'insert' | 'update', condition: string) =>
    `create or replace trigger ${ident(`quanyu_part_${part}_${verb}`)} before ${verb} on ${name} for each row when (${condition}) execute function ${ident(schema)}.refuse_part()`
  const filled = parts.flatMap(({ columns }) => columns)
  const rest = (row: string) =>
    `to_jsonb(${row}) - array[${[...filled, 'recorded_at'].map(literal).join(', ')}]::text[]`
  const fillers = LIMITED.filter((role) => fillsOnly(role, table))
  return [
    ...(fillers.length > 0
      ? [trigger('rest', 'update', `${isOne(fillers)} and ${rest('old')} is distinct from ${rest('new')}`)]
      : []),
    ...parts.flatMap(({ columns, write }, index) => {
      const others = LIMITED.filter(
        (role) => writeReach(role, table) !== 'none' && (write[role] ?? 'none') === 'none',
      )
      if (others.length === 0) return []
      const row = (of: string) => `(${columns.map((column) => `${of}.${ident(column)}`).join(', ')})`
      return [
        trigger(String(index + 1), 'insert', `${isOne(others)} and num_nonnulls${row('new')} > 0`),
        trigger(
          String(index + 1),
          'update',
          `${isOne(others)} and ${row('old')} is distinct from ${row('new')}`,
        ),
      ]
    }),
  ]
}
