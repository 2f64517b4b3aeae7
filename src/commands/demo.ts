import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import { sql } from 'kysely'
import { runAudit } from '../audit/run-audit.js'
import type { Config } from '../config.js'
import { callerOf } from '../database/caller.js'
import { asLogin } from '../database/as-login.js'
import { administrator } from '../database/principal.js'
import { COUNTY_FILES } from '../demonstration/county.js'
import { decidePlanted } from '../demonstration/decide-planted.js'
import { demonstrateAnswers } from '../demonstration/demonstrate-answers.js'
import { demonstrateImports } from '../demonstration/demonstrate-imports.js'
import { demonstrateObjections } from '../demonstration/demonstrate-objections.js'
import { generate, SEED } from '../demonstration/generate.js'
import { importFiles } from '../intake/import-files.js'
import { FOLLOWERS } from '../server/followers.js'
import { todayInChina } from '../values/date.js'
import { InputError } from '../values/problem.js'
import { coverageTable } from './coverage.js'
import { isDemonstration, publishAll, renewKeys } from './demonstration-keys.js'
import { EXAMPLES, print, say, withDatabase } from './open.js'
import type { DemonstrationKey } from '../server/console.js'
import { serve } from './serve.js'
import { ask } from './ask.js'
import type { Database } from '../database/database.js'
import { render, saidOf, type Message } from '../values/message.js'

interface Options {
  scale: string
  seed: string
  out?: string
  serve: boolean
}

export function demoCommand(program: Command) {
  program
    .command('demo')
    .description(
      '演示：造一个县各部门的文件，导入、归属并提供服务\nMake a county’s files, import and tie them, and serve',
    )
    .option('--scale <times>', '规模，1 为 2,000 个项目、5,000 笔分配\nSize; 1 is 2,000 projects', '1')
    .option('--seed <number>', '随机种子\nSeed', String(SEED))
    .option('--out <folder>', '只写出文件，不导入\nOnly write the files')
    .option('--no-serve', '导入后不提供服务\nDo not serve afterwards')
    .addHelpText(
      'after',
      `\n${EXAMPLES()}:\n  npx quanyu demo\n  npx quanyu demo --scale 10 --no-serve\n  npx quanyu demo --out inbox`,
    )
    .action(async ({ scale, seed, out, serve: serving }: Options) => {
      const size = {
        scale: aboveZero('--scale', scale),
        seed: positive('--seed', seed),
        today: todayInChina(),
      }
      if (out !== undefined) {
        const files = await generate(resolve(out), size)
        say({
          zh: `已写出 ${files.length} 个文件（合成数据）到 ${resolve(out)}`,
          en: `Wrote ${files.length} files (synthetic data) to ${resolve(out)}`,
        })
        return
      }
      await withDatabase(
        async (database, config) => {
          await load(database, config, size)
          process.stdout.write(`${await coverageTable(database, 'department')}\n`)
          const { tieWorklist } = await ask<{ tieWorklist: { totalCount: number } }>(
            database,
            'tie-worklist',
            { first: 1 },
          )
          print({
            zh: `\n待人工认定 ${tieWorklist.totalCount} 项：服务启动后在页面“待定”中认定（服务停止时：npx quanyu worklist）。`,
            en: `\n${tieWorklist.totalCount} items await a decision: decide them on the page Worklist once the server is up (while it is stopped: npx quanyu worklist).`,
          })
          if (serving) await serveDemonstration(database, config)
        },
        { long: true },
      )
    })
}

/**
 * Serves the demonstration to whoever sits at this machine as its administrator, so that a newcomer can ask everything.
 * A database that holds somebody's own records is served as `quanyu serve` does.
 */
async function serveDemonstration(database: Database, config: Config) {
  if (!(await isDemonstration(database))) {
    say({
      zh: '库中不是演示数据：未带凭证者只见公开内容。',
      en: 'The database does not hold the demonstration: without credentials only published content is shown.',
    })
    return serve(database, config)
  }
  const keys = await renewKeys(database)
  const localRole = config.localRole ?? 'ADMINISTRATOR'
  await serve(
    database,
    { ...config, localRole },
    (address) => render(readyWords(address, config.publicPages, keys, localRole)),
    keys,
  )
}

