import { test } from 'vitest'
import { openCounty } from '../county.js'
import { importFiles } from '../../src/intake/import-files.js'
import { tieChanges } from '../../src/ties/run-ties.js'

test('big', async () => {
  const county = await openCounty()
  let peak = 0
  const timer = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 50)
  const go = async (paths: string[], followers = [tieChanges]) => {
    const started = performance.now()
    peak = 0
    const r = await importFiles(county, paths, { principal: { name: 't' }, followers })
    console.log(paths.at(-1), Math.round(performance.now() - started), 'ms', Math.round(peak / 1e6), 'MB', r.files.map((f) => [f.state, f.inserted, f.updated, f.unchanged, f.rejected, f.error?.message, f.rejectedRows[0]?.problems[0]?.message].join()))
  }
  const d = '/work/shared/data/'
  await go([d + 'jinxian-divisions.csv', d + 'areas.csv', d + 'jinxian-boundaries.geojson'])
  const b = '/tmp/plan/intake/big/'
  await go([b + 'projects.csv'])
  await go([b + 'funds.csv'])
  await go([b + 'allocations.csv'], process.env.NOTIES ? [] : undefined)
  await go([b + 'allocations.csv'])
  clearInterval(timer)
}, 600000)
