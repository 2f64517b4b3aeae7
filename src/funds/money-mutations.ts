import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { workAs, type Caller } from '../database/caller.js'
import { adjustAllocation, AdjustAllocationInput } from './adjust-allocation.js'
import { allocateFund, AllocateFundInput } from './allocate-fund.js'
import { carryOver, CarryOverInput } from './carry-over.js'
import { createFund, CreateFundInput } from './create-fund.js'
import { disburseAllocation, DisburseAllocationInput } from './disburse-allocation.js'
import { recordPayment, RecordPaymentInput } from './record-payment.js'
import { returnFunds, ReturnFundsInput } from './return-funds.js'
import { reverseEntry, ReverseEntryInput } from './reverse-entry.js'
import {
  AdjustAllocationResult,
  AllocateFundResult,
  CarryOverResult,
  CreateFundResult,
  DisburseAllocationResult,
  RecordPaymentResult,
  ReturnFundsResult,
  ReverseEntryResult,
} from './money-results.js'
import { describe } from '../values/title.js'

/** The doors of the money operations: one operation each, in one unit of work. */
@Resolver()
export class MoneyMutations {
  @Mutation(() => CreateFundResult, {
    description: describe('登记一份文件下达的资金', 'Enter one document’s money'),
  })
  createFund(
    @Arg('input', () => CreateFundInput, { description: describe('资金', 'The fund') })
    input: CreateFundInput,
    @Ctx() caller: Caller,
  ) {
    return workAs(caller, (work) => createFund(work, input))
  }
  @Mutation(() => AllocateFundResult, {
    description: describe('把资金分配到项目或地点', 'Allocate part of a fund'),
  })
  allocateFund(
    @Arg('input', () => AllocateFundInput, { description: describe('分配', 'The allocation') })
    input: AllocateFundInput,
    @Ctx() caller: Caller,
  ) {
    return workAs(caller, (work) => allocateFund(work, input))
  }
  @Mutation(() => DisburseAllocationResult, {
    description: describe('把分配的资金拨付给单位', 'Pass money of an allocation on'),
  })
  disburseAllocation(
    @Arg('input', () => DisburseAllocationInput, { description: describe('拨付', 'The disbursement') })
    input: DisburseAllocationInput,
    @Ctx() caller: Caller,
  ) {
    return workAs(caller, (work) => disburseAllocation(work, input))
  }
  @Mutation(() => RecordPaymentResult, { description: describe('登记一笔支付', 'Record a payment') })
  recordPayment(
    @Arg('input', () => RecordPaymentInput, { description: describe('支付', 'The payment') })
    input: RecordPaymentInput,
    @Ctx() caller: Caller,
  ) {
    return workAs(caller, (work) => recordPayment(work, input))
  }
  @Mutation(() => AdjustAllocationResult, {
    description: describe('在同一资金的分配之间调整', 'Move money between allocations of one fund'),
  })
  adjustAllocation(
    @Arg('input', () => AdjustAllocationInput, { description: describe('调整', 'The adjustment') })
    input: AdjustAllocationInput,
    @Ctx() caller: Caller,
  ) {
    return workAs(caller, (work) => adjustAllocation(work, input))
  }
  @Mutation(() => ReturnFundsResult, {
    description: describe('退回未用的资金', 'Return unused money one step'),
  })
  returnFunds(
    @Arg('input', () => ReturnFundsInput, { description: describe('退回', 'The return') })
    input: ReturnFundsInput,
    @Ctx() caller: Caller,
  ) {
    return workAs(caller, (work) => returnFunds(work, input))
  }
  @Mutation(() => CarryOverResult, {
    description: describe('把未用的资金结转到以后年度', 'Carry unused money over into a later fiscal year'),
  })
  carryOver(
    @Arg('input', () => CarryOverInput, { description: describe('结转', 'The carry-over') })
    input: CarryOverInput,
    @Ctx() caller: Caller,
  ) {
    return workAs(caller, (work) => carryOver(work, input))
  }
  @Mutation(() => ReverseEntryResult, { description: describe('冲销一条分录', 'Reverse an entry') })
  reverseEntry(
    @Arg('input', () => ReverseEntryInput, { description: describe('冲销', 'The reversal') })
    input: ReverseEntryInput,
    @Ctx() caller: Caller,
  ) {
    return workAs(caller, (work) => reverseEntry(work, input))
  }
}
