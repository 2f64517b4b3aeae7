import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Principal } from '../../../src/database/principal.js'
import { openBooks, type Books } from '../../audit/rules/books.js'
import { globalId } from '../../../src/graph/node.js'
import { askAs } from '../../server/asks.js'
import { faultsOf, quotaDoor } from '../../departments/quota-door.js'

let books: Books
let door: ReturnType<typeof quotaDoor>
let townships: [string, string]
let villages: string[]
beforeAll(async () => {
  books = await openBooks()
  door = quotaDoor(books.county)
  townships = [await books.township('西乡'), await books.township('南乡')]
  villages = [
    await books.village('甲村', null, townships[0]),
    await books.village('乙村', null, townships[0]),
    await books.village('丙村', null, townships[1]),
  ]
})

const codeOf = async (table: string, id: string) => {
  const { rows } = await sql<{
    code: string
  }>`select code from ${sql.table(table)} where id = ${id}::uuid`.execute(books.county.kysely)
  return rows[0]!.code
}
const area = async (name: string, ...divisions: string[]) => {
  const id = await books.area(name, ...divisions)
  return { id, code: await codeOf('consolidation_area', id) }
}
const step = (area_id: string, kind: string, decided_on: string, verdict = 'APPROVED') =>
  books.add('approval_step', {
    area_id,
    kind,
    verdict,
    decided_on,
    document_number: `审〔${kind}〕${decided_on}`,
  })
const FIGURES = 'amount landArea grantedAmount grantedLandArea dueAmount dueLandArea'
const REWARD = `query($code: String!, $kind: RewardKind!) { reward(areaCode: $code, kind: $kind) { __typename
  ... on NotSet { area { code } kind missing neededOn message } ... on NotTriggered { area { code } waitsFor message }
  ... on RewardCalculation { area { code } kind parameter { amount share sourceDocument validFrom } trigger triggeredOn triggerDocument provinceAward arithmetic total { ${FIGURES} } lines { division { code name } ${FIGURES} } }
  ... on Problem { code message } } }`
const reward = async (code: string, kind: string) => (await door.ask(REWARD, { code, kind })).reward
const set = (kind: string, more: Record<string, unknown>) =>
  door.send('setRewardParameter', {
    kind,
    sourceDocument: '进府办字〔2020〕1号',
    validFrom: '2020-01-01',
    ...more,
  })
const grant = (areaCode: string, kind: string, more: Record<string, unknown> = {}) =>
  door.send('grantReward', {
    areaCode,
    kind,
    documentNumber: '进府〔2024〕1号',
    grantedOn: '2024-07-01',
    ...more,
  })

