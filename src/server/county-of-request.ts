import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Counties, County } from '../database/counties/counties.js'
import type { Database } from '../database/database.js'
import { InputError } from '../values/problem.js'
import { logRefusal } from './refused.js'

/** By this header whoever brings no credentials says whose published records it asks for. */
export const COUNTY_HEADER = 'x-quanyu-county'

export type DatabaseOf = (request: FastifyRequest) => Database

const found = new WeakMap<FastifyRequest, County>()

/** Whose records a request asks for, once that is known. */
export const countyOf = (request: FastifyRequest): County | undefined => found.get(request)

/** Nobody’s: neither credentials nor the address say which of several counties is meant. */
class CountyNotNamed extends InputError {
  constructor() {
    super('COUNTY_NOT_NAMED', {
      zh: `本平台服务多个县，请写明问的是哪个县：用该县的凭证或域名，或请求头 ${COUNTY_HEADER}: 县的模式名。`,
      en: `This server serves many counties. Say which one you ask: by its credentials, its host name, or the header ${COUNTY_HEADER} with the county’s schema.`,
    })
  }
}

/** A county that is named and not served here. */
class CountyUnknown extends InputError {
  constructor(name: string) {
    super('COUNTY_UNKNOWN', {
      zh: `本平台不服务县“${name.slice(0, 80)}”。`,
      en: `This server does not serve county “${name.slice(0, 80)}”.`,
    })
  }
}

/** The county that the request’s header or host name says, or the only one; none where that is not served. */
export function soughtCounty(counties: Counties, { headers, hostname }: FastifyRequest): County | undefined {
  const named = headers[COUNTY_HEADER]
  return typeof named === 'string' ? counties.find(named) : counties.ofHost(hostname.toLowerCase())
}

/** The same; where a header names a county that is not served it throws, and the log has who asked for it. */
export function addressedCounty(counties: Counties, request: FastifyRequest): County | undefined {
  const county = soughtCounty(counties, request)
  const named = request.headers[COUNTY_HEADER]
  if (county || typeof named !== 'string') return county
  const unknown = new CountyUnknown(named)
  logRefusal(request, unknown.code)
  throw unknown
}

/** The county that credentials name; none where it is not served, or where the request is addressed to another. */
export function ownCounty(counties: Counties, name: string, request: FastifyRequest): County | undefined {
  const addressed = addressedCounty(counties, request)
  return addressed && addressed.name !== name ? undefined : counties.find(name)
}

/** Notes whose records a request asks for, and waits until they can be asked for; the log tells it from then on. */
export async function settleCounty(request: FastifyRequest, county: County | undefined, isMany: boolean) {
  if (!county) throw new CountyNotNamed()
  found.set(request, county)
  county.askedAt = performance.now()
  if (isMany) request.log = request.log.child({ county: county.name })
  await county.whenReady()
}

export const databaseOf: DatabaseOf = (request) => {
  const county = found.get(request)
  if (!county) throw new CountyNotNamed()
  return county.database
}

/** Routes that answer everybody with what a county has published find its county by the address. */
export function findAddressed(app: FastifyInstance, counties: Counties) {
  app.addHook('onRequest', async (request) => {
    if (request.routeOptions.config.isPublished)
      await settleCounty(request, addressedCounty(counties, request), counties.isMany)
  })
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether the route answers anybody with what a county has published. */
    isPublished?: boolean
  }
}
