import { sql } from 'kysely'
import { Day, Geometry, LandArea, Money, Name, Text } from '../graph/column-kind.js'
import { Choice } from '../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { Department } from '../database/department.js'
import { ProjectKind } from './project-kind.js'
import { t } from '../values/title.js'

/**
 * One project, however many departments report it: each department's own record is a ProjectSource.
 * `department` and `externalId` are those of the first record; a project is found by any of its records.
 */
@Concept(t('项目', 'Project'), {
  key: ['department', 'externalId'],
  list: 'projects',
  // One that was merged into another is found with that one, as `mergedProjects`.
  listed: (project) => sql`${project('merged_into_id')} is null`,
  one: 'project',
  // Any department's record of it will do, also after a merge.
  oneOn: (project, { department, externalId }) =>
    sql`${project('id')} = (select s.project_id from project_source s where s.department = ${department} and s.external_id = ${externalId})`,
  keyLookup: ([department, externalId]) =>
    sql`select s.project_id from project_source s where s.department = ${department} and s.external_id = ${externalId}`,
})
export class Project {
  @Id()
  id: string
  @Column(Choice(Department), t('部门', 'Department that reported it first'))
  department: Department
  @Column(Text, t('部门内编号', 'The department’s own id'))
  externalId: string
  @Column(Name, t('项目名称', 'Name'))
  name: string
  @Column(Choice(ProjectKind), t('项目类别', 'Kind of work'))
  kind: ProjectKind
  @Column(Name, t('建设地点', 'Place, as reported'), { optional: true })
  place: string | null
  @Column(Money, t('总投资（元）', 'Budget, yuan'), { optional: true })
  budget: string | null
  @Column(LandArea, t('建设规模（土地面积）', 'Land worked on'), { optional: true })
  landArea: string | null
  @Column(Text, t('业主单位', 'Owner unit'), { optional: true })
  ownerUnit: string | null
  @Column(Text, t('立项批复文号', 'Document of approval'), { optional: true })
  approvalDocument: string | null
  @Column(Day, t('立项批复日期', 'Approved on'), { optional: true })
  approvedOn: string | null
  @Column(Day, t('开工日期', 'Start'), { optional: true })
  startDate: string | null
  @Column(Day, t('计划完工日期', 'Planned end'), { optional: true })
  endDate: string | null
  @Column(Day, t('实际完工日期', 'Finished on'), { optional: true })
  completedOn: string | null
  @Column(Text, t('项目库编号', 'Number in the project pool'), { optional: true })
  poolNumber: string | null
  @Column(Geometry, t('图形', 'Shape on the ground, EPSG:4490'), { optional: true })
  geometry: unknown
  @Reference(Project, t('上级项目', 'The project this is a part of'), {
    optional: true,
    inverse: ['subProjects', t('子项目', 'Projects below')],
  })
  parent: Project | null
  @Reference(Project, t('已并入的项目', 'The project this was merged into'), {
    optional: true,
    inverse: ['mergedProjects', t('并入的项目', 'Projects merged into this one')],
  })
  mergedInto: Project | null
}
