import { format, grouped } from '../../values/decimal.js'

/** Decimals of what is added up: millionths hold a fen and a square metre in the units that tables come in. */
export const MICRO_SCALE = 6

/** A value that was read, in millionths of its unit; null for what is no number. */
export function microOf(value: unknown): bigint | null {
  if (typeof value === 'number') return BigInt(value) * 10n ** BigInt(MICRO_SCALE)
  const parts = typeof value === 'string' ? /^(-?)(\d+)(?:\.(\d{1,6}))?$/.exec(value) : null
  if (!parts) return null
  const digits = BigInt(parts[2]! + (parts[3] ?? '').padEnd(MICRO_SCALE, '0'))
  return parts[1] ? -digits : digits
}

/** Millionths as a decimal, without noughts at its end. */
export const shownMicro = (amount: bigint): string => format(amount, MICRO_SCALE).replace(/\.?0+$/, '') || '0'

/** The same as a sentence has it. */
export const toldMicro = (amount: bigint): string => grouped(shownMicro(amount))
