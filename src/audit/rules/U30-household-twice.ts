import { sql } from 'kysely'
import { evidenceOf } from '../../policy/points-to.js'
import { rule } from '../../policy/rule.js'
import { plainName } from '../company-of.js'
import { subsidyName } from '../subsidy-name.js'
import { t } from '../../values/title.js'

/**
 * One payee on one account who gets one subsidy of a year twice: in two rosters, or by two equal lines of one. A
 * subsidy is known by its name without the places, the year and the words for a list in it. Two people of one name
 * have two accounts; two subsidies have two names; lines of one roster with different land are its parcels. A
 * cooperative or a company works land in several villages, and claims what it has in each there.
 */
export default rule({
  id: 'U30',
  title: t('同一农户重复领取补贴', 'One household subsidised twice'),
  kind: 'FINDING',
  severity: 'MEDIUM',
  basis: t(
    '惠农惠民补贴“一卡通”管理要求：一户一申报；审计公告“一户多领、跨村重复领取补贴”',
    'One card for farm subsidies: one claim a household; audit reports on households paid in several villages',
  ),
  innocent: [
    t('农户在两村各有承包地，分别申报', 'The household has land in both villages'),
    t('同一清册按地块分行，两块地面积相同', 'One roster, one line a parcel, and two parcels of one size'),
    t('多户共用一张“一卡通”', 'Several households share a card'),
  ],
  parameters: {},
  text: t(
    '“{payee}”以同一账号在 {fiscalYear} 年“{name}”中列 {lines} 行（{places}），合计 {total} 元。',
    '“{payee}” stands with one account in {lines} lines of “{name}” of {fiscalYear} ({places}), {total} yuan together.',
  ),
  query: () => sql`/* U30 */
    with rosters as materialized (
      select r.id, r.fiscal_year, d.name as division, ${subsidyName} as name
      from subsidy_roster r join administrative_division d on d.id = r.division_id left join administrative_division t on t.id = d.parent_id
    ), listed as (
      select e.id, ${plainName(sql`e.payee`)} as payee, e.account, e.land_area_mu, coalesce(e.paid_amount, e.amount) as amount, r.id as roster_id, r.fiscal_year, r.division, r.name
      from subsidy_roster_entry e join rosters r on r.id = e.roster_id where e.account is not null
    )
    select 'SubsidyRosterEntry' as subject_type, (array_agg(l.id order by l.id))[1] as subject_id, 'twice' as key, null as severity, sum(l.amount) - max(l.amount) as amount,
      jsonb_build_object('payee', payee_told(l.payee), 'fiscalYear', l.fiscal_year, 'name', l.name, 'lines', count(*), 'places', string_agg(distinct l.division, '、'), 'total', sum(l.amount)::text) as facts,
      ${evidenceOf('SubsidyRosterEntry', 'l.id')} || ${evidenceOf('SubsidyRoster', 'l.roster_id')} as evidence
    from listed l group by l.payee, l.account, l.fiscal_year, l.name having (count(distinct l.roster_id) > 1 and not (l.payee ~ '(合作社|联合社|公司|农场)' and count(distinct l.division) = count(*) and count(distinct l.land_area_mu) = count(*)))
      or count(*) > count(distinct (l.land_area_mu, l.amount))
      or count(l.land_area_mu) > count(distinct l.land_area_mu)`,
})
