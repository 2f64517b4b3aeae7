import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import { GraphQLError } from 'graphql'
import { z } from 'zod'
import type { Config } from '../config.js'
import { InputError } from '../values/problem.js'
import { isGraphql } from './graphql-paths.js'
import { render } from '../values/message.js'

const MANIFEST = fileURLToPath(new URL('../../schema/persisted-documents.json', import.meta.url))
const manifest = z.record(z.string().regex(/^[0-9a-f]{64}$/), z.string())

/** The documents that are run by their SHA-256: ours, and those of a manifest that the settings name. */
export async function readDocuments(own?: string): Promise<ReadonlyMap<string, string>> {
  const documents = new Map<string, string>()
  for (const file of own ? [MANIFEST, own] : [MANIFEST])
    for (const [id, text] of Object.entries(manifest.parse(JSON.parse(await readFile(file, 'utf8'))))) {
      if (hashOf(text) !== id)
        throw new InputError('BAD_MANIFEST', {
          zh: `${file} 中 ${id} 不是其文档的 SHA-256。`,
          en: `${id} in ${file} is not the SHA-256 of its document.`,
        })
      documents.set(id, text)
    }
  return documents
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

interface Request {
  query?: unknown
  documentId?: unknown
  extensions?: unknown
}

/**
 * Takes a document's id in its place: `documentId` (with or without `sha256:`), or `extensions.persistedQuery` as
 * clients of Apollo send it. Where only the manifest is run, text that it does not hold is refused.
 */
export async function usePersistedDocuments(app: FastifyInstance, config: Config) {
  const documents = await readDocuments(config.persistedFile)
  const known = (request: Request): Request => resolve(request, documents, config.persistedOnly)
  app.addHook('preHandler', async (request) => {
    if (!isGraphql(request.routeOptions.url)) return
    const { body } = request
    if (request.method === 'GET') rewriteUrl(request.raw, known)
    else if (Array.isArray(body)) request.body = body.map((each) => (isObject(each) ? known(each) : each))
    else if (isObject(body)) request.body = known(body)
  })
}

const isObject = (value: unknown): value is Request =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function resolve(request: Request, documents: ReadonlyMap<string, string>, only: boolean): Request {
  const { documentId, extensions, ...rest } = request
  const { persistedQuery, ...others } = (isObject(extensions) ? extensions : {}) as {
    persistedQuery?: { sha256Hash?: unknown }
  }
  const id = documentId ?? persistedQuery?.sha256Hash
  const text = typeof id === 'string' ? documents.get(id.replace(/^sha256:/, '').toLowerCase()) : undefined
  const asked = {
    ...rest,
    ...(extensions == null ? {} : { extensions: isObject(extensions) ? others : extensions }),
  }
  if (text !== undefined) return { ...asked, query: text }
  const { query } = request
  if (id != null && !query)
    throw new GraphQLError(
      only
        ? render({
            zh: `文档不在清单中：${REMEDY.zh}`,
            en: `The document is not in the manifest. ${REMEDY.en}`,
          })
        : 'PersistedQueryNotFound',
      { extensions: { code: 'PERSISTED_QUERY_NOT_FOUND', http: { status: 200 } } },
    )
  if (only && typeof query === 'string' && !documents.has(hashOf(query)))
    throw new GraphQLError(
      render({
        zh: `本服务只执行清单中的文档：${REMEDY.zh}`,
        en: `This server runs only the documents of its manifest. ${REMEDY.en}`,
      }),
      { extensions: { code: 'PERSISTED_ONLY', http: { status: 403 } } },
    )
  return asked
}

const REMEDY = {
  zh: '请把文档放入 schema/documents/ 后运行 npm run schema，或用 QUANYU_PERSISTED_FILE 另给清单，然后按 documentId（其 SHA-256）发送。',
  en: 'Put it into schema/documents/ and run npm run schema, or name a manifest of your own by QUANYU_PERSISTED_FILE; then send its SHA-256 as documentId.',
}

/** Apollo reads a GET from its URL. */
function rewriteUrl(raw: { url?: string | undefined }, known: (request: Request) => Request) {
  const url = new URL(raw.url ?? '/', 'http://localhost')
  const { searchParams } = url
  const extensions = searchParams.get('extensions')
  let parsed: unknown
  try {
    parsed = extensions === null ? undefined : JSON.parse(extensions)
  } catch {
    // Apollo says what is wrong with them.
  }
  const { query } = known({
    query: searchParams.get('query') ?? undefined,
    documentId: searchParams.get('documentId') ?? undefined,
    extensions: parsed,
  })
  if (query === (searchParams.get('query') ?? undefined) || typeof query !== 'string') return
  searchParams.set('query', query)
  searchParams.delete('extensions')
  raw.url = `${url.pathname}${url.search}`
}
