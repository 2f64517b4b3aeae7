import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { COURSE_KINDS } from '../../../src/areas/step-kind.js'
import type { Principal } from '../../../src/database/principal.js'
import { askAs } from '../../server/asks.js'
import {
  ADMINISTRATOR,
  openCourseCounty,
  partiesOf,
  type CourseArea,
  type CourseCounty,
} from './workflow-county.js'

const DAY = '2022-01-01'
let county: CourseCounty
beforeAll(async () => {
  county = await openCourseCounty()
})

let keys = 0
/** Sends steps as a department's system does: of each what became of it, and why not. */
async function send(who: Principal, area: CourseArea, ...steps: Record<string, unknown>[]): Promise<any[]> {
  const { data, code, message } = await askAs(
    county.county,
    who,
    `mutation ($input: ImportRecordsInput!) { r: importRecords(input: $input) { __typename
      ... on ImportReport { records { outcome problems { path message } } } ... on Problem { message } } }`,
    {
      input: {
        idempotencyKey: `steps ${++keys}`,
        table: 'approval-step',
        records: steps.map((step) => ({
          area: area.code,
          verdict: 'APPROVED',
          documentNumber: `外〔2022〕${++keys}号`,
          decidedOn: DAY,
          ...step,
        })),
      },
    },
  )
  if (code || !data.r.records) throw new Error(`${code} ${message} ${JSON.stringify(data)}`)
  return data.r.records.map(({ outcome, problems }: any) => [outcome, problems[0]?.message ?? null])
}
const taken = ['INSERTED', null]
const refused = (why: string | RegExp) => ['REJECTED', expect.stringMatching(why)]
const stage = async (area: CourseArea) => (await area.look()).stage.step

test('a step that nobody could take here is not taken by a file: acceptance of an area that has done nothing', async () => {
  const area = await county.openArea()
  const { group } = partiesOf(area.id)
  expect(await send(group!, area, { kind: 'AREA_ACCEPTANCE', round: 9, decidedOn: '2024-05-01' })).toEqual([
    refused('“整体验收”尚不能办理：须先通过“潜力资源调查报送”'),
  ])
  await area.told('IMPLEMENTATION')
  expect(await send(group!, area, { kind: 'AREA_ACCEPTANCE', decidedOn: '2024-05-01' })).toEqual([
    refused('“整体验收”还不能通过，尚缺 .*验收公示已期满.*各条红线均可判断'),
  ])
  expect(await stage(area)).toBe('IMPLEMENTATION')
})

test('the whole course comes in by one file, in whatever order, and again without a change', async () => {
  const area = await county.openArea()
  await area.furnish()
  const steps = COURSE_KINDS.map((kind, place) => ({
    kind,
    documentNumber: `史〔2022〕${area.code}${place}号`,
    decidedOn: place < 8 ? DAY : '2022-03-01',
  }))
  const shuffled = [...steps].reverse()
  expect(await send(ADMINISTRATOR, area, ...shuffled)).toEqual(shuffled.map(() => taken))
  expect(await stage(area)).toBe('AFTERCARE')
  expect(await send(ADMINISTRATOR, area, ...steps)).toEqual(steps.map(() => ['UNCHANGED', null]))
})

describe('an area that went its way before it was kept here', () => {
  const reviewed = { kind: 'PROVINCIAL_REVIEW', decidedOn: '2015-06-30' }
  test('is taken over by the administrator at the furthest step before its works, and goes on from there as any other', async () => {
    const area = await county.openArea()
    expect(await send(ADMINISTRATOR, area, reviewed)).toEqual([taken])
    expect(await stage(area)).toBe('PROVINCIAL_REVIEW')
    expect(await send(ADMINISTRATOR, area, { kind: 'FILING' })).toEqual([refused('还不能通过，尚缺')])
    expect(await send(ADMINISTRATOR, area, { kind: 'AREA_CHOSEN' })).toEqual([refused('已经通过')])
  })
  test('is not taken over at its acceptance, without a document, by anyone else, or when something of it is on file', async () => {
    const area = await county.openArea()
    expect(await send(ADMINISTRATOR, area, { kind: 'AREA_ACCEPTANCE' })).toEqual([refused('须先通过')])
    expect(await send(ADMINISTRATOR, area, { ...reviewed, documentNumber: null })).toEqual([
      refused('缺少文号'),
    ])
    expect(await send(partiesOf(area.id).group!, area, reviewed)).toEqual([refused('须先通过')])
    await area.told('AREA_CHOSEN', '2015-01-01')
    expect(await send(ADMINISTRATOR, area, reviewed)).toEqual([refused('须先通过')])
  })
})

