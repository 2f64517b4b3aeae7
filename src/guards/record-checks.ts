import { sql } from 'kysely'
import type { Sql } from '../graph/column-kind.js'
import { APPROVED } from '../areas/verdict.js'
import { guardOf, type Check } from './record-check.js'
import { REVIEWED_STAYS } from './reviewed-stays.js'

/** Where something is inspected, and by when it is to be mended. */
const INSPECTED: readonly [table: string, field: string, day: Sql, beside?: Sql][] = [
  ['rectification', 'inspection', sql`i.inspected_on`, sql`join inspection i on i.id = w.inspection_id`],
  ['supervision', 'visitedOn', sql`w.visited_on`],
  ['water_supervision', 'supervisedOn', sql`w.supervised_on`],
  ['environmental_inspection', 'inspectedOn', sql`w.inspected_on`],
  ['fund_supervision', 'supervisedOn', sql`w.supervised_on`],
]
const REVIEWED: readonly [table: string, verdict: string, opinion: string][] = [
  ['greening_plan_review', 'verdict', 'opinion'],
  ['soil_water_review', 'verdict', 'opinion'],
  ['environmental_impact_review', 'verdict', 'opinion'],
  ['budget_review', 'verdict', 'opinion'],
  ['acceptance', 'verdict', 'opinion'],
  ['potential_survey', 'firstReviewVerdict', 'firstReviewOpinion'],
]
const column = (property: string): Sql =>
  sql.ref(`w.${property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`)
const isBlank = (text: Sql): Sql => sql`coalesce(btrim(${text}), '') = ''`

/**
 * Land of the village, mu: its land-use records before the works, of each class those of the latest year, parcels not beside
 * the total of their class and a class not beside the sub-classes that make it up; else its mapped ground.
 */
const VILLAGE_LAND = sql`cross join lateral (
  with own as (
    select u.land_area_mu, u.land_class_id, u.parcel_number, c.parent_id, max(u.year) over (partition by u.land_class_id, u.parcel_number is null) = u.year as latest
    from land_use_record u join land_class c on c.id = u.land_class_id where u.division_id = w.division_id and u.phase = 'BEFORE'
  ), by_class as (
    select coalesce(o.parent_id, o.land_class_id) as class, coalesce(sum(o.land_area_mu) filter (where o.parent_id is null), 0) as whole, coalesce(sum(o.land_area_mu) filter (where o.parent_id is not null), 0) as parts
    from own o where o.latest and not (o.parcel_number is not null and exists (select from own s where s.land_class_id = o.land_class_id and s.parcel_number is null)) group by 1
  )
  select d.name, coalesce((select sum(greatest(b.whole, b.parts)) from by_class b),
    (st_area(d.boundary::geography) * 3 / 2000)::numeric) as mu,
    -- A village’s sum stands beside the contracts that it is the sum of.
    (select greatest(sum(t.land_area_mu) filter (where num_nonnulls(t.contract_number, t.transferee) > 0), sum(t.land_area_mu) filter (where num_nonnulls(t.contract_number, t.transferee) = 0))
      from land_transfer t where t.division_id = w.division_id and t.year = w.year) as transferred
  from administrative_division d where d.id = w.division_id
) v`