describe('a reward', () => {
  test('is not set until a figure is entered with its document; never a guess', async () => {
    const { id, code } = await area('甲片区', villages[0]!)
    await step(id, 'PROVINCIAL_REVIEW', '2022-05-01')
    // The plan leaves it blank, and a blank is no figure.
    await books.add('reward_parameter', { kind: 'TOWNSHIP_MONEY', valid_from: '2020-01-01' })
    for (const kind of ['TOWNSHIP_MONEY', 'VILLAGE_MONEY', 'CONSTRUCTION_LAND_QUOTA'])
      expect(await reward(code, kind)).toMatchObject({
        __typename: 'NotSet',
        area: { code },
        missing: [expect.stringMatching(new RegExp(`${kind}.*文号`))],
      })
    expect(await grant(code, 'TOWNSHIP_MONEY')).toMatchObject({
      code: 'REWARD_NOT_SET',
      message: expect.stringContaining('尚未设定'),
    })
    expect(await reward('nowhere', 'TOWNSHIP_MONEY')).toMatchObject({ code: 'NO_SUCH_AREA' })
  })

  test('has a figure by a document, and none is overwritten', async () => {
    expect(await set('TOWNSHIP_MONEY', {})).toMatchObject({ code: 'BAD_REWARD_FIGURE' })
    expect(await set('TOWNSHIP_MONEY', { share: '10' })).toMatchObject({ code: 'BAD_REWARD_FIGURE' })
    expect(await set('TOWNSHIP_MONEY', { amount: '0.00' })).toMatchObject({ code: 'BAD_REWARD_FIGURE' })
    for (const share of ['0', '100.1', 'x', '-1', '0.0000001'])
      expect(await set('CONSTRUCTION_LAND_QUOTA', { share }), share).toMatchObject({
        code: 'BAD_REWARD_FIGURE',
      })
    expect(await set('TOWNSHIP_MONEY', { amount: '500000.00', sourceDocument: ' ' })).toMatchObject({
      code: 'DETAIL_MISSING',
    })
    // It fills the version that was left blank.
    const first = await set('TOWNSHIP_MONEY', { amount: '500000.00', idempotencyKey: 'first' })
    expect(first).toMatchObject({
      __typename: 'RewardParameter',
      amount: '500000.00',
      share: null,
      sourceDocument: '进府办字〔2020〕1号',
      setBy: '资源经办',
    })
    expect(first.setAt).toMatch(/^20/)
    expect((await set('TOWNSHIP_MONEY', { amount: '500000.00', idempotencyKey: 'first' })).id).toBe(first.id)
    expect((await set('TOWNSHIP_MONEY', { amount: '500000.00' })).id).toBe(first.id)
    expect(await set('TOWNSHIP_MONEY', { amount: '600000.00' })).toMatchObject({
      code: 'REWARD_PARAMETER_TAKEN',
      parameter: { id: first.id },
    })
    expect(await set('VILLAGE_MONEY', { amount: '100000.00' })).toMatchObject({ amount: '100000.00' })
    expect(await set('CONSTRUCTION_LAND_QUOTA', { share: '12.5' })).toMatchObject({ share: 12.5 })
    // Nor by hand, nor by a file.
    await expect(
      sql`update reward_parameter set amount = 1 where kind = 'TOWNSHIP_MONEY'`.execute(books.county.kysely),
    ).rejects.toThrow(/reward_parameter|只增不改/)
    await expect(sql`delete from reward_parameter`.execute(books.county.kysely)).rejects.toThrow(/只增不改/)
    const { importRecords } = await door.ask(
      `mutation($input: ImportRecordsInput!) { importRecords(input: $input) { ... on ImportReport { records { outcome } } ... on Problem { message } } }`,
      {
        input: {
          idempotencyKey: 'file',
          department: 'FINANCE',
          table: 'reward-parameter',
          records: [
            {
              kind: 'TOWNSHIP_MONEY',
              amount: '1.00',
              source_document: '进府办字〔2020〕2号',
              valid_from: '2020-01-01',
            },
          ],
        },
      },
    )
    expect(importRecords.records).toEqual([{ outcome: 'REJECTED' }])
  })

  test('waits for its step, and is worked out by the figure in force on that day', async () => {
    const { id, code } = await area('乙片区', ...villages)
    for (const [kind, waitsFor] of [
      ['TOWNSHIP_MONEY', 'PROVINCIAL_REVIEW'],
      ['VILLAGE_MONEY', 'PROVINCIAL_REVIEW'],
      ['CONSTRUCTION_LAND_QUOTA', 'AREA_ACCEPTANCE'],
    ] as const) {
      expect(await reward(code, kind)).toMatchObject({ __typename: 'NotTriggered', waitsFor, area: { code } })
      expect(await grant(code, kind)).toMatchObject({ code: 'REWARD_TOO_EARLY', triggeredOn: null })
    }
    await step(id, 'PROVINCIAL_REVIEW', '2022-04-01', 'RETURNED')
    expect(await reward(code, 'TOWNSHIP_MONEY')).toMatchObject({ __typename: 'NotTriggered' })
    await step(id, 'PROVINCIAL_REVIEW', '2022-05-01')
    // Another figure from the next day on changes nothing for this area.
    await set('TOWNSHIP_MONEY', {
      amount: '900000.00',
      validFrom: '2022-05-02',
      sourceDocument: '进府办字〔2022〕9号',
    })
    const townshipMoney = await reward(code, 'TOWNSHIP_MONEY')
    expect(townshipMoney).toMatchObject({
      __typename: 'RewardCalculation',
      parameter: { amount: '500000.00', validFrom: '2020-01-01', sourceDocument: '进府办字〔2020〕1号' },
      trigger: 'PROVINCIAL_REVIEW',
      triggeredOn: '2022-05-01',
      triggerDocument: '审〔PROVINCIAL_REVIEW〕2022-05-01',
      arithmetic: '500,000.00 元（进府办字〔2020〕1号） × 2 个乡镇 = 1,000,000.00 元',
      total: { amount: '1000000.00', grantedAmount: '0.00', dueAmount: '1000000.00', landArea: null },
    })
    expect(townshipMoney.lines.map(({ division, dueAmount }: any) => [division.name, dueAmount])).toEqual([
      ['西乡', '500000.00'],
      ['南乡', '500000.00'],
    ])
    expect(await reward(code, 'VILLAGE_MONEY')).toMatchObject({
      arithmetic: '100,000.00 元（进府办字〔2020〕1号） × 3 个行政村 = 300,000.00 元',
    })
    // The day before the change is before, the day itself is not.
    const later = await area('丙片区', townships[0])
    await step(later.id, 'PROVINCIAL_REVIEW', '2022-05-02')
    expect(await reward(later.code, 'TOWNSHIP_MONEY')).toMatchObject({ total: { amount: '900000.00' } })
    // A township that is an area is its villages too.
    expect((await reward(later.code, 'VILLAGE_MONEY')).lines).toHaveLength(2)
    // Before any figure was in force: not set, whatever stands today.
    const early = await area('丁片区', villages[0]!)
    await step(early.id, 'PROVINCIAL_REVIEW', '2019-12-31')
    expect(await reward(early.code, 'TOWNSHIP_MONEY')).toMatchObject({
      __typename: 'NotSet',
      neededOn: '2019-12-31',
      missing: [expect.stringContaining('2019-12-31')],
    })
  })
})

