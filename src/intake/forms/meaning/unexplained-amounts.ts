import { letterOf } from '../../tables/read-record.js'
import type { Question } from '../questions/question.js'
import { recordedMoney } from './choose-amounts.js'
import type { FormColumn } from './form-column.js'
import { reasonOf } from './reason-of.js'

/** Asks about amounts whose heading does not say what they are and that nothing accounts for; null where there are none. */
export function unexplainedQuestion(
  columns: readonly FormColumn[],
  kept: readonly FormColumn[],
  ignored: readonly string[],
): Question | null {
  const open = recordedMoney(columns).filter(
    (each) =>
      each.use === 'part' &&
      !kept.includes(each) &&
      !ignored.includes(each.text) &&
      reasonOf(each, kept, columns) === undefined,
  )
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
