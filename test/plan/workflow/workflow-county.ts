import { sql } from 'kysely'
import type { Principal } from '../../../src/database/principal.js'
import type { RequirementCode } from '../../../src/plan/workflow/requirement-code.js'
import { dayInChina } from '../../../src/values/date.js'
import { openBooks, square } from '../../audit/rules/books.js'
import { askAs } from '../../server/asks.js'

const TAKE = `mutation($input: TakeStepInput!) { result: takeStep(input: $input) { __typename
  ... on StepTaken { step { id kind verdict round documentNumber opinion handledBy takenBy decidedOn } area { code stage { step state } } }
  ... on StepTooEarly { mustComeFirst } ... on StepRequirementsMissing { missing { code text detail suppliedBy } }
  ... on Conflict { state area { stage { step state } availableSteps { kind } } } ... on StepDateOutOfOrder { notBefore notAfter }
  ... on RedLinesBroken { lines } ... on StepDetailMissing { field } ... on Forbidden { neededRoles neededDepartments } ... on Problem { code message } } }`
const STAGE = `query($code: String!) { consolidationArea(code: $code) { stage { step decidedOn returnedFrom terminated endedOn state approvalStep { kind } }
  availableSteps { kind roles departments needsDocument ready next follows missing { code text detail suppliedBy } } approvalSteps(first: 100) { nodes { kind verdict round documentNumber } } } }`

const dayBefore = (day: string) => dayInChina(new Date(Date.parse(`${day}T00:00:00+08:00`) - 86_400_000))

