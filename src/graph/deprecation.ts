import { describe, type Title } from '../values/title.js'
import type { Class } from './words.js'

const deprecations = new Map<string, string>()
const QUERY = 'Query'

/**
 * Says of a field, or of a root field where `on` is null, that it is to go: since which day, and what to use in its place.
 * The day tells when it may go: see `quanyu schema-changes`.
 */
export function deprecate(on: Class | null, field: string, since: string, instead: Title) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(since)) throw new Error(`${field}: ${since} is no day such as 2026-01-31`)
  const reason = describe(`自 ${since} 弃用。${instead.zh}`, `Deprecated since ${since}. ${instead.en}`)
  deprecations.set(`${on?.name ?? QUERY}.${field}`, reason)
}

/** Why a field is deprecated, as options for type-graphql; nothing where it is not. */
export function deprecationOf(on: Class | null, field: string): { deprecationReason?: string } {
  const reason = deprecations.get(`${on?.name ?? QUERY}.${field}`)
  return reason === undefined ? {} : { deprecationReason: reason }
}
