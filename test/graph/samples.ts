import { sql } from 'kysely'
import type { ColumnKind } from '../../src/graph/column-kind.js'
import { markOf, withId } from '../../src/graph/cursor.js'
import { readOrder } from '../../src/graph/order.js'
import { allConcepts, wordsOf, type ConceptWords } from '../../src/graph/words.js'
import type { Dice } from '../dice.js'
import type { Database } from '../../src/database/database.js'

const ROWS = 12
const NO_ID = '00000000-0000-7000-8000-000000000000'

/** A value as an order has it: of a rank its place. */
const inOrder = ({ ranked, values }: ColumnKind, value: string) =>
  ranked ? String(values!.indexOf(value) + 1) : value

/** Values that the database really holds, for random arguments. */
export class Samples {
  readonly #texts = new Map<string, string[]>()
  readonly #ids = new Map<string, string[]>()
  concepts: string[] = []

  static async of({ kysely }: Database): Promise<Samples> {
    const samples = new Samples()
    for (const concept of allConcepts().filter(({ hasId, table }) => hasId && table !== null)) {
      const columns = [...concept.columns.values()].filter(({ kind }) => !kind.opaque)
      const { rows } = await sql<Record<string, string | null>>`
        select id::text ${sql.join([sql``, ...columns.map(({ column, property }) => sql`${sql.ref(column)}::text as ${sql.ref(property)}`)])}
        from ${sql.table(concept.table!)} order by md5(concat_ws('/', ${columns.length > 0 ? sql.join(columns.filter(({ kind }) => kind.name !== 'DateTime').map(({ column }) => sql.ref(column))) : sql`''`})), id limit ${sql.lit(ROWS)}`.execute(
        kysely,
      )
      samples.concepts.push(concept.name)
      samples.#ids.set(
        concept.name,
        rows.map(({ id }) => id!),
      )
      for (const { property, kind } of columns)
        samples.#texts.set(
          `${concept.name}.${property}`,
          rows.flatMap((row) => (row[property] == null ? [] : [inOrder(kind, row[property])])),
        )
    }
    return samples
  }

  /** A global id, mostly of something that is there. */
  id(dice: Dice, of = dice.pick(this.concepts)): string {
    const ids = this.#ids.get(of) ?? []
    if (ids.length > 0 && dice.chance(0.9)) return `${of}:${dice.pick(ids)}`
    return dice.pick([`${of}:${NO_ID}`, 'Nothing:1', '…'])
  }

  /** A text for a field: one that it holds, a part of it, or a plain value of the scalar. */
  text(dice: Dice, concept: string, field: string, scalar: string): string {
    if (field === 'id') return this.id(dice, concept)
    const texts = this.#texts.get(`${concept}.${field}`) ?? []
    if (scalar === 'Money')
      return dice.chance(0.5) && texts.length > 0
        ? dice.pick(texts)
        : `${dice.below(1e7)}.${10 + dice.below(90)}`
    if (scalar === 'LandArea') return `${dice.below(10_000)}.${dice.below(10)}`
    if (scalar === 'Date') return `20${10 + dice.below(16)}-0${1 + dice.below(9)}-${10 + dice.below(18)}`
    if (scalar === 'DateTime')
      return `20${20 + dice.below(8)}-0${1 + dice.below(9)}-${10 + dice.below(18)}T0${dice.below(10)}:00:00Z`
    if (texts.length === 0 || dice.chance(0.1)) return dice.pick(['', '%', "'; --", '村', '2024', 'a_b\\'])
    const text = dice.pick(texts)
    return dice.chance(0.3) ? text.slice(0, 1 + dice.below(3)) : text
  }

  /** A cursor that a list of this concept in this order might have given. */
  cursor(dice: Dice, of: string, orderBy: unknown): string {
    const concept = this.#conceptOf(of)
    const id = () => {
      const ids = this.#ids.get(of) ?? []
      return ids.length > 0 ? dice.pick(ids) : NO_ID
    }
    const places = !concept
      ? []
      : orderBy
        ? (orderBy as object[]).flatMap((item) => this.#placesOf(concept, item))
        : (concept.options.order ?? []).map((property) => `${of}.${property}`)
    // Behind an id nothing is ordered by any more.
    const known = places.includes(`${of}.id`) ? places.slice(0, places.indexOf(`${of}.id`)) : places
    const values = known.map((place) => {
      const texts = place.endsWith('.id') ? [id()] : (this.#texts.get(place) ?? [])
      return texts.length === 0 || dice.chance(0.15) ? null : dice.pick(texts)
    })
    const order = concept && withId(readOrder(concept, orderBy as never))
    const mark = order ? markOf(of, order) : '?'
    return Buffer.from(JSON.stringify([mark, ...values, id()])).toString('base64url')
  }

  /** What one item of an order goes by: `Fund.fiscalYear`, with what it is reached through left out. */
  #placesOf(concept: ConceptWords, item: object): string[] {
    return Object.entries(item).flatMap(([field, said]) => {
      if (said == null) return []
      if (typeof said !== 'object') return [`${concept.name}.${field}`]
      return this.#placesOf(wordsOf(concept.fields.get(field)!.type as never), said as object)
    })
  }

  #conceptOf(of: string): ConceptWords | undefined {
    return allConcepts().find(({ name }) => name === of)
  }
}
