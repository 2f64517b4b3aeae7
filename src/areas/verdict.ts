import { enumeration } from '../graph/enumeration.js'

export const Verdict = enumeration('Verdict', '审查结论 Verdict of a review', {
  PENDING: '待审 Not decided yet',
  APPROVED: '通过 Approved',
  APPROVED_WITH_CHANGES: '修改后通过 Approved with changes',
  RETURNED: '退回补正 Returned to be mended',
  REJECTED: '不通过 Rejected',
})
export type Verdict = keyof typeof Verdict
