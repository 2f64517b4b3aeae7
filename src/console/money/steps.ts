import type { ConsoleMoneyQuery } from '../documents.js'
import { labelOf, nameOfFilter, NO_AREA, NO_PAYEE } from '../frame/filter.js'
import { t } from '../frame/language.js'

export type Group = ConsoleMoneyQuery['fundingBy'][number]
/** What the rows are, one question after another: a click on a row asks the next. */
export const STEPS = ['LEVEL', 'DEPARTMENT', 'PROGRAMME', 'FISCAL_YEAR', 'AREA', 'FUND', 'PAYEE'] as const
export type Step = (typeof STEPS)[number]
/** The parameter of the address that a row of the step is chosen by. */
export const PARAMETER_OF = {
  LEVEL: 'level',
  DEPARTMENT: 'department',
  PROGRAMME: 'programme',
  FISCAL_YEAR: 'year',
  AREA: 'area',
  FUND: 'fund',
  PAYEE: 'payee',
} as const satisfies Record<Step, string>

export const nameOfStep = (step: Step): string => {
  if (step === 'AREA') return t('项目区', 'Area')
  if (step === 'FISCAL_YEAR') return t('年度', 'Year')
  if (step === 'FUND') return t('资金文件', 'Document')
  if (step === 'PAYEE') return t('收款人', 'Payee')
  return nameOfFilter(PARAMETER_OF[step])
}

/** What a row is chosen by; null where it has none. */
export function valueOfGroup(group: Group, step: Step): string | null {
  if (step === 'AREA') return group.area?.code ?? NO_AREA
  if (step === 'FISCAL_YEAR') return group.fiscalYear === null ? null : String(group.fiscalYear)
  if (step === 'FUND') return group.fund?.documentNumber ?? null
  if (step === 'PAYEE') return group.payee ?? NO_PAYEE
  return group[PARAMETER_OF[step]]
}

export function nameOfGroup(group: Group, step: Step): string {
  if (step === 'AREA') return group.area?.name ?? t('未归属项目区', 'In no area')
  if (step === 'FUND') return [group.fund?.documentNumber, group.fund?.name].filter(Boolean).join(' ')
  if (step === 'PAYEE') return group.payee ?? t('尚未支付给任何人', 'Paid to nobody yet')
  if (step === 'FISCAL_YEAR')
    return group.fiscalYear === null ? t('（空缺）', '(none)') : String(group.fiscalYear)
  const value = group[PARAMETER_OF[step]]
  return value ? labelOf(PARAMETER_OF[step], value) : t('（空缺）', '(none)')
}
