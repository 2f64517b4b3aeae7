import { sql } from 'kysely'
import type { Sql } from '../graph/column-kind.js'
import type { Work } from '../database/work.js'
import type { Problem } from '../values/problem.js'
import { quotasOverdrawn } from '../audit/rules/Q03-quota-overdrawn.js'
import type { Guard } from './guard.js'
import { QuotaOverdrawn } from '../policy/constraint-problems.js'
import { areasOf } from '../departments/natural-resources/quota-ledger/areas-of-quota.js'

interface Overdrawn {
  id: string
  name: string
  certified: string
  drawn: string
}

/** The rows that were written, each with the areas that it lies in. */
const WRITTEN = {
  quota: (ids: Sql) =>
    sql`select q.id, s.area_id from quota q cross join lateral ${areasOf} s where q.id = any${ids}`,
  reward: (ids: Sql) => sql`select r.id, r.area_id from reward r where r.id = any${ids}`,
}
type Table = keyof typeof WRITTEN

/** One quota is held by its ledger; what is asked here is the area as a whole, the rewards included. */
const judge = (table: Table) => async (work: Work, ids: Sql) => {
  const written = sql`(${WRITTEN[table](ids)})`
  // Of an area’s rows the one that was sent last is the one too many.
  const overdrawn = await work.rows<Overdrawn>(sql`/* guard: quotas-covered */
    select (select w.id::text from ${written} w where w.area_id = f.id order by array_position(${ids}, w.id) desc limit 1) as id, f.name, trim_scale(f.certified)::text as certified,
      trim_scale(f.used + f.traded + f.awarded)::text as drawn
    from (${quotasOverdrawn(sql`c.id in (select w.area_id from ${written} w)`)}) f`)
  return new Map<string, Problem>(
    overdrawn.map(({ id, name, certified, drawn }) => [
      id,
      new QuotaOverdrawn({ areaName: name, certified, drawn }),
    ]),
  )
}

/** Q03: an area’s quotas, and the rewards that draw on them. */
export const quotasCovered: readonly Guard[] = (['quota', 'reward'] as const).map((table) => ({
  table,
  holdsImports: true,
  problems: [QuotaOverdrawn],
  areas: (ids) => sql`select w.area_id from (${WRITTEN[table](ids)}) w`,
  judge: judge(table),
}))
