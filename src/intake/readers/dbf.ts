import { decimalOfNumber } from '../../values/decimal.js'
import type { Message } from '../../values/message.js'
import { addForeign, eitherOf, isEither, LONG_IN_UTF8 } from './encoding.js'
import { textCell, type Refuse, type SourceCell } from './source.js'

/** The attributes of a layer. */
export interface Dbf {
  names: string[]
  /** A record's cells; null for one that was deleted and only not yet swept out. */
  records(): Generator<SourceCell[] | null>
}

interface Field { name: Uint8Array; type: string; from: number; length: number } // prettier-ignore

/** Reads a dBASE table; its text is in what its .cpg or its language byte says, unless its bytes say otherwise. */
export function readDbf(dbf: Buffer, cpg: string, sheet: string, refuse: Refuse): Dbf {
  const broken = () =>
    refuse('BROKEN_SHAPEFILE', {
      zh: `图层“${sheet}”的属性表（.dbf）损坏或被截断，请重新导出后再报送。`,
      en: `The attribute table (.dbf) of layer “${sheet}” is damaged or truncated. Export it again.`,
    })
  if (dbf.length < 33) return broken()
  const [count, begin, length] = [dbf.readUInt32LE(4), dbf.readUInt16LE(8), dbf.readUInt16LE(10)]
  const fields = fieldsOf(dbf, begin)
  const last = fields.at(-1)
  if (!last || last.from + last.length > length || begin + count * length > dbf.length) return broken()
  const records = Array.from({ length: count }, (_, index) =>
    dbf.subarray(begin + index * length, begin + (index + 1) * length),
  )
  const said = declared(cpg, dbf[29]!)
  const encoding = encodingOf(texts(fields, records), said)
  if (typeof encoding === 'object')
    return refuse('BAD_ENCODING', {
      zh: `图层“${sheet}”的${encoding.zh}`,
      en: `Layer “${sheet}”: ${encoding.en}`,
    })
  if (!encoding)
    return refuse('BAD_ENCODING', {
      zh: `图层“${sheet}”的文字编码无法识别，应为 UTF-8 或 GB18030，请在导出时指明编码（.cpg）后再报送。`,
      en: `The text encoding of layer “${sheet}” is neither UTF-8 nor GB18030. Name the encoding (.cpg) when exporting.`,
    })
  return {
    names: fields.map(({ name }) => decode(name, encoding)),
    *records() {
      for (const record of records)
        yield record[0] === DELETED
          ? null
          : fields.map(({ type, from, length: wide }) => {
              const bytes = record.subarray(from, from + wide)
              const cell = cellOf(type, decode(bytes, encoding))
              return isCut(bytes, encoding) ? { ...cell, problem: CUT } : cell
            })
    },
  }
}

const DELETED = 0x2a

function fieldsOf(dbf: Buffer, begin: number): Field[] {
  const fields: Field[] = []
  let from = 1
  for (let at = 32; at + 32 <= Math.min(begin, dbf.length) && dbf[at] !== 0x0d; at += 32) {
    const end = dbf.subarray(at, at + 11).indexOf(0)
    const length = dbf[at + 16]!
    const name = dbf.subarray(at, at + (end < 0 ? 11 : end))
    fields.push({ name, type: String.fromCharCode(dbf[at + 11]!), from, length })
    from += length
  }
  return fields
}

/** All text of the table. */
function* texts(fields: readonly Field[], records: readonly Uint8Array[]): Generator<Uint8Array> {
  for (const { name } of fields) yield name
  for (const { type, from, length } of fields)
    if (type === 'C') for (const record of records) yield record.subarray(from, from + length)
}

const declared = (cpg: string, language: number): string | undefined =>
  /utf-?8|65001/i.test(cpg)
    ? 'utf-8'
    : /gb|936/i.test(cpg) || language === 0x4d || language === 0x7a
      ? 'gb18030'
      : /big-?5|950/i.test(cpg) || language === 0x4f || language === 0x78
        ? 'big5'
        : undefined

