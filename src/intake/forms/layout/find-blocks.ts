import { readUnitNote } from '../../tables/header-name.js'
import { headersOf } from '../../tables/table-headers.js'
import { isColumnNumbers, tellApart, unitsBelow } from '../../tables/tell-apart.js'
import type { SourceCell, SourceRow } from '../../readers/source.js'
import { isAmount, measureOf, type Measure } from '../../unexplained.js'
import { textOf, textsOf, type Block, type BodyRow } from './block.js'
import { beginsHeader, headerDepth, isNumber } from './find-header.js'
import { withGroups } from './group-headings.js'
import { meaningOf } from '../meaning/headings.js'
import { keyValueBlock } from './key-value.js'

/** The tables of a sheet, one below the other, each with the lines above it. */
export function findBlocks(rows: readonly SourceRow[]): Block[] {
  const asked = keyValueBlock(rows)
  if (asked) return [asked]
  const starts: { at: number; depth: number }[] = []
  const last = rows.findLastIndex((row) => textsOf(row).length > 0)
  for (let at = 0; at < last; at++) {
    if (unitsBelow(rows[at]!)) continue
    const begins = beginsHeader(rows[at]!, rows.slice(at + 1, at + 1 + ROWS_LOOKED_AT))
    if (!begins && !(starts.length > 0 && isBelowTitle(rows, at))) continue
    const depth = headerDepth(rows.slice(at, at + ROWS_LOOKED_AT))
    starts.push({ at, depth })
    at += depth - 1
  }
  const tables: Table[] = []
  let from = 0
  starts.forEach(({ at, depth }, index) => {
    const next = starts[index + 1]
    const end = next ? titleStart(rows, next.at, at + depth) : rows.length
    const before = tables.at(-1)
    const above = rows.slice(from, at)
    if (before && isContinued(before, above, rows.slice(at, at + depth))) {
      before.rows.push(...above.filter(namesPart), ...rows.slice(at + depth, end))
      before.parted ||= above.some(namesPart)
    } else tables.push({ rows: rows.slice(from, end), first: at - from, depth })
    from = end
  })
  return tables.map(blockOf)
}

/** 附件2 | 2025年绩效目标表: below the title of a further table stand its headings, known ones or not. */
function isBelowTitle(rows: readonly SourceRow[], at: number): boolean {
  const { cells } = rows[at]!
  const own = cells.filter((cell) => cell.merged === undefined && textOf(cell) !== '')
  if (own.length < 3 || cells.some(({ merged }) => merged === 'above')) return false
  // 填报单位：白圩乡 | 日期：… is a line above headings, as is whatever known ones follow.
  if (own.some((cell) => isNumber(cell) || /[:：]/.test(cell.text)) || beginsHeader(rows[at + 1]!))
    return false
  let above = at - 1
  while (above > 0 && textsOf(rows[above]!).length === 0) above--
  const [text = '', ...others] = textsOf(rows[above]!)
  return others.length === 0 && TITLE.test(text.replace(/\s/g, ''))
}
const TITLE =
  /^附[件表][一二三四五六七八九十\d]*[:：]?$|^[^。；;]*(?:20\d{2}年|附[件表]|资金|项目)[^。；;]*(?:表|清单|任务书)$/

interface Table { rows: SourceRow[]; first: number; depth: number; /** Whether its headings stand again below the name of each part. */ parted?: boolean } // prettier-ignore

/** 一、白圩乡: the part of a table whose rows follow. */
const namesPart = (row: SourceRow): boolean => {
  const [text = '', ...others] = textsOf(row)
  return others.length === 0 && PART.test(text)
}
const PART =
  /^(?:[一二三四五六七八九十\d]+[、.．]|[(（][一二三四五六七八九十\d]+[)）])?\s*\p{Script=Han}{1,6}(?:乡|镇|街道|场)[:：]?$/u

/**
 * Whether a table goes on: its headings again, below the name of a township, or overleaf, below its title again or nothing, where
 * no total of all has come yet.
 */
function isContinued(
  { rows, first, depth }: Table,
  above: readonly SourceRow[],
  head: readonly SourceRow[],
): boolean {
  const plain = (row: SourceRow) => textsOf(row).join(' ').replace(/\s|[(（]?续[一二三四五六七八九\d]*表?[一二三四五六七八九\d]*[)）]?|第[一二三四五六七八九十\d]+页/g, '') // prettier-ignore
  const same = (one: readonly SourceRow[], other: readonly SourceRow[]) =>
    one.length === other.length && one.every((row, at) => plain(row) === plain(other[at]!))
  const titles = new Set(rows.slice(0, first).map(plain))
  const last = rows.slice(first + depth).findLast((row) => textsOf(row).length > 0)
  const ended = last !== undefined && textsOf(last).some((text) => GRAND.test(text.replace(/\s/g, '')))
  return same(head, rows.slice(first, first + depth)) && (!ended || above.some(namesPart)) && above.every((row) => plain(row) === '' || titles.has(plain(row)) || namesPart(row)) // prettier-ignore
}
const GRAND = /^(?!本?页)[^小]{0,4}(?:合计|总计|共计)[:：]?$/

