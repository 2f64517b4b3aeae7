import {
  DEPARTMENT_TITLES,
  FINDING_STATE_TITLES,
  FUND_LEVEL_TITLES,
  SEVERITY_TITLES,
} from '../../client/titles.js'

/** Values whose order means something to people; those of other kinds stand as the schema has them, the last of all 其他. */
const ORDERS: readonly (readonly [titles: object, order: readonly string[]])[] = [
  [SEVERITY_TITLES, ['HIGH', 'MEDIUM', 'LOW']],
  [FINDING_STATE_TITLES, ['OPEN', 'REOPENED', 'EXPLAINED', 'RECTIFYING', 'CLOSED']],
  [FUND_LEVEL_TITLES, ['CENTRAL', 'PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP', 'SOCIAL', 'FARMERS']],
  [DEPARTMENT_TITLES, ['NATURAL_RESOURCES', 'AGRICULTURE', 'FORESTRY', 'WATER', 'ENVIRONMENT', 'FINANCE']],
]

/** The values of an enumeration as they are listed to choose from. */
export function inOrder(titles: Readonly<Record<string, readonly [string, string]>>): string[] {
  const order = ORDERS.find(([each]) => each === titles)?.[1] ?? []
  const rank = (value: string) =>
    value === 'OTHER' ? Infinity : order.indexOf(value) + 1 || order.length + 1
  return Object.keys(titles).sort((one, other) =>
    rank(one) < rank(other) ? -1 : rank(one) > rank(other) ? 1 : 0,
  )
}
