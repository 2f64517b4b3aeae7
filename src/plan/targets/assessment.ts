import { sql } from 'kysely'
import { Day, Integer, Measure, Text } from '../../graph/column-kind.js'
import { Choice, enumeration } from '../../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { ConsolidationArea } from '../../areas/consolidation-area.js'
import { t } from '../../values/title.js'

const AssessmentGrade = enumeration(
  'AssessmentGrade',
  t('考核等次', 'Grade'),
  {
    EXCELLENT: t('优秀', 'Excellent'),
    GOOD: t('良好', 'Good'),
    PASS: t('合格', 'Pass'),
    FAIL: t('不合格', 'Fail'),
  },
  { ranked: true },
)

@Concept(t('考核', 'Assessment'), {
  key: ['year', 'unit', 'area'],
  list: 'assessments',
  record: 'recordAssessment',
  keyLookup: ([year, unit, area]) => sql`
      select t.id from assessment t left join consolidation_area a on a.id = t.area_id
      where t.year = (${year})::integer and t.unit = ${unit} and a.code is not distinct from ${area}`,
})
export class Assessment {
  @Id()
  id: string
  @Column(Integer, t('年度', 'Year'))
  year: number
  @Column(Text, t('被考核单位', 'Unit assessed'))
  unit: string
  @Reference(ConsolidationArea, t('项目区', 'Area'), {
    optional: true,
    inverse: ['assessments', t('考核', 'Assessments')],
  })
  area: ConsolidationArea | null
  @Column(Measure, t('得分', 'Score'), { optional: true })
  score: number | null
  @Column(Choice(AssessmentGrade), t('等次', 'Grade'), { optional: true })
  grade: keyof typeof AssessmentGrade | null
  @Column(Day, t('考核日期', 'Assessed on'), { optional: true })
  assessedOn: string | null
  @Column(Text, t('文号', 'Document number'), { optional: true })
  documentNumber: string | null
  @Column(Text, t('追责情况', 'Who was held to account'), { optional: true })
  accountability: string | null
}
