import type { Parameters } from '../policy/parameters-in-force.js'
import type { Rule } from '../policy/rule.js'
import { halvesOf, inBoth, type Language } from '../values/message.js'
import { inWords } from './words-of-codes.js'

/** Characters of an explanation; a list of a thousand names is for the evidence. */
const LENGTH_MAX = 4000

/** What was found, in the rule's wording, with the numbers put into it and codes said in words; the facts one after another where it has none. */
export function wordFinding(
  { title, text }: Pick<Rule, 'title' | 'text'>,
  facts: Readonly<Record<string, unknown>>,
  parameters: Parameters,
): string {
  const values: Record<string, unknown> = { ...parameters, ...facts }
  const words = text
    ? text.replace(/\{(\w+)\}/g, (_, name: string, at: number) =>
        halfAt(shown(name, values[name]), at < halvesOf(text).zh.length ? 'zh' : 'en'),
      )
    : `${inBoth(title)}：${Object.entries(values)
        .map(([name, value]) => `${name} ${shown(name, value)}`)
        .join('，')}`
  return words.slice(0, LENGTH_MAX)
}

const shown = (name: string, value: unknown): string => {
  if (value === null || value === undefined) return '—'
  if (Array.isArray(value)) return value.map((each) => shown(name, each)).join('、')
  return typeof value === 'object' ? JSON.stringify(value) : inWords(name, String(value))
}

/** A fact that is a word in both languages, 总投资 budget, says that of the half of the sentence in which it stands. */
const halfAt = (fact: string, language: Language): string => {
  const [, zh, en] = /^(\p{Script=Han}+) ([a-z][a-z ]*)$/u.exec(fact) ?? []
  return zh === undefined ? fact : language === 'zh' ? zh : en!
}
