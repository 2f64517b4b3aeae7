import { createUnionType } from 'type-graphql'
import { QuotaOverdrawn, RewardTooEarly } from '../../../audit/guards/guard-problems.js'
import { NotReversible } from '../../../funds/correction-problems.js'
import { DatesOutOfOrder, DetailMissing, NotApproved, NotFound } from '../../../funds/money-problems.js'
import { IdempotencyConflict } from '../../../database/idempotency-conflict.js'
import { Quota } from '../quota.js'
import { QuotaEntry } from './quota-entry.js'
import { AreaNotPositive, DuplicateQuota, InsufficientQuota, QuotaAlreadyReversed } from './quota-problems.js'

/** What was written bears its type's name when it has been read; a problem is of its class. */
const resolveType = (value: object) =>
  ((value as { __typename?: string }).__typename ?? value.constructor) as never

/** What any step of a quota may be refused for. */
const COMMON = [NotFound, DatesOutOfOrder, DetailMissing, QuotaOverdrawn, IdempotencyConflict] as const
const DRAWN = [QuotaEntry, InsufficientQuota, AreaNotPositive, ...COMMON] as const

export const CertifyQuotaResult = createUnionType({
  name: 'CertifyQuotaResult',
  description: '登记确认的结果 The quota, or why not',
  types: () => [Quota, DuplicateQuota, AreaNotPositive, ...COMMON] as const,
  resolveType,
})
export const UseQuotaResult = createUnionType({
  name: 'UseQuotaResult',
  description: '使用的结果：所记的分录 The entry, or why not',
  types: () => DRAWN,
  resolveType,
})
export const TradeQuotaResult = createUnionType({
  name: 'TradeQuotaResult',
  description: '交易的结果：所记的分录 The entry, or why not',
  types: () => DRAWN,
  resolveType,
})
export const AwardQuotaResult = createUnionType({
  name: 'AwardQuotaResult',
  description: '奖励的结果：所记的分录 The entry, or why not',
  types: () => [...DRAWN, RewardTooEarly, NotApproved] as const,
  resolveType,
})
export const ReverseQuotaEntryResult = createUnionType({
  name: 'ReverseQuotaEntryResult',
  description: '冲销的结果：所记的分录 The entry that reverses, or why not',
  types: () => [QuotaEntry, InsufficientQuota, QuotaAlreadyReversed, NotReversible, ...COMMON] as const,
  resolveType,
})
