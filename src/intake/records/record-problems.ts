import { fact, problem } from '../../graph/problem.js'
import { inEach, type Message, type Said } from '../../values/message.js'
import { RecordProblem } from '../import-answer.js'

export const InvalidField = problem(
  'INVALID_FIELD',
  { zh: '记录有误', en: 'A record is not valid, field by field' },
  { fieldProblems: fact([RecordProblem], '有误的字段，每项一处', 'The invalid fields, one an item') },
  ({ fieldProblems }) =>
    inEach((say, language) => {
      const each = fieldProblems.map(({ path, said }) =>
        path.length > 0 ? `${path.join('.')}${language === 'zh' ? '：' : ': '}${say(said)}` : say(said),
      )
      return language === 'zh' ? `记录有误：${each.join('；')}` : `The record is not valid: ${each.join(' ')}`
    }),
)

export const ReferenceNotFound = problem(
  'REFERENCE_NOT_FOUND',
  { zh: '所指的记录不存在', en: 'A record that is referred to does not exist' },
  {
    path: fact([String], '所在字段', 'The field'),
    given: fact(String, '所给的标识或自然键', 'The id or the natural key that was given'),
  },
  ({ path, given }, what: Message) => ({
    zh: `没有${what.zh}“${given.slice(0, 120)}”（${path.join('.')}），或无权查看。请先登记它，或更正此处。`,
    en: `No ${what.en} “${given.slice(0, 120)}” was found (${path.join('.')}), or you may not see it. Enter it first, or correct this value.`,
  }),
)

export const fieldProblem = (path: readonly string[], said: Said): RecordProblem =>
  Object.assign(new RecordProblem(), { path: [...path], said })
