import { sql } from 'kysely'
import type { Work } from '../../database/work.js'

/** A payment that stands under a voucher's number: itself, or what it was corrected to. */
export interface StandingPayment {
  number: string
  disbursement: string
  allocation: string
  document: string
}

/** The payments that vouchers name. One that was corrected is known by what stands instead. */
export async function standingPayments(
  work: Work,
  vouchers: readonly string[],
): Promise<Map<string, StandingPayment>> {
  const rows = await work.withOwnerRole(() =>
    work.rows<StandingPayment & { voucher: string }>(sql`/* treasury: payments that stand */
      select distinct on (v.voucher) v.voucher, p.external_id as number, d.external_id as disbursement, a.id::text as allocation, f.document_number as document
      from unnest(${[...vouchers]}::text[]) as v(voucher)
      join payment own on own.external_id = v.voucher
      join payment p on p.id = own.id or (p.disbursement_id = own.disbursement_id and own.amount = 0 and starts_with(p.external_id, v.voucher || '-更'))
      join disbursement d on d.id = p.disbursement_id join allocation a on a.id = d.allocation_id join fund f on f.id = a.fund_id
      order by v.voucher, p.amount > 0 desc, p.recorded_at desc, p.id desc`),
  )
  return new Map(rows.map(({ voucher, ...standing }) => [voucher, standing]))
}
