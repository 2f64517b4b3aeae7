import type { Decimal } from './decimal.js'
import { normaliseText } from './text.js'
import type { Message, Said } from './message.js'

export type UnitKind = 'money' | 'landArea'
/** A unit by its name, which is its magnitude and its base: 万元, 公顷, 百亩. */
export type Unit = string

/** What is measured in a unit. */
export const kindOfUnit = (unit: Unit): UnitKind => (unit.endsWith('元') ? 'money' : 'landArea')

interface Base {
  kind: UnitKind
  /** The words for it, as a regular expression's alternatives. */
  han: string
  latin?: string
  /** How many yuan, or mu, one of it is. */
  factor: Decimal
  /** 角 and 分 are not counted in thousands, and are units only where they stand alone. */
  alone?: true
}

const BASES: Readonly<Record<string, Base>> = {
  元: { kind: 'money', han: '[元圆]', latin: 'yuan', factor: { digits: 1n, scale: 0 } },
  角: { kind: 'money', han: '角', factor: { digits: 1n, scale: 1 }, alone: true },
  分: { kind: 'money', han: '分', factor: { digits: 1n, scale: 2 }, alone: true },
  亩: { kind: 'landArea', han: '市?亩', latin: 'mu', factor: { digits: 1n, scale: 0 } },
  公亩: { kind: 'landArea', han: '公亩', factor: { digits: 15n, scale: 2 } },
  公顷: {
    kind: 'landArea',
    han: '公顷',
    latin: 'ha|hm\\^?2|hectares?',
    factor: { digits: 15n, scale: 0 },
  },
  平方公里: {
    kind: 'landArea',
    han: '平方(?:公里|千米|km)',
    latin: 'km\\^?2',
    factor: { digits: 1500n, scale: 0 },
  },
  平方米: { kind: 'landArea', han: '平方?米|平方公尺', latin: 'm\\^?2', factor: { digits: 15n, scale: 4 } },
}
const MAGNITUDES: Readonly<Record<string, bigint>> = {
  十: 10n,
  百: 100n,
  千: 1000n,
  万: 10_000n,
  亿: 100_000_000n,
}
const MAGNITUDE = `[${Object.keys(MAGNITUDES).join('')}]`
const MAGNITUDE_ALONE = new RegExp(`^${MAGNITUDE}{1,3}$`)
const MAGNITUDE_AT_START = new RegExp(`^${MAGNITUDE}+`)
const MAGNITUDE_AT_END = new RegExp(`${MAGNITUDE}{1,3}$`)

/** A text in the form in which units are looked for: small letters, 万 for 萬 and 千 for 仟. NFKC turns ㎡ and m² into m2. */
const plainText = (text: string): string =>
  normaliseText(text).toLowerCase().replaceAll('仟', '千').replaceAll('佰', '百').replaceAll('拾', '十')
const plainUnit = (text: string): string => plainText(text).replace(/\s/g, '')

interface Form { name: string; kind: UnitKind; whole: RegExp; ending: RegExp } // prettier-ignore
const FORMS: readonly Form[] = Object.entries(BASES).map(([name, { kind, han, latin, alone }]) => {
  const words = [han, latin].filter((part) => part !== undefined).join('|')
  const magnitude = alone ? '' : `${MAGNITUDE}{0,3}`
  return {
    name,
    kind,
    whole: new RegExp(`^(${magnitude})(?:${words})$`),
    ending: new RegExp(`(?<![a-z])(${magnitude})(?:${words})$`),
  }
})

/** The unit that a word is; a magnitude alone, 万, is one of money. */
export function readUnit(word: string, kind?: UnitKind): Unit | undefined {
  const plain = plainUnit(word)
  for (const form of FORMS) {
    const parts = kind === undefined || form.kind === kind ? form.whole.exec(plain) : null
    if (parts) return `${parts[1]}${form.name}`
  }
  return kind === 'money' && MAGNITUDE_ALONE.test(plain) ? `${plain}元` : undefined
}

const baseOf = (unit: Unit): Base => BASES[unit.replace(MAGNITUDE_AT_START, '')]!

/** How many yuan, or mu, one of a unit is. */
export function factorOf(unit: Unit): Decimal {
  const { digits, scale } = baseOf(unit).factor
  const times = [...(MAGNITUDE_AT_START.exec(unit)?.[0] ?? '')].reduce(
    (product, each) => product * MAGNITUDES[each]!,
    1n,
  )
  return { digits: digits * times, scale }
}

/** A figure without the unit that stands behind it, and that unit: 12.5万元, 12.5万, 3公顷, 80元整. */
export function splitUnit(text: string, kind: UnitKind): { figure: string; unit?: Unit } {
  if (/^[\d.,+-]*$/.test(text)) return { figure: text }
  // 100.5（万元） says its unit as 100.5万元 does.
  const plain = plainText(text)
    .replace(/(?<=\d)\s*\(([^\d()]+)\)$/, '$1')
    .replace(/(?<=[元圆])[整正]$/, '')
  for (const form of FORMS) {
    const parts = form.kind === kind ? form.ending.exec(plain) : null
    if (parts) return { figure: plain.slice(0, parts.index), unit: `${parts[1]}${form.name}` }
  }
  const magnitude = kind === 'money' ? MAGNITUDE_AT_END.exec(plain) : null
  return magnitude
    ? { figure: plain.slice(0, magnitude.index), unit: `${magnitude[0]}元` }
    : { figure: plain }
}

/** What a heading or a note says of units: those that are known, and what looks like one and is not known. */
export interface UnitsSaid { known: Unit[]; unknown: string[] } // prettier-ignore

