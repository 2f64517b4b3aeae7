import { sql } from 'kysely'
import { evidenceOf } from '../../policy/points-to.js'
import { rule } from '../../policy/rule.js'
import { t } from '../../values/title.js'

/**
 * The same item of work, in the same unit and the same odd quantity, in the bills of two contracts of one project or of one
 * place: it may be built once and paid twice. Round quantities and single pieces are too common to say anything.
 */
export default rule({
  id: 'U31',
  title: t('同一工程量计入两份合同', 'One quantity in two contracts'),
  kind: 'FINDING',
  severity: 'MEDIUM',
  basis: t(
    '《建设工程价款结算暂行办法》第十四条；市级审计公告“同一工程量在两个合同中重复计价”',
    'Interim measures on settling prices, art. 14; municipal audits on quantities claimed in two contracts',
  ),
  innocent: [
    t('两处按同一标准图施工，工程量相同', 'Two places built by one standard drawing'),
    t('暂列数量，结算时再核定', 'Provisional figures, to be measured at the settlement'),
  ],
  parameters: {
    roundTo: {
      preset: '10',
      isAboveNought: true,
      unit: t('计量单位', 'units'),
      title: t('此数的整倍不计', 'Multiples of this do not count'),
    },
  },
  text: t(
    '“{name}”{quantity} {unit} 出现在 {contracts} 份合同（项目）的清单中：{projects}。',
    '“{name}”, {quantity} {unit}, is in the bills of {contracts} contracts or projects: {projects}.',
  ),
  query: ({ roundTo }) => sql`/* U31 */
    with items as (
      select q.id, q.project_id, q.contract_id, coalesce(q.contract_id, q.project_id) as bill, btrim(q.name) as name, q.unit, coalesce(q.settled_quantity, q.designed_quantity)::numeric as quantity, q.unit_price, p.name as project,
        coalesce(nullif(l.place, ''), q.project_id::text) as place
      from quantity_item q join project p on p.id = q.project_id left join project_likeness l on l.project_id = p.id where p.merged_into_id is null
    )
    select 'QuantityItem' as subject_type, (array_agg(i.id order by i.id))[1] as subject_id, 'bills' as key, null as severity, min(i.quantity * i.unit_price) as amount,
      jsonb_build_object('name', i.name, 'quantity', trim_scale(i.quantity)::text, 'unit', i.unit, 'contracts', count(distinct i.bill), 'projects', string_agg(distinct i.project, '、')) as facts,
      ${evidenceOf('QuantityItem', 'i.id')} || ${evidenceOf('Project', 'i.project_id')} as evidence
    from items i where i.quantity > 1 and i.quantity % ${roundTo}::numeric <> 0
    group by i.place, i.name, i.unit, i.quantity having count(distinct i.bill) > 1`,
})