describe('what triggers a reward', () => {
  const lines = async (code: string, kind: string) =>
    (await reward(code, kind)).lines.map(({ division, dueAmount }: any) => [division.name, dueAmount])

  test('is an approval that stands, in an area that goes on', async () => {
    const ended = await area('终片区', villages[0]!)
    await step(ended.id, 'PROVINCIAL_REVIEW', '2022-05-01')
    await step(ended.id, 'TERMINATION', '2023-01-01')
    const changed = await area('变片区', villages[0]!)
    await step(changed.id, 'PROVINCIAL_REVIEW', '2022-05-01')
    await step(changed.id, 'CHANGE', '2023-01-01')
    const closed = await area('止片区', villages[0]!)
    await step(closed.id, 'PROVINCIAL_REVIEW', '2022-05-01')
    await sql`update consolidation_area set valid_to = '2023-01-01' where id = ${closed.id}`.execute(
      books.county.kysely,
    )
    for (const { code } of [ended, changed, closed])
      for (const kind of ['TOWNSHIP_MONEY', 'VILLAGE_MONEY']) {
        expect(await reward(code, kind)).toMatchObject({ __typename: 'NotTriggered' })
        expect(await grant(code, kind)).toMatchObject({ code: 'REWARD_TOO_EARLY', triggeredOn: null })
      }
    // Reviewed again after the change, by the figure of that day.
    await step(changed.id, 'PROVINCIAL_REVIEW', '2023-02-01')
    expect(await reward(changed.code, 'TOWNSHIP_MONEY')).toMatchObject({ triggeredOn: '2023-02-01' })
  })

  test('rewards the members of its day, and what was granted then stays due', async () => {
    const { id, code } = await area('员片区')
    const join = (division_id: string, joined_on: string, left_on: string | null = null) =>
      books.add('area_member', { area_id: id, division_id, joined_on, left_on })
    await join(villages[0]!, '2021-01-01')
    await join(villages[1]!, '2021-01-01', '2023-06-01')
    await join(villages[2]!, '2023-05-02')
    await step(id, 'PROVINCIAL_REVIEW', '2023-05-01')
    expect(await lines(code, 'VILLAGE_MONEY')).toEqual([
      ['甲村', '100000.00'],
      ['乙村', '100000.00'],
    ])
    expect(await lines(code, 'TOWNSHIP_MONEY')).toEqual([['西乡', '900000.00']])
    const granted = await grant(code, 'VILLAGE_MONEY')
    expect(granted.rewards).toHaveLength(2)
    const notDue = (await import('../../../src/audit/rules/Q02-reward-too-early.js')).default
    await step(id, 'TERMINATION', '2025-01-01')
    expect(await books.find(notDue)).toEqual([])
    // Before its first known day an area had the members of that day.
    const old = await area('旧员片区')
    await books.add('area_member', { area_id: old.id, division_id: villages[2]!, joined_on: '2024-01-01' })
    await step(old.id, 'PROVINCIAL_REVIEW', '2022-05-01')
    expect(await lines(old.code, 'VILLAGE_MONEY')).toEqual([['丙村', '100000.00']])
  })
})

