import { Forbidden, notPermitted, type Needed } from '../database/rights/forbidden.js'
import { STAFF, type Principal, type Role } from '../database/principal.js'
import type { OperationRights } from '../database/mutation.js'
import { MUTATIONS } from './mutations.js'

/** Who may use each mutation. */
export const OPERATION_RIGHTS: Readonly<Record<string, OperationRights>> = Object.fromEntries(
  MUTATIONS.map(({ name, who }) => [name, who]),
)

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
    {
      zh: '请填写本部门；不属于任何部门的，请不填 department。',
      en: 'Name your own department, or leave department out where you belong to none.',
    },
  )
}
