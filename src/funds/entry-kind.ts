import { enumeration } from '../graph/enumeration.js'

export const EntryKind = enumeration('EntryKind', '分录种类 Kind of an entry', {
  RECEIPT: '下达 Received by a document',
  ALLOCATION: '分配 Allocated',
  DISBURSEMENT: '拨付 Disbursed',
  PAYMENT: '支付 Paid',
  ADJUSTMENT: '调整 Moved between allocations',
  RETURN: '退回 Returned',
  CARRY_OVER: '结转 Carried over into another fiscal year',
  CORRECTION: '更正 Corrected by a later file',
  REVERSAL: '冲销 Reverses another entry',
})

export const AccountKind = enumeration('LedgerAccountKind', '科目种类 What an account is of', {
  OUTSIDE: '县外 Outside of the county',
  FUND: '资金待分配 A fund’s money not yet allocated',
  ALLOCATION: '分配待拨付 An allocation’s money not yet disbursed',
  DISBURSEMENT: '拨付待支付 A disbursement’s money not yet paid',
  PAYMENT: '已支付 Money that was paid',
})
