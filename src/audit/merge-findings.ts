import { sql } from 'kysely'
import type { Work } from '../database/work.js'
import { ANSWER_BY } from './answer-by.js'
import type { Evaluated } from './evaluate-rules.js'

/** What became of one rule's findings in a run. */
export interface Merged {
  opened: number
  updated: number
  unchanged: number
  reopened: number
  gone: number
}

/** From so many findings on, each is not looked up by itself. */
const MANY = 500

const rank = (severity: string) => sql`array_position(array['LOW', 'MEDIUM', 'HIGH'], ${sql.ref(severity)})`

/**
 * Writes what one rule found: new findings are opened, known ones brought up to date, those that went and came back
 * opened again, and those that went away say so; what held on a later day has not gone away by an earlier one's run.
 * One that was closed although it holds stays closed, unless more money is at stake than then, it has become graver,
 * or it was said to be put right.
 */
export async function mergeFindings(
  work: Work,
  run: { id: string; startedAt: string; auditedOn: string },
  { rule, found }: Evaluated,
): Promise<Merged> {
  const areMany = found.length >= MANY
  // PostgreSQL takes rows out of JSON for a hundred, however many they are, and would compare each with each.
  if (areMany) await work.run(sql`/* merge-findings: many */ set local enable_nestloop = off`)
  const [merged] = await work.rows<Merged>(sql`/* merge-findings */
    with incoming as materialized (
      select distinct on (subject_type, subject_id, key) encode(sha256(convert_to(concat_ws('|', ${rule.id}::text, subject_type, subject_id, key), 'UTF8')), 'hex') as fingerprint, i.*
      from jsonb_to_recordset(${JSON.stringify(found)}::jsonb) as i(subject_type text, subject_id uuid, key text, severity text, amount numeric(18,2), facts text, evidence text, explanation text)
      order by subject_type, subject_id, key
    ),
    known as materialized (
      select f.*, s.amount as closed_amount, s.severity as closed_severity, s.decision as closed_decision from finding f
      left join lateral (select amount, severity, decision from finding_step s where s.finding_id = f.id and s.kind = 'CLOSED' order by s.ordinal desc limit 1) s on f.state = 'CLOSED'
      where f.rule = ${rule.id}
    ),
    placed as materialized (${placed}),
    judged as materialized (
      select coalesce(k.id, new_id()) as id, i.*, i.facts::jsonb as own_facts, i.evidence::jsonb as own_evidence, k.state as old_state, coalesce(k.version, 0) as old_version,
        case when k.id is null then 'FOUND'
          when not k.holds then 'CAME_BACK'
          when k.state = 'CLOSED' and (k.closed_decision = 'RECTIFIED' or coalesce(i.amount, 0) > coalesce(k.closed_amount, 0) or ${rank('i.severity')} > ${rank('k.closed_severity')}) then 'CAME_BACK'
          when (k.severity, k.amount, k.evidence) is distinct from (i.severity, i.amount, i.evidence::jsonb) then 'CHANGED'
          when (k.facts, k.explanation) is distinct from (i.facts::jsonb, i.explanation) then 'RETOLD'
          else 'SAME' end as outcome
      from incoming i left join known k on k.fingerprint = i.fingerprint
    ),
    opened as (
      insert into finding (id, fingerprint, rule, subject_type, subject_id, key, severity, amount, facts, evidence, explanation, state, holds, department, project_id, area_id, first_found_at, last_found_at, first_run_id, last_run_id, version, answer_by)
      select j.id, j.fingerprint, ${rule.id}, j.subject_type, j.subject_id, j.key, j.severity, j.amount, j.own_facts, j.own_evidence, j.explanation, 'OPEN', true, p.department, p.project_id, p.area_id,
        ${run.startedAt}::timestamptz, ${run.startedAt}::timestamptz, ${run.id}::uuid, ${run.id}::uuid, 1, ${ANSWER_BY}
      from judged j join placed p on p.fingerprint = j.fingerprint where j.outcome = 'FOUND'
    ),
    updated as (
      update finding f set severity = j.severity, amount = j.amount, facts = j.own_facts, evidence = j.own_evidence, explanation = j.explanation, department = p.department, project_id = p.project_id, area_id = p.area_id,
        recorded_at = case when j.outcome = 'SAME' then f.recorded_at else now() end, holds = true, gone_at = null, last_found_at = ${run.startedAt}::timestamptz, last_run_id = ${run.id}::uuid,
        state = case when j.outcome = 'CAME_BACK' then 'REOPENED' else f.state end, answer_by = case when j.outcome = 'CAME_BACK' then ${ANSWER_BY} else f.answer_by end, version = f.version + (j.outcome in ('CAME_BACK', 'CHANGED'))::integer
      from judged j join placed p on p.fingerprint = j.fingerprint where f.id = j.id and j.outcome <> 'FOUND'
    ),
    gone as (
      update finding f set holds = false, gone_at = ${run.startedAt}::timestamptz, version = f.version + 1
      where f.rule = ${rule.id} and f.holds and not exists (select from incoming i where i.fingerprint = f.fingerprint)
        and not exists (select from audit_run r where r.id = f.last_run_id and r.audited_on > ${run.auditedOn}::date)
      returning f.id, f.version, f.state, f.severity, f.amount
    ),
    steps as (
      insert into finding_step (finding_id, ordinal, kind, state, severity, amount, holds, run_id, taken_by, taken_at)
      select id, old_version + 1, outcome, case outcome when 'FOUND' then 'OPEN' when 'CAME_BACK' then 'REOPENED' else old_state end, severity, amount, true, ${run.id}::uuid, ${work.principal.name}, ${run.startedAt}::timestamptz
      from judged where outcome in ('FOUND', 'CHANGED', 'CAME_BACK')
      union all
      select id, version, 'WENT_AWAY', state, severity, amount, false, ${run.id}::uuid, ${work.principal.name}, ${run.startedAt}::timestamptz from gone
    )
    select (count(*) filter (where outcome = 'FOUND'))::integer as opened, (count(*) filter (where outcome in ('CHANGED', 'RETOLD')))::integer as updated,
      (count(*) filter (where outcome = 'SAME'))::integer as unchanged, (count(*) filter (where outcome = 'CAME_BACK'))::integer as reopened, (select count(*) from gone)::integer as gone
    from judged`)
  if (areMany) await work.run(sql`/* merge-findings: many */ set local enable_nestloop = on`)
  return merged!
}

