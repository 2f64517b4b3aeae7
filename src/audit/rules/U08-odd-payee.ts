import { sql } from 'kysely'
import type { Sql } from '../../graph/column-kind.js'
import { evidence } from '../../policy/points-to.js'
import { rule } from '../../policy/rule.js'
import { companyOf, plainName } from '../company-of.js'
import { STATUTORY_FEES, SUBSIDISED_AFTERWARDS, TAKES_FEES } from '../words-of-purposes.js'
import { t } from '../../values/title.js'

/** A payment on a contractor’s account for the wages of its workers, which is registered as a unit’s. */
const wagesOf = (contractor: Sql): Sql =>
  sql`(starts_with(p.payee, ${contractor}) and p.payee ~ '(农民工|工资)' and exists (select from payee_account k where k.account = p.account and starts_with(k.holder, ${contractor}) and k.kind = 'UNIT'))`

/** One of several that are the contractor together, each told by its name. */
const isJointBidder = (contractor: Sql): Sql =>
  sql`(${contractor} ~ '(联合体|、|；|;)' and ${plainName(sql`p.payee`)} = any(regexp_split_to_array(regexp_replace(${plainName(contractor)}, '（[^（）]*）', '', 'g'), '[、；;，,]|联合体[一-龥]*[：:]?')))`

/** An approved supplement of the contract, of a changed name or an assigned claim for one, says that this payee is to be paid on this account. */
const isNamedBySupplement = sql`exists (select from contract_supplement s where s.contract_id = p.contract_id and s.approval_document is not null and position(p.payee in s.content) > 0 and (p.account = p.contractor_account or position(p.account in s.content) > 0))`

/** The owner unit had the works built, and gets a subsidy for them when they are done. */
const isSubsidisedOwner = sql`coalesce((select bool_or((r.owner_unit = p.payee or exists (select from contract c where c.project_id = r.id and c.owner = p.payee))
  and (a.after_completion or concat_ws(' ', a.purpose, f.name, array_to_string(f.purposes, ' ')) ~ ${SUBSIDISED_AFTERWARDS}))
  from allocation a join fund f on f.id = a.fund_id join project r on r.id = a.project_id where a.id = p.allocation_id), false)`

/** The contract's own account, which somebody keeps for the contractor: its registered holder names both. */
const isKeptForContractor = sql`(p.account = p.contractor_account and exists (select from payee_account k where k.account = p.account and k.kind = 'UNIT' and position(p.contractor in k.holder) > 0 and position(p.payee in k.holder) > 0))`

/** A tax or a fee, which the purpose says, paid to whoever takes it in. */
const isFee = sql`(p.payee ~ ${TAKES_FEES} and exists (select from allocation a where a.id = p.allocation_id and a.purpose ~ ${STATUTORY_FEES}))`

/** An approved supplement tells all names of the account as one contractor's before and after a change. */
const isOneRenamed = sql`exists (select from contract_supplement s where s.approval_document is not null and s.content ~ '(更名|名称变更|变更名称|改名)'
  and not exists (select from unnest(array_agg(distinct payee)) named where position(named in s.content) = 0))`

/** The account on which an office keeps the money of several villages, each of which is paid there. */
const isKeptForVillages = sql`(bool_and(payee ~ '(村民委员会|村委会|居民委员会|居委会|合作社)|(代管|代理|村级|三资)') and exists (select from payee_account k where k.account = used.account and k.kind = 'UNIT' and k.holder ~ '(代管|代理|村级(资金|财务|账)|三资|农村财务)'))`

