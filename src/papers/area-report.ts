import type { AreaMoney, MoneyLine } from './read-area-money.js'
import { halvesOf } from '../values/message.js'
import { fenOf, formatMoney, moneyOf, subtractMoney } from '../values/money.js'
import { DEPARTMENTS, LEVELS, money, named, PROGRAMMES, section, sumKnown } from './area-papers.js'
import { flowChart, type Flow } from './flow-chart.js'
import { htmlText } from './html-text.js'
import { page, shown, table, type Value } from './paper-html.js'

/** Projects that get a bar of their own; the others stand as one. */
const BARS_MAX = 12

const FIGURES = ['计划（元）', '已分配（元）', '已拨付（元）', '已支付（元）', '已分配未支付（元）']
const figures = ({ planned, allocated, disbursed, paid }: MoneyLine): Value[] => [
  money(planned),
  ...[allocated, disbursed, paid, subtractMoney(allocated, paid)].map(formatMoney),
]

const NO_PROJECT = '未落实到项目'

/** From the levels to the projects that get most, and to the others by department: no more ends than can be read. */
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
          : `${named(DEPARTMENTS, department) ?? '未注明部门'}：其他 ${others.get(department ?? '')} 个项目`,
    ]),
  )
  const sums = new Map<string, { from: string; to: string; fen: bigint }>()
  for (const { level, project, amount } of flows) {
    const from = LEVELS[level] ?? level
    const to = shown.get(project)!
    const key = `${from}\n${to}`
    const sum = sums.get(key) ?? { from, to, fen: 0n }
    sum.fen += fenOf(amount)
    sums.set(key, sum)
  }
  // As they follow one another in the table; the others by department come after those that are named.
  const order = [...new Set(shown.values())]
  const levels = Object.values(LEVELS)
  return [...sums.values()]
    .sort(
      (a, b) => levels.indexOf(a.from) - levels.indexOf(b.from) || order.indexOf(a.to) - order.indexOf(b.to),
    )
    .map(({ from, to, fen: own }) => ({ from, to, amount: moneyOf(own) }))
}

/** What one looks for first, each with its name. */
function summary({ total, unbudgeted, unresolved }: AreaMoney, plannedSources: string | null) {
  const gap =
    total.planned === null || unbudgeted > 0
      ? `未知：${unbudgeted} 个项目未填总投资`
      : formatMoney(subtractMoney(total.planned, total.allocated))
  const told: [string, Value][] = [
    [
      '总投资',
      total.planned === null
        ? null
        : `${formatMoney(total.planned)}${unbudgeted > 0 ? `（另有 ${unbudgeted} 个项目未填）` : ''}`,
    ],
    ['计划来源', money(plannedSources)],
    ['已分配', formatMoney(total.allocated)],
    ['资金缺口：总投资减已分配', gap],
    ['已拨付', formatMoney(total.disbursed)],
    ['已支付', formatMoney(total.paid)],
    ['已分配未支付', formatMoney(subtractMoney(total.allocated, total.paid))],
    ['归属待定、或许还会归入本区', formatMoney(unresolved)],
  ]
  return `<dl>${told.map(([name, figure]) => `<div><dt>${htmlText(name)}</dt><dd>${shown(figure)}</dd></div>`).join('')}</dl>`
}

/** Which books the report is of, in words. */
function whenTold({ area: { today }, when: { asOf, bookedOn } }: AreaMoney): string {
  const known = asOf ? `${String(asOf).slice(0, 10)} 终了时所知` : null
  if (bookedOn) return `业务日期截至 ${String(bookedOn)}${known ? `，按 ${known}` : ''}`
  return known ? `按 ${known}` : `截至 ${today}`
}

/** The printable report of one area's money: its figures and their flow on the first page, then what they are made of. */
export function areaReport(report: AreaMoney): string {
  const { area, total, sources, projects, findings } = report
  const title = `${area.name}资金报告`
  const plannedSources = sumKnown(sources.map(({ planned }) => planned))
  return page(title, `${area.code}　${whenTold(report)}　金额单位：元　成员：${area.divisions || '未填'}`, [
    summary(report, plannedSources),
    section('一、资金流向', flowChart(flowsOf(report), `${title}：资金流向`)),
    section(
      '二、资金来源',
      table(
        ['级次', '专项', ...FIGURES],
        sources.map((each) => [
          named(LEVELS, each.level),
          named(PROGRAMMES, each.programme),
          ...figures(each),
        ]),
        ['合计', '', money(plannedSources), ...figures(total).slice(1)],
      ),
    ),
    section(
      '三、资金使用',
      table(
        ['部门', '编号', '项目', ...FIGURES],
        projects.map((each) => [
          each.id === null ? '' : named(DEPARTMENTS, each.department),
          each.id === null ? '' : each.externalId,
          each.id === null ? NO_PROJECT : each.name,
          ...figures(each),
        ]),
        ['合计', '', `${projects.filter(({ id }) => id !== null).length} 个项目`, ...figures(total)],
      ),
    ),
    section(
      '四、未办结的疑点',
      findings.length === 0
        ? '<p class="words">无。</p>'
        : table(
            ['规则', '名称', '疑点（个）', '涉及金额（元）'],
            findings.map(({ rule, title: words, count, amount }) => [
              rule,
              halvesOf(words).zh,
              count,
              amount === null ? '未计' : formatMoney(amount),
            ]),
          ),
    ),
    '<p class="note">计划：来源为各级承诺，项目为总投资；未填的不计入合计。拆分项目按其在本区的份额计。</p>',
  ])
}
