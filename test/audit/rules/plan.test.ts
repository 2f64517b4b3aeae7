import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import B07 from '../../../src/audit/rules/B07-funding-gap.js'
import B08 from '../../../src/audit/rules/B08-matching-money-missing.js'
import B09 from '../../../src/audit/rules/B09-area-over-its-plan.js'
import T13 from '../../../src/audit/rules/T13-finished-works-in-the-plan.js'
import T14 from '../../../src/audit/rules/T14-place-outside-its-area.js'
import { openBooks, square, type Books } from './books.js'

let books: Books
beforeAll(async () => {
  books = await openBooks()
})
let made = 0

test('B09: a fifth above the latest version of the plan', async () => {
  const area = async (plans: string[], given: string) => {
    const id = await books.area(`第${++made}区`)
    for (const [index, planned_investment] of plans.entries())
      await books.add('implementation_plan', {
        area_id: id,
        version: `第${index + 1}版`,
        compiled_on: `202${index}-01-01`,
        planned_investment,
      })
    const project_id = await books.project()
    await books.tie(await books.allocation({ project_id, amount: given }), id)
    return (await books.find(B09, id)).map(({ amount }) => amount)
  }
  expect(await area(['1000.00'], '1200.01')).toEqual(['200.01'])
  expect(await area(['1000.00'], '1200.00')).toEqual([])
  expect(await area(['500.00', '1000.00'], '1100.00')).toEqual([])
  expect(await area(['1000.00', '500.00'], '1100.00')).toEqual(['600.00'])
})

test('T13: finished before it was approved, or half a year before its first money', async () => {
  const finished = async (
    project: Record<string, unknown>,
    allocated_on: string,
    more: Record<string, unknown> = {},
  ) => {
    const id = await books.project({ completed_on: '2023-06-30', ...project })
    await books.allocation({ project_id: id, allocated_on, ...more })
    return (await books.find(T13, id)).length
  }
  expect(await finished({}, '2023-12-27')).toBe(0)
  expect(await finished({}, '2023-12-28')).toBe(1)
  expect(await finished({ approved_on: '2023-07-01' }, '2023-07-02')).toBe(1)
  expect(await finished({ approved_on: '2023-06-30' }, '2023-07-02')).toBe(0)
  // Urgent relief is approved when it is done; its money comes soon after.
  const relief = { name: '水毁圩堤应急抢险', approved_on: '2023-07-20' }
  expect(await finished(relief, '2023-08-02')).toBe(0)
  expect(await finished(relief, '2023-12-28')).toBe(1)
  expect(await finished({ ...relief, name: '抢险物资仓库' }, '2023-08-02')).toBe(1)
  expect(await finished({}, '2024-06-01', { purpose: '先建后补奖补' })).toBe(0)
  expect(await finished({}, '2024-06-01', { after_completion: true })).toBe(0)
  expect(await finished({}, '2024-06-01', { purpose: '工程尾款' })).toBe(0)
  expect(await finished({}, '2024-06-01', { purpose: '归还县级垫付工程款' })).toBe(0)
})

test('T13: what was accepted, or reported finished, was finished by then', async () => {
  const started = async (done: (project_id: string) => Promise<unknown>) => {
    const id = await books.project({ approved_on: '2024-03-01' })
    await books.allocation({ project_id: id, allocated_on: '2024-03-10' })
    await done(id)
    return (await books.find(T13, id)).map(({ facts }) => facts.completedOn)
  }
  const accepted = (verdict: string, accepted_on: string) => (project_id: string) =>
    books.add('acceptance', { project_id, stage: 'COUNTY', verdict, accepted_on })
  const reported = (stage: string) => (project_id: string) =>
    books.add('project_progress', { project_id, reported_on: '2023-12-31', stage })
  expect(await started(accepted('APPROVED', '2022-11-10'))).toEqual(['2022-11-10'])
  expect(await started(accepted('APPROVED', '2024-03-01'))).toEqual([])
  expect(await started(accepted('RETURNED', '2022-11-10'))).toEqual([])
  expect(await started(reported('FINISHED'))).toEqual(['2023-12-31'])
  expect(await started(reported('BUILDING'))).toEqual([])
})

test('T14: tied to an area of which none of its villages is a member, nor their township', async () => {
  const inside = await books.village('内村', null)
  const township = await books.township('南乡')
  const below = await books.village('南村', null, township)
  const outside = await books.village('外村', null)
  const area = await books.area('某区', inside, township)
  const { rows } = await sql<{
    id: string
    code: string
  }>`select id::text, code from administrative_division`.execute(books.county.kysely)
  const tied = async (villages: string[], row: Record<string, unknown> = {}) => {
    const project_id = await books.project(row)
    const place = villages.map((village) => rows.find(({ id }) => id === village)!.code).join(' ')
    await sql`insert into project_likeness (project_id, holder_id, department, title, place) values (${project_id}, ${project_id}, 'WATER', '渠道修缮', ${place})`.execute(
      books.county.kysely,
    )
    await books.add('area_tie', {
      project_id,
      area_id: area,
      status: 'TIED',
      method: 'MANUAL',
      explanation: '认定',
      rules_version: 'test',
    })
    return (await books.find(T14, project_id)).map(({ facts }) => facts.places)
  }
  expect(await tied([outside])).toEqual(['外村'])
  expect(await tied([inside])).toEqual([])
  expect(await tied([below])).toEqual([])
  expect(await tied([outside, inside])).toEqual([])
  expect(await tied([outside], { geometry: square(110) })).toEqual([])
  expect(await tied([])).toEqual([])
})

test('B07, B08: of a project that was split an area has its share of what is promised and given', async () => {
  const area = await books.area('分区')
  const rest = await books.area('另区')
  const project_id = await books.project({ budget: '1000.00' })
  const { rows: parts } = await sql<{ id: string }>`
    insert into project_part (project_id, ordinal, name, share, basis) values (${project_id}, 1, '东段', 0.6, 'MONEY'), (${project_id}, 2, '西段', 0.4, 'MONEY') returning id::text`.execute(
    books.county.kysely,
  )
  const fund_id = await books.fund({ level: 'COUNTY' })
  const allocation_id = await books.allocation({ fund_id, project_id, amount: '500.00' })
  for (const [at, area_id] of [area, rest].entries()) {
    const part_id = parts[at]!.id
    const amount = ['300.00', '200.00'][at]
    const allocation_part_id = await books.add('allocation_part', { allocation_id, part_id, amount })
    const tied = { area_id, status: 'TIED', method: 'MANUAL', explanation: '认定', rules_version: 'test' }
    await books.add('area_tie', { ...tied, project_part_id: part_id })
    await books.add('area_tie', { ...tied, allocation_part_id })
  }
  await books.add('planned_source', { project_id, level: 'PROVINCE', amount: '400.00' })
  await books.add('planned_source', { area_id: area, level: 'COUNTY', amount: '310.00', matching: true })
  await books.add('implementation_plan', { area_id: area, version: '1', planned_investment: '1000.00' })
  // Of the province's 400 it has 240; of the county's it was promised 310, and was given 300 of the 500.
  expect((await books.find(B07, area)).map(({ amount }) => amount)).toEqual(['450.00'])
  expect((await books.find(B08, area)).map(({ amount }) => amount)).toEqual(['10.00'])
})
