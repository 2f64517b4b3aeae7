import type { Said } from '../../values/message.js'
import type { InputError } from '../../values/problem.js'
import type { UnitKind } from '../../values/unit.js'
import type { Placed } from './place-columns.js'
import type { SourceRow } from '../readers/source.js'
import type { Recognised } from './recognise.js'
import type { Unexplained } from '../unexplained.js'

/** A table under one header; a sheet may hold several, one below the other. */
export interface Section {
  recognised: Recognised
  columns: Placed[]
  /** Columns that nothing takes; absent where records came as values, whose fields are refused one by one. */
  unexplained?: readonly Unexplained[]
  sheet: string | null
  /** The rows from the title to the header's last and its units, as they stand: a file of rejected rows begins with them. */
  head: SourceRow[]
  /** The header's last row among them. */
  headerAt: number
  /** Whether its columns have letters, as a spreadsheet's do. */
  lettered: boolean
  /** How many cells its header spans, where lines of text are split into cells: what stands beyond was split wrongly. */
  width: number | null
  /** Columns beside the record's own that name the unit of a row's amounts. */
  unitsAt: Readonly<Record<UnitKind, readonly number[]>>
  /** Of a department's form: how many cells its own rows have; what stands beyond was worked out. */
  form?: {
    width: number
    scope: string
    depth: number
    /** Of its funds: the numbers of the allocations that it gives of each, where they are not made of its scope. */
    numbers?: ReadonlyMap<string, readonly string[]>
    /** Of a fund that is made of its scope: the shares that it gives, by number. */
    shares?: readonly { number: string; amount: string }[]
  }
}

/** Titles, remarks and signatures among the rows. */
export interface Note { kind: 'note'; row: SourceRow; text: string } // prettier-ignore
/** What is told of a row that no record is made of. */
export interface Told { kind: 'note'; row: SourceRow; text: Said } // prettier-ignore

/** A row below a header. */
export type RowPiece =
  { kind: 'record'; row: SourceRow } | { kind: 'total'; row: SourceRow; word: string } | Note

export type Piece =
  | { kind: 'section'; section: Section }
  | RowPiece
  | Told
  /** A sheet whose headers no mapping knows, or that holds remarks only; `amounts` where it has money or land areas. */
  | { kind: 'unknown'; prose: boolean; amounts: boolean; error: InputError }
