import { Field, InputType } from 'type-graphql'
import type { Work } from '../database/work.js'
import { SecondPersonNeeded, StillHolds } from './audit-problems.js'
import { FindingDecision } from './audit-words.js'
import { FindingInput, moveFinding, MOVE_FINDING } from './move-finding.js'
import { describe, t } from '../values/title.js'
import { saysWhy } from '../values/says-why.js'
import { argument, mutation } from '../database/mutation.js'
import { AUDITORS } from './auditors.js'

@InputType({ description: describe('财政办结疑点', 'Finance closes a finding') })
export class CloseFindingInput extends FindingInput {
  @Field(() => FindingDecision, {
    nullable: true,
    description: describe(
      '办结意见；不填时，仍成立的为说明成立，不再成立的为已整改',
      'The decision; where absent, accepted while it holds, else rectified',
    ),
  })
  decision: FindingDecision | null
  @Field(() => String, {
    nullable: true,
    description: describe('理由；疑点仍成立时必填', 'Why; needed while the finding still holds'),
  })
  reason: string | null
}

/**
 * Finance or the auditor is done with a finding. One that still holds stays to be seen, with the reason and, where it is
 * grave, the document that this rests on; and where it is about payments, which finance made, finance closes it by two
 * persons: one asks, another consents.
 */
export const closeFinding = (work: Work, input: CloseFindingInput) =>
  moveFinding(
    work,
    'closeFinding',
    input,
    ['OPEN', 'REOPENED', 'EXPLAINED', 'RECTIFYING'],
    ({ id, holds, severity, isOfPayments, askedBy, askedDecision }) => {
      const words = input.reason?.trim() || null
      if (holds && !saysWhy(words ?? '')) return new StillHolds({ finding: id }, 'reason')
      const decision = input.decision ?? (holds ? 'EXPLANATION_ACCEPTED' : 'RECTIFIED')
      // What the audit still finds was put right, or was no fault, only if something proves it; and what explains a grave
      // finding is on paper.
      const isGraveExplanation = decision === 'EXPLANATION_ACCEPTED' && severity === 'HIGH'
      const needsDocument = decision === 'RECTIFIED' || decision === 'NO_FAULT' || isGraveExplanation
      if (holds && needsDocument && !input.documents?.some((each) => each.trim() !== ''))
        return new StillHolds({ finding: id }, isGraveExplanation ? 'explanation' : 'documents')
      const isOwn = work.principal.department === 'FINANCE' && holds && isOfPayments
      if (isOwn && askedBy === work.principal.name) return new SecondPersonNeeded({ finding: id })
      const isAsked = isOwn && (askedBy === null || askedDecision !== decision)
      return { kind: isAsked ? 'CLOSING_ASKED' : 'CLOSED', words, decision }
    },
  )

export const closeFindingMutation = mutation('closeFinding', {
  ...MOVE_FINDING,
  title: t('办结疑点', 'Close a finding'),
  input: argument(CloseFindingInput, '办结', 'The closing'),
  who: {
    ...AUDITORS,
    note: {
      zh: '仍成立且涉及拨付、支付的，财政须两人办理',
      en: 'by two persons of finance, where it still holds and is about payments',
    },
  },
  run: closeFinding,
})
