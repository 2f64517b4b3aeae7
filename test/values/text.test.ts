import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkString, normaliseText } from '../../src/values/text.js'
import { read, refusal } from './read.js'
import { growth, processorTime } from '../growth.js'
import { law, partOf } from '../laws.js'

test.each([
  ['鍾陵鄉', '钟陵乡'],
  ['白圩　前罗 村', '白圩前罗村'],
  ['前\u200b罗\ufeff村', '前罗村'],
  ['\u2068前罗村\u2069', '前罗村'],
  ['葛\u{e0100}村', '葛村'],
  ['ＡＢＣ１２３', 'ABC123'],
  ['Ⅱ期  工程', 'II期工程'],
  ['high  standard\tfarmland', 'high standard farmland'],
  ['项目 A 区', '项目A区'],
  ['裕洲村 、 群联村', '裕洲村、群联村'],
  ['（一期）', '(一期)'],
  ['𡌶 上 村', '𡌶上村'],
  ['a\u2028b', 'a b'],
  ['前罗\0村', '前罗村'],
])('%j in one form is %j', (text, form) => expect(normaliseText(text)).toBe(form))

const mark = fc.constantFrom(
  '\u200b',
  '\u00ad',
  '\ufeff',
  '\u0301',
  '\u3099',
  '\u302a',
  '\u0338',
  '´',
  '゛',
  '¨',
  ' ',
  '\u3000',
  '中',
  '薴',
  '鄉',
  'e',
  'か',
  '（',
  '、',
  '\u2028',
  '\ud800',
  '\u0085',
  '\u1160',
  '\uffa0',
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: mark, maxLength: 12 }),
  fc.string({ unit: 'grapheme' }),
)

test('a form is its own form, and PostgreSQL can keep it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const form = normaliseText(text)
      expect(normaliseText(form)).toBe(form)
      expect(checkString(form).ok).toBe(true)
      expect(form).not.toMatch(/^\s|\s$|\s\s|\p{Cc}/u)
    }),
    law(partOf(2000)),
  )
})

test('every character of Unicode has a form that stays', () => {
  for (let point = 0; point <= 0x323af; point++) {
    const form = normaliseText(String.fromCodePoint(point))
    if (normaliseText(form) !== form) expect.fail(`U+${point.toString(16)}: ${form}`)
  }
})

test('spaces and what cannot be seen make no difference within Chinese', () => {
  const han = fc.array(fc.constantFrom(...'白圩前罗村鍾陵鄉裕洲群聯土地整治'), {
    minLength: 1,
    maxLength: 10,
  })
  fc.assert(
    fc.property(
      han,
      fc.array(fc.constantFrom('', ' ', '\u3000', '\u200b', '\n', '\u00a0'), {
        minLength: 10,
        maxLength: 10,
      }),
      (characters, between) => {
        expect(normaliseText(characters.map((each, index) => each + between[index]!).join(''))).toBe(
          normaliseText(characters.join('')),
        )
      },
    ),
    law(500),
  )
})

test('a table’s worth of names takes as long as its names, and a run of spaces as long as it is', async () => {
  const names = (count: number) => {
    for (let index = 0; index < count; index++) normaliseText(`進賢縣白圩鄉前羅村 ${index} 號高標準農田`)
  }
  expect(await growth(names, [6250, 100_000])).toBeNull()
  const spaces = (length: number) => expect(normaliseText(`a${' '.repeat(length)}b`)).toBe('a b')
  expect(await growth(spaces, [31_250, 500_000])).toBeNull()
})

test('a text that is in its form already is not put together anew', () => {
  for (const piece of ['渠道整修', '渠道，整修。']) {
    const text = piece.repeat(2_000_000 / piece.length)
    const texts = { text, marked: `${text.slice(0, 30)}\u0301${text.slice(30)}`, traditional: `${text}鄉` }
    const least = { text: Infinity, marked: Infinity, traditional: Infinity }
    for (let round = 0; round < 5; round++)
      for (const name of ['text', 'marked', 'traditional'] as const) {
        const start = processorTime()
        normaliseText(texts[name])
        least[name] = Math.min(least[name], processorTime() - start)
      }
    // One character that changes has each looked up, which takes five times as long; one mark has all places looked at for
    // more, which takes twice as long.
    expect(least.traditional / least.text, piece).toBeGreaterThan(2.5)
    expect(least.marked / least.text, piece).toBeGreaterThan(1.4)
  }
})

test('marks beyond those that any script writes are left out, wherever they stand', () => {
  for (let before = 0; before < 70; before++)
    for (const mark of ['\u0301', '\u{1e944}'])
      expect(normaliseText(`${'水'.repeat(before)}甲${mark.repeat(50)}乙`)).toBe(
        normaliseText(`${'水'.repeat(before)}甲${mark.repeat(30)}乙`),
      )
})

test('what PostgreSQL cannot keep is refused, and the rest comes back as it was', () => {
  for (const text of ['a\0', '\ud800', 'x\udc00y']) expect(refusal(checkString(text))).toContain('无法存储')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(read(checkString(text))).toBe(text)
    }),
    law(500),
  )
})
