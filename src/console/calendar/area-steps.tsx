import { STEP_KIND_TITLES } from '../../client/titles.js'
import type { ConsoleStepsQuery } from '../documents.js'
import { Link } from '../frame/link.js'
import { t, titleOf } from '../frame/language.js'
import { StepDue } from '../frame/step-due.js'
import { StepNeeds, takersOf } from '../frame/step-needs.js'
import { whyNot, type Viewer } from '../frame/viewer.js'

export type Area = ConsoleStepsQuery['consolidationAreas']['nodes'][number]
export type Step = Area['availableSteps'][number]

const BESIDE = ['CHANGE', 'TERMINATION']
/** The steps that come next; a change and a termination, which may be taken at almost any time, only where asked for. */
export const nextSteps = ({ availableSteps }: Area) =>
  availableSteps.filter(({ kind }) => !BESIDE.includes(kind))

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
      {nextSteps(area).map((next) => (
        <article key={next.kind} className={`card ${next.ready ? 'supports' : 'neutral'}`}>
          <header>
            <b>{titleOf(STEP_KIND_TITLES, next.kind)}</b>
            <span className="acts">
              {maySetDay && (
                <button className="quiet" onClick={() => setDay(next)}>
                  {t('定限期…', 'Set a due day…')}
                </button>
              )}
              {isOwn(viewer, area, next) && (
                <button onClick={() => take(next)}>{t('办理…', 'Take this step…')}</button>
              )}
            </span>
          </header>
          <p>{takersOf(next)}</p>
          <StepDue step={next} />
          <StepNeeds step={next} />
        </article>
      ))}
    </section>
  )
}
