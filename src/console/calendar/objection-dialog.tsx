import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Department, ObjectionVerdict } from '../../client/inputs.js'
import { DEPARTMENT_TITLES, NOTICE_SUBJECT_TITLES, OBJECTION_VERDICT_TITLES } from '../../client/titles.js'
import {
  ConsoleAnswerObjectionDocument,
  ConsoleObjectionDocument,
  ConsoleTransferObjectionDocument,
  type ConsoleObjectionQuery,
} from '../documents.js'
import { ask, useAnswer } from '../frame/ask.js'
import { Dialog } from '../frame/dialog.js'
import { Facts } from '../frame/facts.js'
import { inOrder } from '../frame/in-order.js'
import { LinesField } from '../frame/field.js'
import { t, titleOf } from '../frame/language.js'
import { SentForm } from '../frame/sent-form.js'
import { Empty, Failing, Loading } from '../frame/states.js'
import { useViewer, whyNot } from '../frame/viewer.js'

type Objection = Extract<ConsoleObjectionQuery['node'], { number: string }>
const VERDICTS = ['UPHELD', 'PARTLY', 'REJECTED'] as const satisfies readonly ObjectionVerdict[]

/** An objection of the public: what it says, what was answered, and the answer of whoever may give one. */
export function ObjectionDialog({ id, close }: { id: string; close: () => void }) {
  const { data, error, refetch } = useAnswer(ConsoleObjectionDocument, { id })
  const queries = useQueryClient()
  const viewer = useViewer()
  const mayNot = whyNot(viewer, 'answerObjection')
  const objection = data?.node && 'number' in data.node ? data.node : null
  const [said, setSaid] = useState('')
  const done = (words: string) => {
    setSaid(words)
    void queries.invalidateQueries()
  }
  return (
    <Dialog
      title={
        objection ? t(`异议 ${objection.number}`, `Objection ${objection.number}`) : t('异议', 'Objection')
      }
      close={close}
    >
      {error ? (
        <Failing error={error} again={() => void refetch()} />
      ) : !data ? (
        <Loading />
      ) : !objection ? (
        <Empty>{t('没有这件异议。', 'There is no such objection.')}</Empty>
      ) : (
        <>
          <Told objection={objection} />
          <p role="status">{said}</p>
          {said ? null : mayNot === null ? (
            <AnswerForm
              id={id}
              done={() =>
                done(
                  t(
                    '已答复，随即公开；提出人凭回执号可查。',
                    'Answered, for all to read; whoever objected finds it by the receipt.',
                  ),
                )
              }
            />
          ) : (
            <p className="note">{mayNot}</p>
          )}
          {!said && whyNot(viewer, 'transferObjection') === null && (
            <TransferForm
              id={id}
              from={objection.department}
              done={() => done(t('已转办。', 'Handed on.'))}
            />
          )}
        </>
      )}
    </Dialog>
  )
}

/** What the objection is about, as its own page calls it. */
function subjectOf({ area, project, fund, notice }: Objection): string {
  if (notice) return `${titleOf(NOTICE_SUBJECT_TITLES, notice.subject)} ${notice.publishedOn}`
  if (fund) return `${fund.documentNumber} ${fund.name}`
  return [project?.name, (project?.area ?? area)?.name].filter(Boolean).join(' · ')
}

function Told({ objection }: { objection: Objection }) {
  const { words, original, contact, department, receivedOn, dueOn, transfers, answers } = objection
  const facts: [string, string | null][] = [
    [t('所指', 'About'), subjectOf(objection)],
    [t('主管部门', 'In charge'), titleOf(DEPARTMENT_TITLES, department)],
    [t('收到', 'Received on'), receivedOn],
    [t('答复期限', 'To be answered by'), dueOn],
    [t('联系方式', 'Contact'), contact],
  ]
  return (
    <>
      <p className="why">{original ?? words}</p>
      <Facts facts={facts} />
      {transfers.nodes.map(({ id, transferredOn, formerDepartment, department: to, reason }) => (
        <p key={id} className="note">
          {t(
            `${transferredOn} 由${titleOf(DEPARTMENT_TITLES, formerDepartment)}转${titleOf(DEPARTMENT_TITLES, to)}：${reason}`,
            `${transferredOn}: handed on by ${titleOf(DEPARTMENT_TITLES, formerDepartment)} to ${titleOf(DEPARTMENT_TITLES, to)}. ${reason}`,
          )}
        </p>
      ))}
      {answers.nodes.map(({ id, answeredOn, department: by, verdict, words: answer }) => (
        <article key={id} className="card neutral">
          <header>
            <b>{titleOf(OBJECTION_VERDICT_TITLES, verdict)}</b>
            <small>
              {titleOf(DEPARTMENT_TITLES, by)} · {answeredOn}
            </small>
          </header>
          <p>{answer}</p>
        </article>
      ))}
    </>
  )
}

function AnswerForm({ id, done }: { id: string; done: () => void }) {
  const [verdict, setVerdict] = useState<ObjectionVerdict | null>(null)
  const [words, setWords] = useState('')
  return (
    <SentForm
      content={[verdict, words]}
      submit={t('答复并公开', 'Answer, for all to read')}
      done={done}
      send={async (idempotencyKey) => {
        const { answerObjection } = await ask(ConsoleAnswerObjectionDocument, {
          input: { idempotencyKey, objectionId: id, verdict: verdict!, words },
        })
        return 'message' in answerObjection ? answerObjection.message : null
      }}
    >
      <fieldset className="targets">
        <legend>{t('结论', 'Verdict')}</legend>
        {VERDICTS.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="verdict"
              required
              checked={each === verdict}
              onChange={() => setVerdict(each)}
            />
            {titleOf(OBJECTION_VERDICT_TITLES, each)}
          </label>
        ))}
      </fieldset>
      <LinesField
        label={t(
          '答复（随即在公示网页上公开，请勿写入个人信息）',
          'Answer: it stands on the public pages at once, so name no private person',
        )}
        className="reason"
        rows={4}
        required
        value={words}
        change={setWords}
      />
    </SentForm>
  )
}

/** For the leading group: puts another department in charge. */
function TransferForm({ id, from, done }: { id: string; from: Department; done: () => void }) {
  const [department, setDepartment] = useState<Department | ''>('')
  const [reason, setReason] = useState('')
  return (
    <details className="more">
      <summary>{t('转由其他部门答复', 'Hand it on to another department')}</summary>
      <SentForm
        content={[department, reason]}
        submit={t('转办', 'Hand on')}
        done={done}
        send={async (idempotencyKey) => {
          const { transferObjection } = await ask(ConsoleTransferObjectionDocument, {
            input: { idempotencyKey, objectionId: id, department: department as Department, reason },
          })
          return 'message' in transferObjection ? transferObjection.message : null
        }}
      >
        <label>
          {t('部门', 'Department')}
          <select
            required
            value={department}
            onChange={(event) => setDepartment(event.target.value as Department)}
          >
            <option value="">{t('请选择', 'Choose one')}</option>
            {inOrder(DEPARTMENT_TITLES)
              .filter((each) => each !== from)
              .map((each) => (
                <option key={each} value={each}>
                  {titleOf(DEPARTMENT_TITLES, each as Department)}
                </option>
              ))}
          </select>
        </label>
        <LinesField label={t('理由', 'Why')} rows={2} required value={reason} change={setReason} />
      </SentForm>
    </details>
  )
}
