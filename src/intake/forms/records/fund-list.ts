import { getMapping } from '../../tables/load-mappings.js'
import { recordsOf, type Block } from '../layout/block.js'
import { recordedMoney } from '../meaning/choose-amounts.js'
import type { FormColumn } from '../meaning/form-column.js'
import { factsOf, levelIn, type FormAnswers, type FormFacts } from '../meaning/title-facts.js'
import type { Codes, Mapping } from '../../tables/mapping.js'
import type { FormText } from './form-rows.js'
import { columnOf, PartBuilder } from './part.js'
import { documentColumns, levelColumn } from './quota-list.js'

export interface FundListAsked {
  block: Block
  columns: readonly FormColumn[]
  facts: FormFacts
  text: FormText
  mappings: readonly Mapping[]
  programmes: Codes
  amount: FormColumn
}

/** 到位金额 | 整合金额: what came is what a document gives, where only what became of it stands beside. */
export const arrived = (columns: readonly FormColumn[]): FormColumn[] =>
  recordedMoney(columns).every(({ text }) => /整合|统筹|分配|使用/.test(text))
    ? columns.map((each) =>
        each.use === 'spent' && /到位(?!率)/.test(each.text) ? { ...each, use: 'this' } : each,
      )
    : [...columns]

/** What is known of all documents of a list: by the answers, and of the level by a title that names one above the county’s, 中央直达资金明细; whose money a county puts together, 县级统筹, it does not say. */
export function factsOfList(facts: FormFacts, { level, programme }: FormAnswers): FormFacts {
  const [titled] = facts.levels.length === 1 && facts.levels[0] !== 'COUNTY' ? facts.levels : []
  return { ...facts, level: level ?? titled, programme }
}

/** When a document came. */
const RECEIVED = /^(?:下达|收文|收到|到账|来文)(?:日期|时间)$/

/** The fund documents that a list names, each with what its own name and number say; and what no row says. */
export function fundsOfList(asked: FundListAsked): {
  part: PartBuilder
  lacking: ('level' | 'programme' | 'fiscalYear')[]
} {
  const { block, columns, facts, text, mappings, programmes, amount } = asked
  const part = new PartBuilder(getMapping(mappings, 'funds'), block, facts.title, '')
  const document = documentColumns(columns).own!
  const name = columns.find(({ meaning }) => meaning === 'fundName')!
  const target = part.mapping.columns.find(({ fields }) => fields.includes('amount'))!
  for (const field of ['documentNumber', 'name', 'level', 'programme', 'fiscalYear'])
    part.give(field, document.text)
  part.take(target, amount)
  const levels = levelColumn(columns)
  const received = columns.find(({ name: heading }) => RECEIVED.test(heading))
  if (received) part.take(columnOf(part.mapping, 'receivedOn'), { at: received.at, text: received.text })
  const lacking = new Set<'level' | 'programme' | 'fiscalYear'>()
  for (const { row } of recordsOf(block)) {
    const [number, title] = [text.text(row, document), text.text(row, name)]
    // What a row says of its document goes before what was answered for those that do not say it.
    const own = factsOf([title], null, number, {}, programmes)
    const level = own.level ?? levelIn(text.text(row, levels)) ?? facts.level
    const programme = own.programme ?? facts.programme
    const year = own.documentNumber ? own.fiscalYear : facts.fiscalYear
    if (level === undefined) lacking.add('level')
    if (programme === undefined) lacking.add('programme')
    if (year === undefined) lacking.add('fiscalYear')
    part.add(row, {
      documentNumber: number,
      name: title,
      level: level ?? '',
      programme: programme ?? '',
      fiscalYear: year === undefined ? '' : String(year),
    })
  }
  block.body.forEach((each) => part.tell(each))
  return { part, lacking: [...lacking] }
}

/** The words of the programmes, as the table of funds knows them. */
export const programmesOf = (mappings: readonly Mapping[]): Codes =>
  mappings.find(({ id }) => id === 'funds')!.columns.find(({ fields }) => fields.includes('programme'))!
    .codes!
