import { Day, Integer, LandArea, Money, Name, Text } from '../../graph/column-kind.js'
import { Choice } from '../../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { Project } from '../../projects/project.js'
import { ProjectKind } from '../../projects/project-kind.js'
import { ImplementationPlan } from './implementation-plan.js'
import { t } from '../../values/title.js'

/** What the plan says will be built; `project` is the project that came of it. */
@Concept(t('方案工程项目', 'Engineering project of an implementation plan'), {
  key: ['plan', 'number'],
  list: 'plannedProjects',
  record: 'recordPlannedProject',
})
export class PlannedProject {
  @Id()
  id: string
  @Reference(ImplementationPlan, t('实施方案', 'Implementation plan'), {
    inverse: ['plannedProjects', t('工程项目计划', 'Planned engineering projects')],
  })
  plan: ImplementationPlan
  @Column(Text, t('序号', 'Number'))
  number: string
  @Column(Name, t('项目名称', 'Name'))
  name: string
  @Column(Choice(ProjectKind), t('项目类别', 'Kind of work'))
  kind: ProjectKind
  @Reference(Project, t('项目', 'Project'), {
    optional: true,
    inverse: ['plannedProjects', t('方案工程项目', 'Plan entries')],
  })
  project: Project | null
  @Column(Integer, t('期次', 'Phase'), { optional: true })
  phase: number | null
  @Column(LandArea, t('建设规模（亩）', 'Land, mu'), { optional: true })
  landArea: string | null
  @Column(Money, t('计划投资（元）', 'Planned investment, yuan'), { optional: true })
  plannedInvestment: string | null
  @Column(Day, t('计划开工日期', 'Planned start'), { optional: true })
  plannedStart: string | null
  @Column(Day, t('计划完工日期', 'Planned end'), { optional: true })
  plannedEnd: string | null
}
