import { withoutRemark } from '../../../values/decimal.js'
import { PROSE_MAX } from '../../../values/text.js'
import { kindOfUnit, type Unit } from '../../../values/unit.js'
import { amountIn, amountsIn } from '../../tables/amount-in.js'
import { notesCounts, readUnitNote, unitOfHeading } from '../../tables/header-name.js'
import { notedUnit } from '../../tables/place-columns.js'
import type { Header } from '../../tables/table-headers.js'
import { isAmount, isOtherFigure, measureOf, type Measure } from '../../unexplained.js'
import type { SourceCell, SourceRow } from '../../readers/source.js'
import { AMONG, recordsOf, textOf, type Block } from '../layout/block.js'
import { amountUse } from './amount-use.js'
import { withAdvance, withBatch } from './batches.js'
import { headingName, meaningOf, type Meaning } from './headings.js'
import type { FormColumn } from './form-column.js'
import { withPlaces } from './places-of-values.js'
import { withLandParts, withParts, withUnitOfSum } from './told-by-sums.js'

export interface Units { money?: Unit | undefined; landArea?: Unit | undefined } // prettier-ignore

/** The columns of a block; `asked` are the units that were answered for columns which say none. */
export function columnsOf(block: Block, asked: Units): FormColumn[] {
  const note = block.above.join('\n')
  const unitNotes = unitNotesOf(block)
  const noted = (['money', 'landArea'] as const).flatMap((kind) => readUnitNote(unitNotes, kind).known)
  const columns = block.headers.map((header) => columnOf(header, block, unitNotes, noted, asked))
  return withBatch(
    withAdvance(
      withoutCounts(
        withUnitOfSum(
          withParts(withLandParts(withPlaces(columns, block), block, noted), block, noted),
          block,
        ),
        block,
      ),
      note,
    ),
    note,
  )
}

/** What may say the units of a table: the lines above it, the names of its sheet and file, the notes below it. */
const unitNotesOf = ({ above, sheet, file, body }: Block): string =>
  [
    ...above,
    sheet ?? '',
    file ?? '',
    ...body.flatMap((each) => (each.kind === 'note' ? [each.text] : [])),
  ].join('\n')

function columnOf(
  header: Header,
  block: Block,
  note: string,
  noted: readonly Unit[],
  asked: Units,
): FormColumn {
  const text = header.text.replace(/\s+/g, '')
  const rows = recordsOf(block).map(({ row }) => row)
  const measure = measureIn(header, rows, noted, notesCounts(note), wholeOf(header, block))
  const base = {
    at: header.at,
    header,
    text,
    name: headingName(header.leaf),
    meaning: meaningIn(header, text, rows),
    measure,
    unitSaid: true,
    total: false,
    inProse: false,
    values: [],
    sum: 0n,
  } satisfies FormColumn
  if (!measure) return proseColumn(base, rows)
  const own = unitOfHeading(header.text, measure)
  const named = own.unit ?? (header.unit && kindOfUnit(header.unit) === measure ? header.unit : undefined)
  const above = named || own.problem ? {} : notedUnit(note, measure, asked[measure])
  const unit = named ?? above.unit ?? asked[measure]
  // Notes that contradict each other are settled by the answer that is one of them.
  const problem = own.problem ?? (named || above.unit ? undefined : above.problem)
  const amounts = amountsIn(rows, header.at, measure, unit)
  const unread = measure === 'money' && unit ? unreadAmount(amounts.values, rows, header) : undefined
  return {
    ...base,
    ...(unit ? { unit } : {}),
    ...(problem ? { unitProblem: problem } : {}),
    unitSaid: unit !== undefined || rows.every(({ cells }) => saysUnit(cells[header.at])),
    ...(measure === 'money' ? amountUse(header.text) : {}),
    ...(unread === undefined ? {} : { unread }),
    ...amounts,
  }
}

/** Of amounts of which not one can be read, the first: 33.333333333 of 万元, which is no whole number of fen. */
const unreadAmount = (values: readonly (bigint | null)[], rows: readonly SourceRow[], { at }: Header): string | undefined =>
  values.some((value) => value !== null) ? undefined : rows.map(({ cells }) => cells[at]).filter((cell) => cell && isAmount(cell)).map(textOf)[0] // prettier-ignore

