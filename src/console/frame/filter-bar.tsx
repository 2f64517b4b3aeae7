import { ConsoleYearsDocument } from '../documents.js'
import { addressWith, go, useAddress } from './address.js'
import { useAnswer } from './ask.js'
import {
  FILTERS,
  labelOf,
  nameOfFilter,
  NO_AREA,
  NO_PAYEE,
  valueOf,
  yearOf,
  type FilterName,
} from './filter.js'
import { inOrder } from './in-order.js'
import { t } from './language.js'

const NAMES = Object.keys(FILTERS) as FilterName[]

/** What narrows the ribbon and the screen below it, the same for both. */
export function FilterBar() {
  const { parameters } = useAddress()
  const { data } = useAnswer(ConsoleYearsDocument, {})
  const years = (data?.fundingBy ?? []).flatMap(({ fiscalYear }) => fiscalYear ?? []).sort()
  const year = yearOf(parameters)
  const area = parameters.get('area')
  const fund = parameters.get('fund')
  const payee = parameters.get('payee')
  const isNarrowed =
    [year, area, fund, payee].some((each) => each !== null) || NAMES.some((name) => valueOf(parameters, name))
  const clear = {
    ...Object.fromEntries(NAMES.map((name) => [name, null])),
    year: null,
    area: null,
    fund: null,
    payee: null,
    item: null,
  }
  return (
    <div className="filters" role="group" aria-label={t('筛选', 'Filters')}>
      {NAMES.map((name) => (
        <label key={name}>
          {nameOfFilter(name)}
          <select
            value={valueOf(parameters, name) ?? ''}
            onChange={(event) => go(addressWith({ [name]: event.target.value || null, item: null }))}
          >
            <option value="">{t('全部', 'All')}</option>
            {inOrder(FILTERS[name]).map((value) => (
              <option key={value} value={value}>
                {labelOf(name, value)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label>
        {t('年度', 'Year')}
        <select
          value={year ?? ''}
          onChange={(event) => go(addressWith({ year: event.target.value || null, item: null }))}
        >
          <option value="">{t('全部', 'All')}</option>
          {[...new Set([...years, ...(year === null ? [] : [year])])].map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </label>
      {area && <span>{area === NO_AREA ? t('未归属项目区', 'In no area') : area}</span>}
      {fund && <span>{fund}</span>}
      {payee && <span>{payee === NO_PAYEE ? t('尚未支付', 'Not paid yet') : payee}</span>}
      {isNarrowed && (
        <button className="quiet" onClick={() => go(addressWith(clear))}>
          {t('清除筛选', 'Clear')}
        </button>
      )}
    </div>
  )
}
