import { sql } from 'kysely'
import { pointsTo } from '../../policy/points-to.js'
import { rule } from '../../policy/rule.js'
import { plainName } from '../company-of.js'
import { t } from '../../values/title.js'

/**
 * A unit that is paid on several accounts of which at least one is not registered in its name. An account that a supplement
 * to its contract names, and a special account for wages that bears the unit's name, are its own. Persons, who may have
 * several cards, are left out.
 */
export default rule({
  id: 'U24',
  title: t('一个收款人多个账户', 'One payee with several accounts'),
  kind: 'FINDING',
  severity: 'MEDIUM',
  basis: t(
    '《人民币银行结算账户管理办法》：一个单位一个基本存款账户；国库集中支付须核对收款账户；审计公告“出借账户、资金体外循环”',
    'Rules on bank accounts: one basic account a unit; treasury payments check the account; audit reports on borrowed accounts',
  ),
  innocent: [
    t('变更开户行，登记未更新', 'The bank changed, and the register was not updated'),
    t('分公司、项目部经备案的专用账户', 'A branch’s or a site’s account, on file'),
    t('农民工工资专用账户分账', 'A special account for wages'),
  ],
  parameters: {},
  text: t(
    '“{payee}”以 {accounts} 个账户收款，其中 {unknown} 个未登记在其名下（{ends}），经这些账户收款 {amount} 元。',
    '“{payee}” was paid on {accounts} accounts, {unknown} of which ({ends}) are not registered as its own; they took in {amount} yuan.',
  ),
  query: () => sql`/* U24 */
    with written as materialized (
      -- Each way in which a unit's name is written is read once.
      select y.payee, ${plainName(sql`y.payee`)} as name, min(y.account) as least_account, max(y.account) as most_account
      from payment y where y.amount > 0 group by y.payee
    ), several as materialized (
      select name from written where name ~ '(公司|厂|店|部|社|所|站|队|中心|行|会|集团)' group by name having min(least_account) <> max(most_account)
    ), each as (
      select s.name as payee, y.account, count(*) as payments, sum(y.amount) as amount, min(y.id::text)::uuid as payment_id, array_agg(distinct y.id) as ids
      from several s join written w on w.name = s.name join payment y on y.payee = w.payee where y.amount > 0 and y.account is not null
      group by s.name, y.account
    ), unknown as (
      select e.* from each e
      where not exists (select from payee_account k where k.account = e.account and k.kind = 'UNIT' and starts_with(${plainName(sql`k.holder`)}, e.payee))
        and not exists (select from contract_supplement s join contract c on c.id = s.contract_id where ${plainName(sql`c.contractor`)} = e.payee and position(e.account in s.content) > 0)
    )
    select 'Payment' as subject_type, (array_agg(u.payment_id order by u.amount, u.payment_id))[1] as subject_id, 'several-accounts' as key, null as severity, sum(u.amount) as amount,
      jsonb_build_object('payee', payee_told(u.payee), 'accounts', (select count(*) from each e where e.payee = u.payee), 'unknown', count(*), 'ends', string_agg('…' || right(u.account, 4), '、' order by u.account), 'amount', sum(u.amount)::text) as facts,
      -- Which payments: the first thousand.
      (select jsonb_agg(piece) from (select ${pointsTo('Payment', 'p.id')} as piece from each e, unnest(e.ids) p(id) where e.payee = u.payee order by e.amount, p.id limit 1000) pieces) as evidence
    from unknown u group by u.payee`,
})
