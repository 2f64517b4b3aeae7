import { useQuery } from '@tanstack/react-query'
import { createClient, type Ask } from '../../client/client.js'
import { GraphqlErrors } from '../../client/errors.js'
import type { TypedDocument } from '../../client/typed-document.js'
import { language, t } from './language.js'
import { readKey } from './session.js'

/** What each request says of whoever signed in. */
export const headersOfViewer = (): Record<string, string> => {
  const key = readKey()
  return {
    'accept-language': language === 'en' ? 'en' : 'zh-CN',
    ...(key ? { authorization: `Bearer ${key}` } : {}),
  }
}

const UNREACHED = t(
  '连不上服务器。请检查网络后再试；别人也打不开的，请告知系统管理员。',
  'The server cannot be reached. Check the network and try again; if nobody can open it, tell the administrator.',
)
const notItself = (status: number) =>
  t(
    `应答的不是本系统的服务器（HTTP ${status}）：可能正在重启，请稍后再试；仍如此的，请告知系统管理员。`,
    `Something other than this system’s server has answered (HTTP ${status}). It may be restarting: try again later, and tell the administrator if it stays so.`,
  )

/** As fetch, but that no server was reached is said in words; a browser says it in its own. */
export const reach: typeof fetch = (...request) =>
  fetch(...request).catch((error: unknown) => {
    throw error instanceof TypeError ? new Error(UNREACHED) : error
  })

/** Asks one of the schemas that the page's own server has, as whoever signed in. */
export const askAt = (url: string): Ask =>
  createClient({
    url,
    headers: headersOfViewer,
    fetch: async (...request) => {
      const response = await reach(...request)
      if (!response.headers.get('content-type')?.includes('json')) throw new Error(notItself(response.status))
      return response
    },
  })

/** The server that the page came from. */
export const ask = askAt('/graphql')

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
