import { createReadStream } from 'node:fs'
import type { Refuse } from './source.js'

/** What a text file is written in: UTF-8, UTF-16 with its mark, or GB18030, told by reading it whole once. */
export async function detectEncoding(path: string, refuse: Refuse): Promise<string> {
  let marked: string | undefined
  const candidates = new Map(
    ['utf-8', 'gb18030'].map((name) => [name, new TextDecoder(name, { fatal: true })]),
  )
  let rare = 0
  let characters = 0
  let first = true
  let lines = 1
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    if (first) {
      if (chunk[0] === 0xff && chunk[1] === 0xfe) marked = 'utf-16le'
      if (chunk[0] === 0xfe && chunk[1] === 0xff) marked = 'utf-16be'
      first = false
    }
    if (marked) return marked
    const nul = chunk.indexOf(0)
    if (nul >= 0)
      refuse('NOT_TEXT', {
        zh: `不是文本表格：第 ${lines + linesIn(chunk.subarray(0, nul))} 行含空字符（NUL）等二进制内容。可接收 xlsx、csv、GeoJSON 与 zip 打包的 shapefile；若是文本，请去掉空字符或另存为“CSV UTF-8”后再报送。`,
        en: `it is not a text table: line ${lines + linesIn(chunk.subarray(0, nul))} holds binary content (NUL). xlsx, csv, GeoJSON and zipped shapefiles can be read; if it is text, remove the NUL or save it as “CSV UTF-8”.`,
      })
    lines += linesIn(chunk)
    for (const [name, decoder] of candidates) {
      try {
        const text = decoder.decode(chunk, { stream: true })
        if (name !== 'gb18030') continue
        for (const character of text) {
          characters++
          if (isRare(character)) rare++
        }
      } catch {
        candidates.delete(name)
      }
    }
    if (candidates.size === 0) break
  }
  for (const [name, decoder] of candidates) {
    try {
      decoder.decode()
    } catch {
      candidates.delete(name)
    }
  }
  if (candidates.has('utf-8')) return 'utf-8'
  // Other encodings often pass as GB18030, and come out as characters that no table has.
  if (candidates.has('gb18030') && rare <= characters * 0.02) return 'gb18030'
  return refuse('BAD_ENCODING', {
    zh: '文字编码无法识别，应为 UTF-8 或 GB18030。请在 Excel 中另存为“CSV UTF-8”后再报送。',
    en: 'The text encoding is neither UTF-8 nor GB18030. In Excel, save the file as “CSV UTF-8”.',
  })
}

/** Characters that no department's table holds: control codes, private use, rare planes, scripts that mojibake brings. */
function isRare(character: string): boolean {
  const code = character.codePointAt(0)!
  return (
    (code < 0x20 && code !== 9 && code !== 10 && code !== 13) ||
    (code >= 0x80 && code < 0xa0) ||
    (code >= 0xe000 && code <= 0xf8ff) ||
    code > 0x2fa1f ||
    (code >= 0x0400 && code <= 0x04ff) ||
    (code >= 0x2500 && code <= 0x25ff) ||
    (code >= 0x3105 && code <= 0x31bf)
  )
}

const linesIn = (bytes: Buffer): number => bytes.reduce((sum, byte) => sum + (byte === 10 ? 1 : 0), 0)
