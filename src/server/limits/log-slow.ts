import type { ApolloServerPlugin, BaseContext } from '@apollo/server'

/** What the log keeps of an operation that took long: never its variables, which may name people. */
export interface SlowOperation {
  ms: number
  operation: string | null
  /** Tells the document. */
  document: string | undefined
  /** Tells the statement that it was compiled to, where it was one. */
  plan: string | undefined
  errors: number
}

const plans = new WeakMap<object, string>()

/** Keeps the hash of the statement that answers a request, for the log. */
export const notePlan = (context: object, hash: string) => void plans.set(context, hash)

export function logSlow<T extends BaseContext>(
  msMax: number,
  log: (slow: SlowOperation, caller: T) => void,
  now: () => number = () => performance.now(),
): ApolloServerPlugin<T> {
  return {
    async requestDidStart({ contextValue }) {
      const start = now()
      return {
        async willSendResponse({ operationName, queryHash, errors }) {
          const ms = Math.round(now() - start)
          if (ms >= msMax)
            log(
              {
                ms,
                operation: operationName ?? null,
                document: queryHash?.slice(0, 20),
                plan: plans.get(contextValue),
                errors: errors?.length ?? 0,
              },
              contextValue,
            )
        },
      }
    },
  }
}
