import { sql } from 'kysely'
import { Day, Money, Name, Text, TextList, YesNo } from '../graph/column-kind.js'
import { Choice } from '../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { Department } from '../database/department.js'
import { Project } from '../projects/project.js'
import { ProjectSource } from '../projects/project-source.js'
import { Fund } from './fund.js'
import { t } from '../values/title.js'

/** A share of a fund, given to a project or to a place where no project is named yet. */
@Concept(t('分配', 'Allocation'), {
  key: ['fund', 'externalId'],
  list: 'allocations',
  keyLookup: ([documentNumber, externalId]) =>
    sql`select a.id from allocation a join fund f on f.id = a.fund_id where f.document_number = ${documentNumber} and a.external_id = ${externalId}`,
})
export class Allocation {
  @Id()
  id: string
  @Reference(Fund, t('资金', 'Fund'), { inverse: ['allocations', t('分配', 'Allocations')] })
  fund: Fund
  @Column(Text, t('编号', 'Number within the fund'))
  externalId: string
  @Reference(Project, t('项目', 'Project'), {
    optional: true,
    inverse: ['allocations', t('分配', 'Allocations')],
  })
  project: Project | null
  /** The record that finance named: after a merge the allocation follows it to its project. */
  @Reference(ProjectSource, t('所指的来源记录', 'The record that finance named'), {
    optional: true,
    hidden: true,
  })
  projectSource: ProjectSource | null
  @Column(Choice(Department), t('主管部门', 'Department in charge'))
  department: Department
  @Column(
    Money,
    t(
      '现分配金额（元）：经调整、退回、结转之后',
      'Amount as it stands after adjustments, returns and carry-overs, yuan',
    ),
  )
  amount: string
  /** What the document gave; a file that is sent again is compared with it. */
  @Column(Money, t('原分配金额（元）', 'Amount as first given, yuan'), { preset: '0' })
  statedAmount: string
  /** The sums are kept by the operations that enter money, and held to one another by constraints. */
  @Column(Money, t('已拨付（元）', 'Disbursed so far, yuan'), { preset: '0' })
  disbursedAmount: string
  @Column(Money, t('已支付（元）', 'Paid so far, yuan'), { preset: '0' })
  paidAmount: string
  @Column(Money, t('已退回（元）', 'Returned so far, yuan'), { preset: '0' })
  returnedAmount: string
  @Column(Money, t('已结转（元）', 'Carried over so far, yuan'), { preset: '0' })
  carriedOverAmount: string
  @Column(Day, t('分配日期', 'Allocated on'), { optional: true })
  allocatedOn: string | null
  @Column(Name, t('地点', 'Place, where no project is named'), { optional: true })
  place: string | null
  @Column(Text, t('村级代码', 'Village code, as reported'), { optional: true })
  villageCode: string | null
  @Column(Text, t('项目区代码', 'Area code, as reported'), { optional: true })
  areaCode: string | null
  @Column(Name, t('用途', 'Purpose'), { optional: true })
  purpose: string | null
  @Column(Text, t('经济分类科目', 'Economic budget code'), { optional: true })
  economicCode: string | null
  @Column(TextList, t('立项文号', 'Documents under which the project was planned'), { optional: true })
  planDocuments: string[] | null
  @Column(YesNo, t('先建后补', 'Whether it is a subsidy after completion'), { preset: 'false' })
  afterCompletion: boolean
}
