import { sql } from 'kysely'
import { evidence } from '../../policy/points-to.js'
import { rule } from '../../policy/rule.js'
import { plainName } from '../company-of.js'
import { PAYS_BACK, STATUTORY_FEES, TAKES_FEES } from '../words-of-purposes.js'
import { t } from '../../values/title.js'

/**
 * Money that is booked as paid and went to a government's or a finance office's own account: nobody who builds or is
 * subsidised has it. A unit of a township that is itself the contractor of the project, a water station under work
 * relief for one, is paid for its work. Money whose purpose is to pay back what the office had advanced, or is a tax
 * or a fee, is no such thing, nor is the contract's own account, kept for the contractor under its name. What came
 * back of the payment later is told with it.
 */
export default rule({
  id: 'U22',
  title: t('以拨代支', 'Parked with a township or a finance office'),
  kind: 'FINDING',
  severity: 'MEDIUM',
  basis: t(
    '《预算法》第五十七条：支出必须按照预算执行，不得虚假列支；审计署公告“以拨代支、年末转入乡镇财政所虚列支出”',
    'Budget Law, art. 57: no false spending; national audits on money booked as spent and parked with townships',
  ),
  innocent: [
    t('乡镇为实施主体，实行报账制，有台账', 'The township executes and accounts for it by vouchers'),
    t(
      '归垫乡镇先行垫付的工程款，用途未写明',
      'Pays back what the township had advanced, and the purpose does not say so',
    ),
    t('代发农户补偿、补贴，有清册', 'Passed on to farmers by a roster'),
  ],
  parameters: {},
  text: t(
    '支付 {number}：{paidOn} 将 {amount} 元“支付”到“{payee}”，并非项目的承包人或补贴对象；其后退回 {refunded} 元。',
    'Payment {number} of {paidOn}: {amount} yuan went to “{payee}”, who is neither a contractor nor subsidised; {refunded} came back later.',
  ),
  query: () => sql`/* U22 */
    with named as materialized (
      -- Each payee's name is read once, however often it was paid.
      select n.payee from (select payee from payment group by payee offset 0) n
      where n.payee ~ '(财政[^公司]{0,8}(所|局|厅|专户|中心)|农村财务|财务(服务|代理)中心|会计(服务|代理)中心|人民政府|镇政府|乡政府|县政府|街道办|办事处|管理?委员会|管委会|结算中心|核算中心|支付中心|经管站|农经站|经管办|(经济|经营|财务|资金|资产|账务|收付)(管理|代理|结算)(所|站|办|局|中心|服务中心|服务站)|村级?[账帐]|代管资金|暂存|非税收入|三资|往来户|零余额|国库|(水利|水务|农技|农业|林业|国土|规划|城建|财经|民政|自然资源|农业农村|交通|交通运输|住建|生态环境|乡村振兴|建设)(所|站|局|办|办公室|中心|服务中心|服务站|综合服务中心)|(资金|财政|监管|代管|过渡|归集)[一-龥]{0,4}(专户|账户|专账|户))'
    ), kept as materialized (
      select account from payee_account where holder ~ '(财政(所|局|分局|专户)|人民政府|镇政府|乡政府|街道办|结算中心|核算中心|往来户|国库)'
    )
    select 'Payment' as subject_type, y.id as subject_id, 'parked' as key, null as severity, y.amount,
      jsonb_build_object('number', y.external_id, 'paidOn', y.paid_on, 'amount', y.amount::text, 'payee', payee_told(y.payee), 'refunded', greatest(y.stated_amount - y.amount, 0)::text) as facts,
      ${evidence(['Payment', 'y.id'], ['Disbursement', 'd.id'], ['Allocation', 'a.id'])} as evidence
    from payment y join disbursement d on d.id = y.disbursement_id join allocation a on a.id = d.allocation_id
    where greatest(y.amount, y.stated_amount) > 0 and (y.payee in (select payee from named) or y.account in (select account from kept))
      and coalesce(a.purpose, '') !~ ${PAYS_BACK}
      and not (y.payee ~ ${TAKES_FEES} and coalesce(a.purpose, '') ~ ${STATUTORY_FEES})
      and y.payee !~ '(公司|合作社|村民委员会|村委会|居民委员会|居委会)'
      and not exists (select from contract c where c.project_id = a.project_id and (${plainName(sql`c.contractor`)} = ${plainName(sql`y.payee`)}
        or (c.contractor_account = y.account and exists (select from payee_account k where k.account = y.account and k.kind = 'UNIT' and position(c.contractor in k.holder) > 0))))
      and not exists (select from subsidy_roster r join subsidy_roster_entry e on e.roster_id = r.id where r.allocation_id = a.id and e.payee = y.payee)`,
})
