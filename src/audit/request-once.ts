import { sql } from 'kysely'
import type { Work } from '../database/work.js'
import { IdempotencyConflict } from '../values/idempotency-conflict.js'
import { Problem } from '../values/problem.js'
import { checkIdempotencyKey, requestHash } from '../values/request-hash.js'

interface Request {
  idempotencyKey: string
}

/** The first answer to a request that was sent before; a conflict where the key came with another one; else nothing. */
export async function answeredBefore<T>(
  rows: Work['rows'],
  operation: string,
  input: Request,
): Promise<{ response: T } | IdempotencyConflict | undefined> {
  const { idempotencyKey: key } = input
  checkIdempotencyKey(key)
  const [known] = await rows<{ request_hash: string; response: T }>(sql`/* request-once: known */
    select request_hash, response from idempotency_key where operation = ${operation} and key = ${key}`)
  if (!known) return undefined
  return known.request_hash === requestHash(operation, input)
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
    values (${operation}, ${input.idempotencyKey}, ${requestHash(operation, input)}, ${JSON.stringify(response)}::jsonb, ${work.principal.name})`)
  return response
}
