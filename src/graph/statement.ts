import { sql } from 'kysely'
import { InputError } from '../values/problem.js'
import type { Arguments, Row, Sql } from './column-kind.js'
import { ROWS_DEFAULT, ROWS_MAX } from './connection.js'
import {
  afterCursor,
  cursorOf,
  cursorParts,
  markOf,
  orderSql,
  reversed,
  withId,
  type OfRow,
} from './cursor.js'
import { filterCondition } from './filter.js'
import { readOrder, type OrderKey } from './order.js'
import type { EdgePart, PagePart, Plan } from './plan.js'
import { newRow, numberRowsFromOne, tableOf } from './row.js'
import type { ConceptWords } from './words.js'

const nothing: Row = () => sql`null`

/**
 * An answer's JSON in parts: text as it stands, and expressions of which none is null. PostgreSQL's own functions of JSON
 * would look up each value's type for each row, and copy a whole answer several times on its way out.
 */
type Parts = readonly (string | Sql)[]

/** One statement that answers a root field: one row with one column `answer`, its JSON as text. */
export function statementOf(plan: Plan, name: string): Sql {
  numberRowsFromOne()
  return sql`/* read ${sql.raw(name)} */ select ${text(expression(plan, nothing))} as answer`
}

/** One statement that answers a whole query: the columns of its one row, joined, are the answer's `data`. */
export function statementOfAll(plans: readonly Plan[], name: string): Sql {
  numberRowsFromOne()
  const parts = object(plans, nothing)
  const columns = parts.length > PARTS_MAX ? [text(parts)] : parts.map((part) => text([part]))
  return sql`/* read ${sql.raw(name)} */ select ${sql.join(columns.map((column, at) => sql`${column} as ${sql.ref(`part${at}`)}`))}`
}

/** One statement that answers what is asked of many rows of one concept: columns `id` and `answer`. */
export function statementOfRows(plans: Plan[], table: Sql, ids: readonly string[], name: string): Sql {
  numberRowsFromOne()
  const { name: alias, row } = newRow()
  return sql`/* read ${sql.raw(name)} */ select ${row('id')}::text as id, ${text(object(plans, row))} as answer from ${table} as ${alias} where ${row('id')} = any(${ids}::uuid[])`
}

/** PostgreSQL takes at most so many arguments a function. */
const PARTS_MAX = 100

/** Parts as one expression. */
function text(parts: Parts): Sql {
  if (parts.length > PARTS_MAX)
    return text([text(parts.slice(0, PARTS_MAX - 1)), ...parts.slice(PARTS_MAX - 1)])
  const all = parts.map((part) => (typeof part === 'string' ? sql.lit(part) : part))
  return all.length === 1 ? sql`${all[0]!}::text` : sql`concat(${sql.join(all)})`
}

/** Puts parts together, and text beside text into one. */
function joined(...all: readonly Parts[]): Parts {
  const parts: (string | Sql)[] = []
  for (const part of all.flat()) {
    const before = parts.at(-1)
    if (typeof part === 'string' && typeof before === 'string') parts[parts.length - 1] = before + part
    else parts.push(part)
  }
  return parts
}

const orNull = (value: Sql): Parts => [sql`coalesce(${value}, 'null')`]

function expression(plan: Plan, parent: Row): Parts {
  switch (plan.kind) {
    case 'typename':
      return [JSON.stringify(plan.name)]
    case 'nothing':
      return ['null']
    case 'node':
      return orNull(anyNode(plan, parent))
    case 'id':
      return [`"${plan.concept.name}:`, parent('id'), '"']
    case 'value':
      return orNull(plan.source.sql(parent, plan.args))
    case 'one': {
      const { from, row, where } = related(plan, parent)
      return orNull(sql`(select ${text(object(plan.fields, row))} from ${from} where ${where} limit 1)`)
    }
    case 'list': {
      const { from, row, where } = related(plan, parent)
      const order = plan.source.order ? sql` order by ${plan.source.order(row)}` : sql``
      return [sql`(select ${text(array(object(plan.fields, row), order))} from ${from} where ${where})`]
    }
    case 'connection':
      return page(plan, parent)
  }
}

function object(plans: readonly Plan[], row: Row): Parts {
  return objectOf(plans.map((plan) => [plan.key, expression(plan, row)]))
}

function objectOf(pairs: readonly (readonly [key: string, value: Parts])[]): Parts {
  const named = pairs.map(([key, value], at) => joined([`${at === 0 ? '' : ','}"${key}":`], value))
  return joined(['{'], ...named, ['}'])
}

/** An array of what the rows come to. Of no rows the aggregate is null, which adds nothing. */
const array = (item: Parts, order: Sql, only = sql``): Parts => [
  '[',
  sql`string_agg(${text(item)}, ','${order})${only}`,
  ']',
]

/** Whatever a row names, read from the table of its concept; where no more than name and id is asked, it is only looked for. */
function anyNode({ source, plain, choices }: Extract<Plan, { kind: 'node' }>, parent: Row): Sql {
  const concept = source.concept(parent)
  const id = source.id(parent)
  const name = ({ kind }: Plan): Parts => (kind === 'id' ? ['"', concept, ':', id, '"'] : ['"', concept, '"'])
  const named = text(objectOf(plain.map((plan) => [plan.key, name(plan)])))
  const plainly = sql`case when node_stands(${concept}, ${id}) then ${named} end`
  const whens = choices.map((choice) => {
    if (choice.fields === null) return sql`when ${sql.lit(choice.concept.name)} then null`
    const { name: alias, row } = newRow()
    return sql`when ${sql.lit(choice.concept.name)} then (select ${text(object(choice.fields, row))} from ${tableOf(choice.concept)} as ${alias} where ${row('id')} = ${id})`
  })
  if (whens.length === 0) return plainly
  return sql`case when ${id} is null then null else case ${concept} ${sql.join(whens, sql` `)} else ${plainly} end end`
}

