import { sql } from 'kysely'
import { asLogin } from '../../database/as-login.js'
import { isDiskFull } from '../../database/disk-full.js'
import { grownTables } from '../../database/gather-statistics.js'
import { pendingMigrations } from '../../database/migrate.js'
import { findDrift, findUnsecured } from '../../database/rights/apply-rights.js'
import { rolesStand } from '../../database/rights/make-roles.js'
import { check, isFaulty, isWell, warns, type Check, type Finding } from './check.js'
import type { Database } from '../../database/database.js'
import type { Message } from '../../values/message.js'

const VERSION_MIN = 15
const SECONDS_WARNING = 2
const SECONDS_FAULT = 60
const MIGRATE = { zh: '请运行 npx quanyu migrate。', en: 'Run npx quanyu migrate.' }

/** The one row of a statement. */
const ask = async <T>(database: Database, statement: ReturnType<typeof sql<T>>): Promise<T> =>
  (await asLogin(database, statement))[0]!

/** What an open database is, and whether it is as this version needs it. */
export const databaseChecks = (database: Database): Promise<Check>[] => [
  check('database', { zh: '数据库', en: 'Database' }, async () => {
    const { version, encoding, size } = await ask(
      database,
      sql<{ version: number; encoding: string; size: string }>`
        select current_setting('server_version_num')::integer / 10000 as version, current_setting('server_encoding') as encoding,
          pg_size_pretty(pg_database_size(current_database())) as size`,
    )
    const found = `PostgreSQL ${version}, ${encoding}, ${size}${database.kind === 'embedded' ? ', embedded' : ''}`
    if (version >= VERSION_MIN && encoding === 'UTF8') return isWell(found)
    return isFaulty(
      { zh: found, en: found },
      {
        zh: `须为 PostgreSQL ${VERSION_MIN} 或更新的版本，编码 UTF8。`,
        en: `PostgreSQL ${VERSION_MIN} or newer is needed, with encoding UTF8.`,
      },
    )
  }),
  check('extensions', { zh: '扩展', en: 'Extensions' }, () => lookAtExtensions(database)),
  check('migrations', { zh: '迁移', en: 'Migrations' }, async () => {
    const waiting = await pendingMigrations(database)
    return waiting.length === 0
      ? isWell({ zh: '都已执行', en: 'all taken' })
      : isFaulty({ zh: `${waiting.length} 个未执行`, en: `${waiting.length} pending` }, MIGRATE)
  }),
  check('pooler', { zh: '连接池', en: 'Pooler' }, async () => {
    if (!database.connection?.isPooled) return isWell({ zh: '直连', en: 'direct' })
    return isWell({
      zh: '经连接池；migrate、restore 须直连',
      en: 'through a pooler; migrate and restore need a direct address',
    })
  }),
  check('connections', { zh: '连接数', en: 'Connections' }, () => lookAtConnections(database)),
  check('roles', { zh: '角色', en: 'Roles' }, async () => {
    if (!(await rolesStand(database)))
      return isFaulty({ zh: '缺少本县的角色', en: 'the county’s roles are missing' }, MIGRATE)
    const { isSuper } = await ask(
      database,
      sql<{ isSuper: boolean }>`select rolsuper as "isSuper" from pg_roles where rolname = current_user`,
    )
    return isSuper && database.kind === 'server'
      ? warns(
          { zh: '齐全；但所用的用户是超级用户', en: 'all there; but the login is a superuser' },
          {
            zh: '请另建一个数据库用户，授予本县管理员角色，供 quanyu serve 使用。',
            en: 'Make a login of its own for quanyu serve, and grant it the county’s administrator role.',
          },
        )
      : isWell({ zh: '齐全', en: 'all there' })
  }),
  check('rights', { zh: '权限', en: 'Rights' }, () => lookAtRights(database, MIGRATE)),
  check('clock', { zh: '时钟', en: 'Clock' }, () => lookAtClock(database)),
  check('statistics', { zh: '统计信息', en: 'Statistics' }, async () => {
    const grown = await grownTables(database)
    return grown.length === 0
      ? isWell({ zh: '新近', en: 'recent' })
      : warns(
          {
            zh: `${grown.length} 张表增长已逾一倍而未统计`,
            en: `${grown.length} tables have more than doubled since the planner looked`,
          },
          { zh: '请在数据库执行 analyze。', en: 'Run analyze in the database.' },
        )
  }),
  check('writing', { zh: '写入', en: 'Writing' }, async () =>
    (await isDiskFull(database))
      ? isFaulty(
          { zh: '数据库的磁盘已满', en: 'the database’s disk is full' },
          { zh: '请清理或扩容。', en: 'Free some space, or add some.' },
        )
      : isWell({ zh: '未见异常', en: 'nothing is known against it' }),
  ),
]

