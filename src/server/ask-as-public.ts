import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parse, type DocumentNode } from 'graphql'
import { callerOf } from '../database/caller.js'
import { PUBLIC } from '../database/principal.js'
import { askAs } from './ask-as.js'
import { FOLLOWERS } from './followers.js'
import type { Database } from '../database/database.js'

const DOCUMENT = fileURLToPath(new URL('../../schema/documents/public-disclosure.graphql', import.meta.url))
let document: Promise<DocumentNode> | undefined

/** Asks one of the public’s own questions with the public’s eyes. */
export async function askAsPublic<T>(
  database: Database,
  operationName: 'PublicDisclosure' | 'PublishedAreas',
  variables: Record<string, unknown> = {},
  signal?: AbortSignal,
): Promise<T> {
  document ??= readFile(DOCUMENT, 'utf8').then((text) => parse(text))
  return askAs(callerOf(database, PUBLIC, FOLLOWERS, { signal }), await document, variables, operationName)
}
