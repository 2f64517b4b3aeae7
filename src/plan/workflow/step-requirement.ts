import { sql } from 'kysely'
import type { Sql } from '../../graph/column-kind.js'
import type { RequirementCode } from './requirement-code.js'
import { inForce } from '../../policy/parameters-in-force.js'
import { APPROVED } from '../../areas/verdict.js'
import {
  brokenInWords,
  impactReviewed,
  lacksRectification,
  membersUnasked,
  membersWithout,
  noticesOf,
  planReviewed,
  untoldInWords,
} from './facts.js'
import { isAccepted } from '../../projects/acceptance-stands.js'
import { plannedProjects, planOf, projectsWithout } from '../documents/planned-work.js'
import { t, type Title } from '../../values/title.js'
import { ADJOINING } from '../../policy/thresholds.js'
import { misshapenAreas } from '../../areas/misshapen-areas.js'

/** Something that must be on file before a step is approved. */
interface Requirement {
  text: Title
  /** Who puts it there, and where. */
  suppliedBy: Title
  /** Null where an area has it by a day; else what of it is missing in particular, in both languages where they differ, or ''. */
  missing(area: Sql, by: Sql): Sql
}

const unless = (holds: Sql): Sql => sql`case when not coalesce(${holds}, false) then '' end`
const finished = (subject: string, area: Sql, by: Sql): Sql =>
  unless(sql`exists (select from ${noticesOf(area, sql`(${sql.lit(subject)})`)} n where n.ends_on < ${by})`)
/** Villages of an area, the members and those of a township that is one. */
const villages = (area: Sql, which: (division: Sql) => Sql): Sql =>
  sql`(select string_agg(d.name, '、' order by d.code) from division_area v join administrative_division d on d.id = v.division_id where v.area_id = ${area} and ${which(sql`d.id`)})`
/** The latest record of a village's willingness: more than half of those asked agree, or the committee where nobody counted. */
const unwilling = (division: Sql, by: Sql): Sql => sql`exists (
  select from (select w.* from willingness w where w.division_id = ${division} and coalesce(w.surveyed_on, w.assembly_on, ${by}) <= ${by}
    order by coalesce(w.surveyed_on, w.assembly_on) desc nulls last, w.recorded_at desc limit 1) w
  where w.committee_agrees is false or not coalesce(w.households_agreeing * 2 > coalesce(w.households_asked, w.households_total), w.committee_agrees, false))`

