import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Recorded } from '../database/write-rows.js'
import type { Work } from '../database/work.js'
import type { Draft } from './tables/read-record.js'
import { refuse } from './records/refuse.js'
import { targetOf, type Target } from './records/target.js'
import type { Prepared } from './records/prepared.js'
import type { Message } from '../values/message.js'

/** The run that rows belong to. */
export interface Run {
  id: string
  /** Who sent them, where they came as values: what stands in the place of a table's title and names. */
  sender: string
}

/** Which table a row stood in, as a digest: its title lines, its sheet's, its file's and its folder's names. */
export const originOf = ({ section }: Draft, { sender }: Run): string =>
  createHash('sha256')
    .update(section.recognised.title || sender)
    .digest('base64')
    .slice(0, 22)

type Known = 'OWN_NUMBER' | 'MADE_NUMBER' | 'BY_CONTENT'
const NUMBER = /^(?:code|externalId|account|number)$|Number$/
const PLACE_IN_LIST = /序号/

/** How a record is known: by a number of its own, by one that was made, or by what it says. A place in a list is no number. */
function knownBy({ draft, record, numberMade }: Prepared, { key, concept }: Target): Known {
  if (numberMade) return 'MADE_NUMBER'
  const numbers = key.filter(
    (property) =>
      NUMBER.test(property) &&
      (record[property] ?? null) !== null &&
      !PLACE_IN_LIST.test(concept.columns.get(property)?.title.zh ?? '') &&
      !draft.section.columns.some(
        ({ column, header }) => column.fields.includes(property) && PLACE_IN_LIST.test(header),
      ),
  )
  return numbers.length > 0 ? 'OWN_NUMBER' : 'BY_CONTENT'
}

interface Standing {
  id: string
  file_name: string
  format: string
  sheet: string | null
  row_number: number
  here: boolean
  same: boolean
}

/**
 * Refuses rows that come to a record of another table without naming its number: two annexes list the same townships, next
 * year's list the same works, and the second must not take the place of the first. What is one record and what another
 * cannot be told from the rows, not even where they say the same, so it is asked. Allowed are
 * - a number made for a row: the same row of the same table again, or of a corrected version of it (the same title lines and
 *   names of sheet, file and folder, or the very same file), which leaves it unchanged. Where the row says something else, it
 *   may as well be another one of a file that is called the same, so that it has to name the number that was made;
 * - a record known by place, year and the like, which can only be that fact: the same again from anywhere, and a correction
 *   by the same table, or by the same sender.
 * Gives the places of the rows that are refused.
 */
export async function refuseForeign(
  work: Work,
  run: Run,
  target: Target,
  prepared: readonly Prepared[],
  places: readonly number[],
  written: readonly Recorded[],
  fresh: ReadonlySet<string>,
): Promise<Set<number>> {
  const asked = places.flatMap((place, index) => {
    const recorded = written[index]!
    if (recorded.outcome === 'REJECTED' || recorded.outcome === 'INSERTED' || fresh.has(recorded.id))
      return []
    const known = knownBy(prepared[place]!, target)
    if (known === 'OWN_NUMBER' || (known === 'BY_CONTENT' && recorded.outcome === 'UNCHANGED')) return []
    return [{ place, known, id: recorded.id, changed: recorded.outcome === 'UPDATED' }]
  })
  const refused = new Set<number>()
  if (asked.length === 0) return refused
  const standing = await findStanding(
    work,
    run,
    asked.map(({ place, id }) => ({ id, origin: originOf(prepared[place]!.draft, run) })),
  )
  for (const { place, known, id, changed } of asked) {
    const found = standing.get(id)
    if (found?.here || (found?.same && !(known === 'MADE_NUMBER' && changed))) continue
    refused.add(place)
    tell(prepared[place]!, target, known, changed, found)
  }
  return refused
}

/** The rows that records were last written by. */
async function findStanding(
  work: Work,
  { id: run }: Run,
  asked: readonly { id: string; origin: string }[],
): Promise<Map<string, Standing>> {
  const rows = await work.withOwnerRole(() =>
    work.rows<Standing>(sql`/* intake: where records stand */
      select distinct on (r.record_id) r.record_id::text as id, n.file_name, n.format, r.sheet, r.row_number, r.run_id = here.id as here,
        n.sha256 = here.sha256 or coalesce(r.origin = i.origin, n.file_name = here.file_name and n.format <> 'GRAPHQL') as same
      from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as i(id uuid, origin text)
      join import_run here on here.id = ${run}::uuid
      join import_row r on r.record_id = i.id and r.outcome in ('INSERTED', 'UPDATED')
      join import_run n on n.id = r.run_id
      order by r.record_id, r.recorded_at desc, r.id desc`),
  )
  return new Map(rows.map((row) => [row.id, row]))
}

function tell(
  { draft, record }: Prepared,
  target: Target,
  known: Exclude<Known, 'OWN_NUMBER'>,
  changed: boolean,
  found: Standing | undefined,
) {
  const there = found ? placeOf(found) : IN_SYSTEM
  const said = changed ? OTHER_CONTENT : OTHER_TABLE
  const { mapping } = draft.section.recognised
  if (known === 'MADE_NUMBER') {
    const { field } = mapping.synthesise!
    const column = mapping.columns.find(({ fields }) => fields.includes(field))!
    const header = column.headers.find((each) => /\p{Script=Han}/u.test(each)) ?? column.headers[0]!
    return void refuse(draft, field, {
      zh: `本行没有编号，按所写内容与${there.zh}的一条相同，${said.zh}；为免覆盖或漏记，未写入。若是另一条，请增加“${header}”（${field}）并填写它自己的编号；若是更正那一条，请在该列填 ${String(record[field])}。`,
      en: `The row has no number, and matches one from ${there.en}, ${said.en}; it was not written. If it is another record, add a column “${header}” (${field}) with a number of its own; if it corrects that one, enter ${String(record[field])} there.`,
    })
  }
  const { concept } = targetOf(mapping.target)
  const { record: mutation } = concept.options
  const correct = mutation
    ? { zh: `，或用 ${mutation} 更正`, en: `, or correct it by ${mutation}` }
    : { zh: '', en: '' }
  refuse(draft, target.key.at(-1)!, {
    zh: `本行所记（${mapping.key.zh}）已有${there.zh}的一条，${said.zh}；为免一张表覆盖另一张表，未写入。若那一条有误，请改正原表后重新导入${correct.zh}；若是另一条，请写明能区分两者的编号或名称。`,
    en: `The same (${mapping.key.en}) is already recorded from ${there.en}, ${said.en}; it was not written. If that one is wrong, correct its table and import it again${correct.en}; if this is another record, give a number or name that tells the two apart.`,
  })
}

const IN_SYSTEM = {
  zh: '系统中（逐条登记，或随另一张表的行写入）',
  en: 'the system (entered by itself, or with a row of another table)',
}
const OTHER_CONTENT = { zh: '内容不同', en: 'with other content' }
const OTHER_TABLE = { zh: '却不是同一张表', en: 'which is another table' }

const placeOf = ({ file_name, format, sheet, row_number }: Standing): Message =>
  format === 'GRAPHQL'
    ? {
        zh: `此前一次报送（${file_name}）第 ${row_number} 条`,
        en: `an earlier request (${file_name}), record ${row_number}`,
      }
    : {
        zh: `文件“${file_name}”${sheet === null ? '' : `工作表“${sheet}”`}第 ${row_number} 行`,
        en: `file “${file_name}”${sheet === null ? '' : `, sheet “${sheet}”`}, row ${row_number}`,
      }
