import { meaningOf } from '../meaning/headings.js'
import { isTotalHeading, measureOf } from '../../unexplained.js'
import { readHeader } from '../../tables/header-name.js'
import type { SourceCell, SourceRow } from '../../readers/source.js'
import { textOf, textsOf } from './block.js'

/** Over how many rows headings may stretch. */
const DEPTH_MAX = 5
const HEADING_LENGTH_MAX = 40
const YEAR = /^(?:19|20)\d{2}年?(?:度)?$/
const CLASS = /[(（]\d{2,4}[)）]$/

const isNumber = (cell: SourceCell) =>
  (cell.kind === 'number' || /^-?[\d,]+(?:\.\d+)?%?$/.test(textOf(cell))) && !YEAR.test(textOf(cell))

/** Whether a text is a heading that the field uses: of a column, of an amount, of a year's or a land class's column. */
export function isKnownHeading(text: string): boolean {
  const plain = text.replace(/\s/g, '')
  if (plain.length > HEADING_LENGTH_MAX || /[。；;]/.test(plain)) return false
  if (meaningOf(plain) !== null || YEAR.test(plain) || CLASS.test(plain) || isTotalHeading(plain)) return true
  return (
    plain.length <= 20 &&
    !/\d{3,}/.test(plain) &&
    measureOf({ text: plain, leaf: plain, ...unitOf(plain) }, [], []) !== null
  )
}
const unitOf = (text: string) => {
  const { unit } = readHeader(text)
  return unit === undefined ? {} : { unit }
}

/** Whether a table's headings begin with a row: no numbers, and most of its texts are known headings. */
export function beginsHeader(row: SourceRow): boolean {
  const own = row.cells.filter((cell) => cell.merged === undefined && textOf(cell) !== '')
  if (row.cells.some((cell) => cell.merged === 'above' && textOf(cell) !== '')) return false
  if (
    own.length < 2 ||
    own.some(isNumber) ||
    own.some((cell) => textOf(cell).length > 2 * HEADING_LENGTH_MAX)
  )
    return false
  const known = textsOf(row).filter(isKnownHeading).length
  return known >= 2 && known * (known > 2 ? 3 : 2) >= own.length
}

/** How many rows the headings take that begin with the first of `rows`. */
export function headerDepth(rows: readonly SourceRow[]): number {
  let depth = 1
  while (depth < DEPTH_MAX && depth < rows.length && goesOn(rows[depth]!, rows[depth - 1]!, rows[depth + 1]))
    depth++
  return depth
}

/** Whether a row's headings hang below those above it: by merged cells, or filling what a group’s name left open. */
function goesOn(row: SourceRow, last: SourceRow, next: SourceRow | undefined): boolean {
  const own = row.cells.filter((cell) => cell.merged === undefined && textOf(cell) !== '')
  if (own.some(isNumber)) return false
  const below = own.length > 0 && row.cells.every(
    (cell, at) => cell.merged !== undefined || textOf(cell) === '' || isBelowGroup(last, at),
  ) // prettier-ignore
  if (row.cells.some(({ merged }) => merged === 'above') && below) return true
  // Saved as text, a group’s name stands once, and the cells beside it are empty.
  const opened = row.cells.filter((cell, at) => textOf(cell) !== '' && textOf(last.cells[at]) === '').length
  const numbers = row.cells.filter(
    (cell, at) => textOf(cell) !== '' && next?.cells[at] && isNumber(next.cells[at]),
  ).length
  return (
    below && opened > 0 && (numbers * 2 > own.length || own.every((cell) => isKnownHeading(textOf(cell))))
  )
}

/** Whether the heading above a cell names a group: it spans columns, or stands left of an empty cell. */
function isBelowGroup({ cells }: SourceRow, at: number): boolean {
  const cell = cells[at]
  if (cell?.merged === 'left' || cells[at + 1]?.merged === 'left') return true
  return textOf(cell) === '' || textOf(cells[at + 1]) === ''
}
