import { HeaderMap, type ApolloServerPlugin } from '@apollo/server'
import type { DocumentNode, FormattedExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import type { Kysely } from 'kysely'
import type { Caller } from '../database/caller.js'
import { isStopped } from '../database/stop-work.js'
import { PlanCache, type Bound } from '../graph/plan-cache.js'
import { standbyReaderFor } from '../database/reading/readers.js'
import { stopped } from './errors.js'
import { fallbacks, isForTheOrdinaryWay, type Fallback } from './fallbacks.js'
import { notePlan } from './limits/log-slow.js'
import { ANSWERED_BY_HEADER } from './positions.js'
import { mayPassThrough } from './what-is-read.js'

/** An answer as PostgreSQL wrote it; it goes to the client unread. */
class AnswerText {
  constructor(readonly text: string) {}
}

/** What answers a query whole: its statement's JSON, and whether the standby gave it. */
export interface Whole {
  text: string
  isOfStandby: boolean
}

/** Queries that compile to one statement, and what that answers. */
export class WholeAnswers {
  readonly #plans: PlanCache
  readonly #begun = new WeakMap<Caller['bounds'], Promise<Whole>>()

  constructor(
    kysely: Kysely<unknown>,
    readonly schema: GraphQLSchema,
  ) {
    this.#plans = new PlanCache(schema, (statement) => statement.compile(kysely))
  }

  /** The statement of a validated operation, where there is one and its answer may go to the caller unread. */
  find({ document, operation }: Operation, variables: Record<string, unknown>, caller: Caller): Bound | null {
    if (!mayPassThrough(this.schema, document, operation, variables, caller.principal)) return null
    const bound = this.#plans.find(document, operation, variables)
    if (bound) notePlan(caller, bound.compiled.hash)
    return bound
  }

  /** Begins to read for a request of one operation: whoever reads for it later has the same answer, or the same error. */
  begin(bound: Bound, caller: Caller): Promise<Whole> {
    const begun = read(bound, caller)
    this.#begun.set(caller.bounds, begun)
    return begun
  }

  read(bound: Bound, caller: Caller): Promise<Whole> {
    return this.#begun.get(caller.bounds) ?? read(bound, caller)
  }
}

/** By the standby, where the request says what it must have and it has that; else by the primary. */
async function read({ compiled, values }: Bound, caller: Caller): Promise<Whole> {
  const { database, principal, position, bounds } = caller
  const standby = position === undefined ? null : await standbyReaderFor(database, principal, position)
  if (standby) {
    const text = await standby.text(compiled, values, bounds.signal).catch((error: unknown) => {
      if (bounds.signal?.aborted) throw error
      return null
    })
    if (text !== null) return { text, isOfStandby: true }
  }
  return { text: await caller.text(compiled, values), isOfStandby: false }
}

/** A validated document, which of its operations is asked for, and the SHA-256 of its text for the log. */
export interface Operation {
  document: DocumentNode
  operation: OperationDefinitionNode
  hash: string | undefined
}

/**
 * Answers a query that compiles whole by one statement. Everything else takes the ordinary way, and so does what went
 * wrong, for that names the field that it went wrong in. What should not have gone wrong is answered too, and logged.
 */
export function passThrough(
  whole: WholeAnswers,
  answered: (caller: Caller, asked: Operation) => void,
  log: (fallback: Fallback) => void,
): ApolloServerPlugin<Caller> {
  return {
    requestDidStart: async () => ({
      async responseForOperation({ document, operation, request, contextValue, queryHash }) {
        // A document that has several, of which none is named, or not the one that is: the ordinary way tells so.
        if (!(operation as unknown)) return null
        const asked = { document, operation, hash: queryHash }
        let plan: string | undefined
        try {
          const bound = whole.find(asked, request.variables ?? {}, contextValue)
          if (!bound) return null
          plan = bound.compiled.hash
          const { text, isOfStandby } = await whole.read(bound, contextValue)
          answered(contextValue, asked)
          return respond(
            { data: new AnswerText(text) as never },
            isOfStandby ? [[ANSWERED_BY_HEADER, 'standby']] : [],
          )
        } catch (error) {
          if (isStopped(error)) return respond({ data: null, errors: [stopped()] })
          if (!isForTheOrdinaryWay(error))
            fallbacks.note({ operation: operation.name?.value ?? null, plan, error }, log)
          return null
        }
      },
    }),
  }
}

const respond = (singleResult: FormattedExecutionResult, headers: [string, string][] = []) => ({
  http: { headers: new HeaderMap(headers) },
  body: { kind: 'single' as const, singleResult },
})

/** The body of a response that is one whole answer. */
export const bodyOf = ({ text }: Pick<Whole, 'text'>) => `{"data":${text}}\n`

/** Writes a result: a passed-through answer as it is, all others as JSON. */
export function writeResult(result: FormattedExecutionResult): string {
  const data = result.data as unknown
  return data instanceof AnswerText ? bodyOf(data) : `${JSON.stringify(result)}\n`
}
