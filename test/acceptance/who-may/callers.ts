import { sql } from 'kysely'
import { expect } from 'vitest'
import '../../../src/server/schema.js'
import { revokeKey } from '../../../src/database/api-key.js'
import { openDatabase } from '../../../src/database/open.js'
import { administrator } from '../../../src/database/principal.js'
import { openLogin } from '../open-login.js'
import { demonstrationCounty } from '../demonstration.js'
import { startServer } from '../server.js'
import { AREAS, type Answer, type Send } from './county.js'
import { CALLERS, type Caller } from './table.js'
import { makeKey, type KeyTerms } from '../../../src/systems/keys/make-key.js'
import type { Database } from '../../../src/database/database.js'

/** The demonstration’s county in a folder or schema of its own, and the keys of those who come with one, by name. */
export async function keysOfCounty() {
  const { settings: own, said } = await demonstrationCounty()
  const settings: Record<string, string> = {
    ...own,
    QUANYU_LOCAL_PRINCIPAL: 'PUBLIC',
    QUANYU_OBJECTIONS_MAX: '1000,1000,1000,1000',
  }
  const told = ({ role, department }: Caller) =>
    new RegExp(`${department || role}[^\\n]*: (qy_\\S+)`).exec(said)![1]!
  // All the other keys at once, by what `quanyu keys make` does: the command itself is tried by keys.test.ts.
  const county = await openDatabase({
    databaseUrl: settings.DATABASE_URL,
    dataDir: settings.QUANYU_DATA_DIR!,
    schema: settings.QUANYU_SCHEMA!,
  })
  try {
    const keys = new Map<string, string>()
    for (const caller of CALLERS.filter(({ credentials }) => credentials.includes('key')))
      keys.set(
        caller.name,
        caller.credentials === 'demonstration key' ? told(caller) : await keyOf(county, caller),
      )
    return { settings, keys }
  } finally {
    await county.close()
  }
}

const KEEPER = administrator('机房')

async function keyOf(county: Database, { name, role, department, areas, credentials }: Caller) {
  const { id, key } = await makeKey(county, KEEPER, {
    name,
    role: role as KeyTerms['role'],
    ...(department ? { department } : {}),
    areaCodes: areas.map((area) => AREAS[area as keyof typeof AREAS]),
    ...(credentials === 'key to read only' ? { scopes: ['READ' as const] } : {}),
    days: 1,
  })
  if (credentials === 'revoked key') expect(await revokeKey(county, KEEPER, id)).toBe(true)
  if (credentials === 'expired key')
    await sql`update api_key set expires_at = recorded_at where id = ${id}::uuid`.execute(county.kysely)
  // Every county knows its own keys by its name in them.
  return credentials === 'key of another county'
    ? key.replace(county.schema, `${county.schema}_another`)
    : key
}

/** Serves a county to everybody: to those with keys, those who log in, and the public. */
export async function serveCounty({ settings, keys }: Awaited<ReturnType<typeof keysOfCounty>>) {
  const { login, tokenOf } = await openLogin(settings.QUANYU_SCHEMA!)
  const credentials = new Map(keys)
  for (const { name, role, department, credentials: way } of CALLERS)
    if (way === 'login')
      credentials.set(name, await tokenOf(name, { quanyu_role: role, quanyu_department: department }))
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
  return { as, stop }
}
