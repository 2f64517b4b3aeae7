import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { NO_ANSWERS, type Answers } from '../../../src/intake/forms/form-context.js'
import { openSource } from '../../../src/intake/readers/open-source.js'
import { loadMappings } from '../../../src/intake/tables/load-mappings.js'
import { RecordReader, type Draft } from '../../../src/intake/tables/read-record.js'
import { readTable } from '../../../src/intake/tables/read-table.js'
import { surroundings } from '../../../src/intake/tables/recognise-file.js'
import type { Section } from '../../../src/intake/tables/table-section.js'
import { writeBook } from '../book.js'

const mappings = await loadMappings()
const folder = await mkdtemp(join(tmpdir(), 'quanyu-forms-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

type Cell = string | number | null

/** What a sheet is read as: drafts, or nothing where it is asked about or refused. */
async function readFile(path: string, answers: Answers): Promise<Draft[] | null> {
  const source = await openSource(path)
  const drafts: (Draft | null)[] = []
  try {
    for await (const table of source.tables()) {
      const reader = new RecordReader()
      let section: Section | undefined
      for await (const piece of readTable(
        table.rows(),
        mappings,
        surroundings(source, path, table.sheet, answers.department, answers),
      )) {
        if (piece.kind === 'unknown') return null
        if (piece.kind === 'section') {
          drafts.push(reader.finish())
          section = piece.section
        } else if (piece.kind === 'record') drafts.push(reader.take(section!, piece.row))
        else drafts.push(reader.finish())
      }
      drafts.push(reader.finish())
    }
  } finally {
    await source.close()
  }
  return drafts.filter((draft) => draft !== null)
}

const PLACES = ['白圩乡前罗村', '前坊镇太平村', '钟陵乡彭桥村', '七里乡仓下村', '文港镇', '李渡镇']
const UNITS = { 元: 1n, 万元: 10_000n, 千元: 1000n }
const fen = (hundredths: number, unit: keyof typeof UNITS) => BigInt(hundredths) * UNITS[unit]
const yuan = (value: bigint) => `${value / 100n}.${String(value % 100n).padStart(2, '0')}`

interface Form {
  gives: boolean
  named: boolean
  unit: keyof typeof UNITS
  unitIn: 'heading' | 'note' | 'answers' | 'nowhere'
  shape: 'one' | 'levels' | 'purposes'
  headings: { name: string; place: string; content: string; amount: string }
  reordered: boolean
  totalFirst: boolean
  totalLast: boolean
  grouped: boolean
  remark: boolean
  csv: boolean
  rows: { place: string; parts: number[] }[]
}

const rows = fc.array(
  fc.record({
    place: fc.constantFrom(...PLACES),
    parts: fc.array(fc.integer({ min: 1, max: 999_999 }), { minLength: 3, maxLength: 3 }),
  }),
  { minLength: 2, maxLength: 6 },
)
const form: fc.Arbitrary<Form> = fc.record({
  gives: fc.boolean(),
  named: fc.boolean(),
  unit: fc.constantFrom('元' as const, '万元' as const, '千元' as const),
  unitIn: fc.constantFrom('heading' as const, 'note' as const, 'answers' as const, 'nowhere' as const),
  shape: fc.constantFrom('one' as const, 'levels' as const, 'purposes' as const),
  headings: fc.record({
    name: fc.constantFrom('项目名称', '工程名称', '建设项目名称', '水库名称'),
    place: fc.constantFrom('建设地点', '实施地点', '所在乡镇村', '地区'),
    content: fc.constantFrom('建设内容', '主要建设内容及规模', '建设规模及主要建设内容'),
    amount: fc.constantFrom('总投资', '投资规模', '资金规模', '投资概算'),
  }),
  reordered: fc.boolean(),
  totalFirst: fc.boolean(),
  totalLast: fc.boolean(),
  grouped: fc.boolean(),
  remark: fc.boolean(),
  csv: fc.boolean(),
  rows,
})

/** The columns of amounts below a group's heading: its total, and what it is made of. */
function amountsOf({ shape, gives, headings, unit, unitIn }: Form): { group: string; leaves: string[] } {
  const named = unitIn === 'heading' ? `（${unit}）` : ''
  const group = gives ? `本次下达资金${named}` : `${headings.amount}${named}`
  if (shape === 'one') return { group, leaves: [] }
  return {
    group,
    leaves: ['合计', ...(shape === 'levels' ? ['中央', '省级', '县级'] : ['道路', '供水', '渠道'])],
  }
}

function tableOf(made: Form): { lines: Cell[][]; totals: bigint[] } {
  const { rows: data, named, headings, reordered, unit, unitIn, gives } = made
  const { group, leaves } = amountsOf(made)
  const kinds = ['sequence', ...(named || !gives ? ['name'] : []), 'place', 'amounts', 'content'] as const
  const order = reordered ? [...kinds.slice(0, -2), 'content', 'amounts'] : [...kinds]
  const two = leaves.length > 0
  const first: Cell[] = []
  const second: Cell[] = []
  for (const kind of order) {
    if (kind === 'amounts' && two) {
      leaves.forEach((leaf, at) => {
        first.push(at === 0 ? group : '<')
        second.push(leaf)
      })
      continue
    }
    first.push(kind === 'sequence' ? '序号' : kind === 'amounts' ? group : headings[kind as 'name'])
    second.push('^')
  }
  const money = (hundredths: number[]): number[] => {
    const sum = hundredths.reduce((total, each) => total + each, 0)
    return (two ? [sum, ...hundredths] : [sum]).map((value) => value / 100)
  }
  const line = (sequence: Cell, name: Cell, place: Cell, parts: number[], content: Cell): Cell[] =>
    order.flatMap((kind): Cell[] =>
      kind === 'amounts' ? money(parts) : [{ sequence, name, place, content }[kind as 'name']],
    )
  const all = (each: typeof data) =>
    [0, 1, 2].map((at) => each.reduce((sum, { parts }) => sum + parts[at]!, 0))
  const total = () => line('合计', null, null, all(data), null)
  const half = Math.ceil(data.length / 2)
  const body: Cell[][] = []
  data.forEach(({ place, parts }, index) => {
    if (made.grouped && data.length > 2 && (index === 0 || index === half)) {
      const rest = index === 0 ? data.slice(0, half) : data.slice(half)
      body.push(line(index === 0 ? '一' : '二', null, null, all(rest), null))
    }
    body.push(line(index + 1, `${place}第${index + 1}期工程`, place, parts, '新建设施一处'))
  })
  const width = first.length
  const spread = (text: string): Cell[] => [text, ...Array<Cell>(width - 1).fill('<')]
  return {
    lines: [
      spread(gives ? '2024年省级水利补助资金分配表' : '2024年水利工程项目计划表'),
      ...(unitIn === 'note' ? [spread(`单位：${unit}`)] : []),
      first,
      ...(two ? [second] : []),
      ...(made.totalFirst ? [total()] : []),
      ...body,
      ...(made.totalLast ? [total()] : []),
      ...(made.remark ? [spread('备注：以上数据以文件为准。')] : []),
    ],
    totals: data.map(({ parts }) =>
      fen(
        parts.reduce((sum, each) => sum + each, 0),
        unit,
      ),
    ),
  }
}

/** Saved as text, a merged cell stands once. */
const asText = (lines: readonly Cell[][]) =>
  lines.map((line) => line.map((cell) => (cell === '<' || cell === '^' || cell === null ? '' : String(cell))).join(',')).join('\n') // prettier-ignore

test('a form in any layout gives its records, or is asked about: never a wrong value', async () => {
  let read = 0
  let number = 0
  await fc.assert(
    fc.asyncProperty(form, async (made) => {
      const { lines, totals } = tableOf(made)
      const path = join(folder, `${number++}.${made.csv ? 'csv' : 'xlsx'}`)
      await (made.csv ? writeFile(path, asText(lines)) : writeBook(path, { Sheet1: lines }))
      const drafts = await readFile(path, {
        ...NO_ANSWERS,
        department: 'WATER',
        units: made.unitIn === 'answers' ? { money: made.unit } : {},
        ...(made.gives
          ? { documentNumber: '进财农〔2024〕27号', level: 'PROVINCE', programme: 'FARMLAND_IRRIGATION' }
          : {}),
      })
      // A unit that is said nowhere is asked for.
      if (made.unitIn === 'nowhere') expect(drafts).toBeNull()
      if (drafts === null) return
      read++
      const of = (target: string, field: string) =>
        drafts
          .filter(({ section }) => section.recognised.mapping.target === target)
          .map(({ values }) => values.get(field))
      expect(drafts.flatMap(({ problems }) => problems)).toEqual([])
      const amounts = totals.map(yuan)
      if (made.gives) {
        const given = drafts.filter(({ section }) => section.recognised.mapping.target === 'allocations')
        expect(given.map(({ values }) => values.get('amount'))).toEqual(amounts)
        expect(given.map(({ values }) => values.get('place'))).toEqual(made.rows.map(({ place }) => place))
        expect(of('funds', 'amount')).toEqual([yuan(totals.reduce((sum, each) => sum + each, 0n))])
      } else {
        expect(of('projects', 'budget')).toEqual(amounts)
        expect(of('projects', 'place')).toEqual(made.rows.map(({ place }) => place))
      }
    }),
    { numRuns: 200, seed: 20241128 },
  )
  // To ask about everything would be no reading.
  expect(read).toBeGreaterThan(100)
})
