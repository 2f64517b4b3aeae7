import type { Refuse } from './source.js'
import type { Message } from '../../values/message.js'

const COPY_TABLE = {
  zh: '请把其中的表格复制到 Excel，另存为 xlsx 后再报送。',
  en: 'copy its table to Excel and save it as xlsx.',
}

/** Archives that other programs write, by an entry that each has. */
const OFFICE_FILES: ReadonlyMap<string, Message> = new Map([
  ['word/document.xml', { zh: 'Word 文档', en: 'Word document' }],
  ['ppt/presentation.xml', { zh: 'PowerPoint 文档', en: 'PowerPoint document' }],
  ['content.xml', { zh: 'OpenDocument 文档', en: 'OpenDocument file' }],
])

/** Refuses an archive that is another program's document, by its name. */
export function refuseOfficeFile(entries: ReadonlyMap<string, unknown>, refuse: Refuse) {
  const found = [...OFFICE_FILES].find(([entry]) => entries.has(entry))
  if (found)
    refuse('NOT_A_TABLE', {
      zh: `是 ${found[1].zh}，不是工作簿，${COPY_TABLE.zh}`,
      en: `it is a ${found[1].en}, not a workbook; ${COPY_TABLE.en}`,
    })
}

const WEB_PAGE =
  /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|head|meta|table|body|Workbook)\b|^MIME-Version:/i

/** Refuses what is no text table by its first bytes: a PDF, a web page under a workbook's name, a document. */
export function refuseOtherKinds(start: Buffer, refuse: Refuse) {
  const isUtf16 = start[0] === 0xff && start[1] === 0xfe
  const text = start.toString(isUtf16 ? 'utf16le' : 'utf8').replace(/^[\ufeff\s]+/, '')
  if (text.startsWith('%PDF-'))
    refuse('PDF', {
      zh: `是 PDF 文件，不是表格，${COPY_TABLE.zh}`,
      en: `it is a PDF file, not a table; ${COPY_TABLE.en}`,
    })
  if (text.startsWith('{\\rtf'))
    refuse('NOT_A_TABLE', {
      zh: `是 RTF 文档（Word），不是表格，${COPY_TABLE.zh}`,
      en: `it is an RTF document (Word), not a table; ${COPY_TABLE.en}`,
    })
  if (WEB_PAGE.test(text))
    refuse('WEB_PAGE', {
      zh: '不是真正的 Excel 工作簿，而是网页（HTML）或 XML 文件，请用 Excel 打开并另存为 xlsx 后再报送。',
      en: 'it is not an Excel workbook but a web page (HTML) or XML file. Open it in Excel and save it as xlsx.',
    })
}
