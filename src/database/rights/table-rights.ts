import type { Message } from '../../values/message.js'
import type { Role } from '../principal.js'

/**
 * Which rows: none; `own` are those of the caller's department; `near` those that lie in a township's areas or, for the
 * public, in areas that were published; all. Where the public sees what is near, a township sees that too, as the public does.
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
  /** A condition that narrows which of the rows that it reaches a role writes. */
  limits?: Readonly<Partial<Record<Role, string>>>
  /**
   * Columns that only these fill, each in its turn. Whoever may fill such a part and no more adds no rows, and changes nothing
   * else of one.
   */
  parts?: readonly Part[]
  /** A row for which this holds is a draft: only those see it who may write it, and those who see every draft. */
  draft?: string
  /** Columns of people's data, and how they look to others than `people`. */
  masks?: Readonly<Record<string, Mask>>
  /** Who sees people's data in clear. */
  people?: Readonly<Partial<Record<Role, Reach>>>
  /** Departments that see people's data of other departments' rows in clear besides, since they supervise the money. */
  supervisors?: readonly string[]
  /** Whether the table's rows are bookkeeping that is itself an audit trail. */
  untrailed?: boolean
  /** Columns that the audit trail leaves out. */
  leftOutOfTrail?: readonly string[]
  /** Whether rows are only ever added. */
  appendOnly?: boolean
  /** A condition that narrows what any role but the administrator sees. */
  only?: string
  /** A condition that narrows what the public sees. */
  toPublic?: string
}

export interface Part {
  title: Message
  columns: readonly string[]
  write: Readonly<Partial<Record<Role, Reach>>>
}
