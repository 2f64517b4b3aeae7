import { sql } from 'kysely'
import { evidence } from '../../policy/points-to.js'
import { rule } from '../../policy/rule.js'
import { companyOf } from '../company-of.js'
import { t } from '../../values/title.js'

/**
 * A project whose works are supervised by whoever builds them: one name, or one account, in both contracts. A branch
 * is its company.
 */
export default rule({
  id: 'U37',
  title: t('施工与监理为同一单位', 'Supervised by whoever builds'),
  kind: 'FINDING',
  severity: 'HIGH',
  basis: t(
    '《建筑法》第三十四条、《建设工程质量管理条例》第三十五条：监理单位与施工单位不得有隶属关系或者其他利害关系；审计公告“自建自监”',
    'Construction Law, art. 34, and Regulations on building quality, art. 35: the supervisor has no ties to the contractor; audit reports',
  ),
  innocent: [
    t('合同种类登记有误，实为一份合同', 'The kind of a contract is entered wrongly'),
    t('监理费由施工合同代付，监理单位另有其人', 'The supervisor is another, paid through the contractor'),
  ],
  parameters: {},
  text: t(
    '项目“{name}”的施工合同 {works} 与监理合同 {supervision} 同为“{contractor}”（{same}）。',
    '“{name}”: contract {works} for the works and contract {supervision} for their supervision are both with “{contractor}” ({same}).',
  ),
  query: () => sql`/* U37 */
    with named as (
      select c.id, c.number, c.project_id, c.amount, c.contractor, c.contractor_account, coalesce(c.kind, 'CONSTRUCTION') as kind, ${companyOf(sql`c.contractor`)} as company
      from contract c where c.project_id in (select project_id from contract where kind = 'SUPERVISION')
    )
    select 'Contract' as subject_type, s.id as subject_id, w.id::text as key, null as severity, w.amount,
      jsonb_build_object('name', p.name, 'works', w.number, 'supervision', s.number, 'contractor', payee_told(s.contractor), 'same', case when w.company = s.company then '同一单位\none company' else '同一账号\none account' end) as facts,
      ${evidence(['Contract', 's.id'], ['Contract', 'w.id'], ['Project', 'p.id'])} as evidence
    from named s join named w on w.project_id = s.project_id and w.kind = 'CONSTRUCTION' and (w.company = s.company or w.contractor_account = s.contractor_account) join project p on p.id = s.project_id
    where s.kind = 'SUPERVISION' and p.merged_into_id is null`,
})
