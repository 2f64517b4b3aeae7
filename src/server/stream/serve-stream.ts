import { once } from 'node:events'
import type { ApolloServer } from '@apollo/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { FormattedExecutionResult, GraphQLError, GraphQLSchema } from 'graphql'
import type { Config } from '../../config.js'
import { callerOf, type Caller } from '../../database/caller.js'
import type { Database } from '../../database/database.js'
import { ownerOf, type Principal } from '../../database/principal.js'
import type { DatabaseOf } from '../county-of-request.js'
import { FOLLOWERS } from '../followers.js'
import { STREAM } from '../graphql-paths.js'
import { OverLimit } from '../limits/over-limit.js'
import { writeResult } from '../pass-through.js'
import { whoAsks } from '../principal.js'
import { sendProblem } from '../send-problem.js'
import { render } from '../../values/message.js'
import { FeedWatch } from './feed-watch.js'
import { PLACE, readSubscription, type Asked, type Subscription } from './read-subscription.js'

/** A word now and then, so that nothing between takes the connection for dead. */
const HEARTBEAT_MS = 15_000
/** When whoever is one too many may try again. */
const RETRY_SECONDS = 5
const MEDIA_TYPE = 'text/event-stream'
const LATEST = 'query { changes(last: 1) { pageInfo { endCursor } } }'

export interface Stream {
  databaseOf: DatabaseOf
  schema: GraphQLSchema
  apollo: ApolloServer<Caller>
  config: Config
  /** Who asks, asked again as long as a stream stands: a key may be revoked meanwhile. */
  principalOf: (request: FastifyRequest) => Promise<Principal | null>
}

/** Pushes the feed of changes to whoever subscribes, by graphql-sse’s protocol of distinct connections. */
export function serveStream(app: FastifyInstance, stream: Stream) {
  const watches = new WeakMap<Database, FeedWatch>()
  const watchOf = (database: Database) => {
    let watch = watches.get(database)
    if (!watch) watches.set(database, (watch = new FeedWatch(database)))
    return watch
  }
  const open = new Set<AbortController>()
  const own = new Map<string, number>()
  // When it is to stop, a server keeps nobody: whoever followed goes on at another from where it was.
  app.addHook('preClose', async () => {
    for (const each of open) each.abort()
  })
  app.route({
    method: ['GET', 'POST'],
    url: STREAM,
    handler: async (request, reply) => {
      if (!(request.headers.accept ?? '').includes(MEDIA_TYPE))
        return sendProblem(reply, { code: 'NOT_ACCEPTABLE', message: render(NOT_ACCEPTABLE) }, 406)
      const owner = ownerOf(whoAsks(request))
      const count = (own.get(owner) ?? 0) + 1
      reply.header('retry-after', RETRY_SECONDS)
      bound(open.size + 1, stream.config.streamsMax, count, stream.config.callerStreamsMax)
      reply.removeHeader('retry-after')
      const ends = new AbortController()
      own.set(owner, count)
      open.add(ends)
      reply.raw.once('close', () => ends.abort())
      try {
        return await follow(stream, watchOf(stream.databaseOf(request)), request, reply, ends.signal)
      } finally {
        open.delete(ends)
        const left = own.get(owner)! - 1
        if (left > 0) own.set(owner, left)
        else own.delete(owner)
      }
    },
  })
}

const NOT_ACCEPTABLE = {
  zh: `这个地址推送事件，请带请求头 accept: ${MEDIA_TYPE}；一次性的查询用 /graphql。`,
  en: `This address pushes events: send the header accept: ${MEDIA_TYPE}. Single queries go to /graphql.`,
}

function bound(all: number, allMax: number, own: number, ownMax: number) {
  if (all <= allMax && own <= ownMax) return
  const isOwn = own > ownMax
  throw new OverLimit({
    code: 'TOO_MANY_STREAMS',
    what: isOwn ? ['同一来者的订阅数', 'subscriptions of one caller'] : ['订阅数', 'subscriptions'],
    asked: isOwn ? own : all,
    limit: isOwn ? ownMax : allMax,
    remedy: ['请合并订阅，或稍后再试。', 'Put subscriptions together, or try again later.'],
    status: isOwn ? 429 : 503,
  })
}

