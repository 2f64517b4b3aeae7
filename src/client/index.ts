/** The packages’ entry, `quanyu-client` and `quanyu/client`: the documents with their types, and a way to ask them. */
export { POSSIBLE_TYPES, TYPES_WITHOUT_ID } from './cache.js'
export { createClient, type Ask, type AskOptions, type ClientOptions } from './client.js'
export * from './documents.js'
export {
  followChanges,
  keepIn,
  keepInMemory,
  latestPlace,
  type FollowOptions,
  type PlaceStore,
} from './follow-changes.js'
export { GraphqlErrors, isProblem, NotGraphql, type RequestError } from './errors.js'
export type * from './inputs.js'
export * from './titles.js'
export { TypedDocument } from './typed-document.js'
export {
  verifyWebhook,
  WebhookNotVerified,
  type VerifyOptions,
  type WebhookMessage,
} from './verify-webhook.js'