type Relation = Extract<Plan, { kind: 'one' | 'list' | 'connection' }>

function related(plan: Relation, parent: Row) {
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

function rowsAsked({ first, last }: Arguments): number {
  for (const [name, value] of Object.entries({ first, last })) {
    if (value === undefined || value === null) continue
    if ((value as number) < 0 || (value as number) > ROWS_MAX)
      throw new InputError(
        'BAD_PAGE',
        {
          zh: `${name} 为 ${String(value)}，应在 0 至 ${ROWS_MAX} 之间。`,
          en: `${name} must be from 0 to ${ROWS_MAX}; found ${String(value)}.`,
        },
        name,
      )
  }
  if (first != null && last != null)
    throw new InputError(
      'BAD_PAGE',
      { zh: 'first 与 last 只能给一个。', en: 'Give first or last, not both.' },
      'last',
    )
  return Number(first ?? last ?? ROWS_DEFAULT)
}

/** A page by keyset: one row more than asked is read, and tells whether another page follows. */
function page(plan: Extract<Plan, { kind: 'connection' }>, parent: Row): Parts {
  const { concept, args } = plan
  const rows = rowsAsked(args)
  const connection = JSON.stringify(`${concept.name}Connection`)
  // A count alone reads no rows.
  if (plan.parts.every(({ kind }) => kind === 'totalCount' || kind === 'typename'))
    return objectOf(
      plan.parts.map(({ key, kind }) => [key, [kind === 'totalCount' ? count(plan, parent) : connection]]),
    )
  const backwards = args.last != null
  const order = withId(readOrder(concept, args.orderBy as never))
  const mark = markOf(concept.name, order)
  const readingOrder = backwards ? reversed(order) : order
  const { name, row } = newRow()
  const { from, where } = sourceOf(plan, parent, { name, row })
  const filter = args.filter ? sql` and ${filterCondition(concept, args.filter as never, row)}` : sql``
  const ofRow: OfRow = (id, make) => {
    const other = related(plan, parent)
    return sql`(select ${make(other.row)} from ${other.from} where ${other.where} and ${other.row('id')} = ${id} limit 1)`
  }
  const beyond = (argument: 'after' | 'before', by: readonly OrderKey[]) =>
    args[argument] == null ? sql`` : sql` and ${afterCursor(mark, by, args[argument], row, argument, ofRow)}`
  const after = beyond('after', order)
  const before = beyond('before', reversed(order))
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
  const more = sql`(count(*) > ${sql.lit(rows)})::text`
  const parts = cursorParts(order, row)
  const cursor: Parts = ['"', cursorOf(mark, parts), '"']
  // Of the page's edges alone is a cursor made; the rows come as they were read.
  const inAll = sql`count(*)${only}`
  const edge = (at: Sql) => {
    const ofEdge = parts.map((part) => sql`(array_agg(${part})${only})[${at}]`)
    return orNull(sql`case when ${inAll} > 0 then ${text(['"', cursorOf(mark, ofEdge), '"'])} end`)
  }
  const [first, last] = [sql`1`, inAll]
  const info: Record<string, () => Parts> = {
    __typename: () => ['"PageInfo"'],
    hasNextPage: () => [backwards ? String(args.before != null) : more],
    hasPreviousPage: () => [backwards ? more : String(args.after != null)],
    startCursor: () => edge(backwards ? last : first),
    endCursor: () => edge(backwards ? first : last),
  }
  const valueOf = (part: PagePart): Parts => {
    switch (part.kind) {
      case 'typename':
        return [connection]
      case 'totalCount':
        return [count(plan, parent)]
      case 'pageInfo':
        return objectOf(part.fields.map(({ key, name: field }) => [key, info[field]!()]))
      case 'nodes':
        return array(object(part.fields, row), place, only)
      case 'edges':
        return array(edgeObject(part.fields, concept, row, cursor), place, only)
    }
  }
  const answer = text(objectOf(plan.parts.map((part) => [part.key, valueOf(part)])))
  // HAVING makes one row of however many are read.
  return [sql`(select ${answer} from ${placed} as ${name} having true)`]
}

function count(plan: Extract<Plan, { kind: 'connection' }>, parent: Row): Sql {
  if (plan.source.count && !plan.args.filter) return sql`(${plan.source.count(parent)})`
  const { from, row, where } = related(plan, parent)
  const filter = plan.args.filter
    ? sql` and ${filterCondition(plan.concept, plan.args.filter as never, row)}`
    : sql``
  return sql`(select count(*) from ${from} where ${where}${filter})`
}

function edgeObject(parts: readonly EdgePart[], { name }: ConceptWords, row: Row, cursor: Parts): Parts {
  return objectOf(
    parts.map((part): readonly [string, Parts] => {
      if (part.kind === 'cursor') return [part.key, cursor]
      if (part.kind === 'typename') return [part.key, [JSON.stringify(`${name}Edge`)]]
      return [part.key, object(part.fields, row)]
    }),
  )
}
