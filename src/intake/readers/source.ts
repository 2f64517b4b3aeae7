import { decimalOfNumber } from '../../values/decimal.js'
import type { Geometry } from '../../values/geometry.js'
import type { Said } from '../../values/message.js'

export interface SourceCell {
  /** Exact: a number as the spreadsheet keeps it, to 15 digits; a date as ISO. */
  text: string
  kind: 'text' | 'number' | 'date' | 'boolean' | 'empty'
  /** What a number is shown as by its format, where that is not its text: 000012, 12.50万元. */
  shown?: string
  /** The day that a number stands for in the workbook's calendar. */
  day?: string
  /** Why what stands here cannot be taken, with the remedy. */
  problem?: Said
  /** The cell lies in a merged range; its text is the one that stands above it or left of it. */
  merged?: 'above' | 'left'
}

export interface SourceRow {
  sheet: string | null
  /** As the user sees it in the file, from 1; a geographic file's header is row 0. */
  row: number
  cells: SourceCell[]
  /** Whether the sheet hides it, and which of its columns. */
  hidden?: true
  hiddenColumns?: ReadonlySet<number>
  /** The row as it stands in the file, where this one was made of it. */
  original?: SourceRow
  /** EPSG:4490. */
  geometry?: Geometry
  geometryProblem?: Said
  /** Why the row as a whole cannot be taken, with the remedy. */
  problem?: Said
  /** Of a line of text: into how many fields its delimiters divide it, the empty ones at its end too. */
  fields?: number
}

export interface SourceTable {
  sheet: string | null
  hidden: boolean
  /** Whether any of its rows or columns is hidden. */
  conceals?(): Promise<boolean>
  rows(): AsyncIterable<SourceRow>
}

export interface SourceFile {
  name: string
  format: 'xlsx' | 'xls' | 'csv' | 'html' | 'docx' | 'geojson' | 'shapefile'
  sha256: string
  encoding?: string
  tables(): AsyncIterable<SourceTable>
  close(): Promise<void>
}

/** What an opened reader gives; the rest is the same for all. */
export type Opened = Omit<SourceFile, 'name' | 'sha256'>

export interface ReaderLimits {
  fileBytesMax: number
  /** All of an archive, unpacked; a table of a million cells stays below. */
  unpackedBytesMax: number
  /** Unpacked to packed, once more than `ratioFromBytes` come out: a workbook compresses ten- to thirtyfold. */
  ratioMax: number
  ratioFromBytes: number
  geojsonBytesMax: number
  columnsMax: number
}
export const MEGABYTE = 1024 * 1024
export const READER_LIMITS: ReaderLimits = {
  fileBytesMax: 200 * MEGABYTE,
  unpackedBytesMax: 600 * MEGABYTE,
  ratioMax: 100,
  ratioFromBytes: 20 * MEGABYTE,
  geojsonBytesMax: 100 * MEGABYTE,
  columnsMax: 1000,
}

/** Throws an InputError that names the file. */
export type Refuse = (code: string, problem: Said) => never

export const textCell = (text: string): SourceCell =>
  text === '' ? { text, kind: 'empty' } : { text, kind: 'text' }

/** A spreadsheet, and a JavaScript number, holds fifteen digits of a number for certain. */
const CERTAIN_BELOW = 1e15

/** A number's cell. One of more digits than it holds is written so that nobody takes it for exact, in a file of rejected rows either. */
export const numberCell = (number: number): SourceCell =>
  Math.abs(number) < CERTAIN_BELOW
    ? { text: decimalOfNumber(number), kind: 'number' }
    : {
        text: number.toExponential().toUpperCase(),
        kind: 'number',
        problem: {
          zh: '数值超过 15 位，末尾数字已被舍入，请把该列设为文本格式，重新填写全部数字。',
          en: 'The number has more than 15 digits, so its last ones were rounded. Format the column as text and enter all digits again.',
        },
      }
