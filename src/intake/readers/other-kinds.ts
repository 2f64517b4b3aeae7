import type { Refuse } from './source.js'

const COPY_TABLE =
  '请把其中的表格复制到 Excel，另存为 xlsx 后再报送。Copy its table into a workbook and save it as xlsx.'

/** Archives that other programs write, by an entry that each has. */
const OFFICE_FILES: ReadonlyMap<string, string> = new Map([
  ['word/document.xml', 'Word 文档'],
  ['ppt/presentation.xml', 'PowerPoint 文档'],
  ['content.xml', 'OpenDocument 文档'],
])

/** Refuses an archive that is another program's document, by its name. */
export function refuseOfficeFile(entries: ReadonlyMap<string, unknown>, refuse: Refuse) {
  const found = [...OFFICE_FILES].find(([entry]) => entries.has(entry))
  if (found) refuse('NOT_A_TABLE', `是 ${found[1]}，不是工作簿，${COPY_TABLE}`)
}

const WEB_PAGE =
  /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|head|meta|table|body|Workbook)\b|^MIME-Version:/i

/** Refuses what is no text table by its first bytes: a PDF, a web page under a workbook's name, a document. */
export function refuseOtherKinds(start: Buffer, refuse: Refuse) {
  const isUtf16 = start[0] === 0xff && start[1] === 0xfe
  const text = start.toString(isUtf16 ? 'utf16le' : 'utf8').replace(/^[\ufeff\s]+/, '')
  if (text.startsWith('%PDF-')) refuse('PDF', `是 PDF 文件，不是表格，${COPY_TABLE}`)
  if (text.startsWith('{\\rtf')) refuse('NOT_A_TABLE', `是 RTF 文档（Word），不是表格，${COPY_TABLE}`)
  if (WEB_PAGE.test(text))
    refuse(
      'WEB_PAGE',
      '不是真正的 Excel 工作簿，而是网页（HTML）或 XML 文件，请用 Excel 打开并另存为 xlsx 后再报送。A web page under a workbook’s name: open it and save it as xlsx.',
    )
}
