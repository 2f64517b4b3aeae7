import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import type { Principal } from '../../src/database/principal.js'
import { administrator } from '../../src/database/principal.js'
import { work } from '../../src/database/work.js'
import { openRecordCounty } from './record-samples.js'

let county: Awaited<ReturnType<typeof openRecordCounty>>
let township: Principal
const LAND: Principal = { name: '自然资源局', role: 'REVIEWER', department: 'NATURAL_RESOURCES' }
const GROUP: Principal = { name: '领导小组办公室', role: 'LEADING_GROUP' }
beforeAll(async () => {
  county = await openRecordCounty()
  township = { name: '东乡指挥部', role: 'TOWNSHIP', areaIds: [county.areaIds.A!] }
})

const KEY = { division: { code: '990001100201' }, category: 'HIGH_STANDARD_FARMLAND', baseYear: 2024 }
const survey = (principal: Principal, more: Record<string, unknown>) =>
  county.record(
    principal,
    'PotentialSurvey',
    { ...KEY, ...more },
    { select: 'firstReviewVerdict reportedOn landArea' },
  )
const FORBIDDEN = { __typename: 'Forbidden' }

test('a survey is submitted by the township, reviewed by natural resources, reported by the leading group: each its part', async () => {
  expect(await survey(township, { landArea: '100', firstReviewVerdict: 'APPROVED' })).toMatchObject({
    ...FORBIDDEN,
    neededRoles: ['CLERK', 'REVIEWER', 'SYSTEM'],
  })
  // Who may only report adds no survey.
  expect(await survey(GROUP, { reportedOn: '2024-03-01' })).toMatchObject(FORBIDDEN)
  expect(await survey(township, { landArea: '100', submittedOn: '2024-01-01' })).toMatchObject({
    __typename: 'PotentialSurvey',
  })
  expect(await survey(GROUP, { landArea: '200' })).toMatchObject(FORBIDDEN)
  expect(await survey(GROUP, { reportedOn: '2024-03-01' })).toMatchObject({ __typename: 'CheckFailed' })
  expect(await survey(LAND, { reportedOn: '2024-03-01' })).toMatchObject({
    ...FORBIDDEN,
    neededRoles: ['LEADING_GROUP'],
  })
  expect(await survey(LAND, { firstReviewVerdict: 'APPROVED', firstReviewedOn: '2024-02-01' })).toMatchObject(
    { firstReviewVerdict: 'APPROVED', reportedOn: null, landArea: '100' },
  )
  expect(await survey(GROUP, { reportedOn: '2024-03-01', reportDocument: '领〔2024〕1号' })).toMatchObject({
    firstReviewVerdict: 'APPROVED',
    reportedOn: '2024-03-01',
  })
  const elsewhere = { ...KEY, division: { code: '990001100202' }, landArea: '5' }
  expect(await county.record(township, 'PotentialSurvey', elsewhere)).toMatchObject(FORBIDDEN)
})

test('the database holds it too, whatever the code does', async () => {
  const set = (principal: Principal, column: string, value: string) =>
    work(county.county, principal, [], async (unit) =>
      unit.run(sql`update potential_survey set ${sql.ref(column)} = ${sql.lit(value)}`),
    ).catch((error: { code: string; cause?: { code: string } }) => error.code ?? error.cause?.code)
  expect(await set(township, 'first_review_opinion', '好')).toBe('42501')
  expect(await set(township, 'report_document', '好')).toBe('42501')
  expect(await set(LAND, 'report_document', '好')).toBe('42501')
  expect(await set(GROUP, 'note', '好')).toBe('42501')
  expect(await set(GROUP, 'first_review_opinion', '好')).toBe('42501')
  expect(await set(township, 'note', '好')).toBe(1)
  expect(await set(LAND, 'first_review_opinion', '好')).toBe(1)
  expect(await set(GROUP, 'report_document', '好')).toBe(1)
})

