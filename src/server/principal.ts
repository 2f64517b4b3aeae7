import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Config } from '../config.js'
import { countyOfKey, findKey, KEY_ANYWHERE, type FoundKey } from '../database/api-key.js'
import { PUBLIC, type Principal } from '../database/principal.js'
import { TooManyAtOnce } from '../database/turns.js'
import { isGraphql } from './graphql-paths.js'
import { KnownKeys } from './known-keys.js'
import { addressOf, clientOf, isFromHere, isLocal } from './local.js'
import { peopleOf } from './people.js'
import { logRefusal, RefusalRecord, Refused } from './refused.js'
import type { Counties, County } from '../database/counties/counties.js'
import { addressedCounty, ownCounty, settleCounty, soughtCounty } from './county-of-request.js'
import { InputError } from '../values/problem.js'
import { render, type Said } from '../values/message.js'

const WORD = /^[A-Za-z0-9_-]+$/

/** Whether a person's token stands anywhere in a text: three words between two dots, the first of them beginning as all do. */
function hasToken(text: string): boolean {
  const parts = text.split('.')
  return parts.some((part, place) => {
    if (place + 2 >= parts.length || !WORD.test(parts[place + 1]!)) return false
    let from = part.length
    while (from > 0 && WORD.test(part[from - 1]!)) from--
    return /\beyJ[A-Za-z0-9_-]/.test(part.slice(from))
  })
}
const BEARER = /^Bearer +([A-Za-z0-9._~+/=-]+)$/i
export const bearerOf = ({ headers }: FastifyRequest) => BEARER.exec(headers.authorization ?? '')?.[1]

/** Finds out who asks: by a key, by a person's token, or without either, which is the public. */
export function principalsOf(counties: Counties, config: Config) {
  const known = new KnownKeys<FoundKey>()
  const person = config.oidc && peopleOf(counties, config.oidc)

  const byKey = async (
    key: string,
    county: string,
    request: FastifyRequest,
  ): Promise<Principal | Refused> => {
    const own = ownCounty(counties, county, request)
    if (!own) return new Refused('WRONG_COUNTY')
    await own.whenReady()
    const found = await known.find(key, clientOf(request), () => findKey(own.database, key))
    if (!found) return new Refused('KEY_UNKNOWN')
    return principalOfKey(found, county, request)
  }

  return async function principalOf(request: FastifyRequest): Promise<Principal | Refused> {
    const from = addressOf(request)
    const inUrl = keyInUrl(request.url)
    if (inUrl !== null) {
      const own = counties.find(countyOfKey(inUrl) ?? '')
      return new Refused('KEY_IN_URL', (own && (await findKey(own.database, inUrl))?.id) ?? null)
    }
    if (request.headers.authorization === undefined) {
      const role = config.localRole ?? 'PUBLIC'
      if (role === 'PUBLIC' || !isLocal(request, config.host)) return { ...PUBLIC, from }
      return { name: '本机用户', role, from }
    }
    const token = bearerOf(request)
    if (token === undefined) return new Refused('CREDENTIALS_UNREADABLE')
    const county = countyOfKey(token)
    const found =
      county !== null
        ? await byKey(token, county, request)
        : token.split('.').length !== 3
          ? new Refused('CREDENTIALS_UNREADABLE')
          : person
            ? await person(token, request)
            : new Refused('PEOPLE_NOT_SET_UP')
    return found instanceof Refused ? found : { ...found, from }
  }
}

/** Who a key is for, or why it opens nothing here and now. */
function principalOfKey(found: FoundKey, county: string, request: FastifyRequest): Principal | Refused {
  const { id, name, role, department, area_ids: areaIds, scopes } = found
  if (found.revoked) return new Refused('KEY_REVOKED', id)
  if (found.expired) return new Refused('KEY_EXPIRED', id)
  if (found.loopback_only && !isFromHere(request)) return new Refused('KEY_NOT_FROM_HERE', id)
  return {
    name,
    role,
    scopes,
    keyId: id,
    county,
    ...(department ? { department } : {}),
    ...(areaIds.length > 0 ? { areaIds } : {}),
  }
}

