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
  serializers: { req: ({ method, url }) => ({ method, url: url && withoutSecrets(url) }) },
  stream: logFormat === 'text' ? asText(process.stderr) : process.stderr,
})

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
