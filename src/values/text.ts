import { Converter } from 'opencc-js/t2cn'
import { bad, ok, type Parsed } from './parsed.js'
import { InputError } from './problem.js'
import type { Message } from './message.js'

const toSimplified = Converter({ from: 't', to: 'cn' })
/** The characters that have a simple form of their own, with it. */
const simplified = new Map<string, string>()
/** By code: whether a character is known to be its own simple form, as are all below the Chinese ones and above them. */
const isSimple = new Uint8Array(0x110000).fill(1, 0, 0x3400).fill(1, 0xd800, 0xe000).fill(1, 0x40000)

/** Traditional characters one by one, remembered: the converter itself is too slow for every cell of a large table. */
function simplify(text: string): string {
  let at = 0
  while (at < text.length && isSimple[text.codePointAt(at)!]) at++
  if (at === text.length) return text
  let result = ''
  for (const character of text) result += simpleOf(character)
  return result
}

function simpleOf(character: string): string {
  const code = character.codePointAt(0)!
  if (isSimple[code]) return character
  let simple = simplified.get(character)
  if (simple !== undefined) return simple
  // Twice, since one character comes to its simple form in two steps (薴, 苧, 苎).
  simple = toSimplified(toSimplified(character)) as string
  if (simple === character) isSimple[code] = 1
  else simplified.set(character, simple)
  return simple
}

/** Control characters that are no spaces, and what Unicode says to show as nothing: joiners, direction marks, variants. */
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]|\p{Default_Ignorable_Code_Point}/gu
/** A space beside a Chinese character or its punctuation separates nothing. U+302A to 302F are combining marks. */
const LOOSE =
  / (?=[\u3000-\u3029\u3030-\u303f\u3400-\u9fff\u{20000}-\u{3ffff}])|(?<=[\u3000-\u3029\u3030-\u303f\u3400-\u9fff\u{20000}-\u{3ffff}]) /gu

/** More combining marks on one letter than any script writes: ordering n of them takes n² steps. */
const MARKS_MAX = 30
const MARKS_TOO_MANY = /(\p{M}{30})\p{M}+/gu
const MARK_OR_HALF = /[\p{M}\ud800-\udfff]/u

/** Whether so many marks may stand in a row. One of them then stands at a place that so many divide: only those are looked at. */
function mayHoldMarks(text: string): boolean {
  for (let at = MARKS_MAX; at < text.length; at += MARKS_MAX) if (MARK_OR_HALF.test(text[at]!)) return true
  return false
}

/** Full width and half width, ligatures and their like in the one form that NFKC gives them. */
export const compatible = (text: string): string =>
  (mayHoldMarks(text) ? text.replace(MARKS_TOO_MANY, '$1') : text).normalize('NFKC')

/** Circled figures, and raised or lowered ones behind a figure: marks of notes, which NFKC would make digits of the figure itself. */
const NOTE_MARK =
  /[\u2460-\u24ff\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]|(?<=[\d\uff10-\uff19])[\u00b2\u00b3\u00b9\u2070-\u2079\u2080-\u2089]/gu
/** A figure’s text in half width; a mark of a note in it stays one, so that it is no figure. */
export const figureText = (text: string): string => compatible(text.replace(NOTE_MARK, '※'))

/**
 * A text without the characters of a set at its end. From the end: a regular expression would try each run of them
 * anew from each of its characters.
 */
export function dropEnd(text: string, characters: string): string {
  let end = text.length
  while (end > 0 && characters.includes(text[end - 1]!)) end--
  return text.slice(0, end)
}

/**
 * Text in one form, for comparing: half width (NFKC), simplified characters, no invisible ones, no spaces within
 * Chinese. Punctuation becomes half width where it has such a form (，to a comma); 、and 。stay.
 */
export const normaliseText = (text: string): string =>
  // What is invisible goes first: a mark behind it may yet combine with the letter before it.
  simplify(
    compatible(text.toWellFormed().replace(INVISIBLE, '')).replace(/\s+/g, ' ').replace(LOOSE, '').trim(),
  )

/** What is wrong with a text that PostgreSQL cannot keep. */
export const UNSTORABLE: Message = {
  zh: '文字中有无法存储的字符（NUL 或不成对的代理码），请去掉。',
  en: 'The text holds a character that cannot be stored (NUL or an unpaired surrogate). Remove it.',
}

/** A text that PostgreSQL can keep: no NUL, no half of a surrogate pair. */
export const checkString = (text: string): Parsed<string> =>
  text.includes('\0') || !text.isWellFormed() ? bad(UNSTORABLE) : ok(text)

/** A text as it can be kept beside records: what cannot be stored stands there as the sign for it. */
export const storable = (text: string): string => text.toWellFormed().replaceAll('\0', '\ufffd')

/** No text of a record is longer; a name, a title or a place; prose that is searched for places. */
export const TEXT_MAX = 10_000
export const NAME_MAX = 500
export const PROSE_MAX = 2000

/** What is wrong with a text that is longer than it may be, or null. */
export const lengthProblem = (text: string, most: number): Message | null =>
  text.length > most
    ? {
        zh: `文字过长：${text.length} 个字符，至多 ${most} 个，请缩短。`,
        en: `The text is too long: ${text.length} characters, at most ${most} are allowed. Shorten it.`,
      }
    : null

/** Refuses a text that is longer than it may be, by the name of its argument. */
export function checkLength(text: string | null | undefined, most: number, path: string) {
  const problem = lengthProblem(text ?? '', most)
  if (problem) throw new InputError('TEXT_TOO_LONG', problem, path)
}
