import { createClient as createSseClient } from 'graphql-sse'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeKey } from '../../../src/systems/keys/make-key.js'
import { revokeKey } from '../../../src/database/api-key.js'
import { readConfig } from '../../../src/config.js'
import { administrator } from '../../../src/database/principal.js'
import { createServer, type Server } from '../../../src/server/http.js'
import { openSmallCounty, type SmallCounty } from '../../ties/small-county.js'

const QUERY = `subscription Follow($after: String, $types: [ChangedType!]) {
  changes(after: $after, types: $types) { nodes { type kind node { ... on Project { externalId name } } } pageInfo { endCursor } }
}`
const STREAMS_OF_ONE = 3

let small: SmallCounty
let servers: Server[]
let urls: string[]
let key: string
beforeAll(async () => {
  small = await openSmallCounty()
  ;({ key } = await makeKey(small.county, administrator('测试员'), {
    name: '水务系统',
    role: 'SYSTEM',
    department: 'WATER',
    areaCodes: [],
    days: 1,
  }))
  const config = readConfig({
    PORT: '0',
    QUANYU_SCHEMA: small.county.schema,
    QUANYU_CALLER_STREAMS_MAX: String(STREAMS_OF_ONE),
  })
  servers = [await createServer(small.county, config), await createServer(small.county, config)]
  urls = await Promise.all(servers.map((server) => server.listen()))
  afterAll(() => Promise.all(servers.map((server) => server.close())))
})

interface Event {
  id?: string
  event?: string
  data?: any
}
interface Followed {
  status: number
  /** The next event, or null where the stream has ended. */
  next(): Promise<Event | null>
  leave(): void
}

