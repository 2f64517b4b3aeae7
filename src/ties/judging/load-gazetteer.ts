import { sql } from 'kysely'
import { todayOf } from '../../database/today.js'
import type { Work } from '../../database/work.js'
import {
  buildGazetteer,
  type Gazetteer,
  type GazetteerArea,
  type GazetteerDivision,
} from '../../places/gazetteer.js'

/** All divisions and areas of the county, as the matcher wants them on the county's day; a few hundred rows. */
export async function loadGazetteer(work: Pick<Work, 'rows'>): Promise<Gazetteer> {
  const divisions = await work.rows<GazetteerDivision>(sql`/* load-gazetteer: divisions */
    select d.id::text, d.code, d.name, d.level, p.code as "parentCode", d.valid_from::text as "validFrom", d.valid_to::text as "validTo",
      coalesce((select json_agg(n.code order by n.code) from division_succession s join administrative_division n on n.id = s.successor_id where s.former_id = d.id), '[]') as "successorCodes",
      coalesce((select json_agg(distinct v.content->>'name') from record_version v where v.record_id = d.id and v.content->>'name' <> d.name), '[]') as "formerNames"
    from administrative_division d left join administrative_division p on p.id = d.parent_id order by d.code`)
  const areas = await work.rows<GazetteerArea>(sql`/* load-gazetteer: areas */
    select a.id::text, a.code, a.name, a.valid_from::text as "validFrom", a.valid_to::text as "validTo",
      coalesce((select json_agg(d.code order by d.code) from area_member m join administrative_division d on d.id = m.division_id where m.area_id = a.id and m.left_on is null), '[]') as "memberCodes"
    from consolidation_area a order by a.code`)
  return buildGazetteer(divisions, areas, await todayOf(work))
}
