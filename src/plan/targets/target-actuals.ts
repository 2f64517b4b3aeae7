import { sql } from 'kysely'
import { tiedProjectShares, tiedShares } from '../../rollups/tied-shares.js'
import type { Sql } from '../../graph/column-kind.js'
import { acceptanceStands } from '../../projects/acceptance-stands.js'
import { landBalance } from '../../areas/land-balance.js'
import { t, type Title } from '../../values/title.js'
import { placedShares } from './placed-shares.js'

/** How the actual of each indicator is computed, in words; of the others it is what was reported. */
export const BASES: Readonly<Record<string, Title>> = {
  INVESTMENT: t(
    '当年支付减当年退回、冲销，项目区的指标按归属份额；从无支付记录的分配按当年拨付',
    'Payments of the year less what came back in it, for a target of an area by the share tied to it; disbursements where an allocation never had a payment',
  ),
  PROJECTS_FINISHED: t(
    '首次通过县级及以上验收在当年的项目；分部项目按份额',
    'Projects first accepted in the year, by the county or above; a part counts by its share',
  ),
  NEW_CULTIVATED_LAND: t(
    '当年确认的新增耕地指标；没有的，为当年整治后与整治前耕地之差，各村记录须前后齐全',
    'Quota certified in the year; where there is none, cultivated land after less before, where the records tell of the same villages',
  ),
  HIGH_STANDARD_FARMLAND: t(
    '当年首次验收的项目的高标准农田面积',
    'High-standard farmland of projects first accepted in the year',
  ),
  RECLAMATION: t('当年首次验收的项目的复垦面积', 'Land reclaimed by projects first accepted in the year'),
  ECOLOGICAL_LAND: t(
    '当年首次验收的项目的生态治理和造林面积',
    'Land treated or greened by projects first accepted in the year',
  ),
  PLACEMENT_SHARE: t(
    '当年部门涉农资金中归属项目区的比例，口径同规则 Q06',
    'Share of the department’s money of the year that lies in areas, as in rule Q06',
  ),
}

/** What came into an account in the year of the target `d`, less what went out: a subquery of one row, `amount`. */
const enteredIn = (account: Sql): Sql => sql`(
  select coalesce(sum(m.amount), 0) as amount from (
    select e.business_date, e.amount from ledger_entry e where e.to_account_id = ${account}
    union all select e.business_date, -e.amount from ledger_entry e where e.from_account_id = ${account}) m
  where m.business_date between make_date(d.year, 1, 1) and make_date(d.year, 12, 31))`

/**
 * The records that the actuals of some targets come from: `target_id`, `type`, `id`, `value`, and `whole`, of which the values
 * are a share in per cent where it is not null. A target of an area counts what lies there, one of a department what is the
 * department's, one of both what is both; one of neither cannot be computed. What lies in several areas counts by its shares.
 */
export const actualRows = (which: Sql): Sql => sql`
  with target as (select t.* from annual_target t where (t.area_id is not null or t.department is not null) and ${which}),
  scoped as materialized (
    select t.id as target_id, t.year, t.indicator, j.id as project_id, p.share
    from target t join ${tiedProjectShares} p on p.area_id = t.area_id join project j on j.id = p.project_id and (t.department is null or j.department = t.department)
    union all
    select t.id, t.year, t.indicator, j.id, 1 from target t join project j on j.department = t.department and j.merged_into_id is null where t.area_id is null
  ), finished as materialized (
    select s.*, a.id as acceptance_id from scoped s cross join lateral (
      select a.id, a.accepted_on from acceptance a where a.project_id = s.project_id and ${acceptanceStands('a')}
      order by a.accepted_on, a.id limit 1
    ) a where extract(year from a.accepted_on) = s.year
  ), drawn as materialized (
    select t.id as target_id, t.year, a.id as allocation_id, coalesce(h.share, 1) as share
    from target t join allocation a on t.department is null or a.department = t.department
    left join (select allocation_id, area_id, sum(share) as share from ${tiedShares} x group by allocation_id, area_id) h on h.allocation_id = a.id and h.area_id = t.area_id
    where t.indicator = 'INVESTMENT' and (t.area_id is null or h.allocation_id is not null)
  ), quotas as materialized (
    select t.id as target_id, q.id, q.certified_area_mu * coalesce(s.share, 1) as value
    from target t join quota q on q.kind = 'NEW_CULTIVATED_LAND' and extract(year from q.certified_on) = t.year
    left join scoped s on s.target_id = t.id and s.project_id = q.project_id
    where t.indicator = 'NEW_CULTIVATED_LAND' and case when q.area_id is null then s.project_id is not null else q.area_id = t.area_id end
  ), cultivated as (
    -- As the balance of an area’s land reads the records: those after the works of the year, those before them of any year until then.
    select t.id as target_id, l.id, l.value from target t cross join lateral (
      with ${landBalance(sql`c.id = t.area_id`, sql`r.kind = 'LAND' and case r.phase when 'AFTER' then r.year = t.year when 'BEFORE' then r.year <= t.year end`)}
      select k.id, case k.phase when 'AFTER' then k.counted_mu else -k.counted_mu end as value from counted k
      where k.code like '01%' and k.counted_mu <> 0 and (select count(distinct b.phase) from counted b where b.code like '01%') = 2
        and not exists (select from gaps g where g.line = 'cultivated' and g.after_differs)) l
    where t.indicator = 'NEW_CULTIVATED_LAND' and t.area_id is not null and not exists (select from quotas q where q.target_id = t.id)
  )
  -- What was refunded or reversed later is taken off in the year in which it was.
  select d.target_id, 'Payment' as type, p.id, m.amount * d.share as value, null::numeric as whole
  from drawn d join disbursement x on x.allocation_id = d.allocation_id join payment p on p.disbursement_id = x.id cross join lateral ${enteredIn(sql`p.id`)} m where m.amount <> 0
  union all
  select d.target_id, 'Disbursement', x.id, m.amount * d.share, null
  from drawn d join disbursement x on x.allocation_id = d.allocation_id cross join lateral ${enteredIn(sql`x.id`)} m
  where m.amount <> 0 and not exists (select from disbursement y join payment p on p.disbursement_id = y.id where y.allocation_id = d.allocation_id)
  union all
  select f.target_id, 'Acceptance', f.acceptance_id, f.share, null from finished f where f.indicator = 'PROJECTS_FINISHED'
  union all
  select f.target_id, 'HighStandardFarmland', h.id, h.land_area_mu * f.share, null from finished f join high_standard_farmland h on h.project_id = f.project_id where f.indicator = 'HIGH_STANDARD_FARMLAND'
  union all
  select f.target_id, 'Reclamation', r.id, r.land_area_mu * f.share, null from finished f join reclamation r on r.project_id = f.project_id where f.indicator = 'RECLAMATION'
  union all
  select f.target_id, 'EcologicalWork', e.id, e.land_area_mu * f.share, null from finished f join ecological_work e on e.project_id = f.project_id where f.indicator = 'ECOLOGICAL_LAND' and e.land_area_mu is not null
  union all
  select f.target_id, 'GreeningWork', g.id, g.land_area_mu * f.share, null from finished f join greening_work g on g.project_id = f.project_id where f.indicator = 'ECOLOGICAL_LAND' and g.land_area_mu is not null
  union all
  select target_id, 'Quota', id, value, null from quotas
  union all
  select target_id, 'LandUseRecord', id, value, null from cultivated
  union all
  select g.target_id, 'Allocation', g.id, g.placed, sum(g.amount) over (partition by g.target_id) from (${placedShares(which)}) g`
