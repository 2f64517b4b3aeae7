import type { Snapshot } from '../database/snapshot.js'
import type { When } from '../rollups/allocated-money.js'
import { areaReport } from './area-report.js'
import { implementationPlan } from './implementation-plan.js'
import { readAreaMoney } from './read-area-money.js'
import { readAreaPapers } from './read-area-papers.js'
import { recommendationForm } from './recommendation-form.js'

/** What is printed of one area: its title where it has one, and how it is made; null where no area bears the code. */
export interface AreaPrint {
  title?: string
  /** Whether it can be of other books than those of now. */
  hasTimes?: true
  print(snapshot: Snapshot, code: string, title: string, when: When): Promise<string | null>
}

const printPapers =
  (print: typeof recommendationForm): AreaPrint['print'] =>
  async (snapshot, code, title) => {
    const papers = await readAreaPapers(snapshot, code)
    const money = papers && (await readAreaMoney(snapshot, papers.area.code))
    return papers && money && print(papers, money, title)
  }

/** The papers of an area, by the name that the command and the address give them. */
export const AREA_PRINTS = {
  area: {
    hasTimes: true,
    print: async (snapshot, code, _title, when) => {
      const money = await readAreaMoney(snapshot, code, when)
      return money && areaReport(money)
    },
  },
  recommendation: { title: '全域土地综合整治试点推荐表', print: printPapers(recommendationForm) },
  plan: { title: '全域土地综合整治实施方案', print: printPapers(implementationPlan) },
} as const satisfies Record<string, AreaPrint>
