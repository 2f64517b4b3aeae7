import type { OperationRights } from '../../database/mutation.js'
import { STAFF } from '../../database/principal.js'

/** Finance and natural resources set and grant rewards, and so does the leading group. */
export const REWARDING: OperationRights = {
  roles: [...STAFF, 'LEADING_GROUP'],
  departments: ['FINANCE', 'NATURAL_RESOURCES'],
}
