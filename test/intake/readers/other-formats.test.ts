import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { utils, write, type WorkBook } from '@e965/xlsx'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSource } from '../../../src/intake/readers/open-source.js'
import type { SourceRow } from '../../../src/intake/readers/source.js'
import { writeZip } from './workbook.js'

let folder: string
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'quanyu-formats-'))))
afterAll(() => rm(folder, { recursive: true, force: true }))

async function readFile(name: string, content?: string | Buffer) {
  const path = join(folder, name)
  if (content !== undefined) await writeFile(path, content)
  const file = await openSource(path)
  const tables: { sheet: string | null; hidden: boolean; rows: SourceRow[] }[] = []
  try {
    for await (const { sheet, hidden, rows: read } of file.tables()) {
      const rows: SourceRow[] = []
      for await (const row of read()) rows.push(row)
      tables.push({ sheet, hidden, rows })
    }
  } finally {
    await file.close()
  }
  return { format: file.format, encoding: file.encoding, tables }
}
const texts = (rows: SourceRow[]) => rows.map(({ cells }) => cells.map(({ text }) => text))

function book(): WorkBook {
  const sheet = utils.aoa_to_sheet([
    ['项目编号', '开工日期', '金额', '比例', '结果', '同意'],
    [12, 45432, 1.5, 0.75, null, true],
    ['', '', 0.1 + 0.2],
  ])
  sheet.A2!.z = '000000'
  sheet.B2!.z = 'yyyy"年"m"月"d"日"'
  sheet.C2!.z = '0.00"万元"'
  sheet.D2!.z = '0%'
  sheet.E2 = { t: 'e', v: 42 }
  sheet['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }]
  const made = utils.book_new(sheet, '项目表')
  utils.book_append_sheet(made, utils.aoa_to_sheet([['旧表']]), '存底')
  made.Workbook = { Sheets: [{}, { Hidden: 1 }] }
  return made
}

test('an old workbook gives what its cells show: ids by their format, days, units, errors, merged cells, hidden sheets', async () => {
  const { format, tables } = await readFile('旧.xls', write(book(), { type: 'buffer', bookType: 'biff8' }))
  expect(format).toBe('xls')
  expect(tables.map(({ sheet, hidden }) => [sheet, hidden])).toEqual([
    ['项目表', false],
    ['存底', true],
  ])
  const [, second, third] = tables[0]!.rows
  expect(second!.cells).toEqual([
    { text: '12', kind: 'number', shown: '000012' },
    { text: '2024-05-20', kind: 'date' },
    { text: '1.5', kind: 'number', shown: '1.50万元' },
    { text: '75%', kind: 'number' },
    { text: '#N/A', kind: 'text' },
    { text: '是', kind: 'boolean' },
  ])
  expect(third!.row).toBe(3)
  expect(third!.cells[0]).toMatchObject({ text: '12', merged: 'above' })
  expect(third!.cells[2]!.text).toBe('0.3')
})

test('an old workbook of the other calendar, and one from before containers, are read too', async () => {
  const made = book()
  made.Workbook!.WBProps = { date1904: true }
  const { tables } = await readFile('苹果.et', write(made, { type: 'buffer', bookType: 'biff8' }))
  expect(tables[0]!.rows[1]!.cells[1]).toEqual({ text: '2028-05-21', kind: 'date' })
  const plain = utils.book_new(utils.aoa_to_sheet([['code', 'amount'], ['a', 7.25]]), 'x') // prettier-ignore
  const old = await readFile('老.xls', write(plain, { type: 'buffer', bookType: 'biff2' }))
  expect(texts(old.tables[0]!.rows)).toEqual([
    ['code', 'amount'],
    ['a', '7.25'],
  ])
})

const PAGE =
  '<html><head><title>表</title><style>td{}</style></head><body><p>2024年项目表</p><p>单位：万元</p>' +
  '<table><tr><th rowspan=2>项目<br>名称</th><th colspan="2">资金</th></tr><tr><th>中央</th><th>省级</th></tr>' +
  '<tr><td>渠道&amp;泵站</td><td>1,005.50</td><td>&nbsp;</td></tr></table><p>注：含税</p><p>附表2</p>' +
  '<table><tr><td>a</td><td>b</td></tr><tr><td>1</td><td>2</td></tr></table></body></html>'

test.each(['utf-8', 'gb18030', 'utf-16le'])(
  'the tables of a web page in %s come with the lines above them',
  async (encoding) => {
    const { format, tables } = await readFile(
      '公示.html',
      iconv.encode(PAGE, encoding, { addBOM: encoding === 'utf-16le' }),
    )
    expect(format).toBe('html')
    expect(texts(tables[0]!.rows)).toEqual([
      ['2024年项目表'],
      ['单位：万元'],
      ['项目\n名称', '资金', '资金'],
      ['项目\n名称', '中央', '省级'],
      ['渠道&泵站', '1,005.50', ''],
      ['注：含税'],
    ])
    expect(tables[0]!.rows[3]!.cells[0]!.merged).toBe('above')
    expect(tables[0]!.rows[4]!.row).toBe(3)
    expect(texts(tables[1]!.rows)[0]).toEqual(['附表2'])
  },
)

test('a table around a table is there for the looks: what stands in it is text', async () => {
  const { tables } = await readFile(
    '套.htm',
    '<html><table><tr><td>标题<table><tr><td>a<td>b<tr><td>1<td>2</table></td><td>边栏</td></tr></table></html>',
  )
  expect(tables.map(({ rows }) => texts(rows))).toEqual([[['标题'], ['a', 'b'], ['1', '2']]])
})

const cell = (text: string, more = '') =>
  `<w:tc><w:tcPr>${more}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`

test('the tables of a Word document come with the lines above them, without what was deleted', async () => {
  await writeZip(join(folder, '附件.docx'), {
    'word/document.xml': `<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>资金分配表（单位：万元）</w:t></w:r></w:p><w:tbl>
      <w:tr>${cell('乡镇', '<w:vMerge w:val="restart"/>')}${cell('资金', '<w:gridSpan w:val="2"/>')}</w:tr>
      <w:tr>${cell('', '<w:vMerge/>')}${cell('中央')}${cell('省级')}</w:tr>
      <w:tr>${cell('白圩乡')}<w:tc><w:p><w:del><w:r><w:delText>9</w:delText></w:r></w:del><w:ins><w:r><w:t>10</w:t></w:r></w:ins></w:p></w:tc>${cell('5')}</w:tr>
      </w:tbl></w:body></w:document>`,
  })
  const { format, tables } = await readFile('附件.docx')
  expect(format).toBe('docx')
  expect(texts(tables[0]!.rows)).toEqual([
    ['资金分配表（单位：万元）'],
    ['乡镇', '资金', '资金'],
    ['乡镇', '中央', '省级'],
    ['白圩乡', '10', '5'],
  ])
})

test.each([
  ['扫描.png', '\x89PNG\r\n\x1a\n1234', /图片.*填入 Excel/],
  ['照片.jpg', '\xff\xd8\xff\xe01234567', /图片/],
  ['包.rar', 'Rar!\x1a\x07\x01\x00xxxx', /RAR.*解压/],
  ['包.7z', '7z\xbc\xaf\x27\x1c\x00\x04', /7z.*解压/],
  ['库.mdb', '\0\x01\0\0Standard Jet DB\0', /Access.*xlsx/],
  ['图.dwg', 'AC1032\0\0\0\0\0', /CAD.*xlsx/],
])('%s is refused by name, with what to do instead', async (name, bytes, words) => {
  await expect(readFile(name, Buffer.from(bytes, 'latin1'))).rejects.toMatchObject({ code: 'NOT_A_TABLE', message: expect.stringMatching(words) as string }) // prettier-ignore
})

test('an OFD, an old Word document and a binary workbook are refused by name', async () => {
  for (const [name, entry, words] of [
    ['文.ofd', 'OFD.xml', /OFD/],
    ['表.xlsb', 'xl/workbook.bin', /xlsb.*另存为 xlsx/],
  ] as const) {
    await writeZip(join(folder, name), { [entry]: '<x/>' })
    await expect(readFile(name)).rejects.toThrow(words)
  }
  const container = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from('WordDocument', 'utf16le')]) // prettier-ignore
  await expect(readFile('通知.wps', container)).rejects.toThrow(/WPS 文字文档.*复制到 Excel/)
})

test('tables that would take the memory are refused', async () => {
  const wide = `<html><table>${'<tr><td colspan=1000 rowspan=9999>x</td></tr>'.repeat(1100)}</table></html>`
  await expect(readFile('宽.html', wide)).rejects.toMatchObject({ code: expect.stringMatching(/FILE_TOO_LARGE|TOO_MANY_COLUMNS/) as string }) // prettier-ignore
})
