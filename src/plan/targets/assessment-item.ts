import { sql } from 'kysely'
import { inQuotes, Integer, Measure, Text, Words, YesNo, type ColumnKind } from '../../graph/column-kind.js'
import { Choice, enumeration } from '../../graph/enumeration.js'
import { relateEvidence } from '../../graph/named-record.js'
import { Column, Concept, Derived, Id, Reference, relate } from '../../graph/words.js'
import { AnnualTarget, TargetIndicator } from './annual-target.js'
import { Assessment } from './assessment.js'
import { AssessedRecord, AssessmentScoring } from './assessment-scoring.js'
import { t } from '../../values/title.js'

/** Yuan, mu, per cent or a count, as the indicator has it: a decimal string, since it may be money. */
const Figure: ColumnKind = {
  ...Text,
  columnType: 'numeric(18,6)',
  cast: 'numeric',
  ordered: false,
  text: false,
  opaque: true,
  json: (value) => inQuotes(sql`trim_scale(${value})`),
}
const FigureSource = enumeration('FigureSource', t('数据来源', 'Where a figure comes from'), {
  COMPUTED: t('由记录算出', 'Computed from the records'),
  REPORTED: t('单位自报', 'Reported by the unit'),
  NONE: t('尚无数据', 'No figure yet'),
})

/** One target as it stood when it was scored, and the records that its figure comes from. */
@Concept(t('考核评分项', 'Item of a scoring'), { key: [], list: 'assessmentItems' })
export class AssessmentItem {
  @Id()
  id: string
  @Reference(AssessmentScoring, t('评分', 'Scoring'), { inverse: ['items', t('各项', 'Items'), 'list'] })
  scoring: AssessmentScoring
  @Reference(AnnualTarget, t('年度目标', 'Annual target'), {
    inverse: ['assessmentItems', t('历次评分', 'Items of assessments')],
  })
  annualTarget: AnnualTarget
  @Column(Choice(TargetIndicator), t('指标', 'Indicator'))
  indicator: keyof typeof TargetIndicator
  @Column(Figure, t('目标值，单位同指标', 'Target, in the indicator’s unit'))
  target: string
  @Column(Figure, t('计入的完成值，单位同指标', 'Actual that counted, in the indicator’s unit'), {
    optional: true,
  })
  actual: string | null
  @Column(Choice(FigureSource), t('计入的完成值来自', 'Where the actual comes from'))
  source: keyof typeof FigureSource
  @Column(Figure, t('由记录算出的完成值', 'Actual, computed from the records; null where they do not tell'), {
    optional: true,
  })
  computed: string | null
  @Column(Figure, t('自报完成值', 'Actual, as reported'), { optional: true })
  reported: string | null
  @Derived(
    YesNo,
    t('算出的与自报的是否不同', 'Whether computed and reported differ; null where either is missing'),
    (item) => sql`${item('computed')} <> ${item('reported')}`,
    { optional: true },
  )
  differs: boolean | null
  @Column(Words, t('计算口径', 'How it is computed'))
  basis: string
  @Column(Integer, t('来源记录数；列出至多 500 条', 'Records that it comes from; at most 500 are listed'))
  rowCount: number
  @Column(Measure, t('权重（分）', 'Points that it is worth'))
  weight: number
  @Column(Measure, t('得分（分）', 'Points that it got'))
  score: number
}
relateEvidence(
  AssessmentItem,
  AssessedRecord,
  t('来源记录，计入最多的在前', 'The records that it comes from, the weightiest first'),
)
relate(Assessment, 'items', 'list', AssessmentItem, t('最近一次评分的各项', 'Items of the last scoring'), {
  on: (assessment, item) =>
    sql`${item('scoring_id')} = (select s.id from assessment_scoring s where s.assessment_id = ${assessment('id')} order by s.version desc limit 1)`,
  order: (item) => item('indicator'),
})
