import { sql } from 'kysely'
import type { Work } from '../../database/work.js'

/** What a tie can be of, and the column that names it. */
export const SUBJECTS = {
  project: 'project_id',
  project_part: 'project_part_id',
  allocation: 'allocation_id',
  allocation_part: 'allocation_part_id',
} as const
export type Subject = keyof typeof SUBJECTS

/** Verdicts wait here until they are settled together; the table is this connection's own and goes with the transaction. */
export async function openVerdicts(work: Work) {
  await work.run(sql`create temporary table if not exists new_tie (
    subject uuid not null, status text not null, area_id uuid, method text, reason text, explanation text not null,
    evidence jsonb not null, candidates jsonb not null, division_ids uuid[] not null, rules_version text not null
  ) on commit drop`)
}

/**
 * Makes the verdicts the current ties of their subjects. Where nothing changed the tie stands as it was; else it ends
 * and stays in history. Gives the ids of the subjects whose tie changed.
 */
export async function settleTies(work: Work, subject: Subject): Promise<string[]> {
  const column = sql.ref(SUBJECTS[subject])
  // Just what it is joined by: to look through the evidence would cost more than the join.
  await work.run(sql`analyze new_tie (subject)`)
  await work.run(sql`/* settle-ties: leave what stands */
    delete from new_tie n using area_tie t
    where t.${column} = n.subject and t.ended_at is null
      and (t.status, t.area_id, t.method, t.reason, t.explanation, t.evidence, t.candidates) is not distinct from (n.status, n.area_id, n.method, n.reason, n.explanation, n.evidence, n.candidates)`)
  await work.run(
    sql`/* settle-ties: end */ update area_tie t set ended_at = tie_moment() from new_tie n where t.${column} = n.subject and t.ended_at is null`,
  )
  const settled = await work.rows<{ id: string }>(sql`/* settle-ties: begin */
    insert into area_tie (${column}, status, area_id, method, reason, explanation, evidence, candidates, division_ids, rules_version, tied_at)
    select subject, status, area_id, method, reason, explanation, evidence, candidates, division_ids, rules_version, tie_moment() from new_tie
    returning ${column}::text as id`)
  await work.run(sql`delete from new_tie`)
  return settled.map(({ id }) => id)
}
