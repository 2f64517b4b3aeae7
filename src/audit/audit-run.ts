import { sql } from 'kysely'
import { Day, Instant, Integer, Money, Text, TextList } from '../graph/column-kind.js'
import { Choice } from '../graph/enumeration.js'
import { Column, Concept, Id, Reference, relate } from '../graph/words.js'
import { RuleKind, Severity } from '../policy/severity.js'

/** A rule as it stood when a run used it. */
@Concept('审计规则的版本 Version of a rule', { key: [], list: 'auditRuleVersions' })
export class AuditRuleVersion {
  @Id()
  id: string
  @Column(Text, '规则 Rule')
  rule: string
  @Column(Integer, '版本 Version')
  version: number
  @Column(Text, '名称 Title')
  title: string
  @Column(Choice(RuleKind), '种类 Kind')
  kind: RuleKind
  @Column(Choice(Severity), '严重程度 Severity')
  severity: Severity
  @Column(Text, '依据 Basis')
  basis: string
  @Column(TextList, '应先核对的正当理由 Innocent explanations to check first', { preset: `'{}'` })
  innocent: string[]
  @Column(Text, '说明的写法 Wording of a finding', { optional: true })
  wording: string | null
  @Column(Text, '查询语句 The query, as SQL')
  query: string
  @Column(Text, '文字、参数与查询的 SHA-256 Of its words, parameters and query')
  sha256: string
}

/** All rules, or some, asked of the books in one snapshot. */
@Concept('审计运行 Run of the audit', { key: [], list: 'auditRuns' })
export class AuditRun {
  @Id()
  id: string
  @Column(Day, '审计日：期限按此日计算 The day that time limits were counted to')
  auditedOn: string
  @Column(TextList, '所用规则 Rules that were asked')
  rules: string[]
  @Column(Text, '运行人 Who ran it')
  runBy: string
  @Column(Text, '备注 Note', { optional: true })
  note: string | null
  @Column(Instant, '开始时间 Started at')
  startedAt: string
  @Column(Instant, '完成时间 Finished at')
  finishedAt: string
  @Column(Integer, '成立的疑点数 Findings that hold')
  found: number
  @Column(Integer, '首次发现 Of them found for the first time')
  opened: number
  @Column(Integer, '内容有变 Of them changed')
  updated: number
  @Column(Integer, '未变 Of them unchanged')
  unchanged: number
  @Column(Integer, '重新出现 Of them come back')
  reopened: number
  @Column(Integer, '已不成立 Findings that went away')
  gone: number
}

@Concept('一次运行中的一条规则 One rule in one run', { key: [] })
export class AuditRunRule {
  @Id()
  id: string
  @Reference(AuditRun, '审计运行 Run', { inverse: ['ruleResults', '各规则的结果 What each rule found'] })
  run: AuditRun
  @Reference(AuditRuleVersion, '规则的版本 The rule as it stood')
  ruleVersion: AuditRuleVersion
  @Column(Text, '规则 Rule')
  rule: string
  @Column(Integer, '成立的疑点数 Findings that hold')
  found: number
  @Column(Integer, '首次发现 Of them found for the first time')
  opened: number
  @Column(Integer, '内容有变 Of them changed')
  updated: number
  @Column(Integer, '未变 Of them unchanged')
  unchanged: number
  @Column(Integer, '重新出现 Of them come back')
  reopened: number
  @Column(Integer, '已不成立 Findings that went away')
  gone: number
  @Column(Money, '涉及金额（元） At stake, yuan')
  amount: string
  @Column(Integer, '查询用时（毫秒） Time of its query, ms')
  milliseconds: number
}

/** A name and what stood under it: a parameter, a fact. */
@Concept('名与值 A name and its value', { table: null })
export class NamedValue {
  @Column(Text, '名 Name')
  name: string
  @Column(Text, '值；为空表示没有 Value; null where there is none', { optional: true })
  value: string | null
}
relate(AuditRunRule, 'parameters', 'list', NamedValue, '所用参数 Parameters that it was run with', {
  from: (_args, row) => sql`(select key as name, value from jsonb_each_text(${row('parameters')}))`,
  order: (named) => named('name'),
})
