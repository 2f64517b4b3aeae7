import { amountIn } from './tables/amount-in.js'
import { kindOfUnit, type Unit } from '../values/unit.js'
import type { Placed } from './tables/place-columns.js'
import type { SourceCell, SourceRow } from './readers/source.js'
import { headersOf, type Header } from './tables/table-headers.js'
import { withoutRemark } from '../values/decimal.js'
import { compatible } from '../values/text.js'

export type Measure = 'money' | 'landArea'

/** A column that the mapping neither takes nor declares as ignored. */
export interface Unexplained {
  at: number
  text: string
  leaf: string
  /** What its heading, or the note of units above the table, lets expect of its numbers; null where it is neither. */
  measure: Measure | null
  unit?: Unit
}

const MONEY =
  /金额|资金|投资|投入|经费|款|费|补助|补贴|奖补|奖励|拨付|支付|支出|预算|概算|决算|造价|价款|安排|下达|财政|配套|自筹|中央|省级|市级|县级|本级|\(元|万元|budget|amount|money|cost|invest|fund|fee|paid|subsid/i
const LAND =
  /面积|(?:[节结]余|周转|挂钩|占补|复垦)指标(?:总?量|规模)?(?:\(|$)|[亩顷㎡]|平方米|hm2|耕地|水田|旱地|林地|园地|草地|用地|湿地|其[他它]土地|area|hectare|(?:^|_)mu$/i
const AREA = /面积|亩|公顷|㎡|平方米|规模|area|hectare/i
const TOTAL = /^(?:总?合计|小计|总计|共计|总额)数?(?:\(.*)?$/
/** Numbers beside amounts that are none: what counts, names or dates things, and rates, of which no sum can be lost. */
const NO_AMOUNT =
  /号$|编号|号码|编码|代码|账户|科目|分类$|电话|(?:日期|时间|年度|年份)$|年限|工期|期限|数量|[户人个件份株处座次口组月天日年车船头只羽棵台套目村镇业站点库队]数|人口|人次|比例|比重|占比|百分|[得评总]分$|分[值数]$|率$|率\(|%|(?<!高)标准|单价(?!计算)|[元万]\/|等别|等级|级别|(?:^|_)(?:code|id|number|no|date|on|rate|share|count)$/i
const SHARE_GIVEN = /((?:下达|拨付|预拨|下拨|安排|资金|金额|补助|奖补|补贴)\(?)\d+%/
/** 人口因素分配, 脱贫人口补助资金: money that goes by a count. */
const OF_A_COUNT =
  /(?:人口|人次|数量|工期|年限|期限|等级|级别|科目)(?=.*(?:资金|金额|补助|补贴|奖补|奖励|经费|分配|投资|费用)(?:\(.*)?$)/g
const OTHER_MEASURE =
  /[长宽高深厚][度程]?(?:\(.*)?$|[米户人座处株台套个根口项条眼盏头只][数次]?(?:\(.*)?$|\((?:[^()]*[米户人座处株台套个根口项条眼盏头只天吨年]|k?m)\)?$|里程|桩号|公里|km|容积|体积|水量|m3|立方|公斤|kg|序号?$|[林小]班|排名|批次|优先|库容|容量|流量|吨|瓦|经度|纬度|坐标|规模(?!化)|(?<![全本当上])年$|^(?:lon|lat|x|y)/i

/** A group's name that counts: 任务数（户）, 受益人口（人）. */
const COUNTED =
  /\((?:万?[户人座处个件套台株口棵只头口吨t]|公里|千米|km|米|m)(?:\/.{1,3})?\)\/?$|[户人座处个件]数\/?$/
const IN_COUNTS = /\(万?[户人处座个件套台株口棵只头吨]\)$/
const TASK = /任务|规模|数量|计划量/
const GROWN = /造林|育林|抚育|林修复|林改造|种植|播种|新造|低改|更新$/
const COUNTED_GROUP = /任务|规模|数量|计划量|里程|长度|库容|人口/

export const isTotalHeading = (text: string): boolean => TOTAL.test(plain(text))

/** What the numbers of a column are, by its heading, by the units noted above the table and by what the table's own columns hold. */
export function measureOf(
  { text, leaf, unit }: Pick<Header, 'text' | 'leaf' | 'unit'>,
  noted: readonly Unit[],
  placed: readonly Placed[],
  /** Whether the note names a unit of counts beside that of amounts: then it says nothing of a heading that does not. */
  counts = false,
): Measure | null {
  const [own, whole] = [plain(leaf), plain(text)]
  // 预算60%（万元）, 本次下达60%, 按比例补助（万元）: the share by which an amount is reckoned.
  const bare = unit ? own.replace(/\d+%|按.{0,4}比例/g, '') : own.replace(SHARE_GIVEN, '$1')
  if (NO_AMOUNT.test(bare.replace(OF_A_COUNT, ''))) return null
  if (unit) return kindOfUnit(unit)
  // 单位：万元: 耕地轮作 is what money is given for.
  const onlyMoney = noted.length > 0 && noted.every((each) => kindOfUnit(each) === 'money')
  const isLand = (words: string) => LAND.test(words) && !(onlyMoney && !AREA.test(whole))
  if (isLand(own)) return 'landArea'
  // 下达任务（户）: what is counted in its own brackets is no money, whatever else it says.
  if (IN_COUNTS.test(own)) return null
  if (!MONEY.test(own) && (COUNTED.test(own) || COUNTED.test(whole.slice(0, -own.length)))) return null
  if (MONEY.test(whole)) return 'money'
  if (isLand(whole)) return 'landArea'
  // 单位：万亩、万元: what is to be done is land.
  if (new Set(noted.map(kindOfUnit)).size === 2 && TASK.test(whole)) return 'landArea'
  // 单位：亩、万元 over 人工造林 | 封山育林: what is planted and tended is land.
  if (new Set(noted.map(kindOfUnit)).size === 2 && GROWN.test(own)) return 'landArea'
  // 单位：户、万元: the sum of a group of tasks counts as they do, that of 养护里程 measures lengths.
  if (counts && COUNTED_GROUP.test(whole.slice(0, -own.length))) return null
  const first = noted[0] === undefined ? null : kindOfUnit(noted[0])
  if (TOTAL.test(own)) return first ?? placed.map(measureOfColumn).find((each) => each !== null) ?? 'money'
  return OTHER_MEASURE.test(own) || counts ? null : first
}

/** Whether a heading's own words say that its numbers are counts, lengths or rates: 里程（公里）, 座数. */
export function isOtherFigure({ leaf }: Pick<Header, 'leaf'>): boolean {
  const own = plain(leaf)
  return NO_AMOUNT.test(own) || COUNTED.test(own) || (OTHER_MEASURE.test(own) && !/规模/.test(own))
}

/** A header that nothing takes, with what is to be expected of its numbers. */
export function unexplainedOf(
  header: Header,
  noted: readonly Unit[],
  placed: readonly Placed[],
): Unexplained {
  const { at, text, leaf } = header
  const measure = measureOf(header, noted, placed)
  const unit = header.unit ?? noted.find((each) => kindOfUnit(each) === measure)
  return { at, text, leaf, measure, ...(unit ? { unit } : {}) }
}

const plain = (text: string) => compatible(text).replace(/\s/g, '')
const measureOfColumn = ({ column: { type } }: Placed): Measure | null =>
  type === 'money' || type === 'moneyChange' ? 'money' : type === 'landArea' ? 'landArea' : null

const NUMBER =
  /^[¥￥]?-?(\d[\d,]*(?:\.\d+)?)([十百千万亿]{0,3}[元圆][整正]?|[万亿]|[百千万]?亩|公顷|平方米|平方公里)?$/

/** A number other than nought, as an amount is written; the digits of an account or a code are none. */
export function isAmount(cell: SourceCell | undefined): boolean {
  if (!cell || cell.merged !== undefined) return false
  const [, digits = ''] = NUMBER.exec(plain(withoutRemark(cell.text))) ?? []
  return /[1-9]/.test(digits) && (/[.,]/.test(digits) || digits.length <= 12)
}

/** A number that bears its own unit is an amount under whatever heading. */
export const bearsUnit = (cell: SourceCell | undefined) =>
  isAmount(cell) && /(?:[元圆亩顷米里]|[元圆][整正])$/.test(plain(cell!.text))

/** The unexplained columns that hold an amount in this row, but for one that the row's own columns add up to. */
export function amountsLeftOut(
  unexplained: readonly Unexplained[],
  placed: readonly Placed[],
  { cells }: SourceRow,
): Unexplained[] {
  return unexplained.filter((each) => {
    const cell = cells[each.at]
    if (each.measure === null) return bearsUnit(cell)
    return isAmount(cell) && !addsUp(each, placed, cells)
  })
}

/** Whether a value is the same as one of the row's columns of its kind, or their sum, with or without one that is itself a total. */
function addsUp(
  { at, measure, unit }: Unexplained,
  placed: readonly Placed[],
  cells: readonly SourceCell[],
): boolean {
  const own = amountIn(cells[at], measure!, unit)
  const parts = placed
    .filter((each) => measureOfColumn(each) === measure)
    .flatMap(
      (each) => amountIn(cells[each.at], measure!, each.unit ?? each.noted?.unit ?? each.column.unit) ?? [],
    )
  if (own === null || parts.length === 0) return false
  const sum = parts.reduce((total, part) => total + part, 0n)
  return own === sum || parts.some((part) => own === part || own === sum - part)
}

/** Remarks, numbers in a list, people to be asked: that nobody keeps them is no reason to doubt what a table is. */
const BESIDE =
  /备注|说明|编号|号码|电话|手机|联系|负责人|责任人|经办|填报|填表|制表|审核|复核|签|意见|情况|问题|remark|note|phone|contact/i

/** Of a table's headings the unexplained ones that say something and hold something. */
export const telling = (unexplained: readonly Unexplained[], rows: readonly SourceRow[]) =>
  unexplained.filter(
    ({ at, leaf }) =>
      !BESIDE.test(leaf) &&
      rows.some(({ cells }) => cells[at]?.merged === undefined && (cells[at]?.text.trim() ?? '') !== ''),
  )

const HEADING_LENGTH_MAX = 20

/** Whether rows that no mapping knows hold amounts: below a heading of money or land area, or with a unit of their own. A first column counts or names its rows. */
export function holdsAmounts(rows: readonly SourceRow[]): boolean {
  const measured = new Set<number>()
  for (const row of rows) {
    if (row.cells.some((cell, at) => bearsUnit(cell) || (measured.has(at) && isAmount(cell)))) return true
    for (const header of headersOf([row]))
      if (header.at > 0 && header.leaf.length <= HEADING_LENGTH_MAX && measureOf(header, [], []))
        measured.add(header.at)
  }
  return false
}
