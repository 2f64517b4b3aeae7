import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client'
import { cacheExchange } from '@urql/exchange-graphcache'
import { Client, fetchExchange } from '@urql/core'
import {
  getIntrospectionQuery,
  Kind,
  parse,
  print,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { POSSIBLE_TYPES, TYPES_WITHOUT_ID } from '../../src/client/index.js'
import { readConfig } from '../../src/config.js'
import { createServer } from '../../src/server/http.js'
import { openDocumentsCounty } from '../server/documents-county.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

interface Asked {
  name: string
  document: DocumentNode
  variables: Record<string, unknown>
  /** What a plain request was answered. */
  data: Record<string, unknown>
}
let url: string
let asked: Asked[]

const plain = async (query: string, variables: object = {}) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data: any; errors?: unknown }
  expect(errors).toBeUndefined()
  return data as Record<string, unknown>
}

/** Every query that is shipped, with the fragments that it uses. */
async function shippedQueries(): Promise<[name: string, DocumentNode][]> {
  const shipped = JSON.parse(await readFile(`${ROOT}schema/persisted-documents.json`, 'utf8')) as object
  return Object.values(shipped)
    .filter((text: string) => text.startsWith('query'))
    .map((text: string) => [/^query (\w+)/.exec(text)![1]!, parse(text)])
}

beforeAll(async () => {
  const { county, values } = await openDocumentsCounty()
  const server = await createServer(
    county.county,
    readConfig({ PORT: '0', QUANYU_LOCAL_PRINCIPAL: 'ADMINISTRATOR', QUANYU_SCHEMA: county.county.schema }),
  )
  url = `${await server.listen()}/graphql`
  afterAll(() => server.close())
  const { tieWorklist, projects } = (await plain(
    '{ tieWorklist(first: 1) { nodes { id } } projects(first: 1) { nodes { id } } }',
  )) as any
  const audited = async (key: string) => {
    const { runAudit } = (await plain(
      'mutation($key: String!) { runAudit(input: { idempotencyKey: $key, rules: ["T01"] }) { ... on AuditRan { run { id } } } }',
      { key },
    )) as any
    return runAudit.run.id as string
  }
  Object.assign(values, {
    earlier: await audited('earlier'),
    later: await audited('later'),
    job: 'ImportJob:0190a0b0-0000-7000-8000-000000000000',
    'ConsoleOriginal.id': 'ImportRow:0190a0b0-0000-7000-8000-000000000000',
    'ConsoleWorkItem.id': tieWorklist.nodes[0].id,
    'ConsoleFinding.id': 'Finding:0190a0b0-0000-7000-8000-000000000000',
    'ConsoleTrail.id': projects.nodes[0].id,
    'ConsoleMoney.groupBy': ['PROGRAMME'],
    by: '测试员',
  })
  asked = []
  for (const [name, document] of await shippedQueries()) {
    const needed = (document.definitions[0] as OperationDefinitionNode).variableDefinitions!.filter(
      ({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue,
    )
    const variables = Object.fromEntries(
      needed.map(({ variable: { name: own } }) => [
        own.value,
        values[`${name}.${own.value}`] ?? values[own.value],
      ]),
    )
    expect(Object.values(variables), name).not.toContain(undefined)
    asked.push({ name, document, variables, data: await plain(print(document), variables) })
  }
  expect(asked.length).toBeGreaterThan(30)
})

/** An answer as a plain request gives it: caches ask for `__typename` everywhere, and give what they know in any order. */
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== '__typename')
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, each]) => [key, comparable(each)]),
  )
}

/** Where two answers differ first, in words; null where they do not. */
function differenceOf(kept: unknown, plain: unknown, path = ''): string | null {
  const [one, other] = [kept, plain].map(comparable)
  if (JSON.stringify(one) === JSON.stringify(other)) return null
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return `${path}: ${JSON.stringify(one)} is kept of ${JSON.stringify(other)}`
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const found = differenceOf((one as any)[key], (other as any)[key], `${path}.${key}`)
    if (found) return found
  }
  return `${path}: the order differs`
}

/** What a client wrote as a warning or an error. */
function listen(): string[] {
  const said: string[] = []
  const spies = (['warn', 'error'] as const).map((kind) =>
    vi.spyOn(console, kind).mockImplementation((...words: unknown[]) => void said.push(words.join(' '))),
  )
  onTestFinished(() => spies.forEach((spy) => spy.mockRestore()))
  return said
}

/** Apollo’s warning that a list of things without ids was replaced by another. */
const LISTS_REPLACED = /(availableSteps|candidates|importTables)/

test('Apollo Client keeps in one cache what each shipped query was answered', async () => {
  const said = listen()
  const cache = new InMemoryCache({
    possibleTypes: POSSIBLE_TYPES as Record<string, string[]>,
    typePolicies: Object.fromEntries(TYPES_WITHOUT_ID.map((name) => [name, { merge: true }])),
  })
  const client = new ApolloClient({ link: ApolloLink.from([new HttpLink({ uri: url })]), cache })
  for (const { document, variables } of asked)
    await client.query({ query: document, variables, fetchPolicy: 'network-only' })
  // Only now: what a later query brought must not have changed what an earlier one shows.
  const kept = asked.map((each) => ({
    ...each,
    kept: client.readQuery({ query: each.document, variables: each.variables }),
  }))
  // Of a list of things without ids Apollo keeps what was asked for last, and asks again for what it lacks.
  expect(kept.flatMap((each) => (each.kept === null ? [each.name] : []))).toEqual([
    'AvailableSteps',
    'ConsoleImportTableNames',
    'ConsoleRights',
    'ConsoleWorklist',
  ])
  const differing = kept.flatMap(({ name, kept: own, data }) => {
    const difference = own === null ? null : differenceOf(own, data)
    return difference ? [`${name}${difference}`] : []
  })
  expect(differing).toEqual([])
  expect(said.filter((line) => !LISTS_REPLACED.test(line))).toEqual([])
})

test('urql asks by GET, as it does unless told otherwise, and its normalised cache keeps the same', async () => {
  const said = listen()
  const schema = (await plain(getIntrospectionQuery({ descriptions: false }))) as never
  const methods = new Set<string>()
  const client = new Client({
    url,
    exchanges: [
      cacheExchange({ schema, keys: Object.fromEntries(TYPES_WITHOUT_ID.map((name) => [name, () => null])) }),
      fetchExchange,
    ],
    fetch: (input, init) => {
      methods.add(init?.method ?? 'GET')
      return fetch(input, init)
    },
  })
  const ask = async (
    { document, variables }: Asked,
    requestPolicy: 'network-only' | 'cache-only',
  ): Promise<unknown> => {
    const { data, error } = await client.query(document, variables, { requestPolicy }).toPromise()
    if (error) throw error
    return data
  }
  for (const each of asked) await ask(each, 'network-only')
  const differing: string[] = []
  for (const each of asked) {
    const difference = differenceOf(await ask(each, 'cache-only'), each.data)
    if (difference) differing.push(`${each.name}${difference}`)
  }
  expect(differing).toEqual([])
  expect(said).toEqual([])
  expect([...methods]).toContain('GET')
})
