import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  documentsIn,
  documentYear,
  ownDocument,
  parseDocumentNumber,
} from '../../src/values/document-number.js'
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

test.each([
  ['关于下达赣财农〔2024〕801号省级衔接资金分配表', '赣财农〔2024〕801号'],
  ['进贤县财政局关于下达赣财农〔2024〕801号资金的通知', '赣财农〔2024〕801号'],
  ['按照省财政厅赣财农〔2024〕835号', '赣财农〔2024〕835号'],
  ['根据赣财农〔2023〕11号下达进财农〔2024〕12号省级衔接资金分配表', '进财农〔2024〕12号'],
  ['转发江西省发展和改革委员会赣发改农经〔2024〕9号', '赣发改农经〔2024〕9号'],
  ['附件赣府厅发〔2024〕3号', '赣府厅发〔2024〕3号'],
  ['县府办发[2024]第03号', '县府办发〔2024〕3号'],
  ['和财农〔2024〕7号2024年资金表', '和财农〔2024〕7号'],
  ['赣财农〔2024〕1号和赣财农〔2024〕1号', '赣财农〔2024〕1号'],
  ['赣财农〔2024〕1号和进财农〔2024〕2号', undefined],
  ['关于转发赣财农〔2024〕1号的通知 进财农〔2024〕2号', undefined],
  ['2024年资金分配表', undefined],
])('%s is a title of the document %s', (title, own) => expect(ownDocument(title)).toBe(own))

test('what stands before a document is no part of it', () =>
  expect(
    documentsIn('赣财农〔2024〕1号和进财农〔2024〕2号、由洪财农〔2024〕3号').map(({ number }) => number),
  ).toEqual(['赣财农〔2024〕1号', '进财农〔2024〕2号', '洪财农〔2024〕3号']))
