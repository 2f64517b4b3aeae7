import { useState, type ReactNode } from 'react'
import { keepWhileComposing } from './keyboard.js'
import { useAttempt } from './attempt.js'

/**
 * A form that is sent once; what the server has against it stands below its fields. Enter that ends a Chinese composition
 * sends nothing.
 */
export function SentForm(given: {
  /** What is written: sent again unchanged, it goes under the same idempotency key. */
  content: unknown
  /** Sends it; what the server has against it, or null. */
  send: (key: string) => Promise<string | null>
  done: () => void
  submit: string
  children: ReactNode
}) {
  const { content, send, done, submit, children } = given
  const [refused, setRefused] = useState('')
  const [isSending, setSending] = useState(false)
  const attempt = useAttempt()
  const sendOnce = async () => {
    setSending(true)
    try {
      const problem = await send(attempt.keyFor(content))
      if (problem === null) return done()
      attempt.answered()
      setRefused(problem)
    } catch (error) {
      setRefused((error as Error).message)
    } finally {
      setSending(false)
    }
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (!isSending) void sendOnce()
      }}
      onKeyDown={keepWhileComposing}
    >
      {children}
      {refused && (
        <p role="alert" className="refused">
          {refused}
        </p>
      )}
      <button className="main" disabled={isSending}>
        {submit}
      </button>
    </form>
  )
}
