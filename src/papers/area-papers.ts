import type { AreaPapers } from './read-area-papers.js'
import { NoticeSubject } from '../plan/workflow/public-notice.js'
import { ImpactDocumentKind } from '../departments/environment/environmental-impact-review.js'
import { StepKind } from '../areas/step-kind.js'
import { AreaScope } from '../areas/consolidation-area.js'
import { Verdict } from '../areas/verdict.js'
import { PotentialCategory } from '../departments/natural-resources/potential-survey.js'
import { FundLevel } from '../funds/fund-level.js'
import { FundProgramme } from '../funds/fund-programme.js'
import { Department } from '../database/department.js'
import { ProjectKind } from '../projects/project-kind.js'
import type { AreaMoney } from './read-area-money.js'
import { chineseOf } from '../values/enumeration-of.js'
import { formatLandArea } from '../values/land-area.js'
import { formatMoney, sumMoney } from '../values/money.js'
import { htmlText } from './html-text.js'
import { form, shown, table, type Value } from './paper-html.js'

export const [STEPS, VERDICTS, LEVELS, PROGRAMMES, DEPARTMENTS, CATEGORIES, KINDS, SCOPES, NOTICES, IMPACT] =
  [
    StepKind,
    Verdict,
    FundLevel,
    FundProgramme,
    Department,
    PotentialCategory,
    ProjectKind,
    AreaScope,
    NoticeSubject,
    ImpactDocumentKind,
  ].map(chineseOf) as [Words, Words, Words, Words, Words, Words, Words, Words, Words, Words]
export type Words = Record<string, string>
export const named = (words: Words, value: Value) => (value == null ? null : (words[value] ?? value))
export const land = (value: string | null) => (value === null ? null : formatLandArea(value))
export const money = (value: string | null) => (value === null ? null : formatMoney(value))

/** The sum of what is known; null where nothing is. */
export const sumKnown = (amounts: readonly (string | null)[]) => {
  const known = amounts.flatMap((amount) => amount ?? [])
  return known.length === 0 ? null : sumMoney(known)
}

export const section = (title: string, ...parts: string[]) => `<h2>${title}</h2>\n${parts.join('\n')}`
export const membersOf = ({ area, members }: AreaPapers) =>
  form([
    ['项目区名称', area.name, 'wide'],
    ['项目区代码', area.code],
    ['范围', named(SCOPES, area.scope)],
    ['所在县', area.county],
    ['所在乡镇', [...new Set(members.map(({ township, name }) => township ?? name))].join('、')],
    ['成员', members.map(({ township, name }) => `${township ?? ''}${name}`).join('、'), 'wide'],
  ])
export const potentialOf = ({ potential }: AreaPapers) =>
  table(
    ['潜力类别', '潜力面积（亩）', '适宜整治（亩）', '涉及村（个）'],
    potential.map(({ category, mu, suitable, villages }) => [
      named(CATEGORIES, category),
      land(mu),
      land(suitable),
      villages,
    ]),
  )
export const willingnessOf = ({ willingness: w }: AreaPapers) =>
  form([
    ['行政村数', w.villages],
    ['已调查村数', w.surveyed],
    ['调查户数', w.asked],
    [
      '同意户数',
      w.agreeing === null
        ? null
        : `${w.agreeing}${w.asked ? `（${((100 * w.agreeing) / w.asked).toFixed(1)}%）` : ''}`,
    ],
    ['村委会同意', w.surveyed === 0 ? null : `${w.committees} 个村`],
    ['村民大会', w.surveyed === 0 ? null : `${w.assemblies} 个村`],
  ])
export const landOf = (papers: AreaPapers) =>
  table(
    ['地类', '整治前（亩）', '规划后（亩）', '整治后（亩）'],
    papers.land.map(({ code, name, before, planned, after }) => [
      `${code} ${name}`,
      ...[before, planned, after].map(land),
    ]),
  )
export const sourcesOf = ({ sources }: AreaMoney) =>
  table(
    ['资金级次', '专项', '计划（元）', '已分配（元）'],
    sources.map(({ level, programme, planned, allocated }) => [
      named(LEVELS, level),
      named(PROGRAMMES, programme),
      money(planned),
      formatMoney(allocated),
    ]),
    [
      '合计',
      '',
      money(sumKnown(sources.map(({ planned }) => planned))),
      formatMoney(sumMoney(sources.map(({ allocated }) => allocated))),
    ],
  )
/** Steps as boxes to be signed: of each the last, or what is to be filled in by hand. */
export const boxes = ({ steps }: AreaPapers, kinds: readonly StepKind[]) =>
  `<table class="form"><tbody>${kinds
    .map((kind) => {
      const last = steps.findLast((step) => step.kind === kind)
      const told = last
        ? `${htmlText(VERDICTS[last.verdict]!)}${last.opinion ? `：${htmlText(last.opinion)}` : ''}<br>文号：${shown(last.number)}　日期：${shown(last.day)}　办理：${shown(last.authority ?? last.by)}`
        : `${shown(null)}<br>文号：　　　　　　　　日期：　　　　年　　月　　日`
      return `<tr><th scope="row">${htmlText(STEPS[kind]!)}</th><td colspan="3">${told}<span class="seal">（盖章）</span></td></tr>`
    })
    .join('\n')}</tbody></table>`
