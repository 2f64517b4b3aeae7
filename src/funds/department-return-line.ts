import { Money, Text } from '../graph/column-kind.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { Project } from '../projects/project.js'
import { DepartmentReturn } from './department-return.js'
import { Fund } from './fund.js'
import { t } from '../values/title.js'

/** The department’s own books for one project or fund; finance’s stand in the ledger. */
@Concept(t('部门报表行', 'Line of a department’s return'), {
  key: ['departmentReturn', 'project', 'fund', 'functionalCode'],
  list: 'departmentReturnLines',
})
export class DepartmentReturnLine {
  @Id()
  id: string
  @Reference(DepartmentReturn, t('报表', 'Return'), { inverse: ['lines', t('各行', 'Lines')] })
  departmentReturn: DepartmentReturn
  @Reference(Project, t('项目', 'Project'), {
    optional: true,
    inverse: ['departmentReturnLines', t('部门报表行', 'Lines of departments’ returns')],
  })
  project: Project | null
  @Reference(Fund, t('资金', 'Fund'), {
    optional: true,
    inverse: ['departmentReturnLines', t('部门报表行', 'Lines of departments’ returns')],
  })
  fund: Fund | null
  @Column(Text, t('功能分类科目', 'Functional budget code'), { optional: true })
  functionalCode: string | null
  @Column(Money, t('期初结转（元）', 'Carried over, yuan'), { optional: true })
  carriedOver: string | null
  @Column(Money, t('本期收到（元）', 'Received, yuan'), { optional: true })
  received: string | null
  @Column(Money, t('调整，调出为负（元）', 'Adjusted, yuan; money moved out is negative'), { optional: true })
  adjusted: string | null
  @Column(Money, t('本期支出（元）', 'Spent, yuan'), { optional: true })
  spent: string | null
  @Column(Money, t('期末结余（元）', 'Balance, yuan'), { optional: true })
  balance: string | null
}
