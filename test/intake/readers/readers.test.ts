import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSource } from '../../../src/intake/readers/open-source.js'
import type { ReaderLimits, SourceRow } from '../../../src/intake/readers/source.js'
import { writeRows } from '../../../src/intake/readers/write-rows.js'
import { InputError } from '../../../src/values/problem.js'
import { writeWorkbook, writeZip } from './workbook.js'
import { law, partOf } from '../../laws.js'
import { render } from '../../../src/values/message.js'

let folder: string
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'quanyu-readers-'))))
afterAll(() => rm(folder, { recursive: true, force: true }))
const at = (name: string) => join(folder, name)

async function read(path: string, limits?: Partial<ReaderLimits>): Promise<SourceRow[]> {
  const file = await openSource(path, limits)
  const rows: SourceRow[] = []
  try {
    for await (const table of file.tables())
      if (!table.hidden) for await (const row of table.rows()) rows.push(row)
  } finally {
    await file.close()
  }
  return rows
}
const texts = (rows: SourceRow[]) => rows.map(({ cells }) => cells.map(({ text }) => text))
async function refusal(path: string, limits?: Partial<ReaderLimits>): Promise<InputError> {
  const error = await read(path, limits).then(
    () => null,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(InputError)
  return error as InputError
}

test('a cell that a workbook writes twice is a problem', async () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>100</v></c><c r="B1"><v>777</v></c></row>'
  await writeWorkbook(at('twice.xlsx'), [{ name: '表', rows }])
  const [row] = await read(at('twice.xlsx'))
  expect(row!.cells.map(({ problem }) => problem !== undefined)).toEqual([false, true])
})

test('a workbook gives shared, inline and rich text, exact numbers, dates, cached formulas and errors', async () => {
  await writeWorkbook(
    at('kinds.xlsx'),
    [
      {
        name: '表',
        rows: '<row r="3"><c r="B3" t="s"><v>0</v></c><c r="C3"><v>0.30000000000000004</v></c><c r="D3" s="1"><v>45432</v></c><c r="E3" t="inlineStr"><is><t>内联</t></is></c><c r="F3"><f>1+1</f><v>2</v></c><c r="G3"><f>NOW()</f></c><c r="H3" t="e"><v>#REF!</v></c><c r="I3" t="s"><v>1</v></c></row>',
      },
    ],
    {
      strings: ['文字', '<r><t>前</t></r><r><t>罗</t></r><rPh><t>qian</t></rPh>'],
      styles:
        '<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>',
    },
  )
  const [row] = await read(at('kinds.xlsx'))
  expect(row!.row).toBe(3)
  expect(row!.cells.map(({ text, kind }) => `${kind}:${text}`)).toEqual([
    'empty:',
    'text:文字',
    'number:0.3',
    'date:2024-05-20',
    'text:内联',
    'number:2',
    'text:',
    'text:#REF!',
    'text:前罗',
  ])
  expect(render(row!.cells[6]!.problem!)).toMatch(/公式没有存下结果/)
})

test('what a workbook leaves out is neither nought nor nothing', async () => {
  const rows =
    '<row r="1"><c r="A1"><f>B9</f><v></v></c><c r="B1"><v></v></c><c r="C1" t="s"><v>7</v></c><c r="D1" t="inlineStr"><is><t><![CDATA[前罗]]></t></is></c><c r="E1" t="str"><f>""</f><v></v></c></row>'
  await writeWorkbook(at('left-out.xlsx'), [{ name: '表', rows }])
  const [row] = await read(at('left-out.xlsx'))
  expect(row!.cells.map(({ text }) => text)).toEqual(['', '', '', '前罗', ''])
  const problems = row!.cells.map(({ problem }) => (problem ? render(problem) : ''))
  expect(problems[0]).toMatch(/公式没有存下结果/)
  expect(problems[2]).toMatch(/共享文字表/)
  expect([problems[1], problems[3], problems[4]]).toEqual(['', '', ''])
})

