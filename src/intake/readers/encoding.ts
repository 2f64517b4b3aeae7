import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { shown } from '../../values/parsed.js'
import type { Message } from '../../values/message.js'
import type { Refuse } from './source.js'

/** What a text file is written in: UTF-8, UTF-16 with its mark, or GB18030, told by reading it whole. */
export async function detectEncoding(path: string, refuse: Refuse): Promise<string> {
  const start = Buffer.alloc(3)
  const file = await open(path)
  await file.read(start, 0, 3, 0).finally(() => file.close())
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be'
  const foreign = new Set<string>()
  let isTold = start.equals(UTF8_MARK)
  const isUtf8 = await decodes(path, 'utf-8', refuse, (text) => {
    isTold ||= LONG_IN_UTF8.test(text)
    if (!isTold) addForeign(foreign, text)
  })
  if (isUtf8) {
    const chinese = new Set<string>()
    if (
      !isTold &&
      foreign.size > 0 &&
      (await decodes(path, 'gb18030', refuse, (text) => addForeign(chinese, text)))
    )
      // prettier-ignore
      if (isEither(foreign, chinese))
        refuse('BAD_ENCODING', {
          zh: `${eitherOf(foreign, chinese).zh}请以带标记（BOM）的 UTF-8 编码另存后再报送。`,
          en: `${eitherOf(foreign, chinese).en} Save it as UTF-8 with a mark (BOM).`,
        })
    return 'utf-8'
  }
  // Other encodings often pass as GB18030, and come out as characters that no table has.
  let characters = 0
  let rare = 0
  const isGb18030 = await decodes(path, 'gb18030', refuse, (text) => {
    for (const character of text) {
      characters++
      if (isRare(character)) rare++
    }
  })
  if (isGb18030 && rare <= characters * 0.02) return 'gb18030'
  return refuse('BAD_ENCODING', {
    zh: '文字编码无法识别，应为 UTF-8 或 GB18030。请在 Excel 中另存为“CSV UTF-8”后再报送。',
    en: 'The text encoding is neither UTF-8 nor GB18030. In Excel, save the file as “CSV UTF-8”.',
  })
}

const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf])
/** What takes three bytes in UTF-8, as all Chinese does; of two bytes of GB18030 it is never made. */
export const LONG_IN_UTF8 = /[\u0800-\uffff]/
/** Signs that stand alone among Latin letters and figures: m², 30°, 3×4. */
const SIGN = /^[°±²³·¼½¾×÷µ]$/

/** Adds the pieces of a text that are not ASCII. */
export function addForeign(pieces: Set<string>, text: string) {
  for (const piece of text.match(/[^\0-\x7f]+/g) ?? []) pieces.add(piece)
}

/** Whether pieces of UTF-8, none of them long, are Chinese in GB18030: two bytes are one letter there, and one character here. */
export const isEither = (utf8: ReadonlySet<string>, gb18030: ReadonlySet<string>): boolean =>
  ![...utf8].every((piece) => SIGN.test(piece)) &&
  [...gb18030].every((piece) => /^\p{Script=Han}+$/u.test(piece))

export const eitherOf = ([one = '']: ReadonlySet<string>, [other = '']: ReadonlySet<string>): Message => ({
  zh: `文字编码分不清是 UTF-8 还是 GB18030：同样的内容可读作${shown(one)}，也可读作${shown(other)}。`,
  en: `Whether the text is in UTF-8 or in GB18030 cannot be told: it reads as ${shown(one)} or as ${shown(other)}.`,
})

/** Whether all of a file is written in an encoding; its text is told piece by piece. A file with NULs is refused. */
async function decodes(
  path: string,
  encoding: string,
  refuse: Refuse,
  tell: (text: string) => void = () => {},
): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  let before = 0
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      const nul = chunk.indexOf(0)
      if (nul >= 0) await refuseBinary(path, before + nul, refuse)
      tell(decoder.decode(chunk, { stream: true }))
      before += chunk.length
    }
    decoder.decode()
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error
    return false
  }
}

/** Only now is it asked on which line a NUL stands: counting lines takes longer than all else. */
async function refuseBinary(path: string, nul: number, refuse: Refuse) {
  let line = 1
  for await (const chunk of createReadStream(path, { end: nul }) as AsyncIterable<Buffer>)
    for (const byte of chunk) if (byte === 10) line++
  refuse('NOT_TEXT', {
    zh: `不是文本表格：第 ${line} 行含空字符（NUL）等二进制内容。可接收 xlsx、csv、GeoJSON 与 zip 打包的 shapefile；若是文本，请去掉空字符或另存为“CSV UTF-8”后再报送。`,
    en: `it is not a text table: line ${line} holds binary content (NUL). xlsx, csv, GeoJSON and zipped shapefiles can be read; if it is text, remove the NUL or save it as “CSV UTF-8”.`,
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
