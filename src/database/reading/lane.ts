import { Client, type ClientConfig } from 'pg'
import type { ClientKind } from '../counties/connection-budget.js'
import { breakOffWhatIsTooLong } from './free-dead-connections.js'
import { Batch, type Bound, type Standing, type Wire } from './wire.js'

/** Milliseconds that a statement takes: of its last times, mostly. */
export interface Pace {
  ms: number
}
const PACE_MEMORY = 16
/** What fails keeps those behind it in its batch from being run. */
const BATCH_MAX = 16

/** A statement that waits to be sent with others of its kind. */
interface Waiting {
  statement: Bound
  pace: Pace
  settle(error: Error | null, answer: string): void
}

/**
 * One connection on which statements are sent without waiting for the answers of those before. What is asked at once,
 * on the same settings, travels at once and in one transaction, which spares most system calls.
 */
export class Lane {
  readonly #client: Client
  readonly #ready: Promise<unknown>
  readonly #gathered = new Map<string, { standing: Standing; waiting: Waiting[] }>()
  #answered = 0
  /** Milliseconds that what waits for its answer will take the server, by what it has taken before. */
  due = 0
  /** How many wait for their answer. */
  asked = 0
  readonly since = performance.now()
  usedAt = performance.now()
  isBroken = false

  constructor(config: ClientConfig, prove: (client: Client) => Promise<void>, kind: ClientKind = Client) {
    this.#client = new kind({ ...config, pipeline: true } as ClientConfig)
    const broken = () => (this.isBroken = true)
    this.#client.on('error', broken)
    this.#client.on('end', broken)
    this.#ready = this.#client.connect().then(() => {
      breakOffWhatIsTooLong(this.#client)
      return prove(this.#client)
    })
    this.#ready.catch(() => {
      broken()
      void this.close()
    })
  }

  /** Asks on the settings that the first statement makes, and keeps in `pace` how long its own takes once its turn has come. */
  async text(standing: Standing, statement: Bound, pace: Pace): Promise<string> {
    const expected = pace.ms
    this.due += expected
    this.asked++
    try {
      await this.#ready
      return await new Promise((resolve, reject) => {
        this.#gather(standing, {
          statement,
          pace,
          settle: (error, answer) => (error ? reject(error) : resolve(answer)),
        })
      })
    } finally {
      this.due -= expected
      this.asked--
      this.usedAt = performance.now()
    }
  }

  /** Sends when all that has come in by now has been asked. */
  #gather(standing: Standing, waiting: Waiting) {
    if (this.#gathered.size === 0) setImmediate(() => this.#send())
    const others = this.#gathered.get(standing.key)
    if (others) others.waiting.push(waiting)
    else this.#gathered.set(standing.key, { standing, waiting: [waiting] })
  }

  #send() {
    const { stream } = (this.#client as unknown as { connection: Wire }).connection
    stream.cork()
    for (const { standing, waiting } of this.#gathered.values())
      for (let from = 0; from < waiting.length; from += BATCH_MAX)
        this.#client.query(this.#batch(standing, waiting.slice(from, from + BATCH_MAX)))
    this.#gathered.clear()
    stream.uncork()
  }

  #batch(standing: Standing, waiting: readonly Waiting[]): Batch {
    const asked = performance.now()
    return new Batch(
      standing,
      waiting.map(({ statement, pace, settle }) => ({
        ...statement,
        settle: (error, answer) => {
          const now = performance.now()
          pace.ms += (now - Math.max(asked, this.#answered) - pace.ms) / PACE_MEMORY
          this.#answered = now
          settle(error, answer)
        },
      })),
    )
  }

  close = () => this.#client.end().catch(() => {})
}
