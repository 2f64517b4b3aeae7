import { compatible, dropEnd, NAME_MAX, normaliseText } from '../../values/text.js'
import { onlyUnit, readUnit, unitsSaid, type Unit, type UnitKind, type UnitsSaid } from '../../values/unit.js'
import type { Said } from '../../values/message.js'

/** The unit that a word names, if any; in brackets or behind 单位：, and with the currency before it. */
export function unitOf(word: string, kind?: UnitKind): Unit | undefined {
  const plain = normaliseText(word)
    .replace(/\s/g, '')
    .replace(/^[([【〔]|[)\]】〕]$/g, '')
    .replace(/^(?:计量)?单位:?/, '')
    .replace(/^(?:人民币|RMB|CNY|¥):?/i, '')
  return readUnit(plain, kind)
}

/** What stands in brackets at the end; the last bracket may be missing. */
const BRACKETED = /[([【〔{]([^()[\]【】〔〕{}]*)[)\]】〕}]?$/
/** A unit at the end of a header, behind a mark or without one. */
const UNIT_ENDING =
  /(?:[/_,、:|-]((?:人民币|rmb|cny|¥)?(?:[十百千万亿]{1,3}|[角分]|[十百千万亿]{0,3}(?:[元圆]|yuan|市?亩|mu|公亩|公?顷|ha|[hk]?m\^?2|平方(?:公里|千米)|平方?米)))|((?:人民币|rmb|cny|¥)?[十百千万亿]{0,3}(?:[元圆]|市?亩|公亩|公顷|平方(?:公里|千米)|平方?米)))$/
/** No header bears more; each adds a name to look for. */
const BRACKETS_MAX = 4

/** A header in the form by which it is compared: no spaces or line breaks, small letters, no colon or asterisk at its ends. */
export const headerName = (text: string): string =>
  dropEnd(normaliseText(text).replace(/\s/g, '').replace(/^\*+/, ''), '*:。').toLowerCase()

export interface HeaderForm {
  /** The names to look for, the fullest first; none for a text that is too long for a header. */
  names: string[]
  unit?: Unit
}

/** A header as it stands in a table: the names that it may mean, and the unit in its brackets or at its end. */
export function readHeader(text: string): HeaderForm {
  if (text.length > NAME_MAX) return { names: [] }
  const full = headerName(text)
  const names = [full]
  const said: string[] = []
  let rest = full
  for (let bracket = BRACKETED.exec(rest); bracket; bracket = BRACKETED.exec(rest)) {
    if (names.length > BRACKETS_MAX) break
    said.push(bracket[1]!)
    rest = rest.slice(0, bracket.index)
    if (rest !== '') names.push(rest)
  }
  const ending = readUnit(rest) === undefined ? UNIT_ENDING.exec(rest) : null
  if (ending && ending.index > 0) {
    said.push(ending[1] ?? ending[2]!)
    names.push(rest.slice(0, ending.index))
  }
  const unit = said.flatMap((words) => [
    ...unitsSaid(words, 'money').known,
    ...unitsSaid(words, 'landArea').known,
  ])[0]
  return unit === undefined ? { names } : { names, unit }
}

/**
 * The unit that a column's heading says for amounts of a kind, over all its rows (资金（万元）/中央): the nearest counts.
 * None, or why it cannot be told, where it says two or one that is not known.
 */
