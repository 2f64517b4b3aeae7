import { sql } from 'kysely'
import type { Sql } from '../graph/column-kind.js'
import type { Work } from '../database/work.js'
import { plainName } from './company-of.js'

/** A party's id follows from the first record that names it, so that it stays from run to run and tells no name. */
const idOf = (kind: string, first: Sql): Sql =>
  sql`encode(substr(sha256(convert_to(${`${kind} `} || ${first}, 'UTF8')), 1, 16), 'hex')::uuid`

/** Draws the parties and their links anew, in the owner’s role: names are masked here, before anybody reads them. */
export async function drawNetwork(work: Work, run: string) {
  await work.run(sql`/* draw-network: in memory */ set local work_mem = '64MB'`)
  for (const table of ['finding_party', 'audit_link', 'audit_party'])
    await work.run(sql`/* draw-network: anew */ delete from ${sql.table(table)}`)
  await work.run(sql`/* draw-network */
    with paid as materialized (
      -- Few payees are paid often: what each was paid on one account is put together before names are read.
      select payee, account, count(*) as times, sum(amount) as amount, min(id::text) as first from payment where amount > 0 group by payee, account),
    named as materialized (
      select 'PAYEE' as role, ${plainName(sql`payee`)} as name, account, null::uuid as project_id, times, amount, first from paid
      union all
      select 'LISTED', ${plainName(sql`e.payee`)}, e.account, null, 1, coalesce(e.paid_amount, e.amount), e.id::text from subsidy_roster_entry e
      union all
      select 'CONTRACTOR', ${plainName(sql`c.contractor`)}, null, c.project_id, 1, c.amount, c.id::text from contract c
      union all
      select 'OWNER', ${plainName(sql`c.owner`)}, null, c.project_id, 1, c.amount, 'owner ' || c.id from contract c where c.owner is not null),
    numbered as materialized (select name, row_number() over () as number from named group by name),
    payees as materialized (select p.payee, k.number from (select payee from paid group by payee) p join numbered k on k.name = ${plainName(sql`p.payee`)}),
    -- By their numbers, for names would be compared sign by sign.
    spread as materialized (
      select number, count(*) as projects from (
        select k.number, a.project_id from payees k join payment y on y.payee = k.payee and y.amount > 0 join disbursement d on d.id = y.disbursement_id join allocation a on a.id = d.allocation_id where a.project_id is not null
        union
        select k.number, n.project_id from named n join numbered k on k.name = n.name where n.project_id is not null) each group by number),
    used as materialized (select name, account, sum(times)::integer as times, sum(amount) as amount, min(first) as first from named where account is not null group by name, account),
    of_name as materialized (
      select n.name, ${idOf('name', sql`n.first`)} as id, case when payee_told(n.name) = n.name then 'UNIT' else 'PERSON' end as kind, payee_told(n.name) as told,
        n.payments, n.paid, coalesce(p.projects, 0) as projects, n.won, n.given, coalesce(u.accounts, 0) as accounts
      from (
        select name, min(first) as first, coalesce(sum(times) filter (where role in ('PAYEE', 'LISTED')), 0)::integer as payments, coalesce(sum(amount) filter (where role in ('PAYEE', 'LISTED')), 0) as paid,
          count(*) filter (where role = 'CONTRACTOR') as won, count(*) filter (where role = 'OWNER') as given
        from named group by name) n
        join numbered k on k.name = n.name left join spread p on p.number = k.number
        left join (select name, count(*) as accounts from used group by name) u on u.name = n.name),
    of_account as materialized (
      select u.account, ${idOf('account', sql`min(u.first)`)} as id, sum(u.times)::integer as payments, sum(u.amount) as paid, count(*) as names
      from used u group by u.account),
    -- The records by themselves, so that they meet the names once and not finding by finding.
    pieces as materialized (
      select f.id as finding_id, e.value->>'type' as type, (e.value->>'id')::uuid as record_id from finding f cross join lateral jsonb_array_elements(f.evidence) e
      where f.holds and e.value->>'type' in ('Payment', 'Contract', 'SubsidyRosterEntry')),
    told_of as materialized (
      select p.finding_id, ${plainName(sql`y.payee`)} as name from pieces p join payment y on y.id = p.record_id where p.type = 'Payment' and y.amount > 0
      union
      select p.finding_id, ${plainName(sql`c.contractor`)} from pieces p join contract c on c.id = p.record_id where p.type = 'Contract'
      union
      select p.finding_id, ${plainName(sql`e.payee`)} from pieces p join subsidy_roster_entry e on e.id = p.record_id where p.type = 'SubsidyRosterEntry'),
    linked as materialized (
      select u.* from used u join of_account k on k.account = u.account join of_name n on n.name = u.name where k.names > 1 or n.accounts > 1 and n.kind = 'UNIT'),
    kept as materialized (
      select n.* from of_name n
      where n.won > 0 or n.given > 0 or n.projects > 1 or n.name in (select name from told_of) or n.name in (select name from linked)),
    parties as (
      insert into audit_party (id, kind, told, payments, paid_amount, projects, contracts_won, contracts_given, run_id)
      select id, kind, told, payments, paid, projects, won, given, ${run}::uuid from kept
      union all
      select k.id, 'ACCOUNT', '…' || right(k.account, 4), k.payments, k.paid, coalesce(p.projects, 0), 0, 0, ${run}::uuid
      from of_account k left join (
        select y.account, count(distinct a.project_id) as projects from payment y join disbursement d on d.id = y.disbursement_id join allocation a on a.id = d.allocation_id
        where y.amount > 0 and y.account in (select account from linked) group by y.account) p on p.account = k.account
      where k.account in (select account from linked)),
    won as (
      select ${plainName(sql`c.contractor`)} as name, ${plainName(sql`c.owner`)} as owner, count(*) as times, sum(c.amount) as amount from contract c where c.owner is not null group by 1, 2),
    links as (
      insert into audit_link (kind, party_id, other_id, times, amount, share)
      select 'PAID_INTO', n.id, k.id, l.times, l.amount, coalesce(round(l.amount / nullif(k.paid, 0), 4), 0) from linked l join kept n on n.name = l.name join of_account k on k.account = l.account
      union all
      select 'WON_FROM', n.id, o.id, w.times, w.amount, coalesce(round(w.amount / nullif(sum(w.amount) over (partition by w.owner), 0), 4), 0) from won w join kept n on n.name = w.name join kept o on o.name = w.owner)
    insert into finding_party (finding_id, party_id) select t.finding_id, n.id from told_of t join kept n on n.name = t.name`)
}
