import type { SourceRow } from '../../readers/source.js'
import { amountIn } from '../../tables/amount-in.js'
import type { FormColumn } from '../meaning/form-column.js'
import { AMONG, textOf, type Block, type BodyRow } from './block.js'

export interface Parted {
  block: Block
  /** 其中 rows of which it is not clear how far they reach. */
  asked: SourceRow[]
}

type Amounts = (bigint | null)[]

/**
 * Rows that begin with 其中 say again, in parts, what the row above them says. The first of several may stand for all of them:
 * then it is those that together come to the row above. Where neither is so, it is asked.
 */
export function markParts(
  block: Block,
  columns: readonly FormColumn[],
  answer?: 'MARKED' | 'RECORDS',
): Parted {
  const { body } = block
  if (answer === 'RECORDS' || !body.some(({ row }) => isMarked(row))) return { block, asked: [] }
  const amounts = columns.filter(({ measure, use }) => measure !== null && use !== 'rate')
  const of = ({ row }: BodyRow): Amounts => amounts.map(({ at, measure, unit }) => amountIn(row.cells[at], measure!, unit)) // prettier-ignore
  const marked: BodyRow[] = []
  const asked: SourceRow[] = []
  /** Of each row that says 其中, how many do so from it on. */
  const run: number[] = Array<number>(body.length + 1).fill(0)
  for (let at = body.length - 1; at >= 0; at--)
    run[at] = body[at]!.kind === 'record' && isMarked(body[at]!.row) ? run[at + 1]! + 1 : 0
  let whole: BodyRow | undefined
  for (let at = 0; at < body.length; at++) {
    const each = body[at]!
    const named = run[at]!
    if (named === 0 || !whole) {
      if (each.kind === 'record' || each.kind === 'total') whole = each
      marked.push(each)
      continue
    }
    const count = reach(of(whole), body, at, named, of)
    if (count === null && answer === undefined) asked.push(each.row)
    const taken = count ?? (answer === 'MARKED' ? named : 0)
    for (const part of body.slice(at, at + taken)) marked.push({ kind: 'part', row: part.row })
    if (taken === 0) marked.push((whole = each))
    at += Math.max(taken, 1) - 1
  }
  return { block: { ...block, body: marked }, asked }
}

const isMarked = ({ cells }: SourceRow): boolean => {
  const first = cells.map(textOf).find((text) => text !== '' && !/^[\d.、]+$/.test(text))
  return AMONG.test(first ?? '')
}

/** How many rows from `from` on are part of a whole, of which the first `named` say so; null where that is not clear. */
function reach(
  whole: Amounts,
  rows: readonly BodyRow[],
  from: number,
  named: number,
  of: (row: BodyRow) => Amounts,
): number | null {
  // prettier-ignore
  const sums = whole.map(() => 0n)
  const add = (row: BodyRow) => of(row).forEach((value, at) => (sums[at]! += value ?? 0n))
  const exceeds = () => sums.some((sum, at) => sum > (whole[at] ?? 0n))
  const equals = () =>
    sums.every((sum, at) => sum === 0n || sum === whole[at]) && sums.some((sum) => sum !== 0n)
  rows.slice(from, from + named).forEach(add)
  if (exceeds()) return null
  // Each that is one says so.
  if (named > 1 || equals()) return named
  let further = named
  for (; rows[from + further]?.kind === 'record'; further++) {
    add(rows[from + further]!)
    if (exceeds()) break
    if (equals()) return further + 1
  }
  return further === named ? named : null
}
