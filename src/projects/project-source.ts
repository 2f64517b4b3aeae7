import { Day, Money, Name, Prose, Shape, Text, TextList } from '../graph/column-kind.js'
import { Choice } from '../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { Department } from './department.js'
import { Project } from './project.js'

/** A department's own record of a project, as it reported it: what ties read, and what a merge moves. */
@Concept('项目来源记录 A department’s record of a project', { key: ['department', 'externalId'] })
export class ProjectSource {
  @Id()
  id: string
  @Reference(Project, '项目 Project', { inverse: ['sources', '来源记录 Records of the departments'] })
  project: Project
  @Column(Choice(Department), '部门 Department')
  department: Department
  @Column(Text, '部门内编号 The department’s own id')
  externalId: string
  @Column(Name, '名称 Title')
  title: string
  @Column(Name, '地点 Place', { optional: true })
  place: string | null
  @Column(Prose, '建设内容 Description', { optional: true })
  description: string | null
  @Column(Text, '村级代码 Village code, as reported', { optional: true })
  villageCode: string | null
  @Column(Text, '乡级代码 Township code, as reported', { optional: true })
  townshipCode: string | null
  @Column(Text, '项目区代码 Area code, as reported', { optional: true })
  areaCode: string | null
  @Column(Money, '总投资（元） Budget, yuan', { optional: true })
  budget: string | null
  @Column(Day, '开工日期 Start', { optional: true })
  startDate: string | null
  @Column(Day, '计划完工日期 Planned end', { optional: true })
  endDate: string | null
  @Column(TextList, '有关文号 Documents that name it', { optional: true })
  documentNumbers: string[] | null
  @Column(Shape, '图形 Shape on the ground, EPSG:4490', { optional: true })
  geometry: unknown
  /** The date by which codes are read: validity of divisions and areas changes. */
  @Column(Day, '记录日期 Date of the record', { optional: true })
  recordDate: string | null
}