const REQUIREMENTS: Readonly<Record<RequirementCode, Requirement>> = {
  members: {
    text: t('项目区有成员区划', 'The area has members'),
    suppliedBy: t(
      '县自然资源局、领导小组办公室：项目区划定',
      'Natural resources or the leading group’s office: the area',
    ),
    missing: (area) =>
      unless(sql`exists (select from area_member m where m.area_id = ${area} and m.left_on is null)`),
  },
  shape: {
    text: t('项目区为一个乡镇或相毗邻的行政村', 'One township, or villages that adjoin'),
    suppliedBy: t('县自然资源局：成员区划及其边界', 'Natural resources: the members and their boundaries'),
    missing: (area) =>
      sql`(select coalesce(s.names, '') from (${misshapenAreas(sql`c.id = ${area}`, inForce(ADJOINING, 'metres'))}) s limit 1)`,
  },
  survey: {
    text: t('各成员村有潜力资源调查', 'A potential survey of each member village'),
    suppliedBy: t('乡镇：潜力资源调查表', 'The township: potential surveys'),
    missing: (area, by) =>
      membersWithout(
        area,
        (division) =>
          sql`exists (select from potential_survey s where s.division_id = ${division} and coalesce(s.submitted_on, ${by}) <= ${by})`,
      ),
  },
  'surveys-sound': {
    text: t('潜力资源调查没有被初审退回的', 'No potential survey stands returned or rejected'),
    suppliedBy: t('乡镇补正，县自然资源局复核', 'The township mends it, natural resources reviews it'),
    missing: (area) =>
      villages(
        area,
        (division) =>
          sql`exists (select from potential_survey s where s.division_id = ${division} and s.first_review_verdict in ('RETURNED', 'REJECTED'))`,
      ),
  },
  willingness: {
    text: t('各成员村有意愿调查', 'Willingness of each member village'),
    suppliedBy: t('乡镇：村民意愿调查表', 'The township: willingness'),
    missing: membersUnasked,
  },
  majority: {
    text: t('各村多数农户同意，村委会不反对', 'Most households asked agree, and no committee is against it'),
    suppliedBy: t('乡镇：村民意愿调查表（同意户数、村委会意见）', 'The township: willingness'),
    missing: (area, by) => villages(area, (division) => unwilling(division, by)),
  },
  'recommendation-form': {
    text: t('试点推荐表已编制', 'The recommendation form is compiled'),
    suppliedBy: t('县自然资源局：试点推荐表（编制日期）', 'Natural resources: the recommendation form'),
    missing: (area, by) =>
      unless(
        sql`exists (select from recommendation_form f where f.area_id = ${area} and f.compiled_on <= ${by})`,
      ),
  },
  'area-notice': {
    text: t('项目区公示已期满', 'The public notice of the area has ended'),
    suppliedBy: t(
      '县自然资源局、领导小组办公室：公示（项目区，结束日期）',
      'Natural resources or the leading group’s office: a public notice',
    ),
    missing: (area, by) => finished('AREA', area, by),
  },
  'village-plans': {
    text: t('各成员村的村土地利用规划已批准', 'The land-use plan of each member village is approved'),
    suppliedBy: t('县自然资源局：村土地利用规划（批准日期）', 'Natural resources: village land-use plans'),
    missing: (area, by) =>
      membersWithout(
        area,
        (division) =>
          sql`exists (select from village_land_use_plan p where p.division_id = ${division} and p.approved_on <= ${by})`,
      ),
  },
  'implementation-plan': {
    text: t('实施方案已编制；变更之后须重新编制', 'The implementation plan is compiled, anew after a change'),
    suppliedBy: t(
      '县自然资源局、领导小组办公室：实施方案（编制日期）',
      'Natural resources or the leading group’s office: the implementation plan',
    ),
    missing: (area, by) =>
      unless(sql`exists (
      select from implementation_plan p where p.area_id = ${area} and p.compiled_on <= ${by} and p.compiled_on >= coalesce((
        select max(s.decided_on) from approval_step s where s.area_id = ${area} and s.kind = 'CHANGE' and s.verdict in ${APPROVED}), '-infinity'))`),
  },
  'planned-projects': {
    text: t('实施方案列有工程项目', 'The plan lists engineering projects'),
    suppliedBy: t(
      '县自然资源局、领导小组办公室：方案工程项目',
      'Natural resources or the leading group’s office: planned projects',
    ),
    missing: (area) => unless(sql`exists (select from planned_project x where x.plan_id = ${planOf(area)})`),
  },
  'plan-notice': {
    text: t('规划和实施方案公示已期满', 'The public notice of the plan has ended'),
    suppliedBy: t(
      '县自然资源局、领导小组办公室：公示（规划和实施方案，结束日期）',
      'Natural resources or the leading group’s office: a public notice',
    ),
    missing: (area, by) => finished('PLAN', area, by),
  },
  'greening-review': {
    text: t('绿化造林规划已通过审查', 'The greening plan is approved'),
    suppliedBy: t('县林业局：绿化造林规划审查', 'Forestry: the review of the greening plan'),
    missing: (area, by) => unless(planReviewed('greening_plan_review', area, by)),
  },
  'soil-water-review': {
    text: t('水土保持方案已通过审查', 'The soil-and-water plan is approved'),
    suppliedBy: t('县水务局：水土保持方案审查', 'Water: the soil-and-water review'),
    missing: (area, by) => unless(planReviewed('soil_water_review', area, by)),
  },
  'impact-review': {
    text: t('生态环境影响评估已通过审核，或依法豁免', 'The impact review is approved, or the area exempt'),
    suppliedBy: t('县生态环境局：环境影响评估审核', 'Environment: the impact review'),
    missing: (area, by) => unless(impactReviewed(area, by)),
  },
  'reserve-pool': {
    text: t('方案的项目已入项目储备库', 'The plan’s projects are in the reserve pool'),
    suppliedBy: t('县自然资源局：项目储备库', 'Natural resources: the reserve pool'),
    missing: (area, by) =>
      projectsWithout(
        area,
        (project) =>
          sql`exists (select from reserve_pool_entry e where e.project_id = ${project} and e.state <> 'REMOVED' and coalesce(e.entered_on, ${by}) <= ${by})`,
      ),
  },
  'ministry-filing': {
    text: t('方案的项目已报部备案', 'The plan’s projects are filed with the ministry'),
    suppliedBy: t('县自然资源局：报部备案（立项）', 'Natural resources: ministry filings'),
    missing: (area, by) =>
      projectsWithout(
        area,
        (project) =>
          sql`exists (select from ministry_filing f where f.project_id = ${project} and f.stage = 'PROJECT' and coalesce(f.confirmed_on, f.filed_on, ${by}) <= ${by} and f.verdict in ${APPROVED})`,
      ),
  },
  headquarters: {
    text: t('乡镇已成立项目指挥部', 'The township’s headquarters is established'),
    suppliedBy: t('乡镇：项目指挥部', 'The township: its headquarters'),
    missing: (area, by) =>
      unless(
        sql`exists (select from project_headquarters h where h.area_id = ${area} and coalesce(h.established_on, ${by}) <= ${by})`,
      ),
  },
  'cadre-contact': {
    text: t('已确定联系的领导干部', 'A leading cadre is in contact'),
    suppliedBy: t('领导小组办公室：领导干部联系', 'The leading group’s office: leading cadres in contact'),
    missing: (area) =>
      unless(
        sql`exists (select from leading_cadre_contact k where k.area_id = ${area} or k.project_id in (select x.id from (${plannedProjects(area)}) x))`,
      ),
  },
  'budget-review': {
    text: t(
      '首期项目的预算已经财政审核通过',
      'Finance has approved the budgets of the first phase’s projects',
    ),
    suppliedBy: t('县财政局：预算资金审核', 'Finance: budget reviews'),
    missing: (area, by) =>
      projectsWithout(
        area,
        (project) =>
          sql`exists (select from budget_review r where r.project_id = ${project} and r.kind in ('ESTIMATE', 'BUDGET', 'TENDER_CEILING') and r.verdict in ${APPROVED} and coalesce(r.reviewed_on, ${by}) <= ${by})`,
        'first phase',
      ),
  },
  'phases-finished': {
    text: t('各项目的各期均已完工', 'Every phase of every project is finished'),
    suppliedBy: t(
      '乡镇、项目主管部门：项目分期（实际完工日期）',
      'The township or the project’s department: phases',
    ),
    missing: (area, by) =>
      projectsWithout(
        area,
        (project) =>
          sql`not exists (select from project_phase f where f.project_id = ${project} and not coalesce(f.actual_end <= ${by}, false))`,
      ),
  },
  'projects-accepted': {
    text: t('各项目均已通过验收', 'Every project is accepted'),
    suppliedBy: t(
      '项目主管部门、县自然资源局：项目验收',
      'The project’s department or natural resources: acceptances',
    ),
    missing: (area, by) => projectsWithout(area, (project) => isAccepted(project, by)),
  },
  rectified: {
    text: t('督查发现的问题均已整改', 'Whatever inspections found is mended'),
    suppliedBy: t('责任单位、领导小组办公室：整改', 'The units that answer for it: rectifications'),
    missing: (area, by) => sql`(
      select string_agg(i.number || coalesce('—' || r.number, '') || ' ' || coalesce(r.problem, i.findings), '；' order by i.number, r.number)
      from inspection i left join rectification r on r.inspection_id = i.id
      where (r.id is not null and not coalesce(r.done_on <= ${by}, false) or i.inspected_on <= ${by} and ${lacksRectification(sql`i.id`, sql`i.findings`)}) and (i.area_id = ${area} or i.project_id in (select x.id from (${plannedProjects(area)}) x)))`,
  },
  'acceptance-notice': {
    text: t('验收公示已期满', 'The public notice of the acceptance has ended'),
    suppliedBy: t(
      '领导小组办公室、县自然资源局：公示（验收，结束日期）',
      'The leading group’s office or natural resources: a public notice',
    ),
    missing: (area, by) => finished('ACCEPTANCE', area, by),
  },
  'land-after': {
    text: t(
      '整治前、整治后的土地利用、永久基本农田记录齐全，各条红线均可判断',
      'Records before and after the work tell of every red line',
    ),
    suppliedBy: t(
      '县自然资源局：土地利用现状、永久基本农田记录',
      'Natural resources: land-use and farmland records',
    ),
    missing: untoldInWords,
  },
  'red-lines': {
    text: t('不突破红线：耕地、永久基本农田不减少，建设用地不增加', 'No red line is broken'),
    suppliedBy: t(
      '乡镇完成整治，县自然资源局更正土地利用记录',
      'The township finishes the work; natural resources corrects the records',
    ),
    missing: brokenInWords,
  },
  'rewards-granted': {
    text: t('已给予奖励', 'Rewards have been granted'),
    suppliedBy: t('县财政局、县自然资源局：奖励', 'Finance or natural resources: rewards'),
    missing: (area, by) =>
      unless(sql`exists (select from reward w where w.area_id = ${area} and w.granted_on <= ${by})`),
  },
  aftercare: {
    text: t('各项目已落实后期管护', 'Aftercare is arranged for every project'),
    suppliedBy: t(
      '县农业农村局、项目主管部门：后期管护（管护主体）',
      'Agriculture or the project’s department: aftercare',
    ),
    missing: (area) =>
      projectsWithout(
        area,
        (project) =>
          sql`exists (select from aftercare a where a.project_id = ${project} and a.maintainer is not null)`,
      ),
  },
}

/** What a guard refuses by its own problem, with figures, where nothing else is missing. */
export const GUARDED: readonly RequirementCode[] = ['red-lines']

export const requirementOf = (code: RequirementCode): Requirement => REQUIREMENTS[code]
