import { readCell, textFor } from '../../tables/read-cell.js'
import { isUnclearMonth } from '../../tables/read-record.js'
import { headerName } from '../../tables/header-name.js'
import type { Column, Mapping } from '../../tables/mapping.js'
import { recordsOf, type Block } from '../layout/block.js'
import { levelName, TOTAL_WORDS } from '../meaning/amount-use.js'
import { chooseSources, RECORDED } from '../meaning/choose-amounts.js'
import { chooseLand, landOfParts } from '../meaning/choose-land.js'
import type { FormColumn } from '../meaning/form-column.js'
import { headingName } from '../meaning/headings.js'
import { unreadIn } from '../meaning/unread-amount.js'
import type { FormFacts } from '../meaning/title-facts.js'
import { shownMicro } from '../../tables/micro.js'
import { digestOf, type FormRow, type FormText } from './form-rows.js'
import { PartBuilder } from './part.js'

export interface ProjectsAsked {
  block: Block
  columns: readonly FormColumn[]
  facts: FormFacts
  text: FormText
  rows: readonly FormRow[]
  mapping: Mapping
  department: string
  budget: FormColumn | undefined
  /** Whether the budget is worked out of the planned sources. */
  budgetOfSources: boolean
}

/** A column that each row is given besides those that stand in the form. */
const GIVEN = { title: '项目名称', place: '建设地点', externalId: '项目编号', department: '主管部门' }

/** The projects of a form, with what their department keeps of them; `taken` gains the columns that are used. */
export function projectsOf(asked: ProjectsAsked, taken: Map<FormColumn, string>): PartBuilder {
  const { block, columns, facts, text, rows, mapping, department, budget } = asked
  const amountsOfProse = new Map<string, FormColumn>()
  const part = new PartBuilder(mapping, block, facts.title, digestOf(text.scope))
  for (const [field, header] of Object.entries(GIVEN)) part.give(field, header)
  const take = (field: string, column: FormColumn | undefined, as: string) => {
    if (!column || part.has(field)) return
    const target = mapping.columns.find(({ fields }) => fields.includes(field))
    if (!target || !isReadable(target, column, block)) return
    for (const each of column.of ?? [column]) taken.set(each, as)
    if (column.inProse) amountsOfProse.set(part.give(field, column.text, column.of ?? [column]), column)
    else part.take(target, column)
  }
  take('description', text.content, '建设内容')
  take('ownerUnit', text.owner, '责任单位')
  take('budget', budget, '项目总投资')
  const sources = chooseSources(columns, budget)
  for (const source of sources)
    take(`${source.level}.amount`, source, `计划资金来源 ${levelName(source.level!)}`)
  if (asked.budgetOfSources) part.give('budget', '总投资', sources)
  // What else the department's own table has, by its headings.
  for (const column of columns) {
    const found = taken.has(column) ? undefined : namedColumn(mapping, column)
    const field = found?.fields[0]
    if (
      found &&
      field &&
      !part.has(field) &&
      fitsMeasure(found, column) &&
      isReadable(found, column, block)
    ) {
      part.take(found, column)
      taken.set(column, found.headers.find((header) => /\p{Script=Han}/u.test(header)) ?? field)
    }
  }
  const land = landColumn(mapping)
  if (land)
    take(
      land,
      chooseLand(
        columns.filter((column) => !taken.has(column)),
        facts.fiscalYear,
      ) ?? landOfParts(columns),
      '项目面积',
    )
  const codes = impliedCodes(part, asked, taken)
  for (const field of codes.keys()) part.give(field, '标题')
  for (const row of rows) {
    const sum = asked.budgetOfSources ? sources.reduce((total, each) => total + (each.values[row.index] ?? 0n), 0n) : 0n // prettier-ignore
    part.add(row.row, {
      title: titleOf(row, text, facts),
      place: row.place,
      externalId: row.number,
      department,
      ...(asked.budgetOfSources ? { budget: shownMicro(sum) } : {}),
      ...Object.fromEntries([...amountsOfProse].map(([field, column]) => [field, amountOf(column, row)])),
      ...Object.fromEntries([...codes].map(([field, code]) => [field, code(row)])),
    })
  }
  return part
}

