import { Day, Text, YesNo } from '../../graph/column-kind.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { AdministrativeDivision } from '../../areas/administrative-division.js'
import { ConsolidationArea } from '../../areas/consolidation-area.js'
import { Project } from '../../projects/project.js'
import { throughProject } from '../../ties/through-project.js'

@Concept('环境保护检查 Environmental inspection', {
  key: ['area', 'project', 'division', 'inspectedOn'],
  list: 'environmentalInspections',
  record: 'recordEnvironmentalInspection',
})
export class EnvironmentalInspection {
  @Id()
  id: string
  @Reference(ConsolidationArea, '项目区，报送时写明的 Area, where the record names it', {
    optional: true,
    hidden: true,
  })
  area: ConsolidationArea | null
  @Reference(Project, '项目 Project', {
    optional: true,
    inverse: ['environmentalInspections', '环境保护检查 Environmental inspections'],
  })
  project: Project | null
  @Reference(AdministrativeDivision, '村或乡镇 Village or township', {
    optional: true,
    inverse: ['environmentalInspections', '环境保护检查 Environmental inspections'],
  })
  division: AdministrativeDivision | null
  @Column(Day, '检查日期 Inspected on')
  inspectedOn: string
  @Column(Text, '检查单位 Who inspected', { optional: true })
  inspector: string | null
  @Column(YesNo, '是否合格 Whether all was in order', { optional: true })
  compliant: boolean | null
  @Column(Text, '发现的问题 What was found', { optional: true })
  findings: string | null
  @Column(Text, '指导意见 Guidance given', { optional: true })
  guidance: string | null
  @Column(Day, '整改期限 To be mended by', { optional: true })
  dueOn: string | null
  @Column(Day, '整改完成日期 Mended on', { optional: true })
  doneOn: string | null
}
throughProject(EnvironmentalInspection, 'environmentalInspections', '环境保护检查 Environmental inspections')
