import { sql } from 'kysely'
import { ApiKeyRole, Scope } from '../../database/role.js'
import { Instant, Text, YesNo, type ColumnKind } from '../../graph/column-kind.js'
import { Choice, enumeration } from '../../graph/enumeration.js'
import { Column, Concept, derive, Id, relate } from '../../graph/words.js'
import { Department } from '../../database/department.js'
import { t } from '../../values/title.js'
import { ConsolidationArea } from '../../areas/consolidation-area.js'

export const ApiKeyState = enumeration('ApiKeyState', t('密钥的状态', 'State of a key'), {
  VALID: t('有效', 'Valid'),
  EXPIRED: t('已过期', 'Expired'),
  REVOKED: t('已作废', 'Revoked'),
})

/** What lets a department's system in. What it is itself is kept nowhere. */
@Concept(t('接口密钥', 'A key of a department’s system'), { key: [], list: 'apiKeys' })
export class ApiKey {
  @Id()
  id: string
  @Column(Text, t('用者', 'Who uses it'))
  name: string
  @Column(Text, t('尾号：密钥的末四位', 'The key’s last four characters'))
  ending: string
  @Column(Choice(ApiKeyRole), t('角色', 'Role'), { hidden: true })
  role: keyof typeof ApiKeyRole
  @Column(Choice(Department), t('部门；不属于部门的为空', 'Department; null where of none'), {
    optional: true,
  })
  department: Department | null
  @Column(YesNo, t('只能在本机使用', 'Taken from this machine only'), { preset: 'false' })
  loopbackOnly: boolean
  @Column(Text, t('制发人', 'Made by'))
  madeBy: string
  @Column(Instant, t('有效至', 'Valid until'))
  expiresAt: string
  @Column(Instant, t('作废时间', 'Revoked at'), { optional: true })
  revokedAt: string | null
  @Column(Text, t('作废人', 'Revoked by'), { optional: true })
  revokedBy: string | null
  @Column(Instant, t('最近使用，精确到分', 'Last used, to the minute'), { optional: true })
  lastUsedAt: string | null
}

// `role` is what a refusal calls that of whoever asked.
derive(ApiKey, 'keyRole', Choice(ApiKeyRole), t('角色', 'Role'), (row) => row('role'))
const Scopes: ColumnKind = {
  ...Text,
  name: 'Scopes',
  graphql: () => Scope,
  list: true,
  opaque: true,
  json: (value) => sql`array_to_json(${value})::text`,
}
derive(ApiKey, 'scopes', Scopes, t('至多可做什么', 'What it allows at most'), (row) => row('scopes'))
derive(
  ApiKey,
  'state',
  Choice(ApiKeyState),
  t('状态', 'State'),
  (row) =>
    sql`case when ${row('revoked_at')} is not null then 'REVOKED' when ${row('expires_at')} <= now() then 'EXPIRED' else 'VALID' end`,
)
relate(ApiKey, 'areas', 'list', ConsolidationArea, t('乡镇的项目区', 'Areas of a township'), {
  on: (key, area) => sql`${area('id')} = any(${key('area_ids')})`,
  order: (area) => area('code'),
})
