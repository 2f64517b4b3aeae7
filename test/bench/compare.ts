import type { Asking } from './load.ts'
import { documentOf, type Operation, type Variables } from './operations.ts'
import type { Server } from './servers.ts'

/** Servers that do not say the same: nothing of them is worth measuring. */
export class Disagreement extends Error {}

/**
 * Asks every server everything that the load will ask, and holds the answers against the first server's. Gives the
 * askings with the length that each answer must have.
 */
export async function compare(
  operation: Operation,
  servers: readonly Server[],
  keys: readonly Variables[],
): Promise<Map<Server, Asking[]>> {
  const askings = new Map<Server, Asking[]>()
  const expected: unknown[] = []
  for (const server of servers) {
    const own: Asking[] = []
    for (const [index, key] of keys.entries()) {
      const after = operation.walk && server.kind !== 'limit' ? await walk(operation, server, key) : null
      const body = bodyOf(operation.name, server, { ...key, after })
      const text = await post(server, body)
      const answer = readAnswer(operation, server, text)
      if (server === servers[0]) expected.push(answer)
      else {
        const difference = differ(expected[index], answer, 'data')
        if (difference)
          throw new Disagreement(
            `${operation.name} ${JSON.stringify(key)}: ${servers[0]!.kind} and ${server.kind} differ at ${difference}`,
          )
      }
      own.push({ bytes: requestOf(server, body), answerBytes: Buffer.byteLength(text) })
    }
    askings.set(server, own)
  }
  return askings
}

/** Each is given the variables that its document names; the limit has no documents and takes what it needs. */
function bodyOf(name: string, { kind }: Server, variables: Variables): string {
  const operationName = name.split('.')[0]
  if (kind === 'limit') return JSON.stringify({ operationName, variables })
  const query = documentOf(name, kind)
  const own = Object.entries(variables).filter(([variable]) => query.includes(`$${variable}:`))
  return JSON.stringify({ operationName, query, variables: Object.fromEntries(own) })
}

const HEADERS = { 'content-type': 'application/json', accept: 'application/json' }

function requestOf({ url, headers: own }: Server, body: string): Buffer {
  const { host, pathname } = new URL(url)
  const headers = { host, ...HEADERS, ...own, 'content-length': Buffer.byteLength(body) }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return Buffer.from(`POST ${pathname} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`)
}

async function post({ url, kind, headers }: Server, body: string): Promise<string> {
  const response = await fetch(url, { method: 'POST', headers: { ...HEADERS, ...headers }, body })
  const text = await response.text()
  if (response.status !== 200)
    throw new Disagreement(`${kind} answers ${response.status}: ${text.slice(0, 1000)}`)
  return text
}

/** What was answered, without what a server may choose: a cursor is there or is not. */
function readAnswer({ name }: Operation, { kind }: Server, text: string): unknown {
  const { data, errors } = JSON.parse(text, (field, value: unknown) =>
    field === 'endCursor' ? typeof value === 'string' : value,
  ) as { data?: Record<string, unknown>; errors?: unknown }
  if (errors || !data) throw new Disagreement(`${name}: ${kind} answers ${text.slice(0, 1000)}`)
  for (const [field, value] of Object.entries(data))
    if (isEmpty(value)) throw new Disagreement(`${name}: ${kind} answers nothing for ${field}`)
  return data
}

/** Servers that agree on having found nothing prove nothing. */
const isEmpty = (value: unknown): boolean =>
  value === null ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && 'nodes' in value && isEmpty((value as { nodes: unknown }).nodes))

/** Where two answers first differ, and in what; null where they do not. The order of an object's fields is free. */
export function differ(one: unknown, other: unknown, path: string): string | null {
  if (Object.is(one, other)) return null
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return `${path}: ${JSON.stringify(one)} and ${JSON.stringify(other)}`
  if (Array.isArray(one) !== Array.isArray(other)) return `${path}: a list and no list`
  if (Array.isArray(one) && Array.isArray(other) && one.length !== other.length)
    return `${path}: ${one.length} and ${other.length} items`
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  for (const name of names) {
    const found = differ(
      (one as Record<string, unknown>)[name],
      (other as Record<string, unknown>)[name],
      `${path}.${name}`,
    )
    if (found) return found
  }
  return null
}

const STEP = 500

/** A server's own cursor of a place deep in its list. */
async function walk(operation: Operation, server: Server, key: Variables): Promise<unknown> {
  let left = Number(key.depth)
  let after: unknown = null
  while (left > 0) {
    const first = Math.min(left, STEP)
    const text = await post(server, bodyOf(`${operation.name}.walk`, server, { ...key, first, after }))
    const found = /"endCursor"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(text)
    if (!found)
      throw new Disagreement(`${operation.name}: ${server.kind} gives no cursor: ${text.slice(0, 1000)}`)
    after = JSON.parse(found[1]!)
    left -= first
  }
  return after
}
