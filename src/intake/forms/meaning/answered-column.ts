import { headerName } from '../../tables/header-name.js'
import { letterOf } from '../../tables/read-record.js'
import type { FormColumn } from './form-column.js'

/** A column by its heading; where several are called the same, with its letter. */
export const choiceOf = (column: FormColumn, columns: readonly FormColumn[]): string =>
  columns.some((other) => other !== column && other.text === column.text) ? lettered(column) : column.text
const lettered = ({ text, at }: FormColumn) => `${text}（${letterOf(at)} 列）`

/** Whether a column is the one that an answer names, whatever spaces and brackets its heading is written with. */
export const isAnswer = (column: FormColumn, answer: string | undefined): boolean =>
  answer !== undefined &&
  [column.text, lettered(column)].some((name) => headerName(name) === headerName(answer))
