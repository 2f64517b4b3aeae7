import { useState } from 'react'
import type { FindingAnswer, FindingDecision } from '../../client/inputs.js'
import { FINDING_ANSWER_TITLES, FINDING_DECISION_TITLES } from '../../client/titles.js'
import {
  ConsoleAnswerFindingDocument,
  ConsoleCloseFindingDocument,
  ConsoleReopenFindingDocument,
} from '../documents.js'
import { ask } from '../frame/ask.js'
import { Dialog } from '../frame/dialog.js'
import { Field, LinesField } from '../frame/field.js'
import { SentForm } from '../frame/sent-form.js'
import { COLON, t, titleOf } from '../frame/language.js'
import type { Detail } from './finding-detail.js'

export const ACTS = ['answerFinding', 'closeFinding', 'reopenFinding'] as const
export type Act = (typeof ACTS)[number]
export const nameOfAct = (act: Act) =>
  ({
    answerFinding: t('答复', 'Answer'),
    closeFinding: t('办结', 'Close'),
    reopenFinding: t('退回重办', 'Open again'),
  })[act]
export const doneInWords = (act: Act) =>
  ({ answerFinding: 'Answered', closeFinding: 'Closed', reopenFinding: 'Opened again' })[act]
const CHOICES = {
  answerFinding: FINDING_ANSWER_TITLES,
  closeFinding: FINDING_DECISION_TITLES,
  reopenFinding: {},
}

/** Sends a step; what the server has against it, or null. The version that was read goes with it. */
async function send(act: Act, { id, version }: Detail, written: Written, idempotencyKey: string) {
  const { choice, words, documents, dueOn } = written
  const about = { findingId: id, version, idempotencyKey, documents }
  const answer =
    act === 'answerFinding'
      ? (
          await ask(ConsoleAnswerFindingDocument, {
            input: { ...about, kind: choice as FindingAnswer, answer: words, dueOn: dueOn || null },
          })
        ).answerFinding
      : act === 'closeFinding'
        ? (
            await ask(ConsoleCloseFindingDocument, {
              input: { ...about, decision: choice as FindingDecision, reason: words },
            })
          ).closeFinding
        : (await ask(ConsoleReopenFindingDocument, { input: { ...about, reason: words } })).reopenFinding
  return 'message' in answer ? answer.message : null
}

interface Written {
  choice: string
  words: string
  documents: string[]
  dueOn: string
}

/** Asks for what a step needs: its kind, the words, and the documents that prove it, one a line. */
export function FindingDialog(given: { act: Act; detail: Detail; done: () => void; close: () => void }) {
  const { act, detail, done, close } = given
  const choices = Object.keys(CHOICES[act])
  const [written, setWritten] = useState<Written>({
    choice: choices[0] ?? '',
    words: '',
    documents: [],
    dueOn: '',
  })
  const sendOnce = (key: string) => {
    const documents = written.documents.map((each) => each.trim()).filter(Boolean)
    return send(act, detail, { ...written, documents }, key)
  }
  const change = (part: Partial<Written>) => setWritten({ ...written, ...part })
  return (
    <Dialog title={`${nameOfAct(act)}${COLON}${detail.auditRule?.title ?? detail.rule}`} close={close}>
      <SentForm content={written} send={sendOnce} done={done} submit={nameOfAct(act)}>
        {choices.length > 0 && (
          <fieldset className="targets">
            {choices.map((each) => (
              <label key={each}>
                <input
                  type="radio"
                  name="choice"
                  checked={each === written.choice}
                  onChange={() => change({ choice: each })}
                />
                {titleOf(CHOICES[act] as never, each as never)}
              </label>
            ))}
          </fieldset>
        )}
        <LinesField
          label={t('说明（记入经过，可查）', 'In words, kept with the finding')}
          required
          className="reason"
          rows={4}
          value={written.words}
          change={(value) => change({ words: value })}
        />
        <LinesField
          label={t('证明文件：文号或附件名，一行一个', 'Documents that prove it, one a line')}
          rows={2}
          value={written.documents.join('\n')}
          change={(value) => change({ documents: value.split('\n') })}
        />
        {written.choice === 'RECTIFYING' && (
          <Field
            label={t('整改期限', 'To be put right by')}
            type="date"
            value={written.dueOn}
            change={(dueOn) => change({ dueOn })}
          />
        )}
      </SentForm>
    </Dialog>
  )
}
