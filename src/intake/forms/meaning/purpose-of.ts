import type { FormColumn } from './form-column.js'

const MONEY_WORDS =
  /本次|其中|分配|安排|下达|补助|补贴|奖补|奖励|金额|资金|额度|经费|指标|费用|合计|小计|(?:万|千|亿)?元|[()（）:：]/g
/** States of one amount, 拟安排 and 应安排, which are no purposes of several. */
export const STATES =
  /累计|历年|拟|应|原|已|预|测算|核算|取整|调整|变更|核定|实际|计划|年初|追加|上报|建议|[前后]$|财政|中央|[省市县]级?|\//g
/** What a column's money is for, by the words of its heading that do not only say that it is money. */
export const purposeOf = ({ text }: FormColumn): string =>
  text.replace(MONEY_WORDS, '').replace(/^\/+|\/+$/g, '')
