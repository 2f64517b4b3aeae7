import { sql } from 'kysely'
import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { ConsolidationArea } from '../../areas/consolidation-area.js'
import { NoSuchArea } from '../../areas/publish-area.js'
import { requestOnce } from '../../database/idempotency.js'
import { refuseWrite } from '../../database/rights/forbidden.js'
import { findIds, Known } from '../../database/find-ids.js'
import { recordRows } from '../../database/record-rows.js'
import { advisoryLock, type Work } from '../../database/work.js'
import { Handle } from '../../graph/node.js'
import { fact, problem } from '../../graph/problem.js'
import { IdempotencyConflict } from '../../database/idempotency-conflict.js'
import { Problem } from '../../values/problem.js'
import { Assessment } from './assessment.js'
import { actualRows, BASES } from './target-actuals.js'
import { givenToday } from '../../policy/given-today.js'
import { RECTIFICATION } from '../../policy/thresholds.js'
import { inLines, joined, render } from '../../values/message.js'
import { describe, t } from '../../values/title.js'
import { argument, mutation } from '../../database/mutation.js'
import { IdempotentInput } from '../../database/idempotent-input.js'

const AS_REPORTED = inLines(t('单位自报，记录中算不出', 'As reported: the records do not tell'))
/** How actuals are computed, as it is kept. */
const KEPT = Object.fromEntries(
  Object.entries(BASES).map(([indicator, basis]) => [indicator, inLines(basis)]),
)

@InputType({ description: describe('年度考核评分', 'Score a year’s targets') })
export class AssessYearInput extends IdempotentInput {
  @Field(() => Int, { description: describe('年度', 'Year') })
  year: number
  @Field(() => String, { nullable: true, description: describe('只评这个单位', 'This unit only') })
  unit?: string | null
  @Field(() => String, {
    nullable: true,
    description: describe('只评这个项目区的目标', 'Targets of this area only'),
  })
  areaCode?: string | null
}

@ObjectType({ description: describe('已评分的考核', 'The assessments that were scored') })
export class YearAssessed {
  @Field(() => [Assessment], {
    description: describe('考核，每个单位和项目区一份', 'One for each unit and area that has targets'),
  })
  assessments: Handle[]
}

export const NothingToAssess = problem(
  'NOTHING_TO_ASSESS',
  { zh: '没有可考核的目标', en: 'There are no targets to score' },
  { year: fact(Int, '年度', 'Year') },
  ({ year }) => ({
    zh: `${year} 年没有符合条件的年度目标。请先用 recordAnnualTarget 登记目标。`,
    en: `There are no matching targets of ${year}. Enter them first by recordAnnualTarget.`,
  }),
)

interface Group {
  unit: string
  area: string | null
  targets: string[]
}

/**
 * Scores the targets of a year, for each unit and area apart, with the figures as they stand now. The assessment takes the new
 * score; the scoring is added to those before it. Locks: the lock of assessments.
 */
export async function assessYear(work: Work, input: AssessYearInput): Promise<YearAssessed | Problem> {
  const refused = refuseWrite(work.principal, 'assessment', 'assessYear')
  if (refused) return refused
  // The figures are read in the owner’s role: money and payees are not the assessor’s own to read.
  const stored = await work.withOwnerRole(async () => {
    await advisoryLock(work, 'assessments')
    return requestOnce(work, 'assessYear', input, async () => {
      const { year, unit, areaCode } = input
      const [area] = areaCode ? await findIds(work, ConsolidationArea, [areaCode.trim()]) : [null]
      if (areaCode && area === null) return new NoSuchArea({ areaCode })
      const groups = await work.rows<Group>(sql`/* assess-year: groups */
        select unit, area_id::text as area, array_agg(id::text order by id) as targets from annual_target
        where year = ${year} and (${unit ?? null}::text is null or unit = ${unit?.trim() ?? null}) and (${area ?? null}::uuid is null or area_id = ${area ?? null}::uuid)
        group by unit, area_id order by unit, area_id nulls first`)
      if (groups.length === 0) return new NothingToAssess({ year })
      const ids: string[] = []
      for (const group of groups) ids.push(await score(work, year, group))
      return { ids }
    })
  })
  if (stored instanceof Problem) return stored
  return Object.assign(new YearAssessed(), {
    assessments: stored.ids.map((id) => new Handle(Assessment, id)),
  })
}

export const assessYearMutation = mutation('assessYear', {
  title: t(
    '年度考核评分：按目标与实际算出各项得分，减去逾期整改的扣分；再评则另成一次，原评分保留',
    'Score a year’s targets; scoring again adds another scoring',
  ),
  input: argument(AssessYearInput, '评分', 'What to score'),
  gives: YearAssessed,
  refuses: [NothingToAssess, NoSuchArea, IdempotencyConflict],
  result: t('评分的结果', 'What came of the scoring'),
  who: { roles: ['LEADING_GROUP'] },
  run: assessYear,
})

