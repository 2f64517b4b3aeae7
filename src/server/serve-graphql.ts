import type { ApolloServer } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Config } from '../config.js'
import { callerOf, type Caller } from '../database/caller.js'
import type { Counties } from '../database/counties/counties.js'
import { databaseOf } from './county-of-request.js'
import { FOLLOWERS } from './followers.js'
import { GRAPHQL } from './graphql-paths.js'
import { KnownDocuments } from './known-documents.js'
import { requestLimits } from './limits/limit-requests.js'
import { slowLog } from './limits/log-slow.js'
import { makeApollo } from './make-apollo.js'
import type { Metrics } from './metrics.js'
import { WholeAnswers } from './pass-through.js'
import { positionOf } from './positions.js'
import { whoAsks } from './principal.js'
import { signalOf } from './signal-of.js'

/** Serves the schema at /graphql: a document that is known by one statement, every other by Apollo, which is given back. */
export async function serveGraphql(
  app: FastifyInstance,
  {
    counties,
    config,
    schema,
    metrics,
  }: { counties: Counties; config: Config; schema: GraphQLSchema; metrics: Metrics },
): Promise<ApolloServer<Caller>> {
  // Apollo copies a caller, but not what it is made of.
  const requests = new WeakMap<Caller['bounds'], FastifyRequest>()
  const requestOf = ({ bounds }: Caller) => requests.get(bounds)
  const callers = new WeakMap<FastifyRequest, Caller>()
  const callerOfRequest = (request: FastifyRequest, reply: FastifyReply): Caller => {
    const before = callers.get(request)
    if (before) return before
    const bounds = { signal: signalOf(reply), writeMsMax: config.writeMsMax }
    const caller = {
      ...callerOf(databaseOf(request), whoAsks(request), FOLLOWERS, bounds),
      objections: config.objections,
      webhookNetworks: config.webhookNetworks,
      ...positionOf(request),
    }
    callers.set(request, caller)
    requests.set(caller.bounds, request)
    return caller
  }
  const whole = new WholeAnswers(counties.access, schema)
  const known = new KnownDocuments()
  const terms = {
    whole,
    known,
    metrics,
    limitRequest: requestLimits(config.limits, schema),
    noteSlow: slowLog<Caller>(config.slowMs, (slow, caller) =>
      (requestOf(caller)?.log ?? app.log).warn({ slow }, '慢操作 slow operation'),
    ),
  }
  const apollo = makeApollo({ app, config, schema, requestOf, ...terms })
  await apollo.start()
  const ordinary = fastifyApolloHandler(apollo, {
    context: async (request, reply) => callerOfRequest(request, reply),
  })
  app.route({
    method: ['POST', 'GET'],
    url: GRAPHQL,
    handler: known.handler({
      ...terms,
      callerOf: callerOfRequest,
      ordinary: (request, reply) => ordinary.call(app, request, reply),
    }),
  })
  return apollo
}
