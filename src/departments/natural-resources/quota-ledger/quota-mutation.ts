import { IdempotencyConflict } from '../../../database/idempotency-conflict.js'
import type { OperationRights } from '../../../database/mutation.js'
import { STAFF } from '../../../database/principal.js'
import { DatesOutOfOrder, DetailMissing, NotFound } from '../../../funds/money-problems.js'
import { QuotaOverdrawn } from '../../../policy/constraint-problems.js'
import { QuotaEntry } from './quota-entry.js'
import { AreaNotPositive, InsufficientQuota } from './quota-problems.js'

/** Natural resources enters quotas. */
export const LAND: OperationRights = { roles: STAFF, departments: ['NATURAL_RESOURCES'] }

/** What any entry of a quota may be refused for. */
export const QUOTA_REFUSALS = [
  NotFound,
  DatesOutOfOrder,
  DetailMissing,
  QuotaOverdrawn,
  IdempotencyConflict,
] as const

/** What the mutations that use part of a quota have in common. */
export const DRAW_ON_QUOTA = {
  gives: QuotaEntry,
  refuses: [InsufficientQuota, AreaNotPositive, ...QUOTA_REFUSALS],
  who: LAND,
}
