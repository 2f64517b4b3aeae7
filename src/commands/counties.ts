import { userInfo } from 'node:os'
import type { Command } from 'commander'
import {
  addCounty,
  registeredCounties,
  removeCounty,
  type CountyTerms,
} from '../database/counties/registry.js'
import { migrateProvince } from '../database/counties/migrate-province.js'
import { DAYS_MAX } from '../systems/keys/make-key.js'
import { InputError } from '../values/problem.js'
import { listProvinceKeys, makeProvinceKey, revokeProvinceKey } from '../province/province-keys.js'
import { render } from '../values/message.js'
import { withServer } from './each-county.js'
import { EXAMPLES, print, say } from './open.js'
import { printTable } from './print-table.js'
import { readDays } from './read-days.js'

export function countiesCommand(program: Command) {
  const counties = program
    .command('counties')
    .description(
      '一个数据库中的各县：登记、列出、移出；serve --all 服务所登记的各县\nThe counties of one database, that serve --all serves',
    )
    .addHelpText(
      'after',
      `\n${EXAMPLES()}:\n  npx quanyu counties add jinxian --city 南昌市 --host jinxian.example.gov.cn\n  npx quanyu counties list\n  npx quanyu serve --all`,
    )
  counties
    .command('list')
    .description('列出所登记的县\nList the registered counties')
    .option('--json', '以 JSON 输出\nPrint JSON')
    .action(({ json }: { json?: boolean }) => list(Boolean(json)))
  counties
    .command('add <schema>')
    .description(
      '登记一个已建的县；已登记的改其所写\nEnter a county that was made, or change what is said of one',
    )
    .option(
      '--code <code>',
      '区划代码，六位；默认取自该县的区划表\nIts code; its own table of divisions tells it',
    )
    .option('--title <name>', '县名；默认取自该县的区划表\nIts name; its own table of divisions tells it')
    .option('--city <name>', '所属设区市的名称\nName of its city')
    .option('--host <name>', '公示网页的域名\nHost name of its public pages')
    .action((schema: string, { city, ...terms }: CountyTerms & { city?: string }) =>
      add(schema, { ...terms, ...(city ? { cityTitle: city } : {}) }),
    )
  counties
    .command('remove <schema>')
    .description('移出登记；该县的数据原样保留\nTake a county out of the registry; its data stays as it is')
    .action(remove)
  provinceKeys(counties)
}

function provinceKeys(counties: Command) {
  const keys = counties
    .command('keys')
    .description('全省汇总的密钥：只能看汇总，打不开任何县\nKeys to the province’s sums, that open no county')
  keys
    .command('make')
    .description('制发一个密钥，只显示这一次\nMake a key; it is shown this once')
    .requiredOption('--name <name>', '用者\nWho uses it')
    .option('--days <days>', `有效天数，至多 ${DAYS_MAX} Days until it expires`, readDays, 365)
    .action((terms: { name: string; days: number }) =>
      withServer(async (server) => {
        await migrateProvince(server)
        const { key } = await makeProvinceKey(server.access, { ...terms, madeBy: keeper() })
        print(key)
      }),
    )
  keys
    .command('list')
    .description('列出密钥\nList the keys')
    .action(() =>
      withServer(async ({ access }) =>
        print(
          printTable(
            [
              { zh: '编号', en: 'Id' },
              { zh: '用者', en: 'Name' },
              { zh: '末尾', en: 'Ending' },
              { zh: '到期', en: 'Expires' },
              { zh: '作废', en: 'Revoked' },
              { zh: '最近使用', en: 'Last used' },
            ],
            (await listProvinceKeys(access)).map(({ id, name, ending, expiresAt, revokedAt, lastUsedAt }) =>
              [id, name, ending, expiresAt, revokedAt, lastUsedAt].map((cell) => cell ?? ''),
            ),
          ),
        ),
      ),
    )
  keys
    .command('revoke <id>')
    .description('作废一个密钥\nTake a key back for good')
    .action((id: string) =>
      withServer(async ({ access }) => {
        if (!(await revokeProvinceKey(access, id, keeper())))
          throw new InputError('NO_SUCH_KEY', {
            zh: '没有这个编号的有效密钥。',
            en: 'No key that still stands has this id.',
          })
        say({ zh: '已作废。', en: 'Revoked.' })
      }),
    )
}

const keeper = () => `quanyu counties keys（${userInfo().username}）`

const list = (json: boolean) =>
  withServer(async ({ access }) => {
    const counties = await registeredCounties(access)
    if (json) return print(JSON.stringify(counties))
    print(
      printTable(
        [
          { zh: '模式', en: 'Schema' },
          { zh: '代码', en: 'Code' },
          { zh: '县', en: 'County' },
          { zh: '市', en: 'City' },
          { zh: '域名', en: 'Host' },
          { zh: '汇总时间', en: 'Sums told at' },
          { zh: '数据', en: 'Records' },
        ],
        counties.map(({ name, code, title, cityTitle, host, sumsAt, isHere }) => [
          ...[name, code, title, cityTitle, host, sumsAt].map((cell) => cell ?? ''),
          render(isHere ? { zh: '在本库', en: 'here' } : { zh: '在他库', en: 'elsewhere' }),
        ]),
      ),
    )
  })

const add = (schema: string, terms: CountyTerms) =>
  withServer(async (server) => {
    await migrateProvince(server)
    await addCounty(server.access, schema, terms)
    say({ zh: `已登记 ${schema}。`, en: `Entered ${schema}.` })
  })

const remove = (schema: string) =>
  withServer(async ({ access }) => {
    if (!(await removeCounty(access, schema)))
      throw new InputError('COUNTY_NOT_REGISTERED', {
        zh: `登记册中没有 ${schema.slice(0, 80)}。`,
        en: `The registry does not name ${schema.slice(0, 80)}.`,
      })
    say({
      zh: `已移出 ${schema}，其数据原样保留在模式 ${schema} 中。`,
      en: `Removed ${schema} from the registry; its data stays in schema ${schema} as it is.`,
    })
  })
