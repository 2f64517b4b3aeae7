import type { Known } from './forms/learned/known-readings.js'
import { noCounts, NOTES_MAX, type FileReport, type TableReport } from './import-report.js'
import type { SourceFile, SourceRow } from './readers/source.js'
import type { FilePlan } from './tables/recognise-file.js'
import type { Draft } from './tables/read-record.js'
import type { Section } from './tables/table-section.js'
import { isColumnNumbers } from './tables/tell-apart.js'
import { bearsUnit, isAmount } from './unexplained.js'
import type { Message, Said } from '../values/message.js'

/** The report of a file that nothing of is read yet. */
export const openFileReport = (
  { format, encoding }: SourceFile,
  { path, skipped, unknownSheets }: FilePlan,
): FileReport => ({
  path,
  state: 'IMPORTED',
  format,
  tables: [],
  skipped,
  unknownSheets,
  rejectedRows: [],
  ...noCounts(),
  ...(encoding ? { encoding } : {}),
})

/** The report of a table that nothing of is written yet; `reading` is what it is read by, where that was learned. */
export function openReport(
  { recognised: { mapping, unused }, sheet, head, headerAt }: Section,
  reading: Known | undefined,
): TableReport {
  const { id, answeredBy, answeredOn } = reading ?? {}
  const warnings =
    id === undefined
      ? []
      : [
          {
            zh: `按 ${answeredBy} ${answeredOn} 对同一版式的答复读取（quanyu forms show ${id}）`,
            en: `read by what ${answeredBy} answered for the same layout on ${answeredOn} (quanyu forms show ${id})`,
          },
        ]
  return {
    sheet,
    mapping: mapping.id,
    title: mapping.title,
    headerRow: head[headerAt]!.row,
    rows: 0,
    unused,
    notes: [],
    warnings,
    receipt: [],
    ...noCounts(),
  }
}

/** The rows above a table's headings that hold figures, of which no record is made. */
export function figuresAbove({ head }: Section): Message[] {
  const holds = (row: SourceRow) =>
    !isColumnNumbers(row) &&
    row.cells.some((cell) => bearsUnit(cell) || (cell.kind === 'number' && isAmount(cell) && !YEAR.test(cell.text))) // prettier-ignore
  return head
    .slice(0, -1)
    .filter(holds)
    .map(({ row }) => ({
      zh: `第 ${row} 行在表头之上，其中的数不作记录`,
      en: `row ${row} stands above the headings; no record is made of its figures`,
    }))
}
const YEAR = /^(?:19|20)\d{2}$/

/** Adds to a list that a report shows whole, which it can only while it is short. */
export function note(list: Said[], said: Said) {
  if (list.length < NOTES_MAX) list.push(said)
  else if (list.length === NOTES_MAX) list.push({ zh: '……其余从略', en: '… and more' })
}

export const rowSaid = (row: number): Message => ({ zh: `第 ${row} 行`, en: `Row ${row}` })

/** What a file itself says stands cut short; what is said of it stands whole. */
export const inShort = (text: Said): Said => (typeof text === 'string' ? text.slice(0, 80) : text)

/** What is told of the rows that go on with a record. */
export function mergedInto({ continued, source }: Draft): Message {
  const rows = continued.map(({ row }) => row)
  return {
    zh: `第 ${rows.join('、')} 行并入第 ${source.row} 行（单元格合并）`,
    en: `row ${rows.join(', ')}: part of row ${source.row}, with which its cells are merged`,
  }
}

/** What is told of rows that only sum up others. */
export const checkedTotals = (rows: readonly number[]): Message => ({
  zh: `第 ${rows.join('、')} 行是合计，与各行核对，不作记录`,
  en: `row ${rows.join(', ')}: totals, held against the rows, and no records`,
})
