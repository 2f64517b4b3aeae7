import { useState } from 'react'
import type { Verdict } from '../../client/inputs.js'
import { STEP_KIND_TITLES, VERDICT_TITLES } from '../../client/titles.js'
import { ConsoleTakeStepDocument } from '../documents.js'
import { ask } from '../frame/ask.js'
import { Dialog } from '../frame/dialog.js'
import { Field, LinesField } from '../frame/field.js'
import { t, titleOf } from '../frame/language.js'
import { SentForm } from '../frame/sent-form.js'
import type { Area, Step } from './area-steps.js'

const VERDICTS = Object.keys(VERDICT_TITLES) as Verdict[]

/** Takes a step of an area: refused where it has moved on since it was read, or where something is missing. */
export function StepDialog(given: { area: Area; step: Step; done: () => void; close: () => void }) {
  const { area, step, done, close } = given
  const [written, setWritten] = useState({
    verdict: 'APPROVED' as Verdict,
    documentNumber: '',
    opinion: '',
    authority: '',
    decidedOn: '',
  })
  const change = (part: Partial<typeof written>) => setWritten({ ...written, ...part })
  const { verdict } = written
  const isPending = verdict === 'PENDING'
  const needsOpinion =
    verdict === 'RETURNED' || verdict === 'REJECTED' || step.kind === 'CHANGE' || step.kind === 'TERMINATION'
  return (
    <Dialog title={`${titleOf(STEP_KIND_TITLES, step.kind)} · ${area.name}`} close={close}>
      {!step.ready && (
        <div className="why">
          {t(
            '条件未齐，通过会被拒绝；可以退回或待审。',
            'Something is missing: an approval will be refused.',
          )}
        </div>
      )}
      <SentForm
        content={written}
        submit={t('办理', 'Take the step')}
        done={done}
        send={async (idempotencyKey) => {
          const { takeStep } = await ask(ConsoleTakeStepDocument, {
            input: {
              idempotencyKey,
              areaCode: area.code,
              step: step.kind,
              expectedState: area.stage.state,
              verdict,
              documentNumber: written.documentNumber.trim() || null,
              opinion: written.opinion.trim() || null,
              authority: written.authority.trim() || null,
              decidedOn: isPending ? null : written.decidedOn || null,
            },
          })
          if (!('message' in takeStep)) return null
          const missing = 'missing' in takeStep ? takeStep.missing.map(({ text }) => text) : []
          const lines = 'lines' in takeStep ? takeStep.lines : []
          return [takeStep.message, ...missing, ...lines].join(' ')
        }}
      >
        <label>
          {t('结论', 'Verdict')}
          <select value={verdict} onChange={(event) => change({ verdict: event.target.value as Verdict })}>
            {VERDICTS.map((each) => (
              <option key={each} value={each}>
                {titleOf(VERDICT_TITLES, each)}
              </option>
            ))}
          </select>
        </label>
        <Field
          label={
            step.needsDocument ? t('文号', 'Document number') : t('文号（可不填）', 'Document number, if any')
          }
          required={step.needsDocument && !isPending}
          value={written.documentNumber}
          change={(documentNumber) => change({ documentNumber })}
        />
        <LinesField
          label={needsOpinion ? t('意见', 'Opinion') : t('意见（可不填）', 'Opinion, if any')}
          className="reason"
          rows={3}
          required={needsOpinion}
          value={written.opinion}
          change={(value) => change({ opinion: value })}
        />
        <Field
          label={t('办理单位（可不填）', 'Authority, if another')}
          value={written.authority}
          change={(authority) => change({ authority })}
        />
        {!isPending && (
          <Field
            label={t('办结日期（不填为今天）', 'Decided on; today when left out')}
            type="date"
            value={written.decidedOn}
            change={(decidedOn) => change({ decidedOn })}
          />
        )}
      </SentForm>
    </Dialog>
  )
}
