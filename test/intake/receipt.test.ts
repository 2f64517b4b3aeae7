import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Receipt } from '../../src/intake/receipt.js'
import { figuresAbove } from '../../src/intake/table-report.js'
import { loadMappings } from '../../src/intake/tables/load-mappings.js'
import { microOf } from '../../src/intake/tables/micro.js'
import { RecordReader, type Draft } from '../../src/intake/tables/read-record.js'
import { readTable } from '../../src/intake/tables/read-table.js'
import { RowsTold } from '../../src/intake/tables/rows-told.js'
import type { Piece, Section } from '../../src/intake/tables/table-section.js'
import { law } from '../laws.js'
import { rowsOf, stream } from './rows.js'

const mappings = await loadMappings()
const AROUND = { file: '项目表.xlsx', sheet: 'Sheet1', path: '水务局/项目表.xlsx', geographic: false, shortNames: false, department: 'WATER' } // prettier-ignore
type Line = (string | number | null)[]
const HEAD: Line = ['项目编号', '项目名称', '建设地点', '总投资（元）']

const amount = fc.integer({ min: 1, max: 99_999_999 }).map((fen) => fen / 100)
/** Rows between the records of a table that are none, and hold numbers all the same. */
const between = fc.constantFrom<Line[]>(
  ['1', '2', '3', '4'],
  HEAD,
  [null, null, null, null],
  ['联系电话：', null, null, '13900000000'],
  ['注：以上为2024年计划', null, null, null],
  ['一、灌溉工程', '<', '<', '<'],
)
const lineOf = fc.oneof(
  { weight: 3, arbitrary: fc.record({ amount, named: fc.boolean() }) },
  { weight: 1, arbitrary: between },
  { weight: 1, arbitrary: fc.constant('小计' as const) },
)

/** The lines of a table, and what its records come to in fen. */
function tableOf(parts: readonly (Line | '小计' | { amount: number; named: boolean })[]): { lines: Line[]; sum: bigint } {
  const lines: Line[] = [HEAD]
  let [sum, group] = [0, 0]
  parts.forEach((part, at) => {
    if (part === '小计') {
      lines.push([null, '小计', null, group / 100])
      group = 0
    } else if ('amount' in part) {
      const fen = Math.round(part.amount * 100)
      sum += fen
      group += fen
      lines.push([`A${at}`, part.named ? `渠道${at}` : null, '白圩乡前罗村', part.amount])
    } else lines.push(part)
  })
  lines.push(['合计', null, null, sum / 100])
  return { lines, sum: BigInt(sum) }
} // prettier-ignore

async function read(lines: Line[]) {
  const pieces: Piece[] = []
  for await (const piece of readTable(stream(rowsOf(lines)), mappings, AROUND)) pieces.push(piece)
  const reader = new RecordReader()
  const drafts: (Draft | null)[] = []
  let section: Section | undefined
  for (const piece of pieces) {
    if (piece.kind === 'section') section = piece.section
    drafts.push(piece.kind === 'record' ? reader.take(section!, piece.row) : reader.finish())
  }
  return { pieces, section, drafts: [...drafts, reader.finish()].filter((draft) => draft !== null) }
}

function receiptOf(drafts: readonly Draft[]) {
  const receipt = new Receipt()
  for (const draft of drafts) receipt.add(draft, draft.problems.length > 0)
  return receipt
}

test('what is taken and rejected of a column is what its cells come to, whatever stands between the records', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(lineOf, { minLength: 1, maxLength: 12 }), async (parts) => {
      const { lines, sum } = tableOf(parts)
      const { drafts } = await read(lines)
      const receipt = receiptOf(drafts)
      const sections = [...new Set(drafts.map(({ section }) => section))]
      for (const section of sections) expect(receipt.differing(section)).toEqual([])
      const told = receipt.lines().reduce((all, { taken, rejected }) => all + microOf(taken)! + microOf(rejected)!, 0n)
      expect(told).toBe(sum * 10_000n)
    }),
    law(200),
  )
}) // prettier-ignore

const TABLE: Line[] = [HEAD, ['A1', '甲渠', '白圩乡前罗村', 100], ['A2', '乙渠', '白圩乡前罗村', 20.5], ['合计', null, null, 120.5]] // prettier-ignore

test('a row with an amount of which nothing is told ends the reading, with the row and the difference', async () => {
  const { pieces } = await read(TABLE)
  const told = new RowsTold(AROUND)
  for await (const row of told.watch(stream(rowsOf(TABLE)))) void row
  const lost = pieces.findLast(({ kind }) => kind === 'record')
  for (const piece of pieces) if (piece !== lost) told.tell(piece)
  expect(() => told.end()).toThrow(/“总投资（元）”各格合计 20\.5 元，读取的为 0 元，相差 20\.5 元（第 3 行）/)
})

test('a column whose records say other than its cells is told with the difference', async () => {
  const { drafts, section } = await read(TABLE)
  drafts[1]!.values.set('budget', '2050.00')
  expect(receiptOf(drafts).differing(section!)).toMatchObject([
    { header: '总投资（元）', stands: 120_500_000n, told: 2_150_000_000n },
  ])
})

test('figures above the headings are told: no record is made of them', async () => {
  const above: Line[] = [['2024年项目表', '<', '<', '<'], ['项目个数', 2, '总投资', '120.5元'], ...TABLE]
  const { section } = await read(above)
  expect(figuresAbove(section!)).toEqual([
    {
      zh: '第 2 行在表头之上，其中的数不作记录',
      en: 'row 2 stands above the headings; no record is made of its figures',
    },
  ])
})
