import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { administrator, type Principal } from '../../src/database/principal.js'
import { recordRows, type Incoming } from '../../src/database/record-rows.js'
import { Acceptance } from '../../src/projects/acceptance.js'
import { ApprovalStep } from '../../src/plan/workflow/approval-step.js'
import { LandUseRecord } from '../../src/areas/land-use-record.js'
import { PermanentBasicFarmland } from '../../src/areas/permanent-basic-farmland.js'
import { PublicNotice } from '../../src/plan/workflow/public-notice.js'
import { Quota } from '../../src/departments/natural-resources/quota.js'
import { moneyDoor } from '../funds/money-door.js'
import {
  LEADING,
  objectionDoor,
  openPublishedCounty,
  publicFrom,
  reviewer,
  type PublishedCounty,
} from './objection-door.js'

let county: PublishedCounty
let door: ReturnType<typeof objectionDoor>
const anyone = publicFrom('10.2.0.1')
const FIELDS = `asOf sentences members landArea lastStep lastStepOn unplacedMoney projectCount acceptedProjects newCultivatedLand redLinesKept redLinesBroken howToObject
  moneyByLevel { level allocated disbursed paid } projectCounts { kind department state count } projects { totalCount nodes { name state } }
  quotas { kind certifiedArea } notices { subject endsOn } objections { received answered open overdue }`
const disclosed = async (principal = anyone, language = 'ZH', code = 'A') =>
  (
    await door.asked(
      principal,
      `{ consolidationArea(code: "${code}") { disclosure(language: ${language}) { ${FIELDS} } } }`,
    )
  ).consolidationArea?.disclosure

beforeAll(async () => {
  county = await openPublishedCounty()
  door = objectionDoor(county.county)
  const put = async (concept: Parameters<typeof recordRows>[1], ...rows: Incoming[]) => {
    for (const row of await county.bring((unit) => recordRows(unit, concept, rows)))
      expect(row).toMatchObject({ outcome: 'INSERTED' })
  }
  await county.projects(
    { department: 'FORESTRY', externalId: 'three', title: '甲溪村林带', completedOn: '2024-06-01' },
    { department: 'WATER', externalId: 'four', title: '甲溪村山塘', approvedOn: '2024-01-01' },
  )
  await put(
    ApprovalStep,
    {
      area: 'A',
      kind: 'AREA_CHOSEN',
      documentNumber: '一',
      verdict: 'APPROVED',
      decidedOn: '2023-01-01',
      handledBy: '王五',
      opinion: '内部意见',
    },
    {
      area: 'A',
      kind: 'PROVINCIAL_REVIEW',
      documentNumber: '二',
      verdict: 'APPROVED_WITH_CHANGES',
      decidedOn: '2023-05-04',
    },
    // Of one day’s steps the later one is told; a step that a return took back is not.
    {
      area: 'A',
      kind: 'CITY_APPRAISAL',
      documentNumber: '三',
      verdict: 'APPROVED',
      decidedOn: '2023-05-04',
    },
    { area: 'A', kind: 'IMPLEMENTATION', verdict: 'APPROVED', decidedOn: '2023-08-01' },
    {
      area: 'A',
      kind: 'AREA_ACCEPTANCE',
      documentNumber: '五',
      verdict: 'RETURNED',
      decidedOn: '2023-09-01',
    },
    {
      area: 'B',
      kind: 'PROVINCIAL_REPLY',
      documentNumber: '四',
      verdict: 'APPROVED',
      decidedOn: '2024-09-01',
    },
  )
  await put(Acceptance, {
    project: ['WATER', 'one'],
    stage: 'COUNTY',
    verdict: 'APPROVED',
    acceptedOn: '2024-05-01',
    newCultivatedLand: '12.5',
  })
  await put(
    Quota,
    { kind: 'NEW_CULTIVATED_LAND', project: ['WATER', 'one'], documentNumber: '甲', certifiedArea: '10.25' },
    { kind: 'NEW_CULTIVATED_LAND', area: 'A', documentNumber: '乙', certifiedArea: '1' },
    { kind: 'DRY_TO_PADDY', area: 'B', documentNumber: '丙', certifiedArea: '7' },
  )
  await put(
    PublicNotice,
    { area: 'A', subject: 'PLAN', publishedOn: '2024-01-01', endsOn: '2024-02-01' },
    { area: 'A', subject: 'ACCEPTANCE', publishedOn: '2024-01-01', endsOn: '2199-01-01' },
    { area: 'B', subject: 'FUND', publishedOn: '2024-01-01', endsOn: '2199-01-01' },
  )
  const money = moneyDoor(county.county)
  const fund = await money.createFund('省财〔2024〕9号', '1000.00')
  const allocation = await money.allocate(fund.id, '300.10', { projectId: county.ids.one })
  const disbursement = await money.disburse(allocation.id, '200.05')
  expect(disbursement).toMatchObject({ amount: '200.05' })
  expect(await money.pay(disbursement.id, '100.01')).toMatchObject({ amount: '100.01' })
})

