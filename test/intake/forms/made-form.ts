import fc from 'fast-check'

export type Cell = string | number | null

const UNITS = { 元: 1n, 万元: 10_000n, 千元: 1000n, 亿元: 100_000_000n }
type Unit = keyof typeof UNITS
const PLACES = [
  '白圩乡前罗村',
  '前坊镇太平村',
  '钟陵乡彭桥村',
  '七里乡仓下村',
  '文港镇',
  '李渡镇',
  '温圳镇杨溪村',
]
const LEVELS = ['中央', '省级', '市级', '县级'] as const
const LEVEL_FIELDS = { 中央: 'central', 省级: 'province', 市级: 'city', 县级: 'county' } as const
const LEVEL_WORDS = ['{}', '{}资金', '{}财政资金', '{}补助资金'] as const

const one = <T>(...values: T[]) => fc.constantFrom(...values)

const row = fc.record({
  place: one(...PLACES),
  parts: fc.array(fc.integer({ min: 0, max: 999_999 }), { minLength: 4, maxLength: 4 }),
})

export const madeForm = fc.record({
  gives: fc.boolean(),
  named: fc.boolean(),
  unit: one<Unit>('元', '万元', '千元'),
  unitIn: one('heading', 'note', 'noteCell', 'row', 'cell', 'answers', 'nowhere'),
  shape: one('one', 'levels', 'purposes', 'years'),
  /** How many levels, purposes or years there are columns of. */
  parts: fc.integer({ min: 2, max: 4 }),
  totalColumn: one('first', 'last', 'none'),
  totalWord: one('合计', '小计', '总计', '资金合计'),
  levelWord: one(...LEVEL_WORDS),
  /** Whether the headings of the parts stand below a second heading: 其中. */
  deep: fc.boolean(),
  name: one('项目名称', '工程名称', '建设项目名称', '水库名称', '项目'),
  place: one(
    '建设地点',
    '实施地点',
    '所在乡镇村',
    '地区',
    '乡镇',
    '项目所在地',
    '建设地址',
    '涉及的乡村',
    '补助村',
  ),
  amount: one(
    '总投资',
    '投资规模',
    '资金规模',
    '投资概算',
    '项目总投资',
    '计划总投资',
    '概算投资',
    '预算金额',
  ),
  given: one('本次下达资金', '分配金额', '补助资金', '安排资金', '奖补资金', '下达资金', '本次安排金额'),
  beside: fc.subarray([
    '备注',
    '联系人',
    '联系电话',
    '建设工期',
    '受益人口（人）',
    '长度（公里）',
    '建设性质',
  ]),
  content: fc.boolean(),
  order: fc.boolean(),
  totals: fc.subarray(['first', 'last', 'group', 'groupFirst', 'grand'] as const),
  totalRow: one('合计', '总计', '全县合计', '合 计', '合计：', '总 计'),
  groups: one('none', 'lines', 'sums', 'named'),
  numbers: fc.boolean(),
  columnNumbers: fc.boolean(),
  blank: fc.boolean(),
  below: fc.subarray([
    '备注：以上数据以文件为准。',
    '填表人：        审核人：',
    '注：1.按实际完成情况拨付。',
  ]),
  format: one('xlsx', 'csv'),
  asText: one('no', 'commas', 'wide'),
  mergedPlaces: fc.boolean(),
  blocks: fc.integer({ min: 1, max: 2 }),
  rows: fc.array(row, { minLength: 2, maxLength: 7 }),
})
export type Made = typeof madeForm extends fc.Arbitrary<infer T> ? T : never

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
const yuan = (hundredths: number, unit: Unit): string => {
  const fen = BigInt(hundredths) * UNITS[unit]
  return `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`
}

interface Column { kind: string; head: [string, string, string] } // prettier-ignore
export interface Wanted { place: string; amount: string; levels: Record<string, string> } // prettier-ignore

