import type { Header } from '../../tables/table-headers.js'
import type { SourceCell, SourceRow } from '../../readers/source.js'

/** One table of a sheet as it lies there: what stands above it, its headings, its rows and what stands below. */
export interface Block {
  sheet: string | null
  /** The file that it stands in. */
  file?: string
  /** The lines above the headings: title, document number, units, prose. */
  above: string[]
  /** The rows from the block's first line to the last of its headings. */
  head: SourceRow[]
  headers: Header[]
  /** Over how many rows they stretch. */
  depth: number
  body: BodyRow[]
  /** How many cells its widest row has. */
  width: number
  /** Whether its rows are put together from questions and their answers. */
  asks?: true
}

export type BodyRow =
  | { kind: 'record'; row: SourceRow; /** Rows that go on with it: their amounts are merged with its own. */ more: SourceRow[] }
  | { kind: 'total'; row: SourceRow; word: string; /** Whether it does not say so itself. */ untold?: true }
  /** 其中：… : part of what a row above says. */
  | { kind: 'part'; row: SourceRow }
  | { kind: 'note'; row: SourceRow; text: string } // prettier-ignore

export const textOf = (cell: SourceCell | undefined): string => cell?.text.trim() ?? ''

/** 其中：前罗村: what begins a text that says a part of what stands above or left of it. */
export const AMONG = /^[(（]?其\s*中/

/** The texts of a row, each merged cell once. */
export const textsOf = ({ cells }: SourceRow): string[] =>
  cells.flatMap((cell) => (cell.merged === undefined && textOf(cell) !== '' ? [textOf(cell)] : []))

export const recordsOf = ({ body }: Block) => body.flatMap((each) => (each.kind === 'record' ? [each] : []))
