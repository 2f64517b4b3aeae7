import type { ReactNode } from 'react'
import { STEP_KIND_TITLES, TIE_REASON_TITLES } from '../../client/titles.js'
import { daysUntil, todayInChina } from '../calendar/days.js'
import { ConsoleHomeDocument, type ConsoleHomeQuery } from '../documents.js'
import { nameOfSubject } from '../frame/allocation-name.js'
import { Link } from '../frame/link.js'
import { useAnswer } from '../frame/ask.js'
import { counted, t, titleOf } from '../frame/language.js'
import { Printed } from '../frame/printed.js'
import { Failing, Loading } from '../frame/states.js'
import { useViewer } from '../frame/viewer.js'
import { inYuan, withGroups } from '../frame/yuan.js'

/** What awaits whoever has signed in: each count leads to where it is worked at. */
export default function HomeScreen() {
  const { department } = useViewer()
  const { data, error, refetch } = useAnswer(ConsoleHomeDocument, {
    // A department answers those that it is in charge of.
    objections: { isAnswered: { eq: false }, ...(department ? { department: { eq: department } } : {}) },
  })
  if (error) return <Failing error={error} again={() => void refetch()} />
  if (!data) return <Loading />
  const returned = data.consolidationAreas.nodes.filter(
    ({ stage }) => stage.returnedFrom && !stage.terminated,
  )
  const late = data.consolidationAreas.nodes
    .flatMap(({ code, name, availableSteps }) =>
      availableSteps.filter(({ daysLate }) => daysLate > 0).map((step) => ({ ...step, code, name })),
    )
    .sort((one, other) => other.daysLate - one.daysLate)
  return (
    <>
      <Printed />
      {data.consolidationAreas.nodes.length === 0 && <Begin />}
      <div className="home">
        <Unresolved worklist={data.tieWorklist} />
        <Open findings={data.open} grave={data.grave.totalCount} />
        <Objected objections={data.objections} />
        <Card
          title={t('逾期的步骤', 'Late steps')}
          count={late.length}
          to="/calendar?show=late"
          note={t('逾期最久者', 'Late the longest')}
        >
          {late.slice(0, 3).map(({ code, kind, name, daysLate }) => (
            <Line
              key={code + kind}
              to={`/areas?of=${code}`}
              about={t(
                `${titleOf(STEP_KIND_TITLES, kind)} · 逾期 ${daysLate} 天`,
                `${titleOf(STEP_KIND_TITLES, kind)} · ${counted(daysLate, 'day')} late`,
              )}
            >
              {name}
            </Line>
          ))}
        </Card>
        <Card
          title={t('退回补正的项目区', 'Areas that were returned')}
          count={returned.length}
          to={returned[0] ? `/areas?of=${returned[0].code}` : '/areas'}
          note={t(
            `共 ${data.consolidationAreas.nodes.length} 个项目区`,
            `of ${data.consolidationAreas.nodes.length}`,
          )}
        >
          {returned.slice(0, 3).map(({ code, name, stage }) => (
            <Line key={code} to={`/areas?of=${code}`} about={titleOf(STEP_KIND_TITLES, stage.returnedFrom!)}>
              {name}
            </Line>
          ))}
        </Card>
      </div>
    </>
  )
}

/** A county that has just been set up: what comes first. */
const Begin = () => (
  <p className="why">
    {t('还没有项目区。先在', 'There are no areas yet. Begin with ')}
    <Link to="/import">{t('导入', 'Import')}</Link>
    {t(
      '中报送各部门的表：区划名录、项目区名录、项目、资金；归属和疑点随之得出。',
      ': the departments’ tables of divisions, areas, projects and money. Ties and findings follow from them.',
    )}
  </p>
)

const Unresolved = ({ worklist }: { worklist: ConsoleHomeQuery['tieWorklist'] }) => (
  <Card
    title={t('归属待定', 'Unresolved')}
    count={worklist.totalCount}
    to="/worklist"
    note={t('金额大者', 'The largest')}
  >
    {worklist.nodes.map(({ id, amount, reason, ...of }) => (
      <Line
        key={id}
        to={`/worklist?item=${encodeURIComponent(id)}`}
        about={`${titleOf(TIE_REASON_TITLES, reason)} · ${inYuan(amount)}`}
      >
        {nameOfSubject(of)}
      </Line>
    ))}
  </Card>
)

const lateBy = (dueOn: string) => {
  const days = -daysUntil(dueOn, todayInChina())
  return days > 0 ? t(` 逾期 ${days} 天`, `, ${counted(days, 'day')} late`) : ''
}

const Objected = ({ objections }: { objections: ConsoleHomeQuery['objections'] }) => (
  <Card
    title={t('待答复的异议', 'Objections to answer')}
    count={objections.totalCount}
    to="/calendar"
    note={t('期限近者', 'The first due')}
  >
    {objections.nodes.map(({ id, number, words, dueOn }) => (
      <Line
        key={id}
        to={`/calendar?objection=${encodeURIComponent(id)}`}
        about={`${dueOn}${lateBy(dueOn)} · ${beginning(words)}`}
      >
        {number}
      </Line>
    ))}
  </Card>
)

const Open = ({ findings, grave }: { findings: ConsoleHomeQuery['open']; grave: number }) => (
  <Card
    title={t('未办结疑点', 'Open findings')}
    count={findings.totalCount}
    to="/findings"
    note={t(`其中程度高者 ${grave} 个；新近发现`, `${grave} of them grave; the latest`)}
  >
    {findings.nodes.map(({ id, rule, auditRule, explanation }) => (
      <Line
        key={id}
        to={`/findings?finding=${encodeURIComponent(id)}`}
        about={beginning(withGroups(explanation))}
      >
        {auditRule?.title ?? rule}
      </Line>
    ))}
  </Card>
)

/** As much of a sentence as a card has room for. */
const beginning = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text)

interface CardGiven {
  title: string
  count: number
  to: string
  note: string
  /** What is said in place of the note where there is none. */
  none?: string
  children: ReactNode
}

function Card({ title, count, to, note, none = t('现在没有。', 'None now.'), children }: CardGiven) {
  return (
    <section className="pane">
      <header className="pane-head">
        <h2>
          <Link to={to}>{title}</Link>
        </h2>
      </header>
      <div className="pane-body">
        <Link to={to} className="count">
          {count.toLocaleString()}
        </Link>
        <p className="note">{count > 0 ? note : none}</p>
        <ul className="rows">{children}</ul>
      </div>
    </section>
  )
}

const Line = ({ to, about, children }: { to: string; about: string; children: ReactNode }) => (
  <li>
    <Link to={to}>{children}</Link>
    <small>{about}</small>
  </li>
)
