import { Query, type Connection, type QueryConfig, type QueryResultRow, type Submittable } from 'pg'
import { joined } from './reader.js'

/** A statement with its values. Under its name, which tells its text, a server keeps it prepared; with none it is parsed each time. */
export interface Bound {
  name: string
  text: string
  values: readonly unknown[]
}
/** A statement that puts a transaction on its settings; those of one key put it on the same. */
export interface Standing extends Bound {
  key: string
}
/** One that is asked for the text that its only row makes. */
export interface Asked extends Bound {
  settle(error: Error | null, answer: string): void
}

/** A statement that was not run, since one before it in its batch failed: it may be asked again. */
export class Skipped extends Error {
  constructor() {
    super('a statement before this one failed')
  }
}

/** What of pg's connection is used: its messages. */
export interface Wire {
  stream: { cork(): void; uncork(): void }
  parse(message: { name: string; text: string }): void
  bind(message: {
    statement: string
    values: readonly unknown[]
    valueMapper: (value: unknown) => unknown
  }): void
  execute(message: object): void
  close(message: { type: 'S'; name: string }): void
  sync(): void
}

/** What is kept prepared for a connection takes the server's memory, up to a megabyte each: of more than so many the one unused for the longest goes. */
const PREPARED_MAX = 100
/** The statements that a connection has prepared by name, the one used last at the end; false where it may have failed before it was. */
const prepared = new WeakMap<Connection, Map<string, boolean>>()

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

/** Writes a statement, without the end of its transaction. Tells whether it had to be prepared. Not described: what comes back is known. */
function write(connection: Connection, { name, text, values }: Bound): boolean {
  const wire = connection as unknown as Wire
  const isNew = name === '' || !remember(connection, name)
  if (isNew) {
    // One of that name may be left of a batch that failed; to close one that is not there is no error.
    if (name !== '') wire.close({ type: 'S', name })
    wire.parse({ name, text })
  }
  wire.bind({ statement: name, values, valueMapper: asText })
  wire.execute({})
  return isNew
}

/** Notes that a statement is used, and whether it was prepared before. */
function remember(connection: Connection, name: string): boolean {
  let known = prepared.get(connection)
  if (!known) prepared.set(connection, (known = new Map()))
  const isPrepared = known.get(name) === true
  known.delete(name)
  known.set(name, true)
  if (known.size > PREPARED_MAX) {
    const [unused] = known.keys()
    known.delete(unused!)
    ;(connection as unknown as Wire).close({ type: 'S', name: unused! })
  }
  return isPrepared
}
/** Whether these were prepared before something failed is not known. */
function doubt(connection: Connection, names: readonly string[]) {
  const known = prepared.get(connection)
  for (const name of names) if (known?.has(name)) known.set(name, false)
}

/**
 * Statements in one transaction, which ends with them: the first puts it on its settings, so that no other is ever run
 * without them, and nothing of them is left for whoever has the connection next. They travel at once.
 */
export class Batch implements Submittable {
  #connection: Connection | undefined
  #isStanding = false
  #place = 0
  #answer = ''
  #refused: Error | null = null
  readonly #fresh: string[] = []

  constructor(
    readonly standing: Standing,
    readonly asked: readonly Asked[],
  ) {}

  submit(connection: Connection) {
    const wire = connection as unknown as Wire
    this.#connection = connection
    wire.stream.cork()
    for (const statement of [this.standing, ...this.asked])
      if (write(connection, statement)) this.#fresh.push(statement.name)
    wire.sync()
    wire.stream.uncork()
    return null
  }
  handleDataRow({ fields }: { fields: string[] }) {
    if (!this.#isStanding) return
    try {
      this.#answer = joined(fields)
    } catch (error) {
      this.#refused = error as Error
    }
  }
  handleCommandComplete() {
    if (this.#isStanding) this.asked[this.#place++]!.settle(this.#refused, this.#answer)
    this.#refused = null
    this.#isStanding = true
  }
  handleError(error: Error) {
    doubt(this.#connection!, this.#fresh)
    const left = this.asked.slice(this.#place)
    left.forEach((each, index) => each.settle(this.#isStanding && index > 0 ? new Skipped() : error, ''))
  }
  handleReadyForQuery() {}
  handleRowDescription() {}
  handlePortalSuspended() {}
  handleEmptyQuery() {}
}

/** What of pg's own query is built upon. */
interface Answers {
  submit(connection: Connection): unknown
  handleDataRow(message: object): void
  handleCommandComplete(message: object, connection: Connection): void
  handleError(error: Error, connection: Connection): void
}
const answers = Query.prototype as unknown as Answers

/** A statement asked for its rows, in one transaction with one before it that puts it on its settings. */
export class RowsQuery<Row extends QueryResultRow> extends Query<Row> {
  #isStanding = false
  #isFresh = false

  constructor(
    readonly standing: Standing,
    config: QueryConfig,
    settle: (error: Error | undefined, result: { rows: Row[] }) => void,
  ) {
    super({ ...config, queryMode: 'extended' } as QueryConfig, settle)
    this.submit = (connection) => {
      const { stream } = connection as unknown as Wire
      stream.cork()
      this.#isFresh = write(connection, standing)
      const failed = answers.submit.call(this, connection)
      stream.uncork()
      return failed
    }
  }
  handleDataRow(message: object) {
    if (this.#isStanding) answers.handleDataRow.call(this, message)
  }
  handleCommandComplete(message: object, connection: Connection) {
    if (this.#isStanding) answers.handleCommandComplete.call(this, message, connection)
    this.#isStanding = true
  }
  handleError(error: Error, connection: Connection) {
    if (this.#isFresh) doubt(connection, [this.standing.name])
    answers.handleError.call(this, error, connection)
  }
}
