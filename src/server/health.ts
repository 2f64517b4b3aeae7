import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { VERSION } from '../config.js'
import { isDiskFull } from '../database/disk-full.js'
import { pendingMigrations } from '../database/migrate.js'
import { administrator } from '../database/principal.js'
import { readerFor } from '../database/reading/readers.js'
import { InputError } from '../values/problem.js'
import { shared } from './shared.js'
import type { Counties, County } from '../database/counties/counties.js'
import type { Database } from '../database/database.js'
import { render, type Said } from '../values/message.js'

const WHO = administrator('health')

/** Whether the process lives, and whether it can answer. Where it can read but not write it says so, and stays in service. */
export function serveHealth(app: FastifyInstance, counties: Counties, leaving: AbortSignal) {
  app.get('/health/live', async () => ({ status: 'ok', version: VERSION }))
  // Anybody may ask, as often as they like: the database is asked once for all who wait for its answer.
  const look = shared(async () => {
    const why = await whyUnready(counties).catch(reasonOf)
    return { why, isFull: why === null && (await isAnyFull(counties.opened())) }
  })
  app.get('/health/ready', async (_request, reply) => {
    const { why, isFull } = leaving.aborted ? { why: LEAVING, isFull: false } : await look()
    if (why !== null) return reply.code(503).send({ status: 'unavailable', reason: render(why) })
    if (isFull)
      return {
        status: 'degraded',
        reason: render({
          zh: '数据库所在的磁盘已满：可以查询，不能写入。请清理或扩容。',
          en: 'The database’s disk is full: reads work, writes do not. Free some space, or add some.',
        }),
      }
    const failing = counties
      .opened()
      .filter(({ problem }) => problem !== null)
      .map(({ name }) => name)
    if (failing.length === 0) return { status: 'ok' }
    // One county's fault takes nobody else's service away.
    return {
      status: 'degraded',
      reason: render({
        zh: `${failing.length} 个县暂不能服务，其他县不受影响。`,
        en: `${failing.length} counties cannot be served; the others are not affected.`,
      }),
      counties: failing,
    }
  })
}

const LEAVING: Said = { zh: '服务器正在停止。', en: 'The server is stopping.' }

const reasonOf = (error: unknown): Said =>
  error instanceof InputError ? error.said : { zh: '数据库没有应答。', en: 'The database is not answering.' }

/** One after another: it is the same disk, most often. */
async function isAnyFull(opened: readonly County[]): Promise<boolean> {
  for (const { database } of opened) if (await isDiskFull(database).catch(() => false)) return true
  return false
}

async function whyUnready(counties: Counties): Promise<Said | null> {
  if (counties.isMany) {
    // Each county is looked at when it is first asked for: a hundred of them are not, each time somebody looks here.
    await sql`select 1`.execute(counties.health)
    return null
  }
  return whyCountyUnready(counties.opened()[0]!.database)
}

async function whyCountyUnready(database: Database): Promise<Said | null> {
  const waiting = await pendingMigrations(database)
  if (waiting.length > 0)
    return {
      zh: `有 ${waiting.length} 个迁移未执行，请运行 quanyu migrate。`,
      en: `There are ${waiting.length} pending migrations. Run quanyu migrate.`,
    }
  // A connection that does not keep the role it is given says so here.
  await readerFor(database, WHO).rows(sql`select 1`)
  return null
}
