import type { Said } from '../../../values/message.js'
import { createHash } from 'node:crypto'
import { getMapping } from '../../tables/load-mappings.js'
import type { Codes, Mapping } from '../../tables/mapping.js'
import { shownMicro } from '../../tables/micro.js'
import type { SourceRow } from '../../readers/source.js'
import { parseDocumentNumber } from '../../../values/document-number.js'
import { normaliseText } from '../../../values/text.js'
import { recordsOf, textOf, type Block } from '../layout/block.js'
import { choiceOf, isAnswer } from '../meaning/answered-column.js'
import { recordedMoney, type Chosen } from '../meaning/choose-amounts.js'
import type { FormColumn } from '../meaning/form-column.js'
import { factsOf, levelsIn, type FormAnswers, type FormFacts } from '../meaning/title-facts.js'
import type { FormRow, FormText } from './form-rows.js'
import { columnOf, PartBuilder, type FormPart } from './part.js'

/** The column of each row's own document, and that of the document above it: 本级文号 and 上级文号. */
export function documentColumns(columns: readonly FormColumn[]): {
  own: FormColumn | undefined
  above: FormColumn | undefined
} {
  const all = columns.filter(({ meaning }) => meaning === 'fundDocument')
  const above = all.find(({ name }) => /上级|来源/.test(name))
  return { own: all.find((each) => each !== above) ?? above, above }
}

/** 指标金额, 预算金额: what a list of the budget system calls an allocation. */
const QUOTA = /指标(?:金额|数|总额)|^预算(?:安排)?(?:金额|数|指标)/
const NUMBERED = /〔\d{4}〕\d+号/

/**
 * Whether a table lists allocations of several documents, each row with its own: 指标明细 of the budget system, or what was
 * given by one document after another. A project list with a document beside each project is none.
 */
export function isQuotaList(block: Block, columns: readonly FormColumn[]): boolean {
  const { own } = documentColumns(columns)
  if (!own) return false
  const rows = recordsOf(block)
  const named = rows.map(({ row }) => documentOf(row, own)).filter((each) => NUMBERED.test(each))
  const lists = new Set(named).size > 1 || sayQuotas(columns)
  return lists && named.length * 2 > rows.length && quotaColumns(columns).length > 0
}

/** Whether the headings say by themselves that allocations are listed: as the budget system calls them, or beside the funds' names. */
const sayQuotas = (columns: readonly FormColumn[]): boolean =>
  columns.some(
    ({ measure, name, meaning }) => meaning === 'fundName' || (measure === 'money' && QUOTA.test(name)),
  )

/** The columns of allocations: as the budget system calls them, else what is given where nothing says what projects cost. */
function quotaColumns(columns: readonly FormColumn[]): FormColumn[] {
  const money = columns.filter(({ measure, sum }) => measure === 'money' && sum !== 0n)
  const quotas = money.filter(({ name }) => QUOTA.test(name))
  if (quotas.length > 0) return quotas
  if (columns.some(({ meaning }) => meaning === 'fundName'))
    return money.filter(({ use }) => use === 'this' || use === 'share')
  if (recordedMoney(columns).some(({ use }) => use === 'budget' || use === 'plan')) return []
  return money.filter(
    ({ use, name }) => use === 'this' || (use === 'share' && /分配|安排|下达|下拨/.test(name)),
  )
}

/** The columns that say of each row which document, fund and unit it is of. */
export const factColumns = (columns: readonly FormColumn[]): FormColumn[] =>
  columns.filter(({ meaning }) => meaning !== null && FACTS.has(meaning))
const FACTS: ReadonlySet<string> = new Set(['fundDocument', 'fundName', 'recipient'])

/** Where each row says of which level its money is: 资金级次, or else 指标来源 with 上级专款-省级. */
export const levelColumn = (columns: readonly FormColumn[]): FormColumn | undefined => {
  const named = (words: RegExp) => columns.find(({ measure, name }) => measure === null && words.test(name))
  return (
    named(/^(?:资金|指标|预算)?(?:级次|级别|层级)$/) ??
    named(/^(?:资金|指标|预算)来源$/) ??
    named(/^(?:资金|指标|预算)(?:性质|类型|类别)$/)
  )
}

