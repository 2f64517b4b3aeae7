import { sql } from 'kysely'
import { Field, InputType } from 'type-graphql'
import { InputError } from '../values/problem.js'
import type { ColumnKind, Row, Sql } from './column-kind.js'
import { whenGiven } from './given.js'
import { newRow, tableOf } from './row.js'
import { getKey } from './node.js'
import { wordsOf, type ConceptWords, type FieldWord } from './words.js'

type Filter = Readonly<Record<string, unknown>>
type InputClass = new () => object

const kindFilters = new Map<string, InputClass>()
const conceptFilters = new Map<ConceptWords, InputClass>()

const named = (name: string): InputClass => ({ [name]: class {} })[name]!

/** How a field of one kind is compared; one input type a kind. */
function kindFilter(kind: ColumnKind): InputClass {
  const name = `${kind.name}Filter`
  let filter = kindFilters.get(name)
  if (filter) return filter
  kindFilters.set(name, (filter = named(name)))
  InputType(name, { description: `${kind.name} 的比较，各项同时成立 Comparisons that must all hold` })(filter)
  const add = (operator: string, title: string, type: () => unknown) =>
    Field(type as never, { nullable: true, description: title })(filter!.prototype, operator)
  add('eq', '等于 Equals', kind.graphql)
  add('in', '在其中 One of', () => [kind.graphql()])
  add('isNull', '为空 Is null', () => Boolean)
  if (kind.ordered && !kind.values) {
    add('gt', '大于 Greater than', kind.graphql)
    add('gte', '不小于 At least', kind.graphql)
    add('lt', '小于 Less than', kind.graphql)
    add('lte', '不大于 At most', kind.graphql)
  }
  if (kind.text) add('contains', '包含文字 Contains this text', kind.graphql)
  return filter
}

const IdKind = { name: 'ID' } as const
function idFilter(): InputClass {
  let filter = kindFilters.get(IdKind.name)
  if (filter) return filter
  kindFilters.set(IdKind.name, (filter = named('IDFilter')))
  InputType('IDFilter', { description: '标识的比较 Comparisons of ids' })(filter)
  Field(() => String, { nullable: true, description: '等于 Equals' })(filter.prototype, 'eq')
  Field(() => [String], { nullable: true, description: '在其中 One of' })(filter.prototype, 'in')
  return filter
}

function filterable({ source, type }: FieldWord): boolean {
  if (source.kind === 'id') return true
  if (source.kind === 'value') return !(type as ColumnKind).opaque
  return source.kind !== 'node' && !source.from && wordsOf(type as never).table !== null
}

/** The filter input of a concept: its own fields, what it is joined to, and and/or/not. */
export function declareFilter(concept: ConceptWords): InputClass {
  let filter = conceptFilters.get(concept)
  if (filter) return filter
  const name = `${concept.name}Filter`
  conceptFilters.set(concept, (filter = named(name)))
  InputType(name, { description: `${concept.title}的筛选，各项同时成立 Conditions that must all hold` })(
    filter,
  )
  const self = filter
  for (const field of concept.fields.values()) {
    if (!filterable(field)) continue
    const type =
      field.source.kind === 'id'
        ? idFilter()
        : field.source.kind === 'value'
          ? kindFilter(field.type as ColumnKind)
          : declareFilter(wordsOf(field.type as never))
    const some =
      field.source.kind === 'connection' || field.source.kind === 'list' ? '（至少有一个 at least one）' : ''
    Field(() => type, { nullable: true, description: field.title + some })(filter.prototype, field.name)
  }
  Field(() => [self], { nullable: true, description: '全部成立 All of these' })(filter.prototype, 'and')
  Field(() => [self], { nullable: true, description: '任一成立 Any of these' })(filter.prototype, 'or')
  Field(() => self, { nullable: true, description: '不成立 None of this' })(filter.prototype, 'not')
  return filter
}

/** The condition that a filter puts on a row. */
export function filterCondition(concept: ConceptWords, filter: Filter, row: Row): Sql {
  const conditions: Sql[] = []
  for (const [name, value] of Object.entries(filter)) {
    if (value === undefined || value === null) continue
    if (name === 'and')
      conditions.push(all((value as Filter[]).map((each) => filterCondition(concept, each, row))))
    else if (name === 'or')
      conditions.push(any((value as Filter[]).map((each) => filterCondition(concept, each, row))))
    else if (name === 'not')
      conditions.push(sql`not coalesce(${filterCondition(concept, value as Filter, row)}, false)`)
    else conditions.push(fieldCondition(concept, name, value as Filter, row))
  }
  return all(conditions)
}

function fieldCondition(concept: ConceptWords, name: string, comparisons: Filter, row: Row): Sql {
  const { source, type } = concept.fields.get(name)!
  if (source.kind === 'id') {
    const keyOf = (id: unknown) => getKey(String(id), concept.name)
    const { eq, in: any } = comparisons
    return all([
      ...(eq == null ? [] : [sql`${row('id')} = ${whenGiven(eq, keyOf)}::uuid`]),
      ...(any == null
        ? []
        : [sql`${row('id')} = any(${whenGiven(any, (ids) => (ids as unknown[]).map(keyOf))}::uuid[])`]),
    ])
  }
  if (source.kind === 'value') {
    const value = source.column ? row(source.column.column) : source.sql(row, {})
    return all(
      Object.entries(comparisons).flatMap(([operator, operand]) =>
        operand === undefined || operand === null
          ? []
          : [comparison(value, type as ColumnKind, operator, operand)],
      ),
    )
  }
  if (source.kind === 'node') throw new Error(`${concept.name}.${name} cannot be filtered`)
  const target = wordsOf(type as never)
  const child = newRow()
  const joined = source.on ? sql`${source.on(row, child.row, {})} and ` : sql``
  return sql`exists (select from ${tableOf(target)} as ${child.name} where ${joined}${filterCondition(target, comparisons, child.row)})`
}

function comparison(value: Sql, kind: ColumnKind, operator: string, operand: unknown): Sql {
  const cast = sql.raw(kind.cast)
  switch (operator) {
    case 'eq':
      return sql`${value} = ${operand}::${cast}`
    case 'in':
      return sql`${value} = any(${operand}::${cast}[])`
    case 'gt':
      return sql`${value} > ${operand}::${cast}`
    case 'gte':
      return sql`${value} >= ${operand}::${cast}`
    case 'lt':
      return sql`${value} < ${operand}::${cast}`
    case 'lte':
      return sql`${value} <= ${operand}::${cast}`
    case 'contains':
      return sql`${value} ilike ${whenGiven(operand, (text) => `%${String(text).replace(/[\\%_]/g, '\\$&')}%`)}`
    case 'isNull':
      return operand ? sql`${value} is null` : sql`${value} is not null`
    default:
      throw new InputError('BAD_FILTER', `没有比较方式“${operator}”。No such comparison.`)
  }
}

const all = (conditions: Sql[]): Sql =>
  conditions.length === 0 ? sql`true` : sql`(${sql.join(conditions, sql` and `)})`
const any = (conditions: Sql[]): Sql =>
  conditions.length === 0 ? sql`false` : sql`(${sql.join(conditions, sql` or `)})`
