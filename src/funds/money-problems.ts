import { Field, ID, ObjectType } from 'type-graphql'
import { Handle } from '../graph/node.js'
import { formatMoney, type Money } from '../values/money.js'
import { Problem } from '../values/problem.js'
import { DateScalar, MoneyScalar } from '../values/scalars.js'
import { Fund } from './fund.js'

@ObjectType({ implements: Problem, description: '余额不足 Too little is left' })
export class InsufficientFunds extends Problem {
  override code = 'INSUFFICIENT_FUNDS'
  @Field(() => MoneyScalar, { description: '所需（元） What was asked, yuan' })
  asked: Money
  @Field(() => MoneyScalar, { description: '尚余（元） What is left, yuan' })
  left: Money
  constructor(asked: Money, left: Money) {
    super()
    Object.assign(this, { asked, left })
    this.message = `余额不足：需 ${formatMoney(asked)} 元，尚余 ${formatMoney(left)} 元。Too little is left.`
  }
}

@ObjectType({ implements: Problem, description: '文号已有 The document is entered already' })
export class DuplicateDocument extends Problem {
  override code = 'DUPLICATE_DOCUMENT'
  @Field(() => String, { description: '文号 Document number' })
  documentNumber: string
  @Field(() => Fund, { description: '已有的资金 The fund that bears it' })
  fund: Handle
  constructor(documentNumber: string, fund: string) {
    super()
    Object.assign(this, { documentNumber, fund: new Handle(Fund, fund) })
    this.message = `文号“${documentNumber}”已经入账，请勿重复登记。This document is entered already.`
  }
}

@ObjectType({ implements: Problem, description: '编号已有 The number is taken' })
export class DuplicateNumber extends Problem {
  override code = 'DUPLICATE_NUMBER'
  @Field(() => String, { description: '编号 The number' })
  externalId: string
  constructor(externalId: string) {
    super()
    this.externalId = externalId
    this.message = `编号“${externalId.slice(0, 80)}”已经用过，请核对是否重复登记。This number is taken.`
  }
}

@ObjectType({ implements: Problem, description: '没有这个对象 There is no such thing' })
export class NotFound extends Problem {
  override code = 'NOT_FOUND'
  @Field(() => ID, { nullable: true, description: '所给标识或文号 The id or number that was given' })
  id: string | null
  constructor(id: string | null, what: string) {
    super()
    this.id = id
    this.message =
      id === null
        ? `请给出且只给出一个${what}。Name just one.`
        : `没有${what}“${id.slice(0, 80)}”，请核对。There is no such thing.`
  }
}

@ObjectType({ implements: Problem, description: '日期倒置 Dates out of order' })
export class DatesOutOfOrder extends Problem {
  override code = 'DATES_OUT_OF_ORDER'
  @Field(() => DateScalar, { description: '所给日期 The date that was given' })
  date: string
  @Field(() => DateScalar, { nullable: true, description: '不得早于 Not before' })
  notBefore: string | null
  @Field(() => DateScalar, { nullable: true, description: '不得晚于 Not after' })
  notAfter: string | null
  constructor(
    date: string,
    { notBefore = null, notAfter = null }: { notBefore?: string | null; notAfter?: string | null },
  ) {
    super()
    Object.assign(this, { date, notBefore, notAfter })
    this.message = notBefore
      ? `日期倒置：${date} 早于上一环节的 ${notBefore}。Earlier than the step before it.`
      : `日期 ${date} 在今天（${notAfter}）之后。The date is in the future.`
  }
}

@ObjectType({ implements: Problem, description: '金额须大于零 An amount must be more than nought' })
export class AmountNotPositive extends Problem {
  override code = 'AMOUNT_NOT_POSITIVE'
  @Field(() => MoneyScalar, { description: '所给金额（元） The amount, yuan' })
  amount: Money
  constructor(amount: Money) {
    super()
    this.amount = amount
    this.message = `金额须大于零，实为 ${formatMoney(amount)} 元。退回请用退回，更正请用冲销。An amount must be more than nought.`
  }
}

@ObjectType({ implements: Problem, description: '缺少必填内容 Something is missing' })
export class DetailMissing extends Problem {
  override code = 'DETAIL_MISSING'
  @Field(() => String, { description: '缺少的字段 The field' })
  field: string
  constructor(field: string, words: string) {
    super()
    this.field = field
    this.message = `缺少${words}（${field}）。This is needed.`
  }
}

/** Raised by guards: a rule of the plan forbids the step. */
@ObjectType({ implements: Problem, description: '未经批准，不得办理 Not approved: a rule forbids it' })
export class NotApproved extends Problem {
  override code = 'NOT_APPROVED'
  @Field(() => String, { nullable: true, description: '规则编号 The rule' })
  rule: string | null
  @Field(() => [String], { description: '所缺的程序 What is missing' })
  missing: string[]
  constructor(rule: string | null, missing: string[], message: string) {
    super()
    Object.assign(this, { rule, missing, message })
  }
}
