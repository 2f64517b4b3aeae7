import type { InputError } from '../values/problem.js'
import { headerName, unitOf } from './header-name.js'
import type { Mapping } from './mapping.js'
import type { SourceCell, SourceRow } from './readers/source.js'
import {
  explainUnknown,
  HEADER_ROWS_MAX,
  recognise,
  withNotedUnits,
  type Placed,
  type Recognised,
  type Surroundings,
} from './recognise.js'

/** A table under one header; a sheet may hold several, one below the other. */
export interface Section {
  recognised: Recognised
  columns: Placed[]
  sheet: string | null
  /** The rows from the title to the header's last and its units, as they stand: a file of rejected rows begins with them. */
  head: SourceRow[]
  /** The header's last row among them. */
  headerAt: number
  /** Whether its columns have letters, as a spreadsheet's do. */
  lettered: boolean
}

export type Piece =
  | { kind: 'section'; section: Section }
  | { kind: 'record'; row: SourceRow }
  | { kind: 'total'; row: SourceRow; word: string }
  /** Titles, remarks and signatures among the rows. */
  | { kind: 'note'; row: SourceRow; text: string }
  /** A sheet whose headers no mapping knows, or that holds remarks only. */
  | { kind: 'unknown'; prose: boolean; error: InputError }

const LOOK_AHEAD = 4

/** A sheet's rows, told apart: headers, records, totals, remarks. */
export async function* readTable(
  rows: AsyncIterable<SourceRow>,
  mappings: readonly Mapping[],
  around: Surroundings,
): AsyncGenerator<Piece> {
  const window = new Window(rows)
  try {
    yield* readPieces(window, mappings, around)
  } finally {
    await window.close()
  }
}

async function* readPieces(
  window: Window,
  mappings: readonly Mapping[],
  around: Surroundings,
): AsyncGenerator<Piece> {
  await window.fill(HEADER_ROWS_MAX + LOOK_AHEAD)
  const first = recognise(window.rows, mappings, around)
  if (!first) {
    if (window.rows.length > 0)
      yield {
        kind: 'unknown',
        prose: isProse(window.rows),
        error: explainUnknown(window.rows, mappings, around),
      }
    return
  }
  const known = knownHeaders(mappings)
  let section = openSection(first, window.rows, around)
  window.drop(first.last + 1)
  yield { kind: 'section', section }
  let fresh = true
  let above: SourceRow[] = []
  for (await window.fill(LOOK_AHEAD); window.rows.length > 0; await window.fill(LOOK_AHEAD)) {
    const row = window.rows[0]!
    const next = beginsHeader(row, known)
      ? recognise([...above, ...window.rows], mappings, around, above.length)
      : null
    if (next) {
      section = openSection(next, [...above, ...window.rows], around)
      window.drop(next.last - next.first + 1)
      above = []
      fresh = true
      yield { kind: 'section', section }
      continue
    }
    window.drop(1)
    if (fresh && isColumnNumbers(row)) continue
    if (fresh && takeUnits(row, section)) continue
    const piece = tellApart(row, section)
    if (!piece) continue
    above = piece.kind === 'note' ? [...above.slice(-2), row] : []
    if (piece.kind === 'record') fresh = false
    yield piece
  }
}

/** The next few rows, looked at before they are taken. */
class Window {
  rows: SourceRow[] = []
  readonly #source: AsyncIterator<SourceRow>
  #done = false
  constructor(source: AsyncIterable<SourceRow>) {
    this.#source = source[Symbol.asyncIterator]()
  }
  async fill(wanted: number) {
    while (!this.#done && this.rows.length < wanted) {
      const { done, value } = await this.#source.next()
      if (done) this.#done = true
      else this.rows.push(value)
    }
  }
  drop(count: number) {
    this.rows.splice(0, count)
  }
  async close() {
    await this.#source.return?.()
  }
}

const openSection = (
  recognised: Recognised,
  rows: readonly SourceRow[],
  { sheet, geographic }: Surroundings,
): Section => ({
  recognised,
  columns: withNotedUnits(recognised),
  sheet,
  head: rows.slice(0, recognised.last + 1),
  headerAt: recognised.last,
  lettered: !geographic,
})

const textOf = (cell: SourceCell | undefined) => cell?.text.trim() ?? ''

const headerSets = new WeakMap<readonly Mapping[], Set<string>>()
function knownHeaders(mappings: readonly Mapping[]): Set<string> {
  let known = headerSets.get(mappings)
  if (!known)
    headerSets.set(
      mappings,
      (known = new Set(
        mappings.flatMap(({ columns }) => columns.flatMap(({ headers }) => headers.map(headerName))),
      )),
    )
  return known
}

