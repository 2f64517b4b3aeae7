import type { SourceCell, SourceRow } from '../../readers/source.js'
import { textOf } from './block.js'

/**
 * Headings saved as text, or typed without merging: a group's name stands once, left of the empty cells that it spans, each with
 * a heading below it. Gives the rows as if those cells were merged with it.
 */
export function withGroups(band: readonly SourceRow[]): SourceRow[] {
  const rows: SourceRow[] = []
  band.forEach((row, level) => {
    const above = rows[level - 1]
    const cells: SourceCell[] = []
    const width = Math.max(...band.map((each) => each.cells.length))
    for (let at = 0; at < width; at++) {
      const cell = row.cells[at] ?? { text: '', kind: 'empty' }
      const left = cells[at - 1]
      const spans =
        cell.merged === undefined && textOf(cell) === '' && textOf(left) !== '' && left!.merged !== 'above' &&
        band.slice(level + 1).some(({ cells: below }) => below[at]?.merged === undefined && textOf(below[at]) !== '') &&
        (above === undefined || above.cells[at]?.merged === 'left') // prettier-ignore
      cells.push(spans ? { ...left!, merged: 'left' } : cell)
    }
    rows.push({ ...row, cells })
  })
  return rows
}
