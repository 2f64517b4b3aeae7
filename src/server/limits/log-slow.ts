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

/** Tells the log of an operation that was answered, where it took long. */
export type NoteSlow<T> = (
  caller: T,
  answered: Pick<SlowOperation, 'ms' | 'operation' | 'document' | 'errors'>,
) => void

export const slowLog =
  <T extends object>(msMax: number, log: (slow: SlowOperation, caller: T) => void): NoteSlow<T> =>
  (caller, { ms, operation, document, errors }) => {
    if (ms >= msMax)
      log(
        { ms: Math.round(ms), operation, document: document?.slice(0, 20), plan: plans.get(caller), errors },
        caller,
      )
  }

export function logSlow<T extends BaseContext>(
  note: NoteSlow<T>,
  now: () => number = () => performance.now(),
): ApolloServerPlugin<T> {
  return {
    async requestDidStart({ contextValue }) {
      const start = now()
      return {
        async willSendResponse({ operationName, queryHash, errors }) {
          note(contextValue, {
            ms: now() - start,
            operation: operationName ?? null,
            document: queryHash,
            errors: errors?.length ?? 0,
          })
        },
      }
    },
  }
}
