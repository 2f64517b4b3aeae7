import type { SourceCell, SourceRow } from '../../src/intake/readers/source.js'
import type { Surroundings } from '../../src/intake/tables/recognise.js'

/** A row as a reader gives it: text cells; a number is a number's cell, null an empty one, `'<'` and `'^'` are merged with the left one and the one above. */
export function rowsOf(
  table: readonly (readonly (string | number | null)[])[],
  sheet: string | null = null,
): SourceRow[] {
  const rows: SourceRow[] = []
  table.forEach((line, index) => {
    const cells: SourceCell[] = []
    line.forEach((value, at) => {
      if (value === '<') cells.push({ text: cells[at - 1]!.text, kind: cells[at - 1]!.kind, merged: 'left' })
      else if (value === '^') {
        const { text, kind } = rows[index - 1]!.cells[at]!
        cells.push({ text, kind, merged: 'above' })
      } else if (value === null) cells.push({ text: '', kind: 'empty' })
      else
        cells.push({
          text: String(value),
          kind: typeof value === 'number' ? 'number' : value === '' ? 'empty' : 'text',
        })
    })
    rows.push({ sheet, row: index + 1, cells })
  })
  return rows
}

export async function* stream(rows: readonly SourceRow[]): AsyncGenerator<SourceRow> {
  yield* rows
}

export const around = (more: Partial<Surroundings> = {}): Surroundings => ({
  file: '表.xlsx',
  sheet: null,
  path: '收件/表.xlsx',
  geographic: false,
  shortNames: false,
  ...more,
})
