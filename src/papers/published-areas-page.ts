import { fenOf, formatMoney, sumMoney } from '../values/money.js'
import { htmlText } from './html-text.js'
import { figure, pageOf, pageTable, sayIn, type PageLanguage, type Say } from './page-of.js'
import { countyMap, type Shape } from './county-map.js'
import { stageInWords } from './stage-in-words.js'

/** What schema/documents/public-disclosure.graphql tells of an area in the list of all. */
export interface PublishedArea {
  code: string
  name: string
  funding: { allocated: string; disbursed: string; paid: string }
  disclosure: { members: string[]; projectCount: number; lastStep: string | null; lastStepOn: string | null }
}

export interface PublishedCounty {
  name: string | null
  /** Null where nothing is published. */
  asOf: string | null
  unplacedMoney: string | null
}

export interface PublicMap {
  townships: readonly (Shape | null)[]
  /** Of each area, by its code. */
  boundaries: readonly (readonly [code: string, boundary: Shape | null])[]
  reviewNumber: string | null
}

export const pathOf = (code: string, language: PageLanguage, page = '') =>
  `/public/${encodeURIComponent(code)}${page}${language === 'EN' ? '?lang=en' : ''}`
export const listPath = (language: PageLanguage) => `/public${language === 'EN' ? '?lang=en' : ''}`

/** All areas that were published: the county, its totals, a map where one may be shown, and how far each area is. */
export function publishedAreasPage(given: {
  county: PublishedCounty
  areas: readonly PublishedArea[]
  map: PublicMap | null
  language: PageLanguage
  contact: string | undefined
}): string {
  const { county, areas, map, language, contact } = given
  const say = sayIn(language)
  const title = `${county.name ?? ''}${say('全域土地综合整治公开', ': land consolidation, for all to see')}`
  const body = `<header><h1>${htmlText(title)}</h1>${county.asOf ? `<p class="about">${say('截至', 'As of')} ${htmlText(county.asOf)}</p>` : ''}
<nav class="ways"><a href="/public/receipt${language === 'EN' ? '?lang=en' : ''}">${say('凭回执号查异议', 'An objection, by its receipt')}</a> ${language === 'EN' ? '<a href="/public" lang="zh-CN">中文</a>' : '<a href="/public?lang=en" lang="en">English</a>'}</nav></header>
<main>${
    areas.length === 0
      ? `<p class="none">${say('尚无已公开的项目区。', 'No area has been published yet.')}</p>`
      : `${totals(county, areas, say)}
${map ? mapOf(map, areas, language) : ''}
${listOf(areas, language)}
${contact ? `<p class="about">${say('咨询、异议：', 'Questions and objections: ')}${htmlText(contact)}</p>` : ''}`
  }</main>`
  return pageOf(title, body, language)
}

const PERCENT_HUNDREDTHS = 10_000n

function totals({ unplacedMoney }: PublishedCounty, areas: readonly PublishedArea[], say: Say) {
  const sum = (of: 'allocated' | 'disbursed' | 'paid') => sumMoney(areas.map(({ funding }) => funding[of]))
  const allocated = sum('allocated')
  const sums: [string, string][] = [
    [say('已公开的项目区（个）', 'Areas that are published'), String(areas.length)],
    [say('已分配（元）', 'Allocated, yuan'), formatMoney(allocated)],
    [say('已拨付（元）', 'Disbursed, yuan'), formatMoney(sum('disbursed'))],
    [say('已支付（元）', 'Paid, yuan'), formatMoney(sum('paid'))],
  ]
  return `<dl class="sums">${sums.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('')}</dl>
${unplacedMoney === null ? '' : `<p class="beside">${coverageInWords(allocated, unplacedMoney, say)}</p>`}`
}

/** How much of the money is told above; rounded down, so that what is not whole is never called whole. */
function coverageInWords(allocated: string, unplaced: string, say: Say) {
  const [part, rest] = [fenOf(allocated), fenOf(unplaced)]
  const hundredths = part + rest === 0n ? 0n : (part * PERCENT_HUNDREDTHS) / (part + rest)
  const percent = `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}%`
  return say(
    `以上为已认定属于这些项目区的资金。全县另有 ${formatMoney(unplaced)} 元尚待认定，其中或有这些项目区的；已认定的占两者之和的 ${percent}。`,
    `This is the money known to be these areas’. Another ${formatMoney(unplaced)} yuan of the county await an area, and some of it may be theirs; ${percent} of the two together is known.`,
  )
}

function mapOf(
  { townships, boundaries, reviewNumber }: PublicMap,
  areas: readonly PublishedArea[],
  language: PageLanguage,
) {
  const say = sayIn(language)
  const boundaryOf = new Map(boundaries)
  const drawn = countyMap(
    townships,
    areas.map(({ code, name }, index) => ({
      boundary: boundaryOf.get(code) ?? null,
      label: String(index + 1),
      name,
      href: pathOf(code, language),
    })),
    say('已公开项目区的位置', 'Where the published areas lie'),
  )
  if (!drawn) return ''
  const number = reviewNumber ? say(`审图号：${reviewNumber}。`, `Map review number: ${reviewNumber}. `) : ''
  return `<figure>${drawn}<figcaption>${htmlText(number)}${say('图中数字为下表序号；边界为示意，不作划界依据。', 'The numbers are those of the list below. Boundaries are for orientation only.')}</figcaption></figure>`
}

function listOf(areas: readonly PublishedArea[], language: PageLanguage) {
  const say = sayIn(language)
  return pageTable(
    [
      say('项目区', 'Area'),
      say('进展', 'How far it is'),
      say('包括的乡镇、村', 'Townships and villages'),
      figure(say('项目（个）', 'Projects')),
      figure(say('已分配（元）', 'Allocated, yuan')),
      figure(say('已支付（元）', 'Paid, yuan')),
    ],
    areas.map(({ code, name, funding, disclosure }, index) => [
      { html: `${index + 1}. <a href="${htmlText(pathOf(code, language))}">${htmlText(name)}</a>` },
      stageInWords(disclosure.lastStep, disclosure.lastStepOn, say),
      disclosure.members.join(say('、', ', ')),
      figure(String(disclosure.projectCount)),
      figure(formatMoney(funding.allocated)),
      figure(formatMoney(funding.paid)),
    ]),
  )
}

/** Told where no area that is published bears the code. */
export function missingAreaPage(code: string, language: PageLanguage) {
  const say = sayIn(language)
  const title = say('没有这个项目区', 'No such area')
  return pageOf(
    title,
    `<main><h1>${say('没有已公开的项目区', 'No area is published with the code')}“${htmlText(code.slice(0, 80))}”</h1><p><a href="${listPath(language)}">${say('全部项目区', 'All areas')}</a></p></main>`,
    language,
  )
}
