import { sql } from 'kysely'
import { argument, mutation } from '../../database/mutation.js'
import type { Work } from '../../database/work.js'
import { Handle } from '../../graph/node.js'
import { Problem } from '../../values/problem.js'
import { t } from '../../values/title.js'
import { findOwnWebhook, WEBHOOK_KEEPERS } from './own-webhook.js'
import { WebhookWithSecret } from './register-webhook.js'
import { makeSecret } from './sign-webhook.js'
import { WebhookInput } from './stop-webhook.js'
import { UnknownWebhook } from './webhook-problems.js'
import { Webhook } from './webhook.js'

/** Gives a webhook another secret. For a day it signs with both, so that its receiver can be changed over. */
export async function renewWebhookSecret(
  work: Work,
  { webhookId }: WebhookInput,
): Promise<WebhookWithSecret | Problem> {
  const id = await findOwnWebhook(work, webhookId, 'renewWebhookSecret')
  if (id instanceof Problem) return id
  const secret = makeSecret()
  // The trail tells who did it by the webhook's own row.
  await work.run(sql`/* webhook: renewed */ update webhook set recorded_at = now() where id = ${id}::uuid`)
  await work.withOwnerRole(() =>
    work.run(sql`/* webhook: renew secret */
      update webhook_secret set former_secret = secret, former_until = now() + interval '1 day', secret = ${secret} where webhook_id = ${id}::uuid`),
  )
  return Object.assign(new WebhookWithSecret(), { webhook: new Handle(Webhook, id), secret })
}

export const renewWebhookSecretMutation = mutation('renewWebhookSecret', {
  title: t('更换变更推送的密钥；一日之内新旧并签', 'Renew a webhook’s secret; for a day it signs with both'),
  input: argument(WebhookInput, '推送', 'The webhook'),
  gives: WebhookWithSecret,
  refuses: [UnknownWebhook],
  result: t('更换变更推送密钥的结果', 'What came of renewing a secret'),
  who: WEBHOOK_KEEPERS,
  run: renewWebhookSecret,
})
