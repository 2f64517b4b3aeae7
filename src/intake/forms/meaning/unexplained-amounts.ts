import { letterOf } from '../../tables/read-record.js'
import type { Question } from '../questions/question.js'
import { isAnswer } from './answered-column.js'
import { recordedMoney } from './choose-amounts.js'
import type { FormColumn } from './form-column.js'
import { reasonOf } from './reason-of.js'

/** Asks about amounts that nothing accounts for, whose heading does not say what they are or whose words cannot be read; null where there are none. */
export function unexplainedQuestion(
  columns: readonly FormColumn[],
  kept: readonly FormColumn[],
  ignored: readonly string[],
): Question | null {
  // Beside amounts that are kept, what is only said in words says them again.
  const words = kept.some(({ measure }) => measure === 'money') ? [] : columns.filter(({ unread }) => unread !== undefined) // prettier-ignore
  const open = [
    ...recordedMoney(columns).filter(
      (each) => each.use === 'part' && !kept.includes(each) && reasonOf(each, kept, columns) === undefined,
    ),
    ...words,
  ].filter((column) => !ignored.some((heading) => isAnswer(column, heading)))
  if (open.length === 0) return null
  const named = open.map(({ text, at }) => ({ text, letter: letterOf(at) }))
  return {
    key: 'ignoredColumns',
    text: {
      zh: `金额列${named.map(({ text, letter }) => `“${text}”（${letter} 列）`).join('、')}是否不需要`,
      en: `Are the columns of money ${named.map(({ text, letter }) => `“${text}” (column ${letter})`).join(', ')} not needed`,
    },
    choices: open.map(({ text }) => text),
  }
}
