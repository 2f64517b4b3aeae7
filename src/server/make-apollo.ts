import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { NoSchemaIntrospectionCustomRule, type GraphQLSchema } from 'graphql'
import type { Config } from '../config.js'
import type { Caller } from '../database/caller.js'
import { formatError } from './errors.js'
import { limitDocument } from './limits/limit-document.js'
import type { KnownDocuments } from './known-documents.js'
import { limitRequests, type requestLimits } from './limits/limit-requests.js'
import { logSlow, type NoteSlow } from './limits/log-slow.js'
import type { Metrics } from './metrics.js'
import { passThrough, writeResult, type WholeAnswers } from './pass-through.js'
import { tellPositions } from './positions.js'
import { statusByMediaType } from './status.js'

/** A document with more errors than this is told the first of them. */
const ERRORS_MAX = 20
/** How long what was taken on may still take when the server is told to stop; a large import is the longest. */
const DRAIN_MS_MAX = 120_000
const SWEEP_MS = 50

interface ApolloTerms {
  app: FastifyInstance
  config: Config
  schema: GraphQLSchema
  metrics: Metrics
  whole: WholeAnswers
  known: KnownDocuments
  limitRequest: ReturnType<typeof requestLimits>
  noteSlow: NoteSlow<Caller>
  requestOf(caller: Caller): FastifyRequest | undefined
}

/** How Apollo serves any schema here; `name` is what its faults are logged under. */
export const apolloTerms = (app: FastifyInstance, config: Config, name: string) => ({
  introspection: true,
  csrfPrevention: true,
  includeStacktraceInErrorResponses: false,
  // With introspection off, no error may tell what else there is.
  hideSchemaDetailsFromClientErrors: !config.introspection,
  // Ours come from a manifest; nobody registers others.
  persistedQueries: false as const,
  parseOptions: { maxTokens: config.limits.tokens },
  validationOptions: { maxErrors: ERRORS_MAX },
  validationRules: [
    limitDocument(config.limits),
    ...(config.introspection ? [] : [NoSchemaIntrospectionCustomRule]),
  ],
  formatError: formatError((fault) => app.log.error(fault, name), !config.introspection),
  stopOnTerminationSignals: false,
})

/** Apollo over the schema, with what bounds, counts and logs each operation. */
export function makeApollo(terms: ApolloTerms) {
  const { app, config, schema, metrics, whole, known, limitRequest, noteSlow, requestOf } = terms
  return new ApolloServer<Caller>({
    schema,
    ...apolloTerms(app, config, 'graphql'),
    // As many as the limit of bodies lets in: one in a list is one.
    allowBatchedHttpRequests: true,
    stringifyResult: writeResult,
    plugins: [
      // Its page would load from another site.
      ApolloServerPluginLandingPageDisabled(),
      limitRequests(limitRequest),
      metrics.plugin(requestOf),
      logSlow(noteSlow),
      statusByMediaType(),
      tellPositions((error) => app.log.error({ err: error }, 'position')),
      passThrough(
        whole,
        (caller, answered) => known.note(caller, answered),
        ({ error, ...fallback }) =>
          app.log.error({ ...fallback, err: error }, '单语句查询失败，已逐字段作答 answered field by field'),
      ),
      { serverWillStart: async () => ({ drainServer: () => drain(app) }) },
    ],
    logger: {
      debug() {},
      info() {},
      warn: (text: string) => app.log.warn(text),
      error: (text: string) => app.log.error(text),
    },
  })
}

async function drain(app: FastifyInstance) {
  // Clients keep a connection open for their next request; once answered, there is none to come.
  const sweeping = setInterval(() => app.server.closeIdleConnections(), SWEEP_MS)
  const patience = setTimeout(() => app.server.closeAllConnections(), DRAIN_MS_MAX)
  await app.close()
  clearInterval(sweeping)
  clearTimeout(patience)
}
