import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose'
import type { FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Config } from '../config.js'
import { asLogin } from '../database/as-login.js'
import type { Principal } from '../database/principal.js'
import { Department } from '../database/department.js'
import { Refused, type RefusalCode } from './refused.js'
import type { Counties, County } from '../database/counties/counties.js'
import { ownCounty } from './county-of-request.js'

/** Signatures that are taken: made with a private key, never with a shared word, and never none. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA']
const CLOCK_SECONDS = 5
/** How long the provider may take to answer; whoever asks waits for it. */
const PROVIDER_MS_MAX = 5000

/** What a token must say of who bears it. */
const claims = z.object({
  sub: z.string().min(1),
  name: z.string().optional(),
  quanyu_county: z.string(),
  quanyu_role: z.enum(['CLERK', 'REVIEWER', 'AUDITOR', 'LEADING_GROUP', 'TOWNSHIP', 'ADMINISTRATOR']),
  quanyu_department: z.enum(Object.keys(Department) as [string, ...string[]]).optional(),
  quanyu_areas: z.array(z.string()).optional(),
})

/** Reads people's access tokens; what is wrong with one is told by its code. */
export function peopleOf(counties: Counties, oidc: NonNullable<Config['oidc']>) {
  const { issuer, audience } = oidc
  let keys: Promise<JWTVerifyGetKey> | undefined
  const signingKeys = () =>
    (keys ??= findKeys(oidc).catch((error: unknown) => {
      keys = undefined
      throw error
    }))
  return async (token: string, request: FastifyRequest): Promise<Principal | Refused> => {
    const known = await signingKeys()
    try {
      const { payload } = await jwtVerify(token, known, {
        issuer,
        audience,
        algorithms: ALGORITHMS,
        clockTolerance: CLOCK_SECONDS,
        requiredClaims: ['exp', 'sub'],
      })
      return await personOf(counties, payload, request)
    } catch (error) {
      const refused = refusalOf(error)
      if (!refused) throw error
      return refused
    }
  }
}

async function findKeys({ issuer, jwks }: NonNullable<Config['oidc']>): Promise<JWTVerifyGetKey> {
  // A key that is not known yet has the set fetched again: a provider changes its keys when it likes.
  const keysAt = (address: string) =>
    createRemoteJWKSet(new URL(address), { timeoutDuration: PROVIDER_MS_MAX })
  if (jwks) return keysAt(jwks)
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(PROVIDER_MS_MAX),
  })
  const found = (await response.json()) as { issuer?: string; jwks_uri?: string }
  if (found.issuer !== issuer || !found.jwks_uri)
    throw new Error('the issuer tells another name than its own, or no signing keys')
  return keysAt(found.jwks_uri)
}

/** What a claim that does not hold is refused as. */
const OF_CLAIM: Record<string, RefusalCode> = {
  aud: 'WRONG_AUDIENCE',
  iss: 'WRONG_ISSUER',
  nbf: 'TOKEN_NOT_YET_VALID',
}

function refusalOf(error: unknown): Refused | null {
  if (error instanceof errors.JWTExpired) return new Refused('TOKEN_EXPIRED')
  if (error instanceof errors.JWTClaimValidationFailed)
    return new Refused(OF_CLAIM[error.claim] ?? 'TOKEN_INVALID')
  // That the keys cannot be had is no fault of the token's.
  if (
    error instanceof errors.JWKSTimeout ||
    error instanceof errors.JWKSInvalid ||
    (error instanceof errors.JOSEError && error.code === 'ERR_JOSE_GENERIC')
  )
    return null
  return error instanceof errors.JOSEError ? new Refused('TOKEN_INVALID') : null
}

async function personOf(
  counties: Counties,
  payload: JWTPayload,
  request: FastifyRequest,
): Promise<Principal | Refused> {
  const { quanyu_county: named } = payload
  const county = typeof named === 'string' ? ownCounty(counties, named, request) : undefined
  if (!county) return new Refused('WRONG_COUNTY')
  const read = claims.safeParse(payload)
  if (!read.success) return new Refused('ROLE_MISSING')
  const { sub, name, quanyu_role: role, quanyu_department: department, quanyu_areas: codes = [] } = read.data
  const ofDepartment = role === 'CLERK' || role === 'REVIEWER'
  if (ofDepartment !== (department !== undefined)) return new Refused('ROLE_MISSING')
  const areaIds = role === 'TOWNSHIP' ? await areasOf(county, codes) : []
  if (role === 'TOWNSHIP' && areaIds.length === 0) return new Refused('ROLE_MISSING')
  return {
    name: name ? `${name}（${sub}）` : sub,
    role,
    county: county.name,
    ...(department ? { department } : {}),
    ...(role === 'TOWNSHIP' ? { areaIds } : {}),
  }
}

async function areasOf(county: County, codes: readonly string[]): Promise<string[]> {
  await county.whenReady()
  const rows = await asLogin(
    county.database,
    sql<{
      id: string
    }>`/* areas of a township */ select id::text from consolidation_area where code = any(${[...codes]}::text[])`,
  )
  return rows.map(({ id }) => id)
}
