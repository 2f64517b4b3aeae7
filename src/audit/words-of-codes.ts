import { FundLevel } from '../funds/fund-level.js'
import { FundProgramme } from '../funds/fund-programme.js'
import { Department } from '../database/department.js'
import { ProjectKind } from '../projects/project-kind.js'
import { TieReason } from '../ties/tie-words.js'
import { chineseOf } from '../values/enumeration-of.js'

/** What a code that stands in a finding's facts is called; departments bear other names for two codes of kinds of works. */
const OTHERS = Object.assign(
  {},
  ...[TieReason, FundProgramme, FundLevel, ProjectKind].map(chineseOf),
) as Readonly<Record<string, string>>
const DEPARTMENTS: Readonly<Record<string, string>> = chineseOf(Department)

/** A fact as people read it: a code that stands by itself in it is said in words, by what the fact is named; nothing else is touched. */
export function inWords(name: string, fact: string): string {
  const words = /department$/i.test(name) ? [DEPARTMENTS, OTHERS] : [OTHERS, DEPARTMENTS]
  return fact.replace(
    /(?<![^\s、，（])[A-Z][A-Z_]{2,}(?![^\s、，）])/g,
    (code) => words.map((each) => each[code]).find((each) => each !== undefined) ?? code,
  )
}
