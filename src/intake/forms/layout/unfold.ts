import type { SourceRow } from '../../readers/source.js'
import { meaningOf } from '../meaning/headings.js'
import { textOf, textsOf } from './block.js'
import { beginsHeader } from './find-header.js'

const PARTS_MAX = 4
/** So far below a heading its figures may stand. */
const LOOKED_AT = 12
const TOTAL = /[合总共]\s*计[:：]?$/
const LISTED: ReadonlySet<unknown> = new Set(['sequence', 'name', 'township', 'village', 'site', 'recipient'])

/** 序号 | 村 | 金额 | 序号 | 村 | 金额: over how many columns a list goes on beside itself; empty columns may stand between its parts. */
function partWidth(row: SourceRow): number | undefined {
  const texts = row.cells.map((cell) => (cell.merged === undefined ? textOf(cell).replace(/\s/g, '') : ' '))
  const width = texts.findLastIndex((text) => text !== '') + 1
  for (let part = 2; part <= Math.ceil(width / 2); part++) {
    const parts = Math.ceil(width / part)
    const repeated = texts.slice(0, width).every((text, at) => text === texts[at % part])
    const whole = width % part === 0 || texts.slice(width % part, part).every((text) => text === '')
    const own = texts.slice(0, part).filter((text) => text !== '')
    if (parts <= PARTS_MAX && repeated && whole && own.length >= 2 && own.some((text) => LISTED.has(meaningOf(text)))) return part // prettier-ignore
  }
  return undefined
}

/** A list that goes on beside itself as one list: its right-hand parts below the left one, and what ends it below them all. */
export function unfolded(rows: readonly SourceRow[]): readonly SourceRow[] {
  // Below the names of groups (拆旧区 | 建新区) equal headings are those of each group.
  const at = rows.findIndex((row, index) => partWidth(row) !== undefined && (index === 0 || textsOf(rows[index - 1]!).length < 2)) // prettier-ignore
  if (at < 0) return rows
  const head = rows[at]!
  const width = partWidth(head)!
  const below = rows.slice(at + 1)
  // A further table below, or texts beside the parts, would be torn apart.
  if (below.some((row, index) => beginsHeader(row, below.slice(index + 1, index + 1 + LOOKED_AT)) || row.cells.slice(head.cells.length).some((cell) => textOf(cell) !== ''))) return rows // prettier-ignore
  const part = (row: SourceRow, first: number): SourceRow => ({ ...row, cells: row.cells.slice(first, first + width), original: row.original ?? row }) // prettier-ignore
  const parts: SourceRow[][] = []
  const end: SourceRow[] = []
  for (const row of below) {
    const pieces = Array.from({ length: PARTS_MAX }, (_, index) => part(row, index * width))
    const filled = pieces.flatMap((piece, index) => (textsOf(piece).length > 0 ? [{ piece, index }] : []))
    const [first, ...others] = filled
    const alone = first?.index === 0 && others.length === 0
    if (alone && (textsOf(row).length === 1 || TOTAL.test(textsOf(row)[0]!))) end.push(first.piece)
    else for (const { piece, index } of filled) (parts[index] ??= []).push(piece)
  }
  return [...rows.slice(0, at), part(head, 0), ...parts.flat(), ...end]
}
