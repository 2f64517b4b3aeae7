import { sql } from 'kysely'
import type { Work } from './work.js'

/**
 * Fixes, until the transaction ends, which records a township reaches: whatever is drawn in it afterwards, the policies go by
 * these keys (see `near` in policies.ts), so that nobody sees more for having tried it. The villages, projects and money, and
 * the ties between them and areas, are where a township's reach starts; all other records hang on these or on the area.
 * To be called as the caller.
 */
export async function holdReach({ principal, run }: Work) {
  if (principal.role !== 'TOWNSHIP') return
  await run(sql`/* hold-reach */ select set_config('quanyu.held', coalesce(array_agg(id), '{}')::text, true) from (
    select division_id as id from division_area union all select id from area_tie
    union all select id from project union all select id from project_part
    union all select id from allocation union all select id from allocation_part) reached`)
}
