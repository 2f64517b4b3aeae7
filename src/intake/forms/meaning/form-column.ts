import type { Said } from '../../../values/message.js'
import type { Unit } from '../../../values/unit.js'
import type { Header } from '../../tables/table-headers.js'
import type { Measure } from '../../unexplained.js'
import type { AmountUse, SourceLevel } from './amount-use.js'
import type { Meaning } from './headings.js'

/** A column of a form with what its heading and its values say. */
export interface FormColumn {
  at: number
  header: Header
  /** The heading as people see it, on one line. */
  text: string
  name: string
  meaning: Meaning | null
  /** Null where it holds no amounts. */
  measure: Measure | null
  unit?: Unit
  unitProblem?: Said
  /** Whether its own heading or its rows say the unit. */
  unitSaid: boolean
  /** Whether its cells are words that name one amount each: 财政衔接资金45万元. */
  inProse: boolean
  /** Of a column of money of which no cell can be read as one amount, what one says. */
  unread?: string
  /** The columns that it puts together, where it is none itself. */
  of?: readonly FormColumn[]
  /** Of a column of money. */
  use?: AmountUse
  level?: SourceLevel
  total: boolean
  /** The value of each record in yuan or mu, times a million; null where the cell says nothing or cannot be read. */
  values: (bigint | null)[]
  sum: bigint
}
