import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { COURSE_KINDS } from '../../../src/areas/step-kind.js'
import { WORKFLOW, workflowStep } from '../../../src/plan/workflow/workflow.js'
import {
  ADMINISTRATOR,
  openCourseCounty,
  partiesOf,
  TAKERS,
  type CourseArea,
  type CourseCounty,
} from './workflow-county.js'

let county: CourseCounty
beforeAll(async () => {
  county = await openCourseCounty()
})

test('every step stands in the table once, after one that is there', () => {
  expect(WORKFLOW.map(({ kind }) => kind)).toEqual([...COURSE_KINDS, 'CHANGE', 'TERMINATION'])
  for (const [place, { after, returnsTo, kind }] of WORKFLOW.entries())
    for (const before of [after, returnsTo])
      if (before)
        expect(
          WORKFLOW.findIndex((each) => each.kind === before),
          kind,
        ).toBeLessThan(place)
})

test('the whole course: each step too early, by the wrong hands, with each piece missing, and then taken', async () => {
  const area = await county.openArea()
  const parties = partiesOf(area.id)
  const supplied = new Set<string>()
  const stages: (string | null)[] = []
  for (const kind of COURSE_KINDS) {
    const taker = parties[TAKERS[kind]![0]!]!
    const open = (await area.look(taker)).availableSteps.find((each: { kind: string }) => each.kind === kind)
    expect(open, kind).toMatchObject({ needsDocument: workflowStep(kind).document })
    // What comes after it is too early.
    for (const { kind: later } of WORKFLOW.filter(({ after }) => after === kind))
      if (COURSE_KINDS.includes(later))
        expect(await area.take(ADMINISTRATOR, later)).toMatchObject({
          __typename: 'StepTooEarly',
          mustComeFirst: [kind],
        })
    for (const [name, party] of Object.entries(parties).filter(([each]) => !TAKERS[kind]!.includes(each)))
      expect(await area.take(party, kind), `${kind} by ${name}`).toMatchObject({
        __typename: 'Forbidden',
        ...(party.role === 'AUDITOR' || party.role === 'PUBLIC'
          ? {}
          : { neededRoles: open.roles, neededDepartments: open.departments }),
      })
    if (workflowStep(kind).document)
      expect(await area.take(taker, kind, { documentNumber: ' ' })).toMatchObject({
        __typename: 'StepDetailMissing',
        field: 'documentNumber',
      })
    let looked = false
    for (let result; ;) {
      result = await area.take(taker, kind)
      if (result.__typename === 'StepTaken') {
        expect(result).toMatchObject({
          step: { kind, verdict: 'APPROVED', round: 1, takenBy: taker.name },
          area: { stage: { step: kind } },
        })
        break
      }
      // The red lines are refused by name, with the figures, where nothing else is missing.
      const isBroken = result.__typename === 'RedLinesBroken'
      if (isBroken) expect(result.lines).toEqual([expect.stringContaining('100 → 99')])
      else expect(result, kind).toMatchObject({ __typename: 'StepRequirementsMissing' })
      const codes: string[] = isBroken
        ? ['red-lines']
        : result.missing.map(({ code }: { code: string }) => code)
      if (!looked) {
        looked = true
        const { availableSteps } = await area.look(ADMINISTRATOR)
        const told = availableSteps.find((each: { kind: string }) => each.kind === kind)
        expect(told.ready).toBe(false)
        expect(
          told.missing.map(({ code }: { code: string }) => code),
          kind,
        ).toEqual(codes)
        for (const { text, suppliedBy } of told.missing) expect(text && suppliedBy).toBeTruthy()
      }
      expect(workflowStep(kind).requires).toEqual(expect.arrayContaining(codes))
      const code = codes[0] as keyof CourseArea['supplies']
      await area.supplies[code]()
      supplied.add(code)
    }
    stages.push((await area.look()).stage.step)
    expect(await area.take(taker, kind)).toMatchObject({ __typename: 'Conflict' })
  }
  expect(stages).toEqual([...COURSE_KINDS])
  // Every piece was missing once.
  expect([...supplied].sort()).toEqual([...new Set(WORKFLOW.flatMap(({ requires }) => requires))].sort())
  expect((await area.look()).availableSteps).toEqual([])
  expect(await area.take(ADMINISTRATOR, 'CHANGE')).toMatchObject({ __typename: 'StepClosed' })
  expect(await area.take(ADMINISTRATOR, 'TERMINATION')).toMatchObject({ __typename: 'StepClosed' })
})

