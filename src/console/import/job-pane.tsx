import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { DEPARTMENT_TITLES } from '../../client/titles.js'
import { ConsoleImportDocument, type ConsoleImportJobFragment } from '../documents.js'
import { useAnswer } from '../frame/ask.js'
import { t, titleOf } from '../frame/language.js'
import { formatTime } from '../frame/printed.js'
import { SaveFile } from '../frame/save-file.js'
import { Empty, Failing, Loading } from '../frame/states.js'
import { useViewer, whyNot } from '../frame/viewer.js'
import { CancelDialog } from './cancel-dialog.js'
import { useFields } from './field-words.js'
import { JobActs } from './job-acts.js'
import { JobProgress } from './job-progress.js'
import type { Job } from './job.js'
import { isUnderWay } from './job-states.js'
import { JobTables } from './job-tables.js'
import { MendList } from './mend-list.js'
import { MoreAnswers } from './more-answers.js'
import { QuestionForm } from './question-form.js'
import { Receipt } from './receipt.js'
import { RejectedRows } from './rejected-rows.js'
import { Unplaced, WouldBeUnplaced } from './unplaced.js'
import { useMends } from './use-mends.js'
import { useStep } from './use-step.js'
import { WrittenProjects } from './written-projects.js'

const POLL_MS = 700
/** States in which something else may be said of a file than it was taken for. */
const RETOLD: readonly string[] = ['READ', 'CHECKED', 'REFUSED']

/** One file on its way in; looked at again while a server works on it. */
export function JobPane({ id }: { id: string }) {
  const queries = useQueryClient()
  const { data, error, refetch } = useAnswer(
    ConsoleImportDocument,
    { id },
    { every: (answer) => (isWorkedOn(answer?.node) ? POLL_MS : false) },
  )
  const job = data?.node && 'state' in data.node ? (data.node as ConsoleImportJobFragment) : null
  const state = job?.state
  useEffect(() => {
    if (state) void queries.invalidateQueries({ queryKey: ['ConsoleImports'] })
  }, [queries, state])
  if (error && !job) return <Failing error={error} again={() => void refetch()} />
  if (!data) return <Loading />
  if (!job)
    return <Empty>{t('这个文件已不在，或您无权查看。', 'This file is gone, or you may not see it.')}</Empty>
  return <OneJob job={job} unread={error} />
}

const pathOf = ({ id }: Job, kind: 'file' | 'rejected') => `/imports/${id.replace(/^ImportJob:/, '')}/${kind}`

const isWorkedOn = (node: object | null | undefined) =>
  Boolean(node && 'state' in node && isUnderWay((node as Job).state))

function OneJob({ job, unread }: { job: Job; unread: Error | null }) {
  const viewer = useViewer()
  const step = useStep(job.id)
  const mends = useMends(job, step)
  const fieldOf = useFields(job)
  const [isCancelling, setCancelling] = useState(false)
  const { state } = job
  const pane = useRef<HTMLDivElement>(null)
  const stateBefore = useRef(state)
  // The button that was pressed is gone with the state that it was of: the keyboard goes on from here.
  useEffect(() => {
    if (stateBefore.current !== state && document.activeElement === document.body) pane.current?.focus()
    stateBefore.current = state
  }, [state])
  const mayAnswer = whyNot(viewer, 'answerImport') === null
  const hasResult = state === 'CHECKED' || state === 'DONE'
  return (
    <>
      <header className="pane-head">
        <h2>{job.fileName}</h2>
        <small>
          {job.department && `${titleOf(DEPARTMENT_TITLES, job.department)} · `}
          {job.sentBy} · {formatTime(job.createdAt)}
        </small>
      </header>
      <div ref={pane} className="pane-body" tabIndex={0} role="group" aria-label={job.fileName}>
        <JobProgress job={job} />
        {unread && (
          <p className="note">
            {t('暂时读不到进度，正在再试。', 'Its progress cannot be read now; it is asked again.')}
          </p>
        )}
        {job.problem && (
          <p role="alert" className="why">
            {job.problem}
          </p>
        )}
        {state === 'WAITING' && mayAnswer && (
          <section>
            <h3>{t('文件没有写明、须由您答复的', 'What the file leaves unsaid, and only you can say')}</h3>
            <QuestionForm {...{ job, step }} questions={job.questions} />
          </section>
        )}
        {hasResult && job.rejected > 0 && (
          <RejectedRows
            {...{ job, fieldOf, mends }}
            isSending={step.isSending}
            forbidden={whyNot(viewer, 'mendImport')}
          />
        )}
        {hasResult && <Receipt job={job} />}
        {state === 'CHECKED' && <WouldBeUnplaced job={job} />}
        {state === 'DONE' && <Unplaced job={job.id} />}
        {state === 'DONE' && viewer.role !== 'TOWNSHIP' && <WrittenProjects job={job.id} />}
        {hasResult && <MendList job={job} />}
        {state !== 'READING' && <JobTables {...{ job, fieldOf }} />}
        {RETOLD.includes(state) && mayAnswer && <MoreAnswers {...{ job, step }} />}
        <p className="sending-acts">
          {job.fileRemovedAt === null && (
            <SaveFile path={pathOf(job, 'file')} name={t('取回原文件', 'The file as it came')} />
          )}
          {hasResult && job.rejected > 0 && (
            <SaveFile
              path={pathOf(job, 'rejected')}
              name={t('取退回行的文件', 'File of the rejected rows')}
            />
          )}
        </p>
      </div>
      <JobActs {...{ job, step }} unsent={mends.count} cancel={() => setCancelling(true)} />
      {isCancelling && <CancelDialog job={job} close={() => setCancelling(false)} take={step.take} />}
    </>
  )
}
