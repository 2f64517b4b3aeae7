import type { Command } from 'commander'
import { formatMoney } from '../values/money.js'
import { ask } from './ask.js'
import { withDatabase } from './open.js'
import { printTable } from './print-table.js'

interface Item {
  reason: string
  explanation: string
  department: string
  amount: string
  project: { externalId: string; name: string } | null
  allocation: { externalId: string; fund: { documentNumber: string } } | null
  candidates: { area: { code: string; name: string } | null }[]
}

export function worklistCommand(program: Command) {
  program
    .command('worklist')
    .description('待定清单：等人工认定的项目与分配 What awaits a reviewer')
    .option('--reason <reason>', '只看一种原因，如 AMBIGUOUS One reason only')
    .option('--first <rows>', '行数 Rows', '20')
    .option('--json', '以 JSON 输出 Print JSON')
    .addHelpText('after', '\n示例 Examples:\n  npx quanyu worklist\n  npx quanyu worklist --reason CONFLICT --first 50 --json')
    .action(({ reason, first, json }: { reason?: string; first: string; json?: boolean }) =>
      withDatabase(async (database) => {
        const { tieWorklist } = await ask<{ tieWorklist: { totalCount: number; nodes: Item[] } }>(database, 'tie-worklist', { first: Number(first), ...(reason ? { reason } : {}) })
        if (json) process.stdout.write(`${JSON.stringify(tieWorklist)}\n`)
        else process.stdout.write(`${worklistTable(tieWorklist.nodes)}\n共 ${tieWorklist.totalCount} 项 in all\n`)
      }, { quiet: Boolean(json) }),
    )
}

export const worklistTable = (items: readonly Item[]): string =>
  printTable(
    ['原因 Reason', '部门', '编号', '名称 Name', '金额（元）', '候选 Candidates'],
    items.map(({ reason, department, project, allocation, amount, candidates }) => [
      reason, department, allocation ? `${allocation.fund.documentNumber} ${allocation.externalId}` : (project?.externalId ?? ''), (project?.name ?? '').slice(0, 24), formatMoney(amount),
      candidates.slice(0, 3).map(({ area }) => area?.code ?? '区外').join(' '),
    ]),
  )
