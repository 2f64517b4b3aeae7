import type { AmountUse } from './amount-use.js'
import { before } from './net-amount.js'
import { AMONG } from '../layout/block.js'
import type { FormColumn } from './form-column.js'
import { isEqual, partsOf } from './sums.js'

const REASONS: Partial<Record<AmountUse, string>> = {
  rate: '标准或单价，不是金额',
  spent: '已支付或拨付的数，没有收款人、日期和文号，不作为支付记录',
  left: '结余、剩余、收回的数，不另记',
  income: '收入、效益、财产的数，不是项目资金',
  applied: '申请的数，不是安排的',
  earlier: '以前下达的数，不是本次的',
  otherYear: '其他年度的数，不是本年度的',
  assessed: '评审、合同的数，不是项目总投资',
  plan: '计划数，不是本次分配的',
  budget: '另一列记作项目总投资',
  share: '不是本文号本次分配的金额',
  this: '没有资金文号，不作为资金分配',
  total: '另一列已记入',
  source: '其他来源的数',
}

/** Why no record is made of a column of amounts; undefined where its heading does not say what it is and nothing accounts for it. */
export function reasonOf(
  column: FormColumn,
  kept: readonly FormColumn[],
  columns: readonly FormColumn[],
): string | undefined {
  const like = (each: FormColumn) => each.measure === column.measure
  const same = kept.find((each) => like(each) && isEqual(each, column))
  if (same) return `与“${same.text}”相同`
  const whole = kept.find((each) => like(each) && partsOf(each, columns.filter(like))?.includes(column))
  if (whole) return `“${whole.text}”的组成部分`
  const less = columns.find((taken) => taken !== column && taken.use === 'left' && kept.some((each) => like(each) && partsOf(before(each, taken), columns.filter(like))?.includes(column))) // prettier-ignore
  if (less) return `减去“${less.text}”之前的组成部分`
  const sumOf = kept.find((each) => like(each) && partsOf(column, columns.filter(like))?.includes(each)) // prettier-ignore
  if (sumOf) return `“${sumOf.text}”与其他列的合计`
  const among = kept.find((each) => like(each) && isAmong(column, each, columns))
  if (among) return `“${among.text}”的其中数`
  if (column.use === 'budget' && !kept.some(({ use }) => use === 'budget'))
    return '是总投资，不是本文号分配的金额'
  return REASONS[column.use ?? 'part'] ?? (column.measure === 'landArea' ? '分项或其他面积' : undefined)
}

/** 安排资金, 其中：结转: no row says more than the column of its kind that stands left of it. */
function isAmong(column: FormColumn, whole: FormColumn, columns: readonly FormColumn[]): boolean {
  const between = columns.filter(({ at, measure, header: { leaf } }) => at > whole.at && at < column.at && measure === whole.measure && !AMONG.test(leaf)) // prettier-ignore
  return (
    AMONG.test(column.header.leaf) &&
    // Beside another 其中, both are parts of what stands before them.
    !AMONG.test(whole.header.leaf) &&
    whole.at < column.at &&
    between.length === 0 &&
    column.values.every((value, row) => (value ?? 0n) <= (whole.values[row] ?? 0n))
  )
}
