import { sql } from 'kysely'
import {
  GlobalId,
  Instant,
  Text,
  type Arguments,
  type ColumnKind,
  type Row,
  type Sql,
} from '../../graph/column-kind.js'
import { markOf, readCursor, withId } from '../../graph/cursor.js'
import { Choice, enumeration } from '../../graph/enumeration.js'
import { whenGiven } from '../../graph/given.js'
import { readOrder } from '../../graph/order.js'
import { read } from '../../graph/root-word.js'
import { Column, Concept, derive, relateNode, wordsOf } from '../../graph/words.js'
import { t } from '../../values/title.js'

export const ChangeKind = enumeration('ChangeKind', t('变更种类', 'What became of a record'), {
  CREATED: t('新增', 'Created'),
  UPDATED: t('改动', 'Updated'),
  ENDED: t('终止：被取代、合并、撤出或删除', 'Ended: superseded, merged, left or deleted'),
})

/**
 * What the feed tells of: the names of tables, in capitals. All records; not what is kept about the keeping (imports, the
 * trail), nor the entries of the ledgers, which number themselves without a gap.
 */
export const ChangedType = enumeration('ChangedType', t('变更所涉的对象类型', 'What kind of thing changed'), {
  ADMINISTRATIVE_DIVISION: t('行政区划', 'Administrative division'),
  DIVISION_SUCCESSION: t('区划沿革', 'Succession of divisions'),
  LAND_CLASS: t('地类', 'Land class'),
  CONSOLIDATION_AREA: t('整治项目区', 'Consolidation area'),
  AREA_MEMBER: t('项目区成员', 'Member of an area'),
  AREA_DRAWING: t('项目区的一次划定', 'A drawing of an area'),
  PUBLICATION: t('公开', 'Publication of an area'),
  LAND_USE_RECORD: t('土地利用现状记录', 'Land-use record'),
  PERMANENT_BASIC_FARMLAND: t('永久基本农田', 'Permanent basic farmland'),
  PROJECT_HEADQUARTERS: t('项目指挥部', 'Project headquarters of the township'),
  RECORD_WITHDRAWAL: t('撤回的记录', 'Withdrawal of a record'),
  PROJECT: t('项目', 'Project'),
  PROJECT_SOURCE: t('项目来源记录', 'Source record of a project'),
  PROJECT_PART: t('项目分部', 'Part of a project'),
  PROJECT_APPROVAL: t('项目批复', 'Approval of a project'),
  CONTRACT: t('合同', 'Contract'),
  CONTRACT_SUPPLEMENT: t('补充合同', 'Supplement of a contract'),
  PROJECT_PHASE: t('项目分期', 'Phase of a project'),
  PROJECT_PROGRESS: t('项目进度', 'Progress of a project'),
  PROJECT_CHANGE: t('项目变更', 'Change of a project'),
  QUANTITY_ITEM: t('工程量清单项', 'Item of a bill of quantities'),
  ACCEPTANCE: t('验收', 'Acceptance'),
  FINAL_ACCOUNT: t('竣工结算', 'Final account'),
  INFRASTRUCTURE_WORK: t('基础设施工程', 'Infrastructure work'),
  LEADING_CADRE_CONTACT: t('领导干部联系', 'Leading cadre who is the contact of a project'),
  SUPERVISION: t('指导与监督检查', 'Guidance and supervision by a department'),
  FUND: t('资金', 'Fund'),
  ALLOCATION: t('分配', 'Allocation'),
  ALLOCATION_PART: t('分配分部', 'Part of an allocation'),
  DISBURSEMENT: t('拨付', 'Disbursement'),
  PAYMENT: t('支付', 'Payment'),
  INVOICE: t('发票', 'Invoice'),
  PAYEE_ACCOUNT: t('收款账户', 'Payee account'),
  PLANNED_SOURCE: t('计划资金来源', 'Planned source of money'),
  SUBSIDY_ROSTER: t('补贴清册', 'Roster of a subsidy'),
  SUBSIDY_ROSTER_ENTRY: t('补贴清册条目', 'Entry of a subsidy roster'),
  DEPARTMENT_RETURN: t('部门报表', 'Return of a department'),
  DEPARTMENT_RETURN_LINE: t('部门报表行', 'Line of a department’s return'),
  BUDGET_REVIEW: t('预算资金审核', 'Budget review'),
  FISCAL_YEAR_STEP: t('年度结账与开账', 'Closing and reopening of a fiscal year'),
  FUND_SUPERVISION: t('资金使用监管', 'Supervision of the use of money'),
  AUDIT_RULE_VERSION: t('审计规则的版本', 'Version of a rule'),
  RULE_PARAMETER_VALUE: t('规则参数的取值', 'A value that a rule’s parameter was given'),
  AUDIT_RUN: t('审计运行', 'Run of the audit'),
  AUDIT_RUN_RULE: t('一次运行中的一条规则', 'One rule in one run'),
  FINDING: t('疑点', 'Finding of the audit'),
  FINDING_STEP: t('疑点的环节', 'Step of a finding'),
  AREA_TIE: t('归属', 'Tie'),
  TIE_DECISION: t('归属认定', 'Decision on a tie'),
  DUPLICATE_PAIR: t('疑似重复', 'Possible duplicates'),
  APPROVAL_STEP: t('审批步骤', 'Step of an area’s approval'),
  STEP_TERM: t('步骤时限', 'How long a step may take'),
  STEP_DEADLINE: t('步骤限期', 'Day that was set for a step of an area'),
  STEP_REMINDER: t('步骤逾期提醒', 'Reminder that a step is late'),
  RECOMMENDATION_FORM: t('试点推荐表', 'Recommendation form of a pilot'),
  IMPLEMENTATION_PLAN: t('实施方案', 'Implementation plan of an area'),
  PLANNED_PROJECT: t('方案工程项目', 'Engineering project of an implementation plan'),
  PUBLIC_NOTICE: t('公示', 'Public notice'),
  REWARD_PARAMETER: t('奖励参数', 'Parameter of a reward'),
  REWARD: t('奖励', 'Reward'),
  ANNUAL_TARGET: t('年度目标', 'Annual target'),
  INSPECTION: t('督查', 'Inspection'),
  RECTIFICATION: t('整改', 'Rectification'),
  ASSESSMENT: t('考核', 'Assessment'),
  ASSESSMENT_SCORING: t('考核评分', 'Scoring of an assessment'),
  ASSESSMENT_ITEM: t('考核评分项', 'Item of a scoring'),
  OBJECTION: t('异议', 'Objection'),
  OBJECTION_ANSWER: t('异议答复', 'Answer to an objection'),
  OBJECTION_TRANSFER: t('异议转办', 'Handing on of an objection'),
  POTENTIAL_SURVEY: t('潜力资源调查', 'Potential survey'),
  WILLINGNESS: t('意愿调查', 'Willingness of a village'),
  VILLAGE_LAND_USE_PLAN: t('村土地利用规划', 'Village land-use plan'),
  FUNCTION_ZONE: t('功能区', 'Function zone of a village plan'),
  NEW_CONSTRUCTION_LAND_QUOTA: t('新增建设用地计划指标', 'Quota for new construction land'),
  CONSTRUCTION_LAND_LINKAGE: t('城乡建设用地增减挂钩', 'Construction land linkage'),
  RECLAMATION: t('建设用地复垦', 'Reclamation of construction land'),
  RESERVE_LAND_DEVELOPMENT: t('宜耕后备资源开发', 'Reserve land development'),
  DRY_TO_PADDY_CONVERSION: t('旱地改水田', 'Conversion of dry land to paddy'),
  QUOTA: t('指标', 'Quota produced'),
  RESERVE_POOL_ENTRY: t('项目储备库条目', 'Entry of the project reserve pool'),
  MINISTRY_FILING: t('报部备案', 'Filing in the ministry’s system'),
  HIGH_STANDARD_FARMLAND: t('高标准农田', 'High-standard farmland'),
  FARMLAND_QUALITY_IMPROVEMENT: t('耕地质量提升', 'Farmland quality improvement'),
  FARMLAND_INFRASTRUCTURE: t('农田基础设施', 'Farmland infrastructure'),
  LAND_TRANSFER: t('土地经营权流转', 'Transfer of the right to farm'),
  LAND_RIGHTS_REGISTRATION: t('土地确权登记', 'Registration of land rights'),
  HOMESTEAD_REFORM: t('宅改', 'Homestead reform'),
  BEAUTIFUL_VILLAGE: t('美丽乡村建设', 'Beautiful-village works'),
  INVESTMENT_PROMOTION: t('招商项目', 'Investment promotion'),
  SOIL_FERTILITY_PLAN: t('地力培肥', 'Soil fertility plan'),
  AFTERCARE: t('后期管护', 'Aftercare'),
  GREENING_WORK: t('绿化造林', 'Greening work'),
  ECOLOGICAL_WORK: t('生态修复工程', 'Ecological work'),
  GREENING_PLAN_REVIEW: t('绿化造林规划审查', 'Review of a greening plan'),
  IRRIGATION_WORK: t('农田水利工程', 'Irrigation work'),
  SOIL_WATER_REVIEW: t('水土保持方案审查', 'Soil-and-water review'),
  WATER_SUPERVISION: t('水利监管', 'Supervision of water works'),
  ENVIRONMENTAL_IMPACT_REVIEW: t('环境影响评估审核', 'Environmental impact review'),
  ENVIRONMENTAL_INSPECTION: t('环境保护检查', 'Environmental inspection'),
})
type ChangedType = keyof typeof ChangedType

