import { format, readDecimal, type Decimal } from '../../values/decimal.js'

type Token =
  | { digit: '0' | '#' | '?' }
  | { literal: string }
  | { point: true }
  | { comma: true }
  /** The number as it is. */
  | { general: true }

/** How a spreadsheet's number format shows a number. */
export interface NumberFormat {
  /** The text that is shown; undefined for what is not known here. Thousands are not set apart. */
  show(text: string): string | undefined
  /** Whether it shows thousands for units, so that what is seen is not what is kept. */
  isScaled: boolean
  /** Whether it is not known here and may show a unit. */
  isUnclear?: true
}

/** One of a format's parts, each of which is for some numbers: [>=0]0.00"万元". */
interface Section { tokens: Token[]; applies: ((sign: bigint, number: Decimal) => boolean) | null } // prettier-ignore

/** A format's code, of which the section counts that is for the number: 000000, 0.00"万元", 0000-00, [=0]"-";0.00. */
export function numberFormat(code: string): NumberFormat | null {
  const sections = sectionsOf(code)
  if (!sections)
    return /[十百千万亿元圆亩顷㎡]|平方/.test(code)
      ? { show: () => undefined, isScaled: false, isUnclear: true }
      : null
  const forms = sections.map(({ tokens, applies }) => ({ applies, ...formOf(tokens) }))
  if (!forms.some(({ hasNumber }) => hasNumber)) return null
  return {
    show: (text) => {
      const read = readDecimal(text)
      if (!read) return undefined
      const { form, signed } = sectionFor(forms, read)
      const size = { ...read, digits: read.digits < 0n ? -read.digits : read.digits }
      const shown = form?.show(size)
      return shown === undefined || shown === '' ? undefined : `${signed ? '-' : ''}${shown}`
    },
    isScaled: forms.some(({ isScaled }) => isScaled),
  }
}

interface Form { hasNumber: boolean; isScaled: boolean; show(size: Decimal): string } // prettier-ignore

/** The section for a number; whether its sign stands before what that shows. */
function sectionFor<One extends Form & Pick<Section, 'applies'>>(forms: readonly One[], number: Decimal) {
  const sign = number.digits
  if (forms.some(({ applies }) => applies)) {
    const form = forms.find(({ applies }) => !applies || applies(sign, number))
    return { form, signed: sign < 0n }
  }
  const [positive, negative, nought] = forms
  if (sign < 0n) return { form: negative ?? positive, signed: !negative }
  return { form: sign === 0n ? (nought ?? positive) : positive, signed: false }
}

function formOf(tokens: readonly Token[]): Form {
  const literal = () => tokens.map((token) => ('literal' in token ? token.literal : '')).join('').trim() // prettier-ignore
  if (tokens.some((token) => 'general' in token)) {
    const plain = ({ digits, scale }: Decimal) => format(digits, scale)
    return { hasNumber: true, isScaled: false, show: (size) => tokens.map((token) => ('literal' in token ? token.literal : plain(size))).join('') } // prettier-ignore
  }
  const lastDigit = tokens.findLastIndex((token) => 'digit' in token)
  if (lastDigit < 0) return { hasNumber: false, isScaled: false, show: literal }
  const pointAt = tokens.findIndex((token) => 'point' in token)
  const lastWhole = tokens.findLastIndex((token, at) => 'digit' in token && (pointAt < 0 || at < pointAt))
  // Each comma right behind the figures, or before the point, divides by a thousand.
  const commasFrom = (at: number) => {
    const end = tokens.slice(at).findIndex((token) => !('comma' in token))
    return end < 0 ? tokens.length - at : end
  }
  const commas = commasFrom(lastDigit + 1) + (lastWhole === lastDigit ? 0 : commasFrom(lastWhole + 1))
  return { hasNumber: true, isScaled: commas > 0, show: (size) => show(size, tokens, pointAt, 3 * commas) }
}

const CONDITION = /^(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)$/
/** Whether a number is as a condition says: >=0, <100. */
function conditionOf(text: string): Section['applies'] {
  const [, relation, bound] = CONDITION.exec(text.replace(/\s/g, '')) ?? []
  const limit = bound === undefined ? null : readDecimal(bound)
  if (!limit) return null
  return (_sign, { digits, scale }) => {
    const difference = digits * 10n ** BigInt(limit.scale) - limit.digits * 10n ** BigInt(scale)
    return (
      (relation!.includes('<') && difference < 0n) ||
      (relation!.includes('>') && difference > 0n) ||
      (relation !== '<>' && relation!.includes('=') && difference === 0n)
    )
  }
}

/** The format's sections; null where it has an exponent, a fraction, a share or a condition that is not known. */
function sectionsOf(code: string): Section[] | null {
  const sections: Section[] = [{ tokens: [], applies: null }]
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
    const section = sections.at(-1)!
    const { tokens } = section
    if (end) sections.push({ tokens: [], applies: null })
    else if (padded !== undefined) continue
    else if (general) tokens.push({ general: true })
    else if (bracket !== undefined) {
      if (/^[<>=]/.test(bracket)) {
        section.applies = conditionOf(bracket)
        if (!section.applies) return null
      } else tokens.push({ literal: /^\$([^-]*)/.exec(bracket)?.[1] ?? '' })
    } else if (digit) tokens.push({ digit: digit as '0' })
    else if (point) tokens.push({ point: true })
    else if (comma) tokens.push({ comma: true })
    // The fourth section is for texts.
    else if (other === '@' && sections.length === 4) continue
    else if (other !== undefined && /[eE%/@]/.test(other)) return null
    else tokens.push({ literal: quoted ?? escaped ?? forced ?? other ?? '' })
  }
  return sections.slice(0, 3)
}

function show(read: Decimal, tokens: readonly Token[], pointAt: number, places: number): string {
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
