import { Field, InputType } from 'type-graphql'
import type { Work } from '../database/work.js'
import { ReasonMissing } from '../ties/decisions/tie-problems.js'
import { FindingInput, moveFinding, MOVE_FINDING } from './move-finding.js'
import { describe, t } from '../values/title.js'
import { argument, mutation } from '../database/mutation.js'
import { AUDITORS } from './auditors.js'

@InputType({ description: describe('财政退回疑点', 'Finance opens a finding again') })
export class ReopenFindingInput extends FindingInput {
  @Field(() => String, { description: describe('理由', 'Why') })
  reason: string
}

/** Finance does not take an answer, or opens again what was closed. */
export const reopenFinding = (work: Work, input: ReopenFindingInput) =>
  moveFinding(work, 'reopenFinding', input, ['EXPLAINED', 'RECTIFYING', 'CLOSED'], () =>
    input.reason.trim() === '' ? new ReasonMissing() : { kind: 'REOPENED', words: input.reason.trim() },
  )

export const reopenFindingMutation = mutation('reopenFinding', {
  ...MOVE_FINDING,
  title: t('财政退回疑点', 'Finance opens a finding again'),
  input: argument(ReopenFindingInput, '退回', 'The reopening'),
  who: AUDITORS,
  run: reopenFinding,
})
