import { compatible } from '../../../values/text.js'
import type { FormColumn } from './form-column.js'
import { partsOf } from './sums.js'

/** The one year that a heading names: 2023年下达资金. A span of years names none. */
export function yearNamed({ text }: Pick<FormColumn, 'text'>): number | undefined {
  const years = new Set(compatible(text).match(/(?<!\d)(?:19|20)\d{2}(?=年)/g))
  return years.size === 1 ? Number([...years][0]) : undefined
}

/** Whether a column is of another year than the table; what a document gives now it gives, whatever year it is for. */
export const namesOtherYear = (column: FormColumn, year: number | undefined): boolean => {
  const named = yearNamed(column)
  return named !== undefined && year !== undefined && named !== year && column.use !== 'this'
}

/** 2023年补助 | 2024年补助 in a table of 2024: what another year gave, or is to give, is none of this document's. */
export function withoutOtherYears(columns: readonly FormColumn[], year: number | undefined): FormColumn[] {
  const ofYears = columns.filter((each) => each.measure === 'money' && yearNamed(each) !== undefined)
  return ofYears.every((each) => namesOtherYear(each, year))
    ? [...columns]
    : columns.map((each) =>
        ofYears.includes(each) && namesOtherYear(each, year) ? { ...each, use: 'otherYear' } : each,
      )
}

/** The columns to choose from where what was taken for given is of another year, or is what this year and others come to. */
export function yearsInDoubt(
  taken: readonly FormColumn[],
  columns: readonly FormColumn[],
  year: number | undefined,
): FormColumn[] {
  const money = columns.filter(({ measure }) => measure === 'money')
  const own = money.filter((each) => year !== undefined && yearNamed(each) === year)
  const isSum = (each: FormColumn) =>
    each.use !== 'this' && own.some((one) => partsOf(each, money)?.includes(one))
  return taken.some((each) => namesOtherYear(each, year) || isSum(each))
    ? [...new Set([...taken, ...own])]
    : []
}
