import { InputError } from '../../values/problem.js'
import { EMPTY } from './sheet-cell.js'
import type { SourceCell } from './source.js'

/** A merged range: its rows from 1, its columns from 0, the last ones included. */
export interface Merge { top: number; left: number; bottom: number; right: number } // prettier-ignore

export const MERGES_MAX = 100_000
/** Cells that merged ranges fill in a sheet: ranges that lie over one another would fill theirs many times. */
const MERGED_CELLS_MAX = 2_000_000

export const tooManyMerges = (sheet: string) =>
  new InputError('TOO_MANY_MERGES', {
    zh: `工作表“${sheet}”的合并单元格过多（至多 ${MERGES_MAX} 处、填充 ${MERGED_CELLS_MAX} 格），请取消合并后再报送。`,
    en: `Sheet “${sheet}” has too many merged cells (at most ${MERGES_MAX} ranges and ${MERGED_CELLS_MAX} cells). Unmerge them.`,
  })

/** Fills the cells of merged ranges, sorted by their first rows, with what stands in their first cell; rows must come in order. */
export function mergeFiller(merges: readonly Merge[], sheet: string) {
  const anchors = new Map<Merge, SourceCell>()
  let next = 0
  let filled = 0
  let open: Merge[] = []
  return (row: number, cells: SourceCell[]): SourceCell[] => {
    while (next < merges.length && merges[next]!.top <= row) open.push(merges[next++]!)
    open = open.filter((merge) => merge.bottom >= row)
    for (const merge of open) {
      if (merge.top === row) anchors.set(merge, cells[merge.left] ?? EMPTY)
      const anchor = anchors.get(merge) ?? EMPTY
      for (let column = merge.left; column <= Math.min(merge.right, merge.left + 200); column++) {
        if (row === merge.top && column === merge.left) continue
        while (cells.length < column) cells.push(EMPTY)
        if (++filled > MERGED_CELLS_MAX) throw tooManyMerges(sheet)
        cells[column] = { ...anchor, merged: row > merge.top ? 'above' : 'left' }
      }
    }
    return cells
  }
}