/** Something in a URL that is a key or a token, or stands where some put theirs; '' where it is no key of ours. */
function keyInUrl(url: string): string | null {
  if (url === '/graphql') return null
  const [path = '', query = ''] = url.split(/\?(.*)/s)
  const parameters = new URLSearchParams(query)
  // A path is decoded by the rules of a query, which know no malformed one.
  const texts = [...new URLSearchParams(`=${path.replaceAll(/[&+]/g, ' ')}`), ...parameters].flat()
  const ours = KEY_ANYWHERE.exec(texts.join(' '))
  if (ours) return ours[0]
  if (texts.some(hasToken)) return ''
  return ['access_token', 'api_key', 'apikey', 'key', 'token', 'authorization'].some((name) =>
    parameters.has(name),
  )
    ? ''
    : null
}

/** A URL as it may stand in a log: what is behind the question mark, or is a key in the path, may be somebody's secret. */
export const withoutSecrets = (url: string): string =>
  keyInUrl(url) === null ? url.replace(/[?].*/s, '') : '（含密钥 with a key in it）'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether the route answers whoever asks in their own rights, as /graphql does. */
    forCallers?: boolean
  }
}

const principals = new WeakMap<FastifyRequest, Principal>()

/** Who asks, of a request that was let in. */
export const whoAsks = (request: FastifyRequest): Principal => principals.get(request) ?? PUBLIC

/**
 * Lets in who may be let in, before anything of a request is read. Bad credentials are refused, never taken for none. Gives
 * what finds out who asks, for what stands open longer than it takes to answer.
 */
export function admit(app: FastifyInstance, counties: Counties, config: Config) {
  const principalOf = principalsOf(counties, config)
  const refusals = new Map<County, RefusalRecord>()
  // Kept in the county whose key it was, or which was asked; where neither is known the log alone has it.
  const record = async (refused: Refused, request: FastifyRequest) => {
    const named = counties.find(countyOfKey(bearerOf(request) ?? '') ?? '')
    const county = named ?? soughtCounty(counties, request)
    if (!county) return logRefusal(request, refused.code)
    let kept = refusals.get(county)
    if (!kept) refusals.set(county, (kept = new RefusalRecord(county.database)))
    await kept.add(refused, addressOf(request))
  }
  app.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    const { url, config: route } = request.routeOptions
    // A key in a URL is one wherever it was sent.
    if (keyInUrl(request.url) === null && !isGraphql(url) && !route.forCallers) return
    const found = await principalOf(request).catch((error: unknown) => {
      if (error instanceof TooManyAtOnce) return error
      if (error instanceof InputError) throw error
      request.log.error({ err: error }, 'principal')
      return null
    })
    if (found === null || found instanceof TooManyAtOnce)
      return reply
        .code(found ? 429 : 503)
        .header('retry-after', '1')
        .send(found ? answer(found.code, found.said) : answer(...UNCHECKED))
    if (!(found instanceof Refused)) {
      principals.set(request, found)
      const { county: name } = found
      const county = name === undefined ? addressedCounty(counties, request) : counties.find(name)
      return settleCounty(request, county, counties.isMany)
    }
    await record(found, request).catch((error: unknown) => request.log.error({ err: error }, 'refusal'))
    return reply
      .code(401)
      .header('www-authenticate', 'Bearer error="invalid_token"')
      .send(answer(found.code, found.said))
  })
  return principalOf
}

const UNCHECKED = [
  'CANNOT_TELL_WHO_ASKS',
  {
    zh: '暂时无法核对凭证，请稍后再试。',
    en: 'Credentials cannot be checked at the moment. Try again later.',
  },
] as const

const answer = (code: string, said: Said) => ({ errors: [{ message: render(said), extensions: { code } }] })
