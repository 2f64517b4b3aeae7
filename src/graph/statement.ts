import { sql } from 'kysely'
import { InputError } from '../values/problem.js'
import type { Arguments, Row, Sql } from './column-kind.js'
import { ROWS_DEFAULT, ROWS_MAX } from './connection.js'
import { afterCursor, cursorOf, orderSql, reversed, withId } from './cursor.js'
import { filterCondition } from './filter.js'
import { readOrder } from './order.js'
import type { EdgePart, Plan } from './plan.js'
import { newRow, numberRowsFromOne, tableOf } from './row.js'
import type { ConceptWords } from './words.js'

const nothing: Row = () => sql`null`

/** One statement that answers a root field: one row with one column `answer`, its JSON as text. */
export function statementOf(plan: Plan, name: string): Sql {
  numberRowsFromOne()
  return sql`/* read ${sql.raw(name)} */ select (${expression(plan, nothing)})::text as answer`
}

/** One statement that answers a whole query: its text is the answer's `data`. */
export function statementOfAll(plans: readonly Plan[], name: string): Sql {
  numberRowsFromOne()
  return sql`/* read ${sql.raw(name)} */ select (${object(plans, nothing)})::text as answer`
}

/** One statement that answers what is asked of many rows of one concept: columns `id` and `answer`. */
export function statementOfRows(plans: Plan[], table: Sql, ids: readonly string[], name: string): Sql {
  numberRowsFromOne()
  const { name: alias, row } = newRow()
  return sql`/* read ${sql.raw(name)} */ select ${row('id')}::text as id, (${object(plans, row)})::text as answer from ${table} as ${alias} where ${row('id')} = any(${ids}::uuid[])`
}

function expression(plan: Plan, parent: Row): Sql {
  switch (plan.kind) {
    case 'typename':
      return sql.lit(plan.name)
    case 'nothing':
      return sql`null`
    case 'node':
      return anyNode(plan, parent)
    case 'id':
      return sql`${sql.lit(`${plan.concept.name}:`)} || ${parent('id')}`
    case 'value':
      return plan.source.sql(parent, plan.args)
    case 'one': {
      const { from, row, where } = joined(plan, parent)
      return sql`(select ${object(plan.fields, row)} from ${from} where ${where} limit 1)`
    }
    case 'list': {
      const { from, row, where } = joined(plan, parent)
      const order = plan.source.order ? sql` order by ${plan.source.order(row)}` : sql``
      return sql`(select coalesce(json_agg(${object(plan.fields, row)}${order}), '[]'::json) from ${from} where ${where})`
    }
    case 'connection':
      return page(plan, parent)
  }
}

/** Whatever a row names, read from the table of its concept where more is asked than its name and id. */
function anyNode({ source, plain, choices }: Extract<Plan, { kind: 'node' }>, parent: Row): Sql {
  const concept = source.concept(parent)
  const id = source.id(parent)
  const named = jsonObject(
    plain.map(({ key, kind }) => [key, kind === 'id' ? sql`${concept} || ':' || ${id}` : concept]),
  )
  const whens = choices.map((choice) => {
    const { name, row } = newRow()
    return sql`when ${sql.lit(choice.concept.name)} then (select ${object(choice.fields, row)} from ${tableOf(choice.concept)} as ${name} where ${row('id')} = ${id})`
  })
  if (whens.length === 0) return sql`case when ${id} is not null then ${named} end`
  return sql`case when ${id} is null then null else case ${concept} ${sql.join(whens, sql` `)} else ${named} end end`
}

type Relation = Extract<Plan, { kind: 'one' | 'list' | 'connection' }>

function joined(plan: Relation, parent: Row) {
  const own = newRow()
  return { row: own.row, ...sourceOf(plan, parent, own) }
}

function sourceOf(
  { source, concept, args }: Relation,
  parent: Row,
  { name, row }: ReturnType<typeof newRow>,
) {
  const from = sql`${source.from ? source.from(args, parent) : tableOf(concept)} as ${name}`
  return { from, where: source.on ? source.on(parent, row, args) : sql`true` }
}

/** PostgreSQL takes at most 100 arguments a function, so a wide selection is put together from several objects. */
const PAIRS_MAX = 50

function object(plans: readonly Plan[], row: Row): Sql {
  return jsonObject(plans.map((plan) => [plan.key, expression(plan, row)]))
}

function jsonObject(pairs: (readonly [string, Sql])[]): Sql {
  if (pairs.length <= PAIRS_MAX)
    return sql`json_build_object(${sql.join(pairs.flatMap(([key, value]) => [sql.lit(key), value]))})`
  const first = jsonObject(pairs.slice(0, PAIRS_MAX))
  const rest = jsonObject(pairs.slice(PAIRS_MAX))
  return sql`(left(${first}::text, -1) || ',' || substr(${rest}::text, 2))::json`
}

