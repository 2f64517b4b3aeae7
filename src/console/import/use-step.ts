import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { isProblem } from '../../client/errors.js'
import type { ConsoleImportMovedFragment, ConsoleImportRefusedFragment } from '../documents.js'

/** What a mutation of a job answers. */
export type Moved = ConsoleImportMovedFragment | ConsoleImportRefusedFragment

/** Takes steps of a job, one at a time; what the server has against the last of them. */
export function useStep(jobId: string) {
  const queries = useQueryClient()
  const [refused, setRefused] = useState('')
  const [isSending, setSending] = useState(false)
  const busy = useRef(false)
  const take = async (send: () => Promise<Moved>): Promise<string | null> => {
    if (busy.current) return null
    busy.current = true
    setSending(true)
    try {
      const moved = await send()
      const problem = isProblem(moved) ? moved.message : null
      setRefused(problem ?? '')
      // A job that has moved on elsewhere is shown as it is now.
      await queries.invalidateQueries({ queryKey: ['ConsoleImport', { id: jobId }] })
      void queries.invalidateQueries({ queryKey: ['ConsoleImports'] })
      return problem
    } catch (error) {
      setRefused((error as Error).message)
      return (error as Error).message
    } finally {
      busy.current = false
      setSending(false)
    }
  }
  return { refused, isSending, take }
}
