import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { execute, parse, type DocumentNode } from 'graphql'
import { callerOf } from '../database/caller.js'
import { PUBLIC } from '../database/principal.js'
import { FOLLOWERS } from './followers.js'
import { getSchema } from './schema.js'
import type { Database } from '../database/database.js'

const DOCUMENT = fileURLToPath(new URL('../../schema/documents/public-disclosure.graphql', import.meta.url))
let document: Promise<DocumentNode> | undefined

/** Asks one of the public’s own questions with the public’s eyes, through the schema as any client would. */
export async function askAsPublic<T>(
  database: Database,
  operationName: 'PublicDisclosure' | 'PublishedAreas',
  variableValues: Record<string, unknown> = {},
  signal?: AbortSignal,
): Promise<T> {
  document ??= readFile(DOCUMENT, 'utf8').then((text) => parse(text))
  const { data, errors } = await execute({
    schema: await getSchema(),
    document: await document,
    operationName,
    variableValues,
    contextValue: callerOf(database, PUBLIC, FOLLOWERS, { signal }),
  })
  if (errors?.[0]) throw errors[0].originalError ?? errors[0]
  return data as T
}
