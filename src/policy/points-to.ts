import { sql } from 'kysely'
import type { Sql } from '../graph/column-kind.js'

/** One piece of evidence: the concept's name and the id of its record. */
export const pointsTo = (type: string, id: string): Sql =>
  sql`jsonb_build_object('type', ${sql.lit(type)}::text, 'id', ${sql.ref(id)})`

/** Evidence as a list. */
export const evidence = (...pieces: readonly (readonly [type: string, id: string])[]): Sql =>
  sql`jsonb_build_array(${sql.join(pieces.map(([type, id]) => pointsTo(type, id)))})`

/** The evidence of a group: one piece a row. */
export const evidenceOf = (type: string, id: string): Sql => sql`jsonb_agg(distinct ${pointsTo(type, id)})`
