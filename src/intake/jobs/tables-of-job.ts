import { inLines } from '../../values/message.js'
import type { FileReport, TableReport } from '../import-report.js'
import { asShown } from '../keep-original.js'
import { letterOf } from '../tables/read-record.js'
import type { FilePlan, FoundTable } from '../tables/recognise-file.js'
import { headersOf } from '../tables/table-headers.js'
import type { UnresolvedOfJob } from './unresolved-of-job.js'

const COLUMNS_MAX = 200
const SAMPLE_MAX = 60
const HEADING_MAX = 200

/** The columns of a table as they were recognised, those that nothing takes too. */
function columnsOf({ section, samples }: FoundTable) {
  const { head, headerAt, columns, recognised, lettered, form } = section
  const rows = samples.map((row) => asShown(row, section).cells)
  const headings = new Map(
    headersOf(head.slice(recognised.first, headerAt + 1)).map(({ at, text }) => [at, text]),
  )
  for (const { at, header } of columns) if (!headings.has(at)) headings.set(at, header)
  const shown = [...headings]
    .sort(([a], [b]) => a - b)
    .slice(0, COLUMNS_MAX)
    .map(([place, heading]) => {
      const placed = columns.find(({ at }) => at === place)
      const isGiven = form !== undefined && place >= form.width
      const codes = (isGiven && placed?.column.codes) || {}
      const told = (text: string) => codes[text]?.find((word) => /\p{Script=Han}/u.test(word)) ?? text
      return {
        place,
        letter: lettered && !isGiven ? letterOf(place) : null,
        heading: heading.replace(/\s+/g, '').slice(0, HEADING_MAX),
        fields: placed?.column.fields ?? [],
        unit: placed?.unit ?? placed?.noted?.unit ?? placed?.column.unit ?? null,
        samples: rows.map((cells) => told(cells[place]?.text ?? '').slice(0, SAMPLE_MAX)),
        isGiven,
      }
    })
  return withoutCopies(shown).map(({ isGiven: _, ...column }) => column)
}

interface Shown { fields: readonly string[]; samples: string[]; isGiven: boolean } // prettier-ignore

/** What a form's rows are given out of a column that stands in it is told of that column, and not once more. */
function withoutCopies<Column extends Shown>(columns: readonly Column[]): Column[] {
  const own = columns.filter(({ isGiven }) => !isGiven).map((column) => ({ ...column }))
  const left = columns.filter((given) => {
    if (!given.isGiven || given.samples.every((text) => text === '')) return given.isGiven
    const source = own.find(
      ({ fields, samples }) => fields.length === 0 && samples.every((text, at) => text === given.samples[at]),
    )
    if (source) source.fields = given.fields
    return source === undefined
  })
  return [...own, ...left]
}

const countsOf = ({ rows, inserted, updated, unchanged, rejected, unused, notes, warnings }: TableReport) => ({
  rows,
  inserted,
  updated,
  unchanged,
  rejected,
  unused: unused.map(inLines),
  notes: notes.map(inLines),
  warnings: warnings.map(inLines),
}) // prettier-ignore

/** A file's tables as their job keeps them, its words a line for each language: what each was taken for and, where there is a report, what became of it. */
export function tablesOfJob({ tables }: FilePlan, report?: FileReport, unresolved?: UnresolvedOfJob) {
  const heads = tables.map(({ section }) => ({ sheet: section.sheet, row: section.head[section.headerAt]!.row })) // prettier-ignore
  return tables.map((found, index) => {
    const { recognised, sheet } = found.section
    const headerRow = heads[index]!.row
    const told = report?.tables.find(
      (each) => each.sheet === sheet && each.headerRow === headerRow && each.mapping === recognised.mapping.id,
    ) // prettier-ignore
    const onSheet = heads.filter((each) => each.sheet === sheet)
    const until = Math.min(Infinity, ...onSheet.filter(({ row }) => row > headerRow).map(({ row }) => row))
    // Of several that are read from the same headings, the first tells of their rows.
    const isFirst = onSheet.find(({ row }) => row === headerRow) === heads[index]
    return {
      sheet,
      mapping: recognised.mapping.id,
      title: inLines(recognised.mapping.title),
      headerRow,
      unused: recognised.unused.map(inLines),
      columns: columnsOf(found),
      ...(told
        ? {
            ...countsOf(told),
            receipt: told.receipt.map(({ header, as, ...line }) => ({ heading: header, field: as, ...line })),
          }
        : {}),
      ...(isFirst ? unresolved?.of({ sheet, from: headerRow, until }) : {}),
    }
  })
}

export const leftOutOf = (skipped: FilePlan['skipped']): string[] => skipped.map(inLines)
