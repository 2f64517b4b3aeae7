import { sql } from 'kysely'
import { ID } from 'type-graphql'
import { Words, WordsList } from '../graph/column-kind.js'
import { whenGiven } from '../graph/given.js'
import { findNode } from '../graph/node.js'
import { read } from '../graph/root-word.js'
import { Column, Concept, relate } from '../graph/words.js'
import { AuditRuleVersion, AuditRun, NamedValue } from './audit-run.js'
import { Finding } from './finding.js'
import { t } from '../values/title.js'

/** Why something was found: the rule as it stood in the run that found it last, its parameters then, and the numbers. */
@Concept(t('疑点的解释', 'Why something was found'), { table: null })
export class FindingExplanation {
  @Column(
    Words,
    t('说明：规则的写法，填入当时的数字', 'The rule’s wording with the numbers of the time put into it'),
  )
  text: string
  @Column(Words, t('规则的写法，未填数字', 'The rule’s wording, without the numbers'), { optional: true })
  wording: string | null
  @Column(Words, t('规则名称', 'The rule’s title'))
  title: string
  @Column(Words, t('依据', 'Basis'))
  basis: string
  @Column(WordsList, t('应先核对的正当理由', 'Innocent explanations to check first'))
  innocent: string[]
}
const named = (column: string) => (_args: unknown, row: (column: string) => ReturnType<typeof sql>) =>
  sql`(select key as name, value, ordinality as place from jsonb_each_text(${row(column)}) with ordinality)`
relate(FindingExplanation, 'finding', 'one', Finding, t('疑点', 'The finding'), {
  on: (row, finding) => sql`${finding('id')} = ${row('finding_id')}`,
})
relate(FindingExplanation, 'run', 'one', AuditRun, t('最近一次成立的运行', 'The run that found it last'), {
  on: (row, run) => sql`${run('id')} = ${row('run_id')}`,
})
relate(
  FindingExplanation,
  'ruleVersion',
  'one',
  AuditRuleVersion,
  t('当时的规则', 'The rule as it stood then'),
  {
    on: (row, version) => sql`${version('id')} = ${row('rule_version_id')}`,
  },
)
relate(FindingExplanation, 'parameters', 'list', NamedValue, t('当时的参数', 'Its parameters then'), {
  from: named('parameters'),
  order: (value) => value('place'),
})
relate(
  FindingExplanation,
  'facts',
  'list',
  NamedValue,
  t('当时的事实', 'The numbers and names put into it'),
  {
    from: named('facts'),
    order: (value) => value('place'),
  },
)

read({
  name: 'explainFinding',
  title: t('解释一个疑点：规则、当时的参数、填入的数字', 'Why something was found'),
  optional: true,
  type: FindingExplanation,
  arguments: [{ name: 'id', type: () => ID, title: t('疑点的标识', 'The finding’s id') }],
  source: {
    kind: 'one',
    from: ({ id }) => {
      const own = whenGiven(id, (written) => {
        const node = findNode(String(written))
        return node?.concept.name === Finding.name ? node.id : null
      })
      return sql`(select f.id as finding_id, f.last_run_id as run_id, r.rule_version_id, f.explanation as text, v.wording, v.title, v.basis, v.innocent, r.parameters, f.facts
        from finding f join audit_run_rule r on r.run_id = f.last_run_id and r.rule = f.rule join audit_rule_version v on v.id = r.rule_version_id
        where f.id = ${own}::uuid)`
    },
  },
})
