import { expect, test } from 'vitest'
import { NO_ANSWERS } from '../../../src/intake/forms/form-context.js'
import { loadMappings } from '../../../src/intake/tables/load-mappings.js'
import { RecordReader } from '../../../src/intake/tables/read-record.js'
import { readTable } from '../../../src/intake/tables/read-table.js'
import type { Section } from '../../../src/intake/tables/table-section.js'
import { around, rowsOf, stream } from '../rows.js'

const mappings = await loadMappings()

async function read(table: (string | number | null)[][], place: { file?: string; path?: string } = {}) {
  const reader = new RecordReader()
  const drafts = []
  let section: Section | undefined
  const where = around({ ...place, department: 'FINANCE', answers: { ...NO_ANSWERS, department: 'FINANCE' } })
  for await (const piece of readTable(stream(rowsOf(table)), mappings, where)) {
    if (piece.kind === 'unknown') return piece.error.message
    if (piece.kind === 'section') section = piece.section
    drafts.push(piece.kind === 'record' ? reader.take(section!, piece.row) : reader.finish())
  }
  return [...drafts, reader.finish()].flatMap((draft) => draft?.values ?? [])
}
const FUNDS = [
  ['document_number', 'name', 'level', 'programme', 'amount'],
  ['赣财农〔2024〕903号', '水利资金', 'PROVINCE', 'FARMLAND_IRRIGATION', 1000],
]
const fund = async (...given: Parameters<typeof read>) => {
  const values = await read(...given)
  return typeof values === 'string' ? values : [values[0]!.get('amount'), values[0]!.get('fiscalYear')]
}

test('a folder’s name says neither the year nor the units', async () => {
  const path = '2022年报送（万元）/资金.csv'
  const [amount, year] = await fund(FUNDS, { file: '资金.csv', path })
  expect(amount).toBe('1000.00')
  expect(year).not.toBe(2022)
  expect(
    await fund(FUNDS, { file: '2024年资金.csv', path: path.replace('资金.csv', '2024年资金.csv') }),
  ).toEqual(['1000.00', 2024])
})

test('a span of years is none, and a document’s year goes before a title that it cannot be of', async () => {
  expect(await fund([['2021-2025年规划 2024年资金表（单位：元）'], ...FUNDS])).toEqual(['1000.00', 2024])
  expect(await fund([['2025年资金表（单位：元）'], ...FUNDS])).toEqual(['1000.00', 2025])
  expect(await fund([['2022年资金表（单位：元）'], ...FUNDS])).toEqual(['1000.00', 2024])
})

test('who passes money on is not who receives it', async () => {
  const values = await read([
    ['拨付日期', '指标文号', '拨付单位', '收款单位', '拨付金额', '项目名称'],
    ['2024-09-12', '赣财农指〔2024〕31号', '进贤县财政局', '白圩乡人民政府', '560000', '前罗村灌溉渠道'],
  ])
  expect(typeof values === 'string' ? values : values[0]!.get('recipient')).toBe('白圩乡人民政府')
})
