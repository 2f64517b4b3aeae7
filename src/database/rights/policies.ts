import { ROLES, type Role } from '../principal.js'
import { fillsOnly, rightsOf, writeReach } from './rights.js'
import { TABLES } from './rights-of-tables.js'
import { anyOf, FALSE, ident, keyOf, literal, TableConditions, type PolicyPlace } from './table-conditions.js'
import type { Mask } from './table-rights.js'

/** Roles by their condition, or by each of their conditions of which one is enough. */
const grouped = (
  roles: readonly Role[],
  conditionsOf: (role: Role) => string | readonly string[],
): Map<string, Role[]> => {
  const groups = new Map<string, Role[]>()
  for (const role of roles)
    for (const condition of [conditionsOf(role)].flat())
      if (condition !== FALSE) groups.set(condition, [...(groups.get(condition) ?? []), role])
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
  if (!conditions.rights.appendOnly)
    add('update', (condition) => `using (${condition}) with check (${condition})`, writers)
  return statements
}

/** How a value looks to those who do not see it in clear, and to the public where that is less. */
const MASKS: Record<Mask, { masked(column: string): string; toPublic?: string }> = {
  NAME: { masked: (column) => `left(${column}, 1) || '**'` },
  ACCOUNT: { masked: (column) => `'****' || right(${column}, 4)`, toPublic: 'null' },
  NOTHING: { masked: () => 'null' },
}

/** The tables whose rows are known by their parents to those who see them masked: an area's key tells by itself. */
export const parentsOfMasked = (): string[] => [
  ...new Set(
    Object.values(TABLES)
      .filter(({ masks }) => masks)
      .flatMap(({ near }) => near.map(keyOf))
      .filter(({ key, parent }) => key !== 'division_id' && parent !== 'consolidation_area')
      .map(({ parent }) => parent),
  ),
]

/** Which rows of a parent the caller sees, for a view that itself sees all. */
export const seenView = (place: PolicyPlace, table: string): string[] => {
  const name = `${ident(place.masked)}.${ident(`seen_${table}`)}`
  return [
    `create or replace view ${name} with (security_invoker = true) as select id from ${ident(place.schema)}.${ident(table)}`,
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
  const { masks = {}, near } = conditions.rights
  // What hangs on one of several is little of a county's records, while what it hangs on is much.
  const ways = near.length > 1 ? 'rows' : 'view'
  const name = `${ident(place.masked)}.${ident(table)}`
  const inRole = (roles: readonly Role[]) =>
    `(select current_user = any(array[${roles.map((role) => literal(place.login(role))).join(', ')}]::name[]))`
  const some = (groups: Map<string, Role[]>) =>
    anyOf([...groups].map(([condition, roles]) => `(${inRole(roles)} and ${condition})`))
  const clear = some(grouped(LIMITED, (role) => conditions.people(role, ways)))
  // A township sees what is only published as the public does.
  const isPublics = conditions.isPublished
    ? `(${inRole(['PUBLIC'])} or (${inRole(['TOWNSHIP'])} and (${conditions.within(ways)}) is not true))`
    : inRole(['PUBLIC'])
  const shown = columns.map(({ name: column, type }) => {
    const own = `${ident(table)}.${ident(column)}`
    const mask = masks[column]
    if (!mask) return own
    const { masked, toPublic } = MASKS[mask]
    const publics = toPublic ? ` when ${isPublics} then ${toPublic}` : ''
    return `(case when ${clear} then ${own} when ${own} is null then null${publics} else ${masked(own)} end)::${type} as ${ident(column)}`
  })
  // What a township and the public see alike is asked once: each condition is planned whoever reads.
  const readers = grouped(LIMITED, (role) => conditions.readAny(role, ways))
  return [
    `create or replace view ${name} with (security_barrier = true) as select ${shown.join(', ')} from ${ident(place.schema)}.${ident(table)} where ${some(readers)}`,
    `grant select on ${name} to ${[...new Set([...readers.values()].flat())]
      .map((role) => ident(place.login(role)))
      .join(', ')}`,
  ]
}

/** Each change of a table is kept with who made it. */
export function trailTriggers({ schema }: PolicyPlace, table: string): string[] {
  const leftOutOfTrail = (rightsOf(table).leftOutOfTrail ?? []).map(literal).join(', ')
  const name = `${ident(schema)}.${ident(table)}`
  const rows = {
    insert: 'new table as new_rows',
    update: 'old table as old_rows new table as new_rows',
    delete: 'old table as old_rows',
  }
  return Object.entries(rows).map(
    ([event, tables]) =>
      `create or replace trigger quanyu_trail_${event} after ${event} on ${name} referencing ${tables} for each statement execute function ${ident(schema)}.keep_trail(${leftOutOfTrail})`,
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
