import { InputType } from 'type-graphql'
import type { Work } from '../database/work.js'
import { decide, dismissDuplicates, movedBy } from './decide.js'
import { UnknownSubject } from './tie-problems.js'
import { lockSubject, SubjectInput } from './tie-subject.js'

@InputType({ description: '认定在各项目区外 Mark a subject as outside every area' })
export class MarkOutsideInput extends SubjectInput {}

/** Says that a subject lies in the county but in no area. */
export const markOutside = (work: Work, input: MarkOutsideInput) =>
  decide(work, 'markOutside', input, async (record) => {
    const subject = await lockSubject(work, input)
    if (subject instanceof UnknownSubject) return subject
    const decision = await record({ kind: 'OUTSIDE', subject })
    const others = await dismissDuplicates(work, subject, decision)
    const moved = movedBy(decision, subject)
    return { ...moved, projects: [...(moved.projects ?? []), ...others.map(({ id }) => id)] }
  })
