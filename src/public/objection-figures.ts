import { sql } from 'kysely'
import { Integer } from '../graph/column-kind.js'
import { Choice } from '../graph/enumeration.js'
import { read } from '../graph/root-word.js'
import { Column, Concept } from '../graph/words.js'
import { Department } from '../database/department.js'
import { t } from '../values/title.js'

/** How a department deals with objections: counts, which all may know. */
@Concept(t('一个部门办理异议的情况', 'How a department deals with objections'), { table: null })
export class ObjectionFigure {
  @Column(Choice(Department), t('主管部门', 'Department in charge'))
  department: Department
  @Column(Integer, t('收到', 'Received'))
  received: number
  @Column(Integer, t('已答复', 'Answered'))
  answered: number
  @Column(Integer, t('未答复', 'Not answered yet'))
  open: number
  @Column(Integer, t('逾期未答复', 'Overdue: not answered, and their day has passed'))
  overdue: number
  @Column(Integer, t('逾期后答复', 'Answered late'))
  answeredLate: number
  @Column(Integer, t('采纳或部分采纳', 'Upheld, or in part'))
  upheld: number
}

read({
  name: 'objectionFigures',
  title: t('各部门办理异议的情况', 'How departments deal with objections, by department'),
  optional: false,
  type: ObjectionFigure,
  arguments: [],
  source: {
    kind: 'list',
    from: () => sql`objection_figures()`,
    order: (figure) => figure('department'),
  },
})
