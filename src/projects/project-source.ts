import { Day, Geometry, Money, Name, Prose, Text, TextList } from '../graph/column-kind.js'
import { Choice } from '../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { Department } from '../database/department.js'
import { Project } from './project.js'
import { t } from '../values/title.js'

/** A department's own record of a project, as it reported it: what ties read, and what a merge moves. */
@Concept(t('项目来源记录', 'A department’s record of a project'), { key: ['department', 'externalId'] })
export class ProjectSource {
  @Id()
  id: string
  @Reference(Project, t('项目', 'Project'), {
    inverse: ['sources', t('来源记录', 'Records of the departments')],
  })
  project: Project
  @Column(Choice(Department), t('部门', 'Department'))
  department: Department
  @Column(Text, t('部门内编号', 'The department’s own id'))
  externalId: string
  @Column(Name, t('名称', 'Title'))
  title: string
  @Column(Name, t('地点', 'Place'), { optional: true })
  place: string | null
  @Column(Prose, t('建设内容', 'Description'), { optional: true })
  description: string | null
  @Column(Text, t('村级代码', 'Village code, as reported'), { optional: true })
  villageCode: string | null
  @Column(Text, t('乡级代码', 'Township code, as reported'), { optional: true })
  townshipCode: string | null
  @Column(Text, t('项目区代码', 'Area code, as reported'), { optional: true })
  areaCode: string | null
  @Column(Money, t('总投资（元）', 'Budget, yuan'), { optional: true })
  budget: string | null
  @Column(Day, t('开工日期', 'Start'), { optional: true })
  startDate: string | null
  @Column(Day, t('计划完工日期', 'Planned end'), { optional: true })
  endDate: string | null
  @Column(TextList, t('有关文号', 'Documents that name it'), { optional: true })
  documentNumbers: string[] | null
  @Column(Geometry, t('图形', 'Shape on the ground, EPSG:4490'), { optional: true })
  geometry: unknown
  /** The date by which codes are read: validity of divisions and areas changes. */
  @Column(Day, t('记录日期', 'Date of the record'), { optional: true })
  recordDate: string | null
}
