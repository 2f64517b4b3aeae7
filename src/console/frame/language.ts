export type Language = 'zh' | 'en'

const KEPT = 'quanyu.language'
export const language: Language = localStorage.getItem(KEPT) === 'en' ? 'en' : 'zh'
document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN'

/** A text in the language of the page: one at a time. */
export const t = (zh: string, en: string): string => (language === 'en' ? en : zh)

/** What stands between a name and what is said of it. */
export const COLON = t('：', ': ')

/** How many of something, in English: 1 project, 2 projects. */
export const counted = (count: number, thing: string): string =>
  `${count.toLocaleString('en')} ${thing}${count === 1 ? '' : 's'}`

/** A value's title as the schema says it. */
export const titleOf = <Key extends string>(
  titles: Readonly<Record<Key, readonly [zh: string, en: string]>>,
  key: Key,
): string => titles[key][language === 'en' ? 1 : 0]

/** The title of a name that may be none of those with one: then the name itself; nothing where there is none. */
export const titleIn = (
  titles: Readonly<Record<string, readonly [zh: string, en: string]>>,
  name: string | null,
): string => (name === null ? '' : Object.hasOwn(titles, name) ? titleOf(titles, name) : name)

/** Answers come in the other language too, so the page is loaded anew. */
export function switchLanguage() {
  localStorage.setItem(KEPT, language === 'en' ? 'zh' : 'en')
  location.reload()
}

/** Sentences: no space follows a Chinese full stop but where the English half begins, whatever that quotes. */
const SENTENCES = /^([\s\S]*?。) ([A-Z“][\s\S]*)$/
// What is named in quotation marks is named in both.
const NAMED =
  /^([\s\S]*?[\u4e00-\u9fff\uff00-\uffef”]) ([A-Z](?:[^\u3000-\u303f\u4e00-\u9fff\uff00-\uffef“]|“[^”]*”)*)$/
const HALVES =
  /^([\s\S]*[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef”])([^\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]*)$/

/**
 * One half of a text that stands in both languages, Chinese first, as the audit’s rules do: the English half begins
 * behind the first Chinese sentence that a space follows, else behind the last Chinese character. A text without such a
 * half is shown whole.
 */
export function halfOf(text: string): string {
  const [, zh, en] = SENTENCES.exec(text) ?? NAMED.exec(text) ?? HALVES.exec(text) ?? []
  if (!zh || !en || !/[a-z]{2}.*[a-z]{2}/.test(en)) return text
  return language === 'en' ? en.trim() : zh
}
