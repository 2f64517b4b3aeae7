import { lazy } from 'react'
import { NotGraphql } from '../../client/errors.js'
import { addressWith, go, useAddress } from '../frame/address.js'
import { useKeys } from '../frame/keyboard.js'
import { t } from '../frame/language.js'
import { Empty, Failing, Loading } from '../frame/states.js'
import { coverageOf, formatYuan, shortYuan } from '../frame/yuan.js'
import { WhenSeen } from '../frame/when-seen.js'
import { EVERY_MS, useProvince } from './ask-province.js'
import { ConsoleRankingDocument, type ConsoleRankingQuery } from './documents.js'
import { OneCounty } from './one-county.js'
import { nameOfOrder, ORDERS } from './orders.js'
import { Ranking, titleOfCounty } from './ranking.js'

const ProvinceMap = lazy(() => import('./province-map.js'))
/** Counties tell about once a minute. */

/** The counties ranked, one of them with its sums, and where they lie. */
export function ProvinceScreen() {
  const { parameters } = useAddress()
  const orderBy = ORDERS.find((each) => each === parameters.get('order')) ?? 'UNTIED'
  const { data, error, refetch } = useProvince(ConsoleRankingDocument, { orderBy }, { every: () => EVERY_MS })
  const counties = data?.counties ?? []
  const chosen = counties.find(({ name }) => name === parameters.get('of')) ?? counties[0]
  const choose = (name: string) => go(addressWith({ of: name }), { replace: true })
  const step = (by: 1 | -1) => {
    const next = counties[counties.indexOf(chosen!) + by]
    if (next) choose(next.name)
  }
  useKeys({ j: () => step(1), k: () => step(-1) })
  if (error instanceof NotGraphql && error.status === 404)
    return (
      <Empty>
        {t(
          '这里没有全省汇总：须以 quanyu serve --all 服务所登记的县。',
          'There is no province here: its server is one that serves the registry’s counties, by quanyu serve --all.',
        )}
      </Empty>
    )
  if (error) return <Failing error={error} again={() => void refetch()} />
  if (!data) return <Loading />
  if (!chosen) return <Empty>{t('登记册中没有县。', 'The registry names no county.')}</Empty>
  return (
    <>
      <Whole province={data.province} />
      <div className="worklist province">
        <section className="pane" aria-label={t('各县', 'Counties')}>
          <header className="list-head">
            <h2>
              {t('各县', 'Counties')} <span className="number">{counties.length}</span>
            </h2>
            <label>
              {t('排名按', 'Ranked by')}
              <select
                value={orderBy}
                onChange={(event) => go(addressWith({ order: event.target.value, of: null }))}
              >
                {ORDERS.map((each) => (
                  <option key={each} value={each}>
                    {nameOfOrder(each)}
                  </option>
                ))}
              </select>
            </label>
          </header>
          <Ranking counties={counties} chosen={chosen.name} />
        </section>
        <section className="pane" aria-label={titleOfCounty(chosen)}>
          <header className="pane-head">
            <h2>{titleOfCounty(chosen)}</h2>
          </header>
          <OneCounty name={chosen.name} />
        </section>
        <section className="pane map-pane" aria-label={t('地图', 'Map')}>
          <WhenSeen>
            <ProvinceMap counties={counties} chosen={chosen.name} choose={choose} />
          </WhenSeen>
        </section>
      </div>
    </>
  )
}

const STATES = () => ({
  CURRENT: t('各县均在十分钟内报来', 'every county told within ten minutes'),
  OLD: t('有的县超过十分钟未报', 'some have not told for ten minutes'),
  NEVER_TOLD: t('有的县从未报来', 'some have never told'),
})

/** The province in a line: the sums of all counties, and how old the oldest of them are. */
const Whole = ({
  province: { countyCount, state, coverage },
}: {
  province: ConsoleRankingQuery['province']
}) => (
  <p className="whole">
    {t(`全省 ${countyCount} 个县`, `The province, ${countyCount} counties`)} ·{' '}
    <span data-amount={coverage.total.amount} title={formatYuan(coverage.total.amount)}>
      {t('已分配', 'allocated')} {shortYuan(coverage.total.amount)}
    </span>{' '}
    · {t('待定', 'untied')} {shortYuan(coverage.unresolved.amount)}（
    {coverageOf(coverage.unresolved.amount, coverage.total.amount)}） · {STATES()[state]}
  </p>
)