/**
 * The department, project and area that a finding concerns: its subject's own, or those of the first project among its
 * evidence. Reads `incoming`.
 */
export const placed = sql`
  select x.fingerprint, x.project_id, coalesce(x.department, p.department) as department,
    coalesce(x.area_id, (select t.area_id from area_tie t where t.allocation_id = x.allocation_id and t.ended_at is null), (select t.area_id from area_tie t where t.project_id = x.project_id and t.ended_at is null)) as area_id
  from (
    select i.fingerprint, al.id as allocation_id, coalesce(al.department, r.department) as department, case i.subject_type when 'ConsolidationArea' then i.subject_id end as area_id,
      coalesce(case i.subject_type when 'Project' then i.subject_id end, al.project_id,
        (select (e.value->>'id')::uuid from jsonb_array_elements(i.evidence::jsonb) with ordinality e where e.value->>'type' = 'Project' order by e.ordinality limit 1)) as project_id
    from incoming i
    left join payment y on i.subject_type = 'Payment' and y.id = i.subject_id
    left join disbursement d on d.id = case i.subject_type when 'Disbursement' then i.subject_id when 'Payment' then y.disbursement_id end
    left join allocation al on al.id = case i.subject_type when 'Allocation' then i.subject_id else d.allocation_id end
    left join department_return r on i.subject_type = 'DepartmentReturn' and r.id = i.subject_id
  ) x left join project p on p.id = x.project_id`
