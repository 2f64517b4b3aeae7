import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { administrator } from '../../src/database/principal.js'
import { recordRows, type Incoming } from '../../src/database/record-rows.js'
import { work, type Work } from '../../src/database/work.js'
import { ApprovalStep } from '../../src/plan/workflow/approval-step.js'
import { Acceptance } from '../../src/projects/acceptance.js'
import { Reward } from '../../src/plan/rewards/reward.js'
import { recordAllocations } from '../../src/funds/record-allocations.js'
import { recordDisbursements } from '../../src/funds/record-disbursements.js'
import { recordFunds } from '../../src/funds/record-funds.js'
import { recordAreas } from '../../src/areas/record-areas.js'
import { FOLLOWERS } from '../../src/server/followers.js'
import { Refusal } from '../../src/values/problem.js'
import { doorOf } from '../door.js'
import { findings, openBooks, square, type Books } from '../audit/rules/books.js'
import { RULES } from '../../src/audit/rules/index.js'

let books: Books
beforeAll(async () => {
  books = await openBooks()
  await books.add('reward_parameter', {
    kind: 'CONSTRUCTION_LAND_QUOTA',
    valid_from: '2022-01-01',
    share: '20',
    source_document: '进府办字〔2020〕1号',
  })
  await books.add('reward_parameter', {
    kind: 'TOWNSHIP_MONEY',
    valid_from: '2022-01-01',
    amount: '50000.00',
    source_document: '进府办字〔2020〕1号',
  })
})

/** A unit of work as the server runs it; the problem that ended it, by its code, or null. */
const doing = (what: (unit: Work) => Promise<unknown>): Promise<string | null> =>
  work(books.county, administrator('财政'), FOLLOWERS, async (unit) => {
    await what(unit)
    return null
  }).catch((error: unknown) => {
    if (error instanceof Refusal) return error.problem.code
    throw error
  })
const write = (concept: Parameters<typeof recordRows>[1], row: Incoming) =>
  doing(async (unit) => {
    const [recorded] = await recordRows(unit, concept, [row])
    expect(recorded).toMatchObject({ outcome: 'INSERTED' })
  })
const codeOf = async (area: string) => {
  const { rows } = await sql<{
    code: string
  }>`select code from consolidation_area where id = ${area}`.execute(books.county.kysely)
  return rows[0]!.code
}
const count = async (table: string) => {
  const { rows } = await sql<{
    count: string
  }>`select count(*)::text as count from ${sql.table(table)}`.execute(books.county.kysely)
  return Number(rows[0]!.count)
}
const step = (area_id: string, kind: string, decided_on: string) =>
  books.add('approval_step', { area_id, kind, verdict: 'APPROVED', decided_on })
let keys = 0
/** Records sent by a department’s system: outcome and problem of each. */
const send = async (table: string, records: Record<string, unknown>[]) => {
  const { importRecords } = await doorOf(books.county)(
    `mutation($input: ImportRecordsInput!) { importRecords(input: $input) { ... on ImportReport { records { outcome problems { message } } } ... on Problem { message } } }`,
    { input: { idempotencyKey: `g${++keys}`, department: 'NATURAL_RESOURCES', table, records } },
  )
  return importRecords.records.map(({ outcome, problems }: any) => [outcome, problems[0]?.message ?? null])
}

