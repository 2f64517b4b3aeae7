import { sql } from 'kysely'
import { asLogin } from '../../database/as-login.js'
import type { Database } from '../../database/database.js'
import type { Role, Scope } from '../../database/principal.js'

/** A key as a list shows it: never what opens. */
export interface ListedKey {
  id: string
  name: string
  ending: string
  role: Role
  department: string | null
  areas: string[]
  scopes: Scope[]
  loopbackOnly: boolean
  madeBy: string
  madeAt: string
  expiresAt: string
  revokedAt: string | null
  lastUsedAt: string | null
}

export async function listKeys(database: Database): Promise<ListedKey[]> {
  const utc = (column: string) =>
    sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`
  return asLogin(
    database,
    sql<ListedKey>`/* list-keys */
    select id::text, name, ending, role, department, scopes, loopback_only as "loopbackOnly", made_by as "madeBy",
      array(select a.code from consolidation_area a where a.id = any(k.area_ids) order by 1) as areas,
      ${utc('recorded_at')} as "madeAt", ${utc('expires_at')} as "expiresAt", ${utc('revoked_at')} as "revokedAt", ${utc('last_used_at')} as "lastUsedAt"
    from api_key k order by k.id`,
  )
}
