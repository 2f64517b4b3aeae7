import { atScale, format, grouped, multiply, readDecimal, tighten } from './decimal.js'
import { bad, ok, shown, type Parsed } from './parsed.js'
import { factorOf, splitUnit, type Unit } from './unit.js'
import { enumerationOf } from './enumeration-of.js'
import { t } from './title.js'

/** Mu as a decimal string with at most six decimals: hectares and square metres both come out in it without rounding. */
export type LandArea = string
/** With thousands set apart, for people: 96,357.81. */
export const formatLandArea = (mu: LandArea): string => grouped(mu)
export const LandAreaUnit = enumerationOf('LandAreaUnit', t('土地面积单位', 'Unit of land area'), {
  MU: t('亩', 'Mu, a fifteenth of a hectare'),
  HECTARE: t('公顷', 'Hectare'),
  SQUARE_METRE: t('平方米', 'Square metre'),
})
export type LandAreaUnit = keyof typeof LandAreaUnit

/** Reads an area in the given unit; a unit in the text itself goes before it. */
export function parseLandArea(text: string, unit: Unit = '亩'): Parsed<LandArea> {
  const { figure, unit: own } = splitUnit(tighten(text), 'landArea')
  const read = readDecimal(figure)
  if (!read)
    return bad({
      zh: `应为土地面积，实为${shown(text)}，请核对。`,
      en: `A land area was expected; found ${shown(text)}.`,
    })
  const mu = multiply(read, factorOf(own ?? unit))
  if (atScale(mu, 6) === null)
    return bad({
      zh: `面积换算为亩后超过六位小数：${shown(text)}，请核对小数位。`,
      en: `In mu the land area has more than six decimals: ${shown(text)}. Check its decimals.`,
    })
  if (mu.digits < 0n)
    return bad({
      zh: `面积不能为负：${shown(text)}，请核对。`,
      en: `A land area must not be negative: ${shown(text)}. Check it.`,
    })
  if (mu.digits >= 10n ** BigInt(mu.scale + 14))
    return bad({
      zh: `面积过大：${shown(text)}，请核对单位（亩、公顷或平方米）。`,
      en: `The land area is too large: ${shown(text)}. Check its unit (mu, hectares or square metres).`,
    })
  return ok(format(mu.digits, mu.scale))
}
