import Fastify from 'fastify'
import type { Config } from '../config.js'
import { answerInLanguage } from './answer-language.js'
import { serveConsole, type DemonstrationKey } from './console.js'
import { serveGraphql } from './serve-graphql.js'
import { serveGraphiql } from './graphiql.js'
import { serveExports } from './exports/serve-exports.js'
import { servePapers } from './exports/serve-papers.js'
import { serveImportFiles } from './import-files.js'
import { serveImports } from './imports.js'
import { serveHealth } from './health.js'
import { Leaving } from './leaving.js'
import { limitBodies } from './limits/limit-bodies.js'
import { limitConnections, refuseUnread, serverTimes } from './limits/limit-connections.js'
import { limitAddressRates, limitCallerRates } from './limits/limit-rates.js'
import { logOptions, logRequests } from './log.js'
import { Metrics } from './metrics.js'
import { refuseBadAddress, refuseUnknownAddresses } from './no-such-address.js'
import { usePersistedDocuments } from './persisted-documents.js'
import { checkAddresses } from './check-addresses.js'
import { admit } from './principal.js'
import { serveProvince } from './province.js'
import { servePublicPages } from './public-pages.js'
import { getSchema } from './schema.js'
import { serveOpenApi } from './openapi.js'
import { serveSchema } from './serve-schema.js'
import { Refused } from './refused.js'
import { serveStream } from './stream/serve-stream.js'
import { keepWebManners, requestIdOf } from './web-manners.js'
import { oneCounty, type Counties } from '../database/counties/counties.js'
import type { Database } from '../database/database.js'
import { databaseOf, findAddressed } from './county-of-request.js'

export interface Server {
  /** Begins to listen; gives the address. */
  listen(): Promise<string>
  /** Says to whoever asks that it is about to stop, and goes on answering. */
  leave(): void
  /** Takes nothing more on, and finishes what it has. */
  close(): Promise<void>
  /** Tells the log of what went wrong beside what is answered. */
  log(what: object, said: string): void
  /** Counts what was sent to a county's webhooks. */
  noteSent(county: string, sent: { delivered: number; failed: number }): void
}

/** The server over one county or over many; the demonstration's keys where its pages may be tried in other people's places. */
export async function createServer(
  served: Database | Counties,
  config: Config,
  demonstrationKeys?: readonly DemonstrationKey[],
): Promise<Server> {
  const counties = 'isMany' in served ? served : oneCounty(served)
  const app = Fastify({
    bodyLimit: config.limits.requestBytes,
    forceCloseConnections: 'idle',
    ...serverTimes(config),
    genReqId: requestIdOf,
    clientErrorHandler: refuseUnread,
    frameworkErrors: refuseBadAddress,
    // Who a proxy says it asks for is believed of those alone that the settings name.
    trustProxy: config.proxies.length > 0 ? config.proxies : false,
    logger: logOptions(config),
  })
  const leaving = new Leaving()
  leaving.closeConnections(app)
  if (config.logRequests) logRequests(app, counties.isMany)
  answerInLanguage(app)
  limitConnections(app, config)
  await keepWebManners(app, config)
  limitAddressRates(app, config)
  // Whatever is answered is what it says it is; that someone was not let in is nobody else's answer.
  app.addHook('onSend', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff')
    if (reply.statusCode === 401) reply.header('cache-control', 'no-store')
  })
  limitBodies(app, config.limits)
  refuseUnknownAddresses(app)
  await usePersistedDocuments(app, config)
  const schema = await getSchema()
  const metrics = new Metrics(counties)
  findAddressed(app, counties)
  const principalOf = admit(app, counties, config)
  limitCallerRates(app, config)
  checkAddresses(app)
  const apollo = await serveGraphql(app, { counties, config, schema, metrics })
  await serveImports(app, databaseOf, config)
  serveImportFiles(app, databaseOf)
  serveExports(app, databaseOf)
  servePapers(app, databaseOf)
  serveOpenApi(app)
  serveStream(app, {
    databaseOf,
    schema,
    apollo,
    config,
    principalOf: async (request) => {
      const found = await principalOf(request)
      return found instanceof Refused ? null : found
    },
  })
  serveHealth(app, counties, leaving.signal)
  metrics.serve(app, config)
  const stopProvince = counties.isMany ? await serveProvince(app, counties, config) : async () => {}
  if (config.introspection) serveSchema(app, schema)
  if (config.graphiql) await serveGraphiql(app)
  if (config.publicPages) servePublicPages(app, databaseOf, config)
  const hasConsole = await serveConsole(app, config, demonstrationKeys)
  if (!hasConsole && config.graphiql) app.get('/', (_request, reply) => reply.redirect('/graphiql'))
  // Apollo, when it stops, drains and closes the HTTP server under it.
  return {
    listen: () => app.listen({ host: config.host, port: config.port }),
    leave: () => leaving.begin(),
    close: () => stopProvince().finally(() => apollo.stop()),
    log: (what, said) => app.log.error(what, said),
    noteSent: (county, sent) => metrics.noteSent(county, sent),
  }
}
