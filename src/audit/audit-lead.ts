import { sql } from 'kysely'
import { GlobalId, Integer, Money, Text, TextList, type Row, type Sql } from '../graph/column-kind.js'
import { Choice, enumeration } from '../graph/enumeration.js'
import { read } from '../graph/root-word.js'
import { Column, Concept, relate } from '../graph/words.js'
import { Department } from '../database/department.js'
import { Severity } from '../policy/severity.js'
import { t } from '../values/title.js'
import { AuditParty } from './audit-party.js'
import { Finding } from './finding.js'
import { meetingPoints, moneyPoints, severityPoints, surenessPoints } from './lead-points.js'

export const LeadGrouping = enumeration('LeadGrouping', t('线索按什么归并', 'What leads are grouped by'), {
  SUBJECT: t('对象：项目，没有项目的按其资金、支付等', 'The subject: the project, else the money itself'),
  PAYEE: t('收款人、承包人', 'The payee or contractor'),
})

/** How many points a lead or a finding has, and what for: the parts add up to the score. */
@Concept(
  t(
    '得分：金额（至多40）+ 程度（5、15、30）+ 把握（10、20）+ 规则交汇（至多30）',
    'Score: money (up to 40) + severity (5, 15, 30) + sureness (10, 20) + rules that meet (up to 30)',
  ),
  { table: null },
)
export class LeadScore {
  @Column(Integer, t('得分', 'The sum of the parts'))
  total: number
  @Column(
    Integer,
    t(
      '金额：每增十倍多10分，1 万元为10分',
      'Money: 10 points at 10,000 yuan, 10 more with each ten times as much',
    ),
  )
  money: number
  @Column(Integer, t('严重程度：低5、中15、高30', 'Severity: low 5, medium 15, high 30'))
  severity: number
  @Column(
    Integer,
    t(
      '把握：按数字与记录得出20，按名称、形态的相似得出10',
      'How sure: 20 where figures and records say it, 10 where names or patterns are alike',
    ),
  )
  sureness: number
  @Column(
    Integer,
    t('规则交汇：同一对象上每多一条规则加10', 'Rules that meet: 10 for each further rule on the same'),
  )
  meeting: number
}

/** Findings that stand and are not closed, put together by what they are about. */
@Concept(t('线索：归并的疑点', 'Lead: findings put together'), { table: null })
export class AuditLead {
  @Column(Text, t('名称；个人已遮蔽', 'Name; that of a person masked'))
  name: string
  @Column(GlobalId, t('对象的全局标识；按收款人归并时为往来方', 'Global id of the subject, or of the party'))
  subjectId: string
  @Column(Choice(Severity), t('最高的严重程度', 'The gravest severity'))
  severity: Severity
  @Column(
    Money,
    t(
      '最大的涉及金额（元）；各疑点的钱可能是同一笔，故不相加',
      'The largest amount at stake, yuan; not added up, since findings may be of the same money',
    ),
    { optional: true },
  )
  amount: string | null
  @Column(Integer, t('疑点数', 'Findings'))
  findingCount: number
  @Column(TextList, t('规则', 'Rules'))
  rules: string[]
}

const POINTS = ['total', 'money', 'severity', 'sureness', 'meeting']
const scoreFrom = (row: Row): Sql =>
  sql`(select ${sql.join(POINTS.map((name) => sql`${row(`${name}_points`)} as ${sql.ref(name)}`))})`
relate(AuditLead, 'score', 'one', LeadScore, t('得分', 'Score'), { from: (_args, lead) => scoreFrom(lead) })
relate(AuditLead, 'findings', 'list', Finding, t('疑点，重者在前', 'The findings, the gravest first'), {
  on: (lead, finding) => sql`${finding('id')} = any(${lead('finding_ids')})`,
  order: (finding) =>
    sql`-${severityPoints(finding('severity'))}, -${moneyPoints(finding('amount'))}, ${finding('rule')}`,
})
relate(
  AuditLead,
  'party',
  'one',
  AuditParty,
  t('往来方；按对象归并时为空', 'The party; null where grouped by subject'),
  {
    optional: true,
    on: (lead, party) => sql`${party('id')} = ${lead('party_id')}`,
  },
)

