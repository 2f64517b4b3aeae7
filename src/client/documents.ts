/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { TypedDocument } from './typed-document.js'
/** 验收的筛选，各项同时成立。Conditions that must all hold: Acceptance. */
export type AcceptanceFilter = {
  /** 验收面积（亩）。Accepted land, mu. */
  acceptedArea?: LandAreaFilter | null | undefined;
  /** 验收日期。Accepted on. */
  acceptedOn?: DateFilter | null | undefined;
  /** 全部成立。All of these. */
  and?: Array<AcceptanceFilter> | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 验收单位。Who accepted. */
  authority?: StringFilter | null | undefined;
  /** 验收文号。Document number. */
  documentNumber?: StringFilter | null | undefined;
  /** 验收耕地质量等别，1（优）至 15。Grade found, 1 (best) to 15. */
  gradeAfter?: FloatFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 测绘（上图）面积（亩）。Mapped land, mu. */
  mappedArea?: LandAreaFilter | null | undefined;
  /** 新增耕地面积（亩）。New cultivated land, mu. */
  newCultivatedLand?: LandAreaFilter | null | undefined;
  /** 不成立。None of this. */
  not?: AcceptanceFilter | null | undefined;
  /** 验收意见。Opinion. */
  opinion?: StringFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<AcceptanceFilter> | null | undefined;
  /** 项目。Project. */
  project?: ProjectFilter | null | undefined;
  /** 验收级别。Stage. */
  stage?: AcceptanceStageFilter | null | undefined;
  /** 结论。Verdict. */
  verdict?: VerdictFilter | null | undefined;
};

/** 验收若干条的筛选，各项同时成立。Conditions on many, which must all hold: Acceptance. */
export type AcceptanceListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: AcceptanceFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: AcceptanceFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: AcceptanceFilter | null | undefined;
};

/** 验收级别。Stage of acceptance. */
export type AcceptanceStage =
  /** 市级验收。By the city. */
  | 'CITY'
  /** 县级验收。By the county. */
  | 'COUNTY'
  /** 省级验收（抽查）。By the province. */
  | 'PROVINCE'
  /** 自验。By the owner unit. */
  | 'SELF_CHECK';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type AcceptanceStageFilter = {
  /** 等于。Equals. */
  eq?: AcceptanceStage | null | undefined;
  /** 在其中。One of. */
  in?: Array<AcceptanceStage> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 行政区划的筛选，各项同时成立。Conditions that must all hold: Administrative division. */
export type AdministrativeDivisionFilter = {
  /** 全部成立。All of these. */
  and?: Array<AdministrativeDivisionFilter> | null | undefined;
  /** 所在项目区。Areas that the whole division belongs to. */
  areas?: ConsolidationAreaListFilter | null | undefined;
  /** 美丽乡村建设。Beautiful-village works. */
  beautifulVillages?: BeautifulVillageListFilter | null | undefined;
  /** 下级区划。Divisions below. */
  children?: AdministrativeDivisionListFilter | null | undefined;
  /** 12 位区划代码。Twelve-digit code. */
  code?: StringFilter | null | undefined;
  /** 环境影响评估审核。Environmental impact reviews. */
  environmentalImpactReviews?: EnvironmentalImpactReviewListFilter | null | undefined;
  /** 环境保护检查。Environmental inspections. */
  environmentalInspections?: EnvironmentalInspectionListFilter | null | undefined;
  /** 绿化造林规划审查。Greening-plan reviews. */
  greeningPlanReviews?: GreeningPlanReviewListFilter | null | undefined;
  /** 宅改。Homestead reform. */
  homesteadReforms?: HomesteadReformListFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 招商项目。Investment promotion. */
  investmentPromotions?: InvestmentPromotionListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 土地确权登记。Land rights registrations. */
  landRightsRegistrations?: LandRightsRegistrationListFilter | null | undefined;
  /** 土地经营权流转。Land transfers. */
  landTransfers?: LandTransferListFilter | null | undefined;
  /** 土地利用现状。Land-use records. */
  landUseRecords?: LandUseRecordListFilter | null | undefined;
  /** 级别。Level. */
  level?: DivisionLevelFilter | null | undefined;
  /** 项目区变动。Memberships, past ones too. */
  memberships?: AreaMemberListFilter | null | undefined;
  /** 名称。Name. */
  name?: StringFilter | null | undefined;
  /** 新增建设用地计划指标。Quotas for new construction land. */
  newConstructionLandQuotas?: NewConstructionLandQuotaListFilter | null | undefined;
  /** 不成立。None of this. */
  not?: AdministrativeDivisionFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<AdministrativeDivisionFilter> | null | undefined;
  /** 上级区划。Parent division. */
  parent?: AdministrativeDivisionFilter | null | undefined;
  /** 永久基本农田。Permanent basic farmland. */
  permanentBasicFarmland?: PermanentBasicFarmlandListFilter | null | undefined;
  /** 潜力资源调查。Potential surveys. */
  potentialSurveys?: PotentialSurveyListFilter | null | undefined;
  /** 公示。Public notices. */
  publicNotices?: PublicNoticeListFilter | null | undefined;
  /** 奖励。Rewards. */
  rewards?: RewardListFilter | null | undefined;
  /** 地力培肥。Soil fertility plans. */
  soilFertilityPlans?: SoilFertilityPlanListFilter | null | undefined;
  /** 水土保持方案审查。Soil-and-water reviews. */
  soilWaterReviews?: SoilWaterReviewListFilter | null | undefined;
  /** 补贴清册。Subsidy rosters. */
  subsidyRosters?: SubsidyRosterListFilter | null | undefined;
  /** 承继本区划的区划。Divisions that took over from this one. */
  successors?: AdministrativeDivisionListFilter | null | undefined;
  /** 启用日期。In force from. */
  validFrom?: DateFilter | null | undefined;
  /** 停用日期。Out of force from. */
  validTo?: DateFilter | null | undefined;
  /** 村土地利用规划。Land-use plans. */
  villageLandUsePlans?: VillageLandUsePlanListFilter | null | undefined;
  /** 水利监管。Supervision of water works. */
  waterSupervisions?: WaterSupervisionListFilter | null | undefined;
  /** 意愿调查。Willingness of the village. */
  willingnessRecords?: WillingnessListFilter | null | undefined;
};

/** 指明一个行政区划：以标识，或以自然键。Administrative division: named by its id, or by its natural key. */
export type AdministrativeDivisionKey = {
  /** 12 位区划代码。Twelve-digit code. */
  code?: string | null | undefined;
  /** 全局标识；或给出下列各项。Global id; or else all of the following. */
  id?: string | null | undefined;
};

/** 行政区划若干条的筛选，各项同时成立。Conditions on many, which must all hold: Administrative division. */
export type AdministrativeDivisionListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: AdministrativeDivisionFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: AdministrativeDivisionFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: AdministrativeDivisionFilter | null | undefined;
};

/** 后期管护的筛选，各项同时成立。Conditions that must all hold: Aftercare. */
export type AftercareFilter = {
  /** 管护协议日期。Agreement signed on. */
  agreementOn?: DateFilter | null | undefined;
  /** 全部成立。All of these. */
  and?: Array<AftercareFilter> | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 管护终止日期。Until. */
  endsOn?: DateFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 管护面积（亩）。Land maintained, mu. */
  landArea?: LandAreaFilter | null | undefined;
  /** 管护主体。Maintainer. */
  maintainer?: StringFilter | null | undefined;
  /** 管护资金（元）。Aftercare money, yuan. */
  money?: MoneyFilter | null | undefined;
  /** 不成立。None of this. */
  not?: AftercareFilter | null | undefined;
  /** 备注。Note. */
  note?: StringFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<AftercareFilter> | null | undefined;
  /** 项目。Project. */
  project?: ProjectFilter | null | undefined;
  /** 资金到位日期。Money received on. */
  receivedOn?: DateFilter | null | undefined;
  /** 管护起始日期。From. */
  startsOn?: DateFilter | null | undefined;
  /** 已使用管护资金（元）。Aftercare money used, yuan. */
  usedMoney?: MoneyFilter | null | undefined;
  /** 年度。Year. */
  year?: IntFilter | null | undefined;
};

/** 后期管护若干条的筛选，各项同时成立。Conditions on many, which must all hold: Aftercare. */
export type AftercareListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: AftercareFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: AftercareFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: AftercareFilter | null | undefined;
};

/** 把资金分配到项目或地点。Allocate part of a fund to a project or a place. */
export type AllocateFundInput = {
  /** 先建后补。Whether it is a subsidy after completion. */
  afterCompletion?: boolean;
  /** 分配日期，默认今天。Allocated on; today when absent. */
  allocatedOn?: string | null | undefined;
  /** 金额（元）。Amount, yuan. */
  amount: string;
  /** 项目区代码。Area code. */
  areaCode?: string | null | undefined;
  /** 主管部门，默认项目的。Department; the project’s when absent. */
  department?: Department | null | undefined;
  /** 文号；或给出资金。Document number; or fundId. */
  documentNumber?: string | null | undefined;
  /** 经济分类科目。Economic budget code. */
  economicCode?: string | null | undefined;
  /** 编号，不填由系统给。Number within the fund; given when absent. */
  externalId?: string | null | undefined;
  /** 资金；或给出文号。The fund; or its document number. */
  fundId?: string | null | undefined;
  /** 幂等键：同一请求重发时不变，不会重复入账。Idempotency key: the same when the request is sent again. */
  idempotencyKey: string;
  /** 地点。Place. */
  place?: string | null | undefined;
  /** 立项文号。Documents under which the project was planned. */
  planDocuments?: Array<string> | null | undefined;
  /** 项目；没有项目的，写明地点。The project; else a place. */
  projectId?: string | null | undefined;
  /** 用途。Purpose. */
  purpose?: string | null | undefined;
  /** 村级代码。Village code. */
  villageCode?: string | null | undefined;
};

/** 分配的筛选，各项同时成立。Conditions that must all hold: Allocation. */
export type AllocationFilter = {
  /** 先建后补。Whether it is a subsidy after completion. */
  afterCompletion?: BooleanFilter | null | undefined;
  /** 分配日期。Allocated on. */
  allocatedOn?: DateFilter | null | undefined;
  /** 现分配金额（元）：经调整、退回、结转之后。Amount as it stands after adjustments, returns and carry-overs, yuan. */
  amount?: MoneyFilter | null | undefined;
  /** 全部成立。All of these. */
  and?: Array<AllocationFilter> | null | undefined;
  /** 所属项目区。The area it is tied to. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 项目区代码。Area code, as reported. */
  areaCode?: StringFilter | null | undefined;
  /** 已结转（元）。Carried over so far, yuan. */
  carriedOverAmount?: MoneyFilter | null | undefined;
  /** 主管部门。Department in charge. */
  department?: DepartmentFilter | null | undefined;
  /** 已拨付（元）。Disbursed so far, yuan. */
  disbursedAmount?: MoneyFilter | null | undefined;
  /** 拨付。Disbursements. */
  disbursements?: DisbursementListFilter | null | undefined;
  /** 经济分类科目。Economic budget code. */
  economicCode?: StringFilter | null | undefined;
  /** 编号。Number within the fund. */
  externalId?: StringFilter | null | undefined;
  /** 疑点。Findings on it. */
  findings?: FindingListFilter | null | undefined;
  /** 资金。Fund. */
  fund?: FundFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 不成立。None of this. */
  not?: AllocationFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<AllocationFilter> | null | undefined;
  /** 已支付（元）。Paid so far, yuan. */
  paidAmount?: MoneyFilter | null | undefined;
  /** 分部。Parts, those given up too. */
  parts?: AllocationPartListFilter | null | undefined;
  /** 地点。Place, where no project is named. */
  place?: StringFilter | null | undefined;
  /** 项目。Project. */
  project?: ProjectFilter | null | undefined;
  /** 用途。Purpose. */
  purpose?: StringFilter | null | undefined;
  /** 已退回（元）。Returned so far, yuan. */
  returnedAmount?: MoneyFilter | null | undefined;
  /** 原分配金额（元）。Amount as first given, yuan. */
  statedAmount?: MoneyFilter | null | undefined;
  /** 补贴清册。Subsidy rosters. */
  subsidyRosters?: SubsidyRosterListFilter | null | undefined;
  /** 现行归属。The one current tie. */
  tie?: AreaTieFilter | null | undefined;
  /** 历次认定。Decisions. */
  tieDecisions?: TieDecisionListFilter | null | undefined;
  /** 历次归属。Ties, the present one too. */
  tieHistory?: AreaTieListFilter | null | undefined;
  /** 村级代码。Village code, as reported. */
  villageCode?: StringFilter | null | undefined;
};

/** 分配若干条的筛选，各项同时成立。Conditions on many, which must all hold: Allocation. */
export type AllocationListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: AllocationFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: AllocationFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: AllocationFilter | null | undefined;
};

/** 分配的排序，每项一个字段。An order, one field an item: Allocation. */
export type AllocationOrder = {
  /** 先建后补。Whether it is a subsidy after completion. */
  afterCompletion?: Direction | null | undefined;
  /** 分配日期。Allocated on. */
  allocatedOn?: Direction | null | undefined;
  /** 现分配金额（元）：经调整、退回、结转之后。Amount as it stands after adjustments, returns and carry-overs, yuan. */
  amount?: Direction | null | undefined;
  /** 所属项目区。The area it is tied to. */
  area?: ConsolidationAreaOrder | null | undefined;
  /** 项目区代码。Area code, as reported. */
  areaCode?: Direction | null | undefined;
  /** 已结转（元）。Carried over so far, yuan. */
  carriedOverAmount?: Direction | null | undefined;
  /** 主管部门。Department in charge. */
  department?: Direction | null | undefined;
  /** 已拨付（元）。Disbursed so far, yuan. */
  disbursedAmount?: Direction | null | undefined;
  /** 经济分类科目。Economic budget code. */
  economicCode?: Direction | null | undefined;
  /** 编号。Number within the fund. */
  externalId?: Direction | null | undefined;
  /** 资金。Fund. */
  fund?: FundOrder | null | undefined;
  /** 资金汇总。Sums of money. */
  funding?: FundingOrder | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: Direction | null | undefined;
  /** 已支付（元）。Paid so far, yuan. */
  paidAmount?: Direction | null | undefined;
  /** 地点。Place, where no project is named. */
  place?: Direction | null | undefined;
  /** 立项文号。Documents under which the project was planned. */
  planDocuments?: Direction | null | undefined;
  /** 项目。Project. */
  project?: ProjectOrder | null | undefined;
  /** 用途。Purpose. */
  purpose?: Direction | null | undefined;
  /** 已退回（元）。Returned so far, yuan. */
  returnedAmount?: Direction | null | undefined;
  /** 原分配金额（元）。Amount as first given, yuan. */
  statedAmount?: Direction | null | undefined;
  /** 现行归属。The one current tie. */
  tie?: AreaTieOrder | null | undefined;
  /** 村级代码。Village code, as reported. */
  villageCode?: Direction | null | undefined;
};

/** 分配分部的筛选，各项同时成立。Conditions that must all hold: Part of an allocation. */
export type AllocationPartFilter = {
  /** 分配。Allocation. */
  allocation?: AllocationFilter | null | undefined;
  /** 金额（元）。Amount, yuan. */
  amount?: MoneyFilter | null | undefined;
  /** 全部成立。All of these. */
  and?: Array<AllocationPartFilter> | null | undefined;
  /** 所属项目区。The area it is tied to. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 失效时间。Given up at. */
  endedAt?: DateTimeFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 不成立。None of this. */
  not?: AllocationPartFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<AllocationPartFilter> | null | undefined;
  /** 项目分部。Part of the project. */
  part?: ProjectPartFilter | null | undefined;
  /** 现行归属。The one current tie. */
  tie?: AreaTieFilter | null | undefined;
};

/** 分配分部若干条的筛选，各项同时成立。Conditions on many, which must all hold: Part of an allocation. */
export type AllocationPartListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: AllocationPartFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: AllocationPartFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: AllocationPartFilter | null | undefined;
};

/** 分配分部的排序，每项一个字段。An order, one field an item: Part of an allocation. */
export type AllocationPartOrder = {
  /** 分配。Allocation. */
  allocation?: AllocationOrder | null | undefined;
  /** 金额（元）。Amount, yuan. */
  amount?: Direction | null | undefined;
  /** 所属项目区。The area it is tied to. */
  area?: ConsolidationAreaOrder | null | undefined;
  /** 失效时间。Given up at. */
  endedAt?: Direction | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: Direction | null | undefined;
  /** 项目分部。Part of the project. */
  part?: ProjectPartOrder | null | undefined;
  /** 现行归属。The one current tie. */
  tie?: AreaTieOrder | null | undefined;
};

/** 年度目标的筛选，各项同时成立。Conditions that must all hold: Annual target. */
export type AnnualTargetFilter = {
  /** 自报完成值。Actual, as reported. */
  actual?: FloatFilter | null | undefined;
  /** 全部成立。All of these. */
  and?: Array<AnnualTargetFilter> | null | undefined;
  /** 项目区。Area. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 历次评分。Items of assessments. */
  assessmentItems?: AssessmentItemListFilter | null | undefined;
  /** 部门。Department. */
  department?: DepartmentFilter | null | undefined;
  /** 下达文号。Document number. */
  documentNumber?: StringFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 指标。Indicator. */
  indicator?: TargetIndicatorFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 不成立。None of this. */
  not?: AnnualTargetFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<AnnualTargetFilter> | null | undefined;
  /** 目标值。Target. */
  target?: FloatFilter | null | undefined;
  /** 责任单位。Unit that answers for it. */
  unit?: StringFilter | null | undefined;
  /** 考核权重（分）；为空则均分其余分值。Points in the assessment; null takes an equal share of what the others leave of 100. */
  weight?: FloatFilter | null | undefined;
  /** 年度。Year. */
  year?: IntFilter | null | undefined;
};

/** 年度目标若干条的筛选，各项同时成立。Conditions on many, which must all hold: Annual target. */
export type AnnualTargetListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: AnnualTargetFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: AnnualTargetFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: AnnualTargetFilter | null | undefined;
};

/** 主管部门答复异议。The department in charge answers an objection. */
export type AnswerObjectionInput = {
  /** 幂等键。Idempotency key: the same when the request is sent again. */
  idempotencyKey: string;
  /** 异议。The objection. */
  objectionId: string;
  /** 结论。Verdict. */
  verdict: ObjectionVerdict;
  /** 答复，2 至 4000 字，向公众公开，请勿写入个人信息。The answer, for all to read: name no private person. */
  words: string;
};

/** 审批步骤的筛选，各项同时成立。Conditions that must all hold: Step of an area’s approval. */
export type ApprovalStepFilter = {
  /** 全部成立。All of these. */
  and?: Array<ApprovalStepFilter> | null | undefined;
  /** 项目区。Area. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 办理单位。Unit that took the step. */
  authority?: StringFilter | null | undefined;
  /** 办结日期。Decided on. */
  decidedOn?: DateFilter | null | undefined;
  /** 文号。Document number. */
  documentNumber?: StringFilter | null | undefined;
  /** 经办人。Who took it. */
  handledBy?: StringFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 步骤。Step. */
  kind?: StepKindFilter | null | undefined;
  /** 不成立。None of this. */
  not?: ApprovalStepFilter | null | undefined;
  /** 意见。Opinion. */
  opinion?: StringFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<ApprovalStepFilter> | null | undefined;
  /** 第几次办理；外来记录不写明时为空。Which taking of the step it is; null for records from elsewhere that do not say. */
  round?: IntFilter | null | undefined;
  /** 报送日期。Submitted on. */
  submittedOn?: DateFilter | null | undefined;
  /** 在本平台办理的人；外来记录为空。Who took it on this platform; null for what came from elsewhere. */
  takenBy?: StringFilter | null | undefined;
  /** 结论。Verdict. */
  verdict?: VerdictFilter | null | undefined;
};

/** 审批步骤若干条的筛选，各项同时成立。Conditions on many, which must all hold: Step of an area’s approval. */
export type ApprovalStepListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: ApprovalStepFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: ApprovalStepFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: ApprovalStepFilter | null | undefined;
};

/** 审批步骤的排序，每项一个字段。An order, one field an item: Step of an area’s approval. */
export type ApprovalStepOrder = {
  /** 项目区。Area. */
  area?: ConsolidationAreaOrder | null | undefined;
  /** 办理单位。Unit that took the step. */
  authority?: Direction | null | undefined;
  /** 办结日期。Decided on. */
  decidedOn?: Direction | null | undefined;
  /** 文号。Document number. */
  documentNumber?: Direction | null | undefined;
  /** 经办人。Who took it. */
  handledBy?: Direction | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: Direction | null | undefined;
  /** 步骤。Step. */
  kind?: Direction | null | undefined;
  /** 意见。Opinion. */
  opinion?: Direction | null | undefined;
  /** 第几次办理；外来记录不写明时为空。Which taking of the step it is; null for records from elsewhere that do not say. */
  round?: Direction | null | undefined;
  /** 报送日期。Submitted on. */
  submittedOn?: Direction | null | undefined;
  /** 在本平台办理的人；外来记录为空。Who took it on this platform; null for what came from elsewhere. */
  takenBy?: Direction | null | undefined;
  /** 结论。Verdict. */
  verdict?: Direction | null | undefined;
};

/** 项目区的一次划定的筛选，各项同时成立。Conditions that must all hold: A drawing of an area. */
export type AreaDrawingFilter = {
  /** 全部成立。All of these. */
  and?: Array<AreaDrawingFilter> | null | undefined;
  /** 项目区。Area. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 依据文号。Document. */
  documentNumber?: StringFilter | null | undefined;
  /** 何人。Who drew it. */
  drawnBy?: StringFilter | null | undefined;
  /** 生效日期。In effect from. */
  effectiveOn?: DateFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 不成立。None of this. */
  not?: AreaDrawingFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<AreaDrawingFilter> | null | undefined;
  /** 理由。Why. */
  reason?: StringFilter | null | undefined;
  /** 登记时间。When it was entered. */
  recordedAt?: DateTimeFilter | null | undefined;
};

/** 项目区的一次划定若干条的筛选，各项同时成立。Conditions on many, which must all hold: A drawing of an area. */
export type AreaDrawingListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: AreaDrawingFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: AreaDrawingFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: AreaDrawingFilter | null | undefined;
};

/** 项目区成员的筛选，各项同时成立。Conditions that must all hold: Membership of an area. */
export type AreaMemberFilter = {
  /** 全部成立。All of these. */
  and?: Array<AreaMemberFilter> | null | undefined;
  /** 项目区。Area. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 区划。Division. */
  division?: AdministrativeDivisionFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 加入日期。Joined on. */
  joinedOn?: DateFilter | null | undefined;
  /** 退出日期。Left on. */
  leftOn?: DateFilter | null | undefined;
  /** 不成立。None of this. */
  not?: AreaMemberFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<AreaMemberFilter> | null | undefined;
};

/** 项目区成员若干条的筛选，各项同时成立。Conditions on many, which must all hold: Membership of an area. */
export type AreaMemberListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: AreaMemberFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: AreaMemberFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: AreaMemberFilter | null | undefined;
};

/** 项目区范围。What an area is made of. */
export type AreaScope =
  /** 一个乡镇。One whole township. */
  | 'TOWNSHIP'
  /** 相毗邻的若干行政村。Several adjacent villages. */
  | 'VILLAGES';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type AreaScopeFilter = {
  /** 等于。Equals. */
  eq?: AreaScope | null | undefined;
  /** 在其中。One of. */
  in?: Array<AreaScope> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 项目区所处阶段的排序，每项一个字段。An order, one field an item: Where an area stands in the plan’s course. */
export type AreaStageOrder = {
  /** 该步骤的记录。The record of the step. */
  approvalStep?: ApprovalStepOrder | null | undefined;
  /** 办结日期。Approved on. */
  decidedOn?: Direction | null | undefined;
  /** 终止日期。Terminated on. */
  endedOn?: Direction | null | undefined;
  /** 被哪一步退回、正在补正；无则为空。The step whose return is being mended; null where there is none. */
  returnedFrom?: Direction | null | undefined;
  /** 状态标记：任何步骤登记或更正后即变；办理时作为 `expectedState` 送回。A word for this state, another after any step; to be sent back as `expectedState`. */
  state?: Direction | null | undefined;
  /** 最后办结的步骤；尚未开始则为空。Last step approved; null before the first. */
  step?: Direction | null | undefined;
  /** 是否已终止。Whether it was terminated. */
  terminated?: Direction | null | undefined;
};

/** 归属的筛选，各项同时成立。Conditions that must all hold: Where a subject stands, and why. */
export type AreaTieFilter = {
  /** 分配。Allocation. */
  allocation?: AllocationFilter | null | undefined;
  /** 分配分部。Part of an allocation. */
  allocationPart?: AllocationPartFilter | null | undefined;
  /** 全部成立。All of these. */
  and?: Array<AreaTieFilter> | null | undefined;
  /** 项目区。Area. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 终止时间。Stood until. */
  endedAt?: DateTimeFilter | null | undefined;
  /** 说明。Explanation. */
  explanation?: StringFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 依据。Method. */
  method?: TieMethodFilter | null | undefined;
  /** 不成立。None of this. */
  not?: AreaTieFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<AreaTieFilter> | null | undefined;
  /** 项目。Project. */
  project?: ProjectFilter | null | undefined;
  /** 项目分部。Part of a project. */
  projectPart?: ProjectPartFilter | null | undefined;
  /** 待定原因。Reason. */
  reason?: TieReasonFilter | null | undefined;
  /** 规则版本。Version of the rules that weighed it. */
  rulesVersion?: StringFilter | null | undefined;
  /** 状态。Status. */
  status?: TieStatusFilter | null | undefined;
  /** 起始时间。Stands since. */
  tiedAt?: DateTimeFilter | null | undefined;
};

/** 归属若干条的筛选，各项同时成立。Conditions on many, which must all hold: Where a subject stands, and why. */
export type AreaTieListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: AreaTieFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: AreaTieFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: AreaTieFilter | null | undefined;
};

/** 归属的排序，每项一个字段。An order, one field an item: Where a subject stands, and why. */
export type AreaTieOrder = {
  /** 分配。Allocation. */
  allocation?: AllocationOrder | null | undefined;
  /** 分配分部。Part of an allocation. */
  allocationPart?: AllocationPartOrder | null | undefined;
  /** 项目区。Area. */
  area?: ConsolidationAreaOrder | null | undefined;
  /** 终止时间。Stood until. */
  endedAt?: Direction | null | undefined;
  /** 说明。Explanation. */
  explanation?: Direction | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: Direction | null | undefined;
  /** 依据。Method. */
  method?: Direction | null | undefined;
  /** 项目。Project. */
  project?: ProjectOrder | null | undefined;
  /** 项目分部。Part of a project. */
  projectPart?: ProjectPartOrder | null | undefined;
  /** 待定原因。Reason. */
  reason?: Direction | null | undefined;
  /** 规则版本。Version of the rules that weighed it. */
  rulesVersion?: Direction | null | undefined;
  /** 状态。Status. */
  status?: Direction | null | undefined;
  /** 起始时间。Stands since. */
  tiedAt?: Direction | null | undefined;
};

/** 年度考核评分。Score a year’s targets. */
export type AssessYearInput = {
  /** 只评这个项目区的目标。Targets of this area only. */
  areaCode?: string | null | undefined;
  /** 幂等键：同一请求重发时不变。Idempotency key: the same when the request is sent again. */
  idempotencyKey: string;
  /** 只评这个单位。This unit only. */
  unit?: string | null | undefined;
  /** 年度。Year. */
  year: number;
};

/** 考核的筛选，各项同时成立。Conditions that must all hold: Assessment. */
export type AssessmentFilter = {
  /** 追责情况。Who was held to account. */
  accountability?: StringFilter | null | undefined;
  /** 全部成立。All of these. */
  and?: Array<AssessmentFilter> | null | undefined;
  /** 项目区。Area. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 考核日期。Assessed on. */
  assessedOn?: DateFilter | null | undefined;
  /** 文号。Document number. */
  documentNumber?: StringFilter | null | undefined;
  /** 等次。Grade. */
  grade?: AssessmentGradeFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 最近一次评分的各项。Items of the last scoring. */
  items?: AssessmentItemListFilter | null | undefined;
  /** 不成立。None of this. */
  not?: AssessmentFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<AssessmentFilter> | null | undefined;
  /** 得分。Score. */
  score?: FloatFilter | null | undefined;
  /** 历次评分。Scorings, the first one first. */
  scorings?: AssessmentScoringListFilter | null | undefined;
  /** 被考核单位。Unit assessed. */
  unit?: StringFilter | null | undefined;
  /** 年度。Year. */
  year?: IntFilter | null | undefined;
};

/** 考核等次。Grade. */
export type AssessmentGrade =
  /** 优秀。Excellent. */
  | 'EXCELLENT'
  /** 不合格。Fail. */
  | 'FAIL'
  /** 良好。Good. */
  | 'GOOD'
  /** 合格。Pass. */
  | 'PASS';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type AssessmentGradeFilter = {
  /** 等于。Equals. */
  eq?: AssessmentGrade | null | undefined;
  /** 在其中。One of. */
  in?: Array<AssessmentGrade> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 考核评分项的筛选，各项同时成立。Conditions that must all hold: Item of a scoring. */
export type AssessmentItemFilter = {
  /** 全部成立。All of these. */
  and?: Array<AssessmentItemFilter> | null | undefined;
  /** 年度目标。Annual target. */
  annualTarget?: AnnualTargetFilter | null | undefined;
  /** 计算口径。How it is computed. */
  basis?: StringFilter | null | undefined;
  /** 算出的与自报的是否不同。Whether computed and reported differ; null where either is missing. */
  differs?: BooleanFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 指标。Indicator. */
  indicator?: TargetIndicatorFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 不成立。None of this. */
  not?: AssessmentItemFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<AssessmentItemFilter> | null | undefined;
  /** 来源记录数；列出至多 500 条。Records that it comes from; at most 500 are listed. */
  rowCount?: IntFilter | null | undefined;
  /** 得分（分）。Points that it got. */
  score?: FloatFilter | null | undefined;
  /** 评分。Scoring. */
  scoring?: AssessmentScoringFilter | null | undefined;
  /** 计入的完成值来自。Where the actual comes from. */
  source?: FigureSourceFilter | null | undefined;
  /** 权重（分）。Points that it is worth. */
  weight?: FloatFilter | null | undefined;
};

/** 考核评分项若干条的筛选，各项同时成立。Conditions on many, which must all hold: Item of a scoring. */
export type AssessmentItemListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: AssessmentItemFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: AssessmentItemFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: AssessmentItemFilter | null | undefined;
};

/** 考核若干条的筛选，各项同时成立。Conditions on many, which must all hold: Assessment. */
export type AssessmentListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: AssessmentFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: AssessmentFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: AssessmentFilter | null | undefined;
};

/** 考核评分的筛选，各项同时成立。Conditions that must all hold: Scoring of an assessment. */
export type AssessmentScoringFilter = {
  /** 全部成立。All of these. */
  and?: Array<AssessmentScoringFilter> | null | undefined;
  /** 考核。Assessment. */
  assessment?: AssessmentFilter | null | undefined;
  /** 扣分（分）。Points taken off. */
  deduction?: FloatFilter | null | undefined;
  /** 各项得分合计（分）。Points of all items. */
  grossScore?: FloatFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 各项。Items. */
  items?: AssessmentItemListFilter | null | undefined;
  /** 不成立。None of this. */
  not?: AssessmentScoringFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<AssessmentScoringFilter> | null | undefined;
  /** 逾期未整改数。Rectifications that were overdue. */
  overdue?: IntFilter | null | undefined;
  /** 每条扣分（分）。Points that each cost. */
  pointsEach?: FloatFilter | null | undefined;
  /** 得分（分）。Score. */
  score?: FloatFilter | null | undefined;
  /** 评分人。Who scored. */
  scoredBy?: StringFilter | null | undefined;
  /** 评分日期。Scored on. */
  scoredOn?: DateFilter | null | undefined;
  /** 第几次评分。Its how-manieth scoring. */
  version?: IntFilter | null | undefined;
};

/** 考核评分若干条的筛选，各项同时成立。Conditions on many, which must all hold: Scoring of an assessment. */
export type AssessmentScoringListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: AssessmentScoringFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: AssessmentScoringFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: AssessmentScoringFilter | null | undefined;
};

/** 审计规则的版本的筛选，各项同时成立。Conditions that must all hold: Version of a rule. */
export type AuditRuleVersionFilter = {
  /** 全部成立。All of these. */
  and?: Array<AuditRuleVersionFilter> | null | undefined;
  /** 依据。Basis. */
  basis?: StringFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 种类。Kind. */
  kind?: RuleKindFilter | null | undefined;
  /** 不成立。None of this. */
  not?: AuditRuleVersionFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<AuditRuleVersionFilter> | null | undefined;
  /** 查询语句。The query, as SQL. */
  query?: StringFilter | null | undefined;
  /** 规则。Rule. */
  rule?: StringFilter | null | undefined;
  /** 严重程度。Severity. */
  severity?: SeverityFilter | null | undefined;
  /** 文字、参数与查询的 SHA-256。SHA-256 of its words, parameters and query. */
  sha256?: StringFilter | null | undefined;
  /** 名称。Title. */
  title?: StringFilter | null | undefined;
  /** 版本。Version. */
  version?: IntFilter | null | undefined;
  /** 说明的写法。Wording of a finding. */
  wording?: StringFilter | null | undefined;
};

/** 审计运行的筛选，各项同时成立。Conditions that must all hold: Run of the audit. */
export type AuditRunFilter = {
  /** 全部成立。All of these. */
  and?: Array<AuditRunFilter> | null | undefined;
  /** 审计日：期限按此日计算。The day that time limits were counted to. */
  auditedOn?: DateFilter | null | undefined;
  /** 成立的疑点。Findings that held in it and in no later run. */
  findings?: FindingListFilter | null | undefined;
  /** 完成时间。Finished at. */
  finishedAt?: DateTimeFilter | null | undefined;
  /** 成立的疑点数。Findings that hold. */
  found?: IntFilter | null | undefined;
  /** 已不成立。Findings that went away. */
  gone?: IntFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 不成立。None of this. */
  not?: AuditRunFilter | null | undefined;
  /** 备注。Note. */
  note?: StringFilter | null | undefined;
  /** 首次发现。Of them found for the first time. */
  opened?: IntFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<AuditRunFilter> | null | undefined;
  /** 重新出现。Of them come back. */
  reopened?: IntFilter | null | undefined;
  /** 各规则的结果。What each rule found. */
  ruleResults?: AuditRunRuleListFilter | null | undefined;
  /** 运行人。Who ran it. */
  runBy?: StringFilter | null | undefined;
  /** 开始时间。Started at. */
  startedAt?: DateTimeFilter | null | undefined;
  /** 本次运行引起的环节：新增、变化、消失、再现。What the run found new, changed, gone and come back. */
  steps?: FindingStepListFilter | null | undefined;
  /** 未变。Of them unchanged. */
  unchanged?: IntFilter | null | undefined;
  /** 内容有变。Of them changed. */
  updated?: IntFilter | null | undefined;
};

/** 一次运行中的一条规则的筛选，各项同时成立。Conditions that must all hold: One rule in one run. */
export type AuditRunRuleFilter = {
  /** 涉及金额（元）。At stake, yuan. */
  amount?: MoneyFilter | null | undefined;
  /** 全部成立。All of these. */
  and?: Array<AuditRunRuleFilter> | null | undefined;
  /** 成立的疑点数。Findings that hold. */
  found?: IntFilter | null | undefined;
  /** 已不成立。Findings that went away. */
  gone?: IntFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 查询用时（毫秒）。Time of its query, ms. */
  milliseconds?: IntFilter | null | undefined;
  /** 不成立。None of this. */
  not?: AuditRunRuleFilter | null | undefined;
  /** 首次发现。Of them found for the first time. */
  opened?: IntFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<AuditRunRuleFilter> | null | undefined;
  /** 重新出现。Of them come back. */
  reopened?: IntFilter | null | undefined;
  /** 规则。Rule. */
  rule?: StringFilter | null | undefined;
  /** 规则的版本。The rule as it stood. */
  ruleVersion?: AuditRuleVersionFilter | null | undefined;
  /** 审计运行。Run. */
  run?: AuditRunFilter | null | undefined;
  /** 未变。Of them unchanged. */
  unchanged?: IntFilter | null | undefined;
  /** 内容有变。Of them changed. */
  updated?: IntFilter | null | undefined;
};

/** 一次运行中的一条规则若干条的筛选，各项同时成立。Conditions on many, which must all hold: One rule in one run. */
export type AuditRunRuleListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: AuditRunRuleFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: AuditRunRuleFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: AuditRunRuleFilter | null | undefined;
};

/** 美丽乡村建设的筛选，各项同时成立。Conditions that must all hold: Beautiful-village works. */
export type BeautifulVillageFilter = {
  /** 验收日期。Accepted on. */
  acceptedOn?: DateFilter | null | undefined;
  /** 全部成立。All of these. */
  and?: Array<BeautifulVillageFilter> | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 村。Village. */
  division?: AdministrativeDivisionFilter | null | undefined;
  /** 受益户数。Households served. */
  households?: IntFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 投资（元）。Investment, yuan. */
  investment?: MoneyFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 建设点（自然村）。Site. */
  name?: StringFilter | null | undefined;
  /** 不成立。None of this. */
  not?: BeautifulVillageFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<BeautifulVillageFilter> | null | undefined;
  /** 项目。Project. */
  project?: ProjectFilter | null | undefined;
  /** 建设内容。Works. */
  works?: StringFilter | null | undefined;
  /** 年度。Year. */
  year?: IntFilter | null | undefined;
};

/** 美丽乡村建设若干条的筛选，各项同时成立。Conditions on many, which must all hold: Beautiful-village works. */
export type BeautifulVillageListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: BeautifulVillageFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: BeautifulVillageFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: BeautifulVillageFilter | null | undefined;
};

/** 比较，各项同时成立。Comparisons that must all hold. */
export type BooleanFilter = {
  /** 等于。Equals. */
  eq?: boolean | null | undefined;
  /** 在其中。One of. */
  in?: Array<boolean> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 预算资金审核的筛选，各项同时成立。Conditions that must all hold: Budget review. */
export type BudgetReviewFilter = {
  /** 全部成立。All of these. */
  and?: Array<BudgetReviewFilter> | null | undefined;
  /** 审定金额（元）。Approved amount, yuan. */
  approvedAmount?: MoneyFilter | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 文号。Document number. */
  documentNumber?: StringFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 种类。Kind. */
  kind?: BudgetReviewKindFilter | null | undefined;
  /** 不成立。None of this. */
  not?: BudgetReviewFilter | null | undefined;
  /** 意见。Opinion. */
  opinion?: StringFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<BudgetReviewFilter> | null | undefined;
  /** 项目。Project. */
  project?: ProjectFilter | null | undefined;
  /** 评审日期。Reviewed on. */
  reviewedOn?: DateFilter | null | undefined;
  /** 评审单位。Who reviewed. */
  reviewer?: StringFilter | null | undefined;
  /** 送审金额（元）。Submitted amount, yuan. */
  submittedAmount?: MoneyFilter | null | undefined;
  /** 结论。Verdict. */
  verdict?: VerdictFilter | null | undefined;
};

/** 审核种类。Kind of review. */
export type BudgetReviewKind =
  /** 预算。Budget. */
  | 'BUDGET'
  /** 概算。Cost estimate. */
  | 'ESTIMATE'
  /** 竣工决算。Final account. */
  | 'FINAL_ACCOUNT'
  /** 结算。Settlement. */
  | 'SETTLEMENT'
  /** 招标控制价。Tender ceiling. */
  | 'TENDER_CEILING';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type BudgetReviewKindFilter = {
  /** 等于。Equals. */
  eq?: BudgetReviewKind | null | undefined;
  /** 在其中。One of. */
  in?: Array<BudgetReviewKind> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 预算资金审核若干条的筛选，各项同时成立。Conditions on many, which must all hold: Budget review. */
export type BudgetReviewListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: BudgetReviewFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: BudgetReviewFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: BudgetReviewFilter | null | undefined;
};

/** 变更种类。What became of a record. */
export type ChangeKind =
  /** 新增。Created. */
  | 'CREATED'
  /** 终止：被取代、合并、撤出或删除。Ended: superseded, merged, left or deleted. */
  | 'ENDED'
  /** 改动。Updated. */
  | 'UPDATED';

/** 变更所涉的对象类型。What kind of thing changed. */
export type ChangedType =
  /** 验收。Acceptance. */
  | 'ACCEPTANCE'
  /** 行政区划。Administrative division. */
  | 'ADMINISTRATIVE_DIVISION'
  /** 后期管护。Aftercare. */
  | 'AFTERCARE'
  /** 分配。Allocation. */
  | 'ALLOCATION'
  /** 分配分部。Part of an allocation. */
  | 'ALLOCATION_PART'
  /** 年度目标。Annual target. */
  | 'ANNUAL_TARGET'
  /** 审批步骤。Step of an area’s approval. */
  | 'APPROVAL_STEP'
  /** 项目区的一次划定。A drawing of an area. */
  | 'AREA_DRAWING'
  /** 项目区成员。Member of an area. */
  | 'AREA_MEMBER'
  /** 归属。Tie. */
  | 'AREA_TIE'
  /** 考核。Assessment. */
  | 'ASSESSMENT'
  /** 考核评分项。Item of a scoring. */
  | 'ASSESSMENT_ITEM'
  /** 考核评分。Scoring of an assessment. */
  | 'ASSESSMENT_SCORING'
  /** 审计规则的版本。Version of a rule. */
  | 'AUDIT_RULE_VERSION'
  /** 审计运行。Run of the audit. */
  | 'AUDIT_RUN'
  /** 一次运行中的一条规则。One rule in one run. */
  | 'AUDIT_RUN_RULE'
  /** 美丽乡村建设。Beautiful-village works. */
  | 'BEAUTIFUL_VILLAGE'
  /** 预算资金审核。Budget review. */
  | 'BUDGET_REVIEW'
  /** 整治项目区。Consolidation area. */
  | 'CONSOLIDATION_AREA'
  /** 城乡建设用地增减挂钩。Construction land linkage. */
  | 'CONSTRUCTION_LAND_LINKAGE'
  /** 合同。Contract. */
  | 'CONTRACT'
  /** 补充合同。Supplement of a contract. */
  | 'CONTRACT_SUPPLEMENT'
  /** 部门报表。Return of a department. */
  | 'DEPARTMENT_RETURN'
  /** 部门报表行。Line of a department’s return. */
  | 'DEPARTMENT_RETURN_LINE'
  /** 拨付。Disbursement. */
  | 'DISBURSEMENT'
  /** 区划沿革。Succession of divisions. */
  | 'DIVISION_SUCCESSION'
  /** 旱地改水田。Conversion of dry land to paddy. */
  | 'DRY_TO_PADDY_CONVERSION'
  /** 疑似重复。Possible duplicates. */
  | 'DUPLICATE_PAIR'
  /** 生态修复工程。Ecological work. */
  | 'ECOLOGICAL_WORK'
  /** 环境影响评估审核。Environmental impact review. */
  | 'ENVIRONMENTAL_IMPACT_REVIEW'
  /** 环境保护检查。Environmental inspection. */
  | 'ENVIRONMENTAL_INSPECTION'
  /** 农田基础设施。Farmland infrastructure. */
  | 'FARMLAND_INFRASTRUCTURE'
  /** 耕地质量提升。Farmland quality improvement. */
  | 'FARMLAND_QUALITY_IMPROVEMENT'
  /** 竣工结算。Final account. */
  | 'FINAL_ACCOUNT'
  /** 疑点。Finding of the audit. */
  | 'FINDING'
  /** 疑点的环节。Step of a finding. */
  | 'FINDING_STEP'
  /** 功能区。Function zone of a village plan. */
  | 'FUNCTION_ZONE'
  /** 资金。Fund. */
  | 'FUND'
  /** 资金使用监管。Supervision of the use of money. */
  | 'FUND_SUPERVISION'
  /** 绿化造林规划审查。Review of a greening plan. */
  | 'GREENING_PLAN_REVIEW'
  /** 绿化造林。Greening work. */
  | 'GREENING_WORK'
  /** 高标准农田。High-standard farmland. */
  | 'HIGH_STANDARD_FARMLAND'
  /** 宅改。Homestead reform. */
  | 'HOMESTEAD_REFORM'
  /** 实施方案。Implementation plan of an area. */
  | 'IMPLEMENTATION_PLAN'
  /** 基础设施工程。Infrastructure work. */
  | 'INFRASTRUCTURE_WORK'
  /** 督查。Inspection. */
  | 'INSPECTION'
  /** 招商项目。Investment promotion. */
  | 'INVESTMENT_PROMOTION'
  /** 农田水利工程。Irrigation work. */
  | 'IRRIGATION_WORK'
  /** 地类。Land class. */
  | 'LAND_CLASS'
  /** 土地确权登记。Registration of land rights. */
  | 'LAND_RIGHTS_REGISTRATION'
  /** 土地经营权流转。Transfer of the right to farm. */
  | 'LAND_TRANSFER'
  /** 土地利用现状记录。Land-use record. */
  | 'LAND_USE_RECORD'
  /** 领导干部联系。Leading cadre who is the contact of a project. */
  | 'LEADING_CADRE_CONTACT'
  /** 报部备案。Filing in the ministry’s system. */
  | 'MINISTRY_FILING'
  /** 新增建设用地计划指标。Quota for new construction land. */
  | 'NEW_CONSTRUCTION_LAND_QUOTA'
  /** 异议。Objection. */
  | 'OBJECTION'
  /** 异议答复。Answer to an objection. */
  | 'OBJECTION_ANSWER'
  /** 异议转办。Handing on of an objection. */
  | 'OBJECTION_TRANSFER'
  /** 收款账户。Payee account. */
  | 'PAYEE_ACCOUNT'
  /** 支付。Payment. */
  | 'PAYMENT'
  /** 永久基本农田。Permanent basic farmland. */
  | 'PERMANENT_BASIC_FARMLAND'
  /** 方案工程项目。Engineering project of an implementation plan. */
  | 'PLANNED_PROJECT'
  /** 计划资金来源。Planned source of money. */
  | 'PLANNED_SOURCE'
  /** 潜力资源调查。Potential survey. */
  | 'POTENTIAL_SURVEY'
  /** 项目。Project. */
  | 'PROJECT'
  /** 项目批复。Approval of a project. */
  | 'PROJECT_APPROVAL'
  /** 项目变更。Change of a project. */
  | 'PROJECT_CHANGE'
  /** 项目指挥部。Project headquarters of the township. */
  | 'PROJECT_HEADQUARTERS'
  /** 项目分部。Part of a project. */
  | 'PROJECT_PART'
  /** 项目分期。Phase of a project. */
  | 'PROJECT_PHASE'
  /** 项目进度。Progress of a project. */
  | 'PROJECT_PROGRESS'
  /** 项目来源记录。Source record of a project. */
  | 'PROJECT_SOURCE'
  /** 公开。Publication of an area. */
  | 'PUBLICATION'
  /** 公示。Public notice. */
  | 'PUBLIC_NOTICE'
  /** 工程量清单项。Item of a bill of quantities. */
  | 'QUANTITY_ITEM'
  /** 指标。Quota produced. */
  | 'QUOTA'
  /** 建设用地复垦。Reclamation of construction land. */
  | 'RECLAMATION'
  /** 试点推荐表。Recommendation form of a pilot. */
  | 'RECOMMENDATION_FORM'
  /** 整改。Rectification. */
  | 'RECTIFICATION'
  /** 宜耕后备资源开发。Reserve land development. */
  | 'RESERVE_LAND_DEVELOPMENT'
  /** 项目储备库条目。Entry of the project reserve pool. */
  | 'RESERVE_POOL_ENTRY'
  /** 奖励。Reward. */
  | 'REWARD'
  /** 奖励参数。Parameter of a reward. */
  | 'REWARD_PARAMETER'
  /** 规则参数的取值。A value that a rule’s parameter was given. */
  | 'RULE_PARAMETER_VALUE'
  /** 地力培肥。Soil fertility plan. */
  | 'SOIL_FERTILITY_PLAN'
  /** 水土保持方案审查。Soil-and-water review. */
  | 'SOIL_WATER_REVIEW'
  /** 补贴清册。Roster of a subsidy. */
  | 'SUBSIDY_ROSTER'
  /** 补贴清册条目。Entry of a subsidy roster. */
  | 'SUBSIDY_ROSTER_ENTRY'
  /** 指导与监督检查。Guidance and supervision by a department. */
  | 'SUPERVISION'
  /** 归属认定。Decision on a tie. */
  | 'TIE_DECISION'
  /** 村土地利用规划。Village land-use plan. */
  | 'VILLAGE_LAND_USE_PLAN'
  /** 水利监管。Supervision of water works. */
  | 'WATER_SUPERVISION'
  /** 意愿调查。Willingness of a village. */
  | 'WILLINGNESS';

/** 认定归属某区。Confirm that a subject lies in an area. */
export type ConfirmTieInput = {
  /** 分配。Allocation. */
  allocationId?: string | null | undefined;
  /** 项目区代码。The area’s code. */
  areaCode: string;
  /** 幂等键：同一请求重发时不变。Idempotency key: the same when the request is sent again. */
  idempotencyKey: string;
  /** 项目。Project. */
  projectId?: string | null | undefined;
  /** 项目分部。Part of a project. */
  projectPartId?: string | null | undefined;
  /** 理由。Reason. */
  reason: string;
};

/** 整治项目区的筛选，各项同时成立。Conditions that must all hold: Consolidation area: the one place everything is tied to. */
export type ConsolidationAreaFilter = {
  /** 验收。Acceptances. */
  acceptances?: AcceptanceListFilter | null | undefined;
  /** 后期管护。Aftercare. */
  aftercareRecords?: AftercareListFilter | null | undefined;
  /** 归属本区的分配分部。Tied to this area: Part of an allocation. */
  allocationParts?: AllocationPartListFilter | null | undefined;
  /** 归属本区的分配。Tied to this area: Allocation. */
  allocations?: AllocationListFilter | null | undefined;
  /** 全部成立。All of these. */
  and?: Array<ConsolidationAreaFilter> | null | undefined;
  /** 年度目标。Annual targets. */
  annualTargets?: AnnualTargetListFilter | null | undefined;
  /** 审批步骤。Approval steps. */
  approvalSteps?: ApprovalStepListFilter | null | undefined;
  /** 考核。Assessments. */
  assessments?: AssessmentListFilter | null | undefined;
  /** 美丽乡村建设。Beautiful-village works. */
  beautifulVillages?: BeautifulVillageListFilter | null | undefined;
  /** 预算资金审核。Budget reviews. */
  budgetReviews?: BudgetReviewListFilter | null | undefined;
  /** 项目区代码。Code. */
  code?: StringFilter | null | undefined;
  /** 增减挂钩。Construction land linkages. */
  constructionLandLinkages?: ConstructionLandLinkageListFilter | null | undefined;
  /** 成员是否连成一片；有成员缺边界时为空。Whether the members form one piece; null while a boundary is missing. */
  contiguous?: BooleanFilter | null | undefined;
  /** 合同。Contracts. */
  contracts?: ContractListFilter | null | undefined;
  /** 部门报表行。Lines of departments’ returns. */
  departmentReturnLines?: DepartmentReturnLineListFilter | null | undefined;
  /** 成员区划，当前或某日的。Member divisions, now or on a day. */
  divisions?: AdministrativeDivisionListFilter | null | undefined;
  /** 历次划定。Its drawings. */
  drawings?: AreaDrawingListFilter | null | undefined;
  /** 旱地改水田。Conversions to paddy. */
  dryToPaddyConversions?: DryToPaddyConversionListFilter | null | undefined;
  /** 生态修复工程。Ecological works. */
  ecologicalWorks?: EcologicalWorkListFilter | null | undefined;
  /** 环境影响评估审核。Environmental impact reviews. */
  environmentalImpactReviews?: EnvironmentalImpactReviewListFilter | null | undefined;
  /** 环境保护检查。Environmental inspections. */
  environmentalInspections?: EnvironmentalInspectionListFilter | null | undefined;
  /** 农田基础设施。Farmland infrastructure. */
  farmlandInfrastructures?: FarmlandInfrastructureListFilter | null | undefined;
  /** 耕地质量提升。Farmland quality improvements. */
  farmlandQualityImprovements?: FarmlandQualityImprovementListFilter | null | undefined;
  /** 竣工结（决）算。Final accounts. */
  finalAccounts?: FinalAccountListFilter | null | undefined;
  /** 疑点。Findings that concern it. */
  findings?: FindingListFilter | null | undefined;
  /** 资金使用监管。Supervision of the use of money. */
  fundSupervisions?: FundSupervisionListFilter | null | undefined;
  /** 绿化造林规划审查。Greening-plan reviews. */
  greeningPlanReviews?: GreeningPlanReviewListFilter | null | undefined;
  /** 绿化造林。Greening works. */
  greeningWorks?: GreeningWorkListFilter | null | undefined;
  /** 项目指挥部。Project headquarters. */
  headquarters?: ProjectHeadquartersFilter | null | undefined;
  /** 高标准农田。High-standard farmland. */
  highStandardFarmlands?: HighStandardFarmlandListFilter | null | undefined;
  /** 宅改。Homestead reform. */
  homesteadReforms?: HomesteadReformListFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 实施方案。Implementation plans. */
  implementationPlans?: ImplementationPlanListFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 基础设施工程。Infrastructure works. */
  infrastructureWorks?: InfrastructureWorkListFilter | null | undefined;
  /** 督查。Inspections. */
  inspections?: InspectionListFilter | null | undefined;
  /** 招商项目。Investment promotion. */
  investmentPromotions?: InvestmentPromotionListFilter | null | undefined;
  /** 农田水利工程。Irrigation works. */
  irrigationWorks?: IrrigationWorkListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 土地确权登记。Land rights registrations. */
  landRightsRegistrations?: LandRightsRegistrationListFilter | null | undefined;
  /** 土地经营权流转。Land transfers. */
  landTransfers?: LandTransferListFilter | null | undefined;
  /** 土地利用现状。Land-use records. */
  landUseRecords?: LandUseRecordListFilter | null | undefined;
  /** 领导干部联系。Leading cadres in contact. */
  leadingCadreContacts?: LeadingCadreContactListFilter | null | undefined;
  /** 成员变动。Memberships, past ones too. */
  memberships?: AreaMemberListFilter | null | undefined;
  /** 报部备案。Ministry filings. */
  ministryFilings?: MinistryFilingListFilter | null | undefined;
  /** 名称。Name. */
  name?: StringFilter | null | undefined;
  /** 新增建设用地计划指标。Quotas for new construction land. */
  newConstructionLandQuotas?: NewConstructionLandQuotaListFilter | null | undefined;
  /** 不成立。None of this. */
  not?: ConsolidationAreaFilter | null | undefined;
  /** 对本区及其项目、公示的异议；公众只见已答复的。Objections to the area, its projects and notices; the public sees those answered. */
  objections?: ObjectionListFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<ConsolidationAreaFilter> | null | undefined;
  /** 永久基本农田。Permanent basic farmland. */
  permanentBasicFarmland?: PermanentBasicFarmlandListFilter | null | undefined;
  /** 计划资金来源。Planned sources of money. */
  plannedSources?: PlannedSourceListFilter | null | undefined;
  /** 潜力资源调查。Potential surveys. */
  potentialSurveys?: PotentialSurveyListFilter | null | undefined;
  /** 项目批复。Approvals of projects. */
  projectApprovals?: ProjectApprovalListFilter | null | undefined;
  /** 项目变更。Changes of projects. */
  projectChanges?: ProjectChangeListFilter | null | undefined;
  /** 归属本区的项目分部。Tied to this area: Part of a project. */
  projectParts?: ProjectPartListFilter | null | undefined;
  /** 项目分期。Phases of projects. */
  projectPhases?: ProjectPhaseListFilter | null | undefined;
  /** 项目进度。Progress of projects. */
  projectProgress?: ProjectProgressListFilter | null | undefined;
  /** 归属本区的项目。Tied to this area: Project. */
  projects?: ProjectListFilter | null | undefined;
  /** 公示。Public notices. */
  publicNotices?: PublicNoticeListFilter | null | undefined;
  /** 历次公开。Publications. */
  publications?: PublicationListFilter | null | undefined;
  /** 工程量清单项。Items of bills of quantities. */
  quantityItems?: QuantityItemListFilter | null | undefined;
  /** 指标。Quotas produced. */
  quotas?: QuotaListFilter | null | undefined;
  /** 建设用地复垦。Reclamation. */
  reclamations?: ReclamationListFilter | null | undefined;
  /** 试点推荐表。Recommendation form. */
  recommendationForm?: RecommendationFormFilter | null | undefined;
  /** 宜耕后备资源开发。Reserve land developments. */
  reserveLandDevelopments?: ReserveLandDevelopmentListFilter | null | undefined;
  /** 项目储备库。Entries of the reserve pool. */
  reservePoolEntries?: ReservePoolEntryListFilter | null | undefined;
  /** 奖励。Rewards. */
  rewards?: RewardListFilter | null | undefined;
  /** 范围。Scope. */
  scope?: AreaScopeFilter | null | undefined;
  /** 地力培肥。Soil fertility plans. */
  soilFertilityPlans?: SoilFertilityPlanListFilter | null | undefined;
  /** 水土保持方案审查。Soil-and-water reviews. */
  soilWaterReviews?: SoilWaterReviewListFilter | null | undefined;
  /** 补贴清册。Subsidy rosters. */
  subsidyRosters?: SubsidyRosterListFilter | null | undefined;
  /** 指导与监督检查。Guidance and supervision. */
  supervisions?: SupervisionListFilter | null | undefined;
  /** 启用日期。In force from. */
  validFrom?: DateFilter | null | undefined;
  /** 停用日期。Out of force from. */
  validTo?: DateFilter | null | undefined;
  /** 村土地利用规划。Village land-use plans. */
  villageLandUsePlans?: VillageLandUsePlanListFilter | null | undefined;
  /** 水利监管。Supervision of water works. */
  waterSupervisions?: WaterSupervisionListFilter | null | undefined;
  /** 意愿调查。Willingness. */
  willingnessRecords?: WillingnessListFilter | null | undefined;
};

/** 指明一个整治项目区：以标识，或以自然键。Consolidation area: the one place everything is tied to: named by its id, or by its natural key. */
export type ConsolidationAreaKey = {
  /** 项目区代码。Code. */
  code?: string | null | undefined;
  /** 全局标识；或给出下列各项。Global id; or else all of the following. */
  id?: string | null | undefined;
};

/** 整治项目区若干条的筛选，各项同时成立。Conditions on many, which must all hold: Consolidation area: the one place everything is tied to. */
export type ConsolidationAreaListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: ConsolidationAreaFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: ConsolidationAreaFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: ConsolidationAreaFilter | null | undefined;
};

/** 整治项目区的排序，每项一个字段。An order, one field an item: Consolidation area: the one place everything is tied to. */
export type ConsolidationAreaOrder = {
  /** 候选中有本区、尚待认定、或许还会归入本区的资金。Money that is unresolved with this area among its candidates: it may yet be its own. */
  awaiting?: FundingFigureOrder | null | undefined;
  /** 项目区代码。Code. */
  code?: Direction | null | undefined;
  /** 成员是否连成一片；有成员缺边界时为空。Whether the members form one piece; null while a boundary is missing. */
  contiguous?: Direction | null | undefined;
  /** 公开：以文字和数字说明本区，不含个人信息。What all may know of this area, in words and figures; of people nothing. */
  disclosure?: DisclosureOrder | null | undefined;
  /** 项目资金平衡：来源按级次和专项，使用按项目，计划与实际。Fund balance: sources against uses, planned and actual. */
  fundBalance?: FundBalanceOrder | null | undefined;
  /** 归属本区的资金汇总。Sums of the money tied to this area. */
  funding?: FundingOrder | null | undefined;
  /** 项目指挥部。Project headquarters. */
  headquarters?: ProjectHeadquartersOrder | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: Direction | null | undefined;
  /** 名称。Name. */
  name?: Direction | null | undefined;
  /** 试点推荐表。Recommendation form. */
  recommendationForm?: RecommendationFormOrder | null | undefined;
  /** 红线：耕地、永久基本农田、建设用地、生态用地的前后平衡和判断。Red lines: the balance of land before and after, and whether it may be accepted. */
  redLines?: RedLinesOrder | null | undefined;
  /** 范围。Scope. */
  scope?: Direction | null | undefined;
  /** 所处阶段。Where it stands in the plan’s course. */
  stage?: AreaStageOrder | null | undefined;
  /** 启用日期。In force from. */
  validFrom?: Direction | null | undefined;
  /** 停用日期。Out of force from. */
  validTo?: Direction | null | undefined;
};

/** 城乡建设用地增减挂钩的筛选，各项同时成立。Conditions that must all hold: Construction land linkage. */
export type ConstructionLandLinkageFilter = {
  /** 全部成立。All of these. */
  and?: Array<ConstructionLandLinkageFilter> | null | undefined;
  /** 批复日期。Approved on. */
  approvedOn?: DateFilter | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 建新面积（亩）。Land newly built on, mu. */
  builtArea?: LandAreaFilter | null | undefined;
  /** 拆旧面积（亩）。Land given up, mu. */
  demolishedArea?: LandAreaFilter | null | undefined;
  /** 批复文号。Document number. */
  documentNumber?: StringFilter | null | undefined;
  /** 备案编号。Filing number. */
  filingNumber?: StringFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 不成立。None of this. */
  not?: ConstructionLandLinkageFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<ConstructionLandLinkageFilter> | null | undefined;
  /** 项目。Project. */
  project?: ProjectFilter | null | undefined;
  /** 节余指标（亩）。Surplus quota, mu. */
  quotaArea?: LandAreaFilter | null | undefined;
  /** 复垦耕地面积（亩）。Reclaimed as cultivated land, mu. */
  reclaimedArea?: LandAreaFilter | null | undefined;
};

/** 城乡建设用地增减挂钩若干条的筛选，各项同时成立。Conditions on many, which must all hold: Construction land linkage. */
export type ConstructionLandLinkageListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: ConstructionLandLinkageFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: ConstructionLandLinkageFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: ConstructionLandLinkageFilter | null | undefined;
};

/** 城乡建设用地增减挂钩的排序，每项一个字段。An order, one field an item: Construction land linkage. */
export type ConstructionLandLinkageOrder = {
  /** 批复日期。Approved on. */
  approvedOn?: Direction | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaOrder | null | undefined;
  /** 建新面积（亩）。Land newly built on, mu. */
  builtArea?: Direction | null | undefined;
  /** 拆旧面积（亩）。Land given up, mu. */
  demolishedArea?: Direction | null | undefined;
  /** 批复文号。Document number. */
  documentNumber?: Direction | null | undefined;
  /** 备案编号。Filing number. */
  filingNumber?: Direction | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: Direction | null | undefined;
  /** 项目。Project. */
  project?: ProjectOrder | null | undefined;
  /** 节余指标（亩）。Surplus quota, mu. */
  quotaArea?: Direction | null | undefined;
  /** 复垦耕地面积（亩）。Reclaimed as cultivated land, mu. */
  reclaimedArea?: Direction | null | undefined;
};

/** 建设用途。Use. */
export type ConstructionUse =
  /** 农民建房。Housing. */
  | 'HOUSING'
  /** 产业发展。Industry. */
  | 'INDUSTRY'
  /** 基础设施。Infrastructure. */
  | 'INFRASTRUCTURE'
  /** 其他。Other. */
  | 'OTHER'
  /** 公共服务。Public services. */
  | 'PUBLIC_SERVICE'
  /** 村庄建设。Village construction. */
  | 'VILLAGE_CONSTRUCTION';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type ConstructionUseFilter = {
  /** 等于。Equals. */
  eq?: ConstructionUse | null | undefined;
  /** 在其中。One of. */
  in?: Array<ConstructionUse> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 合同的筛选，各项同时成立。Conditions that must all hold: Contract. */
export type ContractFilter = {
  /** 合同金额（元）。Amount, yuan. */
  amount?: MoneyFilter | null | undefined;
  /** 全部成立。All of these. */
  and?: Array<ContractFilter> | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 承包人。Contractor. */
  contractor?: StringFilter | null | undefined;
  /** 承包人账号，无需知道者只见末四位。Contractor’s account; its last four figures to whoever need not know it. */
  contractorAccount?: StringFilter | null | undefined;
  /** 约定完工日期。Agreed end. */
  endsOn?: DateFilter | null | undefined;
  /** 竣工结算。Final accounts. */
  finalAccounts?: FinalAccountListFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 合同种类。Kind. */
  kind?: ContractKindFilter | null | undefined;
  /** 合同名称。Name. */
  name?: StringFilter | null | undefined;
  /** 不成立。None of this. */
  not?: ContractFilter | null | undefined;
  /** 合同编号。Contract number. */
  number?: StringFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<ContractFilter> | null | undefined;
  /** 发包人（业主单位）。Owner unit. */
  owner?: StringFilter | null | undefined;
  /** 支付。Payments under it. */
  payments?: PaymentListFilter | null | undefined;
  /** 采购方式。Way of procurement. */
  procurement?: ProcurementMethodFilter | null | undefined;
  /** 项目。Project. */
  project?: ProjectFilter | null | undefined;
  /** 工程量清单。Bill of quantities. */
  quantityItems?: QuantityItemListFilter | null | undefined;
  /** 质保金比例（%）。Retention, per cent. */
  retentionShare?: FloatFilter | null | undefined;
  /** 签订日期。Signed on. */
  signedOn?: DateFilter | null | undefined;
  /** 开工日期。Start. */
  startsOn?: DateFilter | null | undefined;
  /** 补充协议。Supplements. */
  supplements?: ContractSupplementListFilter | null | undefined;
  /** 招标（采购）编号。Tender code. */
  tenderCode?: StringFilter | null | undefined;
};

/** 合同种类。Kind of contract. */
export type ContractKind =
  /** 施工。Construction. */
  | 'CONSTRUCTION'
  /** 咨询、评审、测绘等服务。Services. */
  | 'CONSULTING'
  /** 勘察设计。Survey and design. */
  | 'DESIGN'
  /** 管护。Maintenance. */
  | 'MAINTENANCE'
  /** 其他。Other. */
  | 'OTHER'
  /** 货物采购。Goods. */
  | 'PROCUREMENT'
  /** 监理。Supervision of works. */
  | 'SUPERVISION';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type ContractKindFilter = {
  /** 等于。Equals. */
  eq?: ContractKind | null | undefined;
  /** 在其中。One of. */
  in?: Array<ContractKind> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 合同若干条的筛选，各项同时成立。Conditions on many, which must all hold: Contract. */
export type ContractListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: ContractFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: ContractFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: ContractFilter | null | undefined;
};

/** 补充协议的筛选，各项同时成立。Conditions that must all hold: Supplement to a contract. */
export type ContractSupplementFilter = {
  /** 增减金额，减为负（元）。Change of the amount, yuan; less is negative. */
  amount?: MoneyFilter | null | undefined;
  /** 全部成立。All of these. */
  and?: Array<ContractSupplementFilter> | null | undefined;
  /** 批准文号。Document that approved it. */
  approvalDocument?: StringFilter | null | undefined;
  /** 变更内容。What changes. */
  content?: StringFilter | null | undefined;
  /** 合同。Contract. */
  contract?: ContractFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 不成立。None of this. */
  not?: ContractSupplementFilter | null | undefined;
  /** 协议编号。Number. */
  number?: StringFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<ContractSupplementFilter> | null | undefined;
  /** 原因。Reason. */
  reason?: StringFilter | null | undefined;
  /** 签订日期。Signed on. */
  signedOn?: DateFilter | null | undefined;
};

/** 补充协议若干条的筛选，各项同时成立。Conditions on many, which must all hold: Supplement to a contract. */
export type ContractSupplementListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: ContractSupplementFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: ContractSupplementFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: ContractSupplementFilter | null | undefined;
};

/** 分组依据。What coverage is grouped by. */
export type CoverageGrouping =
  /** 项目区。Area. */
  | 'AREA'
  /** 部门。Department. */
  | 'DEPARTMENT'
  /** 预算年度。Fiscal year. */
  | 'FISCAL_YEAR'
  /** 资金级次。Level of the money. */
  | 'LEVEL'
  /** 专项。Programme. */
  | 'PROGRAMME';

/** 登记一份文件下达的资金。Enter one document’s money. */
export type CreateFundInput = {
  /** 金额（元）。Amount, yuan. */
  amount: string;
  /** 文号；结转结余资金可不填，由系统编号。Document number; money carried over may have none. */
  documentNumber?: string | null | undefined;
  /** 预算年度。Fiscal year. */
  fiscalYear: number;
  /** 功能分类科目。Functional budget codes. */
  functionalCodes?: Array<string> | null | undefined;
  /** 同一笔中所含的其他级次。Further levels that the document lumps with it. */
  furtherLevels?: Array<FundLevel> | null | undefined;
  /** 幂等键：同一请求重发时不变，不会重复入账。Idempotency key: the same when the request is sent again. */
  idempotencyKey: string;
  /** 资金性质。Appropriated or carried over. */
  kind?: FundKind;
  /** 资金级次。Level. */
  level: FundLevel;
  /** 名称。Name. */
  name: string;
  /** 绩效目标。Performance target. */
  performanceTarget?: string | null | undefined;
  /** 项目库编号。Number in the project pool. */
  poolNumber?: string | null | undefined;
  /** 专项。Programme. */
  programme: FundProgramme;
  /** 规定用途。Purposes that the document allows. */
  purposes?: Array<string> | null | undefined;
  /** 下达（收到）日期，默认今天。Received on; today when absent. */
  receivedOn?: string | null | undefined;
  /** 上级文号。Document of the level above. */
  upstreamDocument?: string | null | undefined;
};

/** 比较，各项同时成立。Comparisons that must all hold. */
export type DateFilter = {
  /** 等于。Equals. */
  eq?: string | null | undefined;
  /** 大于。Greater than. */
  gt?: string | null | undefined;
  /** 不小于。At least. */
  gte?: string | null | undefined;
  /** 在其中。One of. */
  in?: Array<string> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
  /** 小于。Less than. */
  lt?: string | null | undefined;
  /** 不大于。At most. */
  lte?: string | null | undefined;
};

/** 比较，各项同时成立。Comparisons that must all hold. */
export type DateTimeFilter = {
  /** 等于。Equals. */
  eq?: string | null | undefined;
  /** 大于。Greater than. */
  gt?: string | null | undefined;
  /** 不小于。At least. */
  gte?: string | null | undefined;
  /** 在其中。One of. */
  in?: Array<string> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
  /** 小于。Less than. */
  lt?: string | null | undefined;
  /** 不大于。At most. */
  lte?: string | null | undefined;
};

/** 部门。Department. */
export type Department =
  /** 农业农村。Agriculture and rural affairs. */
  | 'AGRICULTURE'
  /** 生态环境。Environment. */
  | 'ENVIRONMENT'
  /** 财政。Finance. */
  | 'FINANCE'
  /** 林业。Forestry. */
  | 'FORESTRY'
  /** 燃气。Gas. */
  | 'GAS'
  /** 住建。Housing. */
  | 'HOUSING'
  /** 自然资源。Natural resources. */
  | 'NATURAL_RESOURCES'
  /** 其他。Other. */
  | 'OTHER'
  /** 电力。Power. */
  | 'POWER'
  /** 通讯。Telecom. */
  | 'TELECOM'
  /** 交通。Transport. */
  | 'TRANSPORT'
  /** 水务。Water. */
  | 'WATER';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type DepartmentFilter = {
  /** 等于。Equals. */
  eq?: Department | null | undefined;
  /** 在其中。One of. */
  in?: Array<Department> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 部门报表的筛选，各项同时成立。Conditions that must all hold: Return of a department. */
export type DepartmentReturnFilter = {
  /** 全部成立。All of these. */
  and?: Array<DepartmentReturnFilter> | null | undefined;
  /** 部门。Department. */
  department?: DepartmentFilter | null | undefined;
  /** 应报日期。Due on. */
  dueOn?: DateFilter | null | undefined;
  /** 预算年度。Fiscal year. */
  fiscalYear?: IntFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 各行。Lines. */
  lines?: DepartmentReturnLineListFilter | null | undefined;
  /** 不成立。None of this. */
  not?: DepartmentReturnFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<DepartmentReturnFilter> | null | undefined;
  /** 报告期，如 2024-06。Period, such as 2024-06. */
  period?: StringFilter | null | undefined;
  /** 报送日期；未报时为空。Submitted on; null while missing. */
  submittedOn?: DateFilter | null | undefined;
};

/** 部门报表行的筛选，各项同时成立。Conditions that must all hold: Line of a department’s return. */
export type DepartmentReturnLineFilter = {
  /** 调整，调出为负（元）。Adjusted, yuan; money moved out is negative. */
  adjusted?: MoneyFilter | null | undefined;
  /** 全部成立。All of these. */
  and?: Array<DepartmentReturnLineFilter> | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 期末结余（元）。Balance, yuan. */
  balance?: MoneyFilter | null | undefined;
  /** 期初结转（元）。Carried over, yuan. */
  carriedOver?: MoneyFilter | null | undefined;
  /** 报表。Return. */
  departmentReturn?: DepartmentReturnFilter | null | undefined;
  /** 功能分类科目。Functional budget code. */
  functionalCode?: StringFilter | null | undefined;
  /** 资金。Fund. */
  fund?: FundFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 不成立。None of this. */
  not?: DepartmentReturnLineFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<DepartmentReturnLineFilter> | null | undefined;
  /** 项目。Project. */
  project?: ProjectFilter | null | undefined;
  /** 本期收到（元）。Received, yuan. */
  received?: MoneyFilter | null | undefined;
  /** 本期支出（元）。Spent, yuan. */
  spent?: MoneyFilter | null | undefined;
};

/** 部门报表行若干条的筛选，各项同时成立。Conditions on many, which must all hold: Line of a department’s return. */
export type DepartmentReturnLineListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: DepartmentReturnLineFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: DepartmentReturnLineFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: DepartmentReturnLineFilter | null | undefined;
};

/** 排序方向。Direction of an order. */
export type Direction =
  /** 升序，空值在后。Ascending, nulls last. */
  | 'ASC'
  /** 降序，空值在前。Descending, nulls first. */
  | 'DESC';

/** 把分配的资金拨付给单位。Pass money of an allocation on to a unit. */
export type DisburseAllocationInput = {
  /** 分配。The allocation. */
  allocationId: string;
  /** 金额（元）。Amount, yuan. */
  amount: string;
  /** 拨付日期，默认今天。Disbursed on; today when absent. */
  disbursedOn?: string | null | undefined;
  /** 编号，不填由系统给。Number; given when absent. */
  externalId?: string | null | undefined;
  /** 幂等键：同一请求重发时不变，不会重复入账。Idempotency key: the same when the request is sent again. */
  idempotencyKey: string;
  /** 经由的单位，依次。Units that it passes through, in order. */
  passedThrough?: Array<string> | null | undefined;
  /** 收款单位。Recipient. */
  recipient: string;
};

/** 拨付的筛选，各项同时成立。Conditions that must all hold: Disbursement. */
export type DisbursementFilter = {
  /** 分配。Allocation. */
  allocation?: AllocationFilter | null | undefined;
  /** 现拨付金额（元）：经退回、冲销之后。Amount as it stands after returns and reversals, yuan. */
  amount?: MoneyFilter | null | undefined;
  /** 全部成立。All of these. */
  and?: Array<DisbursementFilter> | null | undefined;
  /** 拨付日期。Disbursed on. */
  disbursedOn?: DateFilter | null | undefined;
  /** 编号。Number. */
  externalId?: StringFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 不成立。None of this. */
  not?: DisbursementFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<DisbursementFilter> | null | undefined;
  /** 已支付（元）。Paid so far, yuan. */
  paidAmount?: MoneyFilter | null | undefined;
  /** 支付。Payments. */
  payments?: PaymentListFilter | null | undefined;
  /** 收款单位。Recipient. */
  recipient?: StringFilter | null | undefined;
  /** 原拨付金额（元）。Amount as first stated, yuan. */
  statedAmount?: MoneyFilter | null | undefined;
};

/** 拨付若干条的筛选，各项同时成立。Conditions on many, which must all hold: Disbursement. */
export type DisbursementListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: DisbursementFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: DisbursementFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: DisbursementFilter | null | undefined;
};

/** 公开：异议数的排序，每项一个字段。An order, one field an item: Objections, in numbers. */
export type DisclosedObjectionsOrder = {
  /** 已答复。Answered. */
  answered?: Direction | null | undefined;
  /** 未答复。Not answered yet. */
  open?: Direction | null | undefined;
  /** 逾期未答复。Overdue. */
  overdue?: Direction | null | undefined;
  /** 收到。Received. */
  received?: Direction | null | undefined;
};

/** 公开所用的语言。Language of a disclosure. */
export type DisclosureLanguage =
  /** 英文。English. */
  | 'EN'
  /** 中文。Chinese. */
  | 'ZH';

/** 公开：一个项目区的区域、进展、资金、项目、成果的排序，每项一个字段。An order, one field an item: What all may know of an area, in words and figures. */
export type DisclosureOrder = {
  /** 已验收项目数。Projects accepted. */
  acceptedProjects?: Direction | null | undefined;
  /** 截至日期。As of. */
  asOf?: Direction | null | undefined;
  /** 如何提出异议。How to object. */
  howToObject?: Direction | null | undefined;
  /** 土地面积（按边界在椭球面上量算）；缺边界则为空。Land within the boundary, measured on the ellipsoid; null without one. */
  landArea?: Direction | null | undefined;
  /** 最近通过的审批步骤；尚无则为空。The last step of the plan that was approved; null before the first. */
  lastStep?: Direction | null | undefined;
  /** 该步骤的办结日期。The day of that step. */
  lastStepOn?: Direction | null | undefined;
  /** 成员村、乡镇名称。Names of the member villages or townships. */
  members?: Direction | null | undefined;
  /** 验收的新增耕地；尚无则为空。New cultivated land that was accepted; null before any was. */
  newCultivatedLand?: Direction | null | undefined;
  /** 对本区及其项目、公示的异议数。Objections, in numbers. */
  objections?: DisclosedObjectionsOrder | null | undefined;
  /** 项目总数，部分在本区的也计。All projects, those too that lie here in part. */
  projectCount?: Direction | null | undefined;
  /** 未守住的红线及前后面积。Red lines that are broken, with the land before and after. */
  redLinesBroken?: Direction | null | undefined;
  /** 是否守住红线（耕地、永久基本农田、建设用地）；前后数据未齐则为空。Whether the red lines are kept; null while the records before and after are not in. */
  redLinesKept?: Direction | null | undefined;
  /** 文字说明，逐句。The same in plain sentences. */
  sentences?: Direction | null | undefined;
  /** 全县已分配、尚待判定归属的资金（元），其中或有本区的。Money of the whole county that awaits its area, yuan: some of it may be this area’s. */
  unplacedMoney?: Direction | null | undefined;
};

/** 行政区划级别。Level of a division. */
export type DivisionLevel =
  /** 县级。County. */
  | 'COUNTY'
  /** 乡级。Township level: town, township, farm, zone. */
  | 'TOWNSHIP'
  /** 村级。Village level: village, community, living quarter. */
  | 'VILLAGE';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type DivisionLevelFilter = {
  /** 等于。Equals. */
  eq?: DivisionLevel | null | undefined;
  /** 在其中。One of. */
  in?: Array<DivisionLevel> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 划定项目区：新划，或变更成员、边界；不填的不变。Draw an area: a new one, or other members or another boundary; what is not said stays. */
export type DrawAreaInput = {
  /** 另行划定的边界，EPSG:4490；不填则不变。A boundary of its own; unchanged when absent. */
  boundary?: unknown;
  /** 项目区代码；没有的即新划。The area’s code; one that nobody bears is a new area’s. */
  code: string;
  /** 依据文号。Document. */
  documentNumber?: string | null | undefined;
  /** 生效日期，默认今天；不得早于上次变动。In effect from; today when absent, and not before the last change. */
  effectiveOn?: string | null | undefined;
  /** 幂等键：同一请求重发时不变。Idempotency key: the same when the request is sent again. */
  idempotencyKey: string;
  /** 成员区划代码：一个乡镇，或相毗邻的若干行政村；不填则不变。Codes of the members: one township, or adjacent villages; unchanged when absent. */
  memberCodes?: Array<string> | null | undefined;
  /** 名称；新划时须填。Name; needed for a new area. */
  name?: string | null | undefined;
  /** 理由。Why. */
  reason: string;
  /** 取消另行划定的边界，以成员区划之并为界。Take its own boundary away: it is then the union of its members’. */
  withoutBoundary?: boolean;
};

/** 旱地改水田的筛选，各项同时成立。Conditions that must all hold: Conversion of dry land to paddy. */
export type DryToPaddyConversionFilter = {
  /** 全部成立。All of these. */
  and?: Array<DryToPaddyConversionFilter> | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 改造后连片度（%）。Contiguity after, per cent. */
  contiguityAfter?: FloatFilter | null | undefined;
  /** 改造前连片度（%）。Contiguity before, per cent. */
  contiguityBefore?: FloatFilter | null | undefined;
  /** 改造后质量等别，1（优）至 15。Grade after, 1 (best) to 15. */
  gradeAfter?: FloatFilter | null | undefined;
  /** 改造前质量等别，1（优）至 15。Grade before, 1 (best) to 15. */
  gradeBefore?: FloatFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 改造面积（亩）。Land converted, mu. */
  landArea?: LandAreaFilter | null | undefined;
  /** 新增耕地面积（亩）。New cultivated land, mu. */
  newCultivatedLand?: LandAreaFilter | null | undefined;
  /** 不成立。None of this. */
  not?: DryToPaddyConversionFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<DryToPaddyConversionFilter> | null | undefined;
  /** 改造后水田面积（亩）。Paddy after, mu. */
  paddyAfter?: LandAreaFilter | null | undefined;
  /** 改造前水田面积（亩）。Paddy before, mu. */
  paddyBefore?: LandAreaFilter | null | undefined;
  /** 项目。Project. */
  project?: ProjectFilter | null | undefined;
  /** 产生旱改水指标（亩）。Paddy quota, mu. */
  quotaArea?: LandAreaFilter | null | undefined;
  /** 灌溉水源。Source of water. */
  waterSource?: StringFilter | null | undefined;
};

/** 旱地改水田若干条的筛选，各项同时成立。Conditions on many, which must all hold: Conversion of dry land to paddy. */
export type DryToPaddyConversionListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: DryToPaddyConversionFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: DryToPaddyConversionFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: DryToPaddyConversionFilter | null | undefined;
};

/** 旱地改水田的排序，每项一个字段。An order, one field an item: Conversion of dry land to paddy. */
export type DryToPaddyConversionOrder = {
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaOrder | null | undefined;
  /** 改造后连片度（%）。Contiguity after, per cent. */
  contiguityAfter?: Direction | null | undefined;
  /** 改造前连片度（%）。Contiguity before, per cent. */
  contiguityBefore?: Direction | null | undefined;
  /** 改造后质量等别，1（优）至 15。Grade after, 1 (best) to 15. */
  gradeAfter?: Direction | null | undefined;
  /** 改造前质量等别，1（优）至 15。Grade before, 1 (best) to 15. */
  gradeBefore?: Direction | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: Direction | null | undefined;
  /** 改造面积（亩）。Land converted, mu. */
  landArea?: Direction | null | undefined;
  /** 新增耕地面积（亩）。New cultivated land, mu. */
  newCultivatedLand?: Direction | null | undefined;
  /** 改造后水田面积（亩）。Paddy after, mu. */
  paddyAfter?: Direction | null | undefined;
  /** 改造前水田面积（亩）。Paddy before, mu. */
  paddyBefore?: Direction | null | undefined;
  /** 项目。Project. */
  project?: ProjectOrder | null | undefined;
  /** 产生旱改水指标（亩）。Paddy quota, mu. */
  quotaArea?: Direction | null | undefined;
  /** 灌溉水源。Source of water. */
  waterSource?: Direction | null | undefined;
};

/** 疑似重复申报的筛选，各项同时成立。Conditions that must all hold: Two records that look like one project. */
export type DuplicatePairFilter = {
  /** 全部成立。All of these. */
  and?: Array<DuplicatePairFilter> | null | undefined;
  /** 认定。The decision. */
  decision?: TieDecisionFilter | null | undefined;
  /** 相像之处。What is alike. */
  explanation?: StringFilter | null | undefined;
  /** 项目。One project. */
  first?: ProjectFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 不成立。None of this. */
  not?: DuplicatePairFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<DuplicatePairFilter> | null | undefined;
  /** 另一项目。The other. */
  second?: ProjectFilter | null | undefined;
  /** 状态。State. */
  state?: DuplicateStateFilter | null | undefined;
};

/** 疑似重复申报若干条的筛选，各项同时成立。Conditions on many, which must all hold: Two records that look like one project. */
export type DuplicatePairListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: DuplicatePairFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: DuplicatePairFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: DuplicatePairFilter | null | undefined;
};

/** 疑似重复的状态。State of a possible duplicate. */
export type DuplicateState =
  /** 不是重复。Not a duplicate. */
  | 'DISMISSED'
  /** 记录更正后不再相像。No longer alike after a correction. */
  | 'GONE'
  /** 已合并。Merged. */
  | 'MERGED'
  /** 待认定。Awaits a decision. */
  | 'OPEN';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type DuplicateStateFilter = {
  /** 等于。Equals. */
  eq?: DuplicateState | null | undefined;
  /** 在其中。One of. */
  in?: Array<DuplicateState> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 生态工程种类。Kind of ecological work. */
export type EcologicalKind =
  /** 生物多样性保护。Biodiversity. */
  | 'BIODIVERSITY'
  /** 森林修复。Forest. */
  | 'FOREST'
  /** 矿山修复。Mine. */
  | 'MINE'
  /** 其他。Other. */
  | 'OTHER'
  /** 土壤修复。Soil. */
  | 'SOIL'
  /** 水域整治。Water body. */
  | 'WATER_BODY'
  /** 湿地修复。Wetland. */
  | 'WETLAND';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type EcologicalKindFilter = {
  /** 等于。Equals. */
  eq?: EcologicalKind | null | undefined;
  /** 在其中。One of. */
  in?: Array<EcologicalKind> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 生态修复工程的筛选，各项同时成立。Conditions that must all hold: Ecological work. */
export type EcologicalWorkFilter = {
  /** 全部成立。All of these. */
  and?: Array<EcologicalWorkFilter> | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 整治后林地面积（亩）。Forest land after, mu. */
  forestAfter?: LandAreaFilter | null | undefined;
  /** 整治前林地面积（亩）。Forest land before, mu. */
  forestBefore?: LandAreaFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 种类。Kind. */
  kind?: EcologicalKindFilter | null | undefined;
  /** 治理面积（亩）。Land treated, mu. */
  landArea?: LandAreaFilter | null | undefined;
  /** 措施。Measures. */
  measures?: StringFilter | null | undefined;
  /** 不成立。None of this. */
  not?: EcologicalWorkFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<EcologicalWorkFilter> | null | undefined;
  /** 项目。Project. */
  project?: ProjectFilter | null | undefined;
  /** 整治后水域面积（亩）。Water after, mu. */
  waterAfter?: LandAreaFilter | null | undefined;
  /** 整治前水域面积（亩）。Water before, mu. */
  waterBefore?: LandAreaFilter | null | undefined;
};

/** 生态修复工程若干条的筛选，各项同时成立。Conditions on many, which must all hold: Ecological work. */
export type EcologicalWorkListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: EcologicalWorkFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: EcologicalWorkFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: EcologicalWorkFilter | null | undefined;
};

/** 分录种类。Kind of an entry. */
export type EntryKind =
  /** 调整。Moved between allocations. */
  | 'ADJUSTMENT'
  /** 分配。Allocated. */
  | 'ALLOCATION'
  /** 结转。Carried over into another fiscal year. */
  | 'CARRY_OVER'
  /** 更正。Corrected by a later file. */
  | 'CORRECTION'
  /** 拨付。Disbursed. */
  | 'DISBURSEMENT'
  /** 支付。Paid. */
  | 'PAYMENT'
  /** 下达。Received by a document. */
  | 'RECEIPT'
  /** 退回。Returned. */
  | 'RETURN'
  /** 冲销。Reverses another entry. */
  | 'REVERSAL';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type EntryKindFilter = {
  /** 等于。Equals. */
  eq?: EntryKind | null | undefined;
  /** 在其中。One of. */
  in?: Array<EntryKind> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 环境影响评估审核的筛选，各项同时成立。Conditions that must all hold: Environmental impact review. */
export type EnvironmentalImpactReviewFilter = {
  /** 全部成立。All of these. */
  and?: Array<EnvironmentalImpactReviewFilter> | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 是否涉及生态保护红线。Whether it touches an ecological red line. */
  crossesRedLine?: BooleanFilter | null | undefined;
  /** 村或乡镇。Village or township. */
  division?: AdministrativeDivisionFilter | null | undefined;
  /** 文号。Document number. */
  documentNumber?: StringFilter | null | undefined;
  /** 环保投资（元）。Investment in the environment, yuan. */
  environmentalInvestment?: MoneyFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 环评文件种类。Kind of document. */
  kind?: ImpactDocumentKindFilter | null | undefined;
  /** 不成立。None of this. */
  not?: EnvironmentalImpactReviewFilter | null | undefined;
  /** 意见。Opinion. */
  opinion?: StringFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<EnvironmentalImpactReviewFilter> | null | undefined;
  /** 项目。Project. */
  project?: ProjectFilter | null | undefined;
  /** 审核日期。Reviewed on. */
  reviewedOn?: DateFilter | null | undefined;
  /** 审核单位。Who reviewed. */
  reviewer?: StringFilter | null | undefined;
  /** 结论。Verdict. */
  verdict?: VerdictFilter | null | undefined;
};

/** 环境影响评估审核若干条的筛选，各项同时成立。Conditions on many, which must all hold: Environmental impact review. */
export type EnvironmentalImpactReviewListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: EnvironmentalImpactReviewFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: EnvironmentalImpactReviewFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: EnvironmentalImpactReviewFilter | null | undefined;
};

/** 环境保护检查的筛选，各项同时成立。Conditions that must all hold: Environmental inspection. */
export type EnvironmentalInspectionFilter = {
  /** 全部成立。All of these. */
  and?: Array<EnvironmentalInspectionFilter> | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 是否合格。Whether all was in order. */
  compliant?: BooleanFilter | null | undefined;
  /** 距整改期限的天数，逾期为负；已完成或未定期限的为空。Days until it is due, negative when overdue; null when it is done or has no day. */
  daysLeft?: IntFilter | null | undefined;
  /** 村或乡镇。Village or township. */
  division?: AdministrativeDivisionFilter | null | undefined;
  /** 整改完成日期。Mended on. */
  doneOn?: DateFilter | null | undefined;
  /** 整改期限。To be mended by. */
  dueOn?: DateFilter | null | undefined;
  /** 发现的问题。What was found. */
  findings?: StringFilter | null | undefined;
  /** 指导意见。Guidance given. */
  guidance?: StringFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 检查日期。Inspected on. */
  inspectedOn?: DateFilter | null | undefined;
  /** 检查单位。Who inspected. */
  inspector?: StringFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 是否逾期未整改。Whether it should have been mended by now, and is not. */
  isOverdue?: BooleanFilter | null | undefined;
  /** 不成立。None of this. */
  not?: EnvironmentalInspectionFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<EnvironmentalInspectionFilter> | null | undefined;
  /** 项目。Project. */
  project?: ProjectFilter | null | undefined;
};

/** 环境保护检查若干条的筛选，各项同时成立。Conditions on many, which must all hold: Environmental inspection. */
export type EnvironmentalInspectionListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: EnvironmentalInspectionFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: EnvironmentalInspectionFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: EnvironmentalInspectionFilter | null | undefined;
};

/** 农田基础设施的筛选，各项同时成立。Conditions that must all hold: Farmland infrastructure. */
export type FarmlandInfrastructureFilter = {
  /** 全部成立。All of these. */
  and?: Array<FarmlandInfrastructureFilter> | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 数量（处、座）。Number of works. */
  count?: IntFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 投资（元）。Investment, yuan. */
  investment?: MoneyFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 种类。Kind. */
  kind?: FarmlandWorkKindFilter | null | undefined;
  /** 受益面积（亩）。Land served, mu. */
  landArea?: LandAreaFilter | null | undefined;
  /** 长度（公里）。Length, km. */
  lengthKm?: FloatFilter | null | undefined;
  /** 工程名称。Name. */
  name?: StringFilter | null | undefined;
  /** 不成立。None of this. */
  not?: FarmlandInfrastructureFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<FarmlandInfrastructureFilter> | null | undefined;
  /** 项目。Project. */
  project?: ProjectFilter | null | undefined;
};

/** 农田基础设施若干条的筛选，各项同时成立。Conditions on many, which must all hold: Farmland infrastructure. */
export type FarmlandInfrastructureListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: FarmlandInfrastructureFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: FarmlandInfrastructureFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: FarmlandInfrastructureFilter | null | undefined;
};

/** 耕地质量提升的筛选，各项同时成立。Conditions that must all hold: Farmland quality improvement. */
export type FarmlandQualityImprovementFilter = {
  /** 全部成立。All of these. */
  and?: Array<FarmlandQualityImprovementFilter> | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 整治后连片度（%）。Contiguity after, per cent. */
  contiguityAfter?: FloatFilter | null | undefined;
  /** 整治前连片度（%）。Contiguity before, per cent. */
  contiguityBefore?: FloatFilter | null | undefined;
  /** 提升后质量等别，1（优）至 15。Grade after, 1 (best) to 15. */
  gradeAfter?: FloatFilter | null | undefined;
  /** 提升前质量等别，1（优）至 15。Grade before, 1 (best) to 15. */
  gradeBefore?: FloatFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 提升面积（亩）。Land improved, mu. */
  landArea?: LandAreaFilter | null | undefined;
  /** 措施。Measures. */
  measures?: StringFilter | null | undefined;
  /** 不成立。None of this. */
  not?: FarmlandQualityImprovementFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<FarmlandQualityImprovementFilter> | null | undefined;
  /** 项目。Project. */
  project?: ProjectFilter | null | undefined;
};

/** 耕地质量提升若干条的筛选，各项同时成立。Conditions on many, which must all hold: Farmland quality improvement. */
export type FarmlandQualityImprovementListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: FarmlandQualityImprovementFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: FarmlandQualityImprovementFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: FarmlandQualityImprovementFilter | null | undefined;
};

/** 耕地质量提升的排序，每项一个字段。An order, one field an item: Farmland quality improvement. */
export type FarmlandQualityImprovementOrder = {
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaOrder | null | undefined;
  /** 整治后连片度（%）。Contiguity after, per cent. */
  contiguityAfter?: Direction | null | undefined;
  /** 整治前连片度（%）。Contiguity before, per cent. */
  contiguityBefore?: Direction | null | undefined;
  /** 提升后质量等别，1（优）至 15。Grade after, 1 (best) to 15. */
  gradeAfter?: Direction | null | undefined;
  /** 提升前质量等别，1（优）至 15。Grade before, 1 (best) to 15. */
  gradeBefore?: Direction | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: Direction | null | undefined;
  /** 提升面积（亩）。Land improved, mu. */
  landArea?: Direction | null | undefined;
  /** 措施。Measures. */
  measures?: Direction | null | undefined;
  /** 项目。Project. */
  project?: ProjectOrder | null | undefined;
};

/** 农田工程种类。Kind of farmland work. */
export type FarmlandWorkKind =
  /** 灌排渠系。Ditches. */
  | 'DITCH'
  /** 农业设施。Agricultural facility. */
  | 'FACILITY'
  /** 田间道路。Field road. */
  | 'FIELD_ROAD'
  /** 土地平整。Land levelling. */
  | 'LAND_LEVELLING'
  /** 其他。Other. */
  | 'OTHER'
  /** 农田输配电。Power line. */
  | 'POWER_LINE'
  /** 泵站。Pump station. */
  | 'PUMP_STATION'
  /** 农田防护林。Shelterbelt. */
  | 'SHELTERBELT';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type FarmlandWorkKindFilter = {
  /** 等于。Equals. */
  eq?: FarmlandWorkKind | null | undefined;
  /** 在其中。One of. */
  in?: Array<FarmlandWorkKind> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 数据来源。Where a figure comes from. */
export type FigureSource =
  /** 由记录算出。Computed from the records. */
  | 'COMPUTED'
  /** 尚无数据。No figure yet. */
  | 'NONE'
  /** 单位自报。Reported by the unit. */
  | 'REPORTED';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type FigureSourceFilter = {
  /** 等于。Equals. */
  eq?: FigureSource | null | undefined;
  /** 在其中。One of. */
  in?: Array<FigureSource> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 备案阶段。Stage of a filing. */
export type FilingStage =
  /** 验收备案。Of the acceptance. */
  | 'ACCEPTANCE'
  /** 变更备案。Of a change. */
  | 'CHANGE'
  /** 立项备案。Of the project. */
  | 'PROJECT';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type FilingStageFilter = {
  /** 等于。Equals. */
  eq?: FilingStage | null | undefined;
  /** 在其中。One of. */
  in?: Array<FilingStage> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 竣工结（决）算的筛选，各项同时成立。Conditions that must all hold: Final account. */
export type FinalAccountFilter = {
  /** 全部成立。All of these. */
  and?: Array<FinalAccountFilter> | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 送审金额（元）。Claimed amount, yuan. */
  claimedAmount?: MoneyFilter | null | undefined;
  /** 合同。Contract. */
  contract?: ContractFilter | null | undefined;
  /** 决算批复文号。Document number. */
  documentNumber?: StringFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 不成立。None of this. */
  not?: FinalAccountFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<FinalAccountFilter> | null | undefined;
  /** 项目。Project. */
  project?: ProjectFilter | null | undefined;
  /** 质保金（元）。Retention money, yuan. */
  retention?: MoneyFilter | null | undefined;
  /** 审定日期。Reviewed on. */
  reviewedOn?: DateFilter | null | undefined;
  /** 审核单位。Who reviewed it. */
  reviewer?: StringFilter | null | undefined;
  /** 审定金额（元）。Amount settled after review, yuan. */
  settledAmount?: MoneyFilter | null | undefined;
  /** 结算面积（亩）。Land that was paid for, mu. */
  settledArea?: LandAreaFilter | null | undefined;
};

/** 竣工结（决）算若干条的筛选，各项同时成立。Conditions on many, which must all hold: Final account. */
export type FinalAccountListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: FinalAccountFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: FinalAccountFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: FinalAccountFilter | null | undefined;
};

/** 办结意见。Finance’s decision. */
export type FindingDecision =
  /** 说明成立。The explanation is accepted. */
  | 'EXPLANATION_ACCEPTED'
  /** 经查无误。There was nothing wrong. */
  | 'NO_FAULT'
  /** 已整改。It has been put right. */
  | 'RECTIFIED'
  /** 移送处理。Handed on to another authority. */
  | 'TRANSFERRED';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type FindingDecisionFilter = {
  /** 等于。Equals. */
  eq?: FindingDecision | null | undefined;
  /** 在其中。One of. */
  in?: Array<FindingDecision> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 疑点的筛选，各项同时成立。Conditions that must all hold: Finding of the audit. */
export type FindingFilter = {
  /** 涉及金额（元）。At stake, yuan. */
  amount?: MoneyFilter | null | undefined;
  /** 全部成立。All of these. */
  and?: Array<FindingFilter> | null | undefined;
  /** 项目区。Area that it concerns. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 内容（规则、对象、键、程度、金额、事实、证据）的 SHA-256。SHA-256 of its content: rule, subject, key, severity, amount, facts, evidence. */
  contentSha256?: StringFilter | null | undefined;
  /** 部门。Department that it concerns. */
  department?: DepartmentFilter | null | undefined;
  /** 整改期限。To be put right by. */
  dueOn?: DateFilter | null | undefined;
  /** 说明。What was found, in words. */
  explanation?: StringFilter | null | undefined;
  /** 指纹：规则、对象与键的 SHA-256，再次运行据此认出。SHA-256 of rule, subject and key: a re-run knows it by this. */
  fingerprint?: StringFilter | null | undefined;
  /** 首次发现时间。First found at. */
  firstFoundAt?: DateTimeFilter | null | undefined;
  /** 首次发现的运行。Run that found it first. */
  firstRun?: AuditRunFilter | null | undefined;
  /** 不再成立的时间。Found no more since. */
  goneAt?: DateTimeFilter | null | undefined;
  /** 是否仍成立。Whether the last run still found it. */
  holds?: BooleanFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 对象的导入来源。The rows that its subject came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 同一对象上的键。What tells several on one subject apart. */
  key?: StringFilter | null | undefined;
  /** 最近一次成立的时间。Last found at. */
  lastFoundAt?: DateTimeFilter | null | undefined;
  /** 最近一次成立的运行。Run that found it last. */
  lastRun?: AuditRunFilter | null | undefined;
  /** 不成立。None of this. */
  not?: FindingFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<FindingFilter> | null | undefined;
  /** 项目。Project that it concerns. */
  project?: ProjectFilter | null | undefined;
  /** 规则编号。Id of the rule, such as T01. */
  rule?: StringFilter | null | undefined;
  /** 严重程度。Severity. */
  severity?: SeverityFilter | null | undefined;
  /** 状态。State. */
  state?: FindingStateFilter | null | undefined;
  /** 经过。What has been done with it. */
  steps?: FindingStepListFilter | null | undefined;
  /** 对象的全局标识，可用 `node` 查询。Global id of the subject; ask `node` for it. */
  subjectId?: StringFilter | null | undefined;
  /** 对象类型。Type of the subject. */
  subjectType?: StringFilter | null | undefined;
  /** 版本：已有环节数。Version: how many steps it has. */
  version?: IntFilter | null | undefined;
};

/** 疑点若干条的筛选，各项同时成立。Conditions on many, which must all hold: Finding of the audit. */
export type FindingListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: FindingFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: FindingFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: FindingFilter | null | undefined;
};

/** 疑点状态。Where a finding stands. */
export type FindingState =
  /** 已办结。Closed by finance. */
  | 'CLOSED'
  /** 已说明。The department has explained it. */
  | 'EXPLAINED'
  /** 待核实。Awaits an answer. */
  | 'OPEN'
  /** 整改中。Being put right. */
  | 'RECTIFYING'
  /** 重新打开。Came back, or was opened again. */
  | 'REOPENED';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type FindingStateFilter = {
  /** 等于。Equals. */
  eq?: FindingState | null | undefined;
  /** 在其中。One of. */
  in?: Array<FindingState> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 疑点的环节的筛选，各项同时成立。Conditions that must all hold: Step of a finding. */
export type FindingStepFilter = {
  /** 当时的涉及金额（元）。At stake at the time, yuan. */
  amount?: MoneyFilter | null | undefined;
  /** 全部成立。All of these. */
  and?: Array<FindingStepFilter> | null | undefined;
  /** 办结意见。Finance’s decision. */
  decision?: FindingDecisionFilter | null | undefined;
  /** 整改期限。To be put right by. */
  dueOn?: DateFilter | null | undefined;
  /** 疑点。Finding. */
  finding?: FindingFilter | null | undefined;
  /** 当时是否成立。Whether it held at the time. */
  holds?: BooleanFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 种类。Kind. */
  kind?: FindingStepKindFilter | null | undefined;
  /** 不成立。None of this. */
  not?: FindingStepFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<FindingStepFilter> | null | undefined;
  /** 序号。Its place among the finding’s steps. */
  ordinal?: IntFilter | null | undefined;
  /** 审计运行。The run that took it. */
  run?: AuditRunFilter | null | undefined;
  /** 当时的程度。Severity at the time. */
  severity?: SeverityFilter | null | undefined;
  /** 此后的状态。State after it. */
  state?: FindingStateFilter | null | undefined;
  /** 时间。When. */
  takenAt?: DateTimeFilter | null | undefined;
  /** 经办人。Who took it. */
  takenBy?: StringFilter | null | undefined;
  /** 说明或理由。Answer or reason. */
  words?: StringFilter | null | undefined;
};

/** 疑点环节种类。Kind of step. */
export type FindingStepKind =
  /** 再次出现。A run found it again. */
  | 'CAME_BACK'
  /** 金额、程度或证据有变。Its amount, severity or evidence changed. */
  | 'CHANGED'
  /** 财政办结。Finance closed it. */
  | 'CLOSED'
  /** 部门说明。The department explained it. */
  | 'EXPLAINED'
  /** 首次发现。Found for the first time. */
  | 'FOUND'
  /** 部门整改。The department puts it right. */
  | 'RECTIFYING'
  /** 财政退回。Finance opened it again. */
  | 'REOPENED'
  /** 已不成立。A run found it no more. */
  | 'WENT_AWAY';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type FindingStepKindFilter = {
  /** 等于。Equals. */
  eq?: FindingStepKind | null | undefined;
  /** 在其中。One of. */
  in?: Array<FindingStepKind> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 疑点的环节若干条的筛选，各项同时成立。Conditions on many, which must all hold: Step of a finding. */
export type FindingStepListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: FindingStepFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: FindingStepFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: FindingStepFilter | null | undefined;
};

/** 比较，各项同时成立。Comparisons that must all hold. */
export type FloatFilter = {
  /** 等于。Equals. */
  eq?: number | null | undefined;
  /** 大于。Greater than. */
  gt?: number | null | undefined;
  /** 不小于。At least. */
  gte?: number | null | undefined;
  /** 在其中。One of. */
  in?: Array<number> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
  /** 小于。Less than. */
  lt?: number | null | undefined;
  /** 不大于。At most. */
  lte?: number | null | undefined;
};

/** 功能区的筛选，各项同时成立。Conditions that must all hold: Function zone of a village plan. */
export type FunctionZoneFilter = {
  /** 全部成立。All of these. */
  and?: Array<FunctionZoneFilter> | null | undefined;
  /** 管控要求。What is allowed and forbidden. */
  controls?: StringFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 类型。Kind. */
  kind?: FunctionZoneKindFilter | null | undefined;
  /** 面积（亩）。Land, mu. */
  landArea?: LandAreaFilter | null | undefined;
  /** 名称。Name. */
  name?: StringFilter | null | undefined;
  /** 不成立。None of this. */
  not?: FunctionZoneFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<FunctionZoneFilter> | null | undefined;
  /** 村土地利用规划。Village land-use plan. */
  plan?: VillageLandUsePlanFilter | null | undefined;
};

/** 功能区类型。Kind of zone. */
export type FunctionZoneKind =
  /** 农业生产。Agricultural production. */
  | 'AGRICULTURAL_PRODUCTION'
  /** 生态保护。Ecological protection. */
  | 'ECOLOGICAL_PROTECTION'
  /** 产业发展。Industry. */
  | 'INDUSTRY'
  /** 村庄建设。Village construction. */
  | 'VILLAGE_CONSTRUCTION';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type FunctionZoneKindFilter = {
  /** 等于。Equals. */
  eq?: FunctionZoneKind | null | undefined;
  /** 在其中。One of. */
  in?: Array<FunctionZoneKind> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 功能区若干条的筛选，各项同时成立。Conditions on many, which must all hold: Function zone of a village plan. */
export type FunctionZoneListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: FunctionZoneFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: FunctionZoneFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: FunctionZoneFilter | null | undefined;
};

/** 项目资金平衡的排序，每项一个字段。An order, one field an item: Fund balance of an area. */
export type FundBalanceOrder = {
  /** 实际缺口：计划使用减实际来源，有余为负（元）。Gap against what came, yuan. */
  actualGap?: Direction | null | undefined;
  /** 实际来源合计（元）。Actual sources, yuan. */
  actualSources?: Direction | null | undefined;
  /** 实际使用合计（元）。Actual uses, yuan. */
  actualUses?: Direction | null | undefined;
  /** 验收的新增耕地。New cultivated land that was accepted. */
  newCultivatedLand?: Direction | null | undefined;
  /** 计划缺口：计划使用减计划来源，有余为负（元）。Planned gap; negative where there is more than needed, yuan. */
  plannedGap?: Direction | null | undefined;
  /** 计划来源合计（元）。Planned sources, yuan. */
  plannedSources?: Direction | null | undefined;
  /** 计划使用合计（元）。Planned uses, yuan. */
  plannedUses?: Direction | null | undefined;
  /** 每亩新增耕地实际使用（元）。Paid per mu of new cultivated land, yuan. */
  yuanPerMu?: Direction | null | undefined;
};

/** 资金的筛选，各项同时成立。Conditions that must all hold: One fund document’s money. */
export type FundFilter = {
  /** 已分配（元）。Allocated so far, yuan. */
  allocatedAmount?: MoneyFilter | null | undefined;
  /** 分配。Allocations. */
  allocations?: AllocationListFilter | null | undefined;
  /** 金额（元）。Amount, yuan. */
  amount?: MoneyFilter | null | undefined;
  /** 全部成立。All of these. */
  and?: Array<FundFilter> | null | undefined;
  /** 结转自。Fund that it was carried over from. */
  carriedFrom?: FundFilter | null | undefined;
  /** 已结转（元）。Carried over unallocated so far, yuan. */
  carriedOverAmount?: MoneyFilter | null | undefined;
  /** 结转至。Funds that it was carried over into. */
  carriedOverTo?: FundListFilter | null | undefined;
  /** 部门报表行。Lines of departments’ returns. */
  departmentReturnLines?: DepartmentReturnLineListFilter | null | undefined;
  /** 文号。Document number. */
  documentNumber?: StringFilter | null | undefined;
  /** 分录：自文件至收款人。Entries, from the document to the payees. */
  entries?: LedgerEntryListFilter | null | undefined;
  /** 疑点。Findings on it. */
  findings?: FindingListFilter | null | undefined;
  /** 预算年度。Fiscal year. */
  fiscalYear?: IntFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 资金性质。Whether it was appropriated or carried over. */
  kind?: FundKindFilter | null | undefined;
  /** 资金级次。Level. */
  level?: FundLevelFilter | null | undefined;
  /** 名称。Name. */
  name?: StringFilter | null | undefined;
  /** 不成立。None of this. */
  not?: FundFilter | null | undefined;
  /** 对本资金的异议；公众只见已答复的。Objections; the public sees those answered. */
  objections?: ObjectionListFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<FundFilter> | null | undefined;
  /** 绩效目标。Performance target. */
  performanceTarget?: StringFilter | null | undefined;
  /** 项目库编号。Number in the project pool. */
  poolNumber?: StringFilter | null | undefined;
  /** 专项。Programme. */
  programme?: FundProgrammeFilter | null | undefined;
  /** 下达（收到）日期。Received on. */
  receivedOn?: DateFilter | null | undefined;
  /** 已退回（元）。Returned unallocated so far, yuan. */
  returnedAmount?: MoneyFilter | null | undefined;
  /** 原金额（元）。Amount as first stated, yuan. */
  statedAmount?: MoneyFilter | null | undefined;
  /** 资金使用监管。Supervision of its use. */
  supervisions?: FundSupervisionListFilter | null | undefined;
  /** 上级文号。Document of the level above. */
  upstreamDocument?: StringFilter | null | undefined;
};

/** 资金性质。What kind of money a fund is. */
export type FundKind =
  /** 下达。Appropriated by a document. */
  | 'APPROPRIATED'
  /** 结转结余。Carried over from an earlier year. */
  | 'CARRIED_OVER';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type FundKindFilter = {
  /** 等于。Equals. */
  eq?: FundKind | null | undefined;
  /** 在其中。One of. */
  in?: Array<FundKind> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 资金级次。Level that the money comes from. */
export type FundLevel =
  /** 中央。Central. */
  | 'CENTRAL'
  /** 市级。City. */
  | 'CITY'
  /** 县级。County. */
  | 'COUNTY'
  /** 农民自筹（含投劳折资）。Farmers, their labour counted in money. */
  | 'FARMERS'
  /** 省级。Province. */
  | 'PROVINCE'
  /** 社会资本。Social capital. */
  | 'SOCIAL'
  /** 乡级。Township. */
  | 'TOWNSHIP';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type FundLevelFilter = {
  /** 等于。Equals. */
  eq?: FundLevel | null | undefined;
  /** 在其中。One of. */
  in?: Array<FundLevel> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 资金若干条的筛选，各项同时成立。Conditions on many, which must all hold: One fund document’s money. */
export type FundListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: FundFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: FundFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: FundFilter | null | undefined;
};

/** 资金的排序，每项一个字段。An order, one field an item: One fund document’s money. */
export type FundOrder = {
  /** 已分配（元）。Allocated so far, yuan. */
  allocatedAmount?: Direction | null | undefined;
  /** 金额（元）。Amount, yuan. */
  amount?: Direction | null | undefined;
  /** 结转自。Fund that it was carried over from. */
  carriedFrom?: FundOrder | null | undefined;
  /** 已结转（元）。Carried over unallocated so far, yuan. */
  carriedOverAmount?: Direction | null | undefined;
  /** 文号。Document number. */
  documentNumber?: Direction | null | undefined;
  /** 预算年度。Fiscal year. */
  fiscalYear?: Direction | null | undefined;
  /** 功能分类科目。Functional budget codes. */
  functionalCodes?: Direction | null | undefined;
  /** 资金汇总。Sums of money. */
  funding?: FundingOrder | null | undefined;
  /** 同一笔中所含的其他级次。Further levels that the document lumps with it. */
  furtherLevels?: Direction | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: Direction | null | undefined;
  /** 资金性质。Whether it was appropriated or carried over. */
  kind?: Direction | null | undefined;
  /** 资金级次。Level. */
  level?: Direction | null | undefined;
  /** 名称。Name. */
  name?: Direction | null | undefined;
  /** 绩效目标。Performance target. */
  performanceTarget?: Direction | null | undefined;
  /** 项目库编号。Number in the project pool. */
  poolNumber?: Direction | null | undefined;
  /** 专项。Programme. */
  programme?: Direction | null | undefined;
  /** 规定用途。Purposes that the document allows. */
  purposes?: Direction | null | undefined;
  /** 下达（收到）日期。Received on. */
  receivedOn?: Direction | null | undefined;
  /** 已退回（元）。Returned unallocated so far, yuan. */
  returnedAmount?: Direction | null | undefined;
  /** 原金额（元）。Amount as first stated, yuan. */
  statedAmount?: Direction | null | undefined;
  /** 上级文号。Document of the level above. */
  upstreamDocument?: Direction | null | undefined;
};

/** 专项。Programme. */
export type FundProgramme =
  /** 危旧房改造。Dilapidated housing. */
  | 'DILAPIDATED_HOUSING'
  /** 生态修复。Ecological restoration. */
  | 'ECOLOGICAL_RESTORATION'
  /** 农田水利。Farmland irrigation. */
  | 'FARMLAND_IRRIGATION'
  /** 燃气。Gas. */
  | 'GAS'
  /** 高标准农田。High-standard farmland. */
  | 'HIGH_STANDARD_FARMLAND'
  /** 土地整治。Land consolidation. */
  | 'LAND_CONSOLIDATION'
  /** 其他。Other. */
  | 'OTHER'
  /** 平原绿化。Plain greening. */
  | 'PLAIN_GREENING'
  /** 电力。Power. */
  | 'POWER'
  /** 农村人居环境提升。Rural habitat. */
  | 'RURAL_HABITAT'
  /** 衔接推进乡村振兴。Rural revitalisation. */
  | 'RURAL_REVITALISATION'
  /** 农村公路建设。Rural roads. */
  | 'RURAL_ROADS'
  /** 通讯。Telecom. */
  | 'TELECOM';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type FundProgrammeFilter = {
  /** 等于。Equals. */
  eq?: FundProgramme | null | undefined;
  /** 在其中。One of. */
  in?: Array<FundProgramme> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 资金使用监管的筛选，各项同时成立。Conditions that must all hold: Supervision of the use of money. */
export type FundSupervisionFilter = {
  /** 涉及金额（元）。Amount at stake, yuan. */
  amountAtStake?: MoneyFilter | null | undefined;
  /** 全部成立。All of these. */
  and?: Array<FundSupervisionFilter> | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 距整改期限的天数，逾期为负；已完成或未定期限的为空。Days until it is due, negative when overdue; null when it is done or has no day. */
  daysLeft?: IntFilter | null | undefined;
  /** 整改完成日期。Mended on. */
  doneOn?: DateFilter | null | undefined;
  /** 整改期限。To be mended by. */
  dueOn?: DateFilter | null | undefined;
  /** 发现的问题。What was found. */
  findings?: StringFilter | null | undefined;
  /** 资金。Fund. */
  fund?: FundFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 是否逾期未整改。Whether it should have been mended by now, and is not. */
  isOverdue?: BooleanFilter | null | undefined;
  /** 不成立。None of this. */
  not?: FundSupervisionFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<FundSupervisionFilter> | null | undefined;
  /** 项目。Project. */
  project?: ProjectFilter | null | undefined;
  /** 检查日期。Date. */
  supervisedOn?: DateFilter | null | undefined;
  /** 检查单位。Who supervised. */
  supervisor?: StringFilter | null | undefined;
};

/** 资金使用监管若干条的筛选，各项同时成立。Conditions on many, which must all hold: Supervision of the use of money. */
export type FundSupervisionListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: FundSupervisionFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: FundSupervisionFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: FundSupervisionFilter | null | undefined;
};

/** 一组分配的笔数与金额（元）的排序，每项一个字段。An order, one field an item: How many allocations, and their money, yuan. */
export type FundingFigureOrder = {
  /** 已分配（元）。Allocated, yuan. */
  allocated?: Direction | null | undefined;
  /** 分配笔数；拆分项目的按分部计。Allocations; those of a split project count as their parts. */
  allocations?: Direction | null | undefined;
  /** 已结转（元）。Carried over, yuan. */
  carriedOver?: Direction | null | undefined;
  /** 已拨付（元）。Disbursed, yuan. */
  disbursed?: Direction | null | undefined;
  /** 已支付（元）。Paid, yuan. */
  paid?: Direction | null | undefined;
  /** 已退回（元）。Returned, yuan. */
  returned?: Direction | null | undefined;
  /** 已分配未拨付（元）。Allocated and not disbursed, yuan. */
  undisbursed?: Direction | null | undefined;
};

/** 一组资金及其归属覆盖：已归属 + 区外 + 待定 = 全部的筛选，各项同时成立。Conditions that must all hold: Money of one group: tied + outside + unresolved = total, to the fen. */
export type FundingGroupFilter = {
  /** 全部成立。All of these. */
  and?: Array<FundingGroupFilter> | null | undefined;
  /** 项目区；区外、待定及未按其分组时为空。Area; null for what is in none, and unless grouped by it. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 部门；未按其分组时为空。Department; null unless grouped by it. */
  department?: DepartmentFilter | null | undefined;
  /** 预算年度；未按其分组时为空。Fiscal year; null unless grouped by it. */
  fiscalYear?: IntFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 资金级次；未按其分组时为空。Level; null unless grouped by it. */
  level?: FundLevelFilter | null | undefined;
  /** 不成立。None of this. */
  not?: FundingGroupFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<FundingGroupFilter> | null | undefined;
  /** 专项；未按其分组时为空。Programme; null unless grouped by it. */
  programme?: FundProgrammeFilter | null | undefined;
};

/** 分组依据。What money is grouped by. */
export type FundingGrouping =
  /** 项目区。Area. */
  | 'AREA'
  /** 部门。Department. */
  | 'DEPARTMENT'
  /** 预算年度。Fiscal year. */
  | 'FISCAL_YEAR'
  /** 资金级次。Level. */
  | 'LEVEL'
  /** 专项。Programme. */
  | 'PROGRAMME';

/** 资金汇总及其归属覆盖：已归属 + 区外 + 待定 = 已分配的排序，每项一个字段。An order, one field an item: Sums of money with their coverage: tied + outside + unresolved = allocated, to the fen. */
export type FundingOrder = {
  /** 已分配（元）：经调整、退回、结转之后。Allocated, after adjustments, returns and carry-overs, yuan. */
  allocated?: Direction | null | undefined;
  /** 已结转至以后年度（元）。Carried over into later fiscal years, yuan. */
  carriedOver?: Direction | null | undefined;
  /** 已拨付（元）。Disbursed, yuan. */
  disbursed?: Direction | null | undefined;
  /** 结余：在手未支付的（元）。Left: in hand and not paid, yuan. */
  left?: Direction | null | undefined;
  /** 其中项目区外的。Of it, outside every area. */
  outside?: FundingFigureOrder | null | undefined;
  /** 已支付（元）。Paid, yuan. */
  paid?: Direction | null | undefined;
  /** 已退回：分配退回资金的，资金退回上级的（元）。Returned: by allocations to their funds, by a fund to the level above, yuan. */
  returned?: Direction | null | undefined;
  /** 其中已归属项目区的。Of it, tied to an area. */
  tied?: FundingFigureOrder | null | undefined;
  /** 未分配（元）；只对资金有意义。Not allocated, yuan; null where it means nothing. */
  unallocated?: Direction | null | undefined;
  /** 已分配未拨付（元）。Allocated and not disbursed, yuan. */
  undisbursed?: Direction | null | undefined;
  /** 已拨付未支付（元）。Disbursed and not paid, yuan. */
  unpaid?: Direction | null | undefined;
  /** 其中归属待定的。Of it, unresolved. */
  unresolved?: FundingFigureOrder | null | undefined;
};

/** 绿化种类。Kind of greening. */
export type GreeningKind =
  /** 人工造林。Afforestation. */
  | 'AFFORESTATION'
  /** 封山育林。Enclosure. */
  | 'ENCLOSURE'
  /** 农田林网。Farmland shelterbelt. */
  | 'FARMLAND_SHELTERBELT'
  /** 其他。Other. */
  | 'OTHER'
  /** 平原绿化。Plain greening. */
  | 'PLAIN_GREENING'
  /** 道路绿化。Roadside. */
  | 'ROADSIDE'
  /** 森林抚育。Forest tending. */
  | 'TENDING'
  /** 村庄绿化。Village greening. */
  | 'VILLAGE'
  /** 水岸绿化。Waterside. */
  | 'WATERSIDE';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type GreeningKindFilter = {
  /** 等于。Equals. */
  eq?: GreeningKind | null | undefined;
  /** 在其中。One of. */
  in?: Array<GreeningKind> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 绿化造林规划审查的筛选，各项同时成立。Conditions that must all hold: Review of a greening plan. */
export type GreeningPlanReviewFilter = {
  /** 全部成立。All of these. */
  and?: Array<GreeningPlanReviewFilter> | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 村或乡镇。Village or township. */
  division?: AdministrativeDivisionFilter | null | undefined;
  /** 文号。Document number. */
  documentNumber?: StringFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 规划造林面积（亩）。Land to be greened, mu. */
  landArea?: LandAreaFilter | null | undefined;
  /** 不成立。None of this. */
  not?: GreeningPlanReviewFilter | null | undefined;
  /** 意见。Opinion. */
  opinion?: StringFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<GreeningPlanReviewFilter> | null | undefined;
  /** 规划名称。Name of the plan. */
  planName?: StringFilter | null | undefined;
  /** 项目。Project. */
  project?: ProjectFilter | null | undefined;
  /** 审查日期。Reviewed on. */
  reviewedOn?: DateFilter | null | undefined;
  /** 审查单位。Who reviewed. */
  reviewer?: StringFilter | null | undefined;
  /** 结论。Verdict. */
  verdict?: VerdictFilter | null | undefined;
};

/** 绿化造林规划审查若干条的筛选，各项同时成立。Conditions on many, which must all hold: Review of a greening plan. */
export type GreeningPlanReviewListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: GreeningPlanReviewFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: GreeningPlanReviewFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: GreeningPlanReviewFilter | null | undefined;
};

/** 绿化造林的筛选，各项同时成立。Conditions that must all hold: Greening work. */
export type GreeningWorkFilter = {
  /** 全部成立。All of these. */
  and?: Array<GreeningWorkFilter> | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 种类。Kind. */
  kind?: GreeningKindFilter | null | undefined;
  /** 造林面积（亩）。Land greened, mu. */
  landArea?: LandAreaFilter | null | undefined;
  /** 长度（公里）。Length, km. */
  lengthKm?: FloatFilter | null | undefined;
  /** 不成立。None of this. */
  not?: GreeningWorkFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<GreeningWorkFilter> | null | undefined;
  /** 栽植日期。Planted on. */
  plantedOn?: DateFilter | null | undefined;
  /** 项目。Project. */
  project?: ProjectFilter | null | undefined;
  /** 树种。Species. */
  species?: StringFilter | null | undefined;
  /** 成活率（%）。Survival, per cent. */
  survivalShare?: FloatFilter | null | undefined;
  /** 株数。Trees. */
  trees?: IntFilter | null | undefined;
};

/** 绿化造林若干条的筛选，各项同时成立。Conditions on many, which must all hold: Greening work. */
export type GreeningWorkListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: GreeningWorkFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: GreeningWorkFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: GreeningWorkFilter | null | undefined;
};

/** 高标准农田的筛选，各项同时成立。Conditions that must all hold: High-standard farmland. */
export type HighStandardFarmlandFilter = {
  /** 全部成立。All of these. */
  and?: Array<HighStandardFarmlandFilter> | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 整治后连片度（%）。Contiguity after, per cent. */
  contiguityAfter?: FloatFilter | null | undefined;
  /** 整治前连片度（%）。Contiguity before, per cent. */
  contiguityBefore?: FloatFilter | null | undefined;
  /** 整治后耕地面积（亩）。Cultivated land after, mu. */
  cultivatedAfter?: LandAreaFilter | null | undefined;
  /** 整治前耕地面积（亩）。Cultivated land before, mu. */
  cultivatedBefore?: LandAreaFilter | null | undefined;
  /** 高效节水灌溉面积（亩）。Efficient irrigation, mu. */
  efficientIrrigationArea?: LandAreaFilter | null | undefined;
  /** 整治后质量等别，1（优）至 15。Grade after, 1 (best) to 15. */
  gradeAfter?: FloatFilter | null | undefined;
  /** 整治前质量等别，1（优）至 15。Grade before, 1 (best) to 15. */
  gradeBefore?: FloatFilter | null | undefined;
  /** 受益户数。Households served. */
  households?: IntFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 建设面积（亩）。Land built, mu. */
  landArea?: LandAreaFilter | null | undefined;
  /** 上图入库编号。Number in the national map. */
  mappedNumber?: StringFilter | null | undefined;
  /** 新增耕地面积（亩）。New cultivated land, mu. */
  newCultivatedLand?: LandAreaFilter | null | undefined;
  /** 其中新建面积（亩）。Of it newly built, mu. */
  newlyBuiltArea?: LandAreaFilter | null | undefined;
  /** 不成立。None of this. */
  not?: HighStandardFarmlandFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<HighStandardFarmlandFilter> | null | undefined;
  /** 项目。Project. */
  project?: ProjectFilter | null | undefined;
  /** 其中改造提升面积（亩）。Of it upgraded, mu. */
  upgradedArea?: LandAreaFilter | null | undefined;
  /** 建设年度。Year. */
  year?: IntFilter | null | undefined;
};

/** 高标准农田若干条的筛选，各项同时成立。Conditions on many, which must all hold: High-standard farmland. */
export type HighStandardFarmlandListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: HighStandardFarmlandFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: HighStandardFarmlandFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: HighStandardFarmlandFilter | null | undefined;
};

/** 高标准农田的排序，每项一个字段。An order, one field an item: High-standard farmland. */
export type HighStandardFarmlandOrder = {
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaOrder | null | undefined;
  /** 整治后连片度（%）。Contiguity after, per cent. */
  contiguityAfter?: Direction | null | undefined;
  /** 整治前连片度（%）。Contiguity before, per cent. */
  contiguityBefore?: Direction | null | undefined;
  /** 整治后耕地面积（亩）。Cultivated land after, mu. */
  cultivatedAfter?: Direction | null | undefined;
  /** 整治前耕地面积（亩）。Cultivated land before, mu. */
  cultivatedBefore?: Direction | null | undefined;
  /** 高效节水灌溉面积（亩）。Efficient irrigation, mu. */
  efficientIrrigationArea?: Direction | null | undefined;
  /** 整治后质量等别，1（优）至 15。Grade after, 1 (best) to 15. */
  gradeAfter?: Direction | null | undefined;
  /** 整治前质量等别，1（优）至 15。Grade before, 1 (best) to 15. */
  gradeBefore?: Direction | null | undefined;
  /** 受益户数。Households served. */
  households?: Direction | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: Direction | null | undefined;
  /** 建设面积（亩）。Land built, mu. */
  landArea?: Direction | null | undefined;
  /** 上图入库编号。Number in the national map. */
  mappedNumber?: Direction | null | undefined;
  /** 新增耕地面积（亩）。New cultivated land, mu. */
  newCultivatedLand?: Direction | null | undefined;
  /** 其中新建面积（亩）。Of it newly built, mu. */
  newlyBuiltArea?: Direction | null | undefined;
  /** 项目。Project. */
  project?: ProjectOrder | null | undefined;
  /** 其中改造提升面积（亩）。Of it upgraded, mu. */
  upgradedArea?: Direction | null | undefined;
  /** 建设年度。Year. */
  year?: Direction | null | undefined;
};

/** 宅改的筛选，各项同时成立。Conditions that must all hold: Homestead reform. */
export type HomesteadReformFilter = {
  /** 全部成立。All of these. */
  and?: Array<HomesteadReformFilter> | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 补偿（奖补）资金（元）。Compensation, yuan. */
  compensation?: MoneyFilter | null | undefined;
  /** 拆除面积（亩）。Land cleared, mu. */
  demolishedArea?: LandAreaFilter | null | undefined;
  /** 村。Village. */
  division?: AdministrativeDivisionFilter | null | undefined;
  /** 涉及户数。Households concerned. */
  households?: IntFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 不成立。None of this. */
  not?: HomesteadReformFilter | null | undefined;
  /** 备注。Note. */
  note?: StringFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<HomesteadReformFilter> | null | undefined;
  /** 其中复垦面积（亩）。Of it reclaimed, mu. */
  reclaimedArea?: LandAreaFilter | null | undefined;
  /** 利用方向。Use. */
  reuse?: StringFilter | null | undefined;
  /** 拆后利用面积（亩）。Land put to use again, mu. */
  reusedArea?: LandAreaFilter | null | undefined;
  /** 退出宅基地面积（亩）。Homestead land given up, mu. */
  withdrawnArea?: LandAreaFilter | null | undefined;
  /** 年度。Year. */
  year?: IntFilter | null | undefined;
};

/** 宅改若干条的筛选，各项同时成立。Conditions on many, which must all hold: Homestead reform. */
export type HomesteadReformListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: HomesteadReformFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: HomesteadReformFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: HomesteadReformFilter | null | undefined;
};

/** 标识的比较。Comparisons of ids. */
export type IdFilter = {
  /** 等于。Equals. */
  eq?: string | null | undefined;
  /** 在其中。One of. */
  in?: Array<string> | null | undefined;
};

/** 环评文件种类。Kind of impact document. */
export type ImpactDocumentKind =
  /** 豁免。Exempt. */
  | 'EXEMPT'
  /** 报告表。Form. */
  | 'FORM'
  /** 登记表。Registration. */
  | 'REGISTRATION'
  /** 报告书。Report. */
  | 'REPORT';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type ImpactDocumentKindFilter = {
  /** 等于。Equals. */
  eq?: ImpactDocumentKind | null | undefined;
  /** 在其中。One of. */
  in?: Array<ImpactDocumentKind> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 实施方案的筛选，各项同时成立。Conditions that must all hold: Implementation plan of an area. */
export type ImplementationPlanFilter = {
  /** 全部成立。All of these. */
  and?: Array<ImplementationPlanFilter> | null | undefined;
  /** 项目区。Area. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 编制单位。Compiled by. */
  compiledBy?: StringFilter | null | undefined;
  /** 编制日期。Compiled on. */
  compiledOn?: DateFilter | null | undefined;
  /** 文号。Document number. */
  documentNumber?: StringFilter | null | undefined;
  /** 计划生态整治面积（亩）。Planned ecological land, mu. */
  ecologicalLand?: LandAreaFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 计划新增耕地面积（亩）。Planned new cultivated land, mu. */
  newCultivatedLand?: LandAreaFilter | null | undefined;
  /** 不成立。None of this. */
  not?: ImplementationPlanFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<ImplementationPlanFilter> | null | undefined;
  /** 实施期起。Works from. */
  periodFrom?: DateFilter | null | undefined;
  /** 实施期止。Works until. */
  periodTo?: DateFilter | null | undefined;
  /** 计划总投资（元）。Planned investment, yuan. */
  plannedInvestment?: MoneyFilter | null | undefined;
  /** 工程项目计划。Planned engineering projects. */
  plannedProjects?: PlannedProjectListFilter | null | undefined;
  /** 计划复垦面积（亩）。Planned reclamation, mu. */
  reclaimedLand?: LandAreaFilter | null | undefined;
  /** 版次。Version. */
  version?: StringFilter | null | undefined;
};

/** 实施方案若干条的筛选，各项同时成立。Conditions on many, which must all hold: Implementation plan of an area. */
export type ImplementationPlanListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: ImplementationPlanFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: ImplementationPlanFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: ImplementationPlanFilter | null | undefined;
};

/** 来源格式。Form of what came in. */
export type ImportFormat =
  /** CSV 文本表格。CSV table. */
  | 'CSV'
  /** GeoJSON 地理要素。GeoJSON features. */
  | 'GEOJSON'
  /** 经接口报送。By importRecords. */
  | 'GRAPHQL'
  /** 压缩的 shapefile。Zipped shapefile. */
  | 'SHAPEFILE'
  /** Excel 工作簿。Excel workbook. */
  | 'XLSX';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type ImportFormatFilter = {
  /** 等于。Equals. */
  eq?: ImportFormat | null | undefined;
  /** 在其中。One of. */
  in?: Array<ImportFormat> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 行的结果。What became of a row. */
export type ImportOutcome =
  /** 新增。Inserted. */
  | 'INSERTED'
  /** 退回。Rejected. */
  | 'REJECTED'
  /** 未变。Unchanged. */
  | 'UNCHANGED'
  /** 更新。Updated. */
  | 'UPDATED';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type ImportOutcomeFilter = {
  /** 等于。Equals. */
  eq?: ImportOutcome | null | undefined;
  /** 在其中。One of. */
  in?: Array<ImportOutcome> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 报送一批记录。A batch of a department’s records. */
export type ImportRecordsInput = {
  /** 报送部门，默认来者所属部门；只有该部门的人和系统可以填写，不属于任何部门的不填。Department whose records they are, the caller’s own when absent; named by its people and systems alone. */
  department?: Department | null | undefined;
  /** 试运行：只检查，不写入。Check only, write nothing. */
  dryRun?: boolean;
  /** 幂等键：同一请求重发时不变。Idempotency key: the same when the request is sent again. */
  idempotencyKey: string;
  /** 各条记录，至多 2000 条。The records, at most 2000. */
  records: Array<Record<string, unknown>>;
  /** 表：映射的名称，如 `projects`、`allocations`。The table: a mapping’s id, such as `projects`. */
  table: string;
};

/** 导入行的筛选，各项同时成立。Conditions that must all hold: A row that was taken in. */
export type ImportRowFilter = {
  /** 全部成立。All of these. */
  and?: Array<ImportRowFilter> | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 不成立。None of this. */
  not?: ImportRowFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<ImportRowFilter> | null | undefined;
  /** 结果。Outcome. */
  outcome?: ImportOutcomeFilter | null | undefined;
  /** 问题。What was wrong. */
  problem?: StringFilter | null | undefined;
  /** 原报土地面积及单位。Land areas as they were reported, with their units. */
  reported?: StringFilter | null | undefined;
  /** 行号，自 1 起；接口报送的为序号，自 0 起。Row as the user sees it, from 1; of a request the index, from 0. */
  rowNumber?: IntFilter | null | undefined;
  /** 导入批次。The run. */
  run?: ImportRunFilter | null | undefined;
  /** 工作表。Sheet. */
  sheet?: StringFilter | null | undefined;
  /** 目标表。Table it went to. */
  tableName?: StringFilter | null | undefined;
};

/** 导入行若干条的筛选，各项同时成立。Conditions on many, which must all hold: A row that was taken in. */
export type ImportRowListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: ImportRowFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: ImportRowFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: ImportRowFilter | null | undefined;
};

/** 导入批次的筛选，各项同时成立。Conditions that must all hold: A file or a request that was taken in. */
export type ImportRunFilter = {
  /** 全部成立。All of these. */
  and?: Array<ImportRunFilter> | null | undefined;
  /** 指明的部门。Department that was named. */
  department?: DepartmentFilter | null | undefined;
  /** 文件名。Name of the file. */
  fileName?: StringFilter | null | undefined;
  /** 完成时间；分批导入中断的为空。Finished at; null where a run in batches was broken off. */
  finishedAt?: DateTimeFilter | null | undefined;
  /** 格式。Format. */
  format?: ImportFormatFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入人。Who took it in. */
  importedBy?: StringFilter | null | undefined;
  /** 新增行数。Rows inserted. */
  inserted?: IntFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 不成立。None of this. */
  not?: ImportRunFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<ImportRunFilter> | null | undefined;
  /** 退回行数。Rows rejected. */
  rejected?: IntFilter | null | undefined;
  /** 各行。Its rows. */
  rows?: ImportRowListFilter | null | undefined;
  /** 内容的 SHA-256。SHA-256 of its content. */
  sha256?: StringFilter | null | undefined;
  /** 开始时间。Started at. */
  startedAt?: DateTimeFilter | null | undefined;
  /** 未变行数。Rows unchanged. */
  unchanged?: IntFilter | null | undefined;
  /** 更新行数。Rows updated. */
  updated?: IntFilter | null | undefined;
};

/** 基础设施种类。Kind of infrastructure. */
export type InfrastructureKind =
  /** 桥梁。Bridge. */
  | 'BRIDGE'
  /** 燃气。Gas. */
  | 'GAS'
  /** 危旧房改造。Dilapidated housing. */
  | 'HOUSING'
  /** 其他。Other. */
  | 'OTHER'
  /** 电力。Power. */
  | 'POWER'
  /** 公共服务设施。Public services. */
  | 'PUBLIC_SERVICE'
  /** 农村公路。Rural road. */
  | 'ROAD'
  /** 生活污水。Sewage. */
  | 'SEWAGE'
  /** 通讯。Telecom. */
  | 'TELECOM'
  /** 改厕。Toilets. */
  | 'TOILET'
  /** 村容村貌。Look of the village. */
  | 'VILLAGE_LOOK'
  /** 生活垃圾。Waste. */
  | 'WASTE'
  /** 农村供水。Water supply. */
  | 'WATER_SUPPLY';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type InfrastructureKindFilter = {
  /** 等于。Equals. */
  eq?: InfrastructureKind | null | undefined;
  /** 在其中。One of. */
  in?: Array<InfrastructureKind> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 基础设施工程的筛选，各项同时成立。Conditions that must all hold: Infrastructure work. */
export type InfrastructureWorkFilter = {
  /** 全部成立。All of these. */
  and?: Array<InfrastructureWorkFilter> | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 能力（容量、规模）。Capacity. */
  capacity?: FloatFilter | null | undefined;
  /** 能力单位。Unit of the capacity, such as kVA, m³/d. */
  capacityUnit?: StringFilter | null | undefined;
  /** 数量（处、座、台）。Number of works. */
  count?: IntFilter | null | undefined;
  /** 受益（改造）户数。Households served or rebuilt. */
  households?: IntFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 投资（元）。Investment, yuan. */
  investment?: MoneyFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 种类。Kind. */
  kind?: InfrastructureKindFilter | null | undefined;
  /** 长度（公里）。Length, km. */
  lengthKm?: FloatFilter | null | undefined;
  /** 工程名称。Name. */
  name?: StringFilter | null | undefined;
  /** 不成立。None of this. */
  not?: InfrastructureWorkFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<InfrastructureWorkFilter> | null | undefined;
  /** 受益人数。People served. */
  people?: IntFilter | null | undefined;
  /** 项目。Project. */
  project?: ProjectFilter | null | undefined;
  /** 等级或标准，如四级公路、10 kV。Grade or standard, such as a class IV road, 10 kV. */
  standard?: StringFilter | null | undefined;
  /** 宽度（米）。Width, m. */
  widthMetres?: FloatFilter | null | undefined;
};

/** 基础设施工程若干条的筛选，各项同时成立。Conditions on many, which must all hold: Infrastructure work. */
export type InfrastructureWorkListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: InfrastructureWorkFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: InfrastructureWorkFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: InfrastructureWorkFilter | null | undefined;
};

/** 督查的筛选，各项同时成立。Conditions that must all hold: Inspection. */
export type InspectionFilter = {
  /** 全部成立。All of these. */
  and?: Array<InspectionFilter> | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 发现的问题。What was found. */
  findings?: StringFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 督查日期。Inspected on. */
  inspectedOn?: DateFilter | null | undefined;
  /** 督查单位。Who inspected. */
  inspector?: StringFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 发现了问题而没有登记整改。Whether it found something, and nothing is on file to be mended. */
  lacksRectification?: BooleanFilter | null | undefined;
  /** 不成立。None of this. */
  not?: InspectionFilter | null | undefined;
  /** 督查编号（通报文号）。Number or document of the inspection. */
  number?: StringFilter | null | undefined;
  /** 督查意见。Opinion. */
  opinion?: StringFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<InspectionFilter> | null | undefined;
  /** 项目。Project. */
  project?: ProjectFilter | null | undefined;
  /** 整改。Rectifications. */
  rectifications?: RectificationListFilter | null | undefined;
  /** 是否不定期（不打招呼）。Whether it was unannounced. */
  unannounced?: BooleanFilter | null | undefined;
};

/** 督查若干条的筛选，各项同时成立。Conditions on many, which must all hold: Inspection. */
export type InspectionListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: InspectionFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: InspectionFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: InspectionFilter | null | undefined;
};

/** 比较，各项同时成立。Comparisons that must all hold. */
export type IntFilter = {
  /** 等于。Equals. */
  eq?: number | null | undefined;
  /** 大于。Greater than. */
  gt?: number | null | undefined;
  /** 不小于。At least. */
  gte?: number | null | undefined;
  /** 在其中。One of. */
  in?: Array<number> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
  /** 小于。Less than. */
  lt?: number | null | undefined;
  /** 不大于。At most. */
  lte?: number | null | undefined;
};

/** 招商项目的筛选，各项同时成立。Conditions that must all hold: Investment promotion. */
export type InvestmentPromotionFilter = {
  /** 到位资金（元）。Investment that came, yuan. */
  actualInvestment?: MoneyFilter | null | undefined;
  /** 协议投资（元）。Agreed investment, yuan. */
  agreedInvestment?: MoneyFilter | null | undefined;
  /** 全部成立。All of these. */
  and?: Array<InvestmentPromotionFilter> | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 村或乡镇。Village or township. */
  division?: AdministrativeDivisionFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 产业。Industry. */
  industry?: StringFilter | null | undefined;
  /** 投资方。Investor. */
  investor?: StringFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 用地面积（亩）。Land, mu. */
  landArea?: LandAreaFilter | null | undefined;
  /** 项目名称。Name. */
  name?: StringFilter | null | undefined;
  /** 不成立。None of this. */
  not?: InvestmentPromotionFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<InvestmentPromotionFilter> | null | undefined;
  /** 签约日期。Signed on. */
  signedOn?: DateFilter | null | undefined;
  /** 进展。State. */
  state?: InvestmentStateFilter | null | undefined;
};

/** 招商项目若干条的筛选，各项同时成立。Conditions on many, which must all hold: Investment promotion. */
export type InvestmentPromotionListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: InvestmentPromotionFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: InvestmentPromotionFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: InvestmentPromotionFilter | null | undefined;
};

/** 招商进展。State of an investment. */
export type InvestmentState =
  /** 终止。Ended. */
  | 'ENDED'
  /** 洽谈。Negotiating. */
  | 'NEGOTIATING'
  /** 投产。Operating. */
  | 'OPERATING'
  /** 签约。Signed. */
  | 'SIGNED'
  /** 开工。Started. */
  | 'STARTED';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type InvestmentStateFilter = {
  /** 等于。Equals. */
  eq?: InvestmentState | null | undefined;
  /** 在其中。One of. */
  in?: Array<InvestmentState> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 农田水利工程的筛选，各项同时成立。Conditions that must all hold: Irrigation work. */
export type IrrigationWorkFilter = {
  /** 全部成立。All of these. */
  and?: Array<IrrigationWorkFilter> | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 受益（灌溉）面积（亩）。Land irrigated, mu. */
  benefitedArea?: LandAreaFilter | null | undefined;
  /** 库容（立方米）。Capacity, m³. */
  capacity?: FloatFilter | null | undefined;
  /** 数量（处、座）。Number of works. */
  count?: IntFilter | null | undefined;
  /** 流量（立方米/秒）。Flow, m³/s. */
  flow?: FloatFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 投资（元）。Investment, yuan. */
  investment?: MoneyFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 设施种类。Kind of facility. */
  kind?: WaterFacilityKindFilter | null | undefined;
  /** 长度（公里）。Length, km. */
  lengthKm?: FloatFilter | null | undefined;
  /** 工程名称。Name. */
  name?: StringFilter | null | undefined;
  /** 不成立。None of this. */
  not?: IrrigationWorkFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<IrrigationWorkFilter> | null | undefined;
  /** 项目。Project. */
  project?: ProjectFilter | null | undefined;
};

/** 农田水利工程若干条的筛选，各项同时成立。Conditions on many, which must all hold: Irrigation work. */
export type IrrigationWorkListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: IrrigationWorkFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: IrrigationWorkFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: IrrigationWorkFilter | null | undefined;
};

/** 比较，各项同时成立。Comparisons that must all hold. */
export type LandAreaFilter = {
  /** 等于。Equals. */
  eq?: string | null | undefined;
  /** 大于。Greater than. */
  gt?: string | null | undefined;
  /** 不小于。At least. */
  gte?: string | null | undefined;
  /** 在其中。One of. */
  in?: Array<string> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
  /** 小于。Less than. */
  lt?: string | null | undefined;
  /** 不大于。At most. */
  lte?: string | null | undefined;
};

/** 地类的筛选，各项同时成立。Conditions that must all hold: Land class. */
export type LandClassFilter = {
  /** 全部成立。All of these. */
  and?: Array<LandClassFilter> | null | undefined;
  /** 下级地类。Classes below. */
  children?: LandClassListFilter | null | undefined;
  /** 地类编码。Code. */
  code?: StringFilter | null | undefined;
  /** 英文名称。English name. */
  englishName?: StringFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 土地利用现状。Land-use records. */
  landUseRecords?: LandUseRecordListFilter | null | undefined;
  /** 地类名称。Name. */
  name?: StringFilter | null | undefined;
  /** 不成立。None of this. */
  not?: LandClassFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<LandClassFilter> | null | undefined;
  /** 上级地类。Class above. */
  parent?: LandClassFilter | null | undefined;
  /** 分类体系，如 GB/T 21010-2017。Scheme, such as GB/T 21010-2017. */
  scheme?: StringFilter | null | undefined;
  /** 三大类；一级类下有不同大类时为空。Three-way class; null where the classes below differ. */
  threeWayClass?: ThreeWayClassFilter | null | undefined;
};

/** 地类若干条的筛选，各项同时成立。Conditions on many, which must all hold: Land class. */
export type LandClassListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: LandClassFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: LandClassFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: LandClassFilter | null | undefined;
};

/** 整治阶段。Before or after the consolidation. */
export type LandPhase =
  /** 整治后。After. */
  | 'AFTER'
  /** 整治前。Before. */
  | 'BEFORE'
  /** 规划后。As planned. */
  | 'PLANNED';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type LandPhaseFilter = {
  /** 等于。Equals. */
  eq?: LandPhase | null | undefined;
  /** 在其中。One of. */
  in?: Array<LandPhase> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 土地确权登记的筛选，各项同时成立。Conditions that must all hold: Registration of land rights. */
export type LandRightsRegistrationFilter = {
  /** 全部成立。All of these. */
  and?: Array<LandRightsRegistrationFilter> | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 已颁证数。Certificates issued. */
  certificates?: IntFilter | null | undefined;
  /** 承包地面积（亩）。Contracted land, mu. */
  contractedArea?: LandAreaFilter | null | undefined;
  /** 未决争议数。Disputes that are open. */
  disputes?: IntFilter | null | undefined;
  /** 村。Village. */
  division?: AdministrativeDivisionFilter | null | undefined;
  /** 承包户数。Households. */
  households?: IntFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 不成立。None of this. */
  not?: LandRightsRegistrationFilter | null | undefined;
  /** 备注。Note. */
  note?: StringFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<LandRightsRegistrationFilter> | null | undefined;
  /** 已确权面积（亩）。Land registered, mu. */
  registeredArea?: LandAreaFilter | null | undefined;
  /** 年度。Year. */
  year?: IntFilter | null | undefined;
};

/** 土地确权登记若干条的筛选，各项同时成立。Conditions on many, which must all hold: Registration of land rights. */
export type LandRightsRegistrationListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: LandRightsRegistrationFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: LandRightsRegistrationFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: LandRightsRegistrationFilter | null | undefined;
};

/** 土地经营权流转的筛选，各项同时成立。Conditions that must all hold: Transfer of the right to farm. */
export type LandTransferFilter = {
  /** 全部成立。All of these. */
  and?: Array<LandTransferFilter> | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 合同编号。Contract number. */
  contractNumber?: StringFilter | null | undefined;
  /** 村。Village. */
  division?: AdministrativeDivisionFilter | null | undefined;
  /** 终止日期。Until. */
  endsOn?: DateFilter | null | undefined;
  /** 流转方式。Form. */
  form?: TransferFormFilter | null | undefined;
  /** 流出户数。Households that gave land. */
  households?: IntFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 流转面积（亩）。Land transferred, mu. */
  landArea?: LandAreaFilter | null | undefined;
  /** 不成立。None of this. */
  not?: LandTransferFilter | null | undefined;
  /** 备注。Note. */
  note?: StringFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<LandTransferFilter> | null | undefined;
  /** 每亩年租金（元）。Yearly rent a mu, yuan. */
  rentPerMu?: MoneyFilter | null | undefined;
  /** 起始日期。From. */
  startsOn?: DateFilter | null | undefined;
  /** 流入方。Who took the land. */
  transferee?: StringFilter | null | undefined;
  /** 用途。Use. */
  use?: StringFilter | null | undefined;
  /** 年度。Year. */
  year?: IntFilter | null | undefined;
};

/** 土地经营权流转若干条的筛选，各项同时成立。Conditions on many, which must all hold: Transfer of the right to farm. */
export type LandTransferListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: LandTransferFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: LandTransferFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: LandTransferFilter | null | undefined;
};

/** 土地利用现状记录的筛选，各项同时成立。Conditions that must all hold: Land-use record. */
export type LandUseRecordFilter = {
  /** 全部成立。All of these. */
  and?: Array<LandUseRecordFilter> | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 村或乡镇。Village or township. */
  division?: AdministrativeDivisionFilter | null | undefined;
  /** 耕地质量等别，1（优）至 15。Grade of the cultivated land, 1 (best) to 15. */
  grade?: FloatFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 面积（亩）。Land, mu. */
  landArea?: LandAreaFilter | null | undefined;
  /** 地类。Land class. */
  landClass?: LandClassFilter | null | undefined;
  /** 不成立。None of this. */
  not?: LandUseRecordFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<LandUseRecordFilter> | null | undefined;
  /** 图斑编号；汇总数时为空。Parcel number; null for a sum. */
  parcelNumber?: StringFilter | null | undefined;
  /** 整治阶段。Before or after. */
  phase?: LandPhaseFilter | null | undefined;
  /** 数据年度。Year of the data. */
  year?: IntFilter | null | undefined;
};

/** 土地利用现状记录若干条的筛选，各项同时成立。Conditions on many, which must all hold: Land-use record. */
export type LandUseRecordListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: LandUseRecordFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: LandUseRecordFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: LandUseRecordFilter | null | undefined;
};

/** 领导干部联系的筛选，各项同时成立。Conditions that must all hold: Leading cadre who is the contact of a project. */
export type LeadingCadreContactFilter = {
  /** 全部成立。All of these. */
  and?: Array<LeadingCadreContactFilter> | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 起始日期。From. */
  fromOn?: DateFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 姓名。Name. */
  name?: StringFilter | null | undefined;
  /** 不成立。None of this. */
  not?: LeadingCadreContactFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<LeadingCadreContactFilter> | null | undefined;
  /** 职务。Post. */
  post?: StringFilter | null | undefined;
  /** 项目。Project. */
  project?: ProjectFilter | null | undefined;
  /** 终止日期。To. */
  toOn?: DateFilter | null | undefined;
  /** 单位。Unit. */
  unit?: StringFilter | null | undefined;
};

/** 领导干部联系若干条的筛选，各项同时成立。Conditions on many, which must all hold: Leading cadre who is the contact of a project. */
export type LeadingCadreContactListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: LeadingCadreContactFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: LeadingCadreContactFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: LeadingCadreContactFilter | null | undefined;
};

/** 账户的筛选，各项同时成立。Conditions that must all hold: Account of the ledger. */
export type LedgerAccountFilter = {
  /** 分配，本账户为其账户时。Allocation, where it is the account of one. */
  allocation?: AllocationFilter | null | undefined;
  /** 全部成立。All of these. */
  and?: Array<LedgerAccountFilter> | null | undefined;
  /** 余额（元）；县外为负。Balance, yuan; negative outside. */
  balance?: MoneyFilter | null | undefined;
  /** 拨付，本账户为其账户时。Disbursement, where it is the account of one. */
  disbursement?: DisbursementFilter | null | undefined;
  /** 资金。Fund whose money it is. */
  fund?: FundFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 科目种类。What it is of. */
  kind?: LedgerAccountKindFilter | null | undefined;
  /** 不成立。None of this. */
  not?: LedgerAccountFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<LedgerAccountFilter> | null | undefined;
  /** 支付，本账户为其账户时。Payment, where it is the account of one. */
  payment?: PaymentFilter | null | undefined;
};

/** 科目种类。What an account is of. */
export type LedgerAccountKind =
  /** 分配待拨付。An allocation’s money not yet disbursed. */
  | 'ALLOCATION'
  /** 拨付待支付。A disbursement’s money not yet paid. */
  | 'DISBURSEMENT'
  /** 资金待分配。A fund’s money not yet allocated. */
  | 'FUND'
  /** 县外。Outside of the county. */
  | 'OUTSIDE'
  /** 已支付。Money that was paid. */
  | 'PAYMENT';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type LedgerAccountKindFilter = {
  /** 等于。Equals. */
  eq?: LedgerAccountKind | null | undefined;
  /** 在其中。One of. */
  in?: Array<LedgerAccountKind> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 分录的筛选，各项同时成立。Conditions that must all hold: Entry of the ledger. */
export type LedgerEntryFilter = {
  /** 金额（元）。Amount, yuan. */
  amount?: MoneyFilter | null | undefined;
  /** 全部成立。All of these. */
  and?: Array<LedgerEntryFilter> | null | undefined;
  /** 业务日期。Business date. */
  businessDate?: DateFilter | null | undefined;
  /** 另一资金账中的对应分录。Its other half in another fund’s chain. */
  counterpart?: LedgerEntryFilter | null | undefined;
  /** 所涉的拨付。Disbursement that it is of. */
  disbursement?: DisbursementFilter | null | undefined;
  /** 依据文号。Document. */
  documentNumber?: StringFilter | null | undefined;
  /** 自账户。From account. */
  fromAccount?: LedgerAccountFilter | null | undefined;
  /** 资金。Fund. */
  fund?: FundFilter | null | undefined;
  /** 分录的 SHA-256，十六进制。SHA-256 of the entry, hexadecimal. */
  hash?: StringFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 种类。Kind. */
  kind?: EntryKindFilter | null | undefined;
  /** 说明。Why. */
  memo?: StringFilter | null | undefined;
  /** 不成立。None of this. */
  not?: LedgerEntryFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<LedgerEntryFilter> | null | undefined;
  /** 所涉的支付。Payment that it is of. */
  payment?: PaymentFilter | null | undefined;
  /** 经办。Entered by. */
  principal?: StringFilter | null | undefined;
  /** 入账时刻。Recorded at. */
  recordedAt?: DateTimeFilter | null | undefined;
  /** 冲销它的分录。Entry that reversed it. */
  reversedBy?: LedgerEntryFilter | null | undefined;
  /** 所冲销的分录。Entry that it reverses. */
  reverses?: LedgerEntryFilter | null | undefined;
  /** 在本资金账中的序号。Place in the fund’s chain. */
  sequence?: IntFilter | null | undefined;
  /** 至账户。To account. */
  toAccount?: LedgerAccountFilter | null | undefined;
};

/** 分录若干条的筛选，各项同时成立。Conditions on many, which must all hold: Entry of the ledger. */
export type LedgerEntryListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: LedgerEntryFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: LedgerEntryFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: LedgerEntryFilter | null | undefined;
};

/** 认定在各项目区外。Mark a subject as outside every area. */
export type MarkOutsideInput = {
  /** 分配。Allocation. */
  allocationId?: string | null | undefined;
  /** 幂等键：同一请求重发时不变。Idempotency key: the same when the request is sent again. */
  idempotencyKey: string;
  /** 项目。Project. */
  projectId?: string | null | undefined;
  /** 项目分部。Part of a project. */
  projectPartId?: string | null | undefined;
  /** 理由。Reason. */
  reason: string;
};

/** 把两个部门申报的同一项目合为一个。Make one project of two records of it. */
export type MergeProjectsInput = {
  /** 幂等键：同一请求重发时不变。Idempotency key: the same when the request is sent again. */
  idempotencyKey: string;
  /** 并入它的项目。The project that is merged into it. */
  otherProjectId: string;
  /** 保留的项目。The project that stays. */
  projectId: string;
  /** 理由。Reason. */
  reason: string;
};

/** 报部备案的筛选，各项同时成立。Conditions that must all hold: Filing in the ministry’s system. */
export type MinistryFilingFilter = {
  /** 全部成立。All of these. */
  and?: Array<MinistryFilingFilter> | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 入库日期。Confirmed on. */
  confirmedOn?: DateFilter | null | undefined;
  /** 报备日期。Filed on. */
  filedOn?: DateFilter | null | undefined;
  /** 备案号。Filing number. */
  filingNumber?: StringFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 备案新增耕地面积（亩）。New cultivated land that was filed, mu. */
  newCultivatedLand?: LandAreaFilter | null | undefined;
  /** 不成立。None of this. */
  not?: MinistryFilingFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<MinistryFilingFilter> | null | undefined;
  /** 项目。Project. */
  project?: ProjectFilter | null | undefined;
  /** 阶段。Stage. */
  stage?: FilingStageFilter | null | undefined;
  /** 备案结果。Outcome. */
  verdict?: VerdictFilter | null | undefined;
};

/** 报部备案若干条的筛选，各项同时成立。Conditions on many, which must all hold: Filing in the ministry’s system. */
export type MinistryFilingListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: MinistryFilingFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: MinistryFilingFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: MinistryFilingFilter | null | undefined;
};

/** 比较，各项同时成立。Comparisons that must all hold. */
export type MoneyFilter = {
  /** 等于。Equals. */
  eq?: string | null | undefined;
  /** 大于。Greater than. */
  gt?: string | null | undefined;
  /** 不小于。At least. */
  gte?: string | null | undefined;
  /** 在其中。One of. */
  in?: Array<string> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
  /** 小于。Less than. */
  lt?: string | null | undefined;
  /** 不大于。At most. */
  lte?: string | null | undefined;
};

/** 新增建设用地计划指标的筛选，各项同时成立。Conditions that must all hold: Quota for new construction land. */
export type NewConstructionLandQuotaFilter = {
  /** 全部成立。All of these. */
  and?: Array<NewConstructionLandQuotaFilter> | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 村或乡镇。Village or township. */
  division?: AdministrativeDivisionFilter | null | undefined;
  /** 下达文号。Document number. */
  documentNumber?: StringFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 不成立。None of this. */
  not?: NewConstructionLandQuotaFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<NewConstructionLandQuotaFilter> | null | undefined;
  /** 指标面积（亩）。Quota, mu. */
  quotaArea?: LandAreaFilter | null | undefined;
  /** 用途。Use. */
  use?: ConstructionUseFilter | null | undefined;
  /** 已使用面积（亩）。Used, mu. */
  usedArea?: LandAreaFilter | null | undefined;
  /** 年度。Year. */
  year?: IntFilter | null | undefined;
};

/** 新增建设用地计划指标若干条的筛选，各项同时成立。Conditions on many, which must all hold: Quota for new construction land. */
export type NewConstructionLandQuotaListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: NewConstructionLandQuotaFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: NewConstructionLandQuotaFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: NewConstructionLandQuotaFilter | null | undefined;
};

/** 公示事项。Subject of a notice. */
export type NoticeSubject =
  /** 验收。Acceptance. */
  | 'ACCEPTANCE'
  /** 项目区。Area. */
  | 'AREA'
  /** 资金。Fund. */
  | 'FUND'
  /** 土地权属调整。Adjustment of land rights. */
  | 'LAND_ADJUSTMENT'
  /** 规划和实施方案。Plan. */
  | 'PLAN'
  /** 项目。Project. */
  | 'PROJECT'
  /** 补贴。Subsidy. */
  | 'SUBSIDY';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type NoticeSubjectFilter = {
  /** 等于。Equals. */
  eq?: NoticeSubject | null | undefined;
  /** 在其中。One of. */
  in?: Array<NoticeSubject> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 异议答复的筛选，各项同时成立。Conditions that must all hold: Answer to an objection. */
export type ObjectionAnswerFilter = {
  /** 全部成立。All of these. */
  and?: Array<ObjectionAnswerFilter> | null | undefined;
  /** 答复日期。Answered on. */
  answeredOn?: DateFilter | null | undefined;
  /** 答复部门。Department that answered. */
  department?: DepartmentFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 不成立。None of this. */
  not?: ObjectionAnswerFilter | null | undefined;
  /** 异议。The objection. */
  objection?: ObjectionFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<ObjectionAnswerFilter> | null | undefined;
  /** 结论。Verdict. */
  verdict?: ObjectionVerdictFilter | null | undefined;
  /** 答复。The answer. */
  words?: StringFilter | null | undefined;
};

/** 异议答复若干条的筛选，各项同时成立。Conditions on many, which must all hold: Answer to an objection. */
export type ObjectionAnswerListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: ObjectionAnswerFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: ObjectionAnswerFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: ObjectionAnswerFilter | null | undefined;
};

/** 异议的筛选，各项同时成立。Conditions that must all hold: Objection. */
export type ObjectionFilter = {
  /** 全部成立。All of these. */
  and?: Array<ObjectionFilter> | null | undefined;
  /** 历次答复。Answers, first to last. */
  answers?: ObjectionAnswerListFilter | null | undefined;
  /** 所指项目区；指向项目、资金、公示的为空。The area that it is about; null where it is about something in one. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 联系方式；只有主管部门、领导小组、审计可见。How to reach whoever objected; shown to those in charge alone. */
  contact?: StringFilter | null | undefined;
  /** 主管部门。Department in charge. */
  department?: DepartmentFilter | null | undefined;
  /** 答复期限。To be answered by. */
  dueOn?: DateFilter | null | undefined;
  /** 所指资金。The fund that it is about. */
  fund?: FundFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 是否已答复。Whether it is answered. */
  isAnswered?: BooleanFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 是否逾期未答复。Whether it is overdue: not answered, and its day has passed. */
  isOverdue?: BooleanFilter | null | undefined;
  /** 不成立。None of this. */
  not?: ObjectionFilter | null | undefined;
  /** 所指公示。The notice that it is about. */
  notice?: PublicNoticeFilter | null | undefined;
  /** 编号；不是回执号，不能凭以查询。Number; it is no receipt, and opens nothing. */
  number?: StringFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<ObjectionFilter> | null | undefined;
  /** 内容原文；只有主管部门、领导小组、审计可见。The text as it was written; shown to those in charge alone. */
  original?: StringFilter | null | undefined;
  /** 所指项目。The project that it is about. */
  project?: ProjectFilter | null | undefined;
  /** 收到日期。Received on. */
  receivedOn?: DateFilter | null | undefined;
  /** 历次转办。Times it was handed on. */
  transfers?: ObjectionTransferListFilter | null | undefined;
  /** 内容，隐去其中的电话、证件、账号号码。The text, without numbers of telephones, papers and accounts. */
  words?: StringFilter | null | undefined;
};

/** 何种限额已满。Which limit has been reached. */
export type ObjectionLimit =
  /** 全县。Those of the whole county. */
  | 'COUNTY'
  /** 同一来处。Those that come from one place. */
  | 'SENDER';

/** 异议若干条的筛选，各项同时成立。Conditions on many, which must all hold: Objection. */
export type ObjectionListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: ObjectionFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: ObjectionFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: ObjectionFilter | null | undefined;
};

/** 异议转办的筛选，各项同时成立。Conditions that must all hold: Handing on of an objection. */
export type ObjectionTransferFilter = {
  /** 全部成立。All of these. */
  and?: Array<ObjectionTransferFilter> | null | undefined;
  /** 转由。Department in charge from then on. */
  department?: DepartmentFilter | null | undefined;
  /** 原主管部门。Department that was in charge. */
  formerDepartment?: DepartmentFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 不成立。None of this. */
  not?: ObjectionTransferFilter | null | undefined;
  /** 异议。The objection. */
  objection?: ObjectionFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<ObjectionTransferFilter> | null | undefined;
  /** 理由。Why. */
  reason?: StringFilter | null | undefined;
  /** 转办日期。On which day. */
  transferredOn?: DateFilter | null | undefined;
};

/** 异议转办若干条的筛选，各项同时成立。Conditions on many, which must all hold: Handing on of an objection. */
export type ObjectionTransferListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: ObjectionTransferFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: ObjectionTransferFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: ObjectionTransferFilter | null | undefined;
};

/** 对异议的结论。What became of an objection. */
export type ObjectionVerdict =
  /** 部分采纳。Upheld in part. */
  | 'PARTLY'
  /** 不采纳。Not upheld. */
  | 'REJECTED'
  /** 采纳。Upheld. */
  | 'UPHELD';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type ObjectionVerdictFilter = {
  /** 等于。Equals. */
  eq?: ObjectionVerdict | null | undefined;
  /** 在其中。One of. */
  in?: Array<ObjectionVerdict> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 支付的筛选，各项同时成立。Conditions that must all hold: Payment. */
export type PaymentFilter = {
  /** 收款账号，无需知道者只见末四位。Account; its last four figures to whoever need not know it. */
  account?: StringFilter | null | undefined;
  /** 现支付金额（元）：经退回、冲销之后。Amount as it stands after refunds and reversals, yuan. */
  amount?: MoneyFilter | null | undefined;
  /** 全部成立。All of these. */
  and?: Array<PaymentFilter> | null | undefined;
  /** 合同。Contract. */
  contract?: ContractFilter | null | undefined;
  /** 合同编号。Contract number. */
  contractNumber?: StringFilter | null | undefined;
  /** 拨付。Disbursement. */
  disbursement?: DisbursementFilter | null | undefined;
  /** 编号。Number. */
  externalId?: StringFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 不成立。None of this. */
  not?: PaymentFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<PaymentFilter> | null | undefined;
  /** 支付日期。Paid on. */
  paidOn?: DateFilter | null | undefined;
  /** 收款人。Payee. */
  payee?: StringFilter | null | undefined;
  /** 原支付金额（元）。Amount as first stated, yuan. */
  statedAmount?: MoneyFilter | null | undefined;
};

/** 支付若干条的筛选，各项同时成立。Conditions on many, which must all hold: Payment. */
export type PaymentListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: PaymentFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: PaymentFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: PaymentFilter | null | undefined;
};

/** 永久基本农田的筛选，各项同时成立。Conditions that must all hold: Permanent basic farmland. */
export type PermanentBasicFarmlandFilter = {
  /** 补划面积（亩）。Land added to make it good, mu. */
  addedArea?: LandAreaFilter | null | undefined;
  /** 调整（调出）面积（亩）。Land taken out by an adjustment, mu. */
  adjustedArea?: LandAreaFilter | null | undefined;
  /** 全部成立。All of these. */
  and?: Array<PermanentBasicFarmlandFilter> | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 村或乡镇。Village or township. */
  division?: AdministrativeDivisionFilter | null | undefined;
  /** 调整批准文号。Document that approved the adjustment. */
  documentNumber?: StringFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 永久基本农田面积（亩）。Permanent basic farmland, mu. */
  landArea?: LandAreaFilter | null | undefined;
  /** 不成立。None of this. */
  not?: PermanentBasicFarmlandFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<PermanentBasicFarmlandFilter> | null | undefined;
  /** 整治阶段。Before or after. */
  phase?: LandPhaseFilter | null | undefined;
  /** 数据年度。Year of the data. */
  year?: IntFilter | null | undefined;
};

/** 永久基本农田若干条的筛选，各项同时成立。Conditions on many, which must all hold: Permanent basic farmland. */
export type PermanentBasicFarmlandListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: PermanentBasicFarmlandFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: PermanentBasicFarmlandFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: PermanentBasicFarmlandFilter | null | undefined;
};

/** 方案工程项目的筛选，各项同时成立。Conditions that must all hold: Engineering project of an implementation plan. */
export type PlannedProjectFilter = {
  /** 全部成立。All of these. */
  and?: Array<PlannedProjectFilter> | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 项目类别。Kind of work. */
  kind?: ProjectKindFilter | null | undefined;
  /** 建设规模（亩）。Land, mu. */
  landArea?: LandAreaFilter | null | undefined;
  /** 项目名称。Name. */
  name?: StringFilter | null | undefined;
  /** 不成立。None of this. */
  not?: PlannedProjectFilter | null | undefined;
  /** 序号。Number. */
  number?: StringFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<PlannedProjectFilter> | null | undefined;
  /** 期次。Phase. */
  phase?: IntFilter | null | undefined;
  /** 实施方案。Implementation plan. */
  plan?: ImplementationPlanFilter | null | undefined;
  /** 计划完工日期。Planned end. */
  plannedEnd?: DateFilter | null | undefined;
  /** 计划投资（元）。Planned investment, yuan. */
  plannedInvestment?: MoneyFilter | null | undefined;
  /** 计划开工日期。Planned start. */
  plannedStart?: DateFilter | null | undefined;
  /** 项目。Project. */
  project?: ProjectFilter | null | undefined;
};

/** 方案工程项目若干条的筛选，各项同时成立。Conditions on many, which must all hold: Engineering project of an implementation plan. */
export type PlannedProjectListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: PlannedProjectFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: PlannedProjectFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: PlannedProjectFilter | null | undefined;
};

/** 计划资金来源的筛选，各项同时成立。Conditions that must all hold: Planned source of money. */
export type PlannedSourceFilter = {
  /** 承诺金额（元）。Promised amount, yuan. */
  amount?: MoneyFilter | null | undefined;
  /** 全部成立。All of these. */
  and?: Array<PlannedSourceFilter> | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 承诺日期。Promised on. */
  committedOn?: DateFilter | null | undefined;
  /** 承诺文号。Document of the promise. */
  documentNumber?: StringFilter | null | undefined;
  /** 应到位日期。Due on. */
  dueOn?: DateFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 资金级次。Level. */
  level?: FundLevelFilter | null | undefined;
  /** 是否配套资金。Whether it is matching money. */
  matching?: BooleanFilter | null | undefined;
  /** 不成立。None of this. */
  not?: PlannedSourceFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<PlannedSourceFilter> | null | undefined;
  /** 专项。Programme. */
  programme?: FundProgrammeFilter | null | undefined;
  /** 项目。Project. */
  project?: ProjectFilter | null | undefined;
  /** 自报到位金额（不经县级账的自筹、投劳等，元）。Received as reported, where it does not pass the county’s books, yuan. */
  receivedAmount?: MoneyFilter | null | undefined;
};

/** 计划资金来源若干条的筛选，各项同时成立。Conditions on many, which must all hold: Planned source of money. */
export type PlannedSourceListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: PlannedSourceFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: PlannedSourceFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: PlannedSourceFilter | null | undefined;
};

/** 在库状态。State in the pool. */
export type PoolState =
  /** 在库。In the pool. */
  | 'IN_POOL'
  /** 已出库。Removed. */
  | 'REMOVED'
  /** 已启动。Started. */
  | 'STARTED';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type PoolStateFilter = {
  /** 等于。Equals. */
  eq?: PoolState | null | undefined;
  /** 在其中。One of. */
  in?: Array<PoolState> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 潜力类别。Category of potential. */
export type PotentialCategory =
  /** 农村建设用地复垦。Reclamation of rural construction land. */
  | 'CONSTRUCTION_LAND_RECLAMATION'
  /** 耕地质量提升。Farmland quality improvement. */
  | 'FARMLAND_QUALITY'
  /** 高标准农田建设。High-standard farmland. */
  | 'HIGH_STANDARD_FARMLAND'
  /** 宅改拆后利用。Reuse after homestead reform. */
  | 'HOMESTEAD_REUSE'
  /** 宜耕后备资源开发。Development of suitable reserve land. */
  | 'RESERVE_LAND_DEVELOPMENT';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type PotentialCategoryFilter = {
  /** 等于。Equals. */
  eq?: PotentialCategory | null | undefined;
  /** 在其中。One of. */
  in?: Array<PotentialCategory> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 潜力资源调查的筛选，各项同时成立。Conditions that must all hold: Potential survey. */
export type PotentialSurveyFilter = {
  /** 全部成立。All of these. */
  and?: Array<PotentialSurveyFilter> | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 基础数据。Base data. */
  baseData?: SurveyBaseDataFilter | null | undefined;
  /** 数据年度。Year of the base data. */
  baseYear?: IntFilter | null | undefined;
  /** 潜力类别。Category. */
  category?: PotentialCategoryFilter | null | undefined;
  /** 区域分布。Where it lies. */
  distribution?: StringFilter | null | undefined;
  /** 村（或乡镇）。Village (or township). */
  division?: AdministrativeDivisionFilter | null | undefined;
  /** 初审意见。Opinion of the first review. */
  firstReviewOpinion?: StringFilter | null | undefined;
  /** 县自然资源局初审结论。Verdict of the first review. */
  firstReviewVerdict?: VerdictFilter | null | undefined;
  /** 初审日期。First reviewed on. */
  firstReviewedOn?: DateFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 潜力面积（亩）。Potential land, mu. */
  landArea?: LandAreaFilter | null | undefined;
  /** 不成立。None of this. */
  not?: PotentialSurveyFilter | null | undefined;
  /** 备注。Note. */
  note?: StringFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<PotentialSurveyFilter> | null | undefined;
  /** 上报文号。Document of the report. */
  reportDocument?: StringFilter | null | undefined;
  /** 领导小组上报日期。Reported by the leading group on. */
  reportedOn?: DateFilter | null | undefined;
  /** 报送乡镇。Township that submitted it. */
  submittedBy?: StringFilter | null | undefined;
  /** 报送日期。Submitted on. */
  submittedOn?: DateFilter | null | undefined;
  /** 适宜整治面积（亩）。Land suitable for consolidation, mu. */
  suitableArea?: LandAreaFilter | null | undefined;
};

/** 潜力资源调查若干条的筛选，各项同时成立。Conditions on many, which must all hold: Potential survey. */
export type PotentialSurveyListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: PotentialSurveyFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: PotentialSurveyFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: PotentialSurveyFilter | null | undefined;
};

/** 采购方式。Way of procurement. */
export type ProcurementMethod =
  /** 竞争性磋商。Competitive consultation. */
  | 'COMPETITIVE_CONSULTATION'
  /** 竞争性谈判。Competitive negotiation. */
  | 'COMPETITIVE_NEGOTIATION'
  /** 直接委托。Direct award. */
  | 'DIRECT'
  /** 询价。Inquiry. */
  | 'INQUIRY'
  /** 邀请招标。Invited tender. */
  | 'INVITED_TENDER'
  /** 公开招标。Open tender. */
  | 'OPEN_TENDER'
  /** 其他。Other. */
  | 'OTHER'
  /** 单一来源。Single source. */
  | 'SINGLE_SOURCE'
  /** 村民自建。Built by the village itself. */
  | 'VILLAGE_SELF_BUILD'
  /** 以工代赈。Work relief. */
  | 'WORK_RELIEF';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type ProcurementMethodFilter = {
  /** 等于。Equals. */
  eq?: ProcurementMethod | null | undefined;
  /** 在其中。One of. */
  in?: Array<ProcurementMethod> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 进度阶段。Stage. */
export type ProgressStage =
  /** 已验收。Accepted. */
  | 'ACCEPTED'
  /** 在建。Under construction. */
  | 'BUILDING'
  /** 取消。Cancelled. */
  | 'CANCELLED'
  /** 完工。Finished. */
  | 'FINISHED'
  /** 前期工作。Preparing. */
  | 'PREPARING'
  /** 停工。Suspended. */
  | 'SUSPENDED'
  /** 招标采购。Tendering. */
  | 'TENDERING';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type ProgressStageFilter = {
  /** 等于。Equals. */
  eq?: ProgressStage | null | undefined;
  /** 在其中。One of. */
  in?: Array<ProgressStage> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 项目批复的筛选，各项同时成立。Conditions that must all hold: Approval of a project. */
export type ProjectApprovalFilter = {
  /** 全部成立。All of these. */
  and?: Array<ProjectApprovalFilter> | null | undefined;
  /** 批复投资（概算，元）。Approved investment (cost estimate), yuan. */
  approvedInvestment?: MoneyFilter | null | undefined;
  /** 批复日期。Approved on. */
  approvedOn?: DateFilter | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 批复单位。Who approved. */
  authority?: StringFilter | null | undefined;
  /** 批复文号。Document number. */
  documentNumber?: StringFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 批复种类。Kind. */
  kind?: ProjectApprovalKindFilter | null | undefined;
  /** 批复建设规模（亩）。Approved land, mu. */
  landArea?: LandAreaFilter | null | undefined;
  /** 不成立。None of this. */
  not?: ProjectApprovalFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<ProjectApprovalFilter> | null | undefined;
  /** 项目。Project. */
  project?: ProjectFilter | null | undefined;
  /** 结论。Verdict. */
  verdict?: VerdictFilter | null | undefined;
};

/** 批复种类。Kind of approval. */
export type ProjectApprovalKind =
  /** 变更。Change. */
  | 'CHANGE'
  /** 概算。Cost estimate. */
  | 'ESTIMATE'
  /** 可行性研究。Feasibility study. */
  | 'FEASIBILITY'
  /** 初步设计。Preliminary design. */
  | 'PRELIMINARY_DESIGN'
  /** 立项。Project approval. */
  | 'PROPOSAL';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type ProjectApprovalKindFilter = {
  /** 等于。Equals. */
  eq?: ProjectApprovalKind | null | undefined;
  /** 在其中。One of. */
  in?: Array<ProjectApprovalKind> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 项目批复若干条的筛选，各项同时成立。Conditions on many, which must all hold: Approval of a project. */
export type ProjectApprovalListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: ProjectApprovalFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: ProjectApprovalFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: ProjectApprovalFilter | null | undefined;
};

/** 项目变更的筛选，各项同时成立。Conditions that must all hold: Change of a project. */
export type ProjectChangeFilter = {
  /** 增减金额，减为负（元）。Change of the investment, yuan; less is negative. */
  amount?: MoneyFilter | null | undefined;
  /** 全部成立。All of these. */
  and?: Array<ProjectChangeFilter> | null | undefined;
  /** 批准文号；未经批准时为空。Document that approved it; null when nobody did. */
  approvalDocument?: StringFilter | null | undefined;
  /** 批准日期。Approved on. */
  approvedOn?: DateFilter | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 变更日期。Changed on. */
  changedOn?: DateFilter | null | undefined;
  /** 变更内容。What changed. */
  content?: StringFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 变更种类。Kind. */
  kind?: ProjectChangeKindFilter | null | undefined;
  /** 不成立。None of this. */
  not?: ProjectChangeFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<ProjectChangeFilter> | null | undefined;
  /** 项目。Project. */
  project?: ProjectFilter | null | undefined;
  /** 原因。Reason. */
  reason?: StringFilter | null | undefined;
};

/** 变更种类。Kind of change. */
export type ProjectChangeKind =
  /** 建设内容。Content. */
  | 'CONTENT'
  /** 设计。Design. */
  | 'DESIGN'
  /** 投资。Investment. */
  | 'INVESTMENT'
  /** 其他。Other. */
  | 'OTHER'
  /** 业主单位。Owner unit. */
  | 'OWNER'
  /** 工期。Period. */
  | 'PERIOD'
  /** 建设地点。Place. */
  | 'PLACE'
  /** 建设规模。Scale. */
  | 'SCALE';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type ProjectChangeKindFilter = {
  /** 等于。Equals. */
  eq?: ProjectChangeKind | null | undefined;
  /** 在其中。One of. */
  in?: Array<ProjectChangeKind> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 项目变更若干条的筛选，各项同时成立。Conditions on many, which must all hold: Change of a project. */
export type ProjectChangeListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: ProjectChangeFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: ProjectChangeFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: ProjectChangeFilter | null | undefined;
};

/** 项目的筛选，各项同时成立。Conditions that must all hold: Project. */
export type ProjectFilter = {
  /** 验收。Acceptances. */
  acceptances?: AcceptanceListFilter | null | undefined;
  /** 后期管护。Aftercare. */
  aftercareRecords?: AftercareListFilter | null | undefined;
  /** 分配。Allocations. */
  allocations?: AllocationListFilter | null | undefined;
  /** 全部成立。All of these. */
  and?: Array<ProjectFilter> | null | undefined;
  /** 立项批复文号。Document of approval. */
  approvalDocument?: StringFilter | null | undefined;
  /** 批复。Approvals. */
  approvals?: ProjectApprovalListFilter | null | undefined;
  /** 立项批复日期。Approved on. */
  approvedOn?: DateFilter | null | undefined;
  /** 所属项目区。The area it is tied to. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 美丽乡村建设。Beautiful-village works. */
  beautifulVillages?: BeautifulVillageListFilter | null | undefined;
  /** 总投资（元）。Budget, yuan. */
  budget?: MoneyFilter | null | undefined;
  /** 预算资金审核。Budget reviews. */
  budgetReviews?: BudgetReviewListFilter | null | undefined;
  /** 变更。Changes. */
  changes?: ProjectChangeListFilter | null | undefined;
  /** 实际完工日期。Finished on. */
  completedOn?: DateFilter | null | undefined;
  /** 增减挂钩。Construction land linkage. */
  constructionLandLinkage?: ConstructionLandLinkageFilter | null | undefined;
  /** 合同。Contracts. */
  contracts?: ContractListFilter | null | undefined;
  /** 部门。Department that reported it first. */
  department?: DepartmentFilter | null | undefined;
  /** 部门报表行。Lines of departments’ returns. */
  departmentReturnLines?: DepartmentReturnLineListFilter | null | undefined;
  /** 旱地改水田。Dry land to paddy. */
  dryToPaddy?: DryToPaddyConversionFilter | null | undefined;
  /** 疑似重复（先报）。Possible duplicates reported later. */
  duplicatePairs?: DuplicatePairListFilter | null | undefined;
  /** 疑似重复（后报）。Possible duplicates reported before. */
  earlierDuplicatePairs?: DuplicatePairListFilter | null | undefined;
  /** 生态修复工程。Ecological works. */
  ecologicalWorks?: EcologicalWorkListFilter | null | undefined;
  /** 计划完工日期。Planned end. */
  endDate?: DateFilter | null | undefined;
  /** 环境影响评估审核。Environmental impact reviews. */
  environmentalImpactReviews?: EnvironmentalImpactReviewListFilter | null | undefined;
  /** 环境保护检查。Environmental inspections. */
  environmentalInspections?: EnvironmentalInspectionListFilter | null | undefined;
  /** 部门内编号。The department’s own id. */
  externalId?: StringFilter | null | undefined;
  /** 农田基础设施。Farmland infrastructure. */
  farmlandInfrastructures?: FarmlandInfrastructureListFilter | null | undefined;
  /** 耕地质量提升。Farmland quality improvement. */
  farmlandQualityImprovement?: FarmlandQualityImprovementFilter | null | undefined;
  /** 竣工结（决）算。Final accounts. */
  finalAccounts?: FinalAccountListFilter | null | undefined;
  /** 疑点。Findings that concern it. */
  findings?: FindingListFilter | null | undefined;
  /** 资金使用监管。Supervision of the use of money. */
  fundSupervisions?: FundSupervisionListFilter | null | undefined;
  /** 绿化造林规划审查。Greening-plan reviews. */
  greeningPlanReviews?: GreeningPlanReviewListFilter | null | undefined;
  /** 绿化造林。Greening works. */
  greeningWorks?: GreeningWorkListFilter | null | undefined;
  /** 高标准农田。High-standard farmland. */
  highStandardFarmland?: HighStandardFarmlandFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 基础设施工程。Infrastructure works. */
  infrastructureWorks?: InfrastructureWorkListFilter | null | undefined;
  /** 督查。Inspections. */
  inspections?: InspectionListFilter | null | undefined;
  /** 农田水利工程。Irrigation works. */
  irrigationWorks?: IrrigationWorkListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 项目类别。Kind of work. */
  kind?: ProjectKindFilter | null | undefined;
  /** 建设规模（土地面积）。Land worked on. */
  landArea?: LandAreaFilter | null | undefined;
  /** 领导干部联系。Leading cadres in contact. */
  leadingCadreContacts?: LeadingCadreContactListFilter | null | undefined;
  /** 已并入的项目。The project this was merged into. */
  mergedInto?: ProjectFilter | null | undefined;
  /** 并入的项目。Projects merged into this one. */
  mergedProjects?: ProjectListFilter | null | undefined;
  /** 报部备案。Ministry filings. */
  ministryFilings?: MinistryFilingListFilter | null | undefined;
  /** 项目名称。Name. */
  name?: StringFilter | null | undefined;
  /** 不成立。None of this. */
  not?: ProjectFilter | null | undefined;
  /** 对本项目的异议；公众只见已答复的。Objections; the public sees those answered. */
  objections?: ObjectionListFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<ProjectFilter> | null | undefined;
  /** 业主单位。Owner unit. */
  ownerUnit?: StringFilter | null | undefined;
  /** 上级项目。The project this is a part of. */
  parent?: ProjectFilter | null | undefined;
  /** 分部。Parts, those given up too. */
  parts?: ProjectPartListFilter | null | undefined;
  /** 分期。Phases. */
  phases?: ProjectPhaseListFilter | null | undefined;
  /** 建设地点。Place, as reported. */
  place?: StringFilter | null | undefined;
  /** 方案工程项目。Plan entries. */
  plannedProjects?: PlannedProjectListFilter | null | undefined;
  /** 计划资金来源。Planned sources of money. */
  plannedSources?: PlannedSourceListFilter | null | undefined;
  /** 项目库编号。Number in the project pool. */
  poolNumber?: StringFilter | null | undefined;
  /** 进度。Progress. */
  progress?: ProjectProgressListFilter | null | undefined;
  /** 公示。Public notices. */
  publicNotices?: PublicNoticeListFilter | null | undefined;
  /** 工程量清单。Bill of quantities. */
  quantityItems?: QuantityItemListFilter | null | undefined;
  /** 指标。Quotas produced. */
  quotas?: QuotaListFilter | null | undefined;
  /** 复垦。Reclamation, by source. */
  reclamations?: ReclamationListFilter | null | undefined;
  /** 宜耕后备资源开发。Reserve land development. */
  reserveLandDevelopment?: ReserveLandDevelopmentFilter | null | undefined;
  /** 项目储备库。Entry in the reserve pool. */
  reservePoolEntry?: ReservePoolEntryFilter | null | undefined;
  /** 地力培肥。Soil fertility plans. */
  soilFertilityPlans?: SoilFertilityPlanListFilter | null | undefined;
  /** 水土保持方案审查。Soil-and-water reviews. */
  soilWaterReviews?: SoilWaterReviewListFilter | null | undefined;
  /** 来源记录。Records of the departments. */
  sources?: ProjectSourceListFilter | null | undefined;
  /** 开工日期。Start. */
  startDate?: DateFilter | null | undefined;
  /** 进展，按验收、完工、开工、批复记录。How far it has come, by what is on record. */
  state?: ProjectStateFilter | null | undefined;
  /** 子项目。Projects below. */
  subProjects?: ProjectListFilter | null | undefined;
  /** 指导与监督检查。Guidance and supervision. */
  supervisions?: SupervisionListFilter | null | undefined;
  /** 现行归属。The one current tie. */
  tie?: AreaTieFilter | null | undefined;
  /** 历次认定。Decisions. */
  tieDecisions?: TieDecisionListFilter | null | undefined;
  /** 历次归属。Ties, the present one too. */
  tieHistory?: AreaTieListFilter | null | undefined;
  /** 水利监管。Supervision of water works. */
  waterSupervisions?: WaterSupervisionListFilter | null | undefined;
};

/** 项目指挥部的筛选，各项同时成立。Conditions that must all hold: Project headquarters of the township. */
export type ProjectHeadquartersFilter = {
  /** 全部成立。All of these. */
  and?: Array<ProjectHeadquartersFilter> | null | undefined;
  /** 项目区。Area. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 指挥长。Commander. */
  commander?: StringFilter | null | undefined;
  /** 成立文号。Document that established it. */
  documentNumber?: StringFilter | null | undefined;
  /** 成立日期。Established on. */
  establishedOn?: DateFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 成员。Members. */
  members?: StringFilter | null | undefined;
  /** 不成立。None of this. */
  not?: ProjectHeadquartersFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<ProjectHeadquartersFilter> | null | undefined;
  /** 业主单位（项目所在乡镇）。Owner unit: the township. */
  ownerUnit?: StringFilter | null | undefined;
};

/** 项目指挥部的排序，每项一个字段。An order, one field an item: Project headquarters of the township. */
export type ProjectHeadquartersOrder = {
  /** 项目区。Area. */
  area?: ConsolidationAreaOrder | null | undefined;
  /** 指挥长。Commander. */
  commander?: Direction | null | undefined;
  /** 成立文号。Document that established it. */
  documentNumber?: Direction | null | undefined;
  /** 成立日期。Established on. */
  establishedOn?: Direction | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: Direction | null | undefined;
  /** 成员。Members. */
  members?: Direction | null | undefined;
  /** 业主单位（项目所在乡镇）。Owner unit: the township. */
  ownerUnit?: Direction | null | undefined;
};

/** 指明一个项目：以标识，或以自然键。Project: named by its id, or by its natural key. */
export type ProjectKey = {
  /** 部门。Department that reported it first. */
  department?: Department | null | undefined;
  /** 部门内编号。The department’s own id. */
  externalId?: string | null | undefined;
  /** 全局标识；或给出下列各项。Global id; or else all of the following. */
  id?: string | null | undefined;
};

/** 项目类别。Kind of work. */
export type ProjectKind =
  /** 旱地改水田。Dry land to paddy. */
  | 'DRY_TO_PADDY'
  /** 生态修复。Ecological restoration. */
  | 'ECOLOGICAL'
  /** 环境治理。Pollution control. */
  | 'ENVIRONMENT'
  /** 农田基础设施。Farmland infrastructure. */
  | 'FARMLAND_INFRASTRUCTURE'
  /** 耕地质量提升。Farmland quality improvement. */
  | 'FARMLAND_QUALITY'
  /** 燃气。Gas. */
  | 'GAS'
  /** 绿化造林。Greening. */
  | 'GREENING'
  /** 高标准农田。High-standard farmland. */
  | 'HIGH_STANDARD_FARMLAND'
  /** 危旧房改造。Dilapidated housing. */
  | 'HOUSING'
  /** 农田水利。Irrigation works. */
  | 'IRRIGATION'
  /** 城乡建设用地增减挂钩。Construction land linkage. */
  | 'LINKAGE'
  /** 其他。Other. */
  | 'OTHER'
  /** 电力。Power. */
  | 'POWER'
  /** 建设用地复垦。Reclamation. */
  | 'RECLAMATION'
  /** 宜耕后备资源开发。Reserve land development. */
  | 'RESERVE_LAND'
  /** 农村公路。Rural roads. */
  | 'ROAD'
  /** 农村人居环境。Rural habitat. */
  | 'RURAL_HABITAT'
  /** 通讯。Telecom. */
  | 'TELECOM';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type ProjectKindFilter = {
  /** 等于。Equals. */
  eq?: ProjectKind | null | undefined;
  /** 在其中。One of. */
  in?: Array<ProjectKind> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 项目若干条的筛选，各项同时成立。Conditions on many, which must all hold: Project. */
export type ProjectListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: ProjectFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: ProjectFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: ProjectFilter | null | undefined;
};

/** 项目的排序，每项一个字段。An order, one field an item: Project. */
export type ProjectOrder = {
  /** 立项批复文号。Document of approval. */
  approvalDocument?: Direction | null | undefined;
  /** 立项批复日期。Approved on. */
  approvedOn?: Direction | null | undefined;
  /** 所属项目区。The area it is tied to. */
  area?: ConsolidationAreaOrder | null | undefined;
  /** 总投资（元）。Budget, yuan. */
  budget?: Direction | null | undefined;
  /** 实际完工日期。Finished on. */
  completedOn?: Direction | null | undefined;
  /** 增减挂钩。Construction land linkage. */
  constructionLandLinkage?: ConstructionLandLinkageOrder | null | undefined;
  /** 部门。Department that reported it first. */
  department?: Direction | null | undefined;
  /** 旱地改水田。Dry land to paddy. */
  dryToPaddy?: DryToPaddyConversionOrder | null | undefined;
  /** 计划完工日期。Planned end. */
  endDate?: Direction | null | undefined;
  /** 部门内编号。The department’s own id. */
  externalId?: Direction | null | undefined;
  /** 耕地质量提升。Farmland quality improvement. */
  farmlandQualityImprovement?: FarmlandQualityImprovementOrder | null | undefined;
  /** 资金汇总。Sums of money. */
  funding?: FundingOrder | null | undefined;
  /** 高标准农田。High-standard farmland. */
  highStandardFarmland?: HighStandardFarmlandOrder | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: Direction | null | undefined;
  /** 项目类别。Kind of work. */
  kind?: Direction | null | undefined;
  /** 建设规模（土地面积）。Land worked on. */
  landArea?: Direction | null | undefined;
  /** 已并入的项目。The project this was merged into. */
  mergedInto?: ProjectOrder | null | undefined;
  /** 项目名称。Name. */
  name?: Direction | null | undefined;
  /** 业主单位。Owner unit. */
  ownerUnit?: Direction | null | undefined;
  /** 上级项目。The project this is a part of. */
  parent?: ProjectOrder | null | undefined;
  /** 建设地点。Place, as reported. */
  place?: Direction | null | undefined;
  /** 项目库编号。Number in the project pool. */
  poolNumber?: Direction | null | undefined;
  /** 宜耕后备资源开发。Reserve land development. */
  reserveLandDevelopment?: ReserveLandDevelopmentOrder | null | undefined;
  /** 项目储备库。Entry in the reserve pool. */
  reservePoolEntry?: ReservePoolEntryOrder | null | undefined;
  /** 开工日期。Start. */
  startDate?: Direction | null | undefined;
  /** 进展，按验收、完工、开工、批复记录。How far it has come, by what is on record. */
  state?: Direction | null | undefined;
  /** 现行归属。The one current tie. */
  tie?: AreaTieOrder | null | undefined;
};

/** 项目分部的筛选，各项同时成立。Conditions that must all hold: Part of a project. */
export type ProjectPartFilter = {
  /** 分配分部。Parts of allocations. */
  allocationParts?: AllocationPartListFilter | null | undefined;
  /** 全部成立。All of these. */
  and?: Array<ProjectPartFilter> | null | undefined;
  /** 所属项目区。The area it is tied to. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 份额依据。What the share is of. */
  basis?: ShareBasisFilter | null | undefined;
  /** 失效时间。Given up at. */
  endedAt?: DateTimeFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 名称。Name. */
  name?: StringFilter | null | undefined;
  /** 不成立。None of this. */
  not?: ProjectPartFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<ProjectPartFilter> | null | undefined;
  /** 序号。Ordinal. */
  ordinal?: IntFilter | null | undefined;
  /** 项目。Project. */
  project?: ProjectFilter | null | undefined;
  /** 份额，合计为 1。Share; all make 1. */
  share?: FloatFilter | null | undefined;
  /** 现行归属。The one current tie. */
  tie?: AreaTieFilter | null | undefined;
  /** 历次认定。Decisions. */
  tieDecisions?: TieDecisionListFilter | null | undefined;
};

/** 项目分部若干条的筛选，各项同时成立。Conditions on many, which must all hold: Part of a project. */
export type ProjectPartListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: ProjectPartFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: ProjectPartFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: ProjectPartFilter | null | undefined;
};

/** 项目分部的排序，每项一个字段。An order, one field an item: Part of a project. */
export type ProjectPartOrder = {
  /** 所属项目区。The area it is tied to. */
  area?: ConsolidationAreaOrder | null | undefined;
  /** 份额依据。What the share is of. */
  basis?: Direction | null | undefined;
  /** 失效时间。Given up at. */
  endedAt?: Direction | null | undefined;
  /** 本分部的资金汇总。Sums of the money of this part. */
  funding?: FundingOrder | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: Direction | null | undefined;
  /** 名称。Name. */
  name?: Direction | null | undefined;
  /** 序号。Ordinal. */
  ordinal?: Direction | null | undefined;
  /** 项目。Project. */
  project?: ProjectOrder | null | undefined;
  /** 份额，合计为 1。Share; all make 1. */
  share?: Direction | null | undefined;
  /** 现行归属。The one current tie. */
  tie?: AreaTieOrder | null | undefined;
};

/** 项目分期的筛选，各项同时成立。Conditions that must all hold: Phase of a project. */
export type ProjectPhaseFilter = {
  /** 实际完工日期。Finished on. */
  actualEnd?: DateFilter | null | undefined;
  /** 实际开工日期。Started on. */
  actualStart?: DateFilter | null | undefined;
  /** 全部成立。All of these. */
  and?: Array<ProjectPhaseFilter> | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 建设内容。Content. */
  content?: StringFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 名称。Name. */
  name?: StringFilter | null | undefined;
  /** 不成立。None of this. */
  not?: ProjectPhaseFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<ProjectPhaseFilter> | null | undefined;
  /** 期次。Ordinal. */
  ordinal?: IntFilter | null | undefined;
  /** 计划完工日期。Planned end. */
  plannedEnd?: DateFilter | null | undefined;
  /** 计划投资（元）。Planned investment, yuan. */
  plannedInvestment?: MoneyFilter | null | undefined;
  /** 计划开工日期。Planned start. */
  plannedStart?: DateFilter | null | undefined;
  /** 项目。Project. */
  project?: ProjectFilter | null | undefined;
};

/** 项目分期若干条的筛选，各项同时成立。Conditions on many, which must all hold: Phase of a project. */
export type ProjectPhaseListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: ProjectPhaseFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: ProjectPhaseFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: ProjectPhaseFilter | null | undefined;
};

/** 项目进度的筛选，各项同时成立。Conditions that must all hold: Progress report of a project. */
export type ProjectProgressFilter = {
  /** 全部成立。All of these. */
  and?: Array<ProjectProgressFilter> | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 累计完成投资（元）。Investment completed so far, yuan. */
  completedInvestment?: MoneyFilter | null | undefined;
  /** 进展与问题。What was done, and problems. */
  description?: StringFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 不成立。None of this. */
  not?: ProjectProgressFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<ProjectProgressFilter> | null | undefined;
  /** 自报支付进度（%）。Share that is paid, as reported, per cent. */
  paidShare?: FloatFilter | null | undefined;
  /** 形象进度（%）。Share of the work that is done, per cent. */
  physicalShare?: FloatFilter | null | undefined;
  /** 预计完工日期。Expected end. */
  plannedEnd?: DateFilter | null | undefined;
  /** 项目。Project. */
  project?: ProjectFilter | null | undefined;
  /** 报告日期。Reported on. */
  reportedOn?: DateFilter | null | undefined;
  /** 填报单位。Reporting unit. */
  reporter?: StringFilter | null | undefined;
  /** 阶段。Stage. */
  stage?: ProgressStageFilter | null | undefined;
};

/** 项目进度若干条的筛选，各项同时成立。Conditions on many, which must all hold: Progress report of a project. */
export type ProjectProgressListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: ProjectProgressFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: ProjectProgressFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: ProjectProgressFilter | null | undefined;
};

/** 项目来源记录的筛选，各项同时成立。Conditions that must all hold: A department’s record of a project. */
export type ProjectSourceFilter = {
  /** 全部成立。All of these. */
  and?: Array<ProjectSourceFilter> | null | undefined;
  /** 项目区代码。Area code, as reported. */
  areaCode?: StringFilter | null | undefined;
  /** 总投资（元）。Budget, yuan. */
  budget?: MoneyFilter | null | undefined;
  /** 部门。Department. */
  department?: DepartmentFilter | null | undefined;
  /** 建设内容。Description. */
  description?: StringFilter | null | undefined;
  /** 计划完工日期。Planned end. */
  endDate?: DateFilter | null | undefined;
  /** 部门内编号。The department’s own id. */
  externalId?: StringFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 不成立。None of this. */
  not?: ProjectSourceFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<ProjectSourceFilter> | null | undefined;
  /** 地点。Place. */
  place?: StringFilter | null | undefined;
  /** 项目。Project. */
  project?: ProjectFilter | null | undefined;
  /** 记录日期。Date of the record. */
  recordDate?: DateFilter | null | undefined;
  /** 开工日期。Start. */
  startDate?: DateFilter | null | undefined;
  /** 名称。Title. */
  title?: StringFilter | null | undefined;
  /** 乡级代码。Township code, as reported. */
  townshipCode?: StringFilter | null | undefined;
  /** 村级代码。Village code, as reported. */
  villageCode?: StringFilter | null | undefined;
};

/** 项目来源记录若干条的筛选，各项同时成立。Conditions on many, which must all hold: A department’s record of a project. */
export type ProjectSourceListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: ProjectSourceFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: ProjectSourceFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: ProjectSourceFilter | null | undefined;
};

/** 项目进展。How far a project has come. */
export type ProjectState =
  /** 已验收。Accepted. */
  | 'ACCEPTED'
  /** 已批复。Approved. */
  | 'APPROVED'
  /** 已完工。Finished. */
  | 'FINISHED'
  /** 前期。Planned. */
  | 'PLANNED'
  /** 在建。Under way. */
  | 'UNDER_WAY';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type ProjectStateFilter = {
  /** 等于。Equals. */
  eq?: ProjectState | null | undefined;
  /** 在其中。One of. */
  in?: Array<ProjectState> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 公示的筛选，各项同时成立。Conditions that must all hold: Public notice. */
export type PublicNoticeFilter = {
  /** 全部成立。All of these. */
  and?: Array<PublicNoticeFilter> | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 村或乡镇。Village or township. */
  division?: AdministrativeDivisionFilter | null | undefined;
  /** 公示结束日期。Ended on. */
  endsOn?: DateFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 不成立。None of this. */
  not?: PublicNoticeFilter | null | undefined;
  /** 收到异议数。Objections received. */
  objections?: IntFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<PublicNoticeFilter> | null | undefined;
  /** 公示地点或网址。Where. */
  place?: StringFilter | null | undefined;
  /** 项目。Project. */
  project?: ProjectFilter | null | undefined;
  /** 公示起始日期。Published on. */
  publishedOn?: DateFilter | null | undefined;
  /** 公示结果。Result. */
  result?: StringFilter | null | undefined;
  /** 公示事项。Subject. */
  subject?: NoticeSubjectFilter | null | undefined;
  /** 经本平台提出的异议；公众只见已答复的。Objections submitted here; the public sees those answered. */
  submittedObjections?: ObjectionListFilter | null | undefined;
};

/** 公示若干条的筛选，各项同时成立。Conditions on many, which must all hold: Public notice. */
export type PublicNoticeListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: PublicNoticeFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: PublicNoticeFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: PublicNoticeFilter | null | undefined;
};

/** 公开的筛选，各项同时成立。Conditions that must all hold: Publication of an area. */
export type PublicationFilter = {
  /** 全部成立。All of these. */
  and?: Array<PublicationFilter> | null | undefined;
  /** 项目区。Area. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 不成立。None of this. */
  not?: PublicationFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<PublicationFilter> | null | undefined;
  /** 公开时间。When. */
  publishedAt?: DateTimeFilter | null | undefined;
  /** 公开人。Who published it. */
  publishedBy?: StringFilter | null | undefined;
  /** 撤回时间。When it was withdrawn. */
  withdrawnAt?: DateTimeFilter | null | undefined;
  /** 撤回人。Who withdrew it. */
  withdrawnBy?: StringFilter | null | undefined;
};

/** 公开若干条的筛选，各项同时成立。Conditions on many, which must all hold: Publication of an area. */
export type PublicationListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: PublicationFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: PublicationFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: PublicationFilter | null | undefined;
};

/** 工程量清单项的筛选，各项同时成立。Conditions that must all hold: Item of a bill of quantities. */
export type QuantityItemFilter = {
  /** 全部成立。All of these. */
  and?: Array<QuantityItemFilter> | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 合同。Contract. */
  contract?: ContractFilter | null | undefined;
  /** 设计（合同）工程量。Designed quantity. */
  designedQuantity?: FloatFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 项目名称。Name. */
  name?: StringFilter | null | undefined;
  /** 不成立。None of this. */
  not?: QuantityItemFilter | null | undefined;
  /** 清单编号。Item number. */
  number?: StringFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<QuantityItemFilter> | null | undefined;
  /** 项目。Project. */
  project?: ProjectFilter | null | undefined;
  /** 审定工程量。Quantity found by the review. */
  reviewedQuantity?: FloatFilter | null | undefined;
  /** 结算工程量。Quantity claimed in the settlement. */
  settledQuantity?: FloatFilter | null | undefined;
  /** 计量单位。Unit of measure. */
  unit?: StringFilter | null | undefined;
  /** 综合单价（元）。Unit price, yuan. */
  unitPrice?: MoneyFilter | null | undefined;
};

/** 工程量清单项若干条的筛选，各项同时成立。Conditions on many, which must all hold: Item of a bill of quantities. */
export type QuantityItemListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: QuantityItemFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: QuantityItemFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: QuantityItemFilter | null | undefined;
};

/** 指标分录的筛选，各项同时成立。Conditions that must all hold: Entry of the quota ledger. */
export type QuotaEntryFilter = {
  /** 全部成立。All of these. */
  and?: Array<QuotaEntryFilter> | null | undefined;
  /** 业务日期。Business date. */
  businessDate?: DateFilter | null | undefined;
  /** 依据文号。Document. */
  documentNumber?: StringFilter | null | undefined;
  /** 分录的 SHA-256，十六进制。SHA-256 of the entry, hexadecimal. */
  hash?: StringFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 种类。Kind. */
  kind?: QuotaEntryKindFilter | null | undefined;
  /** 面积（亩）；冲销或后来的表改少的为负。Mu; negative where it takes back: a reversal, or a later file that states less. */
  landArea?: LandAreaFilter | null | undefined;
  /** 说明。Why. */
  memo?: StringFilter | null | undefined;
  /** 不成立。None of this. */
  not?: QuotaEntryFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<QuotaEntryFilter> | null | undefined;
  /** 经办。Entered by. */
  principal?: StringFilter | null | undefined;
  /** 指标。Quota. */
  quota?: QuotaFilter | null | undefined;
  /** 用途、受让方或受奖者。For what it was used, to whom it was traded or awarded. */
  recipient?: StringFilter | null | undefined;
  /** 入账时刻。Recorded at. */
  recordedAt?: DateTimeFilter | null | undefined;
  /** 冲销它的分录。Entry that reversed it. */
  reversedBy?: QuotaEntryFilter | null | undefined;
  /** 所冲销的分录。Entry that it reverses. */
  reverses?: QuotaEntryFilter | null | undefined;
  /** 所给的奖励。Reward that it was given as. */
  reward?: RewardFilter | null | undefined;
  /** 在本指标账中的序号。Place in the quota’s chain. */
  sequence?: IntFilter | null | undefined;
};

/** 指标分录种类。Kind of an entry of a quota. */
export type QuotaEntryKind =
  /** 奖励。Awarded. */
  | 'AWARD'
  /** 确认。Certified. */
  | 'CERTIFY'
  /** 冲销。Reverses another entry. */
  | 'REVERSAL'
  /** 交易。Traded. */
  | 'TRADE'
  /** 使用。Used. */
  | 'USE';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type QuotaEntryKindFilter = {
  /** 等于。Equals. */
  eq?: QuotaEntryKind | null | undefined;
  /** 在其中。One of. */
  in?: Array<QuotaEntryKind> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 指标分录若干条的筛选，各项同时成立。Conditions on many, which must all hold: Entry of the quota ledger. */
export type QuotaEntryListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: QuotaEntryFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: QuotaEntryFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: QuotaEntryFilter | null | undefined;
};

/** 指标的筛选，各项同时成立。Conditions that must all hold: Quota produced. */
export type QuotaFilter = {
  /** 全部成立。All of these. */
  and?: Array<QuotaFilter> | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 已奖励面积（亩）。Awarded, mu. */
  awardedArea?: LandAreaFilter | null | undefined;
  /** 确认面积（亩）。Certified, mu. */
  certifiedArea?: LandAreaFilter | null | undefined;
  /** 确认日期。Certified on. */
  certifiedOn?: DateFilter | null | undefined;
  /** 确认文号。Document that certified it. */
  documentNumber?: StringFilter | null | undefined;
  /** 分录：自确认起。Entries, from the certificate on. */
  entries?: QuotaEntryListFilter | null | undefined;
  /** 质量等别，1（优）至 15。Grade, 1 (best) to 15. */
  grade?: FloatFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 种类。Kind. */
  kind?: QuotaKindFilter | null | undefined;
  /** 不成立。None of this. */
  not?: QuotaFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<QuotaFilter> | null | undefined;
  /** 项目。Project. */
  project?: ProjectFilter | null | undefined;
  /** 剩余面积（亩）。Remaining, mu. */
  remainingArea?: LandAreaFilter | null | undefined;
  /** 已交易面积（亩）。Traded, mu. */
  tradedArea?: LandAreaFilter | null | undefined;
  /** 已使用面积（亩）。Used, mu. */
  usedArea?: LandAreaFilter | null | undefined;
};

/** 指标种类。Kind of quota. */
export type QuotaKind =
  /** 增减挂钩节余指标。Construction land linkage. */
  | 'CONSTRUCTION_LAND_LINKAGE'
  /** 旱改水指标。Dry land to paddy. */
  | 'DRY_TO_PADDY'
  /** 奖励的新增建设用地计划指标。Awarded quota for new construction land. */
  | 'NEW_CONSTRUCTION_LAND'
  /** 新增耕地指标。New cultivated land. */
  | 'NEW_CULTIVATED_LAND';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type QuotaKindFilter = {
  /** 等于。Equals. */
  eq?: QuotaKind | null | undefined;
  /** 在其中。One of. */
  in?: Array<QuotaKind> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 指标若干条的筛选，各项同时成立。Conditions on many, which must all hold: Quota produced. */
export type QuotaListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: QuotaFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: QuotaFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: QuotaFilter | null | undefined;
};

/** 建设用地复垦的筛选，各项同时成立。Conditions that must all hold: Reclamation of construction land. */
export type ReclamationFilter = {
  /** 全部成立。All of these. */
  and?: Array<ReclamationFilter> | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 复垦后质量等别，1（优）至 15。Grade after, 1 (best) to 15. */
  gradeAfter?: FloatFilter | null | undefined;
  /** 涉及户数。Households concerned. */
  households?: IntFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 复垦面积（亩）。Land reclaimed, mu. */
  landArea?: LandAreaFilter | null | undefined;
  /** 新增耕地面积（亩）。New cultivated land, mu. */
  newCultivatedLand?: LandAreaFilter | null | undefined;
  /** 其中水田面积（亩）。Of it paddy field, mu. */
  newPaddyField?: LandAreaFilter | null | undefined;
  /** 不成立。None of this. */
  not?: ReclamationFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<ReclamationFilter> | null | undefined;
  /** 项目。Project. */
  project?: ProjectFilter | null | undefined;
  /** 来源。Source. */
  source?: ReclamationSourceFilter | null | undefined;
};

/** 建设用地复垦若干条的筛选，各项同时成立。Conditions on many, which must all hold: Reclamation of construction land. */
export type ReclamationListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: ReclamationFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: ReclamationFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: ReclamationFilter | null | undefined;
};

/** 复垦来源。Source of reclamation. */
export type ReclamationSource =
  /** 废弃宅基地。Abandoned homestead. */
  | 'ABANDONED_HOMESTEAD'
  /** 工矿废弃地。Abandoned industrial and mining land. */
  | 'ABANDONED_INDUSTRIAL_MINING_LAND'
  /** 地质灾害搬迁点。Geohazard relocation site. */
  | 'GEOHAZARD_RELOCATION_SITE'
  /** 空闲地。Idle land. */
  | 'IDLE_LAND'
  /** 其他。Other. */
  | 'OTHER';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type ReclamationSourceFilter = {
  /** 等于。Equals. */
  eq?: ReclamationSource | null | undefined;
  /** 在其中。One of. */
  in?: Array<ReclamationSource> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 试点推荐表的筛选，各项同时成立。Conditions that must all hold: Recommendation form of a pilot. */
export type RecommendationFormFilter = {
  /** 全部成立。All of these. */
  and?: Array<RecommendationFormFilter> | null | undefined;
  /** 项目区。Area. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 编制单位。Compiled by. */
  compiledBy?: StringFilter | null | undefined;
  /** 编制日期。Compiled on. */
  compiledOn?: DateFilter | null | undefined;
  /** 现有耕地面积（亩）。Cultivated land, mu. */
  cultivatedLand?: LandAreaFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 项目区面积（亩）。Land of the area, mu. */
  landArea?: LandAreaFilter | null | undefined;
  /** 预计新增耕地面积（亩）。Expected new cultivated land, mu. */
  newCultivatedLand?: LandAreaFilter | null | undefined;
  /** 不成立。None of this. */
  not?: RecommendationFormFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<RecommendationFormFilter> | null | undefined;
  /** 计划投资（元）。Planned investment, yuan. */
  plannedInvestment?: MoneyFilter | null | undefined;
  /** 人口。Population. */
  population?: IntFilter | null | undefined;
  /** 推荐理由。Why it is recommended. */
  summary?: StringFilter | null | undefined;
};

/** 试点推荐表的排序，每项一个字段。An order, one field an item: Recommendation form of a pilot. */
export type RecommendationFormOrder = {
  /** 项目区。Area. */
  area?: ConsolidationAreaOrder | null | undefined;
  /** 编制单位。Compiled by. */
  compiledBy?: Direction | null | undefined;
  /** 编制日期。Compiled on. */
  compiledOn?: Direction | null | undefined;
  /** 现有耕地面积（亩）。Cultivated land, mu. */
  cultivatedLand?: Direction | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: Direction | null | undefined;
  /** 项目区面积（亩）。Land of the area, mu. */
  landArea?: Direction | null | undefined;
  /** 预计新增耕地面积（亩）。Expected new cultivated land, mu. */
  newCultivatedLand?: Direction | null | undefined;
  /** 计划投资（元）。Planned investment, yuan. */
  plannedInvestment?: Direction | null | undefined;
  /** 人口。Population. */
  population?: Direction | null | undefined;
  /** 推荐理由。Why it is recommended. */
  summary?: Direction | null | undefined;
};

/** 登记时的核对。Check of a record when it is written. */
export type RecordCheck =
  /** 验收不早于开工。Nothing is accepted before it began. */
  | 'ACCEPTED_AFTER_START'
  /** 不合格的，须写明问题和整改期限。What is not in order says what it is, and by when it is mended. */
  | 'FAULT_HAS_TERM'
  /** 整改期限、完成日期不早于检查。What is to be mended is due, and done, not before it was found. */
  | 'MENDED_IN_ORDER'
  /** 退回或不通过的，须写明意见。What is returned or rejected says why. */
  | 'OPINION_GIVEN'
  /** 工程项目工期在实施期内。A planned project lies within the time of its plan. */
  | 'PLANNED_WITHIN_PLAN'
  /** 先入储备库，后报部备案。In the reserve pool before it is filed with the ministry. */
  | 'POOL_BEFORE_FILING'
  /** 进度倒退的，须说明情况。Progress that goes back says why. */
  | 'PROGRESS_NOT_BACKWARDS'
  /** 出库的，须写明出库日期。What left the pool says when. */
  | 'REMOVAL_DATED'
  /** 考核得分与最近一次评分相同。The score is that of the latest scoring. */
  | 'SCORED_AS_WORKED_OUT'
  /** 先报送，再初审，通过后上报。Submitted, then reviewed, and reported when it has passed. */
  | 'SURVEY_IN_TURN'
  /** 流转面积不超过村域面积。No more land is transferred than the village has. */
  | 'TRANSFER_WITHIN_VILLAGE';

/** 绿化造林规划审查：以自然键认定；未给的字段不变，`null` 为清空。Review of a greening plan: known by its natural key; what is left out stays, `null` clears. */
export type RecordGreeningPlanReviewInput = {
  /** 项目区，报送时写明的。Area, where the record names it. */
  area?: ConsolidationAreaKey | null | undefined;
  /** 村或乡镇。Village or township. */
  division?: AdministrativeDivisionKey | null | undefined;
  /** 文号。Document number. */
  documentNumber?: string | null | undefined;
  /** 幂等键：同一请求重发时不变。Idempotency key: the same when the request is sent again. */
  idempotencyKey: string;
  /** 规划造林面积（亩）。Land to be greened, mu. */
  landArea?: string | null | undefined;
  /** 意见。Opinion. */
  opinion?: string | null | undefined;
  /** 规划名称。Name of the plan. */
  planName: string;
  /** 项目。Project. */
  project?: ProjectKey | null | undefined;
  /** 审查日期。Reviewed on. */
  reviewedOn?: string | null | undefined;
  /** 审查单位。Who reviewed. */
  reviewer?: string | null | undefined;
  /** 结论。Verdict. */
  verdict?: Verdict | null | undefined;
};

/** 登记一笔支付。Record a payment to a payee. */
export type RecordPaymentInput = {
  /** 收款账号。Account of the payee. */
  account?: string | null | undefined;
  /** 金额（元）。Amount, yuan. */
  amount: string;
  /** 合同编号。Contract number. */
  contractNumber?: string | null | undefined;
  /** 拨付。The disbursement that it is paid from. */
  disbursementId: string;
  /** 编号，不填由系统给。Number; given when absent. */
  externalId?: string | null | undefined;
  /** 幂等键：同一请求重发时不变，不会重复入账。Idempotency key: the same when the request is sent again. */
  idempotencyKey: string;
  /** 支付日期，默认今天。Paid on; today when absent. */
  paidOn?: string | null | undefined;
  /** 收款人。Payee. */
  payee: string;
};

/** 潜力资源调查：以自然键认定；未给的字段不变，`null` 为清空。Potential survey: known by its natural key; what is left out stays, `null` clears. */
export type RecordPotentialSurveyInput = {
  /** 基础数据。Base data. */
  baseData?: SurveyBaseData | null | undefined;
  /** 数据年度。Year of the base data. */
  baseYear: number;
  /** 潜力类别。Category. */
  category: PotentialCategory;
  /** 区域分布。Where it lies. */
  distribution?: string | null | undefined;
  /** 村（或乡镇）。Village (or township). */
  division: AdministrativeDivisionKey;
  /** 初审意见。Opinion of the first review. */
  firstReviewOpinion?: string | null | undefined;
  /** 县自然资源局初审结论。Verdict of the first review. */
  firstReviewVerdict?: Verdict | null | undefined;
  /** 初审日期。First reviewed on. */
  firstReviewedOn?: string | null | undefined;
  /** 幂等键：同一请求重发时不变。Idempotency key: the same when the request is sent again. */
  idempotencyKey: string;
  /** 潜力面积（亩）。Potential land, mu. */
  landArea?: string | null | undefined;
  /** 备注。Note. */
  note?: string | null | undefined;
  /** 上报文号。Document of the report. */
  reportDocument?: string | null | undefined;
  /** 领导小组上报日期。Reported by the leading group on. */
  reportedOn?: string | null | undefined;
  /** 报送乡镇。Township that submitted it. */
  submittedBy?: string | null | undefined;
  /** 报送日期。Submitted on. */
  submittedOn?: string | null | undefined;
  /** 适宜整治面积（亩）。Land suitable for consolidation, mu. */
  suitableArea?: string | null | undefined;
};

/** 整改的筛选，各项同时成立。Conditions that must all hold: Rectification. */
export type RectificationFilter = {
  /** 追责情况。Who was held to account. */
  accountability?: StringFilter | null | undefined;
  /** 全部成立。All of these. */
  and?: Array<RectificationFilter> | null | undefined;
  /** 距整改期限的天数，逾期为负；已完成或未定期限的为空。Days until it is due, negative when overdue; null when it is done or has no day. */
  daysLeft?: IntFilter | null | undefined;
  /** 整改完成日期。Done on. */
  doneOn?: DateFilter | null | undefined;
  /** 整改期限。Due on. */
  dueOn?: DateFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 督查。Inspection. */
  inspection?: InspectionFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 是否逾期未整改。Whether it should have been mended by now, and is not. */
  isOverdue?: BooleanFilter | null | undefined;
  /** 不成立。None of this. */
  not?: RectificationFilter | null | undefined;
  /** 问题序号。Number of the problem. */
  number?: StringFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<RectificationFilter> | null | undefined;
  /** 问题。Problem. */
  problem?: StringFilter | null | undefined;
  /** 整改情况。What was done. */
  result?: StringFilter | null | undefined;
  /** 责任单位。Unit that answers for it. */
  unit?: StringFilter | null | undefined;
};

/** 整改若干条的筛选，各项同时成立。Conditions on many, which must all hold: Rectification. */
export type RectificationListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: RectificationFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: RectificationFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: RectificationFilter | null | undefined;
};

/** 红线项目。What a line is about. */
export type RedLineKey =
  /** 补划永久基本农田：不少于调整面积的规定比例。Basic farmland added: a share of what was adjusted, at least. */
  | 'ADDED_BASIC_FARMLAND'
  /** 建设用地：不增加。Construction land: does not grow. */
  | 'CONSTRUCTION_LAND'
  /** 耕地：不减少。Cultivated land: does not shrink. */
  | 'CULTIVATED_LAND'
  /** 生态用地：林地、草地、水域和湿地。Ecological land: forest, grass, water and wetland. */
  | 'ECOLOGICAL_LAND'
  /** 新增耕地：不少于原有耕地的规定比例。New cultivated land: a share of what there was, at least. */
  | 'NEW_CULTIVATED_LAND'
  /** 水田。Paddy. */
  | 'PADDY'
  /** 永久基本农田：不减少。Permanent basic farmland: does not shrink. */
  | 'PERMANENT_BASIC_FARMLAND';

/** 红线判断。Whether a line holds. */
export type RedLineVerdict =
  /** 突破；不能通过验收。It is broken, and the area cannot be accepted. */
  | 'BROKEN'
  /** 缺少记录，无法判断。Records are missing, so that it cannot be told. */
  | 'CANNOT_TELL'
  /** 守住。It holds. */
  | 'HOLDS'
  /** 仅供参考，无规定。For information: no rule binds it. */
  | 'INFORMS';

/** 红线：项目区整治前后的土地平衡的排序，每项一个字段。An order, one field an item: Red lines: an area’s balance of land before and after. */
export type RedLinesOrder = {
  /** 总的判断：有一条突破即突破，有一条无法判断即无法判断。All in all: broken where one is, else not to be told where one is not. */
  verdict?: Direction | null | undefined;
};

/** 否定现行归属。Reject the tie as it stands. */
export type RejectTieInput = {
  /** 分配。Allocation. */
  allocationId?: string | null | undefined;
  /** 幂等键：同一请求重发时不变。Idempotency key: the same when the request is sent again. */
  idempotencyKey: string;
  /** 项目。Project. */
  projectId?: string | null | undefined;
  /** 项目分部。Part of a project. */
  projectPartId?: string | null | undefined;
  /** 理由。Reason. */
  reason: string;
};

/** 宜耕后备资源开发的筛选，各项同时成立。Conditions that must all hold: Reserve land development. */
export type ReserveLandDevelopmentFilter = {
  /** 全部成立。All of these. */
  and?: Array<ReserveLandDevelopmentFilter> | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 整治后连片度（%）。Contiguity after, per cent. */
  contiguityAfter?: FloatFilter | null | undefined;
  /** 整治后耕地面积（亩）。Cultivated land after, mu. */
  cultivatedAfter?: LandAreaFilter | null | undefined;
  /** 整治前耕地面积（亩）。Cultivated land before, mu. */
  cultivatedBefore?: LandAreaFilter | null | undefined;
  /** 新增耕地质量等别，1（优）至 15。Grade after, 1 (best) to 15. */
  gradeAfter?: FloatFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 开发面积（亩）。Land developed, mu. */
  landArea?: LandAreaFilter | null | undefined;
  /** 新增耕地面积（亩）。New cultivated land, mu. */
  newCultivatedLand?: LandAreaFilter | null | undefined;
  /** 其中水田面积（亩）。Of it paddy field, mu. */
  newPaddyField?: LandAreaFilter | null | undefined;
  /** 不成立。None of this. */
  not?: ReserveLandDevelopmentFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<ReserveLandDevelopmentFilter> | null | undefined;
  /** 项目。Project. */
  project?: ProjectFilter | null | undefined;
};

/** 宜耕后备资源开发若干条的筛选，各项同时成立。Conditions on many, which must all hold: Reserve land development. */
export type ReserveLandDevelopmentListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: ReserveLandDevelopmentFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: ReserveLandDevelopmentFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: ReserveLandDevelopmentFilter | null | undefined;
};

/** 宜耕后备资源开发的排序，每项一个字段。An order, one field an item: Reserve land development. */
export type ReserveLandDevelopmentOrder = {
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaOrder | null | undefined;
  /** 整治后连片度（%）。Contiguity after, per cent. */
  contiguityAfter?: Direction | null | undefined;
  /** 整治后耕地面积（亩）。Cultivated land after, mu. */
  cultivatedAfter?: Direction | null | undefined;
  /** 整治前耕地面积（亩）。Cultivated land before, mu. */
  cultivatedBefore?: Direction | null | undefined;
  /** 新增耕地质量等别，1（优）至 15。Grade after, 1 (best) to 15. */
  gradeAfter?: Direction | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: Direction | null | undefined;
  /** 开发面积（亩）。Land developed, mu. */
  landArea?: Direction | null | undefined;
  /** 新增耕地面积（亩）。New cultivated land, mu. */
  newCultivatedLand?: Direction | null | undefined;
  /** 其中水田面积（亩）。Of it paddy field, mu. */
  newPaddyField?: Direction | null | undefined;
  /** 项目。Project. */
  project?: ProjectOrder | null | undefined;
};

/** 项目储备库条目的筛选，各项同时成立。Conditions that must all hold: Entry of the project reserve pool. */
export type ReservePoolEntryFilter = {
  /** 全部成立。All of these. */
  and?: Array<ReservePoolEntryFilter> | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 入库日期。Entered on. */
  enteredOn?: DateFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 不成立。None of this. */
  not?: ReservePoolEntryFilter | null | undefined;
  /** 备注。Note. */
  note?: StringFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<ReservePoolEntryFilter> | null | undefined;
  /** 储备库编号。Number in the pool. */
  poolNumber?: StringFilter | null | undefined;
  /** 项目。Project. */
  project?: ProjectFilter | null | undefined;
  /** 出库日期。Removed on. */
  removedOn?: DateFilter | null | undefined;
  /** 在库状态。State. */
  state?: PoolStateFilter | null | undefined;
};

/** 项目储备库条目若干条的筛选，各项同时成立。Conditions on many, which must all hold: Entry of the project reserve pool. */
export type ReservePoolEntryListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: ReservePoolEntryFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: ReservePoolEntryFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: ReservePoolEntryFilter | null | undefined;
};

/** 项目储备库条目的排序，每项一个字段。An order, one field an item: Entry of the project reserve pool. */
export type ReservePoolEntryOrder = {
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaOrder | null | undefined;
  /** 入库日期。Entered on. */
  enteredOn?: Direction | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: Direction | null | undefined;
  /** 备注。Note. */
  note?: Direction | null | undefined;
  /** 储备库编号。Number in the pool. */
  poolNumber?: Direction | null | undefined;
  /** 项目。Project. */
  project?: ProjectOrder | null | undefined;
  /** 出库日期。Removed on. */
  removedOn?: Direction | null | undefined;
  /** 在库状态。State. */
  state?: Direction | null | undefined;
};

/** 奖励的筛选，各项同时成立。Conditions that must all hold: Reward. */
export type RewardFilter = {
  /** 奖励金额（元）。Amount, yuan. */
  amount?: MoneyFilter | null | undefined;
  /** 全部成立。All of these. */
  and?: Array<RewardFilter> | null | undefined;
  /** 项目区。Area. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 受奖乡镇或村。Township or village that gets it. */
  division?: AdministrativeDivisionFilter | null | undefined;
  /** 文号。Document number. */
  documentNumber?: StringFilter | null | undefined;
  /** 奖励日期。Granted on. */
  grantedOn?: DateFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 奖励种类。Kind of reward. */
  kind?: RewardKindFilter | null | undefined;
  /** 不成立。None of this. */
  not?: RewardFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<RewardFilter> | null | undefined;
  /** 奖励指标（亩）。Quota, mu. */
  quotaArea?: LandAreaFilter | null | undefined;
  /** 由此奖励而记的指标分录。Entries of quotas that it was given by. */
  quotaEntries?: QuotaEntryListFilter | null | undefined;
};

/** 奖励种类。Kind of reward. */
export type RewardKind =
  /** 新增建设用地计划指标奖励。Quota for new construction land, after acceptance. */
  | 'CONSTRUCTION_LAND_QUOTA'
  /** 乡镇资金奖励。Money to the township, after provincial review. */
  | 'TOWNSHIP_MONEY'
  /** 行政村资金奖励。Money to the village, after provincial review. */
  | 'VILLAGE_MONEY';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type RewardKindFilter = {
  /** 等于。Equals. */
  eq?: RewardKind | null | undefined;
  /** 在其中。One of. */
  in?: Array<RewardKind> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 奖励若干条的筛选，各项同时成立。Conditions on many, which must all hold: Reward. */
export type RewardListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: RewardFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: RewardFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: RewardFilter | null | undefined;
};

/** 规则种类。Kind of rule. */
export type RuleKind =
  /** 约束，写入时即拒绝，审计再核对。Refused when it is written, and verified by a run. */
  | 'BLOCK'
  /** 疑点。A lead that a run reports. */
  | 'FINDING';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type RuleKindFilter = {
  /** 等于。Equals. */
  eq?: RuleKind | null | undefined;
  /** 在其中。One of. */
  in?: Array<RuleKind> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 可检索的对象。What can be searched for. */
export type SearchType =
  /** 行政区划：代码、名称。Divisions: code, name. */
  | 'ADMINISTRATIVE_DIVISION'
  /** 分配：编号、地点。Allocations: number, place. */
  | 'ALLOCATION'
  /** 整治项目区：代码、名称。Areas: code, name. */
  | 'CONSOLIDATION_AREA'
  /** 合同：编号、名称、承包人。Contracts: number, name, contractor. */
  | 'CONTRACT'
  /** 资金：文号、名称。Funds: document number, name. */
  | 'FUND'
  /** 项目：编号、名称、地点、业主、批复文号。Projects: number, name, place, owner, approval. */
  | 'PROJECT';

/** 严重程度。Severity. */
export type Severity =
  /** 高。High. */
  | 'HIGH'
  /** 低。Low. */
  | 'LOW'
  /** 中。Medium. */
  | 'MEDIUM';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type SeverityFilter = {
  /** 等于。Equals. */
  eq?: Severity | null | undefined;
  /** 在其中。One of. */
  in?: Array<Severity> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 份额依据。What shares are of. */
export type ShareBasis =
  /** 按图形面积。By land area, from the geometry. */
  | 'LAND_AREA'
  /** 按资金。By money. */
  | 'MONEY';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type ShareBasisFilter = {
  /** 等于。Equals. */
  eq?: ShareBasis | null | undefined;
  /** 在其中。One of. */
  in?: Array<ShareBasis> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 地力培肥的筛选，各项同时成立。Conditions that must all hold: Soil fertility plan. */
export type SoilFertilityPlanFilter = {
  /** 全部成立。All of these. */
  and?: Array<SoilFertilityPlanFilter> | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 村。Village. */
  division?: AdministrativeDivisionFilter | null | undefined;
  /** 资金（元）。Money, yuan. */
  funding?: MoneyFilter | null | undefined;
  /** 技术指导单位。Who gave guidance. */
  guidedBy?: StringFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 培肥面积（亩）。Land, mu. */
  landArea?: LandAreaFilter | null | undefined;
  /** 措施。Measures. */
  measures?: StringFilter | null | undefined;
  /** 不成立。None of this. */
  not?: SoilFertilityPlanFilter | null | undefined;
  /** 备注。Note. */
  note?: StringFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<SoilFertilityPlanFilter> | null | undefined;
  /** 培肥后有机质（克/千克）。Organic matter after, g/kg. */
  organicMatterAfter?: FloatFilter | null | undefined;
  /** 培肥前有机质（克/千克）。Organic matter before, g/kg. */
  organicMatterBefore?: FloatFilter | null | undefined;
  /** 项目。Project. */
  project?: ProjectFilter | null | undefined;
  /** 年度。Year. */
  year?: IntFilter | null | undefined;
};

/** 地力培肥若干条的筛选，各项同时成立。Conditions on many, which must all hold: Soil fertility plan. */
export type SoilFertilityPlanListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: SoilFertilityPlanFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: SoilFertilityPlanFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: SoilFertilityPlanFilter | null | undefined;
};

/** 水土保持方案审查的筛选，各项同时成立。Conditions that must all hold: Soil-and-water review. */
export type SoilWaterReviewFilter = {
  /** 全部成立。All of these. */
  and?: Array<SoilWaterReviewFilter> | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 水土保持补偿费（元）。Compensation fee, yuan. */
  compensationFee?: MoneyFilter | null | undefined;
  /** 村或乡镇。Village or township. */
  division?: AdministrativeDivisionFilter | null | undefined;
  /** 文号。Document number. */
  documentNumber?: StringFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 水土保持投资（元）。Investment in soil and water, yuan. */
  investment?: MoneyFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 防治责任范围（亩）。Land answered for, mu. */
  landArea?: LandAreaFilter | null | undefined;
  /** 不成立。None of this. */
  not?: SoilWaterReviewFilter | null | undefined;
  /** 意见。Opinion. */
  opinion?: StringFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<SoilWaterReviewFilter> | null | undefined;
  /** 方案名称。Name of the plan. */
  planName?: StringFilter | null | undefined;
  /** 项目。Project. */
  project?: ProjectFilter | null | undefined;
  /** 审查日期。Reviewed on. */
  reviewedOn?: DateFilter | null | undefined;
  /** 审查单位。Who reviewed. */
  reviewer?: StringFilter | null | undefined;
  /** 结论。Verdict. */
  verdict?: VerdictFilter | null | undefined;
};

/** 水土保持方案审查若干条的筛选，各项同时成立。Conditions on many, which must all hold: Soil-and-water review. */
export type SoilWaterReviewListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: SoilWaterReviewFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: SoilWaterReviewFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: SoilWaterReviewFilter | null | undefined;
};

/** 一个分部。One part. */
export type SplitPartInput = {
  /** 所属项目区代码。The area’s code. */
  areaCode?: string | null | undefined;
  /** 名称。Name. */
  name: string;
  /** 在各项目区外；与项目区代码都不填则该分部待定。Outside every area; a part with neither awaits a decision. */
  outside?: boolean | null | undefined;
  /** 份额，1 为全部，至多八位小数；按图形面积拆分时各分部都可不填。Share of 1, up to eight decimals; all may be left out when split by land area. */
  share?: string | null | undefined;
};

/** 把跨区项目拆成分部。Split a project that spans areas. */
export type SplitProjectInput = {
  /** 份额依据。What shares are of. */
  basis: ShareBasis;
  /** 幂等键：同一请求重发时不变。Idempotency key: the same when the request is sent again. */
  idempotencyKey: string;
  /** 分部，各属一区、在区外或待定。Parts, each in one area, outside, or awaiting a decision. */
  parts: Array<SplitPartInput>;
  /** 项目。Project. */
  projectId: string;
  /** 理由。Reason. */
  reason: string;
};

/** 步骤。Step. */
export type StepKind =
  /** 移交后期管护。Handed over to aftercare. */
  | 'AFTERCARE'
  /** 整体验收。Acceptance of the area. */
  | 'AREA_ACCEPTANCE'
  /** 确定工程项目区。Area chosen. */
  | 'AREA_CHOSEN'
  /** 变更。Change of the plan. */
  | 'CHANGE'
  /** 市级论证完善。Appraisal by the city. */
  | 'CITY_APPRAISAL'
  /** 市自然资源局审批。Approval by the city bureau. */
  | 'CITY_APPROVAL'
  /** 县自然资源部门审查。Review by county natural resources. */
  | 'COUNTY_REVIEW'
  /** 项目储备库、报部备案入库。Reserve pool and filing with the ministry. */
  | 'FILING'
  /** 县自然资源局初审。First review by county natural resources. */
  | 'FIRST_REVIEW'
  /** 启动实施。Start of the works. */
  | 'IMPLEMENTATION'
  /** 县领导小组审议。Review by the county leading group. */
  | 'LEADING_GROUP_REVIEW'
  /** 实施方案报送。Implementation plan submitted. */
  | 'PLAN_SUBMITTED'
  /** 潜力资源调查报送。Potential survey submitted by the township. */
  | 'POTENTIAL_SURVEY'
  /** 省政府批复。Reply of the provincial government. */
  | 'PROVINCIAL_REPLY'
  /** 省自然资源厅审查。Review by the province. */
  | 'PROVINCIAL_REVIEW'
  /** 县政府推荐上报。Recommended by the county government. */
  | 'RECOMMENDATION'
  /** 兑现奖励。Rewards granted. */
  | 'REWARDS'
  /** 终止。Termination. */
  | 'TERMINATION';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type StepKindFilter = {
  /** 等于。Equals. */
  eq?: StepKind | null | undefined;
  /** 在其中。One of. */
  in?: Array<StepKind> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 比较，各项同时成立。Comparisons that must all hold. */
export type StringFilter = {
  /** 包含文字，至多 200 个字符。Contains this text, at most 200 characters. */
  contains?: string | null | undefined;
  /** 等于。Equals. */
  eq?: string | null | undefined;
  /** 大于。Greater than. */
  gt?: string | null | undefined;
  /** 不小于。At least. */
  gte?: string | null | undefined;
  /** 在其中。One of. */
  in?: Array<string> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
  /** 小于。Less than. */
  lt?: string | null | undefined;
  /** 不大于。At most. */
  lte?: string | null | undefined;
};

/** 提出异议，任何人都可以。An objection, by anyone, to something that was published. */
export type SubmitObjectionInput = {
  /** 联系方式，可不留，至多 200 字；不公开。How to reach you, if you like, up to 200 characters; never public. */
  contact?: string | null | undefined;
  /** 幂等键：同一请求重发时不变，回执也不变；请用随机值（如 UUID），回执由它得出。Idempotency key: sent again, it gives the same receipt, which is made of it: take a random one, such as a UUID. */
  idempotencyKey: string;
  /** 所指项目区、项目、资金或公示的标识。Id of the area, project, fund or notice that it is about. */
  subjectId: string;
  /** 内容，10 至 4000 字；答复后公开。The text; public once answered. */
  words: string;
};

/** 补贴清册条目的筛选，各项同时成立。Conditions that must all hold: Entry of a subsidy roster. */
export type SubsidyRosterEntryFilter = {
  /** 收款账号，无需知道者只见末四位。Account; its last four figures to whoever need not know it. */
  account?: StringFilter | null | undefined;
  /** 应发金额（元）。Amount due, yuan. */
  amount?: MoneyFilter | null | undefined;
  /** 全部成立。All of these. */
  and?: Array<SubsidyRosterEntryFilter> | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 补贴面积（亩）。Land that is subsidised, mu. */
  landArea?: LandAreaFilter | null | undefined;
  /** 不成立。None of this. */
  not?: SubsidyRosterEntryFilter | null | undefined;
  /** 序号。Number in the roster. */
  number?: StringFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<SubsidyRosterEntryFilter> | null | undefined;
  /** 自报已发金额（元）。Paid, as reported, yuan. */
  paidAmount?: MoneyFilter | null | undefined;
  /** 自报发放日期。Paid on, as reported. */
  paidOn?: DateFilter | null | undefined;
  /** 收款人，无需知道者所见为脱敏后的。Payee, masked to whoever need not know. */
  payee?: StringFilter | null | undefined;
  /** 清册。Roster. */
  roster?: SubsidyRosterFilter | null | undefined;
};

/** 补贴清册条目若干条的筛选，各项同时成立。Conditions on many, which must all hold: Entry of a subsidy roster. */
export type SubsidyRosterEntryListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: SubsidyRosterEntryFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: SubsidyRosterEntryFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: SubsidyRosterEntryFilter | null | undefined;
};

/** 补贴清册的筛选，各项同时成立。Conditions that must all hold: Roster of a subsidy. */
export type SubsidyRosterFilter = {
  /** 分配。Allocation. */
  allocation?: AllocationFilter | null | undefined;
  /** 全部成立。All of these. */
  and?: Array<SubsidyRosterFilter> | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 部门。Department. */
  department?: DepartmentFilter | null | undefined;
  /** 村或乡镇。Village or township. */
  division?: AdministrativeDivisionFilter | null | undefined;
  /** 条目。Entries. */
  entries?: SubsidyRosterEntryListFilter | null | undefined;
  /** 定稿日期。Final on. */
  finalisedOn?: DateFilter | null | undefined;
  /** 年度。Year. */
  fiscalYear?: IntFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 补贴名称。Name. */
  name?: StringFilter | null | undefined;
  /** 不成立。None of this. */
  not?: SubsidyRosterFilter | null | undefined;
  /** 公示起始日期。Public notice from. */
  noticeFrom?: DateFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<SubsidyRosterFilter> | null | undefined;
};

/** 补贴清册若干条的筛选，各项同时成立。Conditions on many, which must all hold: Roster of a subsidy. */
export type SubsidyRosterListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: SubsidyRosterFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: SubsidyRosterFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: SubsidyRosterFilter | null | undefined;
};

/** 指导与监督检查的筛选，各项同时成立。Conditions that must all hold: Guidance and supervision by a department. */
export type SupervisionFilter = {
  /** 全部成立。All of these. */
  and?: Array<SupervisionFilter> | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 距整改期限的天数，逾期为负；已完成或未定期限的为空。Days until it is due, negative when overdue; null when it is done or has no day. */
  daysLeft?: IntFilter | null | undefined;
  /** 部门。Department. */
  department?: DepartmentFilter | null | undefined;
  /** 整改完成日期。Mended on. */
  doneOn?: DateFilter | null | undefined;
  /** 整改期限。To be mended by. */
  dueOn?: DateFilter | null | undefined;
  /** 指导意见。Guidance given. */
  guidance?: StringFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 是否逾期未整改。Whether it should have been mended by now, and is not. */
  isOverdue?: BooleanFilter | null | undefined;
  /** 不成立。None of this. */
  not?: SupervisionFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<SupervisionFilter> | null | undefined;
  /** 发现的问题。Problems found. */
  problems?: StringFilter | null | undefined;
  /** 项目。Project. */
  project?: ProjectFilter | null | undefined;
  /** 日期。Date. */
  visitedOn?: DateFilter | null | undefined;
  /** 人员。Who came. */
  visitors?: StringFilter | null | undefined;
};

/** 指导与监督检查若干条的筛选，各项同时成立。Conditions on many, which must all hold: Guidance and supervision by a department. */
export type SupervisionListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: SupervisionFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: SupervisionFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: SupervisionFilter | null | undefined;
};

/** 基础数据。Base data. */
export type SurveyBaseData =
  /** 年度土地利用变更调查。Annual land-use change survey. */
  | 'ANNUAL_CHANGE_SURVEY'
  /** 第三次全国国土调查。Third national land survey. */
  | 'THIRD_NATIONAL_SURVEY';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type SurveyBaseDataFilter = {
  /** 等于。Equals. */
  eq?: SurveyBaseData | null | undefined;
  /** 在其中。One of. */
  in?: Array<SurveyBaseData> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 办理项目区的一个步骤。Take a step of an area’s course. */
export type TakeStepInput = {
  /** 项目区代码。The area’s code. */
  areaCode: string;
  /** 办理单位，如市自然资源局。Authority whose step it is. */
  authority?: string | null | undefined;
  /** 办结日期，默认今天；待审的不填。Decided on; today when absent; none while it is pending. */
  decidedOn?: string | null | undefined;
  /** 文号。Document number. */
  documentNumber?: string | null | undefined;
  /** 您看到的状态（`stage.state`）；其间有人办理过则不办。The state that you read (`stage.state`): refused where it has changed since. */
  expectedState?: string | null | undefined;
  /** 经办人，默认登记人。Who took it; whoever enters it when absent. */
  handledBy?: string | null | undefined;
  /** 幂等键：同键同内容只办一次。Idempotency key: the same again counts once. */
  idempotencyKey: string;
  /** 意见；退回、不通过、变更、终止时必填。Opinion; needed unless it is approved, and for a change or a termination. */
  opinion?: string | null | undefined;
  /** 步骤。Step. */
  step: StepKind;
  /** 报送日期。Submitted on. */
  submittedOn?: string | null | undefined;
  /** 结论：通过须条件齐备；退回补正使项目区回到上一步，重新办理。Verdict: an approval needs all its requirements; RETURNED sends the area back to the step before, to be taken again. */
  verdict: Verdict;
};

/** 目标指标。Indicator. */
export type TargetIndicator =
  /** 考核得分（分）。Score. */
  | 'ASSESSMENT_SCORE'
  /** 生态用地（亩）。Ecological land, mu. */
  | 'ECOLOGICAL_LAND'
  /** 高标准农田（亩）。High-standard farmland, mu. */
  | 'HIGH_STANDARD_FARMLAND'
  /** 完成投资（元）。Investment completed, yuan. */
  | 'INVESTMENT'
  /** 新增耕地（亩）。New cultivated land, mu. */
  | 'NEW_CULTIVATED_LAND'
  /** 其他。Other. */
  | 'OTHER'
  /** 涉农资金优先入区比例（%）。Share of rural money placed in areas, per cent. */
  | 'PLACEMENT_SHARE'
  /** 完工项目（个）。Projects finished. */
  | 'PROJECTS_FINISHED'
  /** 建设用地复垦（亩）。Reclamation, mu. */
  | 'RECLAMATION';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type TargetIndicatorFilter = {
  /** 等于。Equals. */
  eq?: TargetIndicator | null | undefined;
  /** 在其中。One of. */
  in?: Array<TargetIndicator> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 三大类。Three-way class. */
export type ThreeWayClass =
  /** 农用地。Agricultural land. */
  | 'AGRICULTURAL'
  /** 建设用地。Construction land. */
  | 'CONSTRUCTION'
  /** 未利用地。Unused land. */
  | 'UNUSED';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type ThreeWayClassFilter = {
  /** 等于。Equals. */
  eq?: ThreeWayClass | null | undefined;
  /** 在其中。One of. */
  in?: Array<ThreeWayClass> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 归属认定的筛选，各项同时成立。Conditions that must all hold: A reviewer’s decision. */
export type TieDecisionFilter = {
  /** 分配。Allocation. */
  allocation?: AllocationFilter | null | undefined;
  /** 全部成立。All of these. */
  and?: Array<TieDecisionFilter> | null | undefined;
  /** 项目区。Area. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 认定时间。When. */
  decidedAt?: DateTimeFilter | null | undefined;
  /** 认定人。Who decided. */
  decidedBy?: StringFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 种类。Kind. */
  kind?: TieDecisionKindFilter | null | undefined;
  /** 随本认定一并作出的认定。Decisions made along with this one. */
  madeAlong?: TieDecisionListFilter | null | undefined;
  /** 同一请求的主认定。The decision that this was made along with. */
  madeWith?: TieDecisionFilter | null | undefined;
  /** 不成立。None of this. */
  not?: TieDecisionFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<TieDecisionFilter> | null | undefined;
  /** 并入的项目。The other project, of a merge. */
  otherProject?: ProjectFilter | null | undefined;
  /** 项目分部。Part. */
  part?: ProjectPartFilter | null | undefined;
  /** 项目。Project. */
  project?: ProjectFilter | null | undefined;
  /** 理由。Reason. */
  reason?: StringFilter | null | undefined;
  /** 所撤销的认定。The decision that this undoes. */
  undoes?: TieDecisionFilter | null | undefined;
  /** 撤销本认定的认定。The decision that undid this one. */
  undoneBy?: TieDecisionFilter | null | undefined;
};

/** 认定种类。Kind of decision. */
export type TieDecisionKind =
  /** 认定归属某区。Confirmed to lie in an area. */
  | 'CONFIRM'
  /** 合并。Merged with another project. */
  | 'MERGE'
  /** 认定在区外。Marked as outside every area. */
  | 'OUTSIDE'
  /** 否定某归属。Rejected a tie. */
  | 'REJECT'
  /** 拆分。Split into parts. */
  | 'SPLIT'
  /** 撤销前一认定。Undid a decision before. */
  | 'UNDO';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type TieDecisionKindFilter = {
  /** 等于。Equals. */
  eq?: TieDecisionKind | null | undefined;
  /** 在其中。One of. */
  in?: Array<TieDecisionKind> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 归属认定若干条的筛选，各项同时成立。Conditions on many, which must all hold: A reviewer’s decision. */
export type TieDecisionListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: TieDecisionFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: TieDecisionFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: TieDecisionFilter | null | undefined;
};

/** 归属依据，强者在前。How it was tied, strongest first. */
export type TieMethod =
  /** 申报代码。An area code in the record. */
  | 'DECLARED'
  /** 区划代码。A division code. */
  | 'DIVISION'
  /** 承继。From the project or the parent. */
  | 'INHERITED'
  /** 人工认定。A reviewer’s decision. */
  | 'MANUAL'
  /** 地名。Names of places in the text. */
  | 'PLACE_NAME'
  /** 空间位置。Where it lies. */
  | 'SPATIAL';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type TieMethodFilter = {
  /** 等于。Equals. */
  eq?: TieMethod | null | undefined;
  /** 在其中。One of. */
  in?: Array<TieMethod> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 待定原因。Why it is unresolved. */
export type TieReason =
  /** 一名多地。A name that reads two ways. */
  | 'AMBIGUOUS'
  /** 证据矛盾。Evidence that disagrees. */
  | 'CONFLICT'
  /** 没有地点。No place at all. */
  | 'NO_EVIDENCE'
  /** 疑似重复申报。Perhaps reported twice. */
  | 'POSSIBLE_DUPLICATE'
  /** 跨项目区。Two areas, or one area and ground outside. */
  | 'SPANS_AREAS'
  /** 地点过粗。A township or the county, only a part of which lies in an area. */
  | 'TOO_COARSE'
  /** 地点不在区划名录。A place that no division bears. */
  | 'UNKNOWN_PLACE';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type TieReasonFilter = {
  /** 等于。Equals. */
  eq?: TieReason | null | undefined;
  /** 在其中。One of. */
  in?: Array<TieReason> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 归属状态。Status of a tie. */
export type TieStatus =
  /** 在县域内、项目区外。In the county, in no area. */
  | 'OUTSIDE'
  /** 已归属。Tied to an area. */
  | 'TIED'
  /** 待定。Unresolved, with a reason. */
  | 'UNRESOLVED';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type TieStatusFilter = {
  /** 等于。Equals. */
  eq?: TieStatus | null | undefined;
  /** 在其中。One of. */
  in?: Array<TieStatus> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 流转方式。Form of transfer. */
export type TransferForm =
  /** 互换。Exchange. */
  | 'EXCHANGE'
  /** 出租（转包）。Lease. */
  | 'LEASE'
  /** 其他。Other. */
  | 'OTHER'
  /** 入股。Share. */
  | 'SHARE'
  /** 转让。Transfer. */
  | 'TRANSFER'
  /** 托管。Trusteeship. */
  | 'TRUSTEESHIP';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type TransferFormFilter = {
  /** 等于。Equals. */
  eq?: TransferForm | null | undefined;
  /** 在其中。One of. */
  in?: Array<TransferForm> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 领导小组把异议转由另一部门主管。The leading group hands an objection on. */
export type TransferObjectionInput = {
  /** 转由哪个部门。The department that is to be in charge. */
  department: Department;
  /** 幂等键。Idempotency key: the same when the request is sent again. */
  idempotencyKey: string;
  /** 异议。The objection. */
  objectionId: string;
  /** 理由，2 至 1000 字。Why. */
  reason: string;
};

/** 撤销一项认定。Undo a decision by another. */
export type UndoTieDecisionInput = {
  /** 要撤销的认定。The decision to undo. */
  decisionId: string;
  /** 幂等键：同一请求重发时不变。Idempotency key: the same when the request is sent again. */
  idempotencyKey: string;
  /** 理由。Reason. */
  reason: string;
};

/** 审查结论。Verdict of a review. */
export type Verdict =
  /** 通过。Approved. */
  | 'APPROVED'
  /** 修改后通过。Approved with changes. */
  | 'APPROVED_WITH_CHANGES'
  /** 待审。Not decided yet. */
  | 'PENDING'
  /** 不通过。Rejected. */
  | 'REJECTED'
  /** 退回补正。Returned to be mended. */
  | 'RETURNED';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type VerdictFilter = {
  /** 等于。Equals. */
  eq?: Verdict | null | undefined;
  /** 在其中。One of. */
  in?: Array<Verdict> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 村土地利用规划的筛选，各项同时成立。Conditions that must all hold: Village land-use plan. */
export type VillageLandUsePlanFilter = {
  /** 农业设施用地（亩）。Land reserved for agricultural facilities, mu. */
  agriculturalFacilityLand?: LandAreaFilter | null | undefined;
  /** 全部成立。All of these. */
  and?: Array<VillageLandUsePlanFilter> | null | undefined;
  /** 批准日期。Approved on. */
  approvedOn?: DateFilter | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 编制单位。Compiled by. */
  compiledBy?: StringFilter | null | undefined;
  /** 耕地保有量（亩）。Cultivated land protected, mu. */
  cultivatedLand?: LandAreaFilter | null | undefined;
  /** 村。Village. */
  division?: AdministrativeDivisionFilter | null | undefined;
  /** 批准文号。Document number. */
  documentNumber?: StringFilter | null | undefined;
  /** 农民建房用地（亩）。Land reserved for housing, mu. */
  housingLand?: LandAreaFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 基础设施用地（亩）。Land reserved for infrastructure, mu. */
  infrastructureLand?: LandAreaFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 规划名称。Name. */
  name?: StringFilter | null | undefined;
  /** 不成立。None of this. */
  not?: VillageLandUsePlanFilter | null | undefined;
  /** 备注。Note. */
  note?: StringFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<VillageLandUsePlanFilter> | null | undefined;
  /** 规划期起（年）。First year. */
  periodFrom?: IntFilter | null | undefined;
  /** 规划期止（年）。Last year. */
  periodTo?: IntFilter | null | undefined;
  /** 永久基本农田保护面积（亩）。Permanent basic farmland protected, mu. */
  permanentBasicFarmland?: LandAreaFilter | null | undefined;
  /** 公共服务设施用地（亩）。Land reserved for public services, mu. */
  publicServiceLand?: LandAreaFilter | null | undefined;
  /** 农村产业发展用地（亩）。Land reserved for rural industry, mu. */
  ruralIndustryLand?: LandAreaFilter | null | undefined;
  /** 功能区。Function zones. */
  zones?: FunctionZoneListFilter | null | undefined;
};

/** 村土地利用规划若干条的筛选，各项同时成立。Conditions on many, which must all hold: Village land-use plan. */
export type VillageLandUsePlanListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: VillageLandUsePlanFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: VillageLandUsePlanFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: VillageLandUsePlanFilter | null | undefined;
};

/** 水利设施种类。Kind of water facility. */
export type WaterFacilityKind =
  /** 渡槽。Aqueduct. */
  | 'AQUEDUCT'
  /** 渠道。Canal. */
  | 'CANAL'
  /** 排水沟。Drain. */
  | 'DRAIN'
  /** 圩堤。Embankment. */
  | 'EMBANKMENT'
  /** 其他。Other. */
  | 'OTHER'
  /** 管道。Pipeline. */
  | 'PIPELINE'
  /** 山塘。Pond. */
  | 'POND'
  /** 泵站。Pump station. */
  | 'PUMP_STATION'
  /** 水库。Reservoir. */
  | 'RESERVOIR'
  /** 水闸。Sluice. */
  | 'SLUICE'
  /** 堰坝。Weir. */
  | 'WEIR'
  /** 机井。Well. */
  | 'WELL';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type WaterFacilityKindFilter = {
  /** 等于。Equals. */
  eq?: WaterFacilityKind | null | undefined;
  /** 在其中。One of. */
  in?: Array<WaterFacilityKind> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 水利监管的筛选，各项同时成立。Conditions that must all hold: Supervision of water works. */
export type WaterSupervisionFilter = {
  /** 全部成立。All of these. */
  and?: Array<WaterSupervisionFilter> | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 是否合格。Whether all was in order. */
  compliant?: BooleanFilter | null | undefined;
  /** 距整改期限的天数，逾期为负；已完成或未定期限的为空。Days until it is due, negative when overdue; null when it is done or has no day. */
  daysLeft?: IntFilter | null | undefined;
  /** 村或乡镇。Village or township. */
  division?: AdministrativeDivisionFilter | null | undefined;
  /** 整改完成日期。Mended on. */
  doneOn?: DateFilter | null | undefined;
  /** 整改期限。To be mended by. */
  dueOn?: DateFilter | null | undefined;
  /** 发现的问题。What was found. */
  findings?: StringFilter | null | undefined;
  /** 技术指导意见。Technical guidance. */
  guidance?: StringFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 是否逾期未整改。Whether it should have been mended by now, and is not. */
  isOverdue?: BooleanFilter | null | undefined;
  /** 不成立。None of this. */
  not?: WaterSupervisionFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<WaterSupervisionFilter> | null | undefined;
  /** 项目。Project. */
  project?: ProjectFilter | null | undefined;
  /** 对象。Subject. */
  subject?: WaterSupervisionSubjectFilter | null | undefined;
  /** 日期。Date. */
  supervisedOn?: DateFilter | null | undefined;
  /** 监管人员。Who supervised. */
  supervisor?: StringFilter | null | undefined;
};

/** 水利监管若干条的筛选，各项同时成立。Conditions on many, which must all hold: Supervision of water works. */
export type WaterSupervisionListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: WaterSupervisionFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: WaterSupervisionFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: WaterSupervisionFilter | null | undefined;
};

/** 水利监管对象。What is supervised. */
export type WaterSupervisionSubject =
  /** 水土保持。Soil and water conservation. */
  | 'SOIL_WATER_CONSERVATION'
  /** 水利设施。Water facility. */
  | 'WATER_FACILITY';

/** 比较，各项同时成立。Comparisons that must all hold. */
export type WaterSupervisionSubjectFilter = {
  /** 等于。Equals. */
  eq?: WaterSupervisionSubject | null | undefined;
  /** 在其中。One of. */
  in?: Array<WaterSupervisionSubject> | null | undefined;
  /** 为空。Is null. */
  isNull?: boolean | null | undefined;
};

/** 意愿调查的筛选，各项同时成立。Conditions that must all hold: Willingness of a village. */
export type WillingnessFilter = {
  /** 弃权票。Abstentions. */
  abstentions?: IntFilter | null | undefined;
  /** 全部成立。All of these. */
  and?: Array<WillingnessFilter> | null | undefined;
  /** 所属项目区。The area it lies in. */
  area?: ConsolidationAreaFilter | null | undefined;
  /** 村民（代表）大会日期。Villagers’ assembly held on. */
  assemblyOn?: DateFilter | null | undefined;
  /** 村委会是否同意。Whether the village committee agrees. */
  committeeAgrees?: BooleanFilter | null | undefined;
  /** 村。Village. */
  division?: AdministrativeDivisionFilter | null | undefined;
  /** 决议（证明）文号。Number of the resolution. */
  documentNumber?: StringFilter | null | undefined;
  /** 同意户数。Households that agree. */
  householdsAgreeing?: IntFilter | null | undefined;
  /** 调查户数。Households asked. */
  householdsAsked?: IntFilter | null | undefined;
  /** 总户数。Households. */
  householdsTotal?: IntFilter | null | undefined;
  /** 全局标识。Opaque global id. */
  id?: IdFilter | null | undefined;
  /** 导入来源。The rows it came from. */
  importRows?: ImportRowListFilter | null | undefined;
  /** 没有这一对象。There is no such thing. */
  isNull?: boolean | null | undefined;
  /** 需求。Needs. */
  needs?: StringFilter | null | undefined;
  /** 不成立。None of this. */
  not?: WillingnessFilter | null | undefined;
  /** 备注。Note. */
  note?: StringFilter | null | undefined;
  /** 任一成立。Any of these. */
  or?: Array<WillingnessFilter> | null | undefined;
  /** 调查日期。Surveyed on. */
  surveyedOn?: DateFilter | null | undefined;
  /** 反对票。Votes against. */
  votesAgainst?: IntFilter | null | undefined;
  /** 赞成票。Votes for. */
  votesFor?: IntFilter | null | undefined;
};

/** 意愿调查若干条的筛选，各项同时成立。Conditions on many, which must all hold: Willingness of a village. */
export type WillingnessListFilter = {
  /** 全部符合；一个也没有时成立。All are so; holds where there are none. */
  every?: WillingnessFilter | null | undefined;
  /** 没有一个符合。None is so. */
  none?: WillingnessFilter | null | undefined;
  /** 至少有一个符合。At least one is so. */
  some?: WillingnessFilter | null | undefined;
};

export type AreaQueryVariables = Exact<{
  code: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AreaQuery = { consolidationArea: { id: string, code: string, name: string, scope: AreaScope, divisions: Array<{ code: string, name: string }>, funding: { allocated: string, disbursed: string, paid: string, undisbursed: string }, projects: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, department: Department, externalId: string, name: string, kind: ProjectKind, budget: string | null, tie: { method: TieMethod | null, explanation: string }, funding: { allocated: string, paid: string } }> }, allocations: { totalCount: number } } | null };

export type AreasQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AreasQuery = { consolidationAreas: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, code: string, name: string, projects: { totalCount: number, nodes: Array<{ id: string, name: string, budget: string | null }> }, allocations: { totalCount: number }, funding: { allocated: string, disbursed: string, paid: string } }> } };

export type AssessYearMutationVariables = Exact<{
  input: AssessYearInput;
}>;


export type AssessYearMutation = { assessYear:
    | { __typename: 'Forbidden', code: string, message: string }
    | { __typename: 'IdempotencyConflict', code: string, message: string }
    | { __typename: 'NoSuchArea', code: string, message: string }
    | { __typename: 'NothingToAssess', code: string, message: string }
    | { __typename: 'YearAssessed', assessments: Array<{ id: string, unit: string, score: number | null, items: Array<{ indicator: TargetIndicator, target: string, actual: string | null, computed: string | null, reported: string | null, differs: boolean | null, weight: number, score: number, basis: string, evidence: Array<{ nodeId: string, value: string | null }> }> }> }
   };

export type OverdueRectificationsQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type OverdueRectificationsQuery = { rectifications: { totalCount: number, nodes: Array<{ number: string, problem: string, unit: string, dueOn: string, daysLeft: number | null, inspection: { number: string, inspectedOn: string, area: { code: string } | null } }> } };

export type AuditRunQueryVariables = Exact<{
  id: string;
}>;


export type AuditRunQuery = { node:
    | { id: string, auditedOn: string, runBy: string, startedAt: string, finishedAt: string, found: number, opened: number, updated: number, unchanged: number, reopened: number, gone: number, ruleResults: { nodes: Array<{ rule: string, found: number, opened: number, updated: number, unchanged: number, reopened: number, gone: number, amount: string, milliseconds: number, ruleVersion: { title: string, version: number, sha256: string }, parameters: Array<{ name: string, value: string | null }> }> } }
    | Record<PropertyKey, never>
   | null };

export type AvailableStepsQueryVariables = Exact<{
  code: string;
}>;


export type AvailableStepsQuery = { consolidationArea: { id: string, code: string, name: string, stage: { step: StepKind | null, decidedOn: string | null, returnedFrom: StepKind | null, terminated: boolean, state: string }, availableSteps: Array<{ kind: StepKind, roles: Array<string>, departments: Array<string>, needsDocument: boolean, ready: boolean, follows: string, missing: Array<{ code: string, text: string, detail: string | null, suppliedBy: string }> }>, approvalSteps: { nodes: Array<{ id: string, kind: StepKind, verdict: Verdict, round: number | null, documentNumber: string | null, opinion: string | null, authority: string | null, handledBy: string | null, decidedOn: string | null }> } } | null };

export type ConfirmTieMutationVariables = Exact<{
  input: ConfirmTieInput;
}>;


export type ConfirmTieMutation = { confirmTie:
    | { __typename: 'AlreadyMerged', code: string, message: string }
    | { __typename: 'AlreadySplit', code: string, message: string }
    | { __typename: 'AreaNotInForce', code: string, message: string }
    | { __typename: 'Forbidden', code: string, message: string }
    | { __typename: 'IdempotencyConflict', code: string, message: string }
    | { __typename: 'NothingToReject', code: string, message: string }
    | { __typename: 'PartGivenUp', code: string, message: string }
    | { __typename: 'ReasonMissing', code: string, message: string }
    | { decision: { id: string }, project: { id: string, externalId: string } | null, tie: { status: TieStatus, method: TieMethod | null, reason: TieReason | null, explanation: string, area: { code: string } | null } | null }
    | { __typename: 'UnknownArea', code: string, message: string }
    | { __typename: 'UnknownSubject', code: string, message: string }
   };

export type RejectTieMutationVariables = Exact<{
  input: RejectTieInput;
}>;


export type RejectTieMutation = { rejectTie:
    | { __typename: 'AlreadyMerged', code: string, message: string }
    | { __typename: 'AlreadySplit', code: string, message: string }
    | { __typename: 'AreaNotInForce', code: string, message: string }
    | { __typename: 'Forbidden', code: string, message: string }
    | { __typename: 'IdempotencyConflict', code: string, message: string }
    | { __typename: 'NothingToReject', code: string, message: string }
    | { __typename: 'PartGivenUp', code: string, message: string }
    | { __typename: 'ReasonMissing', code: string, message: string }
    | { decision: { id: string }, project: { id: string, externalId: string } | null, tie: { status: TieStatus, method: TieMethod | null, reason: TieReason | null, explanation: string, area: { code: string } | null } | null }
    | { __typename: 'UnknownArea', code: string, message: string }
    | { __typename: 'UnknownSubject', code: string, message: string }
   };

export type MarkOutsideMutationVariables = Exact<{
  input: MarkOutsideInput;
}>;


export type MarkOutsideMutation = { markOutside:
    | { __typename: 'AlreadyMerged', code: string, message: string }
    | { __typename: 'AlreadySplit', code: string, message: string }
    | { __typename: 'AreaNotInForce', code: string, message: string }
    | { __typename: 'Forbidden', code: string, message: string }
    | { __typename: 'IdempotencyConflict', code: string, message: string }
    | { __typename: 'NothingToReject', code: string, message: string }
    | { __typename: 'PartGivenUp', code: string, message: string }
    | { __typename: 'ReasonMissing', code: string, message: string }
    | { decision: { id: string }, project: { id: string, externalId: string } | null, tie: { status: TieStatus, method: TieMethod | null, reason: TieReason | null, explanation: string, area: { code: string } | null } | null }
    | { __typename: 'UnknownArea', code: string, message: string }
    | { __typename: 'UnknownSubject', code: string, message: string }
   };

export type SplitProjectMutationVariables = Exact<{
  input: SplitProjectInput;
}>;


export type SplitProjectMutation = { splitProject:
    | { __typename: 'AlreadyMerged', code: string, message: string }
    | { __typename: 'AlreadySplit', code: string, message: string }
    | { __typename: 'AreaNotInForce', code: string, message: string }
    | { __typename: 'Forbidden', code: string, message: string }
    | { __typename: 'IdempotencyConflict', code: string, message: string }
    | { __typename: 'NoLandThere', code: string, message: string }
    | { __typename: 'PartsInOnePlace', code: string, message: string }
    | { __typename: 'ReasonMissing', code: string, message: string }
    | { __typename: 'SharesDoNotMakeWhole', code: string, message: string }
    | { decision: { id: string }, project: { id: string, externalId: string } | null, tie: { status: TieStatus, method: TieMethod | null, reason: TieReason | null, explanation: string, area: { code: string } | null } | null }
    | { __typename: 'UnknownArea', code: string, message: string }
    | { __typename: 'UnknownSubject', code: string, message: string }
   };

export type MergeProjectsMutationVariables = Exact<{
  input: MergeProjectsInput;
}>;


export type MergeProjectsMutation = { mergeProjects:
    | { __typename: 'AlreadyMerged', code: string, message: string }
    | { __typename: 'AlreadySplit', code: string, message: string }
    | { __typename: 'Forbidden', code: string, message: string }
    | { __typename: 'IdempotencyConflict', code: string, message: string }
    | { __typename: 'PartOfOther', code: string, message: string }
    | { __typename: 'ReasonMissing', code: string, message: string }
    | { __typename: 'SameProject', code: string, message: string }
    | { decision: { id: string }, project: { id: string, externalId: string } | null, tie: { status: TieStatus, method: TieMethod | null, reason: TieReason | null, explanation: string, area: { code: string } | null } | null }
    | { __typename: 'UnknownSubject', code: string, message: string }
   };

export type UndoTieDecisionMutationVariables = Exact<{
  input: UndoTieDecisionInput;
}>;


export type UndoTieDecisionMutation = { undoTieDecision:
    | { __typename: 'AlreadyUndone', code: string, message: string }
    | { __typename: 'Forbidden', code: string, message: string }
    | { __typename: 'IdempotencyConflict', code: string, message: string }
    | { __typename: 'LaterDecisionStands', code: string, message: string }
    | { __typename: 'PartGivenUp', code: string, message: string }
    | { __typename: 'ReasonMissing', code: string, message: string }
    | { decision: { id: string }, project: { id: string, externalId: string } | null, tie: { status: TieStatus, method: TieMethod | null, reason: TieReason | null, explanation: string, area: { code: string } | null } | null }
    | { __typename: 'UndoIsFinal', code: string, message: string }
    | { __typename: 'UnknownSubject', code: string, message: string }
   };

export type DecidedFragment = { decision: { id: string }, project: { id: string, externalId: string } | null, tie: { status: TieStatus, method: TieMethod | null, reason: TieReason | null, explanation: string, area: { code: string } | null } | null };

type Refused_AlreadyGranted_Fragment = { __typename: 'AlreadyGranted', code: string, message: string };

type Refused_AlreadyInCharge_Fragment = { __typename: 'AlreadyInCharge', code: string, message: string };

type Refused_AlreadyMerged_Fragment = { __typename: 'AlreadyMerged', code: string, message: string };

type Refused_AlreadyReversed_Fragment = { __typename: 'AlreadyReversed', code: string, message: string };

type Refused_AlreadySplit_Fragment = { __typename: 'AlreadySplit', code: string, message: string };

type Refused_AlreadyUndone_Fragment = { __typename: 'AlreadyUndone', code: string, message: string };

type Refused_AmountNotPositive_Fragment = { __typename: 'AmountNotPositive', code: string, message: string };

type Refused_AreaMisshapen_Fragment = { __typename: 'AreaMisshapen', code: string, message: string };

type Refused_AreaNotInForce_Fragment = { __typename: 'AreaNotInForce', code: string, message: string };

type Refused_AreaNotPositive_Fragment = { __typename: 'AreaNotPositive', code: string, message: string };

type Refused_BadBoundary_Fragment = { __typename: 'BadBoundary', code: string, message: string };

type Refused_BadParameterValue_Fragment = { __typename: 'BadParameterValue', code: string, message: string };

type Refused_BadRewardFigure_Fragment = { __typename: 'BadRewardFigure', code: string, message: string };

type Refused_CheckFailed_Fragment = { __typename: 'CheckFailed', code: string, message: string };

type Refused_Conflict_Fragment = { __typename: 'Conflict', code: string, message: string };

type Refused_DatesOutOfOrder_Fragment = { __typename: 'DatesOutOfOrder', code: string, message: string };

type Refused_DetailMissing_Fragment = { __typename: 'DetailMissing', code: string, message: string };

type Refused_DuplicateDocument_Fragment = { __typename: 'DuplicateDocument', code: string, message: string };

type Refused_DuplicateNumber_Fragment = { __typename: 'DuplicateNumber', code: string, message: string };

type Refused_DuplicateQuota_Fragment = { __typename: 'DuplicateQuota', code: string, message: string };

type Refused_EffectiveOutOfOrder_Fragment = { __typename: 'EffectiveOutOfOrder', code: string, message: string };

type Refused_FindingChanged_Fragment = { __typename: 'FindingChanged', code: string, message: string };

type Refused_FindingNotInState_Fragment = { __typename: 'FindingNotInState', code: string, message: string };

type Refused_Forbidden_Fragment = { __typename: 'Forbidden', code: string, message: string };

type Refused_IdempotencyConflict_Fragment = { __typename: 'IdempotencyConflict', code: string, message: string };

type Refused_InsufficientFunds_Fragment = { __typename: 'InsufficientFunds', code: string, message: string };

type Refused_InsufficientQuota_Fragment = { __typename: 'InsufficientQuota', code: string, message: string };

type Refused_InvalidField_Fragment = { __typename: 'InvalidField', code: string, message: string };

type Refused_LaterDecisionStands_Fragment = { __typename: 'LaterDecisionStands', code: string, message: string };

type Refused_NoLandThere_Fragment = { __typename: 'NoLandThere', code: string, message: string };

type Refused_NoSuchArea_Fragment = { __typename: 'NoSuchArea', code: string, message: string };

type Refused_NoSuchObjection_Fragment = { __typename: 'NoSuchObjection', code: string, message: string };

type Refused_NoSuchSubject_Fragment = { __typename: 'NoSuchSubject', code: string, message: string };

type Refused_NotApproved_Fragment = { __typename: 'NotApproved', code: string, message: string };

type Refused_NotFound_Fragment = { __typename: 'NotFound', code: string, message: string };

type Refused_NotReversible_Fragment = { __typename: 'NotReversible', code: string, message: string };

type Refused_NothingToAssess_Fragment = { __typename: 'NothingToAssess', code: string, message: string };

type Refused_NothingToReject_Fragment = { __typename: 'NothingToReject', code: string, message: string };

type Refused_OtherFund_Fragment = { __typename: 'OtherFund', code: string, message: string };

type Refused_OvertakenByRun_Fragment = { __typename: 'OvertakenByRun', code: string, message: string };

type Refused_PartGivenUp_Fragment = { __typename: 'PartGivenUp', code: string, message: string };

type Refused_PartOfOther_Fragment = { __typename: 'PartOfOther', code: string, message: string };

type Refused_PartsInOnePlace_Fragment = { __typename: 'PartsInOnePlace', code: string, message: string };

type Refused_PreviewTooSlow_Fragment = { __typename: 'PreviewTooSlow', code: string, message: string };

type Refused_QuotaAlreadyReversed_Fragment = { __typename: 'QuotaAlreadyReversed', code: string, message: string };

type Refused_QuotaOverdrawn_Fragment = { __typename: 'QuotaOverdrawn', code: string, message: string };

type Refused_ReasonMissing_Fragment = { __typename: 'ReasonMissing', code: string, message: string };

type Refused_RedLinesBroken_Fragment = { __typename: 'RedLinesBroken', code: string, message: string };

type Refused_ReferenceNotFound_Fragment = { __typename: 'ReferenceNotFound', code: string, message: string };

type Refused_RewardNotDue_Fragment = { __typename: 'RewardNotDue', code: string, message: string };

type Refused_RewardNotSet_Fragment = { __typename: 'RewardNotSet', code: string, message: string };

type Refused_RewardParameterTaken_Fragment = { __typename: 'RewardParameterTaken', code: string, message: string };

type Refused_RewardTooEarly_Fragment = { __typename: 'RewardTooEarly', code: string, message: string };

type Refused_SameAllocation_Fragment = { __typename: 'SameAllocation', code: string, message: string };

type Refused_SameProject_Fragment = { __typename: 'SameProject', code: string, message: string };

type Refused_SharesDoNotMakeWhole_Fragment = { __typename: 'SharesDoNotMakeWhole', code: string, message: string };

type Refused_StepClosed_Fragment = { __typename: 'StepClosed', code: string, message: string };

type Refused_StepDateOutOfOrder_Fragment = { __typename: 'StepDateOutOfOrder', code: string, message: string };

type Refused_StepDetailMissing_Fragment = { __typename: 'StepDetailMissing', code: string, message: string };

type Refused_StepRequirementsMissing_Fragment = { __typename: 'StepRequirementsMissing', code: string, message: string };

type Refused_StepTooEarly_Fragment = { __typename: 'StepTooEarly', code: string, message: string };

type Refused_StillHolds_Fragment = { __typename: 'StillHolds', code: string, message: string };

type Refused_TextUnfit_Fragment = { __typename: 'TextUnfit', code: string, message: string };

type Refused_TooManyObjections_Fragment = { __typename: 'TooManyObjections', code: string, message: string };

type Refused_TooManyRecords_Fragment = { __typename: 'TooManyRecords', code: string, message: string };

type Refused_UndoIsFinal_Fragment = { __typename: 'UndoIsFinal', code: string, message: string };

type Refused_UnknownArea_Fragment = { __typename: 'UnknownArea', code: string, message: string };

type Refused_UnknownFinding_Fragment = { __typename: 'UnknownFinding', code: string, message: string };

type Refused_UnknownMembers_Fragment = { __typename: 'UnknownMembers', code: string, message: string };

type Refused_UnknownParameter_Fragment = { __typename: 'UnknownParameter', code: string, message: string };

type Refused_UnknownRule_Fragment = { __typename: 'UnknownRule', code: string, message: string };

type Refused_UnknownSubject_Fragment = { __typename: 'UnknownSubject', code: string, message: string };

type Refused_UnknownTable_Fragment = { __typename: 'UnknownTable', code: string, message: string };

type Refused_ValidityOutOfOrder_Fragment = { __typename: 'ValidityOutOfOrder', code: string, message: string };

export type RefusedFragment =
  | Refused_AlreadyGranted_Fragment
  | Refused_AlreadyInCharge_Fragment
  | Refused_AlreadyMerged_Fragment
  | Refused_AlreadyReversed_Fragment
  | Refused_AlreadySplit_Fragment
  | Refused_AlreadyUndone_Fragment
  | Refused_AmountNotPositive_Fragment
  | Refused_AreaMisshapen_Fragment
  | Refused_AreaNotInForce_Fragment
  | Refused_AreaNotPositive_Fragment
  | Refused_BadBoundary_Fragment
  | Refused_BadParameterValue_Fragment
  | Refused_BadRewardFigure_Fragment
  | Refused_CheckFailed_Fragment
  | Refused_Conflict_Fragment
  | Refused_DatesOutOfOrder_Fragment
  | Refused_DetailMissing_Fragment
  | Refused_DuplicateDocument_Fragment
  | Refused_DuplicateNumber_Fragment
  | Refused_DuplicateQuota_Fragment
  | Refused_EffectiveOutOfOrder_Fragment
  | Refused_FindingChanged_Fragment
  | Refused_FindingNotInState_Fragment
  | Refused_Forbidden_Fragment
  | Refused_IdempotencyConflict_Fragment
  | Refused_InsufficientFunds_Fragment
  | Refused_InsufficientQuota_Fragment
  | Refused_InvalidField_Fragment
  | Refused_LaterDecisionStands_Fragment
  | Refused_NoLandThere_Fragment
  | Refused_NoSuchArea_Fragment
  | Refused_NoSuchObjection_Fragment
  | Refused_NoSuchSubject_Fragment
  | Refused_NotApproved_Fragment
  | Refused_NotFound_Fragment
  | Refused_NotReversible_Fragment
  | Refused_NothingToAssess_Fragment
  | Refused_NothingToReject_Fragment
  | Refused_OtherFund_Fragment
  | Refused_OvertakenByRun_Fragment
  | Refused_PartGivenUp_Fragment
  | Refused_PartOfOther_Fragment
  | Refused_PartsInOnePlace_Fragment
  | Refused_PreviewTooSlow_Fragment
  | Refused_QuotaAlreadyReversed_Fragment
  | Refused_QuotaOverdrawn_Fragment
  | Refused_ReasonMissing_Fragment
  | Refused_RedLinesBroken_Fragment
  | Refused_ReferenceNotFound_Fragment
  | Refused_RewardNotDue_Fragment
  | Refused_RewardNotSet_Fragment
  | Refused_RewardParameterTaken_Fragment
  | Refused_RewardTooEarly_Fragment
  | Refused_SameAllocation_Fragment
  | Refused_SameProject_Fragment
  | Refused_SharesDoNotMakeWhole_Fragment
  | Refused_StepClosed_Fragment
  | Refused_StepDateOutOfOrder_Fragment
  | Refused_StepDetailMissing_Fragment
  | Refused_StepRequirementsMissing_Fragment
  | Refused_StepTooEarly_Fragment
  | Refused_StillHolds_Fragment
  | Refused_TextUnfit_Fragment
  | Refused_TooManyObjections_Fragment
  | Refused_TooManyRecords_Fragment
  | Refused_UndoIsFinal_Fragment
  | Refused_UnknownArea_Fragment
  | Refused_UnknownFinding_Fragment
  | Refused_UnknownMembers_Fragment
  | Refused_UnknownParameter_Fragment
  | Refused_UnknownRule_Fragment
  | Refused_UnknownSubject_Fragment
  | Refused_UnknownTable_Fragment
  | Refused_ValidityOutOfOrder_Fragment
;

export type FindingsQueryVariables = Exact<{
  filter?: FindingFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FindingsQuery = { findings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, rule: string, severity: Severity, state: FindingState, holds: boolean, amount: string | null, explanation: string, dueOn: string | null, department: Department | null, version: number, project: { id: string, externalId: string, name: string } | null, area: { code: string, name: string } | null, evidence: Array<{ type: string, nodeId: string, importRows: Array<{ sheet: string | null, rowNumber: number, run: { fileName: string } }> }> }> } };

export type FollowChangesQueryVariables = Exact<{
  after?: string | null | undefined;
  first?: number | null | undefined;
  types?: Array<ChangedType> | ChangedType | null | undefined;
}>;


export type FollowChangesQuery = { changes: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, type: ChangedType, kind: ChangeKind, when: string, node:
        | { __typename: 'Acceptance' }
        | { __typename: 'AccessRefusal' }
        | { __typename: 'AdministrativeDivision' }
        | { __typename: 'Aftercare' }
        | { __typename: 'Allocation', externalId: string, amount: string }
        | { __typename: 'AllocationPart' }
        | { __typename: 'AnnualTarget' }
        | { __typename: 'ApprovalStep' }
        | { __typename: 'AreaDrawing' }
        | { __typename: 'AreaMember' }
        | { __typename: 'AreaTie', status: TieStatus, explanation: string, area: { code: string } | null, project: { id: string } | null, allocation: { id: string } | null }
        | { __typename: 'Assessment' }
        | { __typename: 'AssessmentItem' }
        | { __typename: 'AssessmentScoring' }
        | { __typename: 'AuditRuleVersion' }
        | { __typename: 'AuditRun' }
        | { __typename: 'AuditRunRule' }
        | { __typename: 'BeautifulVillage' }
        | { __typename: 'BudgetReview' }
        | { __typename: 'ConsolidationArea', code: string, name: string }
        | { __typename: 'ConstructionLandLinkage' }
        | { __typename: 'Contract' }
        | { __typename: 'ContractSupplement' }
        | { __typename: 'DepartmentReturn' }
        | { __typename: 'DepartmentReturnLine' }
        | { __typename: 'Disbursement' }
        | { __typename: 'DivisionSuccession' }
        | { __typename: 'DryToPaddyConversion' }
        | { __typename: 'DuplicatePair' }
        | { __typename: 'EcologicalWork' }
        | { __typename: 'EnvironmentalImpactReview' }
        | { __typename: 'EnvironmentalInspection' }
        | { __typename: 'FarmlandInfrastructure' }
        | { __typename: 'FarmlandQualityImprovement' }
        | { __typename: 'FinalAccount' }
        | { __typename: 'Finding' }
        | { __typename: 'FindingStep' }
        | { __typename: 'FunctionZone' }
        | { __typename: 'Fund', documentNumber: string, amount: string }
        | { __typename: 'FundSupervision' }
        | { __typename: 'GreeningPlanReview' }
        | { __typename: 'GreeningWork' }
        | { __typename: 'HighStandardFarmland' }
        | { __typename: 'HomesteadReform' }
        | { __typename: 'ImplementationPlan' }
        | { __typename: 'ImportRow' }
        | { __typename: 'ImportRun' }
        | { __typename: 'InfrastructureWork' }
        | { __typename: 'Inspection' }
        | { __typename: 'InvestmentPromotion' }
        | { __typename: 'IrrigationWork' }
        | { __typename: 'LandClass' }
        | { __typename: 'LandRightsRegistration' }
        | { __typename: 'LandTransfer' }
        | { __typename: 'LandUseRecord' }
        | { __typename: 'LeadingCadreContact' }
        | { __typename: 'LedgerAccount' }
        | { __typename: 'LedgerEntry' }
        | { __typename: 'MinistryFiling' }
        | { __typename: 'NewConstructionLandQuota' }
        | { __typename: 'Objection' }
        | { __typename: 'ObjectionAnswer' }
        | { __typename: 'ObjectionTransfer' }
        | { __typename: 'PayeeAccount' }
        | { __typename: 'Payment' }
        | { __typename: 'PermanentBasicFarmland' }
        | { __typename: 'PlannedProject' }
        | { __typename: 'PlannedSource' }
        | { __typename: 'PotentialSurvey' }
        | { __typename: 'Project', department: Department, externalId: string, name: string, budget: string | null }
        | { __typename: 'ProjectApproval' }
        | { __typename: 'ProjectChange' }
        | { __typename: 'ProjectHeadquarters' }
        | { __typename: 'ProjectPart' }
        | { __typename: 'ProjectPhase' }
        | { __typename: 'ProjectProgress' }
        | { __typename: 'ProjectSource' }
        | { __typename: 'PublicNotice' }
        | { __typename: 'Publication' }
        | { __typename: 'QuantityItem' }
        | { __typename: 'Quota' }
        | { __typename: 'QuotaEntry' }
        | { __typename: 'Reclamation' }
        | { __typename: 'RecommendationForm' }
        | { __typename: 'Rectification' }
        | { __typename: 'ReserveLandDevelopment' }
        | { __typename: 'ReservePoolEntry' }
        | { __typename: 'Reward' }
        | { __typename: 'RewardParameter' }
        | { __typename: 'RuleParameterValue' }
        | { __typename: 'SoilFertilityPlan' }
        | { __typename: 'SoilWaterReview' }
        | { __typename: 'SubsidyRoster' }
        | { __typename: 'SubsidyRosterEntry' }
        | { __typename: 'Supervision' }
        | { __typename: 'TieDecision' }
        | { __typename: 'TieWorkItem' }
        | { __typename: 'TrailAct' }
        | { __typename: 'TrailEntry' }
        | { __typename: 'TrailPeopleRead' }
        | { __typename: 'VillageLandUsePlan' }
        | { __typename: 'WaterSupervision' }
        | { __typename: 'Willingness' }
       | null }> } };

export type LatestChangeQueryVariables = Exact<{ [key: string]: never; }>;


export type LatestChangeQuery = { changes: { pageInfo: { endCursor: string | null } } };

export type FundPathQueryVariables = Exact<{
  documentNumber: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FundPathQuery = { fund: { id: string, documentNumber: string, name: string, level: FundLevel, programme: FundProgramme, fiscalYear: number, amount: string, upstreamDocument: string | null, carriedFrom: { documentNumber: string } | null, carriedOverTo: { nodes: Array<{ documentNumber: string, fiscalYear: number, amount: string }> }, funding: { allocated: string, disbursed: string, paid: string, returned: string, carriedOver: string, left: string, unallocated: string | null, tied: { allocated: string }, outside: { allocated: string }, unresolved: { allocated: string } }, allocations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, externalId: string, amount: string, allocatedOn: string | null, place: string | null, project: { id: string, department: Department, externalId: string, name: string } | null, area: { code: string, name: string } | null, disbursements: { totalCount: number, nodes: Array<{ id: string, disbursedOn: string, amount: string, recipient: string, passedThrough: Array<string> | null, payments: { totalCount: number, nodes: Array<{ id: string, paidOn: string, amount: string, payee: string, contractNumber: string | null }> } }> } }> } } | null };

export type FundQueryVariables = Exact<{
  documentNumber: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FundQuery = { fund: { id: string, documentNumber: string, name: string, level: FundLevel, programme: FundProgramme, fiscalYear: number, amount: string, funding: { allocated: string, disbursed: string, paid: string, undisbursed: string, unallocated: string | null }, allocations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, externalId: string, department: Department, amount: string, project: { id: string, name: string } | null, area: { code: string, name: string } | null, tie: { status: TieStatus, reason: TieReason | null, explanation: string } }> } } | null };

export type FundingByQueryVariables = Exact<{
  groupBy: Array<FundingGrouping> | FundingGrouping;
  filter?: FundingGroupFilter | null | undefined;
}>;


export type FundingByQuery = { fundingBy: Array<{ department: Department | null, programme: FundProgramme | null, level: FundLevel | null, fiscalYear: number | null, area: { code: string, name: string } | null, total: { allocations: number, allocated: string, disbursed: string, paid: string, undisbursed: string, returned: string }, tied: { allocations: number, allocated: string, disbursed: string, paid: string, undisbursed: string, returned: string }, outside: { allocations: number, allocated: string, disbursed: string, paid: string, undisbursed: string, returned: string }, unresolved: { allocations: number, allocated: string, disbursed: string, paid: string, undisbursed: string, returned: string } }> };

export type SumsFragment = { allocations: number, allocated: string, disbursed: string, paid: string, undisbursed: string, returned: string };

export type FundsQueryVariables = Exact<{
  filter?: FundFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FundsQuery = { funds: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, documentNumber: string, name: string, level: FundLevel, programme: FundProgramme, fiscalYear: number, amount: string, funding: { allocated: string, disbursed: string, paid: string, unallocated: string | null } }> } };

export type ImportRecordsMutationVariables = Exact<{
  input: ImportRecordsInput;
}>;


export type ImportRecordsMutation = { importRecords:
    | { __typename: 'Forbidden', code: string, message: string }
    | { __typename: 'IdempotencyConflict', code: string, message: string }
    | { __typename: 'ImportReport', inserted: number, updated: number, unchanged: number, rejected: number, records: Array<{ index: number, outcome: ImportOutcome, id: string | null, problems: Array<{ path: Array<string>, message: string }> }> }
    | { __typename: 'TooManyRecords', code: string, message: string }
    | { __typename: 'UnknownTable', code: string, message: string }
   };

export type NodeQueryVariables = Exact<{
  id: string;
}>;


export type NodeQuery = { node:
    | { __typename: 'Acceptance', id: string }
    | { __typename: 'AccessRefusal', id: string }
    | { __typename: 'AdministrativeDivision', id: string }
    | { __typename: 'Aftercare', id: string }
    | { __typename: 'Allocation', amount: string, id: string, area: { code: string } | null }
    | { __typename: 'AllocationPart', id: string }
    | { __typename: 'AnnualTarget', id: string }
    | { __typename: 'ApprovalStep', id: string }
    | { __typename: 'AreaDrawing', id: string }
    | { __typename: 'AreaMember', id: string }
    | { __typename: 'AreaTie', id: string }
    | { __typename: 'Assessment', id: string }
    | { __typename: 'AssessmentItem', id: string }
    | { __typename: 'AssessmentScoring', id: string }
    | { __typename: 'AuditRuleVersion', id: string }
    | { __typename: 'AuditRun', id: string }
    | { __typename: 'AuditRunRule', id: string }
    | { __typename: 'BeautifulVillage', id: string }
    | { __typename: 'BudgetReview', id: string }
    | { __typename: 'ConsolidationArea', code: string, name: string, id: string }
    | { __typename: 'ConstructionLandLinkage', id: string }
    | { __typename: 'Contract', id: string }
    | { __typename: 'ContractSupplement', id: string }
    | { __typename: 'DepartmentReturn', id: string }
    | { __typename: 'DepartmentReturnLine', id: string }
    | { __typename: 'Disbursement', id: string }
    | { __typename: 'DivisionSuccession', id: string }
    | { __typename: 'DryToPaddyConversion', id: string }
    | { __typename: 'DuplicatePair', id: string }
    | { __typename: 'EcologicalWork', id: string }
    | { __typename: 'EnvironmentalImpactReview', id: string }
    | { __typename: 'EnvironmentalInspection', id: string }
    | { __typename: 'FarmlandInfrastructure', id: string }
    | { __typename: 'FarmlandQualityImprovement', id: string }
    | { __typename: 'FinalAccount', id: string }
    | { __typename: 'Finding', id: string }
    | { __typename: 'FindingStep', id: string }
    | { __typename: 'FunctionZone', id: string }
    | { __typename: 'Fund', documentNumber: string, id: string }
    | { __typename: 'FundSupervision', id: string }
    | { __typename: 'GreeningPlanReview', id: string }
    | { __typename: 'GreeningWork', id: string }
    | { __typename: 'HighStandardFarmland', id: string }
    | { __typename: 'HomesteadReform', id: string }
    | { __typename: 'ImplementationPlan', id: string }
    | { __typename: 'ImportRow', id: string }
    | { __typename: 'ImportRun', id: string }
    | { __typename: 'InfrastructureWork', id: string }
    | { __typename: 'Inspection', id: string }
    | { __typename: 'InvestmentPromotion', id: string }
    | { __typename: 'IrrigationWork', id: string }
    | { __typename: 'LandClass', id: string }
    | { __typename: 'LandRightsRegistration', id: string }
    | { __typename: 'LandTransfer', id: string }
    | { __typename: 'LandUseRecord', id: string }
    | { __typename: 'LeadingCadreContact', id: string }
    | { __typename: 'LedgerAccount', id: string }
    | { __typename: 'LedgerEntry', id: string }
    | { __typename: 'MinistryFiling', id: string }
    | { __typename: 'NewConstructionLandQuota', id: string }
    | { __typename: 'Objection', id: string }
    | { __typename: 'ObjectionAnswer', id: string }
    | { __typename: 'ObjectionTransfer', id: string }
    | { __typename: 'PayeeAccount', id: string }
    | { __typename: 'Payment', id: string }
    | { __typename: 'PermanentBasicFarmland', id: string }
    | { __typename: 'PlannedProject', id: string }
    | { __typename: 'PlannedSource', id: string }
    | { __typename: 'PotentialSurvey', id: string }
    | { __typename: 'Project', name: string, id: string, area: { code: string } | null }
    | { __typename: 'ProjectApproval', id: string }
    | { __typename: 'ProjectChange', id: string }
    | { __typename: 'ProjectHeadquarters', id: string }
    | { __typename: 'ProjectPart', id: string }
    | { __typename: 'ProjectPhase', id: string }
    | { __typename: 'ProjectProgress', id: string }
    | { __typename: 'ProjectSource', id: string }
    | { __typename: 'PublicNotice', id: string }
    | { __typename: 'Publication', id: string }
    | { __typename: 'QuantityItem', id: string }
    | { __typename: 'Quota', id: string }
    | { __typename: 'QuotaEntry', id: string }
    | { __typename: 'Reclamation', id: string }
    | { __typename: 'RecommendationForm', id: string }
    | { __typename: 'Rectification', id: string }
    | { __typename: 'ReserveLandDevelopment', id: string }
    | { __typename: 'ReservePoolEntry', id: string }
    | { __typename: 'Reward', id: string }
    | { __typename: 'RewardParameter', id: string }
    | { __typename: 'RuleParameterValue', id: string }
    | { __typename: 'SoilFertilityPlan', id: string }
    | { __typename: 'SoilWaterReview', id: string }
    | { __typename: 'SubsidyRoster', id: string }
    | { __typename: 'SubsidyRosterEntry', id: string }
    | { __typename: 'Supervision', id: string }
    | { __typename: 'TieDecision', id: string }
    | { __typename: 'TieWorkItem', id: string }
    | { __typename: 'TrailAct', id: string }
    | { __typename: 'TrailEntry', id: string }
    | { __typename: 'TrailPeopleRead', id: string }
    | { __typename: 'VillageLandUsePlan', id: string }
    | { __typename: 'WaterSupervision', id: string }
    | { __typename: 'Willingness', id: string }
   | null };

export type ObjectionOfReceiptQueryVariables = Exact<{
  receipt: string;
}>;


export type ObjectionOfReceiptQuery = { objection: { number: string, words: string, department: Department, receivedOn: string, dueOn: string, isOverdue: boolean, answers: Array<{ verdict: ObjectionVerdict, words: string, department: Department, answeredOn: string }> } | null };

export type PreviewAreaQueryVariables = Exact<{
  code: string;
  memberCodes: Array<string> | string;
  first?: number | null | undefined;
  skip?: number | null | undefined;
}>;


export type PreviewAreaQuery = { previewArea:
    | { tieCount: number, movingCount: number, hiddenCount: number, joining: Array<{ code: string, name: string }>, leaving: Array<{ code: string, name: string }>, alsoIn: Array<{ division: { code: string, name: string }, area: { code: string, name: string } }>, misshapen: { message: string } | null, coming: { projects: number, allocations: number, amount: string, byLevel: Array<{ level: FundLevel, allocations: number, amount: string }> }, going: { projects: number, allocations: number, amount: string, byLevel: Array<{ level: FundLevel, allocations: number, amount: string }> }, ties: Array<{ statusBefore: TieStatus | null, statusAfter: TieStatus, explanation: string, amount: string | null, project: { id: string, name: string } | null, allocation: { id: string, externalId: string } | null, areaBefore: { code: string } | null, areaAfter: { code: string } | null }>, quotas: Array<{ toThisArea: boolean, quota: { id: string, documentNumber: string | null } }>, coverageBefore: { tied: { projects: number, allocations: number, amount: string }, outside: { projects: number, allocations: number, amount: string }, unresolved: { projects: number, allocations: number, amount: string } }, coverageAfter: { tied: { projects: number, allocations: number, amount: string }, outside: { projects: number, allocations: number, amount: string }, unresolved: { projects: number, allocations: number, amount: string } }, before: { code: string, name: string, contiguous: boolean | null, funding: { allocated: string, disbursed: string, paid: string }, redLines: { verdict: RedLineVerdict, lines: Array<{ key: RedLineKey, before: string | null, after: string | null, verdict: RedLineVerdict }> } } | null, after: { code: string, name: string, contiguous: boolean | null, funding: { allocated: string, disbursed: string, paid: string }, redLines: { verdict: RedLineVerdict, lines: Array<{ key: RedLineKey, before: string | null, after: string | null, verdict: RedLineVerdict }> } } | null, rules: Array<{ rule: string, title: string, severity: Severity, appearing: number, goingAway: number, appearingSample: Array<{ explanation: string }>, goingAwaySample: Array<{ explanation: string }> }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type DrawAreaMutationVariables = Exact<{
  input: DrawAreaInput;
}>;


export type DrawAreaMutation = { drawArea:
    | { area: { code: string, name: string, divisions: Array<{ code: string, name: string }> }, drawing: { id: string, effectiveOn: string, reason: string, documentNumber: string | null, drawnBy: string, recordedAt: string } }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type FlowFragment = { projects: number, allocations: number, amount: string, byLevel: Array<{ level: FundLevel, allocations: number, amount: string }> };

export type CoverageOfPreviewFragment = { tied: { projects: number, allocations: number, amount: string }, outside: { projects: number, allocations: number, amount: string }, unresolved: { projects: number, allocations: number, amount: string } };

export type AreaOfPreviewFragment = { code: string, name: string, contiguous: boolean | null, funding: { allocated: string, disbursed: string, paid: string }, redLines: { verdict: RedLineVerdict, lines: Array<{ key: RedLineKey, before: string | null, after: string | null, verdict: RedLineVerdict }> } };

export type ProjectTieQueryVariables = Exact<{
  department: Department;
  externalId: string;
}>;


export type ProjectTieQuery = { project: { id: string, name: string, department: Department, budget: string | null, area: { code: string, name: string } | null, tie: { status: TieStatus, method: TieMethod | null, reason: TieReason | null, explanation: string, evidence: Array<{ method: TieMethod, text: string, supports: boolean, area: { code: string } | null }> }, allocations: { totalCount: number, nodes: Array<{ amount: string, fund: { documentNumber: string, level: FundLevel }, tie: { status: TieStatus, area: { code: string } | null } }> } } | null };

export type ProjectsQueryVariables = Exact<{
  filter?: ProjectFilter | null | undefined;
  orderBy?: Array<ProjectOrder> | ProjectOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ProjectsQuery = { projects: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, department: Department, externalId: string, name: string, kind: ProjectKind, budget: string | null, area: { code: string, name: string } | null, tie: { status: TieStatus, reason: TieReason | null }, funding: { allocated: string, disbursed: string, paid: string } }> } };

export type PublicDisclosureQueryVariables = Exact<{
  code: string;
  language?: DisclosureLanguage | null | undefined;
  first?: number | null | undefined;
}>;


export type PublicDisclosureQuery = { consolidationArea: { id: string, code: string, name: string, funding: { allocated: string, disbursed: string, paid: string }, disclosure: { asOf: string, sentences: Array<string>, members: Array<string>, landArea: string | null, lastStep: StepKind | null, lastStepOn: string | null, unplacedMoney: string, projectCount: number, acceptedProjects: number, newCultivatedLand: string | null, redLinesKept: boolean | null, redLinesBroken: Array<string>, howToObject: string, moneyByLevel: Array<{ level: FundLevel, allocated: string, disbursed: string, paid: string }>, projectCounts: Array<{ department: Department, kind: ProjectKind, state: ProjectState, count: number }>, projects: { nodes: Array<{ id: string, name: string, department: Department, kind: ProjectKind, state: ProjectState }> }, quotas: Array<{ kind: QuotaKind, certifiedArea: string }>, notices: Array<{ id: string, subject: NoticeSubject, publishedOn: string, endsOn: string | null, place: string | null }>, objections: { received: number, answered: number, open: number, overdue: number } }, objections: { nodes: Array<{ number: string, words: string, department: Department, receivedOn: string, project: { name: string } | null, notice: { subject: NoticeSubject } | null, answers: { nodes: Array<{ verdict: ObjectionVerdict, words: string, department: Department, answeredOn: string }> } }> } } | null };

export type PublishedAreasQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PublishedAreasQuery = { publications: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ publishedAt: string, area: { code: string, name: string, funding: { allocated: string, paid: string }, disclosure: { projectCount: number } } }> } };

export type ObjectionFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type ObjectionFiguresQuery = { objectionFigures: Array<{ department: Department, received: number, answered: number, open: number, overdue: number, answeredLate: number, upheld: number }> };

export type RecordGreeningPlanReviewMutationVariables = Exact<{
  input: RecordGreeningPlanReviewInput;
}>;


export type RecordGreeningPlanReviewMutation = { recordGreeningPlanReview:
    | { __typename: 'CheckFailed', check: RecordCheck, about: Array<string>, code: string, message: string }
    | { __typename: 'Forbidden', code: string, message: string }
    | { __typename: 'GreeningPlanReview', id: string, planName: string, verdict: Verdict, opinion: string | null, reviewedOn: string | null, area: { code: string, name: string } | null }
    | { __typename: 'IdempotencyConflict', code: string, message: string }
    | { __typename: 'InvalidField', code: string, message: string, problems: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'ReferenceNotFound', path: Array<string>, given: string, code: string, message: string }
   };

export type RecordPotentialSurveyMutationVariables = Exact<{
  input: RecordPotentialSurveyInput;
}>;


export type RecordPotentialSurveyMutation = { recordPotentialSurvey:
    | { __typename: 'CheckFailed', code: string, message: string }
    | { __typename: 'Forbidden', neededRoles: Array<string>, neededDepartments: Array<string>, code: string, message: string }
    | { __typename: 'IdempotencyConflict', code: string, message: string }
    | { __typename: 'InvalidField', code: string, message: string }
    | { __typename: 'PotentialSurvey', id: string, category: PotentialCategory, baseYear: number, landArea: string, submittedOn: string | null, firstReviewVerdict: Verdict | null, firstReviewedOn: string | null, reportedOn: string | null }
    | { __typename: 'ReferenceNotFound', code: string, message: string }
   };

export type RedLinesQueryVariables = Exact<{
  code: string;
}>;


export type RedLinesQuery = { consolidationArea: { id: string, code: string, name: string, redLines: { verdict: RedLineVerdict, lines: Array<{ key: RedLineKey, before: string | null, planned: string | null, after: string | null, change: string | null, atLeast: string | null, atMost: string | null, percent: string | null, phase: LandPhase | null, verdict: RedLineVerdict, binding: boolean, rule: string | null, basis: string | null, beforeYears: Array<number>, plannedYears: Array<number>, afterYears: Array<number>, missing: Array<string> }>, contiguity: { before: { year: number, parcels: number, patches: number, mapped: string, mean: string, largest: string } | null, planned: { year: number, parcels: number, patches: number, mapped: string, mean: string, largest: string } | null, after: { year: number, parcels: number, patches: number, mapped: string, mean: string, largest: string } | null } } } | null };

export type PatchesFragment = { year: number, parcels: number, patches: number, mapped: string, mean: string, largest: string };

export type SearchQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
  types?: Array<SearchType> | SearchType | null | undefined;
}>;


export type SearchQuery = { search: Array<{ type: SearchType, field: string, text: string, score: number, node:
      | { __typename: 'Acceptance', id: string }
      | { __typename: 'AccessRefusal', id: string }
      | { __typename: 'AdministrativeDivision', id: string }
      | { __typename: 'Aftercare', id: string }
      | { __typename: 'Allocation', id: string }
      | { __typename: 'AllocationPart', id: string }
      | { __typename: 'AnnualTarget', id: string }
      | { __typename: 'ApprovalStep', id: string }
      | { __typename: 'AreaDrawing', id: string }
      | { __typename: 'AreaMember', id: string }
      | { __typename: 'AreaTie', id: string }
      | { __typename: 'Assessment', id: string }
      | { __typename: 'AssessmentItem', id: string }
      | { __typename: 'AssessmentScoring', id: string }
      | { __typename: 'AuditRuleVersion', id: string }
      | { __typename: 'AuditRun', id: string }
      | { __typename: 'AuditRunRule', id: string }
      | { __typename: 'BeautifulVillage', id: string }
      | { __typename: 'BudgetReview', id: string }
      | { __typename: 'ConsolidationArea', id: string }
      | { __typename: 'ConstructionLandLinkage', id: string }
      | { __typename: 'Contract', id: string }
      | { __typename: 'ContractSupplement', id: string }
      | { __typename: 'DepartmentReturn', id: string }
      | { __typename: 'DepartmentReturnLine', id: string }
      | { __typename: 'Disbursement', id: string }
      | { __typename: 'DivisionSuccession', id: string }
      | { __typename: 'DryToPaddyConversion', id: string }
      | { __typename: 'DuplicatePair', id: string }
      | { __typename: 'EcologicalWork', id: string }
      | { __typename: 'EnvironmentalImpactReview', id: string }
      | { __typename: 'EnvironmentalInspection', id: string }
      | { __typename: 'FarmlandInfrastructure', id: string }
      | { __typename: 'FarmlandQualityImprovement', id: string }
      | { __typename: 'FinalAccount', id: string }
      | { __typename: 'Finding', id: string }
      | { __typename: 'FindingStep', id: string }
      | { __typename: 'FunctionZone', id: string }
      | { __typename: 'Fund', id: string }
      | { __typename: 'FundSupervision', id: string }
      | { __typename: 'GreeningPlanReview', id: string }
      | { __typename: 'GreeningWork', id: string }
      | { __typename: 'HighStandardFarmland', id: string }
      | { __typename: 'HomesteadReform', id: string }
      | { __typename: 'ImplementationPlan', id: string }
      | { __typename: 'ImportRow', id: string }
      | { __typename: 'ImportRun', id: string }
      | { __typename: 'InfrastructureWork', id: string }
      | { __typename: 'Inspection', id: string }
      | { __typename: 'InvestmentPromotion', id: string }
      | { __typename: 'IrrigationWork', id: string }
      | { __typename: 'LandClass', id: string }
      | { __typename: 'LandRightsRegistration', id: string }
      | { __typename: 'LandTransfer', id: string }
      | { __typename: 'LandUseRecord', id: string }
      | { __typename: 'LeadingCadreContact', id: string }
      | { __typename: 'LedgerAccount', id: string }
      | { __typename: 'LedgerEntry', id: string }
      | { __typename: 'MinistryFiling', id: string }
      | { __typename: 'NewConstructionLandQuota', id: string }
      | { __typename: 'Objection', id: string }
      | { __typename: 'ObjectionAnswer', id: string }
      | { __typename: 'ObjectionTransfer', id: string }
      | { __typename: 'PayeeAccount', id: string }
      | { __typename: 'Payment', id: string }
      | { __typename: 'PermanentBasicFarmland', id: string }
      | { __typename: 'PlannedProject', id: string }
      | { __typename: 'PlannedSource', id: string }
      | { __typename: 'PotentialSurvey', id: string }
      | { __typename: 'Project', id: string }
      | { __typename: 'ProjectApproval', id: string }
      | { __typename: 'ProjectChange', id: string }
      | { __typename: 'ProjectHeadquarters', id: string }
      | { __typename: 'ProjectPart', id: string }
      | { __typename: 'ProjectPhase', id: string }
      | { __typename: 'ProjectProgress', id: string }
      | { __typename: 'ProjectSource', id: string }
      | { __typename: 'PublicNotice', id: string }
      | { __typename: 'Publication', id: string }
      | { __typename: 'QuantityItem', id: string }
      | { __typename: 'Quota', id: string }
      | { __typename: 'QuotaEntry', id: string }
      | { __typename: 'Reclamation', id: string }
      | { __typename: 'RecommendationForm', id: string }
      | { __typename: 'Rectification', id: string }
      | { __typename: 'ReserveLandDevelopment', id: string }
      | { __typename: 'ReservePoolEntry', id: string }
      | { __typename: 'Reward', id: string }
      | { __typename: 'RewardParameter', id: string }
      | { __typename: 'RuleParameterValue', id: string }
      | { __typename: 'SoilFertilityPlan', id: string }
      | { __typename: 'SoilWaterReview', id: string }
      | { __typename: 'SubsidyRoster', id: string }
      | { __typename: 'SubsidyRosterEntry', id: string }
      | { __typename: 'Supervision', id: string }
      | { __typename: 'TieDecision', id: string }
      | { __typename: 'TieWorkItem', id: string }
      | { __typename: 'TrailAct', id: string }
      | { __typename: 'TrailEntry', id: string }
      | { __typename: 'TrailPeopleRead', id: string }
      | { __typename: 'VillageLandUsePlan', id: string }
      | { __typename: 'WaterSupervision', id: string }
      | { __typename: 'Willingness', id: string }
     | null }> };

export type SubmitObjectionMutationVariables = Exact<{
  input: SubmitObjectionInput;
}>;


export type SubmitObjectionMutation = { submitObjection:
    | { __typename: 'Forbidden', code: string, message: string }
    | { __typename: 'IdempotencyConflict', code: string, message: string }
    | { __typename: 'NoSuchSubject', code: string, message: string }
    | { __typename: 'ObjectionReceived', receipt: string, number: string, department: Department, receivedOn: string, dueOn: string }
    | { __typename: 'TextUnfit', field: string, least: number, most: number, given: number, code: string, message: string }
    | { __typename: 'TooManyObjections', limit: ObjectionLimit, tryAgainAt: string, code: string, message: string }
   };

export type AnswerObjectionMutationVariables = Exact<{
  input: AnswerObjectionInput;
}>;


export type AnswerObjectionMutation = { answerObjection:
    | { __typename: 'Forbidden', code: string, message: string }
    | { __typename: 'IdempotencyConflict', code: string, message: string }
    | { __typename: 'NoSuchObjection', code: string, message: string }
    | { __typename: 'ObjectionAnswered', objection: { number: string, isAnswered: boolean }, answer: { verdict: ObjectionVerdict, words: string, answeredOn: string } }
    | { __typename: 'TextUnfit', code: string, message: string }
   };

export type TransferObjectionMutationVariables = Exact<{
  input: TransferObjectionInput;
}>;


export type TransferObjectionMutation = { transferObjection:
    | { __typename: 'AlreadyInCharge', code: string, message: string }
    | { __typename: 'Forbidden', code: string, message: string }
    | { __typename: 'IdempotencyConflict', code: string, message: string }
    | { __typename: 'NoSuchObjection', code: string, message: string }
    | { __typename: 'ObjectionHandedOn', objection: { number: string, department: Department }, transfer: { reason: string } }
    | { __typename: 'TextUnfit', code: string, message: string }
   };

export type TakeStepMutationVariables = Exact<{
  input: TakeStepInput;
}>;


export type TakeStepMutation = { takeStep:
    | { __typename: 'Conflict', state: string, code: string, message: string, area: { stage: { step: StepKind | null, decidedOn: string | null } } }
    | { __typename: 'Forbidden', code: string, message: string }
    | { __typename: 'IdempotencyConflict', code: string, message: string }
    | { __typename: 'NoSuchArea', code: string, message: string }
    | { __typename: 'RedLinesBroken', lines: Array<string>, code: string, message: string }
    | { __typename: 'StepClosed', code: string, message: string }
    | { __typename: 'StepDateOutOfOrder', code: string, message: string }
    | { __typename: 'StepDetailMissing', code: string, message: string }
    | { __typename: 'StepRequirementsMissing', code: string, message: string, missing: Array<{ code: string, text: string, detail: string | null, suppliedBy: string }> }
    | { __typename: 'StepTaken', step: { id: string, kind: StepKind, verdict: Verdict, round: number | null, decidedOn: string | null }, area: { code: string, stage: { step: StepKind | null, state: string }, availableSteps: Array<{ kind: StepKind, ready: boolean }> } }
    | { __typename: 'StepTooEarly', mustComeFirst: Array<StepKind>, code: string, message: string }
   };

export type TieCoverageByQueryVariables = Exact<{
  groupBy: CoverageGrouping;
}>;


export type TieCoverageByQuery = { tieCoverageBy: Array<{ key: string | null, coverage: { total: { projects: number, allocations: number, amount: string }, tied: { projects: number, allocations: number, amount: string }, outside: { projects: number, allocations: number, amount: string }, unresolved: { projects: number, allocations: number, amount: string } } }> };

export type CoverageLineFragment = { projects: number, allocations: number, amount: string };

export type TieCoverageQueryVariables = Exact<{
  department?: Department | null | undefined;
  programme?: FundProgramme | null | undefined;
  fiscalYear?: number | null | undefined;
  areaCode?: string | null | undefined;
}>;


export type TieCoverageQuery = { tieCoverage: { unallocated: string, total: { projects: number, allocations: number, amount: string }, tied: { projects: number, allocations: number, amount: string }, outside: { projects: number, allocations: number, amount: string }, unresolved: { projects: number, allocations: number, amount: string }, byReason: Array<{ reason: TieReason, figure: { projects: number, allocations: number, amount: string } }> } };

export type FigureFragment = { projects: number, allocations: number, amount: string };

export type TieWorklistQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  reason?: TieReason | null | undefined;
}>;


export type TieWorklistQuery = { tieWorklist: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ reason: TieReason, explanation: string, department: Department, amount: string, project: { id: string, externalId: string, name: string } | null, allocation: { id: string, externalId: string, fund: { documentNumber: string } } | null, candidates: Array<{ text: string, area: { code: string, name: string } | null }> }> } };

export type CreateFundMutationVariables = Exact<{
  input: CreateFundInput;
}>;


export type CreateFundMutation = { createFund:
    | { __typename: 'AmountNotPositive', code: string, message: string }
    | { __typename: 'DatesOutOfOrder', code: string, message: string }
    | { __typename: 'DetailMissing', code: string, message: string }
    | { __typename: 'DuplicateDocument', code: string, message: string }
    | { __typename: 'Forbidden', code: string, message: string }
    | { __typename: 'Fund', id: string, documentNumber: string, amount: string }
    | { __typename: 'IdempotencyConflict', code: string, message: string }
    | { __typename: 'NotApproved', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
   };

export type AllocateFundMutationVariables = Exact<{
  input: AllocateFundInput;
}>;


export type AllocateFundMutation = { allocateFund:
    | { __typename: 'Allocation', id: string, externalId: string, amount: string, tie: { status: TieStatus, explanation: string } }
    | { __typename: 'AmountNotPositive', code: string, message: string }
    | { __typename: 'DatesOutOfOrder', code: string, message: string }
    | { __typename: 'DetailMissing', code: string, message: string }
    | { __typename: 'DuplicateNumber', code: string, message: string }
    | { __typename: 'Forbidden', code: string, message: string }
    | { __typename: 'IdempotencyConflict', code: string, message: string }
    | { __typename: 'InsufficientFunds', code: string, message: string }
    | { __typename: 'NotApproved', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
   };

export type DisburseAllocationMutationVariables = Exact<{
  input: DisburseAllocationInput;
}>;


export type DisburseAllocationMutation = { disburseAllocation:
    | { __typename: 'AmountNotPositive', code: string, message: string }
    | { __typename: 'DatesOutOfOrder', code: string, message: string }
    | { __typename: 'DetailMissing', code: string, message: string }
    | { __typename: 'Disbursement', id: string, externalId: string, amount: string }
    | { __typename: 'DuplicateNumber', code: string, message: string }
    | { __typename: 'Forbidden', code: string, message: string }
    | { __typename: 'IdempotencyConflict', code: string, message: string }
    | { __typename: 'InsufficientFunds', code: string, message: string }
    | { __typename: 'NotApproved', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
   };

export type RecordPaymentMutationVariables = Exact<{
  input: RecordPaymentInput;
}>;


export type RecordPaymentMutation = { recordPayment:
    | { __typename: 'AmountNotPositive', code: string, message: string }
    | { __typename: 'DatesOutOfOrder', code: string, message: string }
    | { __typename: 'DetailMissing', code: string, message: string }
    | { __typename: 'DuplicateNumber', code: string, message: string }
    | { __typename: 'Forbidden', code: string, message: string }
    | { __typename: 'IdempotencyConflict', code: string, message: string }
    | { __typename: 'InsufficientFunds', code: string, message: string }
    | { __typename: 'NotApproved', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'Payment', id: string, externalId: string, amount: string }
   };

export const AllocateFundDocument = new TypedDocument<AllocateFundMutation, AllocateFundMutationVariables>(
  'AllocateFund',
  'b0de4a133ad591f0d2e6aa62414af491db0b8b0a1618f4ba7576c6817e1251c7',
  "mutation AllocateFund($input: AllocateFundInput!) {\n  allocateFund(input: $input) {\n    __typename\n    ... on Allocation {\n      id\n      externalId\n      amount\n      tie {\n        status\n        explanation\n      }\n    }\n    ... on Problem {\n      code\n      message\n    }\n  }\n}",
)
export const AnswerObjectionDocument = new TypedDocument<AnswerObjectionMutation, AnswerObjectionMutationVariables>(
  'AnswerObjection',
  'efc5de8567a141df26165bbd139661e4b1120e3196a2e488bde1145678bc5467',
  "mutation AnswerObjection($input: AnswerObjectionInput!) {\n  answerObjection(input: $input) {\n    __typename\n    ... on ObjectionAnswered {\n      objection {\n        number\n        isAnswered\n      }\n      answer {\n        verdict\n        words\n        answeredOn\n      }\n    }\n    ... on Problem {\n      code\n      message\n    }\n  }\n}",
)
export const AreaDocument = new TypedDocument<AreaQuery, AreaQueryVariables>(
  'Area',
  'fd1dccf225d1e30bd935a12dfcfdf7493dd6656ae35daac662ea75366b49fec2',
  "query Area($code: String!, $first: Int = 20, $after: String) {\n  consolidationArea(code: $code) {\n    id\n    code\n    name\n    scope\n    divisions {\n      code\n      name\n    }\n    funding {\n      allocated\n      disbursed\n      paid\n      undisbursed\n    }\n    projects(first: $first, after: $after, orderBy: [{externalId: ASC}]) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        department\n        externalId\n        name\n        kind\n        budget\n        tie {\n          method\n          explanation\n        }\n        funding {\n          allocated\n          paid\n        }\n      }\n    }\n    allocations {\n      totalCount\n    }\n  }\n}",
)
export const AreasDocument = new TypedDocument<AreasQuery, AreasQueryVariables>(
  'Areas',
  '7343098fa094df7c17e998f183621196be9260e2c7375bda3ca70adcd35fda95',
  "query Areas($first: Int = 50, $after: String) {\n  consolidationAreas(first: $first, after: $after, orderBy: [{code: ASC}]) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      code\n      name\n      projects(first: 5, orderBy: [{budget: DESC}]) {\n        totalCount\n        nodes {\n          id\n          name\n          budget\n        }\n      }\n      allocations {\n        totalCount\n      }\n      funding {\n        allocated\n        disbursed\n        paid\n      }\n    }\n  }\n}",
)
export const AssessYearDocument = new TypedDocument<AssessYearMutation, AssessYearMutationVariables>(
  'AssessYear',
  '7012a80de628fa8cefb0f7c8f7398872cd1ce499602b1d8afb191e2fd12cb848',
  "mutation AssessYear($input: AssessYearInput!) {\n  assessYear(input: $input) {\n    __typename\n    ... on YearAssessed {\n      assessments {\n        id\n        unit\n        score\n        items {\n          indicator\n          target\n          actual\n          computed\n          reported\n          differs\n          weight\n          score\n          basis\n          evidence {\n            nodeId\n            value\n          }\n        }\n      }\n    }\n    ... on Problem {\n      code\n      message\n    }\n  }\n}",
)
export const AuditRunDocument = new TypedDocument<AuditRunQuery, AuditRunQueryVariables>(
  'AuditRun',
  '323ad16ce600d401208c7562ec4374cbd516b574fc815033dda071e8927576a3',
  "query AuditRun($id: ID!) {\n  node(id: $id) {\n    ... on AuditRun {\n      id\n      auditedOn\n      runBy\n      startedAt\n      finishedAt\n      found\n      opened\n      updated\n      unchanged\n      reopened\n      gone\n      ruleResults(first: 200, orderBy: [{rule: ASC}]) {\n        nodes {\n          rule\n          found\n          opened\n          updated\n          unchanged\n          reopened\n          gone\n          amount\n          milliseconds\n          ruleVersion {\n            title\n            version\n            sha256\n          }\n          parameters {\n            name\n            value\n          }\n        }\n      }\n    }\n  }\n}",
)
export const AvailableStepsDocument = new TypedDocument<AvailableStepsQuery, AvailableStepsQueryVariables>(
  'AvailableSteps',
  '2f734dc46ac1168a0246ae6a86a88f1e99f84fad3bfc7c82368da8d7e0a9bd53',
  "query AvailableSteps($code: String!) {\n  consolidationArea(code: $code) {\n    id\n    code\n    name\n    stage {\n      step\n      decidedOn\n      returnedFrom\n      terminated\n      state\n    }\n    availableSteps {\n      kind\n      roles\n      departments\n      needsDocument\n      ready\n      follows\n      missing {\n        code\n        text\n        detail\n        suppliedBy\n      }\n    }\n    approvalSteps(first: 50, orderBy: [{decidedOn: ASC}]) {\n      nodes {\n        id\n        kind\n        verdict\n        round\n        documentNumber\n        opinion\n        authority\n        handledBy\n        decidedOn\n      }\n    }\n  }\n}",
)
export const ConfirmTieDocument = new TypedDocument<ConfirmTieMutation, ConfirmTieMutationVariables>(
  'ConfirmTie',
  '39358e80b7da18a57630707a931e9328825320a32df01697b1af0a8c8be16663',
  "mutation ConfirmTie($input: ConfirmTieInput!) {\n  confirmTie(input: $input) {\n    ...Decided\n    ...Refused\n  }\n}\n\nfragment Decided on TieDecided {\n  decision {\n    id\n  }\n  project {\n    id\n    externalId\n  }\n  tie {\n    status\n    method\n    reason\n    explanation\n    area {\n      code\n    }\n  }\n}\n\nfragment Refused on Problem {\n  __typename\n  code\n  message\n}",
)
export const CreateFundDocument = new TypedDocument<CreateFundMutation, CreateFundMutationVariables>(
  'CreateFund',
  '0749c37c6d353b9410079e2fba2ca054a7354eadd7773c6b9ec33bd64d409576',
  "mutation CreateFund($input: CreateFundInput!) {\n  createFund(input: $input) {\n    __typename\n    ... on Fund {\n      id\n      documentNumber\n      amount\n    }\n    ... on Problem {\n      code\n      message\n    }\n  }\n}",
)
export const DisburseAllocationDocument = new TypedDocument<DisburseAllocationMutation, DisburseAllocationMutationVariables>(
  'DisburseAllocation',
  'd97c09aa015e221c55e6cc43bb162dea0b02915e3681d2b6362e04bc4c0fe529',
  "mutation DisburseAllocation($input: DisburseAllocationInput!) {\n  disburseAllocation(input: $input) {\n    __typename\n    ... on Disbursement {\n      id\n      externalId\n      amount\n    }\n    ... on Problem {\n      code\n      message\n    }\n  }\n}",
)
export const DrawAreaDocument = new TypedDocument<DrawAreaMutation, DrawAreaMutationVariables>(
  'DrawArea',
  'dadace0ad46158ca9d21673443cf4b83b75903f2e2f34ea944f279344fe0eed0',
  "mutation DrawArea($input: DrawAreaInput!) {\n  drawArea(input: $input) {\n    ... on AreaDrawn {\n      area {\n        code\n        name\n        divisions {\n          code\n          name\n        }\n      }\n      drawing {\n        id\n        effectiveOn\n        reason\n        documentNumber\n        drawnBy\n        recordedAt\n      }\n    }\n    ... on Problem {\n      code\n      message\n    }\n  }\n}",
)
export const FindingsDocument = new TypedDocument<FindingsQuery, FindingsQueryVariables>(
  'Findings',
  '492c529b65fc049a353b449d1385f351b61293a0566026e46715199ec70c3731',
  "query Findings($filter: FindingFilter, $first: Int = 20, $after: String) {\n  findings(\n    filter: $filter\n    first: $first\n    after: $after\n    orderBy: [{amount: DESC}]\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      rule\n      severity\n      state\n      holds\n      amount\n      explanation\n      dueOn\n      department\n      version\n      project {\n        id\n        externalId\n        name\n      }\n      area {\n        code\n        name\n      }\n      evidence {\n        type\n        nodeId\n        importRows {\n          sheet\n          rowNumber\n          run {\n            fileName\n          }\n        }\n      }\n    }\n  }\n}",
)
export const FollowChangesDocument = new TypedDocument<FollowChangesQuery, FollowChangesQueryVariables>(
  'FollowChanges',
  '9f4a40c5f4abe26dee46f8548d6ce1dfc73584b7f33691cdd05c9d84f2eb2721',
  "query FollowChanges($after: String, $first: Int = 500, $types: [ChangedType!]) {\n  changes(after: $after, first: $first, types: $types) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      type\n      kind\n      when\n      node {\n        __typename\n        ... on ConsolidationArea {\n          code\n          name\n        }\n        ... on Project {\n          department\n          externalId\n          name\n          budget\n        }\n        ... on Fund {\n          documentNumber\n          amount\n        }\n        ... on Allocation {\n          externalId\n          amount\n        }\n        ... on AreaTie {\n          status\n          explanation\n          area {\n            code\n          }\n          project {\n            id\n          }\n          allocation {\n            id\n          }\n        }\n      }\n    }\n  }\n}",
)
export const FundDocument = new TypedDocument<FundQuery, FundQueryVariables>(
  'Fund',
  '2a971a0a138296778ba4803c5de9df34e22d213af5a43e7c31f7531f8068334d',
  "query Fund($documentNumber: String!, $first: Int = 50, $after: String) {\n  fund(documentNumber: $documentNumber) {\n    id\n    documentNumber\n    name\n    level\n    programme\n    fiscalYear\n    amount\n    funding {\n      allocated\n      disbursed\n      paid\n      undisbursed\n      unallocated\n    }\n    allocations(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        externalId\n        department\n        amount\n        project {\n          id\n          name\n        }\n        area {\n          code\n          name\n        }\n        tie {\n          status\n          reason\n          explanation\n        }\n      }\n    }\n  }\n}",
)
export const FundPathDocument = new TypedDocument<FundPathQuery, FundPathQueryVariables>(
  'FundPath',
  'eef588d43c0971ad3025c6191eafc85edb40d80c947eab97a3f6b7eb98b6e98d',
  "query FundPath($documentNumber: String!, $first: Int = 20, $after: String) {\n  fund(documentNumber: $documentNumber) {\n    id\n    documentNumber\n    name\n    level\n    programme\n    fiscalYear\n    amount\n    upstreamDocument\n    carriedFrom {\n      documentNumber\n    }\n    carriedOverTo {\n      nodes {\n        documentNumber\n        fiscalYear\n        amount\n      }\n    }\n    funding {\n      allocated\n      disbursed\n      paid\n      returned\n      carriedOver\n      left\n      unallocated\n      tied {\n        allocated\n      }\n      outside {\n        allocated\n      }\n      unresolved {\n        allocated\n      }\n    }\n    allocations(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        externalId\n        amount\n        allocatedOn\n        place\n        project {\n          id\n          department\n          externalId\n          name\n        }\n        area {\n          code\n          name\n        }\n        disbursements(first: 20) {\n          totalCount\n          nodes {\n            id\n            disbursedOn\n            amount\n            recipient\n            passedThrough\n            payments(first: 20) {\n              totalCount\n              nodes {\n                id\n                paidOn\n                amount\n                payee\n                contractNumber\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}",
)
export const FundingByDocument = new TypedDocument<FundingByQuery, FundingByQueryVariables>(
  'FundingBy',
  '8561495aafd64d44e3a250c77a9f9cc1c843f38eada594fb52669eb67494e8a7',
  "query FundingBy($groupBy: [FundingGrouping!]!, $filter: FundingGroupFilter) {\n  fundingBy(groupBy: $groupBy, filter: $filter) {\n    department\n    programme\n    level\n    fiscalYear\n    area {\n      code\n      name\n    }\n    total {\n      ...Sums\n    }\n    tied {\n      ...Sums\n    }\n    outside {\n      ...Sums\n    }\n    unresolved {\n      ...Sums\n    }\n  }\n}\n\nfragment Sums on FundingFigure {\n  allocations\n  allocated\n  disbursed\n  paid\n  undisbursed\n  returned\n}",
)
export const FundsDocument = new TypedDocument<FundsQuery, FundsQueryVariables>(
  'Funds',
  'f1e42184b760de54483a0e3adaa6331158bbb1899d49c82b6e34bdc758dbe547',
  "query Funds($filter: FundFilter, $first: Int = 50, $after: String) {\n  funds(\n    filter: $filter\n    first: $first\n    after: $after\n    orderBy: [{documentNumber: ASC}]\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      documentNumber\n      name\n      level\n      programme\n      fiscalYear\n      amount\n      funding {\n        allocated\n        disbursed\n        paid\n        unallocated\n      }\n    }\n  }\n}",
)
export const ImportRecordsDocument = new TypedDocument<ImportRecordsMutation, ImportRecordsMutationVariables>(
  'ImportRecords',
  '2d4bb19e9deb78631969bc0d417cdf417c0c4d52f890f4878eb3878babff6afa',
  "mutation ImportRecords($input: ImportRecordsInput!) {\n  importRecords(input: $input) {\n    __typename\n    ... on ImportReport {\n      inserted\n      updated\n      unchanged\n      rejected\n      records {\n        index\n        outcome\n        id\n        problems {\n          path\n          message\n        }\n      }\n    }\n    ... on Problem {\n      code\n      message\n    }\n  }\n}",
)
export const LatestChangeDocument = new TypedDocument<LatestChangeQuery, LatestChangeQueryVariables>(
  'LatestChange',
  'f5de53b2a8053f52112a9bf8d137211b9c3b2e9af4488c0b560dbc725dabbebf',
  "query LatestChange {\n  changes(last: 1) {\n    pageInfo {\n      endCursor\n    }\n  }\n}",
)
export const MarkOutsideDocument = new TypedDocument<MarkOutsideMutation, MarkOutsideMutationVariables>(
  'MarkOutside',
  'a1274822211298f25dae8168ca801839a8b741648fda0a9b582dd756e41eb41c',
  "mutation MarkOutside($input: MarkOutsideInput!) {\n  markOutside(input: $input) {\n    ...Decided\n    ...Refused\n  }\n}\n\nfragment Decided on TieDecided {\n  decision {\n    id\n  }\n  project {\n    id\n    externalId\n  }\n  tie {\n    status\n    method\n    reason\n    explanation\n    area {\n      code\n    }\n  }\n}\n\nfragment Refused on Problem {\n  __typename\n  code\n  message\n}",
)
export const MergeProjectsDocument = new TypedDocument<MergeProjectsMutation, MergeProjectsMutationVariables>(
  'MergeProjects',
  'eccdfc13e42528537268526bc09c28c7c551e767a8d21e88e19c26b8139a24a2',
  "mutation MergeProjects($input: MergeProjectsInput!) {\n  mergeProjects(input: $input) {\n    ...Decided\n    ...Refused\n  }\n}\n\nfragment Decided on TieDecided {\n  decision {\n    id\n  }\n  project {\n    id\n    externalId\n  }\n  tie {\n    status\n    method\n    reason\n    explanation\n    area {\n      code\n    }\n  }\n}\n\nfragment Refused on Problem {\n  __typename\n  code\n  message\n}",
)
export const NodeDocument = new TypedDocument<NodeQuery, NodeQueryVariables>(
  'Node',
  'abaa26ed52ce229b2485b3846611092f12cc1c1af4c8d3c24c28987473c6ba98',
  "query Node($id: ID!) {\n  node(id: $id) {\n    __typename\n    id\n    ... on ConsolidationArea {\n      code\n      name\n    }\n    ... on Project {\n      name\n      area {\n        code\n      }\n    }\n    ... on Fund {\n      documentNumber\n    }\n    ... on Allocation {\n      amount\n      area {\n        code\n      }\n    }\n  }\n}",
)
export const ObjectionFiguresDocument = new TypedDocument<ObjectionFiguresQuery, ObjectionFiguresQueryVariables>(
  'ObjectionFigures',
  '5cb2bf29e7a155857b0bfe9e2a9546d52ff300e5de2a8fff8aa5436e2cd1925a',
  "query ObjectionFigures {\n  objectionFigures {\n    department\n    received\n    answered\n    open\n    overdue\n    answeredLate\n    upheld\n  }\n}",
)
export const ObjectionOfReceiptDocument = new TypedDocument<ObjectionOfReceiptQuery, ObjectionOfReceiptQueryVariables>(
  'ObjectionOfReceipt',
  '77d117295dbd392d33f4da4a72b687d4b0a119014e5c633aba7462862a7257d5',
  "query ObjectionOfReceipt($receipt: String!) {\n  objection(receipt: $receipt) {\n    number\n    words\n    department\n    receivedOn\n    dueOn\n    isOverdue\n    answers {\n      verdict\n      words\n      department\n      answeredOn\n    }\n  }\n}",
)
export const OverdueRectificationsDocument = new TypedDocument<OverdueRectificationsQuery, OverdueRectificationsQueryVariables>(
  'OverdueRectifications',
  '10b3acf4ec854571e4ed32d105069e72022045cdb034f21dd9afea6c5f70b91c',
  "query OverdueRectifications($first: Int) {\n  rectifications(\n    first: $first\n    filter: {isOverdue: {eq: true}}\n    orderBy: [{dueOn: ASC}]\n  ) {\n    totalCount\n    nodes {\n      number\n      problem\n      unit\n      dueOn\n      daysLeft\n      inspection {\n        number\n        inspectedOn\n        area {\n          code\n        }\n      }\n    }\n  }\n}",
)
export const PreviewAreaDocument = new TypedDocument<PreviewAreaQuery, PreviewAreaQueryVariables>(
  'PreviewArea',
  '05645b4fdfb92980d09cc02031560667b5c1f21ccfd3ebcc3ea5b30441afe5fb',
  "query PreviewArea($code: String!, $memberCodes: [String!]!, $first: Int = 50, $skip: Int = 0) {\n  previewArea(code: $code, memberCodes: $memberCodes) {\n    ... on AreaPreview {\n      joining {\n        code\n        name\n      }\n      leaving {\n        code\n        name\n      }\n      alsoIn {\n        division {\n          code\n          name\n        }\n        area {\n          code\n          name\n        }\n      }\n      misshapen {\n        message\n      }\n      coming {\n        ...Flow\n      }\n      going {\n        ...Flow\n      }\n      tieCount\n      movingCount\n      hiddenCount\n      ties(first: $first, skip: $skip) {\n        project {\n          id\n          name\n        }\n        allocation {\n          id\n          externalId\n        }\n        statusBefore\n        areaBefore {\n          code\n        }\n        statusAfter\n        areaAfter {\n          code\n        }\n        explanation\n        amount\n      }\n      quotas {\n        quota {\n          id\n          documentNumber\n        }\n        toThisArea\n      }\n      coverageBefore {\n        ...CoverageOfPreview\n      }\n      coverageAfter {\n        ...CoverageOfPreview\n      }\n      before {\n        ...AreaOfPreview\n      }\n      after {\n        ...AreaOfPreview\n      }\n      rules {\n        rule\n        title\n        severity\n        appearing\n        goingAway\n        appearingSample {\n          explanation\n        }\n        goingAwaySample {\n          explanation\n        }\n      }\n    }\n    ... on Problem {\n      code\n      message\n    }\n  }\n}\n\nfragment AreaOfPreview on ConsolidationArea {\n  code\n  name\n  contiguous\n  funding {\n    allocated\n    disbursed\n    paid\n  }\n  redLines {\n    verdict\n    lines {\n      key\n      before\n      after\n      verdict\n    }\n  }\n}\n\nfragment CoverageOfPreview on TieCoverage {\n  tied {\n    projects\n    allocations\n    amount\n  }\n  outside {\n    projects\n    allocations\n    amount\n  }\n  unresolved {\n    projects\n    allocations\n    amount\n  }\n}\n\nfragment Flow on AreaFlow {\n  projects\n  allocations\n  amount\n  byLevel {\n    level\n    allocations\n    amount\n  }\n}",
)
export const ProjectTieDocument = new TypedDocument<ProjectTieQuery, ProjectTieQueryVariables>(
  'ProjectTie',
  'b2d2dd7d76d78f4468545f76bcee195e7b47ad6ea4a6665b338bbabe0b66abf9',
  "query ProjectTie($department: Department!, $externalId: String!) {\n  project(department: $department, externalId: $externalId) {\n    id\n    name\n    department\n    budget\n    area {\n      code\n      name\n    }\n    tie {\n      status\n      method\n      reason\n      explanation\n      evidence {\n        method\n        text\n        supports\n        area {\n          code\n        }\n      }\n    }\n    allocations(first: 20) {\n      totalCount\n      nodes {\n        amount\n        fund {\n          documentNumber\n          level\n        }\n        tie {\n          status\n          area {\n            code\n          }\n        }\n      }\n    }\n  }\n}",
)
export const ProjectsDocument = new TypedDocument<ProjectsQuery, ProjectsQueryVariables>(
  'Projects',
  'ace5b6b18e3f516fe8c429d4ffee7b9a4db9df21168aa616582fdab36b6e1b6e',
  "query Projects($filter: ProjectFilter, $orderBy: [ProjectOrder!], $first: Int = 20, $after: String) {\n  projects(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      department\n      externalId\n      name\n      kind\n      budget\n      area {\n        code\n        name\n      }\n      tie {\n        status\n        reason\n      }\n      funding {\n        allocated\n        disbursed\n        paid\n      }\n    }\n  }\n}",
)
export const PublicDisclosureDocument = new TypedDocument<PublicDisclosureQuery, PublicDisclosureQueryVariables>(
  'PublicDisclosure',
  '8808ee64cb92e68e19824c625fa1fd624c995088bb25e5cc08d344dfb38d05ae',
  "query PublicDisclosure($code: String!, $language: DisclosureLanguage = ZH, $first: Int = 200) {\n  consolidationArea(code: $code) {\n    id\n    code\n    name\n    funding {\n      allocated\n      disbursed\n      paid\n    }\n    disclosure(language: $language) {\n      asOf\n      sentences\n      members\n      landArea\n      lastStep\n      lastStepOn\n      moneyByLevel {\n        level\n        allocated\n        disbursed\n        paid\n      }\n      unplacedMoney\n      projectCount\n      projectCounts {\n        department\n        kind\n        state\n        count\n      }\n      projects(first: $first, orderBy: [{department: ASC}, {name: ASC}]) {\n        nodes {\n          id\n          name\n          department\n          kind\n          state\n        }\n      }\n      acceptedProjects\n      newCultivatedLand\n      quotas {\n        kind\n        certifiedArea\n      }\n      redLinesKept\n      redLinesBroken\n      notices {\n        id\n        subject\n        publishedOn\n        endsOn\n        place\n      }\n      objections {\n        received\n        answered\n        open\n        overdue\n      }\n      howToObject\n    }\n    objections(last: 100, filter: {isAnswered: {eq: true}}) {\n      nodes {\n        number\n        words\n        department\n        receivedOn\n        project {\n          name\n        }\n        notice {\n          subject\n        }\n        answers {\n          nodes {\n            verdict\n            words\n            department\n            answeredOn\n          }\n        }\n      }\n    }\n  }\n}",
)
export const PublishedAreasDocument = new TypedDocument<PublishedAreasQuery, PublishedAreasQueryVariables>(
  'PublishedAreas',
  '92b2eddf5171b5e14d1179349e4e91bc91ef093caba6d676bfea43ac1ba27cc2',
  "query PublishedAreas($first: Int = 200, $after: String) {\n  publications(\n    first: $first\n    after: $after\n    filter: {withdrawnAt: {isNull: true}}\n  ) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      publishedAt\n      area {\n        code\n        name\n        funding {\n          allocated\n          paid\n        }\n        disclosure {\n          projectCount\n        }\n      }\n    }\n  }\n}",
)
export const RecordGreeningPlanReviewDocument = new TypedDocument<RecordGreeningPlanReviewMutation, RecordGreeningPlanReviewMutationVariables>(
  'RecordGreeningPlanReview',
  '9bfa9ccbea2810c7f60ed462663a966cd1288b8e0183f6e63f8aa1fad8417bcd',
  "mutation RecordGreeningPlanReview($input: RecordGreeningPlanReviewInput!) {\n  recordGreeningPlanReview(input: $input) {\n    __typename\n    ... on GreeningPlanReview {\n      id\n      planName\n      verdict\n      opinion\n      reviewedOn\n      area {\n        code\n        name\n      }\n    }\n    ... on InvalidField {\n      problems {\n        path\n        message\n      }\n    }\n    ... on ReferenceNotFound {\n      path\n      given\n    }\n    ... on CheckFailed {\n      check\n      about\n    }\n    ... on Problem {\n      code\n      message\n    }\n  }\n}",
)
export const RecordPaymentDocument = new TypedDocument<RecordPaymentMutation, RecordPaymentMutationVariables>(
  'RecordPayment',
  '2cd83410f7ce7de187fb6420c64c9fb3e8482cde14b9b5c7ba6d7dc669194148',
  "mutation RecordPayment($input: RecordPaymentInput!) {\n  recordPayment(input: $input) {\n    __typename\n    ... on Payment {\n      id\n      externalId\n      amount\n    }\n    ... on Problem {\n      code\n      message\n    }\n  }\n}",
)
export const RecordPotentialSurveyDocument = new TypedDocument<RecordPotentialSurveyMutation, RecordPotentialSurveyMutationVariables>(
  'RecordPotentialSurvey',
  'b3c7355686f38de921dace3282b9d9d97edea0e2bf6fd6fa6b31861484636052',
  "mutation RecordPotentialSurvey($input: RecordPotentialSurveyInput!) {\n  recordPotentialSurvey(input: $input) {\n    __typename\n    ... on PotentialSurvey {\n      id\n      category\n      baseYear\n      landArea\n      submittedOn\n      firstReviewVerdict\n      firstReviewedOn\n      reportedOn\n    }\n    ... on Forbidden {\n      neededRoles\n      neededDepartments\n    }\n    ... on Problem {\n      code\n      message\n    }\n  }\n}",
)
export const RedLinesDocument = new TypedDocument<RedLinesQuery, RedLinesQueryVariables>(
  'RedLines',
  '11598a58749de8e6943061f605af836c7981eadc72c1f4a4865b39eb3f1cf031',
  "query RedLines($code: String!) {\n  consolidationArea(code: $code) {\n    id\n    code\n    name\n    redLines {\n      verdict\n      lines {\n        key\n        before\n        planned\n        after\n        change\n        atLeast\n        atMost\n        percent\n        phase\n        verdict\n        binding\n        rule\n        basis\n        beforeYears\n        plannedYears\n        afterYears\n        missing\n      }\n      contiguity {\n        before {\n          ...Patches\n        }\n        planned {\n          ...Patches\n        }\n        after {\n          ...Patches\n        }\n      }\n    }\n  }\n}\n\nfragment Patches on CultivatedPatches {\n  year\n  parcels\n  patches\n  mapped\n  mean\n  largest\n}",
)
export const RejectTieDocument = new TypedDocument<RejectTieMutation, RejectTieMutationVariables>(
  'RejectTie',
  'de0e990bd8a89a5b8ff66705912d1aef3a81fd31803f83fe0be515cb3a875218',
  "mutation RejectTie($input: RejectTieInput!) {\n  rejectTie(input: $input) {\n    ...Decided\n    ...Refused\n  }\n}\n\nfragment Decided on TieDecided {\n  decision {\n    id\n  }\n  project {\n    id\n    externalId\n  }\n  tie {\n    status\n    method\n    reason\n    explanation\n    area {\n      code\n    }\n  }\n}\n\nfragment Refused on Problem {\n  __typename\n  code\n  message\n}",
)
export const SearchDocument = new TypedDocument<SearchQuery, SearchQueryVariables>(
  'Search',
  'b687614c6b179d76aeba7eac3bd1c99e169c41bea7ad5dd4f3fb4c026ddf2534',
  "query Search($text: String!, $first: Int = 20, $types: [SearchType!]) {\n  search(text: $text, first: $first, types: $types) {\n    type\n    field\n    text\n    score\n    node {\n      __typename\n      id\n    }\n  }\n}",
)
export const SplitProjectDocument = new TypedDocument<SplitProjectMutation, SplitProjectMutationVariables>(
  'SplitProject',
  'fe4733191222c5a9f5f508c15d1d6fa7942f2c868155074e9eca0ec2a37a7687',
  "mutation SplitProject($input: SplitProjectInput!) {\n  splitProject(input: $input) {\n    ...Decided\n    ...Refused\n  }\n}\n\nfragment Decided on TieDecided {\n  decision {\n    id\n  }\n  project {\n    id\n    externalId\n  }\n  tie {\n    status\n    method\n    reason\n    explanation\n    area {\n      code\n    }\n  }\n}\n\nfragment Refused on Problem {\n  __typename\n  code\n  message\n}",
)
export const SubmitObjectionDocument = new TypedDocument<SubmitObjectionMutation, SubmitObjectionMutationVariables>(
  'SubmitObjection',
  '35fd5f77fc183a172306df39bc9366beb474399aad5bfe61fe8eb6e2cad4d449',
  "mutation SubmitObjection($input: SubmitObjectionInput!) {\n  submitObjection(input: $input) {\n    __typename\n    ... on ObjectionReceived {\n      receipt\n      number\n      department\n      receivedOn\n      dueOn\n    }\n    ... on TextUnfit {\n      field\n      least\n      most\n      given\n    }\n    ... on TooManyObjections {\n      limit\n      tryAgainAt\n    }\n    ... on Problem {\n      code\n      message\n    }\n  }\n}",
)
export const TakeStepDocument = new TypedDocument<TakeStepMutation, TakeStepMutationVariables>(
  'TakeStep',
  '4446fb9afd98edeefb778c967508a79342f772c14bb9d52ea09342c12812be44',
  "mutation TakeStep($input: TakeStepInput!) {\n  takeStep(input: $input) {\n    __typename\n    ... on StepTaken {\n      step {\n        id\n        kind\n        verdict\n        round\n        decidedOn\n      }\n      area {\n        code\n        stage {\n          step\n          state\n        }\n        availableSteps {\n          kind\n          ready\n        }\n      }\n    }\n    ... on StepTooEarly {\n      mustComeFirst\n    }\n    ... on StepRequirementsMissing {\n      missing {\n        code\n        text\n        detail\n        suppliedBy\n      }\n    }\n    ... on Conflict {\n      state\n      area {\n        stage {\n          step\n          decidedOn\n        }\n      }\n    }\n    ... on RedLinesBroken {\n      lines\n    }\n    ... on Problem {\n      code\n      message\n    }\n  }\n}",
)
export const TieCoverageDocument = new TypedDocument<TieCoverageQuery, TieCoverageQueryVariables>(
  'TieCoverage',
  '3f49f7a8888fd89658cad68831ff31c02d4bb1302817c6dba749e48d30e90f30',
  "query TieCoverage($department: Department, $programme: FundProgramme, $fiscalYear: Int, $areaCode: String) {\n  tieCoverage(\n    department: $department\n    programme: $programme\n    fiscalYear: $fiscalYear\n    areaCode: $areaCode\n  ) {\n    total {\n      ...Figure\n    }\n    tied {\n      ...Figure\n    }\n    outside {\n      ...Figure\n    }\n    unresolved {\n      ...Figure\n    }\n    byReason {\n      reason\n      figure {\n        ...Figure\n      }\n    }\n    unallocated\n  }\n}\n\nfragment Figure on CoverageFigure {\n  projects\n  allocations\n  amount\n}",
)
export const TieCoverageByDocument = new TypedDocument<TieCoverageByQuery, TieCoverageByQueryVariables>(
  'TieCoverageBy',
  '8d30bf379448e58ce871abb37b3d02d37e0bfe1178f075c8f6ec282e31ec6c28',
  "query TieCoverageBy($groupBy: CoverageGrouping!) {\n  tieCoverageBy(groupBy: $groupBy) {\n    key\n    coverage {\n      total {\n        ...CoverageLine\n      }\n      tied {\n        ...CoverageLine\n      }\n      outside {\n        ...CoverageLine\n      }\n      unresolved {\n        ...CoverageLine\n      }\n    }\n  }\n}\n\nfragment CoverageLine on CoverageFigure {\n  projects\n  allocations\n  amount\n}",
)
export const TieWorklistDocument = new TypedDocument<TieWorklistQuery, TieWorklistQueryVariables>(
  'TieWorklist',
  '9096fc44246c4cc1ab7f082b86980c276b74bcc0756d3c227199c5550b6d8476',
  "query TieWorklist($first: Int = 20, $after: String, $reason: TieReason) {\n  tieWorklist(\n    first: $first\n    after: $after\n    reason: $reason\n    orderBy: [{amount: DESC}]\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      reason\n      explanation\n      department\n      amount\n      project {\n        id\n        externalId\n        name\n      }\n      allocation {\n        id\n        externalId\n        fund {\n          documentNumber\n        }\n      }\n      candidates {\n        area {\n          code\n          name\n        }\n        text\n      }\n    }\n  }\n}",
)
export const TransferObjectionDocument = new TypedDocument<TransferObjectionMutation, TransferObjectionMutationVariables>(
  'TransferObjection',
  '2d752ec0f76e1616592beb067835b2a4548951abbb699a23e20d5b207f001e66',
  "mutation TransferObjection($input: TransferObjectionInput!) {\n  transferObjection(input: $input) {\n    __typename\n    ... on ObjectionHandedOn {\n      objection {\n        number\n        department\n      }\n      transfer {\n        reason\n      }\n    }\n    ... on Problem {\n      code\n      message\n    }\n  }\n}",
)
export const UndoTieDecisionDocument = new TypedDocument<UndoTieDecisionMutation, UndoTieDecisionMutationVariables>(
  'UndoTieDecision',
  'd3213c4b5eb52c69f6bff09db07e77824e940f36d1564c83489144242b795ec0',
  "mutation UndoTieDecision($input: UndoTieDecisionInput!) {\n  undoTieDecision(input: $input) {\n    ...Decided\n    ...Refused\n  }\n}\n\nfragment Decided on TieDecided {\n  decision {\n    id\n  }\n  project {\n    id\n    externalId\n  }\n  tie {\n    status\n    method\n    reason\n    explanation\n    area {\n      code\n    }\n  }\n}\n\nfragment Refused on Problem {\n  __typename\n  code\n  message\n}",
)