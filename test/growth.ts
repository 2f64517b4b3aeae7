/** What collecting garbage and starting up may add. */
const NOISE_MS = 50
const ROUNDS = 4

/** Milliseconds of the process' own, whatever else the machine does. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
/** Where another process does the work. */
export const wallTime = (): number => performance.now()

/**
 * Null where the time that something takes grows with its amount; else how it grew, for a test to tell. Where each part is
 * looked at beside each, 16 times as much takes 256 times as long: what is beyond 16 to the power of 1.5 is nearer to that.
 * Both are measured in turns on the same machine, so its speed and what else it does have no say. What is really slow is slow
 * in each round; `round` is for what remembers its last answer.
 */
export async function growth(
  run: (amount: number, round: number) => unknown,
  [small, large]: readonly [number, number],
  clock = processorTime,
): Promise<string | null> {
  const most = (large / small) ** 1.5
  let [least, base] = [Infinity, 0]
  for (let round = 0; round < ROUNDS; round++) {
    least = Math.min(least, await timeOf(() => run(large, round), clock))
    if (least <= NOISE_MS) return null
    base = Math.max(base, await timeOf(() => run(small, round), clock))
    if (least <= NOISE_MS + most * base) return null
  }
  return `${small} took ${base.toFixed(0)} ms, ${large} took ${least.toFixed(0)} ms`
}

async function timeOf(run: () => unknown, clock: () => number): Promise<number> {
  const start = clock()
  await run()
  return clock() - start
}
