import { sql } from 'kysely'
import { evidence } from '../../policy/points-to.js'
import { rule } from '../../policy/rule.js'
import {
  isOrder,
  isTenderedOrExempt,
  isUrgent,
  isUtility,
  TENDERED_FROM,
  tenderedFrom,
} from '../tendered-from.js'
import { t } from '../../values/title.js'

/**
 * One contract, with its supplements, at or above the amount from which a tender is required, awarded in another way.
 * Work relief and villages that build for themselves need no tender, nor do urgent relief works, or a grid or a
 * pipeline that only its own company may build. Where no way of procurement is told and no tender code either, it is
 * milder: the papers may only be incomplete.
 */
export default rule({
  id: 'U16',
  title: t('应招标未招标', 'No tender where one is due'),
  kind: 'FINDING',
  severity: 'MEDIUM',
  basis: t(
    '《招标投标法》第三条、第四十九条、第六十六条；《必须招标的工程项目规定》（国家发展改革委令第16号）第五条；审计公告“应招标未招标、直接发包”',
    'Tendering Law, art. 3, 49 and 66; NDRC order 16, art. 5; audit reports on direct awards',
  ),
  innocent: [
    t(
      '依法可不招标：涉密、抢险救灾、只有一家能承做',
      'Exempt by law: secret, urgent relief, only one who can',
    ),
    t('已招标，采购方式登记有误', 'It was tendered, and is entered wrongly'),
    t('以框架协议下的分单登记', 'An order under a framework that was tendered'),
  ],
  parameters: {
    ...TENDERED_FROM,
  },
  text: t(
    '合同 {number}“{name}”连同补充协议 {amount} 元，达到必须招标的 {threshold} 元，采购方式：{procurement}，承包人“{contractor}”。',
    'Contract {number} “{name}” comes with its supplements to {amount} yuan, and from {threshold} on a tender is due; way of procurement: {procurement}; contractor: “{contractor}”.',
  ),
  query: (given) => sql`/* U16 */
    select 'Contract' as subject_type, c.id as subject_id, '' as key, case when c.procurement is null then 'LOW' end as severity, a.amount,
      jsonb_build_object('number', c.number, 'name', coalesce(c.name, p.name), 'amount', a.amount::text, 'threshold', t.threshold::text, 'contractor', payee_told(c.contractor),
        'procurement', coalesce(c.procurement, '未填\nnot told')) as facts,
      ${evidence(['Contract', 'c.id'], ['Project', 'p.id'])} as evidence
    from contract c join project p on p.id = c.project_id,
      lateral (select ${tenderedFrom(given)} as threshold) t,
      lateral (select c.amount + coalesce((select sum(s.amount) from contract_supplement s where s.contract_id = c.id and s.amount > 0), 0) as amount) a
    where a.amount >= t.threshold and not ${isUrgent} and not ${isTenderedOrExempt}
      and not (c.procurement is null and ${isOrder})
      and not (c.procurement = 'SINGLE_SOURCE' and (p.kind in ('POWER', 'TELECOM', 'GAS') or ${isUtility}))`,
})
