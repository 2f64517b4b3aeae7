import { sql } from 'kysely'
import { Field, ID, InputType } from 'type-graphql'
import type { Work } from '../../database/work.js'
import { checkDate, getRow, keyOf, refuse } from '../../funds/check-money.js'
import { NotReversible, REVERSAL_IS_FINAL } from '../../funds/correction-problems.js'
import { enterOnce } from '../../funds/enter-once.js'
import { DetailMissing } from '../../funds/money-problems.js'
import type { Handle } from '../../graph/node.js'
import { DateScalar } from '../../values/scalars.js'
import { checkOwnQuota } from '../../departments/natural-resources/quota-ledger/check-quota.js'
import { openQuotas, postQuota } from '../../departments/natural-resources/quota-ledger/post-quota.js'
import {
  QuotaEntry,
  type QuotaEntryKind,
} from '../../departments/natural-resources/quota-ledger/quota-entry.js'
import {
  QuotaAlreadyReversed,
  QUOTAS,
  InsufficientQuota,
} from '../../departments/natural-resources/quota-ledger/quota-problems.js'
import type { Message } from '../../values/message.js'
import { describe, t } from '../../values/title.js'
import { argument, mutation } from '../../database/mutation.js'
import { LAND, QUOTA_REFUSALS } from '../../departments/natural-resources/quota-ledger/quota-mutation.js'
import { IdempotentInput } from '../../database/idempotent-input.js'

@InputType({ description: describe('冲销一条指标分录', 'Reverse an entry of a quota that was a mistake') })
export class ReverseQuotaEntryInput extends IdempotentInput {
  @Field(() => ID, { description: describe('分录', 'The entry') })
  entryId: string
  @Field(() => String, { description: describe('理由', 'Reason') })
  reason: string
  @Field(() => DateScalar, {
    nullable: true,
    description: describe('冲销日期，默认今天', 'Reversed on; today when absent'),
  })
  reversedOn?: string | null
}

interface Entered {
  quota: string
  kind: QuotaEntryKind
  opposite: string
  date: string
  document: string | null
  reward: string | null
  reversedBy: string | null
  /** Whether a later file took off so much of its kind that it cannot be taken back too. */
  isTakenBack: boolean
}

/**
 * Takes an entry of a quota back by another that names it. Refuses to take back a certificate that was drawn on already.
 * What was awarded as a reward is taken off the reward too. Locks: the area's word, the quota's chain, the quota's key.
 */
export const reverseQuotaEntry = (work: Work, input: ReverseQuotaEntryInput): Promise<Handle> =>
  enterOnce(
    work,
    'reverseQuotaEntry',
    input,
    QuotaEntry,
    async (id, today) => {
      const reason =
        input.reason.trim() || refuse(new DetailMissing({ field: 'reason' }, { zh: '理由', en: 'reason' }))
      const key = keyOf(input.entryId, QuotaEntry, { zh: '分录', en: 'ledger entry' })
      const { quota } = await getRow<Pick<Entered, 'quota'>>(
        work,
        sql`/* reverse-quota-entry: quota */ select chain_id::text as quota from quota_entry where id = ${key}::uuid`,
        input.entryId,
        { zh: '分录', en: 'quota entry' },
      )
      await openQuotas(work, [quota])
      await checkOwnQuota(work, quota)
      const [entry] = (await work.rows<Entered>(sql`/* reverse-quota-entry: entry */
        select e.chain_id::text as quota, e.kind, (-e.land_area_mu)::text as opposite, e.business_date::text as date, e.document_number as document, e.reward_id::text as reward, r.id::text as "reversedBy",
          e.land_area_mu > (select sum(n.land_area_mu) from quota_entry n where n.chain_id = e.chain_id and n.kind = e.kind and (e.kind = 'CERTIFY' or (n.batch_id is null) = (e.batch_id is null))
            and not exists (select from quota_entry b where b.reverses_id = n.id)) as "isTakenBack"
        from quota_entry e left join quota_entry r on r.reverses_id = e.id where e.id = ${key}::uuid`)) as [
        Entered,
      ]
      if (entry.reversedBy) return new QuotaAlreadyReversed({ quotaEntry: entry.reversedBy })
      if (entry.kind === 'REVERSAL') return new NotReversible(REVERSAL_IS_FINAL)
      if (entry.isTakenBack) return new NotReversible(TAKEN_BACK)
      const reversedOn = checkDate(input.reversedOn, entry.date, today)
      await postQuota(work, [
        {
          id,
          quotaId: quota,
          kind: 'REVERSAL',
          landArea: entry.opposite,
          businessDate: reversedOn,
          documentNumber: entry.document,
          memo: reason,
          reversesId: key,
          ...(entry.reward ? { rewardId: entry.reward } : {}),
          idempotencyKey: input.idempotencyKey,
        },
      ])
      if (entry.reward) await takeOffReward(work, entry.reward, entry.opposite)
    },
    QUOTAS,
  )

export const reverseQuotaEntryMutation = mutation('reverseQuotaEntry', {
  title: t('冲销一条指标分录', 'Reverse an entry of a quota'),
  input: argument(ReverseQuotaEntryInput, '冲销', 'The reversal'),
  gives: QuotaEntry,
  refuses: [InsufficientQuota, QuotaAlreadyReversed, NotReversible, ...QUOTA_REFUSALS],
  result: t('冲销的结果：所记的分录', 'The entry that reverses, or why not'),
  who: LAND,
  run: reverseQuotaEntry,
})

const TAKEN_BACK: Message = {
  zh: '后来的报表已把它核减，再冲销将少于零。请以更正后的报表再次导入。',
  en: 'A later file took this off already, so a reversal would leave less than nothing. Correct the file and import it again.',
}

/** A reward keeps what it was in record_version. No rule is asked of what only gives back. */
async function takeOffReward(work: Work, reward: string, opposite: string) {
  await work.run(sql`/* reverse-quota-entry: reward */
    with kept as (insert into record_version (table_name, record_id, content, recorded_at) select 'reward', r.id, to_jsonb(r), r.recorded_at from reward r where r.id = ${reward}::uuid)
    update reward set quota_area_mu = quota_area_mu + ${opposite}::numeric, recorded_at = now() where id = ${reward}::uuid`)
}
