import { Day, Integer, Name, Text } from '../../graph/column-kind.js'
import { Choice, enumeration } from '../../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { AdministrativeDivision } from '../../areas/administrative-division.js'
import { ConsolidationArea } from '../../areas/consolidation-area.js'
import { Project } from '../../projects/project.js'
import { throughProject } from '../../ties/through-project.js'

export const NoticeSubject = enumeration('NoticeSubject', '公示事项 Subject of a notice', {
  AREA: '项目区 Area',
  PLAN: '规划和实施方案 Plan',
  PROJECT: '项目 Project',
  FUND: '资金 Fund',
  SUBSIDY: '补贴 Subsidy',
  ACCEPTANCE: '验收 Acceptance',
  LAND_ADJUSTMENT: '土地权属调整 Adjustment of land rights',
})

@Concept('公示 Public notice', {
  key: ['area', 'project', 'division', 'subject', 'publishedOn'],
  list: 'publicNotices',
  record: 'recordPublicNotice',
})
export class PublicNotice {
  @Id()
  id: string
  @Reference(ConsolidationArea, '项目区，报送时写明的 Area, where the record names it', {
    optional: true,
    hidden: true,
  })
  area: ConsolidationArea | null
  @Reference(Project, '项目 Project', { optional: true, inverse: ['publicNotices', '公示 Public notices'] })
  project: Project | null
  @Reference(AdministrativeDivision, '村或乡镇 Village or township', {
    optional: true,
    inverse: ['publicNotices', '公示 Public notices'],
  })
  division: AdministrativeDivision | null
  @Column(Choice(NoticeSubject), '公示事项 Subject')
  subject: keyof typeof NoticeSubject
  @Column(Day, '公示起始日期 Published on')
  publishedOn: string
  @Column(Day, '公示结束日期 Ended on', { optional: true })
  endsOn: string | null
  @Column(Name, '公示地点或网址 Where', { optional: true })
  place: string | null
  @Column(Integer, '收到异议数 Objections received', { optional: true })
  objections: number | null
  @Column(Text, '公示结果 Result', { optional: true })
  result: string | null
}
throughProject(PublicNotice, 'publicNotices', '公示 Public notices')
