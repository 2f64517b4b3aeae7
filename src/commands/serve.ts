import { setTimeout as sleep } from 'node:timers/promises'
import type { Command } from 'commander'
import { readConfig, type Config } from '../config.js'
import { openDoor } from '../database/embedded/door.js'
import { keepChangesPruned } from '../database/history/prune-changes.js'
import type { DemonstrationKey } from '../server/console.js'
import { createServer } from '../server/http.js'
import { keepTiesByDay } from '../server/keep-ties-by-day.js'
import { workOnJobs } from '../server/work-on-jobs.js'
import { allowsAddresses } from '../systems/webhooks/allowed-addresses.js'
import { keepDelivering } from '../systems/webhooks/deliver-webhooks.js'
import { InputError } from '../values/problem.js'
import { needsServer, noCounties } from './each-county.js'
import { oneCounty, type Counties } from '../database/counties/counties.js'
import { openCounties } from '../database/counties/open-counties.js'
import type { Database } from '../database/database.js'
import { keepProvinceTold } from '../province/keep-province-told.js'
import { EXAMPLES, say, withDatabase } from './open.js'
import { render } from '../values/message.js'

export function serveCommand(program: Command) {
  program
    .command('serve')
    .description('提供 GraphQL 服务\nServe GraphQL over what the database holds')
    .option('--all', '一个进程服务所登记的每一个县\nServe each county of the registry by one process')
    .addHelpText(
      'after',
      `\n${EXAMPLES()}:\n  npx quanyu serve\n  PORT=8080 npx quanyu serve\n  DATABASE_URL=postgresql://… npx quanyu serve\n  DATABASE_URL=… npx quanyu serve --all`,
    )
    .action(({ all }: { all?: boolean }) =>
      all ? serveAll() : withDatabase((database, config) => serve(database, config), { long: true }),
    )
}

/** Serves all counties that the registry names; a county that cannot be served is told to whoever asks it, and to nobody else. */
async function serveAll() {
  const { databaseUrl, ...config } = readConfig()
  if (!databaseUrl) throw needsServer()
  const counties = await openCounties({ ...config, databaseUrl })
  try {
    const names = counties.names()
    if (counties.isEmpty()) throw noCounties()
    say({ zh: `服务 ${names.length} 个县。`, en: `Serving ${names.length} counties.` })
    await serve(counties, { ...config, databaseUrl })
  } finally {
    await counties.close()
  }
}

/** Signals that ask the process to stop, as they come. */
function toldToStop() {
  const heard: NodeJS.Signals[] = []
  const waiting: (() => void)[] = []
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      heard.push(signal)
      for (const go of waiting.splice(0)) go()
    })
  const atLeast = async (count: number) => {
    while (heard.length < count) await new Promise<void>((go) => waiting.push(go))
    return heard[count - 1]!
  }
  return { once: () => atLeast(1), again: () => atLeast(2) }
}

const words = (address: string, { graphiql }: Config) =>
  render({
    zh: `GraphQL 服务：${address}/graphql${graphiql ? `，查询页面：${address}/graphiql` : ''}`,
    en: `GraphQL server: ${address}/graphql${graphiql ? `, query page: ${address}/graphiql` : ''}`,
  })

/** Serves until it is told to stop, and finishes what it has taken on. */
export async function serve(
  served: Database | Counties,
  config: Config,
  ready: (address: string) => string = (address) => words(address, config),
  demonstrationKeys?: readonly DemonstrationKey[],
): Promise<void> {
  const counties = 'isMany' in served ? served : oneCounty(served)
  const server = await createServer(counties, config, demonstrationKeys)
  const told = toldToStop()
  const address = await server.listen().catch((error: NodeJS.ErrnoException) => {
    if (error.syscall !== 'listen' && error.syscall !== 'getaddrinfo') throw error
    throw new InputError('CANNOT_LISTEN', {
      zh: `无法在 ${config.host}:${config.port} 监听（${error.code}）。请用 HOST、PORT 另设地址或端口。`,
      en: `Cannot listen on ${config.host}:${config.port} (${error.code}). Set HOST or PORT to another address or port.`,
    })
  })
  process.stdout.write(`${ready(address)}\n`)
  const closeDoor = 'isMany' in served ? async () => {} : await openDoor(served, config.dataDir)
  const stopPruning = keepChangesPruned(counties, config.changesDays, say)
  const stopTelling = keepProvinceTold(counties, server.log)
  const stopJudging = keepTiesByDay(counties, server.log)
  const stopJobs = workOnJobs(counties, config, server.log)
  const stopWebhooks = keepDelivering(counties, {
    allows: allowsAddresses(config.webhookNetworks),
    log: server.log,
    noteSent: server.noteSent,
  })
  const signal = await told.once()
  stopPruning()
  stopTelling()
  stopJudging()
  say({ zh: '正在停止…', en: 'Stopping…' })
  server.leave()
  const jobsStopped = Promise.all([stopJobs(), stopWebhooks()])
  // Whoever sits before it wants it to stop; what stands before it has yet to see that it will. A second signal ends that.
  if (signal === 'SIGTERM')
    await Promise.race([sleep(config.drainMs, undefined, { ref: false }), told.again()])
  await jobsStopped
  await server.close()
  await closeDoor()
}
