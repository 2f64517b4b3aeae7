import { enumeration } from '../graph/enumeration.js'
import { t } from '../values/title.js'

export const RuleKind = enumeration('RuleKind', t('规则种类', 'Kind of rule'), {
  FINDING: t('疑点', 'A lead that a run reports'),
  BLOCK: t('约束，写入时即拒绝，审计再核对', 'Refused when it is written, and verified by a run'),
})
export type RuleKind = keyof typeof RuleKind

export const Severity = enumeration(
  'Severity',
  t('严重程度', 'Severity'),
  {
    LOW: t('低', 'Low'),
    MEDIUM: t('中', 'Medium'),
    HIGH: t('高', 'High'),
  },
  { ranked: true },
)
export type Severity = keyof typeof Severity