describe('returned, changed, ended', () => {
  const kinds = async (area: CourseArea) =>
    (await area.look()).availableSteps.map(({ kind }: { kind: string }) => kind)
  test('a return sends the area back a step, which is taken again, and nothing is overwritten', async () => {
    const area = await county.openArea()
    await area.furnish()
    for (const kind of ['POTENTIAL_SURVEY', 'FIRST_REVIEW', 'LEADING_GROUP_REVIEW'])
      await area.take(ADMINISTRATOR, kind)
    expect(
      await area.take(ADMINISTRATOR, 'AREA_CHOSEN', { verdict: 'RETURNED', opinion: null }),
    ).toMatchObject({ __typename: 'StepDetailMissing', field: 'opinion' })
    expect(
      await area.take(ADMINISTRATOR, 'AREA_CHOSEN', {
        verdict: 'RETURNED',
        opinion: '补意愿',
        documentNumber: '县〔2022〕1号',
      }),
    ).toMatchObject({ __typename: 'StepTaken' })
    expect((await area.look()).stage).toMatchObject({
      step: 'FIRST_REVIEW',
      returnedFrom: 'AREA_CHOSEN',
      terminated: false,
    })
    expect(await kinds(area)).toEqual(['LEADING_GROUP_REVIEW', 'TERMINATION'])
    expect(await area.take(ADMINISTRATOR, 'AREA_CHOSEN')).toMatchObject({
      __typename: 'StepTooEarly',
      mustComeFirst: ['LEADING_GROUP_REVIEW'],
    })
    // Back by two: what was approved after the return counts no more either.
    expect(
      await area.take(ADMINISTRATOR, 'LEADING_GROUP_REVIEW', {
        verdict: 'RETURNED',
        documentNumber: '组〔2022〕2号',
      }),
    ).toMatchObject({ step: { round: 2 } })
    expect(await kinds(area)).toEqual(['FIRST_REVIEW', 'TERMINATION'])
    for (const kind of ['FIRST_REVIEW', 'LEADING_GROUP_REVIEW'])
      expect(await area.take(ADMINISTRATOR, kind, { documentNumber: '组〔2022〕2号' })).toMatchObject({
        __typename: 'StepTaken',
      })
    expect(await area.take(ADMINISTRATOR, 'AREA_CHOSEN', { verdict: 'REJECTED' })).toMatchObject({
      __typename: 'StepTaken',
    })
    expect(
      await area.take(ADMINISTRATOR, 'AREA_CHOSEN', { verdict: 'PENDING', decidedOn: null }),
    ).toMatchObject({ step: { decidedOn: null } })
    // The same number of a document as before.
    expect(await area.take(ADMINISTRATOR, 'AREA_CHOSEN', { documentNumber: '县〔2022〕1号' })).toMatchObject({
      step: { round: 4 },
      area: { stage: { step: 'AREA_CHOSEN' } },
    })
    const { approvalSteps } = await area.look()
    expect(
      approvalSteps.nodes
        .filter(({ kind }: { kind: string }) => kind === 'AREA_CHOSEN')
        .map(({ verdict }: { verdict: string }) => verdict)
        .sort(),
    ).toEqual(['APPROVED', 'PENDING', 'REJECTED', 'RETURNED'])
  })
  test('what another system tells counts, and shows that the steps before it are past', async () => {
    const area = await county.openArea('2023-01-01')
    await area.told('PROVINCIAL_REPLY', '2022-01-01')
    expect((await area.look()).stage).toMatchObject({
      step: 'PROVINCIAL_REPLY',
      approvalStep: { kind: 'PROVINCIAL_REPLY' },
    })
    expect(await kinds(area)).toEqual(['PLAN_SUBMITTED', 'TERMINATION'])
    expect(await area.take(ADMINISTRATOR, 'COUNTY_REVIEW')).toMatchObject({ __typename: 'Conflict' })
    expect(await area.take(ADMINISTRATOR, 'CITY_APPRAISAL')).toMatchObject({
      __typename: 'StepTooEarly',
      mustComeFirst: ['PLAN_SUBMITTED'],
    })
    await area.told('PLAN_SUBMITTED', '2022-02-01', 'RETURNED')
    expect(await kinds(area)).toEqual(['PLAN_SUBMITTED', 'TERMINATION'])
    await area.told('PLAN_SUBMITTED', '2022-03-01')
    await area.told('CITY_APPRAISAL', '2022-04-01', 'RETURNED')
    expect(await kinds(area)).toEqual(['PLAN_SUBMITTED', 'TERMINATION'])
    expect(await area.take(ADMINISTRATOR, 'TERMINATION', { decidedOn: '2022-03-31' })).toMatchObject({
      __typename: 'StepDateOutOfOrder',
      notBefore: '2022-04-01',
    })
    expect(await area.take(ADMINISTRATOR, 'TERMINATION', { decidedOn: '2099-01-01' })).toMatchObject({
      __typename: 'StepDateOutOfOrder',
      notBefore: null,
    })
  })
  test('a change sends the plan through its reviews again, with a plan of its own', async () => {
    const area = await county.openArea('2023-01-01')
    await area.furnish()
    for (const kind of ['PROVINCIAL_REVIEW', 'FILING', 'IMPLEMENTATION']) await area.told(kind, '2022-06-01')
    expect(await kinds(area)).toEqual(['AREA_ACCEPTANCE', 'CHANGE', 'TERMINATION'])
    expect(await area.take(ADMINISTRATOR, 'CHANGE', { opinion: '' })).toMatchObject({
      __typename: 'StepDetailMissing',
    })
    expect(await area.take(ADMINISTRATOR, 'CHANGE', { decidedOn: '2023-06-01' })).toMatchObject({
      __typename: 'StepTaken',
    })
    expect((await area.look()).stage).toMatchObject({ step: null })
    expect(await area.take(ADMINISTRATOR, 'CHANGE', { decidedOn: '2023-06-01' })).toMatchObject({
      __typename: 'StepTooEarly',
    })
    await area.told('PROVINCIAL_REPLY', '2022-03-01')
    expect(await kinds(area)).toEqual(['PLAN_SUBMITTED', 'TERMINATION'])
    const missing = await area.take(ADMINISTRATOR, 'PLAN_SUBMITTED', { decidedOn: '2023-07-01' })
    expect(missing.missing).toMatchObject([{ code: 'implementation-plan' }])
    await county.add('implementation_plan', {
      area_id: area.id,
      version: '变更版',
      compiled_on: '2023-06-15',
    })
    expect(
      (await area.take(ADMINISTRATOR, 'PLAN_SUBMITTED', { decidedOn: '2023-07-01' })).missing,
    ).toMatchObject([{ code: 'planned-projects' }])
    await area.supplies['planned-projects']().catch(() => undefined)
    for (const kind of ['PLAN_SUBMITTED', 'CITY_APPRAISAL', 'PROVINCIAL_REVIEW'])
      expect(await area.take(ADMINISTRATOR, kind, { decidedOn: '2023-07-01' }), kind).toMatchObject({
        __typename: 'StepTaken',
      })
    expect(await kinds(area)).toEqual(['FILING', 'CHANGE', 'TERMINATION'])
  })
  test('nothing is taken after the end', async () => {
    const area = await county.openArea()
    await area.told('RECOMMENDATION')
    expect(await area.take(ADMINISTRATOR, 'TERMINATION', { decidedOn: '2022-02-02' })).toMatchObject({
      __typename: 'StepTaken',
    })
    expect((await area.look()).stage).toMatchObject({
      step: 'RECOMMENDATION',
      terminated: true,
      endedOn: '2022-02-02',
    })
    expect(await kinds(area)).toEqual([])
    for (const kind of ['CITY_APPROVAL', 'CHANGE', 'TERMINATION', 'POTENTIAL_SURVEY'])
      expect(await area.take(ADMINISTRATOR, kind)).toMatchObject({ __typename: 'StepClosed' })
  })
  test('there is no end before there is a beginning, and no area that nobody knows', async () => {
    const area = await county.openArea()
    expect((await area.look()).stage).toEqual({
      step: null,
      decidedOn: null,
      returnedFrom: null,
      terminated: false,
      endedOn: null,
      state: '-',
      approvalStep: null,
    })
    expect(await area.take(ADMINISTRATOR, 'TERMINATION')).toMatchObject({
      __typename: 'StepTooEarly',
      mustComeFirst: ['POTENTIAL_SURVEY'],
    })
    expect(await area.take(ADMINISTRATOR, 'POTENTIAL_SURVEY', { areaCode: '没有' })).toMatchObject({
      code: 'NO_SUCH_AREA',
    })
  })
})

