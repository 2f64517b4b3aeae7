import { sql } from 'kysely'
import { ConsolidationArea } from '../areas/consolidation-area.js'
import { PublicNotice } from '../plan/workflow/public-notice.js'
import { Fund } from '../funds/fund.js'
import { Day, Text, YesNo, type Row, type Sql } from '../graph/column-kind.js'
import { Choice } from '../graph/enumeration.js'
import { Column, Concept, Derived, Id, Reference, relate } from '../graph/words.js'
import { Department } from '../database/department.js'
import { Project } from '../projects/project.js'
import { t } from '../values/title.js'

/** The day in China, by the database's clock. */
export const TODAY = sql`county_today()`
const isAnswered = (objection: Row) =>
  sql`exists (select from objection_answer r where r.objection_id = ${objection('id')})`

/** What someone says against something that was published. Shown to all once it is answered; its contact never. */
@Concept(t('异议', 'Objection'), { key: ['number'], list: 'objections', order: ['number'] })
export class Objection {
  @Id()
  id: string
  @Column(Text, t('编号；不是回执号，不能凭以查询', 'Number; it is no receipt, and opens nothing'))
  number: string
  @Reference(ConsolidationArea, t('所指项目区', 'The area that it is about'), {
    optional: true,
    hidden: true,
  })
  area: ConsolidationArea | null
  @Reference(Project, t('所指项目', 'The project that it is about'), {
    optional: true,
    inverse: [
      'objections',
      t('对本项目的异议；公众只见已答复的', 'Objections; the public sees those answered'),
    ],
  })
  project: Project | null
  @Reference(Fund, t('所指资金', 'The fund that it is about'), {
    optional: true,
    inverse: [
      'objections',
      t('对本资金的异议；公众只见已答复的', 'Objections; the public sees those answered'),
    ],
  })
  fund: Fund | null
  @Reference(PublicNotice, t('所指公示', 'The notice that it is about'), {
    optional: true,
    inverse: [
      'submittedObjections',
      t('经本平台提出的异议；公众只见已答复的', 'Objections submitted here; the public sees those answered'),
    ],
  })
  notice: PublicNotice | null
  @Column(
    Text,
    t('内容，隐去其中的电话、证件、账号号码', 'The text, without numbers of telephones, papers and accounts'),
  )
  words: string
  @Column(
    Text,
    t(
      '内容原文；只有主管部门、领导小组、审计可见',
      'The text as it was written; shown to those in charge alone',
    ),
    { optional: true, people: true },
  )
  original: string | null
  @Column(
    Text,
    t(
      '联系方式；只有主管部门、领导小组、审计可见',
      'How to reach whoever objected; shown to those in charge alone',
    ),
    { optional: true, people: true },
  )
  contact: string | null
  @Column(Choice(Department), t('主管部门', 'Department in charge'))
  department: Department
  @Column(Day, t('收到日期', 'Received on'))
  receivedOn: string
  @Column(Day, t('答复期限', 'To be answered by'))
  dueOn: string
  @Derived(YesNo, t('是否已答复', 'Whether it is answered'), isAnswered)
  isAnswered: boolean
  @Derived(
    YesNo,
    t('是否逾期未答复', 'Whether it is overdue: not answered, and its day has passed'),
    (objection) => sql`${objection('due_on')} < ${TODAY} and not ${isAnswered(objection)}`,
  )
  isOverdue: boolean
}

/** The projects that stand in an area, whole or with a part. */
export const projectsIn = (area: Sql): Sql =>
  sql`(select t.project_id from area_tie t where t.area_id = ${area} and t.ended_at is null and t.project_id is not null
    union select x.project_id from area_tie t join project_part x on x.id = t.project_part_id where t.area_id = ${area} and t.ended_at is null)`

/** The notices of an area: of itself, of its projects, of its villages; the first that a notice names counts. */
export const noticeIn = (area: Sql, notice: Row): Sql =>
  sql`case when ${notice('area_id')} is not null then ${notice('area_id')} = ${area}
    when ${notice('project_id')} is not null then ${notice('project_id')} in ${projectsIn(area)}
    else ${notice('division_id')} in (select v.division_id from division_area v where v.area_id = ${area}) end`

relate(
  Objection,
  'area',
  'one',
  ConsolidationArea,
  t(
    '所指项目区；指向项目、资金、公示的为空',
    'The area that it is about; null where it is about something in one',
  ),
  { optional: true, on: (objection, area) => sql`${area('id')} = ${objection('area_id')}` },
)
relate(
  ConsolidationArea,
  'objections',
  'connection',
  Objection,
  t(
    '对本区及其项目、公示的异议；公众只见已答复的',
    'Objections to the area, its projects and notices; the public sees those answered',
  ),
  {
    on: (area, objection) => {
      const id = area('id')
      const named: Row = (column) => sql.ref(`n.${column}`)
      return sql`(${objection('area_id')} = ${id} or ${objection('project_id')} in ${projectsIn(id)}
        or ${objection('notice_id')} in (select n.id from public_notice n where ${noticeIn(id, named)}))`
    },
  },
)
