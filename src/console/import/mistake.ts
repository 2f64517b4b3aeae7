import type { ConsoleRejectedRowsQuery } from '../documents.js'

type Job = Extract<NonNullable<ConsoleRejectedRowsQuery['node']>, { rejectedRows: unknown }>
/** A mistake that several rejected rows share. */
export type Mistake = Job['mistakes'][number]

export const keyOfMistake = ({ sheet, column, value }: Pick<Mistake, 'sheet' | 'column' | 'value'>) =>
  JSON.stringify([sheet, column, value])
