import { sql } from 'kysely'
import { evidence, evidenceOf, pointsTo } from '../../policy/points-to.js'
import { rule } from '../../policy/rule.js'
import { t } from '../../values/title.js'

/**
 * A split project whose shares do not make the whole, or an allocation whose parts do not. The database refuses the first
 * when the transaction ends (project_part_shares); here what is stored is added up.
 */
export default rule({
  id: 'T05',
  title: t('份额不等于 100%', 'Shares do not make the whole'),
  kind: 'BLOCK',
  severity: 'HIGH',
  basis: t('IATI 3.4.2：拆分比例之和必须为 100%', 'IATI 3.4.2: percentages add up to 100'),
  innocent: [t('拆分之后资金有调整，份额尚未重算', 'The money was adjusted after the split')],
  parameters: {},
  text: t(
    '“{name}”拆为 {parts} 部，合计 {sum}，应为 {whole}。',
    '“{name}” is split into {parts} parts, which make {sum} of {whole}.',
  ),
  query: () => sql`/* T05 */
    select 'Project' as subject_type, p.id as subject_id, '' as key, null as severity, abs(1 - s.sum) * p.budget as amount,
      jsonb_build_object('name', p.name, 'parts', s.parts, 'sum', trim_scale(s.sum)::text, 'whole', '1') as facts,
      jsonb_build_array(${pointsTo('Project', 'p.id')}) || s.evidence as evidence
    from (select x.project_id, sum(x.share) as sum, count(*) as parts, ${evidenceOf('ProjectPart', 'x.id')} as evidence from project_part x where x.ended_at is null group by x.project_id) s join project p on p.id = s.project_id
    where s.sum <> 1
    union all
    select 'Allocation', a.id, '', null, abs(a.amount - s.sum),
      jsonb_build_object('name', f.document_number || ' ' || a.external_id, 'parts', s.parts, 'sum', s.sum::text, 'whole', a.amount::text), ${evidence(['Allocation', 'a.id'], ['Fund', 'f.id'])}
    from (select y.allocation_id, sum(y.amount) as sum, count(*) as parts from allocation_part y where y.ended_at is null group by y.allocation_id) s join allocation a on a.id = s.allocation_id join fund f on f.id = a.fund_id
    where s.sum <> a.amount`,
})
