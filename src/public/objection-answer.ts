import { Day, Text } from '../graph/column-kind.js'
import { Choice, enumeration } from '../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { Department } from '../projects/department.js'
import { Objection } from './objection.js'

export const ObjectionVerdict = enumeration('ObjectionVerdict', '对异议的结论 What became of an objection', {
  UPHELD: '采纳 Upheld',
  PARTLY: '部分采纳 Upheld in part',
  REJECTED: '不采纳 Not upheld',
})
export type ObjectionVerdict = keyof typeof ObjectionVerdict

/** What the department in charge says to it, for all to read. Never changed; a further answer is another. */
@Concept('异议答复 Answer to an objection', { key: [] })
export class ObjectionAnswer {
  @Id()
  id: string
  @Reference(Objection, '异议 The objection', { inverse: ['answers', '历次答复 Answers, first to last'] })
  objection: Objection
  @Column(Choice(ObjectionVerdict), '结论 Verdict')
  verdict: ObjectionVerdict
  @Column(Text, '答复 The answer')
  words: string
  @Column(Choice(Department), '答复部门 Department that answered')
  department: Department
  @Column(Day, '答复日期 Answered on')
  answeredOn: string
}
