import { sql } from 'kysely'
import { Known } from '../database/find-ids.js'
import type { Incoming } from '../database/record-rows.js'
import type { Work } from '../database/work.js'
import type { Sql } from '../graph/column-kind.js'
import { wordsOf, type Class } from '../graph/words.js'
import { compareMoney, type Money } from '../values/money.js'
import { type Message, nameIn, type Said } from '../values/message.js'

/** What stands: a row as JSON, and whether money has gone on from it, so that it is not rewritten by sending it again. */
export interface Standing {
  id: string
  stated: Money
  isHeld: boolean
  content: Readonly<Record<string, unknown>>
}

/** When a record of a table is held, and which of its properties are. */
export interface Holding {
  /** SQL over the table's row `t`. */
  once: Sql
  properties: readonly string[] | ((was: Standing, row: Incoming) => readonly string[])
  /** What must be done first, in words. */
  remedy: Message
}

/** The columns of a row `t` that say what stands. */
export const standingColumns = ({ once }: Holding): Sql =>
  sql`(${once}) as "isHeld", to_jsonb(t) as content, t.stated_amount::text as stated`

export interface HeldRow {
  place: number
  was: Standing
  row: Incoming
}

/**
 * Why rows that were sent again may not be taken: what they change is held. The same again is no change, nor is what fills in
 * something that was empty. What stood is told by its number and its place, never by what it says, which may be people's data.
 */
export async function refuseHeld(
  work: Work,
  target: Class,
  holding: Holding,
  rows: readonly HeldRow[],
): Promise<Map<number, { property: string; problem: Said }>> {
  const concept = wordsOf(target)
  const refused = rows.flatMap(({ place, was, row }) => {
    const changed = was.isHeld ? changedOf(target, holding, was, row) : []
    return changed.length > 0 ? [{ place, was, changed }] : []
  })
  const places = await placesOf(
    work,
    refused.map(({ was }) => was.id),
  )
  const titleOf = (property: string) =>
    nameIn((concept.columns.get(property) ?? concept.references.get(property))!.title)
  return new Map(
    refused.map(({ place, was: { id, content }, changed }) => {
      const name = nameIn(concept.title)
      const number = String(content.external_id ?? content.document_number)
      const there = places.get(id) ?? HERE
      return [
        place,
        {
          property: changed[0]!,
          problem: {
            zh: `${name.zh} ${number} 已登记（${there.zh}），本行的${changed.map((each) => titleOf(each).zh).join('、')}与之不同。${holding.remedy.zh}`,
            en: `The ${name.en} ${number} has already been entered (${there.en}), and this row differs in ${changed.map((each) => titleOf(each).en).join(', ')}. ${holding.remedy.en}`,
          },
        },
      ]
    }),
  )
}

const HERE = { zh: '在本平台登记', en: 'on this platform' }

function changedOf(target: Class, { properties }: Holding, was: Standing, row: Incoming): string[] {
  const { columns, references } = wordsOf(target)
  const held = typeof properties === 'function' ? properties(was, row) : properties
  return held.filter((property) => {
    const given = row[property]
    if (given === undefined) return false
    if (property === 'amount') return given !== null && compareMoney(given as Money, was.stated) !== 0
    const stood = was.content[(columns.get(property) ?? references.get(property))!.column] ?? null
    return (
      stood !== null && JSON.stringify(given instanceof Known ? given.id : given) !== JSON.stringify(stood)
    )
  })
}

/** Where records came from last: file, sheet and row as the user sees them. */
async function placesOf(work: Work, ids: readonly string[]): Promise<Map<string, Message>> {
  if (ids.length === 0) return new Map()
  const found = await work.rows<{ id: string } & Message>(sql`/* held-record: places */
    select distinct on (i.record_id) i.record_id::text as id,
      case r.format when 'GRAPHQL' then '接口报送 ' || d.day || ' 第 ' || i.row_number + 1 || ' 条' else f.place || ' 第 ' || i.row_number || ' 行' end as zh,
      case r.format when 'GRAPHQL' then 'importRecords of ' || d.day || ', record ' || i.row_number + 1 else f.place || ', row ' || i.row_number end as en
    from import_row i join import_run r on r.id = i.run_id, lateral (select to_char(r.started_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day) d,
      lateral (select r.file_name || coalesce(' ' || i.sheet, '') as place) f
    where i.record_id = any(${[...ids]}::uuid[]) order by i.record_id, i.id desc`)
  return new Map(found.map(({ id, zh, en }) => [id, { zh, en }]))
}
