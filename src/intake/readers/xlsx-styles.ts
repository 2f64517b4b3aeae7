import { numberFormat, type NumberFormat } from './number-format.js'
import { elements } from './xml.js'
import type { Zip } from './zip.js'

/** What each cell style shows a number as, where it is more than a number. */
export type Styles = ('date' | 'percent' | NumberFormat | null)[]

/** Excel takes no longer format. */
const FORMAT_LENGTH_MAX = 255
/** Excel's own formats for days and times; 27–36 and 50–58 are those of East Asia. */
const isBuiltInDate = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

/** A format of one's own shows a date when it has a year, a month or a day outside of quotes and brackets. */
const isDateFormat = (code: string) =>
  /[ymdYMD年月日]/.test(
    code.replace(/"[^"]*"|\[[^\]]*\]|[\\_*!]./g, '').replace(/General|Red|Blue|Green|Black/gi, ''),
  )

/** Excel's own formats of plain numbers. */
const BUILT_IN: Readonly<Record<number, string>> = { 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00' }

/** 0.75 shown as 75 %: Excel's own formats 9 and 10, or a percent sign in one's own. */
const isPercentFormat = (code: string) => /%/.test(code.replace(/"[^"]*"|\\./g, ''))

const shownAs = (id: number, format: string | undefined): Styles[number] => {
  if (format === undefined) {
    if (isBuiltInDate(id)) return 'date'
    if (id === 9 || id === 10) return 'percent'
    return id in BUILT_IN ? numberFormat(BUILT_IN[id]!) : null
  }
  return styleOf(format)
}

/** What a format's code shows a number as. */
export const styleOf = (format: string): Styles[number] =>
  isPercentFormat(format) ? 'percent' : isDateFormat(format) ? 'date' : numberFormat(format)

export async function readStyles(zip: Zip, entry: string | undefined): Promise<Styles> {
  const styles: Styles = []
  if (entry === undefined) return styles
  const own = new Map<number, string>()
  let inCells = false
  for await (const { name, attributes } of elements(zip, entry)) {
    if (name === 'numFmt')
      own.set(Number(attributes.numFmtId), (attributes.formatCode ?? '').slice(0, FORMAT_LENGTH_MAX))
    else if (name === 'cellXfs') inCells = true
    else if (name === 'cellStyles' || name === 'dxfs') inCells = false
    else if (name === 'xf' && inCells) {
      const id = Number(attributes.numFmtId ?? 0)
      styles.push(shownAs(id, own.get(id)))
    }
  }
  return styles
}
