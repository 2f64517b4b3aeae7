import { shownMicro } from '../../tables/micro.js'
import type { FormContext } from '../form-context.js'
import type { FormColumn } from '../meaning/form-column.js'
import { reasonOf } from '../meaning/reason-of.js'
import type { FormText } from './form-rows.js'

/** The columns that no record is made of, each with its sum and the reason. */
export function unusedColumns(
  columns: readonly FormColumn[],
  { places, name, parcel }: FormText,
  taken: ReadonlyMap<FormColumn, string>,
  { columns: given, ignoredBy }: FormContext['answers'],
): string[] {
  const kept = [...taken.keys()]
  return columns.flatMap((column) => {
    const { text, measure, sum, meaning, unread } = column
    if (taken.has(column)) return []
    if (unread !== undefined) return [`${text}（“${unread.slice(0, 60)}”：读不出一个金额）`]
    if (measure === null || sum === 0n) {
      const isSaid = meaning === 'sequence' || meaning === 'divisionCode' || places.includes(column) || column === name || column === parcel // prettier-ignore
      return isSaid || text === '' ? [] : [text]
    }
    const why = given?.ignored?.includes(text) ? `不需要，${ignoredBy ?? '本次答复'}` : reasonOf(column, kept, columns) // prettier-ignore
    return [`${toldOf(column)}：${why ?? '没有与之相应的记录'}）`]
  })
}

/** How it begins what is told of a column of amounts that is not taken. */
export const toldOf = ({ text, sum, measure }: FormColumn): string =>
  `${text}（合计 ${shownMicro(sum)} ${measure === 'money' ? '元' : '亩'}`