/** What a row says in a column, in yuan or mu; what cannot be read goes in as it stands, and the row comes back. */
const amountOf = (column: FormColumn, { index, row, more }: FormRow): string =>
  unreadIn(column, [row, ...more]) ?? shownMicro(column.values[index] ?? 0n)

/** What a project is called: its name, or the parcel that it is about. */
function titleOf({ row, name, place }: FormRow, text: FormText, { title }: FormFacts): string {
  if (text.name) return name
  const kind = title
    .replace(/[(（][^()（）]*[)）]/g, '')
    .replace(
      /^.*?年(?:度)?|(?:资金)?(?:实施|安排|计划)*(?:登记|汇总|统计|明细|情况|一览)?(?:表|台账|清单|名单|册)$/g,
      '',
    )
  return `${place}${kind}${text.text(row, text.parcel)}`
}

/** The property that takes a project's land area; in a department's own table the detail takes it as well. */
const landColumn = ({ columns }: Mapping): string | undefined =>
  columns.find(({ fields, type }) => type === 'landArea' && fields.includes('landArea'))?.fields[0]

function namedColumn({ columns }: Mapping, { name, header, text, measure }: FormColumn): Column | undefined {
  // 新增耕地面积/小计: a sum of areas is of what its group is called.
  const group =
    measure === 'landArea' && TOTAL_WORDS.test(name)
      ? text.split('/').slice(0, -1).map(headingName).slice(-1)
      : []
  const names = new Set([name, ...header.names, ...group])
  return columns.find(
    ({ headers, fields }) =>
      !['department', 'budget', 'landArea', 'externalId', 'documentNumbers'].includes(fields.at(-1)!) &&
      headers.some((each) => names.has(headerName(each))),
  )
}

/** 到位资金/县级配套: money that was spent, given before or reckoned otherwise is none of a project's, whatever its last heading is called. */
const fitsMeasure = ({ type }: Column, { measure, use }: FormColumn): boolean =>
  measure === 'money' ? /^money/.test(type) && RECORDED.has(use!) : measure === 'landArea' ? type === 'landArea' : !/^money|^landArea/.test(type) // prettier-ignore

/** Whether every cell of a column can be read as the property means it: one column that cannot is told, and refuses no row. */
function isReadable(column: Column, { at, unit, measure }: FormColumn, block: Block): boolean {
  if (measure !== null || column.type === 'text') return true
  return recordsOf(block).every(({ row }) => {
    const cell = row.cells[at]
    return (
      !cell ||
      (cell.problem === undefined &&
        !(column.type === 'date' && isUnclearMonth(cell, row)) &&
        readCell(textFor(cell, column), column, unit).ok)
    )
  })
}

type CodeOf = (row: FormRow) => string

/** Codes that a department's own table needs and a form says in its title, or in other words: 农村宅基地 for 宅基地. */
function impliedCodes(
  part: PartBuilder,
  { mapping, facts, columns, text }: ProjectsAsked,
  taken: Map<FormColumn, string>,
): Map<string, CodeOf> {
  const found = new Map<string, CodeOf>()
  for (const column of mapping.columns) {
    const field = column.fields[0]!
    if (!column.required || !column.codes || part.has(field)) continue
    const other = columns.find((each) => each.meaning === 'landClass' && !taken.has(each))
    if (other)
      taken.set(
        other,
        column.headers.find((header) => /\p{Script=Han}/u.test(header))!,
      )
    const ofRow = codeOfRow(column, columns, text)
    found.set(field, (row) => ofRow(row) || titleCode(facts.title, column))
  }
  return found
}

