import { Day, Integer, Name, Text } from '../../graph/column-kind.js'
import { Choice, enumeration } from '../../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { AdministrativeDivision } from '../../areas/administrative-division.js'
import { ConsolidationArea } from '../../areas/consolidation-area.js'
import { NamedArea } from '../../areas/way-to-area.js'
import { Project } from '../../projects/project.js'
import { belongsToProject } from '../../ties/through-project.js'
import { t } from '../../values/title.js'

export const NoticeSubject = enumeration('NoticeSubject', t('公示事项', 'Subject of a notice'), {
  AREA: t('项目区', 'Area'),
  PLAN: t('规划和实施方案', 'Plan'),
  PROJECT: t('项目', 'Project'),
  FUND: t('资金', 'Fund'),
  SUBSIDY: t('补贴', 'Subsidy'),
  ACCEPTANCE: t('验收', 'Acceptance'),
  LAND_ADJUSTMENT: t('土地权属调整', 'Adjustment of land rights'),
})

@Concept(t('公示', 'Public notice'), {
  key: ['area', 'project', 'division', 'subject', 'publishedOn'],
  list: 'publicNotices',
  record: 'recordPublicNotice',
})
export class PublicNotice {
  @Id()
  id: string
  @NamedArea()
  area: ConsolidationArea | null
  @Reference(Project, t('项目', 'Project'), { optional: true })
  project: Project | null
  @Reference(AdministrativeDivision, t('村或乡镇', 'Village or township'), { optional: true })
  division: AdministrativeDivision | null
  @Column(Choice(NoticeSubject), t('公示事项', 'Subject'))
  subject: keyof typeof NoticeSubject
  @Column(Day, t('公示起始日期', 'Published on'))
  publishedOn: string
  @Column(Day, t('公示结束日期', 'Ended on'), { optional: true })
  endsOn: string | null
  @Column(Name, t('公示地点或网址', 'Where'), { optional: true })
  place: string | null
  @Column(Integer, t('收到异议数', 'Objections received'), { optional: true })
  objections: number | null
  @Column(Text, t('公示结果', 'Result'), { optional: true })
  result: string | null
}
belongsToProject(PublicNotice, 'publicNotices', t('公示', 'Public notices'))
