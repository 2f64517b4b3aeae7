import { recordsOf, textOf, type Block, type BodyRow } from '../layout/block.js'
import type { FormColumn } from '../meaning/form-column.js'
import { unreadIn } from '../meaning/unread-amount.js'
import type { FormRow } from './form-rows.js'

export interface Folded {
  block: Block
  columns: FormColumn[]
  /** A column that says the same in all rows of a project, which may be one amount or several. */
  unclear: FormColumn | undefined
}

/**
 * A project whose name is merged over several rows, one for each source or village, as one record: its amounts are those of its
 * rows together. Null where no name is.
 */
export function foldProjects(block: Block, columns: readonly FormColumn[], name: FormColumn): Folded | null {
  const groups: number[][] = []
  const rows = recordsOf(block)
  rows.forEach(({ row }, index) => {
    if (row.cells[name.at]?.merged === 'above' && groups.length > 0) groups.at(-1)!.push(index)
    else groups.push([index])
  })
  if (groups.every(({ length }) => length === 1)) return null
  const filled = ({ values }: FormColumn, group: readonly number[]) =>
    group.flatMap((index) => (values[index] ? [values[index]] : []))
  const unclear = columns.find(
    (column) =>
      column.measure !== null &&
      groups.some((group) => {
        const said = filled(column, group)
        return said.length > 1 && said.length === group.length && said.every((value) => value === said[0])
      }),
  )
  const isSplit = (column: FormColumn) => groups.some((group) => group.slice(1).some((index) => (column.values[index] ?? null) !== null || unreadIn(column, [rows[index]!.row]) !== undefined)) // prettier-ignore
  return {
    block: { ...block, body: foldedBody(block, name) },
    columns: columns.map((column) =>
      column.measure === null || column.values.length === 0
        ? column
        : {
            ...column,
            values: groups.map((group) => {
              const said = group.flatMap((index) => column.values[index] ?? [])
              return said.length === 0 ? null : said.reduce((sum, value) => sum + value, 0n)
            }),
            inProse: column.inProse || isSplit(column),
          },
    ),
    unclear,
  }
}

function foldedBody({ body }: Block, name: FormColumn): BodyRow[] {
  const folded: BodyRow[] = []
  let last: Extract<BodyRow, { kind: 'record' }> | undefined
  for (const each of body) {
    if (each.kind === 'record' && last && each.row.cells[name.at]?.merged === 'above')
      last.more.push(each.row, ...each.more)
    else {
      last = each.kind === 'record' ? { ...each, more: [...each.more] } : last
      folded.push(each.kind === 'record' ? last! : each)
    }
  }
  return folded
}

/** A column of which one amount is merged over rows that are records of their own: how much of it is whose, nothing says. */
export const jointColumn = (
  rows: readonly FormRow[],
  columns: readonly FormColumn[],
): FormColumn | undefined =>
  columns.find(({ at }) =>
    rows.some(({ row }) => row.cells[at]?.merged === 'above' && /[1-9]/.test(textOf(row.cells[at]))),
  )
