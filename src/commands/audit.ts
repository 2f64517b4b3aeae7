import { createHash, randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { InvalidArgumentError, type Command } from 'commander'
import type { Evaluated } from '../audit/evaluate-rules.js'
import { readPack } from '../audit/read-pack.js'
import { runAudit, type RunAuditInput } from '../audit/run-audit.js'
import { administrator } from '../database/principal.js'
import { callerOf } from '../database/caller.js'
import { snapshotOf } from '../database/snapshot.js'
import { FOLLOWERS } from '../server/followers.js'
import { formatMoney } from '../values/money.js'
import { parseDay } from '../values/date.js'
import { InputError, Problem } from '../values/problem.js'
import { tellProvince } from '../province/tell-province.js'
import { ask } from './ask.js'
import { eachCounty } from './each-county.js'
import { EXAMPLES, say, withDatabase } from './open.js'
import { printTable } from './print-table.js'
import { writeTables } from '../server/exports/write-tables.js'
import { inEach, type Message, render } from '../values/message.js'

interface Options {
  rules?: string[]
  on?: string
  note?: string
  json?: boolean
  all?: boolean
}
interface PackOptions {
  out: string
  rules?: string[]
  all?: boolean
}

const PRINCIPAL = administrator('quanyu audit')

export function auditCommand(program: Command) {
  const audit = program
    .command('audit')
    .description('运行审计规则，更新疑点\nRun the audit’s rules and bring the findings up to date')
    .option('--rules <ids>', '只运行这些规则，逗号分隔\nThese rules only, with commas', readRules)
    .option('--on <date>', '审计日，期限按此日计算\nThe day that time limits are counted to', readDay)
    .option('--note <text>', '备注\nNote')
    .option('--json', '以 JSON 输出\nPrint JSON')
    .option('--all', '所登记的每一个县，每县一行\nEach county of the registry, a line for each')
    .addHelpText(
      'after',
      `\n${EXAMPLES()}:\n  npx quanyu audit\n  npx quanyu audit --rules T01,T02 --on 2025-12-31\n  npx quanyu audit pack --out 疑点清单.xlsx`,
    )
    .action((options: Options) =>
      options.all
        ? runAll(options)
        : withDatabase((database) => run(database, options), { quiet: Boolean(options.json), long: true }),
    )
  audit
    .command('pack')
    .description(
      '写出疑点清单：汇总、各规则、来源行、经过、规则版本、校验\nWrite the audit pack as a workbook',
    )
    .requiredOption('--out <file>', '写到的 .xlsx\nThe workbook to write')
    .option('--rules <ids>', '只取这些规则，逗号分隔\nThese rules only', readRules)
    .option('--all', '连同已不成立的\nAlso what no longer holds')
    .action((options: PackOptions) =>
      withDatabase(async (database) => {
        // Both commands know --rules; commander gives it to the outer one.
        const rules = options.rules ?? audit.opts<Options>().rules
        const sheets = await snapshotOf(database, (snapshot) =>
          readPack(snapshot, { rules, all: options.all }, PRINCIPAL.name),
        )
        const rows = await writeTables(options.out, sheets)
        const sha256 = createHash('sha256')
          .update(await readFile(options.out))
          .digest('hex')
        say({
          zh: `已写出 ${sheets.length} 张表、${rows} 行到 ${options.out}\nSHA-256 ${sha256}`,
          en: `Wrote ${sheets.length} sheets with ${rows} rows to ${options.out}\nSHA-256 ${sha256}`,
        })
      }),
    )
}

const readRules = (text: string) => text.split(/[,，\s]+/).filter((id) => id !== '')

function readDay(text: string): string {
  const day = parseDay(text)
  if (day.ok) return day.value
  throw new InvalidArgumentError(render(day.problem))
}

interface Ran {
  auditedOn: string
  found: number
  opened: number
  updated: number
  unchanged: number
  reopened: number
  gone: number
  ruleResults: {
    nodes: {
      rule: string
      found: number
      opened: number
      reopened: number
      gone: number
      amount: string
      milliseconds: number
      ruleVersion: { title: string }
    }[]
  }
}

const runAll = (options: Options) =>
  eachCounty(async (database) => {
    const answer = await runAudit(callerOf(database, PRINCIPAL, FOLLOWERS), inputOf(options))
    if (answer instanceof Problem) throw new InputError(answer.code, answer.said)
    await tellProvince(database)
    const { node } = await ask<{ node: Ran }>(database, 'audit-run', { id: `AuditRun:${answer.run}` })
    return {
      said: {
        zh: `疑点 ${node.found}，新增 ${node.opened}，再现 ${node.reopened}`,
        en: `${node.found} findings, ${node.opened} new, ${node.reopened} reopened`,
      },
    }
  })

const inputOf = ({ rules, on, note }: Options): RunAuditInput => ({
  idempotencyKey: `quanyu audit ${randomUUID()}`,
  rules: rules ?? null,
  auditedOn: on ?? null,
  note: note ?? null,
})

async function run(database: Parameters<typeof callerOf>[0], options: Options) {
  const { json } = options
  const start = performance.now()
  const input = inputOf(options)
  const progress = ({ rule, found, milliseconds }: Evaluated) =>
    say(inEach((say) => `  ${rule.id} ${say(rule.title)}: ${found.length} (${milliseconds} ms)`))
  const answer = await runAudit(callerOf(database, PRINCIPAL, FOLLOWERS), input, json ? undefined : progress)
  if (answer instanceof Problem) throw new InputError(answer.code, answer.said)
  const { node } = await ask<{ node: Ran }>(database, 'audit-run', { id: `AuditRun:${answer.run}` })
  if (json) return void process.stdout.write(`${JSON.stringify(node)}\n`)
  const results = node.ruleResults.nodes.filter(({ found, gone }) => found + gone > 0)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const told: Message = {
    zh: `审计日 ${node.auditedOn}：疑点 ${node.found}，新增 ${node.opened}，变化 ${node.updated}，再现 ${node.reopened}，消失 ${node.gone}；用时 ${seconds} 秒`,
    en: `Audited ${node.auditedOn}: ${node.found} findings, ${node.opened} new, ${node.updated} changed, ${node.reopened} reopened, ${node.gone} gone; ${seconds} s`,
  }
  process.stdout.write(
    `${printTable(
      [
        { zh: '规则', en: 'Rule' },
        { zh: '名称', en: 'Title' },
        { zh: '疑点', en: 'Findings' },
        { zh: '新增', en: 'New' },
        { zh: '再现', en: 'Reopened' },
        { zh: '消失', en: 'Gone' },
        { zh: '涉及金额（元）', en: 'At stake, yuan' },
      ],
      results.map(({ rule, ruleVersion, found, opened, reopened, gone, amount }) => [
        rule,
        ruleVersion.title,
        String(found),
        String(opened),
        String(reopened),
        String(gone),
        formatMoney(amount),
      ]),
    )}\n${render(told)}\n`,
  )
}
