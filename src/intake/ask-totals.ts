import type { Message } from '../values/message.js'
import type { Answers } from './forms/form-context.js'
import { totalsSaid } from './forms/meaning/check-form-totals.js'
import { FormQuestions } from './forms/questions/question.js'

/** Asks about totals that are no sums of their rows, unless it was answered that the rows count. Throws FormQuestions. */
export function askTotals(
  wrong: readonly Message[],
  file: string,
  path: string,
  answers: Answers | undefined,
) {
  if (wrong.length === 0 || answers?.totals === 'ROWS') return
  const bare = wrong.map(({ zh, en }) => ({ zh: zh.replace(/。$/, ''), en: en.replace(/\.$/, '') }))
  const question = { key: 'totals', text: totalsSaid(bare, { zh: '', en: '' }), choices: ['ROWS'] }
  throw new FormQuestions({ zh: `文件“${file}”`, en: `File “${file}”` }, [question], path, answers?.door)
}
