import { sql } from 'kysely'
import { advisoryLock, type Work } from '../../../database/work.js'
import type { LandArea } from '../../../values/land-area.js'
import type { QuotaEntryKind } from './quota-entry.js'
import { areasOf } from './areas-of-quota.js'

/** An entry of a quota on its way in. */
export interface QuotaDraft {
  /** Known before where it is answered. */
  id?: string
  quotaId: string
  kind: QuotaEntryKind
  /** Mu; below zero where it takes something back. */
  landArea: LandArea
  /** Today where absent. */
  businessDate?: string | null
  documentNumber?: string | null
  recipient?: string | null
  memo?: string | null
  reversesId?: string
  rewardId?: string
  batchId?: string
  idempotencyKey?: string
}

/** The remaining area of a quota is less than requested; the transaction is rolled back. */
export class InsufficientQuotaBalance extends Error {
  constructor(
    readonly quota: string,
    readonly asked: LandArea,
    readonly left: LandArea,
    /** The business day on which it had so little, where it has more now. */
    readonly day: string | null = null,
  ) {
    super(`quota ${quota} has ${left} mu left${day ? ` on ${day}` : ''}, ${asked} was requested`)
  }
}

/**
 * Takes a turn on some quotas, and fixes the moment of what will be entered there. Locks: a word for each of their areas, as
 * the rules that look at whole areas do (audit/guards), then their chains; both in the order of their ids. Nobody has a
 * grant on the ledger's tables but the owner's role.
 */
export async function openQuotas(work: Work, quotas: readonly string[], areas: readonly string[] = []) {
  const found = await work.rows<{ id: string }>(
    sql`/* open-quotas: areas */ select distinct s.area_id::text as id from quota q cross join lateral ${areasOf} s where q.id = any(${quotas}::uuid[])`,
  )
  for (const area of [...new Set([...areas, ...found.map(({ id }) => id)])].sort())
    await advisoryLock(work, `area ${area}`)
  await work.withOwnerRole(() => work.run(sql`/* open-quotas */ select quota_open(${quotas}::uuid[])`))
}

/** Enters drafts, all or none: sums, entries, heads of chains. Throws InsufficientQuotaBalance. */
export async function postQuota(work: Work, drafts: readonly QuotaDraft[]): Promise<void> {
  if (drafts.length === 0) return
  const rows = drafts.map((draft, sequence) => ({
    sequence,
    id: draft.id,
    chain_id: draft.quotaId,
    kind: draft.kind,
    land_area_mu: draft.landArea,
    business_date: draft.businessDate,
    document_number: draft.documentNumber,
    recipient: draft.recipient,
    memo: draft.memo,
    reverses_id: draft.reversesId,
    reward_id: draft.rewardId,
    batch_id: draft.batchId,
    idempotency_key: draft.idempotencyKey,
  }))
  try {
    await work.withOwnerRole(() =>
      work.run(
        sql`/* post-quota */ select quota_post(${JSON.stringify(rows)}::jsonb, ${work.principal.name})`,
      ),
    )
  } catch (error) {
    const { code, detail } = error as { code?: string; detail?: string }
    if (code !== 'LG002' || !detail) throw error
    const { quota, asked, left, day } = JSON.parse(detail) as Record<'quota' | 'asked' | 'left', string> & {
      day?: string
    }
    throw new InsufficientQuotaBalance(quota, asked, left, day)
  }
  work.changes.add(
    'quota',
    drafts.map(({ quotaId }) => quotaId),
  )
}
