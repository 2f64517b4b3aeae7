import { sql } from 'kysely'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { argument, mutation } from '../../database/mutation.js'
import type { Work } from '../../database/work.js'
import { getKey, Handle } from '../../graph/node.js'
import { Problem } from '../../values/problem.js'
import { describe, t } from '../../values/title.js'
import { findOwnWebhook, WEBHOOK_KEEPERS } from './own-webhook.js'
import { WebhookInput } from './stop-webhook.js'
import { UnknownWebhook } from './webhook-problems.js'
import { Webhook } from './webhook.js'

@InputType({ description: describe('重送未送达的变更', 'Changes that are to be sent again') })
export class ResendWebhookDeliveriesInput extends WebhookInput {
  @Field(() => [ID], {
    nullable: true,
    description: describe(
      '只重送这些；不填为这一推送的全部',
      'Only these; all that this webhook has not delivered when absent',
    ),
  })
  deliveryIds?: string[] | null
}

@ObjectType({ description: describe('已安排重送', 'They are sent again') })
export class WebhookDeliveriesResent {
  @Field(() => Webhook, { description: describe('变更推送', 'The webhook') })
  webhook: Handle
  @Field(() => Int, { description: describe('安排重送的变更数', 'How many changes are sent again') })
  resent: number
}

/** Sends changes again at once that were not taken, in the order of each record, whether they wait or were given up. */
export async function resendWebhookDeliveries(
  work: Work,
  { webhookId, deliveryIds }: ResendWebhookDeliveriesInput,
): Promise<WebhookDeliveriesResent | Problem> {
  const id = await findOwnWebhook(work, webhookId, 'resendWebhookDeliveries')
  if (id instanceof Problem) return id
  const keys = deliveryIds?.map((each) => getKey(each, 'WebhookDelivery')) ?? null
  const resent = await work.run(sql`/* webhook: resend */
    update webhook_delivery set state = 'WAITING', attempts = 0, next_at = clock_timestamp()
    where webhook_id = ${id}::uuid and (${keys === null} or id = any(${keys}::uuid[]))`)
  return Object.assign(new WebhookDeliveriesResent(), { webhook: new Handle(Webhook, id), resent })
}

export const resendWebhookDeliveriesMutation = mutation('resendWebhookDeliveries', {
  title: t('重送未送达的变更', 'Send changes again that were not delivered'),
  input: argument(ResendWebhookDeliveriesInput, '重送哪些', 'Which'),
  gives: WebhookDeliveriesResent,
  refuses: [UnknownWebhook],
  result: t('重送的结果', 'What came of sending changes again'),
  who: WEBHOOK_KEEPERS,
  run: resendWebhookDeliveries,
})
