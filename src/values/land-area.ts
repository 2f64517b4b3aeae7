import { atScale, format, multiply, readDecimal, tighten, type Decimal } from './decimal.js'
import { bad, ok, shown, type Parsed } from './parsed.js'
import { enumerationOf } from './enumeration-of.js'

/** Mu as a decimal string with at most six decimals: hectares and square metres both come out in it without rounding. */
export type LandArea = string
export const LandAreaUnit = enumerationOf('LandAreaUnit', '土地面积单位 Unit of land area', {
  MU: '亩 Mu, a fifteenth of a hectare',
  HECTARE: '公顷 Hectare',
  SQUARE_METRE: '平方米 Square metre',
})
export type LandAreaUnit = keyof typeof LandAreaUnit

const FACTOR: Record<LandAreaUnit, Decimal> = {
  MU: { digits: 1n, scale: 0 },
  HECTARE: { digits: 15n, scale: 0 },
  SQUARE_METRE: { digits: 15n, scale: 4 },
}
const UNIT_WORDS: readonly [RegExp, LandAreaUnit, bigint][] = [
  [/万亩$/, 'MU', 10_000n],
  [/市?亩$/, 'MU', 1n],
  [/万公顷$/, 'HECTARE', 10_000n],
  [/(?:公顷|ha|hm2)$/i, 'HECTARE', 1n],
  [/(?:平方公里|平方千米|km2)$/i, 'HECTARE', 100n],
  [/万(?:平方米|平米|m2)$/i, 'SQUARE_METRE', 10_000n],
  [/(?:平方米|平米|m2)$/i, 'SQUARE_METRE', 1n],
]

/** Reads an area in the given unit; a unit in the text itself goes before it. */
export function parseLandArea(text: string, unit: LandAreaUnit = 'MU'): Parsed<LandArea> {
  // NFKC has turned ㎡ and m² into m2.
  let plain = tighten(text)
  let stated = unit
  let times = 1n
  for (const [word, own, many] of UNIT_WORDS) {
    if (!word.test(plain)) continue
    plain = plain.replace(word, '')
    stated = own
    times = many
    break
  }
  const read = readDecimal(plain)
  if (!read) return bad(`应为土地面积，实为${shown(text)}。A land area was expected.`)
  const mu = multiply(multiply(read, FACTOR[stated]), { digits: times, scale: 0 })
  if (atScale(mu, 6) === null)
    return bad(`面积换算为亩后超过六位小数：${shown(text)}，请核对小数位。More than six decimals of a mu.`)
  if (mu.digits < 0n) return bad(`面积不能为负：${shown(text)}。An area must not be negative.`)
  if (mu.digits >= 10n ** BigInt(mu.scale + 14))
    return bad(
      `面积过大：${shown(text)}，请核对单位（亩、公顷或平方米）。The area is too large: check its unit.`,
    )
  return ok(format(mu.digits, mu.scale))
}
