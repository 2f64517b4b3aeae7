export const ACCEPTANCE_STAGE_TITLES = {
  CITY: ["市级验收","By the city"],
  COUNTY: ["县级验收","By the county"],
  PROVINCE: ["省级验收（抽查）","By the province"],
  SELF_CHECK: ["自验","By the owner unit"],
} as const
export const ACCOUNT_KIND_TITLES = {
  PERSON: ["个人账户","Account of a person"],
  UNIT: ["对公账户","Account of a unit"],
} as const
export const API_KEY_ROLE_TITLES = {
  ADMINISTRATOR: ["管理员","Administrator"],
  AUDITOR: ["审计人员","Auditor"],
  CLERK: ["部门经办人","Department’s clerk"],
  LEADING_GROUP: ["领导小组办公室","Leading group’s office"],
  REVIEWER: ["部门复核人","Department’s reviewer"],
  SYSTEM: ["部门业务系统","Department’s system"],
  TOWNSHIP: ["乡镇项目指挥部","Township’s headquarters"],
} as const
export const API_KEY_STATE_TITLES = {
  EXPIRED: ["已过期","Expired"],
  REVOKED: ["已作废","Revoked"],
  VALID: ["有效","Valid"],
} as const
export const AREA_SCOPE_TITLES = {
  TOWNSHIP: ["一个乡镇","One whole township"],
  VILLAGES: ["相毗邻的若干行政村","Several adjacent villages"],
} as const
export const ASSESSMENT_GRADE_TITLES = {
  EXCELLENT: ["优秀","Excellent"],
  FAIL: ["不合格","Fail"],
  GOOD: ["良好","Good"],
  PASS: ["合格","Pass"],
} as const
export const AUDIT_LINK_KIND_TITLES = {
  PAID_INTO: ["收款人用此账户收款","The payee was paid into the account"],
  WON_FROM: ["承包人从此业主得到合同","The contractor won contracts of the owner"],
} as const
export const AUDIT_PARTY_KIND_TITLES = {
  ACCOUNT: ["账户，只见末四位","An account, by its last four digits"],
  PERSON: ["个人，姓名已遮蔽","A person, whose name is masked"],
  UNIT: ["单位","A unit"],
} as const
export const BUDGET_REVIEW_KIND_TITLES = {
  BUDGET: ["预算","Budget"],
  ESTIMATE: ["概算","Cost estimate"],
  FINAL_ACCOUNT: ["竣工决算","Final account"],
  SETTLEMENT: ["结算","Settlement"],
  TENDER_CEILING: ["招标控制价","Tender ceiling"],
} as const
export const CHANGE_KIND_TITLES = {
  CREATED: ["新增","Created"],
  ENDED: ["终止：被取代、合并、撤出或删除","Ended: superseded, merged, left or deleted"],
  UPDATED: ["改动","Updated"],
} as const
export const CHANGED_TYPE_TITLES = {
  ACCEPTANCE: ["验收","Acceptance"],
  ADMINISTRATIVE_DIVISION: ["行政区划","Administrative division"],
  AFTERCARE: ["后期管护","Aftercare"],
  ALLOCATION: ["分配","Allocation"],
  ALLOCATION_PART: ["分配分部","Part of an allocation"],
  ANNUAL_TARGET: ["年度目标","Annual target"],
  APPROVAL_STEP: ["审批步骤","Step of an area’s approval"],
  AREA_DRAWING: ["项目区的一次划定","A drawing of an area"],
  AREA_MEMBER: ["项目区成员","Member of an area"],
  AREA_TIE: ["归属","Tie"],
  ASSESSMENT: ["考核","Assessment"],
  ASSESSMENT_ITEM: ["考核评分项","Item of a scoring"],
  ASSESSMENT_SCORING: ["考核评分","Scoring of an assessment"],
  AUDIT_RULE_VERSION: ["审计规则的版本","Version of a rule"],
  AUDIT_RUN: ["审计运行","Run of the audit"],
  AUDIT_RUN_RULE: ["一次运行中的一条规则","One rule in one run"],
  BEAUTIFUL_VILLAGE: ["美丽乡村建设","Beautiful-village works"],
  BUDGET_REVIEW: ["预算资金审核","Budget review"],
  CONSOLIDATION_AREA: ["整治项目区","Consolidation area"],
  CONSTRUCTION_LAND_LINKAGE: ["城乡建设用地增减挂钩","Construction land linkage"],
  CONTRACT: ["合同","Contract"],
  CONTRACT_SUPPLEMENT: ["补充合同","Supplement of a contract"],
  DEPARTMENT_RETURN: ["部门报表","Return of a department"],
  DEPARTMENT_RETURN_LINE: ["部门报表行","Line of a department’s return"],
  DISBURSEMENT: ["拨付","Disbursement"],
  DIVISION_SUCCESSION: ["区划沿革","Succession of divisions"],
  DRY_TO_PADDY_CONVERSION: ["旱地改水田","Conversion of dry land to paddy"],
  DUPLICATE_PAIR: ["疑似重复","Possible duplicates"],
  ECOLOGICAL_WORK: ["生态修复工程","Ecological work"],
  ENVIRONMENTAL_IMPACT_REVIEW: ["环境影响评估审核","Environmental impact review"],
  ENVIRONMENTAL_INSPECTION: ["环境保护检查","Environmental inspection"],
  FARMLAND_INFRASTRUCTURE: ["农田基础设施","Farmland infrastructure"],
  FARMLAND_QUALITY_IMPROVEMENT: ["耕地质量提升","Farmland quality improvement"],
  FINAL_ACCOUNT: ["竣工结算","Final account"],
  FINDING: ["疑点","Finding of the audit"],
  FINDING_STEP: ["疑点的环节","Step of a finding"],
  FISCAL_YEAR_STEP: ["年度结账与开账","Closing and reopening of a fiscal year"],
  FUNCTION_ZONE: ["功能区","Function zone of a village plan"],
  FUND: ["资金","Fund"],
  FUND_SUPERVISION: ["资金使用监管","Supervision of the use of money"],
  GREENING_PLAN_REVIEW: ["绿化造林规划审查","Review of a greening plan"],
  GREENING_WORK: ["绿化造林","Greening work"],
  HIGH_STANDARD_FARMLAND: ["高标准农田","High-standard farmland"],
  HOMESTEAD_REFORM: ["宅改","Homestead reform"],
  IMPLEMENTATION_PLAN: ["实施方案","Implementation plan of an area"],
  INFRASTRUCTURE_WORK: ["基础设施工程","Infrastructure work"],
  INSPECTION: ["督查","Inspection"],
  INVESTMENT_PROMOTION: ["招商项目","Investment promotion"],
  INVOICE: ["发票","Invoice"],
  IRRIGATION_WORK: ["农田水利工程","Irrigation work"],
  LAND_CLASS: ["地类","Land class"],
  LAND_RIGHTS_REGISTRATION: ["土地确权登记","Registration of land rights"],
  LAND_TRANSFER: ["土地经营权流转","Transfer of the right to farm"],
  LAND_USE_RECORD: ["土地利用现状记录","Land-use record"],
  LEADING_CADRE_CONTACT: ["领导干部联系","Leading cadre who is the contact of a project"],
  MINISTRY_FILING: ["报部备案","Filing in the ministry’s system"],
  NEW_CONSTRUCTION_LAND_QUOTA: ["新增建设用地计划指标","Quota for new construction land"],
  OBJECTION: ["异议","Objection"],
  OBJECTION_ANSWER: ["异议答复","Answer to an objection"],
  OBJECTION_TRANSFER: ["异议转办","Handing on of an objection"],
  PAYEE_ACCOUNT: ["收款账户","Payee account"],
  PAYMENT: ["支付","Payment"],
  PERMANENT_BASIC_FARMLAND: ["永久基本农田","Permanent basic farmland"],
  PLANNED_PROJECT: ["方案工程项目","Engineering project of an implementation plan"],
  PLANNED_SOURCE: ["计划资金来源","Planned source of money"],
  POTENTIAL_SURVEY: ["潜力资源调查","Potential survey"],
  PROJECT: ["项目","Project"],
  PROJECT_APPROVAL: ["项目批复","Approval of a project"],
  PROJECT_CHANGE: ["项目变更","Change of a project"],
  PROJECT_HEADQUARTERS: ["项目指挥部","Project headquarters of the township"],
  PROJECT_PART: ["项目分部","Part of a project"],
  PROJECT_PHASE: ["项目分期","Phase of a project"],
  PROJECT_PROGRESS: ["项目进度","Progress of a project"],
  PROJECT_SOURCE: ["项目来源记录","Source record of a project"],
  PUBLICATION: ["公开","Publication of an area"],
  PUBLIC_NOTICE: ["公示","Public notice"],
  QUANTITY_ITEM: ["工程量清单项","Item of a bill of quantities"],
  QUOTA: ["指标","Quota produced"],
  RECLAMATION: ["建设用地复垦","Reclamation of construction land"],
  RECOMMENDATION_FORM: ["试点推荐表","Recommendation form of a pilot"],
  RECORD_WITHDRAWAL: ["撤回的记录","Withdrawal of a record"],
  RECTIFICATION: ["整改","Rectification"],
  RESERVE_LAND_DEVELOPMENT: ["宜耕后备资源开发","Reserve land development"],
  RESERVE_POOL_ENTRY: ["项目储备库条目","Entry of the project reserve pool"],
  REWARD: ["奖励","Reward"],
  REWARD_PARAMETER: ["奖励参数","Parameter of a reward"],
  RULE_PARAMETER_VALUE: ["规则参数的取值","A value that a rule’s parameter was given"],
  SOIL_FERTILITY_PLAN: ["地力培肥","Soil fertility plan"],
  SOIL_WATER_REVIEW: ["水土保持方案审查","Soil-and-water review"],
  STEP_DEADLINE: ["步骤限期","Day that was set for a step of an area"],
  STEP_REMINDER: ["步骤逾期提醒","Reminder that a step is late"],
  STEP_TERM: ["步骤时限","How long a step may take"],
  SUBSIDY_ROSTER: ["补贴清册","Roster of a subsidy"],
  SUBSIDY_ROSTER_ENTRY: ["补贴清册条目","Entry of a subsidy roster"],
  SUPERVISION: ["指导与监督检查","Guidance and supervision by a department"],
  TIE_DECISION: ["归属认定","Decision on a tie"],
  VILLAGE_LAND_USE_PLAN: ["村土地利用规划","Village land-use plan"],
  WATER_SUPERVISION: ["水利监管","Supervision of water works"],
  WILLINGNESS: ["意愿调查","Willingness of a village"],
} as const
export const CONSTRUCTION_USE_TITLES = {
  HOUSING: ["农民建房","Housing"],
  INDUSTRY: ["产业发展","Industry"],
  INFRASTRUCTURE: ["基础设施","Infrastructure"],
  OTHER: ["其他","Other"],
  PUBLIC_SERVICE: ["公共服务","Public services"],
  VILLAGE_CONSTRUCTION: ["村庄建设","Village construction"],
} as const
export const CONTRACT_KIND_TITLES = {
  CONSTRUCTION: ["施工","Construction"],
  CONSULTING: ["咨询、评审、测绘等服务","Services"],
  DESIGN: ["勘察设计","Survey and design"],
  MAINTENANCE: ["管护","Maintenance"],
  OTHER: ["其他","Other"],
  PROCUREMENT: ["货物采购","Goods"],
  SUPERVISION: ["监理","Supervision of works"],
} as const
export const COVERAGE_GROUPING_TITLES = {
  AREA: ["项目区","Area"],
  DEPARTMENT: ["部门","Department"],
  FISCAL_YEAR: ["预算年度","Fiscal year"],
  LEVEL: ["资金级次","Level of the money"],
  PROGRAMME: ["专项","Programme"],
} as const
export const DEPARTMENT_TITLES = {
  AGRICULTURE: ["农业农村","Agriculture and rural affairs"],
  ENVIRONMENT: ["生态环境","Environment"],
  FINANCE: ["财政","Finance"],
  FORESTRY: ["林业","Forestry"],
  GAS: ["燃气","Gas"],
  HOUSING: ["住建","Housing"],
  NATURAL_RESOURCES: ["自然资源","Natural resources"],
  OTHER: ["其他","Other"],
  POWER: ["电力","Power"],
  TELECOM: ["通讯","Telecom"],
  TRANSPORT: ["交通","Transport"],
  WATER: ["水务","Water"],
} as const
export const DIRECTION_TITLES = {
  ASC: ["升序，空值在后","Ascending, nulls last"],
  ASC_NULLS_FIRST: ["升序，空值在前","Ascending, nulls first"],
  DESC: ["降序，空值在后","Descending, nulls last"],
  DESC_NULLS_FIRST: ["降序，空值在前","Descending, nulls first"],
} as const
export const DISCLOSURE_LANGUAGE_TITLES = {
  EN: ["英文","English"],
  ZH: ["中文","Chinese"],
} as const
export const DIVISION_LEVEL_TITLES = {
  COUNTY: ["县级","County"],
  TOWNSHIP: ["乡级","Township level: town, township, farm, zone"],
  VILLAGE: ["村级","Village level: village, community, living quarter"],
} as const
export const DUE_BASIS_TITLES = {
  PLAN: ["实施方案的实施期止","The end of the implementation plan’s period"],
  RULE: ["县定步骤时限","The county’s rule"],
  SET: ["逐区定下的限期","A day that was set for this area"],
} as const
export const DUPLICATE_STATE_TITLES = {
  DISMISSED: ["不是重复","Not a duplicate"],
  GONE: ["记录更正后不再相像","No longer alike after a correction"],
  MERGED: ["已合并","Merged"],
  OPEN: ["待认定","Awaits a decision"],
} as const
export const ECOLOGICAL_KIND_TITLES = {
  BIODIVERSITY: ["生物多样性保护","Biodiversity"],
  FOREST: ["森林修复","Forest"],
  MINE: ["矿山修复","Mine"],
  OTHER: ["其他","Other"],
  SOIL: ["土壤修复","Soil"],
  WATER_BODY: ["水域整治","Water body"],
  WETLAND: ["湿地修复","Wetland"],
} as const
export const ENTRY_KIND_TITLES = {
  ADJUSTMENT: ["调整","Moved between allocations"],
  ALLOCATION: ["分配","Allocated"],
  CARRY_OVER: ["结转","Carried over into another fiscal year"],
  CORRECTION: ["更正","Corrected by a later file"],
  DISBURSEMENT: ["拨付","Disbursed"],
  PAYMENT: ["支付","Paid"],
  RECEIPT: ["下达","Received by a document"],
  RETURN: ["退回","Returned"],
  REVERSAL: ["冲销","Reverses another entry"],
} as const
export const FARMLAND_WORK_KIND_TITLES = {
  DITCH: ["灌排渠系","Ditches"],
  FACILITY: ["农业设施","Agricultural facility"],
  FIELD_ROAD: ["田间道路","Field road"],
  LAND_LEVELLING: ["土地平整","Land levelling"],
  OTHER: ["其他","Other"],
  POWER_LINE: ["农田输配电","Power line"],
  PUMP_STATION: ["泵站","Pump station"],
  SHELTERBELT: ["农田防护林","Shelterbelt"],
} as const
export const FIGURE_SOURCE_TITLES = {
  COMPUTED: ["由记录算出","Computed from the records"],
  NONE: ["尚无数据","No figure yet"],
  REPORTED: ["单位自报","Reported by the unit"],
} as const
export const FILING_STAGE_TITLES = {
  ACCEPTANCE: ["验收备案","Of the acceptance"],
  CHANGE: ["变更备案","Of a change"],
  PROJECT: ["立项备案","Of the project"],
} as const
export const FINDING_ANSWER_TITLES = {
  EXPLAINED: ["说明情况，认为无误","Explains why there is nothing wrong"],
  RECTIFYING: ["承认问题，正在整改","Is putting it right"],
} as const
export const FINDING_DECISION_TITLES = {
  EXPLANATION_ACCEPTED: ["说明成立","The explanation is accepted"],
  NO_FAULT: ["经查无误","There was nothing wrong"],
  RECTIFIED: ["已整改","It has been put right"],
  TRANSFERRED: ["移送处理","Handed on to another authority"],
} as const
export const FINDING_STATE_TITLES = {
  CLOSED: ["已办结","Closed"],
  EXPLAINED: ["已说明","The department has explained it"],
  OPEN: ["待核实","Awaits an answer"],
  RECTIFYING: ["整改中","Being put right"],
  REOPENED: ["重新打开","Came back, or was opened again"],
} as const
export const FINDING_STEP_KIND_TITLES = {
  CAME_BACK: ["再次出现","A run found it again"],
  CHANGED: ["金额、程度或证据有变","Its amount, severity or evidence changed"],
  CLOSED: ["办结","Closed"],
  CLOSING_ASKED: ["拟办结，待另一人同意","Closing asked for; another person must consent"],
  EXPLAINED: ["部门说明","The department explained it"],
  FOUND: ["首次发现","Found for the first time"],
  RECTIFYING: ["部门整改","The department puts it right"],
  REMINDED: ["逾期提醒","Reminded: the deadline has passed"],
  REOPENED: ["退回重办","Opened again"],
  WENT_AWAY: ["已不成立","A run found it no more"],
} as const
export const FISCAL_YEAR_STEP_KIND_TITLES = {
  CLOSED: ["结账","Closed"],
  REOPENED: ["经另一人同意，重新开账","Reopened, with another person’s consent"],
  REOPENING_ASKED: ["申请重新开账","Reopening asked for"],
  REOPENING_DECLINED: ["不予开账，或撤回申请","Reopening declined, or withdrawn"],
} as const
export const FUNCTION_ZONE_KIND_TITLES = {
  AGRICULTURAL_PRODUCTION: ["农业生产","Agricultural production"],
  ECOLOGICAL_PROTECTION: ["生态保护","Ecological protection"],
  INDUSTRY: ["产业发展","Industry"],
  VILLAGE_CONSTRUCTION: ["村庄建设","Village construction"],
} as const
export const FUND_KIND_TITLES = {
  APPROPRIATED: ["下达","Appropriated by a document"],
  CARRIED_OVER: ["结转结余","Carried over from an earlier year"],
} as const
export const FUND_LEVEL_TITLES = {
  CENTRAL: ["中央","Central"],
  CITY: ["市级","City"],
  COUNTY: ["县级","County"],
  FARMERS: ["农民自筹（含投劳折资）","Farmers, their labour counted in money"],
  PROVINCE: ["省级","Province"],
  SOCIAL: ["社会资本","Social capital"],
  TOWNSHIP: ["乡级","Township"],
} as const
export const FUND_PROGRAMME_TITLES = {
  DILAPIDATED_HOUSING: ["危旧房改造","Dilapidated housing"],
  ECOLOGICAL_RESTORATION: ["生态修复","Ecological restoration"],
  FARMLAND_IRRIGATION: ["农田水利","Farmland irrigation"],
  GAS: ["燃气","Gas"],
  HIGH_STANDARD_FARMLAND: ["高标准农田","High-standard farmland"],
  LAND_CONSOLIDATION: ["土地整治","Land consolidation"],
  OTHER: ["其他","Other"],
  PLAIN_GREENING: ["平原绿化","Plain greening"],
  POWER: ["电力","Power"],
  RURAL_HABITAT: ["农村人居环境提升","Rural habitat"],
  RURAL_REVITALISATION: ["衔接推进乡村振兴","Rural revitalisation"],
  RURAL_ROADS: ["农村公路建设","Rural roads"],
  TELECOM: ["通讯","Telecom"],
} as const
export const FUNDING_GROUPING_TITLES = {
  AREA: ["项目区","Area"],
  DEPARTMENT: ["部门","Department"],
  FISCAL_YEAR: ["预算年度","Fiscal year"],
  FUND: ["资金文件，尚无分配的也在内","Fund, those too of which nothing is allocated"],
  LEVEL: ["资金级次","Level"],
  PAYEE: ["收款人：各人已得的；尚未支付的自成一组。只有现在的账","Payee: what each was paid; what is paid to nobody yet is a group of its own. As the books stand now only"],
  PROGRAMME: ["专项","Programme"],
} as const
export const GREENING_KIND_TITLES = {
  AFFORESTATION: ["人工造林","Afforestation"],
  ENCLOSURE: ["封山育林","Enclosure"],
  FARMLAND_SHELTERBELT: ["农田林网","Farmland shelterbelt"],
  OTHER: ["其他","Other"],
  PLAIN_GREENING: ["平原绿化","Plain greening"],
  ROADSIDE: ["道路绿化","Roadside"],
  TENDING: ["森林抚育","Forest tending"],
  VILLAGE: ["村庄绿化","Village greening"],
  WATERSIDE: ["水岸绿化","Waterside"],
} as const
export const IMPACT_DOCUMENT_KIND_TITLES = {
  EXEMPT: ["豁免","Exempt"],
  FORM: ["报告表","Form"],
  REGISTRATION: ["登记表","Registration"],
  REPORT: ["报告书","Report"],
} as const
export const IMPORT_FIELD_TYPE_TITLES = {
  CODE: ["代码：`codes` 之一，或其说法","One of codes, or a word for it"],
  DATE: ["日期","Date"],
  DECIMAL: ["小数","Decimal number"],
  DIVISION_CODE: ["行政区划代码","Code of a division"],
  DOCUMENT_NUMBER: ["文号","Document number"],
  DOCUMENT_NUMBERS: ["若干文号","Document numbers"],
  ID: ["编号","A number that is a name"],
  INTEGER: ["整数","Whole number"],
  LAND_AREA: ["土地面积","Land area"],
  LATITUDE: ["纬度","Latitude"],
  LIST: ["若干项，以空格、顿号或分号分开","Several, set apart by spaces, semicolons or Chinese list commas"],
  LONGITUDE: ["经度","Longitude"],
  MONEY: ["金额","Money"],
  MONEY_CHANGE: ["金额，可为负","Money, which may be negative"],
  PERCENT: ["百分数","Percentage"],
  REPORTED_CODE: ["部门所写的代码","A code as the department wrote it"],
  TEXT: ["文字","Text"],
  YEAR: ["年度","Year"],
  YES_NO: ["是否","Yes or no"],
} as const
export const IMPORT_FORMAT_TITLES = {
  CSV: ["CSV 文本表格","CSV table"],
  DOCX: ["文字文档中的表格","Tables of a Word document"],
  GEOJSON: ["GeoJSON 地理要素","GeoJSON features"],
  GRAPHQL: ["经接口报送","By importRecords"],
  HTML: ["网页中的表格","Tables of a web page"],
  SHAPEFILE: ["压缩的 shapefile","Zipped shapefile"],
  XLS: ["旧版工作簿","Old Excel or WPS workbook"],
  XLSX: ["Excel 工作簿","Excel workbook"],
} as const
export const IMPORT_JOB_STATE_TITLES = {
  CANCELLED: ["已取消，未写入任何内容","Cancelled: nothing was written"],
  CHECKED: ["已检查，可提交","Checked: it may be committed"],
  CHECKING: ["待检查、检查中（试运行）","To be checked, or being checked (dry run)"],
  COMMITTING: ["待写入、写入中","To be written, or being written"],
  DONE: ["已写入","Written"],
  READ: ["已识别，可试运行或提交","Read: it may be checked or committed"],
  READING: ["待识别、识别中","To be read, or being read"],
  REFUSED: ["未能导入，原因见 `problem`","Refused, for the reason in problem"],
  WAITING: ["待答复：有文件没有写明的","Waits for answers: the file leaves something unsaid"],
} as const
export const IMPORT_OUTCOME_TITLES = {
  INSERTED: ["新增","Inserted"],
  REJECTED: ["退回","Rejected"],
  UNCHANGED: ["未变","Unchanged"],
  UPDATED: ["更新","Updated"],
} as const
export const INFRASTRUCTURE_KIND_TITLES = {
  BRIDGE: ["桥梁","Bridge"],
  GAS: ["燃气","Gas"],
  HOUSING: ["危旧房改造","Dilapidated housing"],
  OTHER: ["其他","Other"],
  POWER: ["电力","Power"],
  PUBLIC_SERVICE: ["公共服务设施","Public services"],
  ROAD: ["农村公路","Rural road"],
  SEWAGE: ["生活污水","Sewage"],
  TELECOM: ["通讯","Telecom"],
  TOILET: ["改厕","Toilets"],
  VILLAGE_LOOK: ["村容村貌","Look of the village"],
  WASTE: ["生活垃圾","Waste"],
  WATER_SUPPLY: ["农村供水","Water supply"],
} as const
export const INVESTMENT_STATE_TITLES = {
  ENDED: ["终止","Ended"],
  NEGOTIATING: ["洽谈","Negotiating"],
  OPERATING: ["投产","Operating"],
  SIGNED: ["签约","Signed"],
  STARTED: ["开工","Started"],
} as const
export const LAND_AREA_UNIT_TITLES = {
  HECTARE: ["公顷","Hectare"],
  MU: ["亩","Mu, a fifteenth of a hectare"],
  SQUARE_METRE: ["平方米","Square metre"],
} as const
export const LAND_PHASE_TITLES = {
  AFTER: ["整治后","After"],
  BEFORE: ["整治前","Before"],
  PLANNED: ["规划后","As planned"],
} as const
export const LEAD_GROUPING_TITLES = {
  PAYEE: ["收款人、承包人","The payee or contractor"],
  SUBJECT: ["对象：项目，没有项目的按其资金、支付等","The subject: the project, else the money itself"],
} as const
export const LEDGER_ACCOUNT_KIND_TITLES = {
  ALLOCATION: ["分配待拨付","An allocation’s money not yet disbursed"],
  DISBURSEMENT: ["拨付待支付","A disbursement’s money not yet paid"],
  FUND: ["资金待分配","A fund’s money not yet allocated"],
  OUTSIDE: ["县外","Outside of the county"],
  PAYMENT: ["已支付","Money that was paid"],
} as const
export const NOTICE_SUBJECT_TITLES = {
  ACCEPTANCE: ["验收","Acceptance"],
  AREA: ["项目区","Area"],
  FUND: ["资金","Fund"],
  LAND_ADJUSTMENT: ["土地权属调整","Adjustment of land rights"],
  PLAN: ["规划和实施方案","Plan"],
  PROJECT: ["项目","Project"],
  SUBSIDY: ["补贴","Subsidy"],
} as const
export const OBJECTION_LIMIT_TITLES = {
  COUNTY: ["全县","Those of the whole county"],
  SENDER: ["同一来处","Those that come from one place"],
} as const
export const OBJECTION_VERDICT_TITLES = {
  PARTLY: ["部分采纳","Upheld in part"],
  REJECTED: ["不采纳","Not upheld"],
  UPHELD: ["采纳","Upheld"],
} as const
export const POOL_STATE_TITLES = {
  IN_POOL: ["在库","In the pool"],
  REMOVED: ["已出库","Removed"],
  STARTED: ["已启动","Started"],
} as const
export const POTENTIAL_CATEGORY_TITLES = {
  CONSTRUCTION_LAND_RECLAMATION: ["农村建设用地复垦","Reclamation of rural construction land"],
  FARMLAND_QUALITY: ["耕地质量提升","Farmland quality improvement"],
  HIGH_STANDARD_FARMLAND: ["高标准农田建设","High-standard farmland"],
  HOMESTEAD_REUSE: ["宅改拆后利用","Reuse after homestead reform"],
  RESERVE_LAND_DEVELOPMENT: ["宜耕后备资源开发","Development of suitable reserve land"],
} as const
export const PROCUREMENT_METHOD_TITLES = {
  COMPETITIVE_CONSULTATION: ["竞争性磋商","Competitive consultation"],
  COMPETITIVE_NEGOTIATION: ["竞争性谈判","Competitive negotiation"],
  DIRECT: ["直接委托","Direct award"],
  INQUIRY: ["询价","Inquiry"],
  INVITED_TENDER: ["邀请招标","Invited tender"],
  OPEN_TENDER: ["公开招标","Open tender"],
  OTHER: ["其他","Other"],
  SINGLE_SOURCE: ["单一来源","Single source"],
  VILLAGE_SELF_BUILD: ["村民自建","Built by the village itself"],
  WORK_RELIEF: ["以工代赈","Work relief"],
} as const
export const PROGRESS_STAGE_TITLES = {
  ACCEPTED: ["已验收","Accepted"],
  BUILDING: ["在建","Under construction"],
  CANCELLED: ["取消","Cancelled"],
  FINISHED: ["完工","Finished"],
  PREPARING: ["前期工作","Preparing"],
  SUSPENDED: ["停工","Suspended"],
  TENDERING: ["招标采购","Tendering"],
} as const
export const PROJECT_APPROVAL_KIND_TITLES = {
  CHANGE: ["变更","Change"],
  ESTIMATE: ["概算","Cost estimate"],
  FEASIBILITY: ["可行性研究","Feasibility study"],
  PRELIMINARY_DESIGN: ["初步设计","Preliminary design"],
  PROPOSAL: ["立项","Project approval"],
} as const
export const PROJECT_CHANGE_KIND_TITLES = {
  CONTENT: ["建设内容","Content"],
  DESIGN: ["设计","Design"],
  INVESTMENT: ["投资","Investment"],
  OTHER: ["其他","Other"],
  OWNER: ["业主单位","Owner unit"],
  PERIOD: ["工期","Period"],
  PLACE: ["建设地点","Place"],
  SCALE: ["建设规模","Scale"],
} as const
export const PROJECT_KIND_TITLES = {
  DRY_TO_PADDY: ["旱地改水田","Dry land to paddy"],
  ECOLOGICAL: ["生态修复","Ecological restoration"],
  ENVIRONMENT: ["环境治理","Pollution control"],
  FARMLAND_INFRASTRUCTURE: ["农田基础设施","Farmland infrastructure"],
  FARMLAND_QUALITY: ["耕地质量提升","Farmland quality improvement"],
  GAS: ["燃气","Gas"],
  GREENING: ["绿化造林","Greening"],
  HIGH_STANDARD_FARMLAND: ["高标准农田","High-standard farmland"],
  HOUSING: ["危旧房改造","Dilapidated housing"],
  IRRIGATION: ["农田水利","Irrigation works"],
  LINKAGE: ["城乡建设用地增减挂钩","Construction land linkage"],
  OTHER: ["其他","Other"],
  POWER: ["电力","Power"],
  RECLAMATION: ["建设用地复垦","Reclamation"],
  RESERVE_LAND: ["宜耕后备资源开发","Reserve land development"],
  ROAD: ["农村公路","Rural roads"],
  RURAL_HABITAT: ["农村人居环境","Rural habitat"],
  TELECOM: ["通讯","Telecom"],
} as const
export const PROJECT_STATE_TITLES = {
  ACCEPTED: ["已验收","Accepted"],
  APPROVED: ["已批复","Approved"],
  FINISHED: ["已完工","Finished"],
  PLANNED: ["前期","Planned"],
  UNDER_WAY: ["在建","Under way"],
} as const
export const QUOTA_ENTRY_KIND_TITLES = {
  AWARD: ["奖励","Awarded"],
  CERTIFY: ["确认","Certified"],
  REVERSAL: ["冲销","Reverses another entry"],
  TRADE: ["交易","Traded"],
  USE: ["使用","Used"],
} as const
export const QUOTA_KIND_TITLES = {
  CONSTRUCTION_LAND_LINKAGE: ["增减挂钩节余指标","Construction land linkage"],
  DRY_TO_PADDY: ["旱改水指标","Dry land to paddy"],
  NEW_CONSTRUCTION_LAND: ["奖励的新增建设用地计划指标","Awarded quota for new construction land"],
  NEW_CULTIVATED_LAND: ["新增耕地指标","New cultivated land"],
} as const
export const RECLAMATION_SOURCE_TITLES = {
  ABANDONED_HOMESTEAD: ["废弃宅基地","Abandoned homestead"],
  ABANDONED_INDUSTRIAL_MINING_LAND: ["工矿废弃地","Abandoned industrial and mining land"],
  GEOHAZARD_RELOCATION_SITE: ["地质灾害搬迁点","Geohazard relocation site"],
  IDLE_LAND: ["空闲地","Idle land"],
  OTHER: ["其他","Other"],
} as const
export const RECORD_CHECK_TITLES = {
  ACCEPTED_AFTER_START: ["验收不早于开工","Nothing is accepted before it began"],
  FAULT_HAS_TERM: ["不合格的，须写明问题和整改期限","What is not in order says what it is, and by when it is mended"],
  MENDED_IN_ORDER: ["整改期限、完成日期不早于检查","What is to be mended is due, and done, not before it was found"],
  OPINION_GIVEN: ["退回或不通过的，须写明意见","What is returned or rejected says why"],
  PLANNED_WITHIN_PLAN: ["工程项目工期在实施期内","A planned project lies within the time of its plan"],
  PLAN_CLOSED: ["已上报的实施方案，变更批准后方可另报","A plan that stands submitted is changed by a new one under an approved change alone"],
  POOL_BEFORE_FILING: ["先入储备库，后报部备案","In the reserve pool before it is filed with the ministry"],
  PROGRESS_NOT_BACKWARDS: ["进度倒退的，须说明情况","Progress that goes back says why"],
  REMOVAL_DATED: ["出库的，须写明出库日期","What left the pool says when"],
  SCORED_AS_WORKED_OUT: ["考核得分与最近一次评分相同","The score is that of the latest scoring"],
  SURVEY_IN_TURN: ["先报送，再初审，通过后上报","Submitted, then reviewed, and reported when it has passed"],
  TRANSFER_WITHIN_VILLAGE: ["流转面积不超过村域面积","No more land is transferred than the village has"],
} as const
export const RED_LINE_KEY_TITLES = {
  ADDED_BASIC_FARMLAND: ["补划永久基本农田：不少于调整面积的规定比例","Basic farmland added: a share of what was adjusted, at least"],
  CONSTRUCTION_LAND: ["建设用地：不增加","Construction land: does not grow"],
  CULTIVATED_LAND: ["耕地：不减少","Cultivated land: does not shrink"],
  ECOLOGICAL_LAND: ["生态用地：林地、草地、水域和湿地","Ecological land: forest, grass, water and wetland"],
  NEW_CULTIVATED_LAND: ["新增耕地：不少于原有耕地的规定比例","New cultivated land: a share of what there was, at least"],
  PADDY: ["水田","Paddy"],
  PERMANENT_BASIC_FARMLAND: ["永久基本农田：不减少","Permanent basic farmland: does not shrink"],
} as const
export const RED_LINE_VERDICT_TITLES = {
  BROKEN: ["突破；不能通过验收","Broken: cannot be accepted"],
  CANNOT_TELL: ["缺少记录，无法判断","Not known: records are missing"],
  HOLDS: ["守住","It holds"],
  INFORMS: ["仅供参考，无规定","For information"],
} as const
export const REWARD_KIND_TITLES = {
  CONSTRUCTION_LAND_QUOTA: ["新增建设用地计划指标奖励","Quota for new construction land, after acceptance"],
  TOWNSHIP_MONEY: ["乡镇资金奖励","Money to the township, after provincial review"],
  VILLAGE_MONEY: ["行政村资金奖励","Money to the village, after provincial review"],
} as const
export const REWARD_TRIGGER_TITLES = {
  AREA_ACCEPTANCE: ["项目区验收","Acceptance of the area"],
  PROVINCIAL_REVIEW: ["实施方案经省级审查通过","Provincial review of the implementation plan"],
} as const
export const ROLE_TITLES = {
  ADMINISTRATOR: ["管理员","Administrator"],
  AUDITOR: ["审计人员","Auditor"],
  CLERK: ["部门经办人","Department’s clerk"],
  LEADING_GROUP: ["领导小组办公室","Leading group’s office"],
  PUBLIC: ["公众","The public"],
  REVIEWER: ["部门复核人","Department’s reviewer"],
  SYSTEM: ["部门业务系统","Department’s system"],
  TOWNSHIP: ["乡镇项目指挥部","Township’s headquarters"],
} as const
export const RULE_KIND_TITLES = {
  BLOCK: ["约束，写入时即拒绝，审计再核对","Refused when it is written, and verified by a run"],
  FINDING: ["疑点","A lead that a run reports"],
} as const
export const RUN_CHANGE_TITLES = {
  CHANGED: ["金额或程度有变","Found by both, with another amount or severity"],
  GONE: ["已消失","Found by the earlier, not by the later"],
  NEW: ["新出现","Found by the later, not by the earlier"],
  SAME: ["未变","Found by both alike"],
} as const
export const SCOPE_TITLES = {
  READ: ["查询","To read"],
  WRITE: ["查询并写入","To read and to write"],
} as const
export const SEARCH_TYPE_TITLES = {
  ADMINISTRATIVE_DIVISION: ["行政区划：代码、名称","Divisions: code, name"],
  ALLOCATION: ["分配：编号、地点","Allocations: number, place"],
  CONSOLIDATION_AREA: ["整治项目区：代码、名称","Areas: code, name"],
  CONTRACT: ["合同：编号、名称、承包人","Contracts: number, name, contractor"],
  FUND: ["资金：文号、名称","Funds: document number, name"],
  PROJECT: ["项目：编号、名称、地点、业主、批复文号","Projects: number, name, place, owner, approval"],
} as const
export const SEVERITY_TITLES = {
  HIGH: ["高","High"],
  LOW: ["低","Low"],
  MEDIUM: ["中","Medium"],
} as const
export const SHARE_BASIS_TITLES = {
  LAND_AREA: ["按图形面积","By land area, from the geometry"],
  MONEY: ["按资金","By money"],
} as const
export const STEP_KIND_TITLES = {
  AFTERCARE: ["移交后期管护","Handed over to aftercare"],
  AREA_ACCEPTANCE: ["整体验收","Acceptance of the area"],
  AREA_CHOSEN: ["确定工程项目区","Area chosen"],
  CHANGE: ["变更","Change of the plan"],
  CITY_APPRAISAL: ["市级论证完善","Appraisal by the city"],
  CITY_APPROVAL: ["市自然资源局审批","Approval by the city bureau"],
  COUNTY_REVIEW: ["县自然资源部门审查","Review by county natural resources"],
  FILING: ["项目储备库、报部备案入库","Reserve pool and filing with the ministry"],
  FIRST_REVIEW: ["县自然资源局初审","First review by county natural resources"],
  IMPLEMENTATION: ["启动实施","Start of the works"],
  LEADING_GROUP_REVIEW: ["县领导小组审议","Review by the county leading group"],
  PLAN_SUBMITTED: ["实施方案报送","Implementation plan submitted"],
  POTENTIAL_SURVEY: ["潜力资源调查报送","Potential survey submitted by the township"],
  PROVINCIAL_REPLY: ["省政府批复","Reply of the provincial government"],
  PROVINCIAL_REVIEW: ["省自然资源厅审查","Review by the province"],
  RECOMMENDATION: ["县政府推荐上报","Recommended by the county government"],
  REWARDS: ["兑现奖励","Rewards granted"],
  TERMINATION: ["终止","Termination"],
} as const
export const SURVEY_BASE_DATA_TITLES = {
  ANNUAL_CHANGE_SURVEY: ["年度土地利用变更调查","Annual land-use change survey"],
  THIRD_NATIONAL_SURVEY: ["第三次全国国土调查","Third national land survey"],
} as const
export const TARGET_INDICATOR_TITLES = {
  ASSESSMENT_SCORE: ["考核得分（分）","Score"],
  ECOLOGICAL_LAND: ["生态用地（亩）","Ecological land, mu"],
  HIGH_STANDARD_FARMLAND: ["高标准农田（亩）","High-standard farmland, mu"],
  INVESTMENT: ["完成投资（元）","Investment completed, yuan"],
  NEW_CULTIVATED_LAND: ["新增耕地（亩）","New cultivated land, mu"],
  OTHER: ["其他","Other"],
  PLACEMENT_SHARE: ["涉农资金优先入区比例（%）","Share of rural money placed in areas, per cent"],
  PROJECTS_FINISHED: ["完工项目（个）","Projects finished"],
  RECLAMATION: ["建设用地复垦（亩）","Reclamation, mu"],
} as const
export const THREE_WAY_CLASS_TITLES = {
  AGRICULTURAL: ["农用地","Agricultural land"],
  CONSTRUCTION: ["建设用地","Construction land"],
  UNUSED: ["未利用地","Unused land"],
} as const
export const TIE_ANSWER_TITLES = {
  CONFIRM: ["归属某区","It lies in an area"],
  OUTSIDE: ["在各项目区外","It lies outside every area"],
  REJECT: ["现行归属不对","The tie as it stands is wrong"],
} as const
export const TIE_DECISION_KIND_TITLES = {
  CONFIRM: ["认定归属某区","Confirmed to lie in an area"],
  MERGE: ["合并","Merged with another project"],
  OUTSIDE: ["认定在区外","Marked as outside every area"],
  REJECT: ["否定某归属","Rejected a tie"],
  SPLIT: ["拆分","Split into parts"],
  UNDO: ["撤销前一认定","Undid a decision before"],
} as const
export const TIE_METHOD_TITLES = {
  DECLARED: ["申报代码","An area code in the record"],
  DIVISION: ["区划代码","A division code"],
  INHERITED: ["承继","From the project or the parent"],
  MANUAL: ["人工认定","A reviewer’s decision"],
  PLACE_NAME: ["地名","Names of places in the text"],
  SPATIAL: ["空间位置","Where it lies"],
} as const
export const TIE_REASON_TITLES = {
  AMBIGUOUS: ["一名多地","Ambiguous place"],
  CONFLICT: ["证据矛盾","Evidence disagrees"],
  NO_EVIDENCE: ["没有地点","No place"],
  POSSIBLE_DUPLICATE: ["疑似重复申报","Possibly reported twice"],
  SPANS_AREAS: ["跨项目区","Spans areas"],
  TOO_COARSE: ["地点过粗","Place too coarse"],
  UNKNOWN_PLACE: ["地点不在区划名录","Unknown place"],
} as const
export const TIE_STATUS_TITLES = {
  OUTSIDE: ["在县域内、项目区外","In the county, in no area"],
  TIED: ["已归属","Tied to an area"],
  UNRESOLVED: ["待定","Unresolved"],
} as const
export const TIE_WORKLIST_GROUPING_TITLES = {
  AREA: ["最优候选的项目区","Area of the best candidate"],
  DEPARTMENT: ["部门","Department"],
  PLACE: ["记录所写的地点","The place as the records write it"],
  READING: ["最优候选所读作的区划","Division that the best candidate was read as"],
  REASON: ["待定原因","Reason"],
} as const
export const TRAIL_ACTION_TITLES = {
  DELETE: ["删除","Removed"],
  INSERT: ["新增","Made"],
  UPDATE: ["更改","Changed"],
} as const
export const TRANSFER_FORM_TITLES = {
  EXCHANGE: ["互换","Exchange"],
  LEASE: ["出租（转包）","Lease"],
  OTHER: ["其他","Other"],
  SHARE: ["入股","Share"],
  TRANSFER: ["转让","Transfer"],
  TRUSTEESHIP: ["托管","Trusteeship"],
} as const
export const VERDICT_TITLES = {
  APPROVED: ["通过","Approved"],
  APPROVED_WITH_CHANGES: ["修改后通过","Approved with changes"],
  PENDING: ["待审","Not decided yet"],
  REJECTED: ["不通过","Rejected"],
  RETURNED: ["退回补正","Returned to be mended"],
} as const
export const WATER_FACILITY_KIND_TITLES = {
  AQUEDUCT: ["渡槽","Aqueduct"],
  CANAL: ["渠道","Canal"],
  DRAIN: ["排水沟","Drain"],
  EMBANKMENT: ["圩堤","Embankment"],
  OTHER: ["其他","Other"],
  PIPELINE: ["管道","Pipeline"],
  POND: ["山塘","Pond"],
  PUMP_STATION: ["泵站","Pump station"],
  RESERVOIR: ["水库","Reservoir"],
  SLUICE: ["水闸","Sluice"],
  WEIR: ["堰坝","Weir"],
  WELL: ["机井","Well"],
} as const
export const WATER_SUPERVISION_SUBJECT_TITLES = {
  SOIL_WATER_CONSERVATION: ["水土保持","Soil and water conservation"],
  WATER_FACILITY: ["水利设施","Water facility"],
} as const
export const WEBHOOK_DELIVERY_STATE_TITLES = {
  DEAD: ["多次未能送达，须由人重送","Was tried too often: to be sent again by someone"],
  WAITING: ["待送：将自动重试，或等同一记录先前的变更","Waits to be tried again, or for an earlier change of its record"],
} as const
export const WEBHOOK_STATE_TITLES = {
  ACTIVE: ["推送中","Active"],
  STOPPED: ["已停止，原因另列","Stopped, for the reason told beside it"],
} as const
export const WEBHOOK_STOP_TITLES = {
  ASKED: ["由人停止","Someone stopped it"],
  FAILING: ["接收方连续多日没有接收","The receiver has taken nothing for days"],
  FEED_LOST: ["变更记录已不及于其位置","The change feed no longer reaches back to its place"],
  GONE: ["接收方答复 410：不再接收","The receiver answered 410: it wants no more"],
} as const
export const WEBHOOK_URL_FAULT_TITLES = {
  ADDRESS: ["是内部网络的地址","It is an address of an inner network"],
  FORM: ["不是完整的网址，或带有用户名、口令、锚点","It is no complete URL, or has a user, a password or a fragment"],
  NOT_HTTPS: ["不是 `https`","It is not https"],
} as const
