import { Field, ID, InputType } from 'type-graphql'
import type { Work } from '../../../database/work.js'
import { checkDate, refuse } from '../../../funds/check-money.js'
import { enterOnce } from '../../../funds/enter-once.js'
import { DetailMissing } from '../../../funds/money-problems.js'
import type { Handle } from '../../../graph/node.js'
import type { LandArea } from '../../../values/land-area.js'
import { LandAreaScalar } from '../../../values/scalars.js'
import { checkLandArea, checkOwnQuota, getQuota, type FoundQuota } from './check-quota.js'
import { openQuotas, postQuota } from './post-quota.js'
import { QuotaEntry } from './quota-entry.js'
import { QUOTAS } from './quota-problems.js'
import type { Message } from '../../../values/message.js'
import { describe } from '../../../values/title.js'
import { IdempotentInput } from '../../../database/idempotent-input.js'

@InputType({ description: describe('支用指标', 'Draw on a quota') })
export abstract class DrawQuotaInput extends IdempotentInput {
  @Field(() => ID, { description: describe('指标', 'The quota') })
  quotaId: string
  @Field(() => LandAreaScalar, { description: describe('面积（亩）', 'Mu') })
  landArea: string
  @Field(() => String, { nullable: true, description: describe('依据文号', 'Document') })
  documentNumber?: string | null
  @Field(() => String, { nullable: true, description: describe('说明', 'Why') })
  memo?: string | null
}

/** How one operation draws on a quota: for whom or what, and on which day. */
interface Drawing {
  kind: 'USE' | 'TRADE' | 'AWARD'
  recipient: { field: string; words: Message; given: string }
  drawnOn: string | null | undefined
  /** What else stands against it, once its quota is held. */
  check?(quota: FoundQuota, drawnOn: string, landArea: LandArea): Promise<void>
}

/** Draws on a quota, or refuses with InsufficientQuota. Locks: the area's word, the quota's chain, the quota's key. */
export const drawQuota = (
  work: Work,
  operation: string,
  input: DrawQuotaInput,
  { kind, recipient, drawnOn, check }: Drawing,
): Promise<Handle> =>
  enterOnce(
    work,
    operation,
    input,
    QuotaEntry,
    async (id, today) => {
      const landArea = checkLandArea(input.landArea)
      const to =
        recipient.given.trim() || refuse(new DetailMissing({ field: recipient.field }, recipient.words))
      const { id: quotaId } = await getQuota(work, input.quotaId)
      await openQuotas(work, [quotaId])
      await checkOwnQuota(work, quotaId)
      // A file that was under way may have changed its day or its area.
      const quota = await getQuota(work, input.quotaId)
      const businessDate = checkDate(drawnOn, quota.certifiedOn, today)
      await check?.(quota, businessDate, landArea)
      await postQuota(work, [
        {
          id,
          quotaId: quota.id,
          kind,
          landArea,
          businessDate,
          documentNumber: input.documentNumber?.trim() || null,
          recipient: to,
          memo: input.memo?.trim() || null,
          idempotencyKey: input.idempotencyKey,
        },
      ])
    },
    QUOTAS,
  )
