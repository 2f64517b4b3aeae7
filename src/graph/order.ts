import { sql } from 'kysely'
import { Field, InputType } from 'type-graphql'
import { describe, t } from '../values/title.js'
import type { ColumnKind, Row, Sql } from './column-kind.js'
import { enumeration } from './enumeration.js'
import { newRow, tableOf } from './row.js'
import { wordsOf, type ColumnWord, type ConceptWords, type FieldWord } from './words.js'

export const Direction = enumeration('Direction', t('排序方向', 'Direction of an order'), {
  ASC: t('升序，空值在后', 'Ascending, nulls last'),
  DESC: t('降序，空值在后', 'Descending, nulls last'),
  ASC_NULLS_FIRST: t('升序，空值在前', 'Ascending, nulls first'),
  DESC_NULLS_FIRST: t('降序，空值在前', 'Descending, nulls first'),
})
export type Direction = keyof typeof Direction

/** Which way an order goes, and where it has what is null. */
export interface Way {
  isDown: boolean
  nullsFirst: boolean
}
const wayOf = (direction: Direction): Way => ({
  isDown: direction.startsWith('DESC'),
  nullsFirst: direction.endsWith('NULLS_FIRST'),
})
const UP = wayOf('ASC')

/** One thing that rows are ordered by: its value of a row, and the SQL type that a cursor's text is read as. */
export interface OrderKey extends Way {
  /** Its field, with the way to it. */
  name: string
  value: (row: Row) => Sql
  cast: string
  nullable: boolean
  /** Whether its value is people's data, which no cursor may tell. */
  people: boolean
  /** What it is of, where it is the row's own id: nothing needs to break ties after it. */
  isId?: true
}

type OrderInput = new () => object
/** What a client says of one item: a direction, or the same of what stands at the other end of a reference. */
interface Asked {
  [field: string]: Direction | Asked | null | undefined
}

const inputs = new Map<ConceptWords, OrderInput>()

const isOrdered = ({ ordered, name }: ColumnKind) => ordered || name === 'Boolean'

/** Whether rows can be ordered by a field: its value, or what the one thing that it leads to is ordered by. */
function isOrderable({ source, type }: FieldWord): boolean {
  if (source.kind === 'value') return isOrdered(type as ColumnKind)
  return source.kind === 'id' || (source.kind === 'one' && orderable(wordsOf(type as never)).length > 0)
}

/** Values only of what is at the other end, so that the question ends. */
const orderable = (concept: ConceptWords): FieldWord[] =>
  [...concept.fields.values()].filter(
    ({ source, type }) => source.kind === 'id' || (source.kind === 'value' && isOrdered(type as ColumnKind)),
  )

/** The names of the input types that are an item of an order: one field of them is said. */
export const orderInputs = (): ReadonlySet<string> => new Set([...inputs.values()].map(({ name }) => name))

/** The input type by which a client orders a concept: one field a list item; undefined where its order is its own. */
export function declareOrder(concept: ConceptWords): OrderInput | undefined {
  if (concept.options.keepsOrder) return undefined
  const known = inputs.get(concept)
  if (known) return known
  const order: OrderInput = { [`${concept.name}Order`]: class {} }[`${concept.name}Order`]!
  inputs.set(concept, order)
  InputType(`${concept.name}Order`, {
    description: describe(`排序：${concept.title.zh}`, `Order: ${concept.title.en}`),
  })(order)
  for (const field of [...concept.fields.values()].filter(isOrderable)) {
    const further = field.source.kind === 'one' ? declareOrder(wordsOf(field.type as never)) : Direction
    if (further) Field(() => further as never, { nullable: true })(order.prototype, field.name)
  }
  return order
}

/** What rows go by of a value: an enumeration with a rank by the place of its value in it. */
function comparedBy({ ranked, values, cast }: ColumnKind, value: (row: Row) => Sql) {
  if (!ranked) return { value, cast }
  const rank = sql.join(values!.map((each) => sql.lit(each)))
  return { value: (row: Row) => sql`array_position(array[${rank}]::text[], ${value(row)})`, cast: 'integer' }
}

const ofColumn = ({ property, column, kind, optional, people }: ColumnWord): Omit<OrderKey, keyof Way> => ({
  name: property,
  ...comparedBy(kind, (row) => row(column)),
  nullable: optional,
  people,
})

/** The order by the row's own id. */
export const byId = (isDown: boolean): OrderKey => ({
  name: 'id',
  value: (row) => row('id'),
  cast: 'uuid',
  nullable: false,
  isDown,
  nullsFirst: false,
  people: false,
  isId: true,
})

/** What a client's `orderBy` says, in its order; the concept's own order where it says nothing. */
export function readOrder(concept: ConceptWords, orderBy: readonly Asked[] | undefined | null): OrderKey[] {
  if (orderBy) return orderBy.flatMap((item) => keysOf(concept, item))
  return (concept.options.order ?? []).map((property) => ({
    ...ofColumn(concept.columns.get(property)!),
    ...UP,
  }))
}

function keysOf(concept: ConceptWords, item: Asked): OrderKey[] {
  // One field is said, as @oneOf has it: an object has no order of its own.
  return Object.entries(item).flatMap(([name, said]): OrderKey[] => {
    const field = concept.fields.get(name)
    if (!field) return []
    const { source, type } = field
    if (source.kind === 'one' && typeof said === 'object') {
      const target = wordsOf(type as never)
      return keysOf(target, said!).map(({ name: further, value, cast, isDown, nullsFirst, people }) => ({
        name: `${name}.${further}`,
        value: (row) => {
          const child = newRow()
          const from = source.from?.({}, row) ?? tableOf(target)
          const on = source.on?.(row, child.row, {}) ?? sql`true`
          return sql`(select ${value(child.row)} from ${from} as ${child.name} where ${on} limit 1)`
        },
        cast,
        nullable: true,
        isDown,
        nullsFirst,
        people,
      }))
    }
    const way = wayOf(said as Direction)
    if (source.kind === 'id') return [byId(way.isDown)]
    if (source.kind !== 'value') return []
    const { column, raw } = source
    if (column) return [{ ...ofColumn(column), ...way }]
    const compared = comparedBy(type as ColumnKind, (row) => (raw ?? source.sql)(row, {}))
    return [{ name, ...compared, nullable: true, people: false, ...way }]
  })
}