/** Whether everybody has the rights that this version gives, and nobody others. */
export async function lookAtRights(database: Database, remedy: Message): Promise<Finding> {
  const { changed, stale } = await findDrift(database)
  const names = [
    ...changed.map(({ kind, name }) => `${kind} ${name}`),
    ...stale.map((name) => `view ${name}`),
    ...(await findUnsecured(database)),
  ]
  const some = names.slice(0, 5).join(', ')
  return names.length === 0
    ? isWell({ zh: '与本版本所给的相同', en: 'as this version gives them' })
    : isFaulty(
        {
          zh: `${names.length} 处权限与应有的不同：${some}`,
          en: `${names.length} rights are not as they should be: ${some}`,
        },
        remedy,
      )
}

async function lookAtExtensions(database: Database) {
  const rows = await asLogin(
    database,
    sql<{ name: string; installed: string | null; available: string | null }>`
      select n as name, e.extversion as installed, a.default_version as available
      from unnest(array['postgis', 'pg_trgm']) n left join pg_extension e on e.extname = n left join pg_available_extensions a on a.name = n`,
  )
  const missing = rows.filter(({ installed }) => installed === null).map(({ name }) => name)
  if (missing.length > 0)
    return isFaulty(
      { zh: `缺少 ${missing.join('、')}`, en: `missing: ${missing.join(', ')}` },
      {
        zh: '请安装 PostGIS 与 contrib 软件包，再运行 npx quanyu migrate。',
        en: 'Install the packages of PostGIS and contrib, then run npx quanyu migrate.',
      },
    )
  const older = rows.filter(({ installed, available }) => available !== null && installed !== available)
  const found = rows.map(({ name, installed }) => `${name} ${installed}`).join(', ')
  if (older.length === 0) return isWell(found)
  const statements = older.map(({ name }) => `alter extension ${name} update`).join('; ')
  return warns(
    { zh: `${found}，有新版已安装未启用`, en: `${found}; a newer version is installed and not in use` },
    {
      zh: `请由数据库管理员执行：${statements}`,
      en: `Let the database’s administrator run: ${statements}`,
    },
  )
}

async function lookAtConnections(database: Database) {
  if (database.kind === 'embedded') return isWell({ zh: '内嵌', en: 'embedded' })
  const { used, most } = await ask(
    database,
    sql<{ used: number; most: number }>`
      select (select count(*)::integer from pg_stat_activity where backend_type = 'client backend') as used, current_setting('max_connections')::integer as most`,
  )
  const found = { zh: `${used} / ${most}`, en: `${used} of ${most}` }
  return used < most * 0.8
    ? isWell(found)
    : warns(found, {
        zh: '请增大 max_connections，或减少服务进程，或用连接池。',
        en: 'Raise max_connections, run fewer servers, or put a pooler between.',
      })
}

async function lookAtClock(database: Database) {
  const before = Date.now()
  const { now } = await ask(
    database,
    sql<{ now: number }>`select extract(epoch from clock_timestamp())::double precision * 1000 as now`,
  )
  const after = Date.now()
  // It was asked at some moment between the two.
  const apart = Math.max(0, now - after, before - now) / 1000
  const found = {
    zh: `与数据库相差 ${apart.toFixed(1)} 秒`,
    en: `${apart.toFixed(1)} s apart from the database`,
  }
  const remedy = { zh: '请在两台机器上开启时间同步（NTP）。', en: 'Have both machines keep time by NTP.' }
  if (apart > SECONDS_FAULT) return isFaulty(found, remedy)
  return apart > SECONDS_WARNING ? warns(found, remedy) : isWell(found)
}
