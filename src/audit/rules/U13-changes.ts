import { sql } from 'kysely'
import { evidence } from '../../policy/points-to.js'
import { APPROVED } from '../../areas/verdict.js'
import { rule } from '../../policy/rule.js'
import { t } from '../../values/title.js'

/** A change of a project that no approval covers, or a contract supplemented again and again. */
export default rule({
  id: 'U13',
  title: t('擅自变更、多次变更', 'Changes without approval, or too many'),
  kind: 'FINDING',
  severity: 'MEDIUM',
  basis: t(
    '《政府投资条例》第二十一条；审计公告“擅自变更建设内容”；招标采购风险规则',
    'Regulations on government investment, art. 21; audit reports; procurement risk rules',
  ),
  innocent: [
    t('批复文号漏填', 'The approval exists and its number was left out'),
    t('不需报批的小额设计变更', 'A small change that needs no approval'),
    t('按年度分批签订的框架合同', 'A framework contract with a supplement a year'),
  ],
  parameters: {
    supplements: {
      preset: '3',
      unit: t('份', 'supplements'),
      title: t('补充协议达到', 'Supplements that make it a finding'),
    },
  },
  text: t('{says}。', '{english}.'),
  query: ({ supplements }) => sql`/* U13 */
    select 'ProjectChange' as subject_type, c.id as subject_id, 'unapproved' as key, null as severity, c.amount,
      jsonb_build_object('project', p.name, 'kind', c.kind, 'changedOn', c.changed_on, 'content', c.content,
        'says', '项目“' || p.name || '”于 ' || c.changed_on || ' 变更（' || c.content || '），无批复',
        'english', '“' || p.name || '” was changed on ' || c.changed_on || ' (' || c.content || ') without an approval') as facts,
      ${evidence(['ProjectChange', 'c.id'], ['Project', 'p.id'])} as evidence
    from project_change c join project p on p.id = c.project_id
    where c.approval_document is null and c.approved_on is null
      and not exists (select from project_approval a where a.project_id = c.project_id and a.kind = 'CHANGE'
        and a.verdict in ${APPROVED} and a.approved_on >= c.changed_on - 365)
    union all
    select 'Contract', k.id, 'supplements', null, sum(abs(s.amount)),
      jsonb_build_object('project', p.name, 'contract', k.number, 'supplements', count(*),
        'says', '合同 ' || k.number || ' 有 ' || count(*) || ' 份补充协议，合计 ' || coalesce(sum(s.amount), 0) || ' 元',
        'english', 'Contract ' || k.number || ' has ' || count(*) || ' supplements of together ' || coalesce(sum(s.amount), 0) || ' yuan'),
      ${evidence(['Contract', 'k.id'], ['Project', 'p.id'])} || jsonb_agg(jsonb_build_object('type', 'ContractSupplement', 'id', s.id))
    from contract k join contract_supplement s on s.contract_id = k.id join project p on p.id = k.project_id
    group by k.id, p.id having count(*) >= ${supplements}::integer`,
})
