import { randomUUID } from 'node:crypto'
import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import cors from '@fastify/cors'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Config } from '../config.js'
import { COUNTY_HEADER } from './county-of-request.js'
import { ANSWERED_BY_HEADER, POSITION_HEADER } from './positions.js'

/** Answers shorter than this, in bytes, are sent as they are: compressing them would take longer than sending them. */
const COMPRESSED_FROM = 1024
/** Brotli’s quality: above this it takes far more time for a few per cent. */
const BROTLI_QUALITY = 4
/** How long a browser may keep the answer about another origin, in seconds. */
const PREFLIGHT_SECONDS = 3600
/** A request id that a client or a proxy may choose. */
const REQUEST_ID = /^[A-Za-z0-9._:-]{1,64}$/

/** The id under which a request is logged: the client’s own where it has a fit one, else one made here. */
export function requestIdOf({ headers }: Pick<FastifyRequest['raw'], 'headers'>): string {
  const given = headers['x-request-id']
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID()
}

/** What any web client expects of a server: its request’s id, answers to other origins where a setting allows them, compression. */
export async function keepWebManners(app: FastifyInstance, { origins }: Pick<Config, 'origins'>) {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
    if (request.method === 'GET' && isDeliberate(request))
      request.headers['apollo-require-preflight'] = 'query by GET'
  })
  if (origins.length > 0)
    await app.register(cors, {
      origin: origins.includes('*') ? '*' : origins,
      methods: ['GET', 'POST'],
      allowedHeaders: [
        'content-type',
        'authorization',
        'accept-language',
        'x-request-id',
        'apollo-require-preflight',
        'last-event-id',
        COUNTY_HEADER,
        POSITION_HEADER,
      ],
      exposedHeaders: ['x-request-id', 'retry-after', POSITION_HEADER, ANSWERED_BY_HEADER],
      maxAge: PREFLIGHT_SECONDS,
    })
  await app.register(compress, {
    encodings: ['br', 'gzip'],
    threshold: COMPRESSED_FROM,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } },
    // Requests come as they are: what is packed could be far larger than it seems.
    globalDecompression: false,
  })
}

/**
 * Whether a query by GET was sent by a program, and not by a page of another site that embeds it as a picture or a script.
 * Such a page can neither ask for a JSON answer nor hide, in any current browser, that it embeds.
 */
function isDeliberate({ headers }: FastifyRequest): boolean {
  const mode = headers['sec-fetch-mode']
  const asksForJson = /application\/(graphql-response\+)?json/.test(headers.accept ?? '')
  return asksForJson && (mode === undefined || mode === 'cors' || mode === 'same-origin')
}
