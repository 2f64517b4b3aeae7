import { isIP } from 'node:net'
import type { FastifyRequest } from 'fastify'
import { isLoopback } from '../values/loopback.js'
import { networkOf } from '../values/network-of.js'

const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via']

/** The address that a request comes from; that which a proxy told, where it is one that is believed and told an address. */
export const addressOf = ({ ip, socket }: Pick<FastifyRequest, 'ip' | 'socket'>): string =>
  isIP(ip) ? ip : (socket.remoteAddress ?? '')

/** What a request is counted by where something is bounded for one client. */
export const clientOf = (request: Pick<FastifyRequest, 'ip' | 'socket'>): string =>
  networkOf(addressOf(request))

const nameOf = (host: string) => host.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1')

type Sent = Pick<FastifyRequest, 'headers' | 'socket'> & { raw: Pick<FastifyRequest['raw'], 'httpVersion'> }

/**
 * Whether a request was sent on this machine, and not handed on by a proxy that stands there. One that says nothing of the
 * client speaks HTTP/1.0, as nginx does where it is not told otherwise; no browser and no program of today does.
 */
export const isFromHere = ({ headers, socket, raw }: Sent) =>
  isLoopback(socket.remoteAddress ?? '') &&
  raw.httpVersion !== '1.0' &&
  FORWARDED.every((name) => headers[name] === undefined)

/**
 * Whether a request comes from whoever sits at this machine: nothing listens beyond it, no proxy stands between, and the
 * page that asks, if one does, is this machine's too. Another site's page in the same browser is refused by its origin,
 * and one that had its name point here by the name.
 */
export function isLocal(request: Sent, listening: string): boolean {
  const { host = '', origin } = request.headers
  return (
    isLoopback(listening) &&
    isFromHere(request) &&
    isLoopback(nameOf(host)) &&
    (origin === undefined || isLoopback(nameOf(URL.parse(origin)?.host ?? '')))
  )
}
