import { sql, type Transaction } from 'kysely'
import type { Database } from '../database/database.js'
import { administrator } from '../database/principal.js'
import { profileOf } from '../database/reading/profile.js'
import { setLocalRole } from '../database/reading/reader.js'
import { stageOf } from '../plan/workflow/area-stage.js'
import { TODAY } from '../policy/parameters-in-force.js'

/** Whoever writes a large file holds the county's sums until it is done: they are told the next time. */
const LOCK_MS_MAX = 2000
/** How far an outline may be from the boundary, in degrees: about 200 m, less than a line's width on a map of a province. */
const DEGREES = 0.002

/**
 * Tells the province what a county's sums, findings and stages come to now, false where no registry names
 * the county. Money and coverage are told besides by each folding of sums, in the transaction that folds them.
 */
export async function tellProvince(database: Database): Promise<boolean> {
  const isTold = await inCounty(database, tellSums)
  // By itself: whoever folds sums waits for the county's row meanwhile.
  if (isTold) await inCounty(database, tellBoundary)
  return isTold
}

const inCounty = <T>(database: Database, tell: (work: Transaction<unknown>, own: string) => Promise<T>) =>
  database.kysely.transaction().execute(async (work) => {
    const profile = profileOf(database, administrator('quanyu'))
    await setLocalRole(work, profile, { lock_timeout: String(LOCK_MS_MAX) })
    return tell(work, database.schema)
  })

async function tellSums(work: Transaction<unknown>, own: string): Promise<boolean> {
  const { rows } = await sql<{ told: boolean }>`/* tell-province */ select tell_province() as told`.execute(
    work,
  )
  if (!rows[0]!.told) return false
  await sql`/* tell-province: findings */ select tell_province_findings()`.execute(work)
  await sql`/* tell-province: stages */
      with now as materialized (
        select coalesce(s.step, '') as stage, s.terminated, count(*) as areas
        from consolidation_area a cross join lateral (${stageOf(sql`a.id`)}) s group by 1, 2),
      gone as (
        delete from province.county_stage t where t.county = ${own} and not exists (
          select from now n where (n.stage, n.terminated) = (t.stage, t.terminated)))
      insert into province.county_stage as t
      select ${own}, n.* from now n
      on conflict (county, stage, terminated) do update set areas = excluded.areas where t.areas <> excluded.areas`.execute(
    work,
  )
  await sql`update province.county set states_at = now() where name = ${own}`.execute(work)
  return true
}

/** Once a day: boundaries seldom change, and to put them together takes longer than all the sums. */
async function tellBoundary(work: Transaction<unknown>, own: string) {
  // A province that has not taken this step yet is told all the rest.
  const { rows } = await sql<{ isThere: boolean }>`
    select to_regclass('province.county_boundary') is not null as "isThere"`.execute(work)
  if (!rows[0]!.isThere) return
  await sql`/* tell-province: boundary */
    insert into province.county_boundary as t (county, boundary, told_at)
    select ${own}, (
      select st_asgeojson(st_simplifypreservetopology(coalesce(st_union(boundary) filter (where level = 'COUNTY'), st_union(boundary) filter (where level = 'TOWNSHIP')), ${DEGREES}::float8), 4)::jsonb
      from administrative_division
      where level in ('COUNTY', 'TOWNSHIP') and coalesce(valid_from <= ${TODAY}, true) and coalesce(valid_to > ${TODAY}, true)), now()
    where not exists (select from province.county_boundary b where b.county = ${own} and b.told_at > now() - interval '1 day')
    on conflict (county) do update set boundary = excluded.boundary, told_at = excluded.told_at`.execute(work)
}
