import { sql } from 'kysely'
import { landInWords } from '../graph/land-in-words.js'
import { ApprovalStep } from '../plan/workflow/approval-step.js'
import { PublicNotice } from '../plan/workflow/public-notice.js'
import { ConsolidationArea } from '../areas/consolidation-area.js'
import { Quota } from '../departments/natural-resources/quota.js'
import { Day, Integer, LandArea, Money, Text, TextList, YesNo, type Row } from '../graph/column-kind.js'
import { chineseIn, englishIn } from '../graph/in-both-lines.js'
import { Choice, enumeration } from '../graph/enumeration.js'
import { Column, Concept, derive, relate, wordsOf } from '../graph/words.js'
import { FundLevel } from '../funds/fund-level.js'
import { Department } from '../database/department.js'
import { Project } from '../projects/project.js'
import { ProjectKind } from '../projects/project-kind.js'
import { ProjectState, stateOfProject } from '../projects/project-state.js'
import {
  brokenLines,
  landOf,
  lastStep,
  linesOf,
  membersOf,
  moneyByLevel,
  newCultivatedLand,
  projectCounts,
  quotasBy,
} from './disclosure-figures.js'
import { sentencesOf } from './disclosure-words.js'
import { noticeIn, projectsIn } from './objection.js'
import { TODAY } from '../policy/parameters-in-force.js'
import { t } from '../values/title.js'

export const DisclosureLanguage = enumeration(
  'DisclosureLanguage',
  t('公开所用的语言', 'Language of a disclosure'),
  {
    ZH: t('中文', 'Chinese'),
    EN: t('英文', 'English'),
  },
)
export type DisclosureLanguage = keyof typeof DisclosureLanguage

const kindOf = (concept: typeof ApprovalStep | typeof Quota) =>
  wordsOf(concept as never).columns.get('kind')!.kind
const STEPS = kindOf(ApprovalStep)
const QUOTAS = kindOf(Quota)

@Concept(t('公开：一级资金在本区的金额（元）', 'Money of one level in an area, yuan'), { table: null })
export class DisclosedMoney {
  @Column(Choice(FundLevel), t('资金级次', 'Level'))
  level: FundLevel
  @Column(Money, t('已分配（元）', 'Allocated, yuan'))
  allocated: string
  @Column(Money, t('已拨付（元）', 'Disbursed, yuan'))
  disbursed: string
  @Column(Money, t('已支付（元）', 'Paid, yuan'))
  paid: string
}

@Concept(t('公开：一组项目数', 'How many projects of one kind, department and state'), { table: null })
export class DisclosedProjects {
  @Column(Choice(ProjectKind), t('项目类别', 'Kind of work'))
  kind: ProjectKind
  @Column(Choice(Department), t('部门', 'Department'))
  department: Department
  @Column(Choice(ProjectState), t('进展', 'State'))
  state: ProjectState
  @Column(Integer, t('项目数', 'Projects'))
  count: number
}

@Concept(t('公开：一种指标的确认面积', 'Quotas certified, of one kind'), { table: null })
export class DisclosedQuota {
  @Column(QUOTAS, t('指标种类', 'Kind of quota'))
  kind: string
  @Column(LandArea, t('已确认（亩）', 'Certified, mu'))
  certifiedArea: string
}

@Concept(t('公开：异议数', 'Objections, in numbers'), { table: null })
export class DisclosedObjections {
  @Column(Integer, t('收到', 'Received'))
  received: number
  @Column(Integer, t('已答复', 'Answered'))
  answered: number
  @Column(Integer, t('未答复', 'Not answered yet'))
  open: number
  @Column(Integer, t('逾期未答复', 'Overdue'))
  overdue: number
}

/** What all may know of an area, in words and in figures; of people nothing. Each figure is that of the field it is named after. */
@Concept(
  t('公开：一个项目区的区域、进展、资金、项目、成果', 'What all may know of an area, in words and figures'),
  {
    table: null,
  },
)
export class Disclosure {
  @Column(Day, t('截至日期', 'As of'))
  asOf: string
}

const HOW = {
  ZH: '对以上公开内容有异议的，任何人都可以提出：在公示网页上填写，或到主管部门当面提出。提交后得回执号和答复期限，凭回执号可随时查询；主管部门答复后，异议内容与答复一并公开，提出人的联系方式不公开。',
  EN: 'Anyone may object to what is shown here, on the public pages or at the department in charge. A receipt tells by when it will be answered, and opens the objection at any time; once answered, text and answer are shown to all, and how to reach whoever objected is shown to nobody else.',
}

