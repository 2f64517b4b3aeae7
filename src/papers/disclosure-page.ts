import { NoticeSubject } from '../plan/workflow/public-notice.js'
import { QuotaKind } from '../departments/natural-resources/quota-kind.js'
import { FundLevel } from '../funds/fund-level.js'
import { Department } from '../database/department.js'
import { ProjectKind } from '../projects/project-kind.js'
import { ProjectState } from '../projects/project-state.js'
import { ObjectionVerdict } from '../public/objection-answer.js'
import { chineseOf, englishOf } from '../values/enumeration-of.js'
import { htmlText } from './html-text.js'
import { formatLandArea } from '../values/land-area.js'
import { formatMoney } from '../values/money.js'
import { figure, pageOf, pageTable, sayIn, type Cell, type PageLanguage, type Say } from './page-of.js'
import { listPath, pathOf } from './published-areas-page.js'
import { stageInWords } from './stage-in-words.js'

/** What schema/documents/public-disclosure.graphql answers of one area. */
export interface DisclosedArea {
  id: string
  code: string
  name: string
  funding: { allocated: string; disbursed: string; paid: string }
  disclosure: {
    asOf: string
    sentences: string[]
    lastStep: string | null
    lastStepOn: string | null
    moneyByLevel: { level: string; allocated: string; disbursed: string; paid: string }[]
    unplacedMoney: string
    projectCount: number
    projectCounts: { department: string; kind: string; state: string; count: number }[]
    projects: { nodes: { id: string; name: string; department: string; kind: string; state: string }[] }
    quotas: { kind: string; certifiedArea: string }[]
    newCultivatedLand: string | null
    redLinesBroken: string[]
    notices: {
      id: string
      subject: string
      publishedOn: string
      endsOn: string | null
      place: string | null
    }[]
    objections: { received: number; answered: number; open: number; overdue: number }
    howToObject: string
  }
  /** Those that were answered, of which the latest are listed. */
  objections: { totalCount: number; nodes: DisclosedObjection[] }
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
  language: PageLanguage
  /** Where objections are taken by word of mouth. */
  contact: string | undefined
  answerDays: number
  /** Whether it is a file to be printed: no link leads out of it, and all names stand open. */
  isPosted?: boolean
}

/** What the parts of a page are said in: its language, and the names of values in it. */
export interface Words {
  say: Say
  called: (values: object, value: string) => string
}
export const wordsFor = (language: PageLanguage): Words => ({
  say: sayIn(language),
  called: (values, value) => (language === 'EN' ? englishOf(values) : chineseOf(values))[value] ?? value,
})

const heading = (text: string) => `<h2>${text}</h2>`
const none = ({ say }: Words) => `<p class="none">${say('无。', 'None.')}</p>`

/** The disclosure of an area as a page that needs no other file and runs nothing. */
export function disclosurePage(area: DisclosedArea, terms: PageTerms): string {
  const { code, name, disclosure, objections } = area
  const words = wordsFor(terms.language)
  const { say, called } = words
  const body = `<header><h1>${htmlText(name)}</h1><p class="about">${htmlText(code)} · ${say('截至', 'As of')} ${htmlText(disclosure.asOf)}</p>
${terms.isPosted ? '' : ways(code, terms.language)}</header>
<main>
<p class="stage">${htmlText(stageInWords(disclosure.lastStep, disclosure.lastStepOn, say))}</p>
<section class="words">${disclosure.sentences.map((sentence) => `<p>${htmlText(sentence)}</p>`).join('')}</section>
${broken(disclosure.redLinesBroken)}
${heading(say('资金（元）', 'Money, yuan'))}
${moneyTable(area, words)}
${heading(say('成果', 'Results'))}
${resultsTable(area, words)}
${heading(say(`项目（${disclosure.projectCount} 个）`, `Projects (${disclosure.projectCount})`))}
${projectsOf(area, words, terms.isPosted ?? false)}
${heading(say('正在公示', 'Notices that run now'))}
${
  disclosure.notices.length === 0
    ? none(words)
    : pageTable(
        [say('事项', 'Subject'), say('起', 'From'), say('止', 'Until'), say('地点', 'Where')],
        disclosure.notices.map(({ subject, publishedOn, endsOn, place }) => [
          called(NoticeSubject, subject),
          publishedOn,
          endsOn ?? say('未定', 'open'),
          place ?? say('未填', 'not told'),
        ]),
      )
}
${heading(say('异议', 'Objections'))}
<p>${htmlText(disclosure.howToObject)}</p>
<p>${say(`异议在 ${terms.answerDays} 日内答复。`, `An objection is answered within ${terms.answerDays} days.`)}${terms.contact ? htmlText(` ${terms.contact}`) : ''}</p>
${terms.isPosted ? '' : `<p class="screen"><a href="${htmlText(pathOf(code, terms.language, '/objection'))}">${say('提出异议', 'Object')}</a></p>`}
${objectionsOf(objections, words)}
</main>`
  return pageOf(`${name} · ${say('公开', 'for all to see')}`, body, terms.language)
}

