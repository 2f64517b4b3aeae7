import { print, type DocumentNode } from 'graphql'

/** A document that knows its own answer and variables; see documents.ts. */
export interface TypedDocument<Answer, Variables> extends DocumentNode {
  __apiType?: (variables: Variables) => Answer
}

/** What the server said was wrong with a request, as it said it. */
export class GraphqlErrors extends Error {
  override readonly name = 'GraphqlErrors'
  constructor(
    readonly errors: readonly {
      message: string
      path?: readonly (string | number)[]
      extensions?: { code?: string }
    }[],
  ) {
    super(errors.map(({ message }) => message).join('\n'))
  }
}

export type Ask = <Answer, Variables>(
  document: TypedDocument<Answer, Variables>,
  ...variables: Record<string, never> extends Variables ? [Variables?] : [Variables]
) => Promise<Answer>

/** A client of one server: asks a typed document and gives its typed answer. Throws GraphqlErrors where the server refused. */
export function createClient({ url, headers = {} }: { url: string; headers?: Record<string, string> }): Ask {
  return async (document, ...[variables]) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: print(document), variables }),
    })
    const { data, errors } = (await response.json()) as { data?: never; errors?: GraphqlErrors['errors'] }
    if (errors) throw new GraphqlErrors(errors)
    return data as never
  }
}
