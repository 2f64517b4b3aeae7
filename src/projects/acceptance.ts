import { Day, LandArea, Measure, Text } from '../graph/column-kind.js'
import { Choice, enumeration } from '../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { ConsolidationArea } from '../areas/consolidation-area.js'
import { NamedArea } from '../areas/way-to-area.js'
import { Verdict } from '../areas/verdict.js'
import { Project } from './project.js'
import { t } from '../values/title.js'

const AcceptanceStage = enumeration(
  'AcceptanceStage',
  t('验收级别', 'Stage of acceptance'),
  {
    SELF_CHECK: t('自验', 'By the owner unit'),
    COUNTY: t('县级验收', 'By the county'),
    CITY: t('市级验收', 'By the city'),
    PROVINCE: t('省级验收（抽查）', 'By the province'),
  },
  { ranked: true },
)

/** Of a project, or of a whole area; what was accepted in mu stands beside what was mapped. */
@Concept(t('验收', 'Acceptance'), {
  key: ['project', 'area', 'stage'],
  list: 'acceptances',
  record: 'recordAcceptance',
})
export class Acceptance {
  @Id()
  id: string
  @NamedArea()
  area: ConsolidationArea | null
  @Reference(Project, t('项目', 'Project'), {
    optional: true,
    inverse: ['acceptances', t('验收', 'Acceptances')],
  })
  project: Project | null
  @Column(Choice(AcceptanceStage), t('验收级别', 'Stage'))
  stage: keyof typeof AcceptanceStage
  @Column(Choice(Verdict), t('结论', 'Verdict'))
  verdict: Verdict
  @Column(Day, t('验收日期', 'Accepted on'), { optional: true })
  acceptedOn: string | null
  @Column(Text, t('验收单位', 'Who accepted'), { optional: true })
  authority: string | null
  @Column(Text, t('验收文号', 'Document number'), { optional: true })
  documentNumber: string | null
  @Column(LandArea, t('测绘（上图）面积（亩）', 'Mapped land, mu'), { optional: true })
  mappedArea: string | null
  @Column(LandArea, t('验收面积（亩）', 'Accepted land, mu'), { optional: true })
  acceptedArea: string | null
  @Column(LandArea, t('新增耕地面积（亩）', 'New cultivated land, mu'), { optional: true })
  newCultivatedLand: string | null
  @Column(Measure, t('验收耕地质量等别，1（优）至 15', 'Grade found, 1 (best) to 15'), { optional: true })
  gradeAfter: number | null
  @Column(Text, t('验收意见', 'Opinion'), { optional: true })
  opinion: string | null
}