/** Accounts under several names (`shared`), and the payments and entries of each (`parts`). */
const sharedAccounts = (household: string): Sql => sql`paid_into as materialized (
      -- Few payees are paid often: each is met once for each account.
      select account, payee, sum(amount) as amount, min(id::text)::uuid as payment_id from payment where amount > 0 and account is not null group by account, payee
    ), used as materialized (
      select account, payee, amount, payment_id, null::uuid as entry_id, null::uuid as division_id from paid_into
      union all
      select e.account, e.payee, coalesce(e.paid_amount, e.amount), null, e.id, r.division_id from subsidy_roster_entry e join subsidy_roster r on r.id = e.roster_id where e.account is not null
      union all
      -- A holder whose name is part of the payee’s, or the other way round, is no other.
      select k.account, k.holder, 0, null, null, null from payee_account k where not exists (select from paid_into p where p.account = k.account and (starts_with(k.holder, p.payee) or position(k.holder in p.payee) > 0))
    ), mixed as materialized (
      -- Most accounts have one payee: these are put aside before anything is counted by itself, which sorts.
      select account from used group by account having min(payee) <> max(payee)
    ), several as (
      select account from used where account in (select account from mixed) group by account
        having not (count(payment_id) = 0 and count(distinct division_id) = 1 and count(distinct payee) <= ${household}::integer
          -- A card whose registered holder is on no roster is somebody else’s.
          and count(distinct payee) = count(distinct payee) filter (where entry_id is not null))
    ), shared as (
      select account, min(payment_id::text)::uuid as payment_id, min(entry_id::text)::uuid as entry_id, string_agg(distinct payee_told(payee), '、') as payees, sum(amount) as amount
      from used where account in (select account from several) group by account having num_nonnulls(min(payment_id::text), min(entry_id::text)) > 0 and count(distinct ${companyOf(sql`payee`)}) > 1
        and not ${isOneRenamed} and not ${isKeptForVillages}
    ), parts as materialized (
      select account, id as payment_id, null::uuid as entry_id from payment where amount > 0 and account in (select account from shared)
      union all
      select account, null, entry_id from used where entry_id is not null and account in (select account from shared)
    )`

/**
 * A payee who stands neither in the contract nor in the roster; an account that is not the contract’s; one account
 * under several names; money that is no subsidy ending in a person’s account. A contractor’s registered account for
 * wages or for a site, a registered account that a supplement names, whoever an approved supplement says is to be
 * paid, an account that is kept for the contractor under both names, whoever takes in a tax or a fee, the owner unit
 * that is subsidised when its works are done, whoever stands in a roster with that account and sum, the own account of
 * a person who is the contractor, and a card that members of one household of a village share are no such thing.
 */
