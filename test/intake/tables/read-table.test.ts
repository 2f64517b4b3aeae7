import { expect, test } from 'vitest'
import { loadMappings } from '../../../src/intake/tables/load-mappings.js'
import { readTable } from '../../../src/intake/tables/read-table.js'
import type { Piece, Section } from '../../../src/intake/tables/table-section.js'
import { RecordReader, type Draft } from '../../../src/intake/tables/read-record.js'
import { around, rowsOf, stream } from '../rows.js'

const mappings = await loadMappings()
type Line = (string | number | null)[]

async function piecesOf(table: Line[], more = {}): Promise<Piece[]> {
  const pieces: Piece[] = []
  for await (const piece of readTable(stream(rowsOf(table)), mappings, around(more))) pieces.push(piece)
  return pieces
}
async function draftsOf(table: Line[], more = {}): Promise<Draft[]> {
  const reader = new RecordReader()
  let section: Section | undefined
  const drafts: (Draft | null)[] = []
  for (const piece of await piecesOf(table, more)) {
    if (piece.kind === 'section') section = piece.section
    if (piece.kind === 'record') drafts.push(reader.take(section!, piece.row))
  }
  return [...drafts, reader.finish()].filter((draft) => draft !== null)
}
const kinds = (pieces: Piece[]) => pieces.map(({ kind }) => kind).join(' ')
const of = (draft: Draft | undefined) => Object.fromEntries(draft!.values)

const ALLOCATIONS: Line = ['分配编号', '项目名称', '乡镇', '行政村', '分配金额（万元）']

test('title rows stand above the header, and the document number stands in one of them', async () => {
  const drafts = await draftsOf([
    ['2024年省级资金分配表', '<', '<', '<', '<'],
    ['（赣财农［2024］12号）', '<', '<', '<', '<'],
    ALLOCATIONS,
    ['1', '渠道', '白圩乡', '前罗村', '12.5'],
  ])
  expect(of(drafts[0])).toMatchObject({
    fund: '赣财农〔2024〕12号',
    externalId: '1',
    place: '白圩乡前罗村',
    amount: '125000.00',
  })
})

test('a two-row header with merged cells is read together', async () => {
  const [draft] = await draftsOf(
    [
      ['项目编号', '项目名称', '建设地点', '<', '资金来源（万元）', '<'],
      ['^', '^', '乡镇', '行政村', '中央', '省级'],
      ['A1', '渠道', '白圩乡', '前罗村', 10, 2.5],
    ],
    { path: '水利局/项目表.xlsx' },
  )
  expect(of(draft)).toMatchObject({
    externalId: 'A1',
    place: '白圩乡前罗村',
    'central.amount': '100000.00',
    'province.amount': '25000.00',
    department: 'WATER',
  })
})

test('a group’s name stands once where the table was saved as text', async () => {
  const [draft] = await draftsOf([
    ['项目编号', '项目名称', '资金（万元）', null],
    [null, null, '中央', '省级'],
    ['A1', '渠道', '10', '2.5'],
  ])
  expect(of(draft)).toMatchObject({
    title: '渠道',
    'central.amount': '100000.00',
    'province.amount': '25000.00',
  })
})

test('the numbers of the columns and a row of units below a header are no records', async () => {
  const drafts = await draftsOf([
    ['项目编号', '项目名称', '项目总投资', '建设面积'],
    ['1', '2', '3', '4'],
    [null, null, '万元', '公顷'],
    ['A1', '渠道', 3, 2],
  ])
  expect(drafts).toHaveLength(1)
  expect(of(drafts[0])).toMatchObject({ budget: '30000.00', landArea: '30' })
})

test('a note above the table gives the unit, and a header’s own goes before it', async () => {
  const [draft] = await draftsOf([
    ['单位：万元、公顷', null, null, null],
    ['项目编号', '项目名称', '项目总投资', '建设面积（亩）'],
    ['A1', '渠道', 3, 2],
  ])
  expect(of(draft)).toMatchObject({ budget: '30000.00', landArea: '2' })
})

