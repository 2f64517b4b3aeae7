import { sql } from 'kysely'
import type { Sql } from '../graph/column-kind.js'
import type { RuleKind, Severity } from './severity.js'
import type { Title } from '../values/title.js'

/** One threshold of a rule. Its value is a decimal string, bound as a parameter and cast in SQL. */
export interface ParameterWord {
  preset: string
  unit: Title
  title: Title
  /** The most that means anything, where it is not what its unit says. */
  most?: number
  /** It divides, or is a factor. */
  isAboveNought?: true
}

/** Beyond a century nothing is counted, and of a whole there is no more than all of it. */
const MOST_OF_UNIT: readonly [RegExp, number][] = [
  [/^[天日]/, 36_500],
  [/^月/, 1_200],
  [/^年/, 100],
  [/^0–1/, 1],
  [/^(%|百分点)/, 1_000],
]
/** The most that a parameter may be; none where any number means something. */
export const mostOf = ({ unit, most }: ParameterWord): number | undefined =>
  most ?? MOST_OF_UNIT.find(([form]) => form.test(unit.zh))?.[1]

/** What a query is given: the day of the run, and each parameter's value in force. */
export type Given<Parameter extends string = string> = Readonly<Record<Parameter | 'today', string>>

/** The parameters of a rule, for whoever goes by them besides the audit: what stands lower than the rule itself. */
export type Threshold = Pick<Rule, 'id' | 'parameters'>

/**
 * One rule of the audit. The query gives one row a finding, with the columns
 * `subject_type text` (the concept's name), `subject_id uuid`, `key text` (what tells several findings on one subject apart,
 * '' if there is only one), `severity text` (null for the rule's own), `amount numeric(18,2)` (yuan at stake, null if none),
 * `facts jsonb` (numbers and names of the explanation; money as strings) and `evidence jsonb` (a list of `{"type", "id"}`).
 */
export interface Rule {
  id: string
  title: Title
  /** FINDING: a lead that a run reports. BLOCK: a constraint refuses it too; the query verifies what is stored. */
  kind: RuleKind
  severity: Severity
  basis: Title
  /** Explanations that are no fault, to be checked first. */
  innocent: readonly Title[]
  parameters: Readonly<Record<string, ParameterWord>>
  /** What is said of one finding: `{name}` stands for a fact or a parameter. The facts are listed where it is absent. */
  text?: Title
  query: (given: Given) => Sql
}

interface RuleWords<Parameters extends Record<string, ParameterWord>> extends Omit<
  Rule,
  'parameters' | 'query'
> {
  parameters: Parameters
  query: (given: Given<keyof Parameters & string>) => Sql
}

/** Says a rule; its query sees just the parameters that it names. */
export const rule = <Parameters extends Record<string, ParameterWord>>(words: RuleWords<Parameters>): Rule =>
  words as unknown as Rule

/** A rule's words as they are kept, or told in one language: `say` makes a text of a title. */
export const wordsOfRule = (
  { title, kind, severity, basis, innocent, text, parameters }: Rule,
  say: (title: Title) => string,
) => ({
  title: say(title),
  kind,
  severity,
  basis: say(basis),
  innocent: innocent.map(say),
  wording: text ? say(text) : null,
  parameters: Object.fromEntries(
    Object.entries(parameters).map(([name, words]) => [
      name,
      { ...words, title: say(words.title), unit: say(words.unit) },
    ]),
  ),
})

/** The values that a rule starts with. */
export const presetsOf = ({ parameters }: Threshold): Record<string, string> =>
  Object.fromEntries(Object.entries(parameters).map(([name, { preset }]) => [name, preset]))

/** A rule's query, in the columns that every rule gives, held to their types. */
export const findingsOf = ({ id, query }: Rule, given: Given): Sql =>
  sql`/* audit ${sql.raw(id)} */ select f.subject_type::text, f.subject_id::text, f.key::text, f.severity::text, f.amount::numeric(18,2)::text as amount, f.facts::jsonb::text as facts, f.evidence::jsonb::text as evidence from (${query(given)}) as f`
