import { compatible, NAME_MAX } from '../../values/text.js'
import type { Message } from '../../values/message.js'
import { isAmount } from '../unexplained.js'
import { unitOf } from './header-name.js'
import { MEASURED, type ColumnType, type Unit } from './mapping.js'
import { withUnit } from './place-columns.js'
import type { SourceCell, SourceRow } from '../readers/source.js'
import type { RowPiece, Section } from './table-section.js'

const textOf = (cell: SourceCell | undefined) => cell?.text.trim() ?? ''

/** 1, 2, 3 or 甲, 乙, 1, 2 under a header. */
export function isColumnNumbers({ cells }: SourceRow): boolean {
  const texts = cells.map(textOf).filter((text) => text !== '')
  if (texts.length < 3) return false
  const others = texts.filter((text) => !/^[甲乙丙丁戊己庚辛A-F]$|^栏次$/.test(text))
  const numbers = others.map((text) => Number(/^\(?(\d{1,3})\)?(?:=.*)?$/.exec(compatible(text))?.[1] ?? NaN))
  // 甲 | 乙 | 1: after the letters one number will do.
  const lettered = texts[0] === '甲' && texts[1] === '乙' && others[0] === '1'
  return (
    (numbers.length >= 2 || lettered) &&
    numbers.every((number, index) => (index === 0 ? number <= 3 : number === numbers[index - 1]! + 1))
  )
}

/** The same amid the records, where a page begins: it counts each of at least so many columns from the first on. */
const countsAmid = (row: SourceRow, texts: readonly string[]): boolean =>
  texts.length >= COUNTED_MIN && /^(?:1|甲|栏次)$/.test(texts[0]!) && isColumnNumbers(row)
const COUNTED_MIN = 4

/** Units of what is counted or measured beside money and land. */
const OTHER_UNIT =
  /^[((]?(?:单位|%|万?[个户人株头只羽处座台套口眼条项次盏棵]|人次|公里|千米|km|米|m|万?(?:立方米?|方|m3|m³)|吨(?:\/[日天])?|[年月天])[))]?[:：]?$/i

/** The units that a row of nothing but units gives its columns; null for any other row. */
export function unitsBelow({ cells }: SourceRow): (Unit | undefined)[] | null {
  const filled = cells.flatMap((cell) => (cell.merged === 'above' || textOf(cell) === '' ? [] : [{ text: textOf(cell) }])) // prettier-ignore
  if (
    filled.length === 0 ||
    !filled.some(({ text }) => unitOf(text)) ||
    !filled.every(({ text }) => unitOf(text) ?? OTHER_UNIT.test(text))
  )
    return null
  return cells.map((cell) => unitOf(textOf(cell)))
}

/** A row of nothing but units under a header gives its columns their units. */
export function takeUnits(row: SourceRow, section: Section): boolean {
  if (!unitsBelow(row)) return false
  section.columns = section.columns.map((placed) => withUnit(placed, textOf(row.cells[placed.at])))
  section.head.push(row)
  return true
}

const TOTAL =
  /^(?:[\p{Script=Han}\d()]{0,16}?)(小计|合计|总计|共计|累计|总合计)(?:数|\(.{0,12}\)|\/?(?:sub)?total|\d{1,6}[个户项处家条]\p{Script=Han}{0,6})?[:：=]*$/iu
/** 计, 总额, 全县总和: totals by other words, which are nothing else where they stand alone; and an amount in words. */
const TOTAL_ALONE =
  /^(?:计|(?:全[省市县区乡镇村])?(?:总[额和数]|汇总)|(?:本|该|此|以上|全)\p{Script=Han}{1,5}计|\p{Script=Han}{0,8}(?:[乡镇村场县类项部组]|街道)计|共\d{1,6}[个户项处家条座]\p{Script=Han}{0,6})[:：=]*$|^(?:金额|人民币)*\(?大写\)?(?:金额|人民币)*[:：]/u
const TOTAL_EXACT = /^(?:小计|合计|总计|共计|总合计)$/
const TOTAL_ENGLISH = /^(?:grand ?)?(?:sub-?)?totals?[:：]?$/i
const SIGNATURE =
  /^(?:(?:注|备注|说明|附注|附|单位|负责人|联系人|联系电话|资料来源|数据来源)[:：\d]|填表|制表|审核人?[:：]|复核人?[:：]|以下(?:为)?(?:空白|无正文)|填报(?:人|单位|日期|时间)|单位负责人|附[件表]|※|\*)/
/** 制表：李某 | 审核：王某 | 2024年6月30日: who signs below a table. */
const SIGNED =
  /^(?:制表|填表|填报|编制|审核|复核|审批|校核|经办|主管|分管|负责|单位|联系|日期|时间|盖章|签字|签章)\S{0,8}\s*[:：]/
const DAY = /^\d{4}\s*[年.-]\s*\d{1,2}\s*[月.-]\s*(?:\d{1,2}\s*日?)?$/
const HEADING =
  /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[)）]|第[一二三四五六七八九十\d]+[部类批片])/

/** Of a table's columns what tells its rows apart. */
interface Standing {
  columns: readonly Standpoint[]
  recognised: { columns: readonly unknown[] }
}
interface Standpoint { at: number; column: { fields: readonly string[]; type: ColumnType } } // prettier-ignore

