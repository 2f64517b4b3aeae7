import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export interface Received {
  headers: IncomingHttpHeaders
  body: string
  id: string
  recordId: string
  kind: string
}

/** How a receiver answers a message: a status, or no answer at all. */
export type Answer = (
  received: Received,
  receiver: Receiver,
) => number | 'silence' | Promise<number | 'silence'>

export interface Receiver {
  url: string
  /** Every message that came, in the order in which they came. */
  received: Received[]
  /** Those that were taken. */
  taken: Received[]
  answer: Answer
  headers: Record<string, string>
  close(): Promise<void>
}

/** A receiver of webhooks, which keeps what came. */
export async function openReceiver(answer: Answer = () => 204, port = 0): Promise<Receiver> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks).toString()
    const { recordId, kind } = (JSON.parse(body) as { data: { recordId: string; kind: string } }).data
    const message = {
      headers: request.headers,
      body,
      id: String(request.headers['webhook-id']),
      recordId,
      kind,
    }
    receiver.received.push(message)
    const status = await receiver.answer(message, receiver)
    if (status === 'silence') return
    if (status >= 200 && status < 300) receiver.taken.push(message)
    response.writeHead(status, receiver.headers).end()
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  const receiver: Receiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    received: [],
    taken: [],
    answer,
    headers: {},
    close,
  }
  onTestFinished(close)
  return receiver
}
