import { InputError } from '../../../values/problem.js'

/** What a form does not say and nobody may guess: answered once, by its key. */
export interface Question {
  key: string
  text: string
  /** The likeliest first. */
  choices: string[]
}

/** A form that waits for answers: nothing of it is taken before they are given. */
export class FormQuestions extends InputError {
  constructor(
    place: string,
    readonly questions: readonly Question[],
    path: string,
  ) {
    super(
      'FORM_QUESTIONS',
      `${place}还有 ${questions.length} 项没有写明，未导入：${questions
        .map(
          ({ key, text, choices }) =>
            `${text}（${key}${choices.length > 0 ? `：${choices.join(' | ')}` : ''}）`,
        )
        .join('；')}。请用 --answers 给出后再导入。Not all is said in the form: answer by --answers.`,
      path,
    )
  }
}
