import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parse, type DocumentNode } from 'graphql'
import type { ObjectionTerms } from '../config.js'
import { callerOf } from '../database/caller.js'
import { PUBLIC } from '../database/principal.js'
import { askAs } from './ask-as.js'
import { FOLLOWERS } from './followers.js'
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

/** Where someone of the public asks from, and how objections are taken; both are needed to take one. */
interface PublicSender {
  from: string
  objections: ObjectionTerms
}

/** Asks one of the public’s own questions with the public’s eyes. */
export async function askAsPublic<T>(
  database: Database,
  operationName: PublicQuestion,
  variables: Record<string, unknown> = {},
  sender?: PublicSender,
): Promise<T> {
  const principal = sender ? { ...PUBLIC, from: sender.from } : PUBLIC
  const caller = {
    ...callerOf(database, principal, FOLLOWERS),
    ...(sender ? { objections: sender.objections } : {}),
  }
  return askAs(caller, await documentOf(FILES[operationName]), variables, operationName)
}
