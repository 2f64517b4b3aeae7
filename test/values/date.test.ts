import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDate, parseDay, parseYear } from '../../src/values/date.js'
import { read, refusal } from './read.js'
import { growth } from '../growth.js'
import { law } from '../laws.js'

test.each([
  '2024-05-20',
  '2024-5-20',
  '2024/5/20',
  '2024.5.20',
  '2024. 5. 20',
  '2024年5月20日',
  '2024 年 5 月 20 日',
  '2024年5月20号',
  '2024年05月20',
  '20240520',
  '２０２４．５．２０',
  '45432',
  '45432.75',
  ' 2024-05-20 ',
  '2024-05-20 08:30',
  '2024-05-20T08:30:00Z',
  '2024-05-20T08:30:00.123+08:00',
  '2024/5/20 0:00:00',
  '2024年5月20日 08:30',
  '2024年5月20日上午8时30分',
  '2024年5月20日 8点',
  '二〇二四年五月二十日',
  '二○二四年五月二十日',
  '2024年五月二十日',
])('%j is 20 May 2024', (text) => expect(read(parseDate(text))).toBe('2024-05-20'))

test.each(['2024年5月', '2024.5', '2024-05', '2024/5', '2024年5月份', '2024 年 5 月', '二〇二四年五月'])(
  '%j is a month: its first day, or its last on request',
  (text) => {
    expect(read(parseDate(text))).toBe('2024-05-01')
    expect(read(parseDate(text, { month: 'last' }))).toBe('2024-05-31')
  },
)

test('the last day of February knows leap years', () => {
  expect(read(parseDate('2024年2月', { month: 'last' }))).toBe('2024-02-29')
  expect(read(parseDate('2023年2月', { month: 'last' }))).toBe('2023-02-28')
})

test.each([
  '2023-02-30',
  '2023-02-29',
  '2024-13-01',
  '2024-00-10',
  '2024-04-31',
  '2024-05-00',
  '20240532',
  '2024年13月',
])('there is no %j', (text) => expect(refusal(parseDate(text))).toMatch(/没有这一天.*请核对日期/))

test.each([
  '',
  '2024',
  '5月20日',
  '2024年',
  '24-5-20',
  '2024-05-20至2024-06-30',
  '2024-05-20 2024-06-30',
  '2024年5月20日前',
  '2024.5.20-6.30',
  '202405',
  '19999',
  '80000',
  '5/20/2024',
  '明年',
])('%j is no day', (text) => expect(refusal(parseDate(text))).toContain('应为日期'))

test('a text of absurd length takes no longer than its length', async () => {
  const read = (length: number) =>
    expect(refusal(parseDate(`2024-05-20${' '.repeat(length)}x`))).toContain('应为日期')
  expect(await growth(read, [12_500, 200_000])).toBeNull()
})

test.each([
  ['2023-12-31T16:00:00.000Z', '2024-01-01'],
  ['2023-12-31T15:59:59Z', '2023-12-31'],
  ['2024-02-28 16:30:00+00', '2024-02-29'],
  ['2024-02-29T23:30:00.000+0000', '2024-03-01'],
  ['2024-01-01T00:00:00+08:00', '2024-01-01'],
  ['2024-01-01T00:30:00+09:00', '2023-12-31'],
  ['2023-12-31T20:00-05:00', '2024-01-01'],
  ['2024-01-01 23:30', '2024-01-01'],
])('%j is %s in China', (text, day) => {
  expect(read(parseDate(text))).toBe(day)
  expect(read(parseDay(text))).toBe(day)
})

test.each(['2024-05', '2024年5月', '2024', '45432', '2024.5'])('%j is no whole day', (text) =>
  expect(refusal(parseDay(text))).toMatch(/应为日期.*请写明年月日/),
)

test('years that no record here can bear are refused as such', () => {
  for (const text of ['0024-05-20', '1024-05-20', '2924-05-20'])
    expect(refusal(parseDate(text))).toContain('1900 至 2200')
})

const EPOCH = Date.UTC(1899, 11, 30)
const day = fc
  .integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2200, 11, 31) / 86_400_000 })
  .map((days) => new Date(days * 86_400_000))

test('every day of three centuries is read from all its forms', () => {
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10)
      const [year, month, of] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
      for (const form of [
        iso,
        iso.replaceAll('-', ''),
        `${year}/${month}/${of}`,
        `${year}.${month}.${of}`,
        `${year}年${month}月${of}日`,
        date.toISOString(),
      ])
        expect(read(parseDate(form))).toBe(iso)
      const serial = (date.getTime() - EPOCH) / 86_400_000
      if (serial >= 20_000 && serial < 80_000) expect(read(parseDate(String(serial)))).toBe(iso)
    }),
    law(500),
  )
})

test('every day of the century is read as official documents sign it', () => {
  const HAN = [...'〇一二三四五六七八九']
  const tens = (number: number) =>
    `${number >= 20 ? HAN[Math.floor(number / 10)] : ''}${number >= 10 ? '十' : ''}${number % 10 ? HAN[number % 10] : ''}`
  for (let at = Date.UTC(2000, 0, 1); at < Date.UTC(2100, 0, 1); at += 86_400_000) {
    const date = new Date(at)
    const year = [...String(date.getUTCFullYear())].map((each) => HAN[Number(each)]).join('')
    const text = `${year}年${tens(date.getUTCMonth() + 1)}月${tens(date.getUTCDate())}日`
    if (read(parseDate(text)) !== date.toISOString().slice(0, 10)) expect.fail(text)
  }
})

test('no text whatever makes it throw, and what it reads is a day of the calendar', () => {
  const figure = fc.string({ unit: fc.constantFrom(...'0123456789年月日-/.: T二〇十'), maxLength: 16 })
  fc.assert(
    fc.property(fc.oneof(figure, fc.string({ unit: 'binary' })), (text) => {
      const parsed = parseDate(text)
      if (parsed.ok) expect(new Date(parsed.value).toISOString().slice(0, 10)).toBe(parsed.value)
      else refusal(parsed)
    }),
    law(1000),
  )
})

test('a year is read with its words, and nothing else is one', () => {
  for (const text of ['2024', '2024年', '2024年度', '２０２４', ' 2024 年度 '])
    expect(read(parseYear(text))).toBe(2024)
  for (const text of ['', '24', '1948', '2201', '2023-2024', '2024-05', '20245'])
    expect(refusal(parseYear(text))).toContain('应为年度')
})
