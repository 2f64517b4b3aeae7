import type { Planted } from './planted.js'

/** What cannot be planted, since the database does not take it. */
export const REFUSED: readonly Planted[] = [
  {
    rule: 'T04',
    says: '分配合计超过资金 Allocations above the fund',
    finds: [],
    refusedBy: 'fund_not_over_allocated',
  },
  {
    rule: 'T05',
    says: '拆分份额合计不为一 Shares that do not make the whole',
    finds: [],
    refusedBy: 'project_part_shares',
  },
  {
    rule: 'B01',
    says: '报表行收支不平 A line that does not balance',
    finds: [],
    refusedBy: 'department_return_line_books_balance',
  },
  {
    rule: 'B06',
    says: '支付早于拨付 Paid before it was disbursed',
    finds: [],
    refusedBy: 'payment_dates_in_order',
  },
  {
    rule: 'Q02',
    says: '省级审查之前给予奖励 A reward before the province’s review',
    finds: [],
    refusedBy: 'RewardTooEarly',
  },
  {
    rule: 'Q03',
    says: '指标使用多于确认 More quota used than certified',
    finds: [],
    refusedBy: 'quota_not_overdrawn',
  },
]
