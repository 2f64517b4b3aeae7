import type { FormColumn } from '../meaning/form-column.js'
import type { FormAnswers, FormFacts } from '../meaning/title-facts.js'
import { keptOf } from '../questions/kept-choices.js'
import { factQuestion, unitQuestion, type Fact, type Question } from '../questions/question.js'

interface FactsAsked {
  facts: FormFacts
  /** What has been asked already. */
  asked: readonly Question[]
  /** The documents that the notes and remarks of a table mention. */
  documents: readonly string[]
  /** The funds that stand already. */
  funds: FormAnswers['funds']
}

/** Asks what a form as a whole does not say of itself: what it mentions comes first. */
export function factQuestions(
  needed: readonly Exclude<Fact, 'projectDepartment'>[],
  { facts, asked, documents, funds }: FactsAsked,
): Question[] {
  const mentioned: Partial<Record<Fact, readonly string[]>> = {
    level: facts.levels,
    programme: facts.programmes,
    documentNumber: [...facts.documents, ...documents],
  }
  return needed
    .filter((key) => facts[key] === undefined && !asked.some((each) => each.key === key))
    .map((key) => factQuestion(key, mentioned[key] ?? [], keptOf(key, funds, facts.fiscalYear)))
}

/** Asks in which unit the amounts of columns are that do not say it, or say several; `asked` has been asked already. */
export function unitQuestions(columns: readonly FormColumn[], asked: readonly Question[]): Question[] {
  return (['money', 'landArea'] as const).flatMap((measure) => {
    const key = measure === 'money' ? 'amountUnit' : 'landAreaUnit'
    const lacking = columns.filter((column) => column.measure === measure && (!column.unitSaid || column.unitProblem !== undefined)) // prettier-ignore
    const [first] = lacking
    if (!first || asked.some((each) => each.key === key)) return []
    return [unitQuestion(measure, lacking.map(({ text }) => text), first.unitProblem)] // prettier-ignore
  })
}
