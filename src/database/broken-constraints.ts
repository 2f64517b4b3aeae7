import { sql } from 'kysely'
import type { ColumnWord, ConceptWords, ReferenceWord } from '../graph/words.js'
import { Known } from './find-ids.js'
import type { Incoming } from './record-rows.js'
import type { Work } from './work.js'
import { type Message, nameIn, type Said } from '../values/message.js'

export interface Broken {
  /** The properties that the constraint is about, those that were sent first. */
  properties: string[]
  problem: Said
}

type Word = ColumnWord | ReferenceWord

/**
 * Everything that the database holds against a record that it has refused: it names only the first. What the record leaves
 * out is as it was. Shapes are not judged here.
 */
export async function brokenConstraints(
  work: Work,
  concept: ConceptWords,
  record: Incoming,
): Promise<Broken[]> {
  const table = sql.table(concept.table!)
  const words: Word[] = [...concept.columns.values(), ...concept.references.values()]
  const row = Object.fromEntries(
    words.flatMap(({ property, column }) => {
      const value = record[property]
      if (value === undefined || value === null || typeof value === 'string' || typeof value !== 'object')
        return value === undefined ? [] : [[column, value]]
      return value instanceof Known ? [[column, value.id]] : Array.isArray(value) ? [[column, value]] : []
    }),
  )
  const checks = await work.rows<{ name: string; holds: string }>(sql`/* broken-constraints: all */
    select conname as name, pg_get_expr(conbin, conrelid) as holds from pg_constraint
    where contype = 'c' and conrelid = (quote_ident(current_schema()) || '.' || quote_ident(${concept.table}::text))::regclass order by conname`)
  const key = (concept.options.key ?? []).map(
    (property) => words.find((word) => word.property === property)!.column,
  )
  const same = sql.join(
    key.map((column) => sql`x.${sql.ref(column)} is not distinct from g.${sql.ref(column)}`),
    sql` and `,
  )
  const [found] = await work.rows<{ broken: string[]; empty: string[] }>(sql`/* broken-constraints */
    with g as (select * from jsonb_populate_record(null::${table}, ${JSON.stringify(row)}::jsonb)),
    merged as (
      select r.* from (select to_jsonb(x) as old from g join ${table} x on ${same} union all select '{}' limit 1) o,
        jsonb_populate_record(null::${table}, o.old || ${JSON.stringify(row)}::jsonb) r
    )
    select array_remove(array[${sql.join(checks.map(({ name, holds }) => sql`case when not (${sql.raw(holds)}) then ${sql.lit(name)} end`))}]::text[], null) as broken,
      (select coalesce(array_agg(k), '{}') from jsonb_each(to_jsonb(merged)) e(k, v) where v = 'null') as empty
    from merged`)
  const missing = words.filter(
    (word) =>
      !word.optional &&
      found!.empty.includes(word.column) &&
      !('kind' in word && word.kind.name === 'GeoJSON'),
  )
  return [
    ...missing.map(({ property, title }) => ({
      properties: [property],
      problem: required(title),
    })),
    ...checks
      .filter(({ name }) => found!.broken.includes(name))
      .map(({ holds }) => inWords(holds, words, record)),
  ]
}

const required = (title: Message): Message => {
  const { zh, en } = nameIn(title)
  return { zh: `缺少${zh}。`, en: `Required: ${en}.` }
}

/** A constraint in words: which fields, and what must hold, with the fields under the names that clients know. */
function inWords(holds: string, words: readonly Word[], record: Incoming): Broken {
  const about = words
    .filter(({ column }) => new RegExp(`\\b${column}\\b`).test(holds))
    .sort((a, b) => Number(record[b.property] !== undefined) - Number(record[a.property] !== undefined))
  const zh = about.map(({ title }) => nameIn(title).zh).join('、')
  const en = about.map(({ title }) => nameIn(title).en).join(', ')
  const properties = about.map(({ property }) => property)
  const number = /num_nonnulls\([^)]*\) (>=|=) 1/.exec(holds)?.[1]
  if (number)
    return {
      properties,
      problem:
        number === '='
          ? { zh: `${zh}只填其中一项。`, en: `Provide exactly one of: ${en}.` }
          : { zh: `${zh}至少填一项。`, en: `Provide at least one of: ${en}.` },
    }
  const readable = about.reduce(
    (text, { column, property }) => text.replace(new RegExp(`\\b${column}\\b`, 'g'), property),
    holds.replace(/::(?:[a-z_]+(?:\(\d+(?:,\d+)?\))?)(?:\[\])?/g, '').replace(/\((-?[\d.]+)\)/g, '$1'),
  )
  return {
    properties,
    problem: {
      zh: `${zh}的值不合规定，应满足 ${readable}。请更正。`,
      en: `Invalid values of ${en}: they must satisfy ${readable}. Correct them.`,
    },
  }
}
