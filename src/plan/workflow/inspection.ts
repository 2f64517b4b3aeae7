import { Day, Text, YesNo } from '../../graph/column-kind.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { ConsolidationArea } from '../../areas/consolidation-area.js'
import { NamedArea } from '../../areas/way-to-area.js'
import { Project } from '../../projects/project.js'
import { belongsToProject } from '../../ties/through-project.js'
import { t } from '../../values/title.js'

@Concept(t('督查', 'Inspection'), { key: ['number'], list: 'inspections', record: 'recordInspection' })
export class Inspection {
  @Id()
  id: string
  @Column(Text, t('督查编号（通报文号）', 'Number or document of the inspection'))
  number: string
  @NamedArea()
  area: ConsolidationArea | null
  @Reference(Project, t('项目', 'Project'), { optional: true })
  project: Project | null
  @Column(Day, t('督查日期', 'Inspected on'))
  inspectedOn: string
  @Column(Text, t('督查单位', 'Who inspected'))
  inspector: string
  @Column(YesNo, t('是否不定期（不打招呼）', 'Whether it was unannounced'), { preset: 'false' })
  unannounced: boolean
  @Column(Text, t('发现的问题', 'What was found'), { optional: true })
  findings: string | null
  @Column(Text, t('督查意见', 'Opinion'), { optional: true })
  opinion: string | null
}
belongsToProject(Inspection, 'inspections', t('督查', 'Inspections'))
