import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { ZipFile } from 'yazl'

export interface SheetXml {
  name: string
  /** What stands in <sheetData>. */
  rows: string
  merges?: string[]
  /** <cols>…</cols>, before its rows. */
  columns?: string
  hidden?: boolean
}

/** Writes a workbook from raw XML, so that each trap is just what the test says. */
export async function writeWorkbook(
  path: string,
  sheets: SheetXml[],
  { strings = [] as string[], styles = '' } = {},
  date1904 = false,
) {
  const entries: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns:r="r">${date1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${sheets.map(({ name, hidden }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"${hidden ? ' state="hidden"' : ''}/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst>${strings.map((text) => `<si>${text.startsWith('<') ? text : `<t>${text}</t>`}</si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
  }
  sheets.forEach(({ rows, merges = [], columns = '' }, index) => {
    entries[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet>${columns}<sheetData>${rows}</sheetData>${merges.length ? `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` : ''}</worksheet>`
  })
  await writeZip(path, entries)
}

export async function writeZip(path: string, entries: Record<string, string | Buffer>) {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(entries))
    zip.addBuffer(Buffer.isBuffer(content) ? content : Buffer.from(content), name)
  zip.end()
  await finished(zip.outputStream.pipe(createWriteStream(path)))
}
