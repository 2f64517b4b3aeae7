import { sql } from 'kysely'
import { snapshotOf } from '../../../database/snapshot.js'
import type { Database } from '../../../database/database.js'

/** A sum of a quota that is not what its entries come to, mu. */
export interface QuotaFault {
  /** The quota, and the document that certified it. */
  quota: string
  document: string | null
  column: string
  kept: string
  entries: string
}

/** All sums of quotas that do not agree with the entries, recomputed from these alone; the first hundred. Their chains are verified with those of money. */
export const verifyQuotas = (database: Database): Promise<QuotaFault[]> =>
  snapshotOf(database, ({ rows }) =>
    rows(sql`/* verify-quotas */
      with entered as (
        select e.chain_id, coalesce(r.kind, e.kind) as kind, sum(e.land_area_mu) as area from quota_entry e left join quota_entry r on r.id = e.reverses_id group by 1, 2)
      select q.id::text as quota, q.document_number as document, v.name as column, trim_scale(v.area)::text as kept, trim_scale(coalesce(e.area, 0))::text as entries
      from quota q, lateral (values ('certified_area_mu', 'CERTIFY', q.certified_area_mu), ('used_area_mu', 'USE', q.used_area_mu), ('traded_area_mu', 'TRADE', q.traded_area_mu), ('awarded_area_mu', 'AWARD', q.awarded_area_mu)) v(name, kind, area)
      cross join lateral (select (select n.area from entered n where n.chain_id = q.id and n.kind = v.kind) as area) e
      where v.area <> coalesce(e.area, 0) order by 1, 3 limit 100`),
  )

/** A quota of which more was used, by the end of a business day, than there was. */
export interface ShortQuotaDay {
  quota: string
  document: string | null
  day: string
  /** What is left of it by then, mu: less than nothing. */
  left: string
}

/** Quotas that were drawn on before they were certified, each with the first such day; the first hundred. Entered before that was refused. */
export const verifyQuotaDays = (database: Database): Promise<ShortQuotaDay[]> =>
  snapshotOf(database, ({ rows }) =>
    rows(sql`/* verify-quota-days */
      select distinct on (b.quota_id) b.quota_id::text as quota, q.document_number as document, b.day::text, trim_scale(b.remaining)::text as left
      from quota_by_day(array(select id from quota)) b join quota q on q.id = b.quota_id where b.remaining < 0 order by b.quota_id, b.day limit 100`),
  )
