import { Field, Int, ObjectType } from 'type-graphql'
import { describe, t } from '../values/title.js'
import type { ArgumentWord } from './column-kind.js'
import { declareFilter } from './filter-input.js'
import { declareOrder } from './order.js'
import type { ConceptWords } from './words.js'

/** Rows a page: what is given when a client does not say, and the most that it may ask for. */
export const ROWS_DEFAULT = 50
export const ROWS_MAX = 1000

@ObjectType({ description: describe('分页信息', 'Where a page stands (Relay)') })
export class PageInfo {
  @Field(() => Boolean, { description: describe('后面还有', 'More rows follow') })
  hasNextPage: boolean
  @Field(() => Boolean, { description: describe('前面还有', 'More rows come before') })
  hasPreviousPage: boolean
  @Field(() => String, { nullable: true, description: describe('本页首行的游标', 'Cursor of the first row') })
  startCursor: string | null
  @Field(() => String, { nullable: true, description: describe('本页末行的游标', 'Cursor of the last row') })
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
  ObjectType(`${name}Edge`, {
    description: describe(`${title.zh}及其游标`, `A row and its cursor: ${title.en}`),
  })(edge)
  Field(() => String, { description: describe('游标', 'Cursor') })(edge.prototype, 'cursor')
  Field(() => concept.target, { description: describe(title.zh, title.en) })(edge.prototype, 'node')
  const type = { [`${name}Connection`]: class {} }[`${name}Connection`]!
  ObjectType(`${name}Connection`, {
    description: describe(`一页${title.zh}`, `A page (Relay connection): ${title.en}`),
  })(type)
  Field(() => [concept.target], { description: describe('本页各行', 'The rows of this page') })(
    type.prototype,
    'nodes',
  )
  Field(() => [edge], { description: describe('本页各行及游标', 'The rows with their cursors') })(
    type.prototype,
    'edges',
  )
  Field(() => PageInfo, { description: describe('分页信息', 'Where this page stands') })(
    type.prototype,
    'pageInfo',
  )
  Field(() => Int, { description: describe('符合条件的总数', 'How many there are in all') })(
    type.prototype,
    'totalCount',
  )
  const filter = declareFilter(concept)
  const order = declareOrder(concept)
  const word: ConnectionWord = {
    type,
    arguments: [
      {
        name: 'first',
        type: () => Int,
        title: t(`自前取若干行，至多 ${ROWS_MAX}`, `How many rows from the front, at most ${ROWS_MAX}`),
        optional: true,
      },
      { name: 'after', type: () => String, title: t('在此游标之后', 'After this cursor'), optional: true },
      {
        name: 'last',
        type: () => Int,
        title: t(`自后取若干行，至多 ${ROWS_MAX}`, `How many rows from the back, at most ${ROWS_MAX}`),
        optional: true,
      },
      { name: 'before', type: () => String, title: t('在此游标之前', 'Before this cursor'), optional: true },
      { name: 'filter', type: () => filter, title: t('筛选', 'Filter'), optional: true },
      ...(order
        ? [
            {
              name: 'orderBy',
              type: () => [order],
              title: t('排序，同值按标识', 'Order; ties are broken by id'),
              optional: true,
            },
          ]
        : []),
    ],
  }
  connections.set(concept, word)
  return word
}