/** What a finding is about, for putting together: its project, else its subject. */
const subjectOf = (finding: Row): Sql =>
  sql`coalesce('Project:' || ${finding('project_id')}, ${finding('subject_type')} || ':' || ${finding('subject_id')})`
const finding = (column: string) => sql.ref(`f.${column}`)
const STANDING = sql`f.holds and f.state <> 'CLOSED'`

relate(Finding, 'score', 'one', LeadScore, t('得分：供排序，不是结论', 'Score: for ranking, no verdict'), {
  from: (_args, own) => sql`(select p.*, p.money + p.severity + p.sureness + p.meeting as total from (
    select ${moneyPoints(own('amount'))} as money, ${severityPoints(own('severity'))} as severity, ${surenessPoints(own('rule'))} as sureness,
      ${meetingPoints(sql`(select count(distinct f.rule) from finding f where ${STANDING} and f.rule <> ${own('rule')}
        and (f.project_id = ${own('project_id')} or f.project_id is null and ${own('project_id')} is null and f.subject_id = ${own('subject_id')}))`)} as meeting) p)`,
})

const NAMES = sql`coalesce(
  (select p.name from project p where g.subject = 'Project:' || p.id), (select u.document_number from fund u where g.subject = 'Fund:' || u.id),
  (select a.name from consolidation_area a where g.subject = 'ConsolidationArea:' || a.id),
  (select u.document_number || ' ' || l.external_id from allocation l join fund u on u.id = l.fund_id where g.subject = 'Allocation:' || l.id), g.subject)`

/** The most leads that are told at once. */
const LEADS_MAX = 500

read({
  name: 'auditLeads',
  title: t(
    '线索：成立且未办结的疑点按对象或收款人归并，得分高者在前',
    'Leads: findings that stand and are not closed, by subject or payee, the highest score first',
  ),
  optional: false,
  type: AuditLead,
  arguments: [
    { name: 'by', type: () => LeadGrouping, title: t('归并依据', 'What to group by') },
    {
      name: 'department',
      type: () => Department,
      title: t('只看一个部门的', 'One department’s only'),
      optional: true,
    },
    {
      name: 'first',
      type: Integer.graphql,
      title: t(`几条，默认10，至多${LEADS_MAX}`, `How many; 10 when absent, ${LEADS_MAX} at most`),
      optional: true,
    },
  ],
  source: {
    kind: 'list',
    order: (lead) => sql`-${lead('total_points')}, -coalesce(${lead('amount')}, 0), ${lead('subject_id')}`,
    from: ({ by, department, first }) => {
      const isByPayee = by === 'PAYEE'
      return sql`(select s.*, ${isByPayee ? sql`s.told` : sql`s.subject_name`} as name, s.money_points + s.severity_points + s.sureness_points + s.meeting_points as total_points from (
        select g.subject as subject_id, ${isByPayee ? sql`g.party_id, (select y.told from audit_party y where y.id = g.party_id) as told` : sql`null::uuid as party_id, ${NAMES} as subject_name`}, g.severity, g.amount, g.finding_count, g.rules, g.finding_ids,
          g.money_points, g.severity_points, g.sureness_points, ${meetingPoints(sql`cardinality(g.rules) - 1`)} as meeting_points
        from (
          select ${isByPayee ? sql`'AuditParty:' || t.party_id` : subjectOf(finding)} as subject, ${isByPayee ? sql`t.party_id, ` : sql``}max(${moneyPoints(sql`f.amount`)}) as money_points, max(${severityPoints(sql`f.severity`)}) as severity_points, max(${surenessPoints(sql`f.rule`)}) as sureness_points,
            (array_agg(f.severity order by ${severityPoints(sql`f.severity`)} desc))[1] as severity, max(f.amount) as amount, count(*) as finding_count, array_agg(distinct f.rule order by f.rule) as rules, array_agg(f.id) as finding_ids
          from finding f ${isByPayee ? sql`join finding_party t on t.finding_id = f.id` : sql``}
          where ${STANDING} and ${department ? sql`f.department = ${department}` : sql`true`} group by 1${isByPayee ? sql`, 2` : sql``}) g) s
        order by money_points + severity_points + sureness_points + meeting_points desc, coalesce(amount, 0) desc, subject_id limit least(greatest(coalesce(${first ?? null}::integer, 10), 0), ${sql.lit(LEADS_MAX)}))`
    },
  },
})
