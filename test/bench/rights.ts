import type { Cluster } from './cluster.ts'
import { compare } from './compare.ts'
import type { Criterion } from './judge.ts'
import { keysOf } from './keys.ts'
import { load, type Asking } from './load.ts'
import { median } from './measure.ts'
import type { Operation } from './operations.ts'
import { processorOf, processorOfFamily } from './processes.ts'
import { table } from './report.ts'
import { startServer, type Server } from './servers.ts'

/** What a point read may cost with the database's own rights in force, in parts of what it costs without. */
const COST_MAX = 1.15
/** Turns are short and many, so that what else the machine does falls on both sides alike. */
const TURNS = 10
const CONNECTIONS = 16

/** One way of asking: a department's key, whose reads PostgreSQL holds to its rights; the administrator's, whose it does not. */
interface Side {
  name: string
  server: Server
  askings: Asking[]
  /** Of each turn. */
  requestsPerSecond: number[]
  /** Processor milliseconds, the server's and PostgreSQL's together, and for how many requests; of all turns. */
  cpu: number
  requests: number
}

export interface Rights {
  text: string
  figures: readonly { name: string; requestsPerSecond: number; cpu: number | null }[]
  criteria: Criterion[]
}

/**
 * Asks one server the same point reads as a department, under row-level security, and as the administrator, under none:
 * in turn, so that what else the machine does falls on both. The ratio is that of neighbouring turns, the middle one.
 */
export async function measureRights(
  { seconds, rounds }: { seconds: number; rounds: number },
  operation: Operation,
  url: string,
  { postmaster }: Pick<Cluster, 'postmaster'>,
  say: (line: string) => void,
): Promise<Rights> {
  await using stack = new AsyncDisposableStack()
  const server = await startServer('quanyu', url)
  stack.defer(server.stop)
  const keys = await keysOf(url, operation)
  const sides: Side[] = []
  for (const [name, own] of [
    ['with row security', server],
    ['without', { ...server, headers: await server.headersAs('ADMINISTRATOR') }],
  ] as const)
    sides.push({
      name,
      server: own,
      askings: (await compare(operation, [own], keys)).get(own)!,
      requestsPerSecond: [],
      cpu: 0,
      requests: 0,
    })
  const taken = () => processorOf(server.pid)! + (postmaster === null ? NaN : processorOfFamily(postmaster)!)
  for (let turn = 0; turn <= rounds * TURNS; turn++) {
    if (turn % TURNS === 1) say(`rights: round ${Math.ceil(turn / TURNS)} of ${rounds}`)
    for (const side of turn % 2 === 0 ? sides : [...sides].reverse()) {
      const before = taken()
      const done = await load(server.url, side.askings, CONNECTIONS, (seconds * 1000) / TURNS)
      if (done.errors > 0) throw new Error(`${side.name}: ${done.errors} of ${done.requests} went wrong`)
      // The first warms it up.
      if (turn === 0) continue
      side.requestsPerSecond.push(done.requests / done.seconds)
      side.cpu += taken() - before
      side.requests += done.requests
    }
  }
  return judgeRights(operation.name, sides)
}

export function judgeRights(operation: string, sides: readonly Omit<Side, 'server' | 'askings'>[]): Rights {
  const [secured, bare] = sides as [(typeof sides)[0], (typeof sides)[0]]
  const time = median(secured.requestsPerSecond.map((count, turn) => bare.requestsPerSecond[turn]! / count))
  const cpuOf = ({ cpu, requests }: typeof secured) => (Number.isNaN(cpu) ? null : cpu / requests)
  const cpu = cpuOf(secured) === null ? null : cpuOf(secured)! / cpuOf(bare)!
  const criterion = (name: string, value: number): Criterion => ({
    name,
    operation,
    value,
    bound: COST_MAX,
    pass: value <= COST_MAX,
  })
  const figures = sides.map((side) => ({
    name: side.name,
    requestsPerSecond: median(side.requestsPerSecond),
    cpu: cpuOf(side),
  }))
  return {
    text: table(
      ['point read', 'req/s', 'cpu ms'],
      [
        ...figures.map((side) => [side.name, side.requestsPerSecond, side.cpu]),
        ['times the cost', time, cpu],
      ],
    ),
    figures,
    criteria: [
      criterion('× the time without row security, 16 connections', time),
      // What both take of the processors is the same on a busy machine.
      ...(cpu === null ? [] : [criterion('× the processor time without row security', cpu)]),
    ],
  }
}
