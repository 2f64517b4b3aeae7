import { addressWith } from '../frame/address.js'
import { Link } from '../frame/link.js'
import { t } from '../frame/language.js'
import { coverageOf, formatYuan } from '../frame/yuan.js'
import { Age } from './age.js'
import type { ConsoleRankingQuery } from './documents.js'

export type Ranked = ConsoleRankingQuery['counties'][number]
export const titleOfCounty = ({ title, name }: Pick<Ranked, 'title' | 'name'>) => title ?? name
const openOf = ({ findings }: Pick<Ranked, 'findings'>) => findings.reduce((sum, { open }) => sum + open, 0)

/** The counties in their order, each figure in the row of its age. */
export const Ranking = ({
  counties,
  chosen,
}: {
  counties: readonly Ranked[]
  chosen: string | undefined
}) => (
  <div className="pane-body" tabIndex={0} role="group" aria-label={t('各县排名', 'Ranking')}>
    <table className="figures">
      <thead>
        <tr>
          <th scope="col">{t('县', 'County')}</th>
          <th scope="col">{t('待定（元）', 'Untied, yuan')}</th>
          <th scope="col">{t('占比', 'Share')}</th>
          <th scope="col">{t('已分配（元）', 'Allocated, yuan')}</th>
          <th scope="col">{t('未办结疑点', 'Open findings')}</th>
          <th scope="col">{t('报于', 'Told')}</th>
        </tr>
      </thead>
      <tbody>
        {counties.map((county, place) => {
          const { name, state, ageSeconds, coverage } = county
          const to = addressWith({ of: name })
          return (
            <tr key={name} data-county={name} aria-current={name === chosen || undefined}>
              <th scope="row">
                {place + 1}.{' '}
                <Link to={to} replace>
                  {titleOfCounty(county)}
                </Link>
              </th>
              <td data-amount={coverage.unresolved.amount}>{formatYuan(coverage.unresolved.amount)}</td>
              <td>{coverageOf(coverage.unresolved.amount, coverage.total.amount)}</td>
              <td>{formatYuan(coverage.total.amount)}</td>
              <td>{openOf(county)}</td>
              <td data-state={state}>
                <Age state={state} seconds={ageSeconds} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  </div>
)
