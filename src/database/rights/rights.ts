import type { Principal, Role } from '../principal.js'
import type { Reach, TableRights } from './table-rights.js'
import { TABLES } from './rights-of-tables.js'

/** A table that stands in no line is the administrator's alone. */
const NOBODY: TableRights = { title: '', own: [], near: [], read: {}, write: {} }

export const rightsOf = (table: string): TableRights => TABLES[table] ?? NOBODY

export const mayRead = (role: Role, table: string): boolean =>
  role === 'ADMINISTRATOR' || (rightsOf(table).read[role] ?? 'none') !== 'none'

const reachIn = (role: Role, { write }: Pick<TableRights, 'write'>): Reach => write[role] ?? 'none'
/** Which rows a role may write something of. */
export function writeReach(role: Role, table: string): Reach {
  const { parts = [] } = rightsOf(table)
  const reaches = [rightsOf(table), ...parts].map((rights) => reachIn(role, rights))
  return (['all', 'near', 'own'] as const).find((reach) => reaches.includes(reach)) ?? 'none'
}
/** Whether a role may fill a part of a row, and no more. */
export const fillsOnly = (role: Role, table: string): boolean =>
  writeReach(role, table) !== 'none' && reachIn(role, rightsOf(table)) === 'none'

/** Whether a table is other departments' alone, whatever its rows say. */
export function isOthers({ department }: Pick<Principal, 'department'>, table: string): boolean {
  const { own } = rightsOf(table)
  return own.every((owner) => owner === owner.toUpperCase() && owner !== department)
}

/** Whether some of the people's data of a table is shown to a principal in clear. */
export function seesPeople(principal: Principal, table: string): boolean {
  if (principal.role === 'ADMINISTRATOR') return true
  const { people, supervisors = [] } = rightsOf(table)
  const reach = people?.[principal.role] ?? 'none'
  return reach === 'own'
    ? !isOthers(principal, table) || supervisors.includes(principal.department ?? '')
    : reach !== 'none'
}
