import type { InputError } from '../../../values/problem.js'
import type { Block } from '../layout/block.js'
import type { Question } from '../questions/question.js'
import type { FormText } from './form-rows.js'
import type { FormPart } from './part.js'

/** What a table of a form comes to: records, questions, or why it holds no record of ours. */
export interface BlockReading {
  block: Block
  /** Its rows in words, as they were read. */
  text: FormText
  parts: FormPart[]
  questions: Question[]
  left?: InputError
  /** Whether it gives money out. */
  distribution: boolean
  /** Whether each of its rows is given by a document of its own. */
  byRows?: boolean
  amounts: boolean
  /** Whether rows that sum up others without saying so were told apart. */
  grouped: boolean
}
