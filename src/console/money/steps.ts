import type { ConsoleMoneyQuery } from '../documents.js'
import { labelOf, nameOfFilter, NO_AREA } from '../frame/filter.js'
import { t } from '../frame/language.js'

export type Group = ConsoleMoneyQuery['fundingBy'][number]
/** What the rows are, one question after another: a click on a row asks the next. */
export const STEPS = ['LEVEL', 'DEPARTMENT', 'PROGRAMME', 'FISCAL_YEAR', 'AREA'] as const
export type Step = (typeof STEPS)[number]
/** The parameter of the address that a row of the step is chosen by. */
export const PARAMETER_OF = {
  LEVEL: 'level',
  DEPARTMENT: 'department',
  PROGRAMME: 'programme',
  FISCAL_YEAR: 'year',
  AREA: 'area',
} as const satisfies Record<Step, string>

export const nameOfStep = (step: Step) =>
  step === 'AREA'
    ? t('项目区', 'Area')
    : step === 'FISCAL_YEAR'
      ? t('年度', 'Year')
      : nameOfFilter(PARAMETER_OF[step])

/** What a row is chosen by; null where it has none. */
export function valueOfGroup(group: Group, step: Step): string | null {
  if (step === 'AREA') return group.area?.code ?? NO_AREA
  if (step === 'FISCAL_YEAR') return group.fiscalYear === null ? null : String(group.fiscalYear)
  return group[PARAMETER_OF[step]]
}

export function nameOfGroup(group: Group, step: Step): string {
  if (step === 'AREA') return group.area?.name ?? t('未归属项目区', 'In no area')
  if (step === 'FISCAL_YEAR')
    return group.fiscalYear === null ? t('（空缺）', '(none)') : String(group.fiscalYear)
  const value = group[PARAMETER_OF[step]]
  return value ? labelOf(PARAMETER_OF[step], value) : t('（空缺）', '(none)')
}