/** Columns that tell a count apart (数量，其中：一类、二类) are counts too, whatever unit the form notes: they add up to it. */
function withoutCounts(columns: readonly FormColumn[], block: Block): FormColumn[] {
  const rows = recordsOf(block).map(({ row }) => row)
  const figure = (row: SourceRow, { at }: FormColumn) =>
    Number(textOf(row.cells[at]).replaceAll(',', '') || 0)
  const counts = new Set<FormColumn>()
  columns.forEach((count, at) => {
    if (count.measure !== null || !rows.some((row) => figure(row, count) > 0)) return
    const parts: FormColumn[] = []
    for (const next of columns.slice(at + 1)) {
      if (rows.every((row) => textOf(row.cells[next.at]) === '')) continue
      if (next.use !== 'part' || next.header.unit) break
      parts.push(next)
      const adds = rows.every(
        (row) => parts.reduce((sum, each) => sum + figure(row, each), 0) === figure(row, count),
      )
      if (adds) parts.forEach((each) => counts.add(each))
    }
  })
  return columns.map(({ use, ...each }) =>
    counts.has(columns.find(({ at }) => at === each.at)!)
      ? { ...each, measure: null, sum: 0n }
      : { ...each, ...(use ? { use } : {}) },
  )
}

/** What a heading means by its words, unless the cells below it are what it cannot mean: 受益村（个） counts villages and names none. */
function meaningIn({ leaf, at }: Header, text: string, rows: readonly SourceRow[]): Meaning | null {
  const whole = () => meaningOf(text.replaceAll('/', ''))
  const meaning = (GENERAL.test(leaf) ? whole() : null) ?? meaningOf(leaf) ?? whole() ?? placeOfGroup(leaf, text, at, rows) // prettier-ignore
  if (meaning === null || !NAMING.has(meaning)) return meaning
  const said = rows.map(({ cells }) => textOf(cells[at])).filter((each) => each !== '')
  return said.length > 0 && said.every((each) => FIGURE.test(each)) ? 'beside' : meaning
}
/** Meanings of columns that name something, which a figure alone does not. */
const NAMING: ReadonlySet<Meaning> = new Set(['name', 'county', 'city', 'township', 'village', 'site', 'recipient', 'owner', 'content']) // prettier-ignore
const FIGURE = /^[\d.,]+[个户处座]?$/

/** 建设地点/高标准农田建设项目: of which works its group says the place, where its cells name places. */
function placeOfGroup(leaf: string, text: string, at: number, rows: readonly SourceRow[]): Meaning | null {
  const group = text.split('/').at(-2)
  if (!group || AMONG.test(leaf) || /[起终止讫]点|[经纬]度|桩号/.test(leaf) || meaningOf(group) !== 'site')
    return null
  const texts = rows.map(({ cells }) => textOf(cells[at])).filter((each) => each !== '')
  return texts.length > 0 && texts.every((each) => /[乡镇村]|街道|社区/.test(each)) ? 'site' : null
}

/** Headings that say little without their group's: 行政区域/名称. */
const GENERAL = /^(?:名称|代码|编码|编号)$/

/** A column about money whose cells say it in words, with its unit and once in each. */
function proseColumn(base: FormColumn, rows: readonly SourceRow[]): FormColumn {
  const texts = rows.map(({ cells }) => textOf(cells[base.at]))
  if (measureOf(base.header, [], []) !== 'money' || !/金|投资|投入|经费|规模/.test(base.name)) return base
  const amounts = texts.map(amountInProse)
  const unread = texts.find((text, row) => amounts[row] === null && /\d\s*[万千亿]?元/.test(text))
  if (
    texts.some((text, row) => text !== '' && amounts[row] === null) ||
    !amounts.some((each) => each !== null)
  )
    return unread === undefined ? base : { ...base, unread }
  const sum = amounts.reduce((total: bigint, each) => total + (each ?? 0n), 0n)
  return { ...base, measure: 'money', inProse: true, ...amountUse(base.header.text), values: amounts, sum }
}

