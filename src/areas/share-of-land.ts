import { sql } from 'kysely'
import type { Sql } from '../graph/column-kind.js'

/** The share of a land area that follows the shares `before` it, to six decimals; all shares make the whole. */
export const shareOfLand = (land: Sql, before: Sql, share: Sql): Sql =>
  sql`(round(${land} * (${before} + ${share}), 6) - round(${land} * ${before}, 6))`
