import { sql } from 'kysely'
import { areaInForce } from '../../areas/area-in-force.js'
import type { Work } from '../../database/work.js'
import { AreaNotInForce, UnknownArea } from './tie-problems.js'
import { compatible } from '../../values/text.js'

interface Area {
  id: string
  code: string
  from: string | null
  to: string | null
  standing: boolean
}

/** The area that bears a code, and is in force today in China or at the date of the record that is decided on; gives its id. */
export async function findArea(
  work: Work,
  code: string,
  date: string | null,
): Promise<string | UnknownArea | AreaNotInForce> {
  const plain = compatible(code).trim()
  const [area] = await work.rows<Area>(sql`/* find-area */
    select a.id::text, a.code, a.valid_from::text as from, a.valid_to::text as to,
      exists (select from unnest(array[county_today(), ${date}::date]) d where d is not null and ${areaInForce(sql`a`, sql`d`)}) as standing
    from consolidation_area a where upper(a.code) = upper(${plain}) order by a.code = ${plain} desc limit 1`)
  if (!area) return new UnknownArea({ areaCode: code })
  return area.standing
    ? area.id
    : new AreaNotInForce({ areaCode: area.code, validFrom: area.from, validTo: area.to })
}