/** The columns of amounts, with their headings from above to below; the total is what the parts come to. */
function amountColumns(made: Made): Column[] {
  const { shape, gives, parts, totalColumn, totalWord, levelWord, deep } = made
  const unit = made.unitIn === 'heading' ? `（${made.unit}）` : ''
  const group = `${gives ? made.given : made.amount}${unit}`
  if (shape === 'one') return [{ kind: 'total', head: [group, '', ''] }]
  const names =
    shape === 'levels' ? LEVELS.slice(0, parts).map((level) => levelWord.replace('{}', level))
    : shape === 'years' ? ['2022年', '2023年', '2024年', '2025年'].slice(0, parts)
    : ['道路硬化', '安全饮水', '渠道整治', '环境整治'].slice(0, parts) // prettier-ignore
  const leaves = names.map((name, at): Column => ({ kind: `${at}`, head: deep ? [group, '其中', name] : [group, name, ''] })) // prettier-ignore
  const total: Column = { kind: 'total', head: [group, totalWord, ''] }
  if (totalColumn === 'none') return leaves
  return totalColumn === 'first' ? [total, ...leaves] : [...leaves, total]
}

function columnsOf(made: Made): Column[] {
  const flat = (kind: string, text: string): Column => ({ kind, head: [text, '', ''] })
  const amounts = amountColumns(made)
  const named = made.named || !made.gives
  const content = made.content ? [flat('content', '建设内容')] : []
  return [
    ...(made.numbers ? [flat('sequence', '序号')] : []),
    ...(named ? [flat('name', made.name)] : []),
    flat('place', made.place),
    ...(made.order ? [...amounts, ...content] : [...content, ...amounts]),
    ...made.beside.map((text) => flat(`beside ${text}`, text)),
  ]
}

/** The rows of the headings, merged as a spreadsheet merges them. */
function headingRows(columns: readonly Column[]): Cell[][] {
  const depth = Math.max(...columns.map(({ head }) => head.filter((text) => text !== '').length))
  return Array.from({ length: depth }, (_, level) =>
    columns.map(({ head }, at): Cell => {
      if (head[level] === '') return '^'
      const before = columns[at - 1]?.head
      const same = before !== undefined && head.slice(0, level + 1).every((text, each) => text === before[each])
      return same ? '<' : head[level]!
    }),
  ) // prettier-ignore
}

function amountOf(value: number, { unit, unitIn, asText }: Made): Cell {
  const number = value / 100
  if (unitIn === 'cell') return value === 0 ? null : `${number}${unit}`
  if (asText === 'commas') return number.toLocaleString('en-US', { maximumFractionDigits: 2 })
  if (asText === 'wide') return String(number).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))) // prettier-ignore
  return number
}

const BESIDE: Record<string, Cell> = { 备注: '', 联系人: '张某', 联系电话: '0791-1234567', 建设工期: '2024年3月-12月', '受益人口（人）': 356, '长度（公里）': 1.25, 建设性质: '新建' } // prettier-ignore