describe('one after another', () => {
  test('whoever read an older state gets the present one', async () => {
    const area = await county.openArea()
    await area.told('AREA_CHOSEN', '2021-01-01')
    const { stage } = await area.look()
    expect(
      await area.take(ADMINISTRATOR, 'COUNTY_REVIEW', { verdict: 'REJECTED', expectedState: stage.state }),
    ).toMatchObject({ __typename: 'StepTaken' })
    const late = await area.take(ADMINISTRATOR, 'COUNTY_REVIEW', {
      verdict: 'REJECTED',
      expectedState: stage.state,
    })
    expect(late).toMatchObject({ __typename: 'Conflict', area: { stage: { step: 'AREA_CHOSEN' } } })
    expect(late.state).toBe((await area.look()).stage.state)
    expect(
      await area.take(ADMINISTRATOR, 'COUNTY_REVIEW', { verdict: 'REJECTED', expectedState: late.state }),
    ).toMatchObject({ __typename: 'StepTaken' })
  })
  test('a request that is sent again is answered as before; another under its key is refused', async () => {
    const area = await county.openArea()
    await area.told('AREA_CHOSEN', '2021-01-01')
    const input = { idempotencyKey: 'again', verdict: 'REJECTED', documentNumber: '县〔2022〕9号' }
    const first = await area.take(ADMINISTRATOR, 'COUNTY_REVIEW', input)
    expect((await area.take(ADMINISTRATOR, 'COUNTY_REVIEW', input)).step).toEqual(first.step)
    expect(await area.take(ADMINISTRATOR, 'COUNTY_REVIEW', { ...input, verdict: 'RETURNED' })).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    })
    expect((await area.look()).approvalSteps.nodes).toHaveLength(2)
  })
  test.each([
    ['the same step', ['REJECTED', 'REJECTED', 'REJECTED', 'REJECTED', 'REJECTED']],
    ['whatever verdicts they bring', ['RETURNED', 'REJECTED', 'PENDING', 'RETURNED', 'PENDING']],
  ])('of those who come at once one takes %s', async (_says, verdicts) => {
    const area = await county.openArea()
    await area.told('AREA_CHOSEN', '2021-01-01')
    const { state } = (await area.look()).stage
    const results = await Promise.all(
      verdicts.map((verdict) =>
        area.take(ADMINISTRATOR, 'COUNTY_REVIEW', {
          verdict,
          expectedState: state,
          ...(verdict === 'PENDING' ? { decidedOn: null } : {}),
        }),
      ),
    )
    expect(results.map(({ __typename }) => __typename).sort()).toEqual([
      'Conflict',
      'Conflict',
      'Conflict',
      'Conflict',
      'StepTaken',
    ])
    const [{ area: won }] = results.filter(({ __typename }) => __typename === 'StepTaken')
    for (const { state: present } of results.filter(({ __typename }) => __typename === 'Conflict'))
      expect(present).toBe(won.stage.state)
    expect((await area.look()).approvalSteps.nodes).toHaveLength(2)
  })
  test.skipIf(!process.env.DATABASE_URL)(
    'also where nobody says what he read: whoever had to wait is told',
    async () => {
      const area = await county.openArea()
      await area.told('AREA_CHOSEN', '2021-01-01')
      const results = await Promise.all(
        Array.from({ length: 6 }, () =>
          area
            .take(ADMINISTRATOR, 'LEADING_GROUP_REVIEW')
            .then(() => area.take(ADMINISTRATOR, 'COUNTY_REVIEW', { verdict: 'RETURNED' })),
        ),
      )
      expect(results.filter(({ __typename }) => __typename === 'StepTaken')).toHaveLength(1)
      expect(
        results.filter(({ __typename }) => !['StepTaken', 'Conflict', 'StepTooEarly'].includes(__typename)),
      ).toEqual([])
    },
  )
})

