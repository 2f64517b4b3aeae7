import { sql } from 'kysely'
import { NotApproved } from '../../funds/not-approved.js'
import type { Problem } from '../../values/problem.js'
import { paidBeforeApproval } from '../rules/Q01-paid-before-approval.js'
import type { Guard } from './guard.js'

interface Early {
  id: string
  subject: string
  type: string
  disbursed_on: string
  approved_on: string | null
}

/**
 * Q01: money is not disbursed before the approval. What an import brings has happened: it is taken, and found by the audit.
 * An area of which no step at all is kept here holds nothing up either. No lock: a step that is withdrawn in the same
 * moment leaves a finding, and disbursements do not wait for each other.
 */
export const disbursementsApproved: Guard = {
  table: 'disbursement',
  holdsImports: false,
  areas: null,
  judge: async (work, ids) => {
    const which = sql`d.id = any${ids} and not exists (select from import_row i where i.record_id = d.id)`
    const early = await work.rows<Early>(sql`/* guard: disbursements-approved */
      select f.id::text, f.subject, f.type, f.disbursed_on::text, f.approved_on::text from (${paidBeforeApproval(which)}) f where f.steps_known order by f.key desc, f.id`)
    return new Map<string, Problem>(
      early.map(({ id, subject, type, disbursed_on, approved_on }) => [
        id,
        new NotApproved(
          subject,
          disbursed_on,
          approved_on,
          type === 'Project' ? 'PROJECT' : 'PLAN',
          early.length,
        ),
      ]),
    )
  },
}
