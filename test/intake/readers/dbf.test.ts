import iconv from 'iconv-lite'
import { afterEach, expect, test } from 'vitest'
import { readDbf } from '../../../src/intake/readers/dbf.js'
import { InputError } from '../../../src/values/problem.js'
import { render, type Said } from '../../../src/values/message.js'

const zone = process.env.TZ
afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

interface Field { name: string; type: string; length: number } // prettier-ignore

/** A dBASE table as a geographic program writes it; a record that begins with * is deleted. */
function dbfOf(fields: Field[], records: string[][], encoding: string, { language = 0 } = {}): Buffer {
  const length = 1 + fields.reduce((sum, field) => sum + field.length, 0)
  const head = Buffer.alloc(32 + 32 * fields.length + 1)
  head.writeUInt8(3, 0)
  head.writeUInt32LE(records.length, 4)
  head.writeUInt16LE(head.length, 8)
  head.writeUInt16LE(length, 10)
  head.writeUInt8(language, 29)
  fields.forEach(({ name, type, length: wide }, index) => {
    iconv
      .encode(name, encoding)
      .subarray(0, 10)
      .copy(head, 32 + 32 * index)
    head.write(type, 32 + 32 * index + 11, 'latin1')
    head.writeUInt8(wide, 32 + 32 * index + 16)
  })
  head.writeUInt8(0x0d, head.length - 1)
  const rows = records.map(([flag, ...values]) => {
    const row = Buffer.alloc(length, 0x20)
    row.write(flag!, 0, 'latin1')
    let at = 1
    fields.forEach(({ length: wide }, index) => {
      iconv.encode(values[index]!, encoding).subarray(0, wide).copy(row, at)
      at += wide
    })
    return row
  })
  return Buffer.concat([head, ...rows, Buffer.from([0x1a])])
}

const refuse = (code: string, problem: Said): never => {
  throw new InputError(code, problem)
}
const read = (dbf: Buffer, cpg = '') => {
  const { names, records } = readDbf(dbf, cpg, '图层', refuse)
  return { names, rows: [...records()].map((cells) => cells?.map(({ text }) => text) ?? null) }
}
const FIELDS: Field[] = [
  { name: 'XMBH', type: 'N', length: 19 },
  { name: 'NAME', type: 'C', length: 20 },
  { name: 'KGRQ', type: 'D', length: 8 },
]

test.each(['Asia/Shanghai', 'UTC', 'America/New_York'])(
  'a date is the day that is written, in %s',
  (place) => {
    process.env.TZ = place
    expect(
      read(
        dbfOf(
          FIELDS,
          [
            [' ', '1', '甲', '20240101'],
            [' ', '2', '乙', '        '],
          ],
          'gb18030',
        ),
      ).rows,
    ).toEqual([
      ['1', '甲', '2024-01-01'],
      ['2', '乙', ''],
    ])
  },
)

test('a number keeps all its digits, and a deleted record is none', () => {
  const { rows } = read(
    dbfOf(
      FIELDS,
      [
        [' ', '362124202300000123', '甲', '20240101'],
        ['*', '362124202300000124', '乙', '20240101'],
        [' ', '362124202300000125', '丙', '20240229'],
      ],
      'utf-8',
    ),
  )
  expect(rows.map((row) => row?.[0] ?? null)).toEqual(['362124202300000123', null, '362124202300000125'])
})

test('the encoding is what the bytes are, whatever is said of it', () => {
  const named = [[' ', '1', '图斑整修', '20240101']]
  expect(read(dbfOf(FIELDS, named, 'gb18030'), 'UTF-8').rows[0]![1]).toBe('图斑整修')
  expect(read(dbfOf(FIELDS, named, 'utf-8', { language: 0x4d })).rows[0]![1]).toBe('图斑整修')
  expect(read(dbfOf(FIELDS, named, 'gb18030', { language: 0x4d })).rows[0]![1]).toBe('图斑整修')
  const neither = dbfOf(FIELDS, named, 'gb18030')
  neither.fill(0xff, neither.length - 20, neither.length - 10)
  expect(() => read(neither)).toThrow(/编码无法识别.*请在导出时指明编码/)
})

test('where the width of a field has cut a character in two a name is without it, and a value is incomplete', () => {
  const fields = [{ name: '项目编号', type: 'C', length: 10 }]
  const cut = dbfOf(fields, [[' ', '联里村渠道'], [' ', '联里村']], 'utf-8') // prettier-ignore
  expect(read(cut)).toEqual({ names: ['项目编'], rows: [['联里村'], ['联里村']] })
  const problems = [...readDbf(cut, '', '图层', refuse).records()].map((cells) => cells![0]!.problem)
  expect(problems.map((problem) => problem && render(problem))).toEqual([expect.stringMatching(/已被截断/), undefined]) // prettier-ignore
})

test('a number with an exponent is itself to an amount, and to a name only where all its digits are there', () => {
  const fields = [
    { name: 'A', type: 'N', length: 19 },
    { name: 'B', type: 'F', length: 19 },
  ]
  const { records } = readDbf(dbfOf(fields, [[' ', '3.70124202E+17', '3.60124102207e+011']], 'utf-8'), '', '图层', refuse) // prettier-ignore
  expect([...records()][0]).toEqual([
    { text: '370124202000000000', kind: 'number', shown: '3.70124202E+17' },
    { text: '360124102207', kind: 'number' },
  ])
})

test('bytes that are short words in GB18030 and odd letters in UTF-8 are what is said of them, or asked', () => {
  const either = dbfOf(FIELDS, [[' ', '1', '陆路A', '20240101']], 'gb18030')
  expect(() => read(either)).toThrow(/分不清是 UTF-8 还是 GB18030.*“½·”.*“陆路”.*请在导出时指明编码/)
  expect(read(either, 'GBK').rows[0]![1]).toBe('陆路A')
  expect(read(either, 'UTF-8').rows[0]![1]).toBe('½·A')
  expect(read(dbfOf(FIELDS, [[' ', '1', '30m²', '20240101']], 'utf-8')).rows[0]![1]).toBe('30m²')
})

test('Big5 is refused where it is named, and not read as other characters', () => {
  const big5 = dbfOf(FIELDS, [[' ', '1', '渠道整修', '20240101']], 'big5')
  expect(() => read(big5, 'BIG5')).toThrow(/Big5.*请以 UTF-8 重新导出/)
  expect(read(dbfOf(FIELDS, [[' ', '1', 'Canal', '20240101']], 'big5'), 'BIG5').rows[0]![1]).toBe('Canal')
})

test('what did not fit its field, or stands in another file, is refused where it is used', () => {
  const { records } = readDbf(
    dbfOf(
      [
        { name: 'A', type: 'N', length: 4 },
        { name: 'B', type: 'M', length: 4 },
      ],
      [[' ', '****', '0001']],
      'utf-8',
    ),
    '',
    '图层',
    refuse,
  )
  expect([...records()][0]!.map(({ problem }) => problem && render(problem))).toEqual([
    expect.stringMatching(/超出字段宽度/),
    expect.stringMatching(/备注型字段/),
  ])
  expect(() => read(dbfOf(FIELDS, [[' ', '1', '甲', '20240101']], 'utf-8').subarray(0, 140))).toThrow(
    /损坏或被截断/,
  )
})
