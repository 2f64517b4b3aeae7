import { InputType } from 'type-graphql'
import { argument, mutation } from '../../database/mutation.js'
import type { Work } from '../../database/work.js'
import { answerTie } from './answer-tie.js'
import { decide } from './decide.js'
import { DECIDE_ONE_SUBJECT } from './decide-one-subject.js'
import { SubjectInput } from './tie-subject.js'
import { describe, t } from '../../values/title.js'

@InputType({ description: describe('认定在各项目区外', 'Mark a subject as outside every area') })
export class MarkOutsideInput extends SubjectInput {}

/** Says that a subject lies in the county but in no area. */
export const markOutside = (work: Work, input: MarkOutsideInput) =>
  decide(work, 'markOutside', input, (record) => answerTie(work, { ...input, kind: 'OUTSIDE' }, record))

export const markOutsideMutation = mutation('markOutside', {
  ...DECIDE_ONE_SUBJECT,
  title: t('认定在各项目区外', 'Mark a subject as outside every area'),
  input: argument(MarkOutsideInput, '认定', 'The decision'),
  run: markOutside,
})
