import { PassThrough, Readable } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { dataRow, escapeXml, headRow, sheetEnd, sheetHead, STYLES } from './sheet-xml.js'
import type { Cell, Table, TableColumn } from './table.js'

/** Rows of a sheet that Excel takes, the headings among them; what is more stands in further sheets. */
const SHEET_ROWS_MAX = 1_048_576
/** Characters that are handed on at once. */
const PIECE = 64 * 1024

/**
 * Tables as a workbook (Office Open XML), which comes as their rows do: it is never whole in memory. What goes wrong on the
 * way ends it unfinished.
 */
export function bookOf(
  tables: readonly Table[],
  { onRow = () => {}, sheetRowsMax = SHEET_ROWS_MAX }: { onRow?: () => void; sheetRowsMax?: number } = {},
): Readable {
  const zip = new ZipFile()
  const book = new PassThrough()
  void pipeline(zip.outputStream, book).catch(() => {})
  zip.on('error', (error: Error) => book.destroy(error))
  const gone = finished(book).catch(() => {})
  write(zip, tables, { onRow, sheetRowsMax, gone }).catch((error: Error) => book.destroy(error))
  return book
}

interface Writing {
  onRow: () => void
  sheetRowsMax: number
  /** Ends when nobody takes the book any more. */
  gone: Promise<unknown>
}

async function write(zip: ZipFile, tables: readonly Table[], { onRow, sheetRowsMax, gone }: Writing) {
  const names: string[] = []
  for (const { name, columns, rows } of tables) {
    const left: Left = { rows: countedRows(rows, onRow), isEmpty: false }
    while (!left.isEmpty) {
      names.push(sheetName(name, names))
      const sheet = Readable.from(sheetXml(columns, left, sheetRowsMax))
      zip.addReadStream(sheet, `xl/worksheets/sheet${names.length}.xml`)
      // One sheet after another, so that only one table is read at a time.
      await Promise.race([finished(sheet), gone])
      if (!sheet.readableEnded) return void sheet.destroy()
    }
  }
  for (const [path, content] of Object.entries(partsOf(names)))
    zip.addBuffer(Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`), path)
  zip.end()
}

async function* countedRows(rows: Table['rows'], onRow: () => void): AsyncGenerator<readonly Cell[]> {
  for await (const row of rows) {
    onRow()
    yield row
  }
}

/** What no sheet has taken yet of a table's rows. */
interface Left {
  rows: AsyncGenerator<readonly Cell[]>
  isEmpty: boolean
}

/** A sheet's text, of the rows that are left as many as it takes. */
async function* sheetXml(
  columns: readonly TableColumn[],
  left: Left,
  rowsMax: number,
): AsyncGenerator<string> {
  let piece = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${sheetHead(columns)}${headRow(columns)}`
  let number = 2
  for (; number <= rowsMax; number++) {
    const { value, done } = await left.rows.next()
    if (done) {
      left.isEmpty = true
      break
    }
    piece += dataRow(number, value, columns)
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  yield piece + sheetEnd(columns, number - 1)
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** What a workbook has besides its sheets: what it holds, and where. */
function partsOf(names: readonly string[]): Record<string, string> {
  const each = (write: (name: string, number: number) => string) =>
    names.map((name, index) => write(name, index + 1)).join('')
  return {
    'xl/styles.xml': STYLES,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each((name, number) => `<sheet name="${escapeXml(name)}" sheetId="${number}" r:id="rId${number}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${each((_name, number) => `<Relationship Id="rId${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"/>`)}<Relationship Id="styles" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${each((_name, number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${TYPE}.worksheet+xml"/>`)}</Types>`,
  }
}

/** Excel takes 31 characters, none of these, and no name twice. */
function sheetName(name: string, taken: readonly string[]): string {
  const plain = name
    .replace(/[[\]:*?/\\']/g, ' ')
    .slice(0, 31)
    .trim()
  return taken.includes(plain) ? `${plain.slice(0, 28)} ${taken.length}` : plain
}
