import { FundLevel } from '../funds/fund-level.js'
import { FundProgramme } from '../funds/fund-programme.js'
import { Department } from '../projects/department.js'
import { chineseOf } from '../values/enumeration-of.js'
import type { AreaMoney, MoneyLine } from './read-area-money.js'
import { fenOf, formatMoney, moneyOf, subtractMoney, sumMoney } from '../values/money.js'
import { flowChart, type Flow } from './flow-chart.js'
import { htmlText } from './html-text.js'

/** Projects that get a bar of their own; the others stand as one. */
const BARS_MAX = 24

const STYLE = `
:root{font:14px/1.5 "Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei","PingFang SC",sans-serif;color:#1c2530}
body{margin:0 auto;max-width:1080px;padding:24px}
h1{font-size:22px;margin:0 0 4px}h2{font-size:16px;margin:28px 0 8px;border-bottom:2px solid #1c2530;padding-bottom:2px}
p.about{color:#4a5663;margin:0}
table{border-collapse:collapse;width:100%}th,td{padding:3px 8px;border-bottom:1px solid #c9d1d9;text-align:left;vertical-align:top}
th{background:#e8eef5}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
tr.total td{font-weight:bold;border-top:2px solid #1c2530}
dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(220px,1fr));gap:8px 24px;margin:16px 0}dt{color:#4a5663}dd{margin:0;font-size:17px;font-variant-numeric:tabular-nums}
svg.flow{width:100%;height:auto;font-size:12px}svg .band{opacity:.5}svg .sum{fill:#4a5663;font-size:11px}svg .head{font-weight:bold}
footer{margin-top:24px;color:#4a5663;font-size:12px}
@page{size:A4 landscape;margin:12mm}
@media print{body{max-width:none;padding:0}svg.flow{max-height:165mm}thead{display:table-header-group}tr,svg{break-inside:avoid}h2{break-after:avoid}.band{-webkit-print-color-adjust:exact;print-color-adjust:exact}th,rect{-webkit-print-color-adjust:exact;print-color-adjust:exact}}`

const FIGURES = [
  '计划（元） Planned',
  '已分配 Allocated',
  '已拨付 Disbursed',
  '已支付 Paid',
  '已分配未支付 Unpaid',
]
const figures = ({ planned, allocated, disbursed, paid }: MoneyLine) =>
  [planned, allocated, disbursed, paid, subtractMoney(allocated, paid)].map(formatMoney)
const cell = (text: string, figure = false) => `<td${figure ? ' class="n"' : ''}>${htmlText(text)}</td>`
const line = (words: readonly string[], numbers: readonly string[], total = false) =>
  `<tr${total ? ' class="total"' : ''}>${words.map((word) => cell(word)).join('')}${numbers.map((number) => cell(number, true)).join('')}</tr>`
const table = (words: readonly string[], numbers: readonly string[], rows: readonly string[]) =>
  `<table><thead><tr>${words.map((word) => `<th scope="col">${htmlText(word)}</th>`).join('')}${numbers.map((number) => `<th scope="col" class="n">${htmlText(number)}</th>`).join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`

const LEVELS = chineseOf(FundLevel)
const PROGRAMMES = chineseOf(FundProgramme)
const DEPARTMENTS = chineseOf(Department)
const orNone = (amount: string) => (fenOf(amount) === 0n ? '—' : formatMoney(amount))
const named = (words: Record<string, string>, value: string | null) =>
  value === null ? '—' : (words[value] ?? value)
const sourceName = (level: string, programme: string | null) =>
  `${named(LEVELS, level)}·${named(PROGRAMMES, programme)}`
const NO_PROJECT = '未落实到项目 No project named'

/** Flows to the projects that get most; what goes to the others is added up by department. */
function flowsOf({ flows, projects }: AreaMoney): Flow[] {
  const others = new Map<string, number>()
  for (const { department } of projects.slice(BARS_MAX))
    others.set(department ?? '', (others.get(department ?? '') ?? 0) + 1)
  const shown = new Map(
    projects.map(({ id, department, externalId, name }, index) => [
      id,
      id === null
        ? NO_PROJECT
        : index < BARS_MAX
          ? `${externalId} ${name}`
          : `${named(DEPARTMENTS, department)}：其他 ${others.get(department ?? '')} 个项目 Others`,
    ]),
  )
  const sums = new Map<string, { from: string; to: string; fen: bigint }>()
  for (const { level, programme, project, amount } of flows) {
    const from = sourceName(level, programme)
    const to = shown.get(project)!
    const key = `${from}\n${to}`
    const sum = sums.get(key) ?? { from, to, fen: 0n }
    sum.fen += fenOf(amount)
    sums.set(key, sum)
  }
  // As they follow one another in the table; the others by department come after those that are named.
  const order = [...new Set(shown.values())]
  return [...sums.values()]
    .sort((a, b) => order.indexOf(a.to) - order.indexOf(b.to))
    .map(({ from, to, fen: own }) => ({ from, to, amount: moneyOf(own) }))
}

