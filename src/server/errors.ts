import { randomUUID } from 'node:crypto'
import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { databaseFaultOf, type DatabaseFault } from '../database/database-fault.js'
import { isStopped } from '../database/stop-work.js'
import { InputError } from '../values/problem.js'
import { UNSTORABLE } from '../values/text.js'
import { argumentPathOf } from './argument-path.js'
import { render, type Message } from '../values/message.js'

/** What a client sees of an error: its own faults in words, ours by a number under which the log has them. */
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
        message: render(cause.said),
        ...place,
        extensions: { code: cause.code, ...(cause.path ? { argument: cause.path } : {}) },
      }
    const fault = databaseFaultOf(cause)
    if (fault) {
      const id = randomUUID()
      log({ id, err: cause })
      return { message: render(FAULTS[fault]), ...place, extensions: { code: fault, id } }
    }
    const { code } = cause as { code?: unknown }
    if (isStopped(cause)) return { ...stopped(), ...place }
    const cursor = typeof code === 'string' ? CURSOR_PROBLEMS[code] : undefined
    if (cursor) return { message: render(cursor.said), extensions: { code: cursor.code }, ...place }
    if (code === '22021' || code === '22P05')
      return { message: render(UNSTORABLE), ...place, extensions: { code: 'BAD_TEXT' } }
    // Text that cannot be read as what it is compared with: a cursor, a date, a number out of range.
    if (typeof code === 'string' && /^22/.test(code))
      return {
        message: render({
          zh: '有一个参数的值无法与所比较的字段相比，请核对其格式与范围。',
          en: 'The value of an argument cannot be compared with its field. Check its format and range.',
        }),
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
      message: render({
        zh: `内部错误，编号 ${id}。请把编号告诉管理员。`,
        en: `Internal error ${id}. Tell the administrator this number.`,
      }),
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR', id },
    }
  }

/** What the database cannot do now, in words. */
export const FAULTS: Readonly<Record<DatabaseFault, Message>> = {
  DATABASE_UNAVAILABLE: {
    zh: '数据库暂时没有应答，或许正在重启；这次请求未完成，请稍后用同一幂等键重试。',
    en: 'The database is not answering, and may be restarting. The request was not completed: try again soon with the same idempotency key.',
  },
  DATABASE_CONNECTIONS_EXHAUSTED: {
    zh: '数据库的连接已满，这次请求未执行，请稍后重试。',
    en: 'The database has no free connection, and the request was not executed. Try again soon.',
  },
  DISK_FULL: {
    zh: '数据库所在的磁盘已满，这次写入未保存；请告诉管理员。',
    en: 'The database’s disk is full, and the write was not saved. Tell the administrator.',
  },
}
/** The HTTP status of what is no fault of the question, and may well go another time: whoever looks at the status alone tries again. */
export const PASSING: Readonly<Record<string, number>> = {
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
export const stopped = (): GraphQLFormattedError => ({
  message: render({
    zh: '查询超过时限，已停止。请缩小范围、减少每页行数，或拆分查询。',
    en: 'The query took too long and was stopped. Narrow it, ask for fewer rows a page, or split it.',
  }),
  extensions: { code: 'TOO_SLOW' },
})

const READ_ANEW = {
  zh: '请重新读取：先取 changes(last: 1) 的 endCursor，再读各列表（没有列表的，由其所属的记录读取），然后从该游标继续。',
  en: 'Read again: take the endCursor of changes(last: 1), read the lists (records without a list through what they belong to), and continue from that cursor.',
}
/** What our own SQL raises of cursors, by its code. */
const CURSOR_PROBLEMS: Record<string, { code: string; said: Message }> = {
  '22Q01': {
    code: 'CURSOR_TOO_OLD',
    said: {
      zh: `该游标之后的变更有些已按保留期清理。${READ_ANEW.zh}`,
      en: `Some of the changes after this cursor were removed after their retention period. ${READ_ANEW.en}`,
    },
  },
  '22Q02': {
    code: 'CURSOR_UNKNOWN',
    said: {
      zh: `该游标不是本库给出的，或数据库已由备份恢复。${READ_ANEW.zh}`,
      en: `This cursor was not given by this database, or the database was restored from a backup. ${READ_ANEW.en}`,
    },
  },
  '22Q03': {
    code: 'BAD_CURSOR',
    said: {
      zh: '游标所指的记录已不在本清单中，或已无权查看。请从头读取。',
      en: 'The record of this cursor is no longer in this list, or you may not see it. Read the list from its start.',
    },
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
      message: render({
        zh: `查询文档的词数超过 ${tokens}，请拆分，并把值放进变量。`,
        en: `The document has more than ${tokens} tokens. Split it, and put values into variables.`,
      }),
      extensions: { code: 'TOO_MANY_TOKENS', limit: Number(tokens), asked: Number(tokens) + 1 },
    }
  // Of the inputs that take one field, all are items of an order.
  const item = /^OneOf Input Object "(\w+)"|for OneOf type "(\w+)"/.exec(message)
  if (item) {
    const argument = argumentPathOf(error)
    return {
      message: render({
        zh: `排序的每一项（${item[1] ?? item[2]}）须写明且只写明一个字段；几个字段请写成几项。`,
        en: `Each item of an order (${item[1] ?? item[2]}) must name exactly one field. Write several items for several fields.`,
      }),
      extensions: { code: 'BAD_ORDER', ...(argument === undefined ? {} : { argument }) },
    }
  }
  // GraphQL's own parser goes down with the document, until the stack ends.
  if (/Maximum call stack size exceeded/.test(message))
    return {
      message: render({
        zh: '查询文档嵌套过深，无法解析。',
        en: 'The document nests too deeply to be parsed.',
      }),
      extensions: { code: 'TOO_DEEP' },
    }
  if (extensions.code === 'BAD_REQUEST')
    return { message: render(wordsForBadRequest(message)), extensions: { code: 'BAD_REQUEST' } }
  const rule = error instanceof GraphQLError ? error.originalError : undefined
  if (!(rule instanceof GraphQLError) || typeof rule.extensions.code !== 'string') return null
  const { stacktrace: _, ...rest } = extensions
  return { message, extensions: { ...rest, code: rule.extensions.code } }
}

/** Of what Apollo takes for no request of GraphQL's, or for one that another site had a browser send. */
const wordsForBadRequest = (message: string): Message =>
  /Cross-Site Request Forgery/.test(message)
    ? {
        zh: '请求像是别的网站借浏览器发出的，未予执行：POST 请用 content-type: application/json，GET 请带 accept: application/json。',
        en: 'The request looks like one that another site had a browser send, and was not executed. Send a POST with content-type: application/json, a GET with accept: application/json.',
      }
    : {
        zh: `不是有效的 GraphQL 请求，请求正文应为 JSON 对象，如 {"query":"{ version }"}。（${message}）`,
        en: `This is no GraphQL request: the body must be a JSON object such as {"query":"{ version }"}. (${message})`,
      }