/** The one amount that a text names, with its unit; the total where it says which that is. */
export function amountInProse(text: string): bigint | null {
  // In a run of digits the search begins anew at each of them.
  if (text.length > PROSE_MAX) return null
  const said = [
    ...text.matchAll(
      /(共计?|总计|合计|总投资|总额)?[^\d。；;]{0,6}?(\d[\d,]*(?:\.\d+)?\s*(?:亿元|万元|千元|元))(?!\s*\/)/g,
    ),
  ]
  const totals = said.filter(([, word]) => word !== undefined)
  // 715万元（中央500万元，省级215万元）; 715万元，其中中央500万元: what stands before its parts is the whole.
  const whole = said[0] && PARTS.test(text.slice(said[0].index + said[0][0].length)) ? said.slice(0, 1) : said
  const chosen = new Set(
    (totals.length > 0 ? totals : whole).map(([, , amount]) => amount!.replace(/\s/g, '')),
  )
  return chosen.size === 1 ? amountIn({ text: [...chosen][0]!, kind: 'text' }, 'money', undefined) : null
}

/** What divides the amount before it: all in brackets, or behind 其中. */
const PARTS = /^[,，。；;]?\s*(?:[(（][^()（）]*[)）]\s*[。；;]?$|其中)/

/** What a column measures: its heading lets expect amounts, and most of its filled cells are such. */
function measureIn(
  header: Header,
  rows: readonly SourceRow[],
  noted: readonly Unit[],
  counts: boolean,
  whole: Header | undefined,
): Measure | null {
  const measure =
    (whole && measureOf(whole, noted, [], counts)) ??
    measureOf(header, noted, [], counts) ??
    (isScale(header, rows, noted) ? 'landArea' : saysYuan(header, rows) ? 'money' : null)
  if (!measure) return null
  const filled = rows.map(({ cells }) => cells[header.at]).filter((cell) => cell && cell.merged !== 'left' && textOf(cell) !== '') // prettier-ignore
  const amounts = filled.filter((cell) => isAmount(cell) || textOf(cell) === '0' || NONE.test(textOf(cell)))
  return filled.length > 0 && amounts.length * 2 >= filled.length ? measure : null
}
/** 建设面积 | 其中：新建 | 其中：改造: the column whose parts those are whose own words do not say what they measure. */
const wholeOf = (header: Header, { headers }: Block): Header | undefined =>
  AMONG.test(header.text) && !header.unit && !isOtherFigure(header) && measureOf(header, [], []) === null
    ? headers.findLast(({ at, text }) => at < header.at && !AMONG.test(text))
    : undefined
/** Cells that all name yuan are money under whatever heading. */
const saysYuan = ({ at }: Header, rows: readonly SourceRow[]) =>
  rows.some(({ cells }) => textOf(cells[at]) !== '') &&
  rows.every(
    ({ cells }) => textOf(cells[at]) === '' || (isAmount(cells[at]) && /元$/.test(textOf(cells[at]))),
  )

/** 建设规模 is an area where the form notes a unit of land and the heading none of its own, or where its cells bear one. */
const isScale = ({ leaf, at }: Header, rows: readonly SourceRow[], noted: readonly Unit[]) =>
  /(?:规模|任务)$/.test(leaf.replace(/\s/g, '')) &&
  (noted.some((unit) => kindOfUnit(unit) === 'landArea') ||
    rows.every(({ cells }) => textOf(cells[at]) === '' || /\d\s*万?(?:亩|公顷)$/.test(textOf(cells[at]))))
const NONE = /^(?:[-–—/\\]+|无|0+(?:\.0+)?)$/
const UNIT_AT_END = /(?:[元圆亩顷米里万亿]|[元圆][整正])$/

/** A cell without a number needs no unit, and one may bear its own. */
const saysUnit = (cell: SourceCell | undefined) =>
  !isAmount(cell) || UNIT_AT_END.test(withoutRemark(textOf(cell))) || UNIT_AT_END.test(cell?.shown ?? '')
