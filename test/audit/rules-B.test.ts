import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import B01 from '../../src/audit/rules/B01-books-balance.js'
import B02 from '../../src/audit/rules/B02-opening-not-closing.js'
import B03 from '../../src/audit/rules/B03-same-document-twice.js'
import B04 from '../../src/audit/rules/B04-missing-returns.js'
import B05 from '../../src/audit/rules/B05-unit-slip.js'
import B06 from '../../src/audit/rules/B06-dates-out-of-order.js'
import B07 from '../../src/audit/rules/B07-funding-gap.js'
import B08 from '../../src/audit/rules/B08-matching-money-missing.js'
import { box, openRuleCounty, sorted, subjects, type RuleCounty } from './rule-county.js'

let county: RuleCounty
beforeAll(async () => {
  county = await openRuleCounty()
})
const returnOf = (period: string, row: Record<string, unknown> = {}) =>
  county.put('department_return', {
    department: 'WATER',
    period,
    fiscal_year: Number(period.slice(0, 4)),
    ...row,
  })

test('B01: a line that does not balance is refused, also with empty cells; running totals are added up', async () => {
  const department_return_id = await returnOf('2019', { department: 'GAS' })
  const line = (row: Record<string, unknown>) =>
    county.put('department_return_line', { department_return_id, functional_code: county.fresh('c'), ...row })
  await line({ carried_over: '10', received: '100', adjusted: '-5', spent: '80', balance: '25' })
  await expect(
    line({ carried_over: '10', received: '100', adjusted: '-5', spent: '80', balance: '25.01' }),
  ).rejects.toThrow(/balance/)
  await expect(line({ received: '100', spent: '80', balance: '10' })).rejects.toThrow(/books_balance/)
  await county.run(
    sql`alter table department_return_line drop constraint department_return_line_books_balance`,
  )
  const bad = await line({ received: '100', spent: '80', balance: '10' })
  const fund = await county.makeFund({ allocated_amount: '100.00' })
  const allocation = await county.makeAllocation(fund, { disbursed_amount: '50.00', paid_amount: '10.00' })
  const disbursement = await county.makeDisbursement(allocation, { paid_amount: '10.00' })
  await county.makePayment(disbursement)
  expect(await county.ask(B01)).toMatchObject([{ subject_id: bad, amount: '10.00' }])
  await county.run(sql`update fund set allocated_amount = 99.99 where id = ${fund}::uuid`)
  await county.run(sql`update allocation set disbursed_amount = 50.01 where id = ${allocation}::uuid`)
  await county.run(sql`update disbursement set paid_amount = 9 where id = ${disbursement}::uuid`)
  expect(
    (await county.ask(B01)).map(({ subject_type, amount }) => `${subject_type} ${amount}`).sort(),
  ).toEqual([
    'Allocation 0.01',
    'Allocation 1.00',
    'DepartmentReturnLine 10.00',
    'Disbursement 1.00',
    'Fund 0.01',
  ])
})

test('B02: a book opens a year with what it closed the one before with', async () => {
  const project_id = await county.makeProject()
  const [y23, y24, y25] = [
    await returnOf('2023-12', { department: 'HOUSING' }),
    await returnOf('2024-01', { department: 'HOUSING' }),
    await returnOf('2025', { department: 'HOUSING' }),
  ]
  const line = (department_return_id: string, functional_code: string, row: Record<string, unknown>) =>
    county.put('department_return_line', { department_return_id, project_id, functional_code, ...row })
  await line(y23!, 'same', { balance: '30.00' })
  await line(y24!, 'same', { carried_over: '30.00', balance: '40.00' })
  await line(y25!, 'same', { carried_over: '40.00', balance: '0' })
  await line(y23!, 'fen', { balance: '30.00' })
  const off = await line(y24!, 'fen', { carried_over: '29.99' })
  await line(y23!, 'lost', { balance: '30.00' })
  const lost = await line(y24!, 'lost', { balance: '0' })
  const found = await county.ask(B02)
  expect(subjects(found)).toEqual(sorted(off, lost))
  expect(found.find(({ subject_id }) => subject_id === off)!.facts).toMatchObject({
    difference: '-0.01',
    closedPeriod: '2023-12',
  })
})

test('B03: one document, project, code and month twice; one payment twice', async () => {
  const fund = await county.makeFund()
  const project_id = await county.makeProject()
  const given = (allocated_on: string, economic_code: string | null = null) =>
    county.makeAllocation(fund, { project_id, allocated_on, economic_code })
  const one = await given('2024-03-01')
  await given('2024-04-01')
  await given('2024-03-31', '30905')
  expect(await county.ask(B03)).toEqual([])
  const two = await given('2024-03-31')
  const [found] = await county.ask(B03)
  expect(found).toMatchObject({
    subject_id: sorted(one, two)[0],
    amount: '100.00',
    facts: { times: 2, period: '2024-03' },
  })
  const disbursement = await county.makeDisbursement(one)
  const pay = (row: Record<string, unknown> = {}) => county.makePayment(disbursement, row)
  const first = await pay()
  await pay({ paid_on: '2024-07-02' })
  await pay({ amount: '10.01' })
  await pay({ payee: '另一公司' })
  await pay({ contract_number: 'HT-1' })
  expect(await county.ask(B03)).toHaveLength(1)
  await pay()
  expect((await county.ask(B03)).find(({ subject_type }) => subject_type === 'Payment')).toMatchObject({
    amount: '10.00',
    subject_id: first,
  })
})

