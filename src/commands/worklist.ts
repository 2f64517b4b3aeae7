import { InvalidArgumentError, Option, type Command } from 'commander'
import { ROWS_MAX } from '../graph/connection.js'
import { TieReason } from '../ties/tie-words.js'
import { formatMoney } from '../values/money.js'
import { ask } from './ask.js'
import { EXAMPLES, withDatabase } from './open.js'
import { printTable } from './print-table.js'
import { render } from '../values/message.js'

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
    .description('待定清单：等人工认定的项目与分配\nWhat awaits a reviewer')
    .addOption(
      new Option('--reason <reason>', '只看一种原因\nOne reason only').choices(Object.keys(TieReason)),
    )
    .option('--first <rows>', `行数，至多 ${ROWS_MAX}\nRows, at most ${ROWS_MAX}`, readRows, 20)
    .option('--json', '以 JSON 输出\nPrint JSON')
    .addHelpText(
      'after',
      `\n${EXAMPLES()}:\n  npx quanyu worklist\n  npx quanyu worklist --reason CONFLICT --first 50 --json`,
    )
    .action(({ reason, first, json }: { reason?: string; first: number; json?: boolean }) =>
      withDatabase(
        async (database) => {
          const { tieWorklist } = await ask<{ tieWorklist: { totalCount: number; nodes: Item[] } }>(
            database,
            'tie-worklist',
            { first, ...(reason ? { reason } : {}) },
          )
          if (json) process.stdout.write(`${JSON.stringify(tieWorklist)}\n`)
          else
            process.stdout.write(
              `${worklistTable(tieWorklist.nodes)}\n${render({ zh: `共 ${tieWorklist.totalCount} 项`, en: `${tieWorklist.totalCount} in all` })}\n`,
            )
        },
        { quiet: Boolean(json) },
      ),
    )
}

function readRows(text: string): number {
  const rows = Number(text)
  if (Number.isInteger(rows) && rows > 0 && rows <= ROWS_MAX) return rows
  throw new InvalidArgumentError(
    render({
      zh: `应为 1 至 ${ROWS_MAX} 的整数。`,
      en: `It must be a whole number from 1 to ${ROWS_MAX}.`,
    }),
  )
}

export const worklistTable = (items: readonly Item[]): string =>
  printTable(
    [
      { zh: '原因', en: 'Reason' },
      { zh: '部门', en: 'Department' },
      { zh: '编号', en: 'Number' },
      { zh: '名称', en: 'Name' },
      { zh: '金额（元）', en: 'Amount, yuan' },
      { zh: '候选', en: 'Candidates' },
    ],
    items.map(({ reason, department, project, allocation, amount, candidates }) => [
      reason,
      department,
      allocation ? `${allocation.fund.documentNumber} ${allocation.externalId}` : (project?.externalId ?? ''),
      (project?.name ?? '').slice(0, 24),
      formatMoney(amount),
      candidates
        .slice(0, 3)
        .map(({ area }) => area?.code ?? render({ zh: '区外', en: 'outside' }))
        .join(' '),
    ]),
  )
