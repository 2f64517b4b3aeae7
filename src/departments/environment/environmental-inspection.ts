import { Day, Text, YesNo } from '../../graph/column-kind.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { AdministrativeDivision } from '../../areas/administrative-division.js'
import { ConsolidationArea } from '../../areas/consolidation-area.js'
import { NamedArea } from '../../areas/way-to-area.js'
import { Project } from '../../projects/project.js'
import { belongsToProject } from '../../ties/through-project.js'
import { t } from '../../values/title.js'

@Concept(t('环境保护检查', 'Environmental inspection'), {
  key: ['area', 'project', 'division', 'inspectedOn'],
  list: 'environmentalInspections',
  record: 'recordEnvironmentalInspection',
})
export class EnvironmentalInspection {
  @Id()
  id: string
  @NamedArea()
  area: ConsolidationArea | null
  @Reference(Project, t('项目', 'Project'), { optional: true })
  project: Project | null
  @Reference(AdministrativeDivision, t('村或乡镇', 'Village or township'), { optional: true })
  division: AdministrativeDivision | null
  @Column(Day, t('检查日期', 'Inspected on'))
  inspectedOn: string
  @Column(Text, t('检查单位', 'Who inspected'), { optional: true })
  inspector: string | null
  @Column(YesNo, t('是否合格', 'Whether all was in order'), { optional: true })
  compliant: boolean | null
  @Column(Text, t('发现的问题', 'What was found'), { optional: true })
  findings: string | null
  @Column(Text, t('指导意见', 'Guidance given'), { optional: true })
  guidance: string | null
  @Column(Day, t('整改期限', 'To be mended by'), { optional: true })
  dueOn: string | null
  @Column(Day, t('整改完成日期', 'Mended on'), { optional: true })
  doneOn: string | null
}
belongsToProject(
  EnvironmentalInspection,
  'environmentalInspections',
  t('环境保护检查', 'Environmental inspections'),
)
