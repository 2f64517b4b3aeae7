import { Field, InputType } from 'type-graphql'
import type { Work } from '../../database/work.js'
import { Problem } from '../../values/problem.js'
import { decide, movedBy } from './decide.js'
import { findArea } from './find-area.js'
import { dismissDuplicates } from '../judging/settle-duplicates.js'
import { lockSubject, SubjectInput } from './tie-subject.js'
import { describe } from '../../values/title.js'

@InputType({ description: describe('认定归属某区', 'Confirm that a subject lies in an area') })
export class ConfirmTieInput extends SubjectInput {
  @Field(() => String, { description: describe('项目区代码', 'The area’s code') })
  areaCode: string
}

/** Says that a subject lies in an area: nothing automatic overrides it. */
export const confirmTie = (work: Work, input: ConfirmTieInput) =>
  decide(work, 'confirmTie', input, async (record) => {
    const subject = await lockSubject(work, input)
    if (subject instanceof Problem) return subject
    const area = await findArea(work, input.areaCode, subject.date)
    if (area instanceof Problem) return area
    const decision = await record({ kind: 'CONFIRM', subject, areaId: area })
    return movedBy(
      decision,
      subject,
      subject.column === 'project_id' ? await dismissDuplicates(work, subject.id, decision) : [],
    )
  })
