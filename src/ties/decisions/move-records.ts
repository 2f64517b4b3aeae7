import { sql } from 'kysely'
import type { Work } from '../../database/work.js'
import { openChains } from '../../ledger/post.js'

/**
 * Locks the chains of funds whose allocations move, before anything is written: a payment that goes on beside it ends first,
 * and all that is written then is later than it. Locks: the lock of ties is held; the chains, in the order of their ids.
 */
export async function openMovingChains(work: Work, allocations: readonly string[]) {
  const chains = await work.rows<{ id: string }>(
    sql`/* open-moving-chains */ select distinct fund_id::text as id from allocation where id = any(${allocations}::uuid[])`,
  )
  await openChains(
    work,
    chains.map(({ id }) => id),
  )
  await work.run(
    sql`/* open-moving-chains: one moment */ select set_config('quanyu.tie_moment', current_setting('quanyu.ledger_moment'), true)`,
  )
}

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
