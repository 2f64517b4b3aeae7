import { FundLevel } from '../funds/fund-level.js'
import { FundProgramme } from '../funds/fund-programme.js'
import { Department } from '../database/department.js'
import { ProjectKind } from '../projects/project-kind.js'
import { TieReason } from '../ties/tie-words.js'
import { chineseOf } from '../values/enumeration-of.js'

/** What a code that stands in a finding's facts is called; of two enumerations that share one, the last says it. */
const WORDS = Object.assign(
  {},
  ...[TieReason, FundProgramme, FundLevel, ProjectKind, Department].map(chineseOf),
) as Readonly<Record<string, string>>

/** A fact as people read it: a code that stands by itself in it is said in words, and nothing else is touched. */
export const inWords = (fact: string): string =>
  fact.replace(/(?<![^\s、，（])[A-Z][A-Z_]{2,}(?![^\s、，）])/g, (code) => WORDS[code] ?? code)
