import type { Principal } from '../database/principal.js'
import { seesPeople } from '../database/rights/rights.js'
import { allConcepts, readTableOf, type ConceptWords } from '../graph/words.js'

const concepts = new Map<string, ConceptWords>()

/** The concept that a type of the schema is named after. */
export function conceptNamed(name: string): ConceptWords | undefined {
  if (concepts.size === 0) for (const concept of allConcepts()) concepts.set(concept.name, concept)
  return concepts.get(name)
}

/** The table whose rights a concept's are. */
export const tableOf = (concept: ConceptWords | undefined): string | undefined =>
  concept && readTableOf(concept)

/** The fields of a concept that are people's data. */
export const peopleFields = ({ columns }: ConceptWords): string[] =>
  [...columns.values()].filter(({ people }) => people).map(({ property }) => property)

/** Fields of people's data, by the table whose rights say who sees them in clear. */
export class PeopleFields {
  readonly #byTable = new Map<string, Set<string>>()
  add(table: string, field: string) {
    const known = this.#byTable.get(table)
    if (known) known.add(field)
    else this.#byTable.set(table, new Set([field]))
  }
  /** Those that a principal sees in clear. */
  clearTo(principal: Principal): string[] {
    const clear: string[] = []
    for (const [table, fields] of this.#byTable) if (seesPeople(principal, table)) clear.push(...fields)
    return clear
  }
}
