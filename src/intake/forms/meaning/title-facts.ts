import { withoutYearSpans } from '../../../values/date.js'
import { documentsIn, documentYear, ownDocument } from '../../../values/document-number.js'
import { compatible } from '../../../values/text.js'
import { withoutRanks } from './amount-use.js'
import type { Codes } from '../../tables/mapping.js'

/** What the books say of a fund. */
export interface KnownFund { level: string; programme: string; fiscalYear: number } // prettier-ignore

/** What the clerk answers once for a form: what neither its title nor its headings say. */
export interface FormAnswers {
  /** The funds that stand already, by document number. */
  funds?: ReadonlyMap<string, KnownFund> | undefined
  /** What was learned of such forms: what nothing else says. */
  learned?: { level?: string | undefined; programme?: string | undefined } | undefined
  department?: string | undefined
  documentNumber?: string | undefined
  fiscalYear?: number | undefined
  programme?: string | undefined
  level?: string | undefined
}

/** What is known of a form as a whole: by its answers, else by its title, its file's name or its document number. */
export interface FormFacts extends FormAnswers {
  /** The form's own title. */
  title: string
  /** The number of the annex that it is: 2, 二, 2-1. */
  annex: string | undefined
  /** Whether it says that money is given out. */
  givesOut: boolean
  /** Levels and programmes that the title names, where it names several. */
  levels: string[]
  programmes: string[]
  /** Documents that the lines above the table and the file's name mention. */
  documents: string[]
}

