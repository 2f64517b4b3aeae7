import type { SourceRow } from '../../readers/source.js'
import { textOf } from '../layout/block.js'
import { amountIn } from '../../tables/amount-in.js'
import type { FormColumn } from './form-column.js'
import { amountInProse } from './form-columns.js'

const NONE = /^[-–—/\\]+$|^无$/

/** What a row says in a column of amounts that cannot be read as one; of columns that were put together, in any of them. */
export function unreadIn(column: FormColumn, rows: readonly SourceRow[]): string | undefined {
  for (const { at, measure, unit } of column.of ?? [column])
    for (const { cells } of rows) {
      const cell = cells[at]
      const text = textOf(cell)
      if (!cell || text === '' || cell.merged !== undefined || NONE.test(text) || measure === null) continue
      if (amountIn(cell, measure, unit) === null && amountInProse(text) === null) return text
    }
  return undefined
}
