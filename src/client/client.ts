import { GraphqlErrors, NotGraphql, type RequestError } from './errors.js'
import type { TypedDocument } from './typed-document.js'

export interface ClientOptions {
  /** Where the server answers: `https://…/graphql`. */
  url: string
  /** Sent with each request, such as `authorization`; a function is asked each time. */
  headers?: Readonly<Record<string, string>> | (() => Readonly<Record<string, string>>)
  /** Sends a document's id alone; its text only to a server that has said that it does not know it. */
  persisted?: boolean
  /** Another way to send than the global fetch. */
  fetch?: typeof fetch
}

export interface AskOptions {
  /** Gives up; the server then stops working on it. */
  signal?: AbortSignal
}

type Given<Variables> =
  Record<string, never> extends Variables
    ? [variables?: Variables, options?: AskOptions]
    : [variables: Variables, options?: AskOptions]

/** Asks one document. */
export type Ask = <Answer, Variables>(
  document: TypedDocument<Answer, Variables>,
  ...given: Given<Variables>
) => Promise<Answer>

const NOT_KNOWN = 'PERSISTED_QUERY_NOT_FOUND'

/**
 * A client of one server, in a browser or in Node: asks a typed document and gives its typed answer.
 * Throws GraphqlErrors where the server refused, NotGraphql where something else answered.
 */
export function createClient({
  url,
  headers = {},
  persisted = false,
  fetch: send = fetch,
}: ClientOptions): Ask {
  const post = async <Answer>(body: object, signal: AbortSignal | undefined): Promise<Answer> => {
    const response = await send(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        ...(typeof headers === 'function' ? headers() : headers),
      },
      body: JSON.stringify(body),
      ...(signal ? { signal } : {}),
    })
    const { data, errors } = read<Answer>(await response.text(), response.status)
    if (errors) throw new GraphqlErrors(errors, response.status)
    return data as Answer
  }
  const notKnown = new Set<string>()
  return async <Answer, Variables>(
    { id, text, name }: TypedDocument<Answer, Variables>,
    ...[variables, { signal } = {}]: Given<Variables>
  ) => {
    const rest = { operationName: name, variables }
    if (!persisted || notKnown.has(id)) return post<Answer>({ query: text, ...rest }, signal)
    try {
      return await post<Answer>({ documentId: id, ...rest }, signal)
    } catch (error) {
      if (!(error instanceof GraphqlErrors && error.code === NOT_KNOWN)) throw error
      const answer = await post<Answer>({ query: text, ...rest }, signal)
      notKnown.add(id)
      return answer
    }
  }
}

function read<Answer>(text: string, status: number): { data?: Answer; errors?: readonly RequestError[] } {
  try {
    const answer = JSON.parse(text) as { data?: Answer; errors?: readonly RequestError[] }
    if (typeof answer === 'object' && answer !== null && ('data' in answer || 'errors' in answer))
      return answer
  } catch {
    // Told below, with what came instead.
  }
  throw new NotGraphql(status, text)
}
