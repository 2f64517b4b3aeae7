import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { afterAll, expect, test } from 'vitest'
import { openSource } from '../../../src/intake/readers/open-source.js'
import type { SourceRow } from '../../../src/intake/readers/source.js'
import { writeZip } from './workbook.js'

const folder = await mkdtemp(join(tmpdir(), 'quanyu-encodings-'))
afterAll(() => rm(folder, { recursive: true, force: true }))
const at = (name: string) => join(folder, name)

async function read(path: string): Promise<SourceRow[]> {
  const file = await openSource(path)
  const rows: SourceRow[] = []
  try {
    for await (const table of file.tables()) for await (const row of table.rows()) rows.push(row)
  } finally {
    await file.close()
  }
  return rows
}
const texts = (rows: SourceRow[]) => rows.map(({ cells }) => cells.map(({ text }) => text))

test('what may be UTF-8 or short Chinese words in GB18030 is not guessed', async () => {
  const table = 'title,area(m2)\n陆路,1\n'
  for (const name of ['either.csv', 'either.geojson']) {
    const text = name.endsWith('csv') ? table : '{"type":"FeatureCollection","name":"陆路","features":[]}'
    await writeFile(at(name), iconv.encode(text, 'gb18030'))
    await expect(read(at(name))).rejects.toThrow(/分不清.*“½·”.*“陆路”.*请以带标记（BOM）的 UTF-8/)
  }
  for (const [content, title] of [
    [iconv.encode('title,n\n陆路及渠道,1\n', 'gb18030'), '陆路及渠道'],
    [Buffer.from('\ufefftitle,n\n½·,1\n'), '½·'],
    [Buffer.from('title,n\n30 m²,1\n'), '30 m²'],
    [Buffer.from('title,n\n½·路,1\n'), '½·路'],
  ] as const) {
    await writeFile(at('told.csv'), content)
    expect(texts(await read(at('told.csv')))[1]![0]).toBe(title)
  }
})

test('GeoJSON comes in UTF-16 with its mark too', async () => {
  const features = [
    {
      type: 'Feature',
      properties: { 项目名称: '渠道' },
      geometry: { type: 'Point', coordinates: [116.3, 28.3] },
    },
  ]
  const text = `\ufeff${JSON.stringify({ type: 'FeatureCollection', features })}`
  for (const encoding of ['utf-16le', 'utf-16be']) {
    await writeFile(at('wide.geojson'), iconv.encode(text, encoding))
    expect(texts(await read(at('wide.geojson')))).toEqual([['项目名称'], ['渠道']])
  }
})

test('a workbook without the part of shared texts is damaged; one that shares none needs none', async () => {
  const parts = (cells: string) => ({
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`,
  }) // prettier-ignore
  await writeZip(at('no-texts.xlsx'), parts('<c r="A1" t="s"><v>0</v></c>'))
  await expect(read(at('no-texts.xlsx'))).rejects.toThrow(/损坏.*另存/)
  await writeZip(at('none-shared.xlsx'), parts('<c r="A1"><v>7</v></c>'))
  expect(texts(await read(at('none-shared.xlsx')))).toEqual([['7']])
})
