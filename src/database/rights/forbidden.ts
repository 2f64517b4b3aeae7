import { fact, optional, problem } from '../../graph/problem.js'
import { inEach, type Message, render, type Said, saidOf } from '../../values/message.js'
import { hasCode } from '../has-code.js'
import { Department } from '../department.js'
import { ROLES, type Principal, type Role as RoleName } from '../principal.js'
import { Role } from '../role.js'
import { chineseOf, englishOf } from '../../values/enumeration-of.js'
import { InputError } from '../../values/problem.js'
import { operationWords } from './operation-words.js'
import { fillsOnly, isOthers, mayRead, rightsOf, writeReach } from './rights.js'
import { TABLES } from './rights-of-tables.js'

/** What someone would have to be. */
export interface Needed {
  roles: readonly RoleName[]
  departments?: readonly string[]
}

export const Forbidden = problem(
  'FORBIDDEN',
  { zh: '无权', en: 'Not permitted, and what would be needed' },
  {
    operation: fact(String, '操作', 'The operation'),
    role: fact(Role, '来者的角色', 'Role of the caller'),
    callerDepartment: optional(
      fact(Department, '来者的部门', 'Department of the caller; null for those of none'),
    ),
    neededRoles: fact([Role], '所需角色，其一即可', 'Roles that may'),
    neededDepartments: fact(
      [Department],
      '所需部门，其一即可；空为不限',
      'Departments that may; empty where any may with its own records',
    ),
  },
  ({ operation, neededRoles: roles, neededDepartments: departments }, more?: Message) =>
    inEach(
      (say) =>
        `${say(forbiddenMessage(operationWords(operation), { roles, departments }))}${more ? ` ${say(more)}` : ''}`,
    ),
)
export type Forbidden = InstanceType<typeof Forbidden>

/** Tells a principal that it may not do something, and who may. */
export const notPermitted = (
  { role, department }: Principal,
  operation: string,
  { roles, departments = [] }: Needed,
  more?: Message,
): Forbidden =>
  new Forbidden(
    {
      operation,
      role,
      callerDepartment: (department ?? null) as Department | null,
      neededRoles: roles,
      neededDepartments: departments as readonly Department[],
    },
    more,
  )

export const forbiddenMessage = (
  operation: Said,
  { roles, departments = [] }: { roles: readonly string[]; departments?: readonly string[] },
): Message => {
  const { zh, en } = inEach((say) => say(operation))
  const who = whoMay(roles, departments)
  return {
    zh: `无权${zh}：有权的是${who.zh}；部门只能写本部门的记录，乡镇只能写本片区的。`,
    en: `Not permitted: ${en}. Who may: ${who.en}. A department may write only its own records, a township only those of its areas.`,
  }
}

/** Who may, by the names of roles and departments and not by their codes. */
function whoMay(roles: readonly string[], departments: readonly string[] = []): Message {
  const named = roles.length > 0 ? roles : ['ADMINISTRATOR']
  const of = (values: object, codes: readonly string[]) => ({
    zh: codes.map((code) => chineseOf(values)[code] ?? code).join('、'),
    en: codes.map((code) => englishOf(values)[code] ?? code).join(', '),
  })
  const [who, where] = [of(Role, named), of(Department, departments)]
  return departments.length === 0 ? who : { zh: `${who.zh}（${where.zh}）`, en: `${who.en} (${where.en})` }
}

/** Why a principal may read nothing of a table, and who may; null where it may read something. */
export function refuseRead({ role }: Principal, table: string): InputError | null {
  if (!(table in TABLES) || mayRead(role, table)) return null
  const roles = ROLES.filter((each) => mayRead(each, table))
  return new InputError('FORBIDDEN', {
    zh: `无权查看${rightsOf(table).title}：有权的是${whoMay(roles).zh}。`,
    en: `Not permitted: read ${table.replaceAll('_', ' ')}. Who may: ${whoMay(roles).en}.`,
  })
}

/** Whether a principal was let in to read only. */
const isReadOnly = ({ scopes }: Principal) => scopes !== undefined && !scopes.includes('WRITE')

/** What someone would have to be to write some rows of a table. */
export function neededToWrite(table: string): Needed {
  const { own } = rightsOf(table)
  // Where a column says whose a row is, any department may have rows of its own.
  const isAnyone = own.some((owner) => owner !== owner.toUpperCase())
  return {
    roles: ROLES.filter((role) => writeReach(role, table) !== 'none'),
    departments: isAnyone ? [] : own,
  }
}

/** Who may write a table, where this principal may not write any row of it; null where it may write some. */
export function refuseWrite(principal: Principal, table: string, operation: string): Forbidden | null {
  const { role } = principal
  if (role === 'ADMINISTRATOR') return null
  const reach = writeReach(role, table)
  const misses = reach === 'own' && isOthers(principal, table)
  if (reach !== 'none' && !misses && !isReadOnly(principal)) return null
  return notPermitted(principal, operation, neededToWrite(table))
}

/** Why a principal may not fill these columns of a table, which others fill in their turn; or null. */
export function refusePart(
  principal: Principal,
  table: string,
  columns: readonly string[],
  operation: string,
): Forbidden | null {
  const { role } = principal
  const { parts = [], write } = rightsOf(table)
  if (role === 'ADMINISTRATOR' || parts.length === 0) return null
  const others = parts.find(
    (part) =>
      (part.write[role] ?? 'none') === 'none' && part.columns.some((column) => columns.includes(column)),
  )
  const isPart = (column: string) => parts.some((part) => part.columns.includes(column))
  const needed = others?.write ?? (fillsOnly(role, table) && !columns.every(isPart) ? write : null)
  if (!needed) return null
  return notPermitted(principal, others ? render(saidOf(operation, others.title)) : operation, {
    ...neededToWrite(table),
    roles: ROLES.filter((each) => (needed[each] ?? 'none') !== 'none'),
  })
}

/** Rows that the database lets the caller's role not change: it passes over them, and says nothing. */
export class RowsPassedOver extends Error {
  readonly code = '42501'
  constructor(table: string) {
    super(`rows of ${table} are not the caller’s to change`)
  }
}

/** What PostgreSQL said when a role or a policy stood against it. */
export const isRefusedByDatabase = (error: unknown): boolean => hasCode(error, ['42501'])
