import { t } from '../frame/language.js'

/** Units of money and land as files write them. */
const ENGLISH: Readonly<Record<string, string>> = {
  元: 'yuan',
  千元: 'thousand yuan',
  万元: '10,000 yuan',
  百万元: 'million yuan',
  亿元: '100 million yuan',
  亩: 'mu',
  万亩: '10,000 mu',
  公顷: 'ha',
  平方米: 'm²',
  平方公里: 'km²',
}

/** A unit in the language of the page; one that is not known stands as it is written. */
export const nameOfUnit = (unit: string | null): string =>
  unit === null ? '' : t(unit, Object.hasOwn(ENGLISH, unit) ? ENGLISH[unit]! : unit)
