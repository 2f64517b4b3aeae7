import { beforeAll, expect, test } from 'vitest'
import T08 from '../../../src/audit/rules/T08-one-land-two-funds.js'
import T09 from '../../../src/audit/rules/T09-identical-geometry.js'
import { openBooks, square, type Books } from './books.js'

let books: Books
beforeAll(async () => {
  books = await openBooks()
})

let east = 100
const strip = (x: number, width: number) =>
  `SRID=4490;POLYGON((${x} 28.002,${x + 0.01} 28.002,${x + 0.01} ${28.002 + width},${x} ${28.002 + width},${x} 28.002))`
/** Whether fields and another project, moved `shift` degrees or with a shape of its own, are told by a rule. */
async function told(
  rule: typeof T08,
  fields: Record<string, unknown>,
  other: Record<string, unknown>,
  shape: number | ((x: number) => string) = 0,
) {
  const x = ++east
  const one = await books.project({
    department: 'AGRICULTURE',
    kind: 'HIGH_STANDARD_FARMLAND',
    geometry: square(x, 0.01),
    ...fields,
  })
  const two = await books.project({
    department: 'AGRICULTURE',
    kind: 'HIGH_STANDARD_FARMLAND',
    geometry: typeof shape === 'number' ? square(x + shape, 0.01) : shape(x),
    ...other,
  })
  return (await books.find(rule)).some(({ evidence }) => evidence.some(({ id }) => id === one || id === two))
}

test('T08: a road or a line of another kind runs through fields; wide land, a field road and two roads do not', async () => {
  const narrow = (x: number) => strip(x, 0.0001)
  expect(await told(T08, {}, { kind: 'ROAD', department: 'TRANSPORT' }, narrow)).toBe(false)
  expect(await told(T08, {}, { kind: 'POWER', department: 'POWER' }, narrow)).toBe(false)
  expect(await told(T08, {}, { kind: 'ROAD', department: 'TRANSPORT' }, (x) => strip(x, 0.001))).toBe(true)
  expect(await told(T08, {}, { kind: 'FARMLAND_INFRASTRUCTURE' }, narrow)).toBe(true)
  const track = { kind: 'FARMLAND_INFRASTRUCTURE', geometry: strip(east + 1, 0.00011) }
  expect(await told(T08, track, { kind: 'ROAD', department: 'TRANSPORT' }, narrow)).toBe(true)
})

test('T08, T09: services lie on the land of the works', async () => {
  const works = { name: '高标准农田建设项目施工' }
  for (const [rule, shift] of [
    [T08, 0.001],
    [T09, 0],
  ] as const) {
    for (const name of ['高标准农田建设项目监理', '高标准农田项目勘测设计费', '农田工程监理（一标段）'])
      expect([name, await told(rule, works, { name }, shift)]).toEqual([name, false])
    for (const name of ['高标准农田设计施工总承包', '检测站周边农田建设'])
      expect([name, await told(rule, works, { name }, shift)]).toEqual([name, true])
  }
})

test('T08, T09: phases of one department, each with a content of its own', async () => {
  const first = { name: '土地整治一期（平整）' }
  for (const [rule, shift] of [
    [T08, 0.001],
    [T09, 0],
  ] as const) {
    expect(await told(rule, first, { name: '土地整治二期（灌排）' }, shift)).toBe(false)
    expect(await told(rule, first, { name: '土地整治二期（灌排）', department: 'WATER' }, shift)).toBe(true)
    expect(await told(rule, first, { name: '土地整治二期（平整）' }, shift)).toBe(true)
    expect(await told(rule, first, { name: '土地整治（灌排）' }, shift)).toBe(true)
  }
})
