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
