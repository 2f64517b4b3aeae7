/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { TypedDocument } from '../client/typed-document.js'
export type AcceptanceFilter = {
  acceptedArea?: LandAreaFilter | null | undefined;
  acceptedOn?: DateFilter | null | undefined;
  and?: Array<AcceptanceFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  authority?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  documentNumber?: StringFilter | null | undefined;
  gradeAfter?: FloatFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  mappedArea?: LandAreaFilter | null | undefined;
  newCultivatedLand?: LandAreaFilter | null | undefined;
  not?: AcceptanceFilter | null | undefined;
  opinion?: StringFilter | null | undefined;
  or?: Array<AcceptanceFilter> | null | undefined;
  project?: ProjectFilter | null | undefined;
  stage?: AcceptanceStageFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
  verdict?: VerdictFilter | null | undefined;
};

export type AcceptanceListFilter = {
  every?: AcceptanceFilter | null | undefined;
  none?: AcceptanceFilter | null | undefined;
  some?: AcceptanceFilter | null | undefined;
};

export type AcceptanceStage =
  | 'CITY'
  | 'COUNTY'
  | 'PROVINCE'
  | 'SELF_CHECK';

export type AcceptanceStageFilter = {
  eq?: AcceptanceStage | null | undefined;
  in?: Array<AcceptanceStage> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type AdministrativeDivisionFilter = {
  and?: Array<AdministrativeDivisionFilter> | null | undefined;
  areas?: ConsolidationAreaListFilter | null | undefined;
  beautifulVillages?: BeautifulVillageListFilter | null | undefined;
  children?: AdministrativeDivisionListFilter | null | undefined;
  code?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  environmentalImpactReviews?: EnvironmentalImpactReviewListFilter | null | undefined;
  environmentalInspections?: EnvironmentalInspectionListFilter | null | undefined;
  greeningPlanReviews?: GreeningPlanReviewListFilter | null | undefined;
  homesteadReforms?: HomesteadReformListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  investmentPromotions?: InvestmentPromotionListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  landRightsRegistrations?: LandRightsRegistrationListFilter | null | undefined;
  landTransfers?: LandTransferListFilter | null | undefined;
  landUseRecords?: LandUseRecordListFilter | null | undefined;
  level?: DivisionLevelFilter | null | undefined;
  memberships?: AreaMemberListFilter | null | undefined;
  name?: StringFilter | null | undefined;
  newConstructionLandQuotas?: NewConstructionLandQuotaListFilter | null | undefined;
  not?: AdministrativeDivisionFilter | null | undefined;
  or?: Array<AdministrativeDivisionFilter> | null | undefined;
  parent?: AdministrativeDivisionFilter | null | undefined;
  permanentBasicFarmland?: PermanentBasicFarmlandListFilter | null | undefined;
  potentialSurveys?: PotentialSurveyListFilter | null | undefined;
  publicNotices?: PublicNoticeListFilter | null | undefined;
  rewards?: RewardListFilter | null | undefined;
  soilFertilityPlans?: SoilFertilityPlanListFilter | null | undefined;
  soilWaterReviews?: SoilWaterReviewListFilter | null | undefined;
  subsidyRosters?: SubsidyRosterListFilter | null | undefined;
  successors?: AdministrativeDivisionListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
  validFrom?: DateFilter | null | undefined;
  validTo?: DateFilter | null | undefined;
  villageLandUsePlans?: VillageLandUsePlanListFilter | null | undefined;
  waterSupervisions?: WaterSupervisionListFilter | null | undefined;
  willingnessRecords?: WillingnessListFilter | null | undefined;
};

export type AdministrativeDivisionListFilter = {
  every?: AdministrativeDivisionFilter | null | undefined;
  none?: AdministrativeDivisionFilter | null | undefined;
  some?: AdministrativeDivisionFilter | null | undefined;
};

export type AftercareFilter = {
  agreementOn?: DateFilter | null | undefined;
  and?: Array<AftercareFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  endsOn?: DateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  landArea?: LandAreaFilter | null | undefined;
  maintainer?: StringFilter | null | undefined;
  money?: MoneyFilter | null | undefined;
  not?: AftercareFilter | null | undefined;
  note?: StringFilter | null | undefined;
  or?: Array<AftercareFilter> | null | undefined;
  project?: ProjectFilter | null | undefined;
  receivedOn?: DateFilter | null | undefined;
  startsOn?: DateFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
  usedMoney?: MoneyFilter | null | undefined;
  year?: IntFilter | null | undefined;
};

export type AftercareListFilter = {
  every?: AftercareFilter | null | undefined;
  none?: AftercareFilter | null | undefined;
  some?: AftercareFilter | null | undefined;
};

export type AllocationFilter = {
  afterCompletion?: BooleanFilter | null | undefined;
  allocatedOn?: DateFilter | null | undefined;
  amount?: MoneyFilter | null | undefined;
  and?: Array<AllocationFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  areaCode?: StringFilter | null | undefined;
  carriedOverAmount?: MoneyFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  department?: DepartmentFilter | null | undefined;
  disbursedAmount?: MoneyFilter | null | undefined;
  disbursements?: DisbursementListFilter | null | undefined;
  economicCode?: StringFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  findings?: FindingListFilter | null | undefined;
  fund?: FundFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: AllocationFilter | null | undefined;
  or?: Array<AllocationFilter> | null | undefined;
  paidAmount?: MoneyFilter | null | undefined;
  parts?: AllocationPartListFilter | null | undefined;
  place?: StringFilter | null | undefined;
  project?: ProjectFilter | null | undefined;
  purpose?: StringFilter | null | undefined;
  returnedAmount?: MoneyFilter | null | undefined;
  statedAmount?: MoneyFilter | null | undefined;
  subsidyRosters?: SubsidyRosterListFilter | null | undefined;
  tie?: AreaTieFilter | null | undefined;
  tieDecisions?: TieDecisionListFilter | null | undefined;
  tieHistory?: AreaTieListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
  villageCode?: StringFilter | null | undefined;
};

export type AllocationListFilter = {
  every?: AllocationFilter | null | undefined;
  none?: AllocationFilter | null | undefined;
  some?: AllocationFilter | null | undefined;
};

export type AllocationPartFilter = {
  allocation?: AllocationFilter | null | undefined;
  amount?: MoneyFilter | null | undefined;
  and?: Array<AllocationPartFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  endedAt?: DateTimeFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: AllocationPartFilter | null | undefined;
  or?: Array<AllocationPartFilter> | null | undefined;
  part?: ProjectPartFilter | null | undefined;
  tie?: AreaTieFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type AllocationPartListFilter = {
  every?: AllocationPartFilter | null | undefined;
  none?: AllocationPartFilter | null | undefined;
  some?: AllocationPartFilter | null | undefined;
};

export type AnnualTargetFilter = {
  actual?: FloatFilter | null | undefined;
  and?: Array<AnnualTargetFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  assessmentItems?: AssessmentItemListFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  department?: DepartmentFilter | null | undefined;
  documentNumber?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  indicator?: TargetIndicatorFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: AnnualTargetFilter | null | undefined;
  or?: Array<AnnualTargetFilter> | null | undefined;
  target?: FloatFilter | null | undefined;
  unit?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
  weight?: FloatFilter | null | undefined;
  year?: IntFilter | null | undefined;
};

export type AnnualTargetListFilter = {
  every?: AnnualTargetFilter | null | undefined;
  none?: AnnualTargetFilter | null | undefined;
  some?: AnnualTargetFilter | null | undefined;
};

export type AnswerFindingInput = {
  answer: string;
  documents?: Array<string> | null | undefined;
  dueOn?: string | null | undefined;
  findingId: string;
  idempotencyKey: string;
  kind?: FindingAnswer;
  version?: number | null | undefined;
};

export type ApprovalStepFilter = {
  and?: Array<ApprovalStepFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  authority?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  decidedOn?: DateFilter | null | undefined;
  documentNumber?: StringFilter | null | undefined;
  handledBy?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  kind?: StepKindFilter | null | undefined;
  not?: ApprovalStepFilter | null | undefined;
  opinion?: StringFilter | null | undefined;
  or?: Array<ApprovalStepFilter> | null | undefined;
  round?: IntFilter | null | undefined;
  submittedOn?: DateFilter | null | undefined;
  takenBy?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
  verdict?: VerdictFilter | null | undefined;
};

export type ApprovalStepListFilter = {
  every?: ApprovalStepFilter | null | undefined;
  none?: ApprovalStepFilter | null | undefined;
  some?: ApprovalStepFilter | null | undefined;
};

export type AreaDrawingFilter = {
  and?: Array<AreaDrawingFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  documentNumber?: StringFilter | null | undefined;
  drawnBy?: StringFilter | null | undefined;
  effectiveOn?: DateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: AreaDrawingFilter | null | undefined;
  or?: Array<AreaDrawingFilter> | null | undefined;
  reason?: StringFilter | null | undefined;
  recordedAt?: DateTimeFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type AreaDrawingListFilter = {
  every?: AreaDrawingFilter | null | undefined;
  none?: AreaDrawingFilter | null | undefined;
  some?: AreaDrawingFilter | null | undefined;
};

export type AreaMemberFilter = {
  and?: Array<AreaMemberFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  division?: AdministrativeDivisionFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  joinedOn?: DateFilter | null | undefined;
  leftOn?: DateFilter | null | undefined;
  not?: AreaMemberFilter | null | undefined;
  or?: Array<AreaMemberFilter> | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type AreaMemberListFilter = {
  every?: AreaMemberFilter | null | undefined;
  none?: AreaMemberFilter | null | undefined;
  some?: AreaMemberFilter | null | undefined;
};

export type AreaScope =
  | 'TOWNSHIP'
  | 'VILLAGES';

export type AreaScopeFilter = {
  eq?: AreaScope | null | undefined;
  in?: Array<AreaScope> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type AreaTieFilter = {
  allocation?: AllocationFilter | null | undefined;
  allocationPart?: AllocationPartFilter | null | undefined;
  and?: Array<AreaTieFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  endedAt?: DateTimeFilter | null | undefined;
  explanation?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  method?: TieMethodFilter | null | undefined;
  not?: AreaTieFilter | null | undefined;
  or?: Array<AreaTieFilter> | null | undefined;
  project?: ProjectFilter | null | undefined;
  projectPart?: ProjectPartFilter | null | undefined;
  reason?: TieReasonFilter | null | undefined;
  rulesVersion?: StringFilter | null | undefined;
  status?: TieStatusFilter | null | undefined;
  tiedAt?: DateTimeFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type AreaTieListFilter = {
  every?: AreaTieFilter | null | undefined;
  none?: AreaTieFilter | null | undefined;
  some?: AreaTieFilter | null | undefined;
};

export type AssessmentFilter = {
  accountability?: StringFilter | null | undefined;
  and?: Array<AssessmentFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  assessedOn?: DateFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  documentNumber?: StringFilter | null | undefined;
  grade?: AssessmentGradeFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  items?: AssessmentItemListFilter | null | undefined;
  not?: AssessmentFilter | null | undefined;
  or?: Array<AssessmentFilter> | null | undefined;
  score?: FloatFilter | null | undefined;
  scorings?: AssessmentScoringListFilter | null | undefined;
  unit?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
  year?: IntFilter | null | undefined;
};

export type AssessmentGrade =
  | 'EXCELLENT'
  | 'FAIL'
  | 'GOOD'
  | 'PASS';

export type AssessmentGradeFilter = {
  eq?: AssessmentGrade | null | undefined;
  in?: Array<AssessmentGrade> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type AssessmentItemFilter = {
  and?: Array<AssessmentItemFilter> | null | undefined;
  annualTarget?: AnnualTargetFilter | null | undefined;
  basis?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  differs?: BooleanFilter | null | undefined;
  id?: IdFilter | null | undefined;
  indicator?: TargetIndicatorFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: AssessmentItemFilter | null | undefined;
  or?: Array<AssessmentItemFilter> | null | undefined;
  rowCount?: IntFilter | null | undefined;
  score?: FloatFilter | null | undefined;
  scoring?: AssessmentScoringFilter | null | undefined;
  source?: FigureSourceFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
  weight?: FloatFilter | null | undefined;
};

export type AssessmentItemListFilter = {
  every?: AssessmentItemFilter | null | undefined;
  none?: AssessmentItemFilter | null | undefined;
  some?: AssessmentItemFilter | null | undefined;
};

export type AssessmentListFilter = {
  every?: AssessmentFilter | null | undefined;
  none?: AssessmentFilter | null | undefined;
  some?: AssessmentFilter | null | undefined;
};

export type AssessmentScoringFilter = {
  and?: Array<AssessmentScoringFilter> | null | undefined;
  assessment?: AssessmentFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  deduction?: FloatFilter | null | undefined;
  grossScore?: FloatFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  items?: AssessmentItemListFilter | null | undefined;
  not?: AssessmentScoringFilter | null | undefined;
  or?: Array<AssessmentScoringFilter> | null | undefined;
  overdue?: IntFilter | null | undefined;
  pointsEach?: FloatFilter | null | undefined;
  score?: FloatFilter | null | undefined;
  scoredBy?: StringFilter | null | undefined;
  scoredOn?: DateFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

export type AssessmentScoringListFilter = {
  every?: AssessmentScoringFilter | null | undefined;
  none?: AssessmentScoringFilter | null | undefined;
  some?: AssessmentScoringFilter | null | undefined;
};

export type AuditLinkFilter = {
  amount?: MoneyFilter | null | undefined;
  and?: Array<AuditLinkFilter> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  kind?: AuditLinkKindFilter | null | undefined;
  not?: AuditLinkFilter | null | undefined;
  or?: Array<AuditLinkFilter> | null | undefined;
  other?: AuditPartyFilter | null | undefined;
  party?: AuditPartyFilter | null | undefined;
  share?: FloatFilter | null | undefined;
  times?: IntFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type AuditLinkKind =
  | 'PAID_INTO'
  | 'WON_FROM';

export type AuditLinkKindFilter = {
  eq?: AuditLinkKind | null | undefined;
  in?: Array<AuditLinkKind> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type AuditLinkListFilter = {
  every?: AuditLinkFilter | null | undefined;
  none?: AuditLinkFilter | null | undefined;
  some?: AuditLinkFilter | null | undefined;
};

export type AuditPartyFilter = {
  and?: Array<AuditPartyFilter> | null | undefined;
  contractsGiven?: IntFilter | null | undefined;
  contractsWon?: IntFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  findings?: FindingPartyListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  kind?: AuditPartyKindFilter | null | undefined;
  links?: AuditLinkListFilter | null | undefined;
  linksFrom?: AuditLinkListFilter | null | undefined;
  not?: AuditPartyFilter | null | undefined;
  or?: Array<AuditPartyFilter> | null | undefined;
  paidAmount?: MoneyFilter | null | undefined;
  payments?: IntFilter | null | undefined;
  projects?: IntFilter | null | undefined;
  run?: AuditRunFilter | null | undefined;
  told?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type AuditPartyKind =
  | 'ACCOUNT'
  | 'PERSON'
  | 'UNIT';

export type AuditPartyKindFilter = {
  eq?: AuditPartyKind | null | undefined;
  in?: Array<AuditPartyKind> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type AuditRuleVersionFilter = {
  and?: Array<AuditRuleVersionFilter> | null | undefined;
  basis?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  kind?: RuleKindFilter | null | undefined;
  not?: AuditRuleVersionFilter | null | undefined;
  or?: Array<AuditRuleVersionFilter> | null | undefined;
  query?: StringFilter | null | undefined;
  rule?: StringFilter | null | undefined;
  severity?: SeverityFilter | null | undefined;
  sha256?: StringFilter | null | undefined;
  title?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
  version?: IntFilter | null | undefined;
  wording?: StringFilter | null | undefined;
};

export type AuditRunFilter = {
  and?: Array<AuditRunFilter> | null | undefined;
  auditedOn?: DateFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  findings?: FindingListFilter | null | undefined;
  finishedAt?: DateTimeFilter | null | undefined;
  found?: IntFilter | null | undefined;
  gone?: IntFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: AuditRunFilter | null | undefined;
  note?: StringFilter | null | undefined;
  opened?: IntFilter | null | undefined;
  or?: Array<AuditRunFilter> | null | undefined;
  reopened?: IntFilter | null | undefined;
  ruleResults?: AuditRunRuleListFilter | null | undefined;
  runBy?: StringFilter | null | undefined;
  startedAt?: DateTimeFilter | null | undefined;
  steps?: FindingStepListFilter | null | undefined;
  unchanged?: IntFilter | null | undefined;
  updated?: IntFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type AuditRunRuleFilter = {
  amount?: MoneyFilter | null | undefined;
  and?: Array<AuditRunRuleFilter> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  found?: IntFilter | null | undefined;
  gone?: IntFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  milliseconds?: IntFilter | null | undefined;
  not?: AuditRunRuleFilter | null | undefined;
  opened?: IntFilter | null | undefined;
  or?: Array<AuditRunRuleFilter> | null | undefined;
  reopened?: IntFilter | null | undefined;
  rule?: StringFilter | null | undefined;
  ruleVersion?: AuditRuleVersionFilter | null | undefined;
  run?: AuditRunFilter | null | undefined;
  unchanged?: IntFilter | null | undefined;
  updated?: IntFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type AuditRunRuleListFilter = {
  every?: AuditRunRuleFilter | null | undefined;
  none?: AuditRunRuleFilter | null | undefined;
  some?: AuditRunRuleFilter | null | undefined;
};

export type BeautifulVillageFilter = {
  acceptedOn?: DateFilter | null | undefined;
  and?: Array<BeautifulVillageFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  division?: AdministrativeDivisionFilter | null | undefined;
  households?: IntFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  investment?: MoneyFilter | null | undefined;
  isNull?: boolean | null | undefined;
  name?: StringFilter | null | undefined;
  not?: BeautifulVillageFilter | null | undefined;
  or?: Array<BeautifulVillageFilter> | null | undefined;
  project?: ProjectFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
  works?: StringFilter | null | undefined;
  year?: IntFilter | null | undefined;
};

export type BeautifulVillageListFilter = {
  every?: BeautifulVillageFilter | null | undefined;
  none?: BeautifulVillageFilter | null | undefined;
  some?: BeautifulVillageFilter | null | undefined;
};

export type BooleanFilter = {
  eq?: boolean | null | undefined;
  in?: Array<boolean> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type BudgetReviewFilter = {
  and?: Array<BudgetReviewFilter> | null | undefined;
  approvedAmount?: MoneyFilter | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  documentNumber?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  kind?: BudgetReviewKindFilter | null | undefined;
  not?: BudgetReviewFilter | null | undefined;
  opinion?: StringFilter | null | undefined;
  or?: Array<BudgetReviewFilter> | null | undefined;
  project?: ProjectFilter | null | undefined;
  reviewedOn?: DateFilter | null | undefined;
  reviewer?: StringFilter | null | undefined;
  submittedAmount?: MoneyFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
  verdict?: VerdictFilter | null | undefined;
};

export type BudgetReviewKind =
  | 'BUDGET'
  | 'ESTIMATE'
  | 'FINAL_ACCOUNT'
  | 'SETTLEMENT'
  | 'TENDER_CEILING';

export type BudgetReviewKindFilter = {
  eq?: BudgetReviewKind | null | undefined;
  in?: Array<BudgetReviewKind> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type BudgetReviewListFilter = {
  every?: BudgetReviewFilter | null | undefined;
  none?: BudgetReviewFilter | null | undefined;
  some?: BudgetReviewFilter | null | undefined;
};

export type CloseFindingInput = {
  decision?: FindingDecision | null | undefined;
  documents?: Array<string> | null | undefined;
  findingId: string;
  idempotencyKey: string;
  reason?: string | null | undefined;
  version?: number | null | undefined;
};

export type ConsolidationAreaFilter = {
  acceptances?: AcceptanceListFilter | null | undefined;
  aftercareRecords?: AftercareListFilter | null | undefined;
  allocationParts?: AllocationPartListFilter | null | undefined;
  allocations?: AllocationListFilter | null | undefined;
  and?: Array<ConsolidationAreaFilter> | null | undefined;
  annualTargets?: AnnualTargetListFilter | null | undefined;
  approvalSteps?: ApprovalStepListFilter | null | undefined;
  assessments?: AssessmentListFilter | null | undefined;
  beautifulVillages?: BeautifulVillageListFilter | null | undefined;
  budgetReviews?: BudgetReviewListFilter | null | undefined;
  code?: StringFilter | null | undefined;
  constructionLandLinkages?: ConstructionLandLinkageListFilter | null | undefined;
  contiguous?: BooleanFilter | null | undefined;
  contracts?: ContractListFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  departmentReturnLines?: DepartmentReturnLineListFilter | null | undefined;
  divisions?: AdministrativeDivisionListFilter | null | undefined;
  drawings?: AreaDrawingListFilter | null | undefined;
  dryToPaddyConversions?: DryToPaddyConversionListFilter | null | undefined;
  ecologicalWorks?: EcologicalWorkListFilter | null | undefined;
  environmentalImpactReviews?: EnvironmentalImpactReviewListFilter | null | undefined;
  environmentalInspections?: EnvironmentalInspectionListFilter | null | undefined;
  farmlandInfrastructures?: FarmlandInfrastructureListFilter | null | undefined;
  farmlandQualityImprovements?: FarmlandQualityImprovementListFilter | null | undefined;
  finalAccounts?: FinalAccountListFilter | null | undefined;
  findings?: FindingListFilter | null | undefined;
  fundSupervisions?: FundSupervisionListFilter | null | undefined;
  greeningPlanReviews?: GreeningPlanReviewListFilter | null | undefined;
  greeningWorks?: GreeningWorkListFilter | null | undefined;
  headquarters?: ProjectHeadquartersFilter | null | undefined;
  highStandardFarmlands?: HighStandardFarmlandListFilter | null | undefined;
  homesteadReforms?: HomesteadReformListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  implementationPlans?: ImplementationPlanListFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  infrastructureWorks?: InfrastructureWorkListFilter | null | undefined;
  inspections?: InspectionListFilter | null | undefined;
  investmentPromotions?: InvestmentPromotionListFilter | null | undefined;
  irrigationWorks?: IrrigationWorkListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  landRightsRegistrations?: LandRightsRegistrationListFilter | null | undefined;
  landTransfers?: LandTransferListFilter | null | undefined;
  landUseRecords?: LandUseRecordListFilter | null | undefined;
  leadingCadreContacts?: LeadingCadreContactListFilter | null | undefined;
  memberships?: AreaMemberListFilter | null | undefined;
  ministryFilings?: MinistryFilingListFilter | null | undefined;
  name?: StringFilter | null | undefined;
  newConstructionLandQuotas?: NewConstructionLandQuotaListFilter | null | undefined;
  not?: ConsolidationAreaFilter | null | undefined;
  objections?: ObjectionListFilter | null | undefined;
  or?: Array<ConsolidationAreaFilter> | null | undefined;
  permanentBasicFarmland?: PermanentBasicFarmlandListFilter | null | undefined;
  plannedSources?: PlannedSourceListFilter | null | undefined;
  potentialSurveys?: PotentialSurveyListFilter | null | undefined;
  projectApprovals?: ProjectApprovalListFilter | null | undefined;
  projectChanges?: ProjectChangeListFilter | null | undefined;
  projectParts?: ProjectPartListFilter | null | undefined;
  projectPhases?: ProjectPhaseListFilter | null | undefined;
  projectProgress?: ProjectProgressListFilter | null | undefined;
  projects?: ProjectListFilter | null | undefined;
  publicNotices?: PublicNoticeListFilter | null | undefined;
  publications?: PublicationListFilter | null | undefined;
  quantityItems?: QuantityItemListFilter | null | undefined;
  quotas?: QuotaListFilter | null | undefined;
  reclamations?: ReclamationListFilter | null | undefined;
  recommendationForm?: RecommendationFormFilter | null | undefined;
  reserveLandDevelopments?: ReserveLandDevelopmentListFilter | null | undefined;
  reservePoolEntries?: ReservePoolEntryListFilter | null | undefined;
  rewards?: RewardListFilter | null | undefined;
  scope?: AreaScopeFilter | null | undefined;
  soilFertilityPlans?: SoilFertilityPlanListFilter | null | undefined;
  soilWaterReviews?: SoilWaterReviewListFilter | null | undefined;
  subsidyRosters?: SubsidyRosterListFilter | null | undefined;
  supervisions?: SupervisionListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
  validFrom?: DateFilter | null | undefined;
  validTo?: DateFilter | null | undefined;
  villageLandUsePlans?: VillageLandUsePlanListFilter | null | undefined;
  waterSupervisions?: WaterSupervisionListFilter | null | undefined;
  willingnessRecords?: WillingnessListFilter | null | undefined;
};

export type ConsolidationAreaListFilter = {
  every?: ConsolidationAreaFilter | null | undefined;
  none?: ConsolidationAreaFilter | null | undefined;
  some?: ConsolidationAreaFilter | null | undefined;
};

export type ConstructionLandLinkageFilter = {
  and?: Array<ConstructionLandLinkageFilter> | null | undefined;
  approvedOn?: DateFilter | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  builtArea?: LandAreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  demolishedArea?: LandAreaFilter | null | undefined;
  documentNumber?: StringFilter | null | undefined;
  filingNumber?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: ConstructionLandLinkageFilter | null | undefined;
  or?: Array<ConstructionLandLinkageFilter> | null | undefined;
  project?: ProjectFilter | null | undefined;
  quotaArea?: LandAreaFilter | null | undefined;
  reclaimedArea?: LandAreaFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type ConstructionLandLinkageListFilter = {
  every?: ConstructionLandLinkageFilter | null | undefined;
  none?: ConstructionLandLinkageFilter | null | undefined;
  some?: ConstructionLandLinkageFilter | null | undefined;
};

export type ConstructionUse =
  | 'HOUSING'
  | 'INDUSTRY'
  | 'INFRASTRUCTURE'
  | 'OTHER'
  | 'PUBLIC_SERVICE'
  | 'VILLAGE_CONSTRUCTION';

export type ConstructionUseFilter = {
  eq?: ConstructionUse | null | undefined;
  in?: Array<ConstructionUse> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type ContractFilter = {
  amount?: MoneyFilter | null | undefined;
  and?: Array<ContractFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  contractor?: StringFilter | null | undefined;
  contractorAccount?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  endsOn?: DateFilter | null | undefined;
  finalAccounts?: FinalAccountListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  kind?: ContractKindFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: ContractFilter | null | undefined;
  number?: StringFilter | null | undefined;
  or?: Array<ContractFilter> | null | undefined;
  owner?: StringFilter | null | undefined;
  payments?: PaymentListFilter | null | undefined;
  procurement?: ProcurementMethodFilter | null | undefined;
  project?: ProjectFilter | null | undefined;
  quantityItems?: QuantityItemListFilter | null | undefined;
  retentionShare?: FloatFilter | null | undefined;
  signedOn?: DateFilter | null | undefined;
  startsOn?: DateFilter | null | undefined;
  supplements?: ContractSupplementListFilter | null | undefined;
  tenderCode?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type ContractKind =
  | 'CONSTRUCTION'
  | 'CONSULTING'
  | 'DESIGN'
  | 'MAINTENANCE'
  | 'OTHER'
  | 'PROCUREMENT'
  | 'SUPERVISION';

export type ContractKindFilter = {
  eq?: ContractKind | null | undefined;
  in?: Array<ContractKind> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type ContractListFilter = {
  every?: ContractFilter | null | undefined;
  none?: ContractFilter | null | undefined;
  some?: ContractFilter | null | undefined;
};

export type ContractSupplementFilter = {
  amount?: MoneyFilter | null | undefined;
  and?: Array<ContractSupplementFilter> | null | undefined;
  approvalDocument?: StringFilter | null | undefined;
  content?: StringFilter | null | undefined;
  contract?: ContractFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: ContractSupplementFilter | null | undefined;
  number?: StringFilter | null | undefined;
  or?: Array<ContractSupplementFilter> | null | undefined;
  reason?: StringFilter | null | undefined;
  signedOn?: DateFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type ContractSupplementListFilter = {
  every?: ContractSupplementFilter | null | undefined;
  none?: ContractSupplementFilter | null | undefined;
  some?: ContractSupplementFilter | null | undefined;
};

export type DateFilter = {
  eq?: string | null | undefined;
  gt?: string | null | undefined;
  gte?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isNull?: boolean | null | undefined;
  lt?: string | null | undefined;
  lte?: string | null | undefined;
};

export type DateTimeFilter = {
  eq?: string | null | undefined;
  gt?: string | null | undefined;
  gte?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isNull?: boolean | null | undefined;
  lt?: string | null | undefined;
  lte?: string | null | undefined;
};

export type DecideTiesInput = {
  decisions: Array<TieAnswerInput>;
  dryRun?: boolean;
  idempotencyKey: string;
  reason: string;
};

export type Department =
  | 'AGRICULTURE'
  | 'ENVIRONMENT'
  | 'FINANCE'
  | 'FORESTRY'
  | 'GAS'
  | 'HOUSING'
  | 'NATURAL_RESOURCES'
  | 'OTHER'
  | 'POWER'
  | 'TELECOM'
  | 'TRANSPORT'
  | 'WATER';

export type DepartmentFilter = {
  eq?: Department | null | undefined;
  in?: Array<Department> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type DepartmentReturnFilter = {
  and?: Array<DepartmentReturnFilter> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  department?: DepartmentFilter | null | undefined;
  dueOn?: DateFilter | null | undefined;
  fiscalYear?: IntFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  lines?: DepartmentReturnLineListFilter | null | undefined;
  not?: DepartmentReturnFilter | null | undefined;
  or?: Array<DepartmentReturnFilter> | null | undefined;
  period?: StringFilter | null | undefined;
  submittedOn?: DateFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type DepartmentReturnLineFilter = {
  adjusted?: MoneyFilter | null | undefined;
  and?: Array<DepartmentReturnLineFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  balance?: MoneyFilter | null | undefined;
  carriedOver?: MoneyFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  departmentReturn?: DepartmentReturnFilter | null | undefined;
  functionalCode?: StringFilter | null | undefined;
  fund?: FundFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: DepartmentReturnLineFilter | null | undefined;
  or?: Array<DepartmentReturnLineFilter> | null | undefined;
  project?: ProjectFilter | null | undefined;
  received?: MoneyFilter | null | undefined;
  spent?: MoneyFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type DepartmentReturnLineListFilter = {
  every?: DepartmentReturnLineFilter | null | undefined;
  none?: DepartmentReturnLineFilter | null | undefined;
  some?: DepartmentReturnLineFilter | null | undefined;
};

export type DisbursementFilter = {
  allocation?: AllocationFilter | null | undefined;
  amount?: MoneyFilter | null | undefined;
  and?: Array<DisbursementFilter> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  disbursedOn?: DateFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: DisbursementFilter | null | undefined;
  or?: Array<DisbursementFilter> | null | undefined;
  paidAmount?: MoneyFilter | null | undefined;
  payments?: PaymentListFilter | null | undefined;
  recipient?: StringFilter | null | undefined;
  statedAmount?: MoneyFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type DisbursementListFilter = {
  every?: DisbursementFilter | null | undefined;
  none?: DisbursementFilter | null | undefined;
  some?: DisbursementFilter | null | undefined;
};

export type DivisionLevel =
  | 'COUNTY'
  | 'TOWNSHIP'
  | 'VILLAGE';

export type DivisionLevelFilter = {
  eq?: DivisionLevel | null | undefined;
  in?: Array<DivisionLevel> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type DrawAreaInput = {
  boundary?: unknown;
  code: string;
  documentNumber?: string | null | undefined;
  effectiveOn?: string | null | undefined;
  idempotencyKey: string;
  memberCodes?: Array<string> | null | undefined;
  name?: string | null | undefined;
  reason: string;
  withoutBoundary?: boolean;
};

export type DryToPaddyConversionFilter = {
  and?: Array<DryToPaddyConversionFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  contiguityAfter?: FloatFilter | null | undefined;
  contiguityBefore?: FloatFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  gradeAfter?: FloatFilter | null | undefined;
  gradeBefore?: FloatFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  landArea?: LandAreaFilter | null | undefined;
  newCultivatedLand?: LandAreaFilter | null | undefined;
  not?: DryToPaddyConversionFilter | null | undefined;
  or?: Array<DryToPaddyConversionFilter> | null | undefined;
  paddyAfter?: LandAreaFilter | null | undefined;
  paddyBefore?: LandAreaFilter | null | undefined;
  project?: ProjectFilter | null | undefined;
  quotaArea?: LandAreaFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
  waterSource?: StringFilter | null | undefined;
};

export type DryToPaddyConversionListFilter = {
  every?: DryToPaddyConversionFilter | null | undefined;
  none?: DryToPaddyConversionFilter | null | undefined;
  some?: DryToPaddyConversionFilter | null | undefined;
};

export type DuplicatePairFilter = {
  and?: Array<DuplicatePairFilter> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  decision?: TieDecisionFilter | null | undefined;
  explanation?: StringFilter | null | undefined;
  first?: ProjectFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: DuplicatePairFilter | null | undefined;
  or?: Array<DuplicatePairFilter> | null | undefined;
  second?: ProjectFilter | null | undefined;
  state?: DuplicateStateFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type DuplicatePairListFilter = {
  every?: DuplicatePairFilter | null | undefined;
  none?: DuplicatePairFilter | null | undefined;
  some?: DuplicatePairFilter | null | undefined;
};

export type DuplicateState =
  | 'DISMISSED'
  | 'GONE'
  | 'MERGED'
  | 'OPEN';

export type DuplicateStateFilter = {
  eq?: DuplicateState | null | undefined;
  in?: Array<DuplicateState> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type EcologicalKind =
  | 'BIODIVERSITY'
  | 'FOREST'
  | 'MINE'
  | 'OTHER'
  | 'SOIL'
  | 'WATER_BODY'
  | 'WETLAND';

export type EcologicalKindFilter = {
  eq?: EcologicalKind | null | undefined;
  in?: Array<EcologicalKind> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type EcologicalWorkFilter = {
  and?: Array<EcologicalWorkFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  forestAfter?: LandAreaFilter | null | undefined;
  forestBefore?: LandAreaFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  kind?: EcologicalKindFilter | null | undefined;
  landArea?: LandAreaFilter | null | undefined;
  measures?: StringFilter | null | undefined;
  not?: EcologicalWorkFilter | null | undefined;
  or?: Array<EcologicalWorkFilter> | null | undefined;
  project?: ProjectFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
  waterAfter?: LandAreaFilter | null | undefined;
  waterBefore?: LandAreaFilter | null | undefined;
};

export type EcologicalWorkListFilter = {
  every?: EcologicalWorkFilter | null | undefined;
  none?: EcologicalWorkFilter | null | undefined;
  some?: EcologicalWorkFilter | null | undefined;
};

export type EntryKind =
  | 'ADJUSTMENT'
  | 'ALLOCATION'
  | 'CARRY_OVER'
  | 'CORRECTION'
  | 'DISBURSEMENT'
  | 'PAYMENT'
  | 'RECEIPT'
  | 'RETURN'
  | 'REVERSAL';

export type EntryKindFilter = {
  eq?: EntryKind | null | undefined;
  in?: Array<EntryKind> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type EnvironmentalImpactReviewFilter = {
  and?: Array<EnvironmentalImpactReviewFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  crossesRedLine?: BooleanFilter | null | undefined;
  division?: AdministrativeDivisionFilter | null | undefined;
  documentNumber?: StringFilter | null | undefined;
  environmentalInvestment?: MoneyFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  kind?: ImpactDocumentKindFilter | null | undefined;
  not?: EnvironmentalImpactReviewFilter | null | undefined;
  opinion?: StringFilter | null | undefined;
  or?: Array<EnvironmentalImpactReviewFilter> | null | undefined;
  project?: ProjectFilter | null | undefined;
  reviewedOn?: DateFilter | null | undefined;
  reviewer?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
  verdict?: VerdictFilter | null | undefined;
};

export type EnvironmentalImpactReviewListFilter = {
  every?: EnvironmentalImpactReviewFilter | null | undefined;
  none?: EnvironmentalImpactReviewFilter | null | undefined;
  some?: EnvironmentalImpactReviewFilter | null | undefined;
};

export type EnvironmentalInspectionFilter = {
  and?: Array<EnvironmentalInspectionFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  compliant?: BooleanFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  daysLeft?: IntFilter | null | undefined;
  division?: AdministrativeDivisionFilter | null | undefined;
  doneOn?: DateFilter | null | undefined;
  dueOn?: DateFilter | null | undefined;
  findings?: StringFilter | null | undefined;
  guidance?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  inspectedOn?: DateFilter | null | undefined;
  inspector?: StringFilter | null | undefined;
  isNull?: boolean | null | undefined;
  isOverdue?: BooleanFilter | null | undefined;
  not?: EnvironmentalInspectionFilter | null | undefined;
  or?: Array<EnvironmentalInspectionFilter> | null | undefined;
  project?: ProjectFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type EnvironmentalInspectionListFilter = {
  every?: EnvironmentalInspectionFilter | null | undefined;
  none?: EnvironmentalInspectionFilter | null | undefined;
  some?: EnvironmentalInspectionFilter | null | undefined;
};

export type FarmlandInfrastructureFilter = {
  and?: Array<FarmlandInfrastructureFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  count?: IntFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  investment?: MoneyFilter | null | undefined;
  isNull?: boolean | null | undefined;
  kind?: FarmlandWorkKindFilter | null | undefined;
  landArea?: LandAreaFilter | null | undefined;
  lengthKm?: FloatFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: FarmlandInfrastructureFilter | null | undefined;
  or?: Array<FarmlandInfrastructureFilter> | null | undefined;
  project?: ProjectFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type FarmlandInfrastructureListFilter = {
  every?: FarmlandInfrastructureFilter | null | undefined;
  none?: FarmlandInfrastructureFilter | null | undefined;
  some?: FarmlandInfrastructureFilter | null | undefined;
};

export type FarmlandQualityImprovementFilter = {
  and?: Array<FarmlandQualityImprovementFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  contiguityAfter?: FloatFilter | null | undefined;
  contiguityBefore?: FloatFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  gradeAfter?: FloatFilter | null | undefined;
  gradeBefore?: FloatFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  landArea?: LandAreaFilter | null | undefined;
  measures?: StringFilter | null | undefined;
  not?: FarmlandQualityImprovementFilter | null | undefined;
  or?: Array<FarmlandQualityImprovementFilter> | null | undefined;
  project?: ProjectFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type FarmlandQualityImprovementListFilter = {
  every?: FarmlandQualityImprovementFilter | null | undefined;
  none?: FarmlandQualityImprovementFilter | null | undefined;
  some?: FarmlandQualityImprovementFilter | null | undefined;
};

export type FarmlandWorkKind =
  | 'DITCH'
  | 'FACILITY'
  | 'FIELD_ROAD'
  | 'LAND_LEVELLING'
  | 'OTHER'
  | 'POWER_LINE'
  | 'PUMP_STATION'
  | 'SHELTERBELT';

export type FarmlandWorkKindFilter = {
  eq?: FarmlandWorkKind | null | undefined;
  in?: Array<FarmlandWorkKind> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type FigureSource =
  | 'COMPUTED'
  | 'NONE'
  | 'REPORTED';

export type FigureSourceFilter = {
  eq?: FigureSource | null | undefined;
  in?: Array<FigureSource> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type FilingStage =
  | 'ACCEPTANCE'
  | 'CHANGE'
  | 'PROJECT';

export type FilingStageFilter = {
  eq?: FilingStage | null | undefined;
  in?: Array<FilingStage> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type FinalAccountFilter = {
  and?: Array<FinalAccountFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  claimedAmount?: MoneyFilter | null | undefined;
  contract?: ContractFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  documentNumber?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: FinalAccountFilter | null | undefined;
  or?: Array<FinalAccountFilter> | null | undefined;
  project?: ProjectFilter | null | undefined;
  retention?: MoneyFilter | null | undefined;
  reviewedOn?: DateFilter | null | undefined;
  reviewer?: StringFilter | null | undefined;
  settledAmount?: MoneyFilter | null | undefined;
  settledArea?: LandAreaFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type FinalAccountListFilter = {
  every?: FinalAccountFilter | null | undefined;
  none?: FinalAccountFilter | null | undefined;
  some?: FinalAccountFilter | null | undefined;
};

export type FindingAnswer =
  | 'EXPLAINED'
  | 'RECTIFYING';

export type FindingDecision =
  | 'EXPLANATION_ACCEPTED'
  | 'NO_FAULT'
  | 'RECTIFIED'
  | 'TRANSFERRED';

export type FindingDecisionFilter = {
  eq?: FindingDecision | null | undefined;
  in?: Array<FindingDecision> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type FindingFilter = {
  amount?: MoneyFilter | null | undefined;
  and?: Array<FindingFilter> | null | undefined;
  answerBy?: DateFilter | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  contentSha256?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  department?: DepartmentFilter | null | undefined;
  dueOn?: DateFilter | null | undefined;
  explanation?: StringFilter | null | undefined;
  fingerprint?: StringFilter | null | undefined;
  firstFoundAt?: DateTimeFilter | null | undefined;
  firstRun?: AuditRunFilter | null | undefined;
  goneAt?: DateTimeFilter | null | undefined;
  holds?: BooleanFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  key?: StringFilter | null | undefined;
  lastFoundAt?: DateTimeFilter | null | undefined;
  lastRun?: AuditRunFilter | null | undefined;
  not?: FindingFilter | null | undefined;
  or?: Array<FindingFilter> | null | undefined;
  parties?: FindingPartyListFilter | null | undefined;
  project?: ProjectFilter | null | undefined;
  rule?: StringFilter | null | undefined;
  severity?: SeverityFilter | null | undefined;
  state?: FindingStateFilter | null | undefined;
  steps?: FindingStepListFilter | null | undefined;
  subjectId?: StringFilter | null | undefined;
  subjectType?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

export type FindingListFilter = {
  every?: FindingFilter | null | undefined;
  none?: FindingFilter | null | undefined;
  some?: FindingFilter | null | undefined;
};

export type FindingPartyFilter = {
  and?: Array<FindingPartyFilter> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  finding?: FindingFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: FindingPartyFilter | null | undefined;
  or?: Array<FindingPartyFilter> | null | undefined;
  party?: AuditPartyFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type FindingPartyListFilter = {
  every?: FindingPartyFilter | null | undefined;
  none?: FindingPartyFilter | null | undefined;
  some?: FindingPartyFilter | null | undefined;
};

export type FindingState =
  | 'CLOSED'
  | 'EXPLAINED'
  | 'OPEN'
  | 'RECTIFYING'
  | 'REOPENED';

export type FindingStateFilter = {
  eq?: FindingState | null | undefined;
  in?: Array<FindingState> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type FindingStepFilter = {
  amount?: MoneyFilter | null | undefined;
  and?: Array<FindingStepFilter> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  decision?: FindingDecisionFilter | null | undefined;
  dueOn?: DateFilter | null | undefined;
  finding?: FindingFilter | null | undefined;
  holds?: BooleanFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  kind?: FindingStepKindFilter | null | undefined;
  not?: FindingStepFilter | null | undefined;
  or?: Array<FindingStepFilter> | null | undefined;
  ordinal?: IntFilter | null | undefined;
  run?: AuditRunFilter | null | undefined;
  severity?: SeverityFilter | null | undefined;
  state?: FindingStateFilter | null | undefined;
  takenAt?: DateTimeFilter | null | undefined;
  takenBy?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
  words?: StringFilter | null | undefined;
};

export type FindingStepKind =
  | 'CAME_BACK'
  | 'CHANGED'
  | 'CLOSED'
  | 'CLOSING_ASKED'
  | 'EXPLAINED'
  | 'FOUND'
  | 'RECTIFYING'
  | 'REMINDED'
  | 'REOPENED'
  | 'WENT_AWAY';

export type FindingStepKindFilter = {
  eq?: FindingStepKind | null | undefined;
  in?: Array<FindingStepKind> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type FindingStepListFilter = {
  every?: FindingStepFilter | null | undefined;
  none?: FindingStepFilter | null | undefined;
  some?: FindingStepFilter | null | undefined;
};

export type FloatFilter = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number> | null | undefined;
  isNull?: boolean | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
};

export type FunctionZoneFilter = {
  and?: Array<FunctionZoneFilter> | null | undefined;
  controls?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  kind?: FunctionZoneKindFilter | null | undefined;
  landArea?: LandAreaFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: FunctionZoneFilter | null | undefined;
  or?: Array<FunctionZoneFilter> | null | undefined;
  plan?: VillageLandUsePlanFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type FunctionZoneKind =
  | 'AGRICULTURAL_PRODUCTION'
  | 'ECOLOGICAL_PROTECTION'
  | 'INDUSTRY'
  | 'VILLAGE_CONSTRUCTION';

export type FunctionZoneKindFilter = {
  eq?: FunctionZoneKind | null | undefined;
  in?: Array<FunctionZoneKind> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type FunctionZoneListFilter = {
  every?: FunctionZoneFilter | null | undefined;
  none?: FunctionZoneFilter | null | undefined;
  some?: FunctionZoneFilter | null | undefined;
};

export type FundFilter = {
  allocatedAmount?: MoneyFilter | null | undefined;
  allocations?: AllocationListFilter | null | undefined;
  amount?: MoneyFilter | null | undefined;
  and?: Array<FundFilter> | null | undefined;
  carriedFrom?: FundFilter | null | undefined;
  carriedOverAmount?: MoneyFilter | null | undefined;
  carriedOverTo?: FundListFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  departmentReturnLines?: DepartmentReturnLineListFilter | null | undefined;
  documentNumber?: StringFilter | null | undefined;
  entries?: LedgerEntryListFilter | null | undefined;
  findings?: FindingListFilter | null | undefined;
  fiscalYear?: IntFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  kind?: FundKindFilter | null | undefined;
  level?: FundLevelFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: FundFilter | null | undefined;
  objections?: ObjectionListFilter | null | undefined;
  or?: Array<FundFilter> | null | undefined;
  performanceTarget?: StringFilter | null | undefined;
  poolNumber?: StringFilter | null | undefined;
  programme?: FundProgrammeFilter | null | undefined;
  receivedOn?: DateFilter | null | undefined;
  returnedAmount?: MoneyFilter | null | undefined;
  statedAmount?: MoneyFilter | null | undefined;
  supervisions?: FundSupervisionListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
  upstreamDocument?: StringFilter | null | undefined;
};

export type FundKind =
  | 'APPROPRIATED'
  | 'CARRIED_OVER';

export type FundKindFilter = {
  eq?: FundKind | null | undefined;
  in?: Array<FundKind> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type FundLevel =
  | 'CENTRAL'
  | 'CITY'
  | 'COUNTY'
  | 'FARMERS'
  | 'PROVINCE'
  | 'SOCIAL'
  | 'TOWNSHIP';

export type FundLevelFilter = {
  eq?: FundLevel | null | undefined;
  in?: Array<FundLevel> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type FundListFilter = {
  every?: FundFilter | null | undefined;
  none?: FundFilter | null | undefined;
  some?: FundFilter | null | undefined;
};

export type FundProgramme =
  | 'DILAPIDATED_HOUSING'
  | 'ECOLOGICAL_RESTORATION'
  | 'FARMLAND_IRRIGATION'
  | 'GAS'
  | 'HIGH_STANDARD_FARMLAND'
  | 'LAND_CONSOLIDATION'
  | 'OTHER'
  | 'PLAIN_GREENING'
  | 'POWER'
  | 'RURAL_HABITAT'
  | 'RURAL_REVITALISATION'
  | 'RURAL_ROADS'
  | 'TELECOM';

export type FundProgrammeFilter = {
  eq?: FundProgramme | null | undefined;
  in?: Array<FundProgramme> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type FundSupervisionFilter = {
  amountAtStake?: MoneyFilter | null | undefined;
  and?: Array<FundSupervisionFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  daysLeft?: IntFilter | null | undefined;
  doneOn?: DateFilter | null | undefined;
  dueOn?: DateFilter | null | undefined;
  findings?: StringFilter | null | undefined;
  fund?: FundFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  isOverdue?: BooleanFilter | null | undefined;
  not?: FundSupervisionFilter | null | undefined;
  or?: Array<FundSupervisionFilter> | null | undefined;
  project?: ProjectFilter | null | undefined;
  supervisedOn?: DateFilter | null | undefined;
  supervisor?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type FundSupervisionListFilter = {
  every?: FundSupervisionFilter | null | undefined;
  none?: FundSupervisionFilter | null | undefined;
  some?: FundSupervisionFilter | null | undefined;
};

export type FundingGroupFilter = {
  and?: Array<FundingGroupFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  department?: DepartmentFilter | null | undefined;
  fiscalYear?: IntFilter | null | undefined;
  isNull?: boolean | null | undefined;
  level?: FundLevelFilter | null | undefined;
  not?: FundingGroupFilter | null | undefined;
  or?: Array<FundingGroupFilter> | null | undefined;
  programme?: FundProgrammeFilter | null | undefined;
};

export type FundingGrouping =
  | 'AREA'
  | 'DEPARTMENT'
  | 'FISCAL_YEAR'
  | 'LEVEL'
  | 'PROGRAMME';

export type GreeningKind =
  | 'AFFORESTATION'
  | 'ENCLOSURE'
  | 'FARMLAND_SHELTERBELT'
  | 'OTHER'
  | 'PLAIN_GREENING'
  | 'ROADSIDE'
  | 'TENDING'
  | 'VILLAGE'
  | 'WATERSIDE';

export type GreeningKindFilter = {
  eq?: GreeningKind | null | undefined;
  in?: Array<GreeningKind> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type GreeningPlanReviewFilter = {
  and?: Array<GreeningPlanReviewFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  division?: AdministrativeDivisionFilter | null | undefined;
  documentNumber?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  landArea?: LandAreaFilter | null | undefined;
  not?: GreeningPlanReviewFilter | null | undefined;
  opinion?: StringFilter | null | undefined;
  or?: Array<GreeningPlanReviewFilter> | null | undefined;
  planName?: StringFilter | null | undefined;
  project?: ProjectFilter | null | undefined;
  reviewedOn?: DateFilter | null | undefined;
  reviewer?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
  verdict?: VerdictFilter | null | undefined;
};

export type GreeningPlanReviewListFilter = {
  every?: GreeningPlanReviewFilter | null | undefined;
  none?: GreeningPlanReviewFilter | null | undefined;
  some?: GreeningPlanReviewFilter | null | undefined;
};

export type GreeningWorkFilter = {
  and?: Array<GreeningWorkFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  kind?: GreeningKindFilter | null | undefined;
  landArea?: LandAreaFilter | null | undefined;
  lengthKm?: FloatFilter | null | undefined;
  not?: GreeningWorkFilter | null | undefined;
  or?: Array<GreeningWorkFilter> | null | undefined;
  plantedOn?: DateFilter | null | undefined;
  project?: ProjectFilter | null | undefined;
  species?: StringFilter | null | undefined;
  survivalShare?: FloatFilter | null | undefined;
  trees?: IntFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type GreeningWorkListFilter = {
  every?: GreeningWorkFilter | null | undefined;
  none?: GreeningWorkFilter | null | undefined;
  some?: GreeningWorkFilter | null | undefined;
};

export type HighStandardFarmlandFilter = {
  and?: Array<HighStandardFarmlandFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  contiguityAfter?: FloatFilter | null | undefined;
  contiguityBefore?: FloatFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  cultivatedAfter?: LandAreaFilter | null | undefined;
  cultivatedBefore?: LandAreaFilter | null | undefined;
  efficientIrrigationArea?: LandAreaFilter | null | undefined;
  gradeAfter?: FloatFilter | null | undefined;
  gradeBefore?: FloatFilter | null | undefined;
  households?: IntFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  landArea?: LandAreaFilter | null | undefined;
  mappedNumber?: StringFilter | null | undefined;
  newCultivatedLand?: LandAreaFilter | null | undefined;
  newlyBuiltArea?: LandAreaFilter | null | undefined;
  not?: HighStandardFarmlandFilter | null | undefined;
  or?: Array<HighStandardFarmlandFilter> | null | undefined;
  project?: ProjectFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
  upgradedArea?: LandAreaFilter | null | undefined;
  year?: IntFilter | null | undefined;
};

export type HighStandardFarmlandListFilter = {
  every?: HighStandardFarmlandFilter | null | undefined;
  none?: HighStandardFarmlandFilter | null | undefined;
  some?: HighStandardFarmlandFilter | null | undefined;
};

export type HomesteadReformFilter = {
  and?: Array<HomesteadReformFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  compensation?: MoneyFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  demolishedArea?: LandAreaFilter | null | undefined;
  division?: AdministrativeDivisionFilter | null | undefined;
  households?: IntFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: HomesteadReformFilter | null | undefined;
  note?: StringFilter | null | undefined;
  or?: Array<HomesteadReformFilter> | null | undefined;
  reclaimedArea?: LandAreaFilter | null | undefined;
  reuse?: StringFilter | null | undefined;
  reusedArea?: LandAreaFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
  withdrawnArea?: LandAreaFilter | null | undefined;
  year?: IntFilter | null | undefined;
};

export type HomesteadReformListFilter = {
  every?: HomesteadReformFilter | null | undefined;
  none?: HomesteadReformFilter | null | undefined;
  some?: HomesteadReformFilter | null | undefined;
};

export type IdFilter = {
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
};

export type ImpactDocumentKind =
  | 'EXEMPT'
  | 'FORM'
  | 'REGISTRATION'
  | 'REPORT';

export type ImpactDocumentKindFilter = {
  eq?: ImpactDocumentKind | null | undefined;
  in?: Array<ImpactDocumentKind> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type ImplementationPlanFilter = {
  and?: Array<ImplementationPlanFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  compiledBy?: StringFilter | null | undefined;
  compiledOn?: DateFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  documentNumber?: StringFilter | null | undefined;
  ecologicalLand?: LandAreaFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  newCultivatedLand?: LandAreaFilter | null | undefined;
  not?: ImplementationPlanFilter | null | undefined;
  or?: Array<ImplementationPlanFilter> | null | undefined;
  periodFrom?: DateFilter | null | undefined;
  periodTo?: DateFilter | null | undefined;
  plannedInvestment?: MoneyFilter | null | undefined;
  plannedProjects?: PlannedProjectListFilter | null | undefined;
  reclaimedLand?: LandAreaFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
  version?: StringFilter | null | undefined;
};

export type ImplementationPlanListFilter = {
  every?: ImplementationPlanFilter | null | undefined;
  none?: ImplementationPlanFilter | null | undefined;
  some?: ImplementationPlanFilter | null | undefined;
};

export type ImportFormat =
  | 'CSV'
  | 'DOCX'
  | 'GEOJSON'
  | 'GRAPHQL'
  | 'HTML'
  | 'SHAPEFILE'
  | 'XLS'
  | 'XLSX';

export type ImportFormatFilter = {
  eq?: ImportFormat | null | undefined;
  in?: Array<ImportFormat> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type ImportJobFilter = {
  and?: Array<ImportJobFilter> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  department?: DepartmentFilter | null | undefined;
  fileBytes?: IntFilter | null | undefined;
  fileName?: StringFilter | null | undefined;
  fileRemovedAt?: DateTimeFilter | null | undefined;
  finishedAt?: DateTimeFilter | null | undefined;
  id?: IdFilter | null | undefined;
  inserted?: IntFilter | null | undefined;
  isNull?: boolean | null | undefined;
  mends?: ImportMendListFilter | null | undefined;
  not?: ImportJobFilter | null | undefined;
  or?: Array<ImportJobFilter> | null | undefined;
  problem?: StringFilter | null | undefined;
  problemCode?: StringFilter | null | undefined;
  rejected?: IntFilter | null | undefined;
  rejectedRows?: ImportJobRowListFilter | null | undefined;
  rowsDone?: IntFilter | null | undefined;
  rowsTotal?: IntFilter | null | undefined;
  run?: ImportRunFilter | null | undefined;
  sentBy?: StringFilter | null | undefined;
  sha256?: StringFilter | null | undefined;
  state?: ImportJobStateFilter | null | undefined;
  unchanged?: IntFilter | null | undefined;
  updated?: IntFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type ImportJobRowFilter = {
  and?: Array<ImportJobRowFilter> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  job?: ImportJobFilter | null | undefined;
  not?: ImportJobRowFilter | null | undefined;
  or?: Array<ImportJobRowFilter> | null | undefined;
  rowNumber?: IntFilter | null | undefined;
  sheet?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type ImportJobRowListFilter = {
  every?: ImportJobRowFilter | null | undefined;
  none?: ImportJobRowFilter | null | undefined;
  some?: ImportJobRowFilter | null | undefined;
};

export type ImportJobState =
  | 'CANCELLED'
  | 'CHECKED'
  | 'CHECKING'
  | 'COMMITTING'
  | 'DONE'
  | 'READ'
  | 'READING'
  | 'REFUSED'
  | 'WAITING';

export type ImportJobStateFilter = {
  eq?: ImportJobState | null | undefined;
  in?: Array<ImportJobState> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type ImportMendFilter = {
  and?: Array<ImportMendFilter> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  job?: ImportJobFilter | null | undefined;
  mendedAt?: DateTimeFilter | null | undefined;
  mendedBy?: StringFilter | null | undefined;
  not?: ImportMendFilter | null | undefined;
  or?: Array<ImportMendFilter> | null | undefined;
  original?: StringFilter | null | undefined;
  place?: IntFilter | null | undefined;
  rowNumber?: IntFilter | null | undefined;
  sheet?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
  value?: StringFilter | null | undefined;
};

export type ImportMendListFilter = {
  every?: ImportMendFilter | null | undefined;
  none?: ImportMendFilter | null | undefined;
  some?: ImportMendFilter | null | undefined;
};

export type ImportOutcome =
  | 'INSERTED'
  | 'REJECTED'
  | 'UNCHANGED'
  | 'UPDATED';

export type ImportOutcomeFilter = {
  eq?: ImportOutcome | null | undefined;
  in?: Array<ImportOutcome> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type ImportRowFilter = {
  and?: Array<ImportRowFilter> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: ImportRowFilter | null | undefined;
  or?: Array<ImportRowFilter> | null | undefined;
  original?: ImportedCellsFilter | null | undefined;
  outcome?: ImportOutcomeFilter | null | undefined;
  problem?: StringFilter | null | undefined;
  reported?: StringFilter | null | undefined;
  rowNumber?: IntFilter | null | undefined;
  run?: ImportRunFilter | null | undefined;
  sheet?: StringFilter | null | undefined;
  tableName?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type ImportRowListFilter = {
  every?: ImportRowFilter | null | undefined;
  none?: ImportRowFilter | null | undefined;
  some?: ImportRowFilter | null | undefined;
};

export type ImportRunFilter = {
  and?: Array<ImportRunFilter> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  department?: DepartmentFilter | null | undefined;
  fileName?: StringFilter | null | undefined;
  finishedAt?: DateTimeFilter | null | undefined;
  format?: ImportFormatFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importedBy?: StringFilter | null | undefined;
  inserted?: IntFilter | null | undefined;
  isNull?: boolean | null | undefined;
  job?: ImportJobFilter | null | undefined;
  not?: ImportRunFilter | null | undefined;
  or?: Array<ImportRunFilter> | null | undefined;
  rejected?: IntFilter | null | undefined;
  rows?: ImportRowListFilter | null | undefined;
  sha256?: StringFilter | null | undefined;
  startedAt?: DateTimeFilter | null | undefined;
  tables?: ImportedTableListFilter | null | undefined;
  unchanged?: IntFilter | null | undefined;
  updated?: IntFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type ImportedCellsFilter = {
  and?: Array<ImportedCellsFilter> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: ImportedCellsFilter | null | undefined;
  or?: Array<ImportedCellsFilter> | null | undefined;
  row?: ImportRowFilter | null | undefined;
  table?: ImportedTableFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type ImportedTableFilter = {
  and?: Array<ImportedTableFilter> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  department?: DepartmentFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: ImportedTableFilter | null | undefined;
  or?: Array<ImportedTableFilter> | null | undefined;
  run?: ImportRunFilter | null | undefined;
  title?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type ImportedTableListFilter = {
  every?: ImportedTableFilter | null | undefined;
  none?: ImportedTableFilter | null | undefined;
  some?: ImportedTableFilter | null | undefined;
};

export type InfrastructureKind =
  | 'BRIDGE'
  | 'GAS'
  | 'HOUSING'
  | 'OTHER'
  | 'POWER'
  | 'PUBLIC_SERVICE'
  | 'ROAD'
  | 'SEWAGE'
  | 'TELECOM'
  | 'TOILET'
  | 'VILLAGE_LOOK'
  | 'WASTE'
  | 'WATER_SUPPLY';

export type InfrastructureKindFilter = {
  eq?: InfrastructureKind | null | undefined;
  in?: Array<InfrastructureKind> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type InfrastructureWorkFilter = {
  and?: Array<InfrastructureWorkFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  capacity?: FloatFilter | null | undefined;
  capacityUnit?: StringFilter | null | undefined;
  count?: IntFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  households?: IntFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  investment?: MoneyFilter | null | undefined;
  isNull?: boolean | null | undefined;
  kind?: InfrastructureKindFilter | null | undefined;
  lengthKm?: FloatFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: InfrastructureWorkFilter | null | undefined;
  or?: Array<InfrastructureWorkFilter> | null | undefined;
  people?: IntFilter | null | undefined;
  project?: ProjectFilter | null | undefined;
  standard?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
  widthMetres?: FloatFilter | null | undefined;
};

export type InfrastructureWorkListFilter = {
  every?: InfrastructureWorkFilter | null | undefined;
  none?: InfrastructureWorkFilter | null | undefined;
  some?: InfrastructureWorkFilter | null | undefined;
};

export type InspectionFilter = {
  and?: Array<InspectionFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  findings?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  inspectedOn?: DateFilter | null | undefined;
  inspector?: StringFilter | null | undefined;
  isNull?: boolean | null | undefined;
  lacksRectification?: BooleanFilter | null | undefined;
  not?: InspectionFilter | null | undefined;
  number?: StringFilter | null | undefined;
  opinion?: StringFilter | null | undefined;
  or?: Array<InspectionFilter> | null | undefined;
  project?: ProjectFilter | null | undefined;
  rectifications?: RectificationListFilter | null | undefined;
  unannounced?: BooleanFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type InspectionListFilter = {
  every?: InspectionFilter | null | undefined;
  none?: InspectionFilter | null | undefined;
  some?: InspectionFilter | null | undefined;
};

export type IntFilter = {
  eq?: number | null | undefined;
  gt?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number> | null | undefined;
  isNull?: boolean | null | undefined;
  lt?: number | null | undefined;
  lte?: number | null | undefined;
};

export type InvestmentPromotionFilter = {
  actualInvestment?: MoneyFilter | null | undefined;
  agreedInvestment?: MoneyFilter | null | undefined;
  and?: Array<InvestmentPromotionFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  division?: AdministrativeDivisionFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  industry?: StringFilter | null | undefined;
  investor?: StringFilter | null | undefined;
  isNull?: boolean | null | undefined;
  landArea?: LandAreaFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: InvestmentPromotionFilter | null | undefined;
  or?: Array<InvestmentPromotionFilter> | null | undefined;
  signedOn?: DateFilter | null | undefined;
  state?: InvestmentStateFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type InvestmentPromotionListFilter = {
  every?: InvestmentPromotionFilter | null | undefined;
  none?: InvestmentPromotionFilter | null | undefined;
  some?: InvestmentPromotionFilter | null | undefined;
};

export type InvestmentState =
  | 'ENDED'
  | 'NEGOTIATING'
  | 'OPERATING'
  | 'SIGNED'
  | 'STARTED';

export type InvestmentStateFilter = {
  eq?: InvestmentState | null | undefined;
  in?: Array<InvestmentState> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type IrrigationWorkFilter = {
  and?: Array<IrrigationWorkFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  benefitedArea?: LandAreaFilter | null | undefined;
  capacity?: FloatFilter | null | undefined;
  count?: IntFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  flow?: FloatFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  investment?: MoneyFilter | null | undefined;
  isNull?: boolean | null | undefined;
  kind?: WaterFacilityKindFilter | null | undefined;
  lengthKm?: FloatFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: IrrigationWorkFilter | null | undefined;
  or?: Array<IrrigationWorkFilter> | null | undefined;
  project?: ProjectFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type IrrigationWorkListFilter = {
  every?: IrrigationWorkFilter | null | undefined;
  none?: IrrigationWorkFilter | null | undefined;
  some?: IrrigationWorkFilter | null | undefined;
};

export type LandAreaFilter = {
  eq?: string | null | undefined;
  gt?: string | null | undefined;
  gte?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isNull?: boolean | null | undefined;
  lt?: string | null | undefined;
  lte?: string | null | undefined;
};

export type LandClassFilter = {
  and?: Array<LandClassFilter> | null | undefined;
  children?: LandClassListFilter | null | undefined;
  code?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  englishName?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  landUseRecords?: LandUseRecordListFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: LandClassFilter | null | undefined;
  or?: Array<LandClassFilter> | null | undefined;
  parent?: LandClassFilter | null | undefined;
  scheme?: StringFilter | null | undefined;
  threeWayClass?: ThreeWayClassFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type LandClassListFilter = {
  every?: LandClassFilter | null | undefined;
  none?: LandClassFilter | null | undefined;
  some?: LandClassFilter | null | undefined;
};

export type LandPhase =
  | 'AFTER'
  | 'BEFORE'
  | 'PLANNED';

export type LandPhaseFilter = {
  eq?: LandPhase | null | undefined;
  in?: Array<LandPhase> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type LandRightsRegistrationFilter = {
  and?: Array<LandRightsRegistrationFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  certificates?: IntFilter | null | undefined;
  contractedArea?: LandAreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  disputes?: IntFilter | null | undefined;
  division?: AdministrativeDivisionFilter | null | undefined;
  households?: IntFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: LandRightsRegistrationFilter | null | undefined;
  note?: StringFilter | null | undefined;
  or?: Array<LandRightsRegistrationFilter> | null | undefined;
  registeredArea?: LandAreaFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
  year?: IntFilter | null | undefined;
};

export type LandRightsRegistrationListFilter = {
  every?: LandRightsRegistrationFilter | null | undefined;
  none?: LandRightsRegistrationFilter | null | undefined;
  some?: LandRightsRegistrationFilter | null | undefined;
};

export type LandTransferFilter = {
  and?: Array<LandTransferFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  contractNumber?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  division?: AdministrativeDivisionFilter | null | undefined;
  endsOn?: DateFilter | null | undefined;
  form?: TransferFormFilter | null | undefined;
  households?: IntFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  landArea?: LandAreaFilter | null | undefined;
  not?: LandTransferFilter | null | undefined;
  note?: StringFilter | null | undefined;
  or?: Array<LandTransferFilter> | null | undefined;
  rentPerMu?: MoneyFilter | null | undefined;
  startsOn?: DateFilter | null | undefined;
  transferee?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
  use?: StringFilter | null | undefined;
  year?: IntFilter | null | undefined;
};

export type LandTransferListFilter = {
  every?: LandTransferFilter | null | undefined;
  none?: LandTransferFilter | null | undefined;
  some?: LandTransferFilter | null | undefined;
};

export type LandUseRecordFilter = {
  and?: Array<LandUseRecordFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  division?: AdministrativeDivisionFilter | null | undefined;
  grade?: FloatFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  landArea?: LandAreaFilter | null | undefined;
  landClass?: LandClassFilter | null | undefined;
  not?: LandUseRecordFilter | null | undefined;
  or?: Array<LandUseRecordFilter> | null | undefined;
  parcelNumber?: StringFilter | null | undefined;
  phase?: LandPhaseFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
  year?: IntFilter | null | undefined;
};

export type LandUseRecordListFilter = {
  every?: LandUseRecordFilter | null | undefined;
  none?: LandUseRecordFilter | null | undefined;
  some?: LandUseRecordFilter | null | undefined;
};

export type LeadingCadreContactFilter = {
  and?: Array<LeadingCadreContactFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  fromOn?: DateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  name?: StringFilter | null | undefined;
  not?: LeadingCadreContactFilter | null | undefined;
  or?: Array<LeadingCadreContactFilter> | null | undefined;
  post?: StringFilter | null | undefined;
  project?: ProjectFilter | null | undefined;
  toOn?: DateFilter | null | undefined;
  unit?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type LeadingCadreContactListFilter = {
  every?: LeadingCadreContactFilter | null | undefined;
  none?: LeadingCadreContactFilter | null | undefined;
  some?: LeadingCadreContactFilter | null | undefined;
};

export type LedgerAccountFilter = {
  allocation?: AllocationFilter | null | undefined;
  and?: Array<LedgerAccountFilter> | null | undefined;
  balance?: MoneyFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  disbursement?: DisbursementFilter | null | undefined;
  fund?: FundFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  kind?: LedgerAccountKindFilter | null | undefined;
  not?: LedgerAccountFilter | null | undefined;
  or?: Array<LedgerAccountFilter> | null | undefined;
  payment?: PaymentFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type LedgerAccountKind =
  | 'ALLOCATION'
  | 'DISBURSEMENT'
  | 'FUND'
  | 'OUTSIDE'
  | 'PAYMENT';

export type LedgerAccountKindFilter = {
  eq?: LedgerAccountKind | null | undefined;
  in?: Array<LedgerAccountKind> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type LedgerEntryFilter = {
  amount?: MoneyFilter | null | undefined;
  and?: Array<LedgerEntryFilter> | null | undefined;
  businessDate?: DateFilter | null | undefined;
  counterpart?: LedgerEntryFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  disbursement?: DisbursementFilter | null | undefined;
  documentNumber?: StringFilter | null | undefined;
  fromAccount?: LedgerAccountFilter | null | undefined;
  fund?: FundFilter | null | undefined;
  hash?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  kind?: EntryKindFilter | null | undefined;
  memo?: StringFilter | null | undefined;
  not?: LedgerEntryFilter | null | undefined;
  or?: Array<LedgerEntryFilter> | null | undefined;
  payment?: PaymentFilter | null | undefined;
  principal?: StringFilter | null | undefined;
  recordedAt?: DateTimeFilter | null | undefined;
  reversedBy?: LedgerEntryFilter | null | undefined;
  reverses?: LedgerEntryFilter | null | undefined;
  sequence?: IntFilter | null | undefined;
  toAccount?: LedgerAccountFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type LedgerEntryListFilter = {
  every?: LedgerEntryFilter | null | undefined;
  none?: LedgerEntryFilter | null | undefined;
  some?: LedgerEntryFilter | null | undefined;
};

export type MergeProjectsInput = {
  expectedOtherTieId?: string | null | undefined;
  expectedTieId?: string | null | undefined;
  idempotencyKey: string;
  otherProjectId: string;
  projectId: string;
  reason: string;
};

export type MinistryFilingFilter = {
  and?: Array<MinistryFilingFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  confirmedOn?: DateFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  filedOn?: DateFilter | null | undefined;
  filingNumber?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  newCultivatedLand?: LandAreaFilter | null | undefined;
  not?: MinistryFilingFilter | null | undefined;
  or?: Array<MinistryFilingFilter> | null | undefined;
  project?: ProjectFilter | null | undefined;
  stage?: FilingStageFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
  verdict?: VerdictFilter | null | undefined;
};

export type MinistryFilingListFilter = {
  every?: MinistryFilingFilter | null | undefined;
  none?: MinistryFilingFilter | null | undefined;
  some?: MinistryFilingFilter | null | undefined;
};

export type MoneyFilter = {
  eq?: string | null | undefined;
  gt?: string | null | undefined;
  gte?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isNull?: boolean | null | undefined;
  lt?: string | null | undefined;
  lte?: string | null | undefined;
};

export type NewConstructionLandQuotaFilter = {
  and?: Array<NewConstructionLandQuotaFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  division?: AdministrativeDivisionFilter | null | undefined;
  documentNumber?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: NewConstructionLandQuotaFilter | null | undefined;
  or?: Array<NewConstructionLandQuotaFilter> | null | undefined;
  quotaArea?: LandAreaFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
  use?: ConstructionUseFilter | null | undefined;
  usedArea?: LandAreaFilter | null | undefined;
  year?: IntFilter | null | undefined;
};

export type NewConstructionLandQuotaListFilter = {
  every?: NewConstructionLandQuotaFilter | null | undefined;
  none?: NewConstructionLandQuotaFilter | null | undefined;
  some?: NewConstructionLandQuotaFilter | null | undefined;
};

export type NoticeSubject =
  | 'ACCEPTANCE'
  | 'AREA'
  | 'FUND'
  | 'LAND_ADJUSTMENT'
  | 'PLAN'
  | 'PROJECT'
  | 'SUBSIDY';

export type NoticeSubjectFilter = {
  eq?: NoticeSubject | null | undefined;
  in?: Array<NoticeSubject> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type ObjectionAnswerFilter = {
  and?: Array<ObjectionAnswerFilter> | null | undefined;
  answeredOn?: DateFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  department?: DepartmentFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: ObjectionAnswerFilter | null | undefined;
  objection?: ObjectionFilter | null | undefined;
  or?: Array<ObjectionAnswerFilter> | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
  verdict?: ObjectionVerdictFilter | null | undefined;
  words?: StringFilter | null | undefined;
};

export type ObjectionAnswerListFilter = {
  every?: ObjectionAnswerFilter | null | undefined;
  none?: ObjectionAnswerFilter | null | undefined;
  some?: ObjectionAnswerFilter | null | undefined;
};

export type ObjectionFilter = {
  and?: Array<ObjectionFilter> | null | undefined;
  answers?: ObjectionAnswerListFilter | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  contact?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  department?: DepartmentFilter | null | undefined;
  dueOn?: DateFilter | null | undefined;
  fund?: FundFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isAnswered?: BooleanFilter | null | undefined;
  isNull?: boolean | null | undefined;
  isOverdue?: BooleanFilter | null | undefined;
  not?: ObjectionFilter | null | undefined;
  notice?: PublicNoticeFilter | null | undefined;
  number?: StringFilter | null | undefined;
  or?: Array<ObjectionFilter> | null | undefined;
  original?: StringFilter | null | undefined;
  project?: ProjectFilter | null | undefined;
  receivedOn?: DateFilter | null | undefined;
  transfers?: ObjectionTransferListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
  words?: StringFilter | null | undefined;
};

export type ObjectionListFilter = {
  every?: ObjectionFilter | null | undefined;
  none?: ObjectionFilter | null | undefined;
  some?: ObjectionFilter | null | undefined;
};

export type ObjectionTransferFilter = {
  and?: Array<ObjectionTransferFilter> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  department?: DepartmentFilter | null | undefined;
  formerDepartment?: DepartmentFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: ObjectionTransferFilter | null | undefined;
  objection?: ObjectionFilter | null | undefined;
  or?: Array<ObjectionTransferFilter> | null | undefined;
  reason?: StringFilter | null | undefined;
  transferredOn?: DateFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type ObjectionTransferListFilter = {
  every?: ObjectionTransferFilter | null | undefined;
  none?: ObjectionTransferFilter | null | undefined;
  some?: ObjectionTransferFilter | null | undefined;
};

export type ObjectionVerdict =
  | 'PARTLY'
  | 'REJECTED'
  | 'UPHELD';

export type ObjectionVerdictFilter = {
  eq?: ObjectionVerdict | null | undefined;
  in?: Array<ObjectionVerdict> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type PaymentFilter = {
  account?: StringFilter | null | undefined;
  amount?: MoneyFilter | null | undefined;
  and?: Array<PaymentFilter> | null | undefined;
  contract?: ContractFilter | null | undefined;
  contractNumber?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  disbursement?: DisbursementFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: PaymentFilter | null | undefined;
  or?: Array<PaymentFilter> | null | undefined;
  paidOn?: DateFilter | null | undefined;
  payee?: StringFilter | null | undefined;
  statedAmount?: MoneyFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type PaymentListFilter = {
  every?: PaymentFilter | null | undefined;
  none?: PaymentFilter | null | undefined;
  some?: PaymentFilter | null | undefined;
};

export type PermanentBasicFarmlandFilter = {
  addedArea?: LandAreaFilter | null | undefined;
  adjustedArea?: LandAreaFilter | null | undefined;
  and?: Array<PermanentBasicFarmlandFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  division?: AdministrativeDivisionFilter | null | undefined;
  documentNumber?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  landArea?: LandAreaFilter | null | undefined;
  not?: PermanentBasicFarmlandFilter | null | undefined;
  or?: Array<PermanentBasicFarmlandFilter> | null | undefined;
  phase?: LandPhaseFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
  year?: IntFilter | null | undefined;
};

export type PermanentBasicFarmlandListFilter = {
  every?: PermanentBasicFarmlandFilter | null | undefined;
  none?: PermanentBasicFarmlandFilter | null | undefined;
  some?: PermanentBasicFarmlandFilter | null | undefined;
};

export type PlannedProjectFilter = {
  and?: Array<PlannedProjectFilter> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  kind?: ProjectKindFilter | null | undefined;
  landArea?: LandAreaFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: PlannedProjectFilter | null | undefined;
  number?: StringFilter | null | undefined;
  or?: Array<PlannedProjectFilter> | null | undefined;
  phase?: IntFilter | null | undefined;
  plan?: ImplementationPlanFilter | null | undefined;
  plannedEnd?: DateFilter | null | undefined;
  plannedInvestment?: MoneyFilter | null | undefined;
  plannedStart?: DateFilter | null | undefined;
  project?: ProjectFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type PlannedProjectListFilter = {
  every?: PlannedProjectFilter | null | undefined;
  none?: PlannedProjectFilter | null | undefined;
  some?: PlannedProjectFilter | null | undefined;
};

export type PlannedSourceFilter = {
  amount?: MoneyFilter | null | undefined;
  and?: Array<PlannedSourceFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  committedOn?: DateFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  documentNumber?: StringFilter | null | undefined;
  dueOn?: DateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  level?: FundLevelFilter | null | undefined;
  matching?: BooleanFilter | null | undefined;
  not?: PlannedSourceFilter | null | undefined;
  or?: Array<PlannedSourceFilter> | null | undefined;
  programme?: FundProgrammeFilter | null | undefined;
  project?: ProjectFilter | null | undefined;
  receivedAmount?: MoneyFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type PlannedSourceListFilter = {
  every?: PlannedSourceFilter | null | undefined;
  none?: PlannedSourceFilter | null | undefined;
  some?: PlannedSourceFilter | null | undefined;
};

export type PoolState =
  | 'IN_POOL'
  | 'REMOVED'
  | 'STARTED';

export type PoolStateFilter = {
  eq?: PoolState | null | undefined;
  in?: Array<PoolState> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type PotentialCategory =
  | 'CONSTRUCTION_LAND_RECLAMATION'
  | 'FARMLAND_QUALITY'
  | 'HIGH_STANDARD_FARMLAND'
  | 'HOMESTEAD_REUSE'
  | 'RESERVE_LAND_DEVELOPMENT';

export type PotentialCategoryFilter = {
  eq?: PotentialCategory | null | undefined;
  in?: Array<PotentialCategory> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type PotentialSurveyFilter = {
  and?: Array<PotentialSurveyFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  baseData?: SurveyBaseDataFilter | null | undefined;
  baseYear?: IntFilter | null | undefined;
  category?: PotentialCategoryFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  distribution?: StringFilter | null | undefined;
  division?: AdministrativeDivisionFilter | null | undefined;
  firstReviewOpinion?: StringFilter | null | undefined;
  firstReviewVerdict?: VerdictFilter | null | undefined;
  firstReviewedOn?: DateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  landArea?: LandAreaFilter | null | undefined;
  not?: PotentialSurveyFilter | null | undefined;
  note?: StringFilter | null | undefined;
  or?: Array<PotentialSurveyFilter> | null | undefined;
  reportDocument?: StringFilter | null | undefined;
  reportedOn?: DateFilter | null | undefined;
  submittedBy?: StringFilter | null | undefined;
  submittedOn?: DateFilter | null | undefined;
  suitableArea?: LandAreaFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type PotentialSurveyListFilter = {
  every?: PotentialSurveyFilter | null | undefined;
  none?: PotentialSurveyFilter | null | undefined;
  some?: PotentialSurveyFilter | null | undefined;
};

export type ProcurementMethod =
  | 'COMPETITIVE_CONSULTATION'
  | 'COMPETITIVE_NEGOTIATION'
  | 'DIRECT'
  | 'INQUIRY'
  | 'INVITED_TENDER'
  | 'OPEN_TENDER'
  | 'OTHER'
  | 'SINGLE_SOURCE'
  | 'VILLAGE_SELF_BUILD'
  | 'WORK_RELIEF';

export type ProcurementMethodFilter = {
  eq?: ProcurementMethod | null | undefined;
  in?: Array<ProcurementMethod> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type ProgressStage =
  | 'ACCEPTED'
  | 'BUILDING'
  | 'CANCELLED'
  | 'FINISHED'
  | 'PREPARING'
  | 'SUSPENDED'
  | 'TENDERING';

export type ProgressStageFilter = {
  eq?: ProgressStage | null | undefined;
  in?: Array<ProgressStage> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type ProjectApprovalFilter = {
  and?: Array<ProjectApprovalFilter> | null | undefined;
  approvedInvestment?: MoneyFilter | null | undefined;
  approvedOn?: DateFilter | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  authority?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  documentNumber?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  kind?: ProjectApprovalKindFilter | null | undefined;
  landArea?: LandAreaFilter | null | undefined;
  not?: ProjectApprovalFilter | null | undefined;
  or?: Array<ProjectApprovalFilter> | null | undefined;
  project?: ProjectFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
  verdict?: VerdictFilter | null | undefined;
};

export type ProjectApprovalKind =
  | 'CHANGE'
  | 'ESTIMATE'
  | 'FEASIBILITY'
  | 'PRELIMINARY_DESIGN'
  | 'PROPOSAL';

export type ProjectApprovalKindFilter = {
  eq?: ProjectApprovalKind | null | undefined;
  in?: Array<ProjectApprovalKind> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type ProjectApprovalListFilter = {
  every?: ProjectApprovalFilter | null | undefined;
  none?: ProjectApprovalFilter | null | undefined;
  some?: ProjectApprovalFilter | null | undefined;
};

export type ProjectChangeFilter = {
  amount?: MoneyFilter | null | undefined;
  and?: Array<ProjectChangeFilter> | null | undefined;
  approvalDocument?: StringFilter | null | undefined;
  approvedOn?: DateFilter | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  changedOn?: DateFilter | null | undefined;
  content?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  kind?: ProjectChangeKindFilter | null | undefined;
  not?: ProjectChangeFilter | null | undefined;
  or?: Array<ProjectChangeFilter> | null | undefined;
  project?: ProjectFilter | null | undefined;
  reason?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type ProjectChangeKind =
  | 'CONTENT'
  | 'DESIGN'
  | 'INVESTMENT'
  | 'OTHER'
  | 'OWNER'
  | 'PERIOD'
  | 'PLACE'
  | 'SCALE';

export type ProjectChangeKindFilter = {
  eq?: ProjectChangeKind | null | undefined;
  in?: Array<ProjectChangeKind> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type ProjectChangeListFilter = {
  every?: ProjectChangeFilter | null | undefined;
  none?: ProjectChangeFilter | null | undefined;
  some?: ProjectChangeFilter | null | undefined;
};

export type ProjectFilter = {
  acceptances?: AcceptanceListFilter | null | undefined;
  aftercareRecords?: AftercareListFilter | null | undefined;
  allocations?: AllocationListFilter | null | undefined;
  and?: Array<ProjectFilter> | null | undefined;
  approvalDocument?: StringFilter | null | undefined;
  approvals?: ProjectApprovalListFilter | null | undefined;
  approvedOn?: DateFilter | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  beautifulVillages?: BeautifulVillageListFilter | null | undefined;
  budget?: MoneyFilter | null | undefined;
  budgetReviews?: BudgetReviewListFilter | null | undefined;
  changes?: ProjectChangeListFilter | null | undefined;
  completedOn?: DateFilter | null | undefined;
  constructionLandLinkage?: ConstructionLandLinkageFilter | null | undefined;
  contracts?: ContractListFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  department?: DepartmentFilter | null | undefined;
  departmentReturnLines?: DepartmentReturnLineListFilter | null | undefined;
  dryToPaddy?: DryToPaddyConversionFilter | null | undefined;
  duplicatePairs?: DuplicatePairListFilter | null | undefined;
  earlierDuplicatePairs?: DuplicatePairListFilter | null | undefined;
  ecologicalWorks?: EcologicalWorkListFilter | null | undefined;
  endDate?: DateFilter | null | undefined;
  environmentalImpactReviews?: EnvironmentalImpactReviewListFilter | null | undefined;
  environmentalInspections?: EnvironmentalInspectionListFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  farmlandInfrastructures?: FarmlandInfrastructureListFilter | null | undefined;
  farmlandQualityImprovement?: FarmlandQualityImprovementFilter | null | undefined;
  finalAccounts?: FinalAccountListFilter | null | undefined;
  findings?: FindingListFilter | null | undefined;
  fundSupervisions?: FundSupervisionListFilter | null | undefined;
  greeningPlanReviews?: GreeningPlanReviewListFilter | null | undefined;
  greeningWorks?: GreeningWorkListFilter | null | undefined;
  highStandardFarmland?: HighStandardFarmlandFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  infrastructureWorks?: InfrastructureWorkListFilter | null | undefined;
  inspections?: InspectionListFilter | null | undefined;
  irrigationWorks?: IrrigationWorkListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  kind?: ProjectKindFilter | null | undefined;
  landArea?: LandAreaFilter | null | undefined;
  leadingCadreContacts?: LeadingCadreContactListFilter | null | undefined;
  mergedInto?: ProjectFilter | null | undefined;
  mergedProjects?: ProjectListFilter | null | undefined;
  ministryFilings?: MinistryFilingListFilter | null | undefined;
  name?: StringFilter | null | undefined;
  not?: ProjectFilter | null | undefined;
  objections?: ObjectionListFilter | null | undefined;
  or?: Array<ProjectFilter> | null | undefined;
  ownerUnit?: StringFilter | null | undefined;
  parent?: ProjectFilter | null | undefined;
  parts?: ProjectPartListFilter | null | undefined;
  phases?: ProjectPhaseListFilter | null | undefined;
  place?: StringFilter | null | undefined;
  plannedProjects?: PlannedProjectListFilter | null | undefined;
  plannedSources?: PlannedSourceListFilter | null | undefined;
  poolNumber?: StringFilter | null | undefined;
  progress?: ProjectProgressListFilter | null | undefined;
  publicNotices?: PublicNoticeListFilter | null | undefined;
  quantityItems?: QuantityItemListFilter | null | undefined;
  quotas?: QuotaListFilter | null | undefined;
  reclamations?: ReclamationListFilter | null | undefined;
  reserveLandDevelopment?: ReserveLandDevelopmentFilter | null | undefined;
  reservePoolEntry?: ReservePoolEntryFilter | null | undefined;
  soilFertilityPlans?: SoilFertilityPlanListFilter | null | undefined;
  soilWaterReviews?: SoilWaterReviewListFilter | null | undefined;
  sources?: ProjectSourceListFilter | null | undefined;
  startDate?: DateFilter | null | undefined;
  state?: ProjectStateFilter | null | undefined;
  subProjects?: ProjectListFilter | null | undefined;
  supervisions?: SupervisionListFilter | null | undefined;
  tie?: AreaTieFilter | null | undefined;
  tieDecisions?: TieDecisionListFilter | null | undefined;
  tieHistory?: AreaTieListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
  waterSupervisions?: WaterSupervisionListFilter | null | undefined;
};

export type ProjectHeadquartersFilter = {
  and?: Array<ProjectHeadquartersFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  commander?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  documentNumber?: StringFilter | null | undefined;
  establishedOn?: DateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  members?: StringFilter | null | undefined;
  not?: ProjectHeadquartersFilter | null | undefined;
  or?: Array<ProjectHeadquartersFilter> | null | undefined;
  ownerUnit?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type ProjectKind =
  | 'DRY_TO_PADDY'
  | 'ECOLOGICAL'
  | 'ENVIRONMENT'
  | 'FARMLAND_INFRASTRUCTURE'
  | 'FARMLAND_QUALITY'
  | 'GAS'
  | 'GREENING'
  | 'HIGH_STANDARD_FARMLAND'
  | 'HOUSING'
  | 'IRRIGATION'
  | 'LINKAGE'
  | 'OTHER'
  | 'POWER'
  | 'RECLAMATION'
  | 'RESERVE_LAND'
  | 'ROAD'
  | 'RURAL_HABITAT'
  | 'TELECOM';

export type ProjectKindFilter = {
  eq?: ProjectKind | null | undefined;
  in?: Array<ProjectKind> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type ProjectListFilter = {
  every?: ProjectFilter | null | undefined;
  none?: ProjectFilter | null | undefined;
  some?: ProjectFilter | null | undefined;
};

export type ProjectPartFilter = {
  allocationParts?: AllocationPartListFilter | null | undefined;
  and?: Array<ProjectPartFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  basis?: ShareBasisFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  endedAt?: DateTimeFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  name?: StringFilter | null | undefined;
  not?: ProjectPartFilter | null | undefined;
  or?: Array<ProjectPartFilter> | null | undefined;
  ordinal?: IntFilter | null | undefined;
  project?: ProjectFilter | null | undefined;
  share?: FloatFilter | null | undefined;
  tie?: AreaTieFilter | null | undefined;
  tieDecisions?: TieDecisionListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type ProjectPartListFilter = {
  every?: ProjectPartFilter | null | undefined;
  none?: ProjectPartFilter | null | undefined;
  some?: ProjectPartFilter | null | undefined;
};

export type ProjectPhaseFilter = {
  actualEnd?: DateFilter | null | undefined;
  actualStart?: DateFilter | null | undefined;
  and?: Array<ProjectPhaseFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  content?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  name?: StringFilter | null | undefined;
  not?: ProjectPhaseFilter | null | undefined;
  or?: Array<ProjectPhaseFilter> | null | undefined;
  ordinal?: IntFilter | null | undefined;
  plannedEnd?: DateFilter | null | undefined;
  plannedInvestment?: MoneyFilter | null | undefined;
  plannedStart?: DateFilter | null | undefined;
  project?: ProjectFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type ProjectPhaseListFilter = {
  every?: ProjectPhaseFilter | null | undefined;
  none?: ProjectPhaseFilter | null | undefined;
  some?: ProjectPhaseFilter | null | undefined;
};

export type ProjectProgressFilter = {
  and?: Array<ProjectProgressFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  completedInvestment?: MoneyFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  description?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: ProjectProgressFilter | null | undefined;
  or?: Array<ProjectProgressFilter> | null | undefined;
  paidShare?: FloatFilter | null | undefined;
  physicalShare?: FloatFilter | null | undefined;
  plannedEnd?: DateFilter | null | undefined;
  project?: ProjectFilter | null | undefined;
  reportedOn?: DateFilter | null | undefined;
  reporter?: StringFilter | null | undefined;
  stage?: ProgressStageFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type ProjectProgressListFilter = {
  every?: ProjectProgressFilter | null | undefined;
  none?: ProjectProgressFilter | null | undefined;
  some?: ProjectProgressFilter | null | undefined;
};

export type ProjectSourceFilter = {
  and?: Array<ProjectSourceFilter> | null | undefined;
  areaCode?: StringFilter | null | undefined;
  budget?: MoneyFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  department?: DepartmentFilter | null | undefined;
  description?: StringFilter | null | undefined;
  endDate?: DateFilter | null | undefined;
  externalId?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: ProjectSourceFilter | null | undefined;
  or?: Array<ProjectSourceFilter> | null | undefined;
  place?: StringFilter | null | undefined;
  project?: ProjectFilter | null | undefined;
  recordDate?: DateFilter | null | undefined;
  startDate?: DateFilter | null | undefined;
  title?: StringFilter | null | undefined;
  townshipCode?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
  villageCode?: StringFilter | null | undefined;
};

export type ProjectSourceListFilter = {
  every?: ProjectSourceFilter | null | undefined;
  none?: ProjectSourceFilter | null | undefined;
  some?: ProjectSourceFilter | null | undefined;
};

export type ProjectState =
  | 'ACCEPTED'
  | 'APPROVED'
  | 'FINISHED'
  | 'PLANNED'
  | 'UNDER_WAY';

export type ProjectStateFilter = {
  eq?: ProjectState | null | undefined;
  in?: Array<ProjectState> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type PublicNoticeFilter = {
  and?: Array<PublicNoticeFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  division?: AdministrativeDivisionFilter | null | undefined;
  endsOn?: DateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: PublicNoticeFilter | null | undefined;
  objections?: IntFilter | null | undefined;
  or?: Array<PublicNoticeFilter> | null | undefined;
  place?: StringFilter | null | undefined;
  project?: ProjectFilter | null | undefined;
  publishedOn?: DateFilter | null | undefined;
  result?: StringFilter | null | undefined;
  subject?: NoticeSubjectFilter | null | undefined;
  submittedObjections?: ObjectionListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type PublicNoticeListFilter = {
  every?: PublicNoticeFilter | null | undefined;
  none?: PublicNoticeFilter | null | undefined;
  some?: PublicNoticeFilter | null | undefined;
};

export type PublicationFilter = {
  and?: Array<PublicationFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: PublicationFilter | null | undefined;
  or?: Array<PublicationFilter> | null | undefined;
  publishedAt?: DateTimeFilter | null | undefined;
  publishedBy?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
  withdrawnAt?: DateTimeFilter | null | undefined;
  withdrawnBy?: StringFilter | null | undefined;
};

export type PublicationListFilter = {
  every?: PublicationFilter | null | undefined;
  none?: PublicationFilter | null | undefined;
  some?: PublicationFilter | null | undefined;
};

export type QuantityItemFilter = {
  and?: Array<QuantityItemFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  contract?: ContractFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  designedQuantity?: FloatFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  name?: StringFilter | null | undefined;
  not?: QuantityItemFilter | null | undefined;
  number?: StringFilter | null | undefined;
  or?: Array<QuantityItemFilter> | null | undefined;
  project?: ProjectFilter | null | undefined;
  reviewedQuantity?: FloatFilter | null | undefined;
  settledQuantity?: FloatFilter | null | undefined;
  unit?: StringFilter | null | undefined;
  unitPrice?: MoneyFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type QuantityItemListFilter = {
  every?: QuantityItemFilter | null | undefined;
  none?: QuantityItemFilter | null | undefined;
  some?: QuantityItemFilter | null | undefined;
};

export type QuotaEntryFilter = {
  and?: Array<QuotaEntryFilter> | null | undefined;
  businessDate?: DateFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  documentNumber?: StringFilter | null | undefined;
  hash?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  kind?: QuotaEntryKindFilter | null | undefined;
  landArea?: LandAreaFilter | null | undefined;
  memo?: StringFilter | null | undefined;
  not?: QuotaEntryFilter | null | undefined;
  or?: Array<QuotaEntryFilter> | null | undefined;
  principal?: StringFilter | null | undefined;
  quota?: QuotaFilter | null | undefined;
  recipient?: StringFilter | null | undefined;
  recordedAt?: DateTimeFilter | null | undefined;
  reversedBy?: QuotaEntryFilter | null | undefined;
  reverses?: QuotaEntryFilter | null | undefined;
  reward?: RewardFilter | null | undefined;
  sequence?: IntFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type QuotaEntryKind =
  | 'AWARD'
  | 'CERTIFY'
  | 'REVERSAL'
  | 'TRADE'
  | 'USE';

export type QuotaEntryKindFilter = {
  eq?: QuotaEntryKind | null | undefined;
  in?: Array<QuotaEntryKind> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type QuotaEntryListFilter = {
  every?: QuotaEntryFilter | null | undefined;
  none?: QuotaEntryFilter | null | undefined;
  some?: QuotaEntryFilter | null | undefined;
};

export type QuotaFilter = {
  and?: Array<QuotaFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  awardedArea?: LandAreaFilter | null | undefined;
  certifiedArea?: LandAreaFilter | null | undefined;
  certifiedOn?: DateFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  documentNumber?: StringFilter | null | undefined;
  entries?: QuotaEntryListFilter | null | undefined;
  grade?: FloatFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  kind?: QuotaKindFilter | null | undefined;
  not?: QuotaFilter | null | undefined;
  or?: Array<QuotaFilter> | null | undefined;
  project?: ProjectFilter | null | undefined;
  remainingArea?: LandAreaFilter | null | undefined;
  tradedArea?: LandAreaFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
  usedArea?: LandAreaFilter | null | undefined;
};

export type QuotaKind =
  | 'CONSTRUCTION_LAND_LINKAGE'
  | 'DRY_TO_PADDY'
  | 'NEW_CONSTRUCTION_LAND'
  | 'NEW_CULTIVATED_LAND';

export type QuotaKindFilter = {
  eq?: QuotaKind | null | undefined;
  in?: Array<QuotaKind> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type QuotaListFilter = {
  every?: QuotaFilter | null | undefined;
  none?: QuotaFilter | null | undefined;
  some?: QuotaFilter | null | undefined;
};

export type ReclamationFilter = {
  and?: Array<ReclamationFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  gradeAfter?: FloatFilter | null | undefined;
  households?: IntFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  landArea?: LandAreaFilter | null | undefined;
  newCultivatedLand?: LandAreaFilter | null | undefined;
  newPaddyField?: LandAreaFilter | null | undefined;
  not?: ReclamationFilter | null | undefined;
  or?: Array<ReclamationFilter> | null | undefined;
  project?: ProjectFilter | null | undefined;
  source?: ReclamationSourceFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type ReclamationListFilter = {
  every?: ReclamationFilter | null | undefined;
  none?: ReclamationFilter | null | undefined;
  some?: ReclamationFilter | null | undefined;
};

export type ReclamationSource =
  | 'ABANDONED_HOMESTEAD'
  | 'ABANDONED_INDUSTRIAL_MINING_LAND'
  | 'GEOHAZARD_RELOCATION_SITE'
  | 'IDLE_LAND'
  | 'OTHER';

export type ReclamationSourceFilter = {
  eq?: ReclamationSource | null | undefined;
  in?: Array<ReclamationSource> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type RecommendationFormFilter = {
  and?: Array<RecommendationFormFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  compiledBy?: StringFilter | null | undefined;
  compiledOn?: DateFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  cultivatedLand?: LandAreaFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  landArea?: LandAreaFilter | null | undefined;
  newCultivatedLand?: LandAreaFilter | null | undefined;
  not?: RecommendationFormFilter | null | undefined;
  or?: Array<RecommendationFormFilter> | null | undefined;
  plannedInvestment?: MoneyFilter | null | undefined;
  population?: IntFilter | null | undefined;
  summary?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type RectificationFilter = {
  accountability?: StringFilter | null | undefined;
  and?: Array<RectificationFilter> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  daysLeft?: IntFilter | null | undefined;
  doneOn?: DateFilter | null | undefined;
  dueOn?: DateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  inspection?: InspectionFilter | null | undefined;
  isNull?: boolean | null | undefined;
  isOverdue?: BooleanFilter | null | undefined;
  not?: RectificationFilter | null | undefined;
  number?: StringFilter | null | undefined;
  or?: Array<RectificationFilter> | null | undefined;
  problem?: StringFilter | null | undefined;
  result?: StringFilter | null | undefined;
  unit?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type RectificationListFilter = {
  every?: RectificationFilter | null | undefined;
  none?: RectificationFilter | null | undefined;
  some?: RectificationFilter | null | undefined;
};

export type RedLineKey =
  | 'ADDED_BASIC_FARMLAND'
  | 'CONSTRUCTION_LAND'
  | 'CULTIVATED_LAND'
  | 'ECOLOGICAL_LAND'
  | 'NEW_CULTIVATED_LAND'
  | 'PADDY'
  | 'PERMANENT_BASIC_FARMLAND';

export type RedLineVerdict =
  | 'BROKEN'
  | 'CANNOT_TELL'
  | 'HOLDS'
  | 'INFORMS';

export type ReopenFindingInput = {
  documents?: Array<string> | null | undefined;
  findingId: string;
  idempotencyKey: string;
  reason: string;
  version?: number | null | undefined;
};

export type ReserveLandDevelopmentFilter = {
  and?: Array<ReserveLandDevelopmentFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  contiguityAfter?: FloatFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  cultivatedAfter?: LandAreaFilter | null | undefined;
  cultivatedBefore?: LandAreaFilter | null | undefined;
  gradeAfter?: FloatFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  landArea?: LandAreaFilter | null | undefined;
  newCultivatedLand?: LandAreaFilter | null | undefined;
  newPaddyField?: LandAreaFilter | null | undefined;
  not?: ReserveLandDevelopmentFilter | null | undefined;
  or?: Array<ReserveLandDevelopmentFilter> | null | undefined;
  project?: ProjectFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type ReserveLandDevelopmentListFilter = {
  every?: ReserveLandDevelopmentFilter | null | undefined;
  none?: ReserveLandDevelopmentFilter | null | undefined;
  some?: ReserveLandDevelopmentFilter | null | undefined;
};

export type ReservePoolEntryFilter = {
  and?: Array<ReservePoolEntryFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  enteredOn?: DateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: ReservePoolEntryFilter | null | undefined;
  note?: StringFilter | null | undefined;
  or?: Array<ReservePoolEntryFilter> | null | undefined;
  poolNumber?: StringFilter | null | undefined;
  project?: ProjectFilter | null | undefined;
  removedOn?: DateFilter | null | undefined;
  state?: PoolStateFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type ReservePoolEntryListFilter = {
  every?: ReservePoolEntryFilter | null | undefined;
  none?: ReservePoolEntryFilter | null | undefined;
  some?: ReservePoolEntryFilter | null | undefined;
};

export type RewardFilter = {
  amount?: MoneyFilter | null | undefined;
  and?: Array<RewardFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  division?: AdministrativeDivisionFilter | null | undefined;
  documentNumber?: StringFilter | null | undefined;
  grantedOn?: DateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  kind?: RewardKindFilter | null | undefined;
  not?: RewardFilter | null | undefined;
  or?: Array<RewardFilter> | null | undefined;
  quotaArea?: LandAreaFilter | null | undefined;
  quotaEntries?: QuotaEntryListFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type RewardKind =
  | 'CONSTRUCTION_LAND_QUOTA'
  | 'TOWNSHIP_MONEY'
  | 'VILLAGE_MONEY';

export type RewardKindFilter = {
  eq?: RewardKind | null | undefined;
  in?: Array<RewardKind> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type RewardListFilter = {
  every?: RewardFilter | null | undefined;
  none?: RewardFilter | null | undefined;
  some?: RewardFilter | null | undefined;
};

export type Role =
  | 'ADMINISTRATOR'
  | 'AUDITOR'
  | 'CLERK'
  | 'LEADING_GROUP'
  | 'PUBLIC'
  | 'REVIEWER'
  | 'SYSTEM'
  | 'TOWNSHIP';

export type RuleKind =
  | 'BLOCK'
  | 'FINDING';

export type RuleKindFilter = {
  eq?: RuleKind | null | undefined;
  in?: Array<RuleKind> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type Severity =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

export type SeverityFilter = {
  eq?: Severity | null | undefined;
  in?: Array<Severity> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type ShareBasis =
  | 'LAND_AREA'
  | 'MONEY';

export type ShareBasisFilter = {
  eq?: ShareBasis | null | undefined;
  in?: Array<ShareBasis> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type SoilFertilityPlanFilter = {
  and?: Array<SoilFertilityPlanFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  division?: AdministrativeDivisionFilter | null | undefined;
  funding?: MoneyFilter | null | undefined;
  guidedBy?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  landArea?: LandAreaFilter | null | undefined;
  measures?: StringFilter | null | undefined;
  not?: SoilFertilityPlanFilter | null | undefined;
  note?: StringFilter | null | undefined;
  or?: Array<SoilFertilityPlanFilter> | null | undefined;
  organicMatterAfter?: FloatFilter | null | undefined;
  organicMatterBefore?: FloatFilter | null | undefined;
  project?: ProjectFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
  year?: IntFilter | null | undefined;
};

export type SoilFertilityPlanListFilter = {
  every?: SoilFertilityPlanFilter | null | undefined;
  none?: SoilFertilityPlanFilter | null | undefined;
  some?: SoilFertilityPlanFilter | null | undefined;
};

export type SoilWaterReviewFilter = {
  and?: Array<SoilWaterReviewFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  compensationFee?: MoneyFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  division?: AdministrativeDivisionFilter | null | undefined;
  documentNumber?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  investment?: MoneyFilter | null | undefined;
  isNull?: boolean | null | undefined;
  landArea?: LandAreaFilter | null | undefined;
  not?: SoilWaterReviewFilter | null | undefined;
  opinion?: StringFilter | null | undefined;
  or?: Array<SoilWaterReviewFilter> | null | undefined;
  planName?: StringFilter | null | undefined;
  project?: ProjectFilter | null | undefined;
  reviewedOn?: DateFilter | null | undefined;
  reviewer?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
  verdict?: VerdictFilter | null | undefined;
};

export type SoilWaterReviewListFilter = {
  every?: SoilWaterReviewFilter | null | undefined;
  none?: SoilWaterReviewFilter | null | undefined;
  some?: SoilWaterReviewFilter | null | undefined;
};

export type SplitPartInput = {
  areaCode?: string | null | undefined;
  name: string;
  outside?: boolean | null | undefined;
  share?: string | null | undefined;
};

export type SplitProjectInput = {
  basis: ShareBasis;
  expectedTieId?: string | null | undefined;
  idempotencyKey: string;
  parts: Array<SplitPartInput>;
  projectId: string;
  reason: string;
};

export type StepKind =
  | 'AFTERCARE'
  | 'AREA_ACCEPTANCE'
  | 'AREA_CHOSEN'
  | 'CHANGE'
  | 'CITY_APPRAISAL'
  | 'CITY_APPROVAL'
  | 'COUNTY_REVIEW'
  | 'FILING'
  | 'FIRST_REVIEW'
  | 'IMPLEMENTATION'
  | 'LEADING_GROUP_REVIEW'
  | 'PLAN_SUBMITTED'
  | 'POTENTIAL_SURVEY'
  | 'PROVINCIAL_REPLY'
  | 'PROVINCIAL_REVIEW'
  | 'RECOMMENDATION'
  | 'REWARDS'
  | 'TERMINATION';

export type StepKindFilter = {
  eq?: StepKind | null | undefined;
  in?: Array<StepKind> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type StringFilter = {
  contains?: string | null | undefined;
  eq?: string | null | undefined;
  gt?: string | null | undefined;
  gte?: string | null | undefined;
  in?: Array<string> | null | undefined;
  isNull?: boolean | null | undefined;
  lt?: string | null | undefined;
  lte?: string | null | undefined;
};

export type SubsidyRosterEntryFilter = {
  account?: StringFilter | null | undefined;
  amount?: MoneyFilter | null | undefined;
  and?: Array<SubsidyRosterEntryFilter> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  landArea?: LandAreaFilter | null | undefined;
  not?: SubsidyRosterEntryFilter | null | undefined;
  number?: StringFilter | null | undefined;
  or?: Array<SubsidyRosterEntryFilter> | null | undefined;
  paidAmount?: MoneyFilter | null | undefined;
  paidOn?: DateFilter | null | undefined;
  payee?: StringFilter | null | undefined;
  roster?: SubsidyRosterFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type SubsidyRosterEntryListFilter = {
  every?: SubsidyRosterEntryFilter | null | undefined;
  none?: SubsidyRosterEntryFilter | null | undefined;
  some?: SubsidyRosterEntryFilter | null | undefined;
};

export type SubsidyRosterFilter = {
  allocation?: AllocationFilter | null | undefined;
  and?: Array<SubsidyRosterFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  department?: DepartmentFilter | null | undefined;
  division?: AdministrativeDivisionFilter | null | undefined;
  entries?: SubsidyRosterEntryListFilter | null | undefined;
  finalisedOn?: DateFilter | null | undefined;
  fiscalYear?: IntFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  name?: StringFilter | null | undefined;
  not?: SubsidyRosterFilter | null | undefined;
  noticeFrom?: DateFilter | null | undefined;
  or?: Array<SubsidyRosterFilter> | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type SubsidyRosterListFilter = {
  every?: SubsidyRosterFilter | null | undefined;
  none?: SubsidyRosterFilter | null | undefined;
  some?: SubsidyRosterFilter | null | undefined;
};

export type SupervisionFilter = {
  and?: Array<SupervisionFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  daysLeft?: IntFilter | null | undefined;
  department?: DepartmentFilter | null | undefined;
  doneOn?: DateFilter | null | undefined;
  dueOn?: DateFilter | null | undefined;
  guidance?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  isOverdue?: BooleanFilter | null | undefined;
  not?: SupervisionFilter | null | undefined;
  or?: Array<SupervisionFilter> | null | undefined;
  problems?: StringFilter | null | undefined;
  project?: ProjectFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
  visitedOn?: DateFilter | null | undefined;
  visitors?: StringFilter | null | undefined;
};

export type SupervisionListFilter = {
  every?: SupervisionFilter | null | undefined;
  none?: SupervisionFilter | null | undefined;
  some?: SupervisionFilter | null | undefined;
};

export type SurveyBaseData =
  | 'ANNUAL_CHANGE_SURVEY'
  | 'THIRD_NATIONAL_SURVEY';

export type SurveyBaseDataFilter = {
  eq?: SurveyBaseData | null | undefined;
  in?: Array<SurveyBaseData> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type TakeStepInput = {
  areaCode: string;
  authority?: string | null | undefined;
  decidedOn?: string | null | undefined;
  documentNumber?: string | null | undefined;
  expectedState?: string | null | undefined;
  handledBy?: string | null | undefined;
  idempotencyKey: string;
  opinion?: string | null | undefined;
  step: StepKind;
  submittedOn?: string | null | undefined;
  verdict: Verdict;
};

export type TargetIndicator =
  | 'ASSESSMENT_SCORE'
  | 'ECOLOGICAL_LAND'
  | 'HIGH_STANDARD_FARMLAND'
  | 'INVESTMENT'
  | 'NEW_CULTIVATED_LAND'
  | 'OTHER'
  | 'PLACEMENT_SHARE'
  | 'PROJECTS_FINISHED'
  | 'RECLAMATION';

export type TargetIndicatorFilter = {
  eq?: TargetIndicator | null | undefined;
  in?: Array<TargetIndicator> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type ThreeWayClass =
  | 'AGRICULTURAL'
  | 'CONSTRUCTION'
  | 'UNUSED';

export type ThreeWayClassFilter = {
  eq?: ThreeWayClass | null | undefined;
  in?: Array<ThreeWayClass> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type TieAnswer =
  | 'CONFIRM'
  | 'OUTSIDE'
  | 'REJECT';

export type TieAnswerInput = {
  allocationId?: string | null | undefined;
  areaCode?: string | null | undefined;
  expectedTieId?: string | null | undefined;
  kind: TieAnswer;
  projectId?: string | null | undefined;
  projectPartId?: string | null | undefined;
  reason?: string | null | undefined;
};

export type TieDecisionFilter = {
  allocation?: AllocationFilter | null | undefined;
  and?: Array<TieDecisionFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  decidedAt?: DateTimeFilter | null | undefined;
  decidedBy?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  kind?: TieDecisionKindFilter | null | undefined;
  madeAlong?: TieDecisionListFilter | null | undefined;
  madeWith?: TieDecisionFilter | null | undefined;
  not?: TieDecisionFilter | null | undefined;
  or?: Array<TieDecisionFilter> | null | undefined;
  otherProject?: ProjectFilter | null | undefined;
  part?: ProjectPartFilter | null | undefined;
  project?: ProjectFilter | null | undefined;
  reason?: StringFilter | null | undefined;
  undoes?: TieDecisionFilter | null | undefined;
  undoneBy?: TieDecisionFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type TieDecisionKind =
  | 'CONFIRM'
  | 'MERGE'
  | 'OUTSIDE'
  | 'REJECT'
  | 'SPLIT'
  | 'UNDO';

export type TieDecisionKindFilter = {
  eq?: TieDecisionKind | null | undefined;
  in?: Array<TieDecisionKind> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type TieDecisionListFilter = {
  every?: TieDecisionFilter | null | undefined;
  none?: TieDecisionFilter | null | undefined;
  some?: TieDecisionFilter | null | undefined;
};

export type TieMethod =
  | 'DECLARED'
  | 'DIVISION'
  | 'INHERITED'
  | 'MANUAL'
  | 'PLACE_NAME'
  | 'SPATIAL';

export type TieMethodFilter = {
  eq?: TieMethod | null | undefined;
  in?: Array<TieMethod> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type TieReason =
  | 'AMBIGUOUS'
  | 'CONFLICT'
  | 'NO_EVIDENCE'
  | 'POSSIBLE_DUPLICATE'
  | 'SPANS_AREAS'
  | 'TOO_COARSE'
  | 'UNKNOWN_PLACE';

export type TieReasonFilter = {
  eq?: TieReason | null | undefined;
  in?: Array<TieReason> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type TieStatus =
  | 'OUTSIDE'
  | 'TIED'
  | 'UNRESOLVED';

export type TieStatusFilter = {
  eq?: TieStatus | null | undefined;
  in?: Array<TieStatus> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type TieWorkItemFilter = {
  allocation?: AllocationFilter | null | undefined;
  amount?: MoneyFilter | null | undefined;
  and?: Array<TieWorkItemFilter> | null | undefined;
  candidateArea?: ConsolidationAreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  department?: DepartmentFilter | null | undefined;
  explanation?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: TieWorkItemFilter | null | undefined;
  or?: Array<TieWorkItemFilter> | null | undefined;
  place?: StringFilter | null | undefined;
  project?: ProjectFilter | null | undefined;
  projectPart?: ProjectPartFilter | null | undefined;
  reading?: AdministrativeDivisionFilter | null | undefined;
  reason?: TieReasonFilter | null | undefined;
  since?: DateTimeFilter | null | undefined;
  tie?: AreaTieFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
  waitingAllocations?: IntFilter | null | undefined;
};

export type TransferForm =
  | 'EXCHANGE'
  | 'LEASE'
  | 'OTHER'
  | 'SHARE'
  | 'TRANSFER'
  | 'TRUSTEESHIP';

export type TransferFormFilter = {
  eq?: TransferForm | null | undefined;
  in?: Array<TransferForm> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type UndoTieDecisionInput = {
  decisionId: string;
  idempotencyKey: string;
  reason: string;
};

export type Verdict =
  | 'APPROVED'
  | 'APPROVED_WITH_CHANGES'
  | 'PENDING'
  | 'REJECTED'
  | 'RETURNED';

export type VerdictFilter = {
  eq?: Verdict | null | undefined;
  in?: Array<Verdict> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type VillageLandUsePlanFilter = {
  agriculturalFacilityLand?: LandAreaFilter | null | undefined;
  and?: Array<VillageLandUsePlanFilter> | null | undefined;
  approvedOn?: DateFilter | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  compiledBy?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  cultivatedLand?: LandAreaFilter | null | undefined;
  division?: AdministrativeDivisionFilter | null | undefined;
  documentNumber?: StringFilter | null | undefined;
  housingLand?: LandAreaFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  infrastructureLand?: LandAreaFilter | null | undefined;
  isNull?: boolean | null | undefined;
  name?: StringFilter | null | undefined;
  not?: VillageLandUsePlanFilter | null | undefined;
  note?: StringFilter | null | undefined;
  or?: Array<VillageLandUsePlanFilter> | null | undefined;
  periodFrom?: IntFilter | null | undefined;
  periodTo?: IntFilter | null | undefined;
  permanentBasicFarmland?: LandAreaFilter | null | undefined;
  publicServiceLand?: LandAreaFilter | null | undefined;
  ruralIndustryLand?: LandAreaFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
  zones?: FunctionZoneListFilter | null | undefined;
};

export type VillageLandUsePlanListFilter = {
  every?: VillageLandUsePlanFilter | null | undefined;
  none?: VillageLandUsePlanFilter | null | undefined;
  some?: VillageLandUsePlanFilter | null | undefined;
};

export type WaterFacilityKind =
  | 'AQUEDUCT'
  | 'CANAL'
  | 'DRAIN'
  | 'EMBANKMENT'
  | 'OTHER'
  | 'PIPELINE'
  | 'POND'
  | 'PUMP_STATION'
  | 'RESERVOIR'
  | 'SLUICE'
  | 'WEIR'
  | 'WELL';

export type WaterFacilityKindFilter = {
  eq?: WaterFacilityKind | null | undefined;
  in?: Array<WaterFacilityKind> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type WaterSupervisionFilter = {
  and?: Array<WaterSupervisionFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  compliant?: BooleanFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  daysLeft?: IntFilter | null | undefined;
  division?: AdministrativeDivisionFilter | null | undefined;
  doneOn?: DateFilter | null | undefined;
  dueOn?: DateFilter | null | undefined;
  findings?: StringFilter | null | undefined;
  guidance?: StringFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  isOverdue?: BooleanFilter | null | undefined;
  not?: WaterSupervisionFilter | null | undefined;
  or?: Array<WaterSupervisionFilter> | null | undefined;
  project?: ProjectFilter | null | undefined;
  subject?: WaterSupervisionSubjectFilter | null | undefined;
  supervisedOn?: DateFilter | null | undefined;
  supervisor?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type WaterSupervisionListFilter = {
  every?: WaterSupervisionFilter | null | undefined;
  none?: WaterSupervisionFilter | null | undefined;
  some?: WaterSupervisionFilter | null | undefined;
};

export type WaterSupervisionSubject =
  | 'SOIL_WATER_CONSERVATION'
  | 'WATER_FACILITY';

export type WaterSupervisionSubjectFilter = {
  eq?: WaterSupervisionSubject | null | undefined;
  in?: Array<WaterSupervisionSubject> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type WillingnessFilter = {
  abstentions?: IntFilter | null | undefined;
  and?: Array<WillingnessFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  assemblyOn?: DateFilter | null | undefined;
  committeeAgrees?: BooleanFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  division?: AdministrativeDivisionFilter | null | undefined;
  documentNumber?: StringFilter | null | undefined;
  householdsAgreeing?: IntFilter | null | undefined;
  householdsAsked?: IntFilter | null | undefined;
  householdsTotal?: IntFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  needs?: StringFilter | null | undefined;
  not?: WillingnessFilter | null | undefined;
  note?: StringFilter | null | undefined;
  or?: Array<WillingnessFilter> | null | undefined;
  surveyedOn?: DateFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
  votesAgainst?: IntFilter | null | undefined;
  votesFor?: IntFilter | null | undefined;
};

export type WillingnessListFilter = {
  every?: WillingnessFilter | null | undefined;
  none?: WillingnessFilter | null | undefined;
  some?: WillingnessFilter | null | undefined;
};

export type ConsoleAreaListQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleAreaListQuery = { consolidationAreas: { nodes: Array<{ id: string, code: string, name: string, stage: { step: StepKind | null, decidedOn: string | null, returnedFrom: StepKind | null, terminated: boolean }, funding: { allocated: string } }> } };

export type ConsoleAreaQueryVariables = Exact<{
  code: string;
}>;


export type ConsoleAreaQuery = { consolidationArea: { id: string, code: string, name: string, divisions: Array<{ id: string, code: string, name: string }>, funding: { allocated: string, disbursed: string, paid: string, undisbursed: string, unpaid: string }, availableSteps: Array<{ kind: StepKind, roles: Array<string>, departments: Array<string>, ready: boolean, missing: Array<{ code: string, text: string, detail: string | null, suppliedBy: string }> }>, approvalSteps: { nodes: Array<{ id: string, kind: StepKind, decidedOn: string | null, documentNumber: string | null, authority: string | null }> }, redLines: { verdict: RedLineVerdict, lines: Array<{ key: RedLineKey, before: string | null, planned: string | null, after: string | null, verdict: RedLineVerdict, rule: string | null, missing: Array<string> }> }, projects: { totalCount: number, nodes: Array<{ id: string, department: Department, externalId: string, name: string, budget: string | null }> }, findings: { totalCount: number } } | null };

export type ConsoleStepsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ConsoleStepsQuery = { consolidationAreas: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, code: string, name: string, stage: { step: StepKind | null, decidedOn: string | null, returnedFrom: StepKind | null, terminated: boolean, state: string }, availableSteps: Array<{ kind: StepKind, roles: Array<string>, departments: Array<string>, needsDocument: boolean, ready: boolean, missing: Array<{ code: string, text: string, detail: string | null, suppliedBy: string }> }> }> } };

export type ConsoleDueMendingQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleDueMendingQuery = { rectifications: { totalCount: number, nodes: Array<{ id: string, number: string, problem: string, unit: string, dueOn: string, daysLeft: number | null, inspection: { area: { code: string, name: string } | null } }> }, supervisions: { totalCount: number, nodes: Array<{ id: string, department: Department, problems: string | null, dueOn: string | null, daysLeft: number | null, area: { code: string, name: string } | null, project: { name: string } | null }> } };

export type ConsoleDueObjectionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleDueObjectionsQuery = { objections: { totalCount: number, nodes: Array<{ id: string, number: string, words: string, department: Department, dueOn: string, area: { code: string, name: string } | null }> } };

export type ConsoleDueFindingsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleDueFindingsQuery = { findings: { totalCount: number, nodes: Array<{ id: string, rule: string, department: Department | null, dueOn: string | null, auditRule: { title: string } | null, area: { code: string, name: string } | null }> } };

export type ConsoleTakeStepMutationVariables = Exact<{
  input: TakeStepInput;
}>;


export type ConsoleTakeStepMutation = { takeStep:
    | { __typename: 'Conflict', message: string }
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'NoSuchArea', message: string }
    | { __typename: 'RedLinesBroken', message: string, lines: Array<string> }
    | { __typename: 'StepClosed', message: string }
    | { __typename: 'StepDateOutOfOrder', message: string }
    | { __typename: 'StepDetailMissing', message: string }
    | { __typename: 'StepRequirementsMissing', message: string, missing: Array<{ text: string, detail: string | null }> }
    | { __typename: 'StepTaken', area: { code: string } }
    | { __typename: 'StepTooEarly', message: string }
   };

export type ConsoleDivisionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleDivisionsQuery = { townships: { nodes: Array<{ code: string, name: string, boundary: unknown }> }, villages: { totalCount: number, nodes: Array<{ code: string, name: string, boundary: unknown, parent: { code: string } | null }> }, consolidationAreas: { nodes: Array<{ code: string, name: string, divisions: Array<{ code: string, name: string }> }> } };

export type ConsolePreviewQueryVariables = Exact<{
  code?: string | null | undefined;
  memberCodes?: Array<string> | string | null | undefined;
  boundary?: unknown;
}>;


export type ConsolePreviewQuery = { previewArea:
    | { __typename: 'AreaPreview', isNew: boolean, movingCount: number, hiddenCount: number, joining: Array<{ code: string, name: string }>, leaving: Array<{ code: string, name: string }>, alsoIn: Array<{ division: { name: string }, area: { code: string, name: string } }>, misshapen: { message: string } | null, coming: { projects: number, allocations: number, amount: string }, going: { projects: number, allocations: number, amount: string }, before: { projects: { totalCount: number }, funding: { allocated: string, disbursed: string, paid: string }, awaiting: { allocated: string }, redLines: { verdict: RedLineVerdict, lines: Array<{ key: RedLineKey, before: string | null, planned: string | null, after: string | null, verdict: RedLineVerdict, missing: Array<string> }> } } | null, after: { projects: { totalCount: number }, funding: { allocated: string, disbursed: string, paid: string }, awaiting: { allocated: string }, redLines: { verdict: RedLineVerdict, lines: Array<{ key: RedLineKey, before: string | null, planned: string | null, after: string | null, verdict: RedLineVerdict, missing: Array<string> }> } } | null, coverageBefore: { tied: { amount: string }, outside: { amount: string }, unresolved: { amount: string }, total: { amount: string } }, coverageAfter: { tied: { amount: string }, outside: { amount: string }, unresolved: { amount: string }, total: { amount: string } }, ties: Array<{ statusBefore: TieStatus | null, statusAfter: TieStatus, toThisArea: boolean, amount: string | null, explanation: string, project: { name: string } | null, allocation: { externalId: string } | null, areaBefore: { name: string } | null, areaAfter: { name: string } | null }> }
    | { __typename: 'BadBoundary', message: string }
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'NoSuchArea', message: string }
    | { __typename: 'PreviewTooSlow', message: string }
    | { __typename: 'UnknownMembers', message: string }
   };

export type PreviewFlowFragment = { projects: number, allocations: number, amount: string };

export type PreviewedAreaFragment = { projects: { totalCount: number }, funding: { allocated: string, disbursed: string, paid: string }, awaiting: { allocated: string }, redLines: { verdict: RedLineVerdict, lines: Array<{ key: RedLineKey, before: string | null, planned: string | null, after: string | null, verdict: RedLineVerdict, missing: Array<string> }> } };

export type PreviewedCoverageFragment = { tied: { amount: string }, outside: { amount: string }, unresolved: { amount: string }, total: { amount: string } };

export type ConsolePreviewRulesQueryVariables = Exact<{
  code?: string | null | undefined;
  memberCodes?: Array<string> | string | null | undefined;
  boundary?: unknown;
}>;


export type ConsolePreviewRulesQuery = { previewArea:
    | { __typename: 'AreaPreview', rules: Array<{ rule: string, title: string, severity: Severity, appearing: number, goingAway: number, appearingSample: Array<{ explanation: string, amount: string | null }> }> }
    | { __typename: 'BadBoundary', message: string }
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'NoSuchArea', message: string }
    | { __typename: 'PreviewTooSlow', message: string }
    | { __typename: 'UnknownMembers', message: string }
   };

export type ConsoleDrawAreaMutationVariables = Exact<{
  input: DrawAreaInput;
}>;


export type ConsoleDrawAreaMutation = { drawArea:
    | { __typename: 'AreaDrawn', area: { code: string } }
    | { __typename: 'AreaMisshapen', message: string }
    | { __typename: 'BadBoundary', message: string }
    | { __typename: 'EffectiveOutOfOrder', message: string }
    | { __typename: 'Forbidden', message: string }
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'NoSuchArea', message: string }
    | { __typename: 'ReasonMissing', message: string }
    | { __typename: 'UnknownMembers', message: string }
   };

export type ConsoleFindingsQueryVariables = Exact<{
  filter?: FindingFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ConsoleFindingsQuery = { findings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, rule: string, severity: Severity, state: FindingState, amount: string | null, department: Department | null, dueOn: string | null, holds: boolean, explanation: string, auditRule: { title: string } | null }> } };

export type ConsoleFindingQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleFindingQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, rule: string, severity: Severity, state: FindingState, version: number, amount: string | null, department: Department | null, dueOn: string | null, holds: boolean, explanation: string, firstFoundAt: string, lastFoundAt: string, goneAt: string | null, area: { id: string, code: string, name: string } | null, auditRule: { title: string, basis: string, innocent: Array<string> } | null, evidence: Array<{ type: string, nodeId: string, node:
          | { __typename: 'Acceptance', id: string }
          | { __typename: 'AccessRefusal', id: string }
          | { __typename: 'AdministrativeDivision', id: string }
          | { __typename: 'Aftercare', id: string }
          | { __typename: 'Allocation', externalId: string, amount: string, allocatedOn: string | null, id: string }
          | { __typename: 'AllocationPart', id: string }
          | { __typename: 'AnnualTarget', id: string }
          | { __typename: 'ApprovalStep', id: string }
          | { __typename: 'AreaDrawing', id: string }
          | { __typename: 'AreaMember', id: string }
          | { __typename: 'AreaTie', id: string }
          | { __typename: 'Assessment', id: string }
          | { __typename: 'AssessmentItem', id: string }
          | { __typename: 'AssessmentScoring', id: string }
          | { __typename: 'AuditLink', id: string }
          | { __typename: 'AuditParty', id: string }
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
          | { __typename: 'Disbursement', externalId: string, amount: string, disbursedOn: string, recipient: string, id: string }
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
          | { __typename: 'FindingParty', id: string }
          | { __typename: 'FindingStep', id: string }
          | { __typename: 'FiscalYearStep', id: string }
          | { __typename: 'FunctionZone', id: string }
          | { __typename: 'Fund', documentNumber: string, name: string, amount: string, id: string }
          | { __typename: 'FundSupervision', id: string }
          | { __typename: 'GreeningPlanReview', id: string }
          | { __typename: 'GreeningWork', id: string }
          | { __typename: 'HighStandardFarmland', id: string }
          | { __typename: 'HomesteadReform', id: string }
          | { __typename: 'ImplementationPlan', id: string }
          | { __typename: 'ImportJob', id: string }
          | { __typename: 'ImportJobRow', id: string }
          | { __typename: 'ImportMend', id: string }
          | { __typename: 'ImportRow', id: string }
          | { __typename: 'ImportRun', id: string }
          | { __typename: 'ImportedCells', id: string }
          | { __typename: 'ImportedTable', id: string }
          | { __typename: 'InfrastructureWork', id: string }
          | { __typename: 'Inspection', id: string }
          | { __typename: 'InvestmentPromotion', id: string }
          | { __typename: 'IrrigationWork', id: string }
          | { __typename: 'LandClass', id: string }
          | { __typename: 'LandRightsRegistration', id: string }
          | { __typename: 'LandTransfer', id: string }
          | { __typename: 'LandUseRecord', id: string }
          | { __typename: 'LeadingCadreContact', id: string }
          | { __typename: 'LearnedReading', id: string }
          | { __typename: 'LedgerAccount', id: string }
          | { __typename: 'LedgerEntry', id: string }
          | { __typename: 'MinistryFiling', id: string }
          | { __typename: 'NewConstructionLandQuota', id: string }
          | { __typename: 'Objection', id: string }
          | { __typename: 'ObjectionAnswer', id: string }
          | { __typename: 'ObjectionTransfer', id: string }
          | { __typename: 'PayeeAccount', id: string }
          | { __typename: 'Payment', externalId: string, amount: string, paidOn: string, payee: string, id: string }
          | { __typename: 'PermanentBasicFarmland', id: string }
          | { __typename: 'PlannedProject', id: string }
          | { __typename: 'PlannedSource', id: string }
          | { __typename: 'PotentialSurvey', id: string }
          | { __typename: 'Project', externalId: string, name: string, place: string | null, id: string }
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
          | { __typename: 'RecordWithdrawal', id: string }
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
         | null, importRows: Array<{ id: string, sheet: string | null, rowNumber: number, reported: string | null, run: { id: string, fileName: string } }> }>, steps: { nodes: Array<{ id: string, kind: FindingStepKind, decision: FindingDecision | null, takenAt: string, takenBy: string, words: string | null, documents: Array<string>, dueOn: string | null }> } }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type ConsoleAnswerFindingMutationVariables = Exact<{
  input: AnswerFindingInput;
}>;


export type ConsoleAnswerFindingMutation = { answerFinding:
    | { code: string, message: string }
    | { finding: { id: string, state: FindingState } }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type ConsoleCloseFindingMutationVariables = Exact<{
  input: CloseFindingInput;
}>;


export type ConsoleCloseFindingMutation = { closeFinding:
    | { code: string, message: string }
    | { finding: { id: string, state: FindingState } }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type ConsoleReopenFindingMutationVariables = Exact<{
  input: ReopenFindingInput;
}>;


export type ConsoleReopenFindingMutation = { reopenFinding:
    | { code: string, message: string }
    | { finding: { id: string, state: FindingState } }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type ConsoleFindingMovedFragment = { finding: { id: string, state: FindingState } };

type ConsoleFindingRefused_AlreadyGranted_Fragment = { code: string, message: string };

type ConsoleFindingRefused_AlreadyInCharge_Fragment = { code: string, message: string };

type ConsoleFindingRefused_AlreadyMerged_Fragment = { code: string, message: string };

type ConsoleFindingRefused_AlreadyReversed_Fragment = { code: string, message: string };

type ConsoleFindingRefused_AlreadySplit_Fragment = { code: string, message: string };

type ConsoleFindingRefused_AlreadyUndone_Fragment = { code: string, message: string };

type ConsoleFindingRefused_AlreadyWithdrawn_Fragment = { code: string, message: string };

type ConsoleFindingRefused_AmountNotPositive_Fragment = { code: string, message: string };

type ConsoleFindingRefused_AreaMisshapen_Fragment = { code: string, message: string };

type ConsoleFindingRefused_AreaNotInForce_Fragment = { code: string, message: string };

type ConsoleFindingRefused_AreaNotPositive_Fragment = { code: string, message: string };

type ConsoleFindingRefused_BadBoundary_Fragment = { code: string, message: string };

type ConsoleFindingRefused_BadParameterValue_Fragment = { code: string, message: string };

type ConsoleFindingRefused_BadRewardFigure_Fragment = { code: string, message: string };

type ConsoleFindingRefused_CheckFailed_Fragment = { code: string, message: string };

type ConsoleFindingRefused_Conflict_Fragment = { code: string, message: string };

type ConsoleFindingRefused_DatesOutOfOrder_Fragment = { code: string, message: string };

type ConsoleFindingRefused_DecisionsRefused_Fragment = { code: string, message: string };

type ConsoleFindingRefused_DetailMissing_Fragment = { code: string, message: string };

type ConsoleFindingRefused_DuplicateDocument_Fragment = { code: string, message: string };

type ConsoleFindingRefused_DuplicateNumber_Fragment = { code: string, message: string };

type ConsoleFindingRefused_DuplicateQuota_Fragment = { code: string, message: string };

type ConsoleFindingRefused_EffectiveOutOfOrder_Fragment = { code: string, message: string };

type ConsoleFindingRefused_FindingChanged_Fragment = { code: string, message: string };

type ConsoleFindingRefused_FindingNotInState_Fragment = { code: string, message: string };

type ConsoleFindingRefused_FiscalYearClosed_Fragment = { code: string, message: string };

type ConsoleFindingRefused_FiscalYearStepRefused_Fragment = { code: string, message: string };

type ConsoleFindingRefused_Forbidden_Fragment = { code: string, message: string };

type ConsoleFindingRefused_IdempotencyConflict_Fragment = { code: string, message: string };

type ConsoleFindingRefused_ImportAnswersInvalid_Fragment = { code: string, message: string };

type ConsoleFindingRefused_ImportFileGone_Fragment = { code: string, message: string };

type ConsoleFindingRefused_ImportJobNotReady_Fragment = { code: string, message: string };

type ConsoleFindingRefused_InsufficientFunds_Fragment = { code: string, message: string };

type ConsoleFindingRefused_InsufficientQuota_Fragment = { code: string, message: string };

type ConsoleFindingRefused_InvalidField_Fragment = { code: string, message: string };

type ConsoleFindingRefused_LaterDecisionStands_Fragment = { code: string, message: string };

type ConsoleFindingRefused_MoneyDrawn_Fragment = { code: string, message: string };

type ConsoleFindingRefused_NoLandThere_Fragment = { code: string, message: string };

type ConsoleFindingRefused_NoSuchArea_Fragment = { code: string, message: string };

type ConsoleFindingRefused_NoSuchCell_Fragment = { code: string, message: string };

type ConsoleFindingRefused_NoSuchObjection_Fragment = { code: string, message: string };

type ConsoleFindingRefused_NoSuchSubject_Fragment = { code: string, message: string };

type ConsoleFindingRefused_NotApproved_Fragment = { code: string, message: string };

type ConsoleFindingRefused_NotFound_Fragment = { code: string, message: string };

type ConsoleFindingRefused_NotReversible_Fragment = { code: string, message: string };

type ConsoleFindingRefused_NotWithdrawable_Fragment = { code: string, message: string };

type ConsoleFindingRefused_NothingToAssess_Fragment = { code: string, message: string };

type ConsoleFindingRefused_NothingToReject_Fragment = { code: string, message: string };

type ConsoleFindingRefused_OtherFund_Fragment = { code: string, message: string };

type ConsoleFindingRefused_OvertakenByRun_Fragment = { code: string, message: string };

type ConsoleFindingRefused_PartGivenUp_Fragment = { code: string, message: string };

type ConsoleFindingRefused_PartOfOther_Fragment = { code: string, message: string };

type ConsoleFindingRefused_PartsInOnePlace_Fragment = { code: string, message: string };

type ConsoleFindingRefused_PreviewTooSlow_Fragment = { code: string, message: string };

type ConsoleFindingRefused_QuotaAlreadyReversed_Fragment = { code: string, message: string };

type ConsoleFindingRefused_QuotaOverdrawn_Fragment = { code: string, message: string };

type ConsoleFindingRefused_ReadingInvalid_Fragment = { code: string, message: string };

type ConsoleFindingRefused_ReasonMissing_Fragment = { code: string, message: string };

type ConsoleFindingRefused_RedLinesBroken_Fragment = { code: string, message: string };

type ConsoleFindingRefused_ReferenceNotFound_Fragment = { code: string, message: string };

type ConsoleFindingRefused_ReliedOn_Fragment = { code: string, message: string };

type ConsoleFindingRefused_RewardNotDue_Fragment = { code: string, message: string };

type ConsoleFindingRefused_RewardNotSet_Fragment = { code: string, message: string };

type ConsoleFindingRefused_RewardParameterTaken_Fragment = { code: string, message: string };

type ConsoleFindingRefused_RewardTooEarly_Fragment = { code: string, message: string };

type ConsoleFindingRefused_SameAllocation_Fragment = { code: string, message: string };

type ConsoleFindingRefused_SameProject_Fragment = { code: string, message: string };

type ConsoleFindingRefused_SecondPersonNeeded_Fragment = { code: string, message: string };

type ConsoleFindingRefused_SharesDoNotMakeWhole_Fragment = { code: string, message: string };

type ConsoleFindingRefused_StepClosed_Fragment = { code: string, message: string };

type ConsoleFindingRefused_StepDateOutOfOrder_Fragment = { code: string, message: string };

type ConsoleFindingRefused_StepDetailMissing_Fragment = { code: string, message: string };

type ConsoleFindingRefused_StepRequirementsMissing_Fragment = { code: string, message: string };

type ConsoleFindingRefused_StepTooEarly_Fragment = { code: string, message: string };

type ConsoleFindingRefused_StillHolds_Fragment = { code: string, message: string };

type ConsoleFindingRefused_StillReferredTo_Fragment = { code: string, message: string };

type ConsoleFindingRefused_TextUnfit_Fragment = { code: string, message: string };

type ConsoleFindingRefused_TieConflict_Fragment = { code: string, message: string };

type ConsoleFindingRefused_TooManyImportJobs_Fragment = { code: string, message: string };

type ConsoleFindingRefused_TooManyMends_Fragment = { code: string, message: string };

type ConsoleFindingRefused_TooManyObjections_Fragment = { code: string, message: string };

type ConsoleFindingRefused_TooManyRecords_Fragment = { code: string, message: string };

type ConsoleFindingRefused_UndoIsFinal_Fragment = { code: string, message: string };

type ConsoleFindingRefused_UnknownArea_Fragment = { code: string, message: string };

type ConsoleFindingRefused_UnknownFinding_Fragment = { code: string, message: string };

type ConsoleFindingRefused_UnknownImportJob_Fragment = { code: string, message: string };

type ConsoleFindingRefused_UnknownMembers_Fragment = { code: string, message: string };

type ConsoleFindingRefused_UnknownParameter_Fragment = { code: string, message: string };

type ConsoleFindingRefused_UnknownReading_Fragment = { code: string, message: string };

type ConsoleFindingRefused_UnknownRecord_Fragment = { code: string, message: string };

type ConsoleFindingRefused_UnknownRule_Fragment = { code: string, message: string };

type ConsoleFindingRefused_UnknownSubject_Fragment = { code: string, message: string };

type ConsoleFindingRefused_UnknownTable_Fragment = { code: string, message: string };

type ConsoleFindingRefused_ValidityOutOfOrder_Fragment = { code: string, message: string };

type ConsoleFindingRefused_WithdrawalReasonMissing_Fragment = { code: string, message: string };

export type ConsoleFindingRefusedFragment =
  | ConsoleFindingRefused_AlreadyGranted_Fragment
  | ConsoleFindingRefused_AlreadyInCharge_Fragment
  | ConsoleFindingRefused_AlreadyMerged_Fragment
  | ConsoleFindingRefused_AlreadyReversed_Fragment
  | ConsoleFindingRefused_AlreadySplit_Fragment
  | ConsoleFindingRefused_AlreadyUndone_Fragment
  | ConsoleFindingRefused_AlreadyWithdrawn_Fragment
  | ConsoleFindingRefused_AmountNotPositive_Fragment
  | ConsoleFindingRefused_AreaMisshapen_Fragment
  | ConsoleFindingRefused_AreaNotInForce_Fragment
  | ConsoleFindingRefused_AreaNotPositive_Fragment
  | ConsoleFindingRefused_BadBoundary_Fragment
  | ConsoleFindingRefused_BadParameterValue_Fragment
  | ConsoleFindingRefused_BadRewardFigure_Fragment
  | ConsoleFindingRefused_CheckFailed_Fragment
  | ConsoleFindingRefused_Conflict_Fragment
  | ConsoleFindingRefused_DatesOutOfOrder_Fragment
  | ConsoleFindingRefused_DecisionsRefused_Fragment
  | ConsoleFindingRefused_DetailMissing_Fragment
  | ConsoleFindingRefused_DuplicateDocument_Fragment
  | ConsoleFindingRefused_DuplicateNumber_Fragment
  | ConsoleFindingRefused_DuplicateQuota_Fragment
  | ConsoleFindingRefused_EffectiveOutOfOrder_Fragment
  | ConsoleFindingRefused_FindingChanged_Fragment
  | ConsoleFindingRefused_FindingNotInState_Fragment
  | ConsoleFindingRefused_FiscalYearClosed_Fragment
  | ConsoleFindingRefused_FiscalYearStepRefused_Fragment
  | ConsoleFindingRefused_Forbidden_Fragment
  | ConsoleFindingRefused_IdempotencyConflict_Fragment
  | ConsoleFindingRefused_ImportAnswersInvalid_Fragment
  | ConsoleFindingRefused_ImportFileGone_Fragment
  | ConsoleFindingRefused_ImportJobNotReady_Fragment
  | ConsoleFindingRefused_InsufficientFunds_Fragment
  | ConsoleFindingRefused_InsufficientQuota_Fragment
  | ConsoleFindingRefused_InvalidField_Fragment
  | ConsoleFindingRefused_LaterDecisionStands_Fragment
  | ConsoleFindingRefused_MoneyDrawn_Fragment
  | ConsoleFindingRefused_NoLandThere_Fragment
  | ConsoleFindingRefused_NoSuchArea_Fragment
  | ConsoleFindingRefused_NoSuchCell_Fragment
  | ConsoleFindingRefused_NoSuchObjection_Fragment
  | ConsoleFindingRefused_NoSuchSubject_Fragment
  | ConsoleFindingRefused_NotApproved_Fragment
  | ConsoleFindingRefused_NotFound_Fragment
  | ConsoleFindingRefused_NotReversible_Fragment
  | ConsoleFindingRefused_NotWithdrawable_Fragment
  | ConsoleFindingRefused_NothingToAssess_Fragment
  | ConsoleFindingRefused_NothingToReject_Fragment
  | ConsoleFindingRefused_OtherFund_Fragment
  | ConsoleFindingRefused_OvertakenByRun_Fragment
  | ConsoleFindingRefused_PartGivenUp_Fragment
  | ConsoleFindingRefused_PartOfOther_Fragment
  | ConsoleFindingRefused_PartsInOnePlace_Fragment
  | ConsoleFindingRefused_PreviewTooSlow_Fragment
  | ConsoleFindingRefused_QuotaAlreadyReversed_Fragment
  | ConsoleFindingRefused_QuotaOverdrawn_Fragment
  | ConsoleFindingRefused_ReadingInvalid_Fragment
  | ConsoleFindingRefused_ReasonMissing_Fragment
  | ConsoleFindingRefused_RedLinesBroken_Fragment
  | ConsoleFindingRefused_ReferenceNotFound_Fragment
  | ConsoleFindingRefused_ReliedOn_Fragment
  | ConsoleFindingRefused_RewardNotDue_Fragment
  | ConsoleFindingRefused_RewardNotSet_Fragment
  | ConsoleFindingRefused_RewardParameterTaken_Fragment
  | ConsoleFindingRefused_RewardTooEarly_Fragment
  | ConsoleFindingRefused_SameAllocation_Fragment
  | ConsoleFindingRefused_SameProject_Fragment
  | ConsoleFindingRefused_SecondPersonNeeded_Fragment
  | ConsoleFindingRefused_SharesDoNotMakeWhole_Fragment
  | ConsoleFindingRefused_StepClosed_Fragment
  | ConsoleFindingRefused_StepDateOutOfOrder_Fragment
  | ConsoleFindingRefused_StepDetailMissing_Fragment
  | ConsoleFindingRefused_StepRequirementsMissing_Fragment
  | ConsoleFindingRefused_StepTooEarly_Fragment
  | ConsoleFindingRefused_StillHolds_Fragment
  | ConsoleFindingRefused_StillReferredTo_Fragment
  | ConsoleFindingRefused_TextUnfit_Fragment
  | ConsoleFindingRefused_TieConflict_Fragment
  | ConsoleFindingRefused_TooManyImportJobs_Fragment
  | ConsoleFindingRefused_TooManyMends_Fragment
  | ConsoleFindingRefused_TooManyObjections_Fragment
  | ConsoleFindingRefused_TooManyRecords_Fragment
  | ConsoleFindingRefused_UndoIsFinal_Fragment
  | ConsoleFindingRefused_UnknownArea_Fragment
  | ConsoleFindingRefused_UnknownFinding_Fragment
  | ConsoleFindingRefused_UnknownImportJob_Fragment
  | ConsoleFindingRefused_UnknownMembers_Fragment
  | ConsoleFindingRefused_UnknownParameter_Fragment
  | ConsoleFindingRefused_UnknownReading_Fragment
  | ConsoleFindingRefused_UnknownRecord_Fragment
  | ConsoleFindingRefused_UnknownRule_Fragment
  | ConsoleFindingRefused_UnknownSubject_Fragment
  | ConsoleFindingRefused_UnknownTable_Fragment
  | ConsoleFindingRefused_ValidityOutOfOrder_Fragment
  | ConsoleFindingRefused_WithdrawalReasonMissing_Fragment
;

export type ConsoleViewerQueryVariables = Exact<{
  operations?: Array<string> | string | null | undefined;
}>;


export type ConsoleViewerQuery = { viewer: { principal: string, role: Role, department: Department | null, areas: Array<{ id: string, code: string, name: string }>, may: Array<{ operation: string, allowed: boolean, why: string | null }> } };

export type ConsoleCoverageQueryVariables = Exact<{
  filter?: FundingGroupFilter | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ConsoleCoverageQuery = { fundingBy: Array<{ tied: { allocations: number, allocated: string }, outside: { allocations: number, allocated: string }, unresolved: { allocations: number, allocated: string }, total: { allocations: number, allocated: string } }> };

export type CoverageMoneyFragment = { allocations: number, allocated: string };

export type ConsoleYearsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleYearsQuery = { fundingBy: Array<{ fiscalYear: number | null }> };

export type ConsoleSourceFragment = { sheet: string | null, rowNumber: number, reported: string | null, run: { id: string, fileName: string } };

export type ConsoleHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleHomeQuery = { tieWorklist: { totalCount: number, nodes: Array<{ id: string, amount: string, reason: TieReason, project: { id: string, name: string } | null, allocation: { id: string, externalId: string } | null }> }, open: { totalCount: number, nodes: Array<{ id: string, amount: string | null, rule: string, auditRule: { title: string } | null }> }, grave: { totalCount: number }, consolidationAreas: { nodes: Array<{ id: string, code: string, name: string, stage: { returnedFrom: StepKind | null, terminated: boolean } }> } };

export type ConsoleMapQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleMapQuery = { administrativeDivisions: { nodes: Array<{ id: string, code: string, name: string, boundary: unknown }> }, consolidationAreas: { nodes: Array<{ id: string, code: string, name: string, boundary: unknown }> } };

export type ConsoleMoneyQueryVariables = Exact<{
  filter?: FundingGroupFilter | null | undefined;
  groupBy: Array<FundingGrouping> | FundingGrouping;
  asOf?: string | null | undefined;
}>;


export type ConsoleMoneyQuery = { fundingBy: Array<{ level: FundLevel | null, department: Department | null, programme: FundProgramme | null, fiscalYear: number | null, area: { id: string, code: string, name: string } | null, total: { allocations: number, allocated: string, disbursed: string, paid: string }, tied: { allocations: number, allocated: string, disbursed: string, paid: string }, outside: { allocations: number, allocated: string, disbursed: string, paid: string }, unresolved: { allocations: number, allocated: string, disbursed: string, paid: string } }> };

export type ConsoleFigureFragment = { allocations: number, allocated: string, disbursed: string, paid: string };

export type ConsoleAllocationsQueryVariables = Exact<{
  filter?: AllocationFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ConsoleAllocationsQuery = { allocations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, externalId: string, amount: string, department: Department, fund: { id: string, documentNumber: string }, project: { id: string, name: string } | null, tie: { id: string, status: TieStatus, area: { id: string, code: string, name: string } | null }, parts: { nodes: Array<{ id: string, amount: string, tie: { id: string, status: TieStatus, area: { id: string, code: string, name: string } | null } | null }> } }> } };

export type ConsoleTrailQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleTrailQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, externalId: string, amount: string, statedAmount: string, allocatedOn: string | null, purpose: string | null, place: string | null, importRows: { nodes: Array<{ id: string, sheet: string | null, rowNumber: number, reported: string | null, run: { id: string, fileName: string } }> }, fund: { id: string, documentNumber: string, name: string, amount: string, receivedOn: string | null, importRows: { nodes: Array<{ id: string, sheet: string | null, rowNumber: number, reported: string | null, run: { id: string, fileName: string } }> } }, tie: { id: string, status: TieStatus, explanation: string, area: { id: string, code: string, name: string } | null, evidence: Array<{ method: TieMethod, text: string, supports: boolean, area: { id: string, code: string, name: string } | null }> }, disbursements: { totalCount: number, nodes: Array<{ id: string, externalId: string, amount: string, disbursedOn: string, recipient: string, importRows: { nodes: Array<{ id: string, sheet: string | null, rowNumber: number, reported: string | null, run: { id: string, fileName: string } }> }, payments: { totalCount: number, nodes: Array<{ id: string, externalId: string, amount: string, paidOn: string, payee: string, importRows: { nodes: Array<{ id: string, sheet: string | null, rowNumber: number, reported: string | null, run: { id: string, fileName: string } }> } }> } }> } }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type ConsoleWorklistQueryVariables = Exact<{
  filter?: TieWorkItemFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ConsoleWorklistQuery = { tieWorklist: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, reason: TieReason, department: Department, amount: string, tie: { id: string }, candidates: Array<{ area: { id: string, code: string, name: string } | null, division: { id: string, code: string, name: string } | null }>, project: { id: string, externalId: string, name: string, place: string | null } | null, projectPart: { id: string, name: string } | null, allocation: { id: string, externalId: string, place: string | null, fund: { id: string, documentNumber: string } } | null }> } };

export type ConsoleWorkItemQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleWorkItemQuery = { node:
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
    | { __typename: 'AuditLink', id: string }
    | { __typename: 'AuditParty', id: string }
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
    | { __typename: 'FindingParty', id: string }
    | { __typename: 'FindingStep', id: string }
    | { __typename: 'FiscalYearStep', id: string }
    | { __typename: 'FunctionZone', id: string }
    | { __typename: 'Fund', id: string }
    | { __typename: 'FundSupervision', id: string }
    | { __typename: 'GreeningPlanReview', id: string }
    | { __typename: 'GreeningWork', id: string }
    | { __typename: 'HighStandardFarmland', id: string }
    | { __typename: 'HomesteadReform', id: string }
    | { __typename: 'ImplementationPlan', id: string }
    | { __typename: 'ImportJob', id: string }
    | { __typename: 'ImportJobRow', id: string }
    | { __typename: 'ImportMend', id: string }
    | { __typename: 'ImportRow', id: string }
    | { __typename: 'ImportRun', id: string }
    | { __typename: 'ImportedCells', id: string }
    | { __typename: 'ImportedTable', id: string }
    | { __typename: 'InfrastructureWork', id: string }
    | { __typename: 'Inspection', id: string }
    | { __typename: 'InvestmentPromotion', id: string }
    | { __typename: 'IrrigationWork', id: string }
    | { __typename: 'LandClass', id: string }
    | { __typename: 'LandRightsRegistration', id: string }
    | { __typename: 'LandTransfer', id: string }
    | { __typename: 'LandUseRecord', id: string }
    | { __typename: 'LeadingCadreContact', id: string }
    | { __typename: 'LearnedReading', id: string }
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
    | { __typename: 'RecordWithdrawal', id: string }
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
    | { __typename: 'TieWorkItem', id: string, reason: TieReason, department: Department, amount: string, explanation: string, waitingAllocations: number, since: string, candidates: Array<{ text: string, area: { id: string, code: string, name: string } | null }>, tie: { id: string, evidence: Array<{ method: TieMethod, text: string, supports: boolean, area: { id: string, code: string, name: string } | null }> }, project: { id: string, externalId: string, name: string, place: string | null, ownerUnit: string | null, kind: ProjectKind, budget: string | null, approvalDocument: string | null, importRows: { nodes: Array<{ id: string, sheet: string | null, rowNumber: number, reported: string | null, run: { id: string, fileName: string } }> }, duplicatePairs: { nodes: Array<{ id: string, explanation: string, first: { id: string, department: Department, externalId: string, name: string, place: string | null, ownerUnit: string | null, kind: ProjectKind, budget: string | null, approvalDocument: string | null, tie: { id: string } }, second: { id: string, department: Department, externalId: string, name: string, place: string | null, ownerUnit: string | null, kind: ProjectKind, budget: string | null, approvalDocument: string | null, tie: { id: string } } }> }, earlierDuplicatePairs: { nodes: Array<{ id: string, explanation: string, first: { id: string, department: Department, externalId: string, name: string, place: string | null, ownerUnit: string | null, kind: ProjectKind, budget: string | null, approvalDocument: string | null, tie: { id: string } }, second: { id: string, department: Department, externalId: string, name: string, place: string | null, ownerUnit: string | null, kind: ProjectKind, budget: string | null, approvalDocument: string | null, tie: { id: string } } }> } } | null, projectPart: { id: string, name: string } | null, allocation: { id: string, externalId: string, place: string | null, purpose: string | null, amount: string, allocatedOn: string | null, fund: { id: string, documentNumber: string, name: string }, importRows: { nodes: Array<{ id: string, sheet: string | null, rowNumber: number, reported: string | null, run: { id: string, fileName: string } }> } } | null }
    | { __typename: 'TrailAct', id: string }
    | { __typename: 'TrailEntry', id: string }
    | { __typename: 'TrailPeopleRead', id: string }
    | { __typename: 'VillageLandUsePlan', id: string }
    | { __typename: 'WaterSupervision', id: string }
    | { __typename: 'Willingness', id: string }
   | null };

export type ConsolePairFragment = { id: string, explanation: string, first: { id: string, department: Department, externalId: string, name: string, place: string | null, ownerUnit: string | null, kind: ProjectKind, budget: string | null, approvalDocument: string | null, tie: { id: string } }, second: { id: string, department: Department, externalId: string, name: string, place: string | null, ownerUnit: string | null, kind: ProjectKind, budget: string | null, approvalDocument: string | null, tie: { id: string } } };

export type ConsolePairSideFragment = { id: string, department: Department, externalId: string, name: string, place: string | null, ownerUnit: string | null, kind: ProjectKind, budget: string | null, approvalDocument: string | null, tie: { id: string } };

export type ConsoleDecisionsQueryVariables = Exact<{
  by: string;
}>;


export type ConsoleDecisionsQuery = { tieDecisions: { nodes: Array<{ id: string, kind: TieDecisionKind, reason: string, decidedAt: string, area: { id: string, code: string, name: string } | null, project: { id: string, externalId: string, name: string } | null, allocation: { id: string, externalId: string } | null }> } };

export type ConsoleDecideMutationVariables = Exact<{
  input: DecideTiesInput;
}>;


export type ConsoleDecideMutation = { decideTies:
    | { code: string, message: string, refused: Array<{ index: number, problem:
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string, standing: { id: string, kind: TieDecisionKind, decidedBy: string, decidedAt: string, reason: string, area: { id: string, code: string, name: string } | null } | null }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
         }> }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { decisions: Array<{ decision: { id: string } }>, moves: Array<{ status: TieStatus, area: { id: string, code: string, name: string } | null, comes: { projects: number, allocations: number, amount: string }, goes: { projects: number, allocations: number, amount: string } }> }
   };

export type ConsoleMovedFragment = { projects: number, allocations: number, amount: string };

export type ConsoleSplitMutationVariables = Exact<{
  input: SplitProjectInput;
}>;


export type ConsoleSplitMutation = { splitProject:
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string, standing: { id: string, kind: TieDecisionKind, decidedBy: string, decidedAt: string, reason: string, area: { id: string, code: string, name: string } | null } | null }
    | { decision: { id: string } }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type ConsoleMergeMutationVariables = Exact<{
  input: MergeProjectsInput;
}>;


export type ConsoleMergeMutation = { mergeProjects:
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string, standing: { id: string, kind: TieDecisionKind, decidedBy: string, decidedAt: string, reason: string, area: { id: string, code: string, name: string } | null } | null }
    | { decision: { id: string } }
    | { code: string, message: string }
   };

export type ConsoleUndoMutationVariables = Exact<{
  input: UndoTieDecisionInput;
}>;


export type ConsoleUndoMutation = { undoTieDecision:
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { code: string, message: string }
    | { decision: { id: string } }
    | { code: string, message: string }
    | { code: string, message: string }
   };

export type ConsoleDecidedFragment = { decision: { id: string } };

type ConsoleRefused_AlreadyGranted_Fragment = { code: string, message: string };

type ConsoleRefused_AlreadyInCharge_Fragment = { code: string, message: string };

type ConsoleRefused_AlreadyMerged_Fragment = { code: string, message: string };

type ConsoleRefused_AlreadyReversed_Fragment = { code: string, message: string };

type ConsoleRefused_AlreadySplit_Fragment = { code: string, message: string };

type ConsoleRefused_AlreadyUndone_Fragment = { code: string, message: string };

type ConsoleRefused_AlreadyWithdrawn_Fragment = { code: string, message: string };

type ConsoleRefused_AmountNotPositive_Fragment = { code: string, message: string };

type ConsoleRefused_AreaMisshapen_Fragment = { code: string, message: string };

type ConsoleRefused_AreaNotInForce_Fragment = { code: string, message: string };

type ConsoleRefused_AreaNotPositive_Fragment = { code: string, message: string };

type ConsoleRefused_BadBoundary_Fragment = { code: string, message: string };

type ConsoleRefused_BadParameterValue_Fragment = { code: string, message: string };

type ConsoleRefused_BadRewardFigure_Fragment = { code: string, message: string };

type ConsoleRefused_CheckFailed_Fragment = { code: string, message: string };

type ConsoleRefused_Conflict_Fragment = { code: string, message: string };

type ConsoleRefused_DatesOutOfOrder_Fragment = { code: string, message: string };

type ConsoleRefused_DecisionsRefused_Fragment = { code: string, message: string };

type ConsoleRefused_DetailMissing_Fragment = { code: string, message: string };

type ConsoleRefused_DuplicateDocument_Fragment = { code: string, message: string };

type ConsoleRefused_DuplicateNumber_Fragment = { code: string, message: string };

type ConsoleRefused_DuplicateQuota_Fragment = { code: string, message: string };

type ConsoleRefused_EffectiveOutOfOrder_Fragment = { code: string, message: string };

type ConsoleRefused_FindingChanged_Fragment = { code: string, message: string };

type ConsoleRefused_FindingNotInState_Fragment = { code: string, message: string };

type ConsoleRefused_FiscalYearClosed_Fragment = { code: string, message: string };

type ConsoleRefused_FiscalYearStepRefused_Fragment = { code: string, message: string };

type ConsoleRefused_Forbidden_Fragment = { code: string, message: string };

type ConsoleRefused_IdempotencyConflict_Fragment = { code: string, message: string };

type ConsoleRefused_ImportAnswersInvalid_Fragment = { code: string, message: string };

type ConsoleRefused_ImportFileGone_Fragment = { code: string, message: string };

type ConsoleRefused_ImportJobNotReady_Fragment = { code: string, message: string };

type ConsoleRefused_InsufficientFunds_Fragment = { code: string, message: string };

type ConsoleRefused_InsufficientQuota_Fragment = { code: string, message: string };

type ConsoleRefused_InvalidField_Fragment = { code: string, message: string };

type ConsoleRefused_LaterDecisionStands_Fragment = { code: string, message: string };

type ConsoleRefused_MoneyDrawn_Fragment = { code: string, message: string };

type ConsoleRefused_NoLandThere_Fragment = { code: string, message: string };

type ConsoleRefused_NoSuchArea_Fragment = { code: string, message: string };

type ConsoleRefused_NoSuchCell_Fragment = { code: string, message: string };

type ConsoleRefused_NoSuchObjection_Fragment = { code: string, message: string };

type ConsoleRefused_NoSuchSubject_Fragment = { code: string, message: string };

type ConsoleRefused_NotApproved_Fragment = { code: string, message: string };

type ConsoleRefused_NotFound_Fragment = { code: string, message: string };

type ConsoleRefused_NotReversible_Fragment = { code: string, message: string };

type ConsoleRefused_NotWithdrawable_Fragment = { code: string, message: string };

type ConsoleRefused_NothingToAssess_Fragment = { code: string, message: string };

type ConsoleRefused_NothingToReject_Fragment = { code: string, message: string };

type ConsoleRefused_OtherFund_Fragment = { code: string, message: string };

type ConsoleRefused_OvertakenByRun_Fragment = { code: string, message: string };

type ConsoleRefused_PartGivenUp_Fragment = { code: string, message: string };

type ConsoleRefused_PartOfOther_Fragment = { code: string, message: string };

type ConsoleRefused_PartsInOnePlace_Fragment = { code: string, message: string };

type ConsoleRefused_PreviewTooSlow_Fragment = { code: string, message: string };

type ConsoleRefused_QuotaAlreadyReversed_Fragment = { code: string, message: string };

type ConsoleRefused_QuotaOverdrawn_Fragment = { code: string, message: string };

type ConsoleRefused_ReadingInvalid_Fragment = { code: string, message: string };

type ConsoleRefused_ReasonMissing_Fragment = { code: string, message: string };

type ConsoleRefused_RedLinesBroken_Fragment = { code: string, message: string };

type ConsoleRefused_ReferenceNotFound_Fragment = { code: string, message: string };

type ConsoleRefused_ReliedOn_Fragment = { code: string, message: string };

type ConsoleRefused_RewardNotDue_Fragment = { code: string, message: string };

type ConsoleRefused_RewardNotSet_Fragment = { code: string, message: string };

type ConsoleRefused_RewardParameterTaken_Fragment = { code: string, message: string };

type ConsoleRefused_RewardTooEarly_Fragment = { code: string, message: string };

type ConsoleRefused_SameAllocation_Fragment = { code: string, message: string };

type ConsoleRefused_SameProject_Fragment = { code: string, message: string };

type ConsoleRefused_SecondPersonNeeded_Fragment = { code: string, message: string };

type ConsoleRefused_SharesDoNotMakeWhole_Fragment = { code: string, message: string };

type ConsoleRefused_StepClosed_Fragment = { code: string, message: string };

type ConsoleRefused_StepDateOutOfOrder_Fragment = { code: string, message: string };

type ConsoleRefused_StepDetailMissing_Fragment = { code: string, message: string };

type ConsoleRefused_StepRequirementsMissing_Fragment = { code: string, message: string };

type ConsoleRefused_StepTooEarly_Fragment = { code: string, message: string };

type ConsoleRefused_StillHolds_Fragment = { code: string, message: string };

type ConsoleRefused_StillReferredTo_Fragment = { code: string, message: string };

type ConsoleRefused_TextUnfit_Fragment = { code: string, message: string };

type ConsoleRefused_TieConflict_Fragment = { code: string, message: string, standing: { id: string, kind: TieDecisionKind, decidedBy: string, decidedAt: string, reason: string, area: { id: string, code: string, name: string } | null } | null };

type ConsoleRefused_TooManyImportJobs_Fragment = { code: string, message: string };

type ConsoleRefused_TooManyMends_Fragment = { code: string, message: string };

type ConsoleRefused_TooManyObjections_Fragment = { code: string, message: string };

type ConsoleRefused_TooManyRecords_Fragment = { code: string, message: string };

type ConsoleRefused_UndoIsFinal_Fragment = { code: string, message: string };

type ConsoleRefused_UnknownArea_Fragment = { code: string, message: string };

type ConsoleRefused_UnknownFinding_Fragment = { code: string, message: string };

type ConsoleRefused_UnknownImportJob_Fragment = { code: string, message: string };

type ConsoleRefused_UnknownMembers_Fragment = { code: string, message: string };

type ConsoleRefused_UnknownParameter_Fragment = { code: string, message: string };

type ConsoleRefused_UnknownReading_Fragment = { code: string, message: string };

type ConsoleRefused_UnknownRecord_Fragment = { code: string, message: string };

type ConsoleRefused_UnknownRule_Fragment = { code: string, message: string };

type ConsoleRefused_UnknownSubject_Fragment = { code: string, message: string };

type ConsoleRefused_UnknownTable_Fragment = { code: string, message: string };

type ConsoleRefused_ValidityOutOfOrder_Fragment = { code: string, message: string };

type ConsoleRefused_WithdrawalReasonMissing_Fragment = { code: string, message: string };

export type ConsoleRefusedFragment =
  | ConsoleRefused_AlreadyGranted_Fragment
  | ConsoleRefused_AlreadyInCharge_Fragment
  | ConsoleRefused_AlreadyMerged_Fragment
  | ConsoleRefused_AlreadyReversed_Fragment
  | ConsoleRefused_AlreadySplit_Fragment
  | ConsoleRefused_AlreadyUndone_Fragment
  | ConsoleRefused_AlreadyWithdrawn_Fragment
  | ConsoleRefused_AmountNotPositive_Fragment
  | ConsoleRefused_AreaMisshapen_Fragment
  | ConsoleRefused_AreaNotInForce_Fragment
  | ConsoleRefused_AreaNotPositive_Fragment
  | ConsoleRefused_BadBoundary_Fragment
  | ConsoleRefused_BadParameterValue_Fragment
  | ConsoleRefused_BadRewardFigure_Fragment
  | ConsoleRefused_CheckFailed_Fragment
  | ConsoleRefused_Conflict_Fragment
  | ConsoleRefused_DatesOutOfOrder_Fragment
  | ConsoleRefused_DecisionsRefused_Fragment
  | ConsoleRefused_DetailMissing_Fragment
  | ConsoleRefused_DuplicateDocument_Fragment
  | ConsoleRefused_DuplicateNumber_Fragment
  | ConsoleRefused_DuplicateQuota_Fragment
  | ConsoleRefused_EffectiveOutOfOrder_Fragment
  | ConsoleRefused_FindingChanged_Fragment
  | ConsoleRefused_FindingNotInState_Fragment
  | ConsoleRefused_FiscalYearClosed_Fragment
  | ConsoleRefused_FiscalYearStepRefused_Fragment
  | ConsoleRefused_Forbidden_Fragment
  | ConsoleRefused_IdempotencyConflict_Fragment
  | ConsoleRefused_ImportAnswersInvalid_Fragment
  | ConsoleRefused_ImportFileGone_Fragment
  | ConsoleRefused_ImportJobNotReady_Fragment
  | ConsoleRefused_InsufficientFunds_Fragment
  | ConsoleRefused_InsufficientQuota_Fragment
  | ConsoleRefused_InvalidField_Fragment
  | ConsoleRefused_LaterDecisionStands_Fragment
  | ConsoleRefused_MoneyDrawn_Fragment
  | ConsoleRefused_NoLandThere_Fragment
  | ConsoleRefused_NoSuchArea_Fragment
  | ConsoleRefused_NoSuchCell_Fragment
  | ConsoleRefused_NoSuchObjection_Fragment
  | ConsoleRefused_NoSuchSubject_Fragment
  | ConsoleRefused_NotApproved_Fragment
  | ConsoleRefused_NotFound_Fragment
  | ConsoleRefused_NotReversible_Fragment
  | ConsoleRefused_NotWithdrawable_Fragment
  | ConsoleRefused_NothingToAssess_Fragment
  | ConsoleRefused_NothingToReject_Fragment
  | ConsoleRefused_OtherFund_Fragment
  | ConsoleRefused_OvertakenByRun_Fragment
  | ConsoleRefused_PartGivenUp_Fragment
  | ConsoleRefused_PartOfOther_Fragment
  | ConsoleRefused_PartsInOnePlace_Fragment
  | ConsoleRefused_PreviewTooSlow_Fragment
  | ConsoleRefused_QuotaAlreadyReversed_Fragment
  | ConsoleRefused_QuotaOverdrawn_Fragment
  | ConsoleRefused_ReadingInvalid_Fragment
  | ConsoleRefused_ReasonMissing_Fragment
  | ConsoleRefused_RedLinesBroken_Fragment
  | ConsoleRefused_ReferenceNotFound_Fragment
  | ConsoleRefused_ReliedOn_Fragment
  | ConsoleRefused_RewardNotDue_Fragment
  | ConsoleRefused_RewardNotSet_Fragment
  | ConsoleRefused_RewardParameterTaken_Fragment
  | ConsoleRefused_RewardTooEarly_Fragment
  | ConsoleRefused_SameAllocation_Fragment
  | ConsoleRefused_SameProject_Fragment
  | ConsoleRefused_SecondPersonNeeded_Fragment
  | ConsoleRefused_SharesDoNotMakeWhole_Fragment
  | ConsoleRefused_StepClosed_Fragment
  | ConsoleRefused_StepDateOutOfOrder_Fragment
  | ConsoleRefused_StepDetailMissing_Fragment
  | ConsoleRefused_StepRequirementsMissing_Fragment
  | ConsoleRefused_StepTooEarly_Fragment
  | ConsoleRefused_StillHolds_Fragment
  | ConsoleRefused_StillReferredTo_Fragment
  | ConsoleRefused_TextUnfit_Fragment
  | ConsoleRefused_TieConflict_Fragment
  | ConsoleRefused_TooManyImportJobs_Fragment
  | ConsoleRefused_TooManyMends_Fragment
  | ConsoleRefused_TooManyObjections_Fragment
  | ConsoleRefused_TooManyRecords_Fragment
  | ConsoleRefused_UndoIsFinal_Fragment
  | ConsoleRefused_UnknownArea_Fragment
  | ConsoleRefused_UnknownFinding_Fragment
  | ConsoleRefused_UnknownImportJob_Fragment
  | ConsoleRefused_UnknownMembers_Fragment
  | ConsoleRefused_UnknownParameter_Fragment
  | ConsoleRefused_UnknownReading_Fragment
  | ConsoleRefused_UnknownRecord_Fragment
  | ConsoleRefused_UnknownRule_Fragment
  | ConsoleRefused_UnknownSubject_Fragment
  | ConsoleRefused_UnknownTable_Fragment
  | ConsoleRefused_ValidityOutOfOrder_Fragment
  | ConsoleRefused_WithdrawalReasonMissing_Fragment
;

export type ConsoleAreasQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleAreasQuery = { consolidationAreas: { nodes: Array<{ id: string, code: string, name: string }> } };

export const ConsoleAllocationsDocument = /* @__PURE__ */ new TypedDocument<ConsoleAllocationsQuery, ConsoleAllocationsQueryVariables>(
  'ConsoleAllocations',
  'ac292e79b0e0e9d10a2ee3880eb0732caeae1256a721ca762139185f829088f0',
  "query ConsoleAllocations($filter: AllocationFilter, $after: String) {\n  allocations(\n    filter: $filter\n    first: 100\n    after: $after\n    orderBy: [{amount: DESC}]\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      externalId\n      amount\n      department\n      fund {\n        id\n        documentNumber\n      }\n      project {\n        id\n        name\n      }\n      tie {\n        id\n        status\n        area {\n          id\n          code\n          name\n        }\n      }\n      parts(first: 20, filter: {endedAt: {isNull: true}}) {\n        nodes {\n          id\n          amount\n          tie {\n            id\n            status\n            area {\n              id\n              code\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n}",
)
export const ConsoleAnswerFindingDocument = /* @__PURE__ */ new TypedDocument<ConsoleAnswerFindingMutation, ConsoleAnswerFindingMutationVariables>(
  'ConsoleAnswerFinding',
  '880d8e121fce289f3ec8a90e1cb083e2a66adf46eb30e5a1a1f56ca31ab9c645',
  "mutation ConsoleAnswerFinding($input: AnswerFindingInput!) {\n  answerFinding(input: $input) {\n    ...ConsoleFindingMoved\n    ...ConsoleFindingRefused\n  }\n}\n\nfragment ConsoleFindingMoved on FindingMoved {\n  finding {\n    id\n    state\n  }\n}\n\nfragment ConsoleFindingRefused on Problem {\n  code\n  message\n}",
)
export const ConsoleAreaDocument = /* @__PURE__ */ new TypedDocument<ConsoleAreaQuery, ConsoleAreaQueryVariables>(
  'ConsoleArea',
  '85d702d8d62699ebe9399886615942941e929bd096b4a72ec285308e21317a58',
  "query ConsoleArea($code: String!) {\n  consolidationArea(code: $code) {\n    id\n    code\n    name\n    divisions {\n      id\n      code\n      name\n    }\n    funding {\n      allocated\n      disbursed\n      paid\n      undisbursed\n      unpaid\n    }\n    availableSteps {\n      kind\n      roles\n      departments\n      ready\n      missing {\n        code\n        text\n        detail\n        suppliedBy\n      }\n    }\n    approvalSteps(first: 100, orderBy: [{decidedOn: ASC}]) {\n      nodes {\n        id\n        kind\n        decidedOn\n        documentNumber\n        authority\n      }\n    }\n    redLines {\n      verdict\n      lines {\n        key\n        before\n        planned\n        after\n        verdict\n        rule\n        missing\n      }\n    }\n    projects(first: 10, orderBy: [{budget: DESC}]) {\n      totalCount\n      nodes {\n        id\n        department\n        externalId\n        name\n        budget\n      }\n    }\n    findings(first: 1, filter: {not: {state: {eq: CLOSED}}}) {\n      totalCount\n    }\n  }\n}",
)
export const ConsoleAreaListDocument = /* @__PURE__ */ new TypedDocument<ConsoleAreaListQuery, ConsoleAreaListQueryVariables>(
  'ConsoleAreaList',
  '9c71a92833ba36cb344bbf3e751cacfca1857356ce08b7bbfedccb66f6615a35',
  "query ConsoleAreaList {\n  consolidationAreas(first: 500, orderBy: [{code: ASC}]) {\n    nodes {\n      id\n      code\n      name\n      stage {\n        step\n        decidedOn\n        returnedFrom\n        terminated\n      }\n      funding {\n        allocated\n      }\n    }\n  }\n}",
)
export const ConsoleAreasDocument = /* @__PURE__ */ new TypedDocument<ConsoleAreasQuery, ConsoleAreasQueryVariables>(
  'ConsoleAreas',
  '2ca76645e281467fae6a79ab8cc4075dd793b419d7e8153f9f702dbea520a0c4',
  "query ConsoleAreas {\n  consolidationAreas(first: 500, orderBy: [{code: ASC}]) {\n    nodes {\n      id\n      code\n      name\n    }\n  }\n}",
)
export const ConsoleCloseFindingDocument = /* @__PURE__ */ new TypedDocument<ConsoleCloseFindingMutation, ConsoleCloseFindingMutationVariables>(
  'ConsoleCloseFinding',
  'c9299d859abd56deb0e8057a057c3bacf887b9b4d9679e741de58b412ce6a7f7',
  "mutation ConsoleCloseFinding($input: CloseFindingInput!) {\n  closeFinding(input: $input) {\n    ...ConsoleFindingMoved\n    ...ConsoleFindingRefused\n  }\n}\n\nfragment ConsoleFindingMoved on FindingMoved {\n  finding {\n    id\n    state\n  }\n}\n\nfragment ConsoleFindingRefused on Problem {\n  code\n  message\n}",
)
export const ConsoleCoverageDocument = /* @__PURE__ */ new TypedDocument<ConsoleCoverageQuery, ConsoleCoverageQueryVariables>(
  'ConsoleCoverage',
  '5ad44288429a57ebaf718e82a28afb3ac17b5ab2470fa52e52a8631de8bf373e',
  "query ConsoleCoverage($filter: FundingGroupFilter, $asOf: DateTime) {\n  fundingBy(groupBy: [], filter: $filter, asOf: $asOf) {\n    tied {\n      ...CoverageMoney\n    }\n    outside {\n      ...CoverageMoney\n    }\n    unresolved {\n      ...CoverageMoney\n    }\n    total {\n      ...CoverageMoney\n    }\n  }\n}\n\nfragment CoverageMoney on FundingFigure {\n  allocations\n  allocated\n}",
)
export const ConsoleDecideDocument = /* @__PURE__ */ new TypedDocument<ConsoleDecideMutation, ConsoleDecideMutationVariables>(
  'ConsoleDecide',
  '3e83829b92d7ce578e6aa2c19c2252bf664c787c20386b786288e256a92fc56f',
  "mutation ConsoleDecide($input: DecideTiesInput!) {\n  decideTies(input: $input) {\n    ... on TiesDecided {\n      decisions {\n        decision {\n          id\n        }\n      }\n      moves {\n        status\n        area {\n          id\n          code\n          name\n        }\n        comes {\n          ...ConsoleMoved\n        }\n        goes {\n          ...ConsoleMoved\n        }\n      }\n    }\n    ... on DecisionsRefused {\n      refused {\n        index\n        problem {\n          ...ConsoleRefused\n        }\n      }\n    }\n    ...ConsoleRefused\n  }\n}\n\nfragment ConsoleMoved on MovedFigure {\n  projects\n  allocations\n  amount\n}\n\nfragment ConsoleRefused on Problem {\n  code\n  message\n  ... on TieConflict {\n    standing {\n      id\n      kind\n      decidedBy\n      decidedAt\n      reason\n      area {\n        id\n        code\n        name\n      }\n    }\n  }\n}",
)
export const ConsoleDecisionsDocument = /* @__PURE__ */ new TypedDocument<ConsoleDecisionsQuery, ConsoleDecisionsQueryVariables>(
  'ConsoleDecisions',
  '7784a555a9c316d405178572895c2cb2c81f134c443276a806b349ddcea7b14d',
  "query ConsoleDecisions($by: String!) {\n  tieDecisions(\n    first: 30\n    filter: {decidedBy: {eq: $by}, kind: {in: [CONFIRM, OUTSIDE, SPLIT, MERGE, REJECT]}, undoneBy: {isNull: true}}\n    orderBy: [{decidedAt: DESC}]\n  ) {\n    nodes {\n      id\n      kind\n      reason\n      decidedAt\n      area {\n        id\n        code\n        name\n      }\n      project {\n        id\n        externalId\n        name\n      }\n      allocation {\n        id\n        externalId\n      }\n    }\n  }\n}",
)
export const ConsoleDivisionsDocument = /* @__PURE__ */ new TypedDocument<ConsoleDivisionsQuery, ConsoleDivisionsQueryVariables>(
  'ConsoleDivisions',
  'd54ec3b49e72c59f453f2c1ade1ca6e4fc904b5aac2f59a184f944757872ac73',
  "query ConsoleDivisions {\n  townships: administrativeDivisions(\n    first: 200\n    filter: {level: {eq: TOWNSHIP}}\n    orderBy: [{code: ASC}]\n  ) {\n    nodes {\n      code\n      name\n      boundary\n    }\n  }\n  villages: administrativeDivisions(\n    first: 1000\n    filter: {level: {eq: VILLAGE}}\n    orderBy: [{code: ASC}]\n  ) {\n    totalCount\n    nodes {\n      code\n      name\n      boundary\n      parent {\n        code\n      }\n    }\n  }\n  consolidationAreas(first: 500, orderBy: [{code: ASC}]) {\n    nodes {\n      code\n      name\n      divisions {\n        code\n        name\n      }\n    }\n  }\n}",
)
export const ConsoleDrawAreaDocument = /* @__PURE__ */ new TypedDocument<ConsoleDrawAreaMutation, ConsoleDrawAreaMutationVariables>(
  'ConsoleDrawArea',
  '49367f9651c9f7b0e660f58394c963c077feddbdda6e89f1e512797838f7ecc1',
  "mutation ConsoleDrawArea($input: DrawAreaInput!) {\n  drawArea(input: $input) {\n    __typename\n    ... on Problem {\n      message\n    }\n    ... on AreaDrawn {\n      area {\n        code\n      }\n    }\n  }\n}",
)
export const ConsoleDueFindingsDocument = /* @__PURE__ */ new TypedDocument<ConsoleDueFindingsQuery, ConsoleDueFindingsQueryVariables>(
  'ConsoleDueFindings',
  '30de1a25d5ca32970bc9cbdee3bd35278991bdd78b1cf49fb6fa497057978f09',
  "query ConsoleDueFindings {\n  findings(\n    first: 300\n    filter: {dueOn: {isNull: false}, not: {state: {eq: CLOSED}}}\n    orderBy: [{dueOn: ASC}]\n  ) {\n    totalCount\n    nodes {\n      id\n      rule\n      department\n      dueOn\n      auditRule {\n        title\n      }\n      area {\n        code\n        name\n      }\n    }\n  }\n}",
)
export const ConsoleDueMendingDocument = /* @__PURE__ */ new TypedDocument<ConsoleDueMendingQuery, ConsoleDueMendingQueryVariables>(
  'ConsoleDueMending',
  '7be637c8ec39ab25c05722411bc7516a821ed814aba5016d24642ec6b6f17f86',
  "query ConsoleDueMending {\n  rectifications(\n    first: 300\n    filter: {doneOn: {isNull: true}}\n    orderBy: [{dueOn: ASC}]\n  ) {\n    totalCount\n    nodes {\n      id\n      number\n      problem\n      unit\n      dueOn\n      daysLeft\n      inspection {\n        area {\n          code\n          name\n        }\n      }\n    }\n  }\n  supervisions(\n    first: 300\n    filter: {doneOn: {isNull: true}, dueOn: {isNull: false}}\n    orderBy: [{dueOn: ASC}]\n  ) {\n    totalCount\n    nodes {\n      id\n      department\n      problems\n      dueOn\n      daysLeft\n      area {\n        code\n        name\n      }\n      project {\n        name\n      }\n    }\n  }\n}",
)
export const ConsoleDueObjectionsDocument = /* @__PURE__ */ new TypedDocument<ConsoleDueObjectionsQuery, ConsoleDueObjectionsQueryVariables>(
  'ConsoleDueObjections',
  '4c3f34eb69dbb13b82a50f9e69eb86fb94ddd2639512778d3dc784381eb703c2',
  "query ConsoleDueObjections {\n  objections(\n    first: 300\n    filter: {isAnswered: {eq: false}}\n    orderBy: [{dueOn: ASC}]\n  ) {\n    totalCount\n    nodes {\n      id\n      number\n      words\n      department\n      dueOn\n      area {\n        code\n        name\n      }\n    }\n  }\n}",
)
export const ConsoleFindingDocument = /* @__PURE__ */ new TypedDocument<ConsoleFindingQuery, ConsoleFindingQueryVariables>(
  'ConsoleFinding',
  'cc2a0e371e1fef2420db0db2d33d5296fe7b30a1b3058f81b8543ffdceee2eda',
  "query ConsoleFinding($id: ID!) {\n  node(id: $id) {\n    id\n    ... on Finding {\n      id\n      rule\n      severity\n      state\n      version\n      amount\n      department\n      dueOn\n      holds\n      explanation\n      firstFoundAt\n      lastFoundAt\n      goneAt\n      area {\n        id\n        code\n        name\n      }\n      auditRule {\n        title\n        basis\n        innocent\n      }\n      evidence {\n        type\n        nodeId\n        node {\n          id\n          __typename\n          ... on Project {\n            externalId\n            name\n            place\n          }\n          ... on Allocation {\n            externalId\n            amount\n            allocatedOn\n          }\n          ... on Disbursement {\n            externalId\n            amount\n            disbursedOn\n            recipient\n          }\n          ... on Payment {\n            externalId\n            amount\n            paidOn\n            payee\n          }\n          ... on Fund {\n            documentNumber\n            name\n            amount\n          }\n          ... on ConsolidationArea {\n            code\n            name\n          }\n        }\n        importRows {\n          id\n          ...ConsoleSource\n        }\n      }\n      steps(first: 100, orderBy: [{ordinal: ASC}]) {\n        nodes {\n          id\n          kind\n          decision\n          takenAt\n          takenBy\n          words\n          documents\n          dueOn\n        }\n      }\n    }\n  }\n}\n\nfragment ConsoleSource on ImportRow {\n  sheet\n  rowNumber\n  reported\n  run {\n    id\n    fileName\n  }\n}",
)
export const ConsoleFindingsDocument = /* @__PURE__ */ new TypedDocument<ConsoleFindingsQuery, ConsoleFindingsQueryVariables>(
  'ConsoleFindings',
  'f6e3a7ecb4b6056a38dd58de1fba030fbb5269d6e58b71d9615ddbf97e55a1aa',
  "query ConsoleFindings($filter: FindingFilter, $after: String) {\n  findings(filter: $filter, first: 500, after: $after, orderBy: [{amount: DESC}]) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      rule\n      severity\n      state\n      amount\n      department\n      dueOn\n      holds\n      explanation\n      auditRule {\n        title\n      }\n    }\n  }\n}",
)
export const ConsoleHomeDocument = /* @__PURE__ */ new TypedDocument<ConsoleHomeQuery, ConsoleHomeQueryVariables>(
  'ConsoleHome',
  '81d768fac69a8feb534096e34287dae2741ed0738453166204e45e1cf6efe545',
  "query ConsoleHome {\n  tieWorklist(first: 3, orderBy: [{amount: DESC}]) {\n    totalCount\n    nodes {\n      id\n      amount\n      reason\n      project {\n        id\n        name\n      }\n      allocation {\n        id\n        externalId\n      }\n    }\n  }\n  open: findings(\n    first: 3\n    filter: {not: {state: {eq: CLOSED}}}\n    orderBy: [{firstFoundAt: DESC}]\n  ) {\n    totalCount\n    nodes {\n      id\n      amount\n      rule\n      auditRule {\n        title\n      }\n    }\n  }\n  grave: findings(\n    first: 1\n    filter: {severity: {eq: HIGH}, not: {state: {eq: CLOSED}}}\n  ) {\n    totalCount\n  }\n  consolidationAreas(first: 500, orderBy: [{code: ASC}]) {\n    nodes {\n      id\n      code\n      name\n      stage {\n        returnedFrom\n        terminated\n      }\n    }\n  }\n}",
)
export const ConsoleMapDocument = /* @__PURE__ */ new TypedDocument<ConsoleMapQuery, ConsoleMapQueryVariables>(
  'ConsoleMap',
  '31ff56a2a50be34d7c8dc85b34b2eedd64f1211cd2f8f150bd9899dde7d37ee3',
  "query ConsoleMap {\n  administrativeDivisions(first: 200, filter: {level: {eq: TOWNSHIP}}) {\n    nodes {\n      id\n      code\n      name\n      boundary\n    }\n  }\n  consolidationAreas(first: 200) {\n    nodes {\n      id\n      code\n      name\n      boundary\n    }\n  }\n}",
)
export const ConsoleMergeDocument = /* @__PURE__ */ new TypedDocument<ConsoleMergeMutation, ConsoleMergeMutationVariables>(
  'ConsoleMerge',
  '32eb4cfba2d21b25230a57fc9a8d1cf98440860d84640d06c46f05749997e1a2',
  "mutation ConsoleMerge($input: MergeProjectsInput!) {\n  mergeProjects(input: $input) {\n    ...ConsoleDecided\n    ...ConsoleRefused\n  }\n}\n\nfragment ConsoleDecided on TieDecided {\n  decision {\n    id\n  }\n}\n\nfragment ConsoleRefused on Problem {\n  code\n  message\n  ... on TieConflict {\n    standing {\n      id\n      kind\n      decidedBy\n      decidedAt\n      reason\n      area {\n        id\n        code\n        name\n      }\n    }\n  }\n}",
)
export const ConsoleMoneyDocument = /* @__PURE__ */ new TypedDocument<ConsoleMoneyQuery, ConsoleMoneyQueryVariables>(
  'ConsoleMoney',
  '98daffecb6f028333914c05181fe2a0d899dbd04effa793aecdbeb088244260c',
  "query ConsoleMoney($filter: FundingGroupFilter, $groupBy: [FundingGrouping!]!, $asOf: DateTime) {\n  fundingBy(groupBy: $groupBy, filter: $filter, asOf: $asOf) {\n    level\n    department\n    programme\n    fiscalYear\n    area {\n      id\n      code\n      name\n    }\n    total {\n      ...ConsoleFigure\n    }\n    tied {\n      ...ConsoleFigure\n    }\n    outside {\n      ...ConsoleFigure\n    }\n    unresolved {\n      ...ConsoleFigure\n    }\n  }\n}\n\nfragment ConsoleFigure on FundingFigure {\n  allocations\n  allocated\n  disbursed\n  paid\n}",
)
export const ConsolePreviewDocument = /* @__PURE__ */ new TypedDocument<ConsolePreviewQuery, ConsolePreviewQueryVariables>(
  'ConsolePreview',
  'c3a5d927170e59efa37bedaeeed16ee46b0cada3c07a92c643db9b4efc781a6c',
  "query ConsolePreview($code: String, $memberCodes: [String!], $boundary: GeoJSON) {\n  previewArea(code: $code, memberCodes: $memberCodes, boundary: $boundary) {\n    __typename\n    ... on Problem {\n      message\n    }\n    ... on AreaPreview {\n      isNew\n      joining {\n        code\n        name\n      }\n      leaving {\n        code\n        name\n      }\n      alsoIn {\n        division {\n          name\n        }\n        area {\n          code\n          name\n        }\n      }\n      misshapen {\n        message\n      }\n      coming {\n        ...PreviewFlow\n      }\n      going {\n        ...PreviewFlow\n      }\n      movingCount\n      hiddenCount\n      before {\n        ...PreviewedArea\n      }\n      after {\n        ...PreviewedArea\n      }\n      coverageBefore {\n        ...PreviewedCoverage\n      }\n      coverageAfter {\n        ...PreviewedCoverage\n      }\n      ties(first: 200) {\n        project {\n          name\n        }\n        allocation {\n          externalId\n        }\n        statusBefore\n        areaBefore {\n          name\n        }\n        statusAfter\n        areaAfter {\n          name\n        }\n        toThisArea\n        amount\n        explanation\n      }\n    }\n  }\n}\n\nfragment PreviewFlow on AreaFlow {\n  projects\n  allocations\n  amount\n}\n\nfragment PreviewedArea on ConsolidationArea {\n  projects(first: 1) {\n    totalCount\n  }\n  funding {\n    allocated\n    disbursed\n    paid\n  }\n  awaiting {\n    allocated\n  }\n  redLines {\n    verdict\n    lines {\n      key\n      before\n      planned\n      after\n      verdict\n      missing\n    }\n  }\n}\n\nfragment PreviewedCoverage on TieCoverage {\n  tied {\n    amount\n  }\n  outside {\n    amount\n  }\n  unresolved {\n    amount\n  }\n  total {\n    amount\n  }\n}",
)
export const ConsolePreviewRulesDocument = /* @__PURE__ */ new TypedDocument<ConsolePreviewRulesQuery, ConsolePreviewRulesQueryVariables>(
  'ConsolePreviewRules',
  'd6f4eb8340b916c8e291cdd90f237ffddd8d070ef8552bf3b32ca0404ef1c11e',
  "query ConsolePreviewRules($code: String, $memberCodes: [String!], $boundary: GeoJSON) {\n  previewArea(code: $code, memberCodes: $memberCodes, boundary: $boundary) {\n    __typename\n    ... on Problem {\n      message\n    }\n    ... on AreaPreview {\n      rules {\n        rule\n        title\n        severity\n        appearing\n        goingAway\n        appearingSample {\n          explanation\n          amount\n        }\n      }\n    }\n  }\n}",
)
export const ConsoleReopenFindingDocument = /* @__PURE__ */ new TypedDocument<ConsoleReopenFindingMutation, ConsoleReopenFindingMutationVariables>(
  'ConsoleReopenFinding',
  'c3c29c3888a8c24c23eb1878bab526f95487b183d71d57f43f4e3facf0358c94',
  "mutation ConsoleReopenFinding($input: ReopenFindingInput!) {\n  reopenFinding(input: $input) {\n    ...ConsoleFindingMoved\n    ...ConsoleFindingRefused\n  }\n}\n\nfragment ConsoleFindingMoved on FindingMoved {\n  finding {\n    id\n    state\n  }\n}\n\nfragment ConsoleFindingRefused on Problem {\n  code\n  message\n}",
)
export const ConsoleSplitDocument = /* @__PURE__ */ new TypedDocument<ConsoleSplitMutation, ConsoleSplitMutationVariables>(
  'ConsoleSplit',
  'a7e535d742d941672cb319273f1eae8c2fbabc536f9d0f5515eb89474a2daeb2',
  "mutation ConsoleSplit($input: SplitProjectInput!) {\n  splitProject(input: $input) {\n    ...ConsoleDecided\n    ...ConsoleRefused\n  }\n}\n\nfragment ConsoleDecided on TieDecided {\n  decision {\n    id\n  }\n}\n\nfragment ConsoleRefused on Problem {\n  code\n  message\n  ... on TieConflict {\n    standing {\n      id\n      kind\n      decidedBy\n      decidedAt\n      reason\n      area {\n        id\n        code\n        name\n      }\n    }\n  }\n}",
)
export const ConsoleStepsDocument = /* @__PURE__ */ new TypedDocument<ConsoleStepsQuery, ConsoleStepsQueryVariables>(
  'ConsoleSteps',
  '9010a76c16b6313cb1bcf3469da7ef5041890b81331a493924b53cba6ae5026c',
  "query ConsoleSteps($after: String) {\n  consolidationAreas(first: 60, after: $after, orderBy: [{code: ASC}]) {\n    totalCount\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    nodes {\n      id\n      code\n      name\n      stage {\n        step\n        decidedOn\n        returnedFrom\n        terminated\n        state\n      }\n      availableSteps {\n        kind\n        roles\n        departments\n        needsDocument\n        ready\n        missing {\n          code\n          text\n          detail\n          suppliedBy\n        }\n      }\n    }\n  }\n}",
)
export const ConsoleTakeStepDocument = /* @__PURE__ */ new TypedDocument<ConsoleTakeStepMutation, ConsoleTakeStepMutationVariables>(
  'ConsoleTakeStep',
  'a912321c52df601f2a44aba9ef79bbc4c9bd5d7631c67b9d87c056a0ea041cbb',
  "mutation ConsoleTakeStep($input: TakeStepInput!) {\n  takeStep(input: $input) {\n    __typename\n    ... on Problem {\n      message\n    }\n    ... on StepRequirementsMissing {\n      missing {\n        text\n        detail\n      }\n    }\n    ... on RedLinesBroken {\n      lines\n    }\n    ... on StepTaken {\n      area {\n        code\n      }\n    }\n  }\n}",
)
export const ConsoleTrailDocument = /* @__PURE__ */ new TypedDocument<ConsoleTrailQuery, ConsoleTrailQueryVariables>(
  'ConsoleTrail',
  '162941465d51d6c0cbbfca6271bb9ded989142538a657a6e57efc1bc208f58af',
  "query ConsoleTrail($id: ID!) {\n  node(id: $id) {\n    id\n    ... on Allocation {\n      id\n      externalId\n      amount\n      statedAmount\n      allocatedOn\n      purpose\n      place\n      importRows(first: 5) {\n        nodes {\n          id\n          ...ConsoleSource\n        }\n      }\n      fund {\n        id\n        documentNumber\n        name\n        amount\n        receivedOn\n        importRows(first: 5) {\n          nodes {\n            id\n            ...ConsoleSource\n          }\n        }\n      }\n      tie {\n        id\n        status\n        explanation\n        area {\n          id\n          code\n          name\n        }\n        evidence {\n          method\n          text\n          supports\n          area {\n            id\n            code\n            name\n          }\n        }\n      }\n      disbursements(first: 50, orderBy: [{disbursedOn: ASC}]) {\n        totalCount\n        nodes {\n          id\n          externalId\n          amount\n          disbursedOn\n          recipient\n          importRows(first: 5) {\n            nodes {\n              id\n              ...ConsoleSource\n            }\n          }\n          payments(first: 50, orderBy: [{paidOn: ASC}]) {\n            totalCount\n            nodes {\n              id\n              externalId\n              amount\n              paidOn\n              payee\n              importRows(first: 5) {\n                nodes {\n                  id\n                  ...ConsoleSource\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment ConsoleSource on ImportRow {\n  sheet\n  rowNumber\n  reported\n  run {\n    id\n    fileName\n  }\n}",
)
export const ConsoleUndoDocument = /* @__PURE__ */ new TypedDocument<ConsoleUndoMutation, ConsoleUndoMutationVariables>(
  'ConsoleUndo',
  '4e6ae7e16e96c9f4feeba416a32e79f822f3bc916ee667959c2dd26c585135f9',
  "mutation ConsoleUndo($input: UndoTieDecisionInput!) {\n  undoTieDecision(input: $input) {\n    ...ConsoleDecided\n    ...ConsoleRefused\n  }\n}\n\nfragment ConsoleDecided on TieDecided {\n  decision {\n    id\n  }\n}\n\nfragment ConsoleRefused on Problem {\n  code\n  message\n  ... on TieConflict {\n    standing {\n      id\n      kind\n      decidedBy\n      decidedAt\n      reason\n      area {\n        id\n        code\n        name\n      }\n    }\n  }\n}",
)
export const ConsoleViewerDocument = /* @__PURE__ */ new TypedDocument<ConsoleViewerQuery, ConsoleViewerQueryVariables>(
  'ConsoleViewer',
  'c96c1768d92157a67089f124561d2391e7e6a0df6808c7aaca2e37394a89ed62',
  "query ConsoleViewer($operations: [String!]) {\n  viewer(operations: $operations) {\n    principal\n    role\n    department\n    areas {\n      id\n      code\n      name\n    }\n    may {\n      operation\n      allowed\n      why\n    }\n  }\n}",
)
export const ConsoleWorkItemDocument = /* @__PURE__ */ new TypedDocument<ConsoleWorkItemQuery, ConsoleWorkItemQueryVariables>(
  'ConsoleWorkItem',
  '01a6b7cd3c4ca7ed4cba9a822f9ccf2e1f274ab7979788f744f7cbf371044bda',
  "query ConsoleWorkItem($id: ID!) {\n  node(id: $id) {\n    id\n    __typename\n    ... on TieWorkItem {\n      id\n      reason\n      department\n      amount\n      explanation\n      waitingAllocations\n      since\n      candidates {\n        text\n        area {\n          id\n          code\n          name\n        }\n      }\n      tie {\n        id\n        evidence {\n          method\n          text\n          supports\n          area {\n            id\n            code\n            name\n          }\n        }\n      }\n      project {\n        id\n        externalId\n        name\n        place\n        ownerUnit\n        kind\n        budget\n        approvalDocument\n        importRows(first: 5) {\n          nodes {\n            id\n            ...ConsoleSource\n          }\n        }\n        duplicatePairs(first: 3) {\n          nodes {\n            ...ConsolePair\n          }\n        }\n        earlierDuplicatePairs(first: 3) {\n          nodes {\n            ...ConsolePair\n          }\n        }\n      }\n      projectPart {\n        id\n        name\n      }\n      allocation {\n        id\n        externalId\n        place\n        purpose\n        amount\n        allocatedOn\n        fund {\n          id\n          documentNumber\n          name\n        }\n        importRows(first: 5) {\n          nodes {\n            id\n            ...ConsoleSource\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment ConsolePair on DuplicatePair {\n  id\n  explanation\n  first {\n    ...ConsolePairSide\n  }\n  second {\n    ...ConsolePairSide\n  }\n}\n\nfragment ConsolePairSide on Project {\n  id\n  department\n  externalId\n  name\n  place\n  ownerUnit\n  kind\n  budget\n  approvalDocument\n  tie {\n    id\n  }\n}\n\nfragment ConsoleSource on ImportRow {\n  sheet\n  rowNumber\n  reported\n  run {\n    id\n    fileName\n  }\n}",
)
export const ConsoleWorklistDocument = /* @__PURE__ */ new TypedDocument<ConsoleWorklistQuery, ConsoleWorklistQueryVariables>(
  'ConsoleWorklist',
  'f160bdf0d39981437f8e5b3b549323dd2be507c21e043c6acee6add6c6b7f0f1',
  "query ConsoleWorklist($filter: TieWorkItemFilter, $after: String) {\n  tieWorklist(\n    filter: $filter\n    first: 500\n    after: $after\n    orderBy: [{amount: DESC}]\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      reason\n      department\n      amount\n      tie {\n        id\n      }\n      candidates {\n        area {\n          id\n          code\n          name\n        }\n        division {\n          id\n          code\n          name\n        }\n      }\n      project {\n        id\n        externalId\n        name\n        place\n      }\n      projectPart {\n        id\n        name\n      }\n      allocation {\n        id\n        externalId\n        place\n        fund {\n          id\n          documentNumber\n        }\n      }\n    }\n  }\n}",
)
export const ConsoleYearsDocument = /* @__PURE__ */ new TypedDocument<ConsoleYearsQuery, ConsoleYearsQueryVariables>(
  'ConsoleYears',
  'cc29f27eb8ec11d7bd099a99a179b7f1a22d89e40d5ecd16e7f57fe7436ab2f4',
  "query ConsoleYears {\n  fundingBy(groupBy: [FISCAL_YEAR]) {\n    fiscalYear\n  }\n}",
)