import type { ConsoleRejectedRowFragment } from '../documents.js'
import type { Job, JobTable } from './job.js'

export type RejectedRow = ConsoleRejectedRowFragment

/** A cell of a rejected row, and what is wrong with it. */
export interface Cell {
  row: RejectedRow
  table: JobTable | undefined
  place: number
  heading: string
  /** The field that takes it. */
  field: string | undefined
  value: string
  messages: string[]
  /** What may have been meant. */
  near: readonly string[]
}

/** The table of a row: of those above it in its sheet, the last. */
const tableOf = ({ tables }: Pick<Job, 'tables'>, { sheet, rowNumber }: RejectedRow) =>
  tables
    .filter((table) => table.sheet === sheet && table.headerRow < rowNumber)
    .sort((a, b) => b.headerRow - a.headerRow)[0]

/** The cells of a row, by place. */
export function cellsOf(job: Pick<Job, 'tables'>, row: RejectedRow): Cell[] {
  const table = tableOf(job, row)
  const wrong = row.problems.flatMap(({ column }) => (column === null ? [] : [column]))
  const places = [...(table?.columns ?? []).map(({ place }) => place), ...wrong]
  return [...new Set(places)]
    .sort((a, b) => a - b)
    .map((place) => {
      const column = table?.columns.find((each) => each.place === place)
      const own = row.problems.filter((problem) => problem.column === place)
      return {
        row,
        table,
        place,
        heading: column?.heading ?? own[0]?.heading ?? String(place + 1),
        field: column?.fields[0],
        value: row.cells?.[place] ?? '',
        messages: own.map(({ message }) => message),
        near: own.flatMap(({ near }) => near),
      }
    })
}

export const keyOf = ({ row, place }: Pick<Cell, 'row' | 'place'>) => `${row.id} ${place}`
