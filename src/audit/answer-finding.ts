import { Field, InputType } from 'type-graphql'
import type { Work } from '../database/work.js'
import { enumeration } from '../graph/enumeration.js'
import { ReasonMissing } from '../ties/decisions/tie-problems.js'
import { DateScalar } from '../values/scalars.js'
import { FindingInput, moveFinding, MOVE_FINDING } from './move-finding.js'
import { describe, t } from '../values/title.js'
import { argument, mutation } from '../database/mutation.js'
import { STAFF } from '../database/principal.js'

export const FindingAnswer = enumeration('FindingAnswer', t('部门的答复', 'What the department answers'), {
  EXPLAINED: t('说明情况，认为无误', 'Explains why there is nothing wrong'),
  RECTIFYING: t('承认问题，正在整改', 'Is putting it right'),
})
export type FindingAnswer = keyof typeof FindingAnswer

@InputType({ description: describe('部门答复疑点', 'The department’s answer to a finding') })
export class AnswerFindingInput extends FindingInput {
  @Field(() => FindingAnswer, {
    defaultValue: FindingAnswer.EXPLAINED,
    description: describe('答复的种类', 'Kind of answer'),
  })
  kind: FindingAnswer
  @Field(() => String, {
    description: describe('说明，或整改措施', 'The explanation, or what is being done'),
  })
  answer: string
  @Field(() => DateScalar, { nullable: true, description: describe('整改期限', 'To be put right by') })
  dueOn: string | null
}

/** The department says what it has to say of a finding; it may say more until finance has closed it. */
export const answerFinding = (work: Work, input: AnswerFindingInput) =>
  moveFinding(work, 'answerFinding', input, ['OPEN', 'REOPENED', 'EXPLAINED', 'RECTIFYING'], () =>
    input.answer.trim() === ''
      ? new ReasonMissing()
      : {
          kind: input.kind ?? 'EXPLAINED',
          words: input.answer.trim(),
          dueOn: input.kind === 'RECTIFYING' ? (input.dueOn ?? null) : null,
        },
  )

export const answerFindingMutation = mutation('answerFinding', {
  ...MOVE_FINDING,
  title: t('部门答复疑点', 'The department answers a finding'),
  input: argument(AnswerFindingInput, '答复', 'The answer'),
  who: {
    roles: [...STAFF, 'LEADING_GROUP'],
    note: {
      zh: '只由疑点所涉部门答复；不涉及部门的，由领导小组办公室答复',
      en: 'by the department in question alone; by the leading group’s office where it concerns none',
    },
  },
  run: answerFinding,
})
