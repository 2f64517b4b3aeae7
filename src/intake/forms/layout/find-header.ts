import { meaningOf } from '../meaning/headings.js'
import { compatible } from '../../../values/text.js'
import { bearsUnit, isTotalHeading, measureOf } from '../../unexplained.js'
import { readHeader } from '../../tables/header-name.js'
import type { SourceCell, SourceRow } from '../../readers/source.js'
import { textOf, textsOf } from './block.js'

/** Over how many rows headings may stretch. */
const DEPTH_MAX = 5
const HEADING_LENGTH_MAX = 40
const NAME_LENGTH = 14
const YEAR = /^(?:19|20)\d{2}年?(?:度)?$/
const CLASS = /[(（]\d{2,4}[)）]$/
const CLASS_CODE = /^(?:0[1-9]|1[0-2])(?:\d{2})?$/

/** A figure, in digits of any width and with its unit where it bears one; a year heads a column. */
export const isNumber = (cell: SourceCell) => {
  const text = compatible(textOf(cell))
  return (cell.kind === 'number' || FIGURE.test(text) || bearsUnit(cell)) && !YEAR.test(text)
}
const FIGURE = /^-?[\d,]+(?:\.\d+)?[%万亿]?$/

/** Whether a text is a heading that the field uses: of a column, of an amount, of a year's or a land class's column. */
export function isKnownHeading(text: string): boolean {
  const plain = text.replace(/\s/g, '')
  if (plain.length > HEADING_LENGTH_MAX || /[。；;]|单位[:：]/.test(plain)) return false
  if (meaningOf(plain) !== null || YEAR.test(plain) || CLASS.test(plain) || isTotalHeading(plain)) return true
  // 2024年下达 heads a column as 下达 does.
  const undated = plain.replace(/(?:19|20)\d{2}年度?/g, '')
  return (
    undated !== '' &&
    plain.length <= 20 &&
    !/\d{3,}/.test(undated) &&
    measureOf({ text: undated, leaf: undated, ...unitOf(undated) }, [], []) !== null
  )
}
const unitOf = (text: string) => {
  const { unit } = readHeader(text)
  return unit === undefined ? {} : { unit }
}

