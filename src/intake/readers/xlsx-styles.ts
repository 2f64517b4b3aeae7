import { elements } from './xml.js'
import type { Zip } from './zip.js'

/** Which cell styles show a number as a date. */
export type Styles = boolean[]

/** Excel's own formats for days and times; 27–36 and 50–58 are those of East Asia. */
const isBuiltInDate = (id: number) => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

/** A format of one's own shows a date when it has a year, a month or a day outside of quotes and brackets. */
const isDateFormat = (code: string) => /[ymdYMD年月日]/.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').replace(/General|Red|Blue|Green|Black/gi, ''))

export async function readStyles(zip: Zip): Promise<Styles> {
  const styles: Styles = []
  if (!zip.entries.has('xl/styles.xml')) return styles
  const own = new Map<number, string>()
  let inCells = false
  for await (const { name, attributes } of elements(zip, 'xl/styles.xml')) {
    if (name === 'numFmt') own.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
    else if (name === 'cellXfs') inCells = true
    else if (name === 'cellStyles' || name === 'dxfs') inCells = false
    else if (name === 'xf' && inCells) {
      const id = Number(attributes.numFmtId ?? 0)
      const format = own.get(id)
      styles.push(format === undefined ? isBuiltInDate(id) : isDateFormat(format))
    }
  }
  return styles
}
