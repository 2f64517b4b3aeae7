import type { Header } from '../../tables/table-headers.js'
import type { SourceCell, SourceRow } from '../../readers/source.js'

/** One table of a sheet as it lies there: what stands above it, its headings, its rows and what stands below. */
export interface Block {
  sheet: string | null
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
}

export type BodyRow =
  | { kind: 'record'; row: SourceRow; /** Rows that go on with it: their amounts are merged with its own. */ more: SourceRow[] }
  | { kind: 'total'; row: SourceRow; word: string; /** Of one that does not say so: how many rows it sums up. */ summed?: number }
  /** 其中：… : part of what the row `of` says. */
  | { kind: 'part'; row: SourceRow; of: number }
  | { kind: 'note'; row: SourceRow; text: string } // prettier-ignore

export const textOf = (cell: SourceCell | undefined): string => cell?.text.trim() ?? ''

/** The texts of a row, each merged cell once. */
export const textsOf = ({ cells }: SourceRow): string[] =>
  cells.flatMap((cell) => (cell.merged === undefined && textOf(cell) !== '' ? [textOf(cell)] : []))

export const recordsOf = ({ body }: Block) => body.flatMap((each) => (each.kind === 'record' ? [each] : []))
