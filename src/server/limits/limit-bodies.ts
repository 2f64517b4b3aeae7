import { pipeline, Transform, type Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import type { Limits } from '../../config.js'
import { shapeOfJson } from '../../values/json-shape.js'
import { InputError } from '../../values/problem.js'
import { databaseFaultOf } from '../../database/database-fault.js'
import { isStopped } from '../../database/stop-work.js'
import { FAULTS, PASSING, stopped } from '../errors.js'
import { whoAsks } from '../principal.js'
import { OverLimit } from './over-limit.js'
import { render } from '../../values/message.js'

const LEVELS_ABOUT = 3
/** The positions of all shapes of an import are most of them. */
const CONTAINERS_MAX = 600_000

/**
 * Refuses by size, before anything is made of a request's text: a document, the variables of what cannot be a write, and
 * a batch. What Fastify itself refuses is answered in GraphQL's form too.
 */
export function limitBodies(app: FastifyInstance, limits: Limits) {
  // What is known to be too large before it comes is kept nowhere. It is let come to its end, since an answer to a client
  // that is still sending may be lost; but nobody sends without end.
  app.addHook('preParsing', async (request, reply, body: Readable) => {
    if (mayBringMore(request)) return
    const announced = Number(request.headers['content-length'] ?? 0)
    // What is not announced is counted as it comes; no more comes than was announced.
    if (announced <= mostOfQuery(limits))
      return request.headers['transfer-encoding'] === undefined ? undefined : boundedBy(limits, body)
    if (announced > limits.requestBytes) reply.header('connection', 'close')
    else await finished(request.raw.resume()).catch(() => {})
    throw tooLarge(announced, limits)
  })
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async (request: FastifyRequest, body: Buffer) => readBody(body, limits, request),
  )
  app.addHook<{ Querystring: { query?: unknown } }>('preValidation', async ({ query: { query } }) =>
    limitDocumentBytes(query, limits),
  )
  app.setErrorHandler((error: FastifyError | GraphQLError, request, reply) => {
    const asked = Number(request.headers['content-length'] ?? NaN)
    const { status, code, message, extensions } = wordsFor(error, limits, asked)
    if (status >= 500 && !isStopped(error)) request.log.error(error)
    // What will pass, and is to be tried again.
    if (status === 503) reply.header('retry-after', '1')
    return reply.code(status).send({ errors: [{ message, extensions: { code, ...extensions } }] })
  })
}

/** Passes a body on until it is larger than a query may be. */
function boundedBy(limits: Limits, body: Readable) {
  const most = mostOfQuery(limits)
  const bounded: Transform = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      counted.receivedEncodedLength += chunk.length
      if (counted.receivedEncodedLength > most) done(tooLarge(counted.receivedEncodedLength, limits))
      else done(null, chunk)
    },
  })
  // By this Fastify knows whether all that was announced has come.
  const counted = Object.assign(bounded, { receivedEncodedLength: 0 })
  // Where the client breaks off, so does what is passed on.
  pipeline(body, counted, () => {})
  return counted
}

/** Only what writes may be large, from someone who is known and may write: asked before the body is read. */
function mayBringMore(request: FastifyRequest): boolean {
  const { role, scopes } = whoAsks(request)
  return role !== 'PUBLIC' && (scopes === undefined || scopes.includes('WRITE'))
}

function readBody(body: Buffer, limits: Limits, request: FastifyRequest): unknown {
  // Parsing megabytes takes longer than refusing them may.
  if (body.length > mostOfQuery(limits) && !(mayBringMore(request) && mayWrite(body)))
    throw tooLarge(body.length, limits)
  limitShape(body, limits)
  const parsed = parse(body.toString())
  for (const { query } of listOf(parsed, limits)) limitDocumentBytes(query, limits)
  return parsed
}

/** What nests deeper than an operation’s variables may, with the body, the variables and a batch about them. */
function limitShape(body: Buffer, { inputDepth }: Limits) {
  const { depth, containers } = shapeOfJson(body, {
    depth: inputDepth + LEVELS_ABOUT,
    containers: CONTAINERS_MAX,
  })
  if (depth > inputDepth + LEVELS_ABOUT)
    throw new OverLimit({
      code: 'INPUT_TOO_DEEP',
      what: ['输入值嵌套层数', 'levels of nesting of an input value'],
      asked: depth - LEVELS_ABOUT,
      limit: inputDepth,
      remedy: ['请简化输入。', 'Simplify the input.'],
    })
  if (containers > CONTAINERS_MAX)
    throw new OverLimit({
      code: 'TOO_MANY_VALUES',
      what: ['请求中的对象与数组数', 'objects and arrays in the request'],
      asked: containers,
      limit: CONTAINERS_MAX,
      remedy: ['请分几次发送。', 'Send them in parts.'],
      status: 413,
    })
}

