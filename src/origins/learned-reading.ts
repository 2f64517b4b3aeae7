import { Instant, Text, TextList } from '../graph/column-kind.js'
import { Choice } from '../graph/enumeration.js'
import { Column, Concept, Id } from '../graph/words.js'
import { Department } from '../database/department.js'
import { t } from '../values/title.js'

/** What was answered once for a department's form, and holds when the same form comes again. */
@Concept(t('记住的读法', 'What was answered for a form, and is not asked again'), {
  key: ['department', 'layout'],
  list: 'learnedReadings',
})
export class LearnedReading {
  @Id()
  id: string
  @Column(Choice(Department), t('报送部门', 'Department that sends the form'))
  department: Department
  @Column(Text, t('版式：由标题、表头算出', 'Layout: made of title and headings'))
  layout: string
  @Column(Text, t('表的标题', 'The form’s title'))
  title: string
  @Column(TextList, t('表头', 'Its headings'))
  headings: string[]
  @Column(Text, t('金额单位', 'Unit of its amounts'), { optional: true })
  amountUnit: string | null
  @Column(Text, t('面积单位', 'Unit of its land areas'), { optional: true })
  landAreaUnit: string | null
  @Column(Text, t('资金级次', 'Level of the fund'), { optional: true })
  level: string | null
  @Column(Text, t('资金专项', 'Programme of the fund'), { optional: true })
  programme: string | null
  @Column(Text, t('本次分配的金额所在列', 'Column of what is given'), { optional: true })
  amountColumn: string | null
  @Column(Text, t('项目总投资所在列', 'Column of what a project costs'), { optional: true })
  budgetColumn: string | null
  @Column(TextList, t('不需要的金额列', 'Columns of money that are not needed'), { optional: true })
  ignoredColumns: string[] | null
  @Column(Text, t('答复人', 'Who answered'))
  answeredBy: string
  @Column(Instant, t('答复时间', 'Answered at'), { preset: 'now()' })
  answeredAt: string
  @Column(Text, t('撤销人', 'Who withdrew it'), { optional: true })
  withdrawnBy: string | null
  @Column(Instant, t('撤销时间', 'Withdrawn at'), { optional: true })
  withdrawnAt: string | null
  @Column(Text, t('撤销原因', 'Why it was withdrawn'), { optional: true })
  withdrawnReason: string | null
}
