import { useState } from 'react'
import { STEP_KIND_TITLES } from '../../client/titles.js'
import { ConsoleSetDeadlineDocument } from '../documents.js'
import { ask } from '../frame/ask.js'
import { Dialog } from '../frame/dialog.js'
import { Field, LinesField } from '../frame/field.js'
import { t, titleOf } from '../frame/language.js'
import { SentForm } from '../frame/sent-form.js'
import type { Area, Step } from './area-steps.js'

/** Sets the day by which a step of one area is to be taken: it goes before the county's rule. */
export function DeadlineDialog(given: { area: Area; step: Step; done: () => void; close: () => void }) {
  const { area, step, done, close } = given
  const [dueOn, setDueOn] = useState(step.dueOn ?? '')
  const [reason, setReason] = useState('')
  return (
    <Dialog title={`${titleOf(STEP_KIND_TITLES, step.kind)} · ${area.name}`} close={close}>
      <p className="note">
        {t('所定限期先于县定步骤时限。', 'The day that is set goes before the county’s rule.')}
      </p>
      <SentForm
        content={[dueOn, reason]}
        submit={t('定限期', 'Set the day')}
        done={done}
        send={async (idempotencyKey) => {
          const { recordStepDeadline } = await ask(ConsoleSetDeadlineDocument, {
            input: { idempotencyKey, area: { code: area.code }, kind: step.kind, dueOn, reason },
          })
          return 'message' in recordStepDeadline ? recordStepDeadline.message : null
        }}
      >
        <Field label={t('限期', 'Due on')} type="date" required value={dueOn} change={setDueOn} />
        <LinesField
          label={t('理由', 'Why this day')}
          className="reason"
          rows={3}
          required
          value={reason}
          change={setReason}
        />
      </SentForm>
    </Dialog>
  )
}
