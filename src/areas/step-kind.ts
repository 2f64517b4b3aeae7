import { enumeration } from '../graph/enumeration.js'

/** The steps of the plan in the order of its course; the last two stand beside it. */
export const StepKind = enumeration('StepKind', '步骤 Step', {
  POTENTIAL_SURVEY: '潜力资源调查报送 Potential survey submitted by the township',
  FIRST_REVIEW: '县自然资源局初审 First review by county natural resources',
  LEADING_GROUP_REVIEW: '县领导小组审议 Review by the county leading group',
  AREA_CHOSEN: '确定工程项目区 Area chosen',
  COUNTY_REVIEW: '县自然资源部门审查 Review by county natural resources',
  RECOMMENDATION: '县政府推荐上报 Recommended by the county government',
  CITY_APPROVAL: '市自然资源局审批 Approval by the city bureau',
  PROVINCIAL_REPLY: '省政府批复 Reply of the provincial government',
  PLAN_SUBMITTED: '实施方案报送 Implementation plan submitted',
  CITY_APPRAISAL: '市级论证完善 Appraisal by the city',
  PROVINCIAL_REVIEW: '省自然资源厅审查 Review by the province',
  FILING: '项目储备库、报部备案入库 Reserve pool and filing with the ministry',
  IMPLEMENTATION: '启动实施 Start of the works',
  AREA_ACCEPTANCE: '整体验收 Acceptance of the area',
  REWARDS: '兑现奖励 Rewards granted',
  AFTERCARE: '移交后期管护 Handed over to aftercare',
  CHANGE: '变更 Change of the plan',
  TERMINATION: '终止 Termination',
})
export type StepKind = keyof typeof StepKind

const ALL = Object.keys(StepKind) as StepKind[]
/** The steps of the course itself, in their order. */
export const COURSE_KINDS: readonly StepKind[] = ALL.filter(
  (kind) => kind !== 'CHANGE' && kind !== 'TERMINATION',
)

/** A step and all that come after it. */
export const stepsFrom = (kind: StepKind): readonly StepKind[] =>
  COURSE_KINDS.slice(COURSE_KINDS.indexOf(kind))
