import { useRef, useState, type ReactNode } from 'react'
import { Dialog } from '../frame/dialog.js'
import { t } from '../frame/language.js'
import { decide, undo, type Decision, type Item } from './decide.js'
import { nameOfItem } from './use-worklist.js'

export interface Asked {
  title: string
  /** What is preset as the reason: the evidence that the choice rests on. */
  reason: string
  send: (reason: string, key: string) => Promise<{ id: string } | { refused: string }>
  /** What came of it, once the server has done it. */
  done: (id: string) => void
  fields?: ReactNode
}

export const asks = (
  item: Item,
  title: string,
  decision: Decision,
  reason: string,
  done: (id: string) => void,
): Asked => ({
  title: `${title}：${nameOfItem(item)}`,
  reason,
  send: (words, key) => decide(item, decision, words, key),
  done,
})

export const asksUndo = (id: string, title: string, done: (id: string) => void): Asked => ({
  title,
  reason: t('认定有误，撤销重定', 'Decided in error'),
  send: (reason) => undo(id, reason),
  done,
})

/** Asks for the reason, and sends once. Enter that ends a Chinese composition does not send. */
export function DecisionDialog({ asked, close }: { asked: Asked; close: () => void }) {
  const [reason, setReason] = useState(asked.reason)
  const [refused, setRefused] = useState('')
  const [isSending, setSending] = useState(false)
  const key = useRef(`console ${crypto.randomUUID?.() ?? `${Date.now()} ${Math.random()}`}`)
  const send = async () => {
    if (isSending) return
    setSending(true)
    try {
      const answer = await asked.send(reason, key.current)
      if ('refused' in answer) setRefused(answer.refused)
      else asked.done(answer.id)
    } catch (error) {
      setRefused((error as Error).message)
    } finally {
      setSending(false)
    }
  }
  return (
    <Dialog title={asked.title} close={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.nativeEvent.isComposing || event.keyCode === 229))
            event.preventDefault()
        }}
      >
        {asked.fields}
        <label>
          {t('理由（记入认定，可查）', 'Reason, kept with the decision')}
          <input required value={reason} onChange={(event) => setReason(event.target.value)} />
        </label>
        {refused && (
          <p role="alert" className="refused">
            {refused}
          </p>
        )}
        <button className="main" disabled={isSending}>
          {t('确定（回车）', 'Decide (Enter)')}
        </button>
      </form>
    </Dialog>
  )
}
