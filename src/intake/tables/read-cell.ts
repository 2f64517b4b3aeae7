import { accountNumber } from '../../values/account-number.js'
import { plainCell } from '../../values/cell.js'
import { parseDate, parseYear } from '../../values/date.js'
import { parseDecimal, parseInteger, parsePercent, withBreaks, withoutRemark } from '../../values/decimal.js'
import { parseDivisionCode } from '../../values/division-code.js'
import { parseDocumentNumber } from '../../values/document-number.js'
import { parseLandArea } from '../../values/land-area.js'
import { parseMoney } from '../../values/money.js'
import { bad, ok, shown, type Parsed } from '../../values/parsed.js'
import {
  compatible,
  checkString,
  dropEnd,
  lengthProblem,
  normaliseText,
  TEXT_MAX,
} from '../../values/text.js'
import { splitUnit } from '../../values/unit.js'
import type { Codes, Column, Unit } from './mapping.js'
import type { SourceCell } from '../readers/source.js'
import type { Message } from '../../values/message.js'

/** The text of a cell as it is kept: one line, no stray ends; null where the cell says nothing. */
export function plainText(text: string): string | null {
  const plain = plainCell(text)
    // Spaces of no width, which come along when a text is copied from a page.
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/[\s\u3000]+/g, ' ')
    .trim()
    // An apostrophe, or ="…", that kept a spreadsheet from taking the text for a number or a formula is no part of it.
    .replace(/^'(?=[=+\-@]|[^']+$)/, '')
    .replace(/^="([^"]*)"$/, '$1')
  return plain === '' ? null : plain
}

/** What people write into a cell that has no value; and what databases write, into texts too. */
const NOTHING = /^(?:[-–—/\\]+|无|暂无|空|n\/a|\.)$/i
const NULL = /^(?:null|\(null\)|<null>|nan|undefined|\\n)$/i
/** What a spreadsheet writes for the result of a formula that failed, and for a number in a column too narrow. */
const ERROR = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!|GETTING_DATA|#+)$/i
/** A formula that stands as text; a row of signs that underlines is none. */
const FORMULA = /^=[^=\s]/
/** The apostrophe by which a text is kept one, in a spreadsheet and in what is exported for it. */
const KEPT_AS_TEXT = /^[\s\u3000]*'/
/** No number is written longer. */
const FIGURE_MAX = 60
/** A number of many digits as a spreadsheet shows it; what it has rounded away cannot be got back. */
const SCIENTIFIC = /^[-+]?\d(?:\.\d+)?e\+\d+$|^\d\.\d+e\d+$/i

/** Columns whose numbers are names: what is shown counts, 000012, and not the number behind it. */
const NAMES: ReadonlySet<Column['type']> = new Set([
  'text',
  'id',
  'code',
  'reportedCode',
  'divisionCode',
  'documentNumber',
  'documentNumbers',
  'list',
])

/** Money is held against a table's totals, so that a remark behind it does not hide another amount. */
const MONEY: ReadonlySet<Column['type']> = new Set(['money', 'moneyChange'])
/** Columns of which a cell holds one number; of two lines of digits neither is it. */
const FIGURES: ReadonlySet<Column['type']> = new Set([
  'money',
  'moneyChange',
  'landArea',
  'integer',
  'decimal',
  'percent',
  'longitude',
  'latitude',
])

/** What a cell says to a column of a type: to a name as it is shown, to an amount with the unit that its format writes behind it. */
export function textFor(
  { text, kind, shown: asShown, day }: SourceCell,
  { type }: Pick<Column, 'type'>,
): string {
  if (kind !== 'number') return text
  if (NAMES.has(type)) return asShown ?? text
  if (type === 'date') return day ?? asShown ?? text
  const unitKind = type === 'landArea' ? type : /^money/.test(type) ? 'money' : undefined
  return unitKind && asShown !== undefined ? `${text}${splitUnit(asShown, unitKind).unit ?? ''}` : text
}

