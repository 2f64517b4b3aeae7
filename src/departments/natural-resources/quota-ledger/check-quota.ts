import { sql } from 'kysely'
import { RowsPassedOver } from '../../../database/rights/forbidden.js'
import type { Work } from '../../../database/work.js'
import { getRow, keyOf, refuse } from '../../../funds/check-money.js'
import type { LandArea } from '../../../values/land-area.js'
import { Quota } from '../quota.js'
import { AreaNotPositive } from './quota-problems.js'
import { areasOf } from './areas-of-quota.js'

/** A scalar takes no area below nought, so nought alone is refused here. */
export const checkLandArea = (landArea: LandArea): LandArea =>
  /[1-9]/.test(landArea) ? landArea : refuse(new AreaNotPositive({ landArea }))

export interface FoundQuota {
  id: string
  kind: string
  certifiedOn: string | null
  /** The areas that it lies in, by its own word or its project's ties. */
  areas: { id: string; code: string }[]
}

/** A quota by its id; refuses with NotFound. */
export const getQuota = (work: Work, id: string): Promise<FoundQuota> =>
  getRow(
    work,
    sql`/* get-quota */ select q.id::text, q.kind, q.certified_on::text as "certifiedOn",
        coalesce((select json_agg(json_build_object('id', c.id, 'code', c.code) order by c.code) from ${areasOf} s join consolidation_area c on c.id = s.area_id), '[]') as areas
      from quota q where q.id = ${keyOf(id, Quota, { zh: '指标', en: 'quota' })}::uuid`,
    id,
    { zh: '指标', en: 'quota' },
  )

/**
 * Asks the database whether a quota is the caller's to write, in its own role: entries and sums are written in the owner's role, which
 * may write every quota. Locks: the quota's key, which no entry and no import changes, so that nobody waits for it.
 */
export async function checkOwnQuota(work: Work, id: string): Promise<void> {
  // A lock is given by the policies of writing: whoever may not write the row does not get it.
  const own = await work.withCallerRole(() =>
    work.rows(sql`/* check-own-quota */ select id from quota where id = ${id}::uuid for key share`),
  )
  if (own.length === 0) throw new RowsPassedOver('quota')
}
