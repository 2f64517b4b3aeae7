import { sql } from 'kysely'
import { Field, InputType } from 'type-graphql'
import { argument, mutation } from '../../database/mutation.js'
import type { Work } from '../../database/work.js'
import { Handle } from '../../graph/node.js'
import { Problem } from '../../values/problem.js'
import { describe, t } from '../../values/title.js'
import { findOwnWebhook, WEBHOOK_KEEPERS } from './own-webhook.js'
import { stopWebhookMutation, WebhookInput } from './stop-webhook.js'
import { UnknownWebhook } from './webhook-problems.js'
import { placeAt } from './webhook-place.js'
import { Webhook } from './webhook.js'

@InputType({ description: describe('恢复变更推送，或自某处重送', 'A webhook that is to go on, or to begin again from a place') })
export class ResumeWebhookInput extends WebhookInput {
  @Field(() => String, {
    nullable: true,
    description: describe(
      '自 `changes` 的这一游标之后重新推送；不填则自停处续送',
      'Everything after this cursor of changes is sent again; it goes on from where it was when absent',
    ),
  })
  after?: string | null
} // prettier-ignore

/** Has a webhook go on. From a cursor it sends all that came after it again, under the same ids as before. */
export async function resumeWebhook(
  work: Work,
  { webhookId, after }: ResumeWebhookInput,
): Promise<Handle | Problem> {
  const id = await findOwnWebhook(work, webhookId, 'resumeWebhook')
  if (id instanceof Problem) return id
  const [webhook] = await work.rows<{ types: string[] | null }>(
    sql`/* webhook: lock */ select types from webhook where id = ${id}::uuid for update`,
  )
  await work.run(sql`/* webhook: resume */
    update webhook set state = 'ACTIVE', stopped_because = null, stopped_at = null, failures = 0, failing_since = null, retry_at = null
    where id = ${id}::uuid`)
  await work.run(sql`/* webhook: resume, owed */
    update webhook_delivery set next_at = clock_timestamp() where webhook_id = ${id}::uuid and state = 'WAITING'`)
  if (after != null) {
    const place = await placeAt(work, after, webhook!.types)
    // What is owed of it comes again with the feed. A round that is under way keeps nothing of what it does.
    await work.withOwnerRole(() =>
      work.run(sql`/* webhook: replay, owed */
        delete from webhook_delivery where webhook_id = ${id}::uuid and (transaction, record_id) > (${place.transaction}::xid8, ${place.id}::uuid)`),
    )
    await work.run(sql`/* webhook: replay */
      update webhook set place_transaction = ${place.transaction}::xid8, place_id = ${place.id}::uuid, taken_by = null, taken_until = null where id = ${id}::uuid`)
  }
  return new Handle(Webhook, id)
}

export const resumeWebhookMutation = mutation('resumeWebhook', {
  title: t('恢复变更推送，或自某游标重送', 'Resume a webhook, or replay from a cursor'),
  input: argument(ResumeWebhookInput, '推送', 'The webhook'),
  gives: Webhook,
  refuses: [UnknownWebhook],
  result: stopWebhookMutation.result,
  who: WEBHOOK_KEEPERS,
  run: resumeWebhook,
})
