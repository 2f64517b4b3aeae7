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

/**
 * What holds of every list, filter and order, said once: their arguments and fields say nothing of themselves.
 */
export const LISTS = t(
  [
    '清单按 Relay 的约定分页',
    '`first`、`after` 自前取，`last`、`before` 自后取，`after`、`before` 为游标',
    `一页至多 ${ROWS_MAX} 行，不填为 ${ROWS_DEFAULT} 行`,
    '`nodes` 为本页各行，`edges` 另带各行的游标，`totalCount` 为符合 `filter` 的总数',
    '`filter` 的字段与所筛对象的同名字段同义，各项同时成立；`and` 全部成立，`or` 任一成立，`not` 不成立，`isNull` 为真时要求没有这一对象',
    '所属的若干条：`some` 至少一条符合，`every` 全部符合（一条也没有时成立），`none` 没有一条符合',
    '`orderBy` 每项一个字段，同值按 `id`，空值在后；有先后的选取值按其先后，见其说明',
    '`unit` 为答复所用的面积单位',
  ].join('。'),
  [
    'Lists are paged as Relay has it',
    '`first` and `after` count from the front, `last` and `before` from the back; `after` and `before` are cursors',
    `A page has at most ${ROWS_MAX} rows, ${ROWS_DEFAULT} when nothing is said`,
    '`nodes` are the rows of the page, `edges` the rows with their cursors, `totalCount` how many fit the `filter`',
    'A field of a `filter` means what the field of that name means, and all must hold; `and` takes all of its conditions, `or` any, `not` the contrary, and `isNull` asks whether there is no such thing',
    'Of many: `some` asks that at least one fits, `every` that all do (which holds of none), `none` that not one does',
    '`orderBy` takes one field an item; ties are broken by `id`, and nulls stand last; values that have a rank go by it, as their enumeration says',
    '`unit` is the unit of land area of the answer',
  ].join('. '),
)

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
  Field(() => String)(edge.prototype, 'cursor')
  Field(() => concept.target)(edge.prototype, 'node')
  const type = { [`${name}Connection`]: class {} }[`${name}Connection`]!
  ObjectType(`${name}Connection`, {
    description: describe(`一页${title.zh}`, `A page (Relay connection): ${title.en}`),
  })(type)
  Field(() => [concept.target])(type.prototype, 'nodes')
  Field(() => [edge])(type.prototype, 'edges')
  Field(() => PageInfo)(type.prototype, 'pageInfo')
  Field(() => Int)(type.prototype, 'totalCount')
  const filter = declareFilter(concept)
  const order = declareOrder(concept)
  const word: ConnectionWord = {
    type,
    arguments: [
      { name: 'first', type: () => Int, optional: true },
      { name: 'after', type: () => String, optional: true },
      { name: 'last', type: () => Int, optional: true },
      { name: 'before', type: () => String, optional: true },
      { name: 'filter', type: () => filter, optional: true },
      ...(order ? [{ name: 'orderBy', type: () => [order], optional: true }] : []),
    ],
  }
  connections.set(concept, word)
  return word
}
