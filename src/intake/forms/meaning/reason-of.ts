import type { Message } from '../../../values/message.js'
import type { AmountUse } from './amount-use.js'
import { before } from './net-amount.js'
import { AMONG } from '../layout/block.js'
import type { FormColumn } from './form-column.js'
import { isEqual, partsOf } from './sums.js'

const REASONS: Partial<Record<AmountUse, Message>> = {
  rate: { zh: '标准或单价，不是金额', en: 'a rate or a unit price, and no amount' },
  spent: {
    zh: '已支付或拨付的数，没有收款人、日期和文号，不作为支付记录',
    en: 'what was paid or disbursed, without payee, day and document: no payment is made of it',
  },
  left: {
    zh: '结余、剩余、收回的数，不另记',
    en: 'what is left or was taken back, of which no record is made',
  },
  income: {
    zh: '收入、效益、财产的数，不是项目资金',
    en: 'income, benefit or property, and no money of a project',
  },
  applied: { zh: '申请的数，不是安排的', en: 'what was applied for, and not what is given' },
  earlier: { zh: '以前下达的数，不是本次的', en: 'what was given before, and not now' },
  otherYear: { zh: '其他年度的数，不是本年度的', en: 'of another year' },
  assessed: {
    zh: '评审、合同的数，不是项目总投资',
    en: 'what was assessed or contracted, and not what the project costs in all',
  },
  plan: { zh: '计划数，不是本次分配的', en: 'what is planned, and not what is given now' },
  budget: { zh: '另一列记作项目总投资', en: 'another column is taken as what the project costs in all' },
  share: { zh: '不是本文号本次分配的金额', en: 'not what this document gives now' },
  this: { zh: '没有资金文号，不作为资金分配', en: 'there is no document number, so it is no allocation' },
  total: { zh: '另一列已记入', en: 'another column is taken' },
  source: { zh: '其他来源的数', en: 'of another source' },
}
const OTHER_LAND: Message = { zh: '分项或其他面积', en: 'a part of the land, or other land' }
const WHOLE_COST: Message = {
  zh: '是总投资，不是本文号分配的金额',
  en: 'what the project costs in all, and not what this document gives',
}

/** Why no record is made of a column of amounts; undefined where its heading does not say what it is and nothing accounts for it. */
export function reasonOf(
  column: FormColumn,
  kept: readonly FormColumn[],
  columns: readonly FormColumn[],
): Message | undefined {
  const like = (each: FormColumn) => each.measure === column.measure
  const same = kept.find((each) => like(each) && isEqual(each, column))
  if (same) return { zh: `与“${same.text}”相同`, en: `the same as “${same.text}”` }
  const whole = kept.find((each) => like(each) && partsOf(each, columns.filter(like))?.includes(column))
  if (whole) return { zh: `“${whole.text}”的组成部分`, en: `a part of “${whole.text}”` }
  const less = columns.find((taken) => taken !== column && taken.use === 'left' && kept.some((each) => like(each) && partsOf(before(each, taken), columns.filter(like))?.includes(column))) // prettier-ignore
  if (less)
    return {
      zh: `减去“${less.text}”之前的组成部分`,
      en: `a part of what there was before “${less.text}” was taken off`,
    }
  const sumOf = kept.find((each) => like(each) && partsOf(column, columns.filter(like))?.includes(each)) // prettier-ignore
  if (sumOf)
    return { zh: `“${sumOf.text}”与其他列的合计`, en: `the sum of “${sumOf.text}” and other columns` }
  const among = kept.find((each) => like(each) && isAmong(column, each, columns))
  if (among) return { zh: `“${among.text}”的其中数`, en: `a part of “${among.text}” (其中)` }
  const part = kept.find((each) => like(each) && isAmong(each, column, columns))
  if (part) return { zh: `只记其中“${part.text}”`, en: `only its part “${part.text}” is taken` }
  if (column.use === 'this' && kept.some(({ use }) => use === 'this')) return REASONS.share
  if (column.use === 'budget' && !kept.some(({ use }) => use === 'budget')) return WHOLE_COST
  return REASONS[column.use ?? 'part'] ?? (column.measure === 'landArea' ? OTHER_LAND : undefined)
}

/** 安排资金, 其中：结转: no row says more than the column of its kind that stands left of it. */
export function isAmong(column: FormColumn, whole: FormColumn, columns: readonly FormColumn[]): boolean {
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
