import { sql } from 'kysely'
import { Field, InputType, ObjectType } from 'type-graphql'
import type { Caller } from '../../database/caller.js'
import { ChangedType } from '../../database/history/change.js'
import { argument, mutation } from '../../database/mutation.js'
import type { Work } from '../../database/work.js'
import { Handle } from '../../graph/node.js'
import { Department } from '../../database/department.js'
import { InputError, type Problem } from '../../values/problem.js'
import { describe, t } from '../../values/title.js'
import { allowsAddresses, refusalOfUrl } from './allowed-addresses.js'
import { WEBHOOK_KEEPERS } from './own-webhook.js'
import { makeSecret } from './sign-webhook.js'
import { newestPlace, placeAt } from './webhook-place.js'
import { WebhookNameTaken, WebhookUrlRefused } from './webhook-problems.js'
import { Webhook } from './webhook.js'

const NAME_MAX = 200

@InputType({ description: describe('登记变更推送', 'A webhook that is to be registered') })
export class RegisterWebhookInput {
  @Field(() => Department, { description: describe('部门', 'The department whose it is') })
  department: string
  @Field(() => String, { description: describe('名称，本部门内不重复', 'Name, once in its department') })
  name: string
  @Field(() => String, {
    description: describe(
      '接收地址：`https`；只有本机的地址可用 `http`',
      'Where to send: https, and http to this machine only',
    ),
  })
  url: string
  @Field(() => [ChangedType], {
    nullable: true,
    description: describe('只推送这些类型；不填为全部', 'Only these types; all when absent'),
  })
  types?: (keyof typeof ChangedType)[] | null
  @Field(() => String, {
    nullable: true,
    description: describe(
      '自 `changes` 的这一游标之后推送；不填则自现在起',
      'What comes after this cursor of changes; from now on when absent',
    ),
  })
  after?: string | null
}

@ObjectType({ description: describe('变更推送及其密钥', 'A webhook with its secret') })
export class WebhookWithSecret {
  @Field(() => Webhook, { description: describe('变更推送', 'The webhook') })
  webhook: Handle
  @Field(() => String, {
    description: describe(
      '签名密钥，只告知这一次，请妥善保管',
      'The secret that it signs with. It is told this once: keep it safe',
    ),
  })
  secret: string
}

/** Registers a webhook. Its name is once in its department, so that the same request again makes no second one. */
export async function registerWebhook(
  work: Work,
  { department, name, url, types, after }: RegisterWebhookInput,
  { webhookNetworks = [] }: Pick<Caller, 'webhookNetworks'>,
): Promise<WebhookWithSecret | Problem> {
  if (name.trim() === '' || name.length > NAME_MAX)
    throw new InputError('BAD_NAME', {
      zh: `名称不得为空，至多 ${NAME_MAX} 字。`,
      en: `The name must say something, in at most ${NAME_MAX} characters.`,
    })
  const fault = refusalOfUrl(url, allowsAddresses(webhookNetworks))
  if (fault) return new WebhookUrlRefused({ fault })
  const tables = types?.map((type) => type.toLowerCase()) ?? null
  const place = after == null ? await newestPlace(work) : await placeAt(work, after, tables)
  const [made] = await work.rows<{ id: string }>(sql`/* webhook: register */
    insert into webhook (department, name, url, types, made_by, place_transaction, place_id)
    values (${department}, ${name}, ${url}, ${tables}::text[], ${work.principal.name}, ${place.transaction}::xid8, ${place.id}::uuid)
    on conflict (department, name) do nothing returning id::text`)
  if (!made) return new WebhookNameTaken({ name })
  const secret = makeSecret()
  await work.withOwnerRole(() =>
    work.run(
      sql`/* webhook: secret */ insert into webhook_secret (webhook_id, secret) values (${made.id}::uuid, ${secret})`,
    ),
  )
  return Object.assign(new WebhookWithSecret(), { webhook: new Handle(Webhook, made.id), secret })
}

export const registerWebhookMutation = mutation('registerWebhook', {
  title: t('登记变更推送：密钥只告知这一次', 'Register a webhook; its secret is told this once'),
  input: argument(RegisterWebhookInput, '推送', 'The webhook'),
  gives: WebhookWithSecret,
  refuses: [WebhookNameTaken, WebhookUrlRefused],
  result: t('登记变更推送的结果', 'What came of registering a webhook'),
  who: {
    ...WEBHOOK_KEEPERS,
    inNameOf: ({ input }) => (input as RegisterWebhookInput).department,
  },
  run: registerWebhook,
})
