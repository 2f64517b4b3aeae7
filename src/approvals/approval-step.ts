import { Day, Text } from '../graph/column-kind.js'
import { Choice, enumeration } from '../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { ConsolidationArea } from '../areas/consolidation-area.js'
import { Verdict } from '../areas/verdict.js'

const StepKind = enumeration('StepKind', '步骤 Step', {
  AREA_CHOSEN: '确定工程项目区 Area chosen',
  COUNTY_REVIEW: '县自然资源部门审查 Review by county natural resources',
  RECOMMENDATION: '县政府推荐上报 Recommended by the county government',
  CITY_APPROVAL: '市自然资源局审批 Approval by the city bureau',
  PROVINCIAL_REPLY: '省政府批复 Reply of the provincial government',
  PLAN_SUBMITTED: '实施方案报送 Implementation plan submitted',
  CITY_APPRAISAL: '市级论证完善 Appraisal by the city',
  PROVINCIAL_REVIEW: '省自然资源厅审查 Review by the province',
  IMPLEMENTATION: '启动实施 Start of the works',
  AREA_ACCEPTANCE: '整体验收 Acceptance of the area',
})

/** One step of the plan that an area went through, with its document, verdict and time. A step that was sent back and taken again is another row. */
@Concept('审批步骤 Step of an area’s approval', {
  key: ['area', 'kind', 'documentNumber'],
  list: 'approvalSteps',
})
export class ApprovalStep {
  @Id()
  id: string
  @Reference(ConsolidationArea, '项目区 Area', { inverse: ['approvalSteps', '审批步骤 Approval steps'] })
  area: ConsolidationArea
  @Column(Choice(StepKind), '步骤 Step')
  kind: keyof typeof StepKind
  @Column(Text, '文号 Document number', { optional: true })
  documentNumber: string | null
  @Column(Choice(Verdict), '结论 Verdict')
  verdict: Verdict
  @Column(Text, '意见 Opinion', { optional: true })
  opinion: string | null
  @Column(Text, '办理单位 Unit that took the step', { optional: true })
  authority: string | null
  @Column(Text, '经办人 Who took it', { optional: true })
  handledBy: string | null
  @Column(Day, '报送日期 Submitted on', { optional: true })
  submittedOn: string | null
  @Column(Day, '办结日期 Decided on', { optional: true })
  decidedOn: string | null
}
