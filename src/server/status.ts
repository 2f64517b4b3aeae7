import type { ApolloServerPlugin, BaseContext } from '@apollo/server'
import { passingStatus } from './errors.js'

/**
 * GraphQL over HTTP: who accepts application/graphql-response+json learns by the status that a document or its
 * variables were refused; to all others an answer in GraphQL's form is a 200, since an intermediary may answer with
 * another status and something that is not GraphQL. What may well go another time has its status for everyone.
 */
export function statusByMediaType(): ApolloServerPlugin<BaseContext> {
  return {
    requestDidStart: async () => ({
      async willSendResponse({ request, response, errors }) {
        const { body, http } = response
        const found = body.kind === 'single' ? (body.singleResult.errors ?? []) : []
        const passing = found.map(passingStatus).find((status) => status !== undefined)
        if (passing !== undefined) {
          http.status = passing
          http.headers.set('retry-after', '1')
          return
        }
        // What is no GraphQL request at all has no answer in GraphQL's form.
        if (errors?.some(({ extensions }) => extensions.code === 'BAD_REQUEST')) return
        const accept = request.http?.headers.get('accept') ?? ''
        if (response.http.status === 400 && !accept.includes('application/graphql-response+json'))
          response.http.status = 200
      },
    }),
  }
}
