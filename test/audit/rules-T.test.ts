import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import T01 from '../../src/audit/rules/T01-money-without-a-project.js'
import T02 from '../../src/audit/rules/T02-project-without-money.js'
import T03 from '../../src/audit/rules/T03-books-disagree.js'
import T04 from '../../src/audit/rules/T04-over-the-source.js'
import T05 from '../../src/audit/rules/T05-shares-not-the-whole.js'
import T06 from '../../src/audit/rules/T06-division-not-in-force.js'
import T07 from '../../src/audit/rules/T07-project-outside-its-area.js'
import T08 from '../../src/audit/rules/T08-one-land-two-funds.js'
import T09 from '../../src/audit/rules/T09-identical-geometry.js'
import T10 from '../../src/audit/rules/T10-reported-twice.js'
import T11 from '../../src/audit/rules/T11-untied-too-long.js'
import { box, openRuleCounty, sorted, subjects, type RuleCounty } from './rule-county.js'

let county: RuleCounty
beforeAll(async () => {
  county = await openRuleCounty()
})

test('T01: money that names no project after ninety days, not on the ninetieth', async () => {
  const fund = await county.makeFund({ received_on: '2024-10-02' })
  const late = await county.makeAllocation(fund, { allocated_on: '2024-10-01' })
  await county.makeAllocation(fund, { allocated_on: '2024-10-02' })
  await county.makeAllocation(fund) // by its document, received on the 2nd
  await county.makeAllocation(fund, { allocated_on: '2024-01-01', project_id: await county.makeProject() })
  const found = await county.ask(T01)
  expect(subjects(found)).toEqual([late])
  expect(found[0]).toMatchObject({ amount: '100.00', facts: { passedDays: 91 } })
  expect(found[0]!.evidence.map(({ type }) => type)).toEqual(['Allocation', 'Fund'])
  expect(subjects(await county.ask(T01, '2024-12-31', { days: '91' }))).toEqual([])
  expect(await county.ask(T01, '2025-01-01')).toHaveLength(3)
})

test('T02: an approved project without money after 180 days; its parent’s or its parts’ money counts', async () => {
  const approved_on = '2024-07-03'
  const bare = await county.makeProject({ approved_on })
  await county.makeProject({ approved_on: '2024-07-04' })
  const fund = await county.makeFund()
  const parent = await county.makeProject({ approved_on })
  await county.makeProject({ approved_on, parent_id: parent })
  await county.makeAllocation(fund, { project_id: parent })
  const whole = await county.makeProject({ approved_on })
  await county.makeAllocation(fund, {
    project_id: await county.makeProject({ approved_on, parent_id: whole }),
  })
  await county.makeProject({ approved_on, merged_into_id: parent })
  expect(subjects(await county.ask(T02))).toEqual([bare])
})

test('T03: a department’s books of a project differ from finance’s, by the months that it returned', async () => {
  const fund = await county.makeFund()
  const book = async (received: string, spent: string) => {
    const project_id = await county.makeProject({ external_id: county.fresh('T03') })
    const disbursement = await county.makeDisbursement(await county.makeAllocation(fund, { project_id }), {
      amount: '60.00',
      disbursed_on: '2024-02-10',
    })
    await county.makePayment(disbursement, { amount: '40.00', paid_on: '2024-03-31' })
    // After the last period that was returned: not yet in anybody's return.
    await county.makePayment(disbursement, { amount: '5.00', paid_on: '2024-04-01' })
    for (const [period, own] of [
      ['2024-02', { received, spent: '0' }],
      ['2024-03', { received: '0', spent }],
    ] as const) {
      const [known] = await county.rows<{ id: string }>(
        sql`select id::text from department_return where department = 'WATER' and period = ${period}`,
      )
      const department_return_id =
        known?.id ??
        (await county.put('department_return', { department: 'WATER', period, fiscal_year: 2024 }))
      await county.put('department_return_line', { department_return_id, project_id, ...own })
    }
    return project_id
  }
  await book('60.00', '40.00')
  const more = await book('60.01', '40.00')
  const less = await book('60.00', '35.00')
  const found = await county.ask(T03)
  expect(subjects(found)).toEqual(sorted(more, less))
  expect(found.find(({ subject_id }) => subject_id === less)).toMatchObject({
    amount: '5.00',
    facts: { spentDifference: '-5.00', receivedDifference: '0.00' },
  })
  expect(subjects(await county.ask(T03, '2024-12-31', { tolerance: '0.01' }))).toEqual([less])
})

