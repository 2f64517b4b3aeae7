import { Writable } from 'node:stream'
import type { FastifyInstance, FastifyRequest, FastifyServerOptions } from 'fastify'
import type { Config } from '../config.js'
import { countyOf } from './county-of-request.js'
import { operationsOf } from './operations-of.js'
import { withoutSecrets } from './principal.js'

/** The log on the standard error: what went wrong, a line each. Never a credential, a variable or a value of a record. */
export const logOptions = ({
  logFormat,
}: Pick<Config, 'logFormat'>): NonNullable<FastifyServerOptions['logger']> => ({
  level: 'warn',
  timestamp: () => `,"time":"${new Date().toISOString()}"`,
  formatters: { level: (label: string) => ({ level: label }) },
  redact: ['req.headers.authorization', 'req.headers.cookie'],
  serializers: { req: ({ method, url }) => ({ method, url: url && withoutSecrets(url) }), err: wordsOfFault },
  stream: logFormat === 'text' ? asText(process.stderr) : process.stderr,
})

/** What of an error PostgreSQL says of the tables, and not of their values. */
const OF_TABLES = ['schema', 'table', 'column', 'constraint', 'routine'] as const

/**
 * An error as the log keeps it: what it is and where it arose. PostgreSQL tells the values of a row in `detail` and `where`,
 * and in the messages of its errors of data (22…).
 */
export function wordsOfFault(error: unknown): {
  type: string
  message: string
  stack: string
  [more: string]: unknown
} {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' }
  const { code, severity, ...more } = error as Error & Record<string, unknown>
  const isOfDatabase = typeof severity === 'string'
  const tellsValues = isOfDatabase && String(code).startsWith('22')
  return {
    type: error.name,
    ...(code === undefined ? {} : { code }),
    message: tellsValues ? '' : error.message,
    ...(isOfDatabase
      ? Object.fromEntries(OF_TABLES.flatMap((name) => (more[name] ? [[name, more[name]]] : [])))
      : {}),
    stack: (error.stack ?? '')
      .split('\n')
      .filter((line) => line.startsWith('    at '))
      .join('\n'),
    ...(error.cause === undefined ? {} : { cause: wordsOfFault(error.cause) }),
  }
}

/** A line of each request once it is answered, whatever the level of the rest. */
export function logRequests(app: FastifyInstance, isMany: boolean) {
  const log = app.log.child({}, { level: 'info' })
  app.addHook('onResponse', async (request: FastifyRequest, { statusCode, elapsedTime }) => {
    const operations = operationsOf(request)
    log.info(
      {
        reqId: request.id,
        req: request,
        status: statusCode,
        ms: Math.round(elapsedTime),
        ...(isMany ? { county: countyOf(request)?.name } : {}),
        ...(operations.length > 0 ? { operations } : {}),
      },
      '请求 request',
    )
  })
}

/** The same lines for people: time, level, message, and the rest as JSON. */
export function asText(target: Pick<Writable, 'write'>): Writable {
  return new Writable({
    decodeStrings: false,
    write(line: string | Buffer, _encoding, done) {
      target.write(`${textOf(String(line))}\n`)
      done()
    },
  })
}

function textOf(line: string): string {
  const { time, level, msg, pid: _, hostname: __, ...rest } = JSON.parse(line) as Record<string, unknown>
  const more = Object.keys(rest).length > 0 ? ` ${JSON.stringify(rest)}` : ''
  return `${String(time)} ${String(level).toUpperCase()} ${String(msg ?? '')}${more}`
}
