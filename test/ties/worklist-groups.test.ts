import { beforeAll, expect, test } from 'vitest'
import { fen, openSmallCounty, type SmallCounty } from './small-county.js'

let county: SmallCounty
beforeAll(async () => {
  county = await openSmallCounty()
  await county.projects(
    { department: 'WATER', externalId: 'w1', title: '渠道一', place: '东乡', budget: '100.00' },
    { department: 'WATER', externalId: 'w2', title: '渠道二', place: '东乡', budget: '200.00' },
    { department: 'TRANSPORT', externalId: 't1', title: '公路', budget: '50.00' },
    { department: 'TRANSPORT', externalId: 't2', title: '桥', place: '甲溪村或乙溪村', budget: '7.00' },
    { department: 'WATER', externalId: 'ok', title: '甲溪村塘', place: '甲溪村', budget: '9.00' },
  )
})

const KEYS = ['AREA', 'REASON', 'READING', 'PLACE', 'DEPARTMENT']
const groups = async (groupBy: string[], args = '') =>
  (
    await county.ask(
      `{ tieWorklistGroups(groupBy: [${groupBy.join()}]${args}) { reason department place candidateArea { code } reading { code } items amount waitingAllocations } }`,
    )
  ).tieWorklistGroups
const items = async (args: string) =>
  (
    await county.ask(
      `{ tieWorklist(${args}) { totalCount nodes { amount place candidateArea { code } reading { code } project { externalId } } } }`,
    )
  ).tieWorklist

test('each grouping adds up to the whole worklist, and the groups come with most money first', async () => {
  const [all] = await groups([])
  const { totalCount, nodes } = await items('first: 100')
  expect(all).toMatchObject({ items: totalCount, reason: null, department: null })
  expect(totalCount).toBe(4)
  expect(fen(all.amount)).toBe(nodes.reduce((sum: bigint, { amount }: any) => sum + fen(amount), 0n))
  for (const by of [...KEYS.map((key) => [key]), KEYS, ['PLACE', 'DEPARTMENT']]) {
    const found = await groups(by)
    expect(
      found.reduce((sum: number, each: any) => sum + each.items, 0),
      by.join(),
    ).toBe(totalCount)
    const amounts = found.map(({ amount }: any) => fen(amount))
    expect(amounts.reduce((sum: bigint, each: bigint) => sum + each, 0n)).toBe(fen(all.amount))
    expect(amounts).toEqual(amounts.toSorted((a: bigint, b: bigint) => (a < b ? 1 : -1)))
  }
  expect(await groups(['REASON'], ', first: 1')).toHaveLength(1)
})

test('a group’s values lead to its items', async () => {
  const [first] = await groups(['PLACE', 'DEPARTMENT'])
  expect(first).toMatchObject({ place: '东乡', department: 'WATER', items: 2, amount: '300.00' })
  const same = await items('department: WATER, filter: { place: { eq: "东乡" } }')
  expect(same.nodes.map(({ project }: any) => project.externalId).sort()).toEqual(['w1', 'w2'])
  for (const { candidateArea, reading, items: count } of await groups(['AREA', 'READING'])) {
    const area = candidateArea ? `{ code: { eq: "${candidateArea.code}" } }` : '{ isNull: true }'
    const division = reading ? `{ code: { eq: "${reading.code}" } }` : '{ isNull: true }'
    expect((await items(`filter: { candidateArea: ${area}, reading: ${division} }`)).totalCount).toBe(count)
  }
})

test('only what has an area among its candidates', async () => {
  const ofBoth = await items('candidateAreaCode: "B"')
  expect(ofBoth.nodes.map(({ project }: any) => project.externalId)).toContain('t2')
  expect(ofBoth.nodes.map(({ project }: any) => project.externalId)).not.toContain('t1')
  const [all] = await groups([], ', candidateAreaCode: "B"')
  expect(all.items).toBe(ofBoth.totalCount)
  expect(await items('candidateAreaCode: "nowhere"')).toMatchObject({ totalCount: 0 })
  expect(await groups(['PLACE'], ', candidateAreaCode: "B", department: TRANSPORT')).toMatchObject([
    { place: '甲溪村或乙溪村', items: 1 },
  ])
})

test('projects are merged where both ties are as they were seen, and not where one has changed', async () => {
  await county.projects(
    { department: 'WATER', externalId: 'm1', title: '甲溪村大堤', place: '甲溪村' },
    { department: 'AGRICULTURE', externalId: 'm2', title: '乙溪村圩堤', place: '乙溪村' },
  )
  const one = await county.project('m1')
  const two = await county.project('m2', 'AGRICULTURE')
  const input = { projectId: one.id, expectedTieId: one.tie.id, otherProjectId: two.id }
  // Someone else decides on the second one meanwhile.
  await county.decide('confirmTie', { projectId: two.id, areaCode: 'A' })
  expect(await county.decide('mergeProjects', { ...input, expectedOtherTieId: two.tie.id })).toMatchObject({
    code: 'TIE_CONFLICT',
  })
  expect((await county.project('m1')).sources.nodes).toHaveLength(1)
  const now = (await county.project('m2', 'AGRICULTURE')).tie.id
  expect(
    await county.decide('mergeProjects', { ...input, expectedTieId: now, expectedOtherTieId: now }),
  ).toMatchObject({ code: 'TIE_CONFLICT' })
  expect(await county.decide('mergeProjects', { ...input, expectedOtherTieId: now })).toMatchObject({
    __typename: 'TieDecided',
  })
  expect((await county.project('m1')).sources.nodes).toHaveLength(2)
})
