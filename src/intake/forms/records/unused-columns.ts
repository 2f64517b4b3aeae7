import type { Message, Said } from '../../../values/message.js'
import { toldMicro } from '../../tables/micro.js'
import type { FormContext } from '../form-context.js'
import { isAnswer } from '../meaning/answered-column.js'
import type { FormColumn } from '../meaning/form-column.js'
import { reasonOf } from '../meaning/reason-of.js'
import type { FormText } from './form-rows.js'

/** The columns that no record is made of, each with its sum and the reason. */
export function unusedColumns(
  columns: readonly FormColumn[],
  { places, name, parcel }: FormText,
  taken: ReadonlyMap<FormColumn, string>,
  { columns: given, ignoredBy }: FormContext['answers'],
): Said[] {
  const kept = [...taken.keys()]
  return columns.flatMap((column): Said[] => {
    const { text, measure, sum, meaning, unread } = column
    if (taken.has(column)) return []
    if (unread !== undefined) return [unreadWords(text, unread.slice(0, 60))]
    if (measure === null || sum === 0n) {
      const isSaid = meaning === 'sequence' || meaning === 'divisionCode' || places.includes(column) || column === name || column === parcel // prettier-ignore
      return isSaid || text === '' ? [] : [text]
    }
    const why = given?.ignored?.some((heading) => isAnswer(column, heading))
      ? notNeeded(ignoredBy)
      : (reasonOf(column, kept, columns) ?? NO_SUCH_RECORD)
    const told = toldOf(column)
    return [{ zh: `${told.zh}：${why.zh}）`, en: `${told.en}: ${why.en})` }]
  })
}

const unreadWords = (text: string, unread: string): Message => ({
  zh: `${text}（“${unread}”：读不出一个金额）`,
  en: `${text} (“${unread}”: no amount can be read from it)`,
})
const notNeeded = (by: string | undefined): Message => ({
  zh: `不需要，${by ?? '本次答复'}`,
  en: `not needed, by ${by ?? 'what was answered now'}`,
})
const NO_SUCH_RECORD: Message = { zh: '没有与之相应的记录', en: 'no record takes it' }

/** How it begins what is told of a column of amounts that is not taken. */
export const toldOf = ({ text, sum, measure }: FormColumn): Message => ({
  zh: `${text}（合计 ${toldMicro(sum)} ${measure === 'money' ? '元' : '亩'}`,
  en: `${text} (${toldMicro(sum)} ${measure === 'money' ? 'yuan' : 'mu'} in all`,
})

/** A column of names of projects that their own department enters. */
export const asPurpose = (text: string): Message => ({
  zh: `${text}（记作用途：项目由其主管部门登记）`,
  en: `${text} (taken as the purpose: the projects are entered by their department)`,
})