test('totals, remarks and blank rows are told from records', async () => {
  const pieces = await piecesOf([
    ALLOCATIONS.concat('资金文号'),
    ['一、民和片', '<', '<', '<', '<', '<'],
    ['1', '渠道', '白圩乡', '前罗村', 1, '赣财农〔2024〕12号'],
    [null, '小 计', null, null, 1, null],
    [null, null, null, null, null, null],
    ['合　计', null, null, null, 1, null],
    ['注：以上为初步安排', null, null, null, null, null],
    ['填表人：张三', null, '审核人：李四', null, null, null],
  ])
  expect(kinds(pieces)).toBe('section note record total total note note')
})

test('a village whose name ends like a total is a record', async () => {
  const pieces = await piecesOf([
    ALLOCATIONS.concat('资金文号'),
    ['7', '合计村渠道', '白圩乡', '合计', 1, '赣财农〔2024〕12号'],
  ])
  expect(kinds(pieces)).toBe('section record')
})

test('a total is one in the name’s column whatever number stands before it, and alone in a later column', async () => {
  const pieces = await piecesOf([
    ['external_id', 'department', 'title', 'place', 'budget'],
    ['A6', 'WATER', '甲', '白圩乡', 100],
    ['A7', 'WATER', '乙', '前坊镇', 300],
    ['3', 'WATER', '合计', null, 400],
    ['A8', 'WATER', '丙', '合计', 500],
  ])
  expect(kinds(pieces)).toBe('section record record total record')
})

test('rows that were numbered beforehand and never filled are blank', async () => {
  const pieces = await piecesOf([
    ['序号', '项目编号', '项目名称', '总投资（元）'],
    ['1', 'A1', '渠道', '3'],
    ['2', null, null, null],
    ['3', null, null, null],
  ])
  expect(kinds(pieces)).toBe('section record')
})

test('merged cells mean the same as above, and so does 同上', async () => {
  const drafts = await draftsOf([
    ALLOCATIONS.concat('资金文号'),
    ['1', '渠道', '白圩乡', '前罗村', 1, '赣财农〔2024〕12号'],
    ['2', '山塘', '^', '涂桥村', 2, '^'],
    ['3', '泵站', '同上', '湖南村', 2, '同上'],
  ])
  expect(drafts.map((draft) => of(draft).place)).toEqual(['白圩乡前罗村', '白圩乡涂桥村', '白圩乡湖南村'])
  expect(drafts.every((draft) => of(draft).fund === '赣财农〔2024〕12号')).toBe(true)
})

test('同上 repeats no amount', async () => {
  const drafts = await draftsOf([
    ['external_id', 'department', 'title', 'place', 'budget'],
    ['A10', 'WATER', '甲渠', '白圩乡', 100],
    ['A11', 'WATER', '乙渠', '同上', '同上'],
    ['A12', 'WATER', '丙渠', '同上', '5'],
  ])
  expect(drafts.map((draft) => [of(draft).place, of(draft).budget])).toEqual([['白圩乡', '100.00'], ['白圩乡', undefined], ['白圩乡', '5.00']]) // prettier-ignore
  expect(drafts[1]!.problems).toMatchObject([{ header: 'budget', message: { zh: expect.stringMatching(/不能写“同上”/) } }]) // prettier-ignore
})

test('a row with an amount is no remark: marked, it is a record; worded as one, it comes back', async () => {
  const drafts = await draftsOf([
    ['external_id', 'title', 'place', 'budget'],
    ['A1', '甲渠', '白圩乡', 100],
    ['※太平村道路', null, null, 20],
    ['附件道路', null, null, 30],
    ['※为新建', null, null, null],
    ['联系电话：', null, null, '13900000000'],
  ], { path: '水利局/项目表.xlsx' }) // prettier-ignore
  expect(drafts.map(({ source, problems }) => [source.row, problems.length > 0])).toEqual([[2, false], [3, true], [4, true]]) // prettier-ignore
})

test('a part of the row above is no record beside it', async () => {
  const drafts = await draftsOf([
    ['external_id', 'department', 'title', 'place', 'budget'],
    ['A1', 'WATER', '甲渠', '白圩乡', 100],
    ['A2', 'WATER', '其中：甲渠一期', '白圩乡', 60],
  ])
  expect(drafts.map(({ problems }) => problems.length)).toEqual([0, 1])
})