test('a township is asked for each of its villages in force', async () => {
  const township = await county.township('全乡')
  const area = await county.openArea()
  await county.add('area_member', { area_id: area.id, division_id: township })
  const villages = []
  for (const name of ['子村', '丑村', '寅村']) villages.push(await county.village(name, null, township))
  await sql`update administrative_division set valid_to = '2020-01-01' where id = ${await county.village('旧村', null, township)}`.execute(
    county.county.kysely,
  )
  const lacking = async () => {
    const { availableSteps } = await area.look()
    const { missing } = availableSteps.find(({ kind }: any) => kind === 'POTENTIAL_SURVEY')
    return missing.find(({ code }: any) => code === 'survey')?.detail
  }
  expect(await lacking()).toBe('子村、丑村、寅村')
  const survey = (division_id: string) =>
    county.add('potential_survey', {
      division_id,
      category: 'FARMLAND_QUALITY',
      base_year: 2020,
      land_area_mu: 1,
    })
  await survey(villages[0]!)
  expect(await lacking()).toBe('丑村、寅村')
  await survey(villages[1]!)
  await survey(villages[2]!)
  expect(await lacking()).toBeUndefined()
})

test('a project that a higher authority sent back is not accepted by a lower one', async () => {
  const area = await county.openArea()
  await area.furnish()
  await area.told('IMPLEMENTATION')
  const lacking = async () => {
    const { availableSteps } = await area.look()
    const { missing } = availableSteps.find(({ kind }: any) => kind === 'AREA_ACCEPTANCE')
    return missing.find(({ code }: any) => code === 'projects-accepted')?.detail
  }
  expect(await lacking()).toBeUndefined()
  await sql`insert into acceptance (project_id, stage, verdict, accepted_on)
    select x.project_id, 'CITY', 'REJECTED', '2022-01-01' from planned_project x join implementation_plan p on p.id = x.plan_id
    where p.area_id = ${area.id} and x.name = '渠道'`.execute(county.county.kysely)
  expect(await lacking()).toContain('渠道')
  await sql`update acceptance set verdict = 'APPROVED' where stage = 'CITY'`.execute(county.county.kysely)
  expect(await lacking()).toBeUndefined()
})
