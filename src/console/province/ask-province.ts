import { answersOf, askAt } from '../frame/ask.js'

/** Counties tell their sums about once a minute. */
export const EVERY_MS = 60_000

/** Asks the province's own schema, with the province's key. */
export const useProvince = answersOf(askAt('/province/graphql'))
