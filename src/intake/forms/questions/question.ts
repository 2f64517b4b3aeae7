import { FundLevel } from '../../../funds/fund-level.js'
import { FundProgramme } from '../../../funds/fund-programme.js'
import { Department } from '../../../database/department.js'
import { inEach, type Message, type Said } from '../../../values/message.js'
import type { UnitKind } from '../../../values/unit.js'
import { InputError } from '../../../values/problem.js'
import { t } from '../../../values/title.js'
import { howToSay, type Door } from '../../tables/how-to-say.js'

/** What a form does not say and nobody may guess: answered once, by its key. */
export interface Question {
  key: string
  text: Message
  /** The likeliest first. */
  choices: string[]
}

const FACTS = {
  documentNumber: t('资金文号', 'Document number of the fund'),
  level: t('资金级次', 'Level of the fund'),
  programme: t('资金专项', 'Programme of the fund'),
  fiscalYear: t('年度', 'Fiscal year'),
  department: t('主管部门', 'Department'),
  projectDepartment: t('表中项目的主管部门', 'Department of the projects that it lists'),
} satisfies Record<string, Message>
export type Fact = keyof typeof FACTS

const CODES: Partial<Record<Fact, object>> = {
  level: FundLevel,
  programme: FundProgramme,
  department: Department,
  projectDepartment: Department,
}

/** A fact that a form does not say of itself: what it mentions comes first, then what the county keeps, then the codes that there are. */
export const factQuestion = (
  key: Fact,
  mentioned: readonly string[] = [],
  kept: readonly string[] = [],
): Question => ({
  key,
  text: FACTS[key],
  choices: [...new Set([...mentioned, ...kept, ...Object.keys(CODES[key] ?? {})])],
})

/** The unit of columns that name none. */
export function unitQuestion(kind: UnitKind, headings: readonly string[], problem?: Said): Question {
  const named = [...new Set(headings.map((heading) => heading.replace(/\s+/g, '')))]
  return {
    key: kind === 'money' ? 'amountUnit' : 'landAreaUnit',
    text: inEach((say, language) => {
      const why = problem === undefined ? '' : say(problem)
      return language === 'zh'
        ? `${named.map((name) => `“${name}”`).join('、')}的单位${why && `（${why}）`}`
        : `Unit of ${named.map((name) => `“${name}”`).join(', ')}${why && ` (${why})`}`
    }),
    choices: kind === 'money' ? ['YUAN', 'WAN_YUAN'] : ['MU', 'HECTARE'],
  }
}

/** A form that waits for answers: nothing of it is taken before they are given. */
export class FormQuestions extends InputError {
  constructor(
    place: Message,
    readonly questions: readonly Question[],
    path: string,
    door: Door | undefined,
  ) {
    const way = howToSay('answers', door)
    super(
      'FORM_QUESTIONS',
      inEach((say, language) => {
        const asked = questions.map(
          ({ key, text, choices }) =>
            `${say(text)}${language === 'zh' ? '（' : ' ('}${key}${choices.length > 0 ? `${language === 'zh' ? '：' : ': '}${choices.join(' | ')}` : ''}${language === 'zh' ? '）' : ')'}`,
        )
        return language === 'zh'
          ? `${say(place)}还有 ${questions.length} 项没有写明，未导入：${asked.join('；')}。请${say(way)}。`
          : `${say(place)}: ${questions.length} things are not said in the form, and it was not imported: ${asked.join('; ')}. ${say(way)}.`
      }),
      path,
    )
  }
}
