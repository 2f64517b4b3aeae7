import type { Parameters } from '../policy/parameters-in-force.js'
import type { Rule } from '../policy/rule.js'
import { linesOf, type Language, type Message } from '../values/message.js'
import { inWords } from './words-of-codes.js'

/** Characters of an explanation in one language; a list of a thousand names is for the evidence. */
const LENGTH_MAX = 4000

/**
 * What was found, in the rule's wording, with facts and parameters put into it and codes said in words; all of them
 * one after another where it has none.
 */
export function wordFinding(
  { title, text }: Pick<Rule, 'title' | 'text'>,
  facts: Readonly<Record<string, unknown>>,
  parameters: Parameters,
): Message {
  const values: Record<string, unknown> = { ...parameters, ...facts }
  const wordIn = (language: Language) => {
    const words = text
      ? text[language].replace(/\{(\w+)\}/g, (_, name: string) => shown(name, values[name], language))
      : `${title[language]}${language === 'zh' ? '：' : ': '}${Object.entries(values)
          .map(([name, value]) => `${name} ${shown(name, value, language)}`)
          .join(language === 'zh' ? '，' : ', ')}`
    return words.slice(0, LENGTH_MAX)
  }
  return { zh: wordIn('zh'), en: wordIn('en') }
}

const shown = (name: string, value: unknown, language: Language): string => {
  if (value === null || value === undefined) return '—'
  if (Array.isArray(value))
    return value.map((each) => shown(name, each, language)).join(language === 'zh' ? '、' : ', ')
  if (typeof value === 'object') return JSON.stringify(value)
  // A fact that is said in both languages has a line of each.
  return linesOf(inWords(name, String(value), language))[language]
}
