import { sql } from 'kysely'
import { asLogin } from '../../database/as-login.js'
import type { Database } from '../../database/database.js'
import type { WebhookStop } from './webhook.js'

/** How a county's webhooks are. */
export interface WebhookFigures {
  active: number
  /** Those that do not deliver any more, with why. */
  stopped: { name: string; why: WebhookStop }[]
  /** Receivers that take nothing at the moment. */
  failing: number
  /** Changes that wait to be delivered again, and those that were given up. */
  waiting: number
  dead: number
  /** How long the oldest change has waited that an active webhook has yet to deliver; 0 where none does. */
  oldestSeconds: number
}

/** The statement that reads them, in one row. */
export const WEBHOOK_FIGURES = sql<WebhookFigures>`/* webhook-figures */
  select count(*) filter (where w.state = 'ACTIVE')::integer as active,
    coalesce(jsonb_agg(jsonb_build_object('name', w.name, 'why', w.stopped_because) order by w.stopped_at, w.id) filter (where w.state = 'STOPPED'), '[]') as stopped,
    count(*) filter (where w.state = 'ACTIVE' and w.failures > 0)::integer as failing,
    coalesce(sum(d.waiting), 0)::integer as waiting, coalesce(sum(d.dead), 0)::integer as dead,
    coalesce(extract(epoch from clock_timestamp() - min(least(d.since, c.changed_at)) filter (where w.state = 'ACTIVE')), 0)::double precision as "oldestSeconds"
  from webhook w
  cross join lateral (
    select count(*) filter (where state = 'WAITING') as waiting, count(*) filter (where state = 'DEAD') as dead, min(owed_since) filter (where state = 'WAITING') as since
    from webhook_delivery where webhook_id = w.id) d
  -- The next change of the feed: one that was not looked at for long has been waited for as long.
  left join lateral (
    select changed_at from change
    where w.state = 'ACTIVE' and transaction < pg_snapshot_xmin(pg_current_snapshot()) and (w.place_id is null or (transaction, id) > (w.place_transaction, w.place_id))
    order by transaction, id limit 1) c on true`

export const readWebhookFigures = async (database: Database): Promise<WebhookFigures> =>
  (await asLogin(database, WEBHOOK_FIGURES))[0]!