describe('Q01, money before approval', () => {
  let numbers = 0
  /** A disbursement of money that is tied to the area, ready to be written. */
  const pay = async (area: string) => {
    const [fund, externalId] = [`财〔2024〕${900 + ++numbers}号`, `A${numbers}`]
    await doing(async (unit) => {
      await recordFunds(unit, [
        {
          documentNumber: fund,
          name: '水利资金',
          level: 'CITY',
          programme: 'FARMLAND_IRRIGATION',
          fiscalYear: 2024,
          amount: '100.00',
        },
      ])
      await recordAllocations(unit, [{ fund, externalId, amount: '100.00', department: 'WATER' }])
    })
    const { rows } = await sql<{
      id: string
    }>`update area_tie t set ended_at = now() from allocation a where a.id = t.allocation_id and a.external_id = ${externalId} and t.ended_at is null returning a.id::text`.execute(
      books.county.kysely,
    )
    await books.tie(rows[0]!.id, area)
    return {
      allocation: [fund, externalId],
      externalId: `G${numbers}`,
      amount: '10.00',
      disbursedOn: '2024-06-01',
      recipient: '东乡',
    }
  }
  const disburse = (row: Incoming) =>
    doing(async (unit) => {
      const [recorded] = await recordDisbursements(unit, [row])
      expect(recorded).toMatchObject({ outcome: 'INSERTED' })
    })
  test('is refused until the province has reviewed the plan, and leaves nothing', async () => {
    const area = await books.area('甲片区')
    await step(area, 'AREA_CHOSEN', '2023-01-01')
    const before = await count('disbursement')
    expect(await disburse(await pay(area))).toBe('NOT_APPROVED')
    expect(await count('disbursement')).toBe(before)
    await step(area, 'PROVINCIAL_REVIEW', '2024-06-01')
    expect(await disburse(await pay(area))).toBeNull()
  })
  test('is refused between a change of the plan and its next review, and after a termination', async () => {
    const area = await books.area('甲乙片区')
    await step(area, 'PROVINCIAL_REVIEW', '2024-01-10')
    expect(await disburse(await pay(area))).toBeNull()
    await step(area, 'CHANGE', '2024-05-20')
    expect(await disburse(await pay(area))).toBe('NOT_APPROVED')
    await books.add('approval_step', {
      area_id: area,
      kind: 'PROVINCIAL_REVIEW',
      verdict: 'APPROVED',
      decided_on: '2024-05-25',
      document_number: '赣自然资〔2024〕8号',
    })
    expect(await disburse(await pay(area))).toBeNull()
    await step(area, 'TERMINATION', '2024-05-31')
    expect(await disburse(await pay(area))).toBe('NOT_APPROVED')
  })
  test('is taken after a termination where it settles a project that was finished before', async () => {
    const area = await books.area('辛片区')
    await step(area, 'PROVINCIAL_REVIEW', '2024-01-10')
    await step(area, 'TERMINATION', '2024-05-20')
    const project_id = await books.project({ completed_on: '2024-05-10' })
    const row = await pay(area)
    const source = await books.add('project_source', {
      project_id,
      department: 'WATER',
      external_id: 'SETTLED',
      title: '渠道修缮',
    })
    await sql`update allocation set project_source_id = ${source}, project_id = ${project_id} where external_id = ${row.allocation[1]!}`.execute(
      books.county.kysely,
    )
    expect(await disburse(row)).toBe('NOT_APPROVED')
    await books.add('final_account', { project_id, settled_amount: '10.00', reviewed_on: '2024-06-01' })
    expect(await disburse(row)).toBeNull()
  })
  test('is refused by name to whoever asks through the door', async () => {
    const area = await books.area('癸片区')
    await step(area, 'AREA_CHOSEN', '2023-01-01')
    const row = await pay(area)
    const { rows } = await sql<{
      id: string
    }>`select id::text from allocation where external_id = ${row.allocation[1]!}`.execute(books.county.kysely)
    const { disburseAllocation } = await doorOf(books.county)(
      `mutation($input: DisburseAllocationInput!) { disburseAllocation(input: $input) { __typename ... on NotApproved { code rule missing: procedures message } } }`,
      {
        input: {
          idempotencyKey: 'early',
          allocationId: `Allocation:${rows[0]!.id}`,
          amount: '10.00',
          disbursedOn: '2024-06-01',
          recipient: '东乡',
        },
      },
    )
    expect(disburseAllocation).toMatchObject({
      __typename: 'NotApproved',
      rule: 'Q01',
      missing: [expect.stringContaining('省级审查')],
    })
  })
  test('is not refused where the area’s steps are kept elsewhere; the audit finds it', async () => {
    const area = await books.area('乙片区')
    expect(await disburse(await pay(area))).toBeNull()
    const rule = RULES.find(({ id }) => id === 'Q01')!
    expect((await findings(books.county, rule)).some(({ facts }) => facts.subject === '乙片区')).toBe(true)
  })
  test('comes in by a file, as a fact', async () => {
    const area = await books.area('丙片区')
    await step(area, 'AREA_CHOSEN', '2023-01-01')
    const { allocation, ...row } = await pay(area)
    expect(
      await send(
        'disbursements',
        [{ ...row, 'allocation.fund': allocation[0], 文号: allocation[0], 分配编号: allocation[1] }].map(
          ({ 'allocation.fund': _, ...each }) => each,
        ),
      ),
    ).toEqual([['INSERTED', null]])
  })
})

