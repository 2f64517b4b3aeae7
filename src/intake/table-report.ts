import type { Known } from './forms/learned/known-readings.js'
import { noCounts, NOTES_MAX, type FileReport, type TableReport } from './import-report.js'
import type { SourceFile, SourceRow } from './readers/source.js'
import type { FilePlan } from './tables/recognise-file.js'
import type { Section } from './tables/table-section.js'
import { isColumnNumbers } from './tables/tell-apart.js'
import { bearsUnit, isAmount } from './unexplained.js'
import { type Message, render } from '../values/message.js'

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
          render({
            zh: `按 ${answeredBy} ${answeredOn} 对同一版式的答复读取（quanyu forms show ${id}）`,
            en: `read by what ${answeredBy} answered for the same layout on ${answeredOn} (quanyu forms show ${id})`,
          }),
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
export function figuresAbove({ head }: Section): string[] {
  const holds = (row: SourceRow) =>
    !isColumnNumbers(row) &&
    row.cells.some((cell) => bearsUnit(cell) || (cell.kind === 'number' && isAmount(cell) && !YEAR.test(cell.text))) // prettier-ignore
  return head
    .slice(0, -1)
    .filter(holds)
    .map(({ row }) => `第 ${row} 行在表头之上，其中的数不作记录`)
}
const YEAR = /^(?:19|20)\d{2}$/

/** Adds to a list that a report shows whole, which it can only while it is short. */
export function note(list: string[], text: string) {
  if (list.length < NOTES_MAX) list.push(text)
  else if (list.length === NOTES_MAX) list.push('……（其余从略 and more）')
}

export const rowSaid = (row: number): Message => ({ zh: `第 ${row} 行`, en: `Row ${row}` })
