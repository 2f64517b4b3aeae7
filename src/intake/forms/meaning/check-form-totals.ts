import { letterOf } from '../../tables/read-record.js'
import { toldMicro } from '../../tables/micro.js'
import type { Message } from '../../../values/message.js'
import { recordsOf, textOf, type Block } from '../layout/block.js'
import type { Question } from '../questions/question.js'
import { amountIn } from '../../tables/amount-in.js'
import type { FormColumn } from './form-column.js'

/** Asks about the totals of the columns that are taken which are no sum of their rows: something was misread, or the form is wrong. */
export function totalsQuestion(block: Block, columns: readonly FormColumn[]): Question | null {
  const wrong = columns.flatMap((column) => wrongTotals(block, column))
  return wrong.length === 0
    ? null
    : {
        key: 'totals',
        text: totalsSaid(wrong, unread(block, columns)),
        choices: ['ROWS'],
      }
}

export const totalsSaid = (wrong: readonly Message[], unreadCells: Message): Message => ({
  zh: `合计与各行之和不符：${wrong
    .slice(0, 5)
    .map(({ zh }) => zh)
    .join('、')}${unreadCells.zh}，是否仍按各行导入`,
  en: `Totals are not the sums of their rows: ${wrong
    .slice(0, 5)
    .map(({ en }) => en)
    .join(', ')}${unreadCells.en}. Are the rows to be taken none the less`,
})

/** The cells that say something which is no amount: what a sum lacks is most often there. */
function unread(block: Block, columns: readonly FormColumn[]): Message {
  const cells = columns.flatMap(({ at, values }) =>
    recordsOf(block).flatMap(({ row }, index) => {
      const text = textOf(row.cells[at])
      const read = values[index] !== null || text === '' || row.cells[at]!.merged !== undefined || NONE.test(text)
      return read ? [] : [{ row: row.row, letter: letterOf(at), text: text.slice(0, 20) }]
    }),
  ) // prettier-ignore
  if (cells.length === 0) return { zh: '', en: '' }
  const shown = cells.slice(0, 5)
  const more = cells.length > 5
  return {
    zh: `（读不出的有${shown.map(({ row, letter, text }) => `第 ${row} 行 ${letter} 列“${text}”`).join('、')}${more ? ` 等 ${cells.length} 格` : ''}）`,
    en: ` (not read: ${shown.map(({ row, letter, text }) => `row ${row}, column ${letter} “${text}”`).join(', ')}${more ? ` and others, ${cells.length} cells` : ''})`,
  }
}
const NONE = /^[-–—/\\]+$|^无$/

interface Told { value: bigint; total: boolean; row: number; word?: string } // prettier-ignore

/** The only total, 合计, above or below all rows, is theirs, and not that of some of them. */
const isGrand = (values: readonly Told[], at: number): boolean =>
  (at === 0 || at === values.length - 1) &&
  values.filter(({ total }) => total).length === 1 &&
  !/小计/.test(values[at]!.word ?? '')

function wrongTotals({ body }: Block, column: FormColumn): Message[] {
  const values: Told[] = []
  let record = 0
  for (const each of body) {
    if (each.kind === 'record')
      values.push({ value: column.values[record++] ?? 0n, total: false, row: each.row.row })
    else if (each.kind === 'total') {
      const value = amountIn(each.row.cells[column.at], column.measure!, column.unit)
      if (value !== null) values.push({ value, total: true, row: each.row.row, word: each.word })
    }
  }
  return values.flatMap(({ value, total, row }, at) =>
    total &&
    (isGrand(values, at) ? value !== column.sum : !sumsAround(values, at).has(value)) &&
    !isOfKind(body, column, row, value)
      ? [
          {
            zh: `第 ${row} 行 ${letterOf(column.at)} 列写作 ${toldMicro(value)}，各行之和为 ${toldMicro(column.sum)}`,
            en: `row ${row}, column ${letterOf(column.at)} says ${toldMicro(value)}, its rows come to ${toldMicro(column.sum)}`,
          },
        ]
      : [],
  )
}

/** 小计 | 人工造林, below all rows: the sum of those that say the same in a column. */
function isOfKind(body: Block['body'], { at, values }: FormColumn, row: number, sum: bigint): boolean {
  const total = body.find((each) => each.row.row === row)!.row
  const records = body.flatMap((each) => (each.kind === 'record' ? [each.row] : []))
  return total.cells.some((cell, column) => {
    const said = textOf(cell)
    if (column === at || !/\p{Script=Han}/u.test(said)) return false
    const same = records.map(({ cells }) => textOf(cells[column]) === said)
    return same.includes(true) && values.reduce<bigint>((so, value, each) => so + (same[each] ? (value ?? 0n) : 0n), 0n) === sum // prettier-ignore
  })
}

/** What the rows right above or right below a total come to: any run of them, without the totals among them, or of those alone. */
function sumsAround(values: readonly Told[], at: number): Set<bigint> {
  const sums = new Set<bigint>()
  for (const step of [-1, 1]) {
    let rows = 0n
    let totals = 0n
    for (let next = at + step; next >= 0 && next < values.length; next += step) {
      const { value, total } = values[next]!
      if (total) totals += value
      else rows += value
      sums.add(rows)
      if (total) sums.add(totals)
    }
  }
  return sums
}
