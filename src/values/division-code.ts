import { bad, ok, shown, type Parsed } from './parsed.js'
import { compatible } from './text.js'

/** A 12-digit division code: six digits for the county, three for the township, three for the village. */
export type DivisionCode = string

export function parseDivisionCode(text: string): Parsed<DivisionCode> {
  const plain = compatible(text)
    .replace(/[\s\u3000]/g, '')
    .replace(/^'/, '')
  if (/^\d+(\.\d+)?[eE]\+?\d+$/.test(plain))
    return bad({
      zh: `区划代码被表格软件写成了科学计数法：${shown(text)}，请把该列设为文本格式后重新填写。`,
      en: `A spreadsheet has written the division code in scientific notation: ${shown(text)}. Format the column as text and enter it again.`,
    })
  if (!/^(\d{6}|\d{9}|\d{12})$/.test(plain))
    return bad({
      zh: `区划代码应为 12 位数字，实为${shown(text)}。`,
      en: `A division code must have 12 digits; found ${shown(text)}.`,
    })
  return ok(plain.padEnd(12, '0'))
}

export const divisionLevel = (code: DivisionCode): 'COUNTY' | 'TOWNSHIP' | 'VILLAGE' =>
  code.endsWith('000000') ? 'COUNTY' : code.endsWith('000') ? 'TOWNSHIP' : 'VILLAGE'

/** The digits that say something: two for a province, four for a city, six, nine and twelve below. */
const stem = (code: DivisionCode): string => /^(.*?)(?:0{3}|0{6}|0{8}|0{10})?$/.exec(code)![1]!

/** The code of the division above: a village's township, a township's county, a county's city. */
export const parentCode = (code: DivisionCode): DivisionCode =>
  code.slice(0, [9, 6, 4, 2].find((digits) => digits < stem(code).length) ?? 0).padEnd(12, '0')

/** Whether a division lies in another, or is it. */
export const isWithin = (code: DivisionCode, ancestor: DivisionCode): boolean =>
  code.startsWith(stem(ancestor))
