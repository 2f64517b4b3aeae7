import { sql } from 'kysely'
import type { Work } from '../database/work.js'

/**
 * Fixes, until the transaction ends, which records a township reaches: whatever is drawn in it afterwards, the policies go by
 * these keys (see `near` in policies.ts), so that nobody sees more for having tried it. The villages, projects and money, and
 * the ties between them and areas, are where a township's reach starts; all other records hang on these or on the area. What of
 * it lies in its own areas is held besides (see `within`), since it sees more there than what was published.
 * To be called as the caller.
 */
export async function holdReach({ principal, run }: Work) {
  if (principal.role !== 'TOWNSHIP') return
  await run(sql`/* hold-reach */ with own as materialized (
    select * from area_tie where area_id = any(${[...(principal.areaIds ?? [])]}::uuid[])
  ), current as (
    select * from own where ended_at is null
  ), part as (
    select x.id, x.project_id as whole from project_part x where x.ended_at is null and x.id in (select project_part_id from current)
    union all select x.id, x.allocation_id from allocation_part x where x.ended_at is null and x.id in (select allocation_part_id from current)
  ), within as (
    select id from own union all select id from part union all select whole from part
    union all select project_part_id from current union all select allocation_part_id from current
    union all select project_id from current union all select allocation_id from current
    union all select division_id from division_area where area_id = any(${[...(principal.areaIds ?? [])]}::uuid[])
  ), reached as (
    select division_id as id from division_area union all select id from area_tie
    union all select id from project union all select id from project_part
    union all select id from allocation union all select id from allocation_part
  )
  select set_config('quanyu.held', (select coalesce(array_agg(id), '{}') from reached)::text, true),
    set_config('quanyu.held_within', (select coalesce(array_agg(id), '{}') from within where id is not null)::text, true)`)
}
