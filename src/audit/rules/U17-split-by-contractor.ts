import { sql } from 'kysely'
import { pointsTo } from '../../policy/points-to.js'
import { rule } from '../../policy/rule.js'
import { isOrder, isTenderedOrExempt, isUrgent, TENDERED_FROM, tenderedFrom } from '../tendered-from.js'
import { companyOf, ownerOf } from '../company-of.js'
import { t } from '../../values/title.js'

/**
 * Contracts of one contractor for one kind of work at one place, or of one project, each below the amount from which a
 * tender is required and together at or above it, however far apart they were signed and under whichever name of the
 * village or its township they were let; a branch is its company. Contracts that were each won in a competition of
 * their own, with its number, are none. What one owner let within the days of U14 is told there.
 */
export default rule({
  id: 'U17',
  title: t('同一承包人拆分合同', 'Contracts split with one contractor'),
  kind: 'FINDING',
  severity: 'MEDIUM',
  basis: t(
    '《招标投标法》第四条、第四十九条：不得化整为零规避招标；审计公告“将同一工程拆分给同一企业”',
    'Tendering Law, art. 4 and 49; audit reports on works split to one firm',
  ),
  innocent: [
    t('后一合同为另行批准的新增内容', 'The later contract is for work that was approved later'),
    t('同一企业分别通过各自的公开竞争取得', 'The firm won each in a competition of its own'),
    t('以工代赈、村民自建可不招标', 'Work relief and village self-build need no tender'),
  ],
  parameters: {
    years: { preset: '3', unit: t('年', 'years'), title: t('多少年之内', 'Within years') },
    days: {
      preset: '90',
      unit: t('天', 'days'),
      title: t('同一业主在此天数内的由 U14 列出', 'One owner’s within these days are told by U14'),
    },
    ...TENDERED_FROM,
  },
  text: t(
    '“{contractor}”自 {from} 至 {to} 在同一地点以 {owners} 的名义签订 {contracts} 份同类合同（{numbers}），每份均低于 {threshold} 元，合计 {total} 元。',
    '“{contractor}” signed {contracts} contracts of one kind at one place from {from} to {to} ({numbers}), let by {owners}, each below {threshold} yuan and together {total}.',
  ),
  query: ({ years, days, ...given }) => sql`/* U17 */
    with small as (
      select c.id, c.number, c.signed_on, c.amount, ${companyOf(sql`c.contractor`)} as contractor, c.project_id, coalesce(c.kind, 'CONSTRUCTION') as kind, coalesce(c.owner, p.owner_unit) as owner, t.threshold,
        coalesce(nullif(l.place, ''), c.project_id::text) as place
      from contract c join project p on p.id = c.project_id left join project_likeness l on l.project_id = p.id,
        lateral (select ${tenderedFrom(given)} as threshold) t
      where c.signed_on is not null and c.amount < t.threshold
        and not ${isTenderedOrExempt} and not ${isOrder} and not ${isUrgent}
        and not (c.procurement in ('COMPETITIVE_NEGOTIATION', 'COMPETITIVE_CONSULTATION') and c.tender_code is not null)
    ), together as (
      select s.*, count(*) filter (where apart) over (partition by contractor, kind, place order by signed_on, id) as row_number
      from (select *, signed_on > lag(signed_on) over (partition by contractor, kind, place order by signed_on, id) + make_interval(months => (${years}::numeric * 12)::integer) as apart from small) s
    )
    select 'Contract' as subject_type, (array_agg(id order by signed_on, id))[1] as subject_id, 'contractor' as key, null as severity, sum(amount) as amount,
      jsonb_build_object('contractor', payee_told(contractor), 'kind', kind, 'owners', coalesce(string_agg(distinct owner, '、'), '—'), 'contracts', count(*), 'threshold', min(threshold)::text, 'total', sum(amount)::text,
        'from', min(signed_on), 'to', max(signed_on), 'numbers', string_agg(number, '、' order by signed_on, id)) as facts,
      jsonb_agg(${pointsTo('Contract', 'id')} order by signed_on, id) as evidence
    from together group by contractor, kind, place, row_number
    having count(*) > 1 and sum(amount) >= min(threshold) and (count(distinct ${ownerOf(sql`owner`)}) <> 1 or max(signed_on) - min(signed_on) > ${days}::integer)`,
})