const mostOfQuery = ({ documentBytes, variablesBytes }: Limits) => documentBytes + variablesBytes

const tooLarge = (asked: number, limits: Limits) =>
  new OverLimit({
    code: 'REQUEST_TOO_LARGE',
    what: ['查询请求的字节数', 'bytes of a query’s request'],
    asked,
    limit: mostOfQuery(limits),
    remedy: [
      '请分几次查询；只有凭证持有者的写入可以更大。',
      'Ask in several queries; only a write of someone with credentials may bring more.',
    ],
    status: 413,
  })

/** A write says so in its document; a document that the server knows by its hash says nothing. */
const mayWrite = (body: Buffer) =>
  ['mutation', '"documentId"', '"sha256Hash"'].some((word) => body.includes(word))

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    throw new InputError('BAD_JSON', {
      zh: '请求正文不是有效的 JSON。',
      en: 'The request body is not valid JSON.',
    })
  }
}

function listOf(parsed: unknown, { batch }: Limits): { query?: unknown }[] {
  const list = Array.isArray(parsed) ? parsed : [parsed]
  if (list.length === 0)
    throw new InputError('BATCH_EMPTY', {
      zh: '请求中没有操作，请至少发送一个。',
      en: 'The request holds no operation. Send at least one.',
    })
  if (Array.isArray(parsed) && list.length > batch)
    throw new OverLimit({
      code: 'BATCH_TOO_LARGE',
      what: ['一次请求中成批的操作数', 'operations in one request'],
      asked: list.length,
      limit: batch,
      remedy: [
        '请逐个发送，每次一个 JSON 对象；多个根字段可合为一次查询。',
        'Send them one by one, each as an object; several root fields fit into one query.',
      ],
    })
  return list.filter((each) => typeof each === 'object' && each !== null)
}

function limitDocumentBytes(query: unknown, { documentBytes }: Limits) {
  if (typeof query !== 'string' || query.length * 3 <= documentBytes) return
  const asked = Buffer.byteLength(query)
  if (asked > documentBytes)
    throw new OverLimit({
      code: 'DOCUMENT_TOO_LARGE',
      what: ['查询文档字节数', 'bytes of the document'],
      asked,
      limit: documentBytes,
      remedy: ['请把值放进变量，或拆分查询。', 'Put values into variables, or split the query.'],
      status: 413,
    })
}

/** What a plain address answers besides 400. */
const STATUSES: Readonly<Record<string, number>> = {
  COUNTY_UNAVAILABLE: 503,
  COUNTY_UNKNOWN: 404,
  FORBIDDEN: 403,
  IMPORT_FILES_TOO_LARGE: 429,
  TOO_MANY_AT_ONCE: 429,
  TOO_MANY_REQUESTS: 429,
  UNKNOWN_AREA: 404,
  UNKNOWN_EXPORT: 404,
  UNKNOWN_LIST: 404,
  UNKNOWN_PAPER: 404,
}

function wordsFor(error: FastifyError | GraphQLError, { requestBytes }: Limits, asked: number) {
  if (error instanceof GraphQLError) {
    const { http, code, ...extensions } = error.extensions as { http: { status: number }; code: string }
    return { status: http.status, code, message: error.message, extensions }
  }
  if (error instanceof InputError)
    return { status: STATUSES[error.code] ?? 400, code: error.code, message: render(error.said) }
  if (isStopped(error)) return { status: 504, code: 'TOO_SLOW', message: stopped().message }
  const { statusCode: status = 500, code = '' } = error as FastifyError
  // A client that breaks off leaves the same codes as a database that does.
  const fault = status < 500 ? null : databaseFaultOf(error)
  if (fault) return { status: PASSING[fault]!, code: fault, message: render(FAULTS[fault]) }
  if (status === 413)
    return {
      status,
      code: 'REQUEST_TOO_LARGE',
      message: render({
        zh: `请求超过 ${requestBytes} 字节，请分几次发送。`,
        en: `The request is larger than ${requestBytes} bytes. Send it in parts.`,
      }),
      extensions: { limit: requestBytes, ...(asked > requestBytes ? { asked } : {}) },
    }
  if (status < 500)
    return {
      status,
      code: code.replace(/^FST_ERR_/, '') || 'BAD_REQUEST',
      message: render({
        zh: `请求不合规定（${status}）：应为 JSON 的 POST 请求。`,
        en: `Invalid request (${status}): a POST request with JSON was expected.`,
      }),
    }
  return {
    status: 500,
    code: 'INTERNAL_SERVER_ERROR',
    message: render({ zh: '内部错误。', en: 'Internal error.' }),
  }
}
