import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createClient, TieCoverageDocument, TypedDocument } from '../../src/client/index.js'
import * as clientDocuments from '../../src/client/documents.js'
import * as consoleDocuments from '../../src/console/documents.js'
import { readConfig } from '../../src/config.js'
import { createServer, type Server } from '../../src/server/http.js'
import { readDocuments } from '../../src/server/persisted-documents.js'
import { openCounty } from '../county.js'

const county = await openCounty()
const OWN = '{ __typename }'
const idOf = (text: string) => createHash('sha256').update(text).digest('hex')
let folder: string
const servers: Server[] = []
let [open, only] = ['', '']
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quanyu-manifest-'))
  await writeFile(join(folder, 'own.json'), JSON.stringify({ [idOf(OWN)]: OWN }))
  const config = { ...readConfig({}), port: 0, persistedFile: join(folder, 'own.json') }
  for (const persistedOnly of [false, true])
    servers.push(await createServer(county, { ...config, persistedOnly }))
  ;[open, only] = (await Promise.all(servers.map((server) => server.listen()))).map(
    (url) => `${url}/graphql`,
  ) as [string, string]
})
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()))
  await rm(folder, { recursive: true, force: true })
})

const post = async (url: string, body: unknown) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return (await response.json()) as {
    data?: any
    errors?: { message: string; extensions: { code: string } }[]
  }
}
const codeOf = ({ errors }: Awaited<ReturnType<typeof post>>) => errors?.[0]?.extensions.code

test('the manifest holds each document of the client and the console under the hash of its text, and nothing else', async () => {
  const all = Object.values({ ...clientDocuments, ...consoleDocuments }).filter(
    (each) => each instanceof TypedDocument,
  )
  const manifest = await readDocuments()
  expect(Object.fromEntries(manifest)).toEqual(Object.fromEntries(all.map(({ id, text }) => [id, text])))
  expect(all.map(({ text }) => idOf(text))).toEqual(all.map(({ id }) => id))
  expect(all.length).toBeGreaterThan(15)
  const emitted = fileURLToPath(new URL('../../schema/persisted-documents.json', import.meta.url))
  expect(Object.keys(JSON.parse(await readFile(emitted, 'utf8')) as object)).toHaveLength(all.length)
})

describe.each([
  ['any document', () => open],
  ['the manifest only', () => only],
])('a server that runs %s', (_which, url) => {
  test('takes a document by its id, in each of the ways in which clients send it', async () => {
    const id = idOf(OWN)
    for (const body of [
      { documentId: id },
      { documentId: `sha256:${id}` },
      { extensions: { persistedQuery: { version: 1, sha256Hash: id } } },
      { query: OWN, extensions: { persistedQuery: { version: 1, sha256Hash: id } } },
      { query: OWN },
    ])
      expect(await post(url(), body)).toEqual({ data: { __typename: 'Query' } })
    const get = async (search: string) =>
      (await fetch(`${url()}?${search}`, { headers: { 'apollo-require-preflight': 'true' } })).json()
    expect(await get(`documentId=${id}`)).toEqual({ data: { __typename: 'Query' } })
    expect(
      await get(
        `extensions=${encodeURIComponent(JSON.stringify({ persistedQuery: { version: 1, sha256Hash: id } }))}`,
      ),
    ).toEqual({ data: { __typename: 'Query' } })
    const ask = createClient({ url: url(), persisted: true })
    expect(await ask(TieCoverageDocument)).toMatchObject({ tieCoverage: { total: { projects: 0 } } })
  })

  test('says of an id that it does not know what clients expect to hear', async () => {
    expect(codeOf(await post(url(), { documentId: '0'.repeat(64) }))).toBe('PERSISTED_QUERY_NOT_FOUND')
    expect(codeOf(await post(url(), { documentId: 'constructor' }))).toBe('PERSISTED_QUERY_NOT_FOUND')
  })
})

test('a client goes on with the text where its id is not known', async () => {
  const unknown = new TypedDocument<{ __typename: string }, Record<string, never>>(
    'Mine',
    'f'.repeat(64),
    'query Mine { __typename }',
  )
  expect(await createClient({ url: open, persisted: true })(unknown)).toEqual({ __typename: 'Query' })
  await expect(createClient({ url: only, persisted: true })(unknown)).rejects.toMatchObject({
    code: 'PERSISTED_ONLY',
    status: 403,
  })
})

test('where only the manifest is run, other text is refused with the remedy, introspection too', async () => {
  for (const query of [
    '{ consolidationAreas { totalCount } }',
    '{ __schema { types { name } } }',
    `${OWN} `,
  ]) {
    const answer = await post(only, { query })
    expect(codeOf(answer)).toBe('PERSISTED_ONLY')
    expect(answer.errors![0]!.message).toContain('npm run schema')
    expect(answer.data).toBeUndefined()
  }
  const search = new URLSearchParams({ query: '{ consolidationAreas { totalCount } }' }).toString()
  const get = await fetch(`${only}?${search}`, { headers: { 'apollo-require-preflight': 'true' } })
  expect(await get.json()).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_ONLY' } }] })
})

test('a manifest that names a document by another hash is refused at the start', async () => {
  await writeFile(join(folder, 'bad.json'), JSON.stringify({ [idOf(OWN)]: '{ other }' }))
  await expect(readDocuments(join(folder, 'bad.json'))).rejects.toMatchObject({ code: 'BAD_MANIFEST' })
})
