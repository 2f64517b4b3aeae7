import { sql } from 'kysely'
import type { Work } from '../../database/work.js'
import type { KnownLists } from './records/known-list.js'

/** The lists whose rows stand by numbers that were made for them, by their scope, with the files that they came from. */
export async function knownLists(work: Work): Promise<KnownLists> {
  const rows = await work.asHouse(() =>
    work.rows<{ scope: string; file: string; rows: string[] }>(sql`/* forms: lists that stand */
      with made as (
        select id, external_id from project where external_id like '自编-________-%'
        union all select id, external_id from allocation where external_id like '自编-________-%')
      select split_part(m.external_id, '-', 2) as scope, n.file_name as file,
        array_agg(distinct split_part(m.external_id, '-', 3)) as rows
      from made m join import_row r on r.record_id = m.id and r.outcome in ('INSERTED', 'UPDATED')
      join import_run n on n.id = r.run_id group by 1, 2`),
  )
  const lists: KnownLists = new Map()
  for (const { scope, file, rows: digests } of rows)
    lists.set(scope, [...(lists.get(scope) ?? []), { file, rows: new Set(digests) }])
  return lists
}
