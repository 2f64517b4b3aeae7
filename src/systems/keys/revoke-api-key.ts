import { Field, ID, InputType } from 'type-graphql'
import { revokeKeyIn } from '../../database/api-key.js'
import { argument, mutation } from '../../database/mutation.js'
import type { Work } from '../../database/work.js'
import { getKey, Handle } from '../../graph/node.js'
import { notFound } from '../../graph/shared-problems.js'
import type { Problem } from '../../values/problem.js'
import { describe, t } from '../../values/title.js'
import { ApiKey } from './api-key.js'

@InputType({ description: describe('作废密钥', 'A key that is to be revoked') })
export class RevokeApiKeyInput {
  @Field(() => ID, { description: describe('密钥', 'The key') })
  apiKeyId: string
}

export const NoSuchApiKey = notFound(
  'NO_SUCH_KEY',
  { zh: '未作废的密钥', en: 'key that still stands' },
  'apiKeyId',
  ID,
)

async function revokeApiKey(work: Work, { apiKeyId }: RevokeApiKeyInput): Promise<Handle | Problem> {
  const id = getKey(apiKeyId, 'ApiKey')
  return (await revokeKeyIn(work, id)) ? new Handle(ApiKey, id) : new NoSuchApiKey({ apiKeyId })
}

export const revokeApiKeyMutation = mutation('revokeApiKey', {
  title: t('作废接口密钥，不可恢复', 'Revoke a key for good'),
  input: argument(RevokeApiKeyInput, '密钥', 'The key'),
  gives: ApiKey,
  refuses: [NoSuchApiKey],
  result: t('作废密钥的结果', 'What came of revoking a key'),
  who: { roles: [] },
  run: revokeApiKey,
})
