import { createHmac, generateKeyPairSync } from 'node:crypto'
import { createServer as createHttp, type Server as HttpServer } from 'node:http'
import { networkInterfaces } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { exportJWK, SignJWT } from 'jose'
import { sql } from 'kysely'
import { Provider } from 'oidc-provider'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { readConfig } from '../../src/config.js'
import { revokeKey } from '../../src/database/api-key.js'
import { administrator } from '../../src/database/principal.js'
import { createServer, type Server } from '../../src/server/http.js'
import { openTwoWorlds, type World } from '../database/two-worlds.js'
import { listKeys } from '../../src/systems/keys/list-keys.js'
import { makeKey, type KeyTerms } from '../../src/systems/keys/make-key.js'
import type { Database } from '../../src/database/database.js'

let county: Database
let ids: Record<World, Record<string, string>>
let address: string
let openAddress: string
const servers: Server[] = []
let issuer: string
let provider: HttpServer
const logged: string[] = []
const keeper = administrator('测试员')
const AUDIENCE = 'https://quanyu.example'

/** The provider signs what its client may have; these are the claims of the persons who ask through it. */
const claimsOf: Record<string, Record<string, unknown>> = {}
const signing = generateKeyPairSync('rsa', { modulusLength: 2048 })

beforeAll(async () => {
  ;({ county, ids } = await openTwoWorlds())
  const write = process.stderr.write.bind(process.stderr)
  process.stderr.write = ((chunk: string, ...rest: never[]) => {
    logged.push(String(chunk))
    return write(chunk, ...rest)
  }) as never
  provider = createHttp()
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve))
  issuer = `http://127.0.0.1:${(provider.address() as { port: number }).port}`
  const jwk = { ...(await exportJWK(signing.privateKey)), kid: 'one', alg: 'RS256', use: 'sig' }
  const oidc = new Provider(issuer, {
    jwks: { keys: [jwk] as never },
    clients: ['水务经办', '审计员', '甲乡', '外县人', '无角色'].map((name, index) => ({
      client_id: `c${index}`,
      client_secret: 'secret',
      grant_types: ['client_credentials'],
      redirect_uris: [],
      response_types: [],
      client_name: name,
    })),
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => AUDIENCE,
        getResourceServerInfo: (_ctx, resource) => ({
          scope: 'api',
          audience: resource,
          accessTokenTTL: 600,
          accessTokenFormat: 'jwt' as const,
          jwt: { sign: { alg: 'RS256' as const } },
        }),
      },
    },
    extraTokenClaims: (_ctx, token) => claimsOf[(token as { clientId?: string }).clientId ?? ''] as never,
  })
  provider.on('request', oidc.callback())
  Object.assign(claimsOf, {
    c0: {
      sub: 'li',
      name: '李经办',
      quanyu_county: county.schema,
      quanyu_role: 'CLERK',
      quanyu_department: 'WATER',
    },
    c1: { sub: 'wang', quanyu_county: county.schema, quanyu_role: 'AUDITOR' },
    c2: {
      sub: 'zhao',
      quanyu_county: county.schema,
      quanyu_role: 'TOWNSHIP',
      quanyu_areas: [await codeOf('water')],
    },
    c3: { sub: 'qian', quanyu_county: 'elsewhere', quanyu_role: 'AUDITOR' },
    c4: { sub: 'sun', quanyu_county: county.schema },
  })
  const settings = {
    PORT: '0',
    QUANYU_SCHEMA: county.schema,
    QUANYU_OIDC_ISSUER: issuer,
    QUANYU_OIDC_AUDIENCE: AUDIENCE,
  }
  const start = async (more = {}) => {
    const server = await createServer(county, readConfig({ ...settings, ...more }))
    servers.push(server)
    return server.listen()
  }
  address = await start()
  openAddress = await start({ QUANYU_LOCAL_PRINCIPAL: 'ADMINISTRATOR' })
})
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()))
  provider.closeAllConnections()
  provider.close()
})

const codeOf = async (world: World) =>
  (
    await sql<{
      code: string
    }>`select code from consolidation_area where id = ${ids[world].consolidation_area}::uuid`.execute(
      county.kysely,
    )
  ).rows[0]!.code

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

