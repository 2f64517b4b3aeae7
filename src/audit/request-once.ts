import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Work } from '../database/work.js'
import { IdempotencyConflict } from '../values/idempotency-conflict.js'
import { InputError, Problem } from '../values/problem.js'

/** Characters of an idempotency key. */
const KEY_MAX = 200

interface Request {
  idempotencyKey: string
}

const hashOf = (operation: string, input: Request) =>
  createHash('sha256')
    .update(JSON.stringify([operation, ordered(input)]))
    .digest('hex')

/** An input with its fields in one order; a field that is null might as well not have been sent. */
const ordered = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(ordered)
    : value && typeof value === 'object'
      ? Object.entries(value)
          .filter(([, each]) => each !== undefined && each !== null)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, each]) => [key, ordered(each)])
      : value

/** The first answer to a request that was sent before; a conflict where the key came with another one; else nothing. */
export async function answeredBefore<T>(
  rows: Work['rows'],
  operation: string,
  input: Request,
): Promise<{ response: T } | IdempotencyConflict | undefined> {
  const { idempotencyKey: key } = input
  if (key.trim() === '' || key.length > KEY_MAX)
    throw new InputError(
      'BAD_IDEMPOTENCY_KEY',
      `idempotencyKey 应为 1 至 ${KEY_MAX} 个字符。It must have 1 to ${KEY_MAX} characters.`,
      'input.idempotencyKey',
    )
  const [known] = await rows<{ request_hash: string; response: T }>(sql`/* request-once: known */
    select request_hash, response from idempotency_key where operation = ${operation} and key = ${key}`)
  if (!known) return undefined
  return known.request_hash === hashOf(operation, input)
    ? { response: known.response }
    : new IdempotencyConflict(key)
}

/** Does what is asked once a key; a refusal is not remembered, since the request may be sent again when it is mended. */
export async function requestOnce<T extends object>(
  work: Work,
  operation: string,
  input: Request,
  doing: () => Promise<T | Problem>,
): Promise<T | Problem> {
  const before = await answeredBefore<T>((statement) => work.rows(statement), operation, input)
  if (before) return before instanceof Problem ? before : before.response
  const response = await doing()
  if (response instanceof Problem) return response
  await work.run(sql`/* request-once: remember */
    insert into idempotency_key (operation, key, request_hash, response, sent_by)
    values (${operation}, ${input.idempotencyKey}, ${hashOf(operation, input)}, ${JSON.stringify(response)}::jsonb, ${work.principal.name})`)
  return response
}
