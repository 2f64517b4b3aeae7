import { sql } from 'kysely'
import type { Principal } from '../../src/database/principal.js'
import { openTwoWorlds } from '../database/two-worlds.js'
import { openDoor } from './open-door.js'

export const FINANCE: Principal = { name: '财政经办', role: 'CLERK', department: 'FINANCE' }
export const WATER: Principal = { name: '水务经办', role: 'CLERK', department: 'WATER' }
export const FORESTRY: Principal = { name: '林业经办', role: 'CLERK', department: 'FORESTRY' }
export const LAND: Principal = { name: '自然资源经办', role: 'CLERK', department: 'NATURAL_RESOURCES' }
export const AUDITOR: Principal = { name: '审计员', role: 'AUDITOR' }
export const PUBLIC: Principal = { name: '公众', role: 'PUBLIC' }

/** Two worlds with some more payments, to several payees, not all to an account; asked over HTTP. */
export async function openPeoplesCounty() {
  const { county, ids } = await openTwoWorlds()
  await sql`insert into payment (disbursement_id, external_id, amount, paid_on, payee, account)
    select ${ids.water.disbursement}::uuid, 'more ' || n, 1, '2024-02-01', (array['李四', '王五', '赵六'])[1 + n % 3], case when n % 4 > 0 then '62220' || n % 3 end from generate_series(1, 12) n`.execute(
    county.kysely,
  )
  return { county, ids, ask: await openDoor(county, [FINANCE, WATER, FORESTRY, LAND, AUDITOR]) }
}
