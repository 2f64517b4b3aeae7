import { sql } from 'kysely'
import { ConsolidationArea } from '../areas/consolidation-area.js'
import { Allocation } from '../funds/allocation.js'
import { Fund } from '../funds/fund.js'
import { Day, GlobalId, Instant, Integer, Money, Text, Words, YesNo, type Row } from '../graph/column-kind.js'
import { deprecate } from '../graph/deprecation.js'
import { Choice } from '../graph/enumeration.js'
import { Column, Concept, derive, Id, Reference, relate, type Class } from '../graph/words.js'
import { Department } from '../database/department.js'
import { ChangedType, kindOfConcept } from '../database/history/change.js'
import { Project } from '../projects/project.js'
import { AuditRule, ruleRows } from './audit-rule.js'
import { AuditRun, NamedValue } from './audit-run.js'
import { FindingState } from './audit-words.js'
import { Severity } from '../policy/severity.js'
import { t } from '../values/title.js'

/**
 * A lead, not a verdict: what a rule found on a subject, with its numbers, its evidence, and how far it has been dealt
 * with.
 */
@Concept(t('疑点', 'Finding of the audit'), { key: [], list: 'findings' })
export class Finding {
  @Id()
  id: string
  @Column(
    Text,
    t(
      '指纹：规则、对象与键的 SHA-256，再次运行据此认出',
      'SHA-256 of rule, subject and key: a re-run knows it by this',
    ),
  )
  fingerprint: string
  @Column(Text, t('规则编号', 'Id of the rule, such as T01'))
  rule: string
  @Column(Text, t('对象类型', 'Type of the subject'))
  subjectType: string
  @Column(Text, t('同一对象上的键', 'What tells several on one subject apart'))
  key: string
  @Column(Choice(Severity), t('严重程度', 'Severity'))
  severity: Severity
  @Column(Money, t('涉及金额（元）', 'At stake, yuan'), { optional: true })
  amount: string | null
  @Column(Words, t('说明', 'What was found, in words'))
  explanation: string
  @Column(Choice(FindingState), t('状态', 'State'))
  state: FindingState
  @Column(YesNo, t('是否仍成立', 'Whether the last run still found it'))
  holds: boolean
  @Column(Choice(Department), t('部门', 'Department that it concerns'), { optional: true })
  department: Department | null
  @Reference(Project, t('项目', 'Project that it concerns'), {
    optional: true,
    inverse: ['findings', t('疑点', 'Findings that concern it')],
  })
  project: Project | null
  @Reference(ConsolidationArea, t('项目区', 'Area that it concerns'), {
    optional: true,
    inverse: ['findings', t('疑点', 'Findings that concern it')],
  })
  area: ConsolidationArea | null
  @Column(
    Day,
    t('答复期限：开出后第十五个工作日', 'To be answered by: 15 working days after it was opened'),
    {
      optional: true,
    },
  )
  answerBy: string | null
  @Column(Day, t('整改期限', 'To be put right by'), { optional: true })
  dueOn: string | null
  @Column(Instant, t('首次发现时间', 'First found at'))
  firstFoundAt: string
  @Column(Instant, t('最近一次成立的时间', 'Last found at'))
  lastFoundAt: string
  @Column(Instant, t('不再成立的时间', 'Found no more since'), { optional: true })
  goneAt: string | null
  @Reference(AuditRun, t('首次发现的运行', 'Run that found it first'))
  firstRun: AuditRun
  @Reference(AuditRun, t('最近一次成立的运行', 'Run that found it last'), {
    inverse: ['findings', t('成立的疑点', 'Findings that held in it and in no later run')],
  })
  lastRun: AuditRun
  @Column(Integer, t('版本：已有环节数', 'Version: how many steps it has'))
  version: number
}

derive(
  Finding,
  'subjectKind',
  Choice(ChangedType),
  t('对象是哪一种记录', 'What kind of record the subject is'),
  (finding) => kindOfConcept(finding('subject_type')),
)
deprecate(Finding, 'subjectType', '2026-11-29', t('请用 `subjectKind`', 'Use `subjectKind`'))
derive(
  Finding,
  'subjectId',
  GlobalId,
  t('对象的全局标识，可用 `node` 查询', 'Global id of the subject; ask `node` for it'),
  (finding) => sql`${finding('subject_type')} || ':' || ${finding('subject_id')}`,
)
/** What a finding's hash is of: a JSON array in PostgreSQL's own spacing, so that anyone can compute it again. */
export const contentOf = (finding: Row) =>
  sql`jsonb_build_array(${finding('rule')}, ${finding('subject_type')}, ${finding('subject_id')}, ${finding('key')}, ${finding('severity')}, ${finding('amount')}::text, ${finding('facts')}, ${finding('evidence')})::text`
export const contentHashOf = (finding: Row) =>
  sql`encode(sha256(convert_to(${contentOf(finding)}, 'UTF8')), 'hex')`
derive(
  Finding,
  'contentSha256',
  Text,
  t(
    '内容（规则、对象、键、程度、金额、事实、证据）的 SHA-256',
    'SHA-256 of its content: rule, subject, key, severity, amount, facts, evidence',
  ),
  contentHashOf,
)
relate(Finding, 'facts', 'list', NamedValue, t('事实', 'The numbers and names that were found'), {
  from: (_args, finding) =>
    sql`(select key as name, value, ordinality as place from jsonb_each_text(${finding('facts')}) with ordinality)`,
  order: (fact) => fact('place'),
})
relate(Finding, 'auditRule', 'one', AuditRule, t('规则', 'The rule as the program has it now'), {
  optional: true,
  from: ruleRows,
  on: (finding, row) => sql`${row('rule')} = ${finding('rule')}`,
})

for (const subject of [Fund, Allocation] satisfies Class[])
  relate(subject, 'findings', 'connection', Finding, t('疑点', 'Findings on it'), {
    on: (row, finding) =>
      sql`${finding('subject_id')} = ${row('id')} and ${finding('subject_type')} = ${sql.lit(subject.name)}`,
  })
