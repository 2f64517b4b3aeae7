import { atScale, format, grouped, multiply, readDecimal, tighten } from './decimal.js'
import { bad, ok, shown, type Parsed } from './parsed.js'
import { factorOf, splitUnit, type Unit } from './unit.js'

/** Yuan as a decimal string with just two decimals. */
export type Money = string

const CURRENCY = /^([+-]?)(?:人民币|RMB|CNY)?¥?/i
/** Ledgers write what is taken away in brackets. */
const TAKEN_AWAY = /^\((.+)\)$/
/** numeric(18,2) holds sixteen digits before the point. */
const FEN_MAX = 10n ** 18n

/** Reads an amount in the given unit; a unit in the text itself goes before it. Exact to the fen, or refused. */
export function parseMoney(text: string, unit: Unit = '元', { allowNegative = false } = {}): Parsed<Money> {
  const { figure, unit: own } = splitUnit(
    tighten(text).replace(TAKEN_AWAY, '-$1').replace(CURRENCY, '$1'),
    'money',
  )
  const stated = own ?? unit
  const read = readDecimal(figure)
  if (!read)
    return bad({
      zh: `应为金额，实为${shown(text)}，请核对。`,
      en: `An amount of money was expected; found ${shown(text)}.`,
    })
  const fen = atScale(multiply(read, factorOf(stated)), 2)
  if (fen === null)
    return bad({
      zh: `金额不足一分的零头无法入账：${shown(text)}${stated === '元' ? '' : `（${stated}换算为元后）`}，请核对小数位。`,
      en: `The amount is not a whole number of fen: ${shown(text)}${stated === '元' ? '' : ` (converted from ${stated} to yuan)`}. Check its decimals.`,
    })
  if (fen >= FEN_MAX || fen <= -FEN_MAX)
    return bad({
      zh: `金额过大：${shown(text)}，请核对单位（元、万元等）。`,
      en: `The amount is too large: ${shown(text)}. Check its unit (元, 万元 …).`,
    })
  if (fen < 0n && !allowNegative)
    return bad({
      zh: `金额不能为负：${shown(text)}，请核对。`,
      en: `The amount must not be negative: ${shown(text)}. Check it.`,
    })
  return ok(format(fen, 2))
}

/** The whole fen of an amount. */
export function fenOf(money: Money): bigint {
  const parts = /^(-?)(\d+)\.(\d{2})$/.exec(money)
  if (!parts) throw new RangeError(`not an amount of money: ${money}`)
  const fen = BigInt(parts[2]! + parts[3]!)
  return parts[1] ? -fen : fen
}
export const moneyOf = (fen: bigint): Money => format(fen, 2)

export const addMoney = (one: Money, other: Money): Money => moneyOf(fenOf(one) + fenOf(other))
export const subtractMoney = (one: Money, other: Money): Money => moneyOf(fenOf(one) - fenOf(other))
export function sumMoney(amounts: Iterable<Money>): Money {
  let sum = 0n
  for (const amount of amounts) sum += fenOf(amount)
  return moneyOf(sum)
}
export function compareMoney(one: Money, other: Money): number {
  const difference = fenOf(one) - fenOf(other)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** With thousands set apart, for people: 1,234,567.80. */
export const formatMoney = (money: Money): string => grouped(money)

/** Splits an amount by weights so that the parts make the whole to the fen: by largest remainder, the first of equals first. */
export function splitMoney(total: Money, weights: readonly string[]): Money[] {
  const read = weights.map((weight) => readDecimal(weight) ?? fail(weight))
  const scale = Math.max(...read.map((weight) => weight.scale))
  const parts = read.map((weight) => atScale(weight, scale)!)
  const whole = parts.reduce((sum, part) => sum + part, 0n)
  if (whole <= 0n || parts.some((part) => part < 0n))
    throw new RangeError('weights must not be negative, and not all zero')
  const fen = fenOf(total)
  const shares = parts.map((part, index) => ({
    index,
    share: (fen * part) / whole,
    rest: (fen * part) % whole,
  }))
  let left = fen - shares.reduce((sum, { share }) => sum + share, 0n)
  const step = left < 0n ? -1n : 1n
  for (const share of [...shares].sort((a, b) =>
    a.rest === b.rest ? a.index - b.index : (a.rest > b.rest ? -1 : 1) * Number(step),
  )) {
    if (left === 0n) break
    share.share += step
    left -= step
  }
  return shares.map(({ share }) => moneyOf(share))
}

const fail = (weight: string): never => {
  throw new RangeError(`not a weight: ${weight}`)
}
