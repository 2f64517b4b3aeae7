import { bad, ok, shown, type Parsed } from './parsed.js'
import { figureText } from './text.js'

/** An exact decimal: `digits` × 10^-scale. */
export interface Decimal { digits: bigint; scale: number } // prettier-ignore

const FORM = /^([+-]?)(\d+(?:\.\d*)?|\.\d+)(?:[eE]([+-]?\d{1,3}))?$/
/** Thousands are set apart by commas or spaces in threes, as people write them; 1,2 is not twelve, nor is 1 2. */
const THOUSANDS = /^[+-]?\d{1,3}(?:(?:,\d{3})+|(?: \d{3})+)(?:\.\d*)?$/
/** A line break between digits: there are two figures, and it sets no thousands apart. */
const BREAK = /(?<=\p{Nd})[^\S\n\v\f\r\u0085\u2028\u2029]*[\n\v\f\r\u0085\u2028\u2029]\s*(?=\p{Nd})/gu
/** A text whose line breaks between digits can be seen, so that it is no figure. */
export const withBreaks = (text: string): string => text.replace(BREAK, '⏎')
/** An amount without the remark behind it on what it includes: 10（其中灾情因素6万元） is 10. */
export const withoutRemark = (text: string): string => text.replace(REMARK, '$1')
const REMARK =
  /^(\s*[\p{Nd}.,，．]{1,40}\s?[万千百亿]?[元亩顷]?)\s?[(（](?:其中|含|包括|包含)[^()（）]*[)）]\s*$/u
/** A figure in half width (NFKC leaves the mathematical minus sign), with spaces only where they may set thousands apart. */
export const tighten = (text: string): string =>
  figureText(withBreaks(text))
    .replaceAll('\u2212', '-')
    .replace(/\s+/g, ' ')
    .replace(/ (?!\d)|(?<!\d) /g, '')
/** No figure is longer; beyond it the arithmetic would cost more than the answer is worth. */
const LENGTH_MAX = 400

/** Reads a decimal exactly; full-width digits and thousands are taken. Null when the text is none. */
export function readDecimal(text: string): Decimal | null {
  if (text.length > LENGTH_MAX) return null
  let plain = tighten(text)
  if (/[, ]/.test(plain)) {
    if (!THOUSANDS.test(plain)) return null
    plain = plain.replace(/[, ]/g, '')
  }
  const parts = FORM.exec(plain)
  if (!parts) return null
  const [whole = '', fraction = ''] = parts[2]!.split('.')
  const exponent = Number(parts[3] ?? 0)
  let digits = BigInt(`${whole}${fraction}` || '0')
  let scale = fraction.length - exponent
  if (scale < 0) {
    digits *= 10n ** BigInt(-scale)
    scale = 0
  }
  return reduce({ digits: parts[1] === '-' ? -digits : digits, scale })
}

function reduce({ digits, scale }: Decimal): Decimal {
  while (scale > 0 && digits % 10n === 0n) {
    digits /= 10n
    scale--
  }
  return { digits, scale }
}

export const multiply = (one: Decimal, other: Decimal): Decimal =>
  reduce({ digits: one.digits * other.digits, scale: one.scale + other.scale })

/** The digits at a scale that must hold the value whole; null where it does not. */
export function atScale({ digits, scale }: Decimal, wanted: number): bigint | null {
  return scale > wanted ? null : digits * 10n ** BigInt(wanted - scale)
}

/** A decimal string with just `scale` decimals. */
export function format(digits: bigint, scale: number): string {
  const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0')
  const sign = digits < 0n ? '-' : ''
  return scale === 0 ? `${sign}${text}` : `${sign}${text.slice(0, -scale)}.${text.slice(-scale)}`
}

/** A number as a spreadsheet shows it: 15 significant digits, so that 0.1 + 0.2 is 0.3. */
export function decimalOfNumber(number: number): string {
  const read = readDecimal(number.toPrecision(15))
  return read ? format(read.digits, read.scale) : String(number)
}

/** A decimal with at most `scale` decimals, as a string without trailing zeros. */
export function parseDecimal(text: string, scale = 6): Parsed<string> {
  const read = readDecimal(text)
  if (!read)
    return bad({ zh: `应为数值，实为${shown(text)}。`, en: `A number was expected; found ${shown(text)}.` })
  if (read.scale > scale)
    return bad({
      zh: `小数至多 ${scale} 位，实为${shown(text)}，请核对。`,
      en: `At most ${scale} decimals are allowed; found ${shown(text)}.`,
    })
  if ((read.digits < 0n ? -read.digits : read.digits) >= 10n ** BigInt(read.scale + 12))
    return bad({ zh: `数值过大：${shown(text)}，请核对。`, en: `The number is too large: ${shown(text)}.` })
  return ok(format(read.digits, read.scale))
}

/** A share in percent: `75%`, `75` where the column is in percent; the value is in percent. */
export const parsePercent = (text: string): Parsed<string> =>
  parseDecimal(figureText(text).replace(/%\s*$/, ''))

export function parseInteger(text: string): Parsed<number> {
  const read = readDecimal(text)
  if (!read || read.scale > 0)
    return bad({
      zh: `应为整数，实为${shown(text)}。`,
      en: `A whole number was expected; found ${shown(text)}.`,
    })
  if (read.digits > 2147483647n || read.digits < -2147483648n)
    return bad({
      zh: `整数过大：${shown(text)}，请核对。`,
      en: `The whole number is too large: ${shown(text)}.`,
    })
  return ok(Number(read.digits))
}

/** A decimal with the digits before its point in groups of three, for people: 8988761.5 → 8,988,761.5 */
export const grouped = (decimal: string): string => decimal.replaceAll(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',')
