import { enumeration } from '../graph/enumeration.js'
import { t } from '../values/title.js'

export const EntryKind = enumeration('EntryKind', t('分录种类', 'Kind of an entry'), {
  RECEIPT: t('下达', 'Received by a document'),
  ALLOCATION: t('分配', 'Allocated'),
  DISBURSEMENT: t('拨付', 'Disbursed'),
  PAYMENT: t('支付', 'Paid'),
  ADJUSTMENT: t('调整', 'Moved between allocations'),
  RETURN: t('退回', 'Returned'),
  CARRY_OVER: t('结转', 'Carried over into another fiscal year'),
  CORRECTION: t('更正', 'Corrected by a later file'),
  REVERSAL: t('冲销', 'Reverses another entry'),
})

export const AccountKind = enumeration('LedgerAccountKind', t('科目种类', 'What an account is of'), {
  OUTSIDE: t('县外', 'Outside of the county'),
  FUND: t('资金待分配', 'A fund’s money not yet allocated'),
  ALLOCATION: t('分配待拨付', 'An allocation’s money not yet disbursed'),
  DISBURSEMENT: t('拨付待支付', 'A disbursement’s money not yet paid'),
  PAYMENT: t('已支付', 'Money that was paid'),
})
