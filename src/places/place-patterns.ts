import { isGenericCounty } from './place-words.js'

/** Figures with what they count, which is no part of a name: 2024年度, 第3批, 600亩. */
export const MEASURED =
  /\d+(?:\.\d+)?(?:年度|年|月|日|号|批次|批|期|标段|次|个|条|座|处|项|口|眼|台|套|户|人|公里|千米|米|万亩|亩|公顷|万元|元|吨)?/y
export const SEPARATOR = /[、,;/|+&·~\-—–→()[\]{}〔〕【】<>《》「」"“”‘’':.…\s]/
/** Words that join the names of a list. */
export const JOINER = /(?:以及|和(?![谐美睦])|与|及(?!时)|至|到|同(?![意步时])|并)/y

const FIGURE = '0-9一二三四五六七八九十'
/**
 * Numbers of groups: 三, 第5, 一、二. Two numbers never stand side by side without a mark or 第 between them, or a run of
 * figures could be parted in exponentially many ways.
 */
const GROUP = `第?[${FIGURE}百]+(?:(?:[、,和及至到\\-~—]第?(?=[${FIGURE}])|第)[${FIGURE}百]+)*`
/** A character of a hamlet's name; another village or township does not belong to it. */
const NAME = '(?:(?![村乡镇])[\\u3400-\\u9fff])'
/** What lies in a village: 三组, 第5村民小组, 一、二组, 李家自然村. */
export const BELOW_VILLAGE = new RegExp(
  `(?:[、,]?${GROUP}(?:个?村民)?(?:小组|组|队|社)(?!区)|[、,和及]?${NAME}{1,5}?(?:自然村|村民小组|村小组|小组|屋场)|${NAME}{1,4}组(?!织|团|建|成|合))`,
  'y',
)
/** A list that is not whole: 等5个村, 等地. */
export const OPEN =
  /[(]?等(?!级|别|高线|额|效|量)(?:(?:共|合计)?([0-9]+|[一二两三四五六七八九十]+)?个?(?:行政|自然)?(?:村委会|村|社区|乡镇|乡|镇|街道)(?![级庄民容规务史]))?/y
/** A list's own count: 三村, 共5个村. */
export const COUNTED =
  /[(]?(?:共|共计|合计|等|这)?([0-9]+|[一二两三四五六七八九十]+)个?(?:行政)?(?:村委会|村|社区|乡镇|乡|镇)(?![级庄民])/y

const ALL_OF_IT =
  '(?:全县|县域|县内|境内|全境|全域|域内|范围内|辖区|辖区内|全县域|全县范围|全县境内|县域内|县城)'
/** A place that is the county, after the county's name or alone. */
export const WHOLE_COUNTY = new RegExp(`^(?:${ALL_OF_IT}|全县(?:范围|境内|各地|各村|域).*)$`)
/** Townships without their names. */
export const TOWNSHIPS_AT_LARGE =
  /(?:各|全部|所有|有关|相关|部分|多个|[0-9一二三四五六七八九十]个)(?:有关|相关)?(?:乡镇|乡\(镇|乡、镇|镇乡|镇街)/
/** The whole county, said in a title. */
export const WHOLE_COUNTY_IN_TITLE = /全县(?!领先|第|最|首)/

const OTHER_COUNTY =
  /(?:[\u3400-\u9fff]{2,3}省)?(?:([\u3400-\u9fff]{2,3})市)?([\u3400-\u9fff]{2,3}?[县区市])/y
const GOES_ON_AS_PLACE = /^(?:$|[、,;。)(:]|境内|[\u3400-\u9fff]{1,6}?(?:镇|乡|街道|村|社区))/
const WORD_WITH_COUNTY = /^(?:[道级域直委里际内办属财局界]|城(?!关))/

const ENDS_AS_COUNTY = /[\u3400-\u9fff]{2}[县区市]$/
/** Whether another county's name stands just before a place in a text. */
export const otherCountyBefore = (text: string, at: number, isOurs: (name: string) => boolean) => {
  const name = ENDS_AS_COUNTY.exec(text.slice(Math.max(0, at - 3), at))?.[0]
  return name !== undefined && !isGenericCounty(name) && !isOurs(name)
}

/** The length of another county's name at a place in a text, with its province and city. */
export function otherCountyAt(
  text: string,
  at: number,
  isStart: boolean,
  isOurs: (name: string) => boolean,
): number {
  OTHER_COUNTY.lastIndex = at
  const found = OTHER_COUNTY.exec(text)
  if (!found) return 0
  const [whole, city, name] = found as unknown as [string, string | undefined, string]
  const rest = text.slice(at + whole.length)
  if (
    isOurs(name) ||
    WORD_WITH_COUNTY.test(rest) ||
    (city === undefined && isGenericCounty(name)) ||
    /[省市县乡镇村]./.test(name.slice(0, -2))
  )
    return 0
  // 区 and 市 end many words: they count at the start of a place, or after a city.
  if (!name.endsWith('县') && !isStart && city === undefined) return 0
  return GOES_ON_AS_PLACE.test(rest) ? whole.length : 0
}

const HYPHEN = '[-\u2010-\u2015\u2212_]'
const CODE_BEFORE = new RegExp(`(?:[0-9A-Za-z]|[0-9A-Za-z]${HYPHEN})$`)
const CODE_AFTER = new RegExp(`^(?:[0-9A-Za-z]|${HYPHEN}[0-9A-Za-z])`)
/** Whether letters or figures go on before or after what begins or ends with one. */
export const isPartOfCode = (text: string, start: number, end: number) =>
  (/[0-9A-Za-z]/.test(text[start]!) && CODE_BEFORE.test(text.slice(Math.max(0, start - 2), start))) ||
  (/[0-9A-Za-z]/.test(text[end - 1]!) && CODE_AFTER.test(text.slice(end, end + 2)))

/** A code that is no year, no road and no grade by itself: of letters and figures, or of four letters. */
const TELLING_CODE = /^(?=.{3})(?=.*[A-Za-z])(?=.*[0-9])|[A-Za-z]{4}/
/** What is counted or numbered, after a code: JX-1号渠道, A1标段. */
const NUMBERED = new RegExp(`^(?:[号级型类栋幢座井线段级款米期]|标段|地块|${HYPHEN})`)
const NUMBER_OF = /(?:编号|文号|号|第|合同|标段)[:为是]?$/
/** Whether an area's code that stands in a text may be the number of something else. */
export const mayBeNumber = (text: string, start: number, end: number) =>
  !TELLING_CODE.test(text.slice(start, end)) ||
  NUMBERED.test(text.slice(end, end + 2)) ||
  NUMBER_OF.test(text.slice(Math.max(0, start - 4), start))

/** Words before a place's name by which what is meant lies beside it, or all around but not there. 拆除 and its like take things down. */
const APART_BEFORE =
  /(?:邻近|临近|靠近|接近|毗邻|毗连|紧邻|紧靠|紧挨|相邻|不含|不包括|不包含|不涉及|不属于|不属|不在|(?<!并)非|并非|(?<![拆清解扫排铲免消革根删])除|除了|除去|除开)$/
/** Words after it. 外墙 and its like are no places. */
const APART_AFTER =
  /^(?:(?:境|区|范围|辖区|域)?(?:以外|之外|外(?![墙立观业包聘出来资贸销语债迁]))|[以之][东南西北]|相邻|毗邻|毗连|接壤)/
/** An area's ground ends where it was drawn: what lies beside it is outside. */
const BESIDE_AREA = /^(?:的?(?:附近|周边|周围|四周|旁|边缘|边界|交界)|[东南西北]+侧)/
const TOWARDS_AREA = /(?:通往|通向|前往|对接|外接|连接)$/

/** Whether a text says that what it is about lies outside a place or beside it. */
export const isApart = (text: string, start: number, end: number, isArea: boolean) => {
  const before = text.slice(Math.max(0, start - 4), start)
  const after = text.slice(end, end + 6)
  return (
    APART_BEFORE.test(before) ||
    APART_AFTER.test(after) ||
    (isArea && (TOWARDS_AREA.test(before) || BESIDE_AREA.test(after)))
  )
}
