import { InputType } from 'type-graphql'
import type { Work } from '../../database/work.js'
import { answerTie } from './answer-tie.js'
import { decide } from './decide.js'
import { SubjectInput } from './tie-subject.js'
import { describe } from '../../values/title.js'

@InputType({ description: describe('认定在各项目区外', 'Mark a subject as outside every area') })
export class MarkOutsideInput extends SubjectInput {}

/** Says that a subject lies in the county but in no area. */
export const markOutside = (work: Work, input: MarkOutsideInput) =>
  decide(work, 'markOutside', input, (record) => answerTie(work, { ...input, kind: 'OUTSIDE' }, record))