/** Subscribes as any program would that knows nothing of GraphQL: what comes is read line by line. */
async function follow(
  variables: object = {},
  { headers = {}, url = urls[0]!, query = QUERY, as = key }: { headers?: Record<string, string>; url?: string; query?: string; as?: string | null } = {}, // prettier-ignore
): Promise<Followed> {
  const gone = new AbortController()
  const response = await fetch(`${url}/graphql/stream`, {
    method: 'POST',
    headers: {
      accept: 'text/event-stream',
      'content-type': 'application/json',
      ...(as === null ? {} : { authorization: `Bearer ${as}` }),
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
    signal: gone.signal,
  })
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const next = async (): Promise<Event | null> => {
    for (;;) {
      const at = text.indexOf('\n\n')
      if (at < 0) {
        const { done, value } = await reader.read().catch(() => ({ done: true, value: undefined }))
        if (done) return response.ok ? null : { data: JSON.parse(text) }
        text += value
        continue
      }
      const lines = text.slice(0, at).split('\n')
      text = text.slice(at + 2)
      const event: Event = {}
      for (const line of lines) {
        const [, name, value] = /^(\w*): ?(.*)$/.exec(line)!
        if (name === 'id') event.id = value!
        if (name === 'event') event.event = value!
        if (name === 'data' && value !== '') event.data = JSON.parse(value!)
      }
      if (Object.keys(event).length > 0) return event
    }
  }
  return { status: response.status, next, leave: () => gone.abort() }
}

let count = 0
const write = async (name = `甲溪村渠道${++count}`) => {
  await small.projects({ department: 'WATER', externalId: name, title: name })
  return name
}
/** Reads on until each of these has come; gives the names of the projects in the order in which they came. */
async function until(stream: Followed, names: readonly string[]) {
  const seen: string[] = []
  let last: string | undefined
  while (!names.every((name) => seen.includes(name))) {
    const event = await stream.next()
    if (event === null) throw new Error(`the stream ended before ${names.join()} came: ${seen.join()}`)
    last = event.id ?? last
    for (const { node } of event.data?.data.changes.nodes ?? []) if (node?.name) seen.push(node.name)
  }
  return { seen, last: last! }
}
const PROJECTS = { types: ['PROJECT'] }

test('a change that is written is pushed, and nothing from before the subscription', async () => {
  const before = await write()
  const stream = await follow(PROJECTS)
  expect(stream.status).toBe(200)
  // Where it begins is told at once.
  expect(await stream.next()).toEqual({ id: expect.any(String) })
  const name = await write()
  const { seen } = await until(stream, [name])
  expect(seen).toEqual([name])
  expect(seen).not.toContain(before)
  stream.leave()
})

test('after a break it goes on from the last id, at another server too: nothing missed, nothing twice', async () => {
  const first = await follow(PROJECTS)
  const names = [await write(), await write()]
  const { last } = await until(first, names)
  first.leave()
  const missed = [await write(), await write()]
  const second = await follow(PROJECTS, { url: urls[1]!, headers: { 'last-event-id': last } })
  expect((await until(second, missed)).seen).toEqual(missed)
  const later = await write()
  expect((await until(second, [later])).seen).toEqual([later])
  second.leave()
})

test('graphql-sse’s own client follows it', async () => {
  const client = createSseClient({
    url: `${urls[0]}/graphql/stream`,
    headers: { authorization: `Bearer ${key}` },
    retryAttempts: 0,
  })
  const pages = client.iterate<any>({ query: QUERY, variables: PROJECTS })
  // It subscribes when it is first asked.
  const coming = pages.next()
  let name = ''
  let seen: string[] = []
  while (seen.length === 0) {
    name = await write()
    const first = await Promise.race([coming, new Promise<null>((resolve) => setTimeout(resolve, 300, null))])
    if (first) seen = first.value.data.changes.nodes.map(({ node }: any) => node.name)
  }
  expect(seen.length).toBeGreaterThan(0)
  expect(name).not.toBe('')
  await pages.return!()
  client.dispose()
})

test('who may not read the feed is refused, and so is a key once it is revoked', async () => {
  const refused = await follow(PROJECTS, { as: null })
  expect(refused.status).toBe(403)
  expect((await refused.next())!.data.errors[0].extensions.code).toBe('FORBIDDEN')
  const own = await makeKey(small.county, administrator('测试员'), {
    name: '将作废',
    role: 'SYSTEM',
    department: 'WATER',
    areaCodes: [],
    days: 1,
  })
  const stream = await follow(PROJECTS, { as: own.key })
  await stream.next()
  await revokeKey(small.county, administrator('测试员'), own.id)
  let event: Event | null
  do {
    await write()
    event = await stream.next()
  } while (event !== null && event.event !== 'complete')
  expect(event).toMatchObject({ event: 'complete' })
  expect(await stream.next()).toBeNull()
})

test.each([
  ['a query', '{ __typename }', 'NOT_A_SUBSCRIPTION'],
  ['an unknown field', 'subscription { nothing }', 'GRAPHQL_VALIDATION_FAILED'],
  ['no GraphQL', 'subscription {', 'GRAPHQL_VALIDATION_FAILED'],
  ['what is nested too deeply', `subscription { changes { nodes { node { ${'... on Project { area { projects(first: 1) { nodes { '.repeat(9)} id ${'} } } }'.repeat(9)} } } } }`, 'TOO_DEEP'], // prettier-ignore
  ['a cursor of nothing', 'subscription { changes(after: "x") { nodes { id } } }', 'BAD_CURSOR'],
])('%s is refused by name', async (_what, query, code) => {
  const { status, next } = await follow({}, { query })
  expect(status).toBe(400)
  expect((await next())!.data.errors[0].extensions.code).toBe(code)
})

test('one caller keeps so many streams, and those that were left are given back', async () => {
  const open: Followed[] = []
  for (let index = 0; index < STREAMS_OF_ONE; index++) {
    const stream = await follow(PROJECTS)
    // Those of the tests before may still be on their way out.
    if (stream.status === 200) open.push(stream)
    else index--
  }
  const over = await follow(PROJECTS)
  expect(over.status).toBe(429)
  expect((await over.next())!.data.errors[0].extensions).toMatchObject({
    code: 'TOO_MANY_STREAMS',
    limit: STREAMS_OF_ONE,
  })
  for (const each of open) each.leave()
  let again = await follow(PROJECTS)
  while (again.status !== 200) again = await follow(PROJECTS)
  again.leave()
})

test('a server that is told to stop ends its streams, and keeps nobody waiting', async () => {
  const stream = await follow(PROJECTS, { url: urls[1]! })
  await stream.next()
  await servers[1]!.close()
  expect(await stream.next()).toBeNull()
})
