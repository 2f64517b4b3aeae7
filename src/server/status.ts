import type { ApolloServerPlugin, BaseContext } from '@apollo/server'

/**
 * GraphQL over HTTP: who accepts application/graphql-response+json is told by the status that a document or its
 * variables were refused; to all others an answer in GraphQL's form is a 200, whatever it says, since an intermediary
 * may answer with another status and something that is not GraphQL.
 */
export function statusByMediaType(): ApolloServerPlugin<BaseContext> {
  return {
    requestDidStart: async () => ({
      async willSendResponse({ request, response }) {
        const accept = request.http?.headers.get('accept') ?? ''
        if (response.http.status === 400 && !accept.includes('application/graphql-response+json'))
          response.http.status = 200
      },
    }),
  }
}