const SEPARATOR = /[,、;|+·:()[\]{}【】〔〕「」/]|和|及|与|或|为单位/
/** Words about a unit that are none: 单位均为, 按…计, the currency's name. */
const ABOUT =
  /^(?:(?:计量|金额|货币|资金|投资|面积)?单位)?(?:均|都|一律)?[为是以按]?(?:折合|折)?(?:人民币|rmb|cny|¥)*|(?:人民币|rmb|cny)$|计$/g
/** A unit's word within a longer one; not threshold amounts (400万元以上) and words that are no unit (单元, 亩均). */
const WITHIN: Readonly<Record<UnitKind, RegExp>> = {
  money: /[元圆](?!以[上下内外]|[年件素旦器化月])/g,
  landArea:
    /(?:市亩|公亩|亩|公顷|hm\^?2|平方公里|平方千米|km\^?2|平方?米|平方公尺|(?<![a-z])m\^?2)(?!以[上下内外]|[均产])/g,
}
const FIGURE_BEFORE = /^[\d.一二三四五六七八九两几数]$/
const NO_UNIT_BEFORE: Readonly<Record<UnitKind, RegExp>> = { money: /[单多公次状纪]$/, landArea: /[每亩]$/ }
const FOREIGN_BEFORE: Readonly<Record<UnitKind, RegExp>> = {
  money: /(?:[美欧日港澳加英台新韩a-z][元圆]?|[美欧日港澳加英台新韩外][币金镑]|卢布|法郎)$/,
  landArea: /[英a-z]$/,
}
/** What looks like a unit of the kind and is none that is known here. */
const LIKE_A_UNIT: Readonly<Record<UnitKind, RegExp>> = {
  money: new RegExp(
    `^${MAGNITUDE}*(?:[美欧日港澳加英台新韩][元圆币]|美金|美刀|英镑|卢布|法郎|外币|円|[块文毛刀厘]|[a-z]*[$€£₩])$|^[\\d.,]*(?:usd|hkd|eur|jpy|gbp|k|w|wy|wrmb|m|bn|(?:ten)?thousands?.*|millions?.*|billions?.*|[a-z]+yuan)$`,
  ),
  landArea: new RegExp(
    `^${MAGNITUDE}*(?:顷|英亩|平|方|平方.{0,3}|立方米|[公华英]里|[尺丈里米坪垧晌石厘分]|acres?|sq.*|k?m|[a-z]+2|[a-z]+mu)$|^${MAGNITUDE}+$`,
  ),
}
/** 10000元, or 10,000 alone: a magnitude in figures, where nothing else stands beside it. A year is none. */
const FIGURES = new RegExp(
  `^[x×*]?(?:[\\d.,^]+${MAGNITUDE}*(?:[元圆亩]|公顷|yuan|mu)|10(?:[0,]{2,}|\\^\\d+)${MAGNITUDE}*)$`,
)

/** The units of a kind that a piece of a heading names: what stands in its brackets, or a note behind 单位：. */
export function unitsSaid(text: string, kind: UnitKind): UnitsSaid {
  const plain = plainUnit(text)
  const known = new Set<Unit>()
  const unknown = new Set<string>()
  if (FIGURES.test(plain.replace(/[()[\]{}【】〔〕]/g, '').replace(ABOUT, ''))) unknown.add(plain)
  else
    for (const part of plain.split(SEPARATOR)) {
      const word = part.replace(ABOUT, '')
      const unit = readUnit(word, kind)
      if (unit !== undefined) known.add(unit)
      else if (LIKE_A_UNIT[kind].test(word)) unknown.add(word)
      else if (readUnit(word) === undefined) scan(word, kind, known, unknown)
    }
  return { known: [...known], unknown: [...unknown] }
}

/** The units within a longer word: 含税万元, 不变价万元. */
function scan(word: string, kind: UnitKind, known: Set<Unit>, unknown: Set<string>) {
  for (const { 0: base, index } of word.matchAll(WITHIN[kind])) {
    let from = index
    while (from > 0 && Object.hasOwn(MAGNITUDES, word[from - 1]!)) from--
    const before = word[from - 1] ?? ''
    if (FIGURE_BEFORE.test(before) || NO_UNIT_BEFORE[kind].test(before)) continue
    const unit = FOREIGN_BEFORE[kind].test(word.slice(0, from))
      ? undefined
      : readUnit(word.slice(from, index) + base, kind)
    if (unit === undefined) unknown.add(word)
    else known.add(unit)
  }
}

const ALSO: Readonly<Record<UnitKind, Message>> = {
  money: {
    zh: '金额可用元、千元、万元、百万元、亿元',
    en: 'units of money are 元, 千元, 万元, 百万元, 亿元',
  },
  landArea: {
    zh: '面积可用亩、万亩、公顷、平方米、平方公里',
    en: 'units of land area are 亩, 万亩, 公顷, 平方米, 平方公里',
  },
}

/** The one unit that was said, none, or why it cannot be told. */
export function onlyUnit({ known, unknown }: UnitsSaid, kind: UnitKind): { unit?: Unit; problem?: Said } {
  if (unknown.length > 0)
    return {
      problem: {
        zh: `单位“${unknown.join('、')}”不认识，${ALSO[kind].zh}，请在表头写明其中一种。`,
        en: `The unit “${unknown.join(', ')}” is not known; ${ALSO[kind].en}. Write one of them in the header.`,
      },
    }
  if (known.length > 1)
    return {
      problem: {
        zh: `写了不同的单位（${known.join('、')}），分不清用哪一种，请在表头只写一种。`,
        en: `Different units are named (${known.join(', ')}). Name only one of them in the header.`,
      },
    }
  return known.length === 1 ? { unit: known[0]! } : {}
}
