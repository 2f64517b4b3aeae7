import { FundLevel } from '../funds/fund-level.js'
import { FundProgramme } from '../funds/fund-programme.js'
import { Department } from '../database/department.js'
import { ProjectKind } from '../projects/project-kind.js'
import { TieReason } from '../ties/tie-words.js'
import { chineseOf, englishOf } from '../values/enumeration-of.js'
import type { Language } from '../values/message.js'

type Names = Readonly<Record<string, string>>
/** What a code that stands in a finding's facts is called; departments bear other names for two codes of kinds of works. */
const namesBy = (wordsOf: (values: object) => Names) => ({
  others: Object.assign({}, ...[TieReason, FundProgramme, FundLevel, ProjectKind].map(wordsOf)) as Names,
  departments: wordsOf(Department),
})
const NAMES = { zh: namesBy(chineseOf), en: namesBy(englishOf) }

/** A fact as people read it: a code that stands by itself in it is said in words, by what the fact is named; nothing else is touched. */
export function inWords(name: string, fact: string, language: Language): string {
  const { others, departments } = NAMES[language]
  const words = /department$/i.test(name) ? [departments, others] : [others, departments]
  return fact.replace(
    /(?<![^\s、，（])[A-Z][A-Z_]{2,}(?![^\s、，）])/g,
    (code) => words.map((each) => each[code]).find((each) => each !== undefined) ?? code,
  )
}
