import { AMONG } from '../forms/layout/block.js'
import type { Message } from '../../values/message.js'
import type { SourceRow } from '../readers/source.js'
import type { Section } from './table-section.js'

const NAMES: ReadonlySet<string> = new Set(['title', 'name', 'place'])
const PART_OF_ABOVE: Message = {
  zh: '本行以“其中”起头，是上一行的一部分，不能另作记录：请删去本行，或去掉“其中”二字。',
  en: 'The row begins with “其中”: it is part of the row above and no record of its own. Remove it, or take “其中” away.',
}

/** A row of a table; one that says a part of the row above again, 其中：前罗村, comes back. */
export function withoutParts(row: SourceRow, { columns }: Section): SourceRow {
  const named = columns.filter(({ column }) => column.fields.some((field) => NAMES.has(field)))
  return named.some(({ at }) => AMONG.test(row.cells[at]?.text.trim() ?? ''))
    ? { ...row, problem: PART_OF_ABOVE }
    : row
}
