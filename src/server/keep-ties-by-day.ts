import type { Counties } from '../database/counties/counties.js'
import { administrator } from '../database/principal.js'
import { work } from '../database/work.js'
import { applyRollupDeltas } from '../rollups/apply-rollup-deltas.js'
import { judgePassedDays } from '../ties/judging/judge-passed-days.js'
import { tieChanges } from '../ties/judging/run-ties.js'

const HOUR_MS = 3_600_000

/** Judges ties again, as long as the process lives, where a day came on which an area or a division begins or ends. */
export function keepTiesByDay(counties: Counties, log: (what: object, said: string) => void): () => void {
  let isOver = false
  const judge = async () => {
    for (const name of counties.names()) {
      if (isOver) return
      const county = counties.find(name)
      await county
        ?.whenReady()
        .then(() =>
          work(county.database, administrator('quanyu'), [tieChanges, applyRollupDeltas], judgePassedDays),
        )
        .catch((error: unknown) => {
          if (isOver) return
          log(
            { err: error, county: name },
            '未能按区划和项目区的启用、停用日期重新归属，稍后再试 ties were not judged again by the days of areas and divisions, tried again later',
          )
        })
    }
  }
  void judge()
  const hourly = setInterval(() => void judge(), HOUR_MS)
  return () => {
    isOver = true
    clearInterval(hourly)
  }
}
