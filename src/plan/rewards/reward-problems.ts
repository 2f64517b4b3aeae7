import { Field, ObjectType } from 'type-graphql'
import { Handle } from '../../graph/node.js'
import { Problem } from '../../values/problem.js'
import { Reward } from './reward.js'
import { RewardParameter } from './reward-parameter.js'

@ObjectType({ implements: Problem, description: '奖励标准的数不对 Not a figure for this reward' })
export class BadRewardFigure extends Problem {
  override code = 'BAD_REWARD_FIGURE'
  constructor(isShare: boolean, found: string) {
    super()
    this.message = isShare
      ? `指标奖励的标准是比例（%），应给出且只给出 share，大于 0、不超过 100，至多六位小数；实为${found}。A share of the province’s award, per cent.`
      : `资金奖励的标准是金额（元），应给出且只给出 amount，大于 0；实为${found}。An amount in yuan.`
  }
}

@ObjectType({
  implements: Problem,
  description: '该生效日期已有另一标准 Another figure is in force from this day',
})
export class RewardParameterTaken extends Problem {
  override code = 'REWARD_PARAMETER_TAKEN'
  @Field(() => RewardParameter, { description: '已有的标准 The version that is there' })
  parameter: Handle
  constructor(parameter: string, validFrom: string) {
    super()
    this.parameter = new Handle(RewardParameter, parameter)
    this.message = `自 ${validFrom} 起生效的这种奖励标准已经录入，不能改写；标准有变，请按新文件另录一个生效日期。A figure is not overwritten: enter another version by its own document and day.`
  }
}

@ObjectType({ implements: Problem, description: '已经奖励 The reward is granted already' })
export class AlreadyGranted extends Problem {
  override code = 'ALREADY_GRANTED'
  @Field(() => [Reward], { description: '已有的奖励 The rewards that are there' })
  rewards: Handle[]
  constructor(rewards: readonly string[], message: string) {
    super()
    this.rewards = rewards.map((id) => new Handle(Reward, id))
    this.message = message
  }
}
