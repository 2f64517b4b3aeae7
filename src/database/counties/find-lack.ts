import { pendingMigrations } from '../migrate.js'
import { rolesStand } from '../rights/make-roles.js'
import type { Database } from '../database.js'
import type { Message } from '../../values/message.js'

/**
 * What a county lacks of what this version needs: steps, or its roles; null where it has all. The steps are read first, so
 * that a schema without any table is told as one that was never migrated.
 */
export async function findLack(database: Database): Promise<Message | null> {
  const waiting = await pendingMigrations(database)
  if (waiting.length > 0)
    return {
      zh: `有 ${waiting.length} 个迁移未执行，请运行 quanyu migrate --all。`,
      en: `it has ${waiting.length} pending migrations; run quanyu migrate --all.`,
    }
  if (!(await rolesStand({ ...database, kysely: database.access })))
    return {
      zh: '数据库没有它的角色，请运行 quanyu migrate --all。',
      en: 'the database lacks its roles; run quanyu migrate --all.',
    }
  return null
}
