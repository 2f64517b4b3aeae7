import { createUnionType } from 'type-graphql'
import { IdempotencyConflict } from '../database/idempotency-conflict.js'
import { Allocation } from './allocation.js'
import { AlreadyReversed, NotReversible, OtherFund, SameAllocation } from './correction-problems.js'
import { Disbursement } from './disbursement.js'
import { Fund } from './fund.js'
import { LedgerEntry } from './ledger-entry.js'
import {
  AmountNotPositive,
  DatesOutOfOrder,
  DetailMissing,
  DuplicateDocument,
  DuplicateNumber,
  InsufficientFunds,
  NotApproved,
  NotFound,
} from './money-problems.js'
import { Payment } from './payment.js'
import { describe } from '../values/title.js'

/** What was written bears its type's name when it has been read; a problem is of its class. */
const resolveType = (value: object) =>
  ((value as { __typename?: string }).__typename ?? value.constructor) as never

/** What any step of money may be refused for. */
const COMMON = [NotFound, DatesOutOfOrder, DetailMissing, NotApproved, IdempotencyConflict] as const

export const CreateFundResult = createUnionType({
  name: 'CreateFundResult',
  description: describe('登记资金的结果', 'The fund, or why not'),
  types: () => [Fund, DuplicateDocument, AmountNotPositive, ...COMMON] as const,
  resolveType,
})
export const AllocateFundResult = createUnionType({
  name: 'AllocateFundResult',
  description: describe('分配的结果', 'The allocation, or why not'),
  types: () => [Allocation, InsufficientFunds, DuplicateNumber, AmountNotPositive, ...COMMON] as const,
  resolveType,
})
export const DisburseAllocationResult = createUnionType({
  name: 'DisburseAllocationResult',
  description: describe('拨付的结果', 'The disbursement, or why not'),
  types: () => [Disbursement, InsufficientFunds, DuplicateNumber, AmountNotPositive, ...COMMON] as const,
  resolveType,
})
export const RecordPaymentResult = createUnionType({
  name: 'RecordPaymentResult',
  description: describe('支付的结果', 'The payment, or why not'),
  types: () => [Payment, InsufficientFunds, DuplicateNumber, AmountNotPositive, ...COMMON] as const,
  resolveType,
})
export const AdjustAllocationResult = createUnionType({
  name: 'AdjustAllocationResult',
  description: describe('调整的结果：所记的分录', 'The entry, or why not'),
  types: () =>
    [LedgerEntry, InsufficientFunds, AmountNotPositive, OtherFund, SameAllocation, ...COMMON] as const,
  resolveType,
})
export const ReturnFundsResult = createUnionType({
  name: 'ReturnFundsResult',
  description: describe('退回的结果：所记的分录', 'The entry, or why not'),
  types: () => [LedgerEntry, InsufficientFunds, AmountNotPositive, ...COMMON] as const,
  resolveType,
})
export const CarryOverResult = createUnionType({
  name: 'CarryOverResult',
  description: describe('结转的结果：新年度资金账中的分录', 'The entry in the later year’s fund, or why not'),
  types: () => [LedgerEntry, InsufficientFunds, AmountNotPositive, NotReversible, ...COMMON] as const,
  resolveType,
})
export const ReverseEntryResult = createUnionType({
  name: 'ReverseEntryResult',
  description: describe('冲销的结果：所记的分录', 'The entry that reverses, or why not'),
  types: () => [LedgerEntry, InsufficientFunds, AlreadyReversed, NotReversible, ...COMMON] as const,
  resolveType,
})
