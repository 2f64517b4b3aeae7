import { sql } from 'kysely'
import type { Work } from '../../database/work.js'

/** Gives one reference of the rows given another target, and keeps what they were: the books of a moment stay as they stood. */
export const moveRecords = (
  work: Work,
  table: 'project' | 'project_source' | 'allocation',
  column: 'merged_into_id' | 'project_id',
  target: string | null,
  ids: readonly string[],
) =>
  work.run(sql`/* move-records */
    with kept as (
      insert into record_version (table_name, record_id, content, recorded_at, superseded_at)
      select ${sql.lit(table)}, t.id, to_jsonb(t), t.recorded_at, tie_moment() from ${sql.table(table)} t where t.id = any(${ids}::uuid[])
    )
    update ${sql.table(table)} set ${sql.ref(column)} = ${target}::uuid, recorded_at = tie_moment() where id = any(${ids}::uuid[])`)
