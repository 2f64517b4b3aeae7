import { buffer } from 'node:stream/consumers'
import { read, utils } from '@e965/xlsx'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bookOf } from '../../src/server/exports/book-of.js'
import type { Table } from '../../src/server/exports/table.js'
import { law } from '../laws.js'

/** What another library reads in a workbook, by sheet: the rows as they are shown, without formatting. */
async function readBack(tables: readonly Table[], sheetRowsMax?: number) {
  const book = read(await buffer(bookOf(tables, sheetRowsMax ? { sheetRowsMax } : {})), { dense: true })
  return Object.fromEntries(
    book.SheetNames.map((name) => [
      name,
      utils.sheet_to_json<(string | number | null)[]>(book.Sheets[name]!, {
        header: 1,
        defval: null,
        blankrows: true,
      }),
    ]),
  )
}
const columns = [{ title: '名称' }, { title: '金额（元）', isNumber: true }]

test('a workbook holds what its tables do: texts, exact numbers, nothing where there was nothing', async () => {
  const rows = [
    ['渠道 <一> & "二"', '1234.50'],
    [null, '-0.01'],
    ['  两头有空格  ', null],
    ['=HYPERLINK("http://x")', '=1+1'],
    ['\u0000字', '12345678901234567890.12'],
  ]
  const { 项目: sheet } = await readBack([{ name: '项目', columns, rows }])
  expect(sheet).toEqual([
    ['名称', '金额（元）'],
    ['渠道 <一> & "二"', 1234.5],
    [null, -0.01],
    ['  两头有空格  ', null],
    ['\'=HYPERLINK("http://x")', "'=1+1"],
    ['\ufffd字', '12345678901234567890.12'],
  ])
})

test('days and moments are dates to a spreadsheet, and every column can be filtered', async () => {
  const rows = [
    ['甲', '2024-03-05'],
    ['乙', '2024-03-05 18:30:00'],
    ['丙', '1899-01-01'],
    ['丁', '不详'],
  ]
  const tables = [{ name: '表', columns: [{ title: '名称' }, { title: '日期', isDate: true }], rows }]
  const { Sheets } = read(await buffer(bookOf(tables)), { cellNF: true })
  const cells = Sheets['表']!
  expect(cells['!autofilter']).toEqual({ ref: 'A1:B5' })
  expect([cells.B2, cells.B3].map((cell) => utils.format_cell(cell))).toEqual([
    '2024-03-05',
    '2024-03-05 18:30:00',
  ])
  expect([cells.B2.t, cells.B3.t, cells.B4.t, cells.B5.v]).toEqual(['n', 'n', 's', '不详'])
})

test('sheets have names that Excel takes, each its own; what one sheet cannot hold stands in the next', async () => {
  const rows = Array.from({ length: 5 }, (_, index) => [`第${index}行`, String(index)])
  const name = '很长的名称'.repeat(10) + '/?*'
  const sheets = await readBack(
    [
      { name, columns, rows },
      { name, columns, rows: [] },
    ],
    3,
  )
  expect(Object.values(sheets).map((sheet) => sheet.map(([first]) => first))).toEqual([
    ['名称', '第0行', '第1行'],
    ['名称', '第2行', '第3行'],
    ['名称', '第4行'],
    ['名称'],
  ])
  for (const each of Object.keys(sheets)) expect(each.length).toBeLessThanOrEqual(31)
})

test('whatever text comes in is what is read', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.string({ unit: 'grapheme', minLength: 1 })), { minLength: 1 }),
      async (rows) => {
        const texts = rows
          .map(([text]) => text)
          .filter((text) => !/^[=+\-@\t\r\n']|[\u0000-\u001f\ufffe\uffff]/.test(text))
        const { a } = await readBack([
          { name: 'a', columns: [{ title: 't' }], rows: texts.map((text) => [text]) },
        ])
        expect(a!.slice(1).map(([text]) => text)).toEqual(texts)
      },
    ),
    law(50),
  )
})

test('rows are read as the book is taken, and no further; a fault on the way ends it unfinished', async () => {
  const many = 300_000
  let given = 0
  async function* rowsInPlenty() {
    while (given < many) yield [`第 ${++given} 行 ${Math.random()}`, '1']
  }
  const book = bookOf([{ name: 'a', columns, rows: rowsInPlenty() }])
  await new Promise((resolve) => book.once('readable', resolve))
  // Until nothing moves any more: all of it would have been read by then.
  for (let before = -1; before !== given; await new Promise((resolve) => setTimeout(resolve, 300)))
    before = given
  expect(given).toBeLessThan(many)
  book.destroy()
  async function* failing() {
    yield ['一', '1']
    throw new Error('the database went away')
  }
  await expect(buffer(bookOf([{ name: 'a', columns, rows: failing() }]))).rejects.toThrow(
    'the database went away',
  )
})
