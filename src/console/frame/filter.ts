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

const dayIn = (parameters: URLSearchParams, name: string): string | null => {
  const day = parameters.get(name)
  return day && /^\d{4}-\d\d-\d\d$/.test(day) ? day : null
}

/** Of which books money is counted: what was recorded by the end of a day in China, and of business days until a day. */
export function booksOf(parameters: URLSearchParams): { asOf: string | null; bookedOn: string | null } {
  const recorded = dayIn(parameters, 'asOf')
  return {
    asOf: recorded && `${recorded}T15:59:59.999999Z`,
    bookedOn: dayIn(parameters, 'bookedOn'),
  }
}
export const isOfNow = (parameters: URLSearchParams) =>
  Object.values(booksOf(parameters)).every((day) => day === null)

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
  if (asOf) words.push(t(`登记截至 ${asOf}`, `recorded by ${asOf}`))
  const bookedOn = parameters.get('bookedOn')
  if (bookedOn) words.push(t(`业务截至 ${bookedOn}`, `business days until ${bookedOn}`))
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
