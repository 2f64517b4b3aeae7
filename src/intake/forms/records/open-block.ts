import type { Surroundings } from '../../tables/recognise.js'
import type { FormContext } from '../form-context.js'
import type { SourceRow } from '../../readers/source.js'
import type { Block } from '../layout/block.js'
import { markGroupTotals } from '../layout/group-totals.js'
import { markParts } from '../layout/part-rows.js'
import { documentBelow } from '../meaning/document-below.js'
import type { FormColumn } from '../meaning/form-column.js'
import { columnsOf, type Units } from '../meaning/form-columns.js'
import { factsOf, type FormAnswers, type FormFacts } from '../meaning/title-facts.js'
import { unitOfProse } from '../meaning/unit-of-prose.js'
import { FormText } from './form-rows.js'
import { programmesOf } from './fund-list.js'
import { isPayments } from './treasury-payments.js'

/** A table of a form before it is told what it is: its columns, what is said of it as a whole, and its rows in words. */
export interface OpenedBlock {
  block: Block
  columns: FormColumn[]
  facts: FormFacts
  text: FormText
  /** The documents that its notes and remarks mention. */
  documents: string[]
  /** Whether rows that sum up others without saying so were told apart, or have to be. */
  grouped: boolean
  /** Rows that may sum up others, and rows of which it is not clear whether they are part of another. */
  asked: { sums: SourceRow[]; parts: SourceRow[] }
}

export function openBlock(
  laid: Block,
  ordinal: number,
  { answers, mappings }: FormContext,
  around: Surroundings,
): OpenedBlock {
  const found = { ...laid, file: around.file }
  const unasked = columnsOf(found, answers.units)
  const units = { ...answers.units, money: answers.units.money ?? unitOfProse(found.above, unasked) }
  const { block, columns, asked } = toldApart(found, columnsOf(found, units), answers, units)
  const factsBy = (given: FormAnswers) =>
    factsOf(block.above, found.sheet, around.file, given, programmesOf(mappings))
  const said = factsBy(answers)
  const below = documentBelow(block, columns)
  const facts =
    said.documentNumber === undefined && below.named
      ? factsBy({ ...answers, documentNumber: below.named })
      : said
  const named = found.sheet !== null && !/^(?:sheet|工作表)\s*\d*$/i.test(found.sheet) ? found.sheet : ''
  const { title, documentNumber, fiscalYear, annex } = facts
  const scope = JSON.stringify([title, named, documentNumber ?? '', fiscalYear ?? '', ordinal, ...(annex ? [annex] : [])]) // prettier-ignore
  return {
    block,
    columns,
    facts,
    text: new FormText(block, columns, facts, scope),
    documents: below.mentioned,
    grouped: block !== found || asked.sums.length + asked.parts.length > 0,
    asked,
  }
}

/** A table without the rows that sum up others or are part of others. */
function toldApart(
  found: Block,
  read: FormColumn[],
  { among, sumRows }: FormContext['answers'],
  units: Units,
): Pick<OpenedBlock, 'block' | 'columns' | 'asked'> {
  // A payment that comes to as much as those below it is none the less a payment.
  if (isPayments(read)) return { block: found, columns: read, asked: { sums: [], parts: [] } }
  const again = (block: Block, before: Block, columns: FormColumn[]) => (block === before ? columns : columnsOf(block, units)) // prettier-ignore
  const whole = markParts(found, read, among)
  const columns = again(whole.block, found, read)
  const { block, asked } = markGroupTotals(whole.block, columns, sumRows)
  return { block, columns: again(block, whole.block, columns), asked: { sums: asked, parts: whole.asked } }
}
