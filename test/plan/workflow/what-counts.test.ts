import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Principal } from '../../../src/database/principal.js'
import { askAs } from '../../server/asks.js'
import {
  ADMINISTRATOR,
  openCourseCounty,
  partiesOf,
  type CourseArea,
  type CourseCounty,
} from './workflow-county.js'

let c: CourseCounty
let classes: Record<string, string>
beforeAll(async () => {
  c = await openCourseCounty()
  classes = await c.classes()
})
const run = (statement: ReturnType<typeof sql>) => statement.execute(c.county.kysely)
const furnished = async (...steps: string[]) => {
  const area = await c.openArea()
  await area.furnish()
  for (const step of steps) await area.told(step)
  return area
}
/** What a step is refused for; the type of the answer where it is not by a requirement. */
const refusal = async (area: CourseArea, by: Principal, step: string, input = {}) => {
  const taken = await area.take(by, step, input)
  return taken.missing ? taken.missing.map(({ code }: { code: string }) => code) : taken.__typename
}
const land = (row: object, code: string, phase: string, land_area_mu: string) =>
  c.add('land_use_record', { ...row, phase, year: 2022, land_class_id: classes[code], land_area_mu })

describe('an area is accepted on what stands after the works', () => {
  const accept = (area: CourseArea) => refusal(area, ADMINISTRATOR, 'AREA_ACCEPTANCE')
  test('basic farmland before and none after is not accepted', async () => {
    const area = await furnished('IMPLEMENTATION')
    await run(sql`delete from permanent_basic_farmland where area_id = ${area.id} and phase = 'AFTER'`)
    expect(await accept(area)).toEqual(['land-after'])
  })
  test('a plan does not stand for what stands after, whether of the area or of a village', async () => {
    const area = await furnished('IMPLEMENTATION')
    await run(
      sql`delete from land_use_record where area_id = ${area.id} and land_class_id = ${classes['0101']}`,
    )
    for (const division_id of area.villages) {
      await land({ division_id }, '0101', 'BEFORE', '100')
      await land({ division_id }, '0101', 'PLANNED', '110')
    }
    expect(await accept(area)).toEqual(['land-after'])
    for (const [place, division_id] of area.villages.entries()) {
      expect(await accept(area)).toEqual(['land-after'])
      await land({ division_id }, '0101', 'AFTER', place === 0 ? '105' : '110')
    }
    expect(await accept(area)).toBe('StepTaken')
  })
  test('what an inspection found holds the acceptance though nobody entered what is to be mended', async () => {
    const area = await furnished('IMPLEMENTATION')
    await c.add('inspection', {
      number: `查${area.code}`,
      area_id: area.id,
      inspected_on: '2021-12-01',
      inspector: '整治办',
      findings: '占用耕地建房',
    })
    expect(await accept(area)).toEqual(['rectified'])
  })
})

describe('the latest decision of a department counts', () => {
  let numbers = 0
  const submit = (area: CourseArea) => refusal(area, ADMINISTRATOR, 'PLAN_SUBMITTED')
  test.each([
    ['environmental_impact_review', 'impact-review', {}],
    ['greening_plan_review', 'greening-review', { plan_name: '绿化规划' }],
    ['soil_water_review', 'soil-water-review', {}],
  ])('of %s', async (table, code, row) => {
    const area = await furnished('PROVINCIAL_REPLY')
    const decided = (where: object, verdict: string, reviewed_on: string) =>
      c.add(table, { ...row, ...where, verdict, reviewed_on, document_number: `审${++numbers}` })
    // Of one day the refusal counts.
    await decided({ area_id: area.id }, 'REJECTED', '2022-01-01')
    expect(await submit(area)).toEqual([code])
    await run(sql`delete from ${sql.table(table)} where area_id = ${area.id}`)
    // One village is not the area; all of them are, unless one stands refused.
    const [first, ...others] = area.villages
    await decided({ division_id: first }, 'APPROVED', '2021-01-01')
    expect(await submit(area)).toEqual([code])
    for (const division_id of others) await decided({ division_id }, 'APPROVED', '2021-01-01')
    await decided({ division_id: first }, 'RETURNED', '2021-06-01')
    expect(await submit(area)).toEqual([code])
    await decided({ division_id: first }, 'APPROVED', '2021-07-01')
    expect(await submit(area)).toBe('StepTaken')
  })
  test('an impact review that crosses a red line, or an exemption that was refused, does not do', async () => {
    const area = await furnished('PROVINCIAL_REPLY')
    await run(sql`update environmental_impact_review set crosses_red_line = true where area_id = ${area.id}`)
    expect(await submit(area)).toEqual(['impact-review'])
    await run(
      sql`update environmental_impact_review set crosses_red_line = null, kind = 'EXEMPT', verdict = 'REJECTED' where area_id = ${area.id}`,
    )
    expect(await submit(area)).toEqual(['impact-review'])
  })
  test('a filing that the ministry has not decided is not filed', async () => {
    const area = await furnished('PROVINCIAL_REVIEW')
    await run(sql`update ministry_filing set verdict = null where project_id in (
      select x.project_id from planned_project x join implementation_plan p on p.id = x.plan_id where p.area_id = ${area.id})`)
    expect(await refusal(area, ADMINISTRATOR, 'FILING')).toEqual(['ministry-filing'])
  })
})

