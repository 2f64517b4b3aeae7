import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { DEPARTMENT_TITLES } from '../../client/titles.js'
import {
  ConsoleMendingDocument,
  ConsoleRecordRectificationDocument,
  ConsoleRecordSupervisionDocument,
  type ConsoleMendingQuery,
} from '../documents.js'
import { ask, useAnswer } from '../frame/ask.js'
import { Dialog } from '../frame/dialog.js'
import { Facts } from '../frame/facts.js'
import { Field, LinesField } from '../frame/field.js'
import { t, titleOf } from '../frame/language.js'
import { SentForm } from '../frame/sent-form.js'
import { Empty, Failing, Loading } from '../frame/states.js'
import { useViewer, whyNot } from '../frame/viewer.js'
import { todayInChina } from './days.js'

type Node = NonNullable<ConsoleMendingQuery['node']>
type Rectification = Extract<Node, { __typename: 'Rectification' }>
type Supervision = Extract<Node, { __typename: 'Supervision' }>
type Mending = Rectification | Supervision

/** What an inspection or a supervision found: when it was put right, entered by whoever may. */
export function MendingDialog({ id, close }: { id: string; close: () => void }) {
  const { data, error, refetch } = useAnswer(ConsoleMendingDocument, { id })
  const found = data?.node
  const mending = found && 'doneOn' in found ? (found as Mending) : null
  return (
    <Dialog title={t('整改', 'Putting right')} close={close}>
      {error ? (
        <Failing error={error} again={() => void refetch()} />
      ) : !data ? (
        <Loading />
      ) : !mending ? (
        <Empty>{t('没有这个问题。', 'There is no such problem.')}</Empty>
      ) : (
        <>
          <Told mending={mending} />
          {mending.doneOn === null && <DoneForm mending={mending} done={close} />}
        </>
      )}
    </Dialog>
  )
}

function Told({ mending }: { mending: Mending }) {
  const isRectification = mending.__typename === 'Rectification'
  const { area, project } = isRectification ? mending.inspection : mending
  const facts: [string, string | null][] = [
    [t('项目区', 'Area'), area?.name ?? null],
    [t('项目', 'Project'), project?.name ?? null],
    ...(isRectification
      ? ([
          [t('督查', 'Inspection'), `${mending.inspection.number} · ${mending.inspection.inspectedOn}`],
          [t('责任单位', 'Who answers for it'), mending.unit],
        ] as [string, string][])
      : ([
          [t('督导', 'Supervision'), mending.visitedOn],
          [t('部门', 'Department'), titleOf(DEPARTMENT_TITLES, mending.department)],
        ] as [string, string][])),
    [t('整改期限', 'Due on'), isRectification ? mending.mendBy : mending.dueOn],
    [t('整改完成', 'Done on'), mending.doneOn],
    [t('整改情况', 'What was done'), isRectification ? mending.result : null],
  ]
  return (
    <>
      <p className="why">
        {isRectification ? mending.problem : (mending.problems ?? t('未填问题', 'The problem is not told'))}
      </p>
      <Facts facts={facts} />
    </>
  )
}

/** Sends that it was put right; what the server has against it, or null. */
async function send(mending: Mending, doneOn: string, result: string, idempotencyKey: string) {
  if (mending.__typename === 'Rectification') {
    const { recordRectification: answer } = await ask(ConsoleRecordRectificationDocument, {
      input: {
        idempotencyKey,
        inspection: { id: mending.inspection.id },
        number: mending.number,
        doneOn,
        result,
      },
    })
    return 'message' in answer ? answer.message : null
  }
  const { area, project, department, visitedOn } = mending
  const { recordSupervision: answer } = await ask(ConsoleRecordSupervisionDocument, {
    input: {
      idempotencyKey,
      department,
      visitedOn,
      ...(area ? { area: { id: area.id } } : {}),
      ...(project ? { project: { id: project.id } } : {}),
      doneOn,
    },
  })
  return 'message' in answer ? answer.message : null
}

function DoneForm({ mending, done }: { mending: Mending; done: () => void }) {
  const isRectification = mending.__typename === 'Rectification'
  const queries = useQueryClient()
  const mayNot = whyNot(useViewer(), isRectification ? 'recordRectification' : 'recordSupervision')
  const [doneOn, setDoneOn] = useState(todayInChina)
  const [result, setResult] = useState('')
  if (mayNot !== null) return <p className="note">{mayNot}</p>
  return (
    <SentForm
      content={[doneOn, result]}
      submit={t('登记整改完成', 'Enter that it is put right')}
      send={(key) => send(mending, doneOn, result, key)}
      done={() => {
        done()
        void queries.invalidateQueries()
      }}
    >
      <Field label={t('整改完成日期', 'Done on')} type="date" required value={doneOn} change={setDoneOn} />
      {isRectification && (
        <LinesField
          label={t('整改情况', 'What was done')}
          className="reason"
          rows={3}
          required
          value={result}
          change={setResult}
        />
      )}
    </SentForm>
  )
}
