export type Language = 'zh' | 'en'

const KEPT = 'quanyu.language'
export const language: Language = localStorage.getItem(KEPT) === 'en' ? 'en' : 'zh'
document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN'

/** A text in the language of the page: one at a time. */
export const t = (zh: string, en: string): string => (language === 'en' ? en : zh)

/** A value's title as the schema says it. */
export const titleOf = <Key extends string>(
  titles: Readonly<Record<Key, readonly [zh: string, en: string]>>,
  key: Key,
): string => titles[key][language === 'en' ? 1 : 0]

/** Answers come in the other language too, so the page is loaded anew. */
export function switchLanguage() {
  localStorage.setItem(KEPT, language === 'en' ? 'zh' : 'en')
  location.reload()
}

/** Chinese that an English sentence quotes: it is of the English half. */
const QUOTED_IN_ENGLISH = /(?<=[A-Za-z][,;:]? )“[^”]*”|“[^”]*”(?=,? [a-z])/g
const HALVES =
  /^([\s\S]*[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef”])([^\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]*)$/

/**
 * One half of a text that stands in both languages, Chinese first, as the audit’s rules do: the English half begins
 * behind the last Chinese character that it does not quote. A text without such a half is shown whole.
 */
export function halfOf(text: string): string {
  const [, zh, en] = HALVES.exec(text.replace(QUOTED_IN_ENGLISH, (quote) => 'x'.repeat(quote.length))) ?? []
  if (!zh || !en || !/[a-z]{2}.*[a-z]{2}/.test(en)) return text
  return language === 'en' ? text.slice(zh.length).trim() : text.slice(0, zh.length)
}
