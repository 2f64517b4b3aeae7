import { createClient } from '../../client/client.js'
import { answersOf, headersOfViewer } from '../frame/ask.js'

/** Counties tell their sums about once a minute. */
export const EVERY_MS = 60_000

/** Asks the province's own schema, with the province's key. */
export const useProvince = answersOf(createClient({ url: '/province/graphql', headers: headersOfViewer }))
