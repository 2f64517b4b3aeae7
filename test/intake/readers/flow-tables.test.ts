import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSource } from '../../../src/intake/readers/open-source.js'
import { parseMoney } from '../../../src/values/money.js'
import { refusal } from '../../values/read.js'
import { writeWorkbook, writeZip } from './workbook.js'

let folder: string
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'quanyu-flow-'))))
afterAll(() => rm(folder, { recursive: true, force: true }))

async function read(path: string) {
  const file = await openSource(path)
  const tables = []
  for await (const { sheet, hidden, conceals, rows } of file.tables()) {
    const texts: string[][] = []
    const hiddenRows: number[] = []
    const columns = new Set<number>()
    for await (const row of rows()) {
      texts.push(row.cells.map(({ text }) => text))
      if (row.hidden) hiddenRows.push(row.row)
      row.hiddenColumns?.forEach((at) => columns.add(at))
    }
    tables.push({
      sheet,
      hidden,
      texts,
      hiddenRows,
      columns: [...columns],
      conceals: (await conceals?.()) ?? false,
    })
  }
  await file.close()
  return tables
}
let files = 0
async function html(body: string) {
  const path = join(folder, `${++files}.html`)
  await writeFile(path, `<html><body>${body}</body></html>`)
  return read(path)
}
const cellOf = (inner: string) => `<w:tc>${inner}</w:tc>`
const paragraph = (runs: string) => `<w:p>${runs}</w:p>`
const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`
const cell = (text: string) => cellOf(paragraph(run(text)))
const table = (...rows: string[][]) =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`
async function docx(body: string) {
  const path = join(folder, `${++files}.docx`)
  await writeZip(path, {
    'word/document.xml': `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
  })
  return read(path)
}

test('a raised digit is a note’s mark in a workbook, a Word document and a page, and no digit of the figure', async () => {
  const raised = '<rPr><vertAlign val="superscript"/></rPr>'
  const path = join(folder, '注.xlsx')
  await writeWorkbook(
    path,
    [{ name: '表', rows: `<row><c t="s"><v>0</v></c><c t="inlineStr"><is><r><t>12</t></r><r>${raised}<t>1</t></r><r><t>元</t></r></is></c></row>` }],
    { strings: [`<r><t>12</t></r><r>${raised}<t>12</t></r>`] },
  ) // prettier-ignore
  expect((await read(path))[0]!.texts).toEqual([['12¹²', '12¹元']])
  const word = await docx(
    table([cell('金额'), cell('面积')], [cellOf(paragraph(run('12') + run('1', '<w:vertAlign w:val="superscript"/>'))), cell('3')]),
  ) // prettier-ignore
  expect(word[0]!.texts[1]).toEqual(['12¹', '3'])
  const page = await html(
    '<table><tr><td>面积（m<sup>2</sup>）<td>b<tr><td>12<sup>1</sup><td>12<sub>3</sub></table>',
  )
  expect(page[0]!.texts).toEqual([
    ['面积（m²）', 'b'],
    ['12¹', '12₃'],
  ])
  for (const text of ['12¹²', '12¹元', '12¹', '12₃']) refusal(parseMoney(text))
})

test('what a page or a document does not show is no part of a cell', async () => {
  const [page] = await html(
    '<table><tr><td>a<td>b<tr><td>200<span style="color:red; display:none">9<br>9</span><td>3<i hidden>4</i></table>',
  )
  expect(page!.texts).toEqual([
    ['a', 'b'],
    ['200', '3'],
  ])
  const [word] = await docx(
    table([cell('a'), cell('b')], [cellOf(paragraph(run('200') + run('9', '<w:vanish/>') + run('0', '<w:vanish w:val="0"/>'))), cell('3')]),
  ) // prettier-ignore
  expect(word!.texts[1]).toEqual(['2000', '3'])
})

test('rows, columns and tables that a page hides are told apart as those of a workbook are', async () => {
  const [shown, hidden] = await html(
    '<table><tr><td>a<td style="display: none">b<td>c<tr style="display:none"><td>1<td>2<td>3<tr><td>4<td hidden>5<td>6</table>' +
      '<table style="display:none"><tr><td>x<td>y<tr><td>1<td>2</table>',
  )
  expect(shown).toMatchObject({ hidden: false, conceals: true, hiddenRows: [2], columns: [1] })
  expect(shown!.texts).toHaveLength(3)
  expect(hidden).toMatchObject({ hidden: true })
})

test('a line break stays within a cell', async () => {
  const [page] = await html('<table><tr><td>a<td>b<tr><td>100<br>200<td><p>1</p><p>234</p></table>')
  expect(page!.texts[1]!.map((text) => text.split(/\s*\n\s*/))).toEqual([
    ['100', '200'],
    ['1', '234'],
  ])
  const [word] = await docx(
    table([cell('a'), cell('b')], [cellOf(paragraph(run('100')) + paragraph(run('200'))), cell('3')]),
  )
  expect(word!.texts[1]).toEqual(['100\n200', '3'])
})

test('a table within a cell is that cell’s text, and the table around it stays one', async () => {
  const rows = [
    [cell('乡镇'), cell('金额'), cell('备注')],
    [cell('白圩乡'), cell('100'), cellOf(paragraph(run('见')) + table([cell('x')]) + paragraph(run('表')))],
    [cell('民和镇'), cell('70'), cell('')],
  ]
  const tables = await docx(paragraph(run('资金表')) + table(...rows))
  expect(tables.map(({ texts }) => texts)).toEqual([
    [['资金表'], ['乡镇', '金额', '备注'], ['白圩乡', '100', '见\n\nx\n表'], ['民和镇', '70', '']],
  ])
})

test('a table of data within a table of data is taken beside it, each with its own lines', async () => {
  const inner = '附表<table><tr><td>c<td>d<tr><td>3<td>4</table>'
  const tables = await html(
    `<p>甲表</p><table><tr><td>a<td>b<tr><td>1<td>${inner}<tr><td>5<td>6</table><p>注：乙</p>`,
  )
  expect(tables.map(({ texts }) => texts)).toEqual([
    [['甲表'], ['a', 'b'], ['1', '附表'], ['5', '6']],
    [['c', 'd'], ['3', '4'], ['注：乙']],
  ])
})

test('tables around others for the looks give their texts as lines, in order', async () => {
  const data = (name: string) => `<table><tr><td>${name}<td>b<tr><td>1<td>2</table>`
  const tables = await html(
    `<p>页</p><table><tr><td><table><tr><td>甲题${data('a')}<tr><td>乙题${data('c')}</table></td></tr></table>尾`,
  )
  expect(tables.map(({ texts }) => texts)).toEqual([
    [['页'], ['甲题'], ['a', 'b'], ['1', '2']],
    [['乙题'], ['c', 'b'], ['1', '2']],
  ])
})
