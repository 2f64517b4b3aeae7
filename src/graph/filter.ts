import { sql } from 'kysely'
import { InputError } from '../values/problem.js'
import { checkString } from '../values/text.js'
import type { ColumnKind, Row, Sql } from './column-kind.js'
import { whenGiven } from './given.js'
import { getKey } from './node.js'
import { newRow, tableOf } from './row.js'
import { wordsOf, type ConceptWords, type FieldWord, type Source } from './words.js'
import { saidOf } from '../values/message.js'

/** Characters that are looked for within a text. */
export const CONTAINS_MAX = 200

export type Filter = Readonly<Record<string, unknown>>

/** What a filter says; what is left out says nothing. */
const itemsOf = (filter: Filter): [string, unknown][] =>
  Object.entries(filter).filter(([, value]) => value !== undefined)

/** The fields of a concept itself that a filter looks at, however deep in and, or and not. */
export function fieldsOf(filter: Filter): Set<string> {
  return new Set(
    itemsOf(filter).flatMap(([name, value]) => {
      if (value === null) return []
      if (name === 'not') return [...fieldsOf(value as Filter)]
      if (name === 'and' || name === 'or') return (value as Filter[]).flatMap((each) => [...fieldsOf(each)])
      return name === 'isNull' ? [] : [name]
    }),
  )
}

/** Those of a filter's conditions that look at the named fields alone and must hold of every row that passes it. */
export const conjunctsOf = (filter: Filter, fields: readonly string[]): Filter =>
  Object.fromEntries(
    itemsOf(filter).flatMap(([name, value]) => {
      if (name === 'and') return [[name, (value as Filter[]).map((each) => conjunctsOf(each, fields))]]
      return [...fieldsOf({ [name]: value })].every((field) => fields.includes(field)) ? [[name, value]] : []
    }),
  )

/** The condition that a filter puts on a row. An error names where it stands: `filter.and[1].id.eq`. */
export function filterCondition(concept: ConceptWords, filter: Filter, row: Row, path = 'filter'): Sql {
  return all(
    itemsOf(filter).map(([name, given]) => {
      const place = `${path}.${name}`
      const value = notNull(given, place)
      const each = () =>
        (value as Filter[]).map((one, index) => filterCondition(concept, one, row, `${place}[${index}]`))
      switch (name) {
        case 'and':
          return all(each())
        case 'or':
          return any(each())
        case 'not':
          return sql`not coalesce(${filterCondition(concept, value as Filter, row, place)}, false)`
        case 'isNull':
          // Here the row is there; where it may not be, the one who looks for it asks.
          return sql.lit(!value)
        default:
          return fieldCondition(concept, concept.fields.get(name)!, value as Filter, row, place)
      }
    }),
  )
}

function fieldCondition(
  concept: ConceptWords,
  { name, source, type }: FieldWord,
  filter: Filter,
  row: Row,
  path: string,
): Sql {
  switch (source.kind) {
    case 'id':
      return idCondition(concept, filter, row, path)
    case 'value': {
      const value = source.column ? row(source.column.column) : (source.raw ?? source.sql)(row, {})
      return all(
        itemsOf(filter).map(([operator, operand]) =>
          comparison(value, type as ColumnKind, operator, operand, path),
        ),
      )
    }
    case 'node':
      throw new Error(`${concept.name}.${name} cannot be filtered`)
    case 'one': {
      const { isNull, ...own } = filter
      if (isNull === null) notNull(isNull, `${path}.isNull`)
      const there = exists(source, wordsOf(type as never), row, (child, target) =>
        filterCondition(target, own, child, path),
      )
      if (isNull !== true) return there
      // What is not there can be nothing else besides; what else is asked of it is looked at all the same, for it may be wrong.
      return itemsOf(own).length > 0
        ? sql`(${there} and false)`
        : sql`not ${exists(source, wordsOf(type as never), row, () => sql`true`)}`
    }
    case 'list':
    case 'connection':
      return all(
        itemsOf(filter).map(([quantity, value]) => {
          const found = exists(source, wordsOf(type as never), row, (child, target) => {
            const place = `${path}.${quantity}`
            const condition = filterCondition(target, notNull(value, place) as Filter, child, place)
            return quantity === 'every' ? sql`not coalesce(${condition}, false)` : condition
          })
          return quantity === 'some' ? found : sql`not ${found}`
        }),
      )
  }
}

