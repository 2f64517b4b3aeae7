import { sql } from 'kysely'
import { findObjects } from '../../src/database/rights/find-objects.js'
import { placeOf, prepareRights } from '../../src/database/rights/apply-rights.js'
import { rightsObjects } from '../../src/database/rights/rights-objects.js'
import { runStatements } from '../../src/database/rights/run-statements.js'
import { secureCode } from '../../src/database/rights/secure-code.js'
import type { Database } from '../../src/database/database.js'

/**
 * The rights of a county that an older version has made, whose steps do not yet note which rights were given. Today's ask which
 * areas are published, which a later step makes known.
 */
export async function giveRights(county: Database) {
  const { kysely, schema } = county
  const place = placeOf(county)
  await sql`create function ${sql.id(schema, 'published_areas')}() returns uuid[] language sql as 'select null::uuid[]'`.execute(
    kysely,
  )
  await prepareRights(county)
  const objects = rightsObjects(place, await findObjects(kysely, schema, place.masked))
  await runStatements(
    kysely,
    objects.flatMap(({ statements }) => statements),
  )
  await secureCode(kysely, place)
}
