import type { Cluster } from './cluster.ts'
import { compare } from './compare.ts'
import type { Criterion } from './judge.ts'
import { keysOf } from './keys.ts'
import { median } from './measure.ts'
import type { Operation } from './operations.ts'
import { table } from './report.ts'
import { startServer } from './servers.ts'
import { cpuOf, measureSides, type Side } from './sides.ts'

/** What a point read may cost with the database's own rights in force, in parts of what it costs without. */
const COST_MAX = 1.15
const CONNECTIONS = 16

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
  cluster: Pick<Cluster, 'postmaster'>,
  say: (line: string) => void,
): Promise<Rights> {
  await using stack = new AsyncDisposableStack()
  const server = await startServer('quanyu', url)
  stack.defer(server.stop)
  const keys = await keysOf(url, operation)
  const ways = []
  // A department's key, whose reads PostgreSQL holds to its rights; the administrator's, whose it does not.
  for (const [name, own] of [
    ['with row security', server],
    ['without', { ...server, headers: await server.headersAs('--role', 'ADMINISTRATOR') }],
  ] as const)
    ways.push({ name, askings: (await compare(operation, [own], keys)).get(own)! })
  const sides = await measureSides({ seconds, rounds, connections: CONNECTIONS }, server, ways, cluster, say)
  return judgeRights(operation.name, sides)
}

export function judgeRights(operation: string, sides: readonly Side[]): Rights {
  const [secured, bare] = sides as [(typeof sides)[0], (typeof sides)[0]]
  const time = median(secured.requestsPerSecond.map((count, turn) => bare.requestsPerSecond[turn]! / count))
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
