import { asMessage } from '../../../values/message.js'
import { columnsDiffer, type Differing } from '../../column-differs.js'
import type { SourceCell, SourceRow } from '../../readers/source.js'
import { amountIn } from '../../tables/amount-in.js'
import type { Surroundings } from '../../tables/recognise.js'
import { isColumnNumbers, isPhone } from '../../tables/tell-apart.js'
import type { Measure } from '../../unexplained.js'
import { textsOf } from '../layout/block.js'
import type { FormColumn } from '../meaning/form-column.js'
import { amountInProse } from '../meaning/form-columns.js'
import type { OpenedBlock } from './open-block.js'
import type { FormPart } from './part.js'
import { toldOf } from './unused-columns.js'

/**
 * Holds what is told of a form's tables against its sheet: below its headings each column of money or land area comes to what the
 * records say and what rows that sum up or divide others say again, and each is taken or told with its sum. Throws InputError.
 */
export function holdColumns(
  rows: readonly SourceRow[],
  opened: readonly OpenedBlock[],
  parts: readonly FormPart[],
  { file, path }: Surroundings,
) {
  const differing = opened.flatMap((each, at) => {
    const { block, columns } = each
    const own = parts.filter(({ section }) => section.head === block.head)
    if (own.length === 0) return []
    const end = opened[at + 1]?.block.head[0]!.row ?? Infinity
    const below = block.asks ? [] : rows.filter(({ row }) => row > block.head.at(-1)!.row && row < end)
    return columns.flatMap((column) => [
      ...(block.asks ? [] : lostRows(each, below, column)),
      ...(isTold(column, own) ? [] : [{ ...saidOf(column), stands: column.sum, told: 0n }]),
    ])
  })
  if (differing.length > 0) throw columnsDiffer(differing, file, path)
}

const saidOf = ({ text, measure }: FormColumn) => ({ header: text, measure: measure! })

function lostRows({ block }: OpenedBlock, below: readonly SourceRow[], column: FormColumn): Differing[] {
  const { measure, at, sum } = column
  if (measure === null) return []
  const headings = new Set(block.head.map(wordsOf))
  const notes = new Set(block.body.flatMap((each) => (each.kind === 'note' ? [each.row] : [])))
  const amount = (row: SourceRow) =>
    notes.has(row) && isPhone(row.cells[at]) ? 0n : (figureIn(row.cells[at], measure, column) ?? 0n)
  // Headings again, overleaf, and rows that count the columns hold no amounts.
  const stands = below
    .filter((row) => !headings.has(wordsOf(row)) && !isColumnNumbers(row))
    .reduce((all, row) => all + amount(row), 0n)
  const again = block.body
    .filter(({ kind }) => kind === 'total' || kind === 'part')
    .reduce((all, { row }) => all + amount(row), 0n)
  if (stands === sum + again) return []
  const known = new Set(block.body.flatMap((each) => (each.kind === 'note' ? [] : each.kind === 'record' ? [each.row, ...each.more] : [each.row]))) // prettier-ignore
  const lost = below.filter((row) => !known.has(row) && amount(row) !== 0n).map(({ row }) => row)
  return [{ ...saidOf(column), stands, told: sum + again, rows: lost }]
}

const wordsOf = (row: SourceRow) => textsOf(row).join(' ').replace(/\s/g, '')

const figureIn = (cell: SourceCell | undefined, measure: Measure, { unit, inProse }: FormColumn): bigint | null => {
  const amount = amountIn(cell, measure, unit)
  return amount === null && inProse && cell?.merged === undefined ? amountInProse(cell?.text ?? '') : amount
} // prettier-ignore

const isTold = (column: FormColumn, parts: readonly FormPart[]): boolean =>
  column.measure === null ||
  column.sum === 0n ||
  parts.some(
    ({ section: { columns, recognised } }) =>
      columns.some(({ of }) => of?.some(({ at }) => at === column.at)) ||
      recognised.unused.some((unused) => asMessage(unused).zh.startsWith(toldOf(column).zh)),
  )
