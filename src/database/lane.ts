import { joined, type Prepared } from './reader.js'
import { Client, type ClientConfig, type Connection, type Submittable } from 'pg'

/** One prepared statement on the wire, asked for the text that its only row makes. Not described: what comes back is known. */
class TextQuery implements Submittable {
  #answer = ''
  constructor(
    readonly name: string,
    readonly text: string,
    readonly values: readonly unknown[],
    readonly callback: (error: Error | null, answer: string) => void,
  ) {}
  submit(connection: Connection) {
    const wire = connection as unknown as Wire
    wire.stream.cork()
    if (!(this.name in wire.parsedStatements) && !(this.name in wire.submittedNamedStatements)) {
      wire.parse({ name: this.name, text: this.text })
      wire.submittedNamedStatements[this.name] = this.text
    }
    wire.bind({ statement: this.name, values: this.values, valueMapper: asText })
    wire.execute({})
    wire.sync()
    wire.stream.uncork()
    return null
  }
  handleDataRow({ fields }: { fields: string[] }) {
    this.#answer = joined(fields)
  }
  handleReadyForQuery() {
    this.callback(null, this.#answer)
  }
  handleError(error: Error) {
    this.callback(error, '')
  }
  handleRowDescription() {}
  handleCommandComplete() {}
  handlePortalSuspended() {}
  handleEmptyQuery() {}
}

/** What of pg's connection is used: its messages, and which statements it has been told. */
interface Wire {
  stream: { cork(): void; uncork(): void }
  parsedStatements: Record<string, string>
  submittedNamedStatements: Record<string, string>
  parse(message: { name: string; text: string }): void
  bind(message: {
    statement: string
    values: readonly unknown[]
    valueMapper: (value: unknown) => unknown
  }): void
  execute(message: object): void
  sync(): void
}

/** Milliseconds that a statement takes: of its last times, mostly. */
export interface Pace {
  ms: number
}
const PACE_MEMORY = 16

/** Parameters travel as text; a list in PostgreSQL's own notation. */
function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (Array.isArray(value)) return `{${value.map(asItem).join(',')}}`
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string)
}
const asItem = (item: unknown): string => {
  const text = asText(item)
  return text === null ? 'NULL' : Array.isArray(item) ? text : `"${text.replace(/["\\]/g, '\\$&')}"`
}

/**
 * One connection on which statements are sent without waiting for the answers of those before: PostgreSQL answers them
 * in turn, each a transaction of its own. What is asked at once travels at once, which spares most system calls.
 */
export class Lane {
  readonly #client: Client
  readonly #ready: Promise<unknown>
  #answered = 0
  #corked = false
  /** Milliseconds that what waits for its answer will take the server, by what it has taken before. */
  due = 0
  isBroken = false

  constructor(config: ClientConfig) {
    this.#client = new Client({ ...config, pipeline: true } as ClientConfig)
    const broken = () => (this.isBroken = true)
    this.#client.on('error', broken)
    this.#client.on('end', broken)
    this.#ready = this.#client.connect()
    this.#ready.catch(broken)
  }

  /** Asks, and keeps in `pace` how long its statement takes once its turn has come. */
  async text({ hash, text }: Prepared, values: readonly unknown[], pace: Pace): Promise<string> {
    const expected = pace.ms
    this.due += expected
    try {
      await this.#ready
      this.#gather()
      const asked = performance.now()
      return await new Promise((resolve, reject) => {
        this.#client.query(
          new TextQuery(hash, text, values, (error, answer) => {
            const now = performance.now()
            pace.ms += (now - Math.max(asked, this.#answered) - pace.ms) / PACE_MEMORY
            this.#answered = now
            if (error) reject(error)
            else resolve(answer)
          }),
        )
      })
    } finally {
      this.due -= expected
    }
  }

  /** Keeps what is written until all that has come in by now has been asked. */
  #gather() {
    if (this.#corked) return
    this.#corked = true
    const { stream } = (this.#client as unknown as { connection: Wire }).connection
    stream.cork()
    setImmediate(() => {
      this.#corked = false
      stream.uncork()
    })
  }

  close = () => this.#client.end().catch(() => {})
}