const hasPeople = ({ columns }: ConceptWords) => [...columns.values()].some(({ people }) => people)

/** Whether something stands at the other end of a relation that a condition holds of. */
function exists(
  { on, through }: Extract<Source, { kind: 'one' | 'list' | 'connection' }>,
  target: ConceptWords,
  row: Row,
  condition: (child: Row, target: ConceptWords) => Sql,
): Sql {
  const child = newRow()
  const path = through?.(row, child.row)
  const joined = path?.on ?? on?.(row, child.row, {}) ?? sql`true`
  const between = path ? sql`, ${path.from}` : sql``
  // Most callers see people's data through a masked view, which the planner would join only whole: every row of it with every
  // row here. A subquery with an offset it leaves as it is, and looks up by index, a row at a time.
  const apart = !path && hasPeople(target) ? sql` offset 0` : sql``
  return sql`exists (select from ${tableOf(target)} as ${child.name}${between} where ${joined} and ${condition(child.row, target)}${apart})`
}

function idCondition({ name }: ConceptWords, { eq, in: any }: Filter, row: Row, path: string): Sql {
  const keyOf = (id: unknown, place: string) => {
    try {
      return getKey(String(id), name)
    } catch (error) {
      throw error instanceof InputError ? new InputError(error.code, error.said, place) : error
    }
  }
  return all([
    ...(eq === undefined
      ? []
      : [sql`${row('id')} = ${whenGiven(notNull(eq, `${path}.eq`), (id) => keyOf(id, `${path}.eq`))}::uuid`]),
    ...(any === undefined
      ? []
      : [
          sql`${row('id')} = any(${whenGiven(notNull(any, `${path}.in`), (ids) => (ids as unknown[]).map((id, index) => keyOf(id, `${path}.in[${index}]`)))}::uuid[])`,
        ]),
  ])
}

const OPERATORS = { eq: '=', gt: '>', gte: '>=', lt: '<', lte: '<=' } as const

function comparison(value: Sql, kind: ColumnKind, operator: string, operand: unknown, path: string): Sql {
  const place = `${path}.${operator}`
  const given = notNull(operand, place)
  if (operator === 'isNull') return given ? sql`${value} is null` : sql`${value} is not null`
  const cast = sql.raw(kind.cast)
  if (operator === 'in')
    return sql`${value} = any(${whenGiven(given, (list) => (list as unknown[]).map((each, index) => sound(notNull(each, `${place}[${index}]`), `${place}[${index}]`)))}::${cast}[])`
  if (operator === 'contains')
    return sql`${value}::text ilike ${whenGiven(given, (text) => `%${checkPatternLength(sound(text, place), place).replace(/[\\%_]/g, '\\$&')}%`)}`
  return sql`${value} ${sql.raw(OPERATORS[operator as keyof typeof OPERATORS])} ${whenGiven(given, (one) => sound(one, place))}::${cast}`
}

/** Nothing is equal to null, and to leave the comparison out would show what was not asked for. */
function notNull(operand: unknown, path: string): unknown {
  if (operand !== null) return operand
  throw new InputError(
    'BAD_FILTER',
    {
      zh: `${path} 为 null：要找空值请用 isNull；不需要此条件则不要给出。`,
      en: `${path} is null. To find missing values use isNull; leave the condition out if it is not needed.`,
    },
    path,
  )
}

/** What is looked for in each row in turn may not be long. */
function checkPatternLength(value: unknown, path: string): string {
  const text = String(value)
  if (text.length <= CONTAINS_MAX) return text
  throw new InputError(
    'BAD_FILTER',
    {
      zh: `${path} 有 ${text.length} 个字符，至多 ${CONTAINS_MAX} 个。`,
      en: `${path} has ${text.length} characters; at most ${CONTAINS_MAX} are allowed.`,
    },
    path,
  )
}

/** A text that the database can compare with. */
function sound(value: unknown, path: string): unknown {
  const parsed = typeof value === 'string' ? checkString(value) : null
  if (parsed && !parsed.ok) throw new InputError('BAD_FILTER', saidOf(path, parsed.problem), path)
  return value
}

const all = (conditions: Sql[]): Sql =>
  conditions.length === 0 ? sql`true` : sql`(${sql.join(conditions, sql` and `)})`
const any = (conditions: Sql[]): Sql =>
  conditions.length === 0 ? sql`false` : sql`(${sql.join(conditions, sql` or `)})`
