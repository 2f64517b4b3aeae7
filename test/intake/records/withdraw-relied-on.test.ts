import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import type { Principal } from '../../../src/database/principal.js'
import { globalId } from '../../../src/graph/node.js'
import { askAs } from '../../server/asks.js'
import {
  ADMINISTRATOR,
  openCourseCounty,
  type CourseArea,
  type CourseCounty,
} from '../../plan/workflow/workflow-county.js'

const COURSE = [
  'POTENTIAL_SURVEY',
  'FIRST_REVIEW',
  'LEADING_GROUP_REVIEW',
  'AREA_CHOSEN',
  'COUNTY_REVIEW',
  'RECOMMENDATION',
  'CITY_APPROVAL',
  'PROVINCIAL_REPLY',
  'PLAN_SUBMITTED',
  'CITY_APPRAISAL',
  'PROVINCIAL_REVIEW',
  'FILING',
  'IMPLEMENTATION',
  'AREA_ACCEPTANCE',
]
let county: CourseCounty
let area: CourseArea
beforeAll(async () => {
  county = await openCourseCounty()
  area = await county.openArea()
  await area.furnish()
  for (const step of COURSE) expect((await area.take(ADMINISTRATOR, step)).__typename, step).toBe('StepTaken')
})

let keys = 0
const withdraw = async (type: string, id: string, who: Principal = ADMINISTRATOR) => {
  const { data, code, message } = await askAs(
    county.county,
    who,
    `mutation ($input: WithdrawRecordInput!) { r: withdrawRecord(input: $input) { __typename ... on Problem { code message }
      ... on MoneyDrawn { entries amount } ... on ReliedOn { steps { kind } rewards { kind } lacking } } }`,
    { input: { idempotencyKey: `撤${++keys}`, recordId: globalId(type, id), reason: '误报' } },
  )
  if (code) throw new Error(`${code} ${message}`)
  return data.r
}
const idOf = async (table: string, more = sql`true`) => {
  const { rows } = await sql<{
    id: string
  }>`select id::text from ${sql.table(table)} r where ${more}`.execute(county.county.kysely)
  return rows[0]!.id
}
const steps = (...kinds: string[]) => kinds.map((kind) => ({ kind }))

test('a review, a notice, an acceptance or a survey that a step was taken on is not withdrawn', async () => {
  const before = await area.look()
  const review = await idOf('greening_plan_review')
  const relied = await withdraw('GreeningPlanReview', review)
  expect(relied).toMatchObject({ code: 'RELIED_ON', steps: steps('PLAN_SUBMITTED'), rewards: [] })
  expect(relied.lacking).toEqual(['绿化造林规划已通过审查'])
  expect(relied.message).toContain('绿化造林规划已通过审查')
  expect(await idOf('greening_plan_review')).toBe(review)
  expect(
    await withdraw('PublicNotice', await idOf('public_notice', sql`r.subject = 'ACCEPTANCE'`)),
  ).toMatchObject({ code: 'RELIED_ON', steps: steps('AREA_ACCEPTANCE') })
  expect(await withdraw('Acceptance', await idOf('acceptance'))).toMatchObject({
    code: 'RELIED_ON',
    steps: steps('AREA_ACCEPTANCE'),
  })
  expect(await withdraw('PotentialSurvey', await idOf('potential_survey'))).toMatchObject({
    code: 'RELIED_ON',
    steps: steps('POTENTIAL_SURVEY', 'FIRST_REVIEW'),
    lacking: [expect.stringContaining('村委会')],
  })
  expect(await area.look()).toEqual(before)
})

test('one of two that say the same may go, and the one that is left may not', async () => {
  const twin = await county.add('soil_water_review', {
    area_id: area.id,
    verdict: 'APPROVED',
    reviewed_on: '2021-12-31',
    document_number: '重〔2021〕1号',
  })
  expect(await withdraw('SoilWaterReview', twin)).toMatchObject({ __typename: 'RecordWithdrawn' })
  expect(await withdraw('SoilWaterReview', await idOf('soil_water_review'))).toMatchObject({
    code: 'RELIED_ON',
  })
})

test('a reward that was granted upon the step is told with it', async () => {
  await county.add('reward', {
    area_id: area.id,
    kind: 'CONSTRUCTION_LAND_QUOTA',
    quota_area_mu: '1',
    granted_on: '2022-02-01',
    document_number: '奖〔2022〕1号',
  })
  const land = await idOf('land_use_record', sql`r.phase = 'AFTER'`)
  expect(await withdraw('LandUseRecord', land)).toMatchObject({
    code: 'RELIED_ON',
    steps: steps('AREA_ACCEPTANCE'),
    rewards: [{ kind: 'CONSTRUCTION_LAND_QUOTA' }],
  })
})