test('a sheet may stand outside the folder of its workbook', async () => {
  await writeZip(at('elsewhere.xlsx'), {
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="../data/s1.xml"/></Relationships>',
    'data/s1.xml': '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>',
  })
  expect(texts(await read(at('elsewhere.xlsx')))).toEqual([['1']])
})

test('a share shown in percent comes as it is shown', async () => {
  await writeWorkbook(
    at('percent.xlsx'),
    [{ name: '表', rows: '<row r="1"><c r="A1" s="1"><v>0.75</v></c><c r="B1" s="2"><v>0.07</v></c></row>' }],
    {
      styles:
        '<numFmts><numFmt numFmtId="165" formatCode="0.0%"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="165"/></cellXfs>',
    },
  )
  expect(texts(await read(at('percent.xlsx')))).toEqual([['75%', '7%']])
})

test('merged cells carry what stands in their first one, and say so', async () => {
  await writeWorkbook(at('merged.xlsx'), [
    {
      name: '表',
      rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>标题</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>白圩乡</t></is></c><c r="B2"><v>1</v></c></row><row r="3"><c r="B3"><v>2</v></c></row>',
      merges: ['A1:B1', 'A2:A3'],
    },
  ])
  const rows = await read(at('merged.xlsx'))
  expect(texts(rows)).toEqual([
    ['标题', '标题'],
    ['白圩乡', '1'],
    ['白圩乡', '2'],
  ])
  expect(rows[2]!.cells[0]!.merged).toBe('above')
})

test('a hidden sheet is told as one', async () => {
  await writeWorkbook(at('hidden.xlsx'), [{ name: '底稿', rows: '', hidden: true }])
  const file = await openSource(at('hidden.xlsx'))
  for await (const table of file.tables()) expect(table).toMatchObject({ sheet: '底稿', hidden: true })
  await file.close()
})

test('CSV comes in UTF-8, with its mark or without, in GB18030 and in UTF-16', async () => {
  const table = '文号,金额\n赣财农〔2024〕12号,"1,000"\n'
  const forms: [string, Buffer][] = [
    ['u.csv', Buffer.from(table)],
    ['b.csv', Buffer.from(`\ufeff${table}`)],
    ['g.csv', iconv.encode(table, 'gb18030')],
    ['w.csv', Buffer.from(`\ufeff${table}`, 'utf16le')],
  ]
  for (const [name, content] of forms) {
    await writeFile(at(name), content)
    expect(texts(await read(at(name)))).toEqual([
      ['文号', '金额'],
      ['赣财农〔2024〕12号', '1,000'],
    ])
  }
})

test('whatever encoding the rest is in, a NUL is told by its line, and what neither encoding can be is refused', async () => {
  const line = `${'渠'.repeat(30_000)}\n`
  const forms: [Buffer, RegExp][] = [
    [Buffer.from(`${line.repeat(6)}\0`), /第 7 行/],
    [iconv.encode(`${line.repeat(6)}\0`, 'gb18030'), /第 7 行/],
    [Buffer.concat([Buffer.from(line), Buffer.from([0xff, 0xff])]), /UTF-8 或 GB18030/],
    [Buffer.from(line).subarray(0, -2), /UTF-8 或 GB18030/],
    [Buffer.alloc(200_000, 'é', 'utf16le'), /NUL/],
  ]
  for (const [content, told] of forms) {
    await writeFile(at('nul.csv'), content)
    expect((await refusal(at('nul.csv'))).message).toMatch(told)
  }
})

test('a long record costs no more than short ones that are as long together', async () => {
  const time = async (records: number, length: number) => {
    const record = `1,"${'水库'.repeat(length / 2)}"\n`
    await writeFile(at('long.csv'), `甲,乙\n${record.repeat(records)}`)
    let least = Infinity
    for (let round = 0; round < 4; round++) {
      const start = process.cpuUsage()
      expect(await read(at('long.csv'))).toHaveLength(records + 1)
      least = Math.min(least, process.cpuUsage(start).user / 1000)
    }
    return least
  }
  const short = await time(390, 10_000)
  expect(await time(1, 3_900_000)).toBeLessThan(3 * short + 30)
})

