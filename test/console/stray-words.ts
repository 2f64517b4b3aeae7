import type { Page } from 'playwright-core'

const HAN = /\p{Script=Han}/u
/** Words of the platform’s own in an answer, by the names of their fields: they are told in the reader’s language. */
const OWN = new Set(
  'explanation title text message basis innocent why unused notes warnings leftOut'.split(' '),
)
/** What a step lacks is told in both languages; the page shows one of them. */
const IN_BOTH = /\p{Script=Han} [A-Z][a-z]+ /u
const CODE = /\b[A-Z]{2,}_[A-Z_]+\b/

/** Each text of an answer, with the field that it stands in. */
function textsOf(value: unknown, field = ''): [field: string, text: string][] {
  if (typeof value === 'string') return [[field, value]]
  if (Array.isArray(value)) return value.flatMap((each) => textsOf(each, field))
  return value && typeof value === 'object'
    ? Object.entries(value).flatMap(([name, each]) => textsOf(each, name))
    : []
}

/** What a page shows as text, but for the names on its maps. */
const shownOn = (page: Page): Promise<string[]> =>
  page.evaluate(`(() => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found = []
    while (walk.nextNode()) {
      const { textContent, parentElement } = walk.currentNode
      if (textContent.trim() && !parentElement.closest('[lang], .leaflet-container, script, style')) found.push(textContent.trim())
    }
    for (const each of document.querySelectorAll('[aria-label], [placeholder], [title]'))
      for (const name of ['aria-label', 'placeholder', 'title']) {
        const text = each.getAttribute(name)
        if (text && !each.closest('.leaflet-container')) found.push(text)
      }
    return found
  })()`)

/** Words that are not in the language of the page, but for what records say; and codes, which are in none. */
export async function strayWords(
  page: Page,
  answers: readonly Promise<unknown>[],
  language: 'zh' | 'en',
): Promise<string[]> {
  const told = textsOf(await Promise.all(answers))
  const isStray = (text: string) =>
    CODE.test(text) || (language === 'en' ? HAN.test(text) : /[a-z]{3,} [a-z]{2,}/i.test(text))
  const own = told.filter(
    ([field, text]) =>
      OWN.has(field) &&
      (language === 'en' ? HAN.test(text[0] ?? '') && !IN_BOTH.test(text) : text !== '' && !HAN.test(text)),
  )
  const records = [...new Set(told.map(([, text]) => text))]
    .filter((text) => text.length > 1 && (HAN.test(text) || /[A-Za-z]/.test(text)))
    .sort((one, other) => other.length - one.length)
  const strays = (await shownOn(page)).filter((shown) => {
    let rest = shown
    for (const text of records) {
      if (!isStray(rest)) return false
      rest = rest.replaceAll(text, ' ')
    }
    return isStray(rest)
  })
  return [...new Set([...strays, ...own.map(([field, text]) => `${field}: ${text}`)])]
}
