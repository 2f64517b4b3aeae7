import { SaxesParser } from 'saxes'
import { InputError } from '../../values/problem.js'
import { mergeFiller, tooManyMerges, MERGES_MAX, type Merge } from './merged-cells.js'
import { EMPTY, numberIn, textIn } from './sheet-cell.js'
import { RunPosition } from './raised-text.js'
import type { SourceCell, SourceRow } from './source.js'
import type { Styles } from './xlsx-styles.js'
import { elements, localName, unescape } from './xml.js'
import type { Zip } from './zip.js'

interface Reading { strings: string[] | null; styles: Styles; layout: SheetLayout; date1904: boolean; columnsMax: number } // prettier-ignore

/** What a sheet says of its cells as a whole. */
export interface SheetLayout {
  merges: Merge[]
  hiddenColumns: ReadonlySet<number>
  /** Whether any row or column is hidden. */
  conceals: boolean
}

/** As many rows as a sheet of Excel's has. */
const ROWS_MAX = 1_048_576

const isTrue = (text: string | undefined) => text === '1' || text === 'true'

/** The merged ranges of a sheet, which stand behind its rows, and what it hides: a first reading. */
export async function readLayout(
  zip: Zip,
  path: string,
  sheet: string,
  columnsMax: number,
): Promise<SheetLayout> {
  const merges: Merge[] = []
  const hiddenColumns = new Set<number>()
  let rowsHidden = false
  for await (const { name, attributes } of elements(zip, path)) {
    if (name === 'row' && isTrue(attributes.hidden)) rowsHidden = true
    if (name === 'col' && isTrue(attributes.hidden))
      for (let at = Number(attributes.min); at <= Math.min(Number(attributes.max), columnsMax); at++)
        hiddenColumns.add(at - 1)
    if (name !== 'mergeCell') continue
    if (merges.length >= MERGES_MAX) throw tooManyMerges(sheet)
    const [from, to = from] = (attributes.ref ?? '').split(':', 2).map(place)
    if (from && to && from.column < columnsMax && from.column <= to.column && from.row <= to.row)
      merges.push({ top: from.row, left: from.column, bottom: to.row, right: to.column })
  }
  merges.sort((a, b) => a.top - b.top)
  return { merges, hiddenColumns, conceals: rowsHidden || hiddenColumns.size > 0 }
}

function place(reference: string): { row: number; column: number } {
  const [, letters = '', digits = '0'] = /^\$?([A-Z]+)\$?(\d+)$/.exec(reference) ?? []
  return {
    row: Number(digits),
    column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
  }
}

interface RawCell { column: number; type: string; style: number; value: string | null; formula: boolean } // prettier-ignore

