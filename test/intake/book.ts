import { writeFile } from 'node:fs/promises'
import writeXlsxFile from 'write-excel-file/node'

type Line = readonly (string | number | null)[]

/** Writes a workbook; in a line `'<'` is merged with the cell left of it and `'^'` with the one above. */
export async function writeBook(path: string, sheets: Readonly<Record<string, readonly Line[]>>) {
  const data = Object.entries(sheets).map(([sheet, lines]) => ({
    sheet,
    data: lines.map((line, row) => line.map((value, at) => cellOf(lines, value, row, at))) as never,
  }))
  await writeFile(path, await writeXlsxFile(data).toBuffer())
}

function cellOf(lines: readonly Line[], value: string | number | null, row: number, at: number) {
  if (value === null || value === '<' || value === '^') return null
  const columnSpan = lines[row]!.slice(at + 1).findIndex((next) => next !== '<') + 1
  const below = lines.slice(row + 1).findIndex((line) => line[at] !== '^')
  return {
    value,
    type: typeof value === 'number' ? Number : String,
    columnSpan: columnSpan === 0 ? lines[row]!.length - at : columnSpan,
    rowSpan: (below === -1 ? lines.length - row - 1 : below) + 1,
  }
}
