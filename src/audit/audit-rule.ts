import { sql } from 'kysely'
import { Text, TextList } from '../graph/column-kind.js'
import { Choice } from '../graph/enumeration.js'
import { inReadersLanguage } from '../graph/given.js'
import { read } from '../graph/root-word.js'
import { Column, Concept, relate } from '../graph/words.js'
import { RuleParameterValue } from '../policy/rule-parameter-value.js'
import { TODAY } from '../policy/parameters-in-force.js'
import { RULES } from './rules/index.js'
import { RuleKind, Severity } from '../policy/severity.js'
import { wordsOfRule } from '../policy/rule.js'
import type { Language, Message } from '../values/message.js'
import { t } from '../values/title.js'

@Concept(t('规则参数', 'Parameter of a rule'), { table: null })
export class RuleParameter {
  @Column(Text, t('参数名', 'Name'))
  name: string
  @Column(Text, t('含义', 'Meaning'))
  title: string
  @Column(Text, t('单位', 'Unit'))
  unit: string
  @Column(Text, t('预设值', 'Value where none was set'))
  preset: string
  @Column(Text, t('今日有效的值', 'Value in force today'))
  value: string
}
relate(
  RuleParameter,
  'values',
  'list',
  RuleParameterValue,
  t('历次设定', 'Values that it was given, latest first'),
  {
    on: (parameter, value) =>
      sql`${value('rule')} = ${parameter('rule')} and ${value('name')} = ${parameter('name')}`,
    order: (value) => sql`-${value('version')}`,
  },
)

/** A rule as the program has it; what a run used stands with the run. */
@Concept(t('审计规则', 'Rule of the audit'), { table: null })
export class AuditRule {
  @Column(Text, t('编号', 'Id, such as T01'))
  rule: string
  @Column(Text, t('名称', 'Title'))
  title: string
  @Column(Choice(RuleKind), t('种类', 'Kind'))
  kind: RuleKind
  @Column(Choice(Severity), t('严重程度', 'Severity, where the finding has none of its own'))
  severity: Severity
  @Column(Text, t('依据', 'Basis: the clause, regulation or practice it rests on'))
  basis: string
  @Column(TextList, t('应先核对的正当理由', 'Innocent explanations to check first'))
  innocent: string[]
  @Column(
    Text,
    t('说明的写法，花括号内为事实与参数', 'Wording of a finding; facts and parameters stand in braces'),
    {
      optional: true,
    },
  )
  wording: string | null
}
relate(AuditRule, 'parameters', 'list', RuleParameter, t('参数', 'Parameters'), {
  from: (
    _args,
    rule,
  ) => sql`(select ${rule('rule')} as rule, p.ordinality as place, p.value->>'name' as name, p.value->>'title' as title, p.value->>'unit' as unit, p.value->>'preset' as preset,
      coalesce((select v.value from rule_parameter_value v where v.rule = ${rule('rule')} and v.name = p.value->>'name'
        and v.valid_from <= ${TODAY} and (v.valid_to is null or v.valid_to > ${TODAY}) order by v.version desc limit 1), p.value->>'preset') as value
    from jsonb_array_elements(${rule('parameters')}) with ordinality p)`,
  order: (parameter) => parameter('place'),
})

const rulesIn = (language: Language) =>
  JSON.stringify(
    RULES.map((rule) => {
      const { parameters, ...words } = wordsOfRule(rule, (title) => title[language])
      return {
        rule: rule.id,
        ...words,
        parameters: Object.entries(parameters).map(([name, of]) => ({ name, ...of })),
      }
    }),
  )
const RULES_IN: Message = { zh: rulesIn('zh'), en: rulesIn('en') }

/** The rules of this program as rows, in the reader's language. */
export const ruleRows = () =>
  sql`(select * from jsonb_to_recordset(${inReadersLanguage(RULES_IN)}::jsonb) as r(rule text, title text, kind text, severity text, basis text, innocent text[], wording text, parameters jsonb))`

read({
  name: 'auditRules',
  title: t('审计规则', 'Rules of the audit'),
  optional: false,
  type: AuditRule,
  arguments: [
    { name: 'kind', type: () => RuleKind, title: t('只看一种', 'One kind only'), optional: true },
    { name: 'rules', type: () => [String], title: t('只看这些编号', 'These rules only'), optional: true },
  ],
  source: {
    kind: 'list',
    from: ruleRows,
    on: (_parent, row, { kind, rules }) =>
      sql`${kind ? sql`${row('kind')} = ${kind}` : sql`true`} and ${rules ? sql`${row('rule')} = any(${rules}::text[])` : sql`true`}`,
    order: (row) => row('rule'),
  },
})