describe('Q02, a reward', () => {
  const codeOfDivision = async (id: string) => {
    const { rows } = await sql<{
      code: string
    }>`select code from administrative_division where id = ${id}`.execute(books.county.kysely)
    return rows[0]!.code
  }
  test('is refused by name when it is too early or not set, and taken once it is just what is due', async () => {
    const township = await books.township('西乡')
    const area = await books.area('丁片区', township)
    const row = {
      area: await codeOf(area),
      kind: 'TOWNSHIP_MONEY',
      division: await codeOfDivision(township),
      amount: '50000.00',
      grantedOn: '2024-06-01',
      documentNumber: '进府〔2024〕1号',
    }
    expect(await write(Reward, row)).toBe('REWARD_TOO_EARLY')
    await step(area, 'PROVINCIAL_REVIEW', '2024-05-01')
    expect(await write(Reward, { ...row, kind: 'VILLAGE_MONEY' })).toBe('REWARD_NOT_SET')
    expect(await write(Reward, { ...row, amount: '5000000.00' })).toBe('REWARD_NOT_DUE')
    expect(await write(Reward, { ...row, amount: '1.00' })).toBe('REWARD_NOT_DUE')
    expect(await write(Reward, { ...row, division: null })).toBe('REWARD_NOT_DUE')
    expect(await write(Reward, { ...row, documentNumber: null })).toBe('REWARD_NOT_DUE')
    expect(await write(Reward, { ...row, grantedOn: '2199-01-01' })).toBe('DATES_OUT_OF_ORDER')
    expect(await write(Reward, row)).toBeNull()
    expect(await write(Reward, { ...row, documentNumber: '进府〔2024〕2号' })).toBe('REWARD_NOT_DUE')
  })
  test('is refused row by row in an import, and the others stand', async () => {
    const area = async (name: string) => {
      const township = await books.township('西乡')
      const id = await books.area(name, township)
      const given = {
        area: await codeOf(id),
        区划代码: await codeOfDivision(township),
        granted_on: '2024-06-01',
        document_number: '进府〔2024〕3号',
      }
      return { id, given }
    }
    const [early, unset, due] = [await area('戊片区'), await area('戊己片区'), await area('己片区')]
    await step(due.id, 'PROVINCIAL_REVIEW', '2024-05-01')
    // A figure that came in force after the day that triggered the reward is none for it.
    await step(unset.id, 'PROVINCIAL_REVIEW', '2021-12-31')
    const money = ({ given }: typeof due, amount = '50000.00') => ({
      ...given,
      kind: 'TOWNSHIP_MONEY',
      amount,
    })
    const sent = await send('reward', [money(early), money(unset), money(due, '5000000.00')])
    expect(sent).toEqual([
      ['REJECTED', expect.stringContaining('请先登记实施方案省级审查')],
      ['REJECTED', expect.stringContaining('2021-12-31 这一天的奖励标准（TOWNSHIP_MONEY）尚未设定')],
      ['REJECTED', expect.stringContaining('应奖 50000，累计将为 5000000')],
    ])
    expect(await send('reward', [money(due)])).toEqual([['INSERTED', null]])
    expect(await send('reward', [money(due)])).toEqual([['UNCHANGED', null]])
    expect(await send('reward', [money(due, '50001.00')])).toEqual([
      ['REJECTED', expect.stringContaining('与应奖不符')],
    ])
  })
})

test('Q02: quota is awarded by a file after the acceptance alone, as by the operation', async () => {
  const area = await books.area('丁庚片区')
  const row = { area: await codeOf(area), kind: 'DRY_TO_PADDY', certified_area: '20', awarded_area: '5' }
  expect(await send('quota', [row])).toEqual([['REJECTED', expect.stringContaining('项目区验收尚未通过')]])
  expect(await send('quota', [{ ...row, awarded_area: '0' }])).toEqual([['INSERTED', null]])
  await step(area, 'AREA_ACCEPTANCE', '2024-05-01')
  expect(await send('quota', [row])).toEqual([['UPDATED', null]])
  expect(await send('quota', [row])).toEqual([['UNCHANGED', null]])
})

describe('Q03, quota overdrawn', () => {
  test('is refused, quota and rewards together, the row that is one too many', async () => {
    const area = await books.area('庚片区')
    await step(area, 'AREA_ACCEPTANCE', '2024-01-01')
    const code = await codeOf(area)
    const quota = { area: code, kind: 'NEW_CONSTRUCTION_LAND', certified_area: '20' }
    expect((await send('quota', [{ ...quota, used_area: '21' }]))[0][0]).toBe('REJECTED')
    expect(await send('quota', [{ ...quota, used_area: '17' }])).toEqual([['INSERTED', null]])
    const reward = (quota_area: string, document_number: string) => ({
      area: code,
      kind: 'CONSTRUCTION_LAND_QUOTA',
      quota_area,
      granted_on: '2024-06-01',
      document_number,
    })
    const results = await send('reward', [reward('2', '进府〔2024〕1号'), reward('2', '进府〔2024〕2号')])
    expect(results).toEqual([
      ['INSERTED', null],
      ['REJECTED', expect.stringContaining('20 亩')],
    ])
    expect(
      await write(Reward, {
        area: code,
        kind: 'CONSTRUCTION_LAND_QUOTA',
        quotaArea: '2',
        grantedOn: '2024-06-01',
        documentNumber: '3',
      }),
    ).toBe('QUOTA_OVERDRAWN')
    expect(await send('reward', [reward('1', '进府〔2024〕4号')])).toEqual([['INSERTED', null]])
  })
  test.skipIf(!process.env.DATABASE_URL)('two at once: one of them', async () => {
    const area = await books.area('辛片区')
    await step(area, 'AREA_ACCEPTANCE', '2024-01-01')
    await books.add('quota', {
      kind: 'NEW_CONSTRUCTION_LAND',
      area_id: area,
      certified_area_mu: '50',
      used_area_mu: '40',
    })
    const code = await codeOf(area)
    const results = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        write(Reward, {
          area: code,
          kind: 'CONSTRUCTION_LAND_QUOTA',
          quotaArea: '4',
          grantedOn: '2024-06-01',
          documentNumber: String(index),
        }),
      ),
    )
    expect(results.filter((each) => each === null)).toHaveLength(2)
    expect(results.filter((each) => each === 'REWARD_NOT_DUE')).toHaveLength(6)
  })
})

