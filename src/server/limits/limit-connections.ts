import type { Socket } from 'node:net'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Config } from '../../config.js'
import { clientOf } from '../local.js'
import { OverLimit } from './over-limit.js'
import { render, type Message } from '../../values/message.js'
import { networkOf } from '../../values/network-of.js'

/** How long the headers may take, and a connection on which nothing is asked may stand open. */
const HEADERS_MS = 20_000
const KEPT_MS = 72_000
/** How often connections are looked at: by so much later may the times end. */
const LOOK_MS = 2_000
/** A connection on which nothing at all moves, in either direction; longer than any write takes. */
const STILL_MS = 300_000

/** How long a request may take to come in whole, and its connection may stand idle. */
export const serverTimes = ({ requestMsMax }: Config) => ({
  requestTimeout: requestMsMax,
  keepAliveTimeout: KEPT_MS,
  connectionTimeout: STILL_MS,
  http: { headersTimeout: Math.min(HEADERS_MS, requestMsMax), connectionsCheckingInterval: LOOK_MS },
})

const REFUSALS: Record<number, readonly [phrase: string, code: string, message: Message]> = {
  400: ['Bad Request', 'BAD_REQUEST', { zh: '请求无法识别。', en: 'The request cannot be read.' }],
  408: ['Request Timeout', 'REQUEST_TOO_SLOW', { zh: '请求未在时限内发送完毕。', en: 'The request was not received in full within the time limit.' }],
  431: ['Request Header Fields Too Large', 'HEADERS_TOO_LARGE', { zh: '请求头过大。', en: 'The request headers are too large.' }],
  503: ['Service Unavailable', 'TOO_MANY_CONNECTIONS', { zh: '连接过多，请复用连接，或稍后再试。', en: 'Too many connections. Reuse one for several requests, or try again later.' }],
} // prettier-ignore

/** Says why, and closes the connection. */
function refuse(socket: Socket, status: keyof typeof REFUSALS) {
  const [phrase, code, message] = REFUSALS[status]!
  const body = JSON.stringify({ errors: [{ message: render(message), extensions: { code } }] })
  if (socket.writable)
    socket.end(
      `HTTP/1.1 ${status} ${phrase}\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\ncache-control: no-store\r\nx-content-type-options: nosniff\r\nconnection: close\r\n\r\n${body}`,
    )
  // Whoever goes on sending is not listened to.
  socket.destroySoon()
}

/** What Node found wrong with a request before it was one. */
export function refuseUnread({ code }: Error & { code?: string }, socket: Socket) {
  if (code === 'ECONNRESET' || socket.destroyed) return
  refuse(socket, code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : code === 'HPE_HEADER_OVERFLOW' ? 431 : 400)
}

/**
 * Bounds the connections in all, and those of one address. Behind proxies all connections are theirs: there the requests
 * that are being answered are counted, by the address that the proxy tells.
 */
export function limitConnections(
  app: FastifyInstance,
  { connectionsMax, addressConnectionsMax, proxies }: Config,
) {
  const byAddress = new Map<string, number>()
  const count = (address: string, more: 1 | -1) => {
    const now = (byAddress.get(address) ?? 0) + more
    if (now > 0) byAddress.set(address, now)
    else byAddress.delete(address)
    return now
  }
  let all = 0
  app.server.prependListener('connection', (socket: Socket) => {
    const address = networkOf(socket.remoteAddress ?? '')
    all++
    const own = proxies.length === 0 ? count(address, 1) : 0
    socket.once('close', () => {
      all--
      if (proxies.length === 0) count(address, -1)
    })
    if (all > connectionsMax || own > addressConnectionsMax) refuse(socket, 503)
  })
  if (proxies.length === 0) return
  app.addHook('onRequest', async (request: FastifyRequest, reply) => {
    const address = clientOf(request)
    const own = count(address, 1)
    reply.raw.once('close', () => count(address, -1))
    if (own > addressConnectionsMax)
      throw new OverLimit({
        code: 'TOO_MANY_CONNECTIONS',
        what: ['同一地址同时的请求数', 'requests of one address at once'],
        asked: own,
        limit: addressConnectionsMax,
        remedy: ['请待先前的请求答复后再发。', 'Wait for the answers of those before.'],
        status: 429,
      })
  })
}
