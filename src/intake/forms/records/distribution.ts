import type { Message, Said } from '../../../values/message.js'
import { shownMicro } from '../../tables/micro.js'
import { getMapping } from '../../tables/load-mappings.js'
import type { Mapping } from '../../tables/mapping.js'
import type { SourceRow } from '../../readers/source.js'
import type { Block } from '../layout/block.js'
import { purposeOf } from '../meaning/purpose-of.js'
import { namesPlace } from '../meaning/places-of-values.js'
import type { FormColumn } from '../meaning/form-column.js'
import type { FormFacts } from '../meaning/title-facts.js'
import type { FormRow } from './form-rows.js'
import { columnOf, PartBuilder, type FormPart } from './part.js'

export interface DistributionAsked {
  block: Block
  facts: FormFacts
  mappings: readonly Mapping[]
  rows: readonly FormRow[]
  shares: readonly FormColumn[]
  /** Whether each row is a project too. */
  projects: boolean
  /** Whether it lists projects, which another department may keep. */
  listed: boolean
  department: string
  scope: string
  unused: Said[]
}

/** What a document gives: the fund itself, which is created where it is not there, and a share for each row and column. */
export function distributionOf(asked: DistributionAsked): FormPart[] {
  const given = asked.rows.flatMap((row) => (problemOf(row, asked) ? [] : asked.shares.flatMap((column) => shareOf(row, column, asked)))) // prettier-ignore
  return [fundOf(asked, given), sharesOf(asked)]
}

interface Share { number: string; value: bigint } // prettier-ignore

/** What a row is given by a column; nothing where the cell is empty or cannot be read. */
function shareOf(row: FormRow, column: FormColumn, { shares }: DistributionAsked): Share[] {
  const value = column.values[row.index]
  return value ? [{ number: numberOf(row, column, shares), value }] : []
}

const numberOf = ({ number }: FormRow, { at }: FormColumn, shares: readonly FormColumn[]): string =>
  shares.length === 1 ? number : `${number}-${at + 1}`

/** Whether no row names whom money is given to: of rows under places, none says which amount is what is given. */
export const givenToNobody = (rows: readonly FormRow[]): boolean =>
  rows.every(({ name, content, place }) => `${name}${content}${place}` === '')

/** Why money is given to nobody by a row: it names neither a project nor a place. */
const problemOf = (
  { name, content, place }: FormRow,
  { projects, listed }: DistributionAsked,
): Message | undefined =>
  // prettier-ignore
  (projects || listed ? name : `${name}${content}${place}`) === ''
    ? {
        zh: '本行有金额，没有写明项目名称或地点，不知分给谁，请补充。',
        en: 'The row has an amount and names neither a project nor a place. Enter whom it is given to.',
      }
    : undefined

const FUND = { documentNumber: '资金文号', name: '资金名称', level: '资金级次', programme: '专项', fiscalYear: '预算年度', amount: '金额' } // prettier-ignore

function fundOf({ block, facts, mappings, scope }: DistributionAsked, given: readonly Share[]): FormPart {
  const part = new PartBuilder(getMapping(mappings, 'funds'), block, facts.title, scope)
  for (const [field, header] of Object.entries(FUND)) part.give(field, header)
  const row: SourceRow = block.head[0]!
  part.add(row, {
    documentNumber: facts.documentNumber!,
    name: facts.title,
    level: facts.level!,
    programme: facts.programme!,
    fiscalYear: String(facts.fiscalYear),
    amount: shownMicro(given.reduce((sum, { value }) => sum + value, 0n)),
  })
  const built = part.build([])
  built.section.form!.shares = given.map(({ number, value }) => ({ number, amount: shownMicro(value) }))
  return built
}

const SHARE = {
  fund: '资金文号',
  externalId: '分配编号',
  purpose: '用途',
  place: '建设地点',
  'project.department': '项目主管部门',
  'project.externalId': '项目编号',
}

function sharesOf(asked: DistributionAsked): FormPart {
  const { block, facts, mappings, rows, shares, projects, department, scope, unused } = asked
  const mapping = getMapping(mappings, 'allocations')
  const part = new PartBuilder(mapping, block, facts.title, scope)
  for (const [field, header] of Object.entries(SHARE)) part.give(field, header)
  const one = shares.length === 1 && !shares[0]!.inProse ? shares[0]! : undefined
  // One column is read as it stands, with its unit; of several each row's cells are shares of their own.
  if (one) part.take(columnOf(mapping, 'amount'), one)
  else part.give('amount', '金额', shares)
  const shareRows = new Map(rows.map((row) => [row.row, row]))
  const toWhom = new Map(shares.map((column) => [column, {
    place: shares.length > 1 && namesPlace(column.header.leaf) ? column.header.leaf : undefined,
    purpose: shares.length > 1 ? purposeOf(column) : '',
  }])) // prettier-ignore
  for (const each of block.body) {
    part.tell(each)
    const row = each.kind === 'record' ? shareRows.get(each.row) : undefined
    if (!row) continue
    const problem = problemOf(row, asked)
    for (const column of shares) {
      // A cell that cannot be read goes in as it stands, and the row comes back with what is wrong.
      const value = column.values[row.index]
      const text = row.row.cells[column.at]?.text.trim() ?? ''
      if (value === 0n || (value === null && text === '')) continue
      const own = row.name || row.content
      const { place, purpose: said } = toWhom.get(column)!
      const purpose = place ? own : [own, said].filter((word) => word !== '').join(' ')
      part.add(problem ? { ...row.row, problem } : row.row, {
        fund: facts.documentNumber!,
        externalId: numberOf(row, column, shares),
        purpose,
        place: place ?? row.place,
        ...(one ? {} : { amount: value === null || value === undefined ? text : shownMicro(value) }),
        ...(projects ? { 'project.department': department, 'project.externalId': row.number } : {}),
      })
    }
  }
  return part.build(unused)
}
