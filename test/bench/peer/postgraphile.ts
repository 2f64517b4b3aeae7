import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { PgSimplifyInflectionPreset } from '@graphile/simplify-inflection'
import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/node'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'

/**
 * PostGraphile 5 as its manual sets it up for production: the preset and the inflection that it recommends, no watching,
 * no explaining, no query page. No settings a request are asked for, so that it needs no transaction for a read.
 * What its users would add as functions and views stands in ../peer.sql.
 */
const pgl = postgraphile({
  extends: [PostGraphileAmberPreset, PgSimplifyInflectionPreset],
  pgServices: [
    makePgService({
      connectionString: process.env.DATABASE_URL!,
      schemas: [process.env.BENCH_SCHEMA!],
      pubsub: false,
      poolConfig: { max: Number(process.env.BENCH_POOL), options: process.env.BENCH_OPTIONS! },
    }),
  ],
  grafserv: { watch: false, graphiql: false, websockets: false },
  grafast: { explain: false },
})
const server = createServer()
await pgl.createServ(grafserv).addTo(server)
await pgl.getSchema()
server.listen(0, '127.0.0.1', () =>
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql\n`),
)
process.once('SIGTERM', () => process.exit())
