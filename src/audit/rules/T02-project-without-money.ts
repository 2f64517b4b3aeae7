import { sql } from 'kysely'
import { rule } from '../../policy/rule.js'
import { t } from '../../values/title.js'

/** An approved project that no allocation has reached so many days after its approval, nor its parent's or a part's. */
export default rule({
  id: 'T02',
  title: t('项目无资金', 'Project without money'),
  kind: 'FINDING',
  severity: 'MEDIUM',
  basis: t(
    '县实施方案：资金、项目全部归属项目区，逐项对账',
    'The county’s plan: all money and projects tied and matched',
  ),
  innocent: [
    t('由上级直接支付，未经县级账', 'Paid by a higher level, not through the county’s books'),
    t('先建后补，验收后才下达资金', 'Built first and subsidised after acceptance'),
    t('自筹、社会投资项目', 'Paid from own or social money'),
  ],
  parameters: {
    days: { preset: '180', unit: t('天', 'days'), title: t('批准后多少天', 'Days after approval') },
  },
  text: t(
    '项目“{name}”（{externalId}）于 {approvedOn} 批准，至今 {passedDays} 天无资金分配（超过 {days} 天即列出）。',
    '“{name}” ({externalId}) was approved on {approvedOn}; in {passedDays} days no money was allocated to it (listed above {days} days).',
  ),
  query: ({ today, days }) => sql`/* T02 */
    select 'Project' as subject_type, p.id as subject_id, '' as key, null as severity, p.budget as amount,
      jsonb_build_object('name', p.name, 'externalId', p.external_id, 'department', p.department, 'approvedOn', p.approved_on,
        'passedDays', ${today}::date - p.approved_on, 'budget', p.budget::text) as facts,
      jsonb_build_array(jsonb_build_object('type', 'Project', 'id', p.id)) as evidence
    from project p
    where p.approved_on < ${today}::date - ${days}::integer and p.merged_into_id is null
      and not exists (select from allocation a where a.project_id = p.id)
      and not exists (select from allocation a where a.project_id = p.parent_id)
      and not exists (select from project c join allocation a on a.project_id = c.id where c.parent_id = p.id)`,
})
