import { sql } from 'kysely'
import { Field, InputType, ObjectType } from 'type-graphql'
import { NoSuchArea } from '../../areas/publish-area.js'
import {
  RewardNotSet,
  RewardTooEarly,
  QuotaOverdrawn,
  RewardNotDue,
} from '../../policy/constraint-problems.js'
import { requestOnce } from '../../database/idempotency.js'
import { refuseWrite } from '../../database/rights/forbidden.js'
import { todayOf } from '../../database/today.js'
import { advisoryLock, type Work } from '../../database/work.js'
import { areasOf } from '../../departments/natural-resources/quota-ledger/areas-of-quota.js'
import { openQuotas } from '../../departments/natural-resources/quota-ledger/post-quota.js'
import { checkDate, refuse } from '../../funds/check-money.js'
import { DetailMissing, DatesOutOfOrder } from '../../funds/money-problems.js'
import { parseDocumentNumber } from '../../values/document-number.js'
import { Problem } from '../../values/problem.js'
import { DateScalar } from '../../values/scalars.js'
import { awardAsReward } from './award-as-reward.js'
import { calculateReward } from './calculate-reward.js'
import { NotSet, NotTriggered, type RewardCalculation, type RewardLine } from './reward-answer.js'
import { RewardKind } from './reward-kind.js'
import { AlreadyGranted } from './reward-problems.js'
import { compatible } from '../../values/text.js'
import type { Message } from '../../values/message.js'
import { describe, t } from '../../values/title.js'
import { Handle } from '../../graph/node.js'
import { Reward } from './reward.js'
import { argument, mutation } from '../../database/mutation.js'
import { REWARDING } from './rewarding.js'
import { IdempotencyConflict } from '../../database/idempotency-conflict.js'
import { InsufficientQuota } from '../../departments/natural-resources/quota-ledger/quota-problems.js'
import { IdempotentInput } from '../../database/idempotent-input.js'

@InputType({
  description: describe('给予奖励：恰如所算', 'Grant a reward: what it comes to, no more and no less'),
})
export class GrantRewardInput extends IdempotentInput {
  @Field(() => String, { description: describe('项目区代码', 'The area’s code') })
  areaCode: string
  @Field(() => RewardKind, { description: describe('奖励种类', 'Kind of reward') })
  kind: RewardKind
  @Field(() => String, { description: describe('给予奖励的文号', 'Document that grants it') })
  documentNumber: string
  @Field(() => DateScalar, {
    nullable: true,
    description: describe('奖励日期，默认今天', 'Granted on; today when absent'),
  })
  grantedOn?: string | null
}

@ObjectType({ description: describe('给予的奖励', 'What was granted') })
export class RewardsGranted {
  @Field(() => [Reward], { description: describe('各受奖者的奖励', 'The reward of each that gets it') })
  rewards: Handle[]
}

interface Granted {
  rewards: string[]
}

/**
 * Grants what a reward comes to and was not granted yet: money as records of it, quota also from the quota ledger. Refused
 * where it is not set or not triggered. Locks: the word of rewards, the area's word, the chains of its quotas.
 */
export async function grantReward(work: Work, input: GrantRewardInput): Promise<RewardsGranted | Problem> {
  const forbidden = refuseWrite(work.principal, 'reward', 'grantReward')
  if (forbidden) return forbidden
  await advisoryLock(work, 'rewards')
  const done = await requestOnce<Granted>(work, 'grantReward', input, () =>
    work.withOwnerRole(() => grant(work, input)),
  )
  if (done instanceof Problem) return done
  return Object.assign(new RewardsGranted(), { rewards: done.rewards.map((id) => new Handle(Reward, id)) })
}

export const grantRewardMutation = mutation('grantReward', {
  title: t('给予奖励：恰如所算', 'Grant a reward as it is worked out'),
  input: argument(GrantRewardInput, '奖励', 'The reward'),
  gives: RewardsGranted,
  refuses: [
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
  ],
  result: t('给予奖励的结果', 'What was granted, or why not'),
  who: REWARDING,
  run: grantReward,
})