/** A county in which areas take their course, and all that a step may ask for is supplied a piece at a time. */
export async function openCourseCounty() {
  const books = await openBooks()
  const { county, add } = books
  const run = (statement: ReturnType<typeof sql>) => statement.execute(county.kysely)
  const classes = await books.classes()
  let keys = 0
  let x = 100

  async function openArea(day = '2022-01-01') {
    const id = await books.area('甲片区')
    const { rows } = await sql<{
      code: string
    }>`select code from consolidation_area where id = ${id}`.execute(county.kysely)
    const code = rows[0]!.code
    const at = (x += 1)
    const villages: string[] = []
    const join = async (name: string, shift: number) => {
      villages.push(await books.village(name, square(at + shift)))
      await add('area_member', { area_id: id, division_id: villages.at(-1)! })
    }
    const plan = () =>
      sql`(select p.id from implementation_plan p where p.area_id = ${id} order by compiled_on desc nulls last, recorded_at desc limit 1)`
    const projects = () => sql`(select project_id from planned_project where plan_id = ${plan()})`
    const notice = (subject: string) =>
      add('public_notice', { area_id: id, subject, published_on: '2021-01-01', ends_on: dayBefore(day) })
    const review = (table: string, row: Record<string, unknown> = {}) =>
      add(table, { area_id: id, verdict: 'APPROVED', reviewed_on: day, ...row })
    let versions = 0
    /** Puts one piece on file; the first time around some of them so that they do not do. */
    const supplies: Record<RequirementCode, () => Promise<unknown>> = {
      // The two lie apart.
      members: async () => {
        await join('甲溪村委会', 0)
        await join('乙溪村委会', 0.2)
      },
      shape: () => join('丙溪村委会', 0.1),
      survey: async () => {
        const isFirst = villages.length === 2
        for (const division_id of villages)
          await run(
            sql`insert into potential_survey (division_id, category, base_year, land_area_mu, submitted_on, first_review_verdict) values (${division_id}, 'FARMLAND_QUALITY', 2020, 10, ${day}, ${isFirst ? 'RETURNED' : 'APPROVED'}) on conflict do nothing`,
          )
      },
      'surveys-sound': () =>
        run(
          sql`update potential_survey set first_review_verdict = 'APPROVED' where division_id = any(${villages}::uuid[])`,
        ),
      willingness: async () => {
        for (const division_id of villages)
          await run(
            sql`insert into willingness (division_id, surveyed_on, households_asked, households_agreeing, committee_agrees) values (${division_id}, '2021-01-01', 100, 50, true) on conflict do nothing`,
          )
      },
      majority: async () => {
        for (const division_id of villages)
          await run(
            sql`insert into willingness (division_id, surveyed_on, households_asked, households_agreeing, committee_agrees) values (${division_id}, '2021-02-01', 100, 51, true) on conflict do nothing`,
          )
      },
      'recommendation-form': () => add('recommendation_form', { area_id: id, compiled_on: day }),
      'area-notice': () => notice('AREA'),
      'village-plans': async () => {
        for (const division_id of villages)
          await add('village_land_use_plan', { division_id, period_from: 2021, approved_on: day })
      },
      'implementation-plan': () =>
        add('implementation_plan', { area_id: id, version: `第${++versions}版`, compiled_on: day }),
      'planned-projects': async () => {
        const projects: string[] = []
        for (const name of ['渠道', '机耕道']) {
          const project_id = await books.project({ name })
          projects.push(project_id)
          await run(
            sql`insert into planned_project (plan_id, number, name, kind, project_id, phase) values (${plan()}, ${name}, ${name}, 'IRRIGATION', ${project_id}, ${projects.length})`,
          )
          await add('project_phase', { project_id, ordinal: 1 })
        }
        // What an inspection found awaits its rectification.
        const inspection_id = await add('inspection', {
          number: `督${code}`,
          area_id: id,
          inspected_on: '2021-06-01',
          inspector: '整治办',
        })
        await add('rectification', {
          inspection_id,
          number: '1',
          problem: '渠道开裂',
          unit: '东乡',
          due_on: '2021-07-01',
        })
      },
      'plan-notice': () => notice('PLAN'),
      'greening-review': () => review('greening_plan_review', { plan_name: `绿化${code}` }),
      'soil-water-review': () => review('soil_water_review'),
      'impact-review': () => review('environmental_impact_review'),
      'reserve-pool': () =>
        run(
          sql`insert into reserve_pool_entry (project_id, state) select p, 'IN_POOL' from unnest(array${projects()}) p`,
        ),
      'ministry-filing': () =>
        run(
          sql`insert into ministry_filing (project_id, stage, filed_on, verdict) select p, 'PROJECT', ${day}, 'APPROVED' from unnest(array${projects()}) p`,
        ),
      headquarters: () => add('project_headquarters', { area_id: id, established_on: day }),
      'cadre-contact': () => add('leading_cadre_contact', { area_id: id, name: '张三' }),
      'budget-review': () =>
        run(
          sql`insert into budget_review (project_id, kind, submitted_amount, verdict, reviewed_on) select p, 'BUDGET', 100, 'APPROVED', ${day}::date from unnest(array${projects()}) p`,
        ),
      'phases-finished': () =>
        run(
          sql`update project_phase set actual_end = ${day}::date where project_id = any(array${projects()})`,
        ),
      'projects-accepted': () =>
        run(
          sql`insert into acceptance (project_id, stage, verdict, accepted_on) select p, 'COUNTY', 'APPROVED', ${day}::date from unnest(array${projects()}) p`,
        ),
      rectified: () =>
        run(
          sql`update rectification set done_on = ${day}::date from inspection i where i.id = inspection_id and i.area_id = ${id}`,
        ),
      'acceptance-notice': () => notice('ACCEPTANCE'),
      'land-after': async () => {
        for (const [phase, cultivated] of [
          ['BEFORE', '100'],
          ['AFTER', '99'],
        ]) {
          const row = { area_id: id, year: 2022, phase }
          const land = (code: string, land_area_mu: string) =>
            add('land_use_record', { ...row, land_class_id: classes[code], land_area_mu })
          await land('0101', cultivated!)
          await land('0702', '10')
          await add('permanent_basic_farmland', { ...row, land_area_mu: '80' })
        }
      },
      'red-lines': () =>
        run(
          sql`update land_use_record set land_area_mu = 106 where area_id = ${id} and phase = 'AFTER' and land_class_id = ${classes['0101']}`,
        ),
      'rewards-granted': () =>
        add('reward', { area_id: id, kind: 'TOWNSHIP_MONEY', amount: '1.00', granted_on: day }),
      aftercare: () =>
        run(
          sql`insert into aftercare (project_id, year, maintainer) select p, 2023, '东乡村委会' from unnest(array${projects()}) p`,
        ),
    }
    return {
      id,
      code,
      villages,
      supplies,
      /** Everything that any step asks for. */
      furnish: async () => {
        for (const supply of Object.values(supplies)) await supply()
        await supplies['survey']()
        await supplies['surveys-sound']()
        await supplies['red-lines']()
      },
      /** A step that another system tells of. */
      told: (kind: string, decided_on = day, verdict = 'APPROVED') =>
        add('approval_step', { area_id: id, kind, verdict, decided_on, document_number: `外${++keys}` }),
      take: async (principal: Principal, step: string, input: Record<string, unknown> = {}) => {
        const {
          data,
          code: fault,
          message,
        } = await askAs(county, principal, TAKE, {
          input: {
            idempotencyKey: `step ${++keys}`,
            areaCode: code,
            step,
            verdict: 'APPROVED',
            documentNumber: `县〔2022〕${keys}号`,
            opinion: '同意',
            decidedOn: day,
            ...input,
          },
        })
        if (fault) throw new Error(`${fault} ${message}`)
        return data.result
      },
      look: async (principal: Principal = { name: '管理员', role: 'ADMINISTRATOR' }) => {
        const { data, code: fault, message } = await askAs(county, principal, STAGE, { code })
        if (fault) throw new Error(`${fault} ${message}`)
        return data.consolidationArea
      },
    }
  }
  return { ...books, openArea }
}

