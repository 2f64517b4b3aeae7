import { Day, Text } from '../graph/column-kind.js'
import { Choice } from '../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { ConsolidationArea } from '../areas/consolidation-area.js'
import { NamedArea } from '../areas/way-to-area.js'
import { Department } from '../database/department.js'
import { Project } from './project.js'
import { t } from '../values/title.js'

@Concept(t('指导与监督检查', 'Guidance and supervision by a department'), {
  key: ['project', 'area', 'department', 'visitedOn'],
  list: 'supervisions',
  record: 'recordSupervision',
})
export class Supervision {
  @Id()
  id: string
  @NamedArea()
  area: ConsolidationArea | null
  @Reference(Project, t('项目', 'Project'), {
    optional: true,
    inverse: ['supervisions', t('指导与监督检查', 'Guidance and supervision')],
  })
  project: Project | null
  @Column(Choice(Department), t('部门', 'Department'))
  department: Department
  @Column(Day, t('日期', 'Date'))
  visitedOn: string
  @Column(Text, t('人员', 'Who came'), { optional: true })
  visitors: string | null
  @Column(Text, t('指导意见', 'Guidance given'), { optional: true })
  guidance: string | null
  @Column(Text, t('发现的问题', 'Problems found'), { optional: true })
  problems: string | null
  @Column(Day, t('整改期限', 'To be mended by'), { optional: true })
  dueOn: string | null
  @Column(Day, t('整改完成日期', 'Mended on'), { optional: true })
  doneOn: string | null
}
