import { sql } from 'kysely'
import { ID } from 'type-graphql'
import { Money, type Sql } from '../graph/column-kind.js'
import { Choice, enumeration } from '../graph/enumeration.js'
import { whenGiven } from '../graph/given.js'
import { findNode } from '../graph/node.js'
import { read } from '../graph/root-word.js'
import { Column, Concept, relate } from '../graph/words.js'
import { Severity } from '../policy/severity.js'
import { t } from '../values/title.js'
import { AuditRun } from './audit-run.js'
import { Finding } from './finding.js'

export const RunChange = enumeration('RunChange', t('两次运行之间', 'Between two runs'), {
  NEW: t('新出现', 'Found by the later, not by the earlier'),
  GONE: t('已消失', 'Found by the earlier, not by the later'),
  CHANGED: t('金额或程度有变', 'Found by both, with another amount or severity'),
  SAME: t('未变', 'Found by both alike'),
})
export type RunChange = keyof typeof RunChange

/** What became of a finding from one run of the audit to another. */
@Concept(t('两次审计之间疑点的变化', 'A finding in two runs'), { table: null })
export class RunComparison {
  @Column(Choice(RunChange), t('变化', 'What became of it'))
  change: RunChange
  @Column(Money, t('较早一次的涉及金额（元）', 'At stake in the earlier, yuan'), { optional: true })
  earlierAmount: string | null
  @Column(Money, t('较晚一次的涉及金额（元）', 'At stake in the later, yuan'), { optional: true })
  laterAmount: string | null
  @Column(Choice(Severity), t('较早一次的程度', 'Severity in the earlier'), { optional: true })
  earlierSeverity: Severity | null
  @Column(Choice(Severity), t('较晚一次的程度', 'Severity in the later'), { optional: true })
  laterSeverity: Severity | null
}
relate(RunComparison, 'finding', 'one', Finding, t('疑点', 'The finding'), {
  on: (row, finding) => sql`${finding('id')} = ${row('finding_id')}`,
})

const runOf = (id: unknown): Sql =>
  sql`(select r.started_at from audit_run r where r.id = ${whenGiven(id, (written) => {
    const node = findNode(String(written))
    return node?.concept.name === AuditRun.name ? node.id : null
  })}::uuid)`

/** How findings stood when a run was done: by the last step until then. */
const standingAt = (id: unknown): Sql =>
  sql`(select distinct on (s.finding_id) s.finding_id, s.holds, s.amount, s.severity from finding_step s where s.taken_at <= ${runOf(id)} order by s.finding_id, s.ordinal desc)`

read({
  name: 'compareAuditRuns',
  title: t(
    '比较两次审计运行：新出现、已消失、有变与未变的疑点',
    'Compares two runs of the audit: findings that are new, gone, changed and the same',
  ),
  optional: false,
  type: RunComparison,
  arguments: [
    { name: 'earlier', type: () => ID, title: t('较早的运行', 'The earlier run') },
    { name: 'later', type: () => ID, title: t('较晚的运行', 'The later run') },
    {
      name: 'change',
      type: () => RunChange,
      title: t('只看一种变化', 'One kind of change only'),
      optional: true,
    },
  ],
  source: {
    kind: 'list',
    order: (row) => sql`-coalesce(${row('later_amount')}, ${row('earlier_amount')}, 0), ${row('finding_id')}`,
    from: ({ earlier, later, change }) => sql`(select * from (
      select coalesce(a.finding_id, b.finding_id) as finding_id, a.amount as earlier_amount, b.amount as later_amount, a.severity as earlier_severity, b.severity as later_severity,
        case when a.finding_id is null then 'NEW' when b.finding_id is null then 'GONE' when (a.amount, a.severity) is distinct from (b.amount, b.severity) then 'CHANGED' else 'SAME' end as change
      from (select * from ${standingAt(earlier)} x where x.holds) a full join (select * from ${standingAt(later)} y where y.holds) b on b.finding_id = a.finding_id) c
      where ${change ? sql`c.change = ${change}` : sql`true`})`,
  },
})
