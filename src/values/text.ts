import { Converter } from 'opencc-js/t2cn'
import { bad, ok, type Parsed } from './parsed.js'

const toSimplified = Converter({ from: 't', to: 'cn' })
const simplified = new Map<string, string>()

/** Traditional characters one by one, remembered: the converter itself is too slow for every cell of a large table. */
function simplify(text: string): string {
  let result = ''
  for (const character of text) {
    let simple = simplified.get(character)
    if (simple === undefined) simplified.set(character, (simple = character < '\u3400' ? character : toSimplified(character)))
    result += simple
  }
  return result
}

const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g
/** Spaces beside a Chinese character separate nothing. */
const LOOSE = /\s+(?=[\u3000-\u303f\u3400-\u9fff\uff00-\uffef])|(?<=[\u3000-\u303f\u3400-\u9fff\uff00-\uffef])\s+/g

/** Text in one form, for comparing: half width (NFKC), simplified characters, no invisible ones, no spaces within Chinese. */
export const normaliseText = (text: string): string =>
  simplify(text.toWellFormed().normalize('NFKC').replace(INVISIBLE, '').replace(LOOSE, '').replace(/\s+/g, ' ').trim())

/** A text that a spreadsheet would run as a formula is given an apostrophe before it. */
export const escapeFormula = (text: string): string => (/^[=+\-@\t\r\0]/.test(text) ? `'${text}` : text)

/** A text that PostgreSQL can keep: no NUL, no half of a surrogate pair. */
export const checkString = (text: string): Parsed<string> =>
  text.includes('\0') || !text.isWellFormed() ? bad('文字中有无法存储的字符（NUL 或不成对的代理码）。The text holds a character that cannot be stored.') : ok(text)
