import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { RecordCheck } from '../../src/guards/record-check.js'
import { administrator } from '../../src/database/principal.js'
import { openRecordCounty } from '../intake/record-samples.js'

const VILLAGE = { code: '990001100201' }
const PROJECT = { department: 'WATER', externalId: 'one' }
const admin = administrator('测试员')
let county: Awaited<ReturnType<typeof openRecordCounty>>
beforeAll(async () => {
  county = await openRecordCounty()
  await write('Inspection', {
    number: '督1',
    inspectedOn: '2024-05-10',
    inspector: '督查组',
    area: { code: 'A' },
  })
  await write('ProjectPhase', { project: PROJECT, ordinal: 1, actualStart: '2024-02-01' })
  await write('ProjectProgress', { project: PROJECT, reportedOn: '2024-03-01', physicalShare: 40 })
  await write('ImplementationPlan', {
    area: { code: 'A' },
    version: '1',
    periodFrom: '2024-01-01',
    periodTo: '2025-12-31',
  })
  await write('LandUseRecord', {
    division: VILLAGE,
    year: 2023,
    phase: 'BEFORE',
    landClass: { scheme: 'GB/T 21010-2017', code: '0101' },
    landArea: '1000',
  })
  // A parcel beside the class that it is of, and a later record of another class, leave the village its land.
  for (const more of [{ year: 2023, parcelNumber: '1' }, { year: 2024 }])
    await write('LandUseRecord', {
      division: VILLAGE,
      phase: 'BEFORE',
      landClass: { scheme: 'GB/T 21010-2017', code: 'parcelNumber' in more ? '0101' : '0103' },
      landArea: 'parcelNumber' in more ? '10' : '0',
      ...more,
    })
  await write('LandTransfer', {
    division: VILLAGE,
    year: 2024,
    contractNumber: '流1',
    transferee: '合作社',
    landArea: '600',
  })
})

beforeAll(async () => {
  await sql`insert into approval_step (area_id, kind, verdict, decided_on) select id, 'PLAN_SUBMITTED', 'APPROVED', '2023-12-01' from consolidation_area where code = 'B'`.execute(
    county.county.kysely,
  )
  await write('AnnualTarget', { year: 2024, unit: '西镇', indicator: 'OTHER', target: 10, actual: 5 })
  const { assessYear } = await county.ask(
    `mutation { assessYear(input: { idempotencyKey: "评", year: 2024 }) { ... on YearAssessed { assessments { score } } } }`,
  )
  expect(assessYear.assessments).toEqual([{ score: 50 }])
})

type Input = Record<string, unknown>
async function write(concept: string, input: Input) {
  const result = await county.record(admin, concept, input)
  expect(result).toMatchObject({ __typename: concept })
}
const place = { area: { code: 'A' } }

