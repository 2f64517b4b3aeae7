import { sql } from 'kysely'
import { InputError } from '../values/problem.js'
import type { Row, Sql } from './column-kind.js'
import { whenGiven } from './given.js'
import { Direction, type OrderKey } from './order.js'

/** One part of a total order: a column, how a cursor's text becomes its value again, and the way it goes. */
interface Key {
  column: string
  cast: string
  nullable: boolean
  direction: Direction
}

/** An order made total: ties are broken by id. */
export const withId = (order: readonly OrderKey[]): Key[] => [
  ...order.map(({ column, direction }) => ({
    column: column.column,
    cast: column.kind.cast,
    nullable: column.optional,
    direction,
  })),
  { column: 'id', cast: 'uuid', nullable: false, direction: order[0]?.direction ?? Direction.ASC },
]

export const reversed = (order: readonly Key[]): Key[] =>
  order.map((key) => ({
    ...key,
    direction: key.direction === Direction.ASC ? Direction.DESC : Direction.ASC,
  }))

/** Nulls stand last going up and first going down, as PostgreSQL's indexes have them. */
export const orderSql = (order: readonly Key[], row: Row): Sql =>
  sql.join(order.map(({ column, direction }) => sql`${row(column)} ${sql.raw(direction)}`))

/** A row's cursor: the values that it is ordered by, as text, in base64url. */
export const cursorOf = (order: readonly Key[], row: Row): Sql =>
  sql`translate(encode(convert_to(json_build_array(${sql.join(order.map(({ column }) => sql`${row(column)}::text`))})::text, 'utf8'), 'base64'), E'+/=\n', '-_')`

function readCursor(order: readonly Key[], cursor: string, argument: string): (string | null)[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (
      Array.isArray(values) &&
      values.length === order.length &&
      values.every((value) => value === null || typeof value === 'string')
    )
      return values as (string | null)[]
  } catch {
    // Told below: to the client a cursor that does not parse is the same as one of another list.
  }
  throw new InputError(
    'BAD_CURSOR',
    `${argument} 的游标不是本列表（同一排序）给出的。This cursor was not given by this list in this order.`,
    argument,
  )
}

/** The condition that a row comes after a cursor: greater in the first part that differs. */
export function afterCursor(order: readonly Key[], cursor: unknown, row: Row, argument: string): Sql {
  const values = order.map(({ cast }, index) => {
    const value = whenGiven(cursor, (text) => readCursor(order, String(text), argument)[index])
    return sql`${value}::${sql.raw(cast)}`
  })
  const { direction } = order[0]!
  // One comparison of rows where that says it: an index on the same columns leads straight to the place.
  if (order.every((key) => !key.nullable && key.direction === direction)) {
    const columns = sql.join(order.map(({ column }) => row(column)))
    return sql`(${columns}) ${sql.raw(direction === Direction.ASC ? '>' : '<')} (${sql.join(values)})`
  }
  const alternatives = order.map((key, index) => {
    const equal = order
      .slice(0, index)
      .map(
        ({ column, nullable }, before) =>
          sql`${row(column)} ${sql.raw(nullable ? 'is not distinct from' : '=')} ${values[before]!}`,
      )
    return sql`(${sql.join([...equal, beyond(key, values[index]!, row)], sql` and `)})`
  })
  return sql`(${sql.join(alternatives, sql` or `)})`
}

/** Beyond a value in one part. Nothing is beyond null going up, where it stands last; going down all that is not null is. */
function beyond({ column, nullable, direction }: Key, value: Sql, row: Row): Sql {
  const up = direction === Direction.ASC
  const further = sql`${row(column)} ${sql.raw(up ? '>' : '<')} ${value}`
  if (!nullable) return further
  return up
    ? sql`(${further} or (${row(column)} is null and ${value} is not null))`
    : sql`(${further} or (${row(column)} is not null and ${value} is null))`
}
