import { enumeration } from '../graph/enumeration.js'
import { t } from '../values/title.js'

/** The steps of the plan in the order of its workflow; the last two stand beside it. */
export const StepKind = enumeration(
  'StepKind',
  t('步骤', 'Step'),
  {
    POTENTIAL_SURVEY: t('潜力资源调查报送', 'Potential survey submitted by the township'),
    FIRST_REVIEW: t('县自然资源局初审', 'First review by county natural resources'),
    LEADING_GROUP_REVIEW: t('县领导小组审议', 'Review by the county leading group'),
    AREA_CHOSEN: t('确定工程项目区', 'Area chosen'),
    COUNTY_REVIEW: t('县自然资源部门审查', 'Review by county natural resources'),
    RECOMMENDATION: t('县政府推荐上报', 'Recommended by the county government'),
    CITY_APPROVAL: t('市自然资源局审批', 'Approval by the city bureau'),
    PROVINCIAL_REPLY: t('省政府批复', 'Reply of the provincial government'),
    PLAN_SUBMITTED: t('实施方案报送', 'Implementation plan submitted'),
    CITY_APPRAISAL: t('市级论证完善', 'Appraisal by the city'),
    PROVINCIAL_REVIEW: t('省自然资源厅审查', 'Review by the province'),
    FILING: t('项目储备库、报部备案入库', 'Reserve pool and filing with the ministry'),
    IMPLEMENTATION: t('启动实施', 'Start of the works'),
    AREA_ACCEPTANCE: t('整体验收', 'Acceptance of the area'),
    REWARDS: t('兑现奖励', 'Rewards granted'),
    AFTERCARE: t('移交后期管护', 'Handed over to aftercare'),
    CHANGE: t('变更', 'Change of the plan'),
    TERMINATION: t('终止', 'Termination'),
  },
  { ranked: true },
)
export type StepKind = keyof typeof StepKind

const ALL = Object.keys(StepKind) as StepKind[]
/** The steps of the workflow itself, in their order. */
export const COURSE_KINDS: readonly StepKind[] = ALL.filter(
  (kind) => kind !== 'CHANGE' && kind !== 'TERMINATION',
)

/** A step and all that come after it. */
export const stepsFrom = (kind: StepKind): readonly StepKind[] =>
  COURSE_KINDS.slice(COURSE_KINDS.indexOf(kind))