/** What breaks a check, and what of it mends it. */
const CASES: [check: string, concept: string, broken: Input, mended: Input][] = [
  [
    'MENDED_IN_ORDER',
    'Rectification',
    { inspection: { number: '督1' }, number: '1', problem: '渠道淤塞', unit: '东乡', dueOn: '2024-05-09' },
    { dueOn: '2024-05-10' },
  ],
  [
    'MENDED_IN_ORDER',
    'Rectification',
    {
      inspection: { number: '督1' },
      number: '2',
      problem: '渠道淤塞',
      unit: '东乡',
      dueOn: '2024-06-10',
      doneOn: '2024-05-09',
    },
    { doneOn: '2024-05-10' },
  ],
  [
    'MENDED_IN_ORDER',
    'Supervision',
    { ...place, department: 'WATER', visitedOn: '2024-05-10', dueOn: '2024-05-09' },
    { dueOn: '2024-05-11' },
  ],
  [
    'MENDED_IN_ORDER',
    'FundSupervision',
    { project: PROJECT, supervisedOn: '2024-05-10', doneOn: '2024-05-09' },
    { doneOn: null },
  ],
  [
    'MENDED_IN_ORDER',
    'WaterSupervision',
    { ...place, subject: 'WATER_FACILITY', supervisedOn: '2024-05-10', dueOn: '2024-05-09' },
    { dueOn: '2024-05-10' },
  ],
  [
    'MENDED_IN_ORDER',
    'EnvironmentalInspection',
    { ...place, inspectedOn: '2024-05-10', dueOn: '2024-05-09' },
    { dueOn: '2024-05-10' },
  ],
  [
    'FAULT_HAS_TERM',
    'EnvironmentalInspection',
    { ...place, inspectedOn: '2024-06-10', compliant: false, findings: '污水直排' },
    { dueOn: '2024-07-01' },
  ],
  [
    'FAULT_HAS_TERM',
    'WaterSupervision',
    {
      ...place,
      subject: 'WATER_FACILITY',
      supervisedOn: '2024-06-10',
      compliant: false,
      dueOn: '2024-07-01',
    },
    { findings: '渠道渗漏' },
  ],
  [
    'OPINION_GIVEN',
    'GreeningPlanReview',
    { ...place, planName: '绿化规划', documentNumber: '林〔2024〕1号', verdict: 'RETURNED', opinion: ' ' },
    { opinion: '补充树种' },
  ],
  [
    'OPINION_GIVEN',
    'SoilWaterReview',
    { ...place, documentNumber: '水〔2024〕1号', verdict: 'REJECTED' },
    { opinion: '位于禁止区' },
  ],
  [
    'OPINION_GIVEN',
    'EnvironmentalImpactReview',
    { ...place, documentNumber: '环〔2024〕1号', verdict: 'REJECTED' },
    { verdict: 'APPROVED' },
  ],
  [
    'OPINION_GIVEN',
    'BudgetReview',
    { project: PROJECT, kind: 'BUDGET', submittedAmount: '100.00', verdict: 'RETURNED' },
    { opinion: '重复计列' },
  ],
  [
    'OPINION_GIVEN',
    'Acceptance',
    { project: PROJECT, stage: 'CITY', verdict: 'RETURNED', acceptedOn: '2024-06-01' },
    { opinion: '渠底未清' },
  ],
  [
    'OPINION_GIVEN',
    'PotentialSurvey',
    {
      division: VILLAGE,
      category: 'FARMLAND_QUALITY',
      baseYear: 2024,
      landArea: '10',
      submittedOn: '2024-01-01',
      firstReviewVerdict: 'RETURNED',
    },
    { firstReviewOpinion: '补充图斑' },
  ],
  [
    'PROGRESS_NOT_BACKWARDS',
    'ProjectProgress',
    { project: PROJECT, reportedOn: '2024-04-01', physicalShare: 39.9 },
    { description: '洪水冲毁一段' },
  ],
  [
    'PROGRESS_NOT_BACKWARDS',
    'ProjectProgress',
    { project: PROJECT, reportedOn: '2024-04-02', physicalShare: 39 },
    { physicalShare: 40 },
  ],
  [
    'ACCEPTED_AFTER_START',
    'Acceptance',
    { project: PROJECT, stage: 'COUNTY', verdict: 'APPROVED', acceptedOn: '2024-01-31' },
    { acceptedOn: '2024-02-01' },
  ],
  [
    'REMOVAL_DATED',
    'ReservePoolEntry',
    { project: PROJECT, state: 'REMOVED', enteredOn: '2024-01-10' },
    { state: 'IN_POOL' },
  ],
  [
    'POOL_BEFORE_FILING',
    'MinistryFiling',
    { project: PROJECT, stage: 'PROJECT', filedOn: '2024-01-09' },
    { filedOn: '2024-01-10' },
  ],
  [
    'TRANSFER_WITHIN_VILLAGE',
    'LandTransfer',
    { division: VILLAGE, year: 2024, contractNumber: '流2', transferee: '大户', landArea: '400.01' },
    { landArea: '400' },
  ],
  [
    'SURVEY_IN_TURN',
    'PotentialSurvey',
    {
      division: VILLAGE,
      category: 'HOMESTEAD_REUSE',
      baseYear: 2024,
      landArea: '10',
      firstReviewVerdict: 'APPROVED',
    },
    { submittedOn: '2024-01-01' },
  ],
  [
    'SURVEY_IN_TURN',
    'PotentialSurvey',
    {
      division: VILLAGE,
      category: 'RESERVE_LAND_DEVELOPMENT',
      baseYear: 2024,
      landArea: '10',
      submittedOn: '2024-01-01',
      reportedOn: '2024-03-01',
    },
    { firstReviewVerdict: 'APPROVED', firstReviewedOn: '2024-02-01' },
  ],
  [
    'PLAN_CLOSED',
    'ImplementationPlan',
    { area: { code: 'B' }, version: '后补版', compiledOn: '2024-01-01' },
    { area: { code: 'A' } },
  ],
  [
    'PLANNED_WITHIN_PLAN',
    'PlannedProject',
    {
      plan: { areaCode: 'A', version: '1' },
      number: '1',
      name: '渠道',
      kind: 'IRRIGATION',
      plannedStart: '2024-06-01',
      plannedEnd: '2026-01-01',
    },
    { plannedEnd: '2025-12-31' },
  ],
  [
    'SCORED_AS_WORKED_OUT',
    'Assessment',
    { year: 2024, unit: '西镇', score: 99, grade: 'GOOD' },
    { score: 50 },
  ],
]

