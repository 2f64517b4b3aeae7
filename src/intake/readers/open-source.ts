import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { InputError } from '../../values/problem.js'
import { openCsv } from './csv.js'
import { openGeoJson } from './geojson.js'
import { openBiff } from './biff.js'
import { openDocx } from './docx.js'
import { openHtml } from './html.js'
import {
  isWebPage,
  OLD_DOCUMENTS,
  refuseDocument,
  refuseOfficeFile,
  refuseOtherKinds,
  textAt,
} from './other-kinds.js'
import { openShapefile } from './shapefile.js'
import {
  MEGABYTE,
  READER_LIMITS,
  type Opened,
  type ReaderLimits,
  type Refuse,
  type SourceFile,
} from './source.js'
import { findWorkbook, openXlsx } from './xlsx.js'
import { openZip } from './zip.js'
import { saidOf, type Said } from '../../values/message.js'

/** How workbooks begin that were written before they were put into containers. */
const BIFF = ['09000400', '09020600', '09040600', '09080800', '09081000'].map((mark) =>
  Buffer.from(mark, 'hex'),
)

/** Opens a file as what it is, by its content. Throws an InputError that names the file, what is wrong and what to do. */
export async function openSource(path: string, limits: Partial<ReaderLimits> = {}): Promise<SourceFile> {
  const all = { ...READER_LIMITS, ...limits }
  const name = basename(path)
  const refuse = (code: string, problem: Said): never => {
    throw new InputError(code, saidOf({ zh: `文件“${name}”`, en: `File “${name}”` }, problem), path)
  }
  const { size } = await stat(path).catch(() =>
    refuse('NO_SUCH_FILE', {
      zh: '找不到或无权读取，请核对路径。',
      en: 'it was not found or may not be read. Check the path.',
    }),
  )
  if (size === 0)
    refuse('EMPTY_FILE', {
      zh: '是空文件（0 字节），请重新导出后再报送。',
      en: 'it is empty (0 bytes). Export it again.',
    })
  if (size > all.fileBytesMax)
    refuse('FILE_TOO_LARGE', {
      zh: `大小为 ${(size / MEGABYTE).toFixed(0)} MB，超过上限 ${(all.fileBytesMax / MEGABYTE).toFixed(0)} MB，请拆分后分别报送，或调整 QUANYU_FILE_MB_MAX。`,
      en: `it has ${(size / MEGABYTE).toFixed(0)} MB, more than the limit of ${(all.fileBytesMax / MEGABYTE).toFixed(0)} MB. Split it, or raise QUANYU_FILE_MB_MAX.`,
    })
  const opened = await openByContent(path, await head(path), all, refuse)
  return { name, sha256: await digest(path), ...opened }
}

async function openByContent(
  path: string,
  start: Buffer,
  limits: ReaderLimits,
  refuse: Refuse,
): Promise<Opened> {
  if (start.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'))) {
    const zip = await openZip(path, limits, refuse)
    const workbook = await findWorkbook(zip).catch(() => undefined)
    if (workbook !== undefined) return openXlsx(zip, workbook, limits, refuse)
    if ([...zip.entries.keys()].some((entry) => /\.shp$/i.test(entry))) return openShapefile(zip, refuse)
    if (zip.entries.has('word/document.xml')) return openDocx(zip, limits, refuse)
    await zip.close()
    refuseOfficeFile(zip.entries, refuse)
    return refuse('UNKNOWN_ARCHIVE', {
      zh: '是压缩文件，但其中既没有 Excel 工作簿（xlsx）也没有 shapefile（.shp），请核对后再报送。',
      en: 'it is a zip archive with neither an Excel workbook (xlsx) nor a shapefile (.shp). Check the file.',
    })
  }
  if (start.subarray(0, 8).equals(Buffer.from('d0cf11e0a1b11ae1', 'hex'))) {
    const encrypted =
      (await contains(path, Buffer.from('EncryptedPackage', 'utf16le'))) ||
      (await contains(path, Buffer.from('EncryptionInfo', 'utf16le')))
    if (encrypted)
      refuse('ENCRYPTED', {
        zh: '工作簿有密码，请另存为无密码的 xlsx 后再报送。',
        en: 'the workbook is protected by a password. Save it as xlsx without one.',
      })
    for (const [stream, name] of OLD_DOCUMENTS)
      if (await contains(path, Buffer.from(stream, 'utf16le'))) refuseDocument(name, refuse)
    return openBiff(path, refuse)
  }
  if (BIFF.some((mark) => start.subarray(0, mark.length).equals(mark))) return openBiff(path, refuse)
  const text = textAt(start)
  if (
    /^[{[]/.test(text) &&
    (/\.(geo)?json$/i.test(path) || /"(type|features|coordinates|geometry)"/.test(text))
  )
    return openGeoJson(path, limits, refuse)
  if (start.readUInt32BE(0) === 0x0000270a)
    return refuse('BARE_SHP', {
      zh: '是未打包的 .shp，请将 .shp、.dbf、.prj、.cpg 一并压缩为 zip 后报送。',
      en: 'it is a .shp that is not packed. Zip .shp, .dbf, .prj and .cpg together.',
    })
  if (/\.html?$/i.test(path) && isWebPage(start)) return openHtml(path, limits, refuse)
  refuseOtherKinds(start, refuse)
  return openCsv(path, limits, refuse)
}

async function head(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const buffer = Buffer.alloc(4096)
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0)
    return bytesRead < 8
      ? Buffer.concat([buffer.subarray(0, bytesRead), Buffer.alloc(8)])
      : buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

async function contains(path: string, wanted: Buffer): Promise<boolean> {
  let tail = Buffer.alloc(0)
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    const joined = Buffer.concat([tail, chunk])
    if (joined.includes(wanted)) return true
    tail = joined.subarray(-wanted.length)
  }
  return false
}

async function digest(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) hash.update(chunk)
  return hash.digest('hex')
}
