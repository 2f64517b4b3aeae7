import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { statusOf } from '../../src/commands/import.js'
import { NO_ANSWERS } from '../../src/intake/forms/form-context.js'
import { openCounty } from '../county.js'
import { countsOf, openInbox, settle } from './inbox.js'
import { writeWorkbook } from './readers/workbook.js'

const county = await openCounty()
const inbox = await openInbox(county)
beforeAll(async () => settle(inbox))

const cell = (text: string) =>
  /^\d+$/.test(text) ? `<c><v>${text}</v></c>` : `<c t="inlineStr"><is><t>${text}</t></is></c>`
const row = (texts: string[], hidden = false) =>
  `<row${hidden ? ' hidden="1"' : ''}>${texts.map(cell).join('')}</row>`
const HEAD = ['项目编号', '项目名称', '建设地点', '总投资（元）', '备注']
const book = async (name: string, rows: string[], columns = '') => {
  await writeWorkbook(inbox.at(name), [{ name: '清单', rows: rows.join(''), columns }])
  return async (hidden?: 'TAKE' | 'SKIP') => {
    const [report] = await inbox.take(inbox.at(name), {
      department: 'WATER',
      answers: { ...NO_ANSWERS, hidden },
    })
    return report!
  }
}
const budgets = async () =>
  (await sql<{ line: string }>`select concat_ws(' ', external_id, budget) as line from project order by 1`.execute(county.kysely)).rows.map(({ line }) => line) // prettier-ignore

test('a hidden row with money is asked about, and taken or left out as answered', async () => {
  const rows = [
    row(HEAD),
    row(['S-1', '前罗村水渠', '前罗村', '1000']),
    row(['S-2', '涂桥村水渠', '涂桥村', '2000'], true),
  ]
  const take = await book('筛选.xlsx', rows)
  const asked = await take()
  expect(statusOf([asked])).toBe(3)
  expect(asked.error?.message).toMatch(/有 1 行（第 3 行）是隐藏的，其中有金额.*hidden：TAKE \| SKIP/)
  expect(await budgets()).toEqual([])
  const skipped = await take('SKIP')
  expect(countsOf(skipped)).toEqual([1, 0, 0, 0])
  expect(JSON.stringify(skipped.skipped)).toMatch(/有 1 行（第 3 行）是隐藏的，按答复未导入/)
  const taken = await take('TAKE')
  expect(countsOf(taken)).toEqual([1, 0, 1, 0])
  expect(JSON.stringify(taken.skipped)).toMatch(/按答复一并导入/)
  expect(await budgets()).toEqual(['S-1 1000.00', 'S-2 2000.00'])
})

test('a hidden column of money is asked about, and what holds none is told', async () => {
  const rows = [row(HEAD), row(['S-3', '前罗村泵站', '前罗村', '3000', '甲'])]
  const take = await book('隐藏列.xlsx', rows, '<cols><col min="4" max="4" hidden="true"/></cols>')
  expect((await take()).error?.message).toMatch(/有 1 列（D 列）是隐藏的/)
  expect(countsOf(await take('SKIP'))).toEqual([1, 0, 0, 0])
  expect(await budgets()).toContain('S-3')
  const told = await book('隐藏备注.xlsx', rows, '<cols><col min="5" max="16384" hidden="1"/></cols>')
  const report = await told()
  expect(JSON.stringify(report.skipped)).toMatch(/1 列（E 列）是隐藏的，其中没有金额或面积，一并导入/)
  expect(await budgets()).toContain('S-3 3000.00')
})

test('an import without a department is whose its tables are', async () => {
  const path = await inbox.csv(
    '水利.csv',
    'document_number,external_id,place,purpose,amount',
    '赣财农〔2024〕12号,G-1,前罗村,水渠,100.00',
  )
  const [report] = await inbox.take(path)
  const { rows } = await sql<{ department: string }>`select department from import_run where id = ${report!.runId!}::uuid`.execute(county.kysely) // prettier-ignore
  expect(rows).toEqual([{ department: 'FINANCE' }])
})
