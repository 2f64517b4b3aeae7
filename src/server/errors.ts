import { randomUUID } from 'node:crypto'
import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { InputError } from '../values/problem.js'
import { argumentPathOf } from './argument-path.js'

/** What a client is told of an error: its own faults in words, ours by a number under which the log has them. */
export const formatError =
  (log: (fault: { id: string; err: unknown }) => void) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error)
    const place = {
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      ...(formatted.path ? { path: formatted.path } : {}),
    }
    if (cause instanceof InputError)
      return {
        message: cause.message,
        ...place,
        extensions: { code: cause.code, ...(cause.path ? { argument: cause.path } : {}) },
      }
    const { code } = cause as { code?: unknown }
    // Text that cannot be read as what it is compared with: a cursor, a date, a number out of range.
    if (typeof code === 'string' && /^22/.test(code))
      return {
        message:
          '有一个参数的值无法与所比较的字段相比，请核对其格式与范围。A value cannot be compared with its field: check its form and range.',
        ...place,
        extensions: { code: 'BAD_USER_INPUT' },
      }
    if (cause instanceof GraphQLError || formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR') {
      const { stacktrace: _, ...extensions } = formatted.extensions ?? {}
      const argument = argumentPathOf(error)
      return {
        message: formatted.message,
        ...place,
        extensions: argument === undefined ? extensions : { ...extensions, argument },
      }
    }
    const id = randomUUID()
    // Under this name the log writes an error's message and trace.
    log({ id, err: cause })
    return {
      message: `内部错误，编号 ${id}。请把编号告诉管理员。Internal error ${id}.`,
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR', id },
    }
  }
