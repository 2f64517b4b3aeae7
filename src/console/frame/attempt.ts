import { useRef } from 'react'

export const newKey = () => `console ${crypto.randomUUID?.() ?? `${Date.now()} ${Math.random()}`}`

/**
 * The idempotency key of what is sent: the same while the same is sent again, since a request that was lost may have been
 * done; another for anything else, and after an answer.
 */
export function useAttempt() {
  const last = useRef({ key: newKey(), of: '' })
  const renew = (of: string) => (last.current = { key: newKey(), of })
  return {
    keyFor: (...content: readonly unknown[]) => {
      const of = JSON.stringify(content)
      if (last.current.of !== of) renew(of)
      return last.current.key
    },
    answered: () => void renew(''),
  }
}