test('a township of another area is shown the same as anyone', async () => {
  const other = await door.asked(administrator('管理员'), '{ consolidationArea(code: "B") { id } }')
  const township: Principal = {
    name: '乙区指挥部',
    role: 'TOWNSHIP',
    areaIds: [other.consolidationArea.id.split(':')[1]],
  }
  expect((await disclosed()).lastStep).toBe('PROVINCIAL_REVIEW')
  expect(await disclosed(township)).toEqual(await disclosed())
})

test('each figure is that of the field it stands for, in the public’s eyes and in the leading group’s', async () => {
  for (const principal of [anyone, LEADING, administrator('管理员')]) {
    const shown = await disclosed(principal)
    const { consolidationArea: area } = await door.asked(
      principal,
      `{ consolidationArea(code: "A") { funding { allocated disbursed paid } fundBalance { newCultivatedLand } divisions { name parent { name } }
        projects { totalCount } accepted: projects(filter: { state: { eq: ACCEPTED } }) { totalCount } boundary } }`,
    )
    const sum = (field: string) =>
      shown.moneyByLevel.reduce(
        (fen: bigint, each: Record<string, string>) => fen + BigInt(each[field]!.replace('.', '')),
        0n,
      )
    for (const field of ['allocated', 'disbursed', 'paid'])
      expect(sum(field)).toBe(BigInt(area.funding[field].replace('.', '')))
    expect(area.funding).toEqual({ allocated: '400.10', disbursed: '200.05', paid: '100.01' })
    const { fundingBy } = await door.asked(
      principal,
      '{ fundingBy(groupBy: [LEVEL, AREA]) { level area { code } tied { allocated disbursed paid } } }',
    )
    expect(shown.moneyByLevel).toEqual(
      expect.arrayContaining(
        fundingBy
          .filter((each: any) => each.area?.code === 'A')
          .map(({ level, tied }: any) => ({ level, ...tied })),
      ),
    )
    expect(shown.members).toEqual(area.divisions.map(({ name, parent }: any) => `${parent.name}${name}`))
    expect(shown.projectCount).toBe(area.projects.totalCount)
    expect(shown.projects.totalCount).toBe(3)
    expect(shown.acceptedProjects).toBe(area.accepted.totalCount)
    expect(shown.newCultivatedLand).toBe(area.fundBalance.newCultivatedLand)
    expect(shown).toMatchObject({
      lastStep: 'PROVINCIAL_REVIEW',
      lastStepOn: '2023-05-04',
      projectCount: 3,
      acceptedProjects: 1,
      newCultivatedLand: '12.5',
      quotas: [{ kind: 'NEW_CULTIVATED_LAND', certifiedArea: '11.25' }],
      notices: [{ subject: 'ACCEPTANCE', endsOn: '2199-01-01' }],
      redLinesKept: null,
    })
    expect(
      Object.fromEntries(
        shown.projects.nodes.map(({ name, state }: Record<string, string>) => [name, state]),
      ),
    ).toEqual({ 甲溪村渠道: 'ACCEPTED', 甲溪村林带: 'FINISHED', 甲溪村山塘: 'APPROVED' })
    expect(
      shown.projectCounts.reduce((count: number, each: { count: number }) => count + each.count, 0),
    ).toBe(3)
    expect(Number(shown.landArea)).toBeGreaterThan(10_000_000)
  }
  const { tieCoverage } = await county.ask('{ tieCoverage { unresolved { amount } } }')
  expect((await disclosed()).unplacedMoney).toBe(tieCoverage.unresolved.amount)
})

