import { sql } from 'kysely'
import type { Work } from '../../database/work.js'
import type { Sql } from '../../graph/column-kind.js'
import { namesOfArea } from '../../places/area-name.js'
import { PlaceText } from '../../places/place-text.js'
import { breathe } from '../../values/breathe.js'

const CHUNK = 5000

/**
 * The projects and allocations whose texts bear the name or the code of an area that this unit of work made, renamed or gave other
 * days of validity, or of one that came into force or went out of it (`due`); by its name, or by one that it had. Texts are compared as they
 * are read for places, so no index helps: all are read, which only these are worth.
 */
export async function namingAreas(
  work: Work,
  written: readonly string[],
  due: readonly string[],
): Promise<{ projects: string[]; allocations: string[] }> {
  const named = await work.rows<{ code: string; names: string[] }>(sql`/* naming-areas */
    with was as (select v.record_id, v.superseded_at, v.content from record_version v where v.table_name = 'consolidation_area' and v.record_id = any(${written}::uuid[]))
    select a.code, array(select a.name union select w.content->>'name' from was w where w.record_id = a.id and w.superseded_at = now()) as names
    from consolidation_area a where a.id = any(${due}::uuid[]) or a.id = any(${written}::uuid[]) and (
      coalesce((select min((w.content->>'recorded_at')::timestamptz) from was w where w.record_id = a.id), a.recorded_at) = now()
      or exists (select from was w where w.record_id = a.id and w.superseded_at = now()
        and (w.content->>'name', w.content->>'valid_from', w.content->>'valid_to') is distinct from (a.name, a.valid_from::text, a.valid_to::text)))`)
  const names = new Set(named.flatMap(({ code, names }) => names.flatMap((name) => namesOfArea(name, code))))
  const wanted = [...names].map((name) => new PlaceText(name).text).filter((name) => name !== '')
  if (wanted.length === 0) return { projects: [], allocations: [] }
  return {
    projects: await whoseText(
      work,
      sql`select id, project_id as subject, concat_ws(' 。', title, place, description) as text from project_source`,
      wanted,
    ),
    allocations: await whoseText(
      work,
      sql`select id, id as subject, concat_ws(' 。', purpose, place) as text from allocation`,
      wanted,
    ),
  }
}

async function whoseText(work: Work, records: Sql, names: readonly string[]): Promise<string[]> {
  const found = new Set<string>()
  for (let after: string | undefined = ''; after !== undefined;) {
    const rows: { id: string; subject: string; text: string }[] =
      await work.rows(sql`/* naming-areas: texts */
      select id::text, subject::text, text from (${records}) r where ${after === '' ? sql`true` : sql`id > ${after}::uuid`} order by id limit ${CHUNK}`)
    for (const { subject, text } of rows) {
      await breathe()
      const plain = new PlaceText(text).text
      if (names.some((name) => plain.includes(name))) found.add(subject)
    }
    after = rows.length === CHUNK ? rows.at(-1)!.id : undefined
  }
  return [...found]
}
