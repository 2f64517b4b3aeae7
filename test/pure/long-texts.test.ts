import { describe, expect, test } from 'vitest'
import { readHeader, readUnitNote } from '../../src/intake/tables/header-name.js'
import { COLUMN_TYPES } from '../../src/intake/tables/mapping.js'
import { readCell } from '../../src/intake/tables/read-cell.js'
import { joinPlace } from '../../src/intake/tables/read-record.js'
import { isColumnNumbers } from '../../src/intake/tables/tell-apart.js'
import { headersOf } from '../../src/intake/tables/table-headers.js'
import { textCell } from '../../src/intake/readers/source.js'
import { readPlaceNames } from '../../src/places/place-name.js'
import { similarPlaces } from '../../src/places/similar-places.js'
import { safeCell } from '../../src/values/cell.js'
import { parseDate, parseYear } from '../../src/values/date.js'
import { parseDecimal, parseInteger, parsePercent } from '../../src/values/decimal.js'
import { parseDivisionCode } from '../../src/values/division-code.js'
import { parseDocumentNumber } from '../../src/values/document-number.js'
import { parseLandArea } from '../../src/values/land-area.js'
import { parseMoney } from '../../src/values/money.js'
import { readReceipt } from '../../src/values/receipt-number.js'
import { dropEnd, normaliseText } from '../../src/values/text.js'
import { growth } from '../growth.js'
import { isTried } from '../laws.js'
import { gazetteer } from '../ties/judging/county-truth.js'

const cells = (text: string) => ({ sheet: null, row: 1, cells: [text, text].map(textCell) })
const column = (type: (typeof COLUMN_TYPES)[number]) =>
  ({ fields: ['x'], headers: ['x'], type, required: false, lenient: false, join: false, month: 'first', codes: { A: ['甲'] } }) as const // prettier-ignore

/** What looks at each place of a text for names takes some microseconds a character. */
const SCANNERS: Record<string, (text: string) => unknown> = {
  'place names of a place': (text) => readPlaceNames(text, 'place', gazetteer),
  'place names of a title': (text) => readPlaceNames(text, 'title', gazetteer),
}
/** Everything else that reads a text from outside by itself. */
const READERS: Record<string, (text: string) => unknown> = {
  normaliseText,
  similarPlaces: (text) => similarPlaces(text, null, gazetteer),
  readHeader,
  readUnitNote: (text) => readUnitNote(text, 'money'),
  headersOf: (text) => headersOf([cells(text), cells(text), cells(text)]),
  isColumnNumbers: (text) => isColumnNumbers(cells(text)),
  joinPlace: (text) => joinPlace(text, `${text.slice(1)}甲`),
  safeCell,
  dropEnd: (text) => dropEnd(text, ':。 0户'),
  parseDate,
  parseYear,
  parseMoney,
  parseLandArea,
  parseDecimal,
  parseInteger,
  parsePercent,
  parseDivisionCode,
  parseDocumentNumber,
  readReceipt,
  ...Object.fromEntries(
    COLUMN_TYPES.map((type) => [`a cell of ${type}`, (text: string) => readCell(text, column(type), '万元')]),
  ),
}

/** Texts by what repeats in them: what stands before it and behind it decides how often it is tried. */
const REPEATED = [
  '一', '一二三', '1', '第一', '一、', '十', '第', '百', '0', '9.', '1,', '1 ', '-', '+', '(', ')', '()', '(一)', '〔2024〕', '[', '【】', ':', '。', '*', '*:', ' ', '　', '\t', '\n', '\0', "'", '%', '% ', '°', '户', '个', '元', '万', '亩', '村', '村委', '镇村', '乡镇', '组', '社', '社区', '各', '全县', '等', '及', '至', '和', '以及', '省', '市', '县', '江西省', '进贤县', '余干县', '联里村', '联里', '五七', '白圩乡', '白圩乡前罗村、', '建', '年', '年月', '期', '水库', '单位:万元、', 'e', 'eyJ', '\u0301', '\u0316\u0301', 'ﷺ', '\u200d', '薴', '😀', '\ud800',
] // prettier-ignore
const BEFORE = ['', '联里村', '白圩乡', '白圩乡联里', '第', '单位:', '(', '1', '甲(']
const BEHIND = ['', '。', '甲', '村', '组', ')', '1']

describe('a text that is sixteen times as long takes about sixteen times as long to read', () => {
  test.each(
    [
      ...Object.entries(SCANNERS).map(([name, read]) => ({ name, read, length: 8_000 })),
      ...Object.entries(READERS).map(([name, read]) => ({ name, read, length: 32_000 })),
    ].map((each, row) => ({ ...each, row })),
  )('$name', async ({ read, length, row }) => {
    for (const [index, repeated] of REPEATED.entries()) {
      if (!isTried(row, index)) continue
      for (const before of ['', BEFORE[index % BEFORE.length]!]) {
        const behind = BEHIND[(index + before.length) % BEHIND.length]!
        const make = (most: number) => `${before}${repeated.repeat(most / repeated.length)}${behind}`
        const [short, long] = [make(length / 16), make(length)]
        // Some readers remember a text.
        const grown = await growth(
          (amount, round) => read(`${amount === length ? long : short}${round || ''}`),
          [length / 16, length],
        )
        expect(grown, `${before}(${repeated})…${behind}`).toBeNull()
      }
    }
  })
})

test('a run of figures behind a village takes no longer than its length, whatever comes after it', async () => {
  // Where each figure more doubled the time, 28 took seconds.
  for (const behind of ['', '。', '社区', '甲']) {
    const read = (figures: number) =>
      readPlaceNames(`联里村${'1'.repeat(figures)}${behind}`, 'title', gazetteer)
    expect(await growth(read, [14, 28]), behind).toBeNull()
  }
  expect(
    readPlaceNames('白圩乡前罗村第一、二组，三至五组', 'place', gazetteer).map(({ text }) => text),
  ).toEqual(['白圩乡', '前罗村'])
})
