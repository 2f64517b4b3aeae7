import { sql } from 'kysely'
import type { Sql } from '../graph/column-kind.js'

/**
 * What share of each allocation is tied to which area now (`allocation_id`, `area_id`, `share` from 0 to 1): an allocation
 * of a project that was split is its parts. Money that is tied nowhere has no row.
 */
export const tiedShares: Sql = sql`(
  select t.allocation_id, t.area_id, 1::numeric as share from area_tie t
  where t.ended_at is null and t.status = 'TIED' and t.allocation_id is not null
    and not exists (select from allocation_part y where y.allocation_id = t.allocation_id and y.ended_at is null)
  union all
  select y.allocation_id, t.area_id, y.amount / a.amount from area_tie t
  join allocation_part y on y.id = t.allocation_part_id and y.ended_at is null join allocation a on a.id = y.allocation_id
  where t.ended_at is null and t.status = 'TIED' and t.allocation_part_id is not null and a.amount > 0)`

/** What share of each project is tied to which area now (`project_id`, `area_id`, `share`): a project that was split is its parts. */
export const tiedProjectShares: Sql = sql`(
  select t.project_id, t.area_id, 1::numeric as share from area_tie t
  where t.ended_at is null and t.status = 'TIED' and t.project_id is not null
    and not exists (select from project_part x where x.project_id = t.project_id and x.ended_at is null)
  union all
  select x.project_id, t.area_id, x.share from area_tie t
  join project_part x on x.id = t.project_part_id and x.ended_at is null
  where t.ended_at is null and t.status = 'TIED')`