test('rewards are granted before they are said to be', async () => {
  const area = await furnished('AREA_ACCEPTANCE')
  await run(sql`delete from reward where area_id = ${area.id}`)
  expect(await refusal(area, ADMINISTRATOR, 'REWARDS')).toEqual(['rewards-granted'])
})

test('a notice that ends today still runs', async () => {
  const area = await furnished('COUNTY_REVIEW')
  await run(
    sql`update public_notice set published_on = county_today(), ends_on = county_today() where area_id = ${area.id} and subject = 'AREA'`,
  )
  const { rows } = await sql<{ today: string }>`select county_today()::text as today`.execute(c.county.kysely)
  expect(await refusal(area, ADMINISTRATOR, 'RECOMMENDATION', { decidedOn: rows[0]!.today })).toEqual([
    'area-notice',
  ])
})

describe('what was reviewed stays', () => {
  let keys = 0
  const ask = async (by: Principal, operation: string, type: string, input: object) =>
    (
      await askAs(
        c.county,
        by,
        `mutation($i: ${type}!) { r: ${operation}(input: $i) { __typename ... on Problem { code message } } }`,
        { i: { idempotencyKey: `kept ${++keys}`, ...input } },
      )
    ).data.r
  const planFile = async (area: CourseArea) =>
    (
      await sql<{ plan: string; one: string; other: string }>`
      select 'ImplementationPlan:' || p.id as plan, (select 'Project:' || x.project_id from planned_project x where x.plan_id = p.id and x.name = '渠道') as one,
        (select 'Project:' || x.project_id from planned_project x where x.plan_id = p.id and x.name = '机耕道') as other
      from implementation_plan p where p.area_id = ${area.id} order by p.id limit 1`.execute(c.county.kysely)
    ).rows[0]!
  const newPlan = (area: CourseArea) =>
    ask(partiesOf(area.id)['landClerk']!, 'recordImplementationPlan', 'RecordImplementationPlanInput', {
      area: { code: area.code },
      version: '后补版',
      compiledOn: '2022-01-01',
    })
  const entry = (area: CourseArea, plan: string, project: string) =>
    ask(partiesOf(area.id)['landClerk']!, 'recordPlannedProject', 'RecordPlannedProjectInput', {
      plan: { id: plan },
      number: '渠道',
      name: '渠道',
      kind: 'IRRIGATION',
      phase: 1,
      project: { id: project },
    })

  test('a plan that stands submitted is replaced under an approved change alone', async () => {
    const area = await furnished('IMPLEMENTATION')
    expect(await newPlan(area)).toMatchObject({
      code: 'CHECK_FAILED',
      message: expect.stringContaining('变更'),
    })
    const { plan, one, other } = await planFile(area)
    expect(await entry(area, plan, other)).toMatchObject({ code: 'CHECK_FAILED' })
    // The project that came of an entry is named once there is one.
    await run(
      sql`update planned_project set project_id = null where plan_id = ${plan.split(':')[1]} and name = '渠道'`,
    )
    expect(await entry(area, plan, one)).toMatchObject({ __typename: 'PlannedProject' })
    await area.told('CHANGE', '2022-01-02')
    expect(await newPlan(area)).toMatchObject({ __typename: 'ImplementationPlan' })
  })
  test('a plan that a file brings afterwards does not replace the one that was reviewed', async () => {
    const area = await furnished('IMPLEMENTATION')
    await run(
      sql`delete from acceptance where project_id in (select x.project_id from planned_project x join implementation_plan p on p.id = x.plan_id where p.area_id = ${area.id} and x.name = '渠道')`,
    )
    const later = await c.add('implementation_plan', {
      area_id: area.id,
      version: '另版',
      compiled_on: '2022-01-01',
    })
    const project_id = await c.project({ name: '小项目' })
    await c.add('planned_project', {
      plan_id: later,
      number: '1',
      name: '小项目',
      kind: 'IRRIGATION',
      project_id,
    })
    await c.add('acceptance', { project_id, stage: 'COUNTY', verdict: 'APPROVED', accepted_on: '2022-01-01' })
    expect(await refusal(area, ADMINISTRATOR, 'AREA_ACCEPTANCE')).toEqual(['projects-accepted'])
  })
  const codes = async (ids: string[]) =>
    (
      await sql<{
        code: string
      }>`select code from administrative_division where id = any(${ids}::uuid[]) order by code`.execute(
        c.county.kysely,
      )
    ).rows.map(({ code }) => code)
  const draw = async (area: CourseArea, villages: string[], effectiveOn: string | null = null) =>
    ask(partiesOf(area.id)['landClerk']!, 'drawArea', 'DrawAreaInput', {
      code: area.code,
      memberCodes: await codes(villages),
      reason: '调整',
      effectiveOn,
    })
  /** Why a preview says that the members may not change; null where they may. */
  const closedFor = async (area: CourseArea, villages: string[]) => {
    const { data } = await askAs(
      c.county,
      partiesOf(area.id)['landClerk']!,
      `query($code: String, $memberCodes: [String!]) { r: previewArea(code: $code, memberCodes: $memberCodes) { ... on AreaPreview { membersClosed { code message } } } }`,
      { code: area.code, memberCodes: await codes(villages) },
    )
    return data.r.membersClosed
  }
  test('members change until the province replies, then under an approved change, and once accepted no more', async () => {
    const area = await furnished('CITY_APPROVAL')
    const [, ...fewer] = area.villages
    expect(await draw(area, fewer)).toMatchObject({ __typename: 'AreaDrawn' })
    expect(await draw(area, area.villages)).toMatchObject({ __typename: 'AreaDrawn' })
    expect(await closedFor(area, fewer)).toBeNull()
    await area.told('PROVINCIAL_REPLY', '2022-01-02')
    expect(await closedFor(area, fewer)).toMatchObject({
      code: 'MEMBERS_CLOSED',
      message: expect.stringMatching(
        /^项目区“[^”]*”的成员不能改（拟加入：无；拟退出：[^）]+）：.*先办“变更”/,
      ),
    })
    // The members as they are: nothing of them changes.
    expect(await closedFor(area, area.villages)).toBeNull()
    expect(await draw(area, fewer)).toMatchObject({
      code: 'MEMBERS_CLOSED',
      message: expect.stringContaining('甲溪村委会'),
    })
    const { data } = await askAs(
      c.county,
      ADMINISTRATOR,
      `mutation($i: ImportRecordsInput!) { r: importRecords(input: $i) { ... on ImportReport { records { outcome problems { message } } } } }`,
      {
        i: {
          idempotencyKey: `areas ${area.code}`,
          table: 'areas',
          records: [
            {
              code: area.code,
              name: '甲片区',
              scope: 'VILLAGES',
              'memberCodes.codes': (await codes(fewer)).join('、'),
            },
          ],
        },
      },
    )
    expect(data.r.records).toMatchObject([
      { outcome: 'REJECTED', problems: [{ message: expect.stringContaining('甲溪村委会') }] },
    ])
    await area.told('CHANGE', '2022-01-03')
    expect(await closedFor(area, fewer)).toBeNull()
    expect(await draw(area, fewer)).toMatchObject({ __typename: 'AreaDrawn' })
    await area.told('AREA_ACCEPTANCE', '2022-01-04')
    expect(await closedFor(area, area.villages)).toMatchObject({ message: expect.stringContaining('验收') })
    expect(await draw(area, area.villages)).toMatchObject({
      code: 'MEMBERS_CLOSED',
      message: expect.stringContaining('验收'),
    })
  })
  test('members that change under an approved change do so from its day on: an earlier review keeps those it had', async () => {
    const area = await furnished('PROVINCIAL_REVIEW')
    await area.told('PROVINCIAL_REVIEW', '2022-01-02')
    await area.told('CHANGE', '2022-01-05')
    const [, ...fewer] = area.villages
    expect(await draw(area, fewer, '2022-01-04')).toMatchObject({
      code: 'EFFECTIVE_OUT_OF_ORDER',
      message: expect.stringContaining('不得早于 2022-01-05'),
    })
    expect(await draw(area, fewer, '2022-01-05')).toMatchObject({ __typename: 'AreaDrawn' })
  })
  test('villages drawn in after the county’s review are asked before the plan is submitted', async () => {
    const area = await furnished('PROVINCIAL_REPLY')
    await run(sql`delete from willingness where division_id = ${area.villages[0]}`)
    expect(await refusal(area, ADMINISTRATOR, 'PLAN_SUBMITTED')).toEqual(['willingness'])
  })
})
