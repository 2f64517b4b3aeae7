import { globalId } from '../../graph/node.js'
import type { AllowsAddress } from './allowed-addresses.js'
import type { Delivery, Round } from './read-round.js'
import { sendWebhook, type Sent } from './send-webhook.js'
import { signatures } from './sign-webhook.js'
import type { TakenWebhook } from './take-webhook.js'

/** Messages on their way to one receiver at once. */
const AT_ONCE = 8
/** After this nothing more is sent in a round, so that it ends while the webhook is still this server's. */
const ROUND_MS = 60_000

/** What came of one change: sent with what answer, or not sent, since an earlier one of its record was not taken. */
export interface Outcome {
  delivery: Delivery
  /** Null where it was not sent. */
  sent: Sent | null
}

export interface RoundTerms {
  allows: AllowsAddress
  signal: AbortSignal
  answerMsMax?: number
}

/** Sends what a round has to deliver: changes of one record one after another, several records at once. */
export async function deliverRound(
  webhook: TakenWebhook,
  { due, fresh, blocked }: Round,
  { allows, signal, answerMsMax }: RoundTerms,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  const waits = new Set(blocked)
  const lines = new Map<string, Delivery[]>(due.map((delivery) => [delivery.recordId, [delivery]]))
  for (const delivery of fresh) {
    if (waits.has(delivery.recordId)) outcomes.push({ delivery, sent: null })
    else lines.set(delivery.recordId, [...(lines.get(delivery.recordId) ?? []), delivery])
  }
  const end = AbortSignal.any([signal, AbortSignal.timeout(ROUND_MS)])
  const begun = performance.now()
  const waiting = [...lines.values()]
  const work = async () => {
    for (let line = waiting.shift(); line; line = waiting.shift()) {
      let stands = false
      for (const delivery of line) {
        const sent: Sent | null =
          stands || end.aborted
            ? null
            : await sendWebhook(messageOf(webhook, delivery, performance.now() - begun), allows, {
                signal,
                ...(answerMsMax ? { msMax: answerMsMax } : {}),
              })
        // What this server itself broke off, being told to stop, says nothing of the receiver: it is owed as before.
        const isBrokenOff = signal.aborted && sent !== null && !sent.isTaken && sent.status === null
        stands ||= !sent?.isTaken
        outcomes.push({ delivery, sent: isBrokenOff ? null : sent })
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return outcomes
}

/** `area_tie` is AreaTie. */
const conceptOf = (table: string) =>
  table.replace(/(^|_)([a-z])/g, (_all, _line, letter: string) => letter.toUpperCase())

/** A change as a receiver gets it, by the Standard Webhooks specification: what it was, and not what the record says. */
function messageOf(
  { url, secrets, nowMs }: TakenWebhook,
  { transaction, recordId, table, kind, changedAt }: Delivery,
  elapsed: number,
) {
  // The change's own id: the same each time it is sent, so that a receiver knows what it has already.
  const id = `Change:${transaction}/${recordId}`
  const body = JSON.stringify({
    type: `${table}.${kind.toLowerCase()}`,
    timestamp: changedAt,
    data: {
      id,
      type: table.toUpperCase(),
      kind,
      recordId: globalId(conceptOf(table), recordId),
      when: changedAt,
    },
  })
  const timestamp = Math.floor((nowMs + elapsed) / 1000)
  return {
    url,
    body,
    headers: {
      'webhook-id': id,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': signatures(secrets, { id, timestamp, body }),
    },
  }
}
