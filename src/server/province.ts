import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import fastifyApollo from '@as-integrations/fastify'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { sql, type Kysely } from 'kysely'
import { buildSchema } from 'type-graphql'
import type { Config } from '../config.js'
import { countyOfKey } from '../database/api-key.js'
import type { Counties } from '../database/counties/counties.js'
import { provinceRole } from '../database/counties/migrate-province.js'
import { PROVINCE } from '../database/counties/registry.js'
import { SESSION } from '../database/reading/profile.js'
import { Turns } from '../database/turns.js'
import type { ProvinceContext } from '../province/province-county.js'
import { findProvinceKey, type ProvinceKeyFound } from '../province/province-keys.js'
import { ProvinceQuery } from '../province/province-query.js'
import { ProvinceReads, type Ask } from '../province/province-reads.js'
import { render } from '../values/message.js'
import { apolloTerms } from './make-apollo.js'
import { KnownKeys } from './known-keys.js'
import { clientOf } from './local.js'
import { bearerOf } from './principal.js'
import { logRefusal, REFUSALS, type RefusalCode } from './refused.js'
import { statusByMediaType } from './status.js'

const PATH = '/province/graphql'
/** Of the connections on which counties let callers in, its keys and its reads have no more at once. */
const AT_ONCE = { most: 2, waitingMax: 1000 }
const READ_MS_MAX = 30_000

let schema: Promise<GraphQLSchema> | undefined

/** The province's own schema: sums of counties, and no concept of a county's. */
export const getProvinceSchema = (): Promise<GraphQLSchema> =>
  (schema ??= buildSchema({ resolvers: [ProvinceQuery], validate: false }))

/** Asks in the province's role, each statement in a transaction of its own. */
const askIn =
  (access: Kysely<unknown>, role: string): Ask =>
  (statement) =>
    access
      .transaction()
      .setAccessMode('read only')
      .execute(async (work) => {
        const local = Object.entries({
          ...SESSION,
          search_path: PROVINCE,
          statement_timeout: String(READ_MS_MAX),
          role,
        })
        await sql`select ${sql.join(local.map(([name, value]) => sql`set_config(${name}, ${value}, true)`))}`.execute(
          work,
        )
        return (await statement.execute(work)).rows
      })

/** Serves the sums of all counties to whoever has a key of the province's. A county's key opens nothing here, nor this one a county. */
export async function serveProvince(
  app: FastifyInstance,
  counties: Counties,
  config: Config,
): Promise<() => Promise<void>> {
  const { access } = counties
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(access)
  const ask = askIn(access, provinceRole(rows[0]!.name))
  const turns = new Turns()
  const known = new KnownKeys<ProvinceKeyFound>()
  const keys = new WeakMap<FastifyRequest, string>()
  const refusalOf = async (request: FastifyRequest): Promise<RefusalCode | null> => {
    const key = bearerOf(request)
    const named = key === undefined ? null : countyOfKey(key)
    if (key === undefined || named === null) return 'CREDENTIALS_UNREADABLE'
    if (named !== PROVINCE) return 'WRONG_COUNTY'
    const found = await known.find(key, clientOf(request), () =>
      turns.run([{ name: 'keys', ...AT_ONCE }], () => findProvinceKey(access, key)),
    )
    if (!found) return 'KEY_UNKNOWN'
    keys.set(request, found.id)
    return found.revoked ? 'KEY_REVOKED' : found.expired ? 'KEY_EXPIRED' : null
  }
  // One key's reads come between another's.
  const askFor =
    (key: string): Ask =>
    (statement) =>
      turns.run(
        [`key ${key}`, 'reads'].map((name) => ({ name, ...AT_ONCE })),
        () => ask(statement),
      )
  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.url !== PATH) return
    const code = await refusalOf(request)
    if (code === null) return
    logRefusal(request, code, { county: PROVINCE })
    return reply
      .code(401)
      .header('www-authenticate', 'Bearer error="invalid_token"')
      .send({ errors: [{ message: render(REFUSALS[code]), extensions: { code } }] })
  })
  const apollo = new ApolloServer<ProvinceContext>({
    schema: await getProvinceSchema(),
    ...apolloTerms(app, config, 'province'),
    plugins: [ApolloServerPluginLandingPageDisabled(), statusByMediaType()],
  })
  await apollo.start()
  await app.register(fastifyApollo(apollo), {
    path: PATH,
    method: ['POST', 'GET'],
    context: async (request: FastifyRequest): Promise<ProvinceContext> => ({
      reads: new ProvinceReads(askFor(keys.get(request) ?? '')),
    }),
  } as never)
  return () => apollo.stop()
}
