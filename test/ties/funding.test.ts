import { beforeAll, describe, expect, test } from 'vitest'
import { recordDisbursements } from '../../src/funds/record-disbursements.js'
import { recordPayments } from '../../src/funds/record-payments.js'
import { DOCUMENT, fen, openSmallCounty, type SmallCounty } from './small-county.js'

let county: SmallCounty

beforeAll(async () => {
  county = await openSmallCounty()
  await county.projects(
    { department: 'WATER', externalId: 'wide', title: '甲溪村、乙溪村渠道' },
    { department: 'WATER', externalId: 'here', title: '甲溪村渠道' },
    { department: 'AGRICULTURE', externalId: 'there', title: '甲溪村田间道' },
  )
  await county.allocations(
    ['1', ['WATER', 'wide'], '100.01'],
    ['2', ['WATER', 'here'], '20.00'],
    ['3', ['AGRICULTURE', 'there'], '30.00'],
  )
  await county.bring(async (unit) => {
    await recordDisbursements(unit, [
      {
        allocation: [DOCUMENT, '1'],
        externalId: 'd1',
        amount: '50.00',
        disbursedOn: '2024-06-01',
        recipient: '某单位',
      },
    ])
    await recordPayments(unit, [
      { disbursement: 'd1', externalId: 'p1', amount: '10.00', paidOn: '2024-07-01', payee: '某人' },
    ])
  })
})

const SUMS = '{ allocated disbursed paid undisbursed }'
const area = async (code: string, asOf?: string) =>
  (
    await county.ask(
      `{ consolidationArea(code: "${code}") { funding${asOf ? `(asOf: "${asOf}")` : ''} ${SUMS} } }`,
    )
  ).consolidationArea.funding
const project = async (externalId: string, department: string, asOf?: string) =>
  (
    await county.ask(
      `{ project(department: ${department}, externalId: "${externalId}") { funding${asOf ? `(asOf: "${asOf}")` : ''} ${SUMS} } }`,
    )
  ).project.funding

test('the money of a split project is disbursed and paid in its areas by its shares, to the fen', async () => {
  const before = await county.moment()
  const { id } = await county.project('wide')
  const split = await county.decide('splitProject', {
    projectId: id,
    basis: 'MONEY',
    parts: [
      { name: '甲段', share: '0.33333333', areaCode: 'A' },
      { name: '乙段', share: '0.66666667', areaCode: 'B' },
    ],
  })
  expect(await area('B')).toEqual({
    allocated: '66.67',
    disbursed: '33.33',
    paid: '6.67',
    undisbursed: '33.34',
  })
  expect(await area('A')).toEqual({
    allocated: '83.34',
    disbursed: '16.67',
    paid: '3.33',
    undisbursed: '66.67',
  })
  const parts = async () =>
    (
      await county.ask(
        `{ project(department: WATER, externalId: "wide") { funding ${SUMS} parts { nodes { name funding ${SUMS} } } } }`,
      )
    ).project
  const {
    funding,
    parts: { nodes },
  } = await parts()
  expect(nodes.map((part: any) => part.funding)).toEqual([
    { allocated: '33.34', disbursed: '16.67', paid: '3.33', undisbursed: '16.67' },
    { allocated: '66.67', disbursed: '33.33', paid: '6.67', undisbursed: '33.34' },
  ])
  for (const column of ['allocated', 'disbursed', 'paid', 'undisbursed'])
    expect(nodes.reduce((total: bigint, part: any) => total + fen(part.funding[column]), 0n)).toBe(
      fen(funding[column]),
    )
  expect(await area('B', before)).toEqual({
    allocated: '0.00',
    disbursed: '0.00',
    paid: '0.00',
    undisbursed: '0.00',
  })
  // From the very moment of the decision, and until it was undone.
  expect(await area('B', split.decision.decidedAt)).toEqual(await area('B'))
  const between = await county.moment()
  const undone = await county.undo(split.decision.id)
  expect((await area('B')).allocated).toBe('0.00')
  expect((await area('B', between)).allocated).toBe('66.67')
  expect((await area('B', undone.decision.decidedAt)).allocated).toBe('0.00')
})

test('money that a merge moved is in the books of each moment where it was then', async () => {
  const before = await county.moment()
  const [here, there] = [await county.project('here'), await county.project('there', 'AGRICULTURE')]
  const merged = await county.decide('mergeProjects', { projectId: here.id, otherProjectId: there.id })
  expect((await project('here', 'WATER')).allocated).toBe('50.00')
  expect((await project('here', 'WATER', before)).allocated).toBe('20.00')
  expect((await project('here', 'WATER', merged.decision.decidedAt)).allocated).toBe('50.00')
  const between = await county.moment()
  await county.undo(merged.decision.id)
  expect((await project('here', 'WATER')).allocated).toBe('20.00')
  expect((await project('here', 'WATER', between)).allocated).toBe('50.00')
  expect((await project('there', 'AGRICULTURE', between)).allocated).toBe('0.00')
  for (const moment of [before, between, undefined])
    expect(fen((await area('A', moment)).allocated)).toBe(5000n)
})

