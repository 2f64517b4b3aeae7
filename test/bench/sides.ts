import type { Cluster } from './cluster.ts'
import { load, type Asking } from './load.ts'
import { processorOf, processorOfFamily } from './processes.ts'
import type { Server } from './servers.ts'

/** Turns are short and many, so that what else the machine does falls on all sides alike. */
const TURNS = 10

/** One of several ways of asking the same of one server. */
export interface Side {
  name: string
  /** Of each turn. */
  requestsPerSecond: number[]
  /** Processor milliseconds, the server's and PostgreSQL's together, and for how many requests; of all turns. */
  cpu: number
  requests: number
}

/** Asks one server in several ways, in turn: the ratio of neighbouring turns tells them apart on a busy machine. */
export async function measureSides(
  { seconds, rounds, connections }: { seconds: number; rounds: number; connections: number },
  server: Pick<Server, 'url' | 'pid'>,
  ways: readonly { name: string; askings: readonly Asking[] }[],
  { postmaster }: Pick<Cluster, 'postmaster'>,
  say: (line: string) => void,
): Promise<Side[]> {
  const taken = () => processorOf(server.pid)! + (postmaster === null ? NaN : processorOfFamily(postmaster)!)
  const sides = ways.map(({ name, askings }) => ({
    askings,
    side: { name, requestsPerSecond: [], cpu: 0, requests: 0 } as Side,
  }))
  for (let turn = 0; turn <= rounds * TURNS; turn++) {
    if (turn % TURNS === 1)
      say(`${ways.map(({ name }) => name).join(', ')}: round ${Math.ceil(turn / TURNS)} of ${rounds}`)
    for (const { side, askings } of turn % 2 === 0 ? sides : [...sides].reverse()) {
      const before = taken()
      const done = await load(server.url, askings, connections, (seconds * 1000) / TURNS)
      if (done.errors > 0) throw new Error(`${side.name}: ${done.errors} of ${done.requests} went wrong`)
      // The first warms it up.
      if (turn === 0) continue
      side.requestsPerSecond.push(done.requests / done.seconds)
      side.cpu += taken() - before
      side.requests += done.requests
    }
  }
  return sides.map(({ side }) => side)
}

/** Processor milliseconds a request; null where PostgreSQL's processes are another machine's. */
export const cpuOf = ({ cpu, requests }: Side) => (Number.isNaN(cpu) ? null : cpu / requests)
