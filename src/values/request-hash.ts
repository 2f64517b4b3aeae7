import { createHash } from 'node:crypto'
import { InputError } from './problem.js'

/** Characters of an idempotency key. */
const KEY_MAX = 200

export function checkIdempotencyKey(key: string) {
  if (key.trim() === '' || key.length > KEY_MAX)
    throw new InputError(
      'BAD_IDEMPOTENCY_KEY',
      {
        zh: `idempotencyKey 应为 1 至 ${KEY_MAX} 个字符。`,
        en: `idempotencyKey must have 1 to ${KEY_MAX} characters.`,
      },
      'input.idempotencyKey',
    )
}

/** By which a request that is sent again is known to be the same. */
export const requestHash = (operation: string, input: object): string =>
  createHash('sha256')
    .update(JSON.stringify([operation, ordered(input)]))
    .digest('hex')

/** An input with its fields in one order, however they were sent; a field that is null might as well not have been sent. */
const ordered = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(ordered)
    : value && typeof value === 'object'
      ? Object.entries(value)
          .filter(([, each]) => each !== undefined && each !== null)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, each]) => [key, ordered(each)])
      : value

/** Values of a request in which a field that is null says something: left out and cleared are two requests. */
export const tellingNulls = (said: object): object =>
  Object.fromEntries(Object.entries(said).map(([name, value]) => [name, value === null ? ['null'] : value]))
