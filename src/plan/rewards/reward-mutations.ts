import { Arg, createUnionType, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql'
import { NoSuchArea } from '../../areas/publish-area.js'
import {
  QuotaOverdrawn,
  RewardNotDue,
  RewardNotSet,
  RewardTooEarly,
} from '../../policy/constraint-problems.js'
import { workAs, type Caller } from '../../database/caller.js'
import {
  InsufficientQuota,
  QuotaAlreadyReversed,
} from '../../departments/natural-resources/quota-ledger/quota-problems.js'
import { COMMON, DRAWN } from '../../departments/natural-resources/quota-ledger/quota-results.js'
import { DatesOutOfOrder, DetailMissing, NotApproved } from '../../funds/money-problems.js'
import { Handle } from '../../graph/node.js'
import { IdempotencyConflict } from '../../database/idempotency-conflict.js'
import { Problem } from '../../values/problem.js'
import { awardQuota, AwardQuotaInput } from './award-quota.js'
import { grantReward, GrantRewardInput } from './grant-reward.js'
import { Reward } from './reward.js'
import { RewardParameter } from './reward-parameter.js'
import { AlreadyGranted, BadRewardFigure, RewardParameterTaken } from './reward-problems.js'
import { reverseQuotaEntry, ReverseQuotaEntryInput } from './reverse-quota-entry.js'
import { NotReversible } from '../../funds/correction-problems.js'
import { QuotaEntry } from '../../departments/natural-resources/quota-ledger/quota-entry.js'
import { setRewardParameter, SetRewardParameterInput } from './set-reward-parameter.js'
import { describe } from '../../values/title.js'

@ObjectType({ description: describe('给予的奖励', 'What was granted') })
export class RewardsGranted {
  @Field(() => [Reward], { description: describe('各受奖者的奖励', 'The reward of each that gets it') })
  rewards: Handle[]
}

const resolveType = (value: object) =>
  ((value as { __typename?: string }).__typename ?? value.constructor) as never

const SetRewardParameterResult = createUnionType({
  name: 'SetRewardParameterResult',
  description: describe('设定奖励标准的结果', 'The version, or why not'),
  types: () =>
    [RewardParameter, RewardParameterTaken, BadRewardFigure, DetailMissing, IdempotencyConflict] as const,
  resolveType,
})
const GrantRewardResult = createUnionType({
  name: 'GrantRewardResult',
  description: describe('给予奖励的结果', 'What was granted, or why not'),
  types: () =>
    [
      RewardsGranted,
      RewardNotSet,
      RewardTooEarly,
      RewardNotDue,
      AlreadyGranted,
      InsufficientQuota,
      QuotaOverdrawn,
      NoSuchArea,
      DatesOutOfOrder,
      DetailMissing,
      IdempotencyConflict,
    ] as const,
  resolveType,
})

const AwardQuotaResult = createUnionType({
  name: 'AwardQuotaResult',
  description: describe('奖励的结果：所记的分录', 'The entry, or why not'),
  types: () => [...DRAWN, RewardTooEarly, NotApproved] as const,
  resolveType,
})

const ReverseQuotaEntryResult = createUnionType({
  name: 'ReverseQuotaEntryResult',
  description: describe('冲销的结果：所记的分录', 'The entry that reverses, or why not'),
  types: () => [QuotaEntry, InsufficientQuota, QuotaAlreadyReversed, NotReversible, ...COMMON] as const,
  resolveType,
})

/** The doors of rewards. */
@Resolver()
export class RewardMutations {
  @Mutation(() => SetRewardParameterResult, {
    description: describe(
      '按文件设定奖励标准，不改写已有的',
      'Set the figure of a reward by its document; none is overwritten',
    ),
  })
  async setRewardParameter(
    @Arg('input', () => SetRewardParameterInput, { description: describe('标准', 'The figure') })
    input: SetRewardParameterInput,
    @Ctx() caller: Caller,
  ) {
    const done = await workAs(caller, (work) => setRewardParameter(work, input))
    return done instanceof Problem ? done : new Handle(RewardParameter, done.parameter)
  }
  @Mutation(() => GrantRewardResult, {
    description: describe('给予奖励：恰如所算', 'Grant a reward as it is worked out'),
  })
  async grantReward(
    @Arg('input', () => GrantRewardInput, { description: describe('奖励', 'The reward') })
    input: GrantRewardInput,
    @Ctx() caller: Caller,
  ) {
    const done = await workAs(caller, (work) => grantReward(work, input))
    if (done instanceof Problem) return done
    return Object.assign(new RewardsGranted(), { rewards: done.rewards.map((id) => new Handle(Reward, id)) })
  }
  @Mutation(() => AwardQuotaResult, {
    description: describe(
      '奖励指标，须在项目区验收之后；按奖励标准计算的奖励请用 `grantReward`',
      'Award part of a quota, after its area’s acceptance; a reward that is worked out is granted by `grantReward`',
    ),
  })
  awardQuota(
    @Arg('input', () => AwardQuotaInput, { description: describe('奖励', 'The award') })
    input: AwardQuotaInput,
    @Ctx() caller: Caller,
  ) {
    return workAs(caller, (work) => awardQuota(work, input))
  }
  @Mutation(() => ReverseQuotaEntryResult, {
    description: describe('冲销一条指标分录', 'Reverse an entry of a quota'),
  })
  reverseQuotaEntry(
    @Arg('input', () => ReverseQuotaEntryInput, { description: describe('冲销', 'The reversal') })
    input: ReverseQuotaEntryInput,
    @Ctx() caller: Caller,
  ) {
    return workAs(caller, (work) => reverseQuotaEntry(work, input))
  }
}