async function ask(
  token: string | null,
  {
    query = '{ projects { totalCount } }',
    path = '/graphql',
    at = address,
    headers = {} as Record<string, string>,
  } = {},
) {
  const response = await fetch(`${at}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: JSON.stringify({ query }),
  })
  const body = (await response.json()) as { data?: any; errors?: { extensions?: { code?: string } }[] }
  return {
    status: response.status,
    data: body.data,
    code: body.errors?.[0]?.extensions?.code,
    body: JSON.stringify(body),
  }
}
const made = async (terms: Partial<KeyTerms> = {}) =>
  makeKey(county, keeper, { name: '水务系统', role: 'SYSTEM', department: 'WATER', days: 30, ...terms })
const refusals = async (reason: string) =>
  (
    await sql<{
      count: number
      keyId: string | null
    }>`select count, key_id::text as "keyId" from access_refusal where reason = ${reason}`.execute(
      county.kysely,
    )
  ).rows

test('without credentials the public is answered', async () => {
  expect(await ask(null)).toMatchObject({ status: 200, data: { projects: { totalCount: 1 } } })
})

test('a key opens for its department, and its use is recorded', async () => {
  const { id, key } = await made()
  expect(await ask(key)).toMatchObject({ status: 200, data: { projects: { totalCount: 2 } } })
  const found = (await listKeys(county)).find((each) => each.id === id)!
  expect(found).toMatchObject({ ending: key.slice(-4), department: 'WATER', scopes: ['READ', 'WRITE'] })
  expect(Math.abs(Date.parse(found.lastUsedAt!) - Date.now())).toBeLessThan(60_000)
  const { rows } = await sql<{ all: string }>`select string_agg(k::text, '') as all from api_key k`.execute(
    county.kysely,
  )
  expect(rows[0]!.all).not.toContain(key.slice(-43))
})

test('a key that was revoked, has expired, is another county’s or nobody’s opens nothing, not even what is public', async () => {
  const revoked = await made()
  expect((await ask(revoked.key)).status).toBe(200)
  expect(await revokeKey(county, keeper, revoked.id)).toBe(true)
  expect(await revokeKey(county, keeper, revoked.id)).toBe(false)
  await setTimeout(1100)
  expect(await ask(revoked.key)).toMatchObject({ status: 401, code: 'KEY_REVOKED', data: undefined })
  expect(await refusals('KEY_REVOKED')).toEqual([{ count: 1, keyId: revoked.id }])

  const expired = await made()
  await sql`update api_key set expires_at = now() - interval '1 second' where id = ${expired.id}::uuid`.execute(
    county.kysely,
  )
  expect(await ask(expired.key)).toMatchObject({ status: 401, code: 'KEY_EXPIRED' })
  const other = expired.key.replace(/^qy_.*(?=_.{43}$)/, 'qy_elsewhere')
  expect(await ask(other)).toMatchObject({ status: 401, code: 'WRONG_COUNTY' })
  expect(await ask(`${expired.key.slice(0, -4)}AAAA`)).toMatchObject({ status: 401, code: 'KEY_UNKNOWN' })
  expect(await ask('rubbish')).toMatchObject({ status: 401, code: 'CREDENTIALS_UNREADABLE' })
  // However the path is written.
  for (const path of ['/%67raphql', '/graphql?', '/graph%71l'])
    expect((await ask('rubbish', { path })).status, path).toBe(401)
  expect(await ask(null, { headers: { authorization: 'Basic eDp5' } })).toMatchObject({
    status: 401,
    code: 'CREDENTIALS_UNREADABLE',
  })
  for (const reason of ['KEY_EXPIRED', 'WRONG_COUNTY', 'KEY_UNKNOWN', 'CREDENTIALS_UNREADABLE'])
    expect((await refusals(reason)).length, reason).toBe(1)
})

test('a key that was revoked opens nothing while the machine’s clock is set back', async () => {
  const { id, key } = await made()
  expect((await ask(key)).status).toBe(200)
  const now = Date.now
  vi.spyOn(Date, 'now').mockImplementation(() => now() - 3_600_000)
  onTestFinished(() => void vi.restoreAllMocks())
  expect(await revokeKey(county, keeper, id)).toBe(true)
  await setTimeout(1100)
  expect(await ask(key)).toMatchObject({ status: 401, code: 'KEY_REVOKED' })
})

test('a key in a URL is refused wherever it stands, and told nowhere', async () => {
  const { id, key } = await made()
  for (const path of [
    `/graphql?api_key=${key}`,
    `/graphql?x=${encodeURIComponent(`a ${key}`)}`,
    `/graphql?access_token=x.y.z`,
    `/graphql?query={projects{totalCount}}&token=${key}`,
    `/graphql/${key}`,
    `/${encodeURIComponent(key).replaceAll('_', '%5F')}/graphql?x=%zz`,
    `/graphiql?${key}`,
    `/health/live?key=${key}`,
    `/graphql?q=${part({ alg: 'none' })}.${part({ sub: 'x' })}.`,
  ]) {
    const { status, code, body } = await ask(key, { path })
    expect({ path, status, code }).toEqual({ path, status: 401, code: 'KEY_IN_URL' })
    expect(body).not.toContain(key)
  }
  // By which key is known wherever it was whole.
  expect((await refusals('KEY_IN_URL')).find(({ keyId }) => keyId === id)!.count).toBe(7)
  expect((await refusals('KEY_IN_URL')).find(({ keyId }) => keyId === null)!.count).toBe(2)
  expect(logged.join('')).not.toContain(key.slice(-43))
})

test('nothing that somebody sent to open a door stands in the log, whatever goes wrong', async () => {
  const { key } = await made()
  const before = logged.length
  // A fault of the server's while it finds out who asks, and one while it answers.
  const fail = () => {
    throw new Error('broken')
  }
  const broken = {
    ...county,
    kysely: { ...county.kysely, getExecutor: fail },
    access: { transaction: () => ({ execute: fail }) },
  } as never
  const server = await createServer(broken, readConfig({ PORT: '0', QUANYU_SCHEMA: county.schema }))
  servers.push(server)
  const at = await server.listen()
  expect(await ask(key, { at })).toMatchObject({ status: 503, code: 'CANNOT_TELL_WHO_ASKS', data: undefined })
  expect((await ask(key, { at, path: `/graphql?key=${key}` })).status).toBe(503)
  expect((await ask('rubbish', { at })).status).toBe(401)
  const said = logged.slice(before).join('')
  expect(said).toContain('broken')
  expect(said).not.toContain(key.slice(-43))
})

test('a key for reading writes nothing; a township’s sees its own and what is published', async () => {
  const reading = await made({ scopes: ['READ'] })
  const query = `mutation { r: importRecords(input: { idempotencyKey: "r1", department: WATER, table: "projects", records: [] }) { __typename } }`
  expect((await ask(reading.key, { query })).data.r.__typename).toBe('Forbidden')
  const township = await made({
    role: 'TOWNSHIP',
    department: undefined,
    areaCodes: [await codeOf('agriculture')],
  })
  expect(
    (await ask(township.key, { query: '{ projects { nodes { department } } }' })).data.projects.nodes,
  ).toEqual([{ department: 'WATER' }, { department: 'AGRICULTURE' }])
  const contracts = '{ contracts { nodes { project { department } } } }'
  expect((await ask(township.key, { query: contracts })).data.contracts.nodes).toEqual([
    { project: { department: 'AGRICULTURE' } },
  ])
})

test('a key for this machine is taken from it alone', async () => {
  const { key } = await made({ loopbackOnly: true })
  expect((await ask(key)).status).toBe(200)
  // Not what a proxy on this machine hands on.
  expect(await ask(key, { headers: { 'x-forwarded-for': '203.0.113.9' } })).toMatchObject({
    status: 401,
    code: 'KEY_NOT_FROM_HERE',
  })
  const outside = Object.values(networkInterfaces())
    .flat()
    .find((each) => each?.family === 'IPv4' && !each.internal)
  // A machine without a network has no other address to come from.
  if (!outside) return
  const server = await createServer(
    county,
    readConfig({
      PORT: '0',
      HOST: '0.0.0.0',
      QUANYU_SCHEMA: county.schema,
      QUANYU_LOCAL_PRINCIPAL: 'ADMINISTRATOR',
    }),
  )
  servers.push(server)
  const at = `http://${outside.address}:${new URL(await server.listen()).port}`
  expect(await ask(key, { at })).toMatchObject({ status: 401, code: 'KEY_NOT_FROM_HERE' })
  // A server that listens to all the world takes nobody for its own.
  expect((await ask(null, { at })).data.projects.totalCount).toBe(1)
  expect((await ask(null, { at: at.replace(outside.address, '127.0.0.1') })).data.projects.totalCount).toBe(1)
})

