import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { parse, type DocumentNode } from 'graphql'
import type { ObjectionTerms } from '../config.js'
import { callerOf } from '../database/caller.js'
import { PUBLIC } from '../database/principal.js'
import { askAs } from './ask-as.js'
import type { DatabaseOf } from './county-of-request.js'
import { FOLLOWERS } from './followers.js'
import { addressOf } from './local.js'
import { signalOf } from './signal-of.js'
import type { Database } from '../database/database.js'

/** The public’s own questions, and the file of schema/documents/ that each stands in. */
const FILES = {
  PublicDisclosure: 'public-disclosure',
  PublishedAreas: 'public-disclosure',
  PublicCounty: 'public-disclosure',
  PublicMap: 'public-disclosure',
  SubmitObjection: 'submit-objection',
  ObjectionOfReceipt: 'objection-of-receipt',
} as const
type PublicQuestion = keyof typeof FILES

const documents = new Map<string, Promise<DocumentNode>>()
function documentOf(name: string): Promise<DocumentNode> {
  const known = documents.get(name)
  if (known) return known
  const path = fileURLToPath(new URL(`../../schema/documents/${name}.graphql`, import.meta.url))
  const read = readFile(path, 'utf8').then((text) => parse(text))
  documents.set(name, read)
  return read
}

/** Someone of the public: what they ask, where from, and whether they still wait; a command says the first alone. */
export interface Visitor {
  database: Database
  from?: string
  signal?: AbortSignal
}

/** Who asks for a public page. */
export const visitorOf = (
  request: FastifyRequest<any>,
  reply: FastifyReply,
  databaseOf: DatabaseOf,
): Visitor => ({
  database: databaseOf(request),
  from: addressOf(request),
  signal: signalOf(reply),
})

/** Asks one of the public’s own questions with the public’s eyes. */
export async function askAsPublic<T>(
  { database, from, signal }: Visitor,
  operationName: PublicQuestion,
  variables: Record<string, unknown> = {},
  objections?: ObjectionTerms,
): Promise<T> {
  const principal = from === undefined ? PUBLIC : { ...PUBLIC, from }
  const caller = {
    ...callerOf(database, principal, FOLLOWERS, { signal }),
    ...(objections ? { objections } : {}),
  }
  return askAs(caller, await documentOf(FILES[operationName]), variables, operationName)
}