describe('Q04, red lines', () => {
  test('an area that breaks one is not accepted, by step or by record; one that keeps them is', async () => {
    const classes = await books.classes()
    const land = async (after: string) => {
      const area_id = await books.area('壬片区')
      for (const [phase, land_area_mu] of [
        ['BEFORE', '100'],
        ['AFTER', after],
      ])
        await books.add('land_use_record', {
          area_id,
          year: 2024,
          phase,
          land_class_id: classes['0101'],
          land_area_mu,
        })
      return codeOf(area_id)
    }
    const accepted = { kind: 'AREA_ACCEPTANCE', verdict: 'APPROVED', decidedOn: '2024-06-01' }
    const [less, more] = [await land('99'), await land('106')]
    expect(await write(ApprovalStep, { area: less, ...accepted })).toBe('RED_LINES_BROKEN')
    expect(await write(ApprovalStep, { area: less, ...accepted, verdict: 'RETURNED' })).toBeNull()
    expect(await write(ApprovalStep, { area: more, ...accepted })).toBeNull()
    const acceptance = (area: string) => ({
      area,
      stage: 'PROVINCE',
      verdict: 'APPROVED',
      accepted_on: '2024-06-01',
    })
    // What a file brings has happened; what is entered here is accepted on records that tell.
    const entered = { area: more, stage: 'PROVINCE', verdict: 'APPROVED', acceptedOn: '2024-06-02' }
    expect(await write(Acceptance, entered)).toBe('RED_LINES_BROKEN')
    expect(await send('acceptance', [acceptance(less), acceptance(more)])).toEqual([
      ['REJECTED', expect.stringContaining('耕地面积减少')],
      ['INSERTED', null],
    ])
  })
})

describe('Q05, the shape of an area', () => {
  test('villages that lie apart are no area; the file’s other areas come in', async () => {
    const villages = await Promise.all([130, 130.1, 130.3].map((x) => books.village('子溪村委会', square(x))))
    const { rows } = await sql<{
      code: string
    }>`select code from administrative_division where id = any(${villages}::uuid[]) order by code`.execute(
      books.county.kysely,
    )
    const [one, two, three] = rows.map(({ code }) => code)
    const area = (code: string, ...members: unknown[]) => ({
      项目区编号: code,
      项目区名称: `${code}片区`,
      项目区类型: 'VILLAGES',
      成员区划: members.join(' '),
    })
    const results = await send('areas', [area('G1', one, two), area('G2', two, three)])
    expect(results).toEqual([
      ['INSERTED', null],
      ['REJECTED', expect.stringContaining('不相毗邻')],
    ])
    const draw = (...memberCodes: unknown[]) =>
      doing((unit) => recordAreas(unit, [{ code: 'G1', name: '片区', scope: 'VILLAGES', memberCodes }]))
    expect(await draw(one, three)).toBe('AREA_MISSHAPEN')
    expect(await draw(one, two)).toBeNull()
  })
  test('whether the members form one piece is told by the distance that the rule goes by', async () => {
    const apart = async (x: number, ...gaps: (number | null)[]) => {
      const boundaries = [square(x), ...gaps.map((gap) => gap && square(x + 0.1 + gap))]
      const villages = await Promise.all(
        boundaries.map((boundary) => books.village('丑溪村委会', boundary as string | null)),
      )
      const { consolidationArea } = await doorOf(books.county)(
        `query($code: String!) { consolidationArea(code: $code) { contiguous } }`,
        { code: await codeOf(await books.area('丑片区', ...villages)) },
      )
      return consolidationArea.contiguous
    }
    // About 30 metres, and about 100.
    expect([await apart(135, 0.0003), await apart(136, 0.001), await apart(137, 0.0003, null)]).toEqual([
      true,
      false,
      null,
    ])
  })
})