/** The rows of a sheet as they stand in the file, one at a time. */
export async function* sheetRows(
  zip: Zip,
  path: string,
  sheet: string,
  reading: Reading,
): AsyncIterable<SourceRow> {
  const parser = new SaxesParser({ xmlns: false })
  let rows: { row: number; cells: RawCell[]; hidden: boolean }[] = []
  let row = 0
  let hidden = false
  let rowsRead = 0
  let cells: RawCell[] = []
  let cell: RawCell | null = null
  let text: string | null = null
  let phonetic = 0
  const position = new RunPosition()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name: full, attributes: raw }) => {
    const name = localName(full)
    const attributes = raw as Record<string, string>
    position.open(name, attributes.val)
    if (name === 'row') {
      row = attributes.r ? Number(attributes.r) : row + 1
      hidden = isTrue(attributes.hidden)
      if (++rowsRead > ROWS_MAX)
        throw new InputError('TOO_MANY_ROWS', {
          zh: `工作表“${sheet}”的行数超过上限 ${ROWS_MAX}，请拆分后报送。`,
          en: `Sheet “${sheet}” has more than ${ROWS_MAX} rows. Split it.`,
        })
      cells = []
    } else if (name === 'c') {
      cell = {
        column: attributes.r ? place(attributes.r).column : (cells.at(-1)?.column ?? -1) + 1,
        type: attributes.t ?? 'n',
        style: Number(attributes.s ?? 0),
        value: null,
        formula: false,
      }
    } else if (name === 'f' && cell) cell.formula = true
    else if (name === 'rPh') phonetic++
    else if ((name === 'v' || name === 't') && cell && phonetic === 0) text = ''
  })
  const say = (piece: string) => {
    if (text !== null) text += position.text(piece)
  }
  parser.on('text', say)
  parser.on('cdata', say)
  parser.on('closetag', ({ name: full }) => {
    const name = localName(full)
    if (name === 'rPh') phonetic--
    else if ((name === 'v' || name === 't') && cell && text !== null) {
      cell.value = (cell.value ?? '') + text
      text = null
    } else if (name === 'c' && cell) {
      const isEmpty = cell.value === null && !cell.formula
      if (cell.column >= reading.columnsMax && !isEmpty)
        throw new InputError('TOO_MANY_COLUMNS', {
          zh: `工作表“${sheet}”第 ${row} 行的列数超过上限 ${reading.columnsMax}，请删去多余的列。`,
          en: `Row ${row} of sheet “${sheet}” has more than ${reading.columnsMax} columns. Remove the surplus columns.`,
        })
      // A cell that has a format and nothing else may stand anywhere.
      if (cell.column < reading.columnsMax) cells.push(cell)
      cell = null
    } else if (name === 'row') rows.push({ row, cells, hidden })
  })
  const merged = mergeFiller(reading.layout.merges, sheet)
  const { hiddenColumns } = reading.layout
  const hides = hiddenColumns.size > 0 ? { hiddenColumns } : {}
  const asRow = (each: (typeof rows)[number]): SourceRow => ({
    sheet,
    row: each.row,
    cells: merged(each.row, cellsOf(each.cells, reading)),
    ...(each.hidden ? { hidden: true } : {}),
    ...hides,
  })
  const decoder = new TextDecoder()
  for await (const chunk of (await zip.stream(path)) as AsyncIterable<Buffer>) {
    parser.write(decoder.decode(chunk, { stream: true }))
    const ready = rows
    rows = []
    for (const each of ready) yield asRow(each)
  }
  parser.close()
  for (const each of rows) yield asRow(each)
}

function cellsOf(raw: readonly RawCell[], reading: Reading): SourceCell[] {
  const cells: SourceCell[] = []
  for (const cell of raw) {
    while (cells.length < cell.column) cells.push(EMPTY)
    const before = cells[cell.column]
    const read = cellOf(cell, reading)
    cells[cell.column] = before && before !== EMPTY && read !== EMPTY ? { ...read, problem: TWICE } : read
  }
  return cells
}

const TWICE = {
  zh: '工作簿中同一单元格写了两次，分不清以哪个为准，请在表格软件中打开并另存，核对后再报送。',
  en: 'The workbook writes this cell twice, and which value holds cannot be told. Open and save it in a spreadsheet program, and check the value.',
}

const NO_RESULT = {
  zh: '公式没有存下结果，请在表格软件中重新计算并保存，或填写数值。',
  en: 'The formula has no stored result. Recalculate and save the file in a spreadsheet program, or enter the value.',
}

const NO_STRING = {
  zh: '单元格的文字在工作簿的共享文字表中找不到，请在表格软件中打开、核对并另存后再报送。',
  en: 'The text of this cell is not in the workbook’s table of shared texts. Open the file in a spreadsheet program, check the cell and save it again.',
}

function cellOf(
  { type, style, value, formula }: RawCell,
  { strings, styles, date1904 }: Reading,
): SourceCell {
  // A formula is never run: what the spreadsheet last reckoned stands beside it, or nothing does.
  if (value === null || (type === 'n' && value.trim() === ''))
    return formula ? { text: '', kind: 'text', problem: NO_RESULT } : EMPTY
  if (type === 's') {
    if (strings === null) throw new RangeError('the part of shared texts is missing')
    const shared = strings[Number(value)]
    return shared === undefined ? { text: '', kind: 'text', problem: NO_STRING } : textIn(shared)
  }
  if (type === 'b') return { text: value === '1' ? '是' : '否', kind: 'boolean' }
  if (type === 'd') return { text: value.replace(/T00:00(:00(\.0+)?)?$/, ''), kind: 'date' }
  if (type !== 'n') return textIn(unescape(value))
  const number = Number(value)
  return Number.isFinite(number) ? numberIn(number, styles[style], date1904) : textIn(value)
}
