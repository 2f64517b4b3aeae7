import { ROLES } from '../principal.js'
import {
  maskedView,
  parentsOfMasked,
  partTriggers,
  seenView,
  tablePolicies,
  trailTriggers,
} from './policies.js'
import { rightsOf } from './rights.js'
import { TABLES } from './rights-of-tables.js'
import { ident, type PolicyPlace } from './table-conditions.js'
import type { Found } from './find-objects.js'

/** What is given its rights by itself: a table, a masked view, or the schemas. */
export interface RightsObject {
  kind: 'schema' | 'table' | 'view'
  name: string
  /** What gives it its rights, after those that it had were taken away. */
  statements: string[]
}

/** A name under which the rights that an object was given are kept. */
export const keyOfObject = ({ kind, name }: Pick<RightsObject, 'kind' | 'name'>) => `${kind} ${name}`

/** The rights of all objects as SQL, in order: those that others look through come first. */
export function rightsObjects(place: PolicyPlace, { tables, columns }: Found): RightsObject[] {
  const { schema, masked, login } = place
  const all = ROLES.map((role) => ident(login(role))).join(', ')
  const masks = tables.filter((table) => rightsOf(table).masks)
  return [
    {
      kind: 'schema',
      name: schema,
      statements: [
        `create schema if not exists ${ident(masked)}`,
        `grant usage on schema ${ident(schema)}, ${ident(masked)} to ${all}`,
        `grant select on ${ident(schema)}.${ident('quanyu_migration')} to ${ident(login('ADMINISTRATOR'))}`,
      ],
    },
    ...parentsOfMasked()
      .filter((table) => tables.includes(table))
      .map((table): RightsObject => ({
        kind: 'view',
        name: `seen_${table}`,
        statements: seenView(place, table),
      })),
    ...masks.map((table): RightsObject => {
      const own = columns.filter((column) => column.table === table)
      return { kind: 'view', name: table, statements: maskedView(place, table, own) }
    }),
    ...tables.map((table): RightsObject => {
      const isTrailed = table in TABLES && !rightsOf(table).untrailed
      return {
        kind: 'table',
        name: table,
        statements: [
          `revoke all on ${ident(schema)}.${ident(table)} from public`,
          ...tablePolicies(place, table),
          ...partTriggers(place, table),
          ...(isTrailed ? trailTriggers(place, table) : []),
        ],
      }
    }),
  ]
}
