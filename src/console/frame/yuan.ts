import { grouped } from './grouped.js'
import { t } from './language.js'

const FEN = /^(-?)(\d+)(?:\.(\d{1,2}))?$/

/** An exact amount in fen: money is never floating point. */
export function fenOf(amount: string): bigint {
  const [, sign, yuan, fen = ''] = FEN.exec(amount) ?? ['', '', '0', '']
  const value = BigInt(yuan!) * 100n + BigInt(fen.padEnd(2, '0'))
  return sign ? -value : value
}

export function amountOf(fen: bigint): string {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0')
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

export const sumOf = (amounts: readonly string[]): string =>
  amountOf(amounts.reduce((sum, amount) => sum + fenOf(amount), 0n))

/** 8988761 → 8,988,761.00 */
export const formatYuan = (amount: string): string => grouped(amountOf(fenOf(amount)))

/** With its unit. */
export const inYuan = (amount: string): string => t(`${formatYuan(amount)} 元`, `${formatYuan(amount)} yuan`)

/** In 亿 or 万 (English: millions), for where the exact amount stands beside it. */
export function shortYuan(amount: string): string {
  const yuan = Number(fenOf(amount)) / 100
  if (t('zh', 'en') === 'en')
    return Math.abs(yuan) >= 1e5
      ? `¥${(yuan / 1e6).toLocaleString('en', { maximumFractionDigits: 1 })} m`
      : `¥${formatYuan(amount)}`
  if (Math.abs(yuan) >= 1e8) return `${(yuan / 1e8).toFixed(2)} 亿元`
  if (Math.abs(yuan) >= 1e4) return `${(yuan / 1e4).toFixed(1)} 万元`
  return `${formatYuan(amount)} 元`
}

/** A part of a whole in hundredths of a per cent, rounded down: what is not whole is never called whole. Null of nothing. */
export function hundredthsOf(part: string, whole: string): bigint | null {
  const all = fenOf(whole)
  return all === 0n ? null : (fenOf(part) * 10_000n) / all
}

export function coverageOf(part: string, whole: string): string {
  const hundredths = hundredthsOf(part, whole)
  return hundredths === null ? '—' : `${amountOf(hundredths)}%`
}

/** A sentence with its amounts in groups of three: 3000000.00 → 3,000,000.00; a percentage is no amount. */
export const withGroups = (text: string): string =>
  text.replaceAll(/(?<![\d.,])\d{4,}\.\d{2}(?!\d| ?%)/g, (amount) => formatYuan(amount))
