import { Link } from '../frame/link.js'
import { counted, t } from '../frame/language.js'
import { Failing, Loading } from '../frame/states.js'
import { daysUntil, todayInChina } from './days.js'
import { useDue, type Due } from './due.js'

const WEEK = 7
const MONTH = 31

/** What is due: late, this week, this month, later. */
export function DueList() {
  const { due, isLoading, errors, again, hasMore } = useDue()
  const today = todayInChina()
  const groups: [string, (days: number) => boolean][] = [
    [t('已逾期', 'Late'), (days) => days < 0],
    [t('七日内', 'Within a week'), (days) => days >= 0 && days < WEEK],
    [t('一个月内', 'Within a month'), (days) => days >= WEEK && days < MONTH],
    [t('以后', 'Later'), (days) => days >= MONTH],
  ]
  return (
    <div className="pane-body" tabIndex={0} role="group" aria-label={t('到期事项', 'What is due')}>
      {errors.map((error, index) => (
        <Failing key={index} error={error} again={again} />
      ))}
      {isLoading && <Loading />}
      {!isLoading && due.length === 0 && errors.length === 0 && (
        <p className="note">{t('没有定了期限而未办的事项。', 'Nothing with a due day is open.')}</p>
      )}
      {groups.map(([name, holds]) => {
        const own = due.filter(({ dueOn }) => holds(daysUntil(dueOn, today)))
        return own.length === 0 ? null : (
          <section key={name}>
            <h3>
              {name} <span className="number">{own.length}</span>
            </h3>
            <ul className="rows">
              {own.map((each) => (
                <DueRow key={each.id} due={each} today={today} />
              ))}
            </ul>
          </section>
        )
      })}
      {hasMore && (
        <p className="note">{t('每类只列前 300 项。', 'The first 300 of each kind are listed.')}</p>
      )}
    </div>
  )
}

function DueRow({ due: { what, about, who, dueOn, to }, today }: { due: Due; today: string }) {
  const days = daysUntil(dueOn, today)
  return (
    <li>
      {to ? <Link to={to}>{what}</Link> : what}
      <small>
        <b className={days < 0 ? 'high' : undefined}>
          {dueOn}{' '}
          {days < 0
            ? t(`逾期 ${-days} 天`, `${counted(-days, 'day')} late`)
            : days === 0
              ? t('今天到期', 'due today')
              : t(`还有 ${days} 天`, `in ${counted(days, 'day')}`)}
        </b>{' '}
        {who}
      </small>
      {about && <small>{about}</small>}
    </li>
  )
}
