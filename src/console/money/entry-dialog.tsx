import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ConsoleDisburseDocument, ConsolePayDocument, ConsoleReturnDocument } from '../documents.js'
import { ask } from '../frame/ask.js'
import { Dialog } from '../frame/dialog.js'
import { Field } from '../frame/field.js'
import { t } from '../frame/language.js'
import { SentForm } from '../frame/sent-form.js'
import { useViewer, whyNot } from '../frame/viewer.js'
import { fenOf, inYuan } from '../frame/yuan.js'
import { amountWritten } from './amount-written.js'

/** What finance enters next, and of which allocation, disbursement or payment. */
type Entry =
  | { kind: 'disburseAllocation'; from: { allocationId: string } }
  | { kind: 'recordPayment'; from: { disbursementId: string } }
  | {
      kind: 'returnFunds'
      from: { allocationId: string } | { disbursementId: string } | { paymentId: string }
    }
/** How much the entry may be of at most; null where it is not known here. */
type Left = string | null
interface Written {
  amount: string
  to: string
  on: string
}

/** Allocation, disbursement and payment stand one below another: each button says what comes back of which. */
const returned = (from: Entry['from']) =>
  'paymentId' in from
    ? t('退回这笔支付', 'Return of this payment')
    : 'disbursementId' in from
      ? t('退回这笔拨付', 'Return of this disbursement')
      : t('退回这笔分配', 'Return of this allocation')

const wordsOf = ({ kind, from }: Entry) =>
  ({
    disburseAllocation: {
      title: t('登记拨付', 'Enter a disbursement'),
      to: t('收款单位', 'Recipient'),
      on: t('拨付日期（不填为今天）', 'Disbursed on; today when left out'),
    },
    recordPayment: {
      title: t('登记支付', 'Enter a payment'),
      to: t('收款人', 'Payee'),
      on: t('支付日期（不填为今天）', 'Paid on; today when left out'),
    },
    returnFunds: {
      title: returned(from),
      to: t('理由或依据文号', 'Why, or by which document'),
      on: t('退回日期（不填为今天）', 'Returned on; today when left out'),
    },
  })[kind]

/** Sends the entry; what the server has against it, or null. */
async function send({ kind, from }: Entry, { amount, to, on }: Written, idempotencyKey: string) {
  const given = { idempotencyKey, amount: amountWritten(amount) }
  const answer =
    kind === 'disburseAllocation'
      ? (
          await ask(ConsoleDisburseDocument, {
            input: { ...given, ...from, recipient: to, disbursedOn: on || null },
          })
        ).disburseAllocation
      : kind === 'recordPayment'
        ? (await ask(ConsolePayDocument, { input: { ...given, ...from, payee: to, paidOn: on || null } }))
            .recordPayment
        : (
            await ask(ConsoleReturnDocument, {
              input: { ...given, ...from, reason: to, returnedOn: on || null },
            })
          ).returnFunds
  return 'message' in answer ? answer.message : null
}

/**
 * Where finance enters the next link of a trail: what is passed on of an allocation, or paid of a disbursement; or what
 * comes back, one step, of what was not used or was refunded.
 */
export function EnterNext({ left, ...entry }: Entry & { left: Left }) {
  const { kind, from } = entry
  const queries = useQueryClient()
  const mayNot = whyNot(useViewer(), kind)
  const [isOpen, setOpen] = useState(false)
  const [said, setSaid] = useState('')
  const [written, setWritten] = useState<Written>({ amount: '', to: '', on: '' })
  const change = (part: Partial<Written>) => setWritten({ ...written, ...part })
  const { title, to, on } = wordsOf(entry)
  // What has just been entered is told also where nothing is left to enter.
  const isSpent = left !== null && fenOf(left) <= 0n
  if (mayNot !== null || (isSpent && !said)) return null
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
      {!isSpent && (
        <button className={kind === 'returnFunds' ? 'quiet' : undefined} onClick={() => setOpen(true)}>
          {title}…
        </button>
      )}{' '}
      <span role="status">{said}</span>
      {isOpen && (
        <Dialog title={title} close={() => setOpen(false)}>
          {left !== null && <p className="note">{t(`至多 ${inYuan(left)}。`, `At most ${inYuan(left)}.`)}</p>}
          <SentForm
            content={[from, written]}
            submit={title}
            send={(key) => send(entry, written, key)}
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
