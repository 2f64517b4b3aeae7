import { sql } from 'kysely'
import { evidence } from '../../policy/points-to.js'
import { rule } from '../../policy/rule.js'
import { t } from '../../values/title.js'

/** An item of a bill of quantities settled for more than the review found. */
export default rule({
  id: 'U03',
  title: t('虚报工程量', 'Quantities overstated'),
  kind: 'FINDING',
  severity: 'HIGH',
  basis: t(
    '《建设工程价款结算暂行办法》（财建〔2004〕369号）；省、县审计公告“多计工程量”',
    'Interim measures on settling construction prices; provincial and county audits',
  ),
  innocent: [
    t('变更签证尚未计入审核数', 'Approved site changes not yet in the reviewed figure'),
    t('送审与审核单位不同（如米、公里）', 'Settled and reviewed in different units'),
  ],
  parameters: {},
  text: t(
    '清单项 {number}“{name}”结算 {settled} {unit}，审核 {reviewed} {unit}，多计 {excess} {unit}。',
    'Item {number} “{name}”: settled {settled} {unit}, reviewed {reviewed} {unit}, {excess} {unit} too much.',
  ),
  query: () => sql`/* U03 */
    select 'QuantityItem' as subject_type, q.id as subject_id, '' as key, null as severity,
      (q.settled_quantity - q.reviewed_quantity) * q.unit_price as amount,
      jsonb_build_object('number', q.number, 'name', q.name, 'unit', q.unit, 'settled', trim_scale(q.settled_quantity)::text,
        'reviewed', trim_scale(q.reviewed_quantity)::text, 'excess', trim_scale(q.settled_quantity - q.reviewed_quantity)::text,
        'unitPrice', q.unit_price::text, 'project', p.name) as facts,
      ${evidence(['QuantityItem', 'q.id'], ['Project', 'p.id'])} as evidence
    from quantity_item q join project p on p.id = q.project_id
    where q.settled_quantity > q.reviewed_quantity`,
})