test('T04: the database refuses more than there is, and the rule adds up what is stored', async () => {
  const fund = await county.makeFund({ amount: '100.00' })
  await expect(
    county.run(sql`update fund set allocated_amount = 100.01 where id = ${fund}::uuid`),
  ).rejects.toThrow(/fund_not/)
  await county.makeAllocation(fund, { amount: '100.00' })
  expect(await county.ask(T04)).toEqual([])
  await county.makeAllocation(fund, { amount: '0.01' })
  const [found] = await county.ask(T04)
  expect(found).toMatchObject({ subject_id: fund, amount: '0.01' })
  expect(found!.evidence).toHaveLength(3)
})

test('T05: shares that do not make the whole are refused when the transaction ends, and found where they are stored', async () => {
  const project_id = await county.makeProject()
  const part = (ordinal: number, share: string) =>
    county.put('project_part', { project_id, ordinal, name: `第${ordinal}段`, share, basis: 'MONEY' })
  await expect(part(1, '0.99999999')).rejects.toThrow(/whole/)
  await county.run(sql`alter table project_part disable trigger project_part_shares`)
  await part(1, '0.6')
  expect(await county.ask(T05)).toMatchObject([{ subject_id: project_id, facts: { sum: '0.6' } }])
  const rest = await part(2, '0.4')
  expect(await county.ask(T05)).toEqual([])
  const allocation_id = await county.makeAllocation(await county.makeFund(), { amount: '100.00' })
  await county.put('allocation_part', { allocation_id, part_id: rest, amount: '99.99' })
  expect(await county.ask(T05)).toMatchObject([{ subject_type: 'Allocation', amount: '0.01' }])
  await county.run(sql`update allocation_part set ended_at = now()`)
  await county.run(sql`alter table project_part enable trigger project_part_shares`)
})

test('T06: a code that there is not, or not yet, or no more; the day it ends is the first without it', async () => {
  const [township] = await county.rows<{ id: string }>(
    sql`select id::text from administrative_division where level = 'TOWNSHIP'`,
  )
  await county.put('administrative_division', {
    code: '990001100299',
    name: '旧村委会',
    level: 'VILLAGE',
    parent_id: township!.id,
    valid_from: '2020-01-01',
    valid_to: '2024-01-01',
  })
  const project_id = await county.makeProject()
  const source = (row: Record<string, unknown>) =>
    county.put('project_source', {
      project_id,
      department: 'WATER',
      external_id: county.fresh('T06'),
      title: '某工程',
      ...row,
    })
  await source({ village_code: '990001100201', township_code: '990001100', record_date: '2024-05-01' })
  await source({ village_code: '990001100299', record_date: '2023-12-31' })
  await source({ village_code: '990001100299', record_date: '2020-01-01' })
  expect(await county.ask(T06)).toEqual([])
  await source({ village_code: '990001100299', record_date: '2024-01-01' })
  await source({ village_code: '990001100299', record_date: '2019-12-31' })
  await source({ village_code: '990001100777', record_date: '2024-05-01' })
  const allocation = await county.makeAllocation(await county.makeFund(), {
    village_code: '990001100299',
    allocated_on: '2024-03-01',
  })
  const found = await county.ask(T06)
  expect(found.map(({ facts }) => String(facts.why).split('\n')[0]).sort()).toEqual(
    ['区划名录中没有', '当时已停用', '当时已停用', '当时尚未启用'].sort(),
  )
  expect(subjects(found)).toEqual(sorted(project_id, project_id, project_id, allocation))
  expect(new Set(found.map(({ key }) => key)).size).toBe(4)
})

test('T07: less than three quarters of a shape inside the area that it is tied to', async () => {
  // 甲溪 is the degree from 116 to 117 east: area A.
  const tied = async (geometry: object) => {
    const id = await county.makeProject({ geometry })
    const [area] = await county.rows<{ id: string }>(
      sql`select id::text from consolidation_area where code = 'A'`,
    )
    await county.put('area_tie', {
      project_id: id,
      status: 'TIED',
      area_id: area!.id,
      method: 'DECLARED',
      explanation: '',
      rules_version: 't',
    })
    return id
  }
  await tied(box(116.1, 28.1, 0.2))
  await tied(box(116.925, 28.1, 0.1)) // just 75 %
  const out = await tied(box(116.9251, 28.5, 0.1)) // 74.9 %
  const line = await tied({
    type: 'LineString',
    coordinates: [
      [116.9, 28.5],
      [117.1, 28.5],
    ],
  })
  const point = await tied({ type: 'Point', coordinates: [117.5, 28.5] })
  await tied({ type: 'Point', coordinates: [116.5, 28.5] })
  const found = await county.ask(T07)
  expect(subjects(found)).toEqual(sorted(out, line, point))
  expect(found.find(({ subject_id }) => subject_id === out)!.facts.inside).toBe('74.90')
  expect(found.find(({ subject_id }) => subject_id === line)!.facts.inside).toBe('50.00')
  expect(subjects(await county.ask(T07, '2024-12-31', { insideShare: '50' }))).toEqual([point])
})

