import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentYear, parseDocumentNumber } from '../../src/values/document-number.js'
import { read, refusal } from './read.js'
import { law } from '../laws.js'

const BRACKETS = ['〔〕', '[]', '【】', '（）', '()', '［］', '〔]', '﹝﹞', '<>'] as const

test('every form of a document number comes to one', () => {
  for (const text of [
    '赣财农〔2024〕12号',
    '赣财农[2024]12号',
    '赣财农【2024】12号',
    '赣财农（2024）12号',
    '赣财农［２０２４］１２号',
    '赣财农 〔2024〕 12 号',
    '赣财农〔2024〕12',
    '赣财农(2024)第012号',
    '贛財農〔2024〕12號',
    '赣财农\u200b〔2024〕12号',
  ])
    expect(read(parseDocumentNumber(text))).toBe('赣财农〔2024〕12号')
})

test('brackets about the year are made one form wherever they stand, and other brackets are left', () => {
  expect(read(parseDocumentNumber('赣财农[2024]12号（第二批）'))).toBe('赣财农〔2024〕12号(第二批)')
  expect(read(parseDocumentNumber('赣财农（2024）12-1号'))).toBe('赣财农〔2024〕12-1号')
  expect(read(parseDocumentNumber('赣财农（2024）'))).toBe('赣财农(2024)')
})

test('a number in no known form is kept as it is', () => {
  expect(read(parseDocumentNumber(' 县政府常务会议纪要 第3期 '))).toBe('县政府常务会议纪要第3期')
  expect(read(parseDocumentNumber('JX-2024-001'))).toBe('JX-2024-001')
})

test('nothing, and a whole page, are refused', () => {
  expect(refusal(parseDocumentNumber(' \u3000\u200b'))).toContain('为空')
  expect(refusal(parseDocumentNumber('甲'.repeat(101)))).toContain('过长')
})

test('the year stands in the brackets', () => {
  expect(documentYear('赣财农〔2024〕12号')).toBe(2024)
  expect(documentYear('JX-2024-001')).toBeNull()
})

const issuer = fc
  .array(fc.constantFrom(...'赣财农建资环进府办发洪水'), { minLength: 1, maxLength: 6 })
  .map((each) => each.join(''))
const wide = (text: string) =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

test('whatever brackets, width and spaces are used, the same number is the same, and reading it again changes nothing', () => {
  fc.assert(
    fc.property(
      issuer,
      fc.integer({ min: 1950, max: 2099 }),
      fc.integer({ min: 1, max: 9999 }),
      fc.constantFrom(...BRACKETS),
      fc.constantFrom('', ' ', '\u3000'),
      fc.boolean(),
      fc.constantFrom('', '号'),
      (name, year, number, [open, close], space, full, end) => {
        const text = `${name}${space}${open}${year}${close}${space}${number}${space}${end}`
        const form = read(parseDocumentNumber(full ? wide(text) : text))
        expect(form).toBe(`${name}〔${year}〕${number}号`)
        expect(read(parseDocumentNumber(form))).toBe(form)
        expect(documentYear(form)).toBe(year)
      },
    ),
    law(500),
  )
})

test('any text is either refused or comes to a form that stays', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: fc.constantFrom(...'〔〕[]【】（）2024第0号赣 ') }),
      ),
      (text) => {
        const parsed = parseDocumentNumber(text)
        if (parsed.ok) expect(read(parseDocumentNumber(parsed.value))).toBe(parsed.value)
        else refusal(parsed)
      },
    ),
    law(1000),
  )
})