const LEVELS: readonly [string, RegExp][] = [
  ['CENTRAL', /中央|国家级|车购税|车辆购置税/],
  ['PROVINCE', /省级|省财政(?!厅)|省本级|省补助|省奖补|自治区(?:级|本级|财政(?!厅)|补助|资金)/],
  ['CITY', /市级|市财政(?!局)|市本级/],
  ['COUNTY', /县级|县财政(?!局)|县本级|(?<!自治)区级|(?<!自治)区财政(?!局)|本级财政/],
]
/** 中省财政, 省市两级资金: levels that one word puts together; 江西省市级 is a province's cities. */
const TOGETHER = /(?<=^|[年度批次的、,\s(《])(中?省?市?县?)(?=[两二三四]?级|财政|资金|补助|配套)/g
const NAMES: Record<string, string> = { 中: '中央', 省: '省级', 市: '市级', 县: '县级' }
/** The levels of money that a text names; 市级创建省级森林城镇 names one, and a rank. */
export function levelsIn(text: string): string[] {
  const said = compatible(text).replace(TOGETHER, (word) => (word.length > 1 ? [...word].map((each) => NAMES[each]).join('、') : word)) // prettier-ignore
  const named = (words: string) => LEVELS.flatMap(([level, word]) => (word.test(words) ? [level] : []))
  const [all, money] = [named(said), named(withoutRanks(said))]
  return money.length > 0 ? money : all
}
/** The one level of money that a text names. */
export function levelIn(text: string): string | undefined {
  const found = levelsIn(text)
  return found.length === 1 ? found[0] : undefined
}

const GIVES_OUT =
  /分配|下达|安排|拨付(?!情况)|补助(?:资金|金额)?(?:面积|明细|名单|计划|及|表)|奖补|补助资金|专项资金|切块/
const ABOUT = /^(?:附\s*[件表]\s*\d*\s*[:：]?|表\s*\d+\s*[-－—]?)\s*/
const ANNEX = /^附\s*[件表]\s*[:：]?\s*([\d一二三四五六七八九十]+(?:[-－—]\d+)?)/
const BORING =
  /^(?:附\s*[件表]\s*[\d一二三四五六七八九十]*\s*[:：]?|表\s*\d+|(?:[(（【])?(?:金额|面积|计量)?单位\s*[:：].*|.{0,6}(?:日期|时间|电话|单位)\s*[:：].*|\d{4}年\d{1,2}月(?:\d{1,2}日)?)$/

/** Sentences above a table, and what introduces it, are no title. */
const PROSE = /[。;；:：]$|现将|如下|^根据|.{70}/u

/** The line above a table that names it: the last that looks like a title. */
export function titleLine(above: readonly string[], sheet: string | null, file: string): string {
  const lines = above.map((line) => compatible(line).trim()).filter((line) => !BORING.test(line) && !PROSE.test(line)) // prettier-ignore
  const named =
    lines.findLast((line) => /[表单册]$|公示|清单|明细|方案|项目|情况|汇总|台账|一览/.test(line)) ??
    lines.at(-1)
  if (named) return named.replace(ABOUT, '')
  return sheet !== null && !/^(?:sheet|工作表)\s*\d*$/i.test(sheet) ? sheet : file.replace(/\.\w+$/, '')
}

export function factsOf(
  above: readonly string[],
  sheet: string | null,
  file: string,
  answers: FormAnswers,
  programmes: Codes,
): FormFacts {
  const title = titleLine(above, sheet, file)
  // The lines above the table say more than the file's name, and the title most.
  const texts = [title, ...above.filter((line) => line.length <= 80), sheet ?? '', file].map((text) =>
    compatible(text),
  )
  const named = <T>(read: (text: string) => T[]): T[] =>
    texts.map(read).find((found) => found.length > 0) ?? []
  const levels = named(levelsIn)
  const found = named((text) => programmesIn(text, programmes))
  // A line that names several and does not say which is its own leaves it to be asked, as do lines that name one a level.
  const naming = texts.find((text) => documentsIn(text).length > 0)
  const documentNumber = answers.documentNumber ?? (naming === undefined || isOfOneLevel(naming, texts) ? undefined : ownDocument(naming)) // prettier-ignore
  const known = documentNumber === undefined ? undefined : answers.funds?.get(documentNumber)
  const year = texts
    .map((text) => /((?:19|20)\d{2})\s*年/.exec(withoutYearSpans(text))?.[1])
    .find((text) => text !== undefined)
  return {
    title,
    annex: above.flatMap((line) => ANNEX.exec(compatible(line).trim())?.[1] ?? [])[0],
    givesOut: texts.slice(0, 1).some((text) => GIVES_OUT.test(text)),
    department: answers.department,
    documentNumber,
    fiscalYear: answers.fiscalYear ??
      known?.fiscalYear ?? (year ? Number(year) : documentNumber ? (documentYear(documentNumber) ?? undefined) : undefined), // prettier-ignore
    level: answers.level ?? known?.level ?? (levels.length === 1 ? levels[0] : answers.learned?.level),
    programme:
      answers.programme ?? known?.programme ?? (found.length === 1 ? found[0] : answers.learned?.programme),
    levels,
    programmes: found,
    documents: [...new Set(texts.flatMap((text) => documentsIn(text).map(({ number }) => number)))],
  }
}

/** 1、中央资金（财农〔2024〕1号）55万元。2、省级资金（财农〔2024〕2号）6435万元: where another line names another level's document, this one is not that of all. */
const isOfOneLevel = (line: string, lines: readonly string[]): boolean => {
  const [level, number] = [levelIn(line), documentsIn(line)[0]?.number]
  const others = (each: string) => documentsIn(each).some((found) => found.number !== number) && levelIn(each) !== undefined && levelIn(each) !== level // prettier-ignore
  return level !== undefined && !lines.slice(0, 1).includes(line) && lines.some(others)
}

/** Words of a title that name a programme and stand in no code list. */
const MORE: readonly [string, RegExp][] = [
  ['RURAL_REVITALISATION', /衔接|乡村振兴|扶贫|脱贫攻坚/],
  ['HIGH_STANDARD_FARMLAND', /高标(?:准)?农田|农田建设/],
  ['DILAPIDATED_HOUSING', /危旧?房|农房抗震/],
  [
    'RURAL_ROADS',
    /农村公路|乡村道路|通村公路|村道安防|县乡道|乡村道|村道|通组路|四好农村路|普通公路|路网改造|危桥/,
  ],
  ['FARMLAND_IRRIGATION', /水利|水库|灌区|病险|山塘|小型水利|小农水|农业水价|节水|灌溉/],
  [
    'RURAL_HABITAT',
    /人居环境|美丽乡村|农村厕所|厕所革命|改厕|户厕|农厕|公厕|和美乡村|秀美乡村|(?:美丽|宜居|秀美|和美)(?:宜居)?(?:村庄|示范村)|农村环境(?:综合)?整治|农村(?:生活)?(?:污水|垃圾)/,
  ],
  [
    'ECOLOGICAL_RESTORATION',
    /生态修复|生态保护|森林抚育|退耕还林|水土保持|林业草原生态|公益林|天然(?:商品)?林|森林生态|退化林/,
  ],
  ['PLAIN_GREENING', /造林|国土绿化|平原绿化/],
  ['LAND_CONSOLIDATION', /土地整治|土地综合整治|土地开发|土地整理|增减挂钩|占补平衡|补充耕地|旱改水|复垦/],
]

/** 和美乡村共同缔造衔接资金: what the money itself is called goes before what it is for. */
const MONEY: readonly [string, RegExp][] = [
  ['RURAL_REVITALISATION', /衔接(?:推进乡村振兴)?(?:专项|补助)?资金|扶贫(?:专项|发展|补助)?资金/],
]

/** The programmes that a text names; the longest word counts where one stands in another. */
function programmesIn(text: string, codes: Codes): string[] {
  const money = MONEY.flatMap(([value, words]) => (words.test(text) ? [value] : []))
  if (money.length > 0) return money
  const words = Object.entries(codes).flatMap(([value, names]) =>
    names.filter((name) => name.length >= 3 && text.includes(name)).map((name) => ({ value, name })),
  )
  const longest = words.filter(({ name }) => !words.some((other) => other.name.length > name.length && other.name.includes(name))) // prettier-ignore
  const found = new Set(longest.map(({ value }) => value))
  for (const [value, pattern] of MORE) if (pattern.test(text)) found.add(value)
  return [...found]
}
