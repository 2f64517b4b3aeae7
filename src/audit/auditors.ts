import type { OperationRights } from '../database/mutation.js'
import { STAFF } from '../database/principal.js'

/** The audit is finance's and the auditor's. */
export const AUDITORS: OperationRights = { roles: [...STAFF, 'AUDITOR'], departments: ['FINANCE'] }
