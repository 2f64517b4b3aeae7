import '../server/schema.js'
import { readConfig, type Config } from '../config.js'
import { findLack } from '../database/counties/find-lack.js'
import { registeredCounties } from '../database/counties/registry.js'
import type { Database } from '../database/database.js'
import { openSchema, openServer, type Server } from '../database/open-server.js'
import { render, type Said } from '../values/message.js'
import { InputError } from '../values/problem.js'
import { print } from './open.js'

/** The database of a server, for what concerns many counties. */
export async function withServer<T>(doing: (server: Server, config: Config) => Promise<T>): Promise<T> {
  const config = readConfig()
  if (!config.databaseUrl) throw needsServer()
  const server = await openServer({ databaseUrl: config.databaseUrl })
  try {
    return await doing(server, config)
  } finally {
    await server.close()
  }
}

/**
 * Does something in each county of the registry, one after another, and prints a line for each. One that fails leaves the
 * others done; it is named, and the exit status says that something failed. `doing` gives what is said, and whether it is well.
 */
export const eachCounty = (
  doing: (database: Database, config: Config) => Promise<{ said: Said; isWell?: boolean }>,
  { migrates = false } = {},
): Promise<void> =>
  withServer(async (server, config) => {
    const counties = (await registeredCounties(server.access)).filter(({ isHere }) => isHere)
    if (counties.length === 0) throw noCounties()
    const failed: string[] = []
    for (const { name } of counties) {
      const database = openSchema(server, name)
      try {
        if (!migrates) await requireMigrated(database)
        const { said, isWell = true } = await doing(database, config)
        if (!isWell) failed.push(name)
        print(`${name}  ${render(said)}`)
      } catch (error) {
        failed.push(name)
        const why =
          error instanceof InputError ? render(error.said) : String((error as Error).message ?? error)
        print(`${name}  ${render({ zh: '未成', en: 'failed' })}: ${why}`)
      } finally {
        await database.close().catch(() => {})
      }
    }
    if (failed.length > 0) process.exitCode = 1
    print(
      failed.length === 0
        ? { zh: `${counties.length} 个县，全部完成。`, en: `${counties.length} counties, all done.` }
        : {
            zh: `${counties.length} 个县，${failed.length} 个未成：${failed.join('、')}。`,
            en: `${counties.length} counties, ${failed.length} failed: ${failed.join(', ')}.`,
          },
    )
  })

async function requireMigrated(database: Database) {
  const lack = await findLack(database)
  if (lack) throw new InputError('NOT_MIGRATED', lack)
}

export const needsServer = () =>
  new InputError('NEEDS_SERVER', {
    zh: '多个县须用 PostgreSQL：请设 DATABASE_URL。内嵌数据库只供一个县。',
    en: 'Many counties need PostgreSQL: set DATABASE_URL. The embedded database is for one county.',
  })

export const noCounties = () =>
  new InputError('NO_COUNTIES', {
    zh: '登记册中没有县。请先登记：npx quanyu counties add 模式名。',
    en: 'The registry names no county. Enter one first: npx quanyu counties add SCHEMA.',
  })
