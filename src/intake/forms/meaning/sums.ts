import type { FormColumn } from './form-columns.js'

/** Sets of more columns than this are not tried. */
const COLUMNS_MAX = 12

export const isEqual = (one: FormColumn, other: FormColumn): boolean =>
  one.values.every((value, row) => (value ?? 0n) === (other.values[row] ?? 0n))

/** The columns whose values add up to those of `total` in every row: at least two that hold something; null where none do. */
export function partsOf(total: FormColumn, others: readonly FormColumn[]): FormColumn[] | null {
  const filled = others.filter((each) => each !== total && each.sum !== 0n).slice(0, COLUMNS_MAX)
  const rows = total.values.map((value) => value ?? 0n)
  if (filled.length < 2 || rows.every((value) => value === 0n)) return null
  let best: FormColumn[] | null = null
  for (let set = 3; set < 1 << filled.length; set++) {
    const chosen = filled.filter((_, at) => set & (1 << at))
    if (chosen.length < 2 || (best && chosen.length <= best.length)) continue
    if (
      rows.every((value, row) => chosen.reduce((sum, each) => sum + (each.values[row] ?? 0n), 0n) === value)
    )
      best = chosen
  }
  return best
}
