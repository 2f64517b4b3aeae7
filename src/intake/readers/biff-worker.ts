import { parentPort, workerData } from 'node:worker_threads'
import { read, set_cptable, type CellObject } from '@e965/xlsx'
import * as codepages from '@e965/xlsx/dist/cpexcel.full.mjs'

/**
 * Reads an old workbook (xls, et) in a thread of its own, which its caller ends where it takes too long or too much
 * memory: it imports the library and nothing else, and gives back cells as they are kept.
 */
export interface RawSheet {
  name: string
  hidden: boolean
  merges: { top: number; left: number; bottom: number; right: number }[]
  /** What the sheet hides: rows from 1, columns from 0. */
  hiddenRows: number[]
  hiddenColumns: number[]
  /** Rows that hold something, with their numbers from 1. */
  rows: { row: number; cells: (RawCell | null)[] }[]
}
export type RawCell = [value: string | number | boolean, format: string]
export interface RawBook { sheets: RawSheet[]; date1904: boolean } // prettier-ignore

/** What a formula that failed shows, by its code. */
const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
}

function rawCell(cell: CellObject | undefined): RawCell | null {
  if (!cell || cell.v === undefined || cell.t === 'z') return null
  if (cell.t === 'e') return [ERRORS[Number(cell.v)] ?? '#VALUE!', '']
  return [cell.v as string | number | boolean, String(cell.z ?? '')]
}

function readBook({ bytes, cellsMax }: { bytes: Uint8Array; cellsMax: number }): RawBook | 'TOO_MANY_CELLS' {
  // Workbooks before 1997 that do not say their encoding come from Chinese systems here.
  set_cptable(codepages)
  const book = read(bytes, {
    type: 'buffer',
    dense: true,
    codepage: 936,
    cellNF: true,
    cellText: false,
    cellHTML: false,
    cellFormula: false,
    // With the formats of rows and columns comes whether they are hidden.
    cellStyles: true,
  })
  let cells = 0
  const sheets: RawSheet[] = []
  for (const [at, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name]!
    const rows = ((sheet['!data'] ?? []) as (CellObject[] | undefined)[]).flatMap((row, index) => {
      const read = Array.from(row ?? [], rawCell)
      cells += read.length
      return read.some((cell) => cell !== null) ? [{ row: index + 1, cells: read }] : []
    })
    if (cells > cellsMax) return 'TOO_MANY_CELLS'
    const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r + 1, left: s.c, bottom: e.r + 1, right: e.c })) // prettier-ignore
    const hiddenAt = (all: readonly ({ hidden?: boolean } | undefined)[] = [], first: number) =>
      Array.from(all, (each, index) => (each?.hidden ? [index + first] : [])).flat()
    const [hiddenRows, hiddenColumns] = [hiddenAt(sheet['!rows'], 1), hiddenAt(sheet['!cols'], 0)]
    sheets.push({
      name,
      hidden: Boolean(book.Workbook?.Sheets?.[at]?.Hidden),
      hiddenRows,
      hiddenColumns,
      merges,
      rows,
    })
  }
  return { sheets, date1904: Boolean(book.Workbook?.WBProps?.date1904) }
}

try {
  parentPort!.postMessage(readBook(workerData as { bytes: Uint8Array; cellsMax: number }))
} catch (error) {
  parentPort!.postMessage(/password/i.test((error as Error).message) ? 'ENCRYPTED' : 'BROKEN')
}
