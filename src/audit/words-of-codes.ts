import { FundLevel } from '../funds/fund-level.js'
import { FundProgramme } from '../funds/fund-programme.js'
import { LandPhase } from '../areas/land-phase.js'
import { Department } from '../database/department.js'
import { RewardKind } from '../plan/rewards/reward-kind.js'
import { ProcurementMethod } from '../projects/contract.js'
import { ProgressStage } from '../projects/project-progress.js'
import { ProjectApprovalKind } from '../projects/project-approval.js'
import { ProjectKind } from '../projects/project-kind.js'
import { TieReason } from '../ties/tie-words.js'
import { chineseOf, englishOf } from '../values/enumeration-of.js'
import type { Language } from '../values/message.js'

type Names = Readonly<Record<string, string>>
/** The enumerations whose codes stand in facts; of a code that two of them have, the later’s name counts. */
const CODED = [
  TieReason,
  FundProgramme,
  FundLevel,
  ProjectKind,
  ProjectApprovalKind,
  ProcurementMethod,
  ProgressStage,
  LandPhase,
  RewardKind,
]
/** What a code is called; departments bear other names for two codes of kinds of works. */
const namesBy = (wordsOf: (values: object) => Names) => ({
  others: Object.assign({}, ...CODED.map(wordsOf)) as Names,
  departments: wordsOf(Department),
})
const NAMES = { zh: namesBy(chineseOf), en: namesBy(englishOf) }

/**
 * A fact as people read it: a code that stands by itself in it is said in words, by what the fact is named; nothing
 * else is touched.
 */
export function inWords(name: string, fact: string, language: Language): string {
  const { others, departments } = NAMES[language]
  const words = /department$/i.test(name) ? [departments, others] : [others, departments]
  return fact.replace(
    /(?<![^\s、，（])[A-Z][A-Z_]{2,}(?![^\s、，）])/g,
    (code) => words.map((each) => each[code]).find((each) => each !== undefined) ?? code,
  )
}