const own = (disclosure: Row) => disclosure('area_id')
derive(Disclosure, 'sentences', TextList, t('文字说明，逐句', 'The same in plain sentences'), sentencesOf)
derive(
  Disclosure,
  'members',
  TextList,
  t('成员村、乡镇名称', 'Names of the member villages or townships'),
  (d) => membersOf(own(d)),
)
derive(
  Disclosure,
  'landArea',
  LandArea,
  t(
    '土地面积（按边界在椭球面上量算）；缺边界则为空',
    'Land within the boundary, measured on the ellipsoid; null without one',
  ),
  (d) => landOf(own(d)),
  { optional: true },
)
derive(
  Disclosure,
  'lastStep',
  STEPS,
  t('最近通过的审批步骤；尚无则为空', 'The last step of the plan that was approved; null before the first'),
  (d) => lastStep(own(d), 'kind'),
  { optional: true },
)
derive(
  Disclosure,
  'lastStepOn',
  Day,
  t('该步骤的办结日期', 'The day of that step'),
  (d) => lastStep(own(d), 'decided_on'),
  { optional: true },
)
relate(Disclosure, 'moneyByLevel', 'list', DisclosedMoney, t('各级资金（元）', 'Money by level, yuan'), {
  from: (_args, d) => moneyByLevel(own(d)),
  order: (money) =>
    sql`array_position(array[${sql.join(Object.keys(FundLevel).map((level) => sql.lit(level)))}], ${money('level')})`,
})
derive(
  Disclosure,
  'unplacedMoney',
  Money,
  t(
    '全县已分配、尚待判定归属的资金（元），其中或有本区的',
    'Money of the whole county that awaits its area, yuan: some of it may be this area’s',
  ),
  () => sql`unplaced_money()`,
)
relate(
  Disclosure,
  'projectCounts',
  'list',
  DisclosedProjects,
  t('项目数，按类别、部门、进展', 'Projects by kind, department and state'),
  {
    from: (_args, d) => projectCounts(own(d)),
    order: (count) => sql`${count('department')}, ${count('kind')}, ${count('state')}`,
  },
)
derive(
  Disclosure,
  'projectCount',
  Integer,
  t('项目总数，部分在本区的也计', 'All projects, those too that lie here in part'),
  (d) =>
    sql`(select count(*)::integer from project p where p.merged_into_id is null and p.id in ${projectsIn(own(d))})`,
)
relate(
  Disclosure,
  'projects',
  'connection',
  Project,
  t('项目，部分在本区的也列', 'Projects, those too that lie here in part'),
  {
    on: (d, project) =>
      sql`${project('merged_into_id')} is null and ${project('id')} in ${projectsIn(own(d))}`,
  },
)
derive(
  Disclosure,
  'acceptedProjects',
  Integer,
  t('已验收项目数', 'Projects accepted'),
  (d) =>
    sql`(select count(*)::integer from project p where p.merged_into_id is null and p.id in ${projectsIn(own(d))} and ${stateOfProject((column) => sql.ref(`p.${column}`))} = 'ACCEPTED')`,
)
derive(
  Disclosure,
  'newCultivatedLand',
  LandArea,
  t('验收的新增耕地；尚无则为空', 'New cultivated land that was accepted; null before any was'),
  (d) => newCultivatedLand(own(d)),
  { optional: true },
)
relate(Disclosure, 'quotas', 'list', DisclosedQuota, t('已确认的指标', 'Quotas certified, by kind'), {
  from: (_args, d) => quotasBy(own(d)),
  order: (quota) => quota('kind'),
})
derive(
  Disclosure,
  'redLinesKept',
  YesNo,
  t(
    '是否守住红线（耕地、永久基本农田、建设用地）；前后数据未齐则为空',
    'Whether the red lines are kept; null while the records before and after are not in',
  ),
  (d) => sql`(select l.kept from ${linesOf(own(d))} l)`,
  { optional: true },
)
derive(
  Disclosure,
  'redLinesBroken',
  TextList,
  t('未守住的红线及前后面积', 'Red lines that are broken, with the land before and after'),
  (d) =>
    sql`(select coalesce(array_agg(case ${d('language')} when 'EN' then ${englishIn(sql`b.line`)} || ': ' else ${chineseIn(sql`b.line`)} || '：' end || ${landInWords(sql`b.before`)} || ' → ' || ${landInWords(sql`b.after`)} || case ${d('language')} when 'EN' then ' mu' else ' 亩' end order by b.key), '{}') from ${brokenLines(own(d))} b)`,
)
relate(Disclosure, 'notices', 'list', PublicNotice, t('正在公示的事项', 'Notices that run now'), {
  on: (d, notice) =>
    sql`${notice('published_on')} <= ${TODAY} and coalesce(${notice('ends_on')} >= ${TODAY}, true) and ${noticeIn(own(d), notice)}`,
  order: (notice) => sql`${notice('ends_on')}, ${notice('id')}`,
})
relate(
  Disclosure,
  'objections',
  'one',
  DisclosedObjections,
  t('对本区及其项目、公示的异议数', 'Objections, in numbers'),
  {
    from: (_args, d) =>
      sql`(select coalesce(sum(received), 0)::integer as received, coalesce(sum(answered), 0)::integer as answered, coalesce(sum(open), 0)::integer as open, coalesce(sum(overdue), 0)::integer as overdue from objection_figures(${own(d)}))`,
  },
)
derive(
  Disclosure,
  'howToObject',
  Text,
  t('如何提出异议', 'How to object'),
  (d) => sql`case ${d('language')} when 'EN' then ${sql.lit(HOW.EN)} else ${sql.lit(HOW.ZH)} end`,
)

relate(
  ConsolidationArea,
  'disclosure',
  'one',
  Disclosure,
  t(
    '公开：以文字和数字说明本区，不含个人信息',
    'What all may know of this area, in words and figures; of people nothing',
  ),
  {
    arguments: [
      {
        name: 'language',
        type: () => DisclosureLanguage,
        title: t('文字说明的语言', 'Language of the words'),
        preset: DisclosureLanguage.ZH,
      },
    ],
    from: ({ language }, area) =>
      sql`(select ${area('id')} as area_id, ${sql.lit(String(language ?? 'ZH'))}::text as language, ${area('name')} as name, ${area('code')} as code, ${TODAY} as as_of)`,
  },
)