test('a township reports what it mended, and does not put off the day', async () => {
  const inspection = {
    number: '督7',
    inspectedOn: '2024-05-10',
    inspector: '督查组',
    area: { code: 'A' },
    findings: '渠道淤塞',
  }
  expect(
    await county.record(GROUP, 'Inspection', inspection, { select: 'lacksRectification' }),
  ).toMatchObject({ lacksRectification: true })
  const key = { inspection: { number: '督7' }, number: '1' }
  expect(
    await county.record(
      GROUP,
      'Rectification',
      { ...key, problem: '渠道淤塞', unit: '东乡', dueOn: '2024-06-01' },
      { select: 'isOverdue daysLeft' },
    ),
  ).toMatchObject({ isOverdue: true })
  const overdue = `{ rectifications(filter: { isOverdue: { eq: true }, inspection: { area: { code: { eq: "A" } } } }) { totalCount nodes { daysLeft inspection { lacksRectification } } } }`
  const { rectifications } = await county.ask(overdue)
  expect(rectifications).toMatchObject({
    totalCount: 1,
    nodes: [{ inspection: { lacksRectification: false } }],
  })
  expect(rectifications.nodes[0].daysLeft).toBeLessThan(-300)
  expect(await county.record(township, 'Rectification', { ...key, dueOn: '2099-01-01' })).toMatchObject(
    FORBIDDEN,
  )
  expect(
    await county.record(
      township,
      'Rectification',
      { ...key, doneOn: '2024-05-20', result: '已清淤' },
      { select: 'isOverdue daysLeft' },
    ),
  ).toMatchObject({ isOverdue: false, daysLeft: null })
  expect((await county.ask(overdue)).rectifications.totalCount).toBe(0)
})

test('the leading group sets a target, and whoever answers for it reports what was reached', async () => {
  const key = { year: 2024, unit: '水务局', indicator: 'OTHER' }
  const water: Principal = { name: '水务局', role: 'SYSTEM', department: 'WATER' }
  const set = { ...key, department: 'WATER', target: 10, weight: 40 }
  expect(await county.record(water, 'AnnualTarget', set)).toMatchObject(FORBIDDEN)
  expect(await county.record(GROUP, 'AnnualTarget', set)).toMatchObject({ __typename: 'AnnualTarget' })
  expect(await county.record(water, 'AnnualTarget', { ...key, target: 1 })).toMatchObject({
    ...FORBIDDEN,
    neededRoles: ['LEADING_GROUP'],
  })
  expect(
    await county.record(water, 'AnnualTarget', { ...key, actual: 8 }, { select: 'target actual weight' }),
  ).toMatchObject({ target: 10, actual: 8, weight: 40 })
  const other: Principal = { ...water, department: 'FORESTRY' }
  expect(await county.record(other, 'AnnualTarget', { ...key, actual: 9 })).toMatchObject(FORBIDDEN)
})

test('of two who write one record at once, the second keeps what the first wrote', async () => {
  const progress = (physicalShare: number) =>
    county.record(administrator('乡镇'), 'ProjectProgress', {
      project: { department: 'WATER', externalId: 'one' },
      reportedOn: '2024-05-01',
      physicalShare,
    })
  const results = await Promise.all([10, 20, 30].map(progress))
  expect(new Set(results.map(({ id }) => id)).size).toBe(1)
  const { rows } = await sql<{
    kept: number
  }>`select count(*)::integer as kept from record_version where record_id = ${results[0].id.split(':')[1]}::uuid`.execute(
    county.county.kysely,
  )
  expect(rows[0]!.kept).toBe(2)
})

test('the same text is the same key, by a file or by hand', async () => {
  const review = (documentNumber: string) =>
    county.record(administrator('经办'), 'GreeningPlanReview', {
      area: { code: 'A' },
      planName: '绿化 规划',
      documentNumber,
      verdict: 'APPROVED',
    })
  expect((await review('林字[2024]第01号')).id).toBe((await review('林字〔2024〕1号')).id)
})
