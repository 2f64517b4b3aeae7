import { Day, Instant, Integer, Text } from '../graph/column-kind.js'
import { Column, Concept, Id } from '../graph/words.js'
import { t } from '../values/title.js'

/** A value that the finance bureau set; the one set last of those in force on a day counts. */
@Concept(t('规则参数的取值', 'A value that a rule’s parameter was given'), {
  table: 'rule_parameter_value',
  key: [],
  list: 'ruleParameterValues',
})
export class RuleParameterValue {
  @Id()
  id: string
  @Column(Text, t('规则', 'Rule, such as T01'))
  rule: string
  @Column(Text, t('参数名', 'Name of the parameter'))
  name: string
  @Column(Integer, t('第几次设定', 'Its how-manieth value'))
  version: number
  @Column(Text, t('值', 'Value, a decimal string'))
  value: string
  @Column(Day, t('自该日起有效', 'In force from'))
  validFrom: string
  @Column(Day, t('至该日（不含）止；为空则不限', 'In force until before this day; null for no end'), {
    optional: true,
  })
  validTo: string | null
  @Column(Text, t('理由', 'Why'))
  reason: string
  @Column(Text, t('依据文号', 'Document'), { optional: true })
  documentNumber: string | null
  @Column(Text, t('设定人', 'Who set it'))
  setBy: string
  @Column(Instant, t('设定时间', 'When it was set'), { preset: 'now()' })
  setAt: string
}
