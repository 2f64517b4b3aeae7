import { Day, Integer, Money, Name, Text } from '../graph/column-kind.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { Project } from './project.js'
import { t } from '../values/title.js'

/** Unified plan, unified design, built in phases. */
@Concept(t('项目分期', 'Phase of a project'), {
  key: ['project', 'ordinal'],
  list: 'projectPhases',
  record: 'recordProjectPhase',
})
export class ProjectPhase {
  @Id()
  id: string
  @Reference(Project, t('项目', 'Project'), { inverse: ['phases', t('分期', 'Phases')] })
  project: Project
  @Column(Integer, t('期次', 'Ordinal'))
  ordinal: number
  @Column(Name, t('名称', 'Name'), { optional: true })
  name: string | null
  @Column(Text, t('建设内容', 'Content'), { optional: true })
  content: string | null
  @Column(Money, t('计划投资（元）', 'Planned investment, yuan'), { optional: true })
  plannedInvestment: string | null
  @Column(Day, t('计划开工日期', 'Planned start'), { optional: true })
  plannedStart: string | null
  @Column(Day, t('计划完工日期', 'Planned end'), { optional: true })
  plannedEnd: string | null
  @Column(Day, t('实际开工日期', 'Started on'), { optional: true })
  actualStart: string | null
  @Column(Day, t('实际完工日期', 'Finished on'), { optional: true })
  actualEnd: string | null
}
