import type { Mutation } from '../database/mutation.js'
import { certifyQuotaMutation } from '../departments/natural-resources/quota-ledger/certify-quota.js'
import { tradeQuotaMutation } from '../departments/natural-resources/quota-ledger/trade-quota.js'
import { useQuotaMutation } from '../departments/natural-resources/quota-ledger/use-quota.js'
import { awardQuotaMutation } from '../plan/rewards/award-quota.js'
import { grantRewardMutation } from '../plan/rewards/grant-reward.js'
import { reverseQuotaEntryMutation } from '../plan/rewards/reverse-quota-entry.js'
import { setRewardParameterMutation } from '../plan/rewards/set-reward-parameter.js'
import { answerFindingMutation } from '../audit/answer-finding.js'
import { closeFindingMutation } from '../audit/close-finding.js'
import { reopenFindingMutation } from '../audit/reopen-finding.js'
import { runAuditMutation } from '../audit/run-audit.js'
import { setRuleParameterMutation } from '../audit/set-rule-parameter.js'
import { adjustAllocationMutation } from '../funds/adjust-allocation.js'
import { allocateFundMutation } from '../funds/allocate-fund.js'
import { carryOverMutation } from '../funds/carry-over.js'
import { createFundMutation } from '../funds/create-fund.js'
import { disburseAllocationMutation } from '../funds/disburse-allocation.js'
import { recordPaymentMutation } from '../funds/record-payment.js'
import { returnFundsMutation } from '../funds/return-funds.js'
import { reverseEntryMutation } from '../funds/reverse-entry.js'
import { confirmTieMutation } from '../ties/decisions/confirm-tie.js'
import { decideTiesMutation } from '../ties/decisions/decide-ties.js'
import { markOutsideMutation } from '../ties/decisions/mark-outside.js'
import { mergeProjectsMutation } from '../ties/decisions/merge-projects.js'
import { rejectTieMutation } from '../ties/decisions/reject-tie.js'
import { splitProjectMutation } from '../ties/decisions/split-project.js'
import { undoTieDecisionMutation } from '../ties/decisions/undo-tie-decision.js'

/** Every mutation. A new one adds its line; who may do what, and the schema, follow from it. */
export const MUTATIONS: readonly Mutation[] = [
  confirmTieMutation,
  rejectTieMutation,
  markOutsideMutation,
  decideTiesMutation,
  splitProjectMutation,
  mergeProjectsMutation,
  undoTieDecisionMutation,
  createFundMutation,
  allocateFundMutation,
  disburseAllocationMutation,
  recordPaymentMutation,
  adjustAllocationMutation,
  returnFundsMutation,
  carryOverMutation,
  reverseEntryMutation,
  answerFindingMutation,
  closeFindingMutation,
  reopenFindingMutation,
  runAuditMutation,
  setRuleParameterMutation,
  certifyQuotaMutation,
  tradeQuotaMutation,
  useQuotaMutation,
  awardQuotaMutation,
  grantRewardMutation,
  reverseQuotaEntryMutation,
  setRewardParameterMutation,
]
