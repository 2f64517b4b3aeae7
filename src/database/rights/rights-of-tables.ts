import {
  BY_GROUP,
  BY_TOWNSHIP,
  EVERYONE,
  NEED,
  OWN,
  WITHIN,
  derived,
  published,
  record,
  staff,
} from './reaches.js'
import { BOOKKEEPING } from './rights-of-bookkeeping.js'
import { stepLimits } from './rights-of-steps.js'
import type { TableRights } from './table-rights.js'

/** Of steps on a finding the answers are its department's; of a finding that names none, the leading group's. */
const ANSWERED = `(kind not in ('EXPLAINED', 'RECTIFYING') or exists (select from finding f where f.id = finding_id and f.department = (select current_setting('quanyu.department', true))))`
const BY_OFFICE = `(kind not in ('EXPLAINED', 'RECTIFYING') or exists (select from finding f where f.id = finding_id and f.department is null))`

const AUDIT: Partial<TableRights> = {
  read: { ...WITHIN, TOWNSHIP: 'none' },
  write: { ...OWN, AUDITOR: 'all' },
}
const FINDINGS: Partial<TableRights> = {
  read: { ...OWN, LEADING_GROUP: 'all', AUDITOR: 'all', TOWNSHIP: 'near' },
  write: { ...OWN, AUDITOR: 'all', LEADING_GROUP: 'all' },
}

const PARTIES: Partial<TableRights> = { read: { ...staff('all'), LEADING_GROUP: 'all', AUDITOR: 'all' } }

const SOMEWHERE = ['area_id', 'project_id', 'division_id']
const LAND = 'NATURAL_RESOURCES'

