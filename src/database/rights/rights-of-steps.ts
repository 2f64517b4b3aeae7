import type { Principal, Role } from '../principal.js'

/** The department whose people and systems take steps; the others give their reviews, which the steps ask for. */
export const STEP_DEPARTMENT = 'NATURAL_RESOURCES'

const TOWNSHIP: readonly Role[] = ['TOWNSHIP']
const GROUP: readonly Role[] = ['LEADING_GROUP']
/** What natural resources decides is its reviewers’; a system passes on what was decided in it. */
const REVIEWERS: readonly Role[] = ['REVIEWER', 'SYSTEM']
const STAFF: readonly Role[] = ['CLERK', 'REVIEWER', 'SYSTEM']
/** What a higher authority decided is recorded from its document. */
const RECORDED: readonly Role[] = [...GROUP, ...STAFF]

/** Who may take which step of the plan’s workflow: one line a step. A step that stands in none is the administrator’s alone. */
export const STEP_TAKERS: Readonly<Record<string, readonly Role[]>> = {
  POTENTIAL_SURVEY: TOWNSHIP,
  FIRST_REVIEW: REVIEWERS,
  LEADING_GROUP_REVIEW: GROUP,
  AREA_CHOSEN: GROUP,
  COUNTY_REVIEW: REVIEWERS,
  RECOMMENDATION: RECORDED,
  CITY_APPROVAL: RECORDED,
  PROVINCIAL_REPLY: RECORDED,
  PLAN_SUBMITTED: RECORDED,
  CITY_APPRAISAL: RECORDED,
  PROVINCIAL_REVIEW: RECORDED,
  FILING: STAFF,
  IMPLEMENTATION: [...TOWNSHIP, ...RECORDED],
  AREA_ACCEPTANCE: GROUP,
  REWARDS: RECORDED,
  AFTERCARE: [...TOWNSHIP, ...GROUP],
  CHANGE: RECORDED,
  TERMINATION: GROUP,
}

export const takersOf = (kind: string): readonly Role[] => STEP_TAKERS[kind] ?? []

/** The departments that a step asks of a taker who is of one. */
export const departmentsOf = (kind: string): string[] =>
  takersOf(kind).some((role) => STAFF.includes(role)) ? [STEP_DEPARTMENT] : []

export const mayTakeStep = ({ role, department }: Principal, kind: string): boolean =>
  role === 'ADMINISTRATOR' ||
  (takersOf(kind).includes(role) && (!STAFF.includes(role) || department === STEP_DEPARTMENT))

/**
 * The same for the database: which rows of steps a role may write, by role. A township takes its steps here and sends no
 * records of them; what others send are facts from elsewhere.
 */
export const stepLimits = (): Partial<Record<Role, string>> => {
  const limits: Partial<Record<Role, string>> = {}
  for (const role of new Set(Object.values(STEP_TAKERS).flat())) {
    const kinds = Object.keys(STEP_TAKERS).filter((kind) => takersOf(kind).includes(role))
    limits[role] = `kind in (${kinds.map((kind) => `'${kind}'`).join(', ')})`
  }
  return { ...limits, TOWNSHIP: `${limits.TOWNSHIP} and taken_by is not null` }
}
