import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { asLogin } from '../../database/as-login.js'
import type { Database } from '../../database/database.js'

/** What is owed to a receiver at most: beyond this the feed is not read on until it takes some. */
export const OWED_MAX = 5_000
/** How long a server alone may deliver what it has taken; a round is shorter. */
export const TAKEN_MS = 90_000

/** A webhook that this server alone delivers, for a while. */
export interface TakenWebhook {
  id: string
  /** Known to this round alone: what another has taken since is not written over. */
  token: string
  name: string
  url: string
  types: string[] | null
  placeTransaction: string | null
  placeId: string | null
  failures: number
  failingSinceMs: number | null
  secrets: string[]
  /** The database's time when it was taken, in milliseconds: no server goes by its own clock. */
  nowMs: number
}

/** How much later than it is the rounds take it to be, in milliseconds: nothing but in tests. */
export type Later = () => number

const ms = (column: string) => sql`(extract(epoch from ${sql.ref(column)}) * 1000)::float8`

/** Takes a webhook for which there is something to do and which no other server has; null where there is none. */
export async function takeWebhook(database: Database, later: Later): Promise<TakenWebhook | null> {
  const token = randomUUID()
  const now = sql`(clock_timestamp() + ${later()}::float8 * interval '1 millisecond')`
  const [taken] = await asLogin(
    database,
    sql<TakenWebhook>`/* webhooks: take */
      update webhook w set taken_by = ${token}::uuid, taken_until = ${now} + ${TAKEN_MS}::float8 * interval '1 millisecond'
      from webhook_secret s
      where s.webhook_id = w.id and w.id = (
        select w.id from webhook w
        where w.state = 'ACTIVE' and coalesce(w.retry_at <= ${now}, true) and coalesce(w.taken_until <= ${now}, true)
          and (exists (select from webhook_delivery d where d.webhook_id = w.id and ${isDue(now)})
            or (select count(*) from webhook_delivery d where d.webhook_id = w.id) < ${OWED_MAX} and exists (
              select from change c where c.transaction < pg_snapshot_xmin(pg_current_snapshot())
                and (w.place_id is null or (c.transaction, c.id) > (w.place_transaction, w.place_id)))
            -- A place that is not yet: it is of another database, from which this one was restored.
            or w.place_transaction >= pg_snapshot_xmin(pg_current_snapshot()))
        order by w.taken_until nulls first limit 1 for update skip locked)
      returning w.id::text, ${token}::text as token, w.name, w.url, w.types, w.place_transaction::text as "placeTransaction", w.place_id::text as "placeId",
        w.failures, ${ms('w.failing_since')} as "failingSinceMs", (extract(epoch from ${now}) * 1000)::float8 as "nowMs",
        array_remove(array[s.secret, case when s.former_until > ${now} then s.former_secret end], null) as secrets`,
  )
  return taken ?? null
}

/** Whether a delivery `d` of webhook `w` is to be tried: the first of its record, when its wait is over. */
export const isDue = (now: ReturnType<typeof sql>) => sql`d.state = 'WAITING'
  and (d.next_at <= ${now} or coalesce(d.tried_at < w.recovered_at, false))
  and not exists (select from webhook_delivery e where e.webhook_id = d.webhook_id and e.record_id = d.record_id and e.transaction < d.transaction)`