function rowsAsked({ first, last }: Arguments): number {
  for (const [name, value] of Object.entries({ first, last })) {
    if (value === undefined || value === null) continue
    if ((value as number) < 0 || (value as number) > ROWS_MAX)
      throw new InputError(
        'BAD_PAGE',
        `${name} 为 ${String(value)}，应在 0 至 ${ROWS_MAX} 之间。${name} must be from 0 to ${ROWS_MAX}.`,
        name,
      )
  }
  if (first != null && last != null)
    throw new InputError('BAD_PAGE', 'first 与 last 只能给一个。Give first or last, not both.', 'last')
  return Number(first ?? last ?? ROWS_DEFAULT)
}

/** A page by keyset: one row more than asked is read, and tells whether another page follows. */
function page(plan: Extract<Plan, { kind: 'connection' }>, parent: Row): Sql {
  const { concept, args } = plan
  const rows = rowsAsked(args)
  // A count alone reads no rows.
  if (plan.parts.every(({ kind }) => kind === 'totalCount' || kind === 'typename'))
    return jsonObject(
      plan.parts.map(({ key, kind }) => [
        key,
        kind === 'totalCount' ? count(plan, parent) : sql.lit(`${concept.name}Connection`),
      ]),
    )
  const backwards = args.last != null
  const order = withId(readOrder(concept, args.orderBy as never))
  const readingOrder = backwards ? reversed(order) : order
  const { name, row } = newRow()
  const { from, where } = sourceOf(plan, parent, { name, row })
  const filter = args.filter ? sql` and ${filterCondition(concept, args.filter as never, row)}` : sql``
  const after = args.after != null ? sql` and ${afterCursor(order, args.after, row, 'after')}` : sql``
  const before =
    args.before != null ? sql` and ${afterCursor(reversed(order), args.before, row, 'before')}` : sql``
  const asksWhere = plan.parts.some(({ kind }) => kind === 'pageInfo')
  // The rows come in their order and at most as many as needed; only then is anything made of them.
  const some = sql`(select ${name}.* from ${from} where ${where}${filter}${after}${before} order by ${orderSql(readingOrder, row)} limit ${sql.lit(asksWhere ? rows + 1 : rows)})`
  const numbered = asksWhere || backwards
  const placed = numbered
    ? sql`(select ${name}.*, row_number() over () as quanyu_place from ${some} as ${name})`
    : some
  const inPage = sql`${row('quanyu_place')} <= ${sql.lit(rows)}`
  const only = asksWhere ? sql` filter (where ${inPage})` : sql``
  const place = backwards ? sql` order by ${row('quanyu_place')} desc` : sql``
  const collect = (value: Sql) => sql`coalesce(json_agg(${value}${place})${only}, '[]'::json)`
  const more = sql`count(*) > ${sql.lit(rows)}`
  const cursor = cursorOf(order, row)
  const edge = (way: 'asc' | 'desc') =>
    sql`(array_agg(${cursor} order by ${row('quanyu_place')} ${sql.raw(way)})${only})[1]`
  const info: Record<string, () => Sql> = {
    __typename: () => sql.lit('PageInfo'),
    hasNextPage: () => (backwards ? sql.lit(args.before != null) : more),
    hasPreviousPage: () => (backwards ? more : sql.lit(args.after != null)),
    startCursor: () => edge(backwards ? 'desc' : 'asc'),
    endCursor: () => edge(backwards ? 'asc' : 'desc'),
  }
  const pairs = plan.parts.map((part): readonly [string, Sql] => {
    switch (part.kind) {
      case 'typename':
        return [part.key, sql.lit(`${concept.name}Connection`)]
      case 'totalCount':
        return [part.key, count(plan, parent)]
      case 'pageInfo':
        return [part.key, jsonObject(part.fields.map(({ key, name: field }) => [key, info[field]!()]))]
      case 'nodes':
        return [part.key, collect(object(part.fields, row))]
      case 'edges':
        return [part.key, collect(edgeObject(part.fields, concept, row, cursor))]
    }
  })
  // HAVING makes one row of however many are read.
  return sql`(select ${jsonObject(pairs)} from ${placed} as ${name} having true)`
}

function count(plan: Extract<Plan, { kind: 'connection' }>, parent: Row): Sql {
  if (plan.source.count && !plan.args.filter) return sql`(${plan.source.count(parent)})`
  const { from, row, where } = joined(plan, parent)
  const filter = plan.args.filter
    ? sql` and ${filterCondition(plan.concept, plan.args.filter as never, row)}`
    : sql``
  return sql`(select count(*) from ${from} where ${where}${filter})`
}

function edgeObject(parts: readonly EdgePart[], { name }: ConceptWords, row: Row, cursor: Sql): Sql {
  return jsonObject(
    parts.map((part): readonly [string, Sql] => {
      if (part.kind === 'cursor') return [part.key, cursor]
      if (part.kind === 'typename') return [part.key, sql.lit(`${name}Edge`)]
      return [part.key, object(part.fields, row)]
    }),
  )
}
