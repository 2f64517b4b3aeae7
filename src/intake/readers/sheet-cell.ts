import { decimalOfNumber } from '../../values/decimal.js'
import { numberCell, type SourceCell } from './source.js'
import type { Styles } from './xlsx-styles.js'

export const EMPTY: SourceCell = { text: '', kind: 'empty' }

export const textIn = (value: string): SourceCell =>
  value.trim() === '' ? EMPTY : { text: value, kind: 'text' }

const SCALED = {
  zh: '单元格的格式把数字缩小显示，所见与所存不同，请改为常规格式，写明实际数值。',
  en: 'The cell’s format shows the number scaled down, so what is seen differs from what is stored. Use the General format and enter the actual number.',
}

const UNCLEAR = {
  zh: '单元格的数字格式读不懂，其中可能有单位，请改为常规格式，在表头写明单位。',
  en: 'The cell’s number format is not known here and may show a unit. Use the General format, and write the unit in the header.',
}

const FOREIGN = /[$€£₩]|美元|港元|欧元|日元|USD|HKD|EUR/
const IN_FOREIGN_MONEY = {
  zh: '单元格的格式显示为外币，请折算成人民币，改为常规格式后再报送。',
  en: 'The cell’s format shows an amount of foreign money. Enter it in renminbi, in the General format.',
}

/** A number of a spreadsheet by its format: a day, a share, or a number with what is shown of it. */
export function numberIn(number: number, format: Styles[number] | undefined, date1904: boolean): SourceCell {
  if (format === 'date') return { text: dateOf(number, date1904), kind: 'date' }
  if (format === 'percent') return { text: `${decimalOfNumber(number * 100)}%`, kind: 'number' }
  const cell = numberCell(number)
  const shown = format?.show(cell.text)
  return {
    ...cell,
    ...(shown === undefined || shown === cell.text ? {} : { shown }),
    // As parseDate takes a bare number for a day of the other calendar.
    ...(date1904 && number >= 20_000 && number < 80_000 ? { day: dateOf(number, true) } : {}),
    ...(format?.isScaled && cell.problem === undefined ? { problem: SCALED } : {}),
    ...(format?.isUnclear && cell.problem === undefined ? { problem: UNCLEAR } : {}),
    ...(shown !== undefined && FOREIGN.test(shown) ? { problem: IN_FOREIGN_MONEY } : {}),
  }
}

/** Days since 1899-12-30, or since 1904-01-01 in workbooks that came from old Macs. The first calendar has a 29 February 1900, which never was. */
function dateOf(days: number, date1904: boolean): string {
  const whole = Math.floor(days + 1e-9)
  if (!date1904 && whole < 61) return whole === 60 ? '1900-02-29' : dayAfter(Date.UTC(1899, 11, 31), whole)
  return dayAfter(date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30), whole)
}

const dayAfter = (epoch: number, days: number): string => {
  const day = new Date(epoch + days * 86_400_000)
  return Number.isNaN(day.getTime()) ? String(days) : day.toISOString().slice(0, 10)
}
