import type { Refuse } from './source.js'
import type { Message } from '../../values/message.js'

const COPY_TABLE = {
  zh: '请把其中的表格复制到 Excel，另存为 xlsx 后再报送。',
  en: 'copy its table to Excel and save it as xlsx.',
}
const CONVERT = {
  zh: '请用它的程序打开，把其中的表格导出为 Excel（xlsx）后再报送。',
  en: 'open it in its own program and export the table as Excel (xlsx).',
}
const UNPACK = { zh: '请先解压，把其中的表格逐个报送。', en: 'unpack it and send the tables in it.' }

/** Archives that other programs write, by an entry that each has. */
const OFFICE_FILES: ReadonlyMap<string, Message> = new Map([
  ['ppt/presentation.xml', { zh: 'PowerPoint 文档', en: 'PowerPoint document' }],
  ['content.xml', { zh: 'OpenDocument 文档', en: 'OpenDocument file' }],
  ['OFD.xml', { zh: 'OFD 版式文档', en: 'OFD document' }],
  ['xl/workbook.bin', { zh: '二进制的 Excel 工作簿（xlsb）', en: 'binary Excel workbook (xlsb)' }],
])

/** Documents in the container of old workbooks, by a stream that each has. */
export const OLD_DOCUMENTS: readonly (readonly [stream: string, name: Message])[] = [
  [
    'WordDocument',
    { zh: '旧版 Word 或 WPS 文字文档（doc、wps）', en: 'old Word or WPS document (doc, wps)' },
  ],
  ['PowerPoint Document', { zh: '旧版演示文稿（ppt、dps）', en: 'old presentation (ppt, dps)' }],
]

export const refuseDocument = ({ zh, en }: Message, refuse: Refuse) =>
  refuse('NOT_A_TABLE', {
    zh: `是 ${zh}，不是工作簿，${COPY_TABLE.zh}`,
    en: `it is an ${en}, not a workbook; ${COPY_TABLE.en}`,
  })

/** Refuses an archive that is another program's document, by its name. */
export function refuseOfficeFile(entries: ReadonlyMap<string, unknown>, refuse: Refuse) {
  const found = [...OFFICE_FILES].find(([entry]) => entries.has(entry))
  if (found)
    refuse('NOT_A_TABLE', {
      zh: `是 ${found[1].zh}，不是 xlsx 工作簿，${COPY_TABLE.zh}`,
      en: `it is a ${found[1].en}, not an xlsx workbook; ${COPY_TABLE.en}`,
    })
}

/** Files of other programs, by their first bytes. */
const BY_FIRST_BYTES: readonly (readonly [start: RegExp, name: Message, remedy: Message])[] = [
  [
    /^(?:\x89PNG|\xff\xd8\xff|GIF8|BM.{4}\0\0\0\0|II\*\0|MM\0\*|RIFF.{4}WEBP)/s,
    { zh: '图片', en: 'picture' },
    {
      zh: '请把图中的表格填入 Excel，另存为 xlsx 后再报送。',
      en: 'enter the table in Excel and save it as xlsx.',
    },
  ],
  [/^Rar!\x1a\x07/, { zh: 'RAR 压缩文件', en: 'RAR archive' }, UNPACK],
  [/^7z\xbc\xaf\x27\x1c/, { zh: '7z 压缩文件', en: '7z archive' }, UNPACK],
  [/^\x1f\x8b/, { zh: 'gzip 压缩文件', en: 'gzip archive' }, UNPACK],
  [
    /^\0\x01\0\0Standard (?:Jet|ACE) DB/,
    { zh: 'Access 数据库（mdb）', en: 'Access database (mdb)' },
    CONVERT,
  ],
  [/^AC10\d\d/, { zh: 'CAD 图纸（dwg）', en: 'CAD drawing (dwg)' }, CONVERT],
]

const WEB_PAGE =
  /^(?:<\?[^>]*>\s*)*(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|head|meta|table|body|Workbook)\b|^MIME-Version:/i

/** How a file begins, in UTF-8 or in UTF-16 with its mark, without spaces before it. */
export function textAt(start: Buffer): string {
  const mark = start.readUInt16BE(0)
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(start).replace(/^[\ufeff\s]+/, '')
}

/** Whether a file begins as a web page does, and not as a workbook's XML or an archive of a page. */
export const isWebPage = (start: Buffer): boolean =>
  WEB_PAGE.test(textAt(start)) && !/^MIME-Version:|<Workbook\b/i.test(textAt(start))

/** Refuses what is no text table by its first bytes: a PDF, a picture, a web page under a workbook's name, a document. */
export function refuseOtherKinds(start: Buffer, refuse: Refuse) {
  const text = textAt(start)
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
  const bytes = start.subarray(0, 64).toString('latin1')
  const other = BY_FIRST_BYTES.find(([mark]) => mark.test(bytes))
  if (other) {
    const [, name, remedy] = other
    refuse('NOT_A_TABLE', {
      zh: `是${name.zh}，不是表格，${remedy.zh}`,
      en: `it is a ${name.en}, not a table; ${remedy.en}`,
    })
  }
  if (WEB_PAGE.test(text))
    refuse('WEB_PAGE', {
      zh: '不是真正的 Excel 工作簿，而是网页（HTML）或 XML 文件，请用 Excel 打开并另存为 xlsx 后再报送。',
      en: 'it is not an Excel workbook but a web page (HTML) or XML file. Open it in Excel and save it as xlsx.',
    })
}