async function grant(work: Work, input: GrantRewardInput): Promise<Granted | Problem> {
  const { kind, areaCode } = input
  const given = input.documentNumber.trim()
  if (given === '')
    return new DetailMissing(
      { field: 'documentNumber' },
      { zh: '奖励文号', en: 'document number of the reward' },
    )
  const parsed = parseDocumentNumber(given)
  const document = parsed.ok ? parsed.value : given
  const grantedOn = checkDate(input.grantedOn, null, await todayOf(work))
  const [area] = await work.rows<{ id: string }>(
    sql`/* grant-reward: area */ select id::text from consolidation_area where code = ${compatible(areaCode).trim()}`,
  )
  if (!area) return new NoSuchArea({ areaCode })
  const quotas = await work.rows<{ id: string }>(
    sql`/* grant-reward: quotas */ select q.id::text from quota q cross join lateral ${areasOf} s where q.kind = 'NEW_CONSTRUCTION_LAND' and s.area_id = ${area.id}::uuid`,
  )
  await openQuotas(
    work,
    quotas.map(({ id }) => id),
    [area.id],
  )
  const answer = await calculateReward((statement) => work.rows(statement), areaCode, kind)
  if (answer instanceof Problem) return answer
  if (answer instanceof NotSet) return new RewardNotSet({ kind, grantedOn }, answer.said)
  const isQuota = kind === 'CONSTRUCTION_LAND_QUOTA'
  if (answer instanceof NotTriggered)
    return new RewardTooEarly({ areaCode, grantedOn, triggeredOn: null }, isQuota)
  if (answer.triggeredOn > grantedOn)
    return new RewardTooEarly({ areaCode, grantedOn, triggeredOn: answer.triggeredOn }, isQuota)
  const problem = await whyNotDue(work, area.id, kind, answer)
  if (problem) return problem
  const rewards: string[] = []
  for (const line of answer.lines.filter(isDue)) {
    const id = await enter(work, area.id, kind, line, grantedOn, document)
    if (id === null)
      return refuse(
        await granted(work, area.id, kind, {
          zh: `文号“${document}”已用于本区的这种奖励，请核对。`,
          en: `Document “${document}” has already granted this reward to the area. Check the number.`,
        }),
      )
    rewards.push(id)
  }
  if (isQuota)
    await awardAsReward(work, area.id, answer.lines[0]!.dueLandArea!, rewards[0]!, grantedOn, document)
  work.changes.add('reward', rewards)
  return { rewards }
}

const isDue = ({ dueAmount, dueLandArea }: RewardLine) => /[1-9]/.test(dueAmount ?? dueLandArea ?? '')

/** All of it is granted; or some went to others than those it is worked out for, which somebody must settle first. */
async function whyNotDue(
  work: Work,
  area: string,
  kind: RewardKind,
  { lines, total }: RewardCalculation,
): Promise<Problem | null> {
  if (!lines.some(isDue))
    return granted(work, area, kind, {
      zh: '这种奖励已经如数给予，无须再给。',
      en: 'All of this reward that is due has already been granted.',
    })
  const [row] = await work.rows<{ within: boolean }>(
    sql`/* grant-reward: within */ select ${total.grantedAmount ?? total.grantedLandArea}::numeric + ${total.dueAmount ?? total.dueLandArea}::numeric <= ${total.amount ?? total.landArea}::numeric as within`,
  )
  return row!.within
    ? null
    : granted(work, area, kind, {
        zh: '已有的奖励记录未写明受奖者，或给了应受奖者以外的区划，再给将超出应奖之数。请先更正这些记录。',
        en: 'Existing rewards name no recipient, or one to whom nothing is due, so that more would be granted than is due. Correct those records first.',
      })
}

async function granted(work: Work, area: string, kind: RewardKind, why: Message) {
  const rows = await work.rows<{ id: string }>(
    sql`/* grant-reward: granted */ select id::text from reward where area_id = ${area}::uuid and kind = ${kind} order by granted_on, id`,
  )
  return new AlreadyGranted({ rewards: rows.map(({ id }) => id) }, why)
}

/** Writes one reward as the caller's own record; null where its document granted the same before. */
async function enter(
  work: Work,
  area: string,
  kind: RewardKind,
  { division, dueAmount, dueLandArea }: RewardLine,
  grantedOn: string,
  document: string,
): Promise<string | null> {
  const [row] = await work.withCallerRole(() =>
    work.rows<{ id: string }>(sql`/* grant-reward */
      insert into reward (area_id, kind, division_id, amount, quota_area_mu, granted_on, document_number)
      values (${area}::uuid, ${kind}, ${division?.id ?? null}::uuid, ${dueAmount}::numeric, ${dueLandArea}::numeric, ${grantedOn}::date, ${document})
      on conflict on constraint reward_key do nothing returning id::text`),
  )
  return row?.id ?? null
}