test('a row is known by the line it begins on, also after a line break in quotes', async () => {
  await writeFile(at('lines.csv'), '甲,乙\n"一\n二",2\n三,3\n')
  expect((await read(at('lines.csv'))).map(({ row }) => row)).toEqual([1, 2, 4])
})

const polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [116, 28],
      [116.1, 28],
      [116.1, 28.1],
      [116, 28],
    ],
  ],
}
test('GeoJSON features are rows under their properties; a projected one is brought to degrees', async () => {
  await writeFile(
    at('a.geojson'),
    JSON.stringify({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: { code: '360124209211' }, geometry: polygon }],
    }),
  )
  const rows = await read(at('a.geojson'))
  expect(texts(rows)).toEqual([['code'], ['360124209211']])
  expect(rows[1]!.geometry).toEqual(polygon)
  await writeFile(
    at('p.geojson'),
    JSON.stringify({
      type: 'FeatureCollection',
      crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::4547' } },
      features: [
        { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [500000, 3154000] } },
      ],
    }),
  )
  const [, point] = await read(at('p.geojson'))
  const [lon, lat] = point!.geometry!.coordinates as [number, number]
  expect(lon).toBeCloseTo(114, 9)
  expect(lat).toBeCloseTo(28.5, 1)
})

test('a zipped shapefile comes with its coordinate system and its GB18030 attributes', async () => {
  await writeZip(
    at('s.zip'),
    shapefileOf(
      '前罗村',
      'PROJCS["CGCS2000_3_Degree_GK_CM_117E",GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",117.0],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]',
      430000,
      3140000,
    ),
  )
  const rows = await read(at('s.zip'))
  expect(texts(rows)).toEqual([['NAME'], ['前罗村']])
  const [lon, lat] = rows[1]!.geometry!.coordinates as [number, number]
  expect(lon).toBeGreaterThan(116.2)
  expect(lon).toBeLessThan(116.4)
  expect(lat).toBeCloseTo(28.37, 1)
})

function shapefileOf(name: string, prj: string, x: number, y: number): Record<string, string | Buffer> {
  const shp = Buffer.alloc(128)
  shp.writeInt32BE(9994, 0)
  shp.writeInt32BE(64, 24)
  shp.writeInt32LE(1000, 28)
  shp.writeInt32LE(1, 32)
  shp.writeInt32BE(1, 100)
  shp.writeInt32BE(10, 104)
  shp.writeInt32LE(1, 108)
  shp.writeDoubleLE(x, 112)
  shp.writeDoubleLE(y, 120)
  const dbf = Buffer.alloc(32 + 32 + 1 + 21 + 1, 0x20)
  dbf.fill(0, 0, 64)
  dbf.writeUInt8(3, 0)
  dbf.writeUInt32LE(1, 4)
  dbf.writeUInt16LE(65, 8)
  dbf.writeUInt16LE(21, 10)
  dbf.write('NAME', 32, 'latin1')
  dbf.write('C', 43, 'latin1')
  dbf.writeUInt8(20, 48)
  dbf.writeUInt8(0x0d, 64)
  iconv.encode(name, 'gb18030').copy(dbf, 66)
  dbf.writeUInt8(0x1a, 86)
  return { '数据/点.shp': shp, '数据/点.dbf': dbf, '数据/点.prj': prj }
}

