import { execute, type DocumentNode } from 'graphql'
import type { Caller } from '../database/caller.js'
import { getSchema } from './schema.js'

/** Asks through the schema as any client would, with the caller's eyes; throws what went wrong. */
export async function askAs<T>(
  caller: Caller,
  document: DocumentNode,
  variableValues: Record<string, unknown> = {},
  operationName?: string,
): Promise<T> {
  const { data, errors } = await execute({
    schema: await getSchema(),
    document,
    variableValues,
    contextValue: caller,
    ...(operationName ? { operationName } : {}),
  })
  if (errors?.[0]) throw errors[0].originalError ?? errors[0]
  return data as T
}
