import { Day, Measure, Money, Text } from '../graph/column-kind.js'
import { Choice, enumeration } from '../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { Project } from './project.js'

const ProgressStage = enumeration('ProgressStage', '进度阶段 Stage', {
  PREPARING: '前期工作 Preparing',
  TENDERING: '招标采购 Tendering',
  BUILDING: '在建 Under construction',
  SUSPENDED: '停工 Suspended',
  FINISHED: '完工 Finished',
  ACCEPTED: '已验收 Accepted',
  CANCELLED: '取消 Cancelled',
})

@Concept('项目进度 Progress report of a project', {
  key: ['project', 'reportedOn'],
  list: 'projectProgress',
  record: 'recordProjectProgress',
})
export class ProjectProgress {
  @Id()
  id: string
  @Reference(Project, '项目 Project', { inverse: ['progress', '进度 Progress'] })
  project: Project
  @Column(Day, '报告日期 Reported on')
  reportedOn: string
  @Column(Choice(ProgressStage), '阶段 Stage', { optional: true })
  stage: keyof typeof ProgressStage | null
  @Column(Measure, '形象进度（%） Share of the work that is done, per cent', { optional: true })
  physicalShare: number | null
  @Column(Measure, '自报支付进度（%） Share that is paid, as reported, per cent', { optional: true })
  paidShare: number | null
  @Column(Money, '累计完成投资（元） Investment completed so far, yuan', { optional: true })
  completedInvestment: string | null
  @Column(Day, '预计完工日期 Expected end', { optional: true })
  plannedEnd: string | null
  @Column(Text, '进展与问题 What was done, and problems', { optional: true })
  description: string | null
  @Column(Text, '填报单位 Reporting unit', { optional: true })
  reporter: string | null
}
