import { sql } from 'kysely'
import { Field, InputType } from 'type-graphql'
import { RewardNotDue, RewardTooEarly } from '../../policy/constraint-problems.js'
import { areasOf, partOf } from '../../departments/natural-resources/quota-ledger/areas-of-quota.js'
import { Problem } from '../../values/problem.js'
import { calculateReward } from './calculate-reward.js'
import { NotSet, NotTriggered } from './reward-answer.js'
import { triggerOf } from './reward-due.js'
import type { RewardKind } from './reward-kind.js'
import type { Work } from '../../database/work.js'
import { refuse } from '../../funds/check-money.js'
import { NotApproved } from '../../funds/money-problems.js'
import type { Handle } from '../../graph/node.js'
import { DateScalar } from '../../values/scalars.js'
import type { FoundQuota } from '../../departments/natural-resources/quota-ledger/check-quota.js'
import { drawQuota, DrawQuotaInput } from '../../departments/natural-resources/quota-ledger/draw-quota.js'
import { describe, t } from '../../values/title.js'
import { argument, mutation } from '../../database/mutation.js'
import { DRAW_ON_QUOTA } from '../../departments/natural-resources/quota-ledger/quota-mutation.js'

@InputType({ description: describe('奖励指标', 'Award part of a quota') })
export class AwardQuotaInput extends DrawQuotaInput {
  @Field(() => String, { description: describe('受奖的乡镇', 'Township that gets it') })
  recipient: string
  @Field(() => DateScalar, {
    nullable: true,
    description: describe('奖励日期，默认今天', 'Awarded on; today when absent'),
  })
  awardedOn?: string | null
}

/**
 * Awards part of a quota once its area is accepted, and of the quota for new construction land no more than the reward that is
 * due of it, or refuses with InsufficientQuota, RewardTooEarly or RewardNotDue.
 */
export const awardQuota = (work: Work, input: AwardQuotaInput): Promise<Handle> =>
  drawQuota(work, 'awardQuota', input, {
    kind: 'AWARD',
    recipient: { field: 'recipient', words: { zh: '受奖者', en: 'recipient' }, given: input.recipient },
    drawnOn: input.awardedOn,
    check: async (quota, awardedOn, landArea) => {
      await checkAccepted(work, quota, awardedOn)
      if (quota.kind === 'NEW_CONSTRUCTION_LAND') await checkDue(work, quota, awardedOn, landArea)
    },
  })

export const awardQuotaMutation = mutation('awardQuota', {
  ...DRAW_ON_QUOTA,
  title: t(
    '奖励指标，须在项目区验收之后；按奖励标准计算的奖励请用 `grantReward`',
    'Award part of a quota, after its area’s acceptance; a reward that is worked out is granted by `grantReward`',
  ),
  input: argument(AwardQuotaInput, '奖励', 'The award'),
  refuses: [...DRAW_ON_QUOTA.refuses, RewardTooEarly, RewardNotDue, NotApproved],
  result: t('奖励的结果：所记的分录', 'The entry, or why not'),
  run: awardQuota,
})

/** The plan awards quota of an area, after its acceptance; of one that lies in several, after those of all. */
async function checkAccepted(work: Work, { areas }: FoundQuota, awardedOn: string) {
  if (areas.length === 0)
    return refuse(
      new NotApproved(
        { rule: 'Q02', procedures: ['项目区归属'] },
        {
          zh: '该指标不在任何项目区内，没有可验收的项目区，不能奖励。请先认定其项目的归属。',
          en: 'The quota lies in no area, so no area can have been accepted, and it cannot be awarded. Decide the tie of its project first.',
        },
      ),
    )
  for (const { id, code: areaCode } of areas) {
    const [trigger] = await work.rows<{ accepted: string | null }>(
      sql`/* award-quota */ select (${triggerOf(sql`'CONSTRUCTION_LAND_QUOTA'`, sql`${id}::uuid`)})::text as accepted`,
    )
    const { accepted } = trigger!
    if (accepted === null || accepted > awardedOn)
      refuse(new RewardTooEarly({ areaCode, grantedOn: awardedOn, triggeredOn: accepted }, true))
  }
}

const REWARD: RewardKind = 'CONSTRUCTION_LAND_QUOTA'

/** What lies in each of the quota’s areas is awarded as the reward of that area: no more than is due there beside what it was given. */
async function checkDue(work: Work, { id: quota, areas }: FoundQuota, awardedOn: string, landArea: string) {
  for (const { id: area, code: areaCode } of areas) {
    const answer = await work.withOwnerRole(() =>
      calculateReward((statement) => work.rows(statement), areaCode, REWARD),
    )
    if (answer instanceof Problem) return refuse(answer)
    if (answer instanceof NotSet)
      return refuse(new RewardNotDue({ areaCode, due: null, given: landArea }, 'rate'))
    if (answer instanceof NotTriggered)
      return refuse(new RewardTooEarly({ areaCode, grantedOn: awardedOn, triggeredOn: null }, true))
    const { landArea: due, grantedLandArea, dueLandArea } = answer.total
    const [award] = await work.rows<{ given: string; within: boolean }>(sql`/* award-quota: due */
      select trim_scale(${grantedLandArea}::numeric + a.part)::text as given, a.part <= ${dueLandArea}::numeric as within
      from (select sum(${partOf(sql`${landArea}::numeric`)}) as part from quota q cross join lateral ${areasOf} s where q.id = ${quota}::uuid and s.area_id = ${area}::uuid) a`)
    if (!award!.within) refuse(new RewardNotDue({ areaCode, due, given: award!.given }, 'amount'))
  }
}
