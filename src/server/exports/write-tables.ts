import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { stringify } from 'csv-stringify'
import { safeCell } from '../../values/cell.js'
import { InputError } from '../../values/problem.js'
import { bookOf } from './book-of.js'
import type { Table } from './table.js'

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
  await pipeline(bookOf(tables, { onRow: () => count++ }), createWriteStream(path))
  return count
}
