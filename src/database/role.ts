import { enumeration } from '../graph/enumeration.js'
import { t, type Title } from '../values/title.js'
import type { Role as RoleName, Scope as ScopeName } from './principal.js'

const OF_KEYS = {
  CLERK: t('部门经办人', 'Department’s clerk'),
  REVIEWER: t('部门复核人', 'Department’s reviewer'),
  AUDITOR: t('审计人员', 'Auditor'),
  LEADING_GROUP: t('领导小组办公室', 'Leading group’s office'),
  TOWNSHIP: t('乡镇项目指挥部', 'Township’s headquarters'),
  SYSTEM: t('部门业务系统', 'Department’s system'),
  ADMINISTRATOR: t('管理员', 'Administrator'),
} satisfies Record<Exclude<RoleName, 'PUBLIC'>, Title>

/** What whoever comes without credentials is called. */
export const PUBLIC_TITLE = t('公众', 'The public')
export const Role = enumeration('Role', t('角色', 'Role of whoever asks'), {
  ...OF_KEYS,
  PUBLIC: PUBLIC_TITLE,
})
export const ApiKeyRole = enumeration('ApiKeyRole', t('密钥的角色', 'Role of a key'), OF_KEYS)

export const Scope = enumeration('Scope', t('凭证至多可做什么', 'What credentials allow at most'), {
  READ: t('查询', 'To read'),
  WRITE: t('查询并写入', 'To read and to write'),
} satisfies Record<ScopeName, Title>)
