import type { Cluster } from './cluster.ts'
import { load, type Asking } from './load.ts'
import { processorOf, processorOfFamily } from './processes.ts'
import type { Kind, Server } from './servers.ts'

/** What one server did with one operation, on some connections, in one round. */
export interface Round {
  requestsPerSecond: number
  /** Milliseconds. */
  p50: number
  p99: number
  errors: number
  /** Processor milliseconds a request: the server's own, and PostgreSQL's. They are the same on a busy machine. */
  serverCpu: number | null
  databaseCpu: number | null
}

/** The rounds of a server, an operation and a number of connections: the middle of each figure. */
export interface Cell extends Round {
  operation: string
  server: Kind
  connections: number
  rounds: Round[]
}

export interface Plan {
  seconds: number
  rounds: number
  connections: readonly number[]
}

type Askings = Map<string, Map<Server, Asking[]>>

/** Loads the servers in turn: each operation and number of connections on all of them, before the next. */
export async function measure(
  { seconds, rounds, connections }: Plan,
  servers: readonly Server[],
  askings: Askings,
  cluster: Cluster,
  say: (line: string) => void,
  keep: (cells: Cell[]) => Promise<void>,
): Promise<Cell[]> {
  const middles = () => [...cells.values()].map((cell) => ({ ...cell, ...middle(cell.rounds) }))
  const cells = new Map<string, Cell>()
  for (const [operation, ofServers] of askings) {
    say(`warming up: ${operation}`)
    for (const server of servers)
      if (ofServers.has(server)) await load(server.url, ofServers.get(server)!, 8, seconds * 500)
  }
  for (let round = 0; round < rounds; round++) {
    for (const [operation, ofServers] of askings)
      for (const count of connections) {
        say(`round ${round + 1} of ${rounds}: ${operation}, ${count} connections`)
        // Whoever comes first in one round comes last in another.
        for (const server of rotate(
          servers.filter((each) => ofServers.has(each)),
          round,
        )) {
          const key = `${operation}/${server.kind}/${count}`
          const cell = cells.get(key) ?? {
            operation,
            server: server.kind,
            connections: count,
            rounds: [],
            ...NONE,
          }
          cells.set(key, cell)
          cell.rounds.push(await one(server, ofServers.get(server)!, count, seconds, cluster))
        }
      }
    // A long run that is broken off leaves what it has.
    await keep(middles())
  }
  return middles()
}

const NONE: Round = { requestsPerSecond: 0, p50: 0, p99: 0, errors: 0, serverCpu: null, databaseCpu: null }

const rotate = <T>(list: readonly T[], by: number): T[] =>
  list.map((_, index) => list[(index + by) % list.length]!)

async function one(
  { url, pid }: Server,
  askings: readonly Asking[],
  connections: number,
  seconds: number,
  { postmaster }: Cluster,
): Promise<Round> {
  const processors = () => [processorOf(pid), postmaster === null ? null : processorOfFamily(postmaster)]
  const before = processors()
  const done = await load(url, askings, connections, seconds * 1000)
  const [serverCpu, databaseCpu] = processors().map((after, index) =>
    after === null || before[index] === null ? null : (after - before[index]!) / done.requests,
  )
  return {
    requestsPerSecond: done.requests / done.seconds,
    p50: quantile(done.latencies, 0.5),
    p99: quantile(done.latencies, 0.99),
    errors: done.errors,
    serverCpu: serverCpu!,
    databaseCpu: databaseCpu!,
  }
}

export const quantile = (ascending: ArrayLike<number>, part: number) =>
  ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * part))] ?? Number.NaN

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}

/** The middle of each figure; errors are added up. */
function middle(rounds: readonly Round[]): Round {
  const of = (read: (round: Round) => number | null) => {
    const values = rounds.map(read)
    return values.includes(null) ? null : median(values as number[])
  }
  return {
    requestsPerSecond: of(({ requestsPerSecond }) => requestsPerSecond)!,
    p50: of(({ p50 }) => p50)!,
    p99: of(({ p99 }) => p99)!,
    errors: rounds.reduce((sum, { errors }) => sum + errors, 0),
    serverCpu: of(({ serverCpu }) => serverCpu),
    databaseCpu: of(({ databaseCpu }) => databaseCpu),
  }
}
