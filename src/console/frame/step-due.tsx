import { DUE_BASIS_TITLES } from '../../client/titles.js'
import { counted, t, titleOf } from './language.js'

interface DueStep {
  dueOn: string | null
  dueBasis: keyof typeof DUE_BASIS_TITLES | null
  dueReason: string | null
  daysLate: number
}

/** When a step is due, how late it is, and what says so; nothing where nothing says a day. */
export function StepDue({ step: { dueOn, dueBasis, dueReason, daysLate } }: { step: DueStep }) {
  if (!dueOn) return null
  const why = [dueBasis && titleOf(DUE_BASIS_TITLES, dueBasis), dueReason]
  return (
    <p className="due">
      <b className={daysLate > 0 ? 'high' : undefined}>
        {daysLate > 0
          ? t(
              `应于 ${dueOn} 办结，已逾期 ${daysLate} 天`,
              `Was due on ${dueOn}: ${counted(daysLate, 'day')} late`,
            )
          : t(`应于 ${dueOn} 办结`, `Due on ${dueOn}`)}
      </b>{' '}
      <small>{why.filter(Boolean).join(t('：', ': '))}</small>
    </p>
  )
}
