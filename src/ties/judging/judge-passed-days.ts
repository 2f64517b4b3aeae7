import { sql } from 'kysely'
import { lockTies } from '../../database/lock-ties.js'
import type { Work } from '../../database/work.js'

interface Due {
  areas: string[]
  divisions: string[]
}

/**
 * Names as changed the areas and divisions that came into force or went out of it since this was last done, so that the follower
 * of ties judges again what hangs on them: nobody writes anything on such a day. It is noted only when there was something.
 */
export async function judgePassedDays(work: Work): Promise<void> {
  if (isNothing(await dueNow(work))) return
  await lockTies(work)
  // Whoever had the lock before may have done it.
  const due = await dueNow(work)
  if (isNothing(due)) return
  work.changes.add('consolidation_area.validity', due.areas)
  work.changes.add('administrative_division', due.divisions)
  await work.run(
    sql`/* judge-passed-days */ insert into upkeep_run (kind, is_sound) values ('TIES_BY_DAY', true)`,
  )
}

const isNothing = ({ areas, divisions }: Due) => areas.length + divisions.length === 0

async function dueNow(work: Work): Promise<Due> {
  const passed = (table: string) =>
    sql`coalesce((select array_agg(x.id::text order by x.id) from ${sql.table(table)} x, last where (x.valid_from > last.day and x.valid_from <= county_today()) or (x.valid_to > last.day and x.valid_to <= county_today())), '{}')`
  const [due] = await work.rows<Due>(sql`/* judge-passed-days: due */
    with last as (select coalesce(max(county_day(done_at)), '-infinity') as day from upkeep_run where kind = 'TIES_BY_DAY')
    select ${passed('consolidation_area')} as areas, ${passed('administrative_division')} as divisions`)
  return due!
}
