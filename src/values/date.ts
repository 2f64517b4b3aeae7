import { bad, ok, shown, type Parsed } from './parsed.js'
import { compatible } from './text.js'

/** A calendar day, YYYY-MM-DD. */
export type Day = string

const FORMS = [
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/,
  /^(\d{4})(\d{2})(\d{2})$/,
]
const MONTHS = [/^(\d{4})年(\d{1,2})月(?:份)?$/, /^(\d{4})[-/.](\d{1,2})$/]
/** A time of day behind a day is left out. Anything else behind it, the end of a period say, makes the text no day. */
const TIME =
  /(?:(?<=\d)[T ]|(?<=[日号])) ?(?:[上下]午)? ?\d{1,2}(?::\d{2}(?::\d{2}(?:\.\d+)?)?|[时点](?:\d{1,2}分(?:\d{1,2}秒)?)?) ?(?:[AP]M|Z|[+-]\d{2}:?\d{2})?$/i
/** No day is written longer. */
const LENGTH_MAX = 60
/** Spreadsheets count days from 1899-12-30. */
const SERIAL_EPOCH = Date.UTC(1899, 11, 30)

/** Reads a day as people write it; a month alone is its first day, or its last where that is asked for. */
export function parseDate(text: string, { month = 'first' }: { month?: 'first' | 'last' } = {}): Parsed<Day> {
  const plain = text.length > LENGTH_MAX ? '' : halfWidth(text)
  if (/^\d{5}(\.\d+)?$/.test(plain) && Number(plain) >= 20000 && Number(plain) < 80000)
    return ok(iso(new Date(SERIAL_EPOCH + Math.floor(Number(plain)) * 86_400_000)))
  for (const form of FORMS) {
    const parts = form.exec(plain)
    if (parts) return day(text, Number(parts[1]), Number(parts[2]), Number(parts[3]))
  }
  for (const form of MONTHS) {
    const parts = form.exec(plain)
    if (!parts) continue
    const [year, number] = [Number(parts[1]), Number(parts[2])]
    return day(text, year, number, month === 'first' ? 1 : new Date(Date.UTC(year, number, 0)).getUTCDate())
  }
  return bad(`应为日期（如 2024-05-20、2024年5月20日），实为${shown(text)}。A date was expected.`)
}

/** The figures in half width, without the spaces about them and the time behind them. */
const halfWidth = (text: string): string =>
  arabic(
    text
      .normalize('NFKC')
      .replace(/\s+/g, ' ')
      .replace(/ ?([年月日号时点分秒./-]) ?/g, '$1')
      .trim(),
  ).replace(TIME, '')

const DIGITS = '〇一二三四五六七八九'
const digit = (character: string) => Math.max(0, DIGITS.indexOf(character))

/** 二〇二四年五月二十日, as official documents sign, in Arabic figures. */
const arabic = (text: string): string =>
  text
    .replace(/^[〇○零一二三四五六七八九]{4}(?=年)/, (year) => [...year].map(digit).join(''))
    .replace(
      /(?<=[年月])([一二三]?)十([一二三四五六七八九]?)(?=[月日号])/g,
      (_, tens: string, ones: string) => `${tens ? digit(tens) : 1}${digit(ones)}`,
    )
    .replace(/(?<=[年月])[一二三四五六七八九](?=[月日号])/g, (ones) => String(digit(ones)))

const iso = (date: Date) => date.toISOString().slice(0, 10)

function day(text: string, year: number, month: number, date: number): Parsed<Day> {
  if (year < 1900 || year > 2200)
    return bad(`年份应在 1900 至 2200 之间，实为${shown(text)}。The year is out of range.`)
  const found = new Date(Date.UTC(year, month - 1, date))
  if (found.getUTCMonth() !== month - 1 || found.getUTCDate() !== date)
    return bad(`没有这一天：${shown(text)}。There is no such day.`)
  return ok(iso(found))
}

export function parseYear(text: string): Parsed<number> {
  const year = Number(/^(\d{4})(?:年(?:度)?)?$/.exec(compatible(text).replace(/\s/g, ''))?.[1])
  return year >= 1949 && year <= 2200
    ? ok(year)
    : bad(`应为年度（如 2024），实为${shown(text)}。A year was expected.`)
}
