import { randomUUID } from 'node:crypto'
import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { databaseFaultOf, type DatabaseFault } from '../database/database-fault.js'
import { isStopped } from '../database/stop-work.js'
import { InputError } from '../values/problem.js'
import { argumentPathOf } from './argument-path.js'

/** What a client is told of an error: its own faults in words, ours by a number under which the log has them. */
export const formatError =
  (log: (fault: { id: string; err: unknown }) => void, hidesSchema = false) =>
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
    const fault = databaseFaultOf(cause)
    if (fault) {
      const id = randomUUID()
      log({ id, err: cause })
      return { message: FAULTS[fault], ...place, extensions: { code: fault, id } }
    }
    const { code } = cause as { code?: unknown }
    if (isStopped(cause)) return { ...STOPPED, ...place }
    if (typeof code === 'string' && CURSOR_PROBLEMS[code]) return { ...CURSOR_PROBLEMS[code], ...place }
    // Text that cannot be read as what it is compared with: a cursor, a date, a number out of range.
    if (typeof code === 'string' && /^22/.test(code))
      return {
        message:
          '有一个参数的值无法与所比较的字段相比，请核对其格式与范围。A value cannot be compared with its field: check its form and range.',
        ...place,
        extensions: { code: 'BAD_USER_INPUT' },
      }
    const refused = refusalOf(formatted, error)
    if (refused) return { ...refused, ...place }
    if (cause instanceof GraphQLError || formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR') {
      const { stacktrace: _, ...extensions } = formatted.extensions ?? {}
      const argument = argumentPathOf(error)
      return {
        // graphql-js names what else there is in errors of variables too.
        message: hidesSchema ? formatted.message.replace(/ Did you mean .*?\?/g, '') : formatted.message,
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

const FAULTS: Readonly<Record<DatabaseFault, string>> = {
  DATABASE_UNAVAILABLE:
    '数据库暂时没有应答，或许正在重启；这次请求未完成，请稍后用同一幂等键重试。The database does not answer now and may be restarting; nothing can be said of this request: try again soon, with the same idempotency key.',
  DATABASE_CONNECTIONS_EXHAUSTED:
    '数据库的连接已满，这次请求未执行，请稍后重试。The database has no connection to spare, so this request was not carried out: try again soon.',
  DISK_FULL:
    '数据库所在的磁盘已满，这次写入未保存；请告诉管理员。The database’s disk is full, so nothing of this was kept: tell the administrator.',
}
/** The HTTP status of what is no fault of the question, and may well go another time: whoever looks at the status alone tries again. */
const PASSING: Readonly<Record<string, number>> = {
  DATABASE_UNAVAILABLE: 503,
  DATABASE_CONNECTIONS_EXHAUSTED: 503,
  DISK_FULL: 503,
  ROW_SECURITY_UNPROVEN: 503,
  NOT_MIGRATED: 503,
  TOO_MANY_AT_ONCE: 429,
}
export const passingStatus = ({ extensions }: GraphQLFormattedError): number | undefined =>
  PASSING[String(extensions?.code)]

/** Of a statement that was stopped: by its time limit, or since the client went away. */
export const STOPPED: GraphQLFormattedError = {
  message:
    '查询超过时限，已停止。请缩小范围、减少每页行数，或拆分查询。The query took too long and was stopped: ask for less at a time.',
  extensions: { code: 'TOO_SLOW' },
}

const READ_ANEW: readonly [string, string] = [
  '请重新读取：先取 changes(last: 1) 的 endCursor，再读各列表（没有列表的，由其所属的记录读取），然后从该游标继续。',
  'Read anew: take the endCursor of changes(last: 1), read the lists (what has none is read with what it belongs to), and follow from that cursor.',
]
/** What our own SQL raises of cursors, by its code. */
const CURSOR_PROBLEMS: Record<string, GraphQLFormattedError> = {
  '22Q01': {
    message: `该游标之后的变更有些已按保留期清理。${READ_ANEW[0]}Changes after this cursor have been cleared away. ${READ_ANEW[1]}`,
    extensions: { code: 'CURSOR_TOO_OLD' },
  },
  '22Q02': {
    message: `该游标不是本库给出的，或数据库已由备份恢复。${READ_ANEW[0]}This cursor is not of this database, or it was restored from a copy. ${READ_ANEW[1]}`,
    extensions: { code: 'CURSOR_UNKNOWN' },
  },
  '22Q03': {
    message:
      '游标所指的记录已不在本清单中，或已无权查看。请从头读取。The record of this cursor is not in this list any more, or not yours to see: read the list from its start.',
    extensions: { code: 'BAD_CURSOR' },
  },
}

/** What a rule of ours refused, under its own code: Apollo calls all of them a failed validation. */
function refusalOf(
  { message, extensions = {} }: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError | null {
  const tokens = /Document contains more that (\d+) tokens/.exec(message)?.[1]
  if (tokens)
    return {
      message: `查询文档的词数超过 ${tokens}，请拆分，并把值放进变量。The document has more than ${tokens} tokens: split it, and put values into variables.`,
      extensions: { code: 'TOO_MANY_TOKENS', limit: Number(tokens), asked: Number(tokens) + 1 },
    }
  // GraphQL's own parser goes down with the document, until the stack ends.
  if (/Maximum call stack size exceeded/.test(message))
    return {
      message: '查询文档嵌套过深，无法解析。The document nests too deep to be parsed.',
      extensions: { code: 'TOO_DEEP' },
    }
  const rule = error instanceof GraphQLError ? error.originalError : undefined
  if (!(rule instanceof GraphQLError) || typeof rule.extensions.code !== 'string') return null
  const { stacktrace: _, ...rest } = extensions
  return { message, extensions: { ...rest, code: rule.extensions.code } }
}
