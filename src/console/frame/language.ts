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
