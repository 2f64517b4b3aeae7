import { cellOf, type Draft, type RowProblem } from '../tables/read-record.js'
import type { Said } from '../../values/message.js'
import type { Where } from '../../values/parsed.js'

/** Says what is wrong with a property of a row, and where it stands; of its parts, with which. */
export const refuse = (draft: Draft, property: string, message: Said, { part, near = [] }: Where = {}) =>
  draft.problems.push({
    ...((part !== undefined && standsAt(draft, `${property}.${part}`)) || whereIs(draft, property)),
    message,
    ...(near.length > 0 ? { near } : {}),
  })

type Place = Pick<RowProblem, 'column' | 'header'>

const fitting = (property: string) => (field: string) =>
  field === property || field.startsWith(`${property}.`)

function standsAt({ section }: Draft, property: string): Place | null {
  const placed = section.columns.find(({ column }) => column.fields.some(fitting(property)))
  return placed ? cellOf(section, placed) : null
}

/** The column that a property came from, for a message. */
const whereIs = (draft: Draft, property: string): Place =>
  standsAt(draft, property) ?? {
    column: null,
    header:
      draft.section.recognised.mapping.columns.find(({ fields }) => fields.some(fitting(property)))
        ?.headers[0] ?? null,
  }
