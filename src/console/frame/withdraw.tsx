import { useState } from 'react'
import { ConsoleWithdrawDocument } from '../documents.js'
import { ask } from './ask.js'
import { Dialog } from './dialog.js'
import { LinesField } from './field.js'
import { t } from './language.js'
import { SentForm } from './sent-form.js'
import { useViewer, whyNot } from './viewer.js'

/** Withdraws a record that was reported by mistake, for those who may; `done` follows once it is withdrawn. */
export function Withdraw(given: { id: string; name: string; done: () => void }) {
  const { id, name, done } = given
  const [isAsking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  if (whyNot(useViewer(), 'withdrawRecord') !== null) return null
  return (
    <>
      <button
        className="quiet"
        aria-label={t(`撤回误报：${name}`, `Withdraw ${name}`)}
        onClick={() => setAsking(true)}
      >
        {t('撤回误报…', 'Withdraw…')}
      </button>
      {isAsking && (
        <Dialog title={t(`撤回：${name}`, `Withdraw ${name}`)} close={() => setAsking(false)}>
          <p>
            {t(
              '撤回后不再计入任何清单与合计；原貌、理由和撤回人留存备查。已拨付资金的，或有其他记录引用的，不能撤回。',
              'No list and no sum has it any more; what it was, the reason and who withdrew it are kept. What money was drawn on, or what other records refer to, cannot be withdrawn.',
            )}
          </p>
          <SentForm
            content={[id, reason]}
            submit={t('撤回', 'Withdraw')}
            done={() => {
              setAsking(false)
              done()
            }}
            send={async (idempotencyKey) => {
              const { withdrawRecord } = await ask(ConsoleWithdrawDocument, {
                input: { idempotencyKey, recordId: id, reason },
              })
              return 'message' in withdrawRecord ? withdrawRecord.message : null
            }}
          >
            <LinesField
              label={t('理由', 'Reason')}
              className="reason"
              rows={3}
              required
              value={reason}
              change={setReason}
            />
          </SentForm>
        </Dialog>
      )}
    </>
  )
}
