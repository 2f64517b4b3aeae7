import { beforeAll, expect, test } from 'vitest'
import { openSmallCounty, type SmallCounty } from '../ties/small-county.js'

let county: SmallCounty
let first: string
beforeAll(async () => {
  county = await openSmallCounty()
  first = await county.moment()
  await county.projects(
    { department: 'WATER', externalId: 'in', title: '甲溪村渠道' },
    { department: 'WATER', externalId: 'both', title: '甲溪村、乙溪村渠道' },
    { department: 'AGRICULTURE', externalId: 'nowhere', title: '渠道' },
  )
  await county.allocations(
    ['1', ['WATER', 'in'], '100.01'],
    ['2', ['WATER', 'both'], '10.01'],
    ['3', ['AGRICULTURE', 'nowhere'], '3.00'],
  )
})

const awaiting = async (asOf?: string) => {
  const at = asOf ? `(asOf: "${asOf}")` : ''
  const { a, b } = await county.ask(
    `{ a: consolidationArea(code: "A") { awaiting${at} { allocations allocated undisbursed } } b: consolidationArea(code: "B") { awaiting${at} { allocations allocated undisbursed } } }`,
  )
  return { a: a.awaiting, b: b.awaiting }
}
const NONE = { allocations: 0, allocated: '0.00', undisbursed: '0.00' }

test('what may yet be an area’s own is what waits with it among the candidates, until it is decided', async () => {
  const waiting = { allocations: 1, allocated: '10.01', undisbursed: '10.01' }
  expect(await awaiting()).toEqual({ a: waiting, b: waiting })
  const before = await county.moment()
  const { id } = await county.project('both')
  await county.decide('splitProject', {
    projectId: id,
    basis: 'MONEY',
    parts: [
      { name: '甲段', share: '0.33333333', areaCode: 'A' },
      { name: '乙段', share: '0.66666667', areaCode: 'B' },
    ],
  })
  expect(await awaiting()).toEqual({ a: NONE, b: NONE })
  expect(await awaiting(before)).toEqual({ a: waiting, b: waiting })
  expect(await awaiting(first)).toEqual({ a: NONE, b: NONE })
})
