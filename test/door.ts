import { graphql } from 'graphql'
import { callerOf } from '../src/database/caller.js'
import { administrator, type Principal } from '../src/database/principal.js'
import { FOLLOWERS } from '../src/server/followers.js'
import { getSchema } from '../src/server/schema.js'
import type { Database } from '../src/database/database.js'

/** Asks a county through its schema, as any client would; a fault fails the test. */
export function doorOf(county: Database, who: string | Principal = '测试员') {
  const principal = typeof who === 'string' ? administrator(who) : who
  return async <T = any>(source: string, variableValues: Record<string, unknown> = {}): Promise<T> => {
    const { data, errors } = await graphql({
      schema: await getSchema(),
      source,
      variableValues,
      contextValue: callerOf(county, principal, FOLLOWERS),
    })
    if (errors?.[0]) throw errors[0].originalError ?? errors[0]
    return data as T
  }
}
