import type { FormColumn } from './form-column.js'

/** Several columns that a record has as one: 省级衔接资金 and 省级财政资金 are one level's money, 新建 and 改造提升 one area. */
export function together(columns: readonly FormColumn[], between = '＋'): FormColumn {
  const [first] = columns
  if (columns.length === 1) return first!
  const values = first!.values.map((_, row) =>
    columns.reduce((sum, each) => sum + (each.values[row] ?? 0n), 0n),
  )
  const text = columns.map((column) => column.text).join(between)
  return { ...first!, text, values, sum: columns.reduce((sum, each) => sum + each.sum, 0n), inProse: true, of: columns } // prettier-ignore
}
