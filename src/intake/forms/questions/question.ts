import { inEach, render, type Message, type Said } from '../../../values/message.js'
import type { UnitKind } from '../../../values/unit.js'
import { InputError } from '../../../values/problem.js'

/** What a form does not say and nobody may guess: answered once, by its key. */
export interface Question {
  key: string
  text: string
  /** The likeliest first. */
  choices: string[]
}

/** The unit of columns that name none. */
export function unitQuestion(kind: UnitKind, headings: readonly string[], problem?: Said): Question {
  const named = [...new Set(headings.map((heading) => `“${heading.replace(/\s+/g, '')}”`))].join('、')
  return {
    key: kind === 'money' ? 'amountUnit' : 'landAreaUnit',
    text: `${named}的单位${problem ? `（${render(problem)}）` : ''}`,
    choices: kind === 'money' ? ['YUAN', 'WAN_YUAN'] : ['MU', 'HECTARE'],
  }
}

/** A form that waits for answers: nothing of it is taken before they are given. */
export class FormQuestions extends InputError {
  constructor(
    place: Message,
    readonly questions: readonly Question[],
    path: string,
  ) {
    super(
      'FORM_QUESTIONS',
      inEach((say, language) => {
        const asked = questions.map(
          ({ key, text, choices }) =>
            `${text}（${key}${choices.length > 0 ? `：${choices.join(' | ')}` : ''}）`,
        )
        return language === 'zh'
          ? `${say(place)}还有 ${questions.length} 项没有写明，未导入：${asked.join('；')}。请用 --answers 给出后再导入。`
          : `${say(place)}: ${questions.length} things are not said in the form, and it was not imported: ${asked.join('; ')}. Answer by --answers and import it again.`
      }),
      path,
    )
  }
}
