import { Forbidden, notPermitted, neededToWrite, type Needed } from '../database/rights/forbidden.js'
import { rightsOf } from '../database/rights/rights.js'
import { STAFF, type Principal, type Role } from '../database/principal.js'
import { recordedConcepts } from '../intake/records/record-mutations.js'
import type { OperationRights } from '../database/mutation.js'
import { MUTATIONS } from './mutations.js'
import '../model.js'

/** A record is written by whoever may write some row of its table. */
const RECORDS = Object.fromEntries(
  recordedConcepts().map(({ table, options }): [string, OperationRights] => {
    const { roles, departments = [] } = neededToWrite(table!)
    const fixed = rightsOf(table!).own.length === departments.length && departments.length > 0
    return [options.record!, { roles, ...(fixed ? { departments } : {}) }]
  }),
)

/** One line a mutation. One that stands in no line is the administrator's alone. */
export const OPERATION_RIGHTS: Readonly<Record<string, OperationRights>> = {
  importRecords: {
    roles: [...STAFF, 'TOWNSHIP', 'LEADING_GROUP'],
    inNameOf: ({ input }) => (input as { department?: string | null }).department,
  },
  // Which step is whose is said by the rights of the steps, department and all.
  takeStep: { roles: [...STAFF, 'LEADING_GROUP', 'TOWNSHIP'] },
  drawArea: { roles: [...STAFF, 'LEADING_GROUP'], departments: ['NATURAL_RESOURCES'] },
  publishArea: { roles: ['LEADING_GROUP'] },
  withdrawArea: { roles: ['LEADING_GROUP'] },
  // Anyone objects; whoever is in charge of the objection answers it.
  submitObjection: { roles: [...STAFF, 'AUDITOR', 'LEADING_GROUP', 'TOWNSHIP', 'PUBLIC'] },
  answerObjection: { roles: ['CLERK', 'REVIEWER', 'LEADING_GROUP'] },
  transferObjection: { roles: ['LEADING_GROUP'] },
  assessYear: { roles: ['LEADING_GROUP'] },
  ...Object.fromEntries(MUTATIONS.map(({ name, who }) => [name, who])),
  // Departments’ own work on an area.
  ...RECORDS,
}

/** Who may do an operation; of its own records, where it is a department's. */
export const neededFor = (name: string): Needed => OPERATION_RIGHTS[name] ?? { roles: [] }

/** Why a principal may not do an operation, or null. */
export function refuseOperation(
  principal: Principal,
  name: string,
  args: Readonly<Record<string, unknown>>,
): Forbidden | null {
  const { role, department, scopes } = principal
  if (role === 'ADMINISTRATOR' && (scopes === undefined || scopes.includes('WRITE'))) return null
  const rights = OPERATION_RIGHTS[name] ?? { roles: [] }
  const { roles, departments, inNameOf } = rights
  const ofDepartment = (STAFF as readonly Role[]).includes(role)
  const may =
    roles.includes(role) &&
    (scopes === undefined || scopes.includes('WRITE')) &&
    (!ofDepartment || departments === undefined || departments.includes(department ?? ''))
  if (!may) return notPermitted(principal, name, { roles, departments: departments ?? [] })
  const named = inNameOf?.(args) ?? null
  if (named === null || named === department) return null
  return notPermitted(
    principal,
    name,
    { roles: STAFF, departments: [named] },
    { zh: '不属于该部门的，请不填 department。', en: 'Leave department out unless you belong to it.' },
  )
}
