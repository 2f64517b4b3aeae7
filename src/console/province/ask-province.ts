import { createClient } from '../../client/client.js'
import { answersOf, headersOfViewer } from '../frame/ask.js'

/** Asks the province's own schema, with the province's key. */
export const useProvince = answersOf(createClient({ url: '/province/graphql', headers: headersOfViewer }))
