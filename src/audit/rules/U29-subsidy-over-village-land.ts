import { sql } from 'kysely'
import { evidenceOf, pointsTo } from '../../policy/points-to.js'
import { rule } from '../../policy/rule.js'
import { subsidyOfAllLots } from '../subsidy-name.js'
import { t } from '../../values/title.js'

/**
 * A subsidy for cultivated land that counts more land than its village or township has. Its rosters of one year are
 * taken together where they are lots of one subsidy, and what a household has in several lots with the same land is
 * counted once, for a subsidy may be paid in parts; two harvests of a year are two subsidies. The land is the latest
 * survey's: the sum of class 01, or of its classes or parcels where no sum is on file. Subsidies of forest, grassland
 * and water are none for cultivated land.
 */
export default rule({
  id: 'U29',
  title: t('补贴面积超过耕地面积', 'Subsidy for more land than there is'),
  kind: 'FINDING',
  severity: 'MEDIUM',
  basis: t(
    '耕地地力保护补贴政策：补贴面积不得超过实有耕地；县级惠农补贴审计公告（2017年）“虚报面积套取补贴”',
    'Subsidy for the protection of cultivated land: not above the land that exists; county audits of farm subsidies, 2017',
  ),
  innocent: [
    t('确权面积与调查面积口径不同', 'Registered and surveyed land differ'),
    t('农户在邻村流转的土地计入本村', 'Land rented in the next village is counted here'),
    t('两季补贴合列一册', 'Two harvests in one roster'),
  ],
  parameters: {
    tolerance: { preset: '3', unit: t('%', '%'), title: t('允许超出', 'Tolerance') },
    severe: { preset: '20', unit: t('%', '%'), title: t('超出多少为严重', 'Excess that makes it severe') },
  },
  text: t(
    '“{name}”（{year} 年，{division}）补贴 {subsidised} 亩，{surveyYear} 年耕地 {land} 亩，超出 {excess} %（允许 {tolerance} %）。',
    '“{name}” ({year}, {division}): {subsidised} mu subsidised, {land} mu of cultivated land in {surveyYear}, {excess}% above (allowed {tolerance}%).',
  ),
  query: ({ tolerance, severe }) => sql`/* U29 */
    with rosters as materialized (
      select r.id, r.name, r.fiscal_year, r.division_id, ${subsidyOfAllLots} as subsidy
      from subsidy_roster r join administrative_division d on d.id = r.division_id left join administrative_division t on t.id = d.parent_id
      where r.name !~ '(林|草原|草地|养殖|水面|渔|果|茶)'
    ), lines as (
      select r.id, r.fiscal_year, r.division_id, r.subsidy, e.payee, e.account, e.land_area_mu, count(*) as times
      from rosters r join subsidy_roster_entry e on e.roster_id = r.id where e.land_area_mu is not null group by r.id, r.fiscal_year, r.division_id, r.subsidy, e.payee, e.account, e.land_area_mu
    ), land as (
      -- What stands in several lots is the same land.
      select l.fiscal_year, l.division_id, l.subsidy, sum(l.mu) as mu
      from (select fiscal_year, division_id, subsidy, land_area_mu * max(times) as mu from lines group by fiscal_year, division_id, subsidy, payee, account, land_area_mu) l
      group by l.fiscal_year, l.division_id, l.subsidy
    ), lots as (
      select r.id, r.name, r.fiscal_year, r.division_id, r.subsidy, sum(e.land_area_mu) as mu, sum(coalesce(e.paid_amount, e.amount)) as amount
      from rosters r join subsidy_roster_entry e on e.roster_id = r.id where e.land_area_mu is not null group by r.id, r.name, r.fiscal_year, r.division_id, r.subsidy
    ), subsidised as (
      select (array_agg(k.id order by k.mu desc, k.id))[1] as id, string_agg(k.name, '、' order by k.name, k.id) as name, k.fiscal_year, k.division_id, l.mu, sum(k.amount) as amount, ${evidenceOf('SubsidyRoster', 'k.id')} as rosters
      from lots k join land l on l.fiscal_year = k.fiscal_year and l.division_id = k.division_id and l.subsidy = k.subsidy group by k.fiscal_year, k.division_id, k.subsidy, l.mu
    ), cultivated as (
      select u.id, u.division_id, u.year, u.phase, u.land_area_mu, case when u.parcel_number is not null then 2 when c.code = '01' then 0 else 1 end as detail
      from land_use_record u join land_class c on c.id = u.land_class_id where starts_with(c.code, '01') and u.division_id in (select division_id from subsidised)
    ), surveyed as (
      -- The latest year not after the roster's, else the earliest; of that, the coarsest figures, so that nothing is counted twice.
      select s.id as roster_id, y.year, sum(k.land_area_mu) as mu, jsonb_agg(${pointsTo('LandUseRecord', 'k.id')} order by k.id) as records
      from subsidised s, lateral (select k.year, k.phase, min(k.detail) as detail from cultivated k where k.division_id = s.division_id group by k.year, k.phase order by k.year > s.fiscal_year, abs(k.year - s.fiscal_year), k.phase limit 1) y
        join cultivated k on k.year = y.year and k.phase = y.phase and k.detail = y.detail
      where k.division_id = s.division_id group by s.id, y.year
    )
    select 'SubsidyRoster' as subject_type, s.id as subject_id, 'land' as key, case when s.mu > v.mu * (1 + ${severe}::numeric / 100) then 'HIGH' end as severity, s.amount * (s.mu - v.mu) / s.mu as amount,
      jsonb_build_object('name', s.name, 'year', s.fiscal_year, 'division', d.name, 'subsidised', trim_scale(s.mu)::text, 'surveyYear', v.year, 'land', trim_scale(v.mu)::text, 'excess', case when v.mu > 0 then trim_scale(round(100 * (s.mu / v.mu - 1), 2))::text else '100' end) as facts,
      s.rosters || v.records as evidence
    from subsidised s join surveyed v on v.roster_id = s.id join administrative_division d on d.id = s.division_id
    where s.mu > v.mu * (1 + ${tolerance}::numeric / 100)`,
})
