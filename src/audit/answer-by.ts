import { sql } from 'kysely'
import type { Work } from '../database/work.js'

/** Working days that a department has to answer for a finding. */
const ANSWER_DAYS = 15

/** The day until which a finding that is opened now is to be answered. */
export const ANSWER_BY = sql`(select working_day_after(county_today(), ${sql.lit(ANSWER_DAYS)}))`

/** Notes, once a deadline, that it has passed: a step of the run, which the feed of changes tells to whoever follows it. */
export const remind = (work: Work, run: { id: string; startedAt: string }) =>
  work.run(sql`/* remind */
    with late as materialized (
      select f.id, case f.state when 'RECTIFYING' then f.due_on else f.answer_by end as due_on from finding f
      where f.holds and f.state in ('OPEN', 'REOPENED', 'RECTIFYING') and case f.state when 'RECTIFYING' then f.due_on else f.answer_by end < county_today()),
    told as (
      update finding f set version = f.version + 1 from late l
      where f.id = l.id and not exists (select from finding_step s where s.finding_id = f.id and s.kind = 'REMINDED' and s.due_on = l.due_on)
      returning f.*, l.due_on as missed)
    insert into finding_step (finding_id, ordinal, kind, state, severity, amount, holds, due_on, run_id, taken_by, taken_at)
    select id, version, 'REMINDED', state, severity, amount, holds, missed, ${run.id}::uuid, ${work.principal.name}, ${run.startedAt}::timestamptz from told`)
