import { sql } from 'kysely'
import { evidence } from '../../policy/points-to.js'
import { acceptanceStands } from '../../projects/acceptance-stands.js'
import { rule } from '../../policy/rule.js'
import { t } from '../../values/title.js'

/** An accepted project that nobody maintains, or aftercare money that has lain unused for a year. */
export default rule({
  id: 'U10',
  title: t('管护缺失', 'No aftercare'),
  kind: 'FINDING',
  severity: 'MEDIUM',
  basis: t(
    '《高标准农田建设通则》与工程管护要求；省级审计公告“建后管护不到位、管护资金闲置”',
    'Rules on aftercare of farmland works; provincial audits',
  ),
  innocent: [
    t('刚验收，管护协议正在签订', 'Just accepted: the agreement is being signed'),
    t(
      '由受益村集体统一管护，未逐项登记',
      'Maintained by the village as a whole, not entered project by project',
    ),
  ],
  parameters: {
    years: {
      preset: '1',
      unit: t('年', 'years'),
      title: t('管护资金到位后多少年未用', 'Years that aftercare money may lie'),
    },
  },
  text: t('项目“{name}”{says}。', '“{name}”: {english}.'),
  query: ({ today, years }) => sql`/* U10 */
    select 'Project' as subject_type, p.id as subject_id, 'maintainer' as key, null as severity, null as amount,
      jsonb_build_object('name', p.name, 'acceptedOn', c.accepted_on, 'says', '于 ' || c.accepted_on || ' 通过验收，未落实管护主体',
        'english', 'accepted on ' || c.accepted_on || ' and without a maintainer') as facts,
      ${evidence(['Acceptance', 'c.id'], ['Project', 'p.id'])} as evidence
    from project p
    join lateral (select a.id, a.accepted_on from acceptance a where a.project_id = p.id and ${acceptanceStands('a', sql`${today}::date`)}
      order by a.accepted_on limit 1) c on true
    where p.merged_into_id is null
      and not exists (select from aftercare m where m.project_id = p.id and btrim(coalesce(m.maintainer, '')) <> '')
    union all
    select 'Aftercare', m.id, 'money', null, m.money - coalesce(m.used_money, 0),
      jsonb_build_object('name', p.name, 'receivedOn', m.received_on, 'unused', (m.money - coalesce(m.used_money, 0))::text,
        'says', '管护资金 ' || m.money || ' 元于 ' || m.received_on || ' 到位，未用 ' || (m.money - coalesce(m.used_money, 0)) || ' 元',
        'english', 'aftercare money of ' || m.received_on || ' with ' || (m.money - coalesce(m.used_money, 0)) || ' yuan unused'),
      ${evidence(['Aftercare', 'm.id'], ['Project', 'p.id'])}
    from aftercare m join project p on p.id = m.project_id
    where m.money > coalesce(m.used_money, 0) and m.received_on < (${today}::date - make_interval(months => (${years}::numeric * 12)::integer))::date`,
})
