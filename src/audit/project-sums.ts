import { sql } from 'kysely'
import { APPROVED } from '../areas/verdict.js'
import type { Sql } from '../graph/column-kind.js'
import { BESIDE_WORKS } from './words-of-purposes.js'

/** What a contract `c` comes to with its supplements, in yuan. */
export const agreedAmount: Sql = sql`(c.amount + coalesce((select sum(s.amount) from contract_supplement s where s.contract_id = c.id), 0))`

/**
 * A figure of final accounts: of the project's own, which is of all of it, or of its contracts' together where it has
 * none.
 */
const ofWhole = (column: string): Sql =>
  sql`coalesce(sum(${sql.ref(column)}) filter (where contract_id is null), sum(${sql.ref(column)}))`

/**
 * What each project was settled for (`project_id`, `amount`, `land_area_mu`, `retention`), each null where no account
 * says it.
 */
export const settledProjects: Sql = sql`(
  select project_id, ${ofWhole('settled_amount')} as amount, ${ofWhole('settled_area_mu')} as land_area_mu, ${ofWhole('retention')} as retention
  from final_account group by project_id)`

/** By how much the investment of a project was raised: by changes that were approved, or by the approvals of changes. */
export const approvedGrowth = (project: Sql): Sql => sql`greatest(
  (select sum(g.amount) from project_change g where g.project_id = ${project} and g.amount > 0 and num_nonnulls(g.approval_document, g.approved_on) > 0),
  (select max(v.approved_investment) filter (where v.kind = 'CHANGE') - max(v.approved_investment) filter (where v.kind <> 'CHANGE') from project_approval v where v.project_id = ${project} and v.verdict in ${APPROVED}),
  0)`

/** The kinds of contracts for services beside works. */
export const SERVICE_KINDS: Sql = sql`('DESIGN', 'SUPERVISION', 'CONSULTING')`

/**
 * Whether a payment of an allocation `a` is for land, crops or a statutory fee, and to none of the project's
 * contractors: no part of what is paid for works.
 */
export const isBesideWorks = (payment: string): Sql =>
  sql`(coalesce(a.purpose ~ ${BESIDE_WORKS}, false) and ${sql.ref(`${payment}.contract_number`)} is null and not exists (select from contract b where b.project_id = a.project_id and b.contractor = ${sql.ref(`${payment}.payee`)}))`

/** What was paid for works out of an allocation `a`, of which `paid` was paid; payments are looked at where its purpose asks for it. */
export const paidForWorks = (paid: Sql): Sql =>
  sql`(${paid} - case when a.purpose ~ ${BESIDE_WORKS} then coalesce((select sum(y.amount) from disbursement b join payment y on y.disbursement_id = b.id where b.allocation_id = a.id and ${isBesideWorks('y')}), 0) else 0 end)`