test('what cannot be read is refused by its name, with the place and the remedy', async () => {
  await writeWorkbook(at('whole.xlsx'), [
    { name: '表', rows: '<row r="1"><c r="A1"><v>1</v></c></row>'.repeat(500) },
  ])
  await writeFile(at('cut.xlsx'), (await readFile(at('whole.xlsx'))).subarray(0, 700))
  await writeFile(at('empty.csv'), '')
  await writeFile(
    at('secret.xlsx'),
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(2000),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]),
  )
  await writeFile(
    at('old.xls'),
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(2000),
      Buffer.from('Workbook', 'utf16le'),
    ]),
  )
  await writeFile(at('latin.csv'), Buffer.from([0xe9, 0x2c, 0xff, 0xfe, 0xfd, 0x0a, 0x80, 0x81]))
  await writeFile(at('binary.csv'), Buffer.from([1, 2, 0, 3, 4, 0, 0, 9, 9, 9]))
  await writeFile(at('quote.csv'), 'a,b\n1,"未完\n')
  await writeFile(at('cut.geojson'), '{"type":"FeatureCollection","features":[{"type":"Feature"')
  await writeFile(at('paper.xlsx'), '%PDF-1.4\n1 0 obj')
  await writeFile(
    at('page.xls'),
    '\ufeff<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table></table></html>',
  )
  await writeFile(at('mail.xls'), 'MIME-Version: 1.0\nContent-Type: multipart/related')
  await writeFile(
    at('old-xml.xls'),
    '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook/>',
  )
  await writeFile(at('text.doc'), '{\\rtf1\\ansi }')
  await writeZip(at('word.docx'), { 'word/document.xml': '<w/>' })
  await writeZip(
    at('noprj.zip'),
    Object.fromEntries(
      Object.entries(shapefileOf('甲', '', 1, 1)).filter(([name]) => !name.endsWith('.prj')),
    ),
  )
  await writeZip(at('xian.zip'), shapefileOf('甲', 'GEOGCS["GCS_Xian_1980",DATUM["D_Xian_1980"]]', 1, 1))
  const expected: Record<string, [string, RegExp]> = {
    'cut.xlsx': ['BROKEN_ARCHIVE', /重新导出/],
    'empty.csv': ['EMPTY_FILE', /空文件/],
    'secret.xlsx': ['ENCRYPTED', /密码/],
    'old.xls': ['BROKEN_WORKBOOK', /另存为 xlsx/],
    'latin.csv': ['BAD_ENCODING', /编码/],
    'binary.csv': ['NOT_TEXT', /不是文本表格/],
    'quote.csv': ['BAD_CSV', /引号/],
    'cut.geojson': ['BAD_JSON', /第 1 行/],
    'word.docx': ['NOT_A_TABLE', /Word.*xlsx/],
    'paper.xlsx': ['PDF', /PDF.*另存为 xlsx/],
    'page.xls': ['WEB_PAGE', /网页.*另存为 xlsx/],
    'mail.xls': ['WEB_PAGE', /网页/],
    'old-xml.xls': ['WEB_PAGE', /XML.*另存为 xlsx/],
    'text.doc': ['NOT_A_TABLE', /Word/],
    'noprj.zip': ['NO_PRJ', /\.prj/],
    'xian.zip': ['UNKNOWN_CRS', /GCS_Xian_1980/],
    'missing.csv': ['NO_SUCH_FILE', /路径/],
  }
  for (const [name, [code, words]] of Object.entries(expected)) {
    const error = await refusal(at(name))
    expect(`${name} ${error.code}`).toBe(`${name} ${code}`)
    expect(error.message).toContain(`“${name}”`)
    expect(error.message).toMatch(words)
  }
})

test('a zip bomb is refused before it is unpacked', async () => {
  await writeZip(at('bomb.xlsx'), {
    'xl/workbook.xml': '<workbook/>',
    'xl/worksheets/sheet1.xml': Buffer.alloc(180_000_000, 0x20),
  })
  const before = process.memoryUsage().rss
  expect((await refusal(at('bomb.xlsx'))).code).toBe('ZIP_BOMB')
  expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000)
})