/** Below headings the first figures may stand some rows further down: after units, a group's name, the columns' numbers. */
const ROWS_LOOKED_AT = 12

/** Where the lines begin that stand above a further table: single texts right before its headings. */
function titleStart(rows: readonly SourceRow[], header: number, body: number): number {
  let start = header
  while (start > body && textsOf(rows[start - 1]!).length <= 1) start--
  return start
}

function blockOf({ rows, first, depth: found, parted }: Table): Block {
  // Headings that reach down over a row of units are none the deeper for it.
  const depth = found > 1 && unitsBelow(rows[first + found - 1]!) ? found - 1 : found
  const part = parted ? rows.slice(0, first).filter(namesPart).slice(-1) : []
  const band = withGroups(rows.slice(first, first + depth))
  let last = first + depth - 1
  let headers = headersOf(band)
  // Rows of units or of the columns' numbers belong to the headings.
  for (; last + 1 < rows.length; last++) {
    const row = rows[last + 1]!
    const units = unitsBelow(row)
    if (units) headers = headers.map((each) => (units[each.at] ? { ...each, unit: units[each.at]! } : each))
    else if (!isColumnNumbers(row) && !countsColumns(row, headers)) break
  }
  const above = rows.slice(0, first).filter((row) => !part.includes(row)).map((row) => textsOf(row).join(' ')).filter((line) => line !== '') // prettier-ignore
  const body = bodyOf([...part, ...rows.slice(last + 1)], headers, measuredOf(headers, above))
  return {
    sheet: rows[0]!.sheet,
    above,
    head: rows.slice(0, last + 1),
    headers,
    body,
    depth,
    width: Math.max(...rows.map(({ cells }) => cells.length)),
  }
}

/** 1 and 2 right below two headings, of which the first counts nothing. */
const countsColumns = (row: SourceRow, headers: Block['headers']): boolean =>
  headers.length === 2 &&
  !headers.some(({ leaf }) => meaningOf(leaf) === 'sequence') &&
  headers.every(({ at }, index) => textOf(row.cells[at]) === String(index + 1))

/** What the headings let expect of each column: amounts of a kind. */
function measuredOf(headers: Block['headers'], above: readonly string[]): Map<number, Measure> {
  const noted = (['money', 'landArea'] as const).flatMap((kind) => readUnitNote(above.join('\n'), kind).known)
  return new Map(
    headers.flatMap((header): [number, Measure][] => {
      const measure = measureOf(header, noted, [])
      return measure === null ? [] : [[header.at, measure]]
    }),
  )
}

function bodyOf(
  rows: readonly SourceRow[],
  headers: Block['headers'],
  measured: ReadonlyMap<number, Measure>,
): BodyRow[] {
  // prettier-ignore
  const columns = headers.map(({ at }) => ({ at, column: { fields: [], type: measured.get(at) ?? ('text' as const) } }))
  const headingOf = (at: number) => headers.find((each) => each.at === at)?.leaf ?? ''
  const numbered = rows.some((row) => /^\d+$/.test(textsOf(row)[0] ?? ''))
  const body: BodyRow[] = []
  for (const row of rows) {
    const piece = tellApart(row, { columns, recognised: { columns } }, headingOf)
    if (!piece) continue
    const distinct = new Set(row.cells.map(textOf).filter((text) => text !== ''))
    // A lone text is a remark, a signature or a group's name; a lone amount is a row whose name is missing.
    const [first = '', second] = distinct
    const lone = distinct.size === 1 && headers.length > 1
    const heads = distinct.size === 2 && numbered && NUMERAL.test(first) && !/^\d/.test(second!)
    const amounts = [...measured.keys()].some((at) => isAmount(row.cells[at]))
    if (piece.kind === 'record' && (lone || heads) && !amounts)
      body.push({ kind: 'note', row, text: second ?? first })
    else if (piece.kind === 'record') {
      const before = body.at(-1)
      if (before?.kind === 'record' && continues(piece.row, measured)) before.more.push(piece.row)
      else body.push({ kind: 'record', row: piece.row, more: [] })
    } else if (piece.kind === 'total' || piece.kind === 'note') body.push(piece)
  }
  return body
}

/** 一 | 小（1）型水库: the name of the rows below it, which have figures for numbers. */
const NUMERAL = /^[(（]?[一二三四五六七八九十]+[)）]?[、.．]?$/

/** Whether every number of a row is merged with those above it, and one is: the row goes on with the record above. */
function continues({ cells }: SourceRow, measured: ReadonlyMap<number, Measure>): boolean {
  const numbers = cells.filter((cell) => cell.kind === 'number')
  // 约20 is no number, and yet an amount of the row's own.
  const own = [...measured.keys()].some((at) => cells[at]?.merged === undefined && textOf(cells[at]) !== '')
  return !own && numbers.length > 0 && numbers.every(({ merged }: SourceCell) => merged === 'above')
}
