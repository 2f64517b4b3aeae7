import { HeaderMap, type ApolloServerPlugin } from '@apollo/server'
import type { FormattedExecutionResult, GraphQLSchema } from 'graphql'
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
  constructor(readonly json: string) {}
}

/**
 * Answers a query that compiles whole by one statement. Everything else takes the ordinary way, and so does what went
 * wrong, for that names the field that it went wrong in. What should not have gone wrong is answered too, and logged.
 */
export function passThrough(
  kysely: Kysely<unknown>,
  schema: GraphQLSchema,
  log: (fallback: Fallback) => void,
): ApolloServerPlugin<Caller> {
  const plans = new PlanCache(schema, (statement) => statement.compile(kysely))
  return {
    requestDidStart: async () => ({
      async responseForOperation({ document, operation, request, contextValue }) {
        // A document that has several, of which none is named, or not the one that is: the ordinary way tells so.
        if (!(operation as unknown)) return null
        const variables = request.variables ?? {}
        let plan: string | undefined
        try {
          if (!mayPassThrough(schema, document, operation, variables, contextValue.principal)) return null
          const bound = plans.find(document, operation, variables)
          if (!bound) return null
          plan = bound.compiled.hash
          notePlan(contextValue, plan)
          return await answer(bound, contextValue)
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

/** By the standby, where the request says what it must have and it has that; else by the primary. */
async function answer({ compiled, values }: Bound, caller: Caller) {
  const { database, principal, position, bounds } = caller
  const of = (text: string): FormattedExecutionResult => ({ data: new AnswerText(text) as never })
  const standby = position === undefined ? null : await standbyReaderFor(database, principal, position)
  if (standby) {
    const text = await standby.text(compiled, values, bounds.signal).catch((error: unknown) => {
      if (bounds.signal?.aborted) throw error
      return null
    })
    if (text !== null) return respond(of(text), [[ANSWERED_BY_HEADER, 'standby']])
  }
  return respond(of(await caller.text(compiled, values)))
}

const respond = (singleResult: FormattedExecutionResult, headers: [string, string][] = []) => ({
  http: { headers: new HeaderMap(headers) },
  body: { kind: 'single' as const, singleResult },
})

/** Writes a result: a passed-through answer as it is, all others as JSON. */
export function writeResult(result: FormattedExecutionResult): string {
  const data = result.data as unknown
  return data instanceof AnswerText ? `{"data":${data.json}}\n` : `${JSON.stringify(result)}\n`
}
