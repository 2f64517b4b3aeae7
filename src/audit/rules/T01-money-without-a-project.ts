import { sql } from 'kysely'
import { evidence } from '../../policy/points-to.js'
import { rule } from '../../policy/rule.js'
import { t } from '../../values/title.js'

/** An allocation that names no project so many days after its document. */
export default rule({
  id: 'T01',
  title: t('资金无项目', 'Money without a project'),
  kind: 'FINDING',
  severity: 'MEDIUM',
  basis: t(
    '县实施方案：各类涉农资金落到项目区的具体项目',
    'The county’s plan: all money goes to projects of an area; DATA Act Broker C8, C11',
  ),
  innocent: [
    t('普惠性补贴，按清册发放，不立项', 'Subsidies paid by roster, without a project'),
    t('工作经费、项目管理费', 'Administrative expenses'),
    t('项目已立项，分配表尚未补填编号', 'The project exists, and its number is still to be filled in'),
  ],
  parameters: {
    days: { preset: '90', unit: t('天', 'days'), title: t('下达后多少天', 'Days after the document') },
  },
  text: t(
    '{documentNumber} 的分配 {externalId}（{amount} 元）自 {since} 起 {passedDays} 天未落实到项目（超过 {days} 天即列出）。',
    'Allocation {externalId} of {documentNumber} ({amount} yuan) has named no project for {passedDays} days since {since} (listed above {days} days).',
  ),
  query: ({ today, days }) => sql`/* T01 */
    select 'Allocation' as subject_type, a.id as subject_id, '' as key, null as severity, a.amount,
      jsonb_build_object('documentNumber', f.document_number, 'externalId', a.external_id, 'amount', a.amount::text, 'place', a.place, 'since', s.day, 'passedDays', ${today}::date - s.day) as facts,
      ${evidence(['Allocation', 'a.id'], ['Fund', 'f.id'])} as evidence
    from allocation a join fund f on f.id = a.fund_id, lateral (select coalesce(a.allocated_on, f.received_on, county_day(a.recorded_at)) as day) s
    where a.project_id is null and a.amount > 0 and s.day < ${today}::date - ${days}::integer`,
})