/** The code that a row says of itself: in a column of land classes, else in its name or in what kind of work it is. */
function codeOfRow(column: Column, columns: readonly FormColumn[], text: FormText): CodeOf {
  const codeIn = (said: string) => wordIn(said, column)
  const land = columns.find(({ meaning }) => meaning === 'landClass')
  const kinds = columns.filter(({ meaning }) => meaning === 'class')
  const other = 'OTHER' in column.codes! ? 'OTHER' : ''
  return ({ row, name }) =>
    land
      ? codeIn(text.text(row, land)) || (text.text(row, land) === '' ? '' : other)
      : kinds.reduce((found, each) => found || codeIn(text.text(row, each)), codeIn(name))
}

/** The one code that a title names; 造林和抚育 names two, and of which a row is it does not say. */
function titleCode(title: string, { codes }: Column): string {
  const words = Object.entries(codes!).flatMap(([value, names]) =>
    names.filter((name) => title.includes(name)).map((name) => ({ value, name })),
  )
  const longest = words.filter(({ name }) => !words.some((other) => other.name !== name && other.name.includes(name))) // prettier-ignore
  const values = new Set(longest.map(({ value }) => value))
  return values.size === 1 ? [...values][0]! : ''
}

/** Whether a text says a word; one character does so only where a word ends: 桥 in 谷升桥重建 and not in 石巷至桥溪. */
const contains = (said: string, word: string): boolean =>
  word.length > 1
    ? said.includes(word)
    : new RegExp(`${word}(?=$|[重改新维加拆建修整清治疏除险工项及与和、，,()（）])`, 'u').test(said)

/** The value of a code list whose longest word stands in a text. */
function wordIn(said: string, { codes }: Column): string {
  const words = Object.entries(codes!).flatMap(([value, names]) => names.map((name) => ({ value, name })))
  return (
    words.filter(({ name }) => contains(said, name)).sort((a, b) => b.name.length - a.name.length)[0]
      ?.value ?? ''
  )
}

/** The table of a department that a form is: the first of those whose words its title, its headings or all its names bear and whose required columns it fills. */
export function chooseProjects(mappings: readonly Mapping[], asked: Omit<ProjectsAsked, 'mapping'>): Mapping {
  const plain = mappings.find(({ id }) => id === 'projects')!
  const { title } = asked.facts
  const texts = [title, ...asked.columns.map(({ text }) => text)]
  const says = ({ words, department }: Mapping) =>
    words.some((word) => texts.some((text) => text.includes(word))) ||
    (department === asked.department &&
      words.length > 0 &&
      asked.rows.every(({ name }) => words.some((word) => name.includes(word))))
  const own = mappings.filter((mapping) => mapping.target === 'projects' && mapping.origin !== 'plain' && mapping !== plain && says(mapping)) // prettier-ignore
  // 造林和退化林修复: a title that names what two tables keep does not say which of them a row is.
  const titled = own.filter(({ words, columns }) =>
    words.some((word) => title.includes(word)) && columns.some((each) => isImplied(each) && titleCode(title, each) !== '')) // prettier-ignore
  return own.find((mapping) => fills(mapping, asked, titled.length < 2)) ?? plain
}

/** Whether a column is a code that must be there, which a form may say elsewhere than in a column of its own. */
const isImplied = ({ required, codes }: Column): boolean => required && codes !== undefined

/** Whether a form fills the columns that a table must have; `byTitle` is whether its title may say what its rows do not. */
function fills(mapping: Mapping, asked: Omit<ProjectsAsked, 'mapping'>, byTitle: boolean): boolean {
  const { columns, rows, facts, text } = asked
  const land = landColumn(mapping)
  return mapping.columns
    .filter(({ required }) => required)
    .every((column) => {
      if (column.fields[0] === land)
        return (chooseLand(columns, facts.fiscalYear) ?? landOfParts(columns)) !== undefined
      if (column.fields.includes('title')) return true
      if (columns.some((each) => namedColumn(mapping, each) === column && fitsMeasure(column, each) && isReadable(column, each, asked.block))) return true // prettier-ignore
      if (!column.codes) return false
      const ofRow = codeOfRow(column, columns, text)
      return (byTitle && titleCode(facts.title, column) !== '') || rows.every((row) => ofRow(row) !== '')
    })
}
