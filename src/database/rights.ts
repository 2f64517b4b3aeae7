import type { Principal, Role } from './principal.js'
import { TABLES } from './rights-of-tables.js'

/**
 * Which rows: none; `own` are those of the caller's department; `near` those that lie in a township's areas or, for the
 * public, in areas that were published; all.
 */
export type Reach = 'none' | 'own' | 'near' | 'all'

/** How a value of people's data is shown to those who need not see it. */
export type Mask = 'NAME' | 'ACCOUNT' | 'NOTHING'

/** What each role may see and do in one table. The policies, the masks and the documentation are made from it. */
export interface TableRights {
  title: string
  /**
   * Whose a row is, by any of these: the name of a department, whose every row is; `department`, the row's column that
   * names it; or a key, as `project_id`: whose the parent is. `plan_id>implementation_plan` names the parent's table.
   */
  own: readonly string[]
  /** The keys by which a row lies in an area: a row lies where any of its parents does. */
  near: readonly string[]
  read: Readonly<Partial<Record<Role, Reach>>>
  write: Readonly<Partial<Record<Role, Reach>>>
  /** A row for which this holds is a draft: only those see it who may write it, and those who see every draft. */
  draft?: string
  /** Columns of people's data, and how they look to others than `people`. */
  masks?: Readonly<Record<string, Mask>>
  /** Who sees people's data in clear. */
  people?: Readonly<Partial<Record<Role, Reach>>>
  /** Whether the table's rows are bookkeeping that is itself a trail. */
  untrailed?: boolean
  /** Whether rows are only ever added. */
  appendOnly?: boolean
  /** A condition that narrows what any role but the administrator sees. */
  only?: string
}

/** A table that stands in no line is the administrator's alone. */
const NOBODY: TableRights = { title: '', own: [], near: [], read: {}, write: {} }

export const rightsOf = (table: string): TableRights => TABLES[table] ?? NOBODY

export const mayRead = (role: Role, table: string): boolean =>
  role === 'ADMINISTRATOR' || (rightsOf(table).read[role] ?? 'none') !== 'none'

/** Whether a table is other departments' alone, whatever its rows say. */
export function isOthers({ department }: Pick<Principal, 'department'>, table: string): boolean {
  const { own } = rightsOf(table)
  return own.every((owner) => owner === owner.toUpperCase() && owner !== department)
}

/** Whether some of the people's data of a table is shown to a principal in clear. */
export function seesPeople(principal: Principal, table: string): boolean {
  if (principal.role === 'ADMINISTRATOR') return true
  const reach = rightsOf(table).people?.[principal.role] ?? 'none'
  return reach === 'own' ? !isOthers(principal, table) : reach !== 'none'
}