const CHECKS: readonly Check[] = [
  ...INSPECTED.map(([table, field, day, beside = sql``]): Check => ({
    check: 'MENDED_IN_ORDER',
    table,
    fields: [field, 'dueOn', 'doneOn'],
    beside,
    broken: sql`least(w.due_on, w.done_on) < ${day}`,
    says: {
      zh: sql`'检查日期为 ' || ${day} || '，整改期限（' || coalesce(w.due_on::text, '未定') || '）、完成日期（' || coalesce(w.done_on::text, '未完成') || '）不能早于它。请更正日期。'`,
      en: sql`'The inspection was on ' || ${day} || '; the due date (' || coalesce(w.due_on::text, 'not set') || ') and the date of completion (' || coalesce(w.done_on::text, 'not completed') || ') cannot be before it. Correct the dates.'`,
    },
  })),
  ...['water_supervision', 'environmental_inspection'].map((table): Check => ({
    check: 'FAULT_HAS_TERM',
    table,
    fields: ['findings', 'dueOn'],
    broken: sql`w.compliant = false and (${isBlank(sql`w.findings`)} or w.due_on is null)`,
    says: {
      zh: sql`'检查不合格，请写明发现的问题和整改期限。'`,
      en: sql`'The inspection was not passed: enter the findings and the due date of their rectification.'`,
    },
  })),
  ...REVIEWED.map(([table, verdict, opinion]): Check => ({
    check: 'OPINION_GIVEN',
    table,
    fields: [verdict, opinion],
    broken: sql`${column(verdict)} in ('RETURNED', 'REJECTED') and ${isBlank(column(opinion))}`,
    says: {
      zh: sql`'退回补正或不通过的，请写明意见，使对方知道如何改。'`,
      en: sql`'Returned or rejected: enter the opinion, so that the sender knows what to change.'`,
    },
  })),
  {
    check: 'PROGRESS_NOT_BACKWARDS',
    table: 'project_progress',
    fields: ['physicalShare', 'description'],
    beside: sql`cross join lateral (select p.reported_on, p.physical_share from project_progress p where p.project_id = w.project_id and p.reported_on < w.reported_on order by p.physical_share desc nulls last, p.reported_on desc limit 1) b`,
    broken: sql`w.physical_share < b.physical_share and ${isBlank(sql`w.description`)}`,
    says: {
      zh: sql`'形象进度 ' || trim_scale(w.physical_share) || '% 低于 ' || b.reported_on || ' 报告的 ' || trim_scale(b.physical_share) || '%。请更正，或在“进展与问题”中说明。'`,
      en: sql`'Physical progress ' || trim_scale(w.physical_share) || '% is less than the ' || trim_scale(b.physical_share) || '% reported on ' || b.reported_on || '. Correct it, or explain it in description.'`,
    },
  },
  {
    check: 'ACCEPTED_AFTER_START',
    table: 'acceptance',
    fields: ['acceptedOn'],
    beside: sql`cross join lateral (select coalesce((select min(f.actual_start) from project_phase f where f.project_id = p.id), p.start_date) as day from project p where p.id = w.project_id) s`,
    broken: sql`w.accepted_on < s.day`,
    says: {
      zh: sql`'项目于 ' || s.day || ' 开工，验收日期 ' || w.accepted_on || ' 不能早于开工。请更正。'`,
      en: sql`'The project started on ' || s.day || '; it cannot have been accepted before that, on ' || w.accepted_on || '. Correct the date.'`,
    },
  },
  {
    check: 'POOL_BEFORE_FILING',
    table: 'ministry_filing',
    fields: ['project', 'filedOn'],
    beside: sql`left join reserve_pool_entry e on e.project_id = w.project_id`,
    broken: sql`w.stage = 'PROJECT' and (e.id is null or e.entered_on > w.filed_on)`,
    says: {
      zh: sql`case when e.id is null then '项目尚未列入储备库，不能报部备案。请先登记入库。' else '项目于 ' || e.entered_on || ' 入库，不能在 ' || w.filed_on || ' 报部备案。请更正日期。' end`,
      en: sql`case when e.id is null then 'The project is not in the reserve pool, so it cannot be filed with the ministry. Enter it in the pool first.' else 'The project entered the reserve pool on ' || e.entered_on || ', so it cannot have been filed with the ministry on ' || w.filed_on || '. Correct the date.' end`,
    },
  },
  {
    check: 'REMOVAL_DATED',
    table: 'reserve_pool_entry',
    fields: ['state', 'removedOn'],
    broken: sql`(w.state = 'REMOVED') <> (w.removed_on is not null)`,
    says: {
      zh: sql`'已出库的须写明出库日期，在库或已启动的不应有出库日期。请更正状态或日期。'`,
      en: sql`'An entry that was removed needs its date of removal, and no other entry has one. Correct the state or the date.'`,
    },
  },
  {
    check: 'TRANSFER_WITHIN_VILLAGE',
    table: 'land_transfer',
    fields: ['landArea'],
    beside: VILLAGE_LAND,
    broken: sql`v.transferred > v.mu`,
    says: {
      zh: sql`v.name || w.year || ' 年流转面积合计将达 ' || trim_scale(v.transferred) || ' 亩，超过村域面积 ' || trim_scale(round(v.mu, 2)) || ' 亩。请核对面积和单位。'`,
      en: sql`v.name || ': ' || trim_scale(v.transferred) || ' mu would be transferred in ' || w.year || ', more than the village’s ' || trim_scale(round(v.mu, 2)) || ' mu. Check the area and its unit.'`,
    },
  },
  {
    check: 'SURVEY_IN_TURN',
    table: 'potential_survey',
    fields: ['submittedOn', 'firstReviewVerdict', 'reportedOn'],
    broken: sql`(num_nonnulls(nullif(w.first_review_verdict, 'PENDING'), w.first_reviewed_on) > 0 and w.submitted_on is null)
      or (w.reported_on is not null and (coalesce(w.first_review_verdict, '') not in ${APPROVED} or w.reported_on < w.first_reviewed_on))`,
    says: {
      zh: sql`case when w.submitted_on is null then '乡镇尚未报送，不能初审。请先登记报送日期。' else '县自然资源局初审尚未通过，或上报日期早于初审日期，不能上报。请先登记初审，或更正日期。' end`,
      en: sql`case when w.submitted_on is null then 'The township has not submitted the survey, so it cannot be reviewed. Enter the date of submission first.' else 'The survey has not passed its first review, or would be reported before it, so it cannot be reported. Enter the first review, or correct the date.' end`,
    },
  },
  {
    check: 'PLANNED_WITHIN_PLAN',
    table: 'planned_project',
    fields: ['plannedStart', 'plannedEnd'],
    beside: sql`join implementation_plan n on n.id = w.plan_id`,
    broken: sql`least(w.planned_start, w.planned_end) < n.period_from or greatest(w.planned_start, w.planned_end) > n.period_to`,
    says: {
      zh: sql`'实施方案的实施期为 ' || coalesce(n.period_from::text, '…') || ' 至 ' || coalesce(n.period_to::text, '…') || '，工程项目的工期应在其内。请更正工期，或先更正方案。'`,
      en: sql`'The period of the plan is ' || coalesce(n.period_from::text, '…') || ' to ' || coalesce(n.period_to::text, '…') || ', and the works must lie within it. Correct their dates, or the plan first.'`,
    },
  },
  {
    check: 'SCORED_AS_WORKED_OUT',
    table: 'assessment',
    fields: ['score'],
    beside: sql`cross join lateral (select s.version, s.score from assessment_scoring s where s.assessment_id = w.id order by s.version desc limit 1) s`,
    broken: sql`w.score is distinct from s.score`,
    says: {
      zh: sql`'第 ' || s.version || ' 次评分算得 ' || trim_scale(s.score) || ' 分，不能改填为 ' || coalesce(trim_scale(w.score)::text, '空') || '。请更正目标或记录后用 assessYear 再评。'`,
      en: sql`'Scoring ' || s.version || ' came to ' || trim_scale(s.score) || ', which cannot be changed to ' || coalesce(trim_scale(w.score)::text, 'none') || '. Correct the targets or the records, and score again by assessYear.'`,
    },
    holdsImports: true,
  },
]

/**
 * Checks of what a department writes, by the plan's own order of things. What an import brings of the world has happened: it
 * is taken. No lock: what else is on file may be corrected in the same moment, and each record is judged again when it is written again.
 */
export const recordChecks = [...CHECKS, ...REVIEWED_STAYS].map(guardOf)
