import { fileURLToPath } from 'node:url'
import { Department } from '../../../src/database/department.js'
import { chineseOf } from '../../../src/values/enumeration-of.js'
import { readCases, type FormCase } from './form-case.js'

export const PAGE = fileURLToPath(new URL('../../../docs/forms-corpus.md', import.meta.url))

const OUTCOMES: Record<FormCase['outcome'], string> = { TAKEN: '直接读', ASKED: '先问再读', REFUSED: '不收' }

const HEAD = `# 已试过的公布表式

_In short (English): forms that governments and their systems have published, and what becomes of each: taken at once, asked about first, or refused. Made from \`test/intake/corpus/cases\`: \`npx vitest run -u --project database test/intake/corpus\` writes it anew, and a test fails where it differs. Rows in the cases are made up; headings, units and layouts are facts of the page named._

怎样读、问什么、为什么不收：[forms.md](forms.md)。`

/** The page of all cases, by department, in one order. */
export function formsPage(): string {
  const cases = readCases()
  const departments = Object.keys(Department).filter((name) => cases.some((each) => each.department === name))
  return `${[HEAD, sums(cases), ...departments.map((name) => section(name, cases))].join('\n\n')}\n`
}

function sums(cases: readonly FormCase[]): string {
  const count = (outcome: FormCase['outcome']) =>
    cases.filter((each) => each.outcome === outcome && each.open === undefined).length
  const open = cases.filter((each) => each.open !== undefined).length
  return `共 ${cases.length} 份：直接读 ${count('TAKEN')}，先问再读 ${count('ASKED')}，不收 ${count('REFUSED')}；还读不对的 ${open}，表中注明现在的结果。`
}

function section(department: string, cases: readonly FormCase[]): string {
  const title = chineseOf(Department)[department]
  const own = cases.filter((each) => each.department === department)
  return [
    `## ${title}`,
    '',
    '| 表 | 见于 | 难处 | 结果 |',
    '| --- | --- | --- | --- |',
    ...own.map(row),
  ].join('\n')
}

function row({
  title,
  published: { by, at, seen },
  shows,
  outcome,
  asks,
  open,
  expect = {},
}: FormCase): string {
  const counts = [
    ...(expect.projects ? [`项目 ${expect.projects.length}`] : []),
    ...(expect.sources ? [`计划资金来源 ${expect.sources.length}`] : []),
    ...(expect.shares ? [`分配 ${expect.shares.length}`] : []),
    ...(expect.funds ? [`资金 ${expect.funds.length}`] : []),
    ...(expect.payments?.length ? [`支付 ${expect.payments.length}`] : []),
  ]
  const wanted = [
    OUTCOMES[outcome] + (asks.length > 0 ? `（${asks.join('、')}）` : ''),
    ...(counts.length > 0 ? [counts.join('，')] : []),
  ].join('：')
  const where = /^https?:\S+$/.test(at) ? `[${by}](${at})` : `${by}，${at}`
  const cells = [
    title,
    `${where}，${seen} 查看`,
    shows.join('；'),
    open ? `还读不对：${open}。应为${wanted}` : wanted,
  ]
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}
