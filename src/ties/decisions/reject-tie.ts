import { sql } from 'kysely'
import { InputType } from 'type-graphql'
import type { Work } from '../../database/work.js'
import { Problem } from '../../values/problem.js'
import { decide, movedBy } from './decide.js'
import { NothingToReject } from './tie-problems.js'
import { lockSubject, SubjectInput } from './tie-subject.js'
import { describe } from '../../values/title.js'

@InputType({ description: describe('否定现行归属', 'Reject the tie as it stands') })
export class RejectTieInput extends SubjectInput {}

/** Says that the present tie is wrong: a reviewer's before it stands no more, and by itself the subject is not tied there again. */
export const rejectTie = (work: Work, input: RejectTieInput) =>
  decide(work, 'rejectTie', input, async (record) => {
    const subject = await lockSubject(work, input)
    if (subject instanceof Problem) return subject
    const column = sql.ref(subject.column === 'part_id' ? 'project_part_id' : subject.column)
    const [tie] = await work.rows<{ status: string; area: string | null }>(
      sql`/* reject-tie: present */ select status, area_id::text as area from area_tie where ${column} = ${subject.id}::uuid and ended_at is null`,
    )
    if (!tie || tie.status === 'UNRESOLVED') return new NothingToReject(false)
    // Money of a split project is tied with its parts, to no one area.
    if (tie.status === 'TIED' && tie.area === null) return new NothingToReject(true)
    return movedBy(await record({ kind: 'REJECT', subject, areaId: tie.area }), subject)
  })