/** A transaction's number: it orders, and nothing else. */
const TransactionNumber: ColumnKind = {
  ...Text,
  name: 'TransactionNumber',
  columnType: 'xid8',
  cast: 'xid8',
  text: false,
}

/** What a transaction made of one record; what that is now is read with it. */
@Concept(t('变更记录', 'Change'), { table: null, order: ['transaction'], keepsOrder: true })
export class Change {
  /** With the id of the record it makes the place in the feed, which is its cursor. */
  @Column(TransactionNumber, t('事务', 'Transaction'), { hidden: true })
  transaction: string
}

/** `area_tie` is AreaTie, the inverse of how a concept's table is named. */
export const conceptName = (row: Row) => sql`replace(initcap(${row('table_name')} collate "C"), '_', '')`
/** The kind of record that a concept's name says: AreaTie is `AREA_TIE`. */
export const kindOfConcept = (name: Sql) =>
  sql`upper(regexp_replace(${name}, '(?<=[a-z])(?=[A-Z])', '_', 'g') collate "C")`
derive(
  Change,
  'id',
  GlobalId,
  t('这条变更自己的标识', 'Id of the change itself: a record that changed twice has two'),
  (row) => sql`'Change:' || ${row('transaction')}::text || '/' || ${row('id')}`,
)
derive(
  Change,
  'recordId',
  GlobalId,
  t('所涉对象的全局标识', 'Global id of what changed'),
  (row) => sql`${conceptName(row)} || ':' || ${row('id')}`,
)
derive(
  Change,
  'type',
  Choice(ChangedType),
  t('对象类型', 'What kind of thing'),
  (row) => sql`upper(${row('table_name')})`,
)
derive(Change, 'kind', Choice(ChangeKind), t('变更种类', 'What became of it'), (row) => row('kind'))
derive(
  Change,
  'when',
  Instant,
  t('变更时刻', 'When its transaction began; of what was there before the feed was, when it was recorded'),
  (row) => row('changed_at'),
)
relateNode(
  Change,
  'node',
  t('对象的现状；已删除或无权查看则为空', 'The thing as it is now; null where it is gone or may not be seen'),
  { concept: conceptName, id: (row) => row('id') },
)

