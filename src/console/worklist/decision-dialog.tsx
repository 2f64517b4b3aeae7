import { useState, type ReactNode } from 'react'
import { useAttempt } from '../frame/attempt.js'
import { keepWhileComposing } from '../frame/keyboard.js'
import { Dialog } from '../frame/dialog.js'
import { t } from '../frame/language.js'
import type { Item, Outcome, Refusal } from './decide.js'
import { Refused } from './refused.js'

export interface Asked {
  title: string
  /** What is preset as the reason: the evidence that the choice rests on. */
  reason: string
  /** Sends the decision under an idempotency key that stays the same while the same is sent again. */
  send: (reason: string, key: string) => Promise<Outcome>
  /** What came of it, once the server has done it. */
  done: (ids: readonly string[]) => void
  /** What was refused since someone had decided before. */
  overtaken?: (items: readonly Item[]) => void
  items: readonly Item[]
  fields?: ReactNode
  isReady?: boolean
  isWide?: boolean
}

/** Asks for the reason, and sends once. Enter that ends a Chinese composition does not send. */
export function DecisionDialog({ asked, close }: { asked: Asked; close: () => void }) {
  const { title, items, fields, isReady = true, isWide = false } = asked
  const [reason, setReason] = useState(asked.reason)
  const [refused, setRefused] = useState<Refusal | null>(null)
  const [isSending, setSending] = useState(false)
  const attempt = useAttempt()
  const send = async () => {
    if (isSending || !isReady) return
    setSending(true)
    try {
      const outcome = await asked.send(
        reason,
        attempt.keyFor(
          title,
          reason,
          items.map(({ id }) => id),
        ),
      )
      if ('ids' in outcome) return asked.done(outcome.ids)
      attempt.answered()
      setRefused(outcome.refused)
      const gone = outcome.refused.items
        .filter(({ standing }) => standing)
        .flatMap(({ index }) => items[index] ?? [])
      if (gone.length > 0) asked.overtaken?.(gone)
    } catch (error) {
      setRefused({ message: (error as Error).message, items: [] })
    } finally {
      setSending(false)
    }
  }
  return (
    <Dialog title={title} close={close} look={isWide ? 'wide-dialog' : undefined}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
        onKeyDown={keepWhileComposing}
      >
        {fields}
        <label>
          {t('理由（记入认定，可查）', 'Reason, kept with the decision')}
          <input
            required
            className="reason"
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </label>
        {refused && <Refused refused={refused} items={items} />}
        <button className="main" disabled={isSending || !isReady}>
          {t('确定（回车）', 'Decide (Enter)')}
        </button>
      </form>
    </Dialog>
  )
}
