import type { SourceCell, SourceRow } from '../readers/source.js'
import type { UnitKind } from '../../values/unit.js'
import type { Column, Unit } from './mapping.js'
import { microOf } from './micro.js'
import { readCell, textFor } from './read-cell.js'

const columnOf = (type: Column['type']): Column => ({ fields: [], headers: [], type, required: false, join: false, month: 'first' }) // prettier-ignore
const COLUMNS: Readonly<Record<UnitKind, Column>> = { money: columnOf('moneyChange'), landArea: columnOf('landArea') } // prettier-ignore

/** The amount that a cell holds, in yuan or mu, times a million; null for what is no amount. */
export function amountIn(
  cell: SourceCell | undefined,
  measure: UnitKind,
  unit: Unit | undefined,
): bigint | null {
  if (!cell || cell.merged !== undefined || cell.problem !== undefined) return null
  const column = COLUMNS[measure]
  const read = readCell(textFor(cell, column), column, unit)
  return read.ok ? microOf(read.value) : null
}

/** What a column holds in each of some rows, and their sum. */
export function amountsIn(
  rows: readonly SourceRow[],
  at: number,
  measure: UnitKind,
  unit: Unit | undefined,
): { values: (bigint | null)[]; sum: bigint } {
  const values = rows.map(({ cells }) => amountIn(cells[at], measure, unit))
  return { values, sum: values.reduce((sum: bigint, value) => sum + (value ?? 0n), 0n) }
}
