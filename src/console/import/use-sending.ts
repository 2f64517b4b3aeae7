import { useRef, useState } from 'react'
import { newKey } from '../frame/attempt.js'
import { sendFile } from './send-file.js'

/** A file that is being sent, or was not taken. */
export interface Sending {
  key: string
  file: File
  fraction: number
  /** Why it was not taken. */
  problem: string | null
}

/** Sends files one after another; those that were not taken stay, to be sent again or let go. */
export function useSending(sent: (jobId: string, of: number) => void) {
  const [files, setFiles] = useState<readonly Sending[]>([])
  const last = useRef(Promise.resolve())
  const stops = useRef(new Map<string, AbortController>())
  const change = (key: string, part: Partial<Sending>) =>
    setFiles((all) => all.map((each) => (each.key === key ? { ...each, ...part } : each)))
  const leave = (key: string) => setFiles((all) => all.filter((each) => each.key !== key))

  const send = ({ key, file }: Sending, of: number) => {
    const stop = new AbortController()
    stops.current.set(key, stop)
    last.current = last.current.then(async () => {
      if (stop.signal.aborted) return
      try {
        const onProgress = (fraction: number) => change(key, { fraction })
        const jobId = await sendFile(file, { key, onProgress, signal: stop.signal })
        leave(key)
        sent(jobId, of)
      } catch (error) {
        change(key, { problem: (error as Error).message })
      }
    })
  }
  return {
    files,
    add(given: readonly File[]) {
      const added = given.map((file) => ({ key: newKey(), file, fraction: 0, problem: null }))
      setFiles((all) => [...all, ...added])
      for (const each of added) send(each, added.length)
    },
    again(sending: Sending) {
      change(sending.key, { problem: null, fraction: 0 })
      send(sending, 1)
    },
    drop({ key }: Sending) {
      stops.current.get(key)?.abort()
      leave(key)
    },
  }
}
