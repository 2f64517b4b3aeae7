import type { SourceRow } from '../../readers/source.js'
import type { Told } from '../../tables/table-section.js'
import { textsOf, type Block } from '../layout/block.js'
import type { Question } from '../questions/question.js'

const NAMED_MAX = 10
const ROWS_A_NOTE = 12

/** Asks what rows are that come to what others do, and how far 其中 reaches. */
export function rowQuestions({ sums, parts }: { sums: SourceRow[]; parts: SourceRow[] }): Question[] {
  const questions: Question[] = []
  const named = (rows: readonly SourceRow[]) =>
    rows.slice(0, NAMED_MAX).map((row) => ({ row: row.row, text: (textsOf(row)[0] ?? '').slice(0, 20) }))
  const zh = (rows: readonly SourceRow[]) => `${named(rows).map(({ row, text }) => `第 ${row} 行“${text}”`).join('、')}${rows.length > NAMED_MAX ? ` 等 ${rows.length} 行` : ''}` // prettier-ignore
  const en = (rows: readonly SourceRow[]) => `${named(rows).map(({ row, text }) => `row ${row} “${text}”`).join(', ')}${rows.length > NAMED_MAX ? ` and others, ${rows.length} rows` : ''}` // prettier-ignore
  if (sums.length > 0)
    questions.push({
      key: 'sumRows',
      text: {
        zh: `${zh(sums)}的数额恰为其他行之和：是合计（TOTALS，不作记录），还是各自的记录（RECORDS）`,
        en: `The amounts of ${en(sums)} are just what other rows come to: are they totals (TOTALS, no records), or records of their own (RECORDS)`,
      },
      choices: ['TOTALS', 'RECORDS'],
    })
  if (parts.length > 0)
    questions.push({
      key: 'among',
      text: {
        zh: `${zh(parts)}写着“其中”，看不出包括到哪一行：只有写明“其中”的行属上一行（MARKED），还是各行都是记录（RECORDS）；其他行也属上一行的，请在这些行都写上“其中”`,
        en: `${en(parts)} begins with “其中”, and it is not clear how far that reaches: only the rows that say so are part of the row above (MARKED), or each row is a record (RECORDS). If others belong to it too, write “其中” in each of them`,
      },
      choices: ['MARKED', 'RECORDS'],
    })
  return questions
}

/** What is told of the rows that no record is made of, because others say the same. */
export function dismissedRows({ body }: Block): Told[] {
  const sums = body.flatMap((each) => (each.kind === 'total' && each.untold ? [each.row] : []))
  const parts = body.flatMap((each) => (each.kind === 'part' ? [each.row] : []))
  return [...notes(sums, SUMS), ...notes(parts, PARTS)]
}

const SUMS: Why = {
  zh: '是其他行之和，不作记录',
  en: ['is what other rows come to, and no record', 'are what other rows come to, and no records'],
}
const PARTS: Why = {
  zh: '是上一行的“其中”，不另作记录',
  en: [
    'is a part of the row above (其中), and no record of its own',
    'are parts of the rows above (其中), and no records of their own',
  ],
}
interface Why { zh: string; en: readonly [one: string, several: string] } // prettier-ignore

function notes(rows: readonly SourceRow[], { zh, en }: Why): Told[] {
  const found: Told[] = []
  for (let from = 0; from < rows.length; from += ROWS_A_NOTE) {
    const these = rows.slice(from, from + ROWS_A_NOTE)
    const name = (textsOf(these[0]!)[0] ?? '').slice(0, 30)
    const numbers = these.map(({ row }) => row)
    const text =
      these.length === 1
        ? { zh: `“${name}”${zh}`, en: `“${name}” ${en[0]}` }
        : { zh: `第 ${numbers.join('、')} 行${zh}`, en: `rows ${numbers.join(', ')} ${en[1]}` }
    found.push({ kind: 'note', row: these[0]!, text })
  }
  return found
}