async function follow(
  stream: Stream,
  watch: FeedWatch,
  request: FastifyRequest,
  reply: FastifyReply,
  signal: AbortSignal,
) {
  let subscription: Subscription
  try {
    subscription = readSubscription(stream.schema, stream.config.limits, askedBy(request))
  } catch (errors) {
    return reply.code(400).send({ errors: formatted(stream, errors as GraphQLError[]) })
  }
  const ask = async (query: string, variables: Record<string, unknown>) => {
    const principal = await stream.principalOf(request)
    if (principal === null) return null
    const { body } = await stream.apollo.executeOperation(
      { query, variables },
      { contextValue: callerOf(stream.databaseOf(request), principal, FOLLOWERS, { signal }) },
    )
    return body.kind === 'single' ? (JSON.parse(writeResult(body.singleResult)) as Answer) : null
  }
  const resumed = request.headers['last-event-id']
  let place = typeof resumed === 'string' && resumed !== '' ? resumed : subscription.after
  if (place === null) {
    const latest = await ask(LATEST, {})
    if (!latest || latest.errors) return reply.code(statusOf(latest)).send(latest)
    place = (latest.data!.changes as Page).pageInfo!.endCursor
  }
  const mark = watch.mark
  const answer = await ask(subscription.query, subscription.variables(place))
  if (!answer || answer.errors) return reply.code(statusOf(answer)).send(answer)
  const say = begin(reply, signal)
  // Whoever loses the connection before anything came knows from where to go on all the same.
  if (place !== null) await say(`id: ${place}\n\n`)
  await push(subscription.key, {
    answer,
    place,
    mark,
    say,
    signal,
    watch,
    next: (after) => ask(subscription.query, subscription.variables(after)),
  }).catch((error: unknown) => request.log.error({ err: error }, 'stream'))
  reply.raw.end()
  return reply
}

interface Pushing {
  answer: Answer | null
  place: string | null
  mark: string
  say: (text: string) => Promise<void>
  signal: AbortSignal
  watch: FeedWatch
  next: (after: string | null) => Promise<Answer | null>
}

/** Sends page after page, and waits where there is none; ends where the caller leaves or may no longer ask. */
async function push(key: string, { answer, place, mark, say, signal, watch, next }: Pushing) {
  while (!signal.aborted) {
    if (!answer || answer.errors) {
      const event = answer ? `event: next\ndata: ${JSON.stringify(answer)}\n\n` : ''
      return say(`${event}event: complete\ndata:\n\n`)
    }
    const { [PLACE]: at, ...page } = answer.data![key] as Page
    if (at!.endCursor !== null) {
      place = at!.endCursor
      await say(`event: next\nid: ${place}\ndata: ${JSON.stringify({ data: { [key]: page } })}\n\n`)
    }
    if (!at!.hasNextPage) await watch.changed(mark, signal)
    if (signal.aborted) return
    mark = watch.mark
    answer = await next(place)
  }
}

type Answer = Omit<FormattedExecutionResult, 'data'> & { data?: Record<string, unknown> | null }
type Page = Record<string, { endCursor: string | null; hasNextPage: boolean }>

/** A POST says it in its body, a GET, which is all that EventSource can send, in its URL. */
function askedBy(request: FastifyRequest): Asked {
  if (request.method === 'POST') return (request.body ?? {}) as Asked
  const { searchParams } = new URL(request.raw.url ?? '/', 'http://localhost')
  const said = Object.fromEntries(searchParams)
  try {
    return { ...said, variables: said.variables ? JSON.parse(said.variables) : {} }
  } catch {
    return { ...said, variables: {} }
  }
}

const statusOf = (answer: Answer | null): number => {
  if (answer === null) return 401
  const { code } = answer.errors?.[0]?.extensions ?? {}
  return code === 'FORBIDDEN' ? 403 : 400
}

const formatted = ({ config }: Stream, errors: readonly GraphQLError[]) =>
  errors.map((error) => ({
    message: error.message,
    ...(config.introspection && error.locations ? { locations: error.locations } : {}),
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', ...error.extensions, http: undefined },
  }))

/** Begins the stream; gives what writes to it, as fast as it is read at the other end. */
function begin(reply: FastifyReply, signal: AbortSignal) {
  reply.hijack()
  const { raw } = reply
  raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': `${MEDIA_TYPE}; charset=utf-8`,
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
    'x-content-type-options': 'nosniff',
  })
  raw.flushHeaders()
  const beating = setInterval(() => raw.write(':\n\n'), HEARTBEAT_MS)
  signal.addEventListener('abort', () => clearInterval(beating))
  raw.once('close', () => clearInterval(beating))
  return async (text: string) => {
    if (signal.aborted || raw.write(text)) return
    await once(raw, 'drain', { signal }).catch(() => {})
  }
}