/** The column of the allocations themselves: beside it stand what is planned, paid and left of them. */
export function chooseQuota(columns: readonly FormColumn[], answer: string | undefined): Chosen {
  const quotas = quotaColumns(columns)
  const answered = columns.find((each) => each.measure === 'money' && isAnswer(each, answer))
  if (answered) return { columns: [answered] }
  return quotas.length <= 1
    ? { columns: quotas }
    : {
        columns: [],
        question: {
          key: 'amountColumn',
          text: { zh: '哪一列是指标（分配）的金额', en: 'Which column is the amount of the quota' },
          choices: quotas.map((each) => choiceOf(each, columns)),
        },
      }
}

const documentOf = (row: SourceRow, column: FormColumn): string => {
  const read = parseDocumentNumber(textOf(row.cells[column.at]))
  return read.ok ? read.value : ''
}

/** Numbers of allocations as the budget system gives them. */
const NUMBER = /^(?:指标(?:编号|编码|号|ID|id)|分配编号)$/
/** What tells two allocations of one document and unit apart. */
const APART = /功能|经济|科目|性质|标识|编码|代码|类型|来源|处室|目录|项目|单位|名称|方式/

export interface QuotaListAsked {
  block: Block
  columns: readonly FormColumn[]
  facts: FormFacts
  answers: FormAnswers
  text: FormText
  mappings: readonly Mapping[]
  programmes: Codes
  amount: FormColumn
  unused: Said[]
}

type Lacking = 'level' | 'programme' | 'fiscalYear'

/** The funds of a list of allocations, each as large as its rows, and the allocations; and what no row says of a fund. */
export function quotasOf(asked: QuotaListAsked): { parts: FormPart[]; lacking: Lacking[] } {
  const { columns } = asked
  const rows = asked.text.rows()
  const { own, above } = documentColumns(columns)
  const name = columns.find(({ meaning }) => meaning === 'fundName')
  const numberOf = numbers(asked)
  const shares = rows.map((row) => ({ row, document: documentOf(row.row, own!), number: numberOf(row) }))
  const known = new Map<string, string[]>()
  for (const { document, number } of shares) known.set(document, [...(known.get(document) ?? []), number])
  const lacking = new Set<Lacking>()
  const funds = fundsPart(asked, shares, { name, above: above === own ? undefined : above, lacking })
  funds.section.form!.numbers = known
  return { parts: [funds, sharesPart(asked, shares)], lacking: [...lacking] }
}

interface Share { row: FormRow; document: string; number: string } // prettier-ignore
const FUND = { documentNumber: '资金文号', name: '资金名称', level: '资金级次', programme: '专项', fiscalYear: '预算年度', amount: '金额', upstreamDocument: '上级文号' } // prettier-ignore

function fundsPart(
  { block, columns, facts, answers, text, mappings, programmes, amount }: QuotaListAsked,
  shares: readonly Share[],
  {
    name,
    above,
    lacking,
  }: { name: FormColumn | undefined; above: FormColumn | undefined; lacking: Set<Lacking> },
): FormPart {
  const part = new PartBuilder(getMapping(mappings, 'funds'), block, facts.title, 'quotas')
  for (const [field, header] of Object.entries(FUND)) part.give(field, header)
  const sums = new Map<string, bigint>()
  for (const { row, document } of shares) {
    const value = amount.values[row.index] ?? 0n
    // What is negative takes back, and is refused row by row.
    sums.set(document, (sums.get(document) ?? 0n) + (value > 0n ? value : 0n))
  }
  for (const [document, sum] of sums) {
    const those = shares.filter((each) => each.document === document).map(({ row }) => row)
    const row = those[0]!
    const title = (name && text.text(row.row, name)) || facts.title
    // Rows of one document that name several levels leave it to be asked.
    const levels = new Set(those.flatMap((each) => levelsIn(text.text(each.row, levelColumn(columns)))))
    const summary = factsOf([summaryOf(shares.filter((each) => each.document === document), columns, text)], null, '', {}, programmes) // prettier-ignore
    // What a row says of its document goes before what was answered for those that do not say it.
    const own = factsOf([title], null, document, { funds: answers.funds }, programmes)
    const said = { level: own.level ?? (levels.size === 1 ? [...levels][0] : undefined) ?? facts.level ?? (levels.size > 1 ? undefined : summary.level), programme: own.programme ?? facts.programme ?? summary.programme, fiscalYear: own.fiscalYear ?? facts.fiscalYear } // prettier-ignore
    for (const key of ['level', 'programme', 'fiscalYear'] as const)
      if (said[key] === undefined) lacking.add(key)
    part.add(row.row, {
      documentNumber: document,
      name: title,
      level: said.level ?? '',
      programme: said.programme ?? '',
      fiscalYear: String(said.fiscalYear ?? ''),
      amount: shownMicro(sum),
      upstreamDocument: above ? documentOf(row.row, above) : '',
    })
  }
  return part.build([])
}

