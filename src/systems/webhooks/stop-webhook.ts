import { sql } from 'kysely'
import { Field, ID, InputType } from 'type-graphql'
import { argument, mutation } from '../../database/mutation.js'
import type { Work } from '../../database/work.js'
import { Handle } from '../../graph/node.js'
import { Problem } from '../../values/problem.js'
import { describe, t } from '../../values/title.js'
import { findOwnWebhook, WEBHOOK_KEEPERS } from './own-webhook.js'
import { UnknownWebhook } from './webhook-problems.js'
import { Webhook } from './webhook.js'

@InputType({ description: describe('一个变更推送', 'A webhook') })
export class WebhookInput {
  @Field(() => ID, { description: describe('变更推送', 'The webhook') })
  webhookId: string
}

/** Stops a webhook: nothing is sent, and nothing is lost, until it is resumed. */
export async function stopWebhook(work: Work, { webhookId }: WebhookInput): Promise<Handle | Problem> {
  const id = await findOwnWebhook(work, webhookId, 'stopWebhook')
  if (id instanceof Problem) return id
  await work.run(sql`/* webhook: stop */
    update webhook set state = 'STOPPED', stopped_because = 'ASKED', stopped_at = now(), taken_by = null, taken_until = null
    where id = ${id}::uuid and state = 'ACTIVE'`)
  return new Handle(Webhook, id)
}

export const stopWebhookMutation = mutation('stopWebhook', {
  title: t('停止变更推送；恢复时自停处续送', 'Stop a webhook; when it is resumed it goes on from there'),
  input: argument(WebhookInput, '推送', 'The webhook'),
  gives: Webhook,
  refuses: [UnknownWebhook],
  result: {
    ...t('停止、恢复变更推送的结果', 'What came of stopping or resuming a webhook'),
    name: 'WebhookResult',
  },
  who: WEBHOOK_KEEPERS,
  run: stopWebhook,
})
