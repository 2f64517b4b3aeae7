import { sql } from 'kysely'
import { shareOfLand } from '../areas/share-of-land.js'
import { acceptanceStands } from '../projects/acceptance-stands.js'
import type { Sql } from '../graph/column-kind.js'

/**
 * The new cultivated land that was accepted in an area, in mu: what was accepted of the whole area, else the sum of its
 * projects, of each what was accepted last, of one that was split the share that lies there. `projects` is what
 * `projectsIn` gives.
 */
export const acceptedNewLand = (area: Sql, projects: Sql): Sql => {
  const told = sql`a.new_cultivated_land_mu is not null and ${acceptanceStands('a')}`
  const last = sql`order by a.accepted_on desc, array_position(array['COUNTY', 'CITY', 'PROVINCE'], a.stage) desc limit 1`
  return sql`coalesce(
    (select a.new_cultivated_land_mu from acceptance a where a.area_id = ${area} and ${told} ${last}),
    (select sum(${shareOfLand(sql`l.mu`, sql`o.before`, sql`o.own`)}) from ${projects} o
      cross join lateral (select a.new_cultivated_land_mu as mu from acceptance a where a.project_id = o.id and ${told} ${last}) l))`
}
