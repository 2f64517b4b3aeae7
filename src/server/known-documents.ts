import type { FastifyReply, FastifyRequest } from 'fastify'
import { Kind } from 'graphql'
import type { Caller } from '../database/caller.js'
import type { requestLimits } from './limits/limit-requests.js'
import type { NoteSlow } from './limits/log-slow.js'
import { ANONYMOUS, type Metrics } from './metrics.js'
import { bodyOf, type Operation, type Whole, type WholeAnswers } from './pass-through.js'
import { ANSWERED_BY_HEADER } from './positions.js'

/** Characters of a document, and of all that are known, at most: what is made of a document is some fifty times as large. */
const DOCUMENT_MAX = 20_000
const ALL_MAX = 500_000
/** Accept headers that are known, and the characters of one. */
const ACCEPTS_MAX = 100
const ACCEPT_LENGTH_MAX = 200

type Variables = Record<string, unknown>

interface Terms {
  whole: WholeAnswers
  limitRequest: ReturnType<typeof requestLimits>
  metrics: Metrics
  noteSlow: NoteSlow<Caller>
  callerOf(request: FastifyRequest, reply: FastifyReply): Caller
  /** Answers any request. */
  ordinary(request: FastifyRequest, reply: FastifyReply): unknown
}

/**
 * A document that was answered whole by one statement has been parsed, validated and found within the limits. Sent again, it
 * needs no more than the limits of its variables, its caller's rights and the statement: GraphQL's own steps are left out.
 * Whatever is not quite such a request, or goes wrong, takes the ordinary way, which tells what is wrong with it.
 */
export class KnownDocuments {
  readonly #documents = new Map<string, Operation>()
  #characters = 0
  /** The media type of an answer by the Accept header, as the ordinary way chose it. */
  readonly #types = new Map<string, string>()
  readonly #answered = new WeakMap<Caller['bounds'], Operation>()

  /** Notes what the ordinary way has just answered whole. */
  note(caller: Caller, known: Operation) {
    this.#answered.set(caller.bounds, known)
  }

  handler(terms: Terms) {
    return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> =>
      (await this.#answer(terms, request, reply)) ?? this.#learn(terms, request, reply)
  }

  async #answer(
    { whole, limitRequest, metrics, noteSlow, callerOf }: Terms,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<string | undefined> {
    const begun = performance.now()
    const sent = singleOf(request)
    const known = sent && this.#documents.get(sent.query)
    const type = this.#types.get(request.headers.accept ?? '')
    if (!known || type === undefined) return undefined
    const name = known.operation.name?.value ?? null
    if (sent.operationName != null && sent.operationName !== name) return undefined
    const caller = callerOf(request, reply)
    let found: Whole
    try {
      limitRequest(known.document, known.operation, sent.variables)
      const bound = whole.find(known, sent.variables, caller)
      if (!bound) return undefined
      found = await whole.begin(bound, caller)
    } catch {
      return undefined
    }
    const ms = performance.now() - begun
    metrics.noteAnswered(caller, request, { name: name ?? ANONYMOUS, ms, codes: [] })
    noteSlow(caller, { ms, operation: name, document: known.hash, errors: 0 })
    reply.header('cache-control', 'no-store').header('content-type', type)
    if (found.isOfStandby) reply.header(ANSWERED_BY_HEADER, 'standby')
    return bodyOf(found)
  }

  async #learn({ callerOf, ordinary }: Terms, request: FastifyRequest, reply: FastifyReply) {
    const body = await ordinary(request, reply)
    const sent = singleOf(request)
    const answered = this.#answered.get(callerOf(request, reply).bounds)
    const { accept = '' } = request.headers
    const type = reply.getHeader('content-type')
    if (!sent || !answered || reply.statusCode !== 200 || typeof type !== 'string') return body
    if (accept.length <= ACCEPT_LENGTH_MAX && this.#types.size < ACCEPTS_MAX) this.#types.set(accept, type)
    this.#keep(sent.query, answered)
    return body
  }

  /** The oldest make room. */
  #keep(text: string, known: Operation) {
    const operations = known.document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    if (operations.length > 1 || text.length > DOCUMENT_MAX || this.#documents.has(text)) return
    this.#documents.set(text, known)
    this.#characters += text.length
    for (const oldest of this.#documents.keys()) {
      if (this.#characters <= ALL_MAX) return
      this.#documents.delete(oldest)
      this.#characters -= oldest.length
    }
  }
}

/** What a POST of one operation asks; undefined where it is anything else. */
function singleOf({
  method,
  body,
}: FastifyRequest): { query: string; operationName: unknown; variables: Variables } | undefined {
  if (method !== 'POST' || !isObject(body)) return undefined
  const { query, operationName, variables, extensions } = body
  if (typeof query !== 'string') return undefined
  if ((variables != null && !isObject(variables)) || (extensions != null && !isObject(extensions)))
    return undefined
  return { query, operationName, variables: variables ?? {} }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
