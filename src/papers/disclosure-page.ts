import { NoticeSubject } from '../plan/workflow/public-notice.js'
import { QuotaKind } from '../departments/natural-resources/quota-kind.js'
import { FundLevel } from '../funds/fund-level.js'
import { Department } from '../projects/department.js'
import { ProjectKind } from '../projects/project-kind.js'
import { ProjectState } from '../projects/project-state.js'
import { ObjectionVerdict } from '../public/objection-answer.js'
import { chineseOf, englishOf } from '../values/enumeration-of.js'
import { htmlText } from './html-text.js'
import { formatMoney } from '../values/money.js'
import { pageOf } from './page-of.js'

/** What schema/documents/public-disclosure.graphql answers of one area. */
export interface DisclosedArea {
  code: string
  name: string
  funding: { allocated: string; disbursed: string; paid: string }
  disclosure: {
    asOf: string
    sentences: string[]
    moneyByLevel: { level: string; allocated: string; disbursed: string; paid: string }[]
    unplacedMoney: string
    projectCount: number
    projectCounts: { department: string; kind: string; state: string; count: number }[]
    projects: { nodes: { name: string; department: string; kind: string; state: string }[] }
    quotas: { kind: string; certifiedArea: string }[]
    newCultivatedLand: string | null
    redLinesBroken: string[]
    notices: { subject: string; publishedOn: string; endsOn: string | null; place: string | null }[]
    objections: { received: number; answered: number; open: number; overdue: number }
    howToObject: string
  }
  objections: { nodes: DisclosedObjection[] }
}
interface DisclosedObjection {
  number: string
  words: string
  receivedOn: string
  department: string
  project: { name: string } | null
  notice: { subject: string } | null
  answers: { nodes: { verdict: string; words: string; department: string; answeredOn: string }[] }
}

export interface PageTerms {
  language: 'ZH' | 'EN'
  /** Where objections are taken by word of mouth. */
  contact: string | undefined
  answerDays: number
  /** Whether it is a file to be printed: no link leads out of it, and all names stand open. */
  isPosted?: boolean
}

type Cell = string | { figure: string }
const table = (heads: readonly Cell[], rows: readonly (readonly Cell[])[]) => {
  const cell = (tag: string) => (each: Cell) =>
    typeof each === 'string'
      ? `<${tag}>${htmlText(each)}</${tag}>`
      : `<${tag} class="n">${htmlText(each.figure)}</${tag}>`
  return `<div class="wide"><table><thead><tr>${heads.map(cell('th')).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${row.map(cell('td')).join('')}</tr>`).join('\n')}</tbody></table></div>`
}
const figure = (text: string) => ({ figure: text })
const heading = (chinese: string, english: string) => `<h2>${chinese} <span lang="en">${english}</span></h2>`
const none = '<p class="none">无。None.</p>'

/** The disclosure of an area as a page that needs no other file and runs nothing. */
export function disclosurePage(area: DisclosedArea, terms: PageTerms): string {
  const { code, name, disclosure, objections } = area
  const english = terms.language === 'EN'
  const called = (values: object, value: string) =>
    (english ? englishOf(values) : chineseOf(values))[value] ?? value
  const other = english
    ? `<a href="/public/${encodeURIComponent(code)}">中文</a>`
    : `<a href="/public/${encodeURIComponent(code)}?lang=en" lang="en">English</a>`
  const body = `<header><h1>${htmlText(name)}</h1><p class="about">${htmlText(code)} · 截至 As of ${htmlText(disclosure.asOf)}${terms.isPosted ? '' : ` · <a href="/public">全部项目区 All areas</a> · ${other}`}</p></header>
