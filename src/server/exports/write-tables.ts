import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { stringify } from 'csv-stringify'
import writeXlsxFile from 'write-excel-file/node'
import { exactNumber, safeCell } from '../../values/cell.js'
import { InputError } from '../../values/problem.js'

export interface TableColumn {
  title: string
  isNumber?: boolean
  width?: number
}
type Cell = string | null

/** A table on its way into a file; its rows may come as they are read. */
export interface Table {
  name: string
  columns: readonly TableColumn[]
  rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>
}

/** A workbook is put together in memory, and Excel takes no more than 1,048,576 rows a sheet. */
const BOOK_ROWS_MAX = 300_000
/** What XML cannot carry. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
/** Characters that Excel takes in a cell. */
const CELL_MAX = 32_767

/** Writes tables as a workbook or, a single one, as CSV, by the file's name. Nothing half written is left under it. */
export async function writeTables(path: string, tables: readonly Table[]): Promise<number> {
  const form = /\.(xlsx|csv)$/i.exec(path)?.[1]?.toLowerCase()
  if (!form || (form === 'csv' && tables.length !== 1))
    throw new InputError(
      'BAD_OPTION',
      form
        ? { zh: '多张表只能写为 .xlsx。', en: 'Several tables can be written to an .xlsx file only.' }
        : {
            zh: `--out 应以 .xlsx 或 .csv 结尾，实为“${path}”。`,
            en: `--out must end in .xlsx or .csv; found “${path}”.`,
          },
    )
  const partial = `${path}.part`
  try {
    const rows = form === 'csv' ? await writeCsv(partial, tables[0]!) : await writeBook(partial, tables)
    await rename(partial, path)
    return rows
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}

/** A table as CSV, as its rows come. With a byte order mark, without which Excel takes UTF-8 for the local encoding. */
export function csvOf({ columns, rows }: Table, onRow: () => void = () => {}): Readable {
  const lines = async function* () {
    yield columns.map(({ title }) => safeCell(title))
    for await (const row of rows) {
      onRow()
      yield row.map((cell, index) =>
        cell === null ? '' : safeCell(cell, { isNumber: Boolean(columns[index]?.isNumber) }),
      )
    }
  }
  // What goes wrong on the way ends the file unfinished.
  const csv = stringify({ bom: true })
  void pipeline(Readable.from(lines()), csv).catch(() => {})
  return csv
}

async function writeCsv(path: string, table: Table): Promise<number> {
  let count = 0
  await pipeline(
    csvOf(table, () => count++),
    createWriteStream(path),
  )
  return count
}

async function writeBook(path: string, tables: readonly Table[]): Promise<number> {
  let count = 0
  await (await bookOf(tables, () => count++)).toFile(path)
  return count
}

/** A workbook that is put together, to be written. */
interface Book {
  toFile(path: string): Promise<void>
  toBuffer(): Promise<Buffer>
}

/** Tables as a workbook, which is put together in memory. */
export async function bookOf(tables: readonly Table[], onRow: () => void = () => {}): Promise<Book> {
  let count = 0
  const sheets = []
  const names = new Set<string>()
  for (const { name, columns, rows } of tables) {
    const data: unknown[][] = [
      columns.map(({ title }) => ({
        value: safeCell(title),
        type: String,
        fontWeight: 'bold',
        backgroundColor: '#e8eef5',
        wrap: true,
      })),
    ]
    for await (const row of rows) {
      if (++count > BOOK_ROWS_MAX)
        throw new InputError('TOO_MANY_ROWS', {
          zh: `工作簿至多 ${BOOK_ROWS_MAX} 行，请改写为 .csv，或缩小范围。`,
          en: `A workbook can hold at most ${BOOK_ROWS_MAX} rows. Write a .csv instead, or export less.`,
        })
      onRow()
      data.push(row.map((cell, index) => bookCell(cell, Boolean(columns[index]?.isNumber))))
    }
    sheets.push({
      sheet: sheetName(name, names),
      data: data as never,
      stickyRowsCount: 1,
      columns: columns.map(({ width = 16 }) => ({ width })),
    })
  }
  return writeXlsxFile(sheets)
}

function bookCell(cell: Cell, isNumber: boolean) {
  if (cell === null || cell === '') return null
  const number = isNumber ? exactNumber(cell) : null
  if (number !== null)
    return { value: number, type: Number, ...(cell.includes('.') ? { format: '#,##0.00####' } : {}) }
  const text = safeCell(cell.toWellFormed().replace(UNWRITABLE, '\ufffd'), { isNumber })
  return {
    value: text.length > CELL_MAX ? `${text.slice(0, CELL_MAX - 1)}…` : text,
    type: String,
    wrap: text.length > 40,
  }
}

/** Excel takes 31 characters, none of these, and no name twice. */
function sheetName(name: string, taken: Set<string>): string {
  const plain = name
    .replace(/[[\]:*?/\\']/g, ' ')
    .slice(0, 31)
    .trim()
  const own = taken.has(plain) ? `${plain.slice(0, 28)} ${taken.size}` : plain
  taken.add(own)
  return own
}
