import { readDecimal } from '../../values/decimal.js'

type Token =
  | { digit: '0' | '#' | '?' }
  | { literal: string }
  | { point: true }
  | { comma: true }
  /** The number as it is. */
  | { general: true }

/** How a spreadsheet's number format shows a positive number. */
export interface NumberFormat {
  /** The text that is shown; undefined for formats that are not known here. Thousands are not set apart. */
  show(text: string): string | undefined
  /** Whether it shows thousands for units, so that what is seen is not what is kept. */
  isScaled: boolean
}

/** A format's code, of which the section for positive numbers counts: 000000, 0.00"万元", 0000-00. */
export function numberFormat(code: string): NumberFormat | null {
  const tokens = tokensOf(code)
  if (!tokens) return null
  if (tokens.some((token) => 'general' in token))
    return {
      show: (text) => tokens.map((token) => ('literal' in token ? token.literal : text)).join(''),
      isScaled: false,
    }
  const lastDigit = tokens.findLastIndex((token) => 'digit' in token)
  if (lastDigit < 0) return null
  const pointAt = tokens.findIndex((token) => 'point' in token)
  const lastWhole = tokens.findLastIndex((token, at) => 'digit' in token && (pointAt < 0 || at < pointAt))
  // Each comma right behind the figures, or before the point, divides by a thousand.
  const commasFrom = (at: number) => {
    const end = tokens.slice(at).findIndex((token) => !('comma' in token))
    return end < 0 ? tokens.length - at : end
  }
  const commas = commasFrom(lastDigit + 1) + (lastWhole === lastDigit ? 0 : commasFrom(lastWhole + 1))
  return { show: (text) => show(text, tokens, pointAt, 3 * commas), isScaled: commas > 0 }
}

/** The section's parts; null where it has a condition, an exponent, a fraction or a share. */
function tokensOf(code: string): Token[] | null {
  const tokens: Token[] = []
  const parts = code.matchAll(
    /(General|G\/通用格式)|"([^"]*)"|\\(.)|!(.)|[_*](.)|\[([^\]]*)\]|(;)|([0#?])|(\.)|(,)|(.)/gis,
  )
  for (const [
    ,
    general,
    quoted,
    escaped,
    forced,
    padded,
    bracket,
    end,
    digit,
    point,
    comma,
    other,
  ] of parts) {
    if (end) break
    if (padded !== undefined) continue
    if (general) {
      tokens.push({ general: true })
      continue
    }
    if (bracket !== undefined) {
      if (/^[<>=]|^DBNum/i.test(bracket)) return null
      tokens.push({ literal: /^\$([^-]*)/.exec(bracket)?.[1] ?? '' })
    } else if (digit) tokens.push({ digit: digit as '0' })
    else if (point) tokens.push({ point: true })
    else if (comma) tokens.push({ comma: true })
    else if (other !== undefined && /[eE%/@]/.test(other)) return null
    else tokens.push({ literal: quoted ?? escaped ?? forced ?? other ?? '' })
  }
  return tokens
}

function show(text: string, tokens: readonly Token[], pointAt: number, places: number): string | undefined {
  const read = readDecimal(text)
  if (!read || read.digits <= 0n) return undefined
  const isWhole = (at: number) => pointAt < 0 || at < pointAt
  const decimals = tokens.filter((token, at) => 'digit' in token && !isWhole(at)).length
  const { whole, fraction } = rounded({ digits: read.digits, scale: read.scale + places }, decimals)
  let left = tokens.filter((token, at) => 'digit' in token && isWhole(at)).length
  let isFirst = true
  let place = 0
  return tokens
    .map((token, at) => {
      if ('literal' in token) return token.literal
      if ('point' in token) return '.'
      if (!('digit' in token)) return ''
      if (!isWhole(at)) {
        const figure = fraction[place++]!
        return token.digit === '0' || Number(fraction.slice(place - 1)) > 0 ? figure : ''
      }
      left--
      const figures = isFirst ? whole.slice(0, Math.max(whole.length - left, 0)) : (whole.at(-1 - left) ?? '')
      isFirst = false
      return figures || (token.digit === '0' ? '0' : '')
    })
    .join('')
    .trim()
}

/** A decimal to so many places, the half upwards; its whole part is empty for nought. */
function rounded({ digits, scale }: { digits: bigint; scale: number }, decimals: number) {
  const shift = 10n ** BigInt(Math.abs(scale - decimals))
  const all = scale > decimals ? (digits + shift / 2n) / shift : digits * shift
  const text = all.toString().padStart(decimals + 1, '0')
  const whole = text.slice(0, text.length - decimals)
  return { whole: whole === '0' ? '' : whole, fraction: text.slice(text.length - decimals) }
}
