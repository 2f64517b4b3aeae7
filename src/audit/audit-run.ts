import { sql } from 'kysely'
import { Day, Instant, Integer, Money, Text, TextList, Words, WordsList } from '../graph/column-kind.js'
import { Choice } from '../graph/enumeration.js'
import { Column, Concept, Id, Reference, relate } from '../graph/words.js'
import { RuleKind, Severity } from '../policy/severity.js'
import { t } from '../values/title.js'

/** A rule as it stood when a run used it. */
@Concept(t('审计规则的版本', 'Version of a rule'), { key: [], list: 'auditRuleVersions' })
export class AuditRuleVersion {
  @Id()
  id: string
  @Column(Text, t('规则', 'Rule'))
  rule: string
  @Column(Integer, t('版本', 'Version'))
  version: number
  @Column(Words, t('名称', 'Title'))
  title: string
  @Column(Choice(RuleKind), t('种类', 'Kind'))
  kind: RuleKind
  @Column(Choice(Severity), t('严重程度', 'Severity'))
  severity: Severity
  @Column(Words, t('依据', 'Basis'))
  basis: string
  @Column(WordsList, t('应先核对的正当理由', 'Innocent explanations to check first'), { preset: `'{}'` })
  innocent: string[]
  @Column(Words, t('说明的写法', 'Wording of a finding'), { optional: true })
  wording: string | null
  @Column(Text, t('查询语句', 'The query, as SQL'))
  query: string
  @Column(Text, t('文字、参数与查询的 SHA-256', 'SHA-256 of its words, parameters and query'))
  sha256: string
}

/** All rules, or some, asked of the books in one snapshot. */
@Concept(t('审计运行', 'Run of the audit'), { key: [], list: 'auditRuns' })
export class AuditRun {
  @Id()
  id: string
  @Column(Day, t('审计日：期限按此日计算', 'The day that time limits were counted to'))
  auditedOn: string
  @Column(TextList, t('所用规则', 'Rules that were asked'))
  rules: string[]
  @Column(Text, t('运行人', 'Who ran it'))
  runBy: string
  @Column(Text, t('备注', 'Note'), { optional: true })
  note: string | null
  @Column(Instant, t('开始时间', 'Started at'))
  startedAt: string
  @Column(Instant, t('完成时间', 'Finished at'))
  finishedAt: string
  @Column(Integer, t('成立的疑点数', 'Findings that hold'))
  found: number
  @Column(Integer, t('首次发现', 'Of them found for the first time'))
  opened: number
  @Column(Integer, t('内容有变', 'Of them changed'))
  updated: number
  @Column(Integer, t('未变', 'Of them unchanged'))
  unchanged: number
  @Column(Integer, t('重新出现', 'Of them come back'))
  reopened: number
  @Column(Integer, t('已不成立', 'Findings that went away'))
  gone: number
}

@Concept(t('一次运行中的一条规则', 'One rule in one run'), { key: [] })
export class AuditRunRule {
  @Id()
  id: string
  @Reference(AuditRun, t('审计运行', 'Run'), {
    inverse: ['ruleResults', t('各规则的结果', 'What each rule found')],
  })
  run: AuditRun
  @Reference(AuditRuleVersion, t('规则的版本', 'The rule as it stood'))
  ruleVersion: AuditRuleVersion
  @Column(Text, t('规则', 'Rule'))
  rule: string
  @Column(Integer, t('成立的疑点数', 'Findings that hold'))
  found: number
  @Column(Integer, t('首次发现', 'Of them found for the first time'))
  opened: number
  @Column(Integer, t('内容有变', 'Of them changed'))
  updated: number
  @Column(Integer, t('未变', 'Of them unchanged'))
  unchanged: number
  @Column(Integer, t('重新出现', 'Of them come back'))
  reopened: number
  @Column(Integer, t('已不成立', 'Findings that went away'))
  gone: number
  @Column(Money, t('涉及金额（元）', 'At stake, yuan'))
  amount: string
  @Column(Integer, t('查询用时（毫秒）', 'Time of its query, ms'))
  milliseconds: number
}

/** A name and what stood under it: a parameter, a fact. */
@Concept(t('名与值', 'A name and its value'), { table: null })
export class NamedValue {
  @Column(Text, t('名', 'Name'))
  name: string
  @Column(Words, t('值；为空表示没有', 'Value; null where there is none'), { optional: true })
  value: string | null
}
relate(AuditRunRule, 'parameters', 'list', NamedValue, t('所用参数', 'Parameters that it was run with'), {
  from: (_args, row) => sql`(select key as name, value from jsonb_each_text(${row('parameters')}))`,
  order: (named) => named('name'),
})