describe('a grant', () => {
  test('of money gives just what is due, once, on or after the day', async () => {
    const { id, code } = await area('戊片区', ...villages)
    await step(id, 'PROVINCIAL_REVIEW', '2024-06-15')
    expect(await grant(code, 'VILLAGE_MONEY', { grantedOn: '2024-06-14' })).toMatchObject({
      code: 'REWARD_TOO_EARLY',
      triggeredOn: '2024-06-15',
    })
    expect(await grant(code, 'VILLAGE_MONEY', { grantedOn: '2199-06-14' })).toMatchObject({
      code: 'DATES_OUT_OF_ORDER',
    })
    expect(await grant(code, 'VILLAGE_MONEY', { documentNumber: '' })).toMatchObject({
      code: 'DETAIL_MISSING',
    })
    // One village got its own by an earlier record.
    await books.add('reward', {
      area_id: id,
      kind: 'VILLAGE_MONEY',
      division_id: villages[0],
      amount: '40000.00',
      granted_on: '2024-06-20',
      document_number: '进府〔2024〕0号',
    })
    const given = await grant(code, 'VILLAGE_MONEY', { idempotencyKey: 'grant' })
    expect(given.rewards.map(({ amount }: any) => amount)).toEqual(['60000.00', '100000.00', '100000.00'])
    expect(given.rewards[0]).toMatchObject({ grantedOn: '2024-07-01', documentNumber: '进府〔2024〕1号' })
    const again = await grant(code, 'VILLAGE_MONEY', { idempotencyKey: 'grant' })
    expect(again.rewards.map((each: any) => each.id)).toEqual(given.rewards.map((each: any) => each.id))
    const refused = await grant(code, 'VILLAGE_MONEY')
    expect(refused).toMatchObject({ code: 'ALREADY_GRANTED' })
    expect(refused.rewards).toHaveLength(4)
    expect(await reward(code, 'VILLAGE_MONEY')).toMatchObject({
      total: { amount: '300000.00', grantedAmount: '300000.00', dueAmount: '0.00' },
    })
    expect(
      await books.find((await import('../../../src/audit/rules/Q02-reward-too-early.js')).default),
    ).toEqual([])
  })

  test('is refused where a record gave it to others than those who are to get it', async () => {
    const { id, code } = await area('己片区', ...villages)
    await step(id, 'PROVINCIAL_REVIEW', '2022-05-01')
    await books.add('reward', {
      area_id: id,
      kind: 'TOWNSHIP_MONEY',
      amount: '500000.00',
      granted_on: '2022-06-01',
      document_number: '进府〔2022〕8号',
    })
    expect(await grant(code, 'TOWNSHIP_MONEY')).toMatchObject({
      code: 'ALREADY_GRANTED',
      message: expect.stringContaining('未写明受奖者'),
    })
  })

  test('of quota is its share of the province’s award, and drawn from the ledger in the same act', async () => {
    const { id, code } = await area('庚片区', villages[0]!, villages[1]!)
    await step(id, 'AREA_ACCEPTANCE', '2024-06-01')
    expect(await reward(code, 'CONSTRUCTION_LAND_QUOTA')).toMatchObject({
      __typename: 'NotSet',
      missing: [expect.stringContaining('省政府奖励')],
    })
    const kind = { kind: 'NEW_CONSTRUCTION_LAND', certifiedOn: '2024-06-10' }
    const first = await door.certify(code, '8', '赣自然资〔2024〕1号', kind)
    const second = await door.certify(code, '92.4', '赣自然资〔2024〕2号', {
      ...kind,
      certifiedOn: '2024-06-11',
    })
    await door.certify(code, '500', '确〔2024〕1号')
    expect(await reward(code, 'CONSTRUCTION_LAND_QUOTA')).toMatchObject({
      parameter: { share: 12.5 },
      trigger: 'AREA_ACCEPTANCE',
      triggeredOn: '2024-06-01',
      provinceAward: '100.4',
      arithmetic: '省政府奖励 100.4 亩 × 12.5%（进府办字〔2020〕1号） = 12.55 亩',
      total: { landArea: '12.55', grantedLandArea: '0', dueLandArea: '12.55', amount: null },
      lines: [{ division: { name: '西乡' }, dueLandArea: '12.55' }],
    })
    const used = await door.use(second.id, '90', { usedOn: '2024-06-20' })
    expect(await grant(code, 'CONSTRUCTION_LAND_QUOTA')).toMatchObject({
      code: 'INSUFFICIENT_QUOTA',
      asked: '12.55',
      left: '10.4',
    })
    await door.reverse(used.id, { reversedOn: '2024-06-25' })
    const given = await grant(code, 'CONSTRUCTION_LAND_QUOTA')
    expect(given.rewards).toMatchObject([
      {
        quotaArea: '12.55',
        quotaEntries: {
          nodes: [
            { kind: 'AWARD', landArea: '8', recipient: '西乡' },
            { kind: 'AWARD', landArea: '4.55' },
          ],
        },
      },
    ])
    expect(await door.quotaOf(first.id)).toMatchObject({ awardedArea: '8', remainingArea: '0' })
    expect(await grant(code, 'CONSTRUCTION_LAND_QUOTA')).toMatchObject({ code: 'ALREADY_GRANTED' })
    expect(
      await books.find((await import('../../../src/audit/rules/Q03-quota-overdrawn.js')).default),
    ).toEqual([])
    // A later award of the province's adds its share; what was reversed is taken off the reward too.
    await door.certify(code, '8', '赣自然资〔2024〕3号', kind)
    expect(await reward(code, 'CONSTRUCTION_LAND_QUOTA')).toMatchObject({
      total: { landArea: '13.55', grantedLandArea: '12.55', dueLandArea: '1' },
    })
    expect(await grant(code, 'CONSTRUCTION_LAND_QUOTA')).toMatchObject({
      code: 'ALREADY_GRANTED',
      message: expect.stringContaining('文号'),
    })
    const [award] = (await door.quotaOf(first.id)).entries.nodes.slice(-1)
    expect(await door.reverse(award.id, { reversedOn: '2024-07-01' })).toMatchObject({
      kind: 'REVERSAL',
      reward: { id: given.rewards[0].id },
    })
    expect(await reward(code, 'CONSTRUCTION_LAND_QUOTA')).toMatchObject({
      total: { grantedLandArea: '4.55', dueLandArea: '9' },
    })
    expect(await grant(code, 'CONSTRUCTION_LAND_QUOTA', { documentNumber: '进府〔2024〕2号' })).toMatchObject(
      {
        rewards: [{ quotaArea: '9' }],
      },
    )
    expect(await faultsOf(books.county)).toEqual([])
  })

  test('of quota counts what was awarded by hand beside what was reported, each once', async () => {
    const { id, code } = await area('丑片区', villages[0]!)
    await step(id, 'AREA_ACCEPTANCE', '2024-06-01')
    const quota = await door.certify(code, '80', '赣自然资〔2024〕6号', { kind: 'NEW_CONSTRUCTION_LAND' })
    const by = async (given: string, due: string) =>
      expect(await reward(code, 'CONSTRUCTION_LAND_QUOTA')).toMatchObject({
        total: { landArea: '10', grantedLandArea: given, dueLandArea: due },
      })
    expect(await door.award(quota.id, '10.000001')).toMatchObject({
      code: 'REWARD_NOT_DUE',
      message: expect.stringContaining('应奖 10，累计将为 10.000001'),
    })
    const award = await door.award(quota.id, '5')
    await by('5', '5')
    expect(await door.award(quota.id, '5.1')).toMatchObject({ code: 'REWARD_NOT_DUE' })
    const reported = (quota_area_mu: string, document_number: string) =>
      books.add('reward', {
        area_id: id,
        kind: 'CONSTRUCTION_LAND_QUOTA',
        division_id: townships[0],
        quota_area_mu,
        granted_on: '2024-07-01',
        document_number,
      })
    await reported('4', '进府〔2024〕3号')
    await by('9', '1')
    const rule = (await import('../../../src/audit/rules/Q03-quota-overdrawn.js')).default
    await door.use(quota.id, '71', { usedOn: '2024-06-20' })
    expect(await door.use(quota.id, '1', { usedOn: '2024-06-20' })).toMatchObject({ code: 'QUOTA_OVERDRAWN' })
    expect(await books.find(rule, id)).toEqual([])
    await reported('2', '进府〔2024〕4号')
    const notDue = (await import('../../../src/audit/rules/Q02-reward-too-early.js')).default
    expect(
      (await books.find(notDue))
        .filter(({ facts }) => facts.area === '丑片区')
        .map(({ facts }) => facts.says),
    ).toEqual(Array.from({ length: 2 }, () => expect.stringContaining('全区累计 11，应为 10')))
    expect(await books.find(rule, id)).toMatchObject([{ facts: { awarded: '11', excess: '2' } }])
    await door.reverse(award.id)
    expect(await books.find(rule, id)).toEqual([])
    await by('6', '4')
  })

  test('of quota is more than due where a file states that the ledger awarded more', async () => {
    const { id, code } = await area('丑寅片区', villages[0]!)
    await step(id, 'AREA_ACCEPTANCE', '2024-06-01')
    await door.certify(code, '80', '赣自然资〔2024〕16号', { kind: 'NEW_CONSTRUCTION_LAND' })
    const reward_id = await books.add('reward', {
      area_id: id,
      kind: 'CONSTRUCTION_LAND_QUOTA',
      division_id: townships[0],
      quota_area_mu: '4',
      granted_on: '2024-07-01',
      document_number: '进府〔2024〕13号',
    })
    const notDue = (await import('../../../src/audit/rules/Q02-reward-too-early.js')).default
    expect(await books.find(notDue, reward_id)).toEqual([])
    const { importRecords } = await door.ask(
      `mutation($input: ImportRecordsInput!) { importRecords(input: $input) { ... on ImportReport { records { outcome problems { message } } } } }`,
      {
        input: {
          idempotencyKey: 'awarded by a file',
          department: 'NATURAL_RESOURCES',
          table: 'quota',
          records: [
            {
              area: code,
              kind: 'NEW_CONSTRUCTION_LAND',
              document_number: '赣自然资〔2024〕16号',
              certified_area: '80',
              awarded_area: '12',
            },
          ],
        },
      },
    )
    expect(importRecords.records).toEqual([{ outcome: 'UPDATED', problems: [] }])
    expect(await books.find(notDue, reward_id)).toMatchObject([{ key: 'amount' }])
  })

  test('of a quota of a split project is worked out of the share that lies in the area, and drawn from it', async () => {
    const [west, south] = [await area('寅片区', villages[0]!), await area('卯片区', villages[2]!)]
    const project = await books.project()
    const { rows: parts } = await sql<{ id: string; ordinal: number }>`
      insert into project_part (project_id, ordinal, name, share, basis)
      select ${project}::uuid, p.ordinal, '分部', p.share, 'MONEY' from (values (1, 0.25), (2, 0.5), (3, 0.25)) p(ordinal, share) returning id::text, ordinal`.execute(
      books.county.kysely,
    )
    for (const { id, ordinal } of parts)
      await books.add('area_tie', {
        project_part_id: id,
        status: 'TIED',
        area_id: ordinal === 2 ? south.id : west.id,
        method: 'MANUAL',
        explanation: '认定',
        rules_version: '2',
      })
    const quota = await door.send('certifyQuota', {
      kind: 'NEW_CONSTRUCTION_LAND',
      projectId: globalId('Project', project),
      landArea: '80',
      documentNumber: '赣自然资〔2024〕7号',
      certifiedOn: '2024-01-10',
    })
    await step(west.id, 'AREA_ACCEPTANCE', '2024-06-01')
    expect(await door.award(quota.id, '1')).toMatchObject({ code: 'REWARD_TOO_EARLY' })
    await step(south.id, 'AREA_ACCEPTANCE', '2024-06-02')
    expect(await door.award(quota.id, '1', { awardedOn: '2024-06-01' })).toMatchObject({
      code: 'REWARD_TOO_EARLY',
    })
    const of = async ({ code }: { code: string }, given: string, due: string) =>
      expect(await reward(code, 'CONSTRUCTION_LAND_QUOTA')).toMatchObject({
        provinceAward: '40',
        total: { landArea: '5', grantedLandArea: given, dueLandArea: due },
      })
    await of(west, '0', '5')
    expect(await grant(west.code, 'CONSTRUCTION_LAND_QUOTA')).toMatchObject({ rewards: [{ quotaArea: '5' }] })
    await of(west, '5', '0')
    await of(south, '0', '5')
    // What is used of it is of each by its share: of the 40 here 5 are awarded.
    expect(await door.use(quota.id, '70.1', { usedOn: '2024-06-20' })).toMatchObject({
      code: 'QUOTA_OVERDRAWN',
    })
    const used = await door.use(quota.id, '70', { usedOn: '2024-06-20' })
    await door.send('certifyQuota', {
      kind: 'NEW_CONSTRUCTION_LAND',
      areaCode: south.code,
      landArea: '8',
      documentNumber: '赣自然资〔2024〕8号',
      certifiedOn: '2024-01-10',
    })
    expect(await reward(south.code, 'CONSTRUCTION_LAND_QUOTA')).toMatchObject({ total: { dueLandArea: '6' } })
    const [given] = (await grant(south.code, 'CONSTRUCTION_LAND_QUOTA')).rewards
    expect(given.quotaEntries.nodes.map(({ landArea }: any) => landArea).toSorted()).toEqual(['1', '5'])
    expect(await door.quotaOf(quota.id)).toMatchObject({
      usedArea: '70',
      awardedArea: '10',
      remainingArea: '0',
    })
    await door.reverse(used.id)
    expect(await faultsOf(books.county)).toEqual([])
  })

  test('of quota to villages of two townships names none, since the plan does not say how it is shared', async () => {
    const { id, code } = await area('辛片区', ...villages)
    await step(id, 'AREA_ACCEPTANCE', '2024-06-01')
    await door.certify(code, '10', '赣自然资〔2024〕4号', { kind: 'NEW_CONSTRUCTION_LAND' })
    expect((await reward(code, 'CONSTRUCTION_LAND_QUOTA')).lines).toMatchObject([
      { division: null, landArea: '1.25' },
    ])
  })

  test.skipIf(!process.env.DATABASE_URL)('many at once: one of them', async () => {
    const { id, code } = await area('壬片区', villages[2]!)
    await step(id, 'AREA_ACCEPTANCE', '2024-06-01')
    const quota = await door.certify(code, '80', '赣自然资〔2024〕5号', { kind: 'NEW_CONSTRUCTION_LAND' })
    const results = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        index % 2
          ? grant(code, 'CONSTRUCTION_LAND_QUOTA', { documentNumber: `进府〔2024〕${index}号` })
          : door.use(quota.id, '1', { usedOn: '2024-06-20' }),
      ),
    )
    expect(results.filter(({ rewards, code: problem }) => rewards && !problem)).toHaveLength(1)
    expect(results.filter(({ code: problem }) => problem === 'ALREADY_GRANTED')).toHaveLength(5)
    expect(await door.quotaOf(quota.id)).toMatchObject({ usedArea: '6', awardedArea: '10' })
    expect(await faultsOf(books.county)).toEqual([])
  })
})

