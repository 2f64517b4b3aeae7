import { Day, Text } from '../graph/column-kind.js'
import { Choice, enumeration } from '../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { Department } from '../database/department.js'
import { Objection } from './objection.js'
import { t } from '../values/title.js'

export const ObjectionVerdict = enumeration(
  'ObjectionVerdict',
  t('对异议的结论', 'What became of an objection'),
  {
    UPHELD: t('采纳', 'Upheld'),
    PARTLY: t('部分采纳', 'Upheld in part'),
    REJECTED: t('不采纳', 'Not upheld'),
  },
)
export type ObjectionVerdict = keyof typeof ObjectionVerdict

/** What the department in charge says to it, for all to read. Never changed; a further answer is another. */
@Concept(t('异议答复', 'Answer to an objection'), { key: [] })
export class ObjectionAnswer {
  @Id()
  id: string
  @Reference(Objection, t('异议', 'The objection'), {
    inverse: ['answers', t('历次答复', 'Answers, first to last')],
  })
  objection: Objection
  @Column(Choice(ObjectionVerdict), t('结论', 'Verdict'))
  verdict: ObjectionVerdict
  @Column(Text, t('答复', 'The answer'))
  words: string
  @Column(Choice(Department), t('答复部门', 'Department that answered'))
  department: Department
  @Column(Day, t('答复日期', 'Answered on'))
  answeredOn: string
}
