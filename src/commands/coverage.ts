import { Option, type Command } from 'commander'
import { formatMoney } from '../values/money.js'
import { Department } from '../database/department.js'
import { FundLevel } from '../funds/fund-level.js'
import { FundProgramme } from '../funds/fund-programme.js'
import { TieReason } from '../ties/tie-words.js'
import { ask } from './ask.js'
import { EXAMPLES, withDatabase } from './open.js'
import { printTable } from './print-table.js'
import { printTimes } from '../papers/print-times.js'
import type { When } from '../rollups/allocated-money.js'
import type { Database } from '../database/database.js'
import { readersTitlesOf } from '../values/enumeration-of.js'
import { render } from '../values/message.js'

interface Figure {
  projects: number
  allocations: number
  amount: string
}
interface Coverage {
  total: Figure
  tied: Figure
  outside: Figure
  unresolved: Figure
}

/** What the groups are called, where they are an enumeration's values. */
const CALLED: Partial<Record<keyof typeof GROUPINGS, object>> = {
  department: Department,
  programme: FundProgramme,
  level: FundLevel,
}
const nameOf = (values: object, value: string): string => readersTitlesOf(values)[value] ?? value

const GROUPINGS = {
  department: 'DEPARTMENT',
  programme: 'PROGRAMME',
  level: 'LEVEL',
  year: 'FISCAL_YEAR',
  area: 'AREA',
} as const

interface Options {
  by: keyof typeof GROUPINGS
  json?: boolean
  bookedOn?: string
  asOf?: string
}

export function coverageCommand(program: Command) {
  program
    .command('coverage')
    .description('归属覆盖率：已归属、区外、待定\nWhat is tied, outside and unresolved')
    .addOption(
      new Option('--by <group>', '分组\nGroup by').choices(Object.keys(GROUPINGS)).default('department'),
    )
    .option('--booked-on <date>', '业务日期截至该日（含）\nBusiness days until then')
    .option('--as-of <day>', '按该日终了时所知\nAs known at the end of that day')
    .option('--json', '以 JSON 输出\nPrint JSON')
    .addHelpText(
      'after',
      `\n${EXAMPLES()}:\n  npx quanyu coverage\n  npx quanyu coverage --by area --booked-on 2024-12-31 --json`,
    )
    .action(({ by, json, ...times }: Options) => {
      const when = printTimes(times)
      return withDatabase(
        async (database) =>
          void process.stdout.write(
            `${json ? JSON.stringify(await readCoverage(database, by, when)) : await coverageTable(database, by, when)}\n`,
          ),
        { quiet: Boolean(json) },
      )
    })
}

async function readCoverage(database: Database, by: keyof typeof GROUPINGS, when: When) {
  const { tieCoverageBy } = await ask<{ tieCoverageBy: { key: string | null; coverage: Coverage }[] }>(
    database,
    'tie-coverage-by',
    { groupBy: GROUPINGS[by], ...when },
  )
  return tieCoverageBy
}

export async function coverageTable(
  database: Database,
  by: keyof typeof GROUPINGS,
  when: When = {},
): Promise<string> {
  const groups = await readCoverage(database, by, when)
  const { tieCoverage } = await ask<{
    tieCoverage: Coverage & { byReason: { reason: string; figure: Figure }[] }
  }>(database, 'tie-coverage', { ...when })
  const line = (name: string, { total, tied, outside, unresolved }: Coverage) => [
    name,
    String(total.projects),
    String(tied.projects),
    String(outside.projects),
    String(unresolved.projects),
    ...[total, tied, outside, unresolved].map(({ amount }) => formatMoney(amount)),
  ]
  const table = printTable(
    [
      { zh: '组', en: 'Group' },
      { zh: '项目', en: 'Projects' },
      { zh: '已归属', en: 'Tied' },
      { zh: '区外', en: 'Outside' },
      { zh: '待定', en: 'Unresolved' },
      { zh: '分配金额（元）', en: 'Allocated, yuan' },
      { zh: '已归属', en: 'Tied' },
      { zh: '区外', en: 'Outside' },
      { zh: '待定', en: 'Unresolved' },
    ],
    [
      ...groups.map(({ key, coverage }) =>
        line(key === null ? '—' : CALLED[by] ? nameOf(CALLED[by], key) : key, coverage),
      ),
      line(render({ zh: '合计', en: 'Total' }), tieCoverage),
    ],
  )
  const reasons = tieCoverage.byReason.map(({ reason: code, figure }) => {
    const reason = nameOf(TieReason, code)
    return render({
      zh: `  ${reason}：${figure.projects} 个项目，${figure.allocations} 笔分配，${formatMoney(figure.amount)} 元`,
      en: `  ${reason}: ${figure.projects} projects, ${figure.allocations} allocations, ${formatMoney(figure.amount)} yuan`,
    })
  })
  return [
    table,
    ...(reasons.length > 0 ? [render({ zh: '待定原因：', en: 'Why unresolved:' }), ...reasons] : []),
  ].join('\n')
}