test('B03: lines of one document that say another purpose and another sum are two things', async () => {
  const fund = await county.makeFund()
  const twice = async (...lines: [purpose: string | null, amount: string][]) => {
    const project_id = await county.makeProject()
    const ids: unknown[] = []
    for (const [purpose, amount] of lines)
      ids.push(await county.makeAllocation(fund, { project_id, allocated_on: '2024-03-01', purpose, amount }))
    return (await county.ask(B03)).filter(({ subject_id }) => ids.includes(subject_id)).length
  }
  expect(await twice([null, '7.00'], ['征地补偿', '2.00'])).toBe(0)
  expect(await twice([null, '7.00'], ['征地补偿', '7.00'])).toBe(1)
  expect(await twice(['征地补偿', '7.00'], ['征地补偿', '2.00'])).toBe(1)
  expect(await twice([null, '7.00'], ['征地补偿', '2.00'], ['青苗补偿', '2.00'])).toBe(1)
})

test('B04: a return that did not come, a month between, a row that is gone', async () => {
  const due = await returnOf('2024-11', { department: 'POWER', due_on: '2024-12-30' })
  await returnOf('2024-12', { department: 'POWER', due_on: '2024-12-31' })
  expect(subjects(await county.ask(B04))).toEqual([due])
  expect(await county.ask(B04, '2024-12-31', { graceDays: '1' })).toEqual([])
  const month = (period: string) => returnOf(period, { department: 'TELECOM', submitted_on: '2024-12-01' })
  const [march, april, june] = [await month('2024-03'), await month('2024-04'), await month('2024-06')]
  expect((await county.ask(B04)).filter(({ subject_id }) => subject_id !== due)).toMatchObject([
    { subject_id: june, key: 'gap' },
  ])
  const line = (department_return_id: string, functional_code: string, balance: string) =>
    county.put('department_return_line', { department_return_id, functional_code, balance })
  await line(march!, 'kept', '5.00')
  await line(april!, 'kept', '5.00')
  await line(june!, 'kept', '0.00')
  await line(march!, 'nought', '0.00')
  await line(march!, 'gone', '0.01')
  expect((await county.ask(B04)).filter(({ key }) => key.startsWith('line'))).toMatchObject([
    { subject_id: april, amount: '0.01' },
  ])
})

test('B05: an amount ten thousand times its estimate, an area fifteen times its map', async () => {
  const slips = async () =>
    (await county.ask(B05)).map(({ subject_id, key }) => `${subject_id} ${key}`).sort()
  const sound = await county.makeProject({ budget: '5000000.00' })
  await county.put('project_approval', {
    project_id: sound,
    kind: 'ESTIMATE',
    verdict: 'APPROVED',
    approved_investment: '4800000.00',
  })
  expect(await slips()).toEqual([])
  const estimated = async (budget: string, approved_investment: string) => {
    const project_id = await county.makeProject({ budget, kind: 'ROAD' })
    await county.put('project_approval', {
      project_id,
      kind: 'ESTIMATE',
      verdict: 'APPROVED',
      approved_investment,
    })
    return project_id
  }
  const low = await estimated('480.00', '4800000.00')
  const edge = await estimated('15000.00', '1.00')
  await estimated('15000.01', '1.00')
  await estimated('6666.00', '1.00')
  expect(await slips()).toEqual([`${edge} approved`, `${low} approved`].sort())
  // 0.001° by 0.001° at 20° north is some 17.4 mu.
  const land = (mu: string) =>
    county.makeProject({ kind: 'GREENING', geometry: box(105, 20, 0.001), land_area_mu: mu })
  const hectares = await land('1.16')
  const metres = await land('11600')
  await land('17.4')
  await land('30')
  expect((await slips()).filter((slip) => slip.endsWith('land mapped'))).toEqual(
    [`${hectares} land mapped`, `${metres} land mapped`].sort(),
  )
  for (const budget of ['90.00', '100.00', '100.00', '110.00', '120.00'])
    await county.makeProject({ kind: 'TELECOM', budget })
  const odd = await county.makeProject({ kind: 'TELECOM', budget: '1000000.00' })
  await county.makeProject({ kind: 'TELECOM', budget: '20000.00' })
  expect((await slips()).filter((slip) => slip.endsWith('median'))).toEqual([`${odd} median`])
})

