import type { Command } from 'commander'
import { createServer } from '../server/http.js'
import type { Config } from '../config.js'
import type { Database } from '../database/open.js'
import { say, withDatabase } from './open.js'

export function serveCommand(program: Command) {
  program
    .command('serve')
    .description('提供 GraphQL 服务 Serve GraphQL over what the database holds')
    .addHelpText('after', '\n示例 Examples:\n  npx quanyu serve\n  PORT=8080 npx quanyu serve\n  DATABASE_URL=postgresql://… npx quanyu serve')
    .action(() => withDatabase(serve))
}

/** Serves until it is told to stop, and finishes what it has taken on. */
export async function serve(database: Database, config: Config, words: (address: string) => string = (address) => `GraphQL 服务 Serving: ${address}/graphql${config.graphiql ? `，查询页面 query page: ${address}/graphiql` : ''}`): Promise<void> {
  const server = await createServer(database, config)
  const address = await server.listen({ host: config.host, port: config.port })
  process.stdout.write(`${words(address)}\n`)
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
  say('正在停止…Stopping…')
  await server.close()
}
