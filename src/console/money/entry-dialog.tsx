import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ConsoleDisburseDocument, ConsolePayDocument } from '../documents.js'
import { ask } from '../frame/ask.js'
import { Dialog } from '../frame/dialog.js'
import { Field } from '../frame/field.js'
import { t } from '../frame/language.js'
import { SentForm } from '../frame/sent-form.js'
import { useViewer, whyNot } from '../frame/viewer.js'
import { inYuan } from '../frame/yuan.js'
import { amountWritten } from './amount-written.js'

export type Entry = 'disburseAllocation' | 'recordPayment'
interface Written {
  amount: string
  to: string
  on: string
}

const wordsOf = (entry: Entry) =>
  entry === 'disburseAllocation'
    ? {
        title: t('登记拨付', 'Enter a disbursement'),
        to: t('收款单位', 'Recipient'),
        on: t('拨付日期（不填为今天）', 'Disbursed on; today when left out'),
      }
    : {
        title: t('登记支付', 'Enter a payment'),
        to: t('收款人', 'Payee'),
        on: t('支付日期（不填为今天）', 'Paid on; today when left out'),
      }

/** Sends the entry; what the server has against it, or null. */
async function send(entry: Entry, from: string, { amount, to, on }: Written, idempotencyKey: string) {
  const given = { idempotencyKey, amount: amountWritten(amount) }
  const answer =
    entry === 'disburseAllocation'
      ? (
          await ask(ConsoleDisburseDocument, {
            input: { ...given, allocationId: from, recipient: to, disbursedOn: on || null },
          })
        ).disburseAllocation
      : (
          await ask(ConsolePayDocument, {
            input: { ...given, disbursementId: from, payee: to, paidOn: on || null },
          })
        ).recordPayment
  return 'message' in answer ? answer.message : null
}

/** Where finance enters the next link of a trail: what is passed on of an allocation, or paid of a disbursement. */
export function EnterNext({ entry, from }: { entry: Entry; from: string }) {
  const queries = useQueryClient()
  const mayNot = whyNot(useViewer(), entry)
  const [isOpen, setOpen] = useState(false)
  const [said, setSaid] = useState('')
  const [written, setWritten] = useState<Written>({ amount: '', to: '', on: '' })
  const change = (part: Partial<Written>) => setWritten({ ...written, ...part })
  const { title, to, on } = wordsOf(entry)
  if (mayNot !== null) return null
  const done = () => {
    setSaid(
      t(
        `已登记：${inYuan(amountWritten(written.amount))}，${written.to}。`,
        `Entered: ${inYuan(amountWritten(written.amount))}, ${written.to}.`,
      ),
    )
    setWritten({ amount: '', to: '', on: '' })
    setOpen(false)
    void queries.invalidateQueries()
  }
  return (
    <p className="sending-acts">
      <button onClick={() => setOpen(true)}>{title}…</button> <span role="status">{said}</span>
      {isOpen && (
        <Dialog title={title} close={() => setOpen(false)}>
          <SentForm
            content={[from, written]}
            submit={title}
            send={(key) => send(entry, from, written, key)}
            done={done}
          >
            <Field
              label={t('金额（元）', 'Amount, yuan')}
              required
              inputMode="decimal"
              className="first"
              value={written.amount}
              change={(amount) => change({ amount })}
            />
            <Field label={to} required value={written.to} change={(to) => change({ to })} />
            <Field label={on} type="date" value={written.on} change={(on) => change({ on })} />
          </SentForm>
        </Dialog>
      )}
    </p>
  )
}
