import { dropEnd, normaliseText } from '../values/text.js'
import type { Unit } from './mapping.js'

const UNIT_WORDS: readonly [RegExp, Unit][] = [
  [/^万元$/, '万元'],
  [/^亿元$/, '亿元'],
  [/^(?:人民币)?元$/, '元'],
  [/^万亩$/, '万亩'],
  [/^亩$/, '亩'],
  [/^(?:公顷|hm2|ha)$/i, '公顷'],
  [/^(?:平方米|平米|m2)$/i, '平方米'],
]

/** The unit that a word names, if any. */
export function unitOf(word: string): Unit | undefined {
  const plain = normaliseText(word)
    .replace(/\s/g, '')
    .replace(/^(?:计量)?单位:?/, '')
  return UNIT_WORDS.find(([form]) => form.test(plain))?.[1]
}

const BRACKETED = /[([【〔]([^()[\]【】〔〕]*)[)\]】〕]$/
/** No header bears more; each adds a name to look for. */
const BRACKETS_MAX = 4
const UNIT_ENDING = /[/_,、-]?(万元|亿元|公顷|平方米|万亩|亩)$/

/** A header in the form by which it is compared: no spaces or line breaks, small letters, no colon or asterisk at its ends. */
export const headerName = (text: string): string =>
  dropEnd(normaliseText(text).replace(/\s/g, '').replace(/^\*+/, ''), '*:。').toLowerCase()

export interface HeaderForm {
  /** The names to look for, the fullest first. */
  names: string[]
  unit?: Unit
}

/** A header as it stands in a table: the names that it may mean, and the unit in its brackets or at its end. */
export function readHeader(text: string): HeaderForm {
  const full = headerName(text)
  const names = [full]
  let unit: Unit | undefined
  let rest = full
  for (let bracket = BRACKETED.exec(rest); bracket; bracket = BRACKETED.exec(rest)) {
    if (names.length > BRACKETS_MAX) break
    unit ??= unitOf(bracket[1]!)
    rest = rest.slice(0, bracket.index)
    if (rest !== '') names.push(rest)
  }
  const ending = UNIT_ENDING.exec(rest)
  if (ending && ending.index > 0) {
    unit ??= unitOf(ending[1]!)
    names.push(rest.slice(0, ending.index))
  }
  return unit === undefined ? { names } : { names, unit }
}

const UNIT_NOTE = /单位:?((?:万元|亿元|元|万亩|亩|公顷|平方米|hm2|m2|[、,/;和及])+)/g

/** The units that the notes above a table name: 单位：万元、亩. */
export const readUnitNote = (text: string): Unit[] =>
  text
    .split('\n')
    .flatMap((line) => [...normaliseText(line).replace(/\s/g, '').matchAll(UNIT_NOTE)])
    .flatMap(([, words]) => words!.split(/[、,/;和及]/))
    .flatMap((word) => unitOf(word) ?? [])
