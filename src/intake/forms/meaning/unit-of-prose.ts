import { compatible } from '../../../values/text.js'
import { readUnit, type Unit } from '../../../values/unit.js'
import { factorOf } from '../../../values/unit.js'
import { atScale, multiply, readDecimal } from '../../../values/decimal.js'
import type { FormColumn } from './form-column.js'

const AMOUNT = /(\d[\d,]*(?:\.\d+)?)\s*(亿元|万元|千元|元)/g
/** Amounts are kept to a millionth of a yuan. */
const SCALE = 6

/** The unit that the text above a table tells: it names an amount which is just what a column without a unit adds up to. */
export function unitOfProse(above: readonly string[], columns: readonly FormColumn[]): Unit | undefined {
  const open = columns.filter(({ measure, unitSaid, sum }) => measure === 'money' && !unitSaid && sum !== 0n)
  for (const [, figure, word] of compatible(above.join('\n')).matchAll(AMOUNT)) {
    const unit = readUnit(word!, 'money')!
    const read = readDecimal(figure!.replaceAll(',', ''))
    if (!read) continue
    // The column was added up as if in yuan.
    for (const { sum } of open) if (atScale(read, SCALE) === sum && atScale(multiply(read, factorOf(unit)), SCALE) !== null) return unit // prettier-ignore
  }
  return undefined
}
