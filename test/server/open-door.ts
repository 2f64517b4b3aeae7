import { sql } from 'kysely'
import { afterAll } from 'vitest'
import { readConfig } from '../../src/config.js'
import { administrator, type Principal } from '../../src/database/principal.js'
import { createServer } from '../../src/server/http.js'
import type { Answer } from './asks.js'
import { makeKey } from '../../src/systems/keys/make-key.js'
import type { Database } from '../../src/database/database.js'

export type Ask = (
  principal: Principal,
  source: string,
  variables?: object,
  headers?: Record<string, string>,
) => Promise<Answer>

/** A server over a county, asked as any client asks: over HTTP, each by a key of its own; the public by none. */
export async function openDoor(county: Database, principals: readonly Principal[]): Promise<Ask> {
  const server = await createServer(
    county,
    readConfig({ PORT: '0', QUANYU_SCHEMA: county.schema, QUANYU_OBJECTIONS_MAX: '100,100,100,500' }),
  )
  const address = await server.listen()
  afterAll(() => server.close())
  const keys = new Map<Principal, Promise<string>>()
  const keyOf = (principal: Principal) => {
    if (!keys.has(principal)) keys.set(principal, keyFor(county, principal))
    return keys.get(principal)!
  }
  for (const principal of principals) if (principal.role !== 'PUBLIC') await keyOf(principal)
  return async (principal, query, variables = {}, headers = {}) => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...headers,
        ...(principal.role === 'PUBLIC' ? {} : { authorization: `Bearer ${await keyOf(principal)}` }),
      },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = (await response.json()) as {
      data?: any
      errors?: { message: string; extensions?: { code?: string } }[]
    }
    const [error] = errors ?? []
    return error ? { data, code: error.extensions?.code ?? 'FAULT', message: error.message } : { data }
  }
}

async function keyFor(
  county: Database,
  { name, role, department, areaIds = [], scopes }: Principal,
): Promise<string> {
  const { rows } = await sql<{ code: string }>`
    select code from consolidation_area where id = any(${[...areaIds]}::uuid[])`.execute(county.kysely)
  const { key } = await makeKey(county, administrator('测试员'), {
    name,
    role: role as Exclude<typeof role, 'PUBLIC'>,
    department,
    areaCodes: rows.map(({ code }) => code),
    days: 1,
    ...(scopes ? { scopes } : {}),
  })
  return key
}