test('T08: lands of one kind of work from two departments that overlap by more than a hundredth within five years', async () => {
  const land = (x: number, row: Record<string, unknown>) =>
    county.makeProject({
      geometry: box(x, 20, 0.01),
      kind: 'HIGH_STANDARD_FARMLAND',
      approved_on: '2020-03-01',
      budget: '500.00',
      ...row,
    })
  const first = await land(110, { department: 'AGRICULTURE', budget: '300.00' })
  const second = await land(110.005, { department: 'NATURAL_RESOURCES', approved_on: '2025-03-01' })
  // Of another kind and less than a quarter of it, of the same department long after, side by side, a part of it.
  await land(110.0076, { department: 'WATER', kind: 'IRRIGATION' })
  await land(110.004, { department: 'AGRICULTURE', approved_on: '2025-03-02' })
  await land(110.02, { department: 'WATER' })
  await land(110.005, { department: 'WATER', parent_id: first, approved_on: '2019-01-01' })
  const [found, ...others] = (await county.ask(T08)).filter(({ evidence }) =>
    evidence.some(({ id }) => id === first),
  )
  expect(others).toEqual([])
  expect(found).toMatchObject({
    subject_id: first,
    key: second,
    amount: '300.00',
    facts: { overlap: '50.00', monthsApart: 60 },
  })
  // Exactly a hundredth is let pass.
  const edge = await land(112, { department: 'AGRICULTURE' })
  await land(112.0099, { department: 'WATER' })
  const over = await land(113, { department: 'AGRICULTURE' })
  await land(113.0098, { department: 'WATER' })
  const found2 = subjects(await county.ask(T08))
  expect(found2).toContain(over)
  expect(found2).not.toContain(edge)
})

test('T08: of one department or of different kinds, what overlaps by more than a quarter', async () => {
  const land = (x: number, row: Record<string, unknown> = {}) =>
    county.makeProject({
      geometry: box(x, 24, 0.01),
      kind: 'RECLAMATION',
      department: 'NATURAL_RESOURCES',
      approved_on: '2024-03-01',
      ...row,
    })
  const own = await land(110)
  const ownAgain = await land(110.001)
  const other = await land(111)
  const otherKind = await land(111.002, { department: 'WATER', kind: 'IRRIGATION' })
  const quarter = await land(112)
  await land(112.0076)
  const same = await land(113)
  await land(113) // the same shape is T09's
  const pairs = (await county.ask(T08)).map(({ subject_id, key }) => sorted(subject_id, key).join())
  expect(pairs).toContain(sorted(own, ownAgain).join())
  expect(pairs).toContain(sorted(other, otherKind).join())
  for (const sound of [quarter, same]) expect(pairs.join()).not.toContain(sound)
})

test('T08, T09: upkeep lies where the works do, and is no second building; what is built as well is', async () => {
  const told = async (rule: typeof T08, x: number, name: string, shift: number) => {
    const works = await county.makeProject({ name: '高标准农田建设', geometry: box(x, 26, 0.01) })
    const other = await county.makeProject({ name, geometry: box(x + shift, 26, 0.01) })
    return (await county.ask(rule)).some(
      ({ subject_id, key }) => sorted(subject_id, key).join() === sorted(works, other).join(),
    )
  }
  expect(await told(T08, 110, '高标准农田工程管护', 0.001)).toBe(false)
  expect(await told(T08, 111, '高标准农田改造与管护', 0.001)).toBe(true)
  expect(await told(T09, 112, '高标准农田工程管护', 0)).toBe(false)
  expect(await told(T09, 113, '高标准农田改造与管护', 0)).toBe(true)
})

