import { AsyncLocalStorage } from 'node:async_hooks'

/** What is said to a reader, in each language that the platform speaks. */
export interface Message {
  readonly zh: string
  readonly en: string
}
export type Language = keyof Message

/** What is said: a message, or a plain text that is the same in every language. */
export type Said = Message | string

const reader = new AsyncLocalStorage<Language>()

/** Does something for a reader of this language; whatever else goes on at the same time is not touched by it. */
export const inLanguage = <T>(language: Language, doing: () => T): T => reader.run(language, doing)

/** The reader's language: Chinese where none was asked for. */
export const readersLanguage = (): Language => reader.getStore() ?? 'zh'

/** In the reader's language. */
export const render = (message: Said): string =>
  typeof message === 'string' ? message : message[readersLanguage()]

/** What is said in each language, a plain text the same in all. */
export const asMessage = (said: Said): Message => (typeof said === 'string' ? { zh: said, en: said } : said)

/** A message in both languages, Chinese first, where one text serves all readers. */
export const inBoth = (message: Said): string =>
  typeof message === 'string' ? message : `${message.zh} ${message.en}`

/** A message as it is kept and read later by whomever, in one language at a time: a line for each. */
export const inLines = (message: Said): string => {
  const { zh, en } = asMessage(message)
  return zh === en ? oneLine(zh) : `${oneLine(zh)}\n${oneLine(en)}`
}
const oneLine = (text: string) => text.replaceAll(/\s*[\r\n]\s*/g, ' ')

/** A message made of others: written once for each language. */
export const inEach = (write: (say: (part: Said) => string, language: Language) => string): Message => {
  const written = (language: Language) =>
    write((part) => (typeof part === 'string' ? part : part[language]), language)
  return { zh: written('zh'), en: written('en') }
}

/** What is said of a place: 文件“a.xlsx”：…, File “a.xlsx”: … */
export const saidOf = (place: Said, said: Said): Message =>
  inEach((say, language) => `${say(place)}${language === 'zh' ? '：' : ': '}${say(said)}`)

/** Several messages as one. */
export const joined = (messages: readonly Said[]): Message =>
  inEach((say, language) => messages.map(say).join(language === 'zh' ? '；' : '; '))

/** What `inLines` wrote: a line for each language; any other text is the same in both. */
export function linesOf(text: string): Message {
  const [zh = text, en, ...more] = text.split('\n')
  return en === undefined || more.length > 0 ? asMessage(text) : { zh, en }
}

const BOTH = /^(.*[\p{Script=Han}）。；：”]) ?([A-Z“](?:[^\p{Script=Han}]|“[^”]*”)*)$/su

/**
 * The two halves of a text that says the same in Chinese and then in English, on a line each or one after the other; a text
 * that does not is the same in both.
 */
export function halvesOf(text: Said): Message {
  if (typeof text !== 'string') return text
  const lines = linesOf(text)
  if (lines.zh !== text) return lines
  const [, zh = text, en = text] = BOTH.exec(text) ?? []
  return { zh, en }
}

/** What a title calls a thing, for use within a sentence, without the unit or the remark that may follow: 金额（元） is 金额. */
export function nameIn({ zh, en }: Message): Message {
  const name = en.split(/[,;:(]/)[0]!.trim()
  return {
    zh: zh.split(/[，；：（]/)[0]!,
    // An abbreviation keeps its capitals.
    en: /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name,
  }
}
