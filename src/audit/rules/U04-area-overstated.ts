import { sql } from 'kysely'
import { evidence } from '../../policy/points-to.js'
import { APPROVED } from '../../areas/verdict.js'
import { rule } from '../../policy/rule.js'
import { settledProjects } from '../project-sums.js'
import { t } from '../../values/title.js'

/**
 * More land paid for than was accepted, or more accepted than was mapped. The excess counts against the smaller
 * figure: up to the tolerance it is let be, above the second band it is severe. Where nothing was accepted, paid
 * stands against mapped.
 */
export default rule({
  id: 'U04',
  title: t('多计面积', 'Land area overstated'),
  kind: 'FINDING',
  severity: 'MEDIUM',
  basis: t(
    '县级审计公告“虚增面积、多计面积”；高标准农田上图入库管理要求；分档参照农业补贴面积核查（超出 3 %、20 %）',
    'County audits; bands as in area checks of farm payments',
  ),
  innocent: [
    t('量算口径不同（含田坎、沟渠与净面积）', 'Net and gross area'),
    t('坐标系或投影换算造成的差异', 'A difference of projections'),
    t('分期验收，后一期尚未上图', 'A later phase not mapped yet'),
  ],
  parameters: {
    tolerance: { preset: '3', unit: t('%', '%'), title: t('允许超出', 'Tolerance') },
    severe: { preset: '20', unit: t('%', '%'), title: t('超出多少为严重', 'Excess that makes it severe') },
  },
  text: t(
    '项目“{name}”{larger} {largerMu} 亩，{smaller} {smallerMu} 亩，超出 {excessShare} %（允许 {tolerance} %，超过 {severe} % 为严重）。',
    '“{name}”: {larger} {largerMu} mu, {smaller} {smallerMu} mu, {excessShare}% more (allowed {tolerance}%, severe above {severe}%).',
  ),
  query: ({ tolerance, severe }) => sql`/* U04 */
    with accepted as (
      select distinct on (project_id) id, project_id, accepted_area_mu, mapped_area_mu from acceptance
      where project_id is not null and verdict in ${APPROVED} and num_nonnulls(accepted_area_mu, mapped_area_mu) > 0
      order by project_id, array_position(array['SELF_CHECK', 'COUNTY', 'CITY', 'PROVINCE'], stage) desc
    ), settled as (
      select project_id, land_area_mu as mu, amount from ${settledProjects} f where land_area_mu is not null
    ), subsidised as (
      select a.project_id, sum(e.land_area_mu) as mu, sum(coalesce(e.paid_amount, e.amount)) as amount
      from subsidy_roster_entry e join subsidy_roster r on r.id = e.roster_id join allocation a on a.id = r.allocation_id
      where a.project_id is not null and (e.paid_on is not null or e.paid_amount > 0) group by a.project_id
    ), areas as (
      select p.id, p.name, c.id as acceptance_id, coalesce(s.mu, u.mu) as paid_mu, coalesce(s.amount, u.amount) as amount, c.accepted_area_mu as accepted_mu,
        -- A square metre is 0.0015 mu.
        coalesce(c.mapped_area_mu, case when (s.mu is not null or u.mu is not null or c.accepted_area_mu is not null)
          and geometrytype(p.geometry) in ('POLYGON', 'MULTIPOLYGON') then st_area(st_transform(p.geometry, 4326)::geography)::numeric * 0.0015 end) as mapped_mu
      from project p left join accepted c on c.project_id = p.id left join settled s on s.project_id = p.id left join subsidised u on u.project_id = p.id
      where p.merged_into_id is null and (c.id is not null or s.mu is not null or u.mu is not null)
    ), compared as (
      select id, name, acceptance_id, 'paid' as key, '结算（发放）面积\nland paid for' as larger, '验收面积\nland accepted' as smaller, paid_mu as larger_mu, accepted_mu as smaller_mu, amount from areas
      where paid_mu > accepted_mu
      union all
      select id, name, acceptance_id, 'accepted', '验收面积\nland accepted', '上图面积\nland mapped', accepted_mu, mapped_mu, null from areas
      where accepted_mu > mapped_mu
      union all
      select id, name, acceptance_id, 'paid-mapped', '结算（发放）面积\nland paid for', '上图面积\nland mapped', paid_mu, mapped_mu, amount from areas
      where accepted_mu is null and paid_mu > mapped_mu
    )
    select 'Project' as subject_type, id as subject_id, key,
      case when larger_mu > smaller_mu * (1 + ${severe}::numeric / 100) then 'HIGH' end as severity,
      amount * (larger_mu - smaller_mu) / larger_mu as amount,
      jsonb_build_object('name', name, 'larger', larger, 'smaller', smaller, 'largerMu', trim_scale(round(larger_mu, 2))::text,
        'smallerMu', trim_scale(round(smaller_mu, 2))::text,
        'excessShare', case when smaller_mu > 0 then trim_scale(round((larger_mu / smaller_mu - 1) * 100, 2))::text else '100' end) as facts,
      jsonb_path_query_array(${evidence(['Project', 'id'], ['Acceptance', 'acceptance_id'])}, '$[*] ? (@.id != null)') as evidence
    from compared
    where larger_mu > smaller_mu * (1 + ${tolerance}::numeric / 100)`,
})
