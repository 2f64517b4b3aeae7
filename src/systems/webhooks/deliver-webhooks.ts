import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { asLogin } from '../../database/as-login.js'
import type { Counties } from '../../database/counties/counties.js'
import { countiesInTurn } from '../../database/counties/counties-in-turn.js'
import type { Database } from '../../database/database.js'
import { hasCode } from '../../database/has-code.js'
import { deliverRound, type RoundTerms } from './deliver-round.js'
import { readRound } from './read-round.js'
import { hostForLog } from './send-webhook.js'
import { settleRound } from './settle-round.js'
import { takeWebhook, type Later, type TakenWebhook } from './take-webhook.js'
import type { WebhookStop } from './webhook.js'

const LOOK_MS = 500
/** How many webhooks a server delivers at once: a slow receiver does not keep the others waiting. */
const AT_ONCE = 8
/** What the feed says where a place is none of its own, or is no longer reached. */
const FEED_LOST = ['22Q01', '22Q02']

export interface DeliveryTerms extends Omit<RoundTerms, 'signal'> {
  /** Told of a webhook that was stopped, and of what failed by no fault of a receiver. */
  log(what: object, said: string): void
  /** Told of each round what it sent. */
  noteSent?(county: string, sent: { delivered: number; failed: number }): void
  later?: Later
}

/** Delivers one round of a webhook that was taken for it. */
async function deliverTaken(
  database: Database,
  terms: DeliveryTerms,
  webhook: TakenWebhook,
  signal: AbortSignal,
) {
  const begun = performance.now()
  const round = await readRound(database, webhook).catch(async (error: unknown) => {
    if (!hasCode(error, FEED_LOST)) throw error
    await stopLost(database, webhook)
    return null
  })
  if (!round) return tellStopped(terms, webhook, 'FEED_LOST')
  const outcomes = await deliverRound(webhook, round, { ...terms, signal })
  const sent = outcomes.flatMap((outcome) => outcome.sent ?? [])
  const delivered = sent.filter(({ isTaken }) => isTaken).length
  terms.noteSent?.(database.schema, { delivered, failed: sent.length - delivered })
  // Told to stop, what was sent is kept all the same; what was not is owed.
  const nowMs = webhook.nowMs + performance.now() - begun
  const stopped = await settleRound(database, webhook, round, outcomes, nowMs)
  if (stopped) tellStopped(terms, webhook, stopped)
}

/** Delivers until nothing is due. */
export async function deliverDue(database: Database, terms: DeliveryTerms): Promise<void> {
  const { signal } = new AbortController()
  for (;;) {
    const webhook = await takeWebhook(database, terms.later ?? NOT_LATER)
    if (!webhook) return
    await deliverTaken(database, terms, webhook, signal)
  }
}

/** Delivers as there is something to be delivered, until it is told to stop: several webhooks at once, each by one server. */
export function keepDelivering(counties: Counties, terms: DeliveryTerms): () => Promise<void> {
  const stop = new AbortController()
  const { signal } = stop
  const working = new Set<Promise<void>>()
  const tell = (error: unknown) => {
    // The database may be away for a while.
    if (!signal.aborted)
      terms.log({ err: error }, '变更推送出错，稍后再试 webhooks failed, tried again later')
    return null
  }
  const begin = (database: Database, webhook: TakenWebhook) => {
    const one: Promise<void> = deliverTaken(database, terms, webhook, signal)
      .catch((error: unknown) => void tell(error))
      .finally(() => working.delete(one))
    working.add(one)
  }
  const toLookAt = countiesInTurn(counties)
  const takeNext = async () => {
    for (const county of working.size < AT_ONCE ? toLookAt() : []) {
      // A county that cannot be served is told to whoever asks it.
      const isReady = await county.whenReady().then(
        () => true,
        () => false,
      )
      if (!isReady) continue
      const webhook = await takeWebhook(county.database, terms.later ?? NOT_LATER).catch(tell)
      if (webhook) return () => begin(county.database, webhook)
    }
    return null
  }
  const look = async () => {
    while (!signal.aborted) {
      const beginNext = await takeNext()
      if (beginNext) beginNext()
      else await Promise.race([wait(LOOK_MS, undefined, { signal }).catch(() => {}), ...working])
    }
  }
  const looking = look()
  return async () => {
    stop.abort(new Error('the server stops'))
    await looking
    await Promise.all(working)
  }
}

const NOT_LATER: Later = () => 0

const stopLost = (database: Database, { id, token }: TakenWebhook) =>
  asLogin(
    database,
    sql`/* webhooks: lost */
      update webhook set state = 'STOPPED', stopped_because = 'FEED_LOST', stopped_at = now(), taken_by = null, taken_until = null
      where id = ${id}::uuid and taken_by = ${token}::uuid`,
  )

const tellStopped = ({ log }: DeliveryTerms, { id, name, url }: TakenWebhook, why: WebhookStop) =>
  log({ webhook: id, name, host: hostForLog(url), why }, '变更推送已停止 a webhook was stopped')
