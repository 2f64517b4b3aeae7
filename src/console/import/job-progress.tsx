import { t } from '../frame/language.js'
import type { Job } from './job.js'
import { isUnderWay, nameOfState, STAGES, stageOf } from './job-states.js'

/** Where a file is on its way, and how far the step under way has come. */
export function JobProgress({ job }: { job: Job }) {
  const { state, rowsDone, rowsTotal } = job
  const stage = stageOf(job)
  return (
    <>
      {stage >= 0 && (
        <ol className="stages">
          {STAGES.map((name, index) => (
            <li key={name} aria-current={index === stage ? 'step' : undefined}>
              {name}
            </li>
          ))}
        </ol>
      )}
      <p role="status" className="note">
        {nameOfState(state)}
        {isUnderWay(state) && state !== 'READING' && rowsTotal !== null && (
          <> {t(`第 ${rowsDone} / ${rowsTotal} 行`, `row ${rowsDone} of ${rowsTotal}`)}</>
        )}
        {state === 'CHECKED' &&
          (job.rejected > 0
            ? t(`：${job.rejected} 行有错`, `: rows with something wrong: ${job.rejected}`)
            : t('：没有发现错误', ': nothing is wrong'))}
      </p>
      {isUnderWay(state) && (
        <progress
          aria-label={nameOfState(state)}
          {...(state !== 'READING' && rowsTotal ? { max: rowsTotal, value: rowsDone } : {})}
        />
      )}
    </>
  )
}