test('B06: dates out of order are refused as they are written, and found where they are stored', async () => {
  const fund = await county.makeFund({ received_on: '2024-03-01' })
  const allocation = await county.makeAllocation(fund, { allocated_on: '2024-05-01' })
  await expect(county.makeDisbursement(allocation, { disbursed_on: '2024-04-30' })).rejects.toThrow(
    /日期倒置/,
  )
  await expect(
    county.makeDisbursement(await county.makeAllocation(fund), { disbursed_on: '2024-02-29' }),
  ).rejects.toThrow(/日期倒置/)
  const same = await county.makeDisbursement(allocation, { disbursed_on: '2024-05-01' })
  await expect(county.makePayment(same, { paid_on: '2024-04-30' })).rejects.toThrow(/日期倒置/)
  await expect(county.makePayment(same, { paid_on: '2199-01-01' })).rejects.toThrow(/日期倒置/)
  const paid = await county.makePayment(same, { paid_on: '2024-05-01' })
  await expect(
    county.run(sql`update payment set paid_on = '2024-04-30' where id = ${paid}::uuid`),
  ).rejects.toThrow(/不得改写/)
  await expect(
    county.run(sql`update disbursement set disbursed_on = '2199-01-01' where id = ${same}::uuid`),
  ).rejects.toThrow(/日期倒置/)
  await expect(county.makeProject({ start_date: '2024-05-01', completed_on: '2024-04-30' })).rejects.toThrow(
    /finished_after_start/,
  )
  await county.makeProject({ start_date: '2024-05-01', end_date: '2024-05-01', completed_on: '2024-05-01' })
  expect((await county.ask(B06)).filter(({ subject_type }) => subject_type !== 'Project')).toEqual([])
  await county.run(sql`alter table payment disable trigger payment_dates_in_order`)
  const early = await county.makePayment(same, { paid_on: '2024-04-30' })
  const future = await county.makePayment(same, { paid_on: '2199-01-01' })
  await county.run(sql`alter table payment enable trigger payment_dates_in_order`)
  expect(subjects(await county.ask(B06))).toEqual(sorted(early, future))
  // A run that looks back does not take for future what has happened since.
  expect(subjects(await county.ask(B06, '2020-01-01'))).toEqual(sorted(early, future))
})

test('B07: a planned cost above what is committed, where the money has been planned', async () => {
  const fund = await county.makeFund({ level: 'PROVINCE' })
  const project = async (budget: string, promised: string, given: string) => {
    const project_id = await county.makeProject({ budget, kind: 'HOUSING' })
    await county.put('planned_source', { project_id, level: 'COUNTY', amount: promised })
    await county.makeAllocation(fund, { project_id, amount: given })
    return project_id
  }
  await project('300.00', '200.00', '100.00')
  const short = await project('300.01', '200.00', '100.00')
  await county.makeProject({ budget: '999.00' })
  const [found, ...others] = await county.ask(B07)
  expect(others).toEqual([])
  expect(found).toMatchObject({ subject_id: short, amount: '0.01', facts: { committed: '300.00' } })
  // What came of what was promised is not counted twice.
  await county.put('planned_source', { project_id: short, level: 'PROVINCE', amount: '80.00' })
  expect(await county.ask(B07)).toMatchObject([{ amount: '0.01' }])
  expect(await county.ask(B07, '2024-12-31', { share: '1' })).toEqual([])
  const [area] = await county.rows<{ id: string }>(
    sql`select id::text from consolidation_area where code = 'B'`,
  )
  await county.put('implementation_plan', { area_id: area!.id, version: '1', planned_investment: '1000.00' })
  await county.put('planned_source', { area_id: area!.id, level: 'COUNTY', amount: '400.00' })
  expect(
    (await county.ask(B07)).find(({ subject_type }) => subject_type === 'ConsolidationArea'),
  ).toMatchObject({ subject_id: area!.id, amount: '600.00' })
})

test('B08: matching money that is due and has not come', async () => {
  const fund = await county.makeFund({ level: 'COUNTY' })
  const promise = async (given: string | null, row: Record<string, unknown> = {}) => {
    const project_id = await county.makeProject({ kind: 'POWER' })
    await county.put('planned_source', {
      project_id,
      level: 'COUNTY',
      amount: '200.00',
      matching: true,
      ...row,
    })
    if (given) await county.makeAllocation(fund, { project_id, amount: given })
    return project_id
  }
  await promise('200.00')
  const short = await promise('199.99')
  await promise(null, { received_amount: '200.00' })
  await promise(null, { due_on: '2024-12-31' })
  const due = await promise(null, { due_on: '2024-12-30' })
  await promise(null, { matching: false })
  const found = await county.ask(B08)
  expect(subjects(found)).toEqual(sorted(short, due))
  expect(found.find(({ subject_id }) => subject_id === short)).toMatchObject({
    key: 'COUNTY',
    amount: '0.01',
  })
})