test('in plain words, in Chinese and in English, with the same figures', async () => {
  const { sentences } = await disclosed()
  expect(sentences).toHaveLength(6)
  expect(sentences.join('')).toContain('甲片区由东乡甲溪村委会组成，土地面积 16,275,637.74 亩')
  expect(sentences.join('')).toContain('审批进展：2023年5月4日，“省自然资源厅审查”通过。')
  expect(sentences.join('')).toContain('已分配 400.10 元，已拨付 200.05 元，已支付 100.01 元')
  expect(sentences.join('')).toContain('项目 3 个，其中已验收 1 个，验收新增耕地 12.5 亩。')
  const english = (await disclosed(anyone, 'EN')).sentences.join(' ')
  expect(english).toContain('“Review by the province” passed on 2023-05-04')
  expect(english).toContain('400.10 yuan allocated, 200.05 disbursed, 100.01 paid')
  expect(english).not.toMatch(/审批|已分配/)
})

test('of an area that is not published nothing is shown, and of a step nothing but which and when', async () => {
  expect(await disclosed(anyone, 'ZH', 'B')).toBeUndefined()
  expect(await disclosed(LEADING, 'ZH', 'B')).toMatchObject({ lastStep: 'PROVINCIAL_REPLY', projectCount: 1 })
  const all = JSON.stringify(await disclosed())
  expect(all).not.toMatch(/王五|内部意见|乙溪|乙片区/)
  await expect(door.asked(anyone, '{ approvalSteps { totalCount } }')).rejects.toMatchObject({
    code: 'FORBIDDEN',
  })
  // Of the quotas, those of what is published.
  expect(
    await door.asked(anyone, '{ quotas(orderBy: [{ documentNumber: ASC }]) { nodes { kind } } }'),
  ).toEqual({
    quotas: { nodes: [{ kind: 'NEW_CULTIVATED_LAND' }, { kind: 'NEW_CULTIVATED_LAND' }] },
  })
})

test('red lines: kept, or broken with the figures', async () => {
  const record = (phase: string, mu: string, landClass = '0101') =>
    county.bring(async (unit) => {
      const [row] = await recordRows(unit, LandUseRecord, [
        { area: 'A', year: 2024, phase, landClass: ['GB/T 21010-2017', landClass], landArea: mu },
      ])
      expect(row!.outcome).not.toBe('REJECTED')
    })
  await record('BEFORE', '1000')
  expect((await disclosed()).redLinesKept).toBeNull()
  await record('AFTER', '1040')
  const short = await disclosed()
  expect(short.redLinesKept).toBe(false)
  expect(short.redLinesBroken[0]).toContain('1,000 → 1,040 亩')
  expect(short.sentences.join('')).toContain('有 1 条红线未守住')
  await record('AFTER', '1060')
  // No line is broken, and of some it cannot be told: that is not said to be kept.
  const untold = await disclosed()
  expect(untold).toMatchObject({ redLinesKept: null, redLinesBroken: [] })
  expect(untold.sentences.join('')).toContain('红线尚不能全部核对')
  for (const phase of ['BEFORE', 'AFTER']) {
    await record(phase, '90', '0702')
    await county.bring(async (unit) => {
      const [row] = await recordRows(unit, PermanentBasicFarmland, [
        { area: 'A', year: 2024, phase, landArea: '800', adjustedArea: '0', addedArea: '0' },
      ])
      expect(row!.outcome).not.toBe('REJECTED')
    })
  }
  const kept = await disclosed()
  expect(kept).toMatchObject({ redLinesKept: true, redLinesBroken: [] })
  expect(kept.sentences.join('')).toContain('红线均已守住')
  // With a stricter figure in force the same land breaks the line, for the public too.
  await sql`insert into rule_parameter_value (rule, name, version, value, valid_from, set_by, reason) values ('Q04', 'newCultivated', 1, '8', '2024-01-01', '财政', '试')`.execute(
    county.county.kysely,
  )
  expect((await disclosed()).redLinesKept).toBe(false)
})

