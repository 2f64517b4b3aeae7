import { Field, Int, ObjectType } from 'type-graphql'
import { enumerationOf } from '../values/enumeration-of.js'
import { MoneyScalar } from '../values/scalars.js'
import { describe, t } from '../values/title.js'

/** What money is grouped by. */
export const FundingGroup = enumerationOf('FundingGroup', t('分组依据', 'What money is grouped by'), {
  PROGRAMME: t('资金用途', 'Programme'),
  LEVEL: t('资金层级', 'Level that the money comes from'),
  FISCAL_YEAR: t('预算年度', 'Fiscal year'),
})
export type FundingGroup = keyof typeof FundingGroup

@ObjectType('Count', { description: describe('数', 'How many and how much') })
export class Count {
  @Field(() => Int, { description: describe('项目数', 'Projects') })
  projects: number
  @Field(() => Int, { description: describe('分配笔数', 'Allocations') })
  allocations: number
  @Field(() => MoneyScalar, { description: describe('分配金额（元）', 'Money of the allocations, yuan') })
  amount: string
}

@ObjectType('ReasonCount', { description: describe('某一待定原因的数', 'What is unresolved for one reason') })
export class ReasonCount extends Count {
  @Field(() => String, { description: describe('待定原因', 'Reason') })
  reason: string
}

@ObjectType('Coverage', {
  description: describe(
    '归属覆盖：已归属 + 区外 + 待定 = 全部，逐分相等',
    'Coverage: tied + outside + unresolved = all, to the fen',
  ),
})
export class Coverage {
  @Field(() => Count, { description: describe('全部', 'All') })
  total: Count
  @Field(() => Count, { description: describe('已归属', 'Tied to an area') })
  tied: Count
  @Field(() => Count, { description: describe('项目区外', 'Outside every area') })
  outside: Count
  @Field(() => Count, { description: describe('待定：尚未归属的资金', 'Unresolved: the untied money') })
  unresolved: Count
  @Field(() => [ReasonCount], { description: describe('待定的各原因', 'What is unresolved, by reason') })
  byReason: ReasonCount[]
}

@ObjectType('FundingGroupSum', { description: describe('一组资金', 'The money of one group') })
export class FundingGroupSum {
  @Field(() => String, {
    description: describe('组：用途、层级或年度', 'The group: programme, level or year'),
  })
  group: string
  @Field(() => Int, { description: describe('分配笔数', 'Allocations') })
  allocations: number
  @Field(() => MoneyScalar, { description: describe('已分配（元）', 'Allocated, yuan') })
  allocated: string
  @Field(() => MoneyScalar, { description: describe('已拨付（元）', 'Disbursed, yuan') })
  disbursed: string
  @Field(() => MoneyScalar, { description: describe('已支付（元）', 'Paid, yuan') })
  paid: string
  @Field(() => MoneyScalar, { description: describe('其中待定（元）', 'Of it untied, yuan') })
  unresolved: string
}

@ObjectType('RuleFindings', { description: describe('一条规则的疑点', 'The findings of one rule') })
export class RuleFindings {
  @Field(() => String, { description: describe('规则编号', 'Id of the rule, such as T01') })
  rule: string
  @Field(() => Int, { description: describe('仍成立的疑点数', 'Findings that hold') })
  findings: number
  @Field(() => Int, { description: describe('其中尚未办结', 'Of them not closed') })
  open: number
  @Field(() => MoneyScalar, { description: describe('涉及金额（元）', 'At stake, yuan') })
  amount: string
}

@ObjectType('StageAreas', { description: describe('处于某一环节的项目区', 'Areas at one stage') })
export class StageAreas {
  @Field(() => String, {
    nullable: true,
    description: describe(
      '已批准的最远环节；没有则为空',
      'The furthest step that was approved; null for none',
    ),
  })
  stage: string | null
  @Field(() => Boolean, { description: describe('是否已终止', 'Whether they were ended') })
  terminated: boolean
  @Field(() => Int, { description: describe('项目区数', 'Areas') })
  areas: number
}
