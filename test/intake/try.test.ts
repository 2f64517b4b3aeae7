import { test } from 'vitest'
import { mkdtemp, writeFile, cp } from 'node:fs/promises'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { openCounty } from '../county.js'
import { importFiles } from '../../src/intake/import-files.js'
import { tieChanges } from '../../src/ties/run-ties.js'

test('try', async () => {
  const county = await openCounty()
  const dir = await mkdtemp(join(tmpdir(), 'in-'))
  for (const f of ['jinxian-divisions.csv', 'areas.csv', 'jinxian-boundaries.geojson', 'land-classes.csv']) await cp(`/work/shared/data/${f}`, join(dir, f))
  await cp('/work/shared/data/tie-cases.csv', join(dir, 'cases.csv'))
  const run = async () => {
    const started = performance.now()
    const r = await importFiles(county, [dir], { principal: { name: 't' }, followers: [tieChanges] })
    console.log(performance.now() - started, JSON.stringify(r, (k, v) => (v instanceof Error ? v.message : v), 1))
  }
  await run()
  await run()
}, 200000)