test.each([
  ['in another letter case', 'XL/Workbook.xml', 'XL/_rels/Workbook.xml.rels', 'XL/worksheets/sheet1.xml'],
  ['under another name', 'xl/book2.xml', 'xl/_rels/book2.xml.rels', 'xl/worksheets/sheet1.xml'],
])('a workbook whose parts are written %s is read', async (_how, book, relations, sheet) => {
  await writeZip(at('parts.xlsx'), {
    '_rels/.rels': `<Relationships><Relationship Id="a" Type="http://x/officeDocument" Target="${book}"/></Relationships>`,
    [book]: '<workbook xmlns:r="r"><sheets><sheet name="表" sheetId="1" r:id="b"/></sheets></workbook>',
    [relations]: '<Relationships><Relationship Id="b" Target="worksheets/sheet1.xml"/></Relationships>',
    [sheet]: '<worksheet><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData></worksheet>',
  })
  expect(texts(await read(at('parts.xlsx')))).toEqual([['7']])
})

test('an entity that grows is not known, and the workbook is refused', async () => {
  await writeZip(at('laughs.xlsx'), {
    'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><workbook><x>&b;</x></workbook>',
    'xl/_rels/workbook.xml.rels': '<r/>',
  })
  expect((await refusal(at('laughs.xlsx'))).code).toBe('BROKEN_WORKBOOK')
})

const cell = fc
  .string({ unit: fc.constantFrom(...'白圩乡前罗村0123,."\n 〔〕abc') })
  .map((text) => text.trim())
test('what is written is read back the same, in every form', async () => {
  let file = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
      fc.constantFrom('utf-8', 'gb18030', 'xlsx'),
      async (rows, form) => {
        const table = rows.map((row) => ['标', ...row, '末'])
        const path = at(`back${++file}.${form === 'xlsx' ? 'xlsx' : 'csv'}`)
        await writeRows(path, form === 'xlsx' ? 'xlsx' : 'csv', form, [{ name: '表', rows: table }])
        expect(texts(await read(path))).toEqual(table)
      },
    ),
    law(partOf(20), 20260101),
  )
})

const takesLittle = async (doing: () => Promise<unknown>, code: string) => {
  const start = process.cpuUsage()
  await expect(doing()).rejects.toMatchObject({ code })
  const { user, system } = process.cpuUsage(start)
  expect((user + system) / 1e6).toBeLessThan(8)
}

test('GeoJSON that nests without end, or is nothing but brackets, is refused before it is parsed', async () => {
  const before = process.memoryUsage.rss()
  for (const [name, content, code] of [
    ['deep.geojson', '['.repeat(39_000_000), 'TOO_DEEP'],
    ['typed.geojson', `{"type":"FeatureCollection","features":${'['.repeat(39_000_000)}`, 'TOO_DEEP'],
    [
      'wide.geojson',
      `{"type":"FeatureCollection","features":[${'{},'.repeat(6_000_000)}{}]}`,
      'TOO_MANY_VALUES',
    ],
  ] as const) {
    await writeFile(at(name), content)
    await takesLittle(() => read(at(name)), code)
  }
  expect((process.memoryUsage.rss() - before) / 1_048_576).toBeLessThan(300)
})

test('merged cells of a whole sheet, thousands of times over, are refused', async () => {
  const rows = Array.from(
    { length: 50 },
    (_, row) => `<row r="${row + 1}"><c t="inlineStr"><is><t>x</t></is></c></row>`,
  )
  const take = async (name: string, merges: string[]) => {
    await writeWorkbook(at(name), [{ name: '表', rows: rows.join(''), merges }])
    return read(at(name))
  }
  const many = (count: number, ref: string) => Array.from({ length: count }, () => ref)
  await takesLittle(() => take('m1.xlsx', many(150_000, 'A1:XFD1048576')), 'TOO_MANY_MERGES')
  await takesLittle(() => take('m2.xlsx', many(90_000, 'A1:XFD1048576')), 'TOO_MANY_MERGES')
  await takesLittle(() => take('m3.xlsx', many(90_000, 'A2:A1048576')), 'TOO_MANY_MERGES')
  // Ranges that are none, or lie beyond what is read, fill nothing.
  expect(await take('m4.xlsx', [...many(1000, 'XFD1:A9'), ...many(1000, 'XFA1:XFD9')])).toHaveLength(50)
})
