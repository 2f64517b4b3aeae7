import { Field, InputType } from 'type-graphql'
import { argument, mutation } from '../../database/mutation.js'
import type { Work } from '../../database/work.js'
import { answerTie } from './answer-tie.js'
import { decide } from './decide.js'
import { DECIDE_ONE_SUBJECT } from './decide-one-subject.js'
import { SubjectInput } from './tie-subject.js'
import { describe, t } from '../../values/title.js'

@InputType({ description: describe('认定归属某区', 'Confirm that a subject lies in an area') })
export class ConfirmTieInput extends SubjectInput {
  @Field(() => String, { description: describe('项目区代码', 'The area’s code') })
  areaCode: string
}

/** Says that a subject lies in an area: nothing automatic overrides it. */
export const confirmTie = (work: Work, input: ConfirmTieInput) =>
  decide(work, 'confirmTie', input, (record) => answerTie(work, { ...input, kind: 'CONFIRM' }, record))

export const confirmTieMutation = mutation('confirmTie', {
  ...DECIDE_ONE_SUBJECT,
  title: t('认定归属某区', 'Confirm that a subject lies in an area'),
  input: argument(ConfirmTieInput, '认定', 'The decision'),
  run: confirmTie,
})
