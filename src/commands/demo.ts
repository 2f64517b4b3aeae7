import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import { sql } from 'kysely'
import type { Config } from '../config.js'
import type { Database } from '../database/open.js'
import { COUNTY_FILES } from '../demonstration/county.js'
import { decidePlanted } from '../demonstration/decide-planted.js'
import { generate, SEED } from '../demonstration/generate.js'
import { importFiles } from '../intake/import-files.js'
import { FOLLOWERS } from '../server/followers.js'
import { InputError } from '../values/problem.js'
import { coverageTable } from './coverage.js'
import { say, withDatabase } from './open.js'
import { serve } from './serve.js'
import { ask } from './ask.js'

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
      '演示：造一个县各部门的文件，导入、归属并提供服务 Make a county’s files, import and tie them, and serve',
    )
    .option('--scale <times>', '规模，1 为 2,000 个项目、5,000 笔分配 Size; 1 is 2,000 projects', '1')
    .option('--seed <number>', '随机种子 Seed', String(SEED))
    .option('--out <folder>', '只写出文件，不导入 Only write the files')
    .option('--no-serve', '导入后不提供服务 Do not serve afterwards')
    .addHelpText(
      'after',
      '\n示例 Examples:\n  npx quanyu demo\n  npx quanyu demo --scale 10 --no-serve\n  npx quanyu demo --out inbox',
    )
    .action(async ({ scale, seed, out, serve: serving }: Options) => {
      const size = { scale: positive('--scale', scale), seed: positive('--seed', seed) }
      if (out !== undefined) {
        const files = await generate(resolve(out), size)
        say(
          `已写出 ${files.length} 个文件（合成数据）到 ${resolve(out)} Wrote ${files.length} synthetic files`,
        )
        return
      }
      await withDatabase(async (database, config) => {
        await load(database, config, size)
        process.stdout.write(`${await coverageTable(database, 'department')}\n`)
        const { tieWorklist } = await ask<{ tieWorklist: { totalCount: number } }>(database, 'tie-worklist', {
          first: 1,
        })
        process.stdout.write(
          `\n待人工认定 ${tieWorklist.totalCount} 项：npx quanyu worklist（服务停止后）或在查询页面第三个问题中查看。${tieWorklist.totalCount} items await a decision.\n`,
        )
        if (serving)
          await serve(
            database,
            config,
            (address) =>
              `\n演示已就绪 Ready: ${address}/graphiql\n  试问 Try: { project(department: WATER, externalId: "SW-NT-00013") { name area { name } tie { explanation } } }\n  接口 Endpoint: ${address}/graphql`,
          )
      })
    })
}

function positive(option: string, text: string): number {
  const number = Number(text)
  if (Number.isInteger(number) && number > 0) return number
  throw new InputError(
    'BAD_OPTION',
    `${option} 应为正整数，实为“${text}”。${option} must be a positive whole number.`,
  )
}

/** Loads the demonstration through the same importer as anyone's files; once is enough. */
async function load(database: Database, config: Config, size: { scale: number; seed: number }) {
  const { rows } = await sql<{ known: boolean }>`select exists (select from project) as known`.execute(
    database.kysely,
  )
  if (rows[0]?.known)
    return say('库中已有数据，不再导入演示数据。The database holds data already: nothing is loaded.')
  const folder = join(config.dataDir, 'demonstration')
  say('正在生成各部门的文件（合成数据）…Making the departments’ files (synthetic)…')
  await rm(folder, { recursive: true, force: true })
  const made = await generate(folder, size)
  const start = performance.now()
  const { files } = await importFiles(database, [...COUNTY_FILES, ...made], {
    principal: { name: 'quanyu demo' },
    followers: FOLLOWERS,
    limits: { fileBytesMax: config.fileBytesMax },
    onFile: ({ path, inserted, updated, unchanged, rejected, error }) =>
      say(
        `  ${path.split('/').at(-1)}: ${error ? error.message : `新增 ${inserted}，更新 ${updated}，未变 ${unchanged}，退回 ${rejected}`}`,
      ),
  })
  await decidePlanted(database, { name: 'quanyu demo' }, FOLLOWERS)
  const rowCount = files.reduce(
    (sum, { inserted, updated, unchanged, rejected }) => sum + inserted + updated + unchanged + rejected,
    0,
  )
  say(
    `导入 ${files.length} 个文件、${rowCount} 行，用时 ${((performance.now() - start) / 1000).toFixed(1)} 秒 Imported ${rowCount} rows of ${files.length} files`,
  )
}
