import { sql } from 'kysely'
import type { Work } from '../database/work.js'
import { storable } from '../values/text.js'
import type { SourceRow } from './readers/source.js'
import { textFor } from './tables/read-cell.js'
import { headersOf } from './tables/table-headers.js'
import type { Draft } from './tables/read-record.js'
import type { Section } from './tables/table-section.js'

/** A row is kept for looking it up, and not as a store of texts: more cells, and more of a cell, are left in the file. */
const CELLS_MAX = 200
const CELL_MAX = 1000
const TITLE_MAX = 2000

const cut = (text: string, most: number) => storable(text.length > most ? `${text.slice(0, most)}…` : text)

/** Keeps what stands above a table's rows; gives the id by which its rows name it. */
export async function keepTable(
  work: Work,
  run: string,
  { recognised: { first, title, mapping }, head, headerAt }: Section,
  department: string | undefined,
): Promise<string> {
  const headings: string[] = []
  for (const { at, text } of headersOf(head.slice(first, headerAt + 1)))
    if (at < CELLS_MAX) headings[at] = cut(text, CELL_MAX)
  const filled = Array.from(headings, (text) => text ?? '')
  const [row] = await work.rows<{ id: string }>(sql`/* keep table */
    insert into imported_table (run_id, department, title, headings)
    values (${run}::uuid, ${department ?? mapping.department ?? null}, ${cut(title, TITLE_MAX)}, ${filled}::text[]) returning id::text`)
  return row!.id
}

/** A row's cells as they are shown, with those of the rows that go on with it. */
export function cellsOf({ source, continued, section }: Draft): string[] {
  const cells = asShown(source, section)
    .cells.slice(0, CELLS_MAX)
    .map(({ text }) => cut(text, CELL_MAX))
  for (const { cells: more } of continued)
    for (const [at, { text, merged }] of more.slice(0, CELLS_MAX).entries())
      if (merged === undefined && text.trim() !== '')
        cells[at] = cut([cells[at], text].filter((each) => each).join('\n'), CELL_MAX)
  return Array.from(cells, (text) => text ?? '')
}

/** A row's cells as they are shown and read: 000012 or 12.50万元, and not the number behind it. */
export const asShown = (row: SourceRow, { columns }: Section): SourceRow => {
  const byPlace = new Map(columns.map(({ at, column }) => [at, column]))
  return {
    ...row,
    cells: row.cells.map((cell, at) => ({
      ...cell,
      text: cell.problem ? (cell.shown ?? cell.text) : textFor(cell, byPlace.get(at) ?? { type: 'text' }),
    })),
  }
}