export type CourseCounty = Awaited<ReturnType<typeof openCourseCounty>>
export type CourseArea = Awaited<ReturnType<CourseCounty['openArea']>>

const LAND = 'NATURAL_RESOURCES'
export const ADMINISTRATOR: Principal = { name: '管理员', role: 'ADMINISTRATOR' }
/** One of each who may have to do with an area. */
export const partiesOf = (areaId: string): Record<string, Principal> => ({
  township: { name: '乡镇', role: 'TOWNSHIP', areaIds: [areaId] },
  otherTownship: { name: '邻乡', role: 'TOWNSHIP', areaIds: ['01900000-0000-7000-8000-000000000000'] },
  landClerk: { name: '资规经办', role: 'CLERK', department: LAND },
  landReviewer: { name: '资规审核', role: 'REVIEWER', department: LAND },
  landSystem: { name: '资规系统', role: 'SYSTEM', department: LAND },
  group: { name: '整治办', role: 'LEADING_GROUP' },
  waterReviewer: { name: '水务审核', role: 'REVIEWER', department: 'WATER' },
  financeSystem: { name: '财政系统', role: 'SYSTEM', department: 'FINANCE' },
  auditor: { name: '审计', role: 'AUDITOR' },
  public: { name: '公众', role: 'PUBLIC' },
})

const STAFF = ['landClerk', 'landReviewer', 'landSystem']
const RECORDED = ['group', ...STAFF]
/** Who takes which step, as the plan has it. */
export const TAKERS: Record<string, readonly string[]> = {
  POTENTIAL_SURVEY: ['township'],
  FIRST_REVIEW: ['landReviewer', 'landSystem'],
  LEADING_GROUP_REVIEW: ['group'],
  AREA_CHOSEN: ['group'],
  COUNTY_REVIEW: ['landReviewer', 'landSystem'],
  RECOMMENDATION: RECORDED,
  CITY_APPROVAL: RECORDED,
  PROVINCIAL_REPLY: RECORDED,
  PLAN_SUBMITTED: RECORDED,
  CITY_APPRAISAL: RECORDED,
  PROVINCIAL_REVIEW: RECORDED,
  FILING: STAFF,
  IMPLEMENTATION: ['township', ...RECORDED],
  AREA_ACCEPTANCE: ['group'],
  REWARDS: RECORDED,
  AFTERCARE: ['township', 'group'],
  CHANGE: RECORDED,
  TERMINATION: ['group'],
}
