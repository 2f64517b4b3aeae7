import { sql } from 'kysely'
import type { Database } from '../database/database.js'
import { administrator } from '../database/principal.js'
import { profileOf } from '../database/reading/profile.js'
import { setLocalRole } from '../database/reading/reader.js'
import { stageOf } from '../plan/workflow/area-stage.js'

/** Whoever writes a large file holds the county's sums until it is done: they are told the next time. */
const LOCK_MS_MAX = 2000

/**
 * Tells the province what a county's sums, findings and stages come to now, in one transaction; false where no registry names
 * the county. Money and coverage are told besides by each folding of sums, in the transaction that folds them.
 */
export const tellProvince = (database: Database): Promise<boolean> =>
  database.kysely.transaction().execute(async (work) => {
    const profile = profileOf(database, administrator('quanyu'))
    await setLocalRole(work, profile, { lock_timeout: String(LOCK_MS_MAX) })
    const { rows } = await sql<{ told: boolean }>`/* tell-province */ select tell_province() as told`.execute(
      work,
    )
    if (!rows[0]!.told) return false
    const own = database.schema
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
  })