export default rule({
  id: 'U08',
  title: t('收款人异常', 'Odd payee'),
  kind: 'FINDING',
  severity: 'HIGH',
  basis: t(
    '市级审计公告“虚报冒领、公款私存、转入个人账户”；国库集中支付管理规定',
    'City audits on false claims and private accounts; treasury payment rules',
  ),
  innocent: [
    t('单位更名、分公司或债权转让，已备案', 'A change of name, a branch, an assignment of the claim'),
    t('同户共用一张“一卡通”', 'One household, one card'),
    t('农民工工资专用账户代发', 'Wages paid out through a special account'),
  ],
  parameters: {
    household: {
      preset: '2',
      unit: t('人', 'persons'),
      title: t('同村同户共用一卡，至多', 'Of one village and household on one card, at most'),
    },
  },
  text: t('{says}：收款人“{payee}”，涉及 {amount} 元。', '{english}: {amount} yuan.'),
  query: ({ household }) => sql`/* U08 */
    with paid as (
      select p.id, p.payee, p.account, p.contract_number, p.amount, a.id as allocation_id, a.project_id
      from payment p join disbursement d on d.id = p.disbursement_id join allocation a on a.id = d.allocation_id where p.amount > 0
    ), contracted as (
      select p.*, c.id as contract_id, c.contractor, c.contractor_account from paid p
      left join contract c on c.project_id = p.project_id and c.number = p.contract_number
      where p.project_id in (select project_id from contract)
    ), listed as materialized (
      select p.id from paid p join subsidy_roster r on r.allocation_id = p.allocation_id join subsidy_roster_entry e on e.roster_id = r.id and e.payee = p.payee
      union
      -- A bank that pays out the roster, in one sum.
      select p.id from paid p where p.payee ~ '(银行|信用社|信用联社|代发)' and p.amount = (select sum(coalesce(e.paid_amount, e.amount)) from subsidy_roster r join subsidy_roster_entry e on e.roster_id = r.id where r.allocation_id = p.allocation_id)
      union
      select p.id from paid p join subsidy_roster_entry e on e.account = p.account and e.payee = p.payee and coalesce(e.paid_amount, e.amount) = p.amount
    ), odd as (
      select 'Payment' as type, p.id, 'payee' as key, '收款人不在合同或清册中' as says, 'The payee is neither in the contract nor in the roster' as english,
        p.payee, p.amount, case when p.contract_id is not null then jsonb_build_array(jsonb_build_object('type', 'Contract', 'id', p.contract_id)) else '[]' end as more
      from contracted p
      where (case when p.contract_id is not null then p.payee <> p.contractor and ${companyOf(sql`p.payee`)} <> ${companyOf(sql`p.contractor`)} and not ${wagesOf(sql`p.contractor`)} and not ${isJointBidder(sql`p.contractor`)}
          else not exists (select from contract c where c.project_id = p.project_id and (c.contractor = p.payee or ${companyOf(sql`c.contractor`)} = ${companyOf(sql`p.payee`)} or ${wagesOf(sql`c.contractor`)} or ${isJointBidder(sql`c.contractor`)})) end)
        and not exists (select from listed l where l.id = p.id)
        and not ${isNamedBySupplement} and not ${isSubsidisedOwner} and not ${isKeptForContractor} and not ${isFee}
      union all
      select 'Payment', p.id, 'payee', '收款人不在合同或清册中', 'The payee is neither in the contract nor in the roster', p.payee, p.amount, '[]'
      from paid p
      where p.allocation_id in (select allocation_id from subsidy_roster) and not exists (select from contract c where c.project_id = p.project_id)
        and not exists (select from listed l where l.id = p.id)
      union all
      select 'Payment', p.id, 'account', '收款账号与合同不符', 'The account is not the contract’s', p.payee, p.amount, jsonb_build_array(jsonb_build_object('type', 'Contract', 'id', p.contract_id))
      from contracted p where p.account <> p.contractor_account and (p.payee = p.contractor or ${companyOf(sql`p.payee`)} = ${companyOf(sql`p.contractor`)})
        -- A branch that is paid on an account of its own name is on file as one.
        and not (exists (select from payee_account k where k.account = p.account and ${plainName(sql`k.holder`)} = ${plainName(sql`p.payee`)} and k.kind = 'UNIT')
          and (${plainName(sql`p.payee`)} <> ${plainName(sql`p.contractor`)} or exists (select from contract_supplement s where s.contract_id = p.contract_id and (position(p.account in s.content) > 0 or s.content ~ '(账户|账号|开户行)'))))
        and not exists (select from payee_account k where k.account = p.account and k.kind = 'UNIT' and starts_with(k.holder, p.payee) and k.holder ~ '(农民工|工资|项目部|项目经理部|监管账户|共管账户)')
      union all
      select 'Payment', p.id, 'private-account', '项目资金转入个人账户', 'A fund’s money ends in a person’s account', p.payee, p.amount, jsonb_build_array(jsonb_build_object('type', 'PayeeAccount', 'id', k.id))
      from paid p join payee_account k on k.account = p.account and k.kind = 'PERSON'
      where not exists (select from listed l where l.id = p.id)
        and not exists (select from contract c where c.project_id = p.project_id and c.contractor = p.payee and c.contractor_account = p.account and position(k.holder in p.payee) > 0)
    ), ${sharedAccounts(household)}
    select type as subject_type, id as subject_id, key, null as severity, amount,
      jsonb_build_object('says', says, 'english', english, 'payee', payee_told(payee), 'amount', amount::text) as facts,
      ${evidence(['Payment', 'id'])} || more as evidence
    from odd
    union all
    select coalesce(k.type, case when s.payment_id is not null then 'Payment' else 'SubsidyRosterEntry' end), coalesce(k.id, s.payment_id, s.entry_id),
      'shared-account', null, s.amount,
      jsonb_build_object('says', '一个账号对应多个收款人', 'english', 'One account under several payees', 'payee', s.payees, 'amount', s.amount::text),
      -- Which payments and entries: the first thousand.
      (select coalesce(jsonb_agg(piece), '[]') from (
        select jsonb_build_object('type', case when u.payment_id is not null then 'Payment' else 'SubsidyRosterEntry' end, 'id', coalesce(u.payment_id, u.entry_id)) as piece
        from parts u where u.account = s.account order by coalesce(u.payment_id, u.entry_id) limit 1000) pieces)
    from shared s left join lateral (select 'PayeeAccount' as type, id from payee_account where account = s.account) k on true`,
})