/** One table of a sheet, with what it must be read as. */
function blockOf(made: Made, block: number): { lines: Cell[][]; wanted: Wanted[] } {
  const columns = columnsOf(made)
  const { parts, shape, rows } = made
  const own = (given: number[]) => (shape === 'one' ? given.slice(0, 1) : given.slice(0, parts))
  const line = (cells: Record<string, Cell>, given: number[]): Cell[] =>
    columns.map(({ kind }) => {
      if (kind === 'total') return amountOf(sum(own(given)), made)
      if (/^\d$/.test(kind)) return amountOf(given[Number(kind)]!, made)
      return cells[kind] ?? null
    })
  const all = (each: typeof rows) => [0, 1, 2, 3].map((at) => sum(each.map(({ parts: given }) => given[at]!)))
  const first = columns.find(({ kind }) => !/^(?:total|\d)$/.test(kind))!.kind
  const total = (word: string, each: typeof rows) => line({ [first]: word }, all(each))
  const half = Math.ceil(rows.length / 2)
  const halves = made.groups === 'none' || rows.length < 4 ? [rows] : [rows.slice(0, half), rows.slice(half)]
  const body: Cell[][] = []
  let number = 0
  halves.forEach((group, at) => {
    if (halves.length > 1 && made.groups === 'lines') body.push([`${'一二'[at]}、${['产业发展类', '基础设施类'][at]}`, ...Array<Cell>(columns.length - 1).fill('<')]) // prettier-ignore
    if (halves.length > 1 && made.groups === 'sums') body.push(line({ [first]: `${'一二'[at]}、${['产业发展类', '基础设施类'][at]}` }, all(group))) // prettier-ignore
    if (halves.length > 1 && made.groups === 'named' && made.totals.includes('groupFirst')) body.push(total('小计', group)) // prettier-ignore
    group.forEach(({ place, parts: given }, index) => {
      number++
      const above = group[index - 1]?.place === place && made.mergedPlaces && made.format === 'xlsx'
      const cells: Record<string, Cell> = { sequence: number, name: `${place}第${block * 100 + number}期工程`, place: above ? '^' : place, content: '新建设施一处' } // prettier-ignore
      for (const [text, value] of Object.entries(BESIDE)) cells[`beside ${text}`] = value
      body.push(line(cells, given))
    })
    if (halves.length > 1 && made.totals.includes('group') && !made.totals.includes('groupFirst')) body.push(total('小计', group)) // prettier-ignore
  })
  const spread = (text: string): Cell[] => [text, ...Array<Cell>(columns.length - 1).fill('<')]
  const right = (text: string): Cell[] => [...Array<Cell>(columns.length - 1).fill(null), text]
  const title = made.gives ? '2024年省级水利补助资金分配表' : '2024年水利工程项目计划表'
  const isAmount = ({ kind }: Column) => /^(?:total|\d)$/.test(kind)
  return {
    lines: [
      spread(made.blocks > 1 ? `附件${block + 1}：${title}` : title),
      ...(made.unitIn === 'note' ? [spread(`单位：${made.unit}`)] : []),
      ...(made.unitIn === 'noteCell' ? [right(`单位：${made.unit}`)] : []),
      ...headingRows(columns),
      ...(made.unitIn === 'row' ? [columns.map((each) => (isAmount(each) ? made.unit : null))] : []),
      ...(made.columnNumbers ? [columns.map((_, at) => at + 1)] : []),
      ...(made.totals.includes('first') ? [total(made.totalRow, rows)] : []),
      ...body,
      ...(made.totals.includes('last') && !made.totals.includes('first') ? [total(made.totalRow, rows)] : []),
      ...(made.blank ? [Array<Cell>(columns.length).fill(null)] : []),
      ...made.below.map(spread),
    ],
    wanted: rows.map(({ place, parts: given }) => ({
      place,
      amount: yuan(givenOf(made, given) ?? sum(own(given)), made.unit),
      levels: shape === 'levels' ? Object.fromEntries(LEVELS.slice(0, parts).map((level, at) => [LEVEL_FIELDS[level], yuan(given[at]!, made.unit)])) : {}, // prettier-ignore
    })),
  }
}

/** Of several levels' money a document of one level gives its own, and of several years' that of its own year. */
const givenOf = (made: Made, given: readonly number[]): number | undefined => {
  if (!made.gives) return undefined
  if (made.shape === 'levels') return given[1]!
  const ofYears = made.shape === 'years' && made.totalColumn === 'none' && !made.given.startsWith('本次')
  return ofYears ? (made.parts > YEAR_OF_TITLE ? given[YEAR_OF_TITLE]! : 0) : undefined
}
/** 2024年 among the headings of years. */
const YEAR_OF_TITLE = 2

/** A whole sheet, and the records that it holds. */
export function sheetOf(made: Made): { lines: Cell[][]; wanted: Wanted[] } {
  const blocks = Array.from({ length: made.blocks }, (_, block) => blockOf(made, block))
  return { lines: blocks.flatMap(({ lines }) => lines), wanted: blocks.flatMap(({ wanted }) => wanted) }
}

/** Saved as text, a merged cell stands once. */
export const textOf = (lines: readonly Cell[][]): string =>
  lines
    .map((line) =>
      line
        .map((cell) => (cell === '<' || cell === '^' || cell === null ? '' : String(cell)))
        .map((text) => (text.includes(',') ? `"${text}"` : text))
        .join(','),
    )
    .join('\n')