/** One line a table. A table that stands in none is the administrator's alone. */
export const TABLES: Readonly<Record<string, TableRights>> = {
  // Places
  administrative_division: record('行政区划', [LAND], [], { read: EVERYONE }),
  division_succession: record('区划沿革', [LAND], [], { read: EVERYONE }),
  land_class: record('地类', [LAND], [], { read: EVERYONE }),
  consolidation_area: record('整治项目区', [LAND], ['id>consolidation_area'], {
    ...published,
    write: BY_GROUP,
  }),
  area_member: record('项目区成员', [LAND], ['area_id'], { ...published, write: BY_GROUP }),
  area_drawing: record('项目区划定', [LAND], ['area_id'], { write: BY_GROUP, appendOnly: true }),
  publication: record('公开', [], ['area_id'], { ...published, write: { LEADING_GROUP: 'all' } }),
  land_use_record: record('土地利用现状', [LAND], ['area_id', 'division_id'], published),
  permanent_basic_farmland: record('永久基本农田', [LAND], ['area_id', 'division_id'], published),
  project_headquarters: record('项目指挥部', [LAND], ['area_id'], {
    write: { ...BY_GROUP, TOWNSHIP: 'near' },
  }),

  // Projects
  project: record('项目', ['department'], ['id>project'], published),
  project_source: record('项目来源', ['department'], ['project_id'], published),
  project_part: derived('项目分部', ['id>project_part'], { ...published, own: ['project_id'] }),
  project_approval: record('项目批复', ['project_id'], ['project_id']),
  // The township is the owner unit of what is built in its area; finance supervises where the money goes.
  contract: record('合同', ['project_id'], ['project_id'], {
    write: BY_TOWNSHIP,
    masks: { contractor_account: 'ACCOUNT' },
    people: { ...NEED, TOWNSHIP: 'near' },
    supervisors: ['FINANCE'],
  }),
  contract_supplement: record('补充合同', ['contract_id'], ['contract_id'], { write: BY_TOWNSHIP }),
  project_phase: record('项目分期', ['project_id'], ['project_id'], { ...published, write: BY_TOWNSHIP }),
  project_progress: record('项目进度', ['project_id'], ['project_id'], { ...published, write: BY_TOWNSHIP }),
  project_change: record('项目变更', ['project_id'], ['project_id']),
  quantity_item: record('工程量清单', ['project_id'], ['project_id']),
  acceptance: record('验收', ['project_id', LAND], ['area_id', 'project_id'], {
    ...published,
    write: BY_GROUP,
  }),
  final_account: record('竣工结算', ['project_id', 'FINANCE'], ['project_id']),
  infrastructure_work: record('基础设施工程', ['project_id'], ['project_id']),
  leading_cadre_contact: record('领导挂点', [], ['area_id', 'project_id'], {
    write: { LEADING_GROUP: 'all' },
  }),
  supervision: record('督导', ['department'], ['area_id', 'project_id']),

  // Money: finance writes it
  fund: record('资金', ['FINANCE'], ['id>fund'], published),
  allocation: record('分配', ['FINANCE'], ['id>allocation'], published),
  allocation_part: derived('分配分部', ['id>allocation_part'], published),
  allocation_history: derived('分配沿革', ['allocation_id'], published),
  fund_history: derived('资金沿革', ['fund_id'], published),
  allocation_movement: derived('分配逐笔变动', ['allocation_id'], published),
  fund_movement: derived('资金逐笔变动', ['fund_id'], published),
  funding_sum: derived('资金汇总', ['area_id', 'project_id', 'fund_id'], published),
  // What was changed within an area is that area's, whatever fund or project it is of.
  funding_delta: derived('资金变动', ['area_id'], published),
  ledger_chain: derived('账链', ['id>fund']),
  ledger_account: derived('账户', ['chain_id>fund']),
  // A step of money is of what it goes from and to; a payment's goes from or to its disbursement.
  ledger_entry: derived('分录', [
    'from_account_id>allocation',
    'to_account_id>allocation',
    'from_account_id>disbursement',
    'to_account_id>disbursement',
  ]),
  // Finance closes a year; opening it again takes two persons, which the table itself holds.
  fiscal_year_step: record('年度结账', ['FINANCE'], [], {
    read: { ...WITHIN, TOWNSHIP: 'all' },
    appendOnly: true,
  }),
  disbursement: record('拨付', ['FINANCE'], ['allocation_id'], published),
  payment: record('支付', ['FINANCE'], ['disbursement_id'], {
    ...published,
    masks: { payee: 'NAME', account: 'ACCOUNT' },
    people: NEED,
  }),
  invoice: record('发票', ['FINANCE'], [], { read: { ...WITHIN, TOWNSHIP: 'none' } }),
  payee_account: record('收款账户', ['FINANCE'], [], {
    read: { ...staff('all'), LEADING_GROUP: 'all', AUDITOR: 'all' },
    masks: { account: 'ACCOUNT', holder: 'NAME' },
    people: NEED,
  }),
  planned_source: record('资金筹措计划', ['FINANCE', 'project_id'], ['area_id', 'project_id'], published),
  subsidy_roster: record('补贴清册', ['department', 'FINANCE'], ['division_id', 'allocation_id']),
  subsidy_roster_entry: record('补贴清册明细', ['roster_id>subsidy_roster'], ['roster_id>subsidy_roster'], {
    masks: { payee: 'NAME', account: 'ACCOUNT' },
    people: NEED,
  }),
  department_return: record('部门报表', ['department'], [], { read: { ...WITHIN, TOWNSHIP: 'none' } }),
  department_return_line: record('部门报表明细', ['department_return_id'], [], {
    read: { ...WITHIN, TOWNSHIP: 'none' },
  }),
  budget_review: record('预算审核', ['FINANCE'], ['project_id']),
  fund_supervision: record('资金使用监管', ['FINANCE'], ['fund_id', 'project_id']),

  // The audit: finance's and the auditor's; a department answers for what is found of its own
  audit_rule_version: record('审计规则版本', ['FINANCE'], [], { ...AUDIT, appendOnly: true }),
  // A township sees by which figures its area is judged.
  rule_parameter_value: record('规则参数', ['FINANCE'], [], {
    ...AUDIT,
    read: { ...WITHIN, TOWNSHIP: 'all' },
    appendOnly: true,
  }),
  audit_run: record('审计运行', ['FINANCE'], [], { ...AUDIT, appendOnly: true }),
  audit_run_rule: record('审计运行各规则', ['FINANCE'], [], { ...AUDIT, appendOnly: true }),
  finding: record('审计疑点', ['department', 'FINANCE'], ['area_id', 'project_id'], FINDINGS),
  finding_step: record('疑点办理', ['finding_id'], ['finding_id'], {
    ...FINDINGS,
    limits: {
      CLERK: ANSWERED,
      REVIEWER: ANSWERED,
      SYSTEM: ANSWERED,
      AUDITOR: ANSWERED,
      LEADING_GROUP: BY_OFFICE,
    },
    appendOnly: true,
  }),
  // Drawn by each run; people's names and accounts are masked before they are written.
  audit_party: derived('往来方', [], PARTIES),
  audit_link: derived('往来关系', [], PARTIES),
  finding_party: derived('疑点涉及的往来方', ['finding_id'], { own: ['finding_id'], read: FINDINGS.read! }),

  // Ties
  area_tie: derived('归属', ['area_id'], published),
  tie_decision: record(
    '归属认定',
    ['project_id', 'part_id>project_part', 'allocation_id', 'allocation_id>allocation.department'],
    ['project_id', 'part_id>project_part', 'allocation_id'],
    { write: { REVIEWER: 'own', LEADING_GROUP: 'all' } },
  ),
  duplicate_pair: derived('疑似重复', [], { read: { ...WITHIN, TOWNSHIP: 'none' } }),
  project_likeness: derived('项目比对', [], { read: { ...WITHIN, TOWNSHIP: 'none' } }),

  // The plan's workflow
  approval_step: record('审批步骤', [LAND], ['area_id'], {
    write: { ...BY_GROUP, TOWNSHIP: 'near' },
    limits: stepLimits(),
  }),
  step_term: record('步骤时限', [], [], {
    read: { ...WITHIN, TOWNSHIP: 'all' },
    write: { LEADING_GROUP: 'all' },
  }),
  step_deadline: record('步骤限期', [], ['area_id'], { write: { LEADING_GROUP: 'all' } }),
  step_reminder: derived('步骤逾期提醒', ['area_id']),
  recommendation_form: record('推荐表', [LAND], ['area_id'], { write: BY_GROUP }),
  implementation_plan: record('实施方案', [LAND], ['area_id'], { ...published, write: BY_GROUP }),
  planned_project: record('规划项目', ['plan_id>implementation_plan'], ['plan_id>implementation_plan'], {
    ...published,
    write: BY_GROUP,
  }),
  public_notice: record('公示', [LAND, 'project_id'], SOMEWHERE, { ...published, write: BY_GROUP }),
  reward_parameter: record('奖补标准', ['FINANCE', LAND], [], { read: EVERYONE, write: BY_GROUP }),
  reward: record('奖补', ['FINANCE', LAND], ['area_id'], { ...published, write: BY_GROUP }),
  // The leading group sets what is to be reached; whoever answers for it reports what was.
  annual_target: record('年度目标', ['department'], ['area_id'], {
    write: { LEADING_GROUP: 'all' },
    parts: [{ title: { zh: '完成值', en: 'what was reached' }, columns: ['actual'], write: BY_GROUP }],
  }),
  inspection: record('督查', [], ['area_id', 'project_id'], { write: { LEADING_GROUP: 'all' } }),
  rectification: record('整改', [], ['inspection_id'], {
    write: { LEADING_GROUP: 'all' },
    parts: [
      {
        title: { zh: '整改情况', en: 'what was put right' },
        columns: ['done_on', 'result'],
        write: { LEADING_GROUP: 'all', TOWNSHIP: 'near' },
      },
    ],
  }),
  assessment: record('考核', [], ['area_id'], { write: { LEADING_GROUP: 'all' } }),
  assessment_scoring: derived('考核评分', ['assessment_id']),
  assessment_item: derived('考核评分项', ['scoring_id>assessment_scoring']),

  // The public: what anyone objects to; of what is not answered yet it sees nothing. Submitting is done in the owner’s role.
  objection: record('异议', ['department'], ['area_id', 'project_id', 'fund_id', 'notice_id>public_notice'], {
    ...published,
    write: {},
    toPublic: 'exists (select from objection_answer a where a.objection_id = objection.id)',
    masks: { contact: 'NOTHING', original: 'NOTHING' },
    people: { ...NEED, LEADING_GROUP: 'all' },
  }),
  objection_answer: record('异议答复', ['objection_id'], ['objection_id'], {
    ...published,
    write: { CLERK: 'own', REVIEWER: 'own', LEADING_GROUP: 'all' },
    appendOnly: true,
  }),
  objection_transfer: record('异议转办', ['objection_id'], ['objection_id'], {
    write: { LEADING_GROUP: 'all' },
    appendOnly: true,
  }),

  // Natural resources
  // The township submits, natural resources reviews first, the leading group reports.
  potential_survey: record('潜力调查', [LAND], ['division_id'], {
    write: BY_TOWNSHIP,
    parts: [
      {
        title: { zh: '初审', en: 'first review' },
        columns: ['first_review_verdict', 'first_reviewed_on', 'first_review_opinion'],
        write: OWN,
      },
      {
        title: { zh: '上报', en: 'report' },
        columns: ['reported_on', 'report_document'],
        write: { LEADING_GROUP: 'all' },
      },
    ],
    draft: 'reported_on is null',
  }),
  willingness: record('群众意愿', [LAND], ['division_id'], {
    write: BY_TOWNSHIP,
    masks: {
      votes_for: 'NOTHING',
      votes_against: 'NOTHING',
      abstentions: 'NOTHING',
      needs: 'NOTHING',
      note: 'NOTHING',
    },
    people: { ...NEED, TOWNSHIP: 'near', LEADING_GROUP: 'all' },
  }),
  village_land_use_plan: record('村土地利用规划', [LAND], ['division_id'], { draft: 'approved_on is null' }),
  function_zone: record('功能分区', [LAND], ['plan_id>village_land_use_plan'], {
    draft:
      'not exists (select from village_land_use_plan v where v.id = plan_id and v.approved_on is not null)',
  }),
  new_construction_land_quota: record('新增建设用地指标', [LAND], ['area_id', 'division_id']),
  construction_land_linkage: record('增减挂钩', ['project_id', LAND], ['project_id']),
  reclamation: record('复垦', ['project_id'], ['project_id']),
  reserve_land_development: record('后备资源开发', ['project_id'], ['project_id']),
  dry_to_paddy_conversion: record('旱地改水田', ['project_id'], ['project_id']),
  quota: record('指标', [LAND], ['area_id', 'project_id'], published),
  quota_chain: derived('指标账链', ['id>quota']),
  quota_entry: derived('指标分录', ['chain_id>quota']),
  reserve_pool_entry: record('项目储备库', [LAND], ['project_id']),
  ministry_filing: record('报部备案', [LAND], ['project_id']),

  // Agriculture
  high_standard_farmland: record('高标准农田', ['project_id'], ['project_id']),
  farmland_quality_improvement: record('耕地质量提升', ['project_id'], ['project_id']),
  farmland_infrastructure: record('农田基础设施', ['project_id'], ['project_id']),
  land_transfer: record('土地流转', ['AGRICULTURE'], ['division_id'], {
    masks: { transferee: 'NAME' },
    people: NEED,
  }),
  land_rights_registration: record('确权登记', ['AGRICULTURE'], ['division_id']),
  homestead_reform: record('宅基地改革', ['AGRICULTURE'], ['division_id']),
  beautiful_village: record('美丽乡村', ['AGRICULTURE'], ['division_id', 'project_id']),
  investment_promotion: record('招商引资', ['AGRICULTURE'], ['area_id', 'division_id']),
  soil_fertility_plan: record('地力培肥', ['AGRICULTURE'], ['division_id', 'project_id']),
  aftercare: record('后期管护', ['AGRICULTURE', 'project_id'], ['project_id']),

  // Forestry, water, environment
  greening_work: record('绿化造林', ['project_id'], ['project_id']),
  ecological_work: record('生态修复工程', ['project_id'], ['project_id']),
  greening_plan_review: record('绿化规划审查', ['FORESTRY'], SOMEWHERE),
  irrigation_work: record('农田水利工程', ['project_id'], ['project_id']),
  soil_water_review: record('水土保持方案审查', ['WATER'], SOMEWHERE),
  water_supervision: record('水利监管', ['WATER'], SOMEWHERE),
  environmental_impact_review: record('环评审核', ['ENVIRONMENT'], SOMEWHERE),
  environmental_inspection: record('环保检查', ['ENVIRONMENT'], SOMEWHERE),

  ...BOOKKEEPING,
}
