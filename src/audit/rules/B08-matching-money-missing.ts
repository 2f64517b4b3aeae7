import { sql } from 'kysely'
import { evidenceOf } from '../../policy/points-to.js'
import { rule } from '../../policy/rule.js'
import { tiedShares } from '../../rollups/tied-shares.js'
import { t } from '../../values/title.js'

/**
 * Matching money that a level promised to a project or an area and that has not come, once it is due. What has come is what
 * of that level's money was allocated there, or what was reported as received outside the county's books.
 */
export default rule({
  id: 'B08',
  title: t('配套不到位', 'Matching money missing'),
  kind: 'FINDING',
  severity: 'MEDIUM',
  basis: t('省级审计公告“地方配套资金不到位”', 'Provincial audit reports: local matching money not in place'),
  innocent: [
    t('以整合资金抵顶配套', 'Matched from money of other programmes'),
    t('配套资金由实施单位自筹，未登记到位', 'The executing unit’s own money, not entered as received'),
  ],
  parameters: {},
  text: t(
    '{level} 对“{name}”承诺配套 {promised} 元，到位 {received} 元，未到位 {missing} 元。',
    '{level} promised “{name}” {promised} yuan to match, and {received} came: {missing} are missing.',
  ),
  query: ({ today }) => sql`/* B08 */
    with promised as (
      select s.project_id, s.area_id, s.level, sum(s.amount) as amount, coalesce(sum(s.received_amount), 0) as reported, ${evidenceOf('PlannedSource', 's.id')} as evidence
      from planned_source s where s.matching and (s.due_on is null or s.due_on < ${today}::date) group by s.project_id, s.area_id, s.level
    ),
    given as (
      select p.project_id, p.area_id, p.level, sum(a.amount) as amount
      from promised p join allocation a on a.project_id = p.project_id join fund f on f.id = a.fund_id and f.level = p.level group by p.project_id, p.area_id, p.level
      union all
      select null, p.area_id, p.level, round(sum(a.amount * t.share), 2)
      from promised p join ${tiedShares} t on t.area_id = p.area_id join allocation a on a.id = t.allocation_id join fund f on f.id = a.fund_id and f.level = p.level where p.project_id is null group by p.area_id, p.level
    ),
    compared as (
      select p.*, greatest(p.reported, coalesce(g.amount, 0)) as received
      from promised p left join given g on g.project_id is not distinct from p.project_id and g.area_id is not distinct from p.area_id and g.level = p.level
    )
    select case when c.project_id is not null then 'Project' else 'ConsolidationArea' end as subject_type, coalesce(c.project_id, c.area_id) as subject_id, c.level || case when c.project_id is not null and c.area_id is not null then ' ' || c.area_id else '' end as key, null as severity, c.amount - c.received as amount,
      jsonb_build_object('level', c.level, 'name', coalesce(p.name, a.name), 'promised', c.amount::text, 'received', c.received::numeric(18,2)::text, 'missing', (c.amount - c.received)::numeric(18,2)::text) as facts,
      c.evidence || jsonb_build_array(jsonb_build_object('type', case when c.project_id is not null then 'Project' else 'ConsolidationArea' end, 'id', coalesce(c.project_id, c.area_id))) as evidence
    from compared c left join project p on p.id = c.project_id left join consolidation_area a on a.id = c.area_id
    where c.amount > c.received`,
})
