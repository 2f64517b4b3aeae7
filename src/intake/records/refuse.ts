import { cellOf, type Draft, type RowProblem } from '../tables/read-record.js'
import type { Said } from '../../values/message.js'

/** Says what is wrong with a property of a row, and where it stands. */
export const refuse = (draft: Draft, property: string, message: Said) =>
  draft.problems.push({ ...whereIs(draft, property), message })

/** The column that a property came from, for a message. */
function whereIs({ section }: Draft, property: string): Pick<RowProblem, 'column' | 'header'> {
  const fits = (field: string) => field === property || field.startsWith(`${property}.`)
  const placed = section.columns.find(({ column }) => column.fields.some(fits))
  return placed
    ? cellOf(section, placed)
    : {
        column: null,
        header:
          section.recognised.mapping.columns.find(({ fields }) => fields.some(fits))?.headers[0] ?? null,
      }
}
