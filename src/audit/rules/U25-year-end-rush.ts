import { sql } from 'kysely'
import { evidenceOf, pointsTo } from '../../policy/points-to.js'
import { isAccepted } from '../../projects/acceptance-stands.js'
import { rule } from '../../policy/rule.js'
import { isBesideWorks } from '../project-sums.js'
import { t } from '../../values/title.js'

/**
 * Round sums paid in the last days of a year for works that were not finished then and of which no report says that they were
 * as far: several of them, so that one payment at an agreed stage is no rush. The advance of a contract that was just signed is
 * none either.
 */
export default rule({
  id: 'U25',
  title: t('年末突击付款', 'Rush of round sums at the year’s end'),
  kind: 'FINDING',
  severity: 'LOW',
  basis: t(
    '《预算法》第五十七条；《建设工程价款结算暂行办法》第十三条：按工程进度支付；审计公告“年末突击花钱、虚列支出”',
    'Budget Law, art. 57; interim measures on settling prices, art. 13; audit reports on spending rushed at the year’s end',
  ),
  innocent: [
    t('合同约定的年末节点付款，进度相符', 'An agreed payment by the year’s end, and the work was as far'),
    t('完工日期登记偏晚', 'The work was finished earlier than entered'),
  ],
  parameters: {
    days: { preset: '12', unit: t('天', 'days'), title: t('年末最后多少天', 'Last days of the year') },
    roundTo: {
      preset: '10000',
      isAboveNought: true,
      unit: t('元', 'yuan'),
      title: t('整数的单位', 'Round to'),
    },
    least: { preset: '100000', unit: t('元', 'yuan'), title: t('单笔不低于', 'Single payments from') },
    payments: { preset: '2', unit: t('笔', 'payments'), title: t('笔数达到', 'Payments from') },
    points: {
      preset: '15',
      unit: t('百分点', 'points'),
      title: t('付款超前进度', 'Points ahead of the work'),
    },
    advance: {
      preset: '30',
      unit: t('%（占合同额）', '% of the contracts'),
      title: t('预付款不高于', 'Advance of at most'),
    },
    advanceDays: {
      preset: '30',
      unit: t('天', 'days'),
      title: t('预付款在签约后多少天之内', 'Days from the signature to the advance'),
    },
  },
  text: t(
    '{year} 年最后 {days} 天内，对 {projects} 个未完工项目支付 {count} 笔整数款，合计 {total} 元。',
    'In the last {days} days of {year} {count} round sums, {total} yuan together, were paid for {projects} unfinished projects.',
  ),
  query: ({ days, roundTo, least, payments, points, advance, advanceDays }) => sql`/* U25 */
    with round_sums as (
      select y.id, y.amount, y.paid_on, a.project_id, p.name, extract(year from y.paid_on)::integer as year, coalesce((select sum(c.amount) from contract c where c.project_id = p.id), p.budget) as owed
      from payment y join disbursement d on d.id = y.disbursement_id join allocation a on a.id = d.allocation_id join project p on p.id = a.project_id
      where y.amount >= ${least}::numeric and y.amount % ${roundTo}::numeric = 0 and y.paid_on > make_date(extract(year from y.paid_on)::integer, 12, 31) - ${days}::integer
        and coalesce(p.completed_on > y.paid_on, true) and coalesce(p.completed_on, p.end_date) is not null
        and not ${isAccepted(sql`p.id`, sql`y.paid_on`)}
    ), ahead as (
      select r.* from round_sums r,
        lateral (select sum(o.amount) as paid from payment o join disbursement d on d.id = o.disbursement_id join allocation a on a.id = d.allocation_id where a.project_id = r.project_id and o.paid_on <= r.paid_on and not ${isBesideWorks('o')}) sofar
      where not exists (select from project_progress g where g.project_id = r.project_id and g.reported_on <= r.paid_on + 31
        and g.physical_share + ${points}::numeric >= 100 * sofar.paid / nullif(r.owed, 0))
        -- An advance under a contract that was just signed.
        and not (100 * sofar.paid <= ${advance}::numeric * r.owed and exists (select from contract c where c.project_id = r.project_id and c.signed_on between r.paid_on - ${advanceDays}::integer and r.paid_on))
    )
    select 'Payment' as subject_type, (array_agg(h.id order by h.amount desc, h.id))[1] as subject_id, h.year::text as key, null as severity, sum(h.amount) as amount,
      jsonb_build_object('year', h.year, 'projects', count(distinct h.project_id), 'count', count(*), 'total', sum(h.amount)::text) as facts,
      ${evidenceOf('Payment', 'h.id')} || jsonb_agg(distinct ${pointsTo('Project', 'h.project_id')}) as evidence
    from ahead h group by h.year having count(*) >= ${payments}::integer`,
})
