import { documentsIn } from '../../../values/document-number.js'
import { compatible } from '../../../values/text.js'
import { recordsOf, textOf, type Block } from '../layout/block.js'
import type { FormColumn } from './form-column.js'

/** What the notes below a table and its remarks say of documents. */
export interface DocumentBelow {
  /** The one that they say is the table's own. */
  named: string | undefined
  /** All that they mention, as choices for the question. */
  mentioned: string[]
}

/** 资金文号：…, …下达: the document by which the table's money came. */
const OWN = [
  /(?:资金|指标|下达|来源|分配|本表|本次)?(?:文号|指标文|资金文件|下达文件)\s*[:：为是]?\s*$/,
  /^\s*(?:文件?)?\s*(?:[,，]\s*)?(?:下达|安排|分配|拨付)/,
] as const

/** The documents that the notes below a table, and the remarks beside its rows, name. */
export function documentBelow(block: Block, columns: readonly FormColumn[]): DocumentBelow {
  const notes = block.body.flatMap((each) => (each.kind === 'note' ? [compatible(each.text)] : []))
  const remarks = remarksOf(block, columns)
  const mentioned = [...new Set([...notes, ...remarks.flat()].flatMap((text) => documentsIn(text).map(({ number }) => number)))] // prettier-ignore
  const own = new Set(notes.flatMap((note) => documentsIn(note).filter(({ before, after }) => OWN[0].test(before) || OWN[1].test(after)).map(({ number }) => number))) // prettier-ignore
  const named = own.size > 0 ? own : ofRemarks(remarks)
  return { named: named.size === 1 ? [...named][0] : undefined, mentioned }
}

const REMARK = /^(?:备注|说明|附注|备注说明)$/

/** What each record says in its columns of remarks. */
const remarksOf = (block: Block, columns: readonly FormColumn[]): string[][] =>
  columns
    .filter(({ name }) => REMARK.test(name))
    .map(({ at }) => recordsOf(block).map(({ row }) => compatible(textOf(row.cells[at]))))

/** The document that every row's remark is. */
function ofRemarks(remarks: readonly string[][]): Set<string> {
  for (const texts of remarks) {
    const numbers = texts.map((text) => {
      const [only, ...others] = documentsIn(text)
      const plain = text.replace(/\s/g, '')
      return only && others.length === 0 && plain.length <= only.number.length + 8 ? only.number : ''
    })
    if (numbers.length > 0 && !numbers.includes('')) return new Set(numbers)
  }
  return new Set()
}
