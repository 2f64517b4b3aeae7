import { publishAreaMutation, withdrawAreaMutation } from '../areas/publish-area.js'
import { answerFindingMutation } from '../audit/answer-finding.js'
import { closeFindingMutation } from '../audit/close-finding.js'
import { reopenFindingMutation } from '../audit/reopen-finding.js'
import { runAuditMutation } from '../audit/run-audit.js'
import { setRuleParameterMutation } from '../audit/set-rule-parameter.js'
import type { Mutation } from '../database/mutation.js'
import { certifyQuotaMutation } from '../departments/natural-resources/quota-ledger/certify-quota.js'
import { tradeQuotaMutation } from '../departments/natural-resources/quota-ledger/trade-quota.js'
import { useQuotaMutation } from '../departments/natural-resources/quota-ledger/use-quota.js'
import { adjustAllocationMutation } from '../funds/adjust-allocation.js'
import { allocateFundMutation } from '../funds/allocate-fund.js'
import { carryOverMutation } from '../funds/carry-over.js'
import { closeFiscalYearMutation } from '../funds/close-fiscal-year.js'
import { correctPaymentMutation } from '../funds/correct-payment.js'
import { createFundMutation } from '../funds/create-fund.js'
import { disburseAllocationMutation } from '../funds/disburse-allocation.js'
import { recordPaymentMutation } from '../funds/record-payment.js'
import { reopenFiscalYearMutation } from '../funds/reopen-fiscal-year.js'
import { returnFundsMutation } from '../funds/return-funds.js'
import { reverseEntryMutation } from '../funds/reverse-entry.js'
import {
  correctLearnedReadingMutation,
  withdrawLearnedReadingMutation,
} from '../intake/forms/learned/change-reading.js'
import { answerImportMutation } from '../intake/jobs/answer-import.js'
import { mendImportMutation } from '../intake/jobs/mend-import.js'
import {
  cancelImportMutation,
  checkImportMutation,
  commitImportMutation,
} from '../intake/jobs/move-import.js'
import { importRecordsMutation } from '../intake/import-mutation.js'
import { withdrawRecordMutation } from '../intake/records/withdraw-record.js'
import { recordMutations } from '../intake/records/record-mutations.js'
import '../model.js'
import { drawAreaMutation } from '../plan/draw-area-mutation.js'
import { awardQuotaMutation } from '../plan/rewards/award-quota.js'
import { grantRewardMutation } from '../plan/rewards/grant-reward.js'
import { reverseQuotaEntryMutation } from '../plan/rewards/reverse-quota-entry.js'
import { setRewardParameterMutation } from '../plan/rewards/set-reward-parameter.js'
import { assessYearMutation } from '../plan/targets/assess-year.js'
import { takeStepMutation } from '../plan/workflow/take-step.js'
import { answerObjectionMutation } from '../public/answer-objection.js'
import { submitObjectionMutation } from '../public/submit-objection.js'
import { transferObjectionMutation } from '../public/transfer-objection.js'
import { confirmTieMutation } from '../ties/decisions/confirm-tie.js'
import { decideTiesMutation } from '../ties/decisions/decide-ties.js'
import { markOutsideMutation } from '../ties/decisions/mark-outside.js'
import { mergeProjectsMutation } from '../ties/decisions/merge-projects.js'
import { rejectTieMutation } from '../ties/decisions/reject-tie.js'
import { splitProjectMutation } from '../ties/decisions/split-project.js'
import { undoTieDecisionMutation } from '../ties/decisions/undo-tie-decision.js'
import { makeApiKeyMutation } from '../systems/keys/make-api-key.js'
import { revokeApiKeyMutation } from '../systems/keys/revoke-api-key.js'
import { registerWebhookMutation } from '../systems/webhooks/register-webhook.js'
import { renewWebhookSecretMutation } from '../systems/webhooks/renew-webhook-secret.js'
import { resendWebhookDeliveriesMutation } from '../systems/webhooks/resend-webhook-deliveries.js'
import { resumeWebhookMutation } from '../systems/webhooks/resume-webhook.js'
import { stopWebhookMutation } from '../systems/webhooks/stop-webhook.js'

/** Every mutation: the schema’s fields, and who may use which, come from this list. */
export const MUTATIONS: readonly Mutation[] = [
  importRecordsMutation,
  answerImportMutation,
  checkImportMutation,
  mendImportMutation,
  commitImportMutation,
  cancelImportMutation,
  withdrawRecordMutation,
  correctLearnedReadingMutation,
  withdrawLearnedReadingMutation,
  confirmTieMutation,
  rejectTieMutation,
  markOutsideMutation,
  decideTiesMutation,
  splitProjectMutation,
  mergeProjectsMutation,
  undoTieDecisionMutation,
  runAuditMutation,
  answerFindingMutation,
  closeFindingMutation,
  reopenFindingMutation,
  setRuleParameterMutation,
  createFundMutation,
  allocateFundMutation,
  disburseAllocationMutation,
  recordPaymentMutation,
  adjustAllocationMutation,
  returnFundsMutation,
  carryOverMutation,
  reverseEntryMutation,
  correctPaymentMutation,
  closeFiscalYearMutation,
  reopenFiscalYearMutation,
  takeStepMutation,
  certifyQuotaMutation,
  useQuotaMutation,
  tradeQuotaMutation,
  awardQuotaMutation,
  reverseQuotaEntryMutation,
  drawAreaMutation,
  setRewardParameterMutation,
  grantRewardMutation,
  publishAreaMutation,
  withdrawAreaMutation,
  submitObjectionMutation,
  answerObjectionMutation,
  transferObjectionMutation,
  assessYearMutation,
  makeApiKeyMutation,
  revokeApiKeyMutation,
  registerWebhookMutation,
  stopWebhookMutation,
  resumeWebhookMutation,
  renewWebhookSecretMutation,
  resendWebhookDeliveriesMutation,
  ...recordMutations(),
]
