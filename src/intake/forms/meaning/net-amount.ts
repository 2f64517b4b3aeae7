import type { FormColumn } from './form-column.js'
import { isEqual } from './sums.js'

/** What was to be given before something was taken off it. */
export const before = (given: FormColumn, taken: FormColumn): FormColumn => ({
  ...given,
  values: given.values.map((value, row) => (value ?? 0n) + (taken.values[row] ?? 0n)),
})

/** 应付 | 扣款 | 实付, 应安排 | 上年结余 | 本年安排: what remains of an amount when that was taken off it which stands between them. */
export const withoutTaken = (due: FormColumn, columns: readonly FormColumn[]): FormColumn | undefined =>
  columns
    .filter((taken) => taken.use === 'left' && taken.sum > 0n && TAKEN_OFF.test(taken.text))
    .flatMap((taken) =>
      columns.filter(
        (each) =>
          each.measure === 'money' && each !== taken && each !== due && isEqual(before(each, taken), due),
      ),
    )
    .at(-1)
const TAKEN_OFF = /扣|核减|审减|(?:上年|往年|历年|以前年度)[^/]{0,4}(?:结余|结转|剩余)/
