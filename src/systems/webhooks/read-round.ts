import { sql } from 'kysely'
import { asLogin } from '../../database/as-login.js'
import type { Database } from '../../database/database.js'
import { isDue, OWED_MAX, type TakenWebhook } from './take-webhook.js'

/** A change on its way to a receiver. */
export interface Delivery {
  /** The key under which it is owed; null where it comes from the feed. */
  owedId: string | null
  transaction: string
  recordId: string
  table: string
  kind: string
  changedAt: string
  /** How often it was tried before. */
  attempts: number
}

/** What a round has to deliver. */
export interface Round {
  /** Owed since before, and due; each the first of its record. */
  due: Delivery[]
  /** What the feed tells of beyond the webhook's place, in its order. */
  fresh: Delivery[]
  /** Records to which something is owed: what is fresh of them waits behind it. */
  blocked: string[]
  /** Where the feed has been read to. */
  placeTransaction: string | null
  placeId: string | null
}

interface Found extends Pick<Round, 'due' | 'fresh' | 'blocked'> {
  owed: number
  lastTransaction: string | null
  lastId: string | null
}

const PAGE = 100
const DUE = 50
/** While a receiver takes nothing it is tried by a few, some of them fresh: one record that it refuses must not stop all others. */
const PROBES = 4

const utc = (column: string) =>
  sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
const deliveries = (query: ReturnType<typeof sql>) =>
  sql`(select coalesce(jsonb_agg(to_jsonb(q)), '[]') from (${query}) q)`

/** Reads what a round has to deliver. Throws the database's error where the feed no longer reaches back to the place. */
export async function readRound(database: Database, webhook: TakenWebhook): Promise<Round> {
  const { id, nowMs, placeTransaction, placeId, types, failures } = webhook
  const [due, page] = failures > 0 ? [PROBES, PROBES] : [DUE, PAGE]
  const now = sql`to_timestamp(${nowMs / 1000}::float8)`
  const place = sql`${placeTransaction}::xid8, ${placeId}::uuid`
  const ofTypes = types ? sql`c.table_name = any(${types}::text[])` : sql`true`
  const after = placeId ? sql`(c.transaction, c.id) > (${place})` : sql`true`
  const owed = sql`(select count(*) from webhook_delivery d where d.webhook_id = ${id}::uuid)`
  const settled = sql`c.transaction < pg_snapshot_xmin(pg_current_snapshot())`
  const [row] = await asLogin(
    database,
    sql<Found>`/* webhooks: round */
      select ${deliveries(sql`select d.id::text as "owedId", d.transaction::text, d.record_id::text as "recordId", d.table_name as "table", d.kind, ${utc('d.changed_at')} as "changedAt", d.attempts
          from webhook_delivery d join webhook w on w.id = d.webhook_id where d.webhook_id = ${id}::uuid and ${isDue(now)} order by d.next_at, d.transaction limit ${due}`)} as due,
        ${deliveries(sql`select null as "owedId", c.transaction::text, c.id::text as "recordId", c.table_name as "table", c.kind, ${utc('c.changed_at')} as "changedAt", 0 as attempts
          from change c where ${settled} and ${after} and ${ofTypes}
            and ${owed} < ${OWED_MAX}
          order by c.transaction, c.id limit ${page}`)} as fresh,
        check_change_place(${place}, ${types}::text[]), ${owed}::integer as owed,
        array(select distinct d.record_id::text from webhook_delivery d where d.webhook_id = ${id}::uuid) as blocked,
        last.transaction::text as "lastTransaction", last.id::text as "lastId"
      from (select) one left join lateral (select c.transaction, c.id from change c where ${settled} order by c.transaction desc, c.id desc limit 1) last on true`,
  )
  const { owed: rows, lastTransaction, lastId, ...round } = row!
  const end = round.fresh.at(-1)
  // A short page is all that there is: whatever of other types stands behind its last need not be looked at again.
  const isAll = round.fresh.length < page && rows < OWED_MAX
  if (!isAll && end) return { ...round, placeTransaction: end.transaction, placeId: end.recordId }
  return isAll && lastId
    ? { ...round, placeTransaction: lastTransaction, placeId: lastId }
    : { ...round, placeTransaction, placeId }
}