test('T08: a shape that is not sound does not stop the rule', async () => {
  const bow = {
    type: 'Polygon',
    coordinates: [
      [
        [114, 20],
        [114.01, 20.01],
        [114.01, 20],
        [114, 20.01],
        [114, 20],
      ],
    ],
  }
  const one = await county.makeProject({ kind: 'GREENING', department: 'FORESTRY', geometry: bow })
  const two = await county.makeProject({
    kind: 'GREENING',
    department: 'WATER',
    geometry: box(114, 20, 0.01),
  })
  expect(subjects(await county.ask(T08))).toContain(sorted(one, two)[0])
})

test('T09: one shape for two projects, wherever its ring begins; points do not count', async () => {
  const one = await county.makeProject({ geometry: box(100, 10, 0.01) })
  const two = await county.makeProject({
    department: 'FORESTRY',
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [100.01, 10.01],
          [100, 10.01],
          [100, 10],
          [100.01, 10],
          [100.01, 10.01],
        ],
      ],
    },
  })
  const three = await county.makeProject({ geometry: box(100, 10, 0.01) })
  await county.makeProject({ geometry: box(100, 10, 0.010001) })
  for (let time = 0; time < 2; time++)
    await county.makeProject({ geometry: { type: 'Point', coordinates: [100, 10] } })
  const found = (await county.ask(T09)).filter(({ evidence }) =>
    evidence.some(({ id }) => [one, two, three].includes(id)),
  )
  expect(found.map(({ subject_id, key }) => [subject_id, key]).sort()).toEqual(
    [
      [sorted(one, two, three)[1], sorted(one, two, three)[0]],
      [sorted(one, two, three)[2], sorted(one, two, three)[1]],
    ].sort(),
  )
})

test('T10: one code from two departments, or a pair that awaits a decision', async () => {
  const reported = async (department: string, external_id: string, title: string) => {
    const project_id = await county.makeProject({ department, external_id, name: title })
    await county.put('project_source', { project_id, department, external_id, title })
    return project_id
  }
  const a = await reported('WATER', 'JX-2024-001', '前罗村渠道')
  const b = await reported('AGRICULTURE', 'JX-2024-001', '田间工程')
  // A short number says little by itself.
  await reported('WATER', '12', '后罗村渠道工程')
  await reported('FORESTRY', '12', '植树绿化')
  const c = await reported('WATER', '13', '后罗村渠道维修')
  const d = await reported('FORESTRY', '13', '后罗村渠道维修')
  const [e, f] = sorted(await reported('WATER', 'E1', '甲'), await reported('HOUSING', 'F1', '乙'))
  await county.put('duplicate_pair', { first_id: e, second_id: f, explanation: '相合', state: 'OPEN' })
  const [g, h] = sorted(await reported('WATER', 'KK-777', '甲'), await reported('HOUSING', 'KK-777', '乙'))
  await county.put('duplicate_pair', { first_id: g, second_id: h, explanation: '相合', state: 'DISMISSED' })
  const found = await county.ask(T10)
  expect(found.map(({ subject_id, key }) => sorted(subject_id, key).join()).sort()).toEqual(
    [sorted(a, b), sorted(c, d), sorted(e!, f!)].map((pair) => pair.join()).sort(),
  )
})

test('T11: on the worklist for more than sixty days, counted from when it became unresolved', async () => {
  const waiting = async (...ties: [string, string, string | null][]) => {
    const project_id = await county.makeProject()
    for (const [status, tied_at, ended_at] of ties)
      await county.put('area_tie', {
        project_id,
        status,
        explanation: '无依据',
        rules_version: 't',
        tied_at,
        ended_at,
        ...(status === 'UNRESOLVED' ? { reason: 'NO_EVIDENCE' } : {}),
      })
    return project_id
  }
  const long = await waiting(['UNRESOLVED', '2024-10-31T08:00:00Z', null])
  await waiting(['UNRESOLVED', '2024-11-01T08:00:00Z', null])
  // The judge told it anew, yet nobody has decided since.
  const retold = await waiting(
    ['UNRESOLVED', '2024-10-01T08:00:00Z', '2024-12-01T08:00:00Z'],
    ['UNRESOLVED', '2024-12-01T08:00:00Z', null],
  )
  await waiting(
    ['UNRESOLVED', '2024-10-01T08:00:00Z', '2024-11-01T08:00:00Z'],
    ['OUTSIDE', '2024-11-01T08:00:00Z', '2024-12-01T08:00:00Z'],
    ['UNRESOLVED', '2024-12-01T08:00:00Z', null],
  )
  const found = await county.ask(T11)
  expect(subjects(found)).toEqual(sorted(long, retold))
  expect(found.find(({ subject_id }) => subject_id === long)!.facts.passedDays).toBe(61)
})
