import { sql } from 'kysely'
import { asLogin } from '../../database/as-login.js'
import type { Database } from '../../database/database.js'
import type { Outcome } from './deliver-round.js'
import type { Round } from './read-round.js'
import type { Sent } from './send-webhook.js'
import type { TakenWebhook } from './take-webhook.js'
import type { WebhookStop } from './webhook.js'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** How long a change waits after it was not taken, the first time, the second time and so on; then someone must send it again. */
export const WAITS_MS = [5 * SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, DAY] // prettier-ignore
/** How long a receiver is left alone that takes nothing at all: it is asked at least this often, so that it is soon found when it is back. */
const REST_MS_MAX = 10 * MINUTE
/** A receiver that has taken nothing for so long is not tried any more. */
export const FAILING_MS_MAX = 5 * DAY
const GONE = 410

/** Keeps what came of a round, where the webhook is still this round's; gives why it was stopped, if it was. */
export async function settleRound(
  database: Database,
  webhook: TakenWebhook,
  round: Pick<Round, 'placeTransaction' | 'placeId'>,
  outcomes: readonly Outcome[],
  nowMs: number,
): Promise<WebhookStop | null> {
  const tried = outcomes.flatMap(({ sent }) => sent ?? [])
  const taken = outcomes.filter(({ sent }) => sent?.isTaken)
  const isFailing = tried.length > 0 && taken.length === 0
  const failures = isFailing ? webhook.failures + 1 : tried.length > 0 ? 0 : webhook.failures
  const failingSinceMs = failures > 0 ? (webhook.failingSinceMs ?? nowMs) : null
  const stopped: WebhookStop | null = tried.some(({ status }) => status === GONE)
    ? 'GONE'
    : isFailing && nowMs - failingSinceMs! >= FAILING_MS_MAX
      ? 'FAILING'
      : null
  const at = (time: number | null) => sql`to_timestamp(${time === null ? null : time / 1000}::float8)`
  const left = outcomes
    .filter(({ sent }) => !sent?.isTaken)
    .map(({ delivery, sent }) => ({ ...delivery, ...nextOf(delivery.attempts, sent) }))
  const rest = failures === 0 ? null : nowMs + restOf(failures, tried)
  const isBack = webhook.failures > 0 && failures === 0
  const leftRows = sql`jsonb_to_recordset(${JSON.stringify(left)}::jsonb) as l("owedId" uuid, transaction xid8, "recordId" uuid, "table" text, kind text, "changedAt" timestamptz,
    attempts integer, "isSpent" boolean, "nextInMs" float8, "isTried" boolean, status integer, problem text)`
  const kept = await asLogin(
    database,
    sql`/* webhooks: settle */
      with ours as (
        update webhook set place_transaction = ${round.placeTransaction}::xid8, place_id = ${round.placeId}::uuid, delivered = delivered + ${taken.length},
          delivered_at = case when ${taken.length > 0} then ${at(nowMs)} else delivered_at end, failures = ${failures}, failing_since = ${at(failingSinceMs)}, retry_at = ${at(rest)},
          recovered_at = case when ${isBack} then ${at(nowMs)} else recovered_at end, taken_by = null, taken_until = null,
          state = case when ${stopped !== null} then 'STOPPED' else state end, stopped_because = ${stopped}, stopped_at = case when ${stopped !== null} then ${at(nowMs)} end
        where id = ${webhook.id}::uuid and taken_by = ${webhook.token}::uuid and state = 'ACTIVE' returning id, delivered_at
      ), went as (
        delete from webhook_delivery d using ours where d.webhook_id = ours.id and d.id = any(${taken.flatMap(({ delivery }) => delivery.owedId ?? [])}::uuid[])
      ), again as (
        update webhook_delivery d set attempts = l.attempts, state = case when l."isSpent" and ours.delivered_at >= d.owed_since then 'DEAD' else 'WAITING' end, next_at = ${at(nowMs)} + l."nextInMs" * interval '1 millisecond',
          tried_at = case when l."isTried" then ${at(nowMs)} else d.tried_at end, last_status = l.status, last_problem = l.problem
        from ours, ${leftRows} where d.webhook_id = ours.id and d.id = l."owedId"
      ), owed as (
        insert into webhook_delivery (webhook_id, transaction, record_id, table_name, kind, changed_at, owed_since, attempts, next_at, tried_at, last_status, last_problem)
        select ours.id, l.transaction, l."recordId", l."table", l.kind, l."changedAt", ${at(nowMs)}, l.attempts, ${at(nowMs)} + l."nextInMs" * interval '1 millisecond',
          case when l."isTried" then ${at(nowMs)} end, l.status, l.problem
        from ours, ${leftRows} where l."owedId" is null on conflict do nothing
      ) select id from ours`,
  )
  return kept.length > 0 ? stopped : null
}

/** What is kept of a change that was not taken: when it is tried again, or that it is not. */
function nextOf(attempts: number, sent: Sent | null) {
  if (!sent) return { attempts, isSpent: false, nextInMs: 0, isTried: false }
  const { status, problem, retryAfterMs = 0 } = sent
  const wait = WAITS_MS[attempts] ?? DAY
  return {
    attempts: attempts + 1,
    // It is given up where the receiver has taken others since; where it takes nothing, it is the receiver that is stopped.
    isSpent: attempts >= WAITS_MS.length,
    nextInMs: Math.max(wait, Math.min(retryAfterMs, DAY)),
    isTried: true,
    status,
    problem,
  }
}

/** How long a receiver that took nothing of a round is left alone. */
function restOf(failures: number, tried: readonly Sent[]): number {
  const asked = Math.max(0, ...tried.map(({ retryAfterMs = 0 }) => retryAfterMs))
  return Math.max(Math.min(WAITS_MS[failures - 1] ?? REST_MS_MAX, REST_MS_MAX), Math.min(asked, HOUR))
}
