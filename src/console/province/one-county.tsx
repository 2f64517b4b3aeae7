import { FUND_PROGRAMME_TITLES, STEP_KIND_TITLES, TIE_REASON_TITLES } from '../../client/titles.js'
import { Facts } from '../frame/facts.js'
import { t, titleIn } from '../frame/language.js'
import { Empty, Failing, Loading } from '../frame/states.js'
import { coverageOf, formatYuan } from '../frame/yuan.js'
import { Age, secondsSince } from './age.js'
import { EVERY_MS, useProvince } from './ask-province.js'
import { ConsoleCountyDocument, type ConsoleCountyQuery } from './documents.js'

type County = NonNullable<ConsoleCountyQuery['county']>

/** The sums of one county, with when they were told. */
export function OneCounty({ name }: { name: string }) {
  const { data, error, refetch } = useProvince(ConsoleCountyDocument, { name }, { every: () => EVERY_MS })
  if (error) return <Failing error={error} again={() => void refetch()} />
  if (!data) return <Loading />
  if (!data.county) return <Empty>{t('登记册中没有这个县。', 'The registry has no such county.')}</Empty>
  return <Sums county={data.county} />
}

function Sums({ county }: { county: County }) {
  const { name, title, code, state, ageSeconds, statesAt, coverage, findings, stages } = county
  const facts: [string, React.ReactNode][] = [
    [t('区划代码', 'Code'), code ?? '—'],
    [t('资金报于', 'Money told'), <Age key="sums" state={state} seconds={ageSeconds} />],
    [
      t('疑点与环节报于', 'Findings and stages told'),
      <Age key="states" state={statesAt === null ? 'NEVER_TOLD' : state} seconds={secondsSince(statesAt)} />,
    ],
    [t('已分配（元）', 'Allocated, yuan'), formatYuan(coverage.total.amount)],
    [t('已归属', 'Tied'), formatYuan(coverage.tied.amount)],
    [t('区外', 'Outside'), formatYuan(coverage.outside.amount)],
    [
      t('待定', 'Untied'),
      `${formatYuan(coverage.unresolved.amount)}（${coverageOf(coverage.unresolved.amount, coverage.total.amount)}）`,
    ],
    [
      t('项目', 'Projects'),
      t(
        `${coverage.total.projects} 个，${coverage.unresolved.projects} 个待定`,
        `${coverage.total.projects}, of which ${coverage.unresolved.projects} are untied`,
      ),
    ],
  ]
  return (
    <div className="pane-body" tabIndex={0} role="group" aria-label={title ?? name}>
      <Facts facts={facts} />
      <Programmes county={county} />
      <List
        title={t('待定的原因', 'Why it is untied')}
        lines={coverage.byReason.map(({ reason, amount }) => [
          titleIn(TIE_REASON_TITLES, reason),
          formatYuan(amount),
        ])}
      />
      <List
        title={t('疑点', 'Findings')}
        lines={findings.map(({ rule, open, findings: all, amount }) => [
          rule,
          t(
            `${all} 个，${open} 个未办结，涉及 ${formatYuan(amount)} 元`,
            `${all}, ${open} open; ${formatYuan(amount)} yuan`,
          ),
        ])}
      />
      <List
        title={t('项目区所处环节', 'Areas by stage')}
        lines={stages.map(({ stage, terminated, areas }) => [
          terminated
            ? t('已终止', 'Ended')
            : stage === null
              ? t('尚未开始', 'Not begun')
              : titleIn(STEP_KIND_TITLES, stage),
          String(areas),
        ])}
      />
    </div>
  )
}

const Programmes = ({ county: { funding } }: { county: County }) => (
  <section>
    <h3>{t('资金用途（元）', 'Money by programme, yuan')}</h3>
    {funding.length === 0 ? (
      <p className="note">{t('没有。', 'None.')}</p>
    ) : (
      <div className="wide" tabIndex={0} role="group" aria-label={t('资金用途', 'Money by programme')}>
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{t('用途', 'Programme')}</th>
              <th scope="col">{t('已分配', 'Allocated')}</th>
              <th scope="col">{t('已拨付', 'Disbursed')}</th>
              <th scope="col">{t('已支付', 'Paid')}</th>
              <th scope="col">{t('待定', 'Untied')}</th>
            </tr>
          </thead>
          <tbody>
            {funding.map(({ group, allocated, disbursed, paid, unresolved }) => (
              <tr key={group}>
                <th scope="row">{titleIn(FUND_PROGRAMME_TITLES, group)}</th>
                {[allocated, disbursed, paid, unresolved].map((amount, place) => (
                  <td key={place}>{formatYuan(amount)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    )}
  </section>
)

const List = ({ title, lines }: { title: string; lines: readonly (readonly [string, string])[] }) => (
  <section>
    <h3>{title}</h3>
    {lines.length === 0 ? (
      <p className="note">{t('没有。', 'None.')}</p>
    ) : (
      <ul className="rows">
        {lines.map(([what, value]) => (
          <li key={what}>
            {what}
            <small>{value}</small>
          </li>
        ))}
      </ul>
    )}
  </section>
)
