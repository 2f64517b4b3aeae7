import { mkdir } from 'node:fs/promises'
import { readCounty } from './county.js'
import { seasonOf } from './days.js'
import { writeFinanceFiles } from './finance-files.js'
import { drawMoney, type Pieces } from './money.js'
import { writePlanted } from './planted-files.js'
import { Plot } from './planted/plot.js'
import { writeProjectFiles } from './project-files.js'
import { drawProjects } from './projects.js'
import { Chance } from './random.js'
import { writeSurveyFiles } from './survey-files.js'

export const SEED = 360124
/** The day that the files are of, where none is given. */
const DAY = '2026-11-24'

/** Writes the departments' files of a synthetic county of a given size into a folder; the same seed and day make the same files. Gives their paths. */
export async function generate(
  folder: string,
  { scale = 1, seed = SEED, today = DAY, pieces = 'few' as Pieces } = {},
): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const chance = new Chance(seed)
  const townships = await readCounty()
  const projects = drawProjects(chance, townships, { scale, season: seasonOf(today) })
  const money = drawMoney(chance, projects, pieces)
  const inAreas = new Map<string, bigint>()
  for (const { village, fen } of money.allocations)
    if (village.area) inAreas.set(village.area, (inAreas.get(village.area) ?? 0n) + fen)
  return [
    ...(await writeSurveyFiles(folder, chance, townships)),
    ...(await writeProjectFiles(folder, projects)),
    ...(await writeFinanceFiles(folder, money)),
    ...(await writePlanted(folder, new Plot(townships, today, inAreas))),
  ]
}
