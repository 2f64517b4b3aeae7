import { Day, Text, YesNo } from '../../graph/column-kind.js'
import { Choice, enumeration } from '../../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { AdministrativeDivision } from '../../areas/administrative-division.js'
import { ConsolidationArea } from '../../areas/consolidation-area.js'
import { NamedArea } from '../../areas/way-to-area.js'
import { Project } from '../../projects/project.js'
import { belongsToProject } from '../../ties/through-project.js'
import { t } from '../../values/title.js'

const WaterSupervisionSubject = enumeration(
  'WaterSupervisionSubject',
  t('水利监管对象', 'What is supervised'),
  {
    WATER_FACILITY: t('水利设施', 'Water facility'),
    SOIL_WATER_CONSERVATION: t('水土保持', 'Soil and water conservation'),
  },
)

@Concept(t('水利监管', 'Supervision of water works'), {
  key: ['area', 'project', 'division', 'subject', 'supervisedOn'],
  list: 'waterSupervisions',
  record: 'recordWaterSupervision',
})
export class WaterSupervision {
  @Id()
  id: string
  @NamedArea()
  area: ConsolidationArea | null
  @Reference(Project, t('项目', 'Project'), { optional: true })
  project: Project | null
  @Reference(AdministrativeDivision, t('村或乡镇', 'Village or township'), { optional: true })
  division: AdministrativeDivision | null
  @Column(Choice(WaterSupervisionSubject), t('对象', 'Subject'))
  subject: keyof typeof WaterSupervisionSubject
  @Column(Day, t('日期', 'Date'))
  supervisedOn: string
  @Column(Text, t('监管人员', 'Who supervised'), { optional: true })
  supervisor: string | null
  @Column(Text, t('技术指导意见', 'Technical guidance'), { optional: true })
  guidance: string | null
  @Column(Text, t('发现的问题', 'What was found'), { optional: true })
  findings: string | null
  @Column(YesNo, t('是否合格', 'Whether all was in order'), { optional: true })
  compliant: boolean | null
  @Column(Day, t('整改期限', 'To be mended by'), { optional: true })
  dueOn: string | null
  @Column(Day, t('整改完成日期', 'Mended on'), { optional: true })
  doneOn: string | null
}
belongsToProject(WaterSupervision, 'waterSupervisions', t('水利监管', 'Supervision of water works'))