test('whoever sits at this machine is who the setting says, but only itself', async () => {
  const everything = { status: 200, data: { projects: { totalCount: 2 } } }
  const published = { status: 200, data: { projects: { totalCount: 1 } } }
  const here = (headers: Record<string, string>) => ask(null, { at: openAddress, headers })
  expect(await here({})).toMatchObject(everything)
  expect(await here({ origin: openAddress })).toMatchObject(everything)
  expect(await here({ origin: 'https://evil.example' })).toMatchObject(published)
  expect(await here({ 'x-forwarded-for': '203.0.113.9' })).toMatchObject(published)
  expect(await ask('rubbish', { at: openAddress })).toMatchObject({ status: 401 })
})

async function tokenOf(client: string, resource = AUDIENCE): Promise<string> {
  const response = await fetch(`${issuer}/token`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${client}:secret`).toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams({ grant_type: 'client_credentials', resource, scope: 'api' }),
  })
  const { access_token } = (await response.json()) as { access_token?: string }
  expect(access_token).toMatch(/^ey/)
  return access_token!
}

test('people come with a provider’s tokens, in the role that it says', async () => {
  const one = '{ projects { totalCount } payments { nodes { payee } } }'
  expect((await ask(await tokenOf('c0'), { query: one })).data).toMatchObject({
    projects: { totalCount: 2 },
    payments: { nodes: [{ payee: '张**' }, { payee: '张**' }] },
  })
  expect((await ask(await tokenOf('c1'), { query: one })).data.payments.nodes).toEqual([
    { payee: '张三' },
    { payee: '张三' },
  ])
  expect((await ask(await tokenOf('c2'))).data.projects.totalCount).toBe(1)
  expect(await ask(await tokenOf('c3'))).toMatchObject({ status: 401, code: 'WRONG_COUNTY' })
  expect(await ask(await tokenOf('c4'))).toMatchObject({ status: 401, code: 'ROLE_MISSING' })
  expect(await ask(await tokenOf('c0', 'https://other.example'))).toMatchObject({
    status: 401,
    code: 'WRONG_AUDIENCE',
  })
})

test('a token that is forged in any of the known ways is refused', async () => {
  const claims = { ...claimsOf.c1, aud: AUDIENCE, iss: issuer }
  const sign = (
    payload: Record<string, unknown>,
    { key = signing.privateKey as never, alg = 'RS256', kid = 'one', exp = '5m' } = {},
  ) => new SignJWT(payload).setProtectedHeader({ alg, kid }).setIssuedAt().setExpirationTime(exp).sign(key)
  expect((await ask(await sign(claims))).status).toBe(200)
  const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey as never
  const later = Math.floor(Date.now() / 1000) + 300
  const body = part({ ...claims, exp: later })
  // The public key, which everyone has, taken for a shared secret.
  const head = part({ alg: 'HS256', kid: 'one' })
  const swapped = `${head}.${body}.${createHmac(
    'sha256',
    signing.publicKey.export({ type: 'spki', format: 'pem' }),
  )
    .update(`${head}.${body}`)
    .digest('base64url')}`
  const good = await sign(claims)
  const forged: [string, string, string][] = [
    ['none', `${part({ alg: 'none' })}.${body}.`, 'CREDENTIALS_UNREADABLE|TOKEN_INVALID'],
    ['HS for RS', swapped, 'TOKEN_INVALID'],
    ['another’s key', await sign(claims, { key: stranger }), 'TOKEN_INVALID'],
    ['unknown key', await sign(claims, { kid: '../../etc/passwd' }), 'TOKEN_INVALID'],
    ['expired', await sign(claims, { exp: '-1m' }), 'TOKEN_EXPIRED'],
    [
      'not yet valid',
      await sign({ ...claims, nbf: Math.floor(Date.now() / 1000) + 60 }),
      'TOKEN_NOT_YET_VALID',
    ],
    ['audience', await sign({ ...claims, aud: 'x' }), 'WRONG_AUDIENCE'],
    ['without an audience', await sign({ ...claims, aud: undefined }), 'WRONG_AUDIENCE'],
    ['another county’s', await sign({ ...claims, quanyu_county: 'elsewhere' }), 'WRONG_COUNTY'],
    ['without a county', await sign({ ...claims, quanyu_county: undefined }), 'WRONG_COUNTY'],
    ['without a role', await sign({ ...claims, quanyu_role: undefined }), 'ROLE_MISSING'],
    ['a role of its own', await sign({ ...claims, quanyu_role: 'SUPERUSER' }), 'ROLE_MISSING'],
    ['issuer', await sign({ ...claims, iss: 'https://evil.example' }), 'WRONG_ISSUER'],
    [
      'without an end',
      await new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'one' }).sign(signing.privateKey),
      'TOKEN_INVALID',
    ],
    ['changed', `${good.split('.')[0]}.${body}.${good.split('.')[2]}`, 'TOKEN_INVALID'],
    ['department without role', await sign({ ...claims, quanyu_role: 'CLERK' }), 'ROLE_MISSING'],
  ]
  for (const [name, token, code] of forged) {
    const answer = await ask(token)
    expect({
      name,
      status: answer.status,
      isTold: new RegExp(`^(${code})$`).test(answer.code ?? ''),
      data: answer.data,
    }).toEqual({ name, status: 401, isTold: true, data: undefined })
    for (const each of token.split('.')) if (each.length > 20) expect(logged.join('')).not.toContain(each)
  }
  const count = async (reason: string) =>
    (await refusals(reason)).reduce((sum, refusal) => sum + refusal.count, 0)
  expect(await count('TOKEN_INVALID')).toBeGreaterThanOrEqual(5)
  for (const reason of [
    'TOKEN_EXPIRED',
    'TOKEN_NOT_YET_VALID',
    'WRONG_AUDIENCE',
    'WRONG_ISSUER',
    'WRONG_COUNTY',
    'ROLE_MISSING',
  ])
    expect(await count(reason), reason).toBeGreaterThanOrEqual(1)
})

/** A provider's two addresses, with keys that can be changed, and that can be put out. */
async function standIn() {
  const keyPair = (kid: string) => ({ kid, ...generateKeyPairSync('rsa', { modulusLength: 2048 }) })
  let current = keyPair('first')
  let isDown = false
  let asked = 0
  const http = createHttp((request, response) => {
    if (isDown) return void request.socket.destroy()
    response.setHeader('content-type', 'application/json')
    if (request.url === '/keys') {
      asked++
      void exportJWK(current.publicKey).then((jwk) =>
        response.end(JSON.stringify({ keys: [{ ...jwk, kid: current.kid, alg: 'RS256', use: 'sig' }] })),
      )
    } else response.end(JSON.stringify({ issuer: at, jwks_uri: `${at}/keys` }))
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const at = `http://127.0.0.1:${(http.address() as { port: number }).port}`
  const server = await createServer(
    county,
    readConfig({
      PORT: '0',
      QUANYU_SCHEMA: county.schema,
      QUANYU_OIDC_ISSUER: at,
      QUANYU_OIDC_AUDIENCE: AUDIENCE,
    }),
  )
  servers.push(server)
  const door = await server.listen()
  return {
    ask: async () => {
      const token = await new SignJWT({ ...claimsOf.c1, aud: AUDIENCE, iss: at })
        .setProtectedHeader({ alg: 'RS256', kid: current.kid })
        .setIssuedAt()
        .setExpirationTime('5m')
        .sign(current.privateKey)
      return ask(token, { at: door })
    },
    askPublic: () => ask(null, { at: door }),
    changeKey: () => void (current = keyPair('second')),
    put: (out: boolean) => void (isDown = out),
    asked: () => asked,
    close: () => {
      http.closeAllConnections()
      http.close()
    },
  }
}

test('a provider that changes its key is asked for it; while it is down nobody is let in, and the public is answered', async () => {
  const provider = await standIn()
  try {
    provider.put(true)
    expect(await provider.ask()).toMatchObject({ status: 503, code: 'CANNOT_TELL_WHO_ASKS', data: undefined })
    expect((await provider.askPublic()).status).toBe(200)
    provider.put(false)
    expect((await provider.ask()).status).toBe(200)
    expect((await provider.ask()).status).toBe(200)
    expect(provider.asked()).toBe(1)
    provider.changeKey()
    // Whoever invents names of keys does not have the provider asked each time.
    expect(await provider.ask()).toMatchObject({ status: 401, code: 'TOKEN_INVALID' })
    expect(provider.asked()).toBe(1)
    const now = Date.now()
    vi.useFakeTimers({ now: now + 60_000, toFake: ['Date'] })
    expect((await provider.ask()).status).toBe(200)
    expect(provider.asked()).toBe(2)
    // What it is known by lasts for a while; then it has to be asked again.
    provider.put(true)
    expect((await provider.ask()).status).toBe(200)
    vi.setSystemTime(now + 3_600_000)
    expect(await provider.ask()).toMatchObject({ status: 503, data: undefined })
  } finally {
    vi.useRealTimers()
    provider.close()
  }
})
