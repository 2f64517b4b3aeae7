import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import fastifyApollo from '@as-integrations/fastify'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { sql } from 'kysely'
import { buildSchema } from 'type-graphql'
import type { Config } from '../config.js'
import { countyOfKey } from '../database/api-key.js'
import type { Counties } from '../database/counties/counties.js'
import { provinceRole } from '../database/counties/migrate-province.js'
import { PROVINCE } from '../database/counties/registry.js'
import { SESSION } from '../database/reading/profile.js'
import { Turns } from '../database/turns.js'
import type { ProvinceContext } from '../province/province-county.js'
import { findProvinceKey } from '../province/province-keys.js'
import { ProvinceQuery } from '../province/province-query.js'
import { ProvinceReads, type Ask } from '../province/province-reads.js'
import { render } from '../values/message.js'
import { apolloTerms } from './make-apollo.js'
import { addressOf } from './local.js'
import { bearerOf } from './principal.js'
import { REFUSALS, type RefusalCode } from './refused.js'

const PATH = '/province/graphql'
/** How many keys are looked up at once for one address, and how many wait. */
const LOOKED_UP = { most: 2, waitingMax: 200 }
const READ_MS_MAX = 30_000

let schema: Promise<GraphQLSchema> | undefined

/** The province's own schema: sums of counties, and no concept of a county's. */
export const getProvinceSchema = (): Promise<GraphQLSchema> =>
  (schema ??= buildSchema({ resolvers: [ProvinceQuery], validate: false }))

/** Serves the sums of all counties to whoever has a key of the province's. A county's key opens nothing here, nor this one a county. */
export async function serveProvince(
  app: FastifyInstance,
  counties: Counties,
  config: Config,
): Promise<() => Promise<void>> {
  const { access } = counties
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(access)
  const role = provinceRole(rows[0]!.name)
  const ask: Ask = (statement) =>
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
  const turns = new Turns()
  const refusalOf = async (request: FastifyRequest): Promise<RefusalCode | null> => {
    const key = bearerOf(request)
    const named = key === undefined ? null : countyOfKey(key)
    if (key === undefined || named === null) return 'CREDENTIALS_UNREADABLE'
    if (named !== PROVINCE) return 'WRONG_COUNTY'
    const found = await turns.run([{ name: addressOf(request), ...LOOKED_UP }], () =>
      findProvinceKey(access, key),
    )
    if (!found) return 'KEY_UNKNOWN'
    return found.revoked ? 'KEY_REVOKED' : found.expired ? 'KEY_EXPIRED' : null
  }
  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.url !== PATH) return
    const code = await refusalOf(request)
    if (code === null) return
    request.log.warn({ refused: code, from: addressOf(request), county: PROVINCE }, '拒绝 refused')
    return reply
      .code(401)
      .header('www-authenticate', 'Bearer error="invalid_token"')
      .send({ errors: [{ message: render(REFUSALS[code]), extensions: { code } }] })
  })
  const apollo = new ApolloServer<ProvinceContext>({
    schema: await getProvinceSchema(),
    ...apolloTerms(app, config, 'province'),
    plugins: [ApolloServerPluginLandingPageDisabled()],
  })
  await apollo.start()
  await app.register(fastifyApollo(apollo), {
    path: PATH,
    method: ['POST', 'GET'],
    context: async (): Promise<ProvinceContext> => ({ reads: new ProvinceReads(ask) }),
  } as never)
  return () => apollo.stop()
}
