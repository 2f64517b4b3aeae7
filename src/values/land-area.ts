import { atScale, format, multiply, readDecimal, tighten } from './decimal.js'
import { bad, ok, shown, type Parsed } from './parsed.js'
import { factorOf, splitUnit, type Unit } from './unit.js'
import { enumerationOf } from './enumeration-of.js'

/** Mu as a decimal string with at most six decimals: hectares and square metres both come out in it without rounding. */
export type LandArea = string
export const LandAreaUnit = enumerationOf('LandAreaUnit', '土地面积单位 Unit of land area', {
  MU: '亩 Mu, a fifteenth of a hectare',
  HECTARE: '公顷 Hectare',
  SQUARE_METRE: '平方米 Square metre',
})
export type LandAreaUnit = keyof typeof LandAreaUnit

/** Reads an area in the given unit; a unit in the text itself goes before it. */
export function parseLandArea(text: string, unit: Unit = '亩'): Parsed<LandArea> {
  const { figure, unit: own } = splitUnit(tighten(text), 'landArea')
  const read = readDecimal(figure)
  if (!read) return bad(`应为土地面积，实为${shown(text)}，请核对。A land area was expected.`)
  const mu = multiply(read, factorOf(own ?? unit))
  if (atScale(mu, 6) === null)
    return bad(`面积换算为亩后超过六位小数：${shown(text)}，请核对小数位。More than six decimals of a mu.`)
  if (mu.digits < 0n) return bad(`面积不能为负：${shown(text)}。An area must not be negative.`)
  if (mu.digits >= 10n ** BigInt(mu.scale + 14))
    return bad(
      `面积过大：${shown(text)}，请核对单位（亩、公顷或平方米）。The area is too large: check its unit.`,
    )
  return ok(format(mu.digits, mu.scale))
}