/** A cell's text as its column means it; null where it is empty. `unit` is the header's or the table's. */
export function readCell(text: string, column: Column, unit: Unit | undefined): Parsed<unknown> {
  const plain = plainText(MONEY.has(column.type) ? withoutRemark(withBreaks(text)) : FIGURES.has(column.type) ? withBreaks(text) : text) // prettier-ignore
  if (plain === null || NULL.test(plain)) return ok(null)
  if (/^[#＃]/.test(plain) && ERROR.test(compatible(plain)))
    return bad({
      zh: `单元格是公式的错误值或显示不全的数字 ${shown(plain)}，请改正公式或填写数值。`,
      en: `The cell holds a formula error, or a number that is not shown in full: ${shown(plain)}. Correct the formula, or enter the value.`,
    })
  if (FORMULA.test(plain) && !KEPT_AS_TEXT.test(text))
    return bad({
      zh: `单元格是没有算出结果的公式 ${shown(plain)}，请填写结果。`,
      en: `The cell holds a formula without its result: ${shown(plain)}. Enter the result.`,
    })
  if (plain.length <= FIGURE_MAX && SCIENTIFIC.test(compatible(plain)))
    return bad({
      zh: `是科学计数法 ${shown(plain)}，表格软件可能已舍去位数，请把该列设为文本格式，重新填写全部数字。`,
      en: `${shown(plain)} is scientific notation, and digits may be lost. Format the column as text and enter all digits again.`,
    })
  if (column.type !== 'text' && column.type !== 'yesNo' && NOTHING.test(plain)) return ok(null)
  const tooLong = lengthProblem(plain, TEXT_MAX)
  if (tooLong) return bad(tooLong)
  const checked = checkString(plain)
  return checked.ok ? READERS[column.type](checked.value, column, unit ?? column.unit) : checked
}

type Reader = (text: string, column: Column, unit: Unit | undefined) => Parsed<unknown>

const money =
  (allowNegative: boolean): Reader =>
  (text, _column, unit) =>
    parseMoney(text, unit, { allowNegative })

const READERS: Record<Column['type'], Reader> = {
  text: (text) => ok(text),
  id: (text) => id(text),
  money: money(false),
  moneyChange: money(true),
  landArea: (text, _column, unit) => parseLandArea(text, unit),
  date: (text, { month }) => parseDate(text, { month }),
  year: (text) => parseYear(text),
  integer: (text) => parseInteger(dropEnd(text, '户人个处座台株块次票份页')),
  decimal: (text) => parseDecimal(text.replace(/(?<=\d)\s*(?:公里|千米|km|米|m)$/i, '')),
  percent: (text) => parsePercent(text),
  yesNo: (text) => yesNo(text),
  code: (text, { codes }) => code(text, codes!),
  reportedCode: (text) => reportedCode(text),
  divisionCode: (text) => parseDivisionCode(text),
  documentNumber: (text) => parseDocumentNumber(text),
  documentNumbers: (text) => {
    const read = text
      .split(/[、,，;；\s]+/)
      .filter((each) => each !== '')
      .map((each) => parseDocumentNumber(each))
    return read.find(({ ok: good }) => !good) ?? ok(read.map((each) => (each.ok ? each.value : '')))
  },
  list: (text) => ok(text.split(/[、,，;；\s]+/).filter((each) => each !== '')),
  longitude: (text) => degrees(text, 180, { zh: '经度', en: 'Longitude' }),
  latitude: (text) => degrees(text, 90, { zh: '纬度', en: 'Latitude' }),
}

function id(text: string): Parsed<string> {
  const plain = accountNumber(text)
  return plain.length > 200
    ? bad({ zh: `编号过长：${shown(text)}，请缩短。`, en: `The number is too long: ${shown(text)}.` })
    : ok(plain)
}

function yesNo(text: string): Parsed<boolean> {
  const plain = normaliseText(text).toLowerCase()
  if (/^(?:是|有|同意|合格|达标|涉及|已|√|✓|y|yes|true|1)$/.test(plain)) return ok(true)
  if (/^(?:否|无|没有|不同意|不合格|不达标|不涉及|未|×|✗|n|no|false|0)$/.test(plain)) return ok(false)
  return bad({
    zh: `应为“是”或“否”，实为${shown(text)}。`,
    en: `“是” (yes) or “否” (no) was expected; found ${shown(text)}.`,
  })
}

const words = new WeakMap<Codes, Map<string, string>>()
function wordsOf(codes: Codes): Map<string, string> {
  let found = words.get(codes)
  if (!found) {
    found = new Map(
      Object.entries(codes).flatMap(([value, names]) =>
        [value, ...names].map((name): [string, string] => [codeName(name), value]),
      ),
    )
    words.set(codes, found)
  }
  return found
}
const codeName = (text: string) => normaliseText(text).replace(/\s/g, '').toLowerCase()

/** A word of a code list; the county's name before it (进贤县水利局) does not matter. */
function code(text: string, codes: Codes): Parsed<string> {
  const known = wordsOf(codes)
  const name = codeName(text)
  const value =
    known.get(name) ?? known.get(name.replace(/^\p{Script=Han}{0,10}?[县市区](?=\p{Script=Han}{2})/u, ''))
  if (value !== undefined) return ok(value)
  const expected = Object.entries(codes).map(([each, names]) => names[0] ?? each)
  return bad({
    zh: `应为${expected.join('、')}之一，实为${shown(text)}。`,
    en: `One of ${expected.join(', ')} was expected; found ${shown(text)}.`,
  })
}

function reportedCode(text: string): Parsed<string> {
  const read = parseDivisionCode(text)
  // What a spreadsheet has rounded away cannot be got back.
  if (read.ok || /^\d+(\.\d+)?e\+?\d+$/i.test(normaliseText(text))) return read
  return id(text)
}

function degrees(text: string, most: number, name: Message): Parsed<number> {
  const plain = normaliseText(text).replace(/[°度]?\s*[EN东北]?$/i, '')
  const number = /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : NaN
  if (!Number.isFinite(number))
    return bad({
      zh: `${name.zh}应为十进制度数，实为${shown(text)}。`,
      en: `${name.en} must be in decimal degrees; found ${shown(text)}.`,
    })
  return Math.abs(number) <= most
    ? ok(number)
    : bad({
        zh: `${name.zh}超出范围：${shown(text)}，应为度而不是米。`,
        en: `${name.en} is out of range: ${shown(text)}. Degrees were expected, not metres.`,
      })
}