test('where one of them lacks something, it and what follows from it stay out, and the others stand', async () => {
  const area = await county.openArea()
  for (const code of ['members', 'shape', 'survey', 'surveys-sound', 'willingness', 'majority'] as const)
    await area.supplies[code]()
  await area.supplies.survey()
  await area.supplies['surveys-sound']()
  await area.supplies.willingness()
  await area.supplies.majority()
  const kinds = COURSE_KINDS.slice(0, 8)
  expect(await send(ADMINISTRATOR, area, ...kinds.map((kind) => ({ kind })))).toEqual([
    ...kinds.slice(0, 5).map(() => taken),
    refused('“县政府推荐上报”还不能通过，尚缺 2 项：.*试点推荐表已编制.*公示已期满'),
    refused('须先通过“县政府推荐上报”'),
    refused('须先通过“县政府推荐上报”、“市自然资源局审批”'),
  ])
  expect(await stage(area)).toBe('COUNTY_REVIEW')
})

describe('what a step is asked beside its place:', () => {
  let area: CourseArea
  beforeAll(async () => {
    area = await county.openArea()
    await area.furnish()
    await area.told('CITY_APPROVAL', '2022-02-01')
  })
  test('who takes it', async () => {
    const { landClerk, township, landReviewer } = partiesOf(area.id)
    const other = await county.openArea()
    await other.told('AREA_CHOSEN')
    expect(await send(landClerk!, other, { kind: 'COUNTY_REVIEW' })).toEqual([
      refused('无权登记“县自然资源部门审查”：有权的是部门复核人'),
    ])
    expect(await send(landReviewer!, area, { kind: 'TERMINATION', opinion: '不做了' })).toEqual([
      refused('无权登记'),
    ])
    expect(await send(township!, area, { kind: 'IMPLEMENTATION' })).toEqual([refused('尚不能办理|无权')])
  })
  test.each([
    [
      'an earlier day than the step before',
      { decidedOn: '2022-01-31' },
      '步骤日期 2022-01-31 超出范围：不得早于 2022-02-01',
    ],
    ['a day to come', { decidedOn: '2199-01-01' }, '晚于'],
    ['no day', { decidedOn: null }, '缺少办结日期'],
    ['no document', { documentNumber: null }, '缺少文号'],
    ['a return without an opinion', { verdict: 'RETURNED' }, '缺少意见'],
    ['another round than the next', { round: 9 }, '应为第 1 次，实为第 9 次'],
  ])('%s', async (_, said, why) => {
    expect(
      await send(ADMINISTRATOR, area, { kind: 'PROVINCIAL_REPLY', decidedOn: '2022-02-02', ...said }),
    ).toEqual([refused(why)])
  })
  test('a step that was passed already, and one beside the course whose time is over', async () => {
    expect(await send(ADMINISTRATOR, area, { kind: 'AREA_CHOSEN', decidedOn: '2022-02-02' })).toEqual([
      refused('已经通过'),
    ])
    const accepted = await county.openArea()
    await accepted.told('AREA_ACCEPTANCE')
    expect(await send(ADMINISTRATOR, accepted, { kind: 'CHANGE', opinion: '改' })).toEqual([
      refused('已通过整体验收'),
    ])
  })
})

test('sent back and taken again on one day, in one file', async () => {
  const area = await county.openArea()
  await area.furnish()
  await area.told('PROVINCIAL_REPLY')
  const day = '2022-05-01'
  expect(
    await send(
      ADMINISTRATOR,
      area,
      { kind: 'CITY_APPRAISAL', decidedOn: day, round: 2 },
      { kind: 'PLAN_SUBMITTED', decidedOn: day, round: 2 },
      { kind: 'CITY_APPRAISAL', decidedOn: day, verdict: 'RETURNED', opinion: '补充材料', round: 1 },
      { kind: 'PLAN_SUBMITTED', decidedOn: day, round: 1 },
    ),
  ).toEqual([taken, taken, taken, taken])
  expect(await stage(area)).toBe('CITY_APPRAISAL')
})

