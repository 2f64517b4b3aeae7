import { sql } from 'kysely'
import { Field, InputType } from 'type-graphql'
import { RewardTooEarly } from '../../policy/constraint-problems.js'
import { triggerOf } from './reward-due.js'
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

/** Awards part of a quota once its area is accepted, or refuses with InsufficientQuota or RewardTooEarly. */
export const awardQuota = (work: Work, input: AwardQuotaInput): Promise<Handle> =>
  drawQuota(work, 'awardQuota', input, {
    kind: 'AWARD',
    recipient: { field: 'recipient', words: { zh: '受奖者', en: 'recipient' }, given: input.recipient },
    drawnOn: input.awardedOn,
    check: (quota, awardedOn) => checkAccepted(work, quota, awardedOn),
  })

export const awardQuotaMutation = mutation('awardQuota', {
  ...DRAW_ON_QUOTA,
  title: t(
    '奖励指标，须在项目区验收之后；按奖励标准计算的奖励请用 `grantReward`',
    'Award part of a quota, after its area’s acceptance; a reward that is worked out is granted by `grantReward`',
  ),
  input: argument(AwardQuotaInput, '奖励', 'The award'),
  refuses: [...DRAW_ON_QUOTA.refuses, RewardTooEarly, NotApproved],
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
