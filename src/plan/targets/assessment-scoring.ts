import { ChangedType, kindOfConcept } from '../../database/history/change.js'
import { Day, Integer, Measure, Text } from '../../graph/column-kind.js'
import { deprecate } from '../../graph/deprecation.js'
import { Choice } from '../../graph/enumeration.js'
import { nameRecord, relateEvidence } from '../../graph/named-record.js'
import { Column, Concept, derive, Id, Reference } from '../../graph/words.js'
import { Assessment } from './assessment.js'
import { t } from '../../values/title.js'

/** What the figures of a unit's targets came to on a day. Whoever scores again adds another; none is changed. */
@Concept(t('考核评分', 'Scoring of an assessment'), { key: [], list: 'assessmentScorings' })
export class AssessmentScoring {
  @Id()
  id: string
  @Reference(Assessment, t('考核', 'Assessment'), {
    inverse: ['scorings', t('历次评分', 'Scorings, the first one first')],
  })
  assessment: Assessment
  @Column(Integer, t('第几次评分', 'Its how-manieth scoring'))
  version: number
  @Column(Day, t('评分日期', 'Scored on'))
  scoredOn: string
  @Column(Measure, t('各项得分合计（分）', 'Points of all items'))
  grossScore: number
  @Column(Integer, t('逾期未整改数', 'Rectifications that were overdue'))
  overdue: number
  @Column(Measure, t('每条扣分（分）', 'Points that each cost'))
  pointsEach: number
  @Column(Measure, t('扣分（分）', 'Points taken off'))
  deduction: number
  @Column(Measure, t('得分（分）', 'Score'))
  score: number
  @Column(Text, t('评分人', 'Who scored'))
  scoredBy: string
}

/** A record that a figure comes from, and what it adds to it. */
@Concept(t('数据来源记录', 'Record that a figure comes from'), { table: null })
export class AssessedRecord {
  @Column(Text, t('记录类型', 'Type of the record'))
  type: string
  @Column(Text, t('计入数值，单位同指标', 'What it adds, in the unit of the figure'), { optional: true })
  value: string | null
}
nameRecord(AssessedRecord)
derive(AssessedRecord, 'kind', Choice(ChangedType), t('哪一种记录', 'What kind of record'), (row) =>
  kindOfConcept(row('type')),
)
deprecate(AssessedRecord, 'type', '2026-11-29', t('请用 `kind`', 'Use `kind`'))

relateEvidence(
  AssessmentScoring,
  AssessedRecord,
  t('逾期未整改的记录', 'The rectifications that were overdue'),
)
