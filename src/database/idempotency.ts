import { sql } from 'kysely'
import { IdempotencyConflict } from './idempotency-conflict.js'
import { Problem } from '../values/problem.js'
import { checkIdempotencyKey, requestHash } from '../values/request-hash.js'
import type { Principal } from './principal.js'
import type { Work } from './work.js'

interface Request {
  idempotencyKey: string
}

/**
 * Whose an idempotency key is. Systems let in by a key of the county share those of their role, department and areas, so that
 * a renewed key finds the answers of the one before; people have their own. The public has no name: its request is known by
 * what it says, and nobody's key stands in another's way.
 */
export const keyOwner = (
  { keyId, name, role, department, areaIds = [] }: Principal,
  requestHash: string,
): string => {
  if (role === 'PUBLIC') return `public ${requestHash}`
  return keyId ? ['key', role, department ?? [], [...areaIds].sort()].flat(2).join(' ') : `name ${name}`
}

/** The first answer to a request that was sent before; a conflict where the key came with another one; else nothing. */
export async function answeredBefore<T>(
  rows: Work['rows'],
  principal: Principal,
  operation: string,
  input: Request,
): Promise<{ response: T } | IdempotencyConflict | undefined> {
  const { idempotencyKey: key } = input
  checkIdempotencyKey(key)
  const hash = requestHash(operation, input)
  const [known] = await rows<{ request_hash: string; response: T }>(sql`/* request-once: known */
    select request_hash, response from idempotency_key where owner = ${keyOwner(principal, hash)} and operation = ${operation} and key = ${key}`)
  if (!known) return undefined
  return known.request_hash === hash
    ? { response: known.response }
    : new IdempotencyConflict({ idempotencyKey: key })
}

/** Does what is asked once a key; a refusal is not remembered, since the request may be sent again when it is mended. */
export async function requestOnce<T extends object>(
  work: Work,
  operation: string,
  input: Request,
  doing: () => Promise<T | Problem>,
): Promise<T | Problem> {
  const { principal } = work
  const before = await answeredBefore<T>((statement) => work.rows(statement), principal, operation, input)
  if (before) return before instanceof Problem ? before : before.response
  const response = await doing()
  if (response instanceof Problem) return response
  const hash = requestHash(operation, input)
  await work.run(sql`/* request-once: remember */
    insert into idempotency_key (owner, operation, key, request_hash, response, sent_by)
    values (${keyOwner(principal, hash)}, ${operation}, ${input.idempotencyKey}, ${hash}, ${JSON.stringify(response)}::jsonb, ${principal.name})`)
  return response
}
