import { sql } from 'kysely'
import type { Row, Sql } from '../graph/column-kind.js'
import { Reference, relate, wordsOf, type Class } from '../graph/words.js'
import { ConsolidationArea } from './consolidation-area.js'
import { t, type Title } from '../values/title.js'

/** How a record reaches its area: by one of its references, and what that one leads to. */
export interface WayToArea {
  reference: string
  column: string
  /** The area's ids that a value of the column leads to, and the values that lead to an area; queries or values. */
  areasOf(value: Sql): Sql
  valuesOf(area: Sql): Sql
}

export const NAMED_AREA: WayToArea = {
  reference: 'area',
  column: 'area_id',
  areasOf: (area) => area,
  valuesOf: (area) => area,
}

/** The area that a record itself names. It counts before all else, and shows as the record's `area`. */
export const NamedArea = () =>
  Reference(ConsolidationArea, t('项目区，报送时写明的', 'Area, where the record names it'), {
    optional: true,
    hidden: true,
  })

/** Declares a concept's records on what some of its references name, under one name and title. */
export function showBeside(concept: Class, properties: readonly string[], plural: string, title: Title) {
  for (const property of properties) {
    const reference = wordsOf(concept).references.get(property)
    if (!reference) continue
    relate(reference.target, plural, 'connection', concept, title, {
      on: (parent, child) => sql`${child(reference.column)} = ${parent('id')}`,
    })
  }
}

/**
 * Declares `area` on a concept, and the concept's records on the area. The ways are tried in their order, and the first
 * whose reference is filled counts: a record of a project stands where the project stands, whatever village it names.
 */
export function joinToArea(concept: Class, plural: string, title: Title, ways: readonly WayToArea[]) {
  const { references } = wordsOf(concept)
  const open = ways.filter(({ reference }) => references.has(reference))
  const each = (record: Row, leads: (way: WayToArea) => Sql) =>
    sql`(${sql.join(
      open.map((way, place) => {
        const before = open.slice(0, place).map(({ column }) => sql`${record(column)} is null and `)
        return sql`(${sql.join(before, sql``)}${leads(way)})`
      }),
      sql` or `,
    )})`
  relate(concept, 'area', 'one', ConsolidationArea, t('所属项目区', 'The area it lies in'), {
    optional: true,
    on: (record, area) => each(record, (way) => sql`${area('id')} in (${way.areasOf(record(way.column))})`),
  })
  relate(ConsolidationArea, plural, 'connection', concept, title, {
    on: (area, record) => each(record, (way) => sql`${record(way.column)} in (${way.valuesOf(area('id'))})`),
  })
}
