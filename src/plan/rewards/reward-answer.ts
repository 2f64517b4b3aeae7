import { createUnionType, Field, ObjectType } from 'type-graphql'
import { AdministrativeDivision } from '../../areas/administrative-division.js'
import { ConsolidationArea } from '../../areas/consolidation-area.js'
import { NoSuchArea } from '../../areas/publish-area.js'
import { Forbidden } from '../../database/rights/forbidden.js'
import { enumeration } from '../../graph/enumeration.js'
import type { Handle } from '../../graph/node.js'
import { DateScalar, LandAreaScalar, MoneyScalar } from '../../values/scalars.js'
import { RewardKind } from './reward-kind.js'
import { RewardParameter } from './reward-parameter.js'
import { render, type Message } from '../../values/message.js'
import { describe, t } from '../../values/title.js'

export const RewardTrigger = enumeration('RewardTrigger', t('奖励的触发环节', 'What a reward waits for'), {
  PROVINCIAL_REVIEW: t('实施方案经省级审查通过', 'Provincial review of the implementation plan'),
  AREA_ACCEPTANCE: t('项目区验收', 'Acceptance of the area'),
})
export type RewardTrigger = keyof typeof RewardTrigger
export const triggerStepOf = (kind: RewardKind): RewardTrigger =>
  kind === 'CONSTRUCTION_LAND_QUOTA' ? 'AREA_ACCEPTANCE' : 'PROVINCIAL_REVIEW'

@ObjectType({ description: describe('奖励', 'A reward of an area') })
abstract class OfReward {
  @Field(() => ConsolidationArea, { description: describe('项目区', 'The area') })
  area: Handle
  @Field(() => RewardKind, { description: describe('奖励种类', 'Kind of reward') })
  kind: RewardKind
}

/** Why a reward cannot be worked out. */
@ObjectType({ description: describe('奖励无从计算', 'A reward that cannot be worked out') })
abstract class NotWorkedOut extends OfReward {
  said: Message
  @Field(() => String, { description: describe('说明', 'In words') })
  get message(): string {
    return render(this.said)
  }
}

@ObjectType({
  description: describe('尚未设定：缺什么，绝不推测', 'Not set: what is missing; nothing is guessed'),
})
export class NotSet extends NotWorkedOut {
  @Field(() => [String], { description: describe('需先录入的', 'What has to be entered first') })
  missing: string[]
  @Field(() => DateScalar, {
    nullable: true,
    description: describe(
      '标准须在该日有效（触发之日）；尚未触发时为空',
      'Day on which a figure has to be in force: that of the trigger; null while there is none',
    ),
  })
  neededOn: string | null
}

@ObjectType({ description: describe('尚未触发', 'Not triggered: the step that it waits for has not come') })
export class NotTriggered extends NotWorkedOut {
  @Field(() => RewardTrigger, { description: describe('所待的环节', 'The step that it waits for') })
  waitsFor: RewardTrigger
}

@ObjectType({
  description: describe('奖励中的数：资金（元）或指标（亩）', 'Figures of a reward: money, or quota'),
})
export class RewardFigures {
  @Field(() => MoneyScalar, { nullable: true, description: describe('应奖金额（元）', 'Amount, yuan') })
  amount: string | null
  @Field(() => LandAreaScalar, { nullable: true, description: describe('应奖指标（亩）', 'Quota, mu') })
  landArea: string | null
  @Field(() => MoneyScalar, {
    nullable: true,
    description: describe('已奖金额（元）', 'Granted already, yuan'),
  })
  grantedAmount: string | null
  @Field(() => LandAreaScalar, {
    nullable: true,
    description: describe('已奖指标（亩）', 'Granted already, mu'),
  })
  grantedLandArea: string | null
  @Field(() => MoneyScalar, {
    nullable: true,
    description: describe('待奖金额（元）', 'Still to be granted, yuan'),
  })
  dueAmount: string | null
  @Field(() => LandAreaScalar, {
    nullable: true,
    description: describe('待奖指标（亩）', 'Still to be granted, mu'),
  })
  dueLandArea: string | null
}

@ObjectType({ description: describe('一个受奖者的奖励', 'The reward of one that gets it') })
export class RewardLine extends RewardFigures {
  @Field(() => AdministrativeDivision, {
    nullable: true,
    description: describe(
      '受奖乡镇或村；跨乡镇的指标奖励方案未定如何分，为空',
      'Township or village; null where quota goes to several townships, since the plan does not say how it is shared',
    ),
  })
  division: Handle | null
}

@ObjectType({ description: describe('奖励的计算', 'A reward as it is worked out') })
export class RewardCalculation extends OfReward {
  @Field(() => RewardParameter, {
    description: describe(
      '触发之日有效的标准',
      'The version of the figure in force on the day of the trigger',
    ),
  })
  parameter: Handle
  @Field(() => RewardTrigger, { description: describe('触发环节', 'The step that triggers it') })
  trigger: RewardTrigger
  @Field(() => DateScalar, { description: describe('触发日期', 'Day of the trigger') })
  triggeredOn: string
  @Field(() => String, { nullable: true, description: describe('触发文号', 'Document of the trigger') })
  triggerDocument: string | null
  @Field(() => LandAreaScalar, {
    nullable: true,
    description: describe(
      '省政府奖励的新增建设用地计划指标（亩）；资金奖励为空',
      'The province’s award of quota for new construction land, mu; null for money',
    ),
  })
  provinceAward: string | null
  @Field(() => String, { description: describe('算式', 'The arithmetic') })
  arithmetic: string
  @Field(() => RewardFigures, { description: describe('合计', 'In all') })
  total: RewardFigures
  @Field(() => [RewardLine], { description: describe('各受奖者', 'Each that gets it') })
  lines: RewardLine[]
}

export const RewardAnswer = createUnionType({
  name: 'RewardAnswer',
  description: describe('一个项目区的一种奖励', 'A reward of an area: how much, or why it cannot be said'),
  types: () => [RewardCalculation, NotSet, NotTriggered, NoSuchArea, Forbidden] as const,
  resolveType: (value: object) => value.constructor as never,
})
