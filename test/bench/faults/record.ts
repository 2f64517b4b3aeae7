import { quantile } from '../measure.ts'

/** What became of one request: `ok`, the code of a named error, or what the client saw where no answer came. */
export interface Outcome {
  kind: string
  told: string
  /** When it ended, and how long it took, in milliseconds of this process. */
  at: number
  took: number
}

export const OK = 'ok'
/** No answer came whole: the connection was refused, or broke. */
export const BROKEN = 'connection broken'
/** An answer that says nothing that a client could go by. */
export const UNNAMED = ['INTERNAL_SERVER_ERROR', 'not JSON']

/** What was asked and answered during one phase of a run. */
export class Record {
  readonly outcomes: Outcome[] = []

  async note(kind: string, ask: () => Promise<string>): Promise<string> {
    const begun = performance.now()
    const told = await ask().catch(() => BROKEN)
    const at = performance.now()
    this.outcomes.push({ kind, told, at, took: at - begun })
    return told
  }

  /** How many ended so, of all kinds. */
  counts(): Map<string, number> {
    const counts = new Map<string, number>()
    for (const { told } of this.outcomes) counts.set(told, (counts.get(told) ?? 0) + 1)
    return counts
  }

  /** Milliseconds below which a share of the answered requests of a kind stayed. */
  percentile(kind: string, share: number): number | null {
    const took = this.outcomes
      .filter((each) => each.kind === kind && each.told === OK)
      .map((each) => each.took)
    took.sort((one, other) => one - other)
    return took.length > 0 ? quantile(took, share) : null
  }

  /** Milliseconds from a moment to the last request that failed after it; 0 where none did. */
  failingAfter(moment: number): number {
    const failed = this.outcomes.filter(({ told, at }) => told !== OK && at > moment).map(({ at }) => at)
    return failed.length > 0 ? Math.max(...failed) - moment : 0
  }
}
