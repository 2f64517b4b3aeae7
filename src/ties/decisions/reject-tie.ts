import { InputType } from 'type-graphql'
import { argument, mutation } from '../../database/mutation.js'
import type { Work } from '../../database/work.js'
import { answerTie } from './answer-tie.js'
import { decide } from './decide.js'
import { DECIDE_ONE_SUBJECT } from './decide-one-subject.js'
import { SubjectInput } from './tie-subject.js'
import { describe, t } from '../../values/title.js'

@InputType({ description: describe('否定现行归属', 'Reject the tie as it stands') })
export class RejectTieInput extends SubjectInput {}

/** Says that the present tie is wrong: a reviewer's before it stands no more, and by itself the subject is not tied there again. */
export const rejectTie = (work: Work, input: RejectTieInput) =>
  decide(work, 'rejectTie', input, (record) => answerTie(work, { ...input, kind: 'REJECT' }, record))

export const rejectTieMutation = mutation('rejectTie', {
  ...DECIDE_ONE_SUBJECT,
  title: t('否定现行归属', 'Reject the tie as it stands'),
  input: argument(RejectTieInput, '认定', 'The decision'),
  run: rejectTie,
})
