import { sql } from 'kysely'
import { NotApproved } from '../funds/money-problems.js'
import type { Problem } from '../values/problem.js'
import type { ApprovalEnding } from '../plan/workflow/area-stage.js'
import { paidBeforeApproval } from '../audit/rules/Q01-paid-before-approval.js'
import type { Guard } from './guard.js'

interface Early {
  id: string
  subject: string
  type: string
  disbursed_on: string
  approved_on: string | null
  ended_on: string | null
  ended_by: ApprovalEnding | null
}

const ENDED: Record<ApprovalEnding, readonly [zh: string, en: string]> = {
  CHANGE: ['变更', 'changed'],
  RETURNED: ['退回', 'returned'],
  TERMINATION: ['随项目区终止', 'ended with the termination of the area'],
  OUT_OF_FORCE: ['随项目区停用', 'ended as the area went out of force'],
}

/**
 * Q01: money is not disbursed before the approval, nor after what ended it. What an import brings has happened: it is
 * taken, and found by the audit. An area of which no step at all is kept here holds nothing up either. No lock: a
 * step that is withdrawn in the same moment leaves a finding, and disbursements do not wait for each other.
 */
export const disbursementsApproved: Guard = {
  table: 'disbursement',
  holdsImports: false,
  problems: [NotApproved],
  areas: null,
  judge: async (work, ids) => {
    const which = sql`d.id = any${ids} and not exists (select from import_row i where i.record_id = d.id)`
    const early = await work.rows<Early>(sql`/* guard: disbursements-approved */
      select f.id::text, f.subject, f.type, f.disbursed_on::text, f.approved_on::text, f.ended_on::text, f.ended_by from (${paidBeforeApproval(which)}) f where f.steps_known order by f.key desc, f.id`)
    return new Map<string, Problem>(early.map((each) => [each.id, notApproved(each)]))
  },
}

function notApproved({ subject, type, disbursed_on, approved_on, ended_on, ended_by }: Early): Problem {
  const [zh, en] =
    type === 'Project'
      ? [`项目“${subject}”的批复`, `approval of project “${subject}”`]
      : [
          `项目区“${subject}”的实施方案省级审查`,
          `provincial review of area “${subject}”’s implementation plan`,
        ]
  const facts = { rule: 'Q01', procedures: [zh] }
  if (ended_by === 'TERMINATION' || ended_by === 'OUT_OF_FORCE')
    return new NotApproved(facts, {
      zh: `${zh}已于 ${ended_on} ${ENDED[ended_by][0]}，此后只能结算在此之前完工的工程，不能在 ${disbursed_on} 拨付。属于结算的，请先登记项目的完工日期和审定的竣工决算；不再需要的资金，请登记退回。`,
      en: `The ${en} was ${ENDED[ended_by][1]} on ${ended_on}. Since then only works that were finished before can be settled, so money cannot be disbursed on ${disbursed_on}. For a settlement, enter the day on which the project was finished and its reviewed final account first; enter as returned what is no longer needed.`,
    })
  if (ended_by !== null)
    return new NotApproved(facts, {
      zh: `${zh}已于 ${ended_on} ${ENDED[ended_by][0]}${approved_on ? `，于 ${approved_on} 再次通过` : ''}，不能在 ${disbursed_on} 拨付。请先登记重新审查的审批，或更正拨付日期。`,
      en: `The ${en} was ${ENDED[ended_by][1]} on ${ended_on}${approved_on ? ` and passed again on ${approved_on}` : ''}, so money cannot be disbursed on ${disbursed_on}. Enter the approval of the new review first, or correct the date.`,
    })
  return new NotApproved(facts, {
    zh: `${zh}${approved_on ? `于 ${approved_on} 通过` : '尚未通过'}，不能在 ${disbursed_on} 拨付。请先登记审批，或更正拨付日期。`,
    en: `The ${en} was ${approved_on ? `passed on ${approved_on}` : 'not passed yet'}, so money cannot be disbursed on ${disbursed_on}. Enter the approval first, or correct the date.`,
  })
}
