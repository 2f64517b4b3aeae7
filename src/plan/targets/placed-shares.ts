import { sql } from 'kysely'
import type { Sql } from '../../graph/column-kind.js'
import { tiedShares } from '../../rollups/tied-shares.js'

/**
 * The allocations that count for targets of money placed in areas: a department’s of the year (`target_id`, `id`, `amount`), and
 * how much of each lies in an area (`placed`).
 */
export const placedShares = (which: Sql): Sql => sql`
  select t.id as target_id, a.id, a.amount, a.amount * coalesce(s.share, 0) as placed
  from annual_target t join allocation a on a.department = t.department join fund f on f.id = a.fund_id and f.fiscal_year = t.year
  left join (select allocation_id, sum(share) as share from ${tiedShares} x group by allocation_id) s on s.allocation_id = a.id
  where t.indicator = 'PLACEMENT_SHARE' and t.department is not null and t.area_id is null and ${which}`
