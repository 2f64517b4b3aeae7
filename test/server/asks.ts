import { graphql } from 'graphql'
import { callerOf } from '../../src/database/caller.js'
import type { Principal } from '../../src/database/principal.js'
import { FOLLOWERS } from '../../src/server/followers.js'
import { getSchema } from '../../src/server/schema.js'
import type { Database } from '../../src/database/database.js'

export interface Answer {
  data?: any
  code?: string
  message?: string
}

/** Asks a county as anyone; an error is told by its code. */
export async function askAs(
  county: Database,
  principal: Principal,
  source: string,
  variableValues = {},
): Promise<Answer> {
  const { data, errors } = await graphql({
    schema: await getSchema(),
    source,
    variableValues,
    contextValue: callerOf(county, principal, FOLLOWERS),
  })
  const [error] = errors ?? []
  if (!error) return { data }
  const { code = 'FAULT' } = (error.originalError ?? error) as { code?: string }
  return { data, code, message: error.message }
}
