import { Field, InputType, Int, ObjectType } from 'type-graphql'
import type { Caller } from '../../database/caller.js'
import { argument, mutation } from '../../database/mutation.js'
import type { Scope as ScopeName } from '../../database/principal.js'
import { ApiKeyRole, Scope } from '../../database/role.js'
import type { Work } from '../../database/work.js'
import { Handle } from '../../graph/node.js'
import { Department } from '../../database/department.js'
import { describe, t } from '../../values/title.js'
import { ApiKey } from './api-key.js'
import { makeKeyIn } from './make-key.js'

const DAYS = 365

@InputType({ description: describe('制发密钥', 'A key that is to be made') })
export class MakeApiKeyInput {
  @Field(() => String, { description: describe('用者', 'Who uses it') })
  name: string
  @Field(() => ApiKeyRole, { description: describe('角色', 'Role') })
  role: keyof typeof ApiKeyRole
  @Field(() => Department, {
    nullable: true,
    description: describe(
      '部门；部门的角色须填，其他角色不填',
      'Department, for the roles of a department alone',
    ),
  })
  department?: string | null
  @Field(() => [String], {
    nullable: true,
    description: describe(
      '乡镇的项目区代码；其他角色不填',
      'Areas of a township by code, for that role alone',
    ),
  })
  areaCodes?: string[] | null
  @Field(() => [Scope], {
    nullable: true,
    description: describe('至多可做什么；不填为查询与写入', 'What it allows at most; both when absent'),
  })
  scopes?: ScopeName[] | null
  @Field(() => Int, {
    defaultValue: DAYS,
    description: describe('有效天数', 'Days until it expires'),
  })
  days: number
  @Field(() => Boolean, {
    defaultValue: false,
    description: describe('只能在本机使用', 'Taken from this machine only'),
  })
  loopbackOnly: boolean
}

@ObjectType({ description: describe('密钥及其记录', 'A key with what is on record of it') })
export class ApiKeyMade {
  @Field(() => ApiKey, { description: describe('密钥的记录', 'What is on record of it') })
  apiKey: Handle
  @Field(() => String, {
    description: describe(
      '密钥，只告知这一次，请妥善保管；请求时放在 `Authorization: Bearer` 头里',
      'The key. It is told this once: keep it safe, and send it in the header Authorization: Bearer',
    ),
  })
  secret: string
}

async function makeApiKey(
  work: Work,
  { department, areaCodes, scopes, ...terms }: MakeApiKeyInput,
  { database }: Caller,
): Promise<ApiKeyMade> {
  const { id, key } = await makeKeyIn(work, database.schema, {
    ...terms,
    department: department ?? undefined,
    areaCodes: areaCodes ?? [],
    ...(scopes ? { scopes } : {}),
  })
  return Object.assign(new ApiKeyMade(), { apiKey: new Handle(ApiKey, id), secret: key })
}

export const makeApiKeyMutation = mutation('makeApiKey', {
  title: t(
    '制发接口密钥；密钥只告知这一次，故重发一次即多一个',
    'Make a key; it is told this once, so that the same request again makes another',
  ),
  input: argument(MakeApiKeyInput, '密钥', 'The key'),
  gives: ApiKeyMade,
  refuses: [],
  result: t('制发密钥的结果', 'What came of making a key'),
  // The administrator alone, who may do everything.
  who: { roles: [] },
  run: makeApiKey,
})
