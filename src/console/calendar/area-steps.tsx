import { STEP_KIND_TITLES } from '../../client/titles.js'
import type { ConsoleStepsQuery } from '../documents.js'
import { Link } from '../frame/link.js'
import { t, titleOf } from '../frame/language.js'
import { StepCard } from '../frame/step-card.js'
import { isBeside } from '../frame/step-needs.js'
import { whyNot, type Viewer } from '../frame/viewer.js'

export type Area = ConsoleStepsQuery['consolidationAreas']['nodes'][number]
export type Step = Area['availableSteps'][number]

export const nextSteps = ({ availableSteps }: Area) => availableSteps.filter((step) => !isBeside(step))

/** Whether a step is the viewer’s to take, as the server says who takes it. */
export function isOwn(viewer: Viewer, { code }: Area, { roles, departments }: Step): boolean {
  if (whyNot(viewer, 'takeStep')) return false
  if (viewer.role === 'ADMINISTRATOR') return true
  if (!roles.includes(viewer.role)) return false
  if (viewer.role === 'TOWNSHIP') return viewer.areas.some((own) => own.code === code)
  return viewer.department === null || departments.includes(viewer.department)
}

/** An area with its next steps: who takes each, what is missing, and the button for whoever may. */
export function AreaSteps(given: {
  area: Area
  viewer: Viewer
  take: (step: Step) => void
  setDay: (step: Step) => void
}) {
  const { area, viewer, take, setDay } = given
  const maySetDay = whyNot(viewer, 'recordStepDeadline') === null
  const { step, decidedOn, returnedFrom, terminated } = area.stage
  const to = `/areas?of=${encodeURIComponent(area.code)}`
  const beside = area.availableSteps.filter((each) => isBeside(each) && isOwn(viewer, area, each))
  const card = (next: Step) => (
    <StepCard
      key={next.kind}
      step={next}
      acts={
        <>
          {maySetDay && !isBeside(next) && (
            <button className="quiet" onClick={() => setDay(next)}>
              {t('定限期…', 'Set a due day…')}
            </button>
          )}
          {isOwn(viewer, area, next) && (
            <button onClick={() => take(next)}>{t('办理…', 'Take this step…')}</button>
          )}
        </>
      }
    />
  )
  return (
    <section aria-label={area.name}>
      <h3>
        <Link to={to}>{area.name}</Link>
      </h3>
      <p className="note">
        {terminated
          ? t('已终止', 'Terminated')
          : step
            ? t(
                `已办结：${titleOf(STEP_KIND_TITLES, step)} ${decidedOn ?? ''}`,
                `Last: ${titleOf(STEP_KIND_TITLES, step)} ${decidedOn ?? ''}`,
              )
            : t('尚未开始', 'Not begun')}
        {returnedFrom &&
          t(
            `；${titleOf(STEP_KIND_TITLES, returnedFrom)}退回，补正中`,
            `; returned from: ${titleOf(STEP_KIND_TITLES, returnedFrom)}`,
          )}
      </p>
      {nextSteps(area).map(card)}
      {beside.length > 0 && (
        <details className="more">
          <summary>{t('变更、终止', 'A change or a termination')}</summary>
          {beside.map(card)}
        </details>
      )}
    </section>
  )
}