<main>
<section class="words">${disclosure.sentences.map((sentence) => `<p>${htmlText(sentence)}</p>`).join('')}</section>
${broken(disclosure.redLinesBroken)}
${heading('资金（元）', 'Money, yuan')}
${moneyTable(area, called)}
${heading('成果', 'Results')}
${resultsTable(area, called)}
${heading(`项目（${disclosure.projectCount} 个）`, 'Projects')}
${projectsOf(area, called, terms.isPosted ?? false)}
${heading('正在公示', 'Notices that run now')}
${
  disclosure.notices.length === 0
    ? none
    : table(
        ['事项 Subject', '起 From', '止 Until', '地点 Where'],
        disclosure.notices.map(({ subject, publishedOn, endsOn, place }) => [
          called(NoticeSubject, subject),
          publishedOn,
          endsOn ?? '—',
          place ?? '—',
        ]),
      )
}
${heading('异议', 'Objections')}
<p>${htmlText(disclosure.howToObject)}</p>
<p>${english ? `An objection is answered within ${terms.answerDays} days.` : `异议在 ${terms.answerDays} 日内答复。`}${terms.contact ? htmlText(` ${terms.contact}`) : ''}</p>
${objections.nodes.map((each) => objectionOf(each, called)).join('\n')}
</main>`
  return pageOf(`${name} · 公开`, body, terms.language)
}

type Called = (values: object, value: string) => string

const broken = (lines: readonly string[]) =>
  lines.length === 0
    ? ''
    : `<ul class="broken">${lines.map((line) => `<li>${htmlText(line)}</li>`).join('')}</ul>`

const moneyTable = ({ funding, disclosure }: DisclosedArea, called: Called) => {
  const line = (words: string, { allocated, disbursed, paid }: DisclosedArea['funding']) => [
    words,
    ...[allocated, disbursed, paid].map((money) => figure(formatMoney(money))),
  ]
  return `${table(
    ['级次 Level', ...['已分配 Allocated', '已拨付 Disbursed', '已支付 Paid'].map(figure)],
    [
      ...disclosure.moneyByLevel.map((each) => line(called(FundLevel, each.level), each)),
      line('合计 Total', funding),
    ],
  )}<p class="beside">全县尚待判定归属 Of the whole county, awaiting an area: ${htmlText(formatMoney(disclosure.unplacedMoney))} 元 yuan</p>`
}

const resultsTable = ({ disclosure }: DisclosedArea, called: Called) =>
  table(
    ['成果 Result', figure('亩 mu')],
    [
      ['验收新增耕地 New cultivated land accepted', figure(disclosure.newCultivatedLand ?? '—')],
      ...disclosure.quotas.map(({ kind, certifiedArea }): Cell[] => [
        called(QuotaKind, kind),
        figure(certifiedArea),
      ]),
    ],
  )

function projectsOf({ disclosure }: DisclosedArea, called: Called, isOpen: boolean) {
  const { projectCount, projectCounts, projects } = disclosure
  if (projectCount === 0) return none
  const left = projectCount - projects.nodes.length
  return `${table(
    ['部门 Department', '类别 Kind', '进展 State', figure('个 Count')],
    projectCounts.map(({ department, kind, state, count }) => [
      called(Department, department),
      called(ProjectKind, kind),
      called(ProjectState, state),
      figure(String(count)),
    ]),
  )}<details${isOpen ? ' open' : ''}><summary>名录 Names</summary>${table(
    ['项目 Project', '部门 Department', '类别 Kind', '进展 State'],
    projects.nodes.map(({ name, department, kind, state }) => [
      name,
      called(Department, department),
      called(ProjectKind, kind),
      called(ProjectState, state),
    ]),
  )}${left > 0 ? `<p class="beside">另有 ${left} 个未列 ${left} more are not listed.</p>` : ''}</details>`
}

const lines = (text: string) => htmlText(text).replace(/\n/g, '<br>')
const objectionOf = (objection: DisclosedObjection, called: Called) =>
  `<article><h3>${htmlText(objection.number)} · ${htmlText(objection.project?.name ?? (objection.notice ? called(NoticeSubject, objection.notice.subject) : '本项目区 The area'))}</h3>
<p class="about">${htmlText(objection.receivedOn)} 收到 received · ${htmlText(called(Department, objection.department))}</p>
<blockquote>${lines(objection.words)}</blockquote>
${objection.answers.nodes
  .map(
    ({ verdict, words, department, answeredOn }) =>
      `<p><b>${htmlText(called(ObjectionVerdict, verdict))}</b> ${lines(words)} <span class="about">${htmlText(called(Department, department))} ${htmlText(answeredOn)}</span></p>`,
  )
  .join('\n')}</article>`
