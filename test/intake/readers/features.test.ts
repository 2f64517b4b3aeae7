import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openSource } from '../../../src/intake/readers/open-source.js'
import type { SourceRow } from '../../../src/intake/readers/source.js'

const folder = await mkdtemp(join(tmpdir(), 'quanyu-features-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

async function featuresOf(...geometries: unknown[]): Promise<SourceRow[]> {
  const features = geometries.map((geometry, at) => ({ type: 'Feature', properties: { external_id: `G${at}` }, geometry })) // prettier-ignore
  const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::4547' } }
  await writeFile(join(folder, 'a.geojson'), JSON.stringify({ type: 'FeatureCollection', crs, features }))
  const source = await openSource(join(folder, 'a.geojson'))
  const rows: SourceRow[] = []
  for await (const table of source.tables()) for await (const row of table.rows()) rows.push(row)
  await source.close()
  return rows.slice(1)
}
const said = ({ geometryProblem }: SourceRow) => JSON.stringify(geometryProblem ?? null)

test('a feature without a shape says so', async () => {
  const [row] = await featuresOf(null)
  expect(said(row!)).toContain('没有图形')
})

test('a northing that stands before the easting lies outside the zone', async () => {
  const [swapped, right] = await featuresOf({ type: 'Point', coordinates: [3131000, 720000] }, { type: 'Point', coordinates: [720000, 3131000] }) // prettier-ignore
  expect(said(swapped!)).toContain('颠倒')
  expect(right!.geometryProblem).toBeUndefined()
  const [lon, lat] = right!.geometry!.coordinates as [number, number]
  expect([lon.toFixed(1), lat.toFixed(1)]).toEqual(['116.2', '28.3'])
})