/** UTF-8 is hardly ever anything else by chance; GB18030 is what all else is, as far as it can be read. A message where bytes can be either. */
function encodingOf(all: Iterable<Uint8Array>, said: string | undefined): string | Message | undefined {
  const [inUtf8, inGb18030] = [new Set<string>(), new Set<string>()]
  let [utf8, gb18030, isLong] = [true, true, false]
  for (const bytes of all) {
    if (isAscii(bytes)) continue
    const [one, other] = [utf8 ? read(bytes, 'utf-8') : null, gb18030 ? read(bytes, 'gb18030') : null]
    utf8 = one !== null
    gb18030 = other !== null
    isLong ||= LONG_IN_UTF8.test(one ?? '')
    if (!utf8 || isLong) continue
    addForeign(inUtf8, one!)
    addForeign(inGb18030, other ?? '')
  }
  if (!utf8) return said === 'big5' ? BIG5 : gb18030 ? 'gb18030' : undefined
  if (isLong || !gb18030 || said === 'utf-8' || inUtf8.size === 0) return 'utf-8'
  if (said === 'gb18030') return 'gb18030'
  if (!isEither(inUtf8, inGb18030)) return 'utf-8'
  const { zh, en } = eitherOf(inUtf8, inGb18030)
  return {
    zh: `${zh}请在导出时指明编码（.cpg）后再报送。`,
    en: `${en} Name the encoding (.cpg) when exporting.`,
  }
}

const BIG5: Message = {
  zh: '文字编码声明为 Big5，这里只读 UTF-8 或 GB18030，请以 UTF-8 重新导出后再报送。',
  en: 'The text is said to be in Big5; only UTF-8 and GB18030 are read here. Export it again in UTF-8.',
}

function read(bytes: Uint8Array, encoding: string): string | null {
  try {
    return decode(bytes, encoding, true)
  } catch {
    return null
  }
}

/** Text of a field; a character that its width has cut in two is left out. */
function decode(bytes: Uint8Array, encoding: string, fatal = false): string {
  const text = isAscii(bytes)
    ? Buffer.from(bytes).toString('latin1')
    : new TextDecoder(encoding, { fatal }).decode(bytes, { stream: true })
  return text.replace(/\0.*$/s, '').trim()
}

/** Whether the width of a field has cut its last character in two; how much text is missing then nobody knows. */
const isCut = (bytes: Uint8Array, encoding: string): boolean => {
  if (bytes.length === 0 || bytes[bytes.length - 1]! < 0x80) return false
  const decoder = new TextDecoder(encoding)
  return decoder.decode(bytes, { stream: true }).length < new TextDecoder(encoding).decode(bytes).length
}

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80)

const MEMO = {
  zh: '备注型字段的内容存于另一文件，未能读取，请改为文本型字段后再报送。',
  en: 'The content of a memo field is in another file and was not read. Make it a text field.',
}
const CUT = {
  zh: '文字超出字段宽度，末尾已被截断，请加宽该字段，补全文字后重新导出。',
  en: 'The text did not fit its field and was cut off. Widen the field, complete the text and export it again.',
}
const TOO_WIDE = {
  zh: '数字超出字段宽度，未能存下，请加宽该字段并重新填写。',
  en: 'The number did not fit its field and was lost. Widen the field and enter it again.',
}

function cellOf(type: string, text: string): SourceCell {
  if (text === '') return textCell('')
  if (type === 'N' || type === 'F') {
    if (/^\*+$/.test(text)) return { text, kind: 'number', problem: TOO_WIDE }
    // Whole numbers stand with all their digits; one with an exponent and fewer digits than it has is no name of anything.
    return {
      text: /^-?\d+$/.test(text) ? text : numberText(text),
      kind: 'number',
      ...(lacksDigits(text) ? { shown: text } : {}),
    }
  }
  if (type === 'D') {
    if (/^0*$/.test(text)) return textCell('')
    return { text: text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'), kind: 'date' }
  }
  if (type === 'L') return /^[TYtyFNfn]$/.test(text) ? { text: /[TYty]/.test(text) ? '是' : '否', kind: 'boolean' } : textCell('') // prettier-ignore
  return /^[MBGP]$/.test(type) ? { text, kind: 'text', problem: MEMO } : textCell(text)
}

/** 3.70124E+17: of eighteen digits six are there. */
function lacksDigits(text: string): boolean {
  const [, decimals = '', exponent = '0'] = /^-?\d(?:\.(\d*))?e\+?(\d+)$/i.exec(text) ?? []
  return decimals.length < Number(exponent)
}

const numberText = (text: string): string => {
  const number = Number(text)
  return Number.isFinite(number) ? decimalOfNumber(number) : text
}
