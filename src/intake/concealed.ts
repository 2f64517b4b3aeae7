import type { Question } from './forms/questions/question.js'
import type { SourceCell, SourceRow, SourceTable } from './readers/source.js'
import { letterOf } from './tables/read-record.js'
import { headersOf } from './tables/table-headers.js'
import { HEADER_ROWS_MAX } from './tables/recognise.js'
import { bearsUnit, isAmount, measureOf } from './unexplained.js'
import type { Message } from '../values/message.js'

/** The rows and columns that a sheet hides and that hold something, and whether they hold money or land area. */
interface Concealed {
  rows: number[]
  columns: string[]
  amounts: boolean
}

const EMPTY: SourceCell = { text: '', kind: 'empty' }
const isFilled = ({ text, merged }: SourceCell) => merged === undefined && text.trim() !== ''

/** What a sheet hides; null where it hides nothing. */
export async function findConcealed(table: SourceTable): Promise<Concealed | null> {
  if (!(await table.conceals?.())) return null
  const [rows, columns] = [[] as number[], new Set<number>()]
  const measured = new Set<number>()
  let amounts = false
  let read = 0
  for await (const row of table.rows()) {
    if (++read <= HEADER_ROWS_MAX && !row.hidden)
      for (const { at, leaf, text, unit } of headersOf([row]))
        if (measureOf({ leaf, text, ...(unit ? { unit } : {}) }, [], [])) measured.add(at)
    if (row.hidden && row.cells.some(isFilled)) rows.push(row.row)
    row.cells.forEach((cell, at) => {
      const isHidden = row.hidden || row.hiddenColumns?.has(at)
      if (!isHidden || !isFilled(cell)) return
      if (!row.hidden) columns.add(at)
      amounts ||= bearsUnit(cell) || (measured.has(at) && isAmount(cell))
    })
  }
  if (rows.length === 0 && columns.size === 0) return null
  return { rows, columns: [...columns].sort((a, b) => a - b).map(letterOf), amounts }
}

/** A sheet's rows as they are taken: without what it hides, where that was answered. */
export async function* withoutHidden(rows: AsyncIterable<SourceRow>): AsyncGenerator<SourceRow> {
  for await (const row of rows) {
    if (row.hidden) continue
    const { hiddenColumns } = row
    yield hiddenColumns
      ? { ...row, cells: row.cells.map((cell, at) => (hiddenColumns.has(at) ? EMPTY : cell)) }
      : row
  }
}

const NAMED_MAX = 10

function named({ rows, columns }: Concealed): Message {
  const some = (of: readonly (number | string)[]) =>
    `${of.slice(0, NAMED_MAX).join('、')}${of.length > NAMED_MAX ? '……' : ''}`
  const zh = [
    ...(rows.length > 0 ? [`${rows.length} 行（第 ${some(rows)} 行）`] : []),
    ...(columns.length > 0 ? [`${columns.length} 列（${some(columns)} 列）`] : []),
  ].join('、')
  const en = [
    ...(rows.length > 0 ? [`${rows.length} rows (${some(rows)})`] : []),
    ...(columns.length > 0 ? [`${columns.length} columns (${some(columns)})`] : []),
  ].join(' and ')
  return { zh, en }
}

/** Hidden money may be what a filter left out, or what somebody did not want to be seen: which, nobody can guess. */
export const concealedQuestion = (concealed: Concealed): Question => ({
  key: 'hidden',
  text: {
    zh: `有 ${named(concealed).zh}是隐藏的，其中有金额或面积：一并导入（TAKE），还是不导入（SKIP）`,
    en: `${named(concealed).en} are hidden and hold money or land areas: take them too (TAKE), or leave them out (SKIP)`,
  },
  choices: ['TAKE', 'SKIP'],
})

/** What became of what a sheet hides. */
export function concealedSaid(
  sheet: string | null,
  concealed: Concealed,
  answer: 'TAKE' | 'SKIP' | undefined,
): Message {
  const { zh, en } = named(concealed)
  const what =
    answer === 'SKIP'
      ? { zh: '按答复未导入', en: 'they were left out, as answered' }
      : answer === 'TAKE'
        ? { zh: '按答复一并导入', en: 'they were taken with the others, as answered' }
        : {
            zh: '其中没有金额或面积，一并导入',
            en: 'they hold no money or land area and were taken with the others',
          }
  return {
    zh: `工作表“${sheet}”有 ${zh}是隐藏的，${what.zh}。`,
    en: `Sheet “${sheet}” hides ${en}: ${what.en}.`,
  }
}