function readyWords(
  address: string,
  hasPages: boolean,
  keys: readonly DemonstrationKey[],
  localRole: string,
): Message {
  const question =
    '{ project(department: WATER, externalId: "SW-NT-00008") { name area { name } tie { explanation } } }'
  const list = keys
    .map(
      ({ name, role, department, key }) =>
        `    ${name} ${role === 'REVIEWER' ? 'REVIEWER ' : ''}${department ?? role}: ${key}`,
    )
    .join('\n')
  return {
    zh: `\n演示已就绪，请用浏览器打开：${address}\n  查询页面：${address}/graphiql\n  试问：${question}\n  接口：${address}/graphql${hasPages ? `，公示网页：${address}/public` : ''}\n\n  不带凭证者：本机为 ${localRole}，他处为公众。\n  以某部门的身份提问，在请求头中写：{"Authorization": "Bearer …"}\n  演示密钥，仅限本机，每次启动重制：\n${list}`,
    en: `\nThe demonstration is ready. Open it in a browser: ${address}\n  Query page: ${address}/graphiql\n  Try: ${question}\n  Endpoint: ${address}/graphql${hasPages ? `, public pages: ${address}/public` : ''}\n\n  Without credentials: ${localRole} from this machine, the public from elsewhere.\n  To ask as a department, send the header: {"Authorization": "Bearer …"}\n  Keys of the demonstration, for this machine only, made again at each start:\n${list}`,
  }
}

function aboveZero(option: string, text: string): number {
  const number = Number(text)
  if (Number.isFinite(number) && number > 0) return number
  throw new InputError('BAD_OPTION', {
    zh: `${option} 应为大于 0 的数，实为“${text}”。`,
    en: `${option} must be a number above 0; found “${text}”.`,
  })
}

function positive(option: string, text: string): number {
  const number = Number(text)
  if (Number.isInteger(number) && number > 0) return number
  throw new InputError('BAD_OPTION', {
    zh: `${option} 应为正整数，实为“${text}”。`,
    en: `${option} must be a positive whole number; found “${text}”.`,
  })
}

/** Loads the demonstration through the same importer as anyone's files; once is enough. */
async function load(
  database: Database,
  config: Config,
  size: { scale: number; seed: number; today: string },
) {
  const [row] = await asLogin(database, sql<{ known: boolean }>`select exists (select from project) as known`)
  if (row?.known)
    return say({
      zh: '库中已有数据，不再导入演示数据。',
      en: 'The database already holds data: the demonstration was not loaded.',
    })
  // By its keys a database is known as the demonstration's, even one that was broken off.
  await renewKeys(database)
  const folder = join(config.dataDir, 'demonstration')
  say({ zh: '正在生成各部门的文件（合成数据）…', en: 'Generating the departments’ files (synthetic data)…' })
  await rm(folder, { recursive: true, force: true })
  const made = await generate(folder, size)
  const start = performance.now()
  const { files } = await importFiles(database, [...COUNTY_FILES, ...made], {
    principal: administrator('quanyu demo'),
    followers: FOLLOWERS,
    limits: { fileBytesMax: config.fileBytesMax },
    onFile: ({ path, inserted, updated, unchanged, rejected, error }) =>
      say(
        saidOf(
          `  ${path.split('/').at(-1)}`,
          error
            ? error.said
            : {
                zh: `新增 ${inserted}，更新 ${updated}，未变 ${unchanged}，退回 ${rejected}`,
                en: `${inserted} inserted, ${updated} updated, ${unchanged} unchanged, ${rejected} rejected`,
              },
        ),
      ),
  })
  await decidePlanted(database, administrator('quanyu demo'), FOLLOWERS)
  const rowCount = files.reduce(
    (sum, { inserted, updated, unchanged, rejected }) => sum + inserted + updated + unchanged + rejected,
    0,
  )
  say({
    zh: `导入 ${files.length} 个文件、${rowCount} 行，用时 ${secondsSince(start)} 秒`,
    en: `Imported ${rowCount} rows of ${files.length} files in ${secondsSince(start)} s`,
  })
  await publishAll(database)
  await demonstrateObjections(database, administrator('quanyu demo'), FOLLOWERS)
  await demonstrateImports(database, folder, FOLLOWERS)
  await audit(database)
  await demonstrateAnswers(database, FOLLOWERS, size.today)
}

const secondsSince = (start: number) => ((performance.now() - start) / 1000).toFixed(1)

/** Asks every rule once, so that findings stand there at the first look. */
async function audit(database: Database) {
  const start = performance.now()
  const caller = callerOf(database, administrator('quanyu demo'), FOLLOWERS)
  await runAudit(caller, {
    idempotencyKey: 'quanyu demo',
    rules: null,
    auditedOn: null,
    note: '演示数据中的疑点是预先埋下的。\nThe demonstration’s violations were planted.',
  })
  const { findings } = await ask<{ findings: { totalCount: number } }>(database, 'findings', { first: 1 })
  say({
    zh: `审计得疑点 ${findings.totalCount} 个，用时 ${secondsSince(start)} 秒`,
    en: `The audit has ${findings.totalCount} findings, after ${secondsSince(start)} s`,
  })
}
