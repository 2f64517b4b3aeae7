import type { Counties } from '../database/counties/counties.js'
import { tellProvince } from './tell-province.js'

/** Each county is told of about once in this time; with so many counties that it would be more often than this, less often. */
const ROUND_MS = 60_000
const STEP_MS_MIN = 250

/**
 * Tells the province of one county after another, as long as the process lives, so that no figure of a county that nobody
 * writes to grows old. What folding told already costs little. Several servers may do so: each county is told one at a time.
 */
export function keepProvinceTold(counties: Counties, log: (what: object, said: string) => void): () => void {
  // The embedded database holds one county and no province.
  if (!counties.isMany && counties.opened()[0]!.database.kind === 'embedded') return () => {}
  let [isOver, place] = [false, 0]
  let next: NodeJS.Timeout | undefined
  const tell = async () => {
    const names = counties.names()
    const county = counties.find(names[place++ % Math.max(names.length, 1)] ?? '')
    await county
      ?.whenReady()
      .then(() => tellProvince(county.database))
      .catch((error: unknown) => {
        if (isOver) return
        log(
          { err: error, county: county.name },
          '未能汇总到全省，稍后再试 the province was not told, tried again later',
        )
      })
    if (!isOver) wait()
  }
  const wait = () => {
    const step = Math.max(STEP_MS_MIN, ROUND_MS / Math.max(counties.names().length, 1))
    next = setTimeout(() => void tell(), step).unref()
  }
  wait()
  return () => {
    isOver = true
    clearTimeout(next)
  }
}
