import { sql } from 'kysely'
import { evidence } from '../../policy/points-to.js'
import { rule } from '../../policy/rule.js'
import { t } from '../../values/title.js'

/**
 * A project's money paid to a person with whom there is no contract and who stands in no roster. A name counts as a person's
 * if it has none of the words by which units, shops and households of a roster are called and is no longer than names are.
 * Where the project has contracts, or the account is registered as a person's, U08 tells it.
 */
export default rule({
  id: 'U23',
  title: t('无合同付给个人', 'Paid to a person without a contract'),
  kind: 'FINDING',
  severity: 'MEDIUM',
  basis: t(
    '《现金管理暂行条例》、国库集中支付管理规定：对个人支付须有清册或合同；审计公告“工程款转入个人账户、白条列支”',
    'Rules on cash and treasury payments: a person is paid by a roster or a contract; audit reports on private accounts',
  ),
  innocent: [
    t('劳务、青苗补偿等，清册或合同未登记', 'Wages or compensation whose roster is not entered'),
    t('个体工商户以经营者姓名收款', 'A sole trader who is paid under his own name'),
  ],
  parameters: {},
  text: t(
    '支付 {number}：{paidOn} 向个人“{payee}”支付 {amount} 元，项目无合同、无清册{registered}。',
    'Payment {number} of {paidOn}: {amount} yuan went to the person “{payee}”; the project has no contract and no roster{english}.',
  ),
  query: () => sql`/* U23 */
    with persons as materialized (
      -- Each payee's name is read once, however often it was paid.
      select n.payee, payee_told(n.payee) as told from (select payee from payment group by payee offset 0) n
      where payee_told(n.payee) <> n.payee or length(n.payee) <= 6 and n.payee !~ '(公司|厂|店|[商]?行|部|社|所|站|队|中心|局|厅|政府|委|会|校|院|场|集团|办|专户|账户|账|服务|经营|工程|建设|农业|水利|园林|基金|银行|户$|科|处|室|坊|馆|园|[乡镇村]$)'
    )
    select 'Payment' as subject_type, y.id as subject_id, 'person' as key, null as severity, y.amount,
      jsonb_build_object('number', y.external_id, 'paidOn', y.paid_on, 'amount', y.amount::text, 'payee', n.told, 'registered', case when k.id is null then '，账号未登记' else '' end, 'english', case when k.id is null then ', and the account is not registered' else '' end) as facts,
      ${evidence(['Payment', 'y.id'], ['Disbursement', 'd.id'], ['Allocation', 'a.id'])} as evidence
    from persons n join payment y on y.payee = n.payee join disbursement d on d.id = y.disbursement_id join allocation a on a.id = d.allocation_id left join payee_account k on k.account = y.account
    where y.amount > 0
      and k.kind is distinct from 'PERSON' and k.kind is distinct from 'UNIT'
      and not exists (select from contract c where c.project_id = a.project_id)
      and not exists (select from subsidy_roster_entry e where e.payee = y.payee and (e.account is not distinct from y.account or exists (select from subsidy_roster r where r.id = e.roster_id and r.allocation_id = a.id)))`,
})