const HEADER_LENGTH_MAX = 40
/** Whether a row could be a header: two of its first texts are headers somewhere. */
function beginsHeader({ cells }: SourceRow, known: ReadonlySet<string>): boolean {
  let looked = 0
  let hits = 0
  for (const { text, kind } of cells) {
    if (kind !== 'text' || text.length > HEADER_LENGTH_MAX) continue
    if (known.has(headerName(text).replace(/[([【].*$/, ''))) hits++
    if (hits === 2) return true
    if (++looked === 5) return false
  }
  return hits > 0 && looked === hits
}

/** 1, 2, 3 or 甲, 乙, 1, 2 under a header. */
function isColumnNumbers({ cells }: SourceRow): boolean {
  const texts = cells.map(textOf).filter((text) => text !== '')
  if (texts.length < 3) return false
  const numbers = texts
    .filter((text) => !/^[甲乙丙丁戊己庚辛A-F]$|^栏次$/.test(text))
    .map((text) => Number(/^\(?(\d{1,3})\)?(?:=.*)?$/.exec(text.normalize('NFKC'))?.[1] ?? NaN))
  return (
    numbers.length >= 2 &&
    numbers.every((number, index) => (index === 0 ? number <= 3 : number === numbers[index - 1]! + 1))
  )
}

/** A row of nothing but units under a header gives its columns their units. */
function takeUnits(row: SourceRow, section: Section): boolean {
  const { cells } = row
  const filled = cells.map((cell, at) => ({ at, text: textOf(cell) })).filter(({ text }) => text !== '')
  if (
    filled.length === 0 ||
    !filled.some(({ text }) => unitOf(text)) ||
    !filled.every(
      ({ text }) => unitOf(text) ?? /^[((]?(?:单位|%|个|户|人|公里|km|米|处|座|株)[))]?[:：]?$/.test(text),
    )
  )
    return false
  section.columns = section.columns.map((placed) => {
    const unit = unitOf(textOf(cells[placed.at]))
    return unit && !placed.unit ? { ...placed, unit } : placed
  })
  section.head.push(row)
  return true
}

const TOTAL = /^(?:[\p{Script=Han}\d()]{0,16}?)(小计|合计|总计|共计|累计|总合计)(?:数|\(.{0,12}\))?[:：]?$/u
const TOTAL_ENGLISH = /^(?:grand ?)?(?:sub-?)?totals?[:：]?$/i
const SIGNATURE =
  /^(?:(?:注|备注|说明|附注|附|单位|负责人|联系人|联系电话|资料来源|数据来源)[:：\d]|填表|制表|审核人?[:：]|复核人?[:：]|填报(?:人|单位|日期|时间)|单位负责人|附[件表]|※|\*)/
const HEADING =
  /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[)）]|第[一二三四五六七八九十\d]+[部类批片])/

/** What a row below a header is; null for a blank one. */
function tellApart(row: SourceRow, { columns, recognised }: Section): Piece | null {
  const { cells } = row
  const texts = cells.map(textOf)
  const distinct = [...new Set(texts.filter((text) => text !== ''))]
  if (distinct.length === 0 && !row.geometry) return null
  const total = totalWord(row, columns)
  if (total) return { kind: 'total', row, word: total }
  const filled = columns.filter(({ at }) => texts[at] !== undefined && texts[at] !== '')
  const note = { kind: 'note', row, text: distinct.join(' ') } as const
  if (row.geometry || row.geometryProblem) return { kind: 'record', row }
  if (filled.length === 0) {
    // Rows that were numbered beforehand and never filled are blank.
    return distinct.every((text) => /^[\d.]+$/.test(text)) ? null : note
  }
  const first = distinct[0]!
  if (SIGNATURE.test(first) && filled.length <= 2 && recognised.columns.length > 2) return note
  const spread = cells.filter(({ merged, text }) => merged === 'left' && text.trim() === first).length
  if (distinct.length === 1 && recognised.columns.length > 2 && (spread >= 2 || HEADING.test(first)))
    return note
  return { kind: 'record', row }
}

/** 合计, 小计 and their like in one of the row's first texts, where the record's own number would not stand. */
function totalWord({ cells }: SourceRow, columns: readonly Placed[]): string | null {
  const id = columns.find(({ column }) => column.fields.includes('externalId'))
  let looked = 0
  for (const [at, cell] of cells.entries()) {
    if (cell.kind === 'empty' || cell.kind === 'number' || cell.merged === 'above') continue
    const plain = cell.text.normalize('NFKC').replace(/\s/g, '')
    if (plain === '' || /^[\d.,]+$/.test(plain)) continue
    const word = TOTAL.exec(plain)?.[1] ?? TOTAL_ENGLISH.exec(plain)?.[0]
    if (word) {
      const number = id && id.at !== at ? textOf(cells[id.at]) : ''
      return number === '' || number === cell.text.trim() ? word : null
    }
    if (++looked === 3) return null
  }
  return null
}

/** A sheet of remarks: no two rows that hold three texts side by side. */
const isProse = (rows: readonly SourceRow[]) =>
  rows.filter(
    ({ cells }) => cells.filter((cell) => textOf(cell) !== '' && cell.merged === undefined).length >= 3,
  ).length < 2