describe('beside each sum stands what of it is tied, outside and unresolved, to the fen', () => {
  const FIGURE = '{ allocations allocated disbursed paid returned carriedOver undisbursed }'
  const COVERED = `{ allocated disbursed paid returned carriedOver undisbursed tied ${FIGURE} outside ${FIGURE} unresolved ${FIGURE} }`
  /** Every sum that the schema has, now or at a moment. */
  const all = async (asOf?: string) => {
    const funding = `funding${asOf ? `(asOf: "${asOf}")` : ''} ${COVERED}`
    const answer = await county.ask(`{
      consolidationAreas { nodes { ${funding} } } projects { nodes { externalId ${funding} parts { nodes { ${funding} } } } }
      funds { nodes { ${funding} } } allocations { nodes { ${funding} } }
      water: departmentFunding(department: WATER${asOf ? `, asOf: "${asOf}"` : ''}) ${COVERED} }`)
    return answer
  }
  const sumsIn = (value: any): any[] =>
    value === null || typeof value !== 'object'
      ? []
      : 'tied' in value
        ? [value]
        : Object.values(value).flatMap(sumsIn)
  const COLUMNS = ['allocated', 'disbursed', 'paid', 'undisbursed']

  test('of areas, projects, their parts, funds, allocations and departments; now and as the books stood', async () => {
    const moments: (string | undefined)[] = [await county.moment()]
    const { id } = await county.project('wide')
    const { decision } = await county.decide('splitProject', {
      projectId: id,
      basis: 'MONEY',
      parts: [
        { name: '甲段', share: '0.33333333', areaCode: 'A' },
        { name: '乙段', share: '0.66666667', areaCode: 'B' },
      ],
    })
    moments.push(await county.moment())
    const split = await all()
    const part = (name: string) => sumsIn(split.projects).find(({ tied }) => tied.allocated === name)
    expect(part('66.67')).toMatchObject({
      tied: { allocations: 1, disbursed: '33.33', paid: '6.67' },
      unresolved: { allocations: 0, allocated: '0.00' },
    })
    const wide = split.projects.nodes.find(({ externalId }: any) => externalId === 'wide').funding
    expect(wide).toMatchObject({ allocated: '100.01', tied: { allocations: 2, allocated: '100.01' } })
    await county.decide('markOutside', { projectId: (await county.project('here')).id })
    moments.push(await county.moment(), undefined)
    expect((await all()).funds.nodes[0].funding).toMatchObject({
      allocated: '150.01',
      tied: { allocated: '130.01' },
      outside: { allocated: '20.00', allocations: 1 },
    })
    for (const moment of moments) {
      const sums = sumsIn(await all(moment))
      expect(sums.length).toBeGreaterThan(10)
      for (const { tied, outside, unresolved, ...sum } of sums)
        for (const column of COLUMNS)
          expect(fen(tied[column]) + fen(outside[column]) + fen(unresolved[column])).toBe(fen(sum[column]))
    }
    // What is so now was so at this moment.
    expect(await all(await county.moment())).toEqual(await all())
    await county.undo(decision.id)
    expect(sumsIn(await all(moments[1])).length).toBeGreaterThan(0)
    expect(await all(moments[1])).toEqual({ ...split })
  })
})

test('what is counted of an area is what it lists, whatever was split, merged or moved', async () => {
  const KINDS = ['projects', 'projectParts', 'allocations', 'allocationParts']
  const both = async () => {
    const lists = KINDS.map(
      (kind) => `${kind} { totalCount nodes { id } } all${kind}: ${kind}(filter: {}) { totalCount }`,
    )
    const { consolidationAreas } = await county.ask(
      `{ consolidationAreas { nodes { code ${lists.join(' ')} } } }`,
    )
    for (const area of consolidationAreas.nodes)
      for (const kind of KINDS) {
        expect(area[kind].totalCount).toBe(area[kind].nodes.length)
        expect(area[`all${kind}`].totalCount).toBe(area[kind].nodes.length)
      }
    return consolidationAreas.nodes.flatMap((area: any) => KINDS.map((kind) => area[kind].totalCount))
  }
  const before = await both()
  const [here, there] = [await county.project('here'), await county.project('there', 'AGRICULTURE')]
  await county.decide('confirmTie', { projectId: here.id, areaCode: 'B' })
  await county.decide('mergeProjects', { projectId: here.id, otherProjectId: there.id })
  await county.decide('splitProject', {
    projectId: (await county.project('wide')).id,
    basis: 'MONEY',
    parts: [
      { name: '甲段', share: '0.5', areaCode: 'A' },
      { name: '乙段', share: '0.5', areaCode: 'B' },
    ],
  })
  expect(await both()).not.toEqual(before)
})
