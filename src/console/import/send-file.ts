import { headersOfViewer } from '../frame/ask.js'
import { t } from '../frame/language.js'

const BROKEN_OFF = t(
  '没有送到：连接中断。再发一次不会重复。',
  'The connection broke off. Send it again: it is taken once.',
)

interface Terms {
  /** The same when the same file is sent again, since a request that was lost may have been taken. */
  key: string
  onProgress: (fraction: number) => void
  signal: AbortSignal
}

/** Sends a file in, and gives the id of its job. By XMLHttpRequest, as fetch does not tell how much has gone. */
export const sendFile = (file: File, { key, onProgress, signal }: Terms): Promise<string> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/imports')
    for (const [name, value] of Object.entries({ ...headersOfViewer(), 'idempotency-key': key }))
      request.setRequestHeader(name, value)
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total > 0 ? loaded / total : 0),
    )
    request.addEventListener('load', () => {
      const answer = readAnswer(request.responseText)
      if (answer.id) resolve(answer.id)
      else reject(new Error(answer.errors?.[0]?.message ?? `HTTP ${request.status}`))
    })
    request.addEventListener('error', () => reject(new Error(BROKEN_OFF)))
    signal.addEventListener('abort', () => request.abort())
    request.addEventListener('abort', () => reject(signal.reason))
    const form = new FormData()
    form.set('file', file)
    request.send(form)
  })

interface Answer {
  id?: string
  errors?: { message: string }[]
}

function readAnswer(text: string): Answer {
  try {
    return (JSON.parse(text) as Answer | null) ?? {}
  } catch {
    // Something between has answered; its status is told.
    return {}
  }
}