/** *前罗村道路, ※太平村道路: a mark before a name, where an amount stands beside it. */
const MARKED = /^[※*]\s*\p{Script=Han}/u
const PHONE = /^(?:1\d{10}|0\d{9,11}|\d{7,8})$/
/** A number beside a remark or a signature, by which somebody can be called. */
export const isPhone = (cell: SourceCell | undefined): boolean => PHONE.test(textOf(cell))
const AMOUNT_IN_REMARK: Message = {
  zh: '本行以备注、附件、签名一类的字起头，又有金额或面积，看不出是备注还是记录：是记录的请改写名称，是备注的请去掉数额。',
  en: 'The row begins as a remark, an annex or a signature does, and yet has an amount: rename it if it is a record, or remove the amount if it is a remark.',
}

const TOTAL_BEHIND: Message = {
  zh: '本行的“合计”一类的字写在名称和数额之后，看不出是合计还是记录：是合计的请把它写在名称一列，是记录的请去掉。',
  en: 'A word such as “合计” (total) stands behind the row’s name and amounts, so that it may be a total or a record: write it in the column of names if it is a total, or remove it if it is a record.',
}

/** What a row below a header is; null for a blank one. `headingOf` gives the heading of a column. */
export function tellApart(
  row: SourceRow,
  { columns, recognised }: Standing,
  headingOf: (at: number) => string,
): RowPiece | null {
  const { cells } = row
  const texts = cells.map(textOf)
  const distinct = [...new Set(texts.filter((text) => text !== ''))]
  if (distinct.length === 0 && !row.geometry) return null
  if (countsAmid(row, distinct)) return { kind: 'note', row, text: distinct.join(' ') }
  const total = totalWord(row, columns)
  if (total && !isBehind(total.at, row, columns)) return { kind: 'total', row, word: total.word }
  if (total && !REMARKS.test(headingOf(total.at)))
    return { kind: 'record', row: { ...row, problem: TOTAL_BEHIND } }
  const filled = columns.filter(({ at }) => texts[at] !== undefined && texts[at] !== '')
  const note = { kind: 'note', row, text: distinct.join(' ') } as const
  if (row.geometry || row.geometryProblem) return { kind: 'record', row }
  if (filled.length === 0) {
    // Rows that were numbered beforehand and never filled are blank.
    return distinct.every((text) => /^[\d.]+$/.test(text)) ? null : note
  }
  const first = distinct[0]!
  if (distinct.some((text) => SIGNED.test(text)) && distinct.every((text) => SIGNED.test(text) || DAY.test(text))) return note // prettier-ignore
  if (SIGNATURE.test(first) && filled.length <= 2 && recognised.columns.length > 2) {
    // An amount is no remark's: 附件道路 | 50 may be a record, and whoever wrote it must say.
    const amounts = filled.filter(({ at, column }) => MEASURED.has(column.type) && isAmount(cells[at]) && !isPhone(cells[at])) // prettier-ignore
    if (amounts.length === 0) return note
    return { kind: 'record', row: MARKED.test(first) ? row : { ...row, problem: AMOUNT_IN_REMARK } }
  }
  const spread = cells.filter(({ merged, text }) => merged === 'left' && text.trim() === first).length
  if (distinct.length === 1 && recognised.columns.length > 2 && (spread >= 2 || HEADING.test(first)))
    return note
  return { kind: 'record', row }
}

/**
 * 合计, 小计 and their like in one of the row's first texts, or alone in a later one before its amounts; where the record's own
 * number would not stand, or as its name.
 */
function totalWord(
  { cells }: SourceRow,
  columns: readonly Standpoint[],
): { word: string; at: number } | null {
  const id = columns.find(({ column }) => column.fields.includes('externalId'))
  let looked = 0
  for (const [at, cell] of cells.entries()) {
    if (cell.kind === 'empty' || cell.kind === 'number' || cell.merged === 'above') continue
    // What is longer than a name is no total's.
    const plain = cell.text.length > NAME_MAX ? cell.text : compatible(cell.text).replace(/\s/g, '')
    if (plain === '') continue
    if (/^[\d.,]+$/.test(plain)) {
      if (looked >= FIRST_TEXTS) return null
      continue
    }
    const exact = TOTAL_EXACT.test(plain)
    const word = plain.length > NAME_MAX || (looked >= FIRST_TEXTS && !exact) ? null : wordIn(plain)
    if (word) {
      const number = id && id.at !== at ? textOf(cells[id.at]) : ''
      const named = exact && columns.some((each) => each.at === at && each.column.fields.some((field) => NAMES.has(field))) // prettier-ignore
      return named || number === '' || number === cell.text.trim() ? { word, at } : null
    }
    looked++
  }
  return null
}
const FIRST_TEXTS = 3
const REMARKS = /备注|说明|附注|remark|note/i

/** Whether a total's word stands behind the row's name and its amounts, where a remark would stand, and no amount follows it. */
function isBehind(at: number, { cells }: SourceRow, columns: readonly Standpoint[]): boolean {
  const amounts = columns.filter((each) => MEASURED.has(each.column.type) && isAmount(cells[each.at]))
  return (
    amounts.length > 0 &&
    amounts.every((each) => each.at < at) &&
    cells.slice(0, at).some((cell) => cell.kind === 'text' && /\p{L}/u.test(cell.text))
  )
}
const NAMES: ReadonlySet<string> = new Set(['title', 'name'])
const wordIn = (plain: string): string | null =>
  TOTAL.exec(plain)?.[1] ?? (TOTAL_ENGLISH.exec(plain) ?? TOTAL_ALONE.exec(plain))?.[0] ?? null

/** A sheet of remarks: no two rows that hold three texts side by side. */
export const isProse = (rows: readonly SourceRow[]) =>
  rows.filter(
    ({ cells }) => cells.filter((cell) => textOf(cell) !== '' && cell.merged === undefined).length >= 3,
  ).length < 2