test('a bureau is told what relies on its own review, though not all of it is shown to it', async () => {
  await county.add('reward', {
    area_id: area.id,
    kind: 'TOWNSHIP_MONEY',
    amount: '1.00',
    granted_on: '2022-02-01',
    document_number: '奖〔2022〕2号',
  })
  const water: Principal = { name: '水务', role: 'CLERK', department: 'WATER' }
  expect(await withdraw('SoilWaterReview', await idOf('soil_water_review'), water)).toMatchObject({
    code: 'RELIED_ON',
    lacking: ['水土保持方案已通过审查'],
  })
  const land: Principal = { name: '资规', role: 'CLERK', department: 'NATURAL_RESOURCES' }
  const after = await idOf('land_use_record', sql`r.phase = 'AFTER'`)
  const [told, foreign] = [
    await withdraw('LandUseRecord', after, land),
    await withdraw('LandUseRecord', after, water),
  ]
  expect(told).toMatchObject({ code: 'RELIED_ON', rewards: [{ kind: 'CONSTRUCTION_LAND_QUOTA' }] })
  expect(foreign).toMatchObject({ code: 'FORBIDDEN' })
})

test('what the rules of writing hold is held here: a filing keeps its entry in the reserve pool', async () => {
  const project_id = await county.project()
  const entry = await county.add('reserve_pool_entry', {
    project_id,
    state: 'IN_POOL',
    entered_on: '2022-01-01',
  })
  await county.add('ministry_filing', { project_id, stage: 'PROJECT', filed_on: '2022-02-01' })
  expect(await withdraw('ReservePoolEntry', entry)).toMatchObject({
    code: 'RELIED_ON',
    steps: [],
    lacking: [expect.stringContaining('储备库')],
  })
})

test('money paid under a contract is seen by its number, by its contractor, and beyond the contract by its supplement', async () => {
  const contractOf = async (contractor: string, paid: string, contract_number?: string) => {
    const project_id = await county.project()
    const id = await county.add('contract', {
      project_id,
      number: `合-${++keys}`,
      kind: 'CONSTRUCTION',
      contractor,
      amount: '100.00',
    })
    await county.pay({
      project_id,
      amount: paid,
      payee: '恒通',
      ...(contract_number ? { contract_number } : {}),
    })
    return { id, project_id }
  }
  const drawn = (amount: string) => ({ code: 'MONEY_DRAWN', entries: 1, amount })
  expect(await withdraw('Contract', (await contractOf('恒通', '60.00')).id)).toMatchObject(drawn('60.00'))
  expect(await withdraw('Contract', (await contractOf('甲', '60.00', `合-${keys + 1}`)).id)).toMatchObject(
    drawn('60.00'),
  )
  expect(await withdraw('Contract', (await contractOf('甲', '60.00')).id)).toMatchObject({
    __typename: 'RecordWithdrawn',
  })
  const supplemented = async (paid: string) => {
    const { id: contract_id } = await contractOf('恒通', paid)
    return county.add('contract_supplement', { contract_id, number: '1', amount: '50.00' })
  }
  expect(await withdraw('ContractSupplement', await supplemented('100.01'))).toMatchObject(drawn('0.01'))
  expect(await withdraw('ContractSupplement', await supplemented('100.00'))).toMatchObject({
    __typename: 'RecordWithdrawn',
  })
})

test('a step and the withdrawal of what it needs, at once: one of the two, never both', async () => {
  for (const isLast of [false, true, false, true]) {
    const other = await county.openArea()
    await other.furnish()
    await other.told('PROVINCIAL_REPLY', '2021-12-01')
    const review = await idOf('greening_plan_review', sql`r.area_id = ${other.id}`)
    const both = [
      () => withdraw('GreeningPlanReview', review),
      () => other.take(ADMINISTRATOR, 'PLAN_SUBMITTED'),
    ]
    const came = await Promise.all((isLast ? both.reverse() : both).map((each) => each()))
    expect([
      ['ReliedOn', 'StepTaken'],
      ['RecordWithdrawn', 'StepRequirementsMissing'],
    ]).toContainEqual(came.map(({ __typename }) => __typename).sort())
  }
})
