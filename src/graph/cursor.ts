import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { InputError } from '../values/problem.js'
import { checkString } from '../values/text.js'
import type { Row, Sql } from './column-kind.js'
import { Given, whenGiven } from './given.js'
import { byId, type OrderKey } from './order.js'

/** Appends the id as tie-breaker; nothing comes after it. */
export function withId(order: readonly OrderKey[]): OrderKey[] {
  const id = order.findIndex(({ isId }) => isId)
  if (id >= 0) return order.slice(0, id + 1)
  return [...order, byId(order[0]?.isDown ?? false)]
}

export const reversed = (order: readonly OrderKey[]): OrderKey[] =>
  order.map((key) => ({ ...key, isDown: !key.isDown, nullsFirst: !key.nullsFirst }))

/** Where nulls stand is said only where it is not as PostgreSQL's indexes have them: last going up, first going down. */
const nullsSql = ({ nullable, isDown, nullsFirst }: OrderKey): Sql =>
  sql.raw(!nullable || nullsFirst === isDown ? '' : nullsFirst ? ' nulls first' : ' nulls last')

export const orderSql = (order: readonly OrderKey[], row: Row): Sql =>
  sql.join(order.map((key) => sql`${key.value(row)} ${sql.raw(key.isDown ? 'DESC' : 'ASC')}${nullsSql(key)}`))

const beyondSql = ({ isDown }: OrderKey): Sql => sql.raw(isDown ? '<' : '>')

/** What a row's cursor holds: the values that it is ordered by; only its id, where one of them is people's data. */
const inCursor = (order: readonly OrderKey[]): readonly OrderKey[] =>
  order.some(({ people }) => people) ? order.filter(({ isId }) => isId) : order

/** What a row's cursor is made of, as text. */
export const cursorParts = (order: readonly OrderKey[], row: Row): Sql[] =>
  inCursor(order).map(({ value }) => sql`${value(row)}::text`)

/** Distinguishes the cursors of one list in one order from all others. */
export const markOf = (concept: string, order: readonly OrderKey[]): string =>
  createHash('sha256')
    .update(
      JSON.stringify([concept, order.map(({ name, isDown, nullsFirst }) => [name, isDown, nullsFirst])]),
    )
    .digest('base64url')
    .slice(0, MARK_LENGTH)
const MARK_LENGTH = 6

/** A cursor: its list's mark and its parts, in base64url. */
export const cursorOf = (mark: string, parts: readonly Sql[]): Sql =>
  sql`translate(encode(convert_to(json_build_array(${sql.join([sql.lit(mark), ...parts])})::text, 'utf8'), 'base64'), E'+/=\n', '-_')`

const partsOf = (cursor: string): (string | null)[] | null => {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(parts) && parts.every((part) => part === null || typeof part === 'string')
      ? (parts as (string | null)[])
      : null
  } catch {
    // To the client a cursor that does not parse is the same as one of another list.
    return null
  }
}

/** How the database writes values of a type; one that is not so never stood in a cursor that it gave. */
const FORMS: Readonly<Record<string, RegExp>> = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  integer: /^-?\d{1,10}$/,
  numeric: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4,}-\d\d-\d\d$/,
  timestamptz: /^\d{4,}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?[+-]\d\d(:\d\d)*$/,
  xid8: /^\d{1,20}$/,
}
const isSound = (part: string | null) => part === null || checkString(part).ok

/** Which parts of a cursor are null: cursors that agree in that are compared with by the same statement. */
export const nullsOf = (cursor: string): string =>
  (partsOf(cursor) ?? ['?']).map((part) => (part === null ? '0' : '1')).join('')

/** The values in a cursor of a list in an order. */
export function readCursor(
  mark: string,
  order: readonly OrderKey[],
  cursor: string,
  argument: string,
): (string | null)[] {
  const [itsMark, ...parts] = partsOf(cursor) ?? []
  const isRead = (part: string | null, index: number) =>
    part === null || (FORMS[order[index]!.cast]?.test(part) ?? true)
  if (itsMark === mark && parts.length === order.length && parts.every(isRead) && parts.every(isSound))
    return parts
  throw new InputError(
    'BAD_CURSOR',
    {
      zh: `${argument} 的游标不是本列表（同一排序）给出的。`,
      en: `The cursor in ${argument} was not given by this list in this order. Take one from its edges or pageInfo.`,
    },
    argument,
  )
}

