/**
 * Whether a text gives a reason that somebody else can weigh: six letters or figures at least, four of them different. A
 * mark, a word of assent or one letter over and over gives none.
 */
export function saysWhy(text: string): boolean {
  const signs = text.match(/[\p{L}\p{N}]/gu) ?? []
  return signs.length >= 6 && new Set(signs).size >= 4
}