/** Scores one unit's targets in one area, or its own ones; gives the assessment. */
async function score(work: Work, year: number, { unit, area, targets }: Group): Promise<string> {
  const { points, today } = await givenToday(work, RECTIFICATION)
  const [recorded] = await work.withCallerRole(() =>
    recordRows(work, Assessment, [
      { year, unit, area: area === null ? null : new Known(area), assessedOn: today },
    ]),
  )
  if (recorded!.outcome === 'REJECTED')
    throw new Error(render(joined(recorded!.problems.map(({ problem }) => problem))))
  const { id } = recorded!
  const [scored] = await work.rows<{ id: string; score: string }>(sql`/* assess-year: score */
    with named as (select * from annual_target where id = any(${targets}::uuid[])),
    found as materialized (${actualRows(sql`t.id = any(${targets}::uuid[])`)}),
    told as (
      select target_id, case when max(whole) is null then sum(value) else round(sum(value) * 100 / nullif(max(whole), 0), 6) end as computed, count(*)::integer as row_count
      from found group by target_id
    ), listed as (
      select target_id, jsonb_agg(jsonb_build_object('type', type, 'id', id, 'value', trim_scale(round(value, 6))::text) order by place) as evidence
      from (select f.*, row_number() over (partition by target_id order by abs(value) desc, type, id) as place from found f) x where place <= 500 group by target_id
    ), figured as (
      select n.*, coalesce(c.row_count, 0) as row_count, coalesce(l.evidence, '[]') as evidence,
        -- Where nothing was paid or accepted it is nought; whether land is new or money is placed, no record does not tell.
        round(coalesce(c.computed, case when num_nonnulls(n.area_id, n.department) > 0 and n.indicator in ('INVESTMENT', 'PROJECTS_FINISHED', 'HIGH_STANDARD_FARMLAND', 'RECLAMATION', 'ECOLOGICAL_LAND') then 0 end), 6) as computed
      from named n left join told c on c.target_id = n.id left join listed l on l.target_id = n.id
    ), weighed as (
      select f.*, coalesce(f.computed, f.actual) as counted,
        coalesce(f.weight, greatest(100 - coalesce(sum(f.weight) over (), 0), 0) / nullif(count(*) filter (where f.weight is null) over (), 0)) as points
      from figured f
    ), marked as (
      select w.*, case when w.target = 0 then 1 else greatest(least(coalesce(w.counted, 0) / w.target, 1), 0) end * w.points as got from weighed w
    ), overdue as (
      select coalesce(jsonb_agg(jsonb_build_object('type', 'Rectification', 'id', r.id) order by r.due_on, r.id), '[]') as evidence, count(*)::integer as number
      from rectification r join inspection i on i.id = r.inspection_id
      where r.unit = ${unit} and r.done_on is null and r.due_on < least(${today}::date, make_date(${year}::integer + 1, 1, 1))
        and (${area}::uuid is null or i.area_id = ${area}::uuid or i.project_id in (
          select coalesce(t.project_id, x.project_id) from area_tie t left join project_part x on x.id = t.project_part_id where t.ended_at is null and t.area_id = ${area}::uuid))
    ), summed as (
      select round(sum(m.got), 2) as gross, o.number, o.evidence, ${points}::numeric as each from marked m cross join overdue o group by o.number, o.evidence
    ), scoring as (
      insert into assessment_scoring (assessment_id, version, scored_on, gross_score, overdue, points_each, deduction, score, evidence, scored_by)
      select ${id}::uuid, (select coalesce(max(s.version), 0) + 1 from assessment_scoring s where s.assessment_id = ${id}::uuid), ${today}::date, gross, number, each, number * each, greatest(gross - number * each, 0), evidence, ${work.principal.name} from summed
      returning id, score
    ), items as (
      insert into assessment_item (scoring_id, annual_target_id, indicator, target, computed, reported, actual, source, basis, row_count, evidence, weight, score)
      select s.id, m.id, m.indicator, m.target, m.computed, m.actual, m.counted, case when m.computed is not null then 'COMPUTED' when m.actual is not null then 'REPORTED' else 'NONE' end,
        case when m.computed is null then ${AS_REPORTED} else ${sql`(${JSON.stringify(KEPT)}::jsonb)`}->>m.indicator end, m.row_count, m.evidence, round(m.points, 6), round(m.got, 6)
      from marked m cross join scoring s
    )
    select id::text, score::text from scoring`)
  work.changes.add('assessment_scoring', [scored!.id])
  await work.withCallerRole(() =>
    recordRows(work, Assessment, [
      { year, unit, area: area === null ? null : new Known(area), score: scored!.score },
    ]),
  )
  return id
}
