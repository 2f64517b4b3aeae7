import {
  DEPARTMENT_TITLES,
  FUND_LEVEL_TITLES,
  FUND_PROGRAMME_TITLES,
  TIE_REASON_TITLES,
} from '../../client/titles.js'
import type { ConsoleCoverageQueryVariables } from '../documents.js'
import { COLON, t, titleOf } from './language.js'

type Filter = NonNullable<ConsoleCoverageQueryVariables['filter']>

/** The parameters that narrow every screen, in the order in which they are named. */
export const FILTERS = {
  level: FUND_LEVEL_TITLES,
  department: DEPARTMENT_TITLES,
  programme: FUND_PROGRAMME_TITLES,
} as const
export type FilterName = keyof typeof FILTERS

export const nameOfFilter = (name: FilterName) =>
  ({ level: t('级次', 'Level'), department: t('部门', 'Department'), programme: t('专项', 'Programme') })[
    name
  ]

/** A value in the URL, where it is one of the schema's. */
export function valueOf(parameters: URLSearchParams, name: FilterName): string | null {
  const value = parameters.get(name)
  return value && Object.hasOwn(FILTERS[name], value) ? value : null
}

export const labelOf = (name: FilterName, value: string) => titleOf(FILTERS[name] as never, value as never)

/** In place of an area’s code: money that is in none. */
export const NO_AREA = 'none'
/** In place of a payee’s name: money that is paid to nobody yet. */
export const NO_PAYEE = '-'

export function yearOf(parameters: URLSearchParams): number | null {
  const year = parameters.get('year') ?? ''
  return /^\d{4}$/.test(year) ? Number(year) : null
}

export function fundingFilterOf(parameters: URLSearchParams): Filter {
  const filter: Record<string, unknown> = {}
  for (const name of Object.keys(FILTERS) as FilterName[]) {
    const value = valueOf(parameters, name)
    if (value) filter[name] = { eq: value }
  }
  const year = yearOf(parameters)
  if (year !== null) filter.fiscalYear = { eq: year }
  const area = parameters.get('area')
  if (area) filter.area = area === NO_AREA ? { isNull: true } : { code: { eq: area } }
  const fund = parameters.get('fund')
  if (fund) filter.fund = { documentNumber: { eq: fund } }
  const payee = parameters.get('payee')
  if (payee) filter.payee = payee === NO_PAYEE ? { isNull: true } : { eq: payee }
  return filter as Filter
}

/** The end of a day in China, as the moment up to which money is counted. */
export function momentOf(parameters: URLSearchParams): string | null {
  const day = parameters.get('asOf')
  return day && /^\d{4}-\d\d-\d\d$/.test(day) ? `${day}T15:59:59.999999Z` : null
}

/** The filters in words, for what is printed and exported. */
export function filtersInWords(parameters: URLSearchParams): string {
  const words = (Object.keys(FILTERS) as FilterName[]).flatMap((name) => {
    const value = valueOf(parameters, name)
    return value ? [`${nameOfFilter(name)}${COLON}${labelOf(name, value)}`] : []
  })
  const year = yearOf(parameters)
  if (year !== null) words.push(t(`年度：${year}`, `Year: ${year}`))
  const area = parameters.get('area')
  if (area)
    words.push(area === NO_AREA ? t('未归属项目区', 'In no area') : t(`项目区：${area}`, `Area: ${area}`))
  const fund = parameters.get('fund')
  if (fund) words.push(t(`文号：${fund}`, `Document: ${fund}`))
  const payee = parameters.get('payee')
  if (payee)
    words.push(payee === NO_PAYEE ? t('尚未支付', 'Not paid yet') : t(`收款人：${payee}`, `Payee: ${payee}`))
  const asOf = parameters.get('asOf')
  if (asOf) words.push(t(`截至 ${asOf}`, `as of ${asOf}`))
  const reason = parameters.get('reason')
  if (reason && Object.hasOwn(TIE_REASON_TITLES, reason))
    words.push(
      t(
        `原因：${titleOf(TIE_REASON_TITLES, reason as never)}`,
        `Reason: ${titleOf(TIE_REASON_TITLES, reason as never)}`,
      ),
    )
  const search = parameters.get('q')
  if (search) words.push(t(`检索“${search}”`, `search “${search}”`))
  return words.join(t('；', '; ')) || t('全部', 'All')
}
