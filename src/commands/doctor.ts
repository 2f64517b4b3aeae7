import type { Command } from 'commander'
import '../server/schema.js'
import { readConfig } from '../config.js'
import { openDatabase } from '../database/open.js'
import { InputError } from '../values/problem.js'
import { render, type Message, type Said } from '../values/message.js'
import { check, isFaulty, isWell, type Check } from './checks/check.js'
import { countyChecks, registryCheck } from './checks/county-checks.js'
import { databaseChecks } from './checks/database-checks.js'
import { machineChecks } from './checks/machine-checks.js'
import { upkeepChecks } from './checks/upkeep-checks.js'
import { lookAtWebhooks } from './checks/webhook-check.js'
import { withServer } from './each-county.js'
import { EXAMPLES, print } from './open.js'

export function doctorCommand(program: Command) {
  program
    .command('doctor')
    .description(
      '检查安装、设置与数据库，逐项说明如何补救；有故障时退出码为 1\nLooks at installation, settings and database, and says what to do; exit status 1 where something is at fault',
    )
    .option('--all', '逐一检查所登记的县\nLook at each county of the registry')
    .option('--json', '以 JSON 输出\nPrint JSON')
    .addHelpText(
      'after',
      `\n${EXAMPLES()}:\n  npx quanyu doctor\n  npx quanyu doctor --json\n  DATABASE_URL=… npx quanyu doctor --all`,
    )
    .action(async ({ all, json }: { all?: boolean; json?: boolean }) => {
      const checks = all ? await withServer((server) => countyChecks(server)) : await examine()
      print(json ? asJson(checks) : checks.map(lineOf).join('\n'))
      if (checks.some(({ state }) => state === 'fault')) process.exitCode = 1
    })
}

async function examine(): Promise<Check[]> {
  const config = readConfig()
  const machine = await Promise.all(machineChecks(config))
  const reached = (say: () => Promise<ReturnType<typeof isWell>>) =>
    check('reached', { zh: '连接', en: 'Connection' }, say)
  try {
    const database = await openDatabase(config)
    try {
      const looked: Check[] = [await reached(async () => isWell({ zh: '已连上', en: 'made' }))]
      // One after another: the embedded database answers one at a time anyway.
      for (const each of [...databaseChecks(database), ...upkeepChecks(database)]) looked.push(await each)
      looked.push(
        await check('webhooks', { zh: '变更推送', en: 'Webhooks' }, () => lookAtWebhooks(database)),
        await registryCheck(database),
      )
      return [...machine, ...looked]
    } finally {
      await database.close()
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const said = messageOf(error.said)
    const remedy: Message = {
      zh: '其余各项待连上数据库后再查。',
      en: 'Run this again once the database can be reached; the other checks need it.',
    }
    return [...machine, await reached(async () => isFaulty(said, remedy))]
  }
}

const messageOf = (said: Said): Message => (typeof said === 'string' ? { zh: said, en: said } : said)

const MARKS = { ok: '✓', warning: '!', fault: '✗' }
const lineOf = ({ title, state, found, remedy }: Check) => {
  const line = `${MARKS[state]} ${render(title)}${render({ zh: '：', en: ': ' })}${render(found)}`
  return remedy ? `${line}\n    → ${render(remedy)}` : line
}

const asJson = (checks: readonly Check[]) =>
  JSON.stringify({
    status:
      (['fault', 'warning'] as const).find((state) => checks.some((each) => each.state === state)) ?? 'ok',
    checks: checks.map(({ name, state, found, remedy }) => ({
      check: name,
      state,
      found: render(found),
      ...(remedy ? { remedy: render(remedy) } : {}),
    })),
  })
