import { sql } from 'kysely'
import { publishArea } from '../areas/publish-area.js'
import { asLogin } from '../database/as-login.js'
import { administrator } from '../database/principal.js'
import { work } from '../database/work.js'
import { makeKey, type KeyTerms } from '../systems/keys/make-key.js'
import type { DemonstrationKey } from '../server/console.js'
import type { Database } from '../database/database.js'

const DAYS = 30
const NAME = '演示'
const DEPARTMENTS = {
  NATURAL_RESOURCES: '自然资源',
  AGRICULTURE: '农业农村',
  FORESTRY: '林业',
  WATER: '水务',
  ENVIRONMENT: '生态环境',
  FINANCE: '财政',
}

const keeper = administrator('quanyu demo')

/** Whether a database holds the demonstration, and nobody's records. */
export async function isDemonstration(database: Database): Promise<boolean> {
  const [row] = await asLogin(
    database,
    sql<{
      known: boolean
    }>`select exists (select from api_key where loopback_only and name like ${`${NAME}%`}) as known`,
  )
  return row!.known
}

/**
 * Makes the demonstration's keys anew: for each department one of its system and one of a person who decides for it, and one for
 * a few others; those before are revoked.
 */
export async function renewKeys(database: Database): Promise<DemonstrationKey[]> {
  await work(database, keeper, [], (unit) =>
    unit.run(
      sql`update api_key set revoked_at = now(), revoked_by = ${keeper.name} where loopback_only and revoked_at is null and name like ${`${NAME}%`}`,
    ),
  )
  const [area] = await asLogin(
    database,
    sql<{ code: string; name: string }>`select code, name from consolidation_area order by code limit 1`,
  )
  const terms: Pick<KeyTerms, 'name' | 'role' | 'department' | 'areaCodes'>[] = [
    ...Object.entries(DEPARTMENTS).map(([department, name]) => ({
      name: `${NAME} ${name}`,
      role: 'SYSTEM' as const,
      department,
    })),
    ...Object.entries(DEPARTMENTS).map(([department, name]) => ({
      name: `${NAME} ${name}审核`,
      role: 'REVIEWER' as const,
      department,
    })),
    { name: `${NAME} 审计`, role: 'AUDITOR' },
    { name: `${NAME} 领导小组办公室`, role: 'LEADING_GROUP' },
    ...(area
      ? [
          {
            name: `${NAME} 乡镇（${area.code} ${area.name}）`,
            role: 'TOWNSHIP' as const,
            areaCodes: [area.code],
          },
        ]
      : []),
  ]
  const made: DemonstrationKey[] = []
  for (const each of terms) {
    const { key } = await makeKey(database, keeper, { ...each, days: DAYS, loopbackOnly: true })
    made.push({ name: each.name, role: each.role, department: each.department ?? null, key })
  }
  return made
}

/** The demonstration's areas are the public's to see. */
export async function publishAll(database: Database) {
  await work(database, keeper, [], async (unit) => {
    const areas = await unit.rows<{ code: string }>(sql`select code from consolidation_area order by code`)
    for (const { code } of areas) await publishArea(unit, code)
  })
}
