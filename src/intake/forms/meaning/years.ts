import { compatible } from '../../../values/text.js'
import type { FormColumn } from './form-columns.js'
import { isEqual, partsOf } from './sums.js'

/** The one year that a heading names: 2023年下达资金. A span of years names none. */
export function yearNamed({ text }: Pick<FormColumn, 'text'>): number | undefined {
  const years = new Set(compatible(text).match(/(?<!\d)(?:19|20)\d{2}(?=年)/g))
  return years.size === 1 ? Number([...years][0]) : undefined
}

export const namesOtherYear = (column: FormColumn, year: number | undefined): boolean => {
  const named = yearNamed(column)
  return named !== undefined && year !== undefined && named !== year
}

/**
 * 合计 | 2023年补助 | 2024年补助 in a table of 2024: what another year gave, or is to give, is none of this document's, nor is
 * what the years come to.
 */
export function withoutOtherYears(columns: readonly FormColumn[], year: number | undefined): FormColumn[] {
  const ofYears = columns.filter((each) => each.measure === 'money' && yearNamed(each) !== undefined)
  const others = ofYears.filter((each) => namesOtherYear(each, year))
  if (others.length === 0 || others.length === ofYears.length) return [...columns]
  const isOther = (each: FormColumn) =>
    others.includes(each) ||
    (each.measure === 'money' &&
      !each.level &&
      !ofYears.includes(each) &&
      (others.some((other) => isEqual(each, other)) ||
        partsOf(each, ofYears)?.some((part) => others.includes(part))))
  return columns.map((each) => (isOther(each) ? { ...each, use: 'otherYear' } : each))
}
