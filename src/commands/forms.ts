import { userInfo } from 'node:os'
import type { Command } from 'commander'
import { administrator } from '../database/principal.js'
import { work, type Work } from '../database/work.js'
import { globalId, type Handle } from '../graph/node.js'
import { readAnswers } from '../intake/forms/form-context.js'
import { correctReading, UnknownReading, withdrawReading } from '../intake/forms/learned/change-reading.js'
import { InputError, Problem } from '../values/problem.js'
import type { Database } from '../database/database.js'
import { ask } from './ask.js'
import { importPaths } from './import.js'
import { EXAMPLES, print, withDatabase } from './open.js'
import { printTable } from './print-table.js'

interface Reading {
  id: string
  department: string
  title: string
  headings: string[]
  amountUnit: string | null
  landAreaUnit: string | null
  level: string | null
  programme: string | null
  amountColumn: string | null
  budgetColumn: string | null
  ignoredColumns: string[] | null
  answeredBy: string
  answeredAt: string
  withdrawnBy: string | null
  withdrawnAt: string | null
  withdrawnReason: string | null
}

const TYPE = 'LearnedReading'
const who = () => administrator('quanyu forms', userInfo().username)

export function formsCommand(program: Command) {
  const forms = program
    .command('forms')
    .description('各部门的表：记住的读法，与逐项答复\nDepartments’ forms: what was learned of them')
    .addHelpText(
      'after',
      `\n${EXAMPLES()}:\n  npx quanyu forms list\n  npx quanyu forms assist 2024年省级资金分配表.xlsx\n  npx quanyu forms withdraw LearnedReading:0199… --reason 单位答错`,
    )
  forms
    .command('list')
    .description('记住的读法\nWhat was learned')
    .option('--json', '以 JSON 输出\nPrint JSON')
    .action(({ json }: { json?: boolean }) =>
      withDatabase(
        async (database) => {
          const readings = await readingsOf(database)
          print(json ? JSON.stringify(readings) : readingsTable(readings))
        },
        { quiet: Boolean(json) },
      ),
    )
  forms
    .command('show')
    .description('一条读法的全部内容\nAll of one reading, as JSON')
    .argument('<id>', '标识\nIts id')
    .action((id: string) =>
      withDatabase(
        async (database) => {
          const found = (await readingsOf(database)).find((each) => each.id === idOf(id))
          if (!found) throw refusal(new UnknownReading({ readingId: id }))
          print(JSON.stringify(found, null, 2))
        },
        { quiet: true },
      ),
    )
  forms
    .command('correct')
    .description('更正读法\nCorrect a reading')
    .argument('<id>', '标识\nIts id')
    .requiredOption('--answers <file>', '新的答复：JSON 文件\nThe new answers, as JSON')
    .action(async (id: string, { answers }: { answers: string }) => {
      const { units, level, programme, columns } = await readAnswers(answers)
      const said = { amountUnit: units.money, landAreaUnit: units.landArea, level, programme, amountColumn: columns?.amount, budgetColumn: columns?.budget, ignoredColumns: columns?.ignored } // prettier-ignore
      const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
      await change((unit) => correctReading(unit, { id: idOf(id), ...given }), { zh: '已更正。', en: 'Corrected.' }) // prettier-ignore
    })
  forms
    .command('withdraw')
    .description('撤销读法，下次再问\nWithdraw a reading: the form is asked about again')
    .argument('<id>', '标识\nIts id')
    .requiredOption('--reason <text>', '原因\nWhy')
    .action((id: string, { reason }: { reason: string }) =>
      change((unit) => withdrawReading(unit, { id: idOf(id), reason }), { zh: '已撤销。', en: 'Withdrawn.' }),
    )
  forms
    .command('assist')
    .description('逐项问答后导入\nImport a form, and be asked what it does not say')
    .argument('<file>', '表\nThe form')
    .option('--department <name>', '表属于哪个部门\nWhose form it is')
    .action((file: string, options: { department?: string }) => importPaths([file], { ...options, assist: true })) // prettier-ignore
}

const idOf = (id: string) => (id.includes(':') ? id : globalId(TYPE, id))
const refusal = ({ code, said }: Problem) => new InputError(code, said)

async function change(doing: (unit: Work) => Promise<Handle | Problem>, done: { zh: string; en: string }) {
  await withDatabase(async (database) => {
    const answer = await work(database, who(), [], doing)
    if (answer instanceof Problem) throw refusal(answer)
    print(done)
  })
}

async function readingsOf(database: Database): Promise<Reading[]> {
  const all: Reading[] = []
  let after: string | null = null
  do {
    const { learnedReadings: page }: { learnedReadings: { nodes: Reading[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } =
      await ask(database, 'learned-readings', { after }) // prettier-ignore
    all.push(...page.nodes)
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after !== null)
  return all
}

const readingsTable = (readings: readonly Reading[]) =>
  printTable(
    [
      { zh: '标识', en: 'Id' },
      { zh: '部门', en: 'Department' },
      { zh: '标题', en: 'Title' },
      { zh: '答复', en: 'Answers' },
      { zh: '答复人', en: 'Answered by' },
      { zh: '撤销', en: 'Withdrawn' },
    ],
    readings.map(({ id, department, title, answeredBy, answeredAt, withdrawnReason, ...said }) => [
      id,
      department,
      title.slice(0, 24),
      [said.amountUnit, said.landAreaUnit, said.level, said.programme, said.amountColumn, said.budgetColumn, ...(said.ignoredColumns ?? [])].filter(Boolean).join(' ').slice(0, 40), // prettier-ignore
      `${answeredBy} ${answeredAt.slice(0, 10)}`,
      withdrawnReason ?? '',
    ]),
  )
