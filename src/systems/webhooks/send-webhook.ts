import { Agent as HttpAgent, request as requestHttp } from 'node:http'
import { Agent as HttpsAgent, request as requestHttps } from 'node:https'
import { VERSION } from '../../config.js'
import { hostOf, lookupAllowed, refusalOfUrl, type AllowsAddress } from './allowed-addresses.js'

/** How long a receiver has to answer. */
export const ANSWER_MS_MAX = 10_000
/** What is heard of an answer's body, which is kept nowhere, before the connection is closed. */
const HEARD_BYTES_MAX = 64 * 1024
const IDLE_MS = 15_000

/** What came of sending one message. */
export interface Sent {
  isTaken: boolean
  /** The status of the answer; null where there was none. */
  status: number | null
  /** Why there was no answer. */
  problem: string | null
  /** How long the receiver asks to be left alone. */
  retryAfterMs?: number
}

export interface Message {
  url: string
  headers: Readonly<Record<string, string>>
  body: string
}

const agents = {
  'http:': new HttpAgent({ keepAlive: true, timeout: IDLE_MS }),
  'https:': new HttpsAgent({ keepAlive: true, timeout: IDLE_MS }),
}

/** Sends a message by POST. Any answer of 2xx means that it was taken; a redirect is not followed, and means that it was not. */
export function sendWebhook(
  message: Message,
  allows: AllowsAddress,
  { signal, msMax = ANSWER_MS_MAX }: { signal?: AbortSignal | undefined; msMax?: number } = {},
): Promise<Sent> {
  const { url: text, headers, body } = message
  // What was allowed when it was registered need not be any more.
  if (refusalOfUrl(text, allows)) return Promise.resolve(unanswered('ADDRESS_NOT_ALLOWED'))
  const url = new URL(text)
  const timeout = AbortSignal.timeout(msMax)
  const send = url.protocol === 'http:' ? requestHttp : requestHttps
  return new Promise((resolve) => {
    const request = send(
      url,
      {
        method: 'POST',
        agent: agents[url.protocol as keyof typeof agents],
        lookup: lookupAllowed(allows),
        signal: signal ? AbortSignal.any([timeout, signal]) : timeout,
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'content-length': Buffer.byteLength(body),
          'user-agent': `Quanyu/${VERSION}`,
          host: url.host,
          ...headers,
        },
      },
      (response) => {
        const { statusCode: status = 0 } = response
        const after = Number(response.headers['retry-after'])
        let heard = 0
        response.on('data', (chunk: Buffer) => {
          if ((heard += chunk.length) > HEARD_BYTES_MAX) response.destroy()
        })
        response.on('error', () => {})
        resolve({
          isTaken: status >= 200 && status < 300,
          status,
          problem: null,
          ...(after > 0 ? { retryAfterMs: after * 1000 } : {}),
        })
      },
    )
    request.on('error', (error: NodeJS.ErrnoException) => {
      // A connection that was kept may have been closed at the other end just now: another is tried.
      if (request.reusedSocket && error.code === 'ECONNRESET')
        return resolve(sendWebhook(message, allows, { signal, msMax }))
      resolve(unanswered(timeout.aborted ? 'TIMED_OUT' : (error.code ?? 'NOT_SENT')))
    })
    request.end(body)
  })
}

const unanswered = (problem: string): Sent => ({ isTaken: false, status: null, problem })

/** The host of a URL, for a log: what else is in it may be somebody's secret. */
export const hostForLog = (url: string): string => hostOf(new URL(url))
