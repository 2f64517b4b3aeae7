import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import type { Caller } from '../../database/caller.js'
import { notPermitted } from '../../database/rights/forbidden.js'
import { nameOperation } from '../../database/rights/operation-words.js'
import { ROLES } from '../../database/principal.js'
import { mayRead } from '../../database/rights/rights.js'
import { calculateReward } from './calculate-reward.js'
import { RewardAnswer } from './reward-answer.js'
import { RewardKind } from './reward-kind.js'
import { describe, t } from '../../values/title.js'

/** It is worked out from records that the public does not see; what was granted, it sees in `rewards`. */
const NEEDED = ['approval_step', 'acceptance', 'quota', 'reward']

nameOperation('reward', t('查看应得奖励', 'Read what a reward comes to'))

/** Worked out in the caller's own role, so that it tells nobody more than the records themselves would. */
@Resolver()
export class RewardQuery {
  @Query(() => RewardAnswer, {
    description: describe(
      '一个项目区的一种奖励：算得多少，或为何尚不能算',
      'What a reward of an area comes to, or why that cannot be said yet',
    ),
  })
  async reward(
    @Arg('areaCode', () => String, { description: describe('项目区代码', 'The area’s code') })
    areaCode: string,
    @Arg('kind', () => RewardKind, { description: describe('奖励种类', 'Kind of reward') }) kind: RewardKind,
    @Ctx() { principal, rows }: Caller,
  ) {
    const may = ROLES.filter((role) => NEEDED.every((table) => mayRead(role, table)))
    if (!may.includes(principal.role)) return notPermitted(principal, 'reward', { roles: may })
    return calculateReward(rows, areaCode, kind)
  }
}
