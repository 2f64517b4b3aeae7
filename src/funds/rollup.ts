import { sql } from 'kysely'
import type { Sql } from '../graph/column-kind.js'

/** What the rows of the rollups are of; a row has the keys of its grain, and no others. */
export type Grain =
  | 'PROJECT'
  | 'FUND'
  | 'AREA'
  | 'AREA_DEPARTMENT'
  | 'AREA_PROGRAMME'
  | 'AREA_LEVEL'
  | 'AREA_YEAR'
  | 'CLASS'
  | 'CUBE'

/**
 * The grain that is read of the rollups. Sums by class are of no area, so that only who sees all areas may see them; of what
 * others see the cube tells the same.
 */
export const grainToRead = (grain: Grain): Sql =>
  grain === 'CLASS'
    ? sql`(select case when sees_all_areas() then 'CLASS' else 'CUBE' end)`
    : sql`${sql.lit(grain)}`

const POINTS = { PROJECT: 'project_id', FUND: 'fund_id', AREA: 'area_id' } as const

/** The rows of the rollups for one project, fund or area: a subquery with the figures, a row a status at most. */
export const rollupOf = (grain: keyof typeof POINTS, id: Sql): Sql =>
  sql`(select k.* from kept_sum k where k.grain = ${sql.lit(grain)} and ${sql.join(
    Object.values(POINTS).map((column) =>
      column === POINTS[grain] ? sql`k.${sql.ref(column)} = ${id}` : sql`k.${sql.ref(column)} is null`,
    ),
    sql` and `,
  )})`