export function unitOfHeading(text: string, kind: UnitKind): { unit?: Unit; problem?: Said } {
  const known = new Set<Unit>()
  const unknown = new Set<string>()
  let bare = true
  for (const level of headerName(text)
    .split(/\/(?![^([【〔{]*[)\]】〕}])/)
    .reverse()) {
    // A row of the heading that holds a unit alone says it for the name above it.
    if (known.size + unknown.size > 0 && !bare) break
    const bracket = level.search(/[([【〔{]/)
    const name = bracket < 0 ? level : level.slice(0, bracket)
    const pieces = [endingOf(name), bracket < 0 ? '' : level.slice(bracket)]
    for (const said of pieces.map((piece) => unitsSaid(piece, kind))) {
      for (const unit of said.known) known.add(unit)
      for (const word of said.unknown) unknown.add(word)
    }
    bare = name === '' || readUnit(name, kind) !== undefined
  }
  // 总投资（元/亩）: so much for each is no amount, but of what is a rate by its name.
  const [rate] = RATE.exec(headerName(text)) ?? []
  if (rate && !OF_RATES.test(text)) unknown.add(rate)
  return onlyUnit({ known: [...known], unknown: [...unknown] }, kind)
}
const RATE =
  /(?<=[([【〔{,、:]|^)(?:[千百十万亿]*[元圆]|万|公顷|万?亩)\/(?:每?[年月日天户人处座个村次株台套件]|亩|公顷|公里|千米|平方米|m2|km)(?=[)\]】〕,、]|$)/u
const OF_RATES = /标准|[单均]价|价格|租金|定额|均|每|补偿|补贴|造价/

/** The end of a name where a unit may stand: all behind its last mark, or the name itself where it ends with a unit. */
function endingOf(name: string): string {
  const mark = Math.max(...['_', ',', '、', ':', '|', '-'].map((each) => name.lastIndexOf(each)))
  return mark >= 0 ? name.slice(mark + 1) : UNIT_ENDING.test(name) || readUnit(name, 'money') ? name : ''
}

/** 单位：万元、亩, or 资金单位均为万元; 填报单位：水利局 names no unit. */
const UNIT_NOTE =
  /(填\s*报|编\s*制|报\s*送|制\s*表|建\s*设|施\s*工|实\s*施|主\s*管|责\s*任|牵\s*头|用\s*款|收\s*款|申\s*报|项\s*目)?\s*单\s*位\s*(?:均|都|一律)?\s*[:为是]?\s*((?:(?!单\s*位)[^。)）\]】〕\n]){1,40})/gu
/** 以万元为单位, 金额以万元计. */
const BY_UNIT = /以 ?[“"]?([十百千万亿]{0,2}(?:[元圆亩]|公顷))[”"]? ?(?:为单位|计)/gu
/** 金额：万元 says the unit as 单位：万元 does. */
const UNIT_OF_WHAT =
  /(?:^|[\s、,;(（])(?:金额|资金|面积|货币)\s*[:：]\s*([^\s\d:：、,;()（）]{1,12})(?=$|[\s、,;)）])/gu
/** Words beside a unit in a note: other units, and what the note is about. */
const BESIDE =
  /^(?:|计量|金额|货币|资金|投资|面积|单位|人民币|rmb|cny|¥|[%‰个户人处座台株块次项条眼盏口栋幢套件头只羽吨棵孔公里千米米km辆艘份对]+|延长?米|[人户]次|工日|[十百千万亿]*(?:立方米?|方|m\^?3|吨|公斤|千克|斤|千瓦时?|瓦|升|[户人株羽头只])|[不未]?含税|[\d年度月日.-]+)$/

/** The units of a kind that the lines above or below a table name: behind 单位：, or alone in brackets, 项目表（万元）. */
export function readUnitNote(text: string, kind: UnitKind): UnitsSaid {
  const pieces = text.split('\n').flatMap((line) => {
    const plain = withoutRates(
      compatible(line)
        .replace(/\s+/g, ' ')
        .replace(/(?<=[十百千万亿]) (?=[元圆亩])/g, ''),
    )
    return [
      ...[...plain.matchAll(BY_UNIT)].map(([, words]) => [words!]),
      ...[...plain.matchAll(UNIT_OF_WHAT)].map(([, words]) => unitWords(words!)),
      ...[...plain.matchAll(UNIT_NOTE)].flatMap(([, whose, words]) => (whose ? [] : [unitWords(words!)])),
      ...[...plain.matchAll(/[([【〔]([^()[\]【】〔〕]{1,20})[)\]】〕]/g)].flatMap(([, words]) => {
        const read = unitWords(words!)
        return read.length === wordsOf(words!).length ? [read] : []
      }),
    ]
  })
  const said = pieces.flatMap((words) => words.map((word) => unitsSaid(word, kind)))
  return {
    known: [...new Set(said.flatMap(({ known }) => known))],
    unknown: [...new Set(said.flatMap(({ unknown }) => unknown))].filter(
      (word) => !BESIDE.test(word) && readUnit(word, 'money') === undefined,
    ),
  }
}

/** 亩、元/亩、万元: so much for each is a standard's unit, beside that of the amounts. */
function withoutRates(note: string): string {
  const rest = note.replace(/(?<=[、,;:\s])[十百千万亿]*[元圆]\/(?:亩|公顷|户|人|公里|千米|米|平方米|座|处|个|株|吨|年|月)(?=[、,;\s)]|$)/g, '') // prettier-ignore
  return /[元圆]/.test(rest) ? rest : note
}

/** Whether the lines above a table say a unit of counts or lengths too: 单位：座、万元. */
export const notesCounts = (text: string): boolean =>
  [...compatible(text).replace(/[^\S\n]+/g, ' ').matchAll(UNIT_NOTE)].some(
    ([, whose, words]) => !whose && unitWords(words!).some((word) => COUNT.test(word)),
  ) // prettier-ignore
const COUNT =
  /^(?:[个户人处座台株块次项条眼盏口栋幢套件头只羽吨棵孔辆艘份对]|公里|千米|延?长?米|[人户]次|工日|km|m|[十百千万亿]*(?:立方米?|m\^?3))$/

const wordsOf = (text: string) => text.split(/[\s、,;/:]+|和|及|与/).filter((word) => word !== '')

/** The words at the beginning of a note that are units or stand beside them; none where none is a unit. */
function unitWords(text: string): string[] {
  const words = wordsOf(text)
  const isUnit = (word: string) =>
    (['money', 'landArea'] as const).some((kind) => {
      const { known, unknown } = unitsSaid(word, kind)
      return known.length > 0 || (unknown.length > 0 && /[元亩顷币]|^\p{Script=Han}{1,2}$/u.test(word))
    })
  const end = words.findIndex((word) => !isUnit(word) && !BESIDE.test(normaliseText(word).toLowerCase()))
  const read = end < 0 ? words : words.slice(0, end)
  return read.some(isUnit) ? read : []
}
