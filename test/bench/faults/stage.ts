import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { ThrowawayCluster } from '../../cluster.ts'
import { freePort } from '../cluster.ts'
import { MAIN, SCHEMA } from '../county.ts'
import type { SmallDisk } from '../../small-disk.ts'
import { startStallingProxy, type StallingProxy } from './stalling-proxy.ts'

/** All that a run stands on: what faults are done to. */
export interface Stage {
  cluster: ThrowawayCluster
  /** The disk of the cluster, where one of its own could be made. */
  disk: SmallDisk | null
  /** Between the second server and the database. */
  proxy: StallingProxy
  servers: StageServer[]
  stop(): Promise<void>
}

export interface StageServer {
  address: string
  pid(): number
  kill(): Promise<void>
  start(): Promise<void>
  jumpClock(): void
  /** What it wrote of errors that have no name. */
  said(): string
}

const CLOCK = fileURLToPath(new URL('jumping-clock.ts', import.meta.url))
/** An hour ahead, then two hours back of the right time, then right again. */
const JUMPS = [3_600_000, -7_200_000, 0]

/** Two servers of one county, the second by way of a proxy and with a clock that can be set. */
export async function openStage(
  cluster: ThrowawayCluster,
  disk: SmallDisk | null,
  database: string,
): Promise<Stage> {
  const direct = new URL(cluster.url)
  direct.pathname = `/${database}`
  const proxy = await startStallingProxy(Number(direct.port))
  const throughProxy = new URL(direct)
  throughProxy.port = String(proxy.port)
  const servers = [await stageServer(direct.href), await stageServer(throughProxy.href)]
  for (const server of servers) await server.start()
  const stop = async () => {
    for (const server of servers) await server.kill()
    proxy.close()
  }
  return { cluster, disk, proxy, servers, stop }
}

async function stageServer(databaseUrl: string): Promise<StageServer> {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  let child: ChildProcess | null = null
  let said = ''
  const start = async () => {
    const started = spawn(process.execPath, ['--import', CLOCK, MAIN, 'serve'], {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        DATABASE_URL: databaseUrl,
        QUANYU_SCHEMA: SCHEMA,
        PORT: String(port),
        QUANYU_LOCAL_PRINCIPAL: 'ADMINISTRATOR',
        // All clients have one address here.
        QUANYU_ADDRESS_CONNECTIONS_MAX: '1000',
        CLOCK_JUMPS_MS: JUMPS.join(','),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [started.stdout, started.stderr]) stream.on('data', (chunk) => (said += String(chunk)))
    child = started
    while (!(await fetch(`${address}/health/ready`).then(({ ok }) => ok, () => false))) {
      if (started.exitCode !== null) throw new Error(`a server ended:\n${said.slice(-4000)}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  } // prettier-ignore
  return {
    address,
    start,
    pid: () => child!.pid!,
    kill: async () => {
      if (child!.exitCode !== null || child!.signalCode !== null) return
      child!.kill('SIGKILL')
      await once(child!, 'exit')
    },
    jumpClock: () => void child!.kill('SIGUSR2'),
    said: () => said,
  }
}
