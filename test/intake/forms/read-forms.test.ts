import { expect, test } from 'vitest'
import { NO_ANSWERS, type Answers } from '../../../src/intake/forms/form-context.js'
import { loadMappings } from '../../../src/intake/tables/load-mappings.js'
import { RecordReader, type Draft } from '../../../src/intake/tables/read-record.js'
import { readTable } from '../../../src/intake/tables/read-table.js'
import type { Section } from '../../../src/intake/tables/table-section.js'
import { around, rowsOf, stream } from '../rows.js'

const mappings = await loadMappings()
type Line = (string | number | null)[]

/** The drafts of a form, by the table that they go to; or the message by which it waits or is refused. */
async function read(table: Line[], given: Partial<Answers> = {}): Promise<Draft[] | string> {
  const answers = { ...NO_ANSWERS, department: 'WATER', ...given }
  const reader = new RecordReader()
  const drafts: (Draft | null)[] = []
  let section: Section | undefined
  for await (const piece of readTable(
    stream(rowsOf(table)),
    mappings,
    around({ answers, department: 'WATER' }),
  )) {
    if (piece.kind === 'unknown') return piece.error.message
    if (piece.kind === 'section') section = piece.section
    drafts.push(piece.kind === 'record' ? reader.take(section!, piece.row) : reader.finish())
  }
  return [...drafts, reader.finish()].filter((draft) => draft !== null)
}
const of = (drafts: Draft[] | string, target: string, ...fields: string[]) =>
  typeof drafts === 'string'
    ? drafts
    : drafts
        .filter(({ section }) => section.recognised.mapping.target === target)
        .map(({ values }) => fields.map((field) => values.get(field) ?? null))

const GIVEN = { documentNumber: '进财农〔2024〕44号', programme: 'FARMLAND_IRRIGATION', level: 'PROVINCE' }

test('what a document passes on is what it gives; a standard in a name is no rate', async () => {
  const passed = await read(
    [
      ['2024年水利资金拨付明细表', '<'],
      ['单位', '本次拨付金额（万元）'],
      ['白圩乡', 20],
      ['合计', 20],
    ],
    GIVEN,
  )
  expect(of(passed, 'allocations', 'place', 'amount')).toEqual([['白圩乡', '200000.00']])
  const standard = await read(
    [
      ['2024年农田建设资金分配表', '<'],
      ['乡镇', '高标准农田建设补助资金（万元）'],
      ['白圩乡', 20],
    ],
    GIVEN,
  )
  expect(of(standard, 'funds', 'amount')).toEqual([['200000.00']])
})

test('groups are told by what they add up to, and give their rows their township', async () => {
  const drafts = await read(
    [
      ['2024年水利工程维修养护资金分配明细表', '<', '<'],
      ['乡镇', '工程名称', '补助资金（元）'],
      ['白圩乡', null, 30000],
      [null, '前罗渠', 10000],
      [null, '麻山塘', 20000],
      ['前坊镇', null, 5000],
      [null, '太平渠', 5000],
    ],
    GIVEN,
  )
  expect(of(drafts, 'allocations', 'purpose', 'place', 'amount')).toEqual([
    ['前罗渠', '白圩乡', '10000.00'],
    ['麻山塘', '白圩乡', '20000.00'],
    ['太平渠', '前坊镇', '5000.00'],
  ])
})

test('a sum of several levels is not what one level gives, and a total that is none is asked about', async () => {
  const mixed = await read(
    [
      ['2024年危房改造资金分配表', '<', '<', '<'],
      ['乡镇', '中央资金（万元）', '县级配套（万元）', '应付补助资金合计（万元）'],
      ['白圩乡', 1.4, 2.1, 3.5],
      ['前坊镇', 2.8, 4.2, 7],
    ],
    GIVEN,
  )
  expect(mixed).toMatch(/哪一列是本次分配的金额（amountColumn/)
  const wrong: Line[] = [
    ['2024年水利资金分配表', '<'],
    ['乡镇', '金额（万元）'],
    ['白圩乡', 30],
    ['合计', 36],
  ]
  expect(await read(wrong, GIVEN)).toMatch(/合计与各行之和不符.*（totals：ROWS）/)
  expect(of(await read(wrong, { ...GIVEN, totals: 'ROWS' }), 'allocations', 'amount')).toEqual([
    ['300000.00'],
  ])
})

test('a survey’s summary is a record a division and class, and a class’s sum does not stand beside its kinds', async () => {
  const drafts = await read(
    [
      ['土地利用现状分类面积汇总表', '<', '<', '<', '<', '<'],
      ['面积单位：公顷', '<', '<', '<', '<', '<'],
      ['行政区域', '<', '耕地（01）', '<', '<', '林地（03）'],
      ['名称', '代码', '小计', '水田（0101）', '旱地（0103）', '^'],
      ['白圩乡', '360124209', 41, 36, 5, 33],
    ],
    { fiscalYear: 2023 },
  )
  expect(of(drafts, 'LandUseRecord', 'division.code', 'landClass.code', 'landArea', 'year', 'phase')).toEqual(
    [
      ['360124209000', '0101', '540', 2023, 'BEFORE'],
      ['360124209000', '0103', '75', 2023, 'BEFORE'],
      ['360124209000', '03', '495', 2023, 'BEFORE'],
    ],
  )
})
