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
    with named as materialized (
      select 'PAYEE' as role, ${plainName(sql`y.payee`)} as name, y.id, y.amount, y.account, a.project_id
      from payment y join disbursement d on d.id = y.disbursement_id join allocation a on a.id = d.allocation_id where y.amount > 0
      union all
      select 'LISTED', ${plainName(sql`e.payee`)}, e.id, coalesce(e.paid_amount, e.amount), e.account, null from subsidy_roster_entry e
      union all
      select 'CONTRACTOR', ${plainName(sql`c.contractor`)}, c.id, c.amount, null, c.project_id from contract c
      union all
      select 'OWNER', ${plainName(sql`c.owner`)}, c.id, c.amount, null, c.project_id from contract c where c.owner is not null),
    of_name as materialized (
      select name, ${idOf('name', sql`min(case role when 'OWNER' then 'owner ' else '' end || id::text)`)} as id, case when payee_told(name) = name then 'UNIT' else 'PERSON' end as kind, payee_told(name) as told,
        count(*) filter (where role in ('PAYEE', 'LISTED')) as payments, coalesce(sum(amount) filter (where role in ('PAYEE', 'LISTED')), 0) as paid, count(distinct project_id) as projects,
        count(*) filter (where role = 'CONTRACTOR') as won, count(*) filter (where role = 'OWNER') as given, count(distinct account) as accounts
      from named group by name),
    of_account as materialized (
      select account, ${idOf('account', sql`min(id::text)`)} as id, count(*) as payments, sum(amount) as paid, count(distinct project_id) as projects, count(distinct name) as names
      from named where account is not null group by account),
    used as materialized (
      select n.name, n.account, count(*) as times, sum(n.amount) as amount from named n where n.account is not null group by n.name, n.account),
    -- The records by themselves, so that they meet the names once and not finding by finding.
    pieces as materialized (
      select f.id as finding_id, (e.value->>'id')::uuid as record_id from finding f cross join lateral jsonb_array_elements(f.evidence) e
      where f.holds and e.value->>'type' in ('Payment', 'Contract', 'SubsidyRosterEntry')),
    told_of as materialized (
      select distinct p.finding_id, n.name from named n join pieces p on p.record_id = n.id where n.role <> 'OWNER'),
    linked as materialized (
      select u.* from used u join of_account k on k.account = u.account join of_name n on n.name = u.name where k.names > 1 or n.accounts > 1 and n.kind = 'UNIT'),
    kept as materialized (
      select n.* from of_name n
      where n.won > 0 or n.given > 0 or n.projects > 1 or n.name in (select name from told_of) or n.name in (select name from linked)),
    parties as (
      insert into audit_party (id, kind, told, payments, paid_amount, projects, contracts_won, contracts_given, run_id)
      select id, kind, told, payments, paid, projects, won, given, ${run}::uuid from kept
      union all
      select id, 'ACCOUNT', '…' || right(account, 4), payments, paid, projects, 0, 0, ${run}::uuid from of_account k where k.account in (select account from linked)),
    won as (
      select c.name, o.name as owner, count(*) as times, sum(c.amount) as amount from named c join named o on o.id = c.id and o.role = 'OWNER' where c.role = 'CONTRACTOR' group by c.name, o.name),
    links as (
      insert into audit_link (kind, party_id, other_id, times, amount, share)
      select 'PAID_INTO', n.id, k.id, l.times, l.amount, coalesce(round(l.amount / nullif(k.paid, 0), 4), 0) from linked l join kept n on n.name = l.name join of_account k on k.account = l.account
      union all
      select 'WON_FROM', n.id, o.id, w.times, w.amount, coalesce(round(w.amount / nullif(sum(w.amount) over (partition by w.owner), 0), 4), 0) from won w join kept n on n.name = w.name join kept o on o.name = w.owner)
    insert into finding_party (finding_id, party_id) select t.finding_id, n.id from told_of t join kept n on n.name = t.name`)
}