test('objections are counted for all, before they are answered too; their text is not', async () => {
  const { number } = await door.submit(county.ids.one!, { words: '内容在答复前不公开的话。' })
  await door.submit(county.ids.A!)
  await door.submit(county.ids.fund!)
  expect((await disclosed()).objections).toEqual({ received: 2, answered: 0, open: 2, overdue: 0 })
  await door.answer(reviewer('WATER'), await door.idOf(number))
  const shown = await disclosed()
  expect(shown.objections).toEqual({ received: 2, answered: 1, open: 1, overdue: 0 })
  expect(shown.sentences.at(-1)).toBe('收到异议 2 件，已答复 1 件。')
})

test('a project that lies here in part counts here, as in the coverage of ties', async () => {
  const before = (await disclosed()).projectCount
  const split = await county.ask(
    `mutation($input: SplitProjectInput!) { splitProject(input: $input) { __typename ... on Problem { code message } } }`,
    {
      input: {
        idempotencyKey: 'split',
        basis: 'MONEY',
        reason: '跨两区',
        projectId: county.ids.two,
        parts: [
          { name: '甲段', share: '0.5', areaCode: 'A' },
          { name: '乙段', share: '0.5', areaCode: 'B' },
        ],
      },
    },
  )
  expect(split.splitProject.__typename).toBe('TieDecided')
  expect((await disclosed()).projectCount).toBe(before + 1)
  expect((await disclosed()).projects.totalCount).toBe(before + 1)
})

test('of a project that lies here in part its land and its quota count by the share; what counts as accepted is one thing', async () => {
  const record = (concept: Parameters<typeof recordRows>[1], row: Incoming) =>
    county.bring(async (unit) => {
      const [recorded] = await recordRows(unit, concept, [row])
      expect(recorded!.outcome).not.toBe('REJECTED')
    })
  const accept = (project: string, stage: string, verdict: string, newCultivatedLand: string) =>
    record(Acceptance, {
      project: [project === 'two' ? 'AGRICULTURE' : 'WATER', project],
      stage,
      verdict,
      acceptedOn: '2024-06-01',
      newCultivatedLand,
      opinion: '按标准核验',
    })
  const land = async () => {
    const [shown, { consolidationArea: area }] = [
      await disclosed(),
      await door.asked(anyone, '{ consolidationArea(code: "A") { fundBalance { newCultivatedLand } } }'),
    ]
    expect(shown.newCultivatedLand).toBe(area.fundBalance.newCultivatedLand)
    return [shown.acceptedProjects, shown.newCultivatedLand]
  }
  await accept('two', 'SELF_CHECK', 'APPROVED', '90')
  expect(await land()).toEqual([1, '12.5'])
  await accept('two', 'COUNTY', 'APPROVED', '8.000001')
  expect(await land()).toEqual([2, '16.500001'])
  await record(Quota, {
    kind: 'NEW_CULTIVATED_LAND',
    project: ['AGRICULTURE', 'two'],
    documentNumber: '丁',
    certifiedArea: '3',
  })
  expect((await disclosed()).quotas).toEqual([{ kind: 'NEW_CULTIVATED_LAND', certifiedArea: '12.75' }])
  // The city’s return outweighs the county’s approval.
  await accept('one', 'CITY', 'RETURNED', '12.5')
  expect(await land()).toEqual([1, '4.000001'])
})
