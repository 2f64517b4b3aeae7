import { sql } from 'kysely'
import type { Work } from '../../database/work.js'
import type { Sql } from '../../graph/column-kind.js'
import { namesOfArea } from '../../places/area-name.js'
import { PlaceText } from '../../places/place-text.js'
import { breathe } from '../../values/breathe.js'

const CHUNK = 5000

/**
 * The projects and allocations whose texts bear the name or the code of an area that this unit of work made or renamed, by its
 * new name or by the one that it had. Texts are compared as they are read for places, so no index helps: all are read, which
 * only a new name is worth.
 */
export async function namingAreas(
  work: Work,
  areas: readonly string[],
): Promise<{ projects: string[]; allocations: string[] }> {
  const named = await work.rows<{ name: string; code: string; former: string | null }>(sql`/* naming-areas */
    select a.name, a.code, v.content->>'name' as former from consolidation_area a
    left join record_version v on v.table_name = 'consolidation_area' and v.record_id = a.id and v.superseded_at = now()
    where a.id = any(${areas}::uuid[])`)
  const names = new Set(
    named.flatMap(({ name, code, former }) =>
      former === null
        ? namesOfArea(name, code)
        : former === name
          ? []
          : [...namesOfArea(name, code), ...namesOfArea(former, code)],
    ),
  )
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
