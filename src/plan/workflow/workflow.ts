import { COURSE_KINDS, type StepKind } from '../../areas/step-kind.js'
import { t, type Title } from '../../values/title.js'
import type { RequirementCode } from './requirement-code.js'

/** What the plan says of one step. Who may take it stands in rights-of-steps. */
export interface WorkflowStep {
  kind: StepKind
  /** The step that must have been approved before; none for the first. */
  after: StepKind | null
  /** Where a return for correction sends the area: that step is taken again, then this one. None: this one is. */
  returnsTo: StepKind | null
  /** Whether it needs the number of a document. */
  document: boolean
  /** What must be on file for it to be approved, in the order in which it is told. */
  requires: readonly RequirementCode[]
  /** A step beside the workflow: from which step on it is over. */
  until?: StepKind
  /** What follows from its approval, in words. */
  follows: Title
}

const step = (
  kind: StepKind,
  after: StepKind | null,
  returnsTo: StepKind | null,
  document: 'document' | 'no document',
  requires: readonly RequirementCode[],
  follows: Title,
  until?: StepKind,
): WorkflowStep => ({
  kind,
  after,
  returnsTo,
  document: document === 'document',
  requires,
  follows,
  ...(until ? { until } : {}),
})

/**
 * The plan’s workflow, III (1) and IV, one line a step: the step, the one before it, where a return sends it, its document, what it
 * needs on file, what follows. The last two stand beside the workflow.
 */
// prettier-ignore
export const WORKFLOW: readonly WorkflowStep[] = [
  step('POTENTIAL_SURVEY', null, null, 'no document', ['members', 'survey', 'willingness', 'majority'], t('报县自然资源局初审', 'Goes to the first review')),
  step('FIRST_REVIEW', 'POTENTIAL_SURVEY', 'POTENTIAL_SURVEY', 'no document', ['survey', 'surveys-sound'], t('报县领导小组', 'Goes to the leading group')),
  step('LEADING_GROUP_REVIEW', 'FIRST_REVIEW', 'FIRST_REVIEW', 'document', [], t('由县领导小组申报立项、备案', 'The leading group applies')),
  step('AREA_CHOSEN', 'LEADING_GROUP_REVIEW', 'LEADING_GROUP_REVIEW', 'document', ['members', 'shape'], t('成为工程项目区', 'It is a project area')),
  step('COUNTY_REVIEW', 'AREA_CHOSEN', 'AREA_CHOSEN', 'document', ['shape', 'willingness', 'majority'], t('编制推荐表', 'The recommendation form is compiled')),
  step('RECOMMENDATION', 'COUNTY_REVIEW', 'COUNTY_REVIEW', 'document', ['recommendation-form', 'area-notice'], t('报市自然资源局审批', 'Goes to the city bureau')),
  step('CITY_APPROVAL', 'RECOMMENDATION', 'RECOMMENDATION', 'document', [], t('报省政府', 'Goes to the province')),
  step('PROVINCIAL_REPLY', 'CITY_APPROVAL', 'CITY_APPROVAL', 'document', [], t('编制规划和实施方案', 'The plans are compiled')),
  step('PLAN_SUBMITTED', 'PROVINCIAL_REPLY', null, 'document', ['willingness', 'majority', 'village-plans', 'implementation-plan', 'planned-projects', 'plan-notice', 'greening-review', 'soil-water-review', 'impact-review'], t('报市级论证', 'Goes to the appraisal by the city')),
  step('CITY_APPRAISAL', 'PLAN_SUBMITTED', 'PLAN_SUBMITTED', 'document', [], t('完善后报省自然资源厅审查', 'Goes to the province')),
  step('PROVINCIAL_REVIEW', 'CITY_APPRAISAL', 'CITY_APPRAISAL', 'document', [], t('项目入库备案；乡镇、村资金奖励自此可给', 'Projects are filed; money rewards may be granted')),
  step('FILING', 'PROVINCIAL_REVIEW', null, 'no document', ['reserve-pool', 'ministry-filing'], t('可以启动实施', 'The works may begin')),
  step('IMPLEMENTATION', 'FILING', null, 'no document', ['headquarters', 'cadre-contact', 'impact-review', 'budget-review'], t('分期实施', 'Built in phases')),
  step('AREA_ACCEPTANCE', 'IMPLEMENTATION', 'IMPLEMENTATION', 'document', ['phases-finished', 'projects-accepted', 'rectified', 'acceptance-notice', 'land-after', 'red-lines'], t('可以兑现奖励、移交管护', 'Rewards and aftercare follow')),
  step('REWARDS', 'AREA_ACCEPTANCE', null, 'document', ['rewards-granted'], t('奖励兑现', 'The rewards are granted')),
  step('AFTERCARE', 'AREA_ACCEPTANCE', null, 'no document', ['aftercare'], t('由管护主体管护', 'The maintainers take over')),
  step('CHANGE', 'PROVINCIAL_REVIEW', null, 'document', [], t('实施方案修改后重新报送、论证、审查', 'The plan is compiled, submitted and reviewed again'), 'AREA_ACCEPTANCE'),
  step('TERMINATION', 'POTENTIAL_SURVEY', null, 'document', [], t('不再办理任何步骤', 'No step is taken any more'), 'AREA_ACCEPTANCE'),
]

/** The step that the approval of a change sends an area back to. */
export const CHANGE_RETURNS_TO: StepKind = 'PLAN_SUBMITTED'

const BY_KIND = new Map(WORKFLOW.map((each) => [each.kind, each]))
export const workflowStep = (kind: StepKind): WorkflowStep => BY_KIND.get(kind)!

/** The steps that come before a step, the nearest last. */
export const stepsBefore = (kind: StepKind): StepKind[] => {
  const { after } = workflowStep(kind)
  return after ? [...stepsBefore(after), after] : []
}

/** The steps whose approval shows that a step has been passed: itself, and those that come after it. */
export const impliedBy = (kind: StepKind): StepKind[] =>
  COURSE_KINDS.filter((each) => each === kind || stepsBefore(each).includes(kind))

/** The steps that do not wait for a step, nor it for them. */
export const parallelTo = (kind: StepKind): StepKind[] =>
  COURSE_KINDS.includes(kind)
    ? COURSE_KINDS.filter((each) => !impliedBy(kind).includes(each) && !stepsBefore(kind).includes(each))
    : []

/** The steps that come next where a step has been approved. */
export const stepsAfter = (kind: StepKind): StepKind[] =>
  WORKFLOW.filter(({ after }) => after === kind).map((each) => each.kind)