test.each(CASES)('%s: %s %o', async (check, concept, broken, mended) => {
  const refused = await county.record(admin, concept, broken)
  expect(refused).toMatchObject({ __typename: 'CheckFailed', code: 'CHECK_FAILED' })
  expect(refused.message).toMatch(/\p{Script=Han}[^a-z]*。$/u)
  const told = await county.ask(
    `mutation ($input: Record${concept}Input!) { result: record${concept}(input: $input) { ... on CheckFailed { check about } } }`,
    { input: { idempotencyKey: `told ${JSON.stringify(broken)}`.slice(0, 200), ...broken } },
  )
  expect(told.result.check).toBe(check)
  await write(concept, { ...broken, ...mended })
})

test('a survey that has passed its first review is returned before it is changed, by whatever way', async () => {
  const key = { division: VILLAGE, category: 'FARMLAND_QUALITY', baseYear: 2024 }
  await write('PotentialSurvey', { ...key, landArea: '100', submittedOn: '2024-01-01' })
  await write('PotentialSurvey', { ...key, landArea: '110' })
  await write('PotentialSurvey', { ...key, firstReviewVerdict: 'APPROVED', firstReviewedOn: '2024-02-01' })
  await write('PotentialSurvey', { ...key, reportedOn: '2024-03-01' })
  expect(await county.record(admin, 'PotentialSurvey', { ...key, landArea: '99999' })).toMatchObject({
    __typename: 'CheckFailed',
    message: expect.stringContaining('退回'),
  })
  const { importRecords } = await county.ask(
    `mutation($input: ImportRecordsInput!) { importRecords(input: $input) { ... on ImportReport { records { outcome } } } }`,
    {
      input: {
        idempotencyKey: 'survey',
        table: 'potential-survey',
        records: [
          { division: VILLAGE.code, category: 'FARMLAND_QUALITY', baseYear: 2024, landArea: '99999' },
        ],
      },
    },
  )
  expect(importRecords.records).toEqual([{ outcome: 'REJECTED' }])
  await write('PotentialSurvey', {
    ...key,
    firstReviewVerdict: 'RETURNED',
    firstReviewOpinion: '核实面积',
    reportedOn: null,
  })
  await write('PotentialSurvey', { ...key, landArea: '120' })
})

test('each check has a case', () => {
  expect([...new Set(CASES.map(([check]) => check))].sort()).toEqual(Object.keys(RecordCheck).sort())
})

test('what an import brings has happened, and is taken', async () => {
  const { importRecords } = await county.ask(
    `mutation($input: ImportRecordsInput!) { importRecords(input: $input) { ... on ImportReport { records { outcome problems { message } } } } }`,
    {
      input: {
        idempotencyKey: 'history',
        department: 'NATURAL_RESOURCES',
        table: 'rectification',
        records: [{ inspection: '督1', number: '9', problem: '旧账', unit: '东乡', due_on: '2020-01-01' }],
      },
    },
  )
  expect(importRecords.records).toMatchObject([{ outcome: 'INSERTED' }])
})

test('a score that was worked out is not overwritten by an import either', async () => {
  const { importRecords } = await county.ask(
    `mutation($input: ImportRecordsInput!) { importRecords(input: $input) { ... on ImportReport { records { outcome problems { message } } } } }`,
    {
      input: {
        idempotencyKey: '改分',
        table: 'assessment',
        records: [
          { year: 2024, unit: '西镇', score: '99' },
          { year: 2023, unit: '西镇', score: '88' },
        ],
      },
    },
  )
  expect(importRecords.records).toMatchObject([
    { outcome: 'REJECTED', problems: [{ message: expect.stringContaining('第 1 次评分算得 50 分') }] },
    { outcome: 'INSERTED' },
  ])
})

test('everything that is wrong is told at once, by field', async () => {
  const result = await county.record(admin, 'Contract', {
    project: PROJECT,
    number: '合9',
    amount: '-1.00',
    retentionShare: 101,
    startsOn: '2024-05-01',
    endsOn: '2024-04-01',
  })
  expect(result.__typename).toBe('InvalidField')
  expect(result.fieldProblems.map(({ path }: any) => path)).toEqual([
    ['contractor'],
    ['amount'],
    ['startsOn'],
    ['retentionShare'],
  ])
  expect(result.fieldProblems.at(-1).message).toContain('retentionShare <= 100')
  const nowhere = await county.record(admin, 'PublicNotice', { subject: 'AREA', publishedOn: '2024-01-01' })
  expect(nowhere.fieldProblems).toMatchObject([{ path: ['area'] }])
  expect(nowhere.message).toContain('至少填一项')
  const blank = await county.record(admin, 'ProjectChange', {
    project: PROJECT,
    changedOn: '2024-01-01',
    kind: 'SCALE',
    content: null,
  })
  expect(blank.fieldProblems).toMatchObject([{ path: ['content'] }])
})
