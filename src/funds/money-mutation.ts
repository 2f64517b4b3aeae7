import { IdempotencyConflict } from '../database/idempotency-conflict.js'
import type { OperationRights } from '../database/mutation.js'
import { STAFF } from '../database/principal.js'
import { FiscalYearClosed } from './closed-days.js'
import { DatesOutOfOrder, DetailMissing, NotApproved, NotFound } from './money-problems.js'

/** Finance enters money. */
export const FINANCE: OperationRights = { roles: STAFF, departments: ['FINANCE'] }

/** What any entry of money may be refused for. */
export const ENTRY_REFUSALS = [
  NotFound,
  DatesOutOfOrder,
  DetailMissing,
  NotApproved,
  FiscalYearClosed,
  IdempotencyConflict,
] as const
