import { Field, ObjectType } from 'type-graphql'
import { Handle } from '../graph/node.js'
import { Problem } from '../values/problem.js'
import { Fund } from './fund.js'
import { LedgerEntry } from './ledger-entry.js'

@ObjectType({ implements: Problem, description: '已经冲销 It is reversed already' })
export class AlreadyReversed extends Problem {
  override code = 'ALREADY_REVERSED'
  @Field(() => LedgerEntry, { description: '冲销它的分录 The entry that reversed it' })
  by: Handle
  constructor(by: string) {
    super()
    this.by = new Handle(LedgerEntry, by)
    this.message = '该分录已经冲销过一次。The entry was reversed once already.'
  }
}

@ObjectType({ implements: Problem, description: '不能冲销 It cannot be reversed' })
export class NotReversible extends Problem {
  override code = 'NOT_REVERSIBLE'
  constructor(message: string) {
    super()
    this.message = message
  }
}

@ObjectType({ implements: Problem, description: '两笔分配不属同一资金 The allocations are of two funds' })
export class OtherFund extends Problem {
  override code = 'OTHER_FUND'
  @Field(() => Fund, { description: '调出一方的资金 The fund that money was to be moved from' })
  from: Handle
  @Field(() => Fund, { description: '调入一方的资金 The fund of the other' })
  to: Handle
  constructor(from: string, to: string) {
    super()
    Object.assign(this, { from: new Handle(Fund, from), to: new Handle(Fund, to) })
    this.message =
      '一份文件的资金只能在本文件的分配之间调整；要换资金，请先退回再分配。Money stays within its document: return it and allocate it anew.'
  }
}

@ObjectType({ implements: Problem, description: '调出与调入是同一笔分配 Both are the same allocation' })
export class SameAllocation extends Problem {
  override code = 'SAME_ALLOCATION'
  constructor() {
    super()
    this.message = '调出与调入是同一笔分配。Both are the same allocation.'
  }
}
