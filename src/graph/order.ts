import { Field, InputType } from 'type-graphql'
import { enumeration } from './enumeration.js'
import type { ColumnWord, ConceptWords } from './words.js'

export const Direction = enumeration('Direction', '排序方向 Order', {
  ASC: '升序，空值在后 Ascending, nulls last',
  DESC: '降序，空值在前 Descending, nulls first',
})
export type Direction = keyof typeof Direction

export interface OrderKey {
  column: ColumnWord
  direction: Direction
}

/** The columns that a concept can be ordered by. */
export const orderable = (concept: ConceptWords): ColumnWord[] =>
  [...concept.columns.values()].filter(({ property, kind }) => kind.ordered && concept.fields.has(property))

/** The input type by which a client orders a concept: one field a list item. */
export function declareOrder(concept: ConceptWords): new () => object {
  const order = { [`${concept.name}Order`]: class {} }[`${concept.name}Order`]!
  InputType(`${concept.name}Order`, {
    description: `${concept.title}的排序，每项一个字段 One field an item`,
  })(order)
  for (const { property, title } of orderable(concept))
    Field(() => Direction as never, { nullable: true, description: title })(order.prototype, property)
  return order
}

/** What a client's `orderBy` says, in its order; the concept's own order where it says nothing. */
export function readOrder(
  concept: ConceptWords,
  orderBy: readonly Record<string, Direction | null | undefined>[] | undefined | null,
): OrderKey[] {
  const own = concept.options.order?.map((property) => ({ [property]: Direction.ASC }))
  return (orderBy ?? own ?? []).flatMap((item) =>
    Object.entries(item).flatMap(([property, direction]) => {
      const column = concept.columns.get(property)
      return column && direction ? [{ column, direction }] : []
    }),
  )
}