test('an amount that is merged over records of their own is nobody’s share', async () => {
  const drafts = await draftsOf([
    ALLOCATIONS.concat('资金文号'),
    ['1', '渠道', '白圩乡', '前罗村', 1, '赣财农〔2024〕12号'],
    ['2', '山塘', '白圩乡', '涂桥村', '^', '赣财农〔2024〕12号'],
  ])
  expect(drafts[0]!.problems).toEqual([])
  expect(drafts[1]!.problems).toMatchObject([
    { column: 'E', header: '分配金额（万元）', message: { zh: expect.stringMatching(/与上方单元格合并/) } },
  ])
})

test('rows that share one record’s number and amounts are its places', async () => {
  const drafts = await draftsOf([
    ['项目编号', '项目名称', '乡镇', '行政村', '总投资（万元）'],
    ['A1', '高标准农田', '坦洲镇', '裕洲村', 200],
    ['^', '^', '^', '群联村', '^'],
    ['A2', '渠道', '坦洲镇', '永一村', 3],
  ])
  expect(drafts.map((draft) => [of(draft).externalId, of(draft).place, of(draft).budget])).toEqual([
    ['A1', '坦洲镇裕洲村、群联村', '2000000.00'],
    ['A2', '坦洲镇永一村', '30000.00'],
  ])
  expect(drafts[0]!.continued).toHaveLength(1)
})

test('a second table below the first one begins with its own header', async () => {
  const pieces = await piecesOf([
    ['资金文号', '资金名称', '级次', '专项', '年度', '金额（万元）'],
    ['赣财农〔2024〕12号', '水利资金', '省级', '农田水利', '2024', 100],
    [null, null, null, null, null, null],
    ['附：分配明细', null, null, null, null, null],
    ['资金文号', '分配编号', '乡镇', '行政村', '分配金额（元）', null],
    ['赣财农〔2024〕12号', '1', '白圩乡', '前罗村', '500000', null],
  ])
  expect(kinds(pieces)).toBe('section record note section record')
  expect(
    pieces.flatMap((piece) => (piece.kind === 'section' ? [piece.section.recognised.mapping.id] : [])),
  ).toEqual(['funds', 'allocations'])
})

test('a header that is printed again on every page is no record', async () => {
  const header = ALLOCATIONS.concat('资金文号')
  const row: Line = ['1', '渠道', '白圩乡', '前罗村', 1, '赣财农〔2024〕12号']
  expect(kinds(await piecesOf([header, row, header, row]))).toBe('section record section record')
})

test('an unknown header is told with what it lacks for the nearest mapping', async () => {
  const [piece] = await piecesOf([
    ['分配编号', '分配金额', '颜色', '形状'],
    ['1', '2', '3', '4'],
    ['1', '2', '3', '4'],
  ])
  expect(piece).toMatchObject({ kind: 'unknown', prose: false })
  expect((piece as { error: Error }).error.message).toMatch(
    /文件“表.xlsx”的表头没有映射认识：分配编号、分配金额、颜色、形状。最接近的是“资金分配表”（allocations），但缺少：资金文号.*--mapping/,
  )
})

test('a sheet of remarks is prose', async () => {
  expect(await piecesOf([['填表说明'], ['一、请如实填写'], ['二、单位为万元']])).toMatchObject([
    { kind: 'unknown', prose: true },
  ])
})

test('a formula’s error and an amount that is none are told by column, header, found and expected', async () => {
  const rows = rowsOf([
    ALLOCATIONS.concat('资金文号'),
    ['1', '渠道', '白圩乡', '前罗村', 'abc', '赣财农〔2024〕12号'],
    ['2', '渠道', '白圩乡', '前罗村', '#REF!', '赣财农〔2024〕12号'],
  ])
  const reader = new RecordReader()
  const drafts: (Draft | null)[] = []
  let section: Section
  for await (const piece of readTable(stream(rows), mappings, around())) {
    if (piece.kind === 'section') section = piece.section
    if (piece.kind === 'record') drafts.push(reader.take(section!, piece.row))
  }
  drafts.push(reader.finish())
  expect(drafts.filter((draft) => draft !== null).map(({ problems }) => problems)).toMatchObject([
    [
      {
        column: 'E',
        header: '分配金额（万元）',
        message: { zh: '应为金额，实为“abc”，请核对。', en: 'An amount of money was expected; found “abc”.' },
      },
    ],
    [{ column: 'E', message: { zh: expect.stringMatching(/错误值.*“#REF!”/) } }],
  ])
})
