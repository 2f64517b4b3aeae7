import { Field, ObjectType } from 'type-graphql'
import { Problem } from '../values/problem.js'
import { DateScalar } from '../values/scalars.js'

@ObjectType({
  implements: Problem,
  description: '奖励早于触发条件 The reward comes before what it rewards',
})
export class RewardTooEarly extends Problem {
  override code = 'REWARD_TOO_EARLY'
  @Field(() => String, { description: '项目区代码 The area’s code' })
  areaCode: string
  @Field(() => DateScalar, { description: '奖励日期 Granted on' })
  grantedOn: string
  @Field(() => DateScalar, {
    nullable: true,
    description:
      '触发日期（省级审查或验收）；尚未发生时为空 Day of the review or acceptance; null while there is none',
  })
  triggeredOn: string | null
  constructor(areaCode: string, isQuota: boolean, grantedOn: string, triggeredOn: string | null) {
    super()
    Object.assign(this, { areaCode, grantedOn, triggeredOn })
    const trigger = isQuota ? '项目区验收' : '实施方案省级审查'
    this.message = `${trigger}${triggeredOn ? `于 ${triggeredOn} 通过` : '尚未通过'}，不能在 ${grantedOn} 给予项目区 ${areaCode} 的奖励。请先登记${trigger}，或更正日期。The reward comes before what it rewards: enter that first, or correct the day.`
  }
}

@ObjectType({ implements: Problem, description: '奖励标准尚未设定 The reward’s figure is not set' })
export class RewardNotSet extends Problem {
  override code = 'REWARD_NOT_SET'
  @Field(() => String, { description: '奖励种类 Kind of reward' })
  kind: string
  @Field(() => DateScalar, { description: '须有标准的那一天 The day for which it must be set' })
  grantedOn: string
  constructor(kind: string, grantedOn: string) {
    super()
    Object.assign(this, { kind, grantedOn })
    this.message = `${grantedOn} 这一天的奖励标准（${kind}）尚未设定。请先录入奖励参数及其依据文件。No figure is set for this reward on that day: enter it with its document first.`
  }
}

@ObjectType({
  implements: Problem,
  description: '奖励与应奖不符 The reward is not what it is worked out to be',
})
export class RewardNotDue extends Problem {
  override code = 'REWARD_NOT_DUE'
  @Field(() => String, { description: '项目区代码 The area’s code' })
  areaCode: string
  @Field(() => String, {
    nullable: true,
    description: '应奖之数：元，或亩 What it comes to, yuan or mu; null to whom nothing is due',
  })
  due: string | null
  @Field(() => String, { description: '连同本次将累计给予 What would be given in all' })
  given: string
  constructor(areaCode: string, why: 'recipient' | 'amount' | 'document', due: string | null, given: string) {
    super()
    Object.assign(this, { areaCode, due, given })
    const wrong = {
      recipient: '受奖者不是应受奖的乡镇或村，请写明受奖者 It names another than who is to get it',
      amount: `应奖 ${due}，累计将为 ${given}（全区不得超过应奖总数），请按所算填报 It comes to ${due}, and would be ${given}`,
      document: '缺少给予奖励的文号，请填写 The document that grants it is missing',
    }[why]
    this.message = `项目区 ${areaCode} 的奖励与应奖不符：${wrong}。可用 grantReward 按所算给予。Or grant it by grantReward.`
  }
}

@ObjectType({ implements: Problem, description: '指标透支 More quota than was certified' })
export class QuotaOverdrawn extends Problem {
  override code = 'QUOTA_OVERDRAWN'
  @Field(() => String, { description: '项目区 The area' })
  area: string
  @Field(() => String, { description: '确认面积（亩） Certified, mu' })
  certified: string
  @Field(() => String, { description: '已使用、已交易、已奖励合计（亩） Used, traded and awarded, mu' })
  drawn: string
  constructor(area: string, certified: string, drawn: string) {
    super()
    Object.assign(this, { area, certified, drawn })
    this.message = `项目区“${area}”确认指标 ${certified} 亩，已使用、已交易、已奖励将达 ${drawn} 亩。请核减，或先登记新的确认文件。Quota is overdrawn: reduce it, or enter the certificate first.`
  }
}

@ObjectType({ implements: Problem, description: '突破红线 Red lines are broken' })
export class RedLinesBroken extends Problem {
  override code = 'RED_LINES_BROKEN'
  @Field(() => String, { description: '项目区 The area' })
  area: string
  @Field(() => [String], { description: '突破的红线 The lines that are broken' })
  lines: string[]
  constructor(area: string, lines: string[]) {
    super()
    Object.assign(this, { area, lines })
    this.message = `项目区“${area}”不能通过验收：${lines.join('；')}。请先更正土地利用记录或完成整治。It cannot be accepted: correct the land-use records, or finish the work.`
  }
}

@ObjectType({
  implements: Problem,
  description: '项目区既非一个乡镇，也非相毗邻的村 Neither one township nor adjacent villages',
})
export class AreaMisshapen extends Problem {
  override code = 'AREA_MISSHAPEN'
  @Field(() => String, { description: '项目区 The area' })
  area: string
  @Field(() => String, { nullable: true, description: '不相毗邻的村 The villages that lie apart' })
  apart: string | null
  constructor(area: string, apart: string | null) {
    super()
    Object.assign(this, { area, apart })
    this.message =
      apart === null
        ? `项目区“${area}”的成员应为一个乡镇，或若干行政村。请更正成员区划。An area is one township, or villages.`
        : `项目区“${area}”的成员村不相毗邻：${apart}。请补充中间的村，或分为几个项目区。Its villages lie apart: add those between, or make several areas.`
  }
}