test('who may: natural resources, finance and the leading group grant; a township asks of its own; the public of none', async () => {
  const { id, code } = await area('癸片区', villages[0]!)
  await step(id, 'PROVINCIAL_REVIEW', '2022-05-01')
  const other = await area('子片区', villages[1]!)
  const as = (role: string, department?: string): Principal =>
    ({
      name: `${role} ${department}`,
      role,
      department,
      areaIds: role === 'TOWNSHIP' ? [id] : undefined,
    }) as Principal
  for (const principal of [as('CLERK', 'WATER'), as('TOWNSHIP'), as('AUDITOR'), as('PUBLIC')]) {
    const theirs = quotaDoor(books.county, principal)
    const input = { areaCode: code, kind: 'TOWNSHIP_MONEY', documentNumber: '进府〔2024〕1号' }
    expect((await theirs.send('grantReward', input)).__typename, principal.name).toBe('Forbidden')
    expect(
      (
        await theirs.send('setRewardParameter', {
          kind: 'VILLAGE_MONEY',
          amount: '1.00',
          sourceDocument: '进府〔2024〕1号',
          validFrom: '2024-01-01',
        })
      ).__typename,
      principal.name,
    ).toBe('Forbidden')
  }
  const ask = async (principal: Principal, areaCode: string) =>
    (await askAs(books.county, principal, REWARD, { code: areaCode, kind: 'TOWNSHIP_MONEY' })).data.reward
  expect(await ask(as('TOWNSHIP'), code)).toMatchObject({ __typename: 'RewardCalculation' })
  expect(await ask(as('TOWNSHIP'), other.code)).toMatchObject({ code: 'NO_SUCH_AREA' })
  expect(await ask(as('PUBLIC'), code)).toMatchObject({ code: 'FORBIDDEN' })
  expect(await ask(as('AUDITOR'), code)).toMatchObject({ __typename: 'RewardCalculation' })
  for (const [principal, year] of [
    [as('CLERK', 'FINANCE'), 2025],
    [as('CLERK', 'NATURAL_RESOURCES'), 2026],
    [as('LEADING_GROUP'), 2027],
  ] as const) {
    const theirs = quotaDoor(books.county, principal)
    expect(
      await theirs.send('setRewardParameter', {
        kind: 'VILLAGE_MONEY',
        amount: '1.00',
        sourceDocument: `进府〔${year}〕1号`,
        validFrom: `${year}-01-01`,
      }),
    ).toMatchObject({ __typename: 'RewardParameter', setBy: principal.name })
  }
  expect(
    await quotaDoor(books.county, as('LEADING_GROUP')).send('grantReward', {
      areaCode: code,
      kind: 'TOWNSHIP_MONEY',
      documentNumber: '进府〔2024〕1号',
    }),
  ).toMatchObject({ rewards: [{ amount: '500000.00' }] })
  // Finance grants quota too: it draws on the ledger, which it may not write otherwise.
  await step(id, 'AREA_ACCEPTANCE', '2024-06-01')
  await door.certify(code, '8', '赣自然资〔2024〕9号', { kind: 'NEW_CONSTRUCTION_LAND' })
  expect(
    await quotaDoor(books.county, as('CLERK', 'FINANCE')).send('grantReward', {
      areaCode: code,
      kind: 'CONSTRUCTION_LAND_QUOTA',
      documentNumber: '进府〔2024〕1号',
    }),
  ).toMatchObject({ rewards: [{ quotaArea: '1', quotaEntries: { nodes: [{ landArea: '1' }] } }] })
})
