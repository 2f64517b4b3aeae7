import { exactNumber, safeCell } from '../../values/cell.js'
import { SERIAL_EPOCH } from '../../values/date.js'
import type { Cell, TableColumn } from './table.js'

/** What XML cannot carry. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
/** Characters that Excel takes in a cell. */
const CELL_MAX = 32_767
/** Longer texts are wrapped. */
const WRAPPED_FROM = 40
const WIDTH = 16

/** The places in STYLES of how cells look. */
const HEAD = 1
const DECIMAL = 2
const WRAPPED = 3
const DAY = 4
const MOMENT = 5

/** How cells look: plain; a heading, bold on a light ground; a number with decimals; a long text; a day; a moment. */
export const STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="3"><numFmt numFmtId="164" formatCode="#,##0.00####"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="166" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF5"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment wrapText="1"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment wrapText="1"/></xf><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="166" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`

/** What stands before a sheet's rows: its columns' widths, and that the first row stays in sight. */
export function sheetHead(columns: readonly TableColumn[]): string {
  const cols = columns.map(
    ({ width = WIDTH }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  )
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${cols.length > 0 ? `<cols>${cols.join('')}</cols>` : ''}<sheetData>`
}
/** What stands after a sheet's rows: that each column can be filtered, down to its last row. */
export const sheetEnd = (columns: readonly TableColumn[], lastRow: number): string =>
  `</sheetData>${columns.length > 0 ? `<autoFilter ref="A1:${letters(columns.length - 1)}${lastRow}"/>` : ''}</worksheet>`

export const headRow = (columns: readonly TableColumn[]): string =>
  rowXml(
    1,
    columns.map(({ title }) => textXml(safeCell(title), HEAD)),
  )

export const dataRow = (number: number, row: readonly Cell[], columns: readonly TableColumn[]): string =>
  rowXml(
    number,
    row.map((cell, index) => cellXml(cell, columns[index] ?? {})),
  )

/** A cell without its place; an empty one is left out. */
type CellXml = ((place: string) => string) | null

const rowXml = (number: number, cells: readonly CellXml[]): string =>
  `<row r="${number}">${cells.map((cell, index) => cell?.(`${letters(index)}${number}`) ?? '').join('')}</row>`

function cellXml(cell: Cell, { isNumber = false, isDate = false }: Partial<TableColumn>): CellXml {
  if (cell === null || cell === '') return null
  const date = isDate ? serialOf(cell) : null
  if (date !== null)
    return (place) => `<c r="${place}" s="${cell.includes(' ') ? MOMENT : DAY}"><v>${date}</v></c>`
  const number = isNumber ? exactNumber(cell) : null
  if (number !== null) {
    const style = cell.includes('.') ? ` s="${DECIMAL}"` : ''
    return (place) => `<c r="${place}"${style}><v>${number}</v></c>`
  }
  const text = safeCell(cell.toWellFormed().replace(UNWRITABLE, '\ufffd'), { isNumber })
  const fitting = text.length > CELL_MAX ? `${text.slice(0, CELL_MAX - 1).toWellFormed()}…` : text
  return textXml(fitting, text.length > WRAPPED_FROM ? WRAPPED : 0)
}

const DATE = /^\d{4}-\d\d-\d\d(?: \d\d:\d\d:\d\d)?$/
const DAY_MS = 86_400_000
/** The days since the last of 1899 that a spreadsheet counts; before March 1900 its calendar is wrong, and a text stays one. */
function serialOf(text: string): number | null {
  if (!DATE.test(text)) return null
  const [day, time = '00:00:00'] = text.split(' ')
  const days = (Date.parse(`${day}T${time}Z`) - SERIAL_EPOCH) / DAY_MS
  return days >= 61 ? days : null
}

const textXml =
  (text: string, style: number): CellXml =>
  (place) =>
    `<c r="${place}" t="inlineStr"${style === 0 ? '' : ` s="${style}"`}><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
export const escapeXml = (text: string) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign]!)

/** A column's letters by its place: A, B … Z, AA. */
function letters(index: number): string {
  const rest = Math.floor(index / 26) - 1
  return (rest < 0 ? '' : letters(rest)) + String.fromCharCode(65 + (index % 26))
}
