import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { graphql } from 'graphql'
import { callerOf } from '../database/caller.js'
import { administrator } from '../database/principal.js'
import { FOLLOWERS } from '../server/followers.js'
import { getSchema } from '../server/schema.js'
import type { Database } from '../database/database.js'

const DOCUMENTS = fileURLToPath(new URL('../../schema/documents/', import.meta.url))

/** Asks the schema one of its own documents, as any client would; a command has no second way of reading. */
export async function ask<T>(
  database: Database,
  document: string,
  variableValues: Record<string, unknown> = {},
): Promise<T> {
  const source = await readFile(`${DOCUMENTS}${document}.graphql`, 'utf8')
  const { data, errors } = await graphql({
    schema: await getSchema(),
    source,
    variableValues,
    contextValue: callerOf(database, administrator('quanyu'), FOLLOWERS),
  })
  if (errors?.[0]) throw errors[0].originalError ?? errors[0]
  return data as T
}
