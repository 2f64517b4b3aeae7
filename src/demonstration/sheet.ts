import { writeFile } from 'node:fs/promises'
import iconv from 'iconv-lite'
import { stringify } from 'csv-stringify/sync'
import writeXlsxFile from 'write-excel-file/node'

/** A column of a department's table: its header, and what a row says in it. */
export interface SheetColumn<T> {
  header: string
  /** What stands above several headers in a two-row header. */
  group?: string
  value: (row: T, index: number) => string
  /** Summed in the 小计 and 合计 rows. */
  sum?: boolean
  /** A number in the workbook, not a text. */
  number?: boolean
  /** Rows in succession that say the same are merged into one cell. */
  merge?: boolean
}

export interface Table<T> {
  title: string
  /** Such as 单位：万元、亩, above the header. */
  note?: string
  columns: readonly SheetColumn<T>[]
  rows: readonly T[]
  /** A 小计 row follows each group. */
  subtotalBy?: (row: T) => string
}

type Cell = {
  value?: string | number
  type?: StringConstructor | NumberConstructor
  columnSpan?: number
  rowSpan?: number
} | null

/** Writes a workbook as departments do: title rows, notes, merged cells, 小计 and 合计 among the rows. */
export async function writeBook<T>(path: string, sheets: readonly (Table<T> & { sheet: string })[]) {
  await writeFile(
    path,
    await writeXlsxFile(
      sheets.map((table) => ({ sheet: table.sheet, data: cellsOf(table) as never })),
    ).toBuffer(),
  )
}

function cellsOf<T>({ title, note, columns, rows, subtotalBy }: Table<T>): Cell[][] {
  const width = columns.length
  const spread = (value: string): Cell[] => [
    { value, type: String, columnSpan: width },
    ...Array<Cell>(width - 1).fill(null),
  ]
  const grid: Cell[][] = [spread(title), ...(note ? [spread(note)] : []), ...headerOf(columns)]
  const texts: string[][] = []
  const start = grid.length
  rows.forEach((row, index) => {
    texts.push(columns.map(({ value }) => value(row, index)))
    const next = rows[index + 1]
    if (subtotalBy && (next === undefined || subtotalBy(next) !== subtotalBy(row)))
      texts.push(
        sumRow(
          '小计',
          columns,
          rows.filter((each) => subtotalBy(each) === subtotalBy(row)),
        ),
      )
  })
  texts.push(sumRow('合　计', columns, rows))
  for (const line of texts)
    grid.push(
      line.map((value, column) =>
        value === ''
          ? null
          : columns[column]!.number && /^-?\d+(\.\d+)?$/.test(value)
            ? { value: Number(value), type: Number }
            : { value, type: String },
      ),
    )
  columns.forEach(({ merge }, column) => {
    if (!merge) return
    for (let from = 0; from < texts.length;) {
      let to = from + 1
      while (
        to < texts.length &&
        texts[to]![column] !== '' &&
        texts[to]![column] === texts[from]![column] &&
        texts[to]![0] !== '小计'
      )
        to++
      const cell = grid[start + from]![column]
      if (to - from > 1 && cell) {
        cell.rowSpan = to - from
        for (let row = from + 1; row < to; row++) grid[start + row]![column] = null
      }
      from = to
    }
  })
  return grid
}

function headerOf<T>(columns: readonly SheetColumn<T>[]): Cell[][] {
  if (!columns.some(({ group }) => group))
    return [columns.map(({ header }) => ({ value: header, type: String }))]
  const upper = columns.map(({ header, group }, index): Cell => {
    if (!group) return { value: header, type: String, rowSpan: 2 }
    if (columns[index - 1]?.group === group) return null
    return {
      value: group,
      type: String,
      columnSpan: columns.slice(index).findIndex((column) => column.group !== group),
    }
  })
  return [upper, columns.map(({ header, group }) => (group ? { value: header, type: String } : null))]
}

function sumRow<T>(label: string, columns: readonly SheetColumn<T>[], rows: readonly T[]): string[] {
  return columns.map(({ sum, value }, index) =>
    index === 0 ? label : sum ? addDecimals(rows.map((row) => value(row, 0))) : '',
  )
}

/** Decimals summed exactly, in ten-thousandths. */
function addDecimals(texts: readonly string[]): string {
  const sum = texts.reduce((total, text) => {
    const [whole = '0', fraction = ''] = text.split('.')
    return total + BigInt(whole + fraction.padEnd(6, '0').slice(0, 6))
  }, 0n)
  const digits = sum.toString().padStart(7, '0')
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`.replace(/\.?0+$/, '')
}

/** Writes a CSV, in UTF-8 or in the GB18030 of an older system. */
export async function writeCsv<T>(
  path: string,
  { columns, rows }: Pick<Table<T>, 'columns' | 'rows'>,
  encoding: 'utf-8' | 'gb18030' = 'utf-8',
) {
  const text = stringify([
    columns.map(({ header }) => header),
    ...rows.map((row, index) => columns.map(({ value }) => value(row, index))),
  ])
  await writeFile(path, encoding === 'utf-8' ? `\ufeff${text}` : iconv.encode(text, 'gb18030'))
}
