import { Field, InputType } from 'type-graphql'
import type { Work } from '../database/work.js'
import { decide, dismissDuplicates, findArea, movedBy } from './decide.js'
import { UnknownArea, UnknownSubject } from './tie-problems.js'
import { lockSubject, SubjectInput } from './tie-subject.js'

@InputType({ description: '认定归属某区 Confirm that a subject lies in an area' })
export class ConfirmTieInput extends SubjectInput {
  @Field(() => String, { description: '项目区代码 The area’s code' })
  areaCode: string
}

/** Says that a subject lies in an area: nothing automatic overrides it. */
export const confirmTie = (work: Work, input: ConfirmTieInput) =>
  decide(work, 'confirmTie', input, async (record) => {
    const subject = await lockSubject(work, input)
    if (subject instanceof UnknownSubject) return subject
    const areaId = await findArea(work, input.areaCode)
    if (areaId === null) return new UnknownArea(input.areaCode)
    const decision = await record({ kind: 'CONFIRM', subject, areaId })
    const others = await dismissDuplicates(work, subject, decision)
    const moved = movedBy(decision, subject)
    return { ...moved, projects: [...(moved.projects ?? []), ...others.map(({ id }) => id)] }
  })
