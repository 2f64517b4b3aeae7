import { createUnionType } from 'type-graphql'
import { QuotaOverdrawn } from '../../../policy/constraint-problems.js'
import { DatesOutOfOrder, DetailMissing, NotFound } from '../../../funds/money-problems.js'
import { IdempotencyConflict } from '../../../database/idempotency-conflict.js'
import { Quota } from '../quota.js'
import { QuotaEntry } from './quota-entry.js'
import { AreaNotPositive, DuplicateQuota, InsufficientQuota } from './quota-problems.js'
import { describe } from '../../../values/title.js'

/** What was written bears its type's name when it has been read; a problem is of its class. */
const resolveType = (value: object) =>
  ((value as { __typename?: string }).__typename ?? value.constructor) as never

/** What any step of a quota may be refused for. */
export const COMMON = [NotFound, DatesOutOfOrder, DetailMissing, QuotaOverdrawn, IdempotencyConflict] as const
/** What drawing on a quota may end with. */
export const DRAWN = [QuotaEntry, InsufficientQuota, AreaNotPositive, ...COMMON] as const

export const CertifyQuotaResult = createUnionType({
  name: 'CertifyQuotaResult',
  description: describe('登记确认的结果', 'The quota, or why not'),
  types: () => [Quota, DuplicateQuota, AreaNotPositive, ...COMMON] as const,
  resolveType,
})
export const UseQuotaResult = createUnionType({
  name: 'UseQuotaResult',
  description: describe('使用的结果：所记的分录', 'The entry, or why not'),
  types: () => DRAWN,
  resolveType,
})
export const TradeQuotaResult = createUnionType({
  name: 'TradeQuotaResult',
  description: describe('交易的结果：所记的分录', 'The entry, or why not'),
  types: () => DRAWN,
  resolveType,
})
