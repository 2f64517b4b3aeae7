import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { isProblem } from '../../client/errors.js'
import type { ConsoleImportMovedFragment, ConsoleImportRefusedFragment } from '../documents.js'

/** What a mutation of a job answers. */
type Moved = ConsoleImportMovedFragment | ConsoleImportRefusedFragment

/** Takes steps of a job, one at a time. */
export function useStep(jobId: string) {
  const queries = useQueryClient()
  const [refused, setRefused] = useState('')
  const [isSending, setSending] = useState(false)
  const busy = useRef(false)
  /** Gives what the server has against it, or null; where another step is being sent, nothing is. */
  const take = async (send: () => Promise<Moved>): Promise<string | null> => {
    if (busy.current) return ''
    busy.current = true
    setSending(true)
    setRefused('')
    try {
      const moved = await send()
      // A job that has moved on elsewhere is shown as it is now.
      await queries.invalidateQueries({ queryKey: ['ConsoleImport', { id: jobId }] })
      return isProblem(moved) ? moved.message : null
    } catch (error) {
      return (error as Error).message
    } finally {
      busy.current = false
      setSending(false)
    }
  }
  return {
    refused,
    isSending,
    take,
    /** Takes a step by a button: what the server has against it is told beside the buttons. */
    async press(send: () => Promise<Moved>): Promise<boolean> {
      const problem = await take(send)
      if (problem) setRefused(problem)
      return problem === null
    },
  }
}
export type Step = ReturnType<typeof useStep>
