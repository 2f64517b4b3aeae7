import { sql } from 'kysely'
import { evidence } from '../../policy/points-to.js'
import { rule } from '../../policy/rule.js'
import { isUrgent } from '../tendered-from.js'
import { t } from '../../values/title.js'

/**
 * Works that began, or were even finished, well before the first contract for them was signed: whoever built them was chosen
 * beforehand. A further contract of works that had one by then is none, nor are urgent relief works.
 */
export default rule({
  id: 'U36',
  title: t('先施工后签合同', 'Works begun before the contract'),
  kind: 'FINDING',
  severity: 'MEDIUM',
  basis: t(
    '《招标投标法》第四十六条、《政府采购法》第四十六条：自中标（成交）通知书发出之日起三十日内订立书面合同；审计公告“先施工后招标、补签合同”',
    'Tendering Law, art. 46, and Government Procurement Law, art. 46: the contract is made in writing within thirty days of the award; audit reports on works built first and tendered later',
  ),
  innocent: [
    t('开工日期按计划填写，实际开工在后', 'The start that is entered is the planned one'),
    t('签订日期录入有误', 'The day of signing is mistyped'),
    t('原合同解除后另签的合同，原合同未登记', 'The earlier contract was ended and is not entered'),
  ],
  parameters: {
    days: {
      preset: '15',
      unit: t('天', 'days'),
      title: t('签订晚于开工', 'Days from the start to the signature'),
    },
  },
  text: t(
    '项目“{name}”于 {startDate} 开工{finished}，施工合同 {number} 于 {signedOn} 才签订（{procurement}），晚 {lateDays} 天（超过 {days} 天即列出）。',
    '“{name}” began on {startDate}{finishedEnglish}; contract {number} for its works was signed on {signedOn} ({procurement}), {lateDays} days later (listed above {days} days).',
  ),
  query: ({ days }) => sql`/* U36 */
    with first_signed as (
      select distinct on (c.project_id) c.id, c.number, c.project_id, c.signed_on, c.amount, c.procurement, ${isUrgent} as urgent
      from contract c join project p on p.id = c.project_id
      where c.signed_on is not null and coalesce(c.kind, 'CONSTRUCTION') = 'CONSTRUCTION' order by c.project_id, c.signed_on, c.id
    )
    select 'Contract' as subject_type, c.id as subject_id, 'work' as key, case when c.signed_on > p.completed_on then 'HIGH' end as severity, c.amount,
      jsonb_build_object('name', p.name, 'startDate', p.start_date, 'number', c.number, 'signedOn', c.signed_on, 'lateDays', c.signed_on - p.start_date,
        'finished', case when c.signed_on > p.completed_on then '、' || p.completed_on || ' 完工' else '' end, 'finishedEnglish', case when c.signed_on > p.completed_on then ' and was finished on ' || p.completed_on else '' end,
        'procurement', coalesce(c.procurement, '采购方式未填\nway of procurement not told')) as facts,
      ${evidence(['Contract', 'c.id'], ['Project', 'p.id'])} as evidence
    from first_signed c join project p on p.id = c.project_id
    where p.merged_into_id is null and not c.urgent and c.signed_on > p.start_date + ${days}::integer`,
})
