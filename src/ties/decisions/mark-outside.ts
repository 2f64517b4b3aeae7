import { InputType } from 'type-graphql'
import type { Work } from '../../database/work.js'
import { Problem } from '../../values/problem.js'
import { decide, movedBy } from './decide.js'
import { dismissDuplicates } from '../judging/settle-duplicates.js'
import { lockSubject, SubjectInput } from './tie-subject.js'
import { describe } from '../../values/title.js'

@InputType({ description: describe('认定在各项目区外', 'Mark a subject as outside every area') })
export class MarkOutsideInput extends SubjectInput {}

/** Says that a subject lies in the county but in no area. */
export const markOutside = (work: Work, input: MarkOutsideInput) =>
  decide(work, 'markOutside', input, async (record) => {
    const subject = await lockSubject(work, input)
    if (subject instanceof Problem) return subject
    const decision = await record({ kind: 'OUTSIDE', subject })
    return movedBy(
      decision,
      subject,
      subject.column === 'project_id' ? await dismissDuplicates(work, subject.id, decision) : [],
    )
  })
