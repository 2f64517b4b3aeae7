import { writeFile } from 'node:fs/promises'
import { beforeAll, expect, test } from 'vitest'
import { openCounty } from '../county.js'
import { doorOf } from '../door.js'
import { growth, wallTime } from '../growth.js'
import { ring, zigzag } from '../shapes.js'
import { countsOf, openInbox, settle } from './inbox.js'

const county = await openCounty()
const ask = doorOf(county)
let inbox: Awaited<ReturnType<typeof openInbox>>
beforeAll(async () => settle((inbox = await openInbox(county))))

const SEND = `mutation ($input: ImportRecordsInput!) {
  importRecords(input: $input) { ... on ImportReport { inserted rejected records { outcome problems { path message } } } ... on Problem { message } }
}`
let keys = 0
const send = async (...geometries: object[]) => {
  const records = geometries.map((geometry, index) => ({
    externalId: `S${++keys}-${index}`,
    title: '渠道',
    geometry,
  }))
  return (
    await ask(SEND, {
      input: { idempotencyKey: `k${++keys}`, department: 'WATER', table: 'projects', records },
    })
  ).importRecords
}

test('a shape of too many vertices, or of nothing but spikes, is refused by its record', async () => {
  const { inserted, records } = await send(ring(160_000, 1.3), zigzag(10_000), ring(2000, 1.001))
  expect(inserted).toBe(1)
  expect(records).toMatchObject([
    { outcome: 'REJECTED', problems: [{ path: [], message: expect.stringMatching(/160001 个顶点，至多 50000/) }] }, // prettier-ignore
    {
      outcome: 'REJECTED',
      problems: [{ path: [], message: expect.stringMatching(/图形的边过密/) }],
    },
    { outcome: 'INSERTED', problems: [] },
  ])
})

test('and that takes no more time than it has vertices', async () => {
  const refuse = (shape: (vertices: number) => object) => async (vertices: number) =>
    expect(await send(shape(vertices))).toMatchObject({ inserted: 0 })
  expect(
    await growth(
      refuse((vertices) => ring(vertices, 1.3)),
      [52_000, 208_000],
      wallTime,
    ),
  ).toBeNull()
  expect(await growth(refuse(zigzag), [3000, 48_000], wallTime)).toBeNull()
})

test('all the shapes of a request are bounded together', async () => {
  await expect(
    send(...Array.from({ length: 9 }, () => ring(49_000, 1))),
  ).rejects.toMatchObject({ code: 'TOO_MANY_VERTICES', message: expect.stringMatching(/441009 个顶点，一次至多 150000/) }) // prettier-ignore
})

test('a file is told which feature has too many vertices, and which one crosses itself', async () => {
  const cross = { type: 'Polygon', coordinates: [[[116.3, 28.4], [116.4, 28.5], [116.4, 28.4], [116.3, 28.5], [116.3, 28.4]]] } // prettier-ignore
  const feature = (externalId: string, geometry: object) => ({
    type: 'Feature',
    properties: { 项目编号: externalId, 项目名称: '渠道' },
    geometry,
  })
  await writeFile(
    inbox.at('渠道.geojson'),
    JSON.stringify({
      type: 'FeatureCollection',
      features: [feature('F1', ring(1000, 1)), feature('F2', ring(60_000, 1)), feature('F3', cross)],
    }),
  )
  const [report] = await inbox.take(inbox.at('渠道.geojson'), { department: 'WATER' })
  expect(countsOf(report!)).toEqual([1, 0, 0, 2])
  expect(report!.rejectedRows).toMatchObject([
    { row: 2, problems: [{ message: { zh: expect.stringMatching(/60001 个顶点，至多 50000/) } }] },
    { row: 3, problems: [{ message: { zh: expect.stringMatching(/边线自相交/) } }] },
  ])
})
