import { sql } from 'kysely'
import type { Sql } from '../graph/column-kind.js'

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

/** The kinds of contracts for services beside works. */
export const SERVICE_KINDS: Sql = sql`('DESIGN', 'SUPERVISION', 'CONSULTING')`
