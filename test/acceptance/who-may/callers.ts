import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import { exportJWK, SignJWT } from 'jose'
import { expect, onTestFinished } from 'vitest'
import { countySettings, quanyu, startServer } from '../server.js'
import { AREAS, type Answer, type Send } from './county.js'
import { CALLERS, type Caller } from './table.js'

/** A process whose clock is two days behind: a key that it makes for a day has expired. */
const DAY_BEFORE_YESTERDAY = `--import=data:text/javascript,${encodeURIComponent(
  'const Now = Date, late = 2 * 86400e3; globalThis.Date = class extends Now { constructor(...given) { super(...(given.length ? given : [Now.now() - late])) } static now() { return Now.now() - late } }',
)}`

/** The county's login, and what signs the tokens of its people. */
async function logIn(county: string) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const key = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256', use: 'sig' }
  const issuer = createServer((_request, response) => response.end(JSON.stringify({ keys: [key] })))
  onTestFinished(() => void issuer.close())
  await new Promise<void>((resolve) => issuer.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(issuer.address() as { port: number }).port}`
  const tokenOf = ({ name, role, department }: Caller) =>
    new SignJWT({ quanyu_role: role, quanyu_department: department, quanyu_county: county, name })
      .setProtectedHeader({ alg: 'ES256', kid: 'one', typ: 'at+jwt' })
      .setIssuer(address)
      .setAudience('quanyu')
      .setSubject(name)
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(privateKey)
  const login = {
    QUANYU_OIDC_ISSUER: address,
    QUANYU_OIDC_AUDIENCE: 'quanyu',
    QUANYU_OIDC_JWKS: `${address}/keys`,
  }
  return { login, tokenOf }
}

async function makeKey(
  settings: Record<string, string>,
  caller: Omit<Caller, 'credentials'>,
  more: string[] = [],
) {
  const { name, role, department, areas } = caller
  const args = ['keys', 'make', '--name', name, '--role', role, '--json', ...more]
  if (department) args.push('--department', department)
  if (areas.length > 0) args.push('--area', ...areas.map((area) => AREAS[area as keyof typeof AREAS]))
  const { status, output, errors } = await quanyu(args, settings)
  expect({ status, errors: status === 0 ? '' : errors }).toEqual({ status: 0, errors: '' })
  return JSON.parse(output) as { id: string; key: string }
}

/** The administrator's key of a county that has nothing to do with this one. */
async function keyOfAnotherCounty() {
  const settings = await countySettings()
  const another = { ...settings, QUANYU_SCHEMA: `${settings.QUANYU_SCHEMA}_another` }
  if (process.env.DATABASE_URL) expect((await quanyu(['migrate'], another)).status).toBe(0)
  return (await makeKey(another, { name: '外县', role: 'ADMINISTRATOR', department: '', areas: [] })).key
}

/** The demonstration’s county in a folder or schema of its own, and the keys of those who come with one, by name. */
export async function keysOfCounty() {
  const settings: Record<string, string> = {
    ...(await countySettings()),
    QUANYU_LOCAL_PRINCIPAL: 'PUBLIC',
    QUANYU_OBJECTIONS_MAX: '1000,1000,1000,1000',
  }
  const elsewhere = keyOfAnotherCounty()
  if (process.env.DATABASE_URL) expect((await quanyu(['migrate'], settings)).status).toBe(0)
  const demonstration = await startServer(settings, ['demo'])
  expect(await demonstration.stop()).toBe(0)
  const toldKey = ({ role, department }: Caller) =>
    new RegExp(`${department || role}[^\\n]*: (qy_\\S+)`).exec(demonstration.said())![1]!
  const keys = new Map<string, string>()
  const administrator = { name: '管理员', role: 'ADMINISTRATOR', department: '', areas: [] }
  keys.set(administrator.name, (await makeKey(settings, administrator)).key)
  for (const caller of CALLERS) {
    const { name, credentials } = caller
    if (credentials === 'demonstration key') keys.set(name, toldKey(caller))
    else if (credentials === 'key') keys.set(name, (await makeKey(settings, caller)).key)
    else if (credentials === 'key to read only')
      keys.set(name, (await makeKey(settings, caller, ['--scope', 'READ'])).key)
    else if (credentials === 'key of another county') keys.set(name, await elsewhere)
    else if (credentials === 'revoked key') {
      const { id, key } = await makeKey(settings, caller)
      expect((await quanyu(['keys', 'revoke', id], settings)).status).toBe(0)
      keys.set(name, key)
    } else if (credentials === 'expired key' && !process.env.DATABASE_URL) {
      const before = { ...settings, NODE_OPTIONS: DAY_BEFORE_YESTERDAY }
      keys.set(name, (await makeKey(before, caller, ['--days', '1'])).key)
    }
  }
  return { settings, keys }
}

/** Serves a county to everybody: to those with keys, those who log in, and the public. */
export async function serveCounty({ settings, keys }: Awaited<ReturnType<typeof keysOfCounty>>) {
  const { login, tokenOf } = await logIn(settings.QUANYU_SCHEMA!)
  const credentials = new Map(keys)
  for (const caller of CALLERS)
    if (caller.credentials === 'login') credentials.set(caller.name, await tokenOf(caller))
  const { address, stop } = await startServer({ ...settings, ...login })
  /** Sends as somebody; the names are those of the table, 管理员 is the administrator and 公众 has no credentials. */
  const as =
    (name: string): Send =>
    async (document, variables = {}) => {
      const credential = credentials.get(name)
      if (credential === undefined && name !== '公众') throw new Error(`${name} has no credentials`)
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(credential === undefined ? {} : { authorization: `Bearer ${credential}` }),
        },
        body: JSON.stringify({ query: document, variables }),
      })
      const { data, errors } = (await response.json()) as Partial<Answer>
      return { status: response.status, data: data ?? null, errors: errors ?? [] }
    }
  return { as, stop, isKnown: (name: string) => name === '公众' || credentials.has(name) }
}
