import type { Said } from '../../../values/message.js'
import { getMapping } from '../../tables/load-mappings.js'
import type { Mapping } from '../../tables/mapping.js'
import { place, type Placed } from '../../tables/place-columns.js'
import type { Block } from '../layout/block.js'
import type { FormColumn } from '../meaning/form-column.js'
import type { FormFacts } from '../meaning/title-facts.js'
import type { Question } from '../questions/question.js'
import { columnOf, PartBuilder, type FormPart } from './part.js'

/** The columns of a list of payments as the budget system writes them. */
export interface TreasuryColumns {
  mapping: Mapping
  placed: Placed[]
  amount: FormColumn
  /** Whether each row names its document. */
  documents: boolean
}

/** Whether it has payees: then it lists payments. */
export const isPayments = (columns: readonly FormColumn[]) =>
  columns.some(({ meaning }) => meaning === 'payee')

/** The columns of a list of payments; what it lacks, where it does not say when, how much, or for which unit or project was paid. */
export function treasuryColumns(
  block: Block,
  columns: readonly FormColumn[],
  mappings: readonly Mapping[],
): TreasuryColumns | { lacking: string[] } {
  const mapping = getMapping(mappings, 'treasury-payments')
  const placed = withAccount(place(block.headers, mapping, false), block, mapping)
  const of = (field: string) => placed.find(({ column }) => column.fields.includes(field))
  const amount = columns.find(({ at, measure }) => at === of('amount')?.at && measure === 'money')
  const about = of('unit') ?? of('projectTitle') ?? of('allocationNumber')
  if (amount && of('paidOn') && of('payee') && about)
    return { mapping, placed, amount, documents: of('documentNumber') !== undefined }
  const asked = {
    支付日期: of('paidOn'),
    支付金额: amount,
    收款人全称: of('payee'),
    '预算单位（或项目名称）': about,
  }
  return { lacking: Object.entries(asked).flatMap(([heading, has]) => (has ? [] : [heading])) }
}

/** 收款单位 | 开户行 | 账号: an account right after the payee and the payee's bank is the payee's. */
function withAccount(placed: Placed[], { headers }: Block, mapping: Mapping): Placed[] {
  const payee = placed.find(({ column }) => column.fields.includes('payee'))
  if (!payee || placed.some(({ column }) => column.fields.includes('account'))) return placed
  const next = headers.find(({ at, leaf }) => at > payee.at && !BANK.test(leaf.replace(/\s/g, '')))
  return next && ACCOUNT.test(next.leaf.replace(/\s/g, ''))
    ? [...placed, { column: columnOf(mapping, 'account'), at: next.at, header: next.text }]
    : placed
}
const ACCOUNT = /^(?:银行)?[账帐]号$/
const BANK = /^(?:开户(?:银?行|网点)|银行)(?:名称)?$/

export const DOCUMENT_OF_PAYMENTS: Question = {
  key: 'documentNumber',
  text: {
    zh: '资金文号（支付明细没有“指标文号”列：都用同一份资金支付的，请写它的文号；否则请在表中补充“指标文号”列）',
    en: 'Document number of the fund (the payments have no column 指标文号: if one fund paid for all of them, give its number; else add the column)',
  },
  choices: [],
}

export interface TreasuryAsked extends TreasuryColumns {
  block: Block
  facts: FormFacts
  unused: Said[]
}

/** Payments, a row each, with their document where the list is of one. */
export function treasuryPaymentsOf({
  block,
  facts,
  mapping,
  placed,
  amount,
  documents,
  unused,
}: TreasuryAsked): FormPart {
  const part = new PartBuilder(mapping, block, facts.title, '')
  for (const { column, at, header } of placed)
    part.take(column, at === amount.at ? amount : { at, text: header })
  if (!documents) part.give('documentNumber', '资金文号')
  for (const each of block.body) {
    part.tell(each)
    if (each.kind === 'record') for (const row of [each.row, ...each.more]) part.add(row, documents ? {} : { documentNumber: facts.documentNumber! }) // prettier-ignore
  }
  return part.build(unused)
}
