import { Day, Text } from '../graph/column-kind.js'
import { Choice } from '../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { Department } from '../database/department.js'
import { Objection } from './objection.js'
import { t } from '../values/title.js'

/** The leading group puts another department in charge; the database moves the objection with it. */
@Concept(t('异议转办', 'Handing on of an objection'), { key: [] })
export class ObjectionTransfer {
  @Id()
  id: string
  @Reference(Objection, t('异议', 'The objection'), {
    inverse: ['transfers', t('历次转办', 'Times it was handed on')],
  })
  objection: Objection
  @Column(Choice(Department), t('原主管部门', 'Department that was in charge'))
  formerDepartment: Department
  @Column(Choice(Department), t('转由', 'Department in charge from then on'))
  department: Department
  @Column(Text, t('理由', 'Why'))
  reason: string
  @Column(Day, t('转办日期', 'On which day'))
  transferredOn: string
}
