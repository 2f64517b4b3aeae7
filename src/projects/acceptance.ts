import { Day, LandArea, Measure, Text } from '../graph/column-kind.js'
import { Choice, enumeration } from '../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { ConsolidationArea } from '../areas/consolidation-area.js'
import { Verdict } from '../areas/verdict.js'
import { Project } from './project.js'

const AcceptanceStage = enumeration('AcceptanceStage', '验收级别 Stage of acceptance', {
  SELF_CHECK: '自验 By the owner unit',
  COUNTY: '县级验收 By the county',
  CITY: '市级验收 By the city',
  PROVINCE: '省级验收（抽查） By the province',
})

/** Of a project, or of a whole area; what was accepted in mu stands beside what was mapped. */
@Concept('验收 Acceptance', {
  key: ['project', 'area', 'stage'],
  list: 'acceptances',
  record: 'recordAcceptance',
})
export class Acceptance {
  @Id()
  id: string
  @Reference(ConsolidationArea, '项目区，报送时写明的 Area, where the record names it', {
    optional: true,
    hidden: true,
  })
  area: ConsolidationArea | null
  @Reference(Project, '项目 Project', { optional: true, inverse: ['acceptances', '验收 Acceptances'] })
  project: Project | null
  @Column(Choice(AcceptanceStage), '验收级别 Stage')
  stage: keyof typeof AcceptanceStage
  @Column(Choice(Verdict), '结论 Verdict')
  verdict: Verdict
  @Column(Day, '验收日期 Accepted on', { optional: true })
  acceptedOn: string | null
  @Column(Text, '验收单位 Who accepted', { optional: true })
  authority: string | null
  @Column(Text, '验收文号 Document number', { optional: true })
  documentNumber: string | null
  @Column(LandArea, '测绘（上图）面积（亩） Mapped land, mu', { optional: true })
  mappedArea: string | null
  @Column(LandArea, '验收面积（亩） Accepted land, mu', { optional: true })
  acceptedArea: string | null
  @Column(LandArea, '新增耕地面积（亩） New cultivated land, mu', { optional: true })
  newCultivatedLand: string | null
  @Column(Measure, '验收耕地质量等别，1（优）至 15 Grade found, 1 (best) to 15', { optional: true })
  gradeAfter: number | null
  @Column(Text, '验收意见 Opinion', { optional: true })
  opinion: string | null
}
