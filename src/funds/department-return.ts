import { Day, Integer, Text } from '../graph/column-kind.js'
import { Choice } from '../graph/enumeration.js'
import { Column, Concept, Id } from '../graph/words.js'
import { Department } from '../database/department.js'
import { t } from '../values/title.js'

/** One a period, expected even before it comes: a return that is due and not submitted is missing. */
@Concept(t('部门报表', 'Return of a department'), {
  key: ['department', 'period'],
  list: 'departmentReturns',
})
export class DepartmentReturn {
  @Id()
  id: string
  @Column(Choice(Department), t('部门', 'Department'))
  department: Department
  @Column(Text, t('报告期，如 2024-06', 'Period, such as 2024-06'))
  period: string
  @Column(Integer, t('预算年度', 'Fiscal year'))
  fiscalYear: number
  @Column(Day, t('应报日期', 'Due on'), { optional: true })
  dueOn: string | null
  @Column(Day, t('报送日期；未报时为空', 'Submitted on; null while missing'), { optional: true })
  submittedOn: string | null
}
