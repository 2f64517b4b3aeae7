import { createHash } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import { InputError } from '../../values/problem.js'
import { withBriefLocks } from '../brief-locks.js'
import { maskedSchema, roleName } from '../reading/profile.js'
import { findObjects } from './find-objects.js'
import { droppingViews, foundRights, notingRights, takingAway } from './found-rights.js'
import { makeRoles } from './make-roles.js'
import { keyOfObject, rightsObjects, type RightsObject } from './rights-objects.js'
import { runStatements } from './run-statements.js'
import { secureCode, securingCode } from './secure-code.js'
import type { Database } from '../database.js'
import type { PolicyPlace } from './table-conditions.js'
import type { Said } from '../../values/message.js'

export const placeOf = (database: Pick<Database, 'name' | 'schema'>): PolicyPlace => ({
  schema: database.schema,
  masked: maskedSchema(database),
  login: (role) => roleName(database, role),
})

const digestOf = ({ statements }: RightsObject) =>
  createHash('sha256').update(statements.join('\n')).digest('hex')

/**
 * Gives the database the rights that the table in the code says: roles, grants, policies, masked views and the trail's
 * triggers. What has its rights already is left alone; the rest is given them object by object, each in a transaction of its
 * own that waits for no lock for long, so that others go on reading and writing. Gives the names of what it touched. Needs
 * the tables' owner; and CREATEROLE where the roles are not there yet. One at a time: migrate() sees to that.
 */
export async function applyRights(database: Database, say?: (line: Said) => void): Promise<string[]> {
  const { kysely } = database
  const place = placeOf(database)
  await prepareRights(database)
  const touched = await withBriefLocks(kysely, 'views, functions', (work) => secureCode(work, place), say)
  // What goes with a view that could not be replaced is found missing in the second round.
  for (let round = 1; round <= 2; round++) {
    const { changed, stale, isNew } = await findDrift(database)
    // Of a county that nobody uses yet all are given at once, which is faster.
    for (const objects of isNew ? [changed] : changed.map((object) => [object])) {
      const name = isNew ? place.schema : keyOfObject(objects[0]!)
      await withBriefLocks(kysely, name, (work) => giveRights(work, place, objects), say)
    }
    const dropping = droppingViews(place, stale)
    await withBriefLocks(kysely, place.masked, (work) => runStatements(work, dropping), say)
    touched.push(...changed.map(keyOfObject), ...stale.map((name) => `view ${name}`))
    if (changed.length === 0 || isNew) break
  }
  return touched
}

/**
 * The objects whose rights are not those that the code says: never given, given by another version, or changed since by
 * somebody else; and the masked views that are to go.
 */
export async function findDrift(database: Database) {
  const { kysely, schema } = database
  const place = placeOf(database)
  return kysely.transaction().execute(async (work) => {
    const found = await findObjects(work, schema, place.masked)
    const objects = rightsObjects(place, found)
    const noted = await notedRights(work, schema)
    const held = noted.size > 0 ? await foundRights(work, place, objects) : new Map<string, string>()
    const isGiven = (object: RightsObject) => {
      const key = keyOfObject(object)
      const given = noted.get(key)
      return given !== undefined && given.given === digestOf(object) && given.found === held.get(key)
    }
    const views = new Set(objects.flatMap(({ kind, name }) => (kind === 'view' ? [name] : [])))
    return {
      changed: objects.filter((object) => !isGiven(object)),
      stale: found.masked.filter((name) => !views.has(name)),
      isNew: noted.size === 0 && found.masked.length === 0,
    }
  })
}

/** What would have to be said to secure the views and functions that are not secured. */
export const findUnsecured = (database: Database): Promise<string[]> =>
  securingCode(database.kysely, placeOf(database))

async function notedRights(work: Kysely<unknown>, schema: string) {
  const { rows } = await sql<{ object: string; given: string; found: string }>`
    select object, given, found from ${sql.id(schema, 'rights_applied')}`.execute(work)
  return new Map(rows.map(({ object, ...noted }) => [object, noted]))
}

async function giveRights(work: Kysely<unknown>, place: PolicyPlace, objects: readonly RightsObject[]) {
  for (const object of objects)
    await runStatements(work, [...(await takingAway(work, place, object)), ...object.statements])
  const found = await foundRights(work, place, objects)
  await runStatements(
    work,
    objects.map((object) => {
      const key = keyOfObject(object)
      return notingRights(key, digestOf(object), found.get(key) ?? '')
    }),
  )
}

/** Makes the roles, and refuses where something of somebody else's stands in the way. */
export async function prepareRights(database: Database): Promise<void> {
  await refuseTables(database.kysely, maskedSchema(database))
  await makeRoles(database.kysely, database)
}

/** The schema of masked views is made by us alone: one of that name that holds tables is somebody's, and stays. */
async function refuseTables(work: Kysely<unknown>, schema: string) {
  const { rows } = await sql<{ name: string }>`
    select relname::text as name from pg_class where relnamespace = to_regnamespace(quote_ident(${schema})) and relkind not in ('v', 'i', 'c') order by relname limit 3`.execute(
    work,
  )
  if (rows.length > 0)
    throw new InputError('SCHEMA_TAKEN', {
      zh: `模式 ${schema} 是留给本县脱敏视图的，其中却有表（${rows.map(({ name }) => name).join('、')} 等），未作改动。请把那个模式改名（alter schema … rename to …）后再运行 quanyu migrate。`,
      en: `Schema ${schema} is reserved for this county’s masked views, but it holds tables (${rows.map(({ name }) => name).join(', ')}); nothing was changed. Rename that schema (alter schema … rename to …), then run quanyu migrate again.`,
    })
}