/** Whether a table's headings begin with a row: no numbers, and most of its texts are known headings. */
export function beginsHeader(row: SourceRow, below: readonly SourceRow[] = []): boolean {
  const own = row.cells.filter((cell) => cell.merged === undefined && textOf(cell) !== '')
  if (row.cells.some((cell) => cell.merged === 'above' && textOf(cell) !== '')) return false
  if (
    own.length < 2 ||
    own.some(isNumber) ||
    own.some((cell) => textOf(cell).length > 2 * HEADING_LENGTH_MAX)
  )
    return false
  if (namesGroups(row, below[0])) return true
  // Two cells of which one is as long as a project's name are a question and its answer.
  if (own.length === 2 && own.some((cell) => textOf(cell).replace(/[(（].*$/, '').length > NAME_LENGTH)) return false // prettier-ignore
  const headings = textsOf(row).filter(isKnownHeading)
  const known = headings.length
  const groups = row.cells.some(({ merged }) => merged === 'left')
  // A heading with its unit in brackets is nothing else.
  const sure = known > 2 || groups || headings.some((text) => unitOf(text).unit !== undefined)
  if (known >= 2 && known * (sure ? 3 : 2) >= own.length) return true
  // A system's export has many headings that no form has.
  if (known >= HEADINGS_OF_EXPORT) return true
  return known >= 1 && own.length >= 3 && headsFigures(row, below)
}

const HEADINGS_OF_EXPORT = 5

/** 乡镇 | 绿色高产高效 | 社会化服务: below each heading that no other form has stand figures, row after row. */
function headsFigures({ cells }: SourceRow, below: readonly SourceRow[]): boolean {
  const first = below.findIndex((row) => row.cells.some(isNumber))
  // Between the headings and the figures there are but headings.
  if (first < 0 || first > DEPTH_MAX - 1 || below.slice(0, first).some((row) => !row.cells.some(({ merged }) => merged === 'above' || merged === 'left'))) return false // prettier-ignore
  // A line of signatures below is no row of it.
  const rows = below.slice(first, first + FIGURES_LOOKED_AT).filter((row) => row.cells.some(isNumber))
  const unknown = cells.flatMap((cell, at) => (isOwn(cell) && !isKnownHeading(textOf(cell)) ? [at] : []))
  const figuresIn = (at: number) => rows.filter((row) => row.cells[at] && isNumber(row.cells[at])).length
  const filledIn = (at: number) => rows.filter((row) => !NO_FIGURE.test(textOf(row.cells[at]))).length
  const totals = cells.flatMap((cell, at) => (isOwn(cell) && isTotalHeading(textOf(cell)) ? [at] : []))
  // Beside them one of texts may stand, and some may be empty in most rows.
  return (
    unknown.length >= 2 &&
    [...unknown, ...totals].filter((at) => figuresIn(at) >= 2).length >= 2 &&
    unknown.filter((at) => figuresIn(at) === 0).length <= 1 &&
    unknown.every((at) => {
      const text = textOf(cells[at])
      return text.length <= HEADING_MAX && /\p{Script=Han}/u.test(text) && [0, filledIn(at)].includes(figuresIn(at))
    })
  ) // prettier-ignore
}
const FIGURES_LOOKED_AT = 4
/** 巩固拓展脱贫攻坚成果和乡村振兴任务 is one of the longest. */
const HEADING_MAX = 24
const NO_FIGURE = /^[-–—/\\]*$/

/** 拆旧区 | 建新区 over 乡镇 | 面积 | 乡镇 | 面积: texts that each span columns, above headings that stand below several of them. */
const namesGroups = ({ cells }: SourceRow, below: SourceRow | undefined): boolean =>
  cells.filter(isOwn).length > 1 &&
  cells.every(
    (cell, at) => !isOwn(cell) || (cells[at + 1]?.merged === 'left' && !/[:：\d]/.test(textOf(cell))),
  ) &&
  below !== undefined &&
  beginsHeader(below) &&
  new Set(textsOf(below)).size < textsOf(below).length

/** How many rows the headings take that begin with the first of `rows`. */
export function headerDepth(rows: readonly SourceRow[]): number {
  let depth = 1
  while (depth < DEPTH_MAX && goesOn(rows, depth)) depth++
  return depth
}

/** Whether a row's headings hang below those above it: by merged cells, or filling what a group’s name left open. */
function goesOn(rows: readonly SourceRow[], at: number): boolean {
  const [last, row] = [rows[at - 1]!, rows[at]]
  if (!row) return false
  if (at === 1 && namesGroups(last, row)) return true
  const hangs = row.cells.some((cell) => cell.merged === 'above' && textOf(cell) !== '')
  // A heading that stretches down beside a row makes it one of headings too; under land classes those may be their codes.
  if (hangs && row.cells.some(isOwn) && row.cells.every((cell) => !isOwn(cell) || !isNumber(cell) || CLASS_CODE.test(textOf(cell)))) return true // prettier-ignore
  if (hangsAlone(rows, at)) return true
  if (!isBelow(row, last, rows[at + 1])) return false
  // Saved as text, a group’s name stands once, and the cells beside it are empty.
  const own = row.cells.flatMap((cell, place) => (textOf(cell) === '' ? [] : [place]))
  if (own.length === 1 && (own[0] === 0 || GROUP.test(textOf(row.cells[own[0]!])))) return false
  const deeper = at + 1 < DEPTH_MAX && goesOn(rows, at + 1)
  // One group within another opens nothing itself.
  if (!own.some((place) => textOf(last.cells[place]) === ''))
    return deeper && own.every((place) => !isNumber(row.cells[place]!))
  const figures = rows
    .slice(at + 1)
    .find(({ cells }) => own.some((place) => cells[place] && isNumber(cells[place])))
  const filled = own.filter((place) => figures?.cells[place] && isNumber(figures.cells[place])).length
  return (
    filled * 2 >= own.length ||
    own.every((place) => isKnownHeading(textOf(row.cells[place])) || AMONG.test(textOf(row.cells[place]))) ||
    deeper
  ) // prettier-ignore
}
/** Saved as text, a group of one: a heading alone below another, with figures right below it. */
function hangsAlone(rows: readonly SourceRow[], at: number): boolean {
  const [last, row, next] = [rows[at - 1]!, rows[at]!, rows[at + 1]]
  const own = row.cells.flatMap((cell, place) => (textOf(cell) === '' ? [] : [place]))
  return (
    own.length > 0 &&
    own.length * 2 < textsOf(last).length &&
    row.cells.every(({ merged }) => merged === undefined) &&
    own.every((place) => isAmountHeading(textOf(row.cells[place])) && textOf(last.cells[place]) !== '' && next?.cells[place] !== undefined && isNumber(next.cells[place]))
  ) // prettier-ignore
}
const isAmountHeading = (text: string) => /\p{Script=Han}/u.test(text) && isKnownHeading(text) && meaningOf(text) === null && !isTotalHeading(text) // prettier-ignore

/** （万元） below 分配金额. */
const IN_BRACKETS = /^[(（][^()（）\d]{1,6}[)）]$/
/** 一、产业发展类: the name of the rows below it. */
const GROUP = /^(?:[一二三四五六七八九十]+[、.．]|[(（][一二三四五六七八九十\d]+[)）])/
const AMONG = /^其中[:：]?$/
const isOwn = (cell: SourceCell) => cell.merged === undefined && textOf(cell) !== ''

function isBelow(row: SourceRow, last: SourceRow, next: SourceRow | undefined): boolean {
  const own = row.cells.flatMap((cell, at) => (isOwn(cell) ? [{ cell, at, text: textOf(cell) }] : []))
  if (own.length === 0 || own.some(({ cell }) => isNumber(cell))) return false
  const alone = own.filter(({ at, text }) => !isBelowGroup(last, at) && !IN_BRACKETS.test(text))
  if (alone.length === 0) return true
  // A group of one among others, whose heading has figures right below it: 建设内容 over 山塘清淤（处数）.
  const first = last.cells.findIndex((cell) => textOf(cell) !== '')
  const opens = textOf(row.cells[first]) === '' && own.length >= 3 * alone.length
  return opens && alone.every(({ at }) => next?.cells[at] !== undefined && isNumber(next.cells[at]))
}

/** Whether the heading above a cell names a group: it spans columns, or stands left of an empty cell. */
function isBelowGroup({ cells }: SourceRow, at: number): boolean {
  const cell = cells[at]
  if (cell?.merged === 'left' || cells[at + 1]?.merged === 'left') return true
  return textOf(cell) === '' || textOf(cells[at + 1]) === ''
}