/** Where one can go from an area's page. */
function ways(code: string, language: PageLanguage) {
  const say = sayIn(language)
  const link = (path: string, words: string, more = '') => `<a href="${htmlText(path)}"${more}>${words}</a>`
  return `<nav class="ways">${link(listPath(language), say('全部项目区', 'All areas'))} ${link(pathOf(code, language, '/objection'), say('提出异议', 'Object'))} ${link(pathOf(code, language, '/notice'), say('村务公开栏张贴版', 'Notice to print'))} ${
    language === 'EN'
      ? link(pathOf(code, 'ZH'), '中文', ' lang="zh-CN"')
      : link(pathOf(code, 'EN'), 'English', ' lang="en"')
  }</nav>`
}

const broken = (lines: readonly string[]) =>
  lines.length === 0
    ? ''
    : `<ul class="broken">${lines.map((line) => `<li>${htmlText(line)}</li>`).join('')}</ul>`

export function moneyTable({ funding, disclosure }: DisclosedArea, { say, called }: Words) {
  const line = (words: string, { allocated, disbursed, paid }: DisclosedArea['funding']) => [
    words,
    ...[allocated, disbursed, paid].map((money) => figure(formatMoney(money))),
  ]
  return `${pageTable(
    [
      say('级次', 'Level'),
      ...[say('已分配', 'Allocated'), say('已拨付', 'Disbursed'), say('已支付', 'Paid')].map(figure),
    ],
    [
      ...disclosure.moneyByLevel.map((each) => line(called(FundLevel, each.level), each)),
      line(say('合计', 'Total'), funding),
    ],
  )}<p class="beside">${say('全县另有', 'Of the whole county, awaiting an area:')} ${htmlText(formatMoney(disclosure.unplacedMoney))} ${say('元尚待认定属于哪个项目区。', 'yuan.')}</p>`
}

const resultsTable = ({ disclosure }: DisclosedArea, { say, called }: Words) =>
  pageTable(
    [say('成果', 'Result'), figure(say('亩', 'mu'))],
    [
      [
        say('验收新增耕地', 'New cultivated land accepted'),
        figure(
          disclosure.newCultivatedLand === null
            ? say('尚未验收', 'not accepted yet')
            : formatLandArea(disclosure.newCultivatedLand),
        ),
      ],
      ...disclosure.quotas.map(({ kind, certifiedArea }): Cell[] => [
        called(QuotaKind, kind),
        figure(formatLandArea(certifiedArea)),
      ]),
    ],
  )

function projectsOf({ disclosure }: DisclosedArea, words: Words, isOpen: boolean) {
  const { say, called } = words
  const { projectCount, projectCounts, projects } = disclosure
  if (projectCount === 0) return none(words)
  const left = projectCount - projects.nodes.length
  const heads = [say('部门', 'Department'), say('类别', 'Kind'), say('进展', 'State')]
  return `${pageTable(
    [...heads, figure(say('个', 'Count'))],
    projectCounts.map(({ department, kind, state, count }) => [
      called(Department, department),
      called(ProjectKind, kind),
      called(ProjectState, state),
      figure(String(count)),
    ]),
    { isNarrow: true },
  )}<details${isOpen ? ' open' : ''}><summary>${say('名录', 'Names')}</summary>${pageTable(
    [say('项目', 'Project'), ...heads],
    projects.nodes.map(({ name, department, kind, state }) => [
      name,
      called(Department, department),
      called(ProjectKind, kind),
      called(ProjectState, state),
    ]),
  )}${left > 0 ? `<p class="beside">${say(`另有 ${left} 个未列。`, `${left} more are not listed.`)}</p>` : ''}</details>`
}

function objectionsOf({ totalCount, nodes }: DisclosedArea['objections'], words: Words) {
  const left = totalCount - nodes.length
  const told = words.say(
    `以下是最近答复的 ${nodes.length} 件，另有 ${left} 件已答复的未列。`,
    `These are the latest ${nodes.length} that were answered; ${left} more are not listed.`,
  )
  return `${left > 0 ? `<p class="beside">${told}</p>` : ''}${nodes.map((each) => objectionOf(each, words)).join('\n')}`
}

export const lines = (text: string) => htmlText(text).replace(/\n/g, '<br>')
const objectionOf = (objection: DisclosedObjection, { say, called }: Words) =>
  `<article><h3>${htmlText(objection.number)} · ${htmlText(objection.project?.name ?? (objection.notice ? called(NoticeSubject, objection.notice.subject) : say('本项目区', 'The area')))}</h3>
<p class="about">${htmlText(objection.receivedOn)} ${say('收到', 'received')} · ${htmlText(called(Department, objection.department))}</p>
<blockquote>${lines(objection.words)}</blockquote>
${objection.answers.nodes
  .map(
    ({ verdict, words, department, answeredOn }) =>
      `<p><b>${htmlText(called(ObjectionVerdict, verdict))}</b> ${lines(words)} <span class="about">${htmlText(called(Department, department))} ${htmlText(answeredOn)}</span></p>`,
  )
  .join('\n')}</article>`
