import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Config } from '../../config.js'
import { ownerOf } from '../../database/principal.js'
import { isLoopback } from '../../values/loopback.js'
import { InputError } from '../../values/problem.js'
import { addressOf, clientOf } from '../local.js'
import { whoAsks } from '../principal.js'
import { TokenBuckets } from './token-buckets.js'

/** What monitors and balancers ask, as often as they like. */
const UNLIMITED = /^\/(health|metrics)(\/|$)/

/**
 * Bounds the requests a second of one address, before anything else is done about them. Each server counts for itself. This
 * machine's own are not bounded: a proxy that stands on it and that the settings do not name would be all clients at once.
 */
export function limitAddressRates(app: FastifyInstance, { addressRateMax }: Pick<Config, 'addressRateMax'>) {
  if (addressRateMax === 0) return
  const buckets = new TokenBuckets(addressRateMax)
  app.addHook('onRequest', (request, reply, done) =>
    done(isBounded(request) ? refusal(buckets, clientOf(request), reply, 'address') : undefined),
  )
}

/** Bounds the requests a second of one caller: a key, or a person. Added once it is known who asks. */
export function limitCallerRates(app: FastifyInstance, { callerRateMax }: Pick<Config, 'callerRateMax'>) {
  if (callerRateMax === 0) return
  const buckets = new TokenBuckets(callerRateMax)
  app.addHook('onRequest', (request, reply, done) => {
    const principal = whoAsks(request)
    const counts = principal.role !== 'PUBLIC' && isBounded(request)
    done(counts ? refusal(buckets, ownerOf(principal), reply, 'caller') : undefined)
  })
}

const isBounded = (request: FastifyRequest) =>
  !isLoopback(addressOf(request)) && !UNLIMITED.test(request.routeOptions.url ?? '')

const WHOSE = {
  address: ['同一地址', 'one address'],
  caller: ['同一凭证', 'one caller'],
} as const

/** Why a request is not taken, where its bucket is empty. */
function refusal(buckets: TokenBuckets, name: string, reply: FastifyReply, whose: keyof typeof WHOSE) {
  const seconds = buckets.take(name)
  if (seconds === 0) return undefined
  const [zh, en] = WHOSE[whose]
  reply.header('retry-after', seconds).header('cache-control', 'no-store')
  return new InputError('TOO_MANY_REQUESTS', {
    zh: `请求过于频繁：${zh}每秒至多 ${buckets.perSecond} 次，请在 ${seconds} 秒后再试。`,
    en: `Too many requests: at most ${buckets.perSecond} a second are taken of ${en}. Try again in ${seconds} s.`,
  })
}
