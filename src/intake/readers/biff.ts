import { readFile, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { RawBook, RawCell, RawSheet } from './biff-worker.js'
import { mergeFiller, MERGES_MAX, tooManyMerges } from './merged-cells.js'
import { EMPTY, numberIn, textIn } from './sheet-cell.js'
import { MEGABYTE, type Opened, type Refuse, type SourceCell, type SourceRow } from './source.js'
import { styleOf, type Styles } from './xlsx-styles.js'
import type { Said } from '../../values/message.js'

/** A sheet of this format has at most 65,536 rows. */
const BYTES_MAX = 50 * MEGABYTE
const CELLS_MAX = 3_000_000
const HEAP_MB = 700
const TIME_MS_MAX = 120_000

const PROBLEMS: Readonly<Record<string, readonly [code: string, said: Said]>> = {
  ENCRYPTED: [
    'ENCRYPTED',
    {
      zh: '工作簿有密码，请另存为无密码的 xlsx 后再报送。',
      en: 'the workbook is protected by a password. Save it as xlsx without one.',
    },
  ],
  BROKEN: [
    'BROKEN_WORKBOOK',
    {
      zh: '旧版工作簿（xls、et）内容损坏，无法读取，请用 Excel 或 WPS 打开并另存为 xlsx 后再报送。',
      en: 'the old workbook (xls, et) is damaged. Open it in Excel or WPS and save it as xlsx.',
    },
  ],
  TOO_MANY_CELLS: [
    'FILE_TOO_LARGE',
    {
      zh: '旧版工作簿（xls、et）过大，请另存为 xlsx 后再报送。',
      en: 'the old workbook (xls, et) is too large. Save it as xlsx.',
    },
  ],
}

/** Opens an old workbook, xls or et; it is read whole, in a thread whose memory and time are bounded. */
export async function openBiff(path: string, refuse: Refuse): Promise<Opened> {
  const fail = (name: string) => refuse(...PROBLEMS[name]!)
  if ((await stat(path)).size > BYTES_MAX) fail('TOO_MANY_CELLS')
  const book = await readApart(await readFile(path))
  if (typeof book === 'string') return fail(book)
  return {
    format: 'xls',
    async *tables() {
      for (const sheet of book.sheets)
        yield {
          sheet: sheet.name,
          hidden: sheet.hidden,
          conceals: () => Promise.resolve(sheet.hiddenRows.length + sheet.hiddenColumns.length > 0),
          rows: () => rowsOf(sheet, book.date1904),
        }
    },
    close: async () => {},
  }
}

/** What the thread makes of the file, or the name of what hinders it. */
function readApart(bytes: Buffer): Promise<RawBook | string> {
  // Beside this file, and compiled as it is.
  const own = fileURLToPath(import.meta.url)
  const worker = new Worker(new URL(`./biff-worker${extname(own)}`, import.meta.url), {
    workerData: { bytes: new Uint8Array(bytes), cellsMax: CELLS_MAX },
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    // What the library prints of a file's faults is no part of the report.
    stderr: true,
    stdout: true,
  })
  return new Promise((resolve) => {
    const end = (result: RawBook | string) => {
      clearTimeout(patience)
      void worker.terminate()
      resolve(result)
    }
    const patience = setTimeout(() => end('TOO_MANY_CELLS'), TIME_MS_MAX)
    worker.once('message', end)
    worker.once('error', ({ code }: NodeJS.ErrnoException) =>
      end(code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'TOO_MANY_CELLS' : 'BROKEN'),
    )
    worker.once('exit', () => end('BROKEN'))
  })
}

async function* rowsOf(
  { name, merges, rows, ...concealed }: RawSheet,
  date1904: boolean,
): AsyncGenerator<SourceRow> {
  if (merges.length > MERGES_MAX) throw tooManyMerges(name)
  const filled = mergeFiller(
    merges.toSorted((a, b) => a.top - b.top),
    name,
  )
  const styles = new Map<string, Styles[number]>()
  const styled = (format: string) => {
    if (!styles.has(format)) styles.set(format, styleOf(format))
    return styles.get(format)
  }
  const hiddenRows = new Set(concealed.hiddenRows)
  const hiddenColumns = new Set(concealed.hiddenColumns)
  for (const { row, cells } of rows)
    yield {
      sheet: name,
      row,
      cells: filled(row, cells.map((cell) => cellOf(cell, styled, date1904))),
      ...(hiddenRows.has(row) ? { hidden: true } : {}),
      ...(hiddenColumns.size > 0 ? { hiddenColumns } : {}),
    } // prettier-ignore
}

function cellOf(
  cell: RawCell | null,
  styled: (format: string) => Styles[number] | undefined,
  date1904: boolean,
): SourceCell {
  if (!cell) return EMPTY
  const [value, format] = cell
  if (typeof value === 'number') return numberIn(value, styled(format), date1904)
  return typeof value === 'boolean' ? { text: value ? '是' : '否', kind: 'boolean' } : textIn(value)
}
