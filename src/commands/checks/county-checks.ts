import { findLack } from '../../database/counties/find-lack.js'
import { registeredCounties, type RegisteredCounty } from '../../database/counties/registry.js'
import { openSchema, type Server } from '../../database/open-server.js'
import type { Database } from '../../database/database.js'
import { readUpkeep } from '../../database/upkeep.js'
import { stateOf } from '../../province/province-county.js'
import type { Message } from '../../values/message.js'
import { noCounties } from '../each-county.js'
import { check, isFaulty, isWell, warns, worstOf, type Check, type Finding } from './check.js'
import { lookAtRights } from './database-checks.js'
import { lookAtWebhooks } from './webhook-check.js'

const NAMED_MAX = 5
const MIGRATE_ALL = { zh: '请运行 npx quanyu migrate --all。', en: 'Run npx quanyu migrate --all.' }
const TELL = {
  zh: '请看 npx quanyu serve --all 是否在运行；在他库的县，请看它的逻辑复制。',
  en: 'See whether npx quanyu serve --all is running; of a county in another database, look at its logical replication.',
}

/** How the registry's counties are, in short: those that something is wrong with are named. */
export const registryCheck = (database: Database): Promise<Check> =>
  check('counties', { zh: '登记的县', en: 'Registered counties' }, async () => {
    const counties = await registeredCounties(database.access)
    if (counties.length === 0)
      return isWell({ zh: '没有登记册，只有本县', en: 'no registry; there is this county alone' })
    const late = counties.filter((county) => lookAtSums(county).state !== 'ok').map(({ name }) => name)
    const all = {
      zh: `${counties.length} 个，各县详情：npx quanyu doctor --all`,
      en: `${counties.length}; of each: npx quanyu doctor --all`,
    }
    if (late.length === 0) return isWell(all)
    const names = late.slice(0, NAMED_MAX).join(', ')
    return warns(
      {
        zh: `${counties.length} 个，其中 ${late.length} 个的汇总未在十分钟内报来：${names}`,
        en: `${counties.length}, of which ${late.length} have not told their sums within ten minutes: ${names}`,
      },
      TELL,
    )
  })

/** Each county that the registry names: its version, rights, ledger, webhooks, and the age of its sums. One that fails leaves the others. */
export async function countyChecks(server: Server): Promise<Check[]> {
  const checks: Check[] = []
  const counties = await registeredCounties(server.access)
  if (counties.length === 0) throw noCounties()
  for (const county of counties) {
    const { name, title } = county
    const called = title ? `${title} ${name}` : name
    checks.push(
      await check(`county ${name}`, { zh: called, en: called }, async () => {
        if (!county.isHere) return lookAtSums(county)
        const database = openSchema(server, name)
        try {
          return await lookAtCounty(database, county)
        } finally {
          await database.close().catch(() => {})
        }
      }),
    )
  }
  return checks
}

async function lookAtCounty(database: Database, county: RegisteredCounty): Promise<Finding> {
  const lack = await findLack(database)
  if (lack) return isFaulty(lack, MIGRATE_ALL)
  const sums = lookAtSums(county)
  return worstOf(
    [
      await lookAtRights(database, MIGRATE_ALL),
      await lookAtLedger(database),
      await lookAtWebhooks(database),
      sums,
    ],
    sums.found,
  )
}

/** What the last verification found: one that was never done is told by the county's own doctor. */
async function lookAtLedger(database: Database): Promise<Finding> {
  const { isSound } = await readUpkeep(database)
  return isSound === false
    ? isFaulty(
        {
          zh: '账本最近一次校验不符',
          en: 'the last verification of the ledger found something that did not fit',
        },
        {
          zh: '请运行 npx quanyu ledger verify 查看是哪一条，并通知审计部门。',
          en: 'Run npx quanyu ledger verify to see what it is, and tell the auditors.',
        },
      )
    : isWell('')
}

function lookAtSums({ sumsAt, isHere }: RegisteredCounty): Finding {
  const where: Message = isHere ? { zh: '', en: '' } : { zh: '在他库，', en: 'in another database, ' }
  if (sumsAt === null)
    return warns({ zh: `${where.zh}从未报来汇总`, en: `${where.en}its sums were never told` }, TELL)
  const seconds = Math.max(0, Math.round((Date.now() - Date.parse(sumsAt)) / 1000))
  const found = {
    zh: `${where.zh}汇总报于 ${seconds} 秒前`,
    en: `${where.en}sums told ${seconds} s ago`,
  }
  return stateOf(seconds) === 'CURRENT' ? isWell(found) : warns(found, TELL)
}
