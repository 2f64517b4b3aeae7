import { useQuery } from '@tanstack/react-query'
import { createClient } from '../../client/client.js'
import { GraphqlErrors } from '../../client/errors.js'
import type { TypedDocument } from '../../client/typed-document.js'
import { language } from './language.js'
import { readKey } from './session.js'

/** The server that the page came from, asked as whoever signed in. */
export const ask = createClient({
  url: '/graphql',
  headers: () => {
    const key = readKey()
    return {
      'accept-language': language === 'en' ? 'en' : 'zh-CN',
      ...(key ? { authorization: `Bearer ${key}` } : {}),
    }
  },
})

/** Asks a document while a screen shows it; asked again when its variables change. */
export const useAnswer = <Answer, Variables extends object>(
  document: TypedDocument<Answer, Variables>,
  variables: Variables,
  { enabled = true } = {},
) =>
  useQuery<Answer, Error>({
    queryKey: [document.name, variables],
    queryFn: ({ signal }) =>
      (ask as (...given: unknown[]) => Promise<Answer>)(document, variables, { signal }),
    enabled,
  })

export const isForbidden = (error: unknown) => error instanceof GraphqlErrors && error.code === 'FORBIDDEN'
export const isSignedOut = (error: unknown) => error instanceof GraphqlErrors && error.status === 401
