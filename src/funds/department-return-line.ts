import { Money, Text } from '../graph/column-kind.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { Project } from '../projects/project.js'
import { DepartmentReturn } from './department-return.js'
import { Fund } from './fund.js'

/** The department’s own books for one project or fund; finance’s stand in the ledger. */
@Concept('部门报表行 Line of a department’s return', {
  key: ['departmentReturn', 'project', 'fund', 'functionalCode'],
  list: 'departmentReturnLines',
})
export class DepartmentReturnLine {
  @Id()
  id: string
  @Reference(DepartmentReturn, '报表 Return', { inverse: ['lines', '各行 Lines'] })
  departmentReturn: DepartmentReturn
  @Reference(Project, '项目 Project', {
    optional: true,
    inverse: ['departmentReturnLines', '部门报表行 Lines of departments’ returns'],
  })
  project: Project | null
  @Reference(Fund, '资金 Fund', {
    optional: true,
    inverse: ['departmentReturnLines', '部门报表行 Lines of departments’ returns'],
  })
  fund: Fund | null
  @Column(Text, '功能分类科目 Functional budget code', { optional: true })
  functionalCode: string | null
  @Column(Money, '期初结转（元） Carried over, yuan', { optional: true })
  carriedOver: string | null
  @Column(Money, '本期收到（元） Received, yuan', { optional: true })
  received: string | null
  @Column(Money, '调整，调出为负（元） Adjusted, yuan; money moved out is negative', { optional: true })
  adjusted: string | null
  @Column(Money, '本期支出（元） Spent, yuan', { optional: true })
  spent: string | null
  @Column(Money, '期末结余（元） Balance, yuan', { optional: true })
  balance: string | null
}