/** Only what can no longer be joined by a transaction that ends later; and only from a place that nothing has been cleared after. */
function following(row: Row, { after, last, types }: Arguments): Sql {
  const tables = (types as readonly ChangedType[] | null | undefined)?.map((type) =>
    sql.lit(type.toLowerCase()),
  )
  const of =
    tables?.length === 0
      ? sql`false`
      : tables
        ? sql`${row('table_name')} in (${sql.join(tables)})`
        : sql`true`
  const names = tables?.length ? sql`array[${sql.join(tables)}]` : sql`null`
  const place = after == null ? sql`null, null` : placeOf(after)
  // Whoever asks for the last ones goes on from there, and has no place yet that could be too old.
  const known = after == null && last != null ? sql`true` : sql`check_change_place(${place}, ${names})`
  return sql`${row('transaction')} < pg_snapshot_xmin(pg_current_snapshot()) and ${of} and ${known}`
}

/** What a cursor of the feed tells: a transaction and an id. */
export function placeOf(after: unknown): Sql {
  const concept = wordsOf(Change)
  const order = withId(readOrder(concept, null))
  const mark = markOf(concept.name, order)
  const part = (index: number) =>
    whenGiven(after, (cursor) => readCursor(mark, order, String(cursor), 'after')[index])
  return sql`${part(0)}::xid8, ${part(1)}::uuid`
}

read({
  name: 'changes',
  title: t(
    '变更记录，按事务先后：自某游标之后逐页取用，不漏不重。只含已了结的事务，故迟于写入；服务器上任一未了结的事务都使其等待。同一事务之内按标识排列。无权查看的记录只见其标识、类型与时刻。部门、领导小组与审计可用',
    'The change feed, in the order of transactions: from a cursor on, nothing is missed and nothing comes twice. It tells only of transactions that none still running can precede, so it lags behind, as long as any on the server stays open. Within one transaction it goes by id. Of what the reader may not see it tells id, type and time. For departments, the leading group and auditors',
  ),
  optional: false,
  type: Change,
  arguments: [
    {
      name: 'types',
      type: () => [ChangedType],
      title: t('只要这些类型', 'Only these types'),
      optional: true,
    },
  ],
  source: { kind: 'connection', from: () => sql`change`, on: (_parent, row, args) => following(row, args) },
})
