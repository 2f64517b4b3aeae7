import type { SourceRow } from '../readers/source.js'
import { factQuestion, type Question } from '../forms/questions/question.js'
import { RecordReader, type Draft } from './read-record.js'
import type { Section } from './table-section.js'

/** The levels that the sheets of a file name for the same document: 省级…分配表 on one, 市级…分配表 on another. */
export class FundLevels {
  readonly #levels = new Map<string, Set<string>>()
  readonly #reader = new RecordReader()

  take(section: Section, row: SourceRow) {
    if (section.recognised.mapping.target === 'funds') this.#add(this.#reader.take(section, row))
  }

  #add(draft: Draft | null) {
    const [document, level] = ['documentNumber', 'level'].map((field) => draft?.values.get(field) as string | null | undefined) // prettier-ignore
    if (document && level) this.#levels.set(document, (this.#levels.get(document) ?? new Set()).add(level))
  }

  /** Asks of which level a document's money is, where the sheets say several. */
  question(): Question | null {
    this.#add(this.#reader.finish())
    const several = [...this.#levels.values()].find(({ size }) => size > 1)
    return several ? factQuestion('level', [...several]) : null
  }
}
