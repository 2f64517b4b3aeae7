import { Converter } from 'opencc-js/t2cn'
import { bad, ok, type Parsed } from './parsed.js'

const toSimplified = Converter({ from: 't', to: 'cn' })
const simplified = new Map<string, string>()

/** Traditional characters one by one, remembered: the converter itself is too slow for every cell of a large table. */
function simplify(text: string): string {
  let result = ''
  for (const character of text) {
    let simple = simplified.get(character)
    // Twice, since one character comes to its simple form in two steps (薴, 苧, 苎).
    if (simple === undefined)
      simplified.set(
        character,
        (simple = character < '\u3400' ? character : toSimplified(toSimplified(character))),
      )
    result += simple
  }
  return result
}

/** Control characters that are no spaces, and what Unicode says to show as nothing: joiners, direction marks, variants. */
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]|\p{Default_Ignorable_Code_Point}/gu
/** A space beside a Chinese character or its punctuation separates nothing. U+302A to 302F are combining marks. */
const LOOSE =
  / (?=[\u3000-\u3029\u3030-\u303f\u3400-\u9fff\u{20000}-\u{3ffff}])|(?<=[\u3000-\u3029\u3030-\u303f\u3400-\u9fff\u{20000}-\u{3ffff}]) /gu

/**
 * Text in one form, for comparing: half width (NFKC), simplified characters, no invisible ones, no spaces within
 * Chinese. Punctuation becomes half width where it has such a form (，to a comma); 、and 。stay.
 */
export const normaliseText = (text: string): string =>
  // What is invisible goes first: a mark behind it may yet combine with the letter before it.
  simplify(
    text
      .toWellFormed()
      .replace(INVISIBLE, '')
      .normalize('NFKC')
      .replace(/\s+/g, ' ')
      .replace(LOOSE, '')
      .trim(),
  )

/** A text that PostgreSQL can keep: no NUL, no half of a surrogate pair. */
export const checkString = (text: string): Parsed<string> =>
  text.includes('\0') || !text.isWellFormed()
    ? bad('文字中有无法存储的字符（NUL 或不成对的代理码）。The text holds a character that cannot be stored.')
    : ok(text)
