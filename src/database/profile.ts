import { createHash } from 'node:crypto'
import type { Database } from './open.js'
import type { Principal, Role } from './principal.js'

/** What a connection stands on when it works for someone: a role of the database's and what narrows it. */
export interface Profile {
  /** Callers of one profile may share connections. */
  key: string
  /** None for the administrator, who works as the login itself. */
  role: string | null
  settings: Readonly<Record<string, string>>
  /** Where a read finds its tables: first those with people's data masked. */
  readPath: string
}

type Place = Pick<Database, 'name' | 'schema'>
const NAME_MAX = 63

const short = ({ name, schema }: Place) =>
  createHash('sha256').update(`${name}/${schema}`).digest('hex').slice(0, 12)

/** A role's name in the database. Roles belong to the whole server, so it tells the database and the schema. */
export function roleName(place: Place, role: Role): string {
  const full = `quanyu_${place.name}_${place.schema}_${role.toLowerCase()}`
  return Buffer.byteLength(full) <= NAME_MAX ? full : `quanyu_${short(place)}_${role.toLowerCase()}`
}

/** The schema of the views that show people's data masked. */
export const maskedSchema = (place: Place): string => {
  const full = `${place.schema}_masked`
  return full.length <= NAME_MAX ? full : `quanyu_${short(place)}_masked`
}

/** What a principal's connection is. */
export function profileOf(place: Place, { role, department = '', areaIds = [] }: Principal): Profile {
  const path = `${place.schema},public`
  if (role === 'ADMINISTRATOR') return { key: '', role: null, settings: {}, readPath: path }
  const areas = `{${[...areaIds].sort().join(',')}}`
  return {
    key: [role, department, areas].join('/'),
    role: roleName(place, role),
    settings: { 'quanyu.department': department, 'quanyu.areas': areas },
    readPath: `${maskedSchema(place)},${path}`,
  }
}