/** Gives of the row of the same list that has an id what an expression makes of it: a subquery. */
export type OfRow = (id: Sql, make: (row: Row) => Sql) => Sql

/** The condition that a row comes after a cursor: greater in the first part that differs. */
export function afterCursor(
  mark: string,
  order: readonly OrderKey[],
  cursor: unknown,
  row: Row,
  argument: string,
  ofRow: OfRow,
): Sql {
  const parts = inCursor(order)
  const example = readCursor(mark, parts, String(cursor instanceof Given ? cursor.example : cursor), argument)
  const values = parts.map(({ cast }, index) => {
    const value = whenGiven(cursor, (text) => readCursor(mark, parts, String(text), argument)[index])
    return example[index] === null ? null : sql`${value}::${sql.raw(cast)}`
  })
  if (parts.length < order.length) return afterRow(order, values[0]!, row, ofRow)
  return rowAfter(order, values, row) ?? partAfter(order, values, row)
}

/** The condition that a row comes after another, whose values are looked up by its id. */
function afterRow(order: readonly OrderKey[], id: Sql, row: Row, ofRow: OfRow): Sql {
  const values = order.map(({ value, isId }) => (isId ? id : ofRow(id, value)))
  const beyondRow = (key: OrderKey, other: Sql) => {
    const own = key.value(row)
    const isBeyond = sql`${own} ${beyondSql(key)} ${other}`
    if (!key.nullable) return isBeyond
    const [none, some] = key.nullsFirst ? [other, own] : [own, other]
    return sql`(${isBeyond} or (${none} is null and ${some} is not null))`
  }
  const alternatives = order.map((key, index) => {
    const equal = order
      .slice(0, index)
      .map(({ value }, before) => sql`${value(row)} is not distinct from ${values[before]!}`)
    return sql`(${sql.join([...equal, beyondRow(key, values[index]!)], sql` and `)})`
  })
  const stands = sql`check_cursor_row(${ofRow(id, () => sql`true`)})`
  return sql`(${stands} and (${sql.join(alternatives, sql` or `)}))`
}

/** One comparison of rows where that says it, since an index on the same columns leads straight to the place. */
function rowAfter(order: readonly OrderKey[], values: readonly (Sql | null)[], row: Row): Sql | null {
  const first = order[0]!
  // Nulls that stand first have come before, as the comparison has it; those that stand last are still to come.
  const says = order.every(
    (key, index) => key.isDown === first.isDown && values[index] && !(key.nullable && !key.nullsFirst),
  )
  if (!says) return null
  const columns = sql.join(order.map(({ value }) => value(row)))
  return sql`(${columns}) ${beyondSql(first)} (${sql.join(values)})`
}

function partAfter(order: readonly OrderKey[], values: readonly (Sql | null)[], row: Row): Sql {
  const alternatives = order.map((key, index) => {
    const equal = order.slice(0, index).map((one, before) => {
      const value = values[before]
      return value ? sql`${one.value(row)} = ${value}` : sql`${one.value(row)} is null`
    })
    return sql`(${sql.join([...equal, beyond(key, values[index] ?? null, row)], sql` and `)})`
  })
  return sql`(${sql.join(alternatives, sql` or `)})`
}

/** Beyond a value in one part: of nulls that stand first all that is not null; of those that stand last nothing. */
function beyond(key: OrderKey, value: Sql | null, row: Row): Sql {
  const own = key.value(row)
  if (!value) return key.nullsFirst ? sql`${own} is not null` : sql`false`
  const isBeyond = sql`${own} ${beyondSql(key)} ${value}`
  return key.nullable && !key.nullsFirst ? sql`(${isBeyond} or ${own} is null)` : isBeyond
}
