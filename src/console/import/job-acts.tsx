import { ConsoleCheckImportDocument, ConsoleCommitImportDocument } from '../documents.js'
import { Link } from '../frame/link.js'
import { ask } from '../frame/ask.js'
import { t } from '../frame/language.js'
import { useViewer, whyNot } from '../frame/viewer.js'
import type { Job } from './job.js'
import { isOver, isUnderWay } from './job-states.js'
import type { Step } from './use-step.js'

/** What can be done with a file as it stands now. */
export function JobActs(given: { job: Job; step: Step; unsent: number; cancel: () => void }) {
  const { job, step, unsent, cancel } = given
  const viewer = useViewer()
  const { state, rejected } = job
  const input = { jobId: job.id }
  const check = () => step.press(async () => (await ask(ConsoleCheckImportDocument, { input })).checkImport)
  const commit = () =>
    step.press(async () => (await ask(ConsoleCommitImportDocument, { input })).commitImport)
  if (state === 'CANCELLED') return null
  if (state === 'DONE') return <WhatNext job={job} />
  const forbidden = whyNot(viewer, 'commitImport')
  if (forbidden) return <p className="pane-foot note">{forbidden}</p>
  return (
    <footer className="pane-foot">
      {(state === 'READ' || state === 'REFUSED') && (
        <button
          className={state === 'READ' ? 'main' : undefined}
          disabled={step.isSending}
          onClick={() => void check()}
        >
          {state === 'READ' ? t('检查', 'Check') : t('再检查', 'Check again')}
        </button>
      )}
      {state === 'CHECKED' && (
        <button
          className={rejected > 0 ? undefined : 'main'}
          disabled={step.isSending || unsent > 0}
          onClick={() => void commit()}
        >
          {rejected > 0
            ? t(`提交其余各行（${rejected} 行退回）`, `Commit the other rows (${rejected} rejected)`)
            : t('提交', 'Commit')}
        </button>
      )}
      {!isOver(state) && (
        <button disabled={step.isSending} onClick={cancel}>
          {t('取消…', 'Cancel…')}
        </button>
      )}
      {unsent > 0 && (
        <small>
          {t(`改了的 ${unsent} 格还没有重新检查。`, `Mended and not yet checked again: ${unsent}.`)}
        </small>
      )}
      {isUnderWay(state) && (
        <small>{t('可以离开这一页，回来时仍在进行。', 'You may leave this page: it goes on.')}</small>
      )}
      {step.refused && (
        <span role="alert" className="refused">
          {step.refused}
        </span>
      )}
    </footer>
  )
}

/** Where to see what the rows that were written have led to. */
const WhatNext = ({ job: { department } }: { job: Job }) => (
  <footer className="pane-foot">
    {[
      [
        department ? `/worklist?department=${department}` : '/worklist',
        t('看待定的归属', 'What waits to be tied'),
      ],
      [department ? `/money?department=${department}` : '/money', t('看资金', 'The money')],
      ['/findings', t('看疑点', 'The findings')],
    ].map(([to, name]) => (
      <Link key={to} to={to!}>
        {name}
      </Link>
    ))}
  </footer>
)
