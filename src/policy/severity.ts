import { enumeration } from '../graph/enumeration.js'

export const RuleKind = enumeration('RuleKind', '规则种类 Kind of rule', {
  FINDING: '疑点 A lead that a run reports',
  BLOCK: '约束，写入时即拒绝，审计再核对 Refused when it is written, and verified by a run',
})
export type RuleKind = keyof typeof RuleKind

export const Severity = enumeration('Severity', '严重程度 Severity', {
  LOW: '低 Low',
  MEDIUM: '中 Medium',
  HIGH: '高 High',
})
export type Severity = keyof typeof Severity
