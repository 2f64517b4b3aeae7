import { createHash } from 'node:crypto'
import type { Principal, Role } from '../principal.js'

/** What a transaction stands on when it works for someone: a role of the database's and what narrows it. */
export interface Profile {
  /** Callers of one profile see the same. */
  key: string
  name: Role
  /** None for the administrator, who works as the login itself. */
  role: string | null
  settings: Readonly<Record<string, string>>
  /** Where a read finds its tables: first those with people's data masked. */
  readPath: string
  /** Where a write finds them. */
  path: string
}

interface Place {
  name: string
  schema: string
}
const NAME_MAX = 63

const placeTag = ({ name, schema }: Place) =>
  createHash('sha256').update(`${name}/${schema}`).digest('hex').slice(0, 12)

/**
 * A role's name in the database. Roles belong to the whole server, so it tells the database and the schema; by a digest where
 * it would be too long, or where the schema has a `_`, since a_b with c would read as a with b_c.
 */
export function roleName(place: Place, role: Role): string {
  const full = `quanyu_${place.name}_${place.schema}_${role.toLowerCase()}`
  const isPlain = !place.schema.includes('_') && Buffer.byteLength(full) <= NAME_MAX
  return isPlain ? full : `quanyu_${placeTag(place)}_${role.toLowerCase()}`
}

/** The schema of the views that show people's data masked. */
export const maskedSchema = (place: Place): string => {
  const full = `${place.schema}${MASKED}`
  return full.length <= NAME_MAX ? full : `quanyu_${placeTag(place)}${MASKED}`
}
/** How the name of such a schema ends; no county may bear a name that ends so. */
export const MASKED = '_masked'

/** What every transaction has besides; compiling statements just in time costs half a second each and saves nothing. */
export const SESSION = { timezone: 'UTC', jit: 'off' } as const

/** What a principal's transaction stands on. */
export function profileOf(place: Place, { role, county, department = '', areaIds = [] }: Principal): Profile {
  // Whoever was let into one county asks nothing of another, whatever went wrong before.
  if (county !== undefined && county !== place.schema) throw new Error('a principal of another county')
  const path = `${place.schema},public`
  if (role === 'ADMINISTRATOR') return { key: '', name: role, role: null, settings: {}, readPath: path, path }
  const areas = `{${[...areaIds].sort().join(',')}}`
  return {
    key: [role, department, areas].join('/'),
    name: role,
    role: roleName(place, role),
    settings: { 'quanyu.department': department, 'quanyu.areas': areas },
    readPath: `${maskedSchema(place)},${path}`,
    path,
  }
}
