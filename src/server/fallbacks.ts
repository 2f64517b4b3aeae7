import { GraphQLError } from 'graphql'
import { databaseFaultOf } from '../database/database-fault.js'
import { InputError } from '../values/problem.js'

/** A query that one statement should have answered, and had to be answered field by field. */
export interface Fallback {
  operation: string | null
  /** The statement's hash, where it came so far. */
  plan: string | undefined
  error: unknown
}

/** At most so many different ones are logged one by one. */
const LOGGED_MAX = 1000

/** Counts queries that fell back, and tells of each kind once. */
export class Fallbacks {
  count = 0
  readonly #logged = new Set<string>()
  #listener: ((fallback: Fallback) => void) | undefined

  /** Called for every one: a test fails by it. */
  listen(listener: (fallback: Fallback) => void) {
    this.#listener = listener
  }

  note(fallback: Fallback, log: (fallback: Fallback) => void) {
    this.count++
    this.#listener?.(fallback)
    const kind = fallback.plan ?? `${fallback.operation} ${String(fallback.error)}`
    if (this.#logged.has(kind) || this.#logged.size >= LOGGED_MAX) return
    this.#logged.add(kind)
    log(fallback)
  }
}

/** The process' own. */
export const fallbacks = new Fallbacks()

/** What the ordinary way tells with its field: a value that cannot be compared with its column, and a right that is refused. */
const TOLD_BY_THE_DATABASE = /^(?:22|42501$)/

/** Whether the ordinary way is to tell what went wrong, with the field that it went wrong in. */
export function isForTheOrdinaryWay(error: unknown): boolean {
  if (error instanceof InputError || error instanceof GraphQLError) return true
  const { code } = error as { code?: unknown }
  return databaseFaultOf(error) !== null || TOLD_BY_THE_DATABASE.test(String(code ?? ''))
}
