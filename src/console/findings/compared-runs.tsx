import { useState } from 'react'
import { SEVERITY_TITLES } from '../../client/titles.js'
import {
  ConsoleAuditRunsDocument,
  ConsoleComparedRunsDocument,
  type ConsoleAuditRunsQuery,
  type ConsoleComparedFragment,
} from '../documents.js'
import { useAnswer } from '../frame/ask.js'
import { Dialog } from '../frame/dialog.js'
import { Link } from '../frame/link.js'
import { t, titleOf } from '../frame/language.js'
import { formatTime } from '../frame/printed.js'
import { Empty, Failing, Loading } from '../frame/states.js'
import { formatYuan } from '../frame/yuan.js'
import { wordsOf } from './words-of.js'

type Run = ConsoleAuditRunsQuery['auditRuns']['nodes'][number]

/** Two runs of the audit, the latest and the one before unless others are chosen, and what became of the findings between them. */
export function ComparedRuns({ close }: { close: () => void }) {
  const { data, error, refetch } = useAnswer(ConsoleAuditRunsDocument, {})
  const [chosen, setChosen] = useState<{ earlier?: string; later?: string }>({})
  const runs = data?.auditRuns.nodes ?? []
  const later = chosen.later ?? runs[0]?.id
  const earlier = chosen.earlier ?? runs[1]?.id
  return (
    <Dialog title={t('两次审计比较', 'Two audits compared')} close={close} look="drawer">
      {error ? <Failing error={error} again={() => void refetch()} /> : !data ? <Loading /> : null}
      {data && !earlier && (
        <Empty>
          {t(
            '只运行过一次审计，或还没有运行过，没有可比较的。',
            'The audit was run once, or never: there is nothing to compare it with.',
          )}
        </Empty>
      )}
      {earlier && later && (
        <>
          <p className="acts">
            <ChosenRun
              {...{ runs }}
              name={t('较早', 'Earlier')}
              id={earlier}
              choose={(id) => setChosen({ ...chosen, earlier: id })}
            />{' '}
            <ChosenRun
              {...{ runs }}
              name={t('较晚', 'Later')}
              id={later}
              choose={(id) => setChosen({ ...chosen, later: id })}
            />
          </p>
          <Changes {...{ earlier, later }} />
        </>
      )}
    </Dialog>
  )
}

const ChosenRun = (given: {
  runs: readonly Run[]
  name: string
  id: string
  choose: (id: string) => void
}) => (
  <label>
    {given.name}{' '}
    <select value={given.id} onChange={(event) => given.choose(event.target.value)}>
      {given.runs.map(({ id, auditedOn, startedAt }) => (
        <option key={id} value={id}>
          {t(
            `审计日 ${auditedOn}（${formatTime(startedAt)} 运行）`,
            `${auditedOn} (run ${formatTime(startedAt)})`,
          )}
        </option>
      ))}
    </select>
  </label>
)

function Changes({ earlier, later }: { earlier: string; later: string }) {
  const { data, error, refetch } = useAnswer(ConsoleComparedRunsDocument, { earlier, later })
  if (error) return <Failing error={error} again={() => void refetch()} />
  if (!data) return <Loading />
  const groups: [string, readonly ConsoleComparedFragment[]][] = [
    [t('新出现', 'New'), data.appeared],
    [t('已消失', 'Gone'), data.gone],
    [t('金额或程度有变', 'Another amount or severity'), data.changed],
  ]
  return groups.map(([name, rows]) => (
    <section key={name}>
      <h3>
        {name} <span className="number">{rows.length}</span>
      </h3>
      <ul className="rows">
        {rows.map(({ finding, ...stood }) => (
          <li key={finding.id}>
            <Link to={`/findings?finding=${encodeURIComponent(finding.id)}`}>
              {finding.auditRule?.title ?? finding.rule}
            </Link>{' '}
            {standing(stood)}
            <small>{wordsOf(finding)}</small>
          </li>
        ))}
      </ul>
    </section>
  ))
}

/** Amount and severity, then and now where both are told. */
function standing(given: Omit<ConsoleComparedFragment, 'finding'>) {
  const at = (severity: keyof typeof SEVERITY_TITLES | null, amount: string | null) =>
    severity &&
    [
      titleOf(SEVERITY_TITLES, severity),
      amount && t(`${formatYuan(amount)} 元`, `${formatYuan(amount)} yuan`),
    ]
      .filter(Boolean)
      .join(' · ')
  const told = [at(given.earlierSeverity, given.earlierAmount), at(given.laterSeverity, given.laterAmount)]
  return told.filter(Boolean).join(' → ')
}
