/** Where operations are sent to, and where subscriptions are. */
export const GRAPHQL = '/graphql'
export const STREAM = '/graphql/stream'

export const isGraphql = (path: string | undefined) => path === GRAPHQL || path === STREAM