/** 指标摘要: what a document is about, where all of its rows say the same. */
function summaryOf(shares: readonly Share[], columns: readonly FormColumn[], text: FormText): string {
  const column = columns.find(({ name, meaning }) => meaning === 'content' && /摘要/.test(name))
  const said = new Set(shares.map(({ row }) => text.text(row.row, column)))
  return said.size === 1 ? [...said][0]! : ''
}

const SHARE = { fund: '资金文号', externalId: '指标编号', purpose: '用途', 'project.title': '项目名称', place: '单位' } // prettier-ignore

function sharesPart(asked: QuotaListAsked, shares: readonly Share[]): FormPart {
  const { block, facts, mappings, amount, unused } = asked
  const mapping = getMapping(mappings, 'allocations')
  const part = new PartBuilder(mapping, block, facts.title, 'quotas')
  for (const [field, header] of Object.entries(SHARE)) part.give(field, header)
  part.take(columnOf(mapping, 'amount'), amount)
  const byRow = new Map(shares.map((each) => [each.row.row, each]))
  for (const each of block.body) {
    part.tell(each)
    const share = each.kind === 'record' ? byRow.get(each.row) : undefined
    if (!share || amount.values[share.row.index] === 0n) continue
    const { row, document, number } = share
    part.add(row.row, { fund: document, externalId: number, purpose: row.name || row.content, 'project.title': row.name, place: placeIn(row, asked) }) // prettier-ignore
  }
  return part.build(unused)
}

const AUTHORITY = /(?:人民政府|政府|街道办事处|村民委员会|村委会)$/
const PLACE = /(?:乡|镇|街道|村|社区|农场|林场|垦殖场)$/

/** Where a column says it lies, or in the township or village whose unit it goes to; where a bureau's goes only its project says. */
function placeIn({ row, place: said }: FormRow, { columns, text }: QuotaListAsked): string {
  if (text.places.some(({ meaning }) => meaning !== 'recipient' && meaning !== 'owner')) return said
  const unit = columns.find(({ meaning }) => meaning === 'recipient')
  const name = text.text(row, unit).replace(/^[\dA-Z]{3,}\s*[-—]\s*/, '')
  const place = name.replace(AUTHORITY, '')
  return PLACE.test(place) ? place : ''
}

/**
 * The numbers of allocations: their own where each row has one, else made of what tells them apart, whatever the file is called:
 * the budget system is asked for its list again and again, and each list holds the rows of those before.
 */
function numbers({ block, columns, text }: QuotaListAsked): (row: FormRow) => string {
  const column = columns.find(({ name }) => NUMBER.test(name))
  const own = column && recordsOf(block).every(({ row }) => text.text(row, column) !== '')
  const apart = columns.filter(({ measure, meaning, text: heading }) => measure === null && meaning !== 'sequence' && (APART.test(heading) || meaning === 'fundDocument' || meaning === 'content')) // prettier-ignore
  const seen = new Map<string, number>()
  return ({ row }) => {
    if (own) return text.text(row, column)
    const said = apart.map((each) => [each.name, normaliseText(text.text(row, each))])
    const digest = createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16)
    const ordinal = (seen.get(digest) ?? 0) + 1
    seen.set(digest, ordinal)
    return `指标-${digest}${ordinal === 1 ? '' : `-${ordinal}`}`
  }
}
