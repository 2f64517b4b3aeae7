import type { Cluster } from './cluster.ts'
import { compare } from './compare.ts'
import { openCounty } from './county.ts'
import type { Criterion } from './judge.ts'
import { keysOf } from './keys.ts'
import { load, type Asking } from './load.ts'
import { median, quantile } from './measure.ts'
import type { Operation } from './operations.ts'
import { startServer, type Server } from './servers.ts'

/** The time of one operation with much and with little in the database, one connection. */
export interface Growth {
  operation: string
  /** Milliseconds, the median. */
  small: number
  large: number
  /** How many times the answer itself is larger: that much time it may take. */
  answer: number
}

const SMALL = 1
const GROWTH_MAX = 1.5

/** Asks two counties, one a tenth of the other, in turn. */
export async function measureGrowth(
  { scale, seconds, rounds }: { scale: number; seconds: number; rounds: number },
  operations: readonly Operation[],
  cluster: Cluster,
  folder: string,
  say: (line: string) => void,
): Promise<Growth[]> {
  await using stack = new AsyncDisposableStack()
  const counties = []
  for (const size of [SMALL, scale]) {
    const url = await openCounty(cluster, size, folder, say)
    const server = await startServer('quanyu', url)
    stack.defer(server.stop)
    counties.push({ url, server })
  }
  const found: Growth[] = []
  for (const operation of operations) {
    say(`growth: ${operation.name}`)
    const sides = []
    for (const { url, server } of counties) {
      const askings = (await compare(operation, [server], await keysOf(url, operation))).get(server)!
      sides.push({ server, askings, times: [] as number[] })
    }
    for (let round = 0; round <= rounds; round++)
      for (const { server, askings, times } of sides) {
        const time = await timeOf(server, askings, seconds)
        // The first warms it up.
        if (round > 0) times.push(time)
      }
    const [small, large] = sides as [(typeof sides)[0], (typeof sides)[0]]
    found.push({
      operation: operation.name,
      small: median(small.times),
      large: median(large.times),
      answer: bytesOf(large.askings) / bytesOf(small.askings),
    })
  }
  return found
}

const timeOf = async ({ url }: Server, askings: readonly Asking[], seconds: number) =>
  quantile((await load(url, askings, 1, seconds * 1000)).latencies, 0.5)

const bytesOf = (askings: readonly Asking[]) =>
  askings.reduce((sum, { answerBytes }) => sum + answerBytes, 0) / askings.length

export const judgeGrowth = (growth: readonly Growth[]): Criterion[] =>
  growth.map(({ operation, small, large, answer }) => {
    const value = large / small / Math.max(1, answer)
    return {
      name: '× the time with a tenth of the data',
      operation,
      value,
      bound: GROWTH_MAX,
      pass: value <= GROWTH_MAX,
    }
  })