/** What one looks for first, each with its name. */
const summary = ({ total, unresolved }: AreaMoney, plannedSources: string) =>
  `<dl>${[
    ['总投资 Planned uses', formatMoney(total.planned)],
    ['计划来源 Planned sources', orNone(plannedSources)],
    ['已分配 Allocated', formatMoney(total.allocated)],
    [
      '资金缺口：总投资减已分配 Gap against what was allocated',
      formatMoney(subtractMoney(total.planned, total.allocated)),
    ],
    ['已拨付 Disbursed', formatMoney(total.disbursed)],
    ['已支付 Paid', formatMoney(total.paid)],
    ['已分配未支付 Unpaid', formatMoney(subtractMoney(total.allocated, total.paid))],
    ['归属待定、或许还会归入本区 Unresolved, and may yet be its own', formatMoney(unresolved)],
  ]
    .map(([name, figure]) => `<div><dt>${htmlText(name!)}</dt><dd>${figure}</dd></div>`)
    .join('')}</dl>`

/** Which books the report is of, in words. */
const whenTold = ({ area: { today }, when: { asOf, bookedOn } }: AreaMoney): string =>
  htmlText(
    `${bookedOn ? `业务日期截至 ${bookedOn}` : `截至 ${asOf ? asOf : today}`}${asOf && bookedOn ? `，按 ${asOf} 时所知` : ''}。${bookedOn ? `Business days until ${bookedOn}` : `As of ${asOf ? asOf : today}`}${asOf && bookedOn ? `, as known at ${asOf}` : ''}. `,
  )

/** The printable report of one area's money: HTML that needs no other file. */
export function areaReport(money: AreaMoney): string {
  const { area, total, sources, projects, findings } = money
  const title = `${area.name}（${area.code}）资金报告`
  const plannedSources = sumMoney(sources.map(({ planned }) => planned))
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${htmlText(title)}</title><style>${STYLE}</style></head><body>
<h1>${htmlText(title)}</h1>
<p class="about">${whenTold(money)}成员：${htmlText(area.divisions || '—')}。金额单位：元。Money of the area, in yuan.</p>
${summary(money, plannedSources)}
<h2>资金流向 From sources to projects</h2>
${flowChart(flowsOf(money), `${title}：资金流向`)}
<h2>资金平衡 Sources</h2>
${table(['级次 Level', '专项 Programme'], FIGURES, [
  ...sources.map((each) =>
    line(
      [named(LEVELS, each.level), named(PROGRAMMES, each.programme)],
      [orNone(each.planned), ...figures(each).slice(1)],
    ),
  ),
  line(['合计 Total', ''], [orNone(plannedSources), ...figures(total).slice(1)], true),
])}
<h2>项目 Uses</h2>
${table(['部门 Department', '编号 Id', '项目 Project'], FIGURES, [
  ...projects.map((each) =>
    line(
      [named(DEPARTMENTS, each.department), each.externalId ?? '—', each.name ?? NO_PROJECT],
      figures(each),
    ),
  ),
  line(['合计 Total', '', `${projects.filter(({ id }) => id !== null).length} 个项目`], figures(total), true),
])}
<h2>未办结的疑点 Open findings of the audit</h2>
${
  findings.length === 0
    ? '<p class="none">无。None.</p>'
    : table(
        ['规则 Rule', '名称 Title'],
        ['疑点 Findings', '涉及金额（元） At stake'],
        findings.map(({ rule, title: words, count, amount }) =>
          line([rule, words], [String(count), formatMoney(amount)]),
        ),
      )
}
<footer>计划：来源为各级承诺，项目为总投资。拆分项目按其在本区的份额计。Planned: promises of the levels, and the projects’ budgets. A split project counts with its share here.</footer>
</body></html>
`
}
