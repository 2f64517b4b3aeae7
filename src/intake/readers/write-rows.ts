import { createWriteStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import iconv from 'iconv-lite'
import { stringify } from 'csv-stringify'
import writeXlsxFile from 'write-excel-file/node'
import { safeCell } from '../../values/cell.js'
import type { SourceFile } from './source.js'

export interface Sheet { name: string; rows: string[][] } // prettier-ignore

/**
 * Writes rows as a table that can be mended and sent again: text as a CSV, all else as a workbook. Cells that a
 * spreadsheet would run are escaped.
 */
export async function writeRows(
  path: string,
  format: SourceFile['format'],
  encoding: string | undefined,
  sheets: readonly Sheet[],
): Promise<void> {
  const safe = sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => row.map((text) => safeCell(text))),
  }))
  if (format !== 'csv') {
    const data = safe.map(({ name, rows }) => ({
      sheet: name,
      data: rows.map((row) => row.map((value) => (value === '' ? null : { value, type: String }))),
    }))
    await writeFile(path, await writeXlsxFile(data).toBuffer())
    return
  }
  const out = createWriteStream(path)
  const csv = stringify()
  csv.on('data', (chunk: Buffer | string) =>
    out.write(iconv.encode(chunk.toString(), encoding === 'gb18030' ? 'gb18030' : 'utf-8')),
  )
  if (encoding !== 'gb18030') out.write('\ufeff')
  for (const row of safe.flatMap(({ rows }) => rows)) if (!csv.write(row)) await once(csv, 'drain')
  csv.end()
  await finished(csv, { writable: true })
  out.end()
  await finished(out)
}
