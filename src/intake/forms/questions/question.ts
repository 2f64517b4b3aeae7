import { FundLevel } from '../../../funds/fund-level.js'
import { Department } from '../../../projects/department.js'
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

const FACTS = {
  documentNumber: '资金文号',
  level: '资金级次',
  programme: '资金专项',
  fiscalYear: '年度',
  department: '主管部门',
}

/** A fact that a form does not say of itself: what it mentions comes first, then the codes that there are. */
export function factQuestion(key: keyof typeof FACTS, mentioned: readonly string[] = []): Question {
  const codes = key === 'level' ? FundLevel : key === 'department' ? Department : {}
  return { key, text: FACTS[key], choices: [...new Set([...mentioned, ...Object.keys(codes)])] }
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
