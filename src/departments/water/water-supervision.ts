import { Day, Text, YesNo } from '../../graph/column-kind.js'
import { Choice, enumeration } from '../../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { AdministrativeDivision } from '../../areas/administrative-division.js'
import { ConsolidationArea } from '../../areas/consolidation-area.js'
import { Project } from '../../projects/project.js'
import { throughProject } from '../../ties/through-project.js'

const WaterSupervisionSubject = enumeration('WaterSupervisionSubject', '水利监管对象 What is supervised', {
  WATER_FACILITY: '水利设施 Water facility',
  SOIL_WATER_CONSERVATION: '水土保持 Soil and water conservation',
})

@Concept('水利监管 Supervision of water works', {
  key: ['area', 'project', 'division', 'subject', 'supervisedOn'],
  list: 'waterSupervisions',
  record: 'recordWaterSupervision',
})
export class WaterSupervision {
  @Id()
  id: string
  @Reference(ConsolidationArea, '项目区，报送时写明的 Area, where the record names it', {
    optional: true,
    hidden: true,
  })
  area: ConsolidationArea | null
  @Reference(Project, '项目 Project', {
    optional: true,
    inverse: ['waterSupervisions', '水利监管 Supervision of water works'],
  })
  project: Project | null
  @Reference(AdministrativeDivision, '村或乡镇 Village or township', {
    optional: true,
    inverse: ['waterSupervisions', '水利监管 Supervision of water works'],
  })
  division: AdministrativeDivision | null
  @Column(Choice(WaterSupervisionSubject), '对象 Subject')
  subject: keyof typeof WaterSupervisionSubject
  @Column(Day, '日期 Date')
  supervisedOn: string
  @Column(Text, '监管人员 Who supervised', { optional: true })
  supervisor: string | null
  @Column(Text, '技术指导意见 Technical guidance', { optional: true })
  guidance: string | null
  @Column(Text, '发现的问题 What was found', { optional: true })
  findings: string | null
  @Column(YesNo, '是否合格 Whether all was in order', { optional: true })
  compliant: boolean | null
  @Column(Day, '整改期限 To be mended by', { optional: true })
  dueOn: string | null
  @Column(Day, '整改完成日期 Mended on', { optional: true })
  doneOn: string | null
}
throughProject(WaterSupervision, 'waterSupervisions', '水利监管 Supervision of water works')
