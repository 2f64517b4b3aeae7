import { Field, Int, ObjectType } from 'type-graphql'
import type { ArgumentWord } from './column-kind.js'
import { declareFilter } from './filter-input.js'
import { declareOrder } from './order.js'
import type { ConceptWords } from './words.js'

/** Rows a page: what is given when a client does not say, and the most that it may ask for. */
export const ROWS_DEFAULT = 50
export const ROWS_MAX = 1000

@ObjectType({ description: '分页信息 Where a page stands (Relay)' })
export class PageInfo {
  @Field(() => Boolean, { description: '后面还有 More rows follow' })
  hasNextPage: boolean
  @Field(() => Boolean, { description: '前面还有 More rows come before' })
  hasPreviousPage: boolean
  @Field(() => String, { nullable: true, description: '本页首行的游标 Cursor of the first row' })
  startCursor: string | null
  @Field(() => String, { nullable: true, description: '本页末行的游标 Cursor of the last row' })
  endCursor: string | null
}

export interface ConnectionWord {
  type: new () => object
  arguments: ArgumentWord[]
}
const connections = new Map<ConceptWords, ConnectionWord>()

/** The Relay connection of a concept: its types and the arguments by which it is asked for. */
export function declareConnection(concept: ConceptWords): ConnectionWord {
  const known = connections.get(concept)
  if (known) return known
  const { name, title } = concept
  const edge = { [`${name}Edge`]: class {} }[`${name}Edge`]!
  ObjectType(`${name}Edge`, { description: `${title}及其游标 A row and its cursor` })(edge)
  Field(() => String, { description: '游标 Cursor' })(edge.prototype, 'cursor')
  Field(() => concept.target, { description: title })(edge.prototype, 'node')
  const type = { [`${name}Connection`]: class {} }[`${name}Connection`]!
  ObjectType(`${name}Connection`, { description: `${title}的一页 A page (Relay connection)` })(type)
  Field(() => [concept.target], { description: '本页各行 The rows of this page' })(type.prototype, 'nodes')
  Field(() => [edge], { description: '本页各行及游标 The rows with their cursors' })(type.prototype, 'edges')
  Field(() => PageInfo, { description: '分页信息 Where this page stands' })(type.prototype, 'pageInfo')
  Field(() => Int, { description: '符合条件的总数 How many there are in all' })(type.prototype, 'totalCount')
  const filter = declareFilter(concept)
  const order = declareOrder(concept)
  const word: ConnectionWord = {
    type,
    arguments: [
      {
        name: 'first',
        type: () => Int,
        title: `自前取若干行，至多 ${ROWS_MAX} How many rows from the front`,
        optional: true,
      },
      { name: 'after', type: () => String, title: '在此游标之后 After this cursor', optional: true },
      {
        name: 'last',
        type: () => Int,
        title: `自后取若干行，至多 ${ROWS_MAX} How many rows from the back`,
        optional: true,
      },
      { name: 'before', type: () => String, title: '在此游标之前 Before this cursor', optional: true },
      { name: 'filter', type: () => filter, title: '筛选 Filter', optional: true },
      ...(order
        ? [
            {
              name: 'orderBy',
              type: () => [order],
              title: '排序，同值按标识 Order; ties are broken by id',
              optional: true,
            },
          ]
        : []),
    ],
  }
  connections.set(concept, word)
  return word
}
