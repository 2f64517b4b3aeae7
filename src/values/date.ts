import { bad, ok, shown, type Parsed } from './parsed.js'
import { compatible, figureText } from './text.js'

/** A calendar day, YYYY-MM-DD. */
export type Day = string

const FORMS = [
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/,
  /^(\d{4})(\d{2})(\d{2})$/,
]
const MONTHS = [/^(\d{4})年(\d{1,2})月(?:份)?$/, /^(\d{4})[-/.](\d{1,2})$/]
/** A time of day behind a day, with its zone if any. Anything else behind it, the end of a period say, makes the text no day. */
const TIME =
  /(?:(?<=\d)[T ]|(?<=[日号])) ?(?:[上下]午)? ?(?<hour>[01]?\d|2[0-4])(?::(?<minute>[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?|[时点](?:\d{1,2}分(?:\d{1,2}秒)?)?) ?(?:[AP]M|(?<zone>Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?))?$/i
/** No day is written longer. */
const LENGTH_MAX = 60
/** Spreadsheets count days from 1899-12-30. */
export const SERIAL_EPOCH = Date.UTC(1899, 11, 30)

/** Reads a whole day as people write it. A moment with its zone is the day that it is in China then. */
export function parseDay(text: string): Parsed<Day> {
  const plain = halfWidth(text)
  const time = TIME.exec(plain)
  const date = time ? plain.slice(0, time.index) : plain
  for (const form of FORMS) {
    const parts = form.exec(date)
    if (!parts) continue
    const read = day(text, Number(parts[1]), Number(parts[2]), Number(parts[3]))
    return read.ok && time?.groups!.zone ? ok(dayInChina(momentOf(read.value, time.groups!))) : read
  }
  return bad({
    zh: `应为日期（如 2024-05-20、2024年5月20日），实为${shown(text)}，请写明年月日。`,
    en: `A date (such as 2024-05-20 or 2024年5月20日) was expected; found ${shown(text)}. Write year, month and day.`,
  })
}

/** Reads a day, or what files have for one: a month alone is its first day, or its last where that is asked for; a spreadsheet's count of days. */
export function parseDate(text: string, { month = 'first' }: { month?: 'first' | 'last' } = {}): Parsed<Day> {
  const plain = halfWidth(text)
  if (/^\d{5}(\.\d+)?$/.test(plain) && Number(plain) >= 20000 && Number(plain) < 80000)
    return ok(iso(new Date(SERIAL_EPOCH + Math.floor(Number(plain)) * 86_400_000)))
  for (const form of MONTHS) {
    const parts = form.exec(plain)
    if (!parts) continue
    const [year, number] = [Number(parts[1]), Number(parts[2])]
    return day(text, year, number, month === 'first' ? 1 : new Date(Date.UTC(year, number, 0)).getUTCDate())
  }
  return parseDay(text)
}

/** A moment by the clock that its zone says. */
function momentOf(date: Day, { hour, minute, zone }: Partial<Record<string, string>>): Date {
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone!) ?? []
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
  return new Date(Date.parse(date) + (Number(hour) * 60 + Number(minute ?? 0) - offset) * 60_000)
}

const CHINA_MS = 8 * 3600_000
/** The day that a moment is in China, where the county is, whatever the server's time zone. */
export const dayInChina = (moment: Date): Day => iso(new Date(moment.getTime() + CHINA_MS))
export const todayInChina = (): Day => dayInChina(new Date())

/** The figures in half width, without the spaces about them. */
const halfWidth = (text: string): string =>
  text.length > LENGTH_MAX
    ? ''
    : arabic(
        figureText(text)
          .replace(/\s+/g, ' ')
          .replace(/ ?([年月日号时点分秒./-]) ?/g, '$1')
          .trim(),
      )

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
    return bad({
      zh: `年份应在 1900 至 2200 之间，实为${shown(text)}，请核对。`,
      en: `The year must be from 1900 to 2200; found ${shown(text)}.`,
    })
  const found = new Date(Date.UTC(year, month - 1, date))
  if (found.getUTCMonth() !== month - 1 || found.getUTCDate() !== date)
    return bad({
      zh: `没有这一天：${shown(text)}，请核对日期。`,
      en: `There is no such day: ${shown(text)}. Check the date.`,
    })
  return ok(iso(found))
}

export function parseYear(text: string): Parsed<number> {
  const year = Number(/^(\d{4})(?:年(?:度)?)?$/.exec(compatible(text).replace(/\s/g, ''))?.[1])
  return year >= 1949 && year <= 2200
    ? ok(year)
    : bad({
        zh: `应为年度（如 2024），实为${shown(text)}。`,
        en: `A year (such as 2024) was expected; found ${shown(text)}.`,
      })
}

/** 2021-2025年: the years of a span are not the year that a table is of; 2022-2023年度 is one season. */
const YEAR_SPAN = /((?:19|20)\d{2})\s*年?\s*[-—–~～至到]{1,2}\s*((?:19|20)\d{2}|\d{2})\s*年(?!\d{1,2}月)/g
export const withoutYearSpans = (text: string): string =>
  text.replace(YEAR_SPAN, (span, from: string, to: string) =>
    Number(to.slice(-2)) - Number(from.slice(-2)) > 1 ? '' : span,
  )
