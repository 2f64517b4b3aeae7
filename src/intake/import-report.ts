import type { InputError } from '../values/problem.js'
import type { ReceiptLine } from './receipt.js'
import type { RowProblem } from './tables/read-record.js'
import type { SourceFile } from './readers/source.js'
import { inEach, joined, type Message, type Said } from '../values/message.js'

export interface Counts {
  inserted: number
  updated: number
  unchanged: number
  rejected: number
}

/** What became of one table; the four counts add up to its rows. */
export interface TableReport extends Counts {
  sheet: string | null
  mapping: string
  title: Message
  headerRow: number
  rows: number
  /** Headers that no column of the mapping takes. */
  unused: Said[]
  /** Rows that are no records: remarks, signatures, headings. */
  notes: Said[]
  /** Totals that do not add up, words outside of a code list, whose earlier answers a form was read by. */
  warnings: Said[]
  /** Column by column, what of its money and land was taken and what was rejected. */
  receipt: ReceiptLine[]
}

export interface RejectedRow {
  sheet: string | null
  row: number
  problems: RowProblem[]
}

/** What became of one file. */
export interface FileReport extends Counts {
  path: string
  /** DRY_RUN: checked and rolled back. REFUSED: nothing of it was kept. STOPPED: broken off; with batches, those before it stand. */
  state: 'IMPORTED' | 'DRY_RUN' | 'REFUSED' | 'STOPPED'
  format?: SourceFile['format']
  encoding?: string
  runId?: string
  tables: TableReport[]
  /** Sheets that were not read, and why. */
  skipped: Said[]
  /** Sheets that hold a table which no mapping knows: they are left out, and told. */
  unknownSheets: number
  rejectedRows: RejectedRow[]
  /** Where the rejected rows were written, to be mended. */
  rejectedFile?: string
  /** Where it was written how projects that lie in several areas may be split. */
  partsFile?: string
  /** Where the questions were written that must be answered first. */
  questionsFile?: string
  error?: InputError
}

/** Rows that a report names one by one; all of them stand in the file of rejected rows and in the database. */
export const REJECTED_SHOWN_MAX = 1000
export const NOTES_MAX = 20

export const noCounts = (): Counts => ({ inserted: 0, updated: 0, unchanged: 0, rejected: 0 })

export const rowsOf = ({ inserted, updated, unchanged, rejected }: Counts): number =>
  inserted + updated + unchanged + rejected

export function addCounts(sum: Counts, more: Counts) {
  sum.inserted += more.inserted
  sum.updated += more.updated
  sum.unchanged += more.unchanged
  sum.rejected += more.rejected
}

/** C 列“金额（万元）”：应为金额… */
export const problemText = ({ column, header, message }: RowProblem): Message =>
  inEach((say, language) => {
    const place = [
      column === null ? '' : language === 'zh' ? `${column} 列` : `Column ${column}`,
      header === null ? '' : `“${header}”`,
    ].filter((each) => each !== '')
    if (place.length === 0) return say(message)
    return language === 'zh' ? `${place.join('')}：${say(message)}` : `${place.join(' ')}: ${say(message)}`
  })

/** All that is wrong in a row. */
export const problemsText = (problems: readonly RowProblem[]): Message => joined(problems.map(problemText))
