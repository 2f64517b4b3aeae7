import type { SourceFile, SourceRow, SourceTable } from '../readers/source.js'
import { textCell } from '../readers/source.js'

/** A cell that was mended: where it stands, and what it is to say. */
export interface Mend {
  sheet: string | null
  row: number
  place: number
  value: string
}

const keyOf = (sheet: string | null, row: number) => JSON.stringify([sheet, row])

/** A file in which the mended cells say what they were mended to; all else is as it came. */
export function mendedSource(source: SourceFile, mends: readonly Mend[]): SourceFile {
  if (mends.length === 0) return source
  const byRow = new Map<string, Mend[]>()
  for (const mend of mends) {
    const key = keyOf(mend.sheet, mend.row)
    byRow.set(key, [...(byRow.get(key) ?? []), mend])
  }
  const mended = (row: SourceRow): SourceRow => {
    const cells = byRow.get(keyOf(row.sheet, row.row))
    if (!cells) return row
    const all = [...row.cells]
    for (const { place, value } of cells) all[place] = textCell(value)
    return { ...row, cells: Array.from(all, (cell) => cell ?? textCell('')) }
  }
  return {
    ...source,
    async *tables() {
      for await (const table of source.tables())
        yield { ...table, rows: () => mapped(table, mended) } satisfies SourceTable
    },
  }
}

async function* mapped(table: SourceTable, change: (row: SourceRow) => SourceRow) {
  for await (const row of table.rows()) yield change(row)
}
