import { sql } from 'kysely'
import { Integer, Measure, Text } from '../../graph/column-kind.js'
import { Choice, enumeration } from '../../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { ConsolidationArea } from '../../areas/consolidation-area.js'
import { Department } from '../../database/department.js'
import { t } from '../../values/title.js'

export const TargetIndicator = enumeration('TargetIndicator', t('目标指标', 'Indicator'), {
  INVESTMENT: t('完成投资（元）', 'Investment completed, yuan'),
  PROJECTS_FINISHED: t('完工项目（个）', 'Projects finished'),
  NEW_CULTIVATED_LAND: t('新增耕地（亩）', 'New cultivated land, mu'),
  HIGH_STANDARD_FARMLAND: t('高标准农田（亩）', 'High-standard farmland, mu'),
  RECLAMATION: t('建设用地复垦（亩）', 'Reclamation, mu'),
  ECOLOGICAL_LAND: t('生态用地（亩）', 'Ecological land, mu'),
  PLACEMENT_SHARE: t('涉农资金优先入区比例（%）', 'Share of rural money placed in areas, per cent'),
  ASSESSMENT_SCORE: t('考核得分（分）', 'Score'),
  OTHER: t('其他', 'Other'),
})

@Concept(t('年度目标', 'Annual target'), {
  key: ['year', 'unit', 'area', 'indicator'],
  list: 'annualTargets',
  record: 'recordAnnualTarget',
  keyLookup: ([year, unit, area, indicator]) => sql`
      select t.id from annual_target t left join consolidation_area a on a.id = t.area_id
      where t.year = (${year})::integer and t.unit = ${unit} and a.code is not distinct from ${area} and t.indicator = ${indicator}`,
})
export class AnnualTarget {
  @Id()
  id: string
  @Column(Integer, t('年度', 'Year'))
  year: number
  @Column(Text, t('责任单位', 'Unit that answers for it'))
  unit: string
  @Column(Choice(Department), t('部门', 'Department'), { optional: true })
  department: Department | null
  @Reference(ConsolidationArea, t('项目区', 'Area'), {
    optional: true,
    inverse: ['annualTargets', t('年度目标', 'Annual targets')],
  })
  area: ConsolidationArea | null
  @Column(Choice(TargetIndicator), t('指标', 'Indicator'))
  indicator: keyof typeof TargetIndicator
  @Column(Measure, t('目标值', 'Target'))
  target: number
  @Column(
    Measure,
    t(
      '考核权重（分）；为空则均分其余分值',
      'Points in the assessment; null takes an equal share of what the others leave of 100',
    ),
    { optional: true },
  )
  weight: number | null
  @Column(Measure, t('自报完成值', 'Actual, as reported'), { optional: true })
  actual: number | null
  @Column(Text, t('下达文号', 'Document number'), { optional: true })
  documentNumber: string | null
}
