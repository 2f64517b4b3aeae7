import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import rule from '../../../src/audit/rules/Q01-paid-before-approval.js'
import { openBooks, type Books } from './books.js'

let books: Books
beforeAll(async () => {
  books = await openBooks()
})

let steps = 0
const step = (area_id: string, kind: string, decided_on: string, verdict = 'APPROVED') =>
  books.add('approval_step', { area_id, kind, verdict, decided_on, document_number: String(++steps) })
/** Disbursed on the first of June. */
async function disbursed(area: string | null, project: Record<string, unknown> | null = null) {
  const project_id = project && (await books.project(project))
  const allocation_id = await books.allocation({ project_id })
  if (area) await books.tie(allocation_id, area)
  return { project_id, id: await books.disbursement({ allocation_id, amount: '700.00' }) }
}

test('money for an area whose plan the province has not reviewed is one finding on the area', async () => {
  const area = await books.area('甲片区')
  const ids = [await disbursed(area), await disbursed(area)].map(({ id }) => id)
  const [found] = await books.find(rule, area)
  expect(found).toMatchObject({
    key: 'review',
    amount: '1400.00',
    facts: { subject: '甲片区', approvedOn: null, disbursedOn: '2024-06-01' },
  })
  expect(found!.facts.number).toMatch(/（连同其后 1 笔，合计）$/)
  for (const id of ids) expect(await books.find(rule, id)).toEqual([])
  await step(area, 'PROVINCIAL_REVIEW', '2024-05-01', 'RETURNED')
  expect(await books.find(rule, area)).toHaveLength(1)
})
test('money before a review that came later is told by itself', async () => {
  const area = await books.area('丙片区')
  await step(area, 'PROVINCIAL_REVIEW', '2024-06-03')
  for (const { id } of [await disbursed(area), await disbursed(area)])
    expect(await books.find(rule, id)).toMatchObject([{ key: 'review', amount: '700.00' }])
  expect(await books.find(rule, area)).toEqual([])
})
test('on the day of the review is in time, a day before is not', async () => {
  for (const [day, found] of [
    ['2024-06-01', 0],
    ['2024-06-02', 1],
  ] as const) {
    const area = await books.area('乙片区')
    await step(area, 'PROVINCIAL_REVIEW', day)
    expect(await books.find(rule, (await disbursed(area)).id)).toHaveLength(found)
  }
})
test('an approved change of the plan holds money up until the province has reviewed it again', async () => {
  const area = await books.area('丁片区')
  await step(area, 'PROVINCIAL_REVIEW', '2024-01-10')
  const { id } = await disbursed(area)
  await step(area, 'CHANGE', '2024-05-20', 'RETURNED')
  expect(await books.find(rule, area)).toEqual([])
  await step(area, 'CHANGE', '2024-05-25')
  expect(await books.find(rule, area)).toMatchObject([
    {
      key: 'ended',
      amount: '700.00',
      facts: {
        approved:
          '已于 2024-05-25 变更，尚未再次通过审批\nwas changed on 2024-05-25 and has not been approved again',
      },
    },
  ])
  await step(area, 'PROVINCIAL_REVIEW', '2024-06-02')
  expect(await books.find(rule, area)).toEqual([])
  expect(await books.find(rule, id)).toMatchObject([
    {
      key: 'review',
      facts: {
        approved:
          '已于 2024-05-25 变更，于 2024-06-02 才再次通过审批\nwas changed on 2024-05-25 and was approved again on 2024-06-02',
      },
    },
  ])
  await step(area, 'PROVINCIAL_REVIEW', '2024-06-01')
  expect(await books.find(rule, id)).toEqual([])
})
test('a change or a termination that came after the money was disbursed holds nothing against it', async () => {
  for (const kind of ['CHANGE', 'TERMINATION'] as const) {
    const area = await books.area('己片区')
    await step(area, 'PROVINCIAL_REVIEW', '2024-01-10')
    const { id } = await disbursed(area)
    await step(area, kind, '2024-06-02')
    expect([...(await books.find(rule, area)), ...(await books.find(rule, id))]).toEqual([])
  }
})
test('after the termination of an area no money is disbursed in it', async () => {
  const area = await books.area('戊片区')
  await step(area, 'PROVINCIAL_REVIEW', '2024-01-10')
  await step(area, 'TERMINATION', '2024-06-01')
  await disbursed(area)
  expect(await books.find(rule, area)).toMatchObject([
    { key: 'ended', facts: { approved: '已于 2024-06-01 终止\nwas terminated on 2024-06-01' } },
  ])
})
test('what settles works that were finished before a change or a termination awaits no new review', async () => {
  for (const kind of ['CHANGE', 'TERMINATION'] as const)
    for (const [completed_on, reviewed_on, found] of [
      ['2024-05-01', '2024-05-31', 0],
      ['2024-05-01', null, 0],
      ['2024-05-01', '2024-06-02', 1],
      ['2024-05-31', '2024-05-31', 1],
      [null, '2024-05-31', 1],
    ] as const) {
      const area = await books.area('辛片区')
      await step(area, 'PROVINCIAL_REVIEW', '2024-01-10')
      await step(area, kind, '2024-05-20')
      const { project_id } = await disbursed(area, { completed_on })
      expect(await books.find(rule, area)).toHaveLength(1)
      const account = await books.add('final_account', { project_id, reviewed_on })
      expect(await books.find(rule, area)).toHaveLength(1)
      await sql`update final_account set settled_amount = 700 where id = ${account}`.execute(
        books.county.kysely,
      )
      expect(await books.find(rule, area)).toHaveLength(found)
    }
})
test('a review that the province takes back holds money up from that day', async () => {
  const area = await books.area('庚片区')
  await step(area, 'PROVINCIAL_REVIEW', '2024-01-10')
  await step(area, 'PROVINCIAL_REVIEW', '2024-05-31', 'RETURNED')
  await disbursed(area)
  expect(await books.find(rule, area)).toMatchObject([
    {
      key: 'ended',
      facts: {
        approved:
          '已于 2024-05-31 退回，尚未再次通过审批\nwas returned on 2024-05-31 and has not been approved again',
      },
    },
  ])
})
test('money outside every area awaits no plan', async () => {
  expect(await books.find(rule, (await disbursed(null)).id)).toEqual([])
})
test('a project approved later than it was paid', async () => {
  expect(await books.find(rule, (await disbursed(null, { approved_on: '2024-06-02' })).id)).toMatchObject([
    { key: 'approval' },
  ])
  expect(await books.find(rule, (await disbursed(null, { approved_on: '2024-06-01' })).id)).toEqual([])
})
test('an approval that was asked for and not given', async () => {
  const { project_id, id } = await disbursed(null, {})
  expect(await books.find(rule, id)).toEqual([])
  await books.add('project_approval', { project_id, kind: 'FEASIBILITY', verdict: 'PENDING' })
  expect(await books.find(rule, id)).toMatchObject([{ key: 'approval' }])
  await books.add('project_approval', {
    project_id,
    kind: 'PRELIMINARY_DESIGN',
    verdict: 'APPROVED',
    approved_on: '2024-05-30',
  })
  expect(await books.find(rule, id)).toEqual([])
})
