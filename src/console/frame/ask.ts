import { useQuery } from '@tanstack/react-query'
import { createClient, type Ask } from '../../client/client.js'
import { GraphqlErrors } from '../../client/errors.js'
import type { TypedDocument } from '../../client/typed-document.js'
import { language } from './language.js'
import { readKey } from './session.js'

/** What each request says of whoever signed in. */
export const headersOfViewer = (): Record<string, string> => {
  const key = readKey()
  return {
    'accept-language': language === 'en' ? 'en' : 'zh-CN',
    ...(key ? { authorization: `Bearer ${key}` } : {}),
  }
}

/** The server that the page came from, asked as whoever signed in. */
export const ask = createClient({ url: '/graphql', headers: headersOfViewer })

/**
 * Asks a document of a server while a screen shows it; asked again when its variables change and, where `every` says so of
 * the last answer, after as many milliseconds.
 */
export const answersOf =
  (client: Ask) =>
  <Answer, Variables extends object>(
    document: TypedDocument<Answer, Variables>,
    variables: Variables,
    { enabled = true, every }: { enabled?: boolean; every?: (answer?: Answer) => number | false } = {},
  ) =>
    useQuery<Answer, Error>({
      queryKey: [document.name, variables],
      queryFn: ({ signal }) =>
        (client as (...given: unknown[]) => Promise<Answer>)(document, variables, { signal }),
      enabled,
      ...(every ? { refetchInterval: ({ state }) => every(state.data) } : {}),
    })

export const useAnswer = answersOf(ask)

export const isForbidden = (error: unknown) => error instanceof GraphqlErrors && error.code === 'FORBIDDEN'
export const isSignedOut = (error: unknown) => error instanceof GraphqlErrors && error.status === 401
