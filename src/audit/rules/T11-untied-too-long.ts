import { sql } from 'kysely'
import { chineseIn, englishIn } from '../../graph/in-both-lines.js'
import { rule } from '../../policy/rule.js'
import { t } from '../../values/title.js'

/** Since when a subject has been unresolved without a break; a column at a time, each with its index. */
const firstDay = (column: string) => sql`county_day((select min(h.tied_at) from area_tie h
  where ${sql.ref(`h.${column}`)} = ${sql.ref(`t.${column}`)} and h.status = 'UNRESOLVED'
    and h.tied_at >= coalesce((select max(r.ended_at) from area_tie r where ${sql.ref(`r.${column}`)} = ${sql.ref(`t.${column}`)} and r.status <> 'UNRESOLVED'), '-infinity')))`

/** What has awaited a reviewer for too long: since it became unresolved, whatever its reason was meanwhile. */
export default rule({
  id: 'T11',
  title: t('未归属超期', 'Untied too long'),
  kind: 'FINDING',
  severity: 'LOW',
  basis: t(
    '县实施方案：每一资金、项目归属一个项目区',
    'The county’s plan: every fund and project belongs to one area',
  ),
  innocent: [t('区划调整未定，待上级批复', 'A change of divisions that awaits its approval')],
  parameters: {
    days: { preset: '60', unit: t('天', 'days'), title: t('待定超过多少天', 'Days on the worklist') },
  },
  text: t(
    '{record} 自 {since} 起待定 {passedDays} 天（{reason}，超过 {days} 天即列出）：{why}。',
    '“{record}” has awaited a decision for {passedDays} days since {since} ({reason}; listed above {days} days): {english}.',
  ),
  query: ({ today, days }) => sql`/* T11 */
    with waiting as materialized (
      select w.*, case when t.allocation_id is not null then ${firstDay('allocation_id')} when t.project_id is not null then ${firstDay('project_id')} else ${firstDay('project_part_id')} end as first_day
      from tie_work_item w join area_tie t on t.id = w.tie_id
    )
    select case when w.allocation_id is not null then 'Allocation' when w.project_part_id is not null then 'ProjectPart' else 'Project' end as subject_type, coalesce(w.allocation_id, w.project_part_id, w.project_id) as subject_id, '' as key, null as severity, w.amount,
      jsonb_build_object('record', coalesce(f.document_number || ' ' || a.external_id, p.name || coalesce('·' || x.name, '')), 'since', w.first_day, 'passedDays', ${today}::date - w.first_day, 'reason', w.reason, 'why', ${chineseIn(sql`w.explanation`)}, 'english', ${englishIn(sql`w.explanation`)}, 'waitingAllocations', w.waiting_allocations) as facts,
      jsonb_build_array(jsonb_build_object('type', 'AreaTie', 'id', w.tie_id)) || case when w.project_id is null then '[]' else jsonb_build_array(jsonb_build_object('type', 'Project', 'id', w.project_id)) end
        || case when w.allocation_id is null then '[]' else jsonb_build_array(jsonb_build_object('type', 'Allocation', 'id', w.allocation_id)) end as evidence
    from waiting w left join project p on p.id = w.project_id left join project_part x on x.id = w.project_part_id left join allocation a on a.id = w.allocation_id left join fund f on f.id = a.fund_id
    where w.first_day < ${today}::date - ${days}::integer`,
})
