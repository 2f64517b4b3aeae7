import { sql } from 'kysely'
import { rule } from '../../policy/rule.js'
import { ownerOf } from '../company-of.js'
import { isOrder, isTenderedOrExempt, isUrgent, TENDERED_FROM, tenderedFrom } from '../tendered-from.js'
import { t } from '../../values/title.js'

/**
 * Contracts of one owner for one kind of work, signed close together, each below the amount from which a tender is
 * required and together at or above it. Contracts that were tendered are no splitting, nor are urgent works, work
 * relief or what villages build themselves, which need no tender, nor orders under what was put up for competition. An
 * owner is one however its name is written. One finding names the whole row of contracts.
 */
export default rule({
  id: 'U14',
  title: t('拆分合同', 'Split contracts'),
  kind: 'FINDING',
  severity: 'MEDIUM',
  basis: t(
    '《招标投标法》第四条：不得化整为零规避招标；《必须招标的工程项目规定》（国家发展改革委令第16号）第五条',
    'Tendering Law, art. 4; NDRC order 16, art. 5',
  ),
  innocent: [
    t('项目各自独立立项，地点、内容不同', 'Projects approved one by one, of different places and content'),
    t('村民自建、以工代赈，采购方式未登记', 'Village self-build or work relief, not entered as such'),
  ],
  parameters: {
    days: { preset: '90', unit: t('天', 'days'), title: t('签订日期相距', 'Days between the signatures') },
    ...TENDERED_FROM,
  },
  text: t(
    '“{owner}”自 {from} 至 {to} 签订 {contracts} 份同类合同，每份均低于 {threshold} 元，合计 {total} 元。',
    '“{owner}” signed {contracts} contracts of one kind from {from} to {to}, each below {threshold} yuan and together {total}.',
  ),
  query: ({ days, ...given }) => sql`/* U14 */
    with small as (
      select c.id, c.number, c.signed_on, c.amount, coalesce(c.kind, 'CONSTRUCTION') as kind, coalesce(c.owner, p.owner_unit) as owner_said, ${ownerOf(sql`coalesce(c.owner, p.owner_unit)`)} as owner, t.threshold
      from contract c join project p on p.id = c.project_id,
        lateral (select ${tenderedFrom(given)} as threshold) t
      where c.signed_on is not null and c.amount < t.threshold and not ${isTenderedOrExempt} and not ${isOrder}
        and coalesce(c.owner, p.owner_unit) is not null and not ${isUrgent}
    ), summed as (
      select *, sum(amount) over following >= threshold and count(*) over following > 1 as together
      from small window following as (partition by owner, kind order by signed_on range between current row and make_interval(days => ${days}::integer) following)
    ), touched as (
      -- A contract belongs to a row when it, or one before it within the days, begins a sum at the threshold.
      select *, max(signed_on) filter (where together) over (partition by owner, kind order by signed_on range between make_interval(days => ${days}::integer) preceding and current row) is not null as inside
      from summed
    ), rows_of as (
      select *, count(*) filter (where fresh) over (partition by owner, kind order by signed_on, id) as row_number
      from (select *, signed_on - lag(signed_on) over (partition by owner, kind order by signed_on, id) > ${days}::integer as fresh
        from touched where inside) t
    )
    select 'Contract' as subject_type, (array_agg(id order by signed_on, id))[1] as subject_id, '' as key, null as severity, sum(amount) as amount,
      jsonb_build_object('owner', min(owner_said), 'kind', kind, 'contracts', count(*), 'threshold', min(threshold)::text, 'total', sum(amount)::text,
        'from', min(signed_on), 'to', max(signed_on), 'numbers', string_agg(number, '、' order by signed_on, id)) as facts,
      jsonb_agg(jsonb_build_object('type', 'Contract', 'id', id) order by signed_on, id) as evidence
    from rows_of group by owner, kind, row_number`,
})
