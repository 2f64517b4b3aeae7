import { Day, Measure, Money, Text } from '../graph/column-kind.js'
import { Choice, enumeration } from '../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { Project } from './project.js'
import { t } from '../values/title.js'

export const ProgressStage = enumeration(
  'ProgressStage',
  t('进度阶段', 'Stage'),
  {
    PREPARING: t('前期工作', 'Preparing'),
    TENDERING: t('招标采购', 'Tendering'),
    BUILDING: t('在建', 'Under construction'),
    SUSPENDED: t('停工', 'Suspended'),
    FINISHED: t('完工', 'Finished'),
    ACCEPTED: t('已验收', 'Accepted'),
    CANCELLED: t('取消', 'Cancelled'),
  },
  { ranked: true },
)

@Concept(t('项目进度', 'Progress report of a project'), {
  key: ['project', 'reportedOn'],
  list: 'projectProgress',
  record: 'recordProjectProgress',
})
export class ProjectProgress {
  @Id()
  id: string
  @Reference(Project, t('项目', 'Project'), { inverse: ['progress', t('进度', 'Progress')] })
  project: Project
  @Column(Day, t('报告日期', 'Reported on'))
  reportedOn: string
  @Column(Choice(ProgressStage), t('阶段', 'Stage'), { optional: true })
  stage: keyof typeof ProgressStage | null
  @Column(Measure, t('形象进度（%）', 'Share of the work that is done, per cent'), { optional: true })
  physicalShare: number | null
  @Column(Measure, t('自报支付进度（%）', 'Share that is paid, as reported, per cent'), { optional: true })
  paidShare: number | null
  @Column(Money, t('累计完成投资（元）', 'Investment completed so far, yuan'), { optional: true })
  completedInvestment: string | null
  @Column(Day, t('预计完工日期', 'Expected end'), { optional: true })
  plannedEnd: string | null
  @Column(Text, t('进展与问题', 'What was done, and problems'), { optional: true })
  description: string | null
  @Column(Text, t('填报单位', 'Reporting unit'), { optional: true })
  reporter: string | null
}
