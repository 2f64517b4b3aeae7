import type { Cluster } from './cluster.ts'
import { compare } from './compare.ts'
import type { Criterion } from './judge.ts'
import { keysOf } from './keys.ts'
import type { Asking } from './load.ts'
import { median } from './measure.ts'
import type { Operation } from './operations.ts'
import { table } from './report.ts'
import { startServer } from './servers.ts'
import { cpuOf, measureSides, type Side } from './sides.ts'

/** Requests a second of twenty kinds of callers, in parts of what one kind gets. */
const PART_LEAST = 0.85
const CONNECTIONS = 20
const DEPARTMENTS = [
  'NATURAL_RESOURCES',
  'AGRICULTURE',
  'FORESTRY',
  'WATER',
  'ENVIRONMENT',
  'FINANCE',
  'TRANSPORT',
]
const ROLES = ['SYSTEM', 'CLERK', 'REVIEWER']
const KINDS = ROLES.flatMap((role) => DEPARTMENTS.map((department) => [role, department] as const)).slice(
  0,
  20,
)

export interface Callers {
  text: string
  criteria: Criterion[]
}

/** Asks one server the same point reads with one key, and with twenty of different roles and departments by turns. */
export async function measureCallers(
  { seconds, rounds }: { seconds: number; rounds: number },
  operation: Operation,
  url: string,
  cluster: Pick<Cluster, 'postmaster'>,
  say: (line: string) => void,
): Promise<Callers> {
  await using stack = new AsyncDisposableStack()
  const server = await startServer('quanyu', url)
  stack.defer(server.stop)
  const keys = (await keysOf(url, operation)).slice(0, 40)
  const ofKind: Asking[][] = []
  for (const [role, department] of KINDS) {
    const own = { ...server, headers: await server.headersAs('--role', role, '--department', department) }
    ofKind.push((await compare(operation, [own], keys)).get(own)!)
  }
  const ways = [
    { name: 'one kind of callers', askings: ofKind[0]! },
    {
      name: `${KINDS.length} kinds of callers`,
      askings: keys.flatMap((_, index) => ofKind.map((own) => own[index]!)),
    },
  ]
  return judgeCallers(
    operation.name,
    await measureSides({ seconds, rounds, connections: CONNECTIONS }, server, ways, cluster, say),
  )
}

export function judgeCallers(operation: string, sides: readonly Side[]): Callers {
  const [one, many] = sides as [Side, Side]
  const value = median(one.requestsPerSecond.map((count, turn) => many.requestsPerSecond[turn]! / count))
  return {
    text: table(
      ['point read', 'req/s', 'cpu ms'],
      sides.map((side) => [side.name, median(side.requestsPerSecond), cpuOf(side)]),
    ),
    criteria: [
      {
        name: `of one kind’s requests/s, ${many.name}, ${CONNECTIONS} connections`,
        operation,
        value,
        bound: PART_LEAST,
        pass: value >= PART_LEAST,
      },
    ],
  }
}