test('a correction by its source is judged anew, as if it came then', async () => {
  const area = await county.openArea()
  await area.furnish()
  await area.told('PROVINCIAL_REPLY')
  const step = { kind: 'PLAN_SUBMITTED', documentNumber: '方案〔2022〕1号', decidedOn: '2022-04-01' }
  const pending = { ...step, verdict: 'PENDING', decidedOn: null, submittedOn: '2022-03-01' }
  expect(await send(ADMINISTRATOR, area, pending)).toEqual([taken])
  expect(await send(ADMINISTRATOR, area, { ...step, decidedOn: '2021-12-31' })).toEqual([refused('早于')])
  expect(await send(ADMINISTRATOR, area, step)).toEqual([['UPDATED', null]])
  // Its words, and its day as long as nothing follows from it.
  expect(await send(ADMINISTRATOR, area, { ...step, decidedOn: '2022-04-02', opinion: '同意' })).toEqual([
    ['UPDATED', null],
  ])
  expect(await send(ADMINISTRATOR, area, { kind: 'CITY_APPRAISAL', decidedOn: '2022-04-03' })).toEqual([
    taken,
  ])
  expect(await send(ADMINISTRATOR, area, { ...step, decidedOn: '2022-04-01', opinion: '同意' })).toEqual([
    refused('已经通过'),
  ])
  expect(await send(ADMINISTRATOR, area, { ...step, decidedOn: '2022-04-02', opinion: '原则同意' })).toEqual([
    ['UPDATED', null],
  ])
})

test('a corrected opinion overrules no return of the same day', async () => {
  const area = await county.openArea()
  await area.furnish()
  await area.told('RECOMMENDATION')
  const day = '2022-05-10'
  const approval = { kind: 'CITY_APPROVAL', documentNumber: '市〔2022〕1号', decidedOn: day }
  const reply = { kind: 'PROVINCIAL_REPLY', documentNumber: '省〔2022〕1号', decidedOn: day }
  expect(await send(ADMINISTRATOR, area, approval)).toEqual([taken])
  expect(await send(ADMINISTRATOR, area, { ...reply, verdict: 'RETURNED', opinion: '补正' })).toEqual([taken])
  const returned = { step: 'RECOMMENDATION', returnedFrom: 'PROVINCIAL_REPLY' }
  expect((await area.look()).stage).toMatchObject(returned)
  expect(await send(ADMINISTRATOR, area, { ...approval, opinion: '原则同意' })).toEqual([['UPDATED', null]])
  expect((await area.look()).stage).toMatchObject(returned)
  // What was pending is decided when its decision is entered.
  const again = { ...approval, documentNumber: '市〔2022〕2号' }
  expect(
    await send(ADMINISTRATOR, area, { ...again, verdict: 'PENDING', decidedOn: null, submittedOn: day }),
  ).toEqual([taken])
  expect(await send(ADMINISTRATOR, area, { ...again, submittedOn: day })).toEqual([['UPDATED', null]])
  expect((await area.look()).stage).toMatchObject({ step: 'CITY_APPROVAL', returnedFrom: null })
})

test('a deadline that was set after a return stands though the return’s words are corrected', async () => {
  const area = await county.openArea()
  await area.furnish()
  await area.told('RECOMMENDATION')
  await area.told('CITY_APPROVAL')
  const reply = {
    kind: 'PROVINCIAL_REPLY',
    documentNumber: '市〔2022〕9号',
    decidedOn: '2022-05-10',
    verdict: 'RETURNED',
  }
  expect(await send(ADMINISTRATOR, area, { ...reply, opinion: '补正' })).toEqual([taken])
  await county.add('step_deadline', {
    area_id: area.id,
    kind: 'CITY_APPROVAL',
    due_on: '2999-01-01',
    reason: '等补正',
  })
  const due = async () => {
    const { data } = await askAs(
      county.county,
      ADMINISTRATOR,
      'query ($code: String!) { consolidationArea(code: $code) { availableSteps { kind dueOn } } }',
      { code: area.code },
    )
    return data.consolidationArea.availableSteps.find(({ kind }: any) => kind === 'CITY_APPROVAL').dueOn
  }
  expect(await due()).toBe('2999-01-01')
  expect(await send(ADMINISTRATOR, area, { ...reply, opinion: '补正材料' })).toEqual([['UPDATED', null]])
  expect(await due()).toBe('2999-01-01')
})

test('red lines hold a file as they hold the step', async () => {
  const area = await county.openArea()
  await area.furnish()
  const grown = (mu: number) =>
    sql`update land_use_record set land_area_mu = ${mu} where area_id = ${area.id} and phase = 'AFTER' and land_class_id = (select id from land_class where code = '0101')`.execute(
      county.county.kysely,
    )
  await area.told('IMPLEMENTATION')
  await grown(99)
  const [acceptance, rewards] = [{ kind: 'AREA_ACCEPTANCE' }, { kind: 'REWARDS' }]
  expect(await send(ADMINISTRATOR, area, acceptance, rewards)).toEqual([
    refused('不能通过验收：耕地面积减少.*100 → 99'),
    refused('须先通过“整体验收”'),
  ])
  await grown(106)
  expect(await send(ADMINISTRATOR, area, acceptance, rewards)).toEqual([taken, taken])
})
