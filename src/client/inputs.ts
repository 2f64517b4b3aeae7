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

export type AdministrativeDivisionKey = {
  code?: string | null | undefined;
  id?: string | null | undefined;
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

export type AllocateFundInput = {
  afterCompletion?: boolean;
  allocatedOn?: string | null | undefined;
  amount: string;
  areaCode?: string | null | undefined;
  department?: Department | null | undefined;
  documentNumber?: string | null | undefined;
  economicCode?: string | null | undefined;
  externalId?: string | null | undefined;
  fundId?: string | null | undefined;
  idempotencyKey: string;
  place?: string | null | undefined;
  planDocuments?: Array<string> | null | undefined;
  projectId?: string | null | undefined;
  purpose?: string | null | undefined;
  villageCode?: string | null | undefined;
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

export type AllocationOrder =
  {   afterCompletion: Direction; allocatedOn?: never; amount?: never; area?: never; areaCode?: never; carriedOverAmount?: never; createdAt?: never; department?: never; disbursedAmount?: never; economicCode?: never; externalId?: never; fund?: never; funding?: never; id?: never; paidAmount?: never; place?: never; planDocuments?: never; project?: never; purpose?: never; returnedAmount?: never; statedAmount?: never; tie?: never; updatedAt?: never; updatedBy?: never; villageCode?: never; }
  |  { afterCompletion?: never;   allocatedOn: Direction; amount?: never; area?: never; areaCode?: never; carriedOverAmount?: never; createdAt?: never; department?: never; disbursedAmount?: never; economicCode?: never; externalId?: never; fund?: never; funding?: never; id?: never; paidAmount?: never; place?: never; planDocuments?: never; project?: never; purpose?: never; returnedAmount?: never; statedAmount?: never; tie?: never; updatedAt?: never; updatedBy?: never; villageCode?: never; }
  |  { afterCompletion?: never; allocatedOn?: never;   amount: Direction; area?: never; areaCode?: never; carriedOverAmount?: never; createdAt?: never; department?: never; disbursedAmount?: never; economicCode?: never; externalId?: never; fund?: never; funding?: never; id?: never; paidAmount?: never; place?: never; planDocuments?: never; project?: never; purpose?: never; returnedAmount?: never; statedAmount?: never; tie?: never; updatedAt?: never; updatedBy?: never; villageCode?: never; }
  |  { afterCompletion?: never; allocatedOn?: never; amount?: never;   area: ConsolidationAreaOrder; areaCode?: never; carriedOverAmount?: never; createdAt?: never; department?: never; disbursedAmount?: never; economicCode?: never; externalId?: never; fund?: never; funding?: never; id?: never; paidAmount?: never; place?: never; planDocuments?: never; project?: never; purpose?: never; returnedAmount?: never; statedAmount?: never; tie?: never; updatedAt?: never; updatedBy?: never; villageCode?: never; }
  |  { afterCompletion?: never; allocatedOn?: never; amount?: never; area?: never;   areaCode: Direction; carriedOverAmount?: never; createdAt?: never; department?: never; disbursedAmount?: never; economicCode?: never; externalId?: never; fund?: never; funding?: never; id?: never; paidAmount?: never; place?: never; planDocuments?: never; project?: never; purpose?: never; returnedAmount?: never; statedAmount?: never; tie?: never; updatedAt?: never; updatedBy?: never; villageCode?: never; }
  |  { afterCompletion?: never; allocatedOn?: never; amount?: never; area?: never; areaCode?: never;   carriedOverAmount: Direction; createdAt?: never; department?: never; disbursedAmount?: never; economicCode?: never; externalId?: never; fund?: never; funding?: never; id?: never; paidAmount?: never; place?: never; planDocuments?: never; project?: never; purpose?: never; returnedAmount?: never; statedAmount?: never; tie?: never; updatedAt?: never; updatedBy?: never; villageCode?: never; }
  |  { afterCompletion?: never; allocatedOn?: never; amount?: never; area?: never; areaCode?: never; carriedOverAmount?: never;   createdAt: Direction; department?: never; disbursedAmount?: never; economicCode?: never; externalId?: never; fund?: never; funding?: never; id?: never; paidAmount?: never; place?: never; planDocuments?: never; project?: never; purpose?: never; returnedAmount?: never; statedAmount?: never; tie?: never; updatedAt?: never; updatedBy?: never; villageCode?: never; }
  |  { afterCompletion?: never; allocatedOn?: never; amount?: never; area?: never; areaCode?: never; carriedOverAmount?: never; createdAt?: never;   department: Direction; disbursedAmount?: never; economicCode?: never; externalId?: never; fund?: never; funding?: never; id?: never; paidAmount?: never; place?: never; planDocuments?: never; project?: never; purpose?: never; returnedAmount?: never; statedAmount?: never; tie?: never; updatedAt?: never; updatedBy?: never; villageCode?: never; }
  |  { afterCompletion?: never; allocatedOn?: never; amount?: never; area?: never; areaCode?: never; carriedOverAmount?: never; createdAt?: never; department?: never;   disbursedAmount: Direction; economicCode?: never; externalId?: never; fund?: never; funding?: never; id?: never; paidAmount?: never; place?: never; planDocuments?: never; project?: never; purpose?: never; returnedAmount?: never; statedAmount?: never; tie?: never; updatedAt?: never; updatedBy?: never; villageCode?: never; }
  |  { afterCompletion?: never; allocatedOn?: never; amount?: never; area?: never; areaCode?: never; carriedOverAmount?: never; createdAt?: never; department?: never; disbursedAmount?: never;   economicCode: Direction; externalId?: never; fund?: never; funding?: never; id?: never; paidAmount?: never; place?: never; planDocuments?: never; project?: never; purpose?: never; returnedAmount?: never; statedAmount?: never; tie?: never; updatedAt?: never; updatedBy?: never; villageCode?: never; }
  |  { afterCompletion?: never; allocatedOn?: never; amount?: never; area?: never; areaCode?: never; carriedOverAmount?: never; createdAt?: never; department?: never; disbursedAmount?: never; economicCode?: never;   externalId: Direction; fund?: never; funding?: never; id?: never; paidAmount?: never; place?: never; planDocuments?: never; project?: never; purpose?: never; returnedAmount?: never; statedAmount?: never; tie?: never; updatedAt?: never; updatedBy?: never; villageCode?: never; }
  |  { afterCompletion?: never; allocatedOn?: never; amount?: never; area?: never; areaCode?: never; carriedOverAmount?: never; createdAt?: never; department?: never; disbursedAmount?: never; economicCode?: never; externalId?: never;   fund: FundOrder; funding?: never; id?: never; paidAmount?: never; place?: never; planDocuments?: never; project?: never; purpose?: never; returnedAmount?: never; statedAmount?: never; tie?: never; updatedAt?: never; updatedBy?: never; villageCode?: never; }
  |  { afterCompletion?: never; allocatedOn?: never; amount?: never; area?: never; areaCode?: never; carriedOverAmount?: never; createdAt?: never; department?: never; disbursedAmount?: never; economicCode?: never; externalId?: never; fund?: never;   funding: FundingOrder; id?: never; paidAmount?: never; place?: never; planDocuments?: never; project?: never; purpose?: never; returnedAmount?: never; statedAmount?: never; tie?: never; updatedAt?: never; updatedBy?: never; villageCode?: never; }
  |  { afterCompletion?: never; allocatedOn?: never; amount?: never; area?: never; areaCode?: never; carriedOverAmount?: never; createdAt?: never; department?: never; disbursedAmount?: never; economicCode?: never; externalId?: never; fund?: never; funding?: never;   id: Direction; paidAmount?: never; place?: never; planDocuments?: never; project?: never; purpose?: never; returnedAmount?: never; statedAmount?: never; tie?: never; updatedAt?: never; updatedBy?: never; villageCode?: never; }
  |  { afterCompletion?: never; allocatedOn?: never; amount?: never; area?: never; areaCode?: never; carriedOverAmount?: never; createdAt?: never; department?: never; disbursedAmount?: never; economicCode?: never; externalId?: never; fund?: never; funding?: never; id?: never;   paidAmount: Direction; place?: never; planDocuments?: never; project?: never; purpose?: never; returnedAmount?: never; statedAmount?: never; tie?: never; updatedAt?: never; updatedBy?: never; villageCode?: never; }
  |  { afterCompletion?: never; allocatedOn?: never; amount?: never; area?: never; areaCode?: never; carriedOverAmount?: never; createdAt?: never; department?: never; disbursedAmount?: never; economicCode?: never; externalId?: never; fund?: never; funding?: never; id?: never; paidAmount?: never;   place: Direction; planDocuments?: never; project?: never; purpose?: never; returnedAmount?: never; statedAmount?: never; tie?: never; updatedAt?: never; updatedBy?: never; villageCode?: never; }
  |  { afterCompletion?: never; allocatedOn?: never; amount?: never; area?: never; areaCode?: never; carriedOverAmount?: never; createdAt?: never; department?: never; disbursedAmount?: never; economicCode?: never; externalId?: never; fund?: never; funding?: never; id?: never; paidAmount?: never; place?: never;   planDocuments: Direction; project?: never; purpose?: never; returnedAmount?: never; statedAmount?: never; tie?: never; updatedAt?: never; updatedBy?: never; villageCode?: never; }
  |  { afterCompletion?: never; allocatedOn?: never; amount?: never; area?: never; areaCode?: never; carriedOverAmount?: never; createdAt?: never; department?: never; disbursedAmount?: never; economicCode?: never; externalId?: never; fund?: never; funding?: never; id?: never; paidAmount?: never; place?: never; planDocuments?: never;   project: ProjectOrder; purpose?: never; returnedAmount?: never; statedAmount?: never; tie?: never; updatedAt?: never; updatedBy?: never; villageCode?: never; }
  |  { afterCompletion?: never; allocatedOn?: never; amount?: never; area?: never; areaCode?: never; carriedOverAmount?: never; createdAt?: never; department?: never; disbursedAmount?: never; economicCode?: never; externalId?: never; fund?: never; funding?: never; id?: never; paidAmount?: never; place?: never; planDocuments?: never; project?: never;   purpose: Direction; returnedAmount?: never; statedAmount?: never; tie?: never; updatedAt?: never; updatedBy?: never; villageCode?: never; }
  |  { afterCompletion?: never; allocatedOn?: never; amount?: never; area?: never; areaCode?: never; carriedOverAmount?: never; createdAt?: never; department?: never; disbursedAmount?: never; economicCode?: never; externalId?: never; fund?: never; funding?: never; id?: never; paidAmount?: never; place?: never; planDocuments?: never; project?: never; purpose?: never;   returnedAmount: Direction; statedAmount?: never; tie?: never; updatedAt?: never; updatedBy?: never; villageCode?: never; }
  |  { afterCompletion?: never; allocatedOn?: never; amount?: never; area?: never; areaCode?: never; carriedOverAmount?: never; createdAt?: never; department?: never; disbursedAmount?: never; economicCode?: never; externalId?: never; fund?: never; funding?: never; id?: never; paidAmount?: never; place?: never; planDocuments?: never; project?: never; purpose?: never; returnedAmount?: never;   statedAmount: Direction; tie?: never; updatedAt?: never; updatedBy?: never; villageCode?: never; }
  |  { afterCompletion?: never; allocatedOn?: never; amount?: never; area?: never; areaCode?: never; carriedOverAmount?: never; createdAt?: never; department?: never; disbursedAmount?: never; economicCode?: never; externalId?: never; fund?: never; funding?: never; id?: never; paidAmount?: never; place?: never; planDocuments?: never; project?: never; purpose?: never; returnedAmount?: never; statedAmount?: never;   tie: AreaTieOrder; updatedAt?: never; updatedBy?: never; villageCode?: never; }
  |  { afterCompletion?: never; allocatedOn?: never; amount?: never; area?: never; areaCode?: never; carriedOverAmount?: never; createdAt?: never; department?: never; disbursedAmount?: never; economicCode?: never; externalId?: never; fund?: never; funding?: never; id?: never; paidAmount?: never; place?: never; planDocuments?: never; project?: never; purpose?: never; returnedAmount?: never; statedAmount?: never; tie?: never;   updatedAt: Direction; updatedBy?: never; villageCode?: never; }
  |  { afterCompletion?: never; allocatedOn?: never; amount?: never; area?: never; areaCode?: never; carriedOverAmount?: never; createdAt?: never; department?: never; disbursedAmount?: never; economicCode?: never; externalId?: never; fund?: never; funding?: never; id?: never; paidAmount?: never; place?: never; planDocuments?: never; project?: never; purpose?: never; returnedAmount?: never; statedAmount?: never; tie?: never; updatedAt?: never;   updatedBy: Direction; villageCode?: never; }
  |  { afterCompletion?: never; allocatedOn?: never; amount?: never; area?: never; areaCode?: never; carriedOverAmount?: never; createdAt?: never; department?: never; disbursedAmount?: never; economicCode?: never; externalId?: never; fund?: never; funding?: never; id?: never; paidAmount?: never; place?: never; planDocuments?: never; project?: never; purpose?: never; returnedAmount?: never; statedAmount?: never; tie?: never; updatedAt?: never; updatedBy?: never;   villageCode: Direction; };

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

export type AllocationPartOrder =
  {   allocation: AllocationOrder; amount?: never; area?: never; createdAt?: never; endedAt?: never; id?: never; part?: never; tie?: never; updatedAt?: never; updatedBy?: never; }
  |  { allocation?: never;   amount: Direction; area?: never; createdAt?: never; endedAt?: never; id?: never; part?: never; tie?: never; updatedAt?: never; updatedBy?: never; }
  |  { allocation?: never; amount?: never;   area: ConsolidationAreaOrder; createdAt?: never; endedAt?: never; id?: never; part?: never; tie?: never; updatedAt?: never; updatedBy?: never; }
  |  { allocation?: never; amount?: never; area?: never;   createdAt: Direction; endedAt?: never; id?: never; part?: never; tie?: never; updatedAt?: never; updatedBy?: never; }
  |  { allocation?: never; amount?: never; area?: never; createdAt?: never;   endedAt: Direction; id?: never; part?: never; tie?: never; updatedAt?: never; updatedBy?: never; }
  |  { allocation?: never; amount?: never; area?: never; createdAt?: never; endedAt?: never;   id: Direction; part?: never; tie?: never; updatedAt?: never; updatedBy?: never; }
  |  { allocation?: never; amount?: never; area?: never; createdAt?: never; endedAt?: never; id?: never;   part: ProjectPartOrder; tie?: never; updatedAt?: never; updatedBy?: never; }
  |  { allocation?: never; amount?: never; area?: never; createdAt?: never; endedAt?: never; id?: never; part?: never;   tie: AreaTieOrder; updatedAt?: never; updatedBy?: never; }
  |  { allocation?: never; amount?: never; area?: never; createdAt?: never; endedAt?: never; id?: never; part?: never; tie?: never;   updatedAt: Direction; updatedBy?: never; }
  |  { allocation?: never; amount?: never; area?: never; createdAt?: never; endedAt?: never; id?: never; part?: never; tie?: never; updatedAt?: never;   updatedBy: Direction; };

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

export type AnswerImportInput = {
  answers: Record<string, unknown>;
  jobId: string;
};

export type AnswerObjectionInput = {
  idempotencyKey: string;
  objectionId: string;
  verdict: ObjectionVerdict;
  words: string;
};

export type ApiKeyRole =
  | 'ADMINISTRATOR'
  | 'AUDITOR'
  | 'CLERK'
  | 'LEADING_GROUP'
  | 'REVIEWER'
  | 'SYSTEM'
  | 'TOWNSHIP';

export type ApiKeyState =
  | 'EXPIRED'
  | 'REVOKED'
  | 'VALID';

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

export type ApprovalStepOrder =
  {   area: ConsolidationAreaOrder; authority?: never; createdAt?: never; decidedOn?: never; documentNumber?: never; handledBy?: never; id?: never; kind?: never; opinion?: never; round?: never; submittedOn?: never; takenBy?: never; updatedAt?: never; updatedBy?: never; verdict?: never; }
  |  { area?: never;   authority: Direction; createdAt?: never; decidedOn?: never; documentNumber?: never; handledBy?: never; id?: never; kind?: never; opinion?: never; round?: never; submittedOn?: never; takenBy?: never; updatedAt?: never; updatedBy?: never; verdict?: never; }
  |  { area?: never; authority?: never;   createdAt: Direction; decidedOn?: never; documentNumber?: never; handledBy?: never; id?: never; kind?: never; opinion?: never; round?: never; submittedOn?: never; takenBy?: never; updatedAt?: never; updatedBy?: never; verdict?: never; }
  |  { area?: never; authority?: never; createdAt?: never;   decidedOn: Direction; documentNumber?: never; handledBy?: never; id?: never; kind?: never; opinion?: never; round?: never; submittedOn?: never; takenBy?: never; updatedAt?: never; updatedBy?: never; verdict?: never; }
  |  { area?: never; authority?: never; createdAt?: never; decidedOn?: never;   documentNumber: Direction; handledBy?: never; id?: never; kind?: never; opinion?: never; round?: never; submittedOn?: never; takenBy?: never; updatedAt?: never; updatedBy?: never; verdict?: never; }
  |  { area?: never; authority?: never; createdAt?: never; decidedOn?: never; documentNumber?: never;   handledBy: Direction; id?: never; kind?: never; opinion?: never; round?: never; submittedOn?: never; takenBy?: never; updatedAt?: never; updatedBy?: never; verdict?: never; }
  |  { area?: never; authority?: never; createdAt?: never; decidedOn?: never; documentNumber?: never; handledBy?: never;   id: Direction; kind?: never; opinion?: never; round?: never; submittedOn?: never; takenBy?: never; updatedAt?: never; updatedBy?: never; verdict?: never; }
  |  { area?: never; authority?: never; createdAt?: never; decidedOn?: never; documentNumber?: never; handledBy?: never; id?: never;   kind: Direction; opinion?: never; round?: never; submittedOn?: never; takenBy?: never; updatedAt?: never; updatedBy?: never; verdict?: never; }
  |  { area?: never; authority?: never; createdAt?: never; decidedOn?: never; documentNumber?: never; handledBy?: never; id?: never; kind?: never;   opinion: Direction; round?: never; submittedOn?: never; takenBy?: never; updatedAt?: never; updatedBy?: never; verdict?: never; }
  |  { area?: never; authority?: never; createdAt?: never; decidedOn?: never; documentNumber?: never; handledBy?: never; id?: never; kind?: never; opinion?: never;   round: Direction; submittedOn?: never; takenBy?: never; updatedAt?: never; updatedBy?: never; verdict?: never; }
  |  { area?: never; authority?: never; createdAt?: never; decidedOn?: never; documentNumber?: never; handledBy?: never; id?: never; kind?: never; opinion?: never; round?: never;   submittedOn: Direction; takenBy?: never; updatedAt?: never; updatedBy?: never; verdict?: never; }
  |  { area?: never; authority?: never; createdAt?: never; decidedOn?: never; documentNumber?: never; handledBy?: never; id?: never; kind?: never; opinion?: never; round?: never; submittedOn?: never;   takenBy: Direction; updatedAt?: never; updatedBy?: never; verdict?: never; }
  |  { area?: never; authority?: never; createdAt?: never; decidedOn?: never; documentNumber?: never; handledBy?: never; id?: never; kind?: never; opinion?: never; round?: never; submittedOn?: never; takenBy?: never;   updatedAt: Direction; updatedBy?: never; verdict?: never; }
  |  { area?: never; authority?: never; createdAt?: never; decidedOn?: never; documentNumber?: never; handledBy?: never; id?: never; kind?: never; opinion?: never; round?: never; submittedOn?: never; takenBy?: never; updatedAt?: never;   updatedBy: Direction; verdict?: never; }
  |  { area?: never; authority?: never; createdAt?: never; decidedOn?: never; documentNumber?: never; handledBy?: never; id?: never; kind?: never; opinion?: never; round?: never; submittedOn?: never; takenBy?: never; updatedAt?: never; updatedBy?: never;   verdict: Direction; };

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

export type AreaStageOrder =
  {   approvalStep: ApprovalStepOrder; decidedOn?: never; endedOn?: never; returnedFrom?: never; state?: never; step?: never; terminated?: never; }
  |  { approvalStep?: never;   decidedOn: Direction; endedOn?: never; returnedFrom?: never; state?: never; step?: never; terminated?: never; }
  |  { approvalStep?: never; decidedOn?: never;   endedOn: Direction; returnedFrom?: never; state?: never; step?: never; terminated?: never; }
  |  { approvalStep?: never; decidedOn?: never; endedOn?: never;   returnedFrom: Direction; state?: never; step?: never; terminated?: never; }
  |  { approvalStep?: never; decidedOn?: never; endedOn?: never; returnedFrom?: never;   state: Direction; step?: never; terminated?: never; }
  |  { approvalStep?: never; decidedOn?: never; endedOn?: never; returnedFrom?: never; state?: never;   step: Direction; terminated?: never; }
  |  { approvalStep?: never; decidedOn?: never; endedOn?: never; returnedFrom?: never; state?: never; step?: never;   terminated: Direction; };

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

export type AreaTieOrder =
  {   allocation: AllocationOrder; allocationPart?: never; area?: never; createdAt?: never; endedAt?: never; explanation?: never; id?: never; method?: never; project?: never; projectPart?: never; reason?: never; rulesVersion?: never; status?: never; tiedAt?: never; updatedAt?: never; updatedBy?: never; }
  |  { allocation?: never;   allocationPart: AllocationPartOrder; area?: never; createdAt?: never; endedAt?: never; explanation?: never; id?: never; method?: never; project?: never; projectPart?: never; reason?: never; rulesVersion?: never; status?: never; tiedAt?: never; updatedAt?: never; updatedBy?: never; }
  |  { allocation?: never; allocationPart?: never;   area: ConsolidationAreaOrder; createdAt?: never; endedAt?: never; explanation?: never; id?: never; method?: never; project?: never; projectPart?: never; reason?: never; rulesVersion?: never; status?: never; tiedAt?: never; updatedAt?: never; updatedBy?: never; }
  |  { allocation?: never; allocationPart?: never; area?: never;   createdAt: Direction; endedAt?: never; explanation?: never; id?: never; method?: never; project?: never; projectPart?: never; reason?: never; rulesVersion?: never; status?: never; tiedAt?: never; updatedAt?: never; updatedBy?: never; }
  |  { allocation?: never; allocationPart?: never; area?: never; createdAt?: never;   endedAt: Direction; explanation?: never; id?: never; method?: never; project?: never; projectPart?: never; reason?: never; rulesVersion?: never; status?: never; tiedAt?: never; updatedAt?: never; updatedBy?: never; }
  |  { allocation?: never; allocationPart?: never; area?: never; createdAt?: never; endedAt?: never;   explanation: Direction; id?: never; method?: never; project?: never; projectPart?: never; reason?: never; rulesVersion?: never; status?: never; tiedAt?: never; updatedAt?: never; updatedBy?: never; }
  |  { allocation?: never; allocationPart?: never; area?: never; createdAt?: never; endedAt?: never; explanation?: never;   id: Direction; method?: never; project?: never; projectPart?: never; reason?: never; rulesVersion?: never; status?: never; tiedAt?: never; updatedAt?: never; updatedBy?: never; }
  |  { allocation?: never; allocationPart?: never; area?: never; createdAt?: never; endedAt?: never; explanation?: never; id?: never;   method: Direction; project?: never; projectPart?: never; reason?: never; rulesVersion?: never; status?: never; tiedAt?: never; updatedAt?: never; updatedBy?: never; }
  |  { allocation?: never; allocationPart?: never; area?: never; createdAt?: never; endedAt?: never; explanation?: never; id?: never; method?: never;   project: ProjectOrder; projectPart?: never; reason?: never; rulesVersion?: never; status?: never; tiedAt?: never; updatedAt?: never; updatedBy?: never; }
  |  { allocation?: never; allocationPart?: never; area?: never; createdAt?: never; endedAt?: never; explanation?: never; id?: never; method?: never; project?: never;   projectPart: ProjectPartOrder; reason?: never; rulesVersion?: never; status?: never; tiedAt?: never; updatedAt?: never; updatedBy?: never; }
  |  { allocation?: never; allocationPart?: never; area?: never; createdAt?: never; endedAt?: never; explanation?: never; id?: never; method?: never; project?: never; projectPart?: never;   reason: Direction; rulesVersion?: never; status?: never; tiedAt?: never; updatedAt?: never; updatedBy?: never; }
  |  { allocation?: never; allocationPart?: never; area?: never; createdAt?: never; endedAt?: never; explanation?: never; id?: never; method?: never; project?: never; projectPart?: never; reason?: never;   rulesVersion: Direction; status?: never; tiedAt?: never; updatedAt?: never; updatedBy?: never; }
  |  { allocation?: never; allocationPart?: never; area?: never; createdAt?: never; endedAt?: never; explanation?: never; id?: never; method?: never; project?: never; projectPart?: never; reason?: never; rulesVersion?: never;   status: Direction; tiedAt?: never; updatedAt?: never; updatedBy?: never; }
  |  { allocation?: never; allocationPart?: never; area?: never; createdAt?: never; endedAt?: never; explanation?: never; id?: never; method?: never; project?: never; projectPart?: never; reason?: never; rulesVersion?: never; status?: never;   tiedAt: Direction; updatedAt?: never; updatedBy?: never; }
  |  { allocation?: never; allocationPart?: never; area?: never; createdAt?: never; endedAt?: never; explanation?: never; id?: never; method?: never; project?: never; projectPart?: never; reason?: never; rulesVersion?: never; status?: never; tiedAt?: never;   updatedAt: Direction; updatedBy?: never; }
  |  { allocation?: never; allocationPart?: never; area?: never; createdAt?: never; endedAt?: never; explanation?: never; id?: never; method?: never; project?: never; projectPart?: never; reason?: never; rulesVersion?: never; status?: never; tiedAt?: never; updatedAt?: never;   updatedBy: Direction; };

export type AssessYearInput = {
  areaCode?: string | null | undefined;
  idempotencyKey: string;
  unit?: string | null | undefined;
  year: number;
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
  paymentCount?: IntFilter | null | undefined;
  payments?: IntFilter | null | undefined;
  projectCount?: IntFilter | null | undefined;
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

export type ChangeKind =
  | 'CREATED'
  | 'ENDED'
  | 'UPDATED';

export type ChangedType =
  | 'ACCEPTANCE'
  | 'ADMINISTRATIVE_DIVISION'
  | 'AFTERCARE'
  | 'ALLOCATION'
  | 'ALLOCATION_PART'
  | 'ANNUAL_TARGET'
  | 'APPROVAL_STEP'
  | 'AREA_DRAWING'
  | 'AREA_MEMBER'
  | 'AREA_TIE'
  | 'ASSESSMENT'
  | 'ASSESSMENT_ITEM'
  | 'ASSESSMENT_SCORING'
  | 'AUDIT_RULE_VERSION'
  | 'AUDIT_RUN'
  | 'AUDIT_RUN_RULE'
  | 'BEAUTIFUL_VILLAGE'
  | 'BUDGET_REVIEW'
  | 'CONSOLIDATION_AREA'
  | 'CONSTRUCTION_LAND_LINKAGE'
  | 'CONTRACT'
  | 'CONTRACT_SUPPLEMENT'
  | 'DEPARTMENT_RETURN'
  | 'DEPARTMENT_RETURN_LINE'
  | 'DISBURSEMENT'
  | 'DIVISION_SUCCESSION'
  | 'DRY_TO_PADDY_CONVERSION'
  | 'DUPLICATE_PAIR'
  | 'ECOLOGICAL_WORK'
  | 'ENVIRONMENTAL_IMPACT_REVIEW'
  | 'ENVIRONMENTAL_INSPECTION'
  | 'FARMLAND_INFRASTRUCTURE'
  | 'FARMLAND_QUALITY_IMPROVEMENT'
  | 'FINAL_ACCOUNT'
  | 'FINDING'
  | 'FINDING_STEP'
  | 'FISCAL_YEAR_STEP'
  | 'FUNCTION_ZONE'
  | 'FUND'
  | 'FUND_SUPERVISION'
  | 'GREENING_PLAN_REVIEW'
  | 'GREENING_WORK'
  | 'HIGH_STANDARD_FARMLAND'
  | 'HOMESTEAD_REFORM'
  | 'IMPLEMENTATION_PLAN'
  | 'INFRASTRUCTURE_WORK'
  | 'INSPECTION'
  | 'INVESTMENT_PROMOTION'
  | 'INVOICE'
  | 'IRRIGATION_WORK'
  | 'LAND_CLASS'
  | 'LAND_RIGHTS_REGISTRATION'
  | 'LAND_TRANSFER'
  | 'LAND_USE_RECORD'
  | 'LEADING_CADRE_CONTACT'
  | 'MINISTRY_FILING'
  | 'NEW_CONSTRUCTION_LAND_QUOTA'
  | 'OBJECTION'
  | 'OBJECTION_ANSWER'
  | 'OBJECTION_TRANSFER'
  | 'PAYEE_ACCOUNT'
  | 'PAYMENT'
  | 'PERMANENT_BASIC_FARMLAND'
  | 'PLANNED_PROJECT'
  | 'PLANNED_SOURCE'
  | 'POTENTIAL_SURVEY'
  | 'PROJECT'
  | 'PROJECT_APPROVAL'
  | 'PROJECT_CHANGE'
  | 'PROJECT_HEADQUARTERS'
  | 'PROJECT_PART'
  | 'PROJECT_PHASE'
  | 'PROJECT_PROGRESS'
  | 'PROJECT_SOURCE'
  | 'PUBLICATION'
  | 'PUBLIC_NOTICE'
  | 'QUANTITY_ITEM'
  | 'QUOTA'
  | 'RECLAMATION'
  | 'RECOMMENDATION_FORM'
  | 'RECORD_WITHDRAWAL'
  | 'RECTIFICATION'
  | 'RESERVE_LAND_DEVELOPMENT'
  | 'RESERVE_POOL_ENTRY'
  | 'REWARD'
  | 'REWARD_PARAMETER'
  | 'RULE_PARAMETER_VALUE'
  | 'SOIL_FERTILITY_PLAN'
  | 'SOIL_WATER_REVIEW'
  | 'STEP_DEADLINE'
  | 'STEP_REMINDER'
  | 'STEP_TERM'
  | 'SUBSIDY_ROSTER'
  | 'SUBSIDY_ROSTER_ENTRY'
  | 'SUPERVISION'
  | 'TIE_DECISION'
  | 'VILLAGE_LAND_USE_PLAN'
  | 'WATER_SUPERVISION'
  | 'WILLINGNESS';

export type ChangedTypeFilter = {
  eq?: ChangedType | null | undefined;
  in?: Array<ChangedType> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type CloseFindingInput = {
  decision?: FindingDecision | null | undefined;
  documents?: Array<string> | null | undefined;
  findingId: string;
  idempotencyKey: string;
  reason?: string | null | undefined;
  version?: number | null | undefined;
};

export type ConfirmTieInput = {
  allocationId?: string | null | undefined;
  areaCode: string;
  expectedTieId?: string | null | undefined;
  idempotencyKey: string;
  projectId?: string | null | undefined;
  projectPartId?: string | null | undefined;
  reason: string;
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
  stepDeadlines?: StepDeadlineListFilter | null | undefined;
  stepReminders?: StepReminderListFilter | null | undefined;
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

export type ConsolidationAreaKey = {
  code?: string | null | undefined;
  id?: string | null | undefined;
};

export type ConsolidationAreaListFilter = {
  every?: ConsolidationAreaFilter | null | undefined;
  none?: ConsolidationAreaFilter | null | undefined;
  some?: ConsolidationAreaFilter | null | undefined;
};

export type ConsolidationAreaOrder =
  {   awaiting: FundingFigureOrder; code?: never; contiguous?: never; createdAt?: never; disclosure?: never; fundBalance?: never; funding?: never; headquarters?: never; id?: never; name?: never; recommendationForm?: never; redLines?: never; scope?: never; stage?: never; updatedAt?: never; updatedBy?: never; validFrom?: never; validTo?: never; }
  |  { awaiting?: never;   code: Direction; contiguous?: never; createdAt?: never; disclosure?: never; fundBalance?: never; funding?: never; headquarters?: never; id?: never; name?: never; recommendationForm?: never; redLines?: never; scope?: never; stage?: never; updatedAt?: never; updatedBy?: never; validFrom?: never; validTo?: never; }
  |  { awaiting?: never; code?: never;   contiguous: Direction; createdAt?: never; disclosure?: never; fundBalance?: never; funding?: never; headquarters?: never; id?: never; name?: never; recommendationForm?: never; redLines?: never; scope?: never; stage?: never; updatedAt?: never; updatedBy?: never; validFrom?: never; validTo?: never; }
  |  { awaiting?: never; code?: never; contiguous?: never;   createdAt: Direction; disclosure?: never; fundBalance?: never; funding?: never; headquarters?: never; id?: never; name?: never; recommendationForm?: never; redLines?: never; scope?: never; stage?: never; updatedAt?: never; updatedBy?: never; validFrom?: never; validTo?: never; }
  |  { awaiting?: never; code?: never; contiguous?: never; createdAt?: never;   disclosure: DisclosureOrder; fundBalance?: never; funding?: never; headquarters?: never; id?: never; name?: never; recommendationForm?: never; redLines?: never; scope?: never; stage?: never; updatedAt?: never; updatedBy?: never; validFrom?: never; validTo?: never; }
  |  { awaiting?: never; code?: never; contiguous?: never; createdAt?: never; disclosure?: never;   fundBalance: FundBalanceOrder; funding?: never; headquarters?: never; id?: never; name?: never; recommendationForm?: never; redLines?: never; scope?: never; stage?: never; updatedAt?: never; updatedBy?: never; validFrom?: never; validTo?: never; }
  |  { awaiting?: never; code?: never; contiguous?: never; createdAt?: never; disclosure?: never; fundBalance?: never;   funding: FundingOrder; headquarters?: never; id?: never; name?: never; recommendationForm?: never; redLines?: never; scope?: never; stage?: never; updatedAt?: never; updatedBy?: never; validFrom?: never; validTo?: never; }
  |  { awaiting?: never; code?: never; contiguous?: never; createdAt?: never; disclosure?: never; fundBalance?: never; funding?: never;   headquarters: ProjectHeadquartersOrder; id?: never; name?: never; recommendationForm?: never; redLines?: never; scope?: never; stage?: never; updatedAt?: never; updatedBy?: never; validFrom?: never; validTo?: never; }
  |  { awaiting?: never; code?: never; contiguous?: never; createdAt?: never; disclosure?: never; fundBalance?: never; funding?: never; headquarters?: never;   id: Direction; name?: never; recommendationForm?: never; redLines?: never; scope?: never; stage?: never; updatedAt?: never; updatedBy?: never; validFrom?: never; validTo?: never; }
  |  { awaiting?: never; code?: never; contiguous?: never; createdAt?: never; disclosure?: never; fundBalance?: never; funding?: never; headquarters?: never; id?: never;   name: Direction; recommendationForm?: never; redLines?: never; scope?: never; stage?: never; updatedAt?: never; updatedBy?: never; validFrom?: never; validTo?: never; }
  |  { awaiting?: never; code?: never; contiguous?: never; createdAt?: never; disclosure?: never; fundBalance?: never; funding?: never; headquarters?: never; id?: never; name?: never;   recommendationForm: RecommendationFormOrder; redLines?: never; scope?: never; stage?: never; updatedAt?: never; updatedBy?: never; validFrom?: never; validTo?: never; }
  |  { awaiting?: never; code?: never; contiguous?: never; createdAt?: never; disclosure?: never; fundBalance?: never; funding?: never; headquarters?: never; id?: never; name?: never; recommendationForm?: never;   redLines: RedLinesOrder; scope?: never; stage?: never; updatedAt?: never; updatedBy?: never; validFrom?: never; validTo?: never; }
  |  { awaiting?: never; code?: never; contiguous?: never; createdAt?: never; disclosure?: never; fundBalance?: never; funding?: never; headquarters?: never; id?: never; name?: never; recommendationForm?: never; redLines?: never;   scope: Direction; stage?: never; updatedAt?: never; updatedBy?: never; validFrom?: never; validTo?: never; }
  |  { awaiting?: never; code?: never; contiguous?: never; createdAt?: never; disclosure?: never; fundBalance?: never; funding?: never; headquarters?: never; id?: never; name?: never; recommendationForm?: never; redLines?: never; scope?: never;   stage: AreaStageOrder; updatedAt?: never; updatedBy?: never; validFrom?: never; validTo?: never; }
  |  { awaiting?: never; code?: never; contiguous?: never; createdAt?: never; disclosure?: never; fundBalance?: never; funding?: never; headquarters?: never; id?: never; name?: never; recommendationForm?: never; redLines?: never; scope?: never; stage?: never;   updatedAt: Direction; updatedBy?: never; validFrom?: never; validTo?: never; }
  |  { awaiting?: never; code?: never; contiguous?: never; createdAt?: never; disclosure?: never; fundBalance?: never; funding?: never; headquarters?: never; id?: never; name?: never; recommendationForm?: never; redLines?: never; scope?: never; stage?: never; updatedAt?: never;   updatedBy: Direction; validFrom?: never; validTo?: never; }
  |  { awaiting?: never; code?: never; contiguous?: never; createdAt?: never; disclosure?: never; fundBalance?: never; funding?: never; headquarters?: never; id?: never; name?: never; recommendationForm?: never; redLines?: never; scope?: never; stage?: never; updatedAt?: never; updatedBy?: never;   validFrom: Direction; validTo?: never; }
  |  { awaiting?: never; code?: never; contiguous?: never; createdAt?: never; disclosure?: never; fundBalance?: never; funding?: never; headquarters?: never; id?: never; name?: never; recommendationForm?: never; redLines?: never; scope?: never; stage?: never; updatedAt?: never; updatedBy?: never; validFrom?: never;   validTo: Direction; };

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

export type ConstructionLandLinkageOrder =
  {   approvedOn: Direction; area?: never; builtArea?: never; createdAt?: never; demolishedArea?: never; documentNumber?: never; filingNumber?: never; id?: never; project?: never; quotaArea?: never; reclaimedArea?: never; updatedAt?: never; updatedBy?: never; }
  |  { approvedOn?: never;   area: ConsolidationAreaOrder; builtArea?: never; createdAt?: never; demolishedArea?: never; documentNumber?: never; filingNumber?: never; id?: never; project?: never; quotaArea?: never; reclaimedArea?: never; updatedAt?: never; updatedBy?: never; }
  |  { approvedOn?: never; area?: never;   builtArea: Direction; createdAt?: never; demolishedArea?: never; documentNumber?: never; filingNumber?: never; id?: never; project?: never; quotaArea?: never; reclaimedArea?: never; updatedAt?: never; updatedBy?: never; }
  |  { approvedOn?: never; area?: never; builtArea?: never;   createdAt: Direction; demolishedArea?: never; documentNumber?: never; filingNumber?: never; id?: never; project?: never; quotaArea?: never; reclaimedArea?: never; updatedAt?: never; updatedBy?: never; }
  |  { approvedOn?: never; area?: never; builtArea?: never; createdAt?: never;   demolishedArea: Direction; documentNumber?: never; filingNumber?: never; id?: never; project?: never; quotaArea?: never; reclaimedArea?: never; updatedAt?: never; updatedBy?: never; }
  |  { approvedOn?: never; area?: never; builtArea?: never; createdAt?: never; demolishedArea?: never;   documentNumber: Direction; filingNumber?: never; id?: never; project?: never; quotaArea?: never; reclaimedArea?: never; updatedAt?: never; updatedBy?: never; }
  |  { approvedOn?: never; area?: never; builtArea?: never; createdAt?: never; demolishedArea?: never; documentNumber?: never;   filingNumber: Direction; id?: never; project?: never; quotaArea?: never; reclaimedArea?: never; updatedAt?: never; updatedBy?: never; }
  |  { approvedOn?: never; area?: never; builtArea?: never; createdAt?: never; demolishedArea?: never; documentNumber?: never; filingNumber?: never;   id: Direction; project?: never; quotaArea?: never; reclaimedArea?: never; updatedAt?: never; updatedBy?: never; }
  |  { approvedOn?: never; area?: never; builtArea?: never; createdAt?: never; demolishedArea?: never; documentNumber?: never; filingNumber?: never; id?: never;   project: ProjectOrder; quotaArea?: never; reclaimedArea?: never; updatedAt?: never; updatedBy?: never; }
  |  { approvedOn?: never; area?: never; builtArea?: never; createdAt?: never; demolishedArea?: never; documentNumber?: never; filingNumber?: never; id?: never; project?: never;   quotaArea: Direction; reclaimedArea?: never; updatedAt?: never; updatedBy?: never; }
  |  { approvedOn?: never; area?: never; builtArea?: never; createdAt?: never; demolishedArea?: never; documentNumber?: never; filingNumber?: never; id?: never; project?: never; quotaArea?: never;   reclaimedArea: Direction; updatedAt?: never; updatedBy?: never; }
  |  { approvedOn?: never; area?: never; builtArea?: never; createdAt?: never; demolishedArea?: never; documentNumber?: never; filingNumber?: never; id?: never; project?: never; quotaArea?: never; reclaimedArea?: never;   updatedAt: Direction; updatedBy?: never; }
  |  { approvedOn?: never; area?: never; builtArea?: never; createdAt?: never; demolishedArea?: never; documentNumber?: never; filingNumber?: never; id?: never; project?: never; quotaArea?: never; reclaimedArea?: never; updatedAt?: never;   updatedBy: Direction; };

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

export type CoverageGrouping =
  | 'AREA'
  | 'DEPARTMENT'
  | 'FISCAL_YEAR'
  | 'LEVEL'
  | 'PROGRAMME';

export type CreateFundInput = {
  amount: string;
  documentNumber?: string | null | undefined;
  fiscalYear: number;
  functionalCodes?: Array<string> | null | undefined;
  furtherLevels?: Array<FundLevel> | null | undefined;
  idempotencyKey: string;
  kind?: FundKind;
  level: FundLevel;
  name: string;
  performanceTarget?: string | null | undefined;
  poolNumber?: string | null | undefined;
  programme: FundProgramme;
  purposes?: Array<string> | null | undefined;
  receivedOn?: string | null | undefined;
  upstreamDocument?: string | null | undefined;
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

export type Direction =
  | 'ASC'
  | 'ASC_NULLS_FIRST'
  | 'DESC'
  | 'DESC_NULLS_FIRST';

export type DisburseAllocationInput = {
  allocationId: string;
  amount: string;
  disbursedOn?: string | null | undefined;
  externalId?: string | null | undefined;
  idempotencyKey: string;
  passedThrough?: Array<string> | null | undefined;
  recipient: string;
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

export type DisclosedObjectionsOrder =
  {   answered: Direction; open?: never; overdue?: never; received?: never; }
  |  { answered?: never;   open: Direction; overdue?: never; received?: never; }
  |  { answered?: never; open?: never;   overdue: Direction; received?: never; }
  |  { answered?: never; open?: never; overdue?: never;   received: Direction; };

export type DisclosureLanguage =
  | 'EN'
  | 'ZH';

export type DisclosureOrder =
  {   acceptedProjects: Direction; asOf?: never; howToObject?: never; landArea?: never; lastStep?: never; lastStepOn?: never; members?: never; newCultivatedLand?: never; objections?: never; projectCount?: never; redLinesBroken?: never; redLinesKept?: never; sentences?: never; unplacedMoney?: never; }
  |  { acceptedProjects?: never;   asOf: Direction; howToObject?: never; landArea?: never; lastStep?: never; lastStepOn?: never; members?: never; newCultivatedLand?: never; objections?: never; projectCount?: never; redLinesBroken?: never; redLinesKept?: never; sentences?: never; unplacedMoney?: never; }
  |  { acceptedProjects?: never; asOf?: never;   howToObject: Direction; landArea?: never; lastStep?: never; lastStepOn?: never; members?: never; newCultivatedLand?: never; objections?: never; projectCount?: never; redLinesBroken?: never; redLinesKept?: never; sentences?: never; unplacedMoney?: never; }
  |  { acceptedProjects?: never; asOf?: never; howToObject?: never;   landArea: Direction; lastStep?: never; lastStepOn?: never; members?: never; newCultivatedLand?: never; objections?: never; projectCount?: never; redLinesBroken?: never; redLinesKept?: never; sentences?: never; unplacedMoney?: never; }
  |  { acceptedProjects?: never; asOf?: never; howToObject?: never; landArea?: never;   lastStep: Direction; lastStepOn?: never; members?: never; newCultivatedLand?: never; objections?: never; projectCount?: never; redLinesBroken?: never; redLinesKept?: never; sentences?: never; unplacedMoney?: never; }
  |  { acceptedProjects?: never; asOf?: never; howToObject?: never; landArea?: never; lastStep?: never;   lastStepOn: Direction; members?: never; newCultivatedLand?: never; objections?: never; projectCount?: never; redLinesBroken?: never; redLinesKept?: never; sentences?: never; unplacedMoney?: never; }
  |  { acceptedProjects?: never; asOf?: never; howToObject?: never; landArea?: never; lastStep?: never; lastStepOn?: never;   members: Direction; newCultivatedLand?: never; objections?: never; projectCount?: never; redLinesBroken?: never; redLinesKept?: never; sentences?: never; unplacedMoney?: never; }
  |  { acceptedProjects?: never; asOf?: never; howToObject?: never; landArea?: never; lastStep?: never; lastStepOn?: never; members?: never;   newCultivatedLand: Direction; objections?: never; projectCount?: never; redLinesBroken?: never; redLinesKept?: never; sentences?: never; unplacedMoney?: never; }
  |  { acceptedProjects?: never; asOf?: never; howToObject?: never; landArea?: never; lastStep?: never; lastStepOn?: never; members?: never; newCultivatedLand?: never;   objections: DisclosedObjectionsOrder; projectCount?: never; redLinesBroken?: never; redLinesKept?: never; sentences?: never; unplacedMoney?: never; }
  |  { acceptedProjects?: never; asOf?: never; howToObject?: never; landArea?: never; lastStep?: never; lastStepOn?: never; members?: never; newCultivatedLand?: never; objections?: never;   projectCount: Direction; redLinesBroken?: never; redLinesKept?: never; sentences?: never; unplacedMoney?: never; }
  |  { acceptedProjects?: never; asOf?: never; howToObject?: never; landArea?: never; lastStep?: never; lastStepOn?: never; members?: never; newCultivatedLand?: never; objections?: never; projectCount?: never;   redLinesBroken: Direction; redLinesKept?: never; sentences?: never; unplacedMoney?: never; }
  |  { acceptedProjects?: never; asOf?: never; howToObject?: never; landArea?: never; lastStep?: never; lastStepOn?: never; members?: never; newCultivatedLand?: never; objections?: never; projectCount?: never; redLinesBroken?: never;   redLinesKept: Direction; sentences?: never; unplacedMoney?: never; }
  |  { acceptedProjects?: never; asOf?: never; howToObject?: never; landArea?: never; lastStep?: never; lastStepOn?: never; members?: never; newCultivatedLand?: never; objections?: never; projectCount?: never; redLinesBroken?: never; redLinesKept?: never;   sentences: Direction; unplacedMoney?: never; }
  |  { acceptedProjects?: never; asOf?: never; howToObject?: never; landArea?: never; lastStep?: never; lastStepOn?: never; members?: never; newCultivatedLand?: never; objections?: never; projectCount?: never; redLinesBroken?: never; redLinesKept?: never; sentences?: never;   unplacedMoney: Direction; };

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

export type DryToPaddyConversionOrder =
  {   area: ConsolidationAreaOrder; contiguityAfter?: never; contiguityBefore?: never; createdAt?: never; gradeAfter?: never; gradeBefore?: never; id?: never; landArea?: never; newCultivatedLand?: never; paddyAfter?: never; paddyBefore?: never; project?: never; quotaArea?: never; updatedAt?: never; updatedBy?: never; waterSource?: never; }
  |  { area?: never;   contiguityAfter: Direction; contiguityBefore?: never; createdAt?: never; gradeAfter?: never; gradeBefore?: never; id?: never; landArea?: never; newCultivatedLand?: never; paddyAfter?: never; paddyBefore?: never; project?: never; quotaArea?: never; updatedAt?: never; updatedBy?: never; waterSource?: never; }
  |  { area?: never; contiguityAfter?: never;   contiguityBefore: Direction; createdAt?: never; gradeAfter?: never; gradeBefore?: never; id?: never; landArea?: never; newCultivatedLand?: never; paddyAfter?: never; paddyBefore?: never; project?: never; quotaArea?: never; updatedAt?: never; updatedBy?: never; waterSource?: never; }
  |  { area?: never; contiguityAfter?: never; contiguityBefore?: never;   createdAt: Direction; gradeAfter?: never; gradeBefore?: never; id?: never; landArea?: never; newCultivatedLand?: never; paddyAfter?: never; paddyBefore?: never; project?: never; quotaArea?: never; updatedAt?: never; updatedBy?: never; waterSource?: never; }
  |  { area?: never; contiguityAfter?: never; contiguityBefore?: never; createdAt?: never;   gradeAfter: Direction; gradeBefore?: never; id?: never; landArea?: never; newCultivatedLand?: never; paddyAfter?: never; paddyBefore?: never; project?: never; quotaArea?: never; updatedAt?: never; updatedBy?: never; waterSource?: never; }
  |  { area?: never; contiguityAfter?: never; contiguityBefore?: never; createdAt?: never; gradeAfter?: never;   gradeBefore: Direction; id?: never; landArea?: never; newCultivatedLand?: never; paddyAfter?: never; paddyBefore?: never; project?: never; quotaArea?: never; updatedAt?: never; updatedBy?: never; waterSource?: never; }
  |  { area?: never; contiguityAfter?: never; contiguityBefore?: never; createdAt?: never; gradeAfter?: never; gradeBefore?: never;   id: Direction; landArea?: never; newCultivatedLand?: never; paddyAfter?: never; paddyBefore?: never; project?: never; quotaArea?: never; updatedAt?: never; updatedBy?: never; waterSource?: never; }
  |  { area?: never; contiguityAfter?: never; contiguityBefore?: never; createdAt?: never; gradeAfter?: never; gradeBefore?: never; id?: never;   landArea: Direction; newCultivatedLand?: never; paddyAfter?: never; paddyBefore?: never; project?: never; quotaArea?: never; updatedAt?: never; updatedBy?: never; waterSource?: never; }
  |  { area?: never; contiguityAfter?: never; contiguityBefore?: never; createdAt?: never; gradeAfter?: never; gradeBefore?: never; id?: never; landArea?: never;   newCultivatedLand: Direction; paddyAfter?: never; paddyBefore?: never; project?: never; quotaArea?: never; updatedAt?: never; updatedBy?: never; waterSource?: never; }
  |  { area?: never; contiguityAfter?: never; contiguityBefore?: never; createdAt?: never; gradeAfter?: never; gradeBefore?: never; id?: never; landArea?: never; newCultivatedLand?: never;   paddyAfter: Direction; paddyBefore?: never; project?: never; quotaArea?: never; updatedAt?: never; updatedBy?: never; waterSource?: never; }
  |  { area?: never; contiguityAfter?: never; contiguityBefore?: never; createdAt?: never; gradeAfter?: never; gradeBefore?: never; id?: never; landArea?: never; newCultivatedLand?: never; paddyAfter?: never;   paddyBefore: Direction; project?: never; quotaArea?: never; updatedAt?: never; updatedBy?: never; waterSource?: never; }
  |  { area?: never; contiguityAfter?: never; contiguityBefore?: never; createdAt?: never; gradeAfter?: never; gradeBefore?: never; id?: never; landArea?: never; newCultivatedLand?: never; paddyAfter?: never; paddyBefore?: never;   project: ProjectOrder; quotaArea?: never; updatedAt?: never; updatedBy?: never; waterSource?: never; }
  |  { area?: never; contiguityAfter?: never; contiguityBefore?: never; createdAt?: never; gradeAfter?: never; gradeBefore?: never; id?: never; landArea?: never; newCultivatedLand?: never; paddyAfter?: never; paddyBefore?: never; project?: never;   quotaArea: Direction; updatedAt?: never; updatedBy?: never; waterSource?: never; }
  |  { area?: never; contiguityAfter?: never; contiguityBefore?: never; createdAt?: never; gradeAfter?: never; gradeBefore?: never; id?: never; landArea?: never; newCultivatedLand?: never; paddyAfter?: never; paddyBefore?: never; project?: never; quotaArea?: never;   updatedAt: Direction; updatedBy?: never; waterSource?: never; }
  |  { area?: never; contiguityAfter?: never; contiguityBefore?: never; createdAt?: never; gradeAfter?: never; gradeBefore?: never; id?: never; landArea?: never; newCultivatedLand?: never; paddyAfter?: never; paddyBefore?: never; project?: never; quotaArea?: never; updatedAt?: never;   updatedBy: Direction; waterSource?: never; }
  |  { area?: never; contiguityAfter?: never; contiguityBefore?: never; createdAt?: never; gradeAfter?: never; gradeBefore?: never; id?: never; landArea?: never; newCultivatedLand?: never; paddyAfter?: never; paddyBefore?: never; project?: never; quotaArea?: never; updatedAt?: never; updatedBy?: never;   waterSource: Direction; };

export type DueBasis =
  | 'PLAN'
  | 'RULE'
  | 'SET';

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

export type FarmlandQualityImprovementOrder =
  {   area: ConsolidationAreaOrder; contiguityAfter?: never; contiguityBefore?: never; createdAt?: never; gradeAfter?: never; gradeBefore?: never; id?: never; landArea?: never; measures?: never; project?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never;   contiguityAfter: Direction; contiguityBefore?: never; createdAt?: never; gradeAfter?: never; gradeBefore?: never; id?: never; landArea?: never; measures?: never; project?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; contiguityAfter?: never;   contiguityBefore: Direction; createdAt?: never; gradeAfter?: never; gradeBefore?: never; id?: never; landArea?: never; measures?: never; project?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; contiguityAfter?: never; contiguityBefore?: never;   createdAt: Direction; gradeAfter?: never; gradeBefore?: never; id?: never; landArea?: never; measures?: never; project?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; contiguityAfter?: never; contiguityBefore?: never; createdAt?: never;   gradeAfter: Direction; gradeBefore?: never; id?: never; landArea?: never; measures?: never; project?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; contiguityAfter?: never; contiguityBefore?: never; createdAt?: never; gradeAfter?: never;   gradeBefore: Direction; id?: never; landArea?: never; measures?: never; project?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; contiguityAfter?: never; contiguityBefore?: never; createdAt?: never; gradeAfter?: never; gradeBefore?: never;   id: Direction; landArea?: never; measures?: never; project?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; contiguityAfter?: never; contiguityBefore?: never; createdAt?: never; gradeAfter?: never; gradeBefore?: never; id?: never;   landArea: Direction; measures?: never; project?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; contiguityAfter?: never; contiguityBefore?: never; createdAt?: never; gradeAfter?: never; gradeBefore?: never; id?: never; landArea?: never;   measures: Direction; project?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; contiguityAfter?: never; contiguityBefore?: never; createdAt?: never; gradeAfter?: never; gradeBefore?: never; id?: never; landArea?: never; measures?: never;   project: ProjectOrder; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; contiguityAfter?: never; contiguityBefore?: never; createdAt?: never; gradeAfter?: never; gradeBefore?: never; id?: never; landArea?: never; measures?: never; project?: never;   updatedAt: Direction; updatedBy?: never; }
  |  { area?: never; contiguityAfter?: never; contiguityBefore?: never; createdAt?: never; gradeAfter?: never; gradeBefore?: never; id?: never; landArea?: never; measures?: never; project?: never; updatedAt?: never;   updatedBy: Direction; };

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
  subjectKind?: ChangedTypeFilter | null | undefined;
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

export type FundBalanceOrder =
  {   actualGap: Direction; actualSources?: never; actualUses?: never; newCultivatedLand?: never; plannedGap?: never; plannedSources?: never; plannedUses?: never; yuanPerMu?: never; }
  |  { actualGap?: never;   actualSources: Direction; actualUses?: never; newCultivatedLand?: never; plannedGap?: never; plannedSources?: never; plannedUses?: never; yuanPerMu?: never; }
  |  { actualGap?: never; actualSources?: never;   actualUses: Direction; newCultivatedLand?: never; plannedGap?: never; plannedSources?: never; plannedUses?: never; yuanPerMu?: never; }
  |  { actualGap?: never; actualSources?: never; actualUses?: never;   newCultivatedLand: Direction; plannedGap?: never; plannedSources?: never; plannedUses?: never; yuanPerMu?: never; }
  |  { actualGap?: never; actualSources?: never; actualUses?: never; newCultivatedLand?: never;   plannedGap: Direction; plannedSources?: never; plannedUses?: never; yuanPerMu?: never; }
  |  { actualGap?: never; actualSources?: never; actualUses?: never; newCultivatedLand?: never; plannedGap?: never;   plannedSources: Direction; plannedUses?: never; yuanPerMu?: never; }
  |  { actualGap?: never; actualSources?: never; actualUses?: never; newCultivatedLand?: never; plannedGap?: never; plannedSources?: never;   plannedUses: Direction; yuanPerMu?: never; }
  |  { actualGap?: never; actualSources?: never; actualUses?: never; newCultivatedLand?: never; plannedGap?: never; plannedSources?: never; plannedUses?: never;   yuanPerMu: Direction; };

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

export type FundOrder =
  {   allocatedAmount: Direction; amount?: never; carriedFrom?: never; carriedOverAmount?: never; createdAt?: never; documentNumber?: never; fiscalYear?: never; functionalCodes?: never; funding?: never; furtherLevels?: never; id?: never; kind?: never; level?: never; name?: never; performanceTarget?: never; poolNumber?: never; programme?: never; purposes?: never; receivedOn?: never; returnedAmount?: never; statedAmount?: never; updatedAt?: never; updatedBy?: never; upstreamDocument?: never; }
  |  { allocatedAmount?: never;   amount: Direction; carriedFrom?: never; carriedOverAmount?: never; createdAt?: never; documentNumber?: never; fiscalYear?: never; functionalCodes?: never; funding?: never; furtherLevels?: never; id?: never; kind?: never; level?: never; name?: never; performanceTarget?: never; poolNumber?: never; programme?: never; purposes?: never; receivedOn?: never; returnedAmount?: never; statedAmount?: never; updatedAt?: never; updatedBy?: never; upstreamDocument?: never; }
  |  { allocatedAmount?: never; amount?: never;   carriedFrom: FundOrder; carriedOverAmount?: never; createdAt?: never; documentNumber?: never; fiscalYear?: never; functionalCodes?: never; funding?: never; furtherLevels?: never; id?: never; kind?: never; level?: never; name?: never; performanceTarget?: never; poolNumber?: never; programme?: never; purposes?: never; receivedOn?: never; returnedAmount?: never; statedAmount?: never; updatedAt?: never; updatedBy?: never; upstreamDocument?: never; }
  |  { allocatedAmount?: never; amount?: never; carriedFrom?: never;   carriedOverAmount: Direction; createdAt?: never; documentNumber?: never; fiscalYear?: never; functionalCodes?: never; funding?: never; furtherLevels?: never; id?: never; kind?: never; level?: never; name?: never; performanceTarget?: never; poolNumber?: never; programme?: never; purposes?: never; receivedOn?: never; returnedAmount?: never; statedAmount?: never; updatedAt?: never; updatedBy?: never; upstreamDocument?: never; }
  |  { allocatedAmount?: never; amount?: never; carriedFrom?: never; carriedOverAmount?: never;   createdAt: Direction; documentNumber?: never; fiscalYear?: never; functionalCodes?: never; funding?: never; furtherLevels?: never; id?: never; kind?: never; level?: never; name?: never; performanceTarget?: never; poolNumber?: never; programme?: never; purposes?: never; receivedOn?: never; returnedAmount?: never; statedAmount?: never; updatedAt?: never; updatedBy?: never; upstreamDocument?: never; }
  |  { allocatedAmount?: never; amount?: never; carriedFrom?: never; carriedOverAmount?: never; createdAt?: never;   documentNumber: Direction; fiscalYear?: never; functionalCodes?: never; funding?: never; furtherLevels?: never; id?: never; kind?: never; level?: never; name?: never; performanceTarget?: never; poolNumber?: never; programme?: never; purposes?: never; receivedOn?: never; returnedAmount?: never; statedAmount?: never; updatedAt?: never; updatedBy?: never; upstreamDocument?: never; }
  |  { allocatedAmount?: never; amount?: never; carriedFrom?: never; carriedOverAmount?: never; createdAt?: never; documentNumber?: never;   fiscalYear: Direction; functionalCodes?: never; funding?: never; furtherLevels?: never; id?: never; kind?: never; level?: never; name?: never; performanceTarget?: never; poolNumber?: never; programme?: never; purposes?: never; receivedOn?: never; returnedAmount?: never; statedAmount?: never; updatedAt?: never; updatedBy?: never; upstreamDocument?: never; }
  |  { allocatedAmount?: never; amount?: never; carriedFrom?: never; carriedOverAmount?: never; createdAt?: never; documentNumber?: never; fiscalYear?: never;   functionalCodes: Direction; funding?: never; furtherLevels?: never; id?: never; kind?: never; level?: never; name?: never; performanceTarget?: never; poolNumber?: never; programme?: never; purposes?: never; receivedOn?: never; returnedAmount?: never; statedAmount?: never; updatedAt?: never; updatedBy?: never; upstreamDocument?: never; }
  |  { allocatedAmount?: never; amount?: never; carriedFrom?: never; carriedOverAmount?: never; createdAt?: never; documentNumber?: never; fiscalYear?: never; functionalCodes?: never;   funding: FundingOrder; furtherLevels?: never; id?: never; kind?: never; level?: never; name?: never; performanceTarget?: never; poolNumber?: never; programme?: never; purposes?: never; receivedOn?: never; returnedAmount?: never; statedAmount?: never; updatedAt?: never; updatedBy?: never; upstreamDocument?: never; }
  |  { allocatedAmount?: never; amount?: never; carriedFrom?: never; carriedOverAmount?: never; createdAt?: never; documentNumber?: never; fiscalYear?: never; functionalCodes?: never; funding?: never;   furtherLevels: Direction; id?: never; kind?: never; level?: never; name?: never; performanceTarget?: never; poolNumber?: never; programme?: never; purposes?: never; receivedOn?: never; returnedAmount?: never; statedAmount?: never; updatedAt?: never; updatedBy?: never; upstreamDocument?: never; }
  |  { allocatedAmount?: never; amount?: never; carriedFrom?: never; carriedOverAmount?: never; createdAt?: never; documentNumber?: never; fiscalYear?: never; functionalCodes?: never; funding?: never; furtherLevels?: never;   id: Direction; kind?: never; level?: never; name?: never; performanceTarget?: never; poolNumber?: never; programme?: never; purposes?: never; receivedOn?: never; returnedAmount?: never; statedAmount?: never; updatedAt?: never; updatedBy?: never; upstreamDocument?: never; }
  |  { allocatedAmount?: never; amount?: never; carriedFrom?: never; carriedOverAmount?: never; createdAt?: never; documentNumber?: never; fiscalYear?: never; functionalCodes?: never; funding?: never; furtherLevels?: never; id?: never;   kind: Direction; level?: never; name?: never; performanceTarget?: never; poolNumber?: never; programme?: never; purposes?: never; receivedOn?: never; returnedAmount?: never; statedAmount?: never; updatedAt?: never; updatedBy?: never; upstreamDocument?: never; }
  |  { allocatedAmount?: never; amount?: never; carriedFrom?: never; carriedOverAmount?: never; createdAt?: never; documentNumber?: never; fiscalYear?: never; functionalCodes?: never; funding?: never; furtherLevels?: never; id?: never; kind?: never;   level: Direction; name?: never; performanceTarget?: never; poolNumber?: never; programme?: never; purposes?: never; receivedOn?: never; returnedAmount?: never; statedAmount?: never; updatedAt?: never; updatedBy?: never; upstreamDocument?: never; }
  |  { allocatedAmount?: never; amount?: never; carriedFrom?: never; carriedOverAmount?: never; createdAt?: never; documentNumber?: never; fiscalYear?: never; functionalCodes?: never; funding?: never; furtherLevels?: never; id?: never; kind?: never; level?: never;   name: Direction; performanceTarget?: never; poolNumber?: never; programme?: never; purposes?: never; receivedOn?: never; returnedAmount?: never; statedAmount?: never; updatedAt?: never; updatedBy?: never; upstreamDocument?: never; }
  |  { allocatedAmount?: never; amount?: never; carriedFrom?: never; carriedOverAmount?: never; createdAt?: never; documentNumber?: never; fiscalYear?: never; functionalCodes?: never; funding?: never; furtherLevels?: never; id?: never; kind?: never; level?: never; name?: never;   performanceTarget: Direction; poolNumber?: never; programme?: never; purposes?: never; receivedOn?: never; returnedAmount?: never; statedAmount?: never; updatedAt?: never; updatedBy?: never; upstreamDocument?: never; }
  |  { allocatedAmount?: never; amount?: never; carriedFrom?: never; carriedOverAmount?: never; createdAt?: never; documentNumber?: never; fiscalYear?: never; functionalCodes?: never; funding?: never; furtherLevels?: never; id?: never; kind?: never; level?: never; name?: never; performanceTarget?: never;   poolNumber: Direction; programme?: never; purposes?: never; receivedOn?: never; returnedAmount?: never; statedAmount?: never; updatedAt?: never; updatedBy?: never; upstreamDocument?: never; }
  |  { allocatedAmount?: never; amount?: never; carriedFrom?: never; carriedOverAmount?: never; createdAt?: never; documentNumber?: never; fiscalYear?: never; functionalCodes?: never; funding?: never; furtherLevels?: never; id?: never; kind?: never; level?: never; name?: never; performanceTarget?: never; poolNumber?: never;   programme: Direction; purposes?: never; receivedOn?: never; returnedAmount?: never; statedAmount?: never; updatedAt?: never; updatedBy?: never; upstreamDocument?: never; }
  |  { allocatedAmount?: never; amount?: never; carriedFrom?: never; carriedOverAmount?: never; createdAt?: never; documentNumber?: never; fiscalYear?: never; functionalCodes?: never; funding?: never; furtherLevels?: never; id?: never; kind?: never; level?: never; name?: never; performanceTarget?: never; poolNumber?: never; programme?: never;   purposes: Direction; receivedOn?: never; returnedAmount?: never; statedAmount?: never; updatedAt?: never; updatedBy?: never; upstreamDocument?: never; }
  |  { allocatedAmount?: never; amount?: never; carriedFrom?: never; carriedOverAmount?: never; createdAt?: never; documentNumber?: never; fiscalYear?: never; functionalCodes?: never; funding?: never; furtherLevels?: never; id?: never; kind?: never; level?: never; name?: never; performanceTarget?: never; poolNumber?: never; programme?: never; purposes?: never;   receivedOn: Direction; returnedAmount?: never; statedAmount?: never; updatedAt?: never; updatedBy?: never; upstreamDocument?: never; }
  |  { allocatedAmount?: never; amount?: never; carriedFrom?: never; carriedOverAmount?: never; createdAt?: never; documentNumber?: never; fiscalYear?: never; functionalCodes?: never; funding?: never; furtherLevels?: never; id?: never; kind?: never; level?: never; name?: never; performanceTarget?: never; poolNumber?: never; programme?: never; purposes?: never; receivedOn?: never;   returnedAmount: Direction; statedAmount?: never; updatedAt?: never; updatedBy?: never; upstreamDocument?: never; }
  |  { allocatedAmount?: never; amount?: never; carriedFrom?: never; carriedOverAmount?: never; createdAt?: never; documentNumber?: never; fiscalYear?: never; functionalCodes?: never; funding?: never; furtherLevels?: never; id?: never; kind?: never; level?: never; name?: never; performanceTarget?: never; poolNumber?: never; programme?: never; purposes?: never; receivedOn?: never; returnedAmount?: never;   statedAmount: Direction; updatedAt?: never; updatedBy?: never; upstreamDocument?: never; }
  |  { allocatedAmount?: never; amount?: never; carriedFrom?: never; carriedOverAmount?: never; createdAt?: never; documentNumber?: never; fiscalYear?: never; functionalCodes?: never; funding?: never; furtherLevels?: never; id?: never; kind?: never; level?: never; name?: never; performanceTarget?: never; poolNumber?: never; programme?: never; purposes?: never; receivedOn?: never; returnedAmount?: never; statedAmount?: never;   updatedAt: Direction; updatedBy?: never; upstreamDocument?: never; }
  |  { allocatedAmount?: never; amount?: never; carriedFrom?: never; carriedOverAmount?: never; createdAt?: never; documentNumber?: never; fiscalYear?: never; functionalCodes?: never; funding?: never; furtherLevels?: never; id?: never; kind?: never; level?: never; name?: never; performanceTarget?: never; poolNumber?: never; programme?: never; purposes?: never; receivedOn?: never; returnedAmount?: never; statedAmount?: never; updatedAt?: never;   updatedBy: Direction; upstreamDocument?: never; }
  |  { allocatedAmount?: never; amount?: never; carriedFrom?: never; carriedOverAmount?: never; createdAt?: never; documentNumber?: never; fiscalYear?: never; functionalCodes?: never; funding?: never; furtherLevels?: never; id?: never; kind?: never; level?: never; name?: never; performanceTarget?: never; poolNumber?: never; programme?: never; purposes?: never; receivedOn?: never; returnedAmount?: never; statedAmount?: never; updatedAt?: never; updatedBy?: never;   upstreamDocument: Direction; };

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

export type FundingFigureOrder =
  {   allocated: Direction; allocations?: never; carriedOver?: never; disbursed?: never; paid?: never; returned?: never; undisbursed?: never; }
  |  { allocated?: never;   allocations: Direction; carriedOver?: never; disbursed?: never; paid?: never; returned?: never; undisbursed?: never; }
  |  { allocated?: never; allocations?: never;   carriedOver: Direction; disbursed?: never; paid?: never; returned?: never; undisbursed?: never; }
  |  { allocated?: never; allocations?: never; carriedOver?: never;   disbursed: Direction; paid?: never; returned?: never; undisbursed?: never; }
  |  { allocated?: never; allocations?: never; carriedOver?: never; disbursed?: never;   paid: Direction; returned?: never; undisbursed?: never; }
  |  { allocated?: never; allocations?: never; carriedOver?: never; disbursed?: never; paid?: never;   returned: Direction; undisbursed?: never; }
  |  { allocated?: never; allocations?: never; carriedOver?: never; disbursed?: never; paid?: never; returned?: never;   undisbursed: Direction; };

export type FundingGroupFilter = {
  and?: Array<FundingGroupFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  department?: DepartmentFilter | null | undefined;
  fiscalYear?: IntFilter | null | undefined;
  fund?: FundFilter | null | undefined;
  isNull?: boolean | null | undefined;
  level?: FundLevelFilter | null | undefined;
  not?: FundingGroupFilter | null | undefined;
  or?: Array<FundingGroupFilter> | null | undefined;
  payee?: StringFilter | null | undefined;
  programme?: FundProgrammeFilter | null | undefined;
};

export type FundingGrouping =
  | 'AREA'
  | 'DEPARTMENT'
  | 'FISCAL_YEAR'
  | 'FUND'
  | 'LEVEL'
  | 'PAYEE'
  | 'PROGRAMME';

export type FundingOrder =
  {   allocated: Direction; carriedOver?: never; disbursed?: never; left?: never; outside?: never; paid?: never; returned?: never; tied?: never; unallocated?: never; undisbursed?: never; unpaid?: never; unresolved?: never; }
  |  { allocated?: never;   carriedOver: Direction; disbursed?: never; left?: never; outside?: never; paid?: never; returned?: never; tied?: never; unallocated?: never; undisbursed?: never; unpaid?: never; unresolved?: never; }
  |  { allocated?: never; carriedOver?: never;   disbursed: Direction; left?: never; outside?: never; paid?: never; returned?: never; tied?: never; unallocated?: never; undisbursed?: never; unpaid?: never; unresolved?: never; }
  |  { allocated?: never; carriedOver?: never; disbursed?: never;   left: Direction; outside?: never; paid?: never; returned?: never; tied?: never; unallocated?: never; undisbursed?: never; unpaid?: never; unresolved?: never; }
  |  { allocated?: never; carriedOver?: never; disbursed?: never; left?: never;   outside: FundingFigureOrder; paid?: never; returned?: never; tied?: never; unallocated?: never; undisbursed?: never; unpaid?: never; unresolved?: never; }
  |  { allocated?: never; carriedOver?: never; disbursed?: never; left?: never; outside?: never;   paid: Direction; returned?: never; tied?: never; unallocated?: never; undisbursed?: never; unpaid?: never; unresolved?: never; }
  |  { allocated?: never; carriedOver?: never; disbursed?: never; left?: never; outside?: never; paid?: never;   returned: Direction; tied?: never; unallocated?: never; undisbursed?: never; unpaid?: never; unresolved?: never; }
  |  { allocated?: never; carriedOver?: never; disbursed?: never; left?: never; outside?: never; paid?: never; returned?: never;   tied: FundingFigureOrder; unallocated?: never; undisbursed?: never; unpaid?: never; unresolved?: never; }
  |  { allocated?: never; carriedOver?: never; disbursed?: never; left?: never; outside?: never; paid?: never; returned?: never; tied?: never;   unallocated: Direction; undisbursed?: never; unpaid?: never; unresolved?: never; }
  |  { allocated?: never; carriedOver?: never; disbursed?: never; left?: never; outside?: never; paid?: never; returned?: never; tied?: never; unallocated?: never;   undisbursed: Direction; unpaid?: never; unresolved?: never; }
  |  { allocated?: never; carriedOver?: never; disbursed?: never; left?: never; outside?: never; paid?: never; returned?: never; tied?: never; unallocated?: never; undisbursed?: never;   unpaid: Direction; unresolved?: never; }
  |  { allocated?: never; carriedOver?: never; disbursed?: never; left?: never; outside?: never; paid?: never; returned?: never; tied?: never; unallocated?: never; undisbursed?: never; unpaid?: never;   unresolved: FundingFigureOrder; };

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

export type HighStandardFarmlandOrder =
  {   area: ConsolidationAreaOrder; contiguityAfter?: never; contiguityBefore?: never; createdAt?: never; cultivatedAfter?: never; cultivatedBefore?: never; efficientIrrigationArea?: never; gradeAfter?: never; gradeBefore?: never; households?: never; id?: never; landArea?: never; mappedNumber?: never; newCultivatedLand?: never; newlyBuiltArea?: never; project?: never; updatedAt?: never; updatedBy?: never; upgradedArea?: never; year?: never; }
  |  { area?: never;   contiguityAfter: Direction; contiguityBefore?: never; createdAt?: never; cultivatedAfter?: never; cultivatedBefore?: never; efficientIrrigationArea?: never; gradeAfter?: never; gradeBefore?: never; households?: never; id?: never; landArea?: never; mappedNumber?: never; newCultivatedLand?: never; newlyBuiltArea?: never; project?: never; updatedAt?: never; updatedBy?: never; upgradedArea?: never; year?: never; }
  |  { area?: never; contiguityAfter?: never;   contiguityBefore: Direction; createdAt?: never; cultivatedAfter?: never; cultivatedBefore?: never; efficientIrrigationArea?: never; gradeAfter?: never; gradeBefore?: never; households?: never; id?: never; landArea?: never; mappedNumber?: never; newCultivatedLand?: never; newlyBuiltArea?: never; project?: never; updatedAt?: never; updatedBy?: never; upgradedArea?: never; year?: never; }
  |  { area?: never; contiguityAfter?: never; contiguityBefore?: never;   createdAt: Direction; cultivatedAfter?: never; cultivatedBefore?: never; efficientIrrigationArea?: never; gradeAfter?: never; gradeBefore?: never; households?: never; id?: never; landArea?: never; mappedNumber?: never; newCultivatedLand?: never; newlyBuiltArea?: never; project?: never; updatedAt?: never; updatedBy?: never; upgradedArea?: never; year?: never; }
  |  { area?: never; contiguityAfter?: never; contiguityBefore?: never; createdAt?: never;   cultivatedAfter: Direction; cultivatedBefore?: never; efficientIrrigationArea?: never; gradeAfter?: never; gradeBefore?: never; households?: never; id?: never; landArea?: never; mappedNumber?: never; newCultivatedLand?: never; newlyBuiltArea?: never; project?: never; updatedAt?: never; updatedBy?: never; upgradedArea?: never; year?: never; }
  |  { area?: never; contiguityAfter?: never; contiguityBefore?: never; createdAt?: never; cultivatedAfter?: never;   cultivatedBefore: Direction; efficientIrrigationArea?: never; gradeAfter?: never; gradeBefore?: never; households?: never; id?: never; landArea?: never; mappedNumber?: never; newCultivatedLand?: never; newlyBuiltArea?: never; project?: never; updatedAt?: never; updatedBy?: never; upgradedArea?: never; year?: never; }
  |  { area?: never; contiguityAfter?: never; contiguityBefore?: never; createdAt?: never; cultivatedAfter?: never; cultivatedBefore?: never;   efficientIrrigationArea: Direction; gradeAfter?: never; gradeBefore?: never; households?: never; id?: never; landArea?: never; mappedNumber?: never; newCultivatedLand?: never; newlyBuiltArea?: never; project?: never; updatedAt?: never; updatedBy?: never; upgradedArea?: never; year?: never; }
  |  { area?: never; contiguityAfter?: never; contiguityBefore?: never; createdAt?: never; cultivatedAfter?: never; cultivatedBefore?: never; efficientIrrigationArea?: never;   gradeAfter: Direction; gradeBefore?: never; households?: never; id?: never; landArea?: never; mappedNumber?: never; newCultivatedLand?: never; newlyBuiltArea?: never; project?: never; updatedAt?: never; updatedBy?: never; upgradedArea?: never; year?: never; }
  |  { area?: never; contiguityAfter?: never; contiguityBefore?: never; createdAt?: never; cultivatedAfter?: never; cultivatedBefore?: never; efficientIrrigationArea?: never; gradeAfter?: never;   gradeBefore: Direction; households?: never; id?: never; landArea?: never; mappedNumber?: never; newCultivatedLand?: never; newlyBuiltArea?: never; project?: never; updatedAt?: never; updatedBy?: never; upgradedArea?: never; year?: never; }
  |  { area?: never; contiguityAfter?: never; contiguityBefore?: never; createdAt?: never; cultivatedAfter?: never; cultivatedBefore?: never; efficientIrrigationArea?: never; gradeAfter?: never; gradeBefore?: never;   households: Direction; id?: never; landArea?: never; mappedNumber?: never; newCultivatedLand?: never; newlyBuiltArea?: never; project?: never; updatedAt?: never; updatedBy?: never; upgradedArea?: never; year?: never; }
  |  { area?: never; contiguityAfter?: never; contiguityBefore?: never; createdAt?: never; cultivatedAfter?: never; cultivatedBefore?: never; efficientIrrigationArea?: never; gradeAfter?: never; gradeBefore?: never; households?: never;   id: Direction; landArea?: never; mappedNumber?: never; newCultivatedLand?: never; newlyBuiltArea?: never; project?: never; updatedAt?: never; updatedBy?: never; upgradedArea?: never; year?: never; }
  |  { area?: never; contiguityAfter?: never; contiguityBefore?: never; createdAt?: never; cultivatedAfter?: never; cultivatedBefore?: never; efficientIrrigationArea?: never; gradeAfter?: never; gradeBefore?: never; households?: never; id?: never;   landArea: Direction; mappedNumber?: never; newCultivatedLand?: never; newlyBuiltArea?: never; project?: never; updatedAt?: never; updatedBy?: never; upgradedArea?: never; year?: never; }
  |  { area?: never; contiguityAfter?: never; contiguityBefore?: never; createdAt?: never; cultivatedAfter?: never; cultivatedBefore?: never; efficientIrrigationArea?: never; gradeAfter?: never; gradeBefore?: never; households?: never; id?: never; landArea?: never;   mappedNumber: Direction; newCultivatedLand?: never; newlyBuiltArea?: never; project?: never; updatedAt?: never; updatedBy?: never; upgradedArea?: never; year?: never; }
  |  { area?: never; contiguityAfter?: never; contiguityBefore?: never; createdAt?: never; cultivatedAfter?: never; cultivatedBefore?: never; efficientIrrigationArea?: never; gradeAfter?: never; gradeBefore?: never; households?: never; id?: never; landArea?: never; mappedNumber?: never;   newCultivatedLand: Direction; newlyBuiltArea?: never; project?: never; updatedAt?: never; updatedBy?: never; upgradedArea?: never; year?: never; }
  |  { area?: never; contiguityAfter?: never; contiguityBefore?: never; createdAt?: never; cultivatedAfter?: never; cultivatedBefore?: never; efficientIrrigationArea?: never; gradeAfter?: never; gradeBefore?: never; households?: never; id?: never; landArea?: never; mappedNumber?: never; newCultivatedLand?: never;   newlyBuiltArea: Direction; project?: never; updatedAt?: never; updatedBy?: never; upgradedArea?: never; year?: never; }
  |  { area?: never; contiguityAfter?: never; contiguityBefore?: never; createdAt?: never; cultivatedAfter?: never; cultivatedBefore?: never; efficientIrrigationArea?: never; gradeAfter?: never; gradeBefore?: never; households?: never; id?: never; landArea?: never; mappedNumber?: never; newCultivatedLand?: never; newlyBuiltArea?: never;   project: ProjectOrder; updatedAt?: never; updatedBy?: never; upgradedArea?: never; year?: never; }
  |  { area?: never; contiguityAfter?: never; contiguityBefore?: never; createdAt?: never; cultivatedAfter?: never; cultivatedBefore?: never; efficientIrrigationArea?: never; gradeAfter?: never; gradeBefore?: never; households?: never; id?: never; landArea?: never; mappedNumber?: never; newCultivatedLand?: never; newlyBuiltArea?: never; project?: never;   updatedAt: Direction; updatedBy?: never; upgradedArea?: never; year?: never; }
  |  { area?: never; contiguityAfter?: never; contiguityBefore?: never; createdAt?: never; cultivatedAfter?: never; cultivatedBefore?: never; efficientIrrigationArea?: never; gradeAfter?: never; gradeBefore?: never; households?: never; id?: never; landArea?: never; mappedNumber?: never; newCultivatedLand?: never; newlyBuiltArea?: never; project?: never; updatedAt?: never;   updatedBy: Direction; upgradedArea?: never; year?: never; }
  |  { area?: never; contiguityAfter?: never; contiguityBefore?: never; createdAt?: never; cultivatedAfter?: never; cultivatedBefore?: never; efficientIrrigationArea?: never; gradeAfter?: never; gradeBefore?: never; households?: never; id?: never; landArea?: never; mappedNumber?: never; newCultivatedLand?: never; newlyBuiltArea?: never; project?: never; updatedAt?: never; updatedBy?: never;   upgradedArea: Direction; year?: never; }
  |  { area?: never; contiguityAfter?: never; contiguityBefore?: never; createdAt?: never; cultivatedAfter?: never; cultivatedBefore?: never; efficientIrrigationArea?: never; gradeAfter?: never; gradeBefore?: never; households?: never; id?: never; landArea?: never; mappedNumber?: never; newCultivatedLand?: never; newlyBuiltArea?: never; project?: never; updatedAt?: never; updatedBy?: never; upgradedArea?: never;   year: Direction; };

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

export type ImportJobInput = {
  jobId: string;
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
  columnPlace?: IntFilter | null | undefined;
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

export type ImportRecordsInput = {
  department?: Department | null | undefined;
  dryRun?: boolean;
  idempotencyKey: string;
  records: Array<Record<string, unknown>>;
  table: string;
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

export type InspectionKey = {
  id?: string | null | undefined;
  number?: string | null | undefined;
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

export type InvoiceFilter = {
  amount?: MoneyFilter | null | undefined;
  and?: Array<InvoiceFilter> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  invoiceCode?: StringFilter | null | undefined;
  isNull?: boolean | null | undefined;
  issuedOn?: DateFilter | null | undefined;
  not?: InvoiceFilter | null | undefined;
  number?: StringFilter | null | undefined;
  or?: Array<InvoiceFilter> | null | undefined;
  payment?: PaymentFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type InvoiceListFilter = {
  every?: InvoiceFilter | null | undefined;
  none?: InvoiceFilter | null | undefined;
  some?: InvoiceFilter | null | undefined;
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

export type MakeApiKeyInput = {
  areaCodes?: Array<string> | null | undefined;
  days?: number;
  department?: Department | null | undefined;
  loopbackOnly?: boolean;
  name: string;
  role: ApiKeyRole;
  scopes?: Array<Scope> | null | undefined;
};

export type MarkOutsideInput = {
  allocationId?: string | null | undefined;
  expectedTieId?: string | null | undefined;
  idempotencyKey: string;
  projectId?: string | null | undefined;
  projectPartId?: string | null | undefined;
  reason: string;
};

export type MendImportInput = {
  cells: Array<MendedCellInput>;
  jobId: string;
  mistakes?: Array<MendedMistakeInput> | null | undefined;
};

export type MendedCellInput = {
  place: number;
  row: number;
  sheet?: string | null | undefined;
  value: string;
};

export type MendedMistakeInput = {
  column: number;
  original: string;
  sheet?: string | null | undefined;
  value: string;
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

export type ObjectionLimit =
  | 'COUNTY'
  | 'SENDER';

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
  invoices?: InvoiceListFilter | null | undefined;
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

export type ProjectHeadquartersOrder =
  {   area: ConsolidationAreaOrder; commander?: never; createdAt?: never; documentNumber?: never; establishedOn?: never; id?: never; members?: never; ownerUnit?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never;   commander: Direction; createdAt?: never; documentNumber?: never; establishedOn?: never; id?: never; members?: never; ownerUnit?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; commander?: never;   createdAt: Direction; documentNumber?: never; establishedOn?: never; id?: never; members?: never; ownerUnit?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; commander?: never; createdAt?: never;   documentNumber: Direction; establishedOn?: never; id?: never; members?: never; ownerUnit?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; commander?: never; createdAt?: never; documentNumber?: never;   establishedOn: Direction; id?: never; members?: never; ownerUnit?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; commander?: never; createdAt?: never; documentNumber?: never; establishedOn?: never;   id: Direction; members?: never; ownerUnit?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; commander?: never; createdAt?: never; documentNumber?: never; establishedOn?: never; id?: never;   members: Direction; ownerUnit?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; commander?: never; createdAt?: never; documentNumber?: never; establishedOn?: never; id?: never; members?: never;   ownerUnit: Direction; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; commander?: never; createdAt?: never; documentNumber?: never; establishedOn?: never; id?: never; members?: never; ownerUnit?: never;   updatedAt: Direction; updatedBy?: never; }
  |  { area?: never; commander?: never; createdAt?: never; documentNumber?: never; establishedOn?: never; id?: never; members?: never; ownerUnit?: never; updatedAt?: never;   updatedBy: Direction; };

export type ProjectKey = {
  department?: Department | null | undefined;
  externalId?: string | null | undefined;
  id?: string | null | undefined;
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

export type ProjectOrder =
  {   approvalDocument: Direction; approvedOn?: never; area?: never; budget?: never; completedOn?: never; constructionLandLinkage?: never; createdAt?: never; department?: never; dryToPaddy?: never; endDate?: never; externalId?: never; farmlandQualityImprovement?: never; funding?: never; highStandardFarmland?: never; id?: never; kind?: never; landArea?: never; mergedInto?: never; name?: never; ownerUnit?: never; parent?: never; place?: never; poolNumber?: never; reserveLandDevelopment?: never; reservePoolEntry?: never; startDate?: never; state?: never; tie?: never; updatedAt?: never; updatedBy?: never; }
  |  { approvalDocument?: never;   approvedOn: Direction; area?: never; budget?: never; completedOn?: never; constructionLandLinkage?: never; createdAt?: never; department?: never; dryToPaddy?: never; endDate?: never; externalId?: never; farmlandQualityImprovement?: never; funding?: never; highStandardFarmland?: never; id?: never; kind?: never; landArea?: never; mergedInto?: never; name?: never; ownerUnit?: never; parent?: never; place?: never; poolNumber?: never; reserveLandDevelopment?: never; reservePoolEntry?: never; startDate?: never; state?: never; tie?: never; updatedAt?: never; updatedBy?: never; }
  |  { approvalDocument?: never; approvedOn?: never;   area: ConsolidationAreaOrder; budget?: never; completedOn?: never; constructionLandLinkage?: never; createdAt?: never; department?: never; dryToPaddy?: never; endDate?: never; externalId?: never; farmlandQualityImprovement?: never; funding?: never; highStandardFarmland?: never; id?: never; kind?: never; landArea?: never; mergedInto?: never; name?: never; ownerUnit?: never; parent?: never; place?: never; poolNumber?: never; reserveLandDevelopment?: never; reservePoolEntry?: never; startDate?: never; state?: never; tie?: never; updatedAt?: never; updatedBy?: never; }
  |  { approvalDocument?: never; approvedOn?: never; area?: never;   budget: Direction; completedOn?: never; constructionLandLinkage?: never; createdAt?: never; department?: never; dryToPaddy?: never; endDate?: never; externalId?: never; farmlandQualityImprovement?: never; funding?: never; highStandardFarmland?: never; id?: never; kind?: never; landArea?: never; mergedInto?: never; name?: never; ownerUnit?: never; parent?: never; place?: never; poolNumber?: never; reserveLandDevelopment?: never; reservePoolEntry?: never; startDate?: never; state?: never; tie?: never; updatedAt?: never; updatedBy?: never; }
  |  { approvalDocument?: never; approvedOn?: never; area?: never; budget?: never;   completedOn: Direction; constructionLandLinkage?: never; createdAt?: never; department?: never; dryToPaddy?: never; endDate?: never; externalId?: never; farmlandQualityImprovement?: never; funding?: never; highStandardFarmland?: never; id?: never; kind?: never; landArea?: never; mergedInto?: never; name?: never; ownerUnit?: never; parent?: never; place?: never; poolNumber?: never; reserveLandDevelopment?: never; reservePoolEntry?: never; startDate?: never; state?: never; tie?: never; updatedAt?: never; updatedBy?: never; }
  |  { approvalDocument?: never; approvedOn?: never; area?: never; budget?: never; completedOn?: never;   constructionLandLinkage: ConstructionLandLinkageOrder; createdAt?: never; department?: never; dryToPaddy?: never; endDate?: never; externalId?: never; farmlandQualityImprovement?: never; funding?: never; highStandardFarmland?: never; id?: never; kind?: never; landArea?: never; mergedInto?: never; name?: never; ownerUnit?: never; parent?: never; place?: never; poolNumber?: never; reserveLandDevelopment?: never; reservePoolEntry?: never; startDate?: never; state?: never; tie?: never; updatedAt?: never; updatedBy?: never; }
  |  { approvalDocument?: never; approvedOn?: never; area?: never; budget?: never; completedOn?: never; constructionLandLinkage?: never;   createdAt: Direction; department?: never; dryToPaddy?: never; endDate?: never; externalId?: never; farmlandQualityImprovement?: never; funding?: never; highStandardFarmland?: never; id?: never; kind?: never; landArea?: never; mergedInto?: never; name?: never; ownerUnit?: never; parent?: never; place?: never; poolNumber?: never; reserveLandDevelopment?: never; reservePoolEntry?: never; startDate?: never; state?: never; tie?: never; updatedAt?: never; updatedBy?: never; }
  |  { approvalDocument?: never; approvedOn?: never; area?: never; budget?: never; completedOn?: never; constructionLandLinkage?: never; createdAt?: never;   department: Direction; dryToPaddy?: never; endDate?: never; externalId?: never; farmlandQualityImprovement?: never; funding?: never; highStandardFarmland?: never; id?: never; kind?: never; landArea?: never; mergedInto?: never; name?: never; ownerUnit?: never; parent?: never; place?: never; poolNumber?: never; reserveLandDevelopment?: never; reservePoolEntry?: never; startDate?: never; state?: never; tie?: never; updatedAt?: never; updatedBy?: never; }
  |  { approvalDocument?: never; approvedOn?: never; area?: never; budget?: never; completedOn?: never; constructionLandLinkage?: never; createdAt?: never; department?: never;   dryToPaddy: DryToPaddyConversionOrder; endDate?: never; externalId?: never; farmlandQualityImprovement?: never; funding?: never; highStandardFarmland?: never; id?: never; kind?: never; landArea?: never; mergedInto?: never; name?: never; ownerUnit?: never; parent?: never; place?: never; poolNumber?: never; reserveLandDevelopment?: never; reservePoolEntry?: never; startDate?: never; state?: never; tie?: never; updatedAt?: never; updatedBy?: never; }
  |  { approvalDocument?: never; approvedOn?: never; area?: never; budget?: never; completedOn?: never; constructionLandLinkage?: never; createdAt?: never; department?: never; dryToPaddy?: never;   endDate: Direction; externalId?: never; farmlandQualityImprovement?: never; funding?: never; highStandardFarmland?: never; id?: never; kind?: never; landArea?: never; mergedInto?: never; name?: never; ownerUnit?: never; parent?: never; place?: never; poolNumber?: never; reserveLandDevelopment?: never; reservePoolEntry?: never; startDate?: never; state?: never; tie?: never; updatedAt?: never; updatedBy?: never; }
  |  { approvalDocument?: never; approvedOn?: never; area?: never; budget?: never; completedOn?: never; constructionLandLinkage?: never; createdAt?: never; department?: never; dryToPaddy?: never; endDate?: never;   externalId: Direction; farmlandQualityImprovement?: never; funding?: never; highStandardFarmland?: never; id?: never; kind?: never; landArea?: never; mergedInto?: never; name?: never; ownerUnit?: never; parent?: never; place?: never; poolNumber?: never; reserveLandDevelopment?: never; reservePoolEntry?: never; startDate?: never; state?: never; tie?: never; updatedAt?: never; updatedBy?: never; }
  |  { approvalDocument?: never; approvedOn?: never; area?: never; budget?: never; completedOn?: never; constructionLandLinkage?: never; createdAt?: never; department?: never; dryToPaddy?: never; endDate?: never; externalId?: never;   farmlandQualityImprovement: FarmlandQualityImprovementOrder; funding?: never; highStandardFarmland?: never; id?: never; kind?: never; landArea?: never; mergedInto?: never; name?: never; ownerUnit?: never; parent?: never; place?: never; poolNumber?: never; reserveLandDevelopment?: never; reservePoolEntry?: never; startDate?: never; state?: never; tie?: never; updatedAt?: never; updatedBy?: never; }
  |  { approvalDocument?: never; approvedOn?: never; area?: never; budget?: never; completedOn?: never; constructionLandLinkage?: never; createdAt?: never; department?: never; dryToPaddy?: never; endDate?: never; externalId?: never; farmlandQualityImprovement?: never;   funding: FundingOrder; highStandardFarmland?: never; id?: never; kind?: never; landArea?: never; mergedInto?: never; name?: never; ownerUnit?: never; parent?: never; place?: never; poolNumber?: never; reserveLandDevelopment?: never; reservePoolEntry?: never; startDate?: never; state?: never; tie?: never; updatedAt?: never; updatedBy?: never; }
  |  { approvalDocument?: never; approvedOn?: never; area?: never; budget?: never; completedOn?: never; constructionLandLinkage?: never; createdAt?: never; department?: never; dryToPaddy?: never; endDate?: never; externalId?: never; farmlandQualityImprovement?: never; funding?: never;   highStandardFarmland: HighStandardFarmlandOrder; id?: never; kind?: never; landArea?: never; mergedInto?: never; name?: never; ownerUnit?: never; parent?: never; place?: never; poolNumber?: never; reserveLandDevelopment?: never; reservePoolEntry?: never; startDate?: never; state?: never; tie?: never; updatedAt?: never; updatedBy?: never; }
  |  { approvalDocument?: never; approvedOn?: never; area?: never; budget?: never; completedOn?: never; constructionLandLinkage?: never; createdAt?: never; department?: never; dryToPaddy?: never; endDate?: never; externalId?: never; farmlandQualityImprovement?: never; funding?: never; highStandardFarmland?: never;   id: Direction; kind?: never; landArea?: never; mergedInto?: never; name?: never; ownerUnit?: never; parent?: never; place?: never; poolNumber?: never; reserveLandDevelopment?: never; reservePoolEntry?: never; startDate?: never; state?: never; tie?: never; updatedAt?: never; updatedBy?: never; }
  |  { approvalDocument?: never; approvedOn?: never; area?: never; budget?: never; completedOn?: never; constructionLandLinkage?: never; createdAt?: never; department?: never; dryToPaddy?: never; endDate?: never; externalId?: never; farmlandQualityImprovement?: never; funding?: never; highStandardFarmland?: never; id?: never;   kind: Direction; landArea?: never; mergedInto?: never; name?: never; ownerUnit?: never; parent?: never; place?: never; poolNumber?: never; reserveLandDevelopment?: never; reservePoolEntry?: never; startDate?: never; state?: never; tie?: never; updatedAt?: never; updatedBy?: never; }
  |  { approvalDocument?: never; approvedOn?: never; area?: never; budget?: never; completedOn?: never; constructionLandLinkage?: never; createdAt?: never; department?: never; dryToPaddy?: never; endDate?: never; externalId?: never; farmlandQualityImprovement?: never; funding?: never; highStandardFarmland?: never; id?: never; kind?: never;   landArea: Direction; mergedInto?: never; name?: never; ownerUnit?: never; parent?: never; place?: never; poolNumber?: never; reserveLandDevelopment?: never; reservePoolEntry?: never; startDate?: never; state?: never; tie?: never; updatedAt?: never; updatedBy?: never; }
  |  { approvalDocument?: never; approvedOn?: never; area?: never; budget?: never; completedOn?: never; constructionLandLinkage?: never; createdAt?: never; department?: never; dryToPaddy?: never; endDate?: never; externalId?: never; farmlandQualityImprovement?: never; funding?: never; highStandardFarmland?: never; id?: never; kind?: never; landArea?: never;   mergedInto: ProjectOrder; name?: never; ownerUnit?: never; parent?: never; place?: never; poolNumber?: never; reserveLandDevelopment?: never; reservePoolEntry?: never; startDate?: never; state?: never; tie?: never; updatedAt?: never; updatedBy?: never; }
  |  { approvalDocument?: never; approvedOn?: never; area?: never; budget?: never; completedOn?: never; constructionLandLinkage?: never; createdAt?: never; department?: never; dryToPaddy?: never; endDate?: never; externalId?: never; farmlandQualityImprovement?: never; funding?: never; highStandardFarmland?: never; id?: never; kind?: never; landArea?: never; mergedInto?: never;   name: Direction; ownerUnit?: never; parent?: never; place?: never; poolNumber?: never; reserveLandDevelopment?: never; reservePoolEntry?: never; startDate?: never; state?: never; tie?: never; updatedAt?: never; updatedBy?: never; }
  |  { approvalDocument?: never; approvedOn?: never; area?: never; budget?: never; completedOn?: never; constructionLandLinkage?: never; createdAt?: never; department?: never; dryToPaddy?: never; endDate?: never; externalId?: never; farmlandQualityImprovement?: never; funding?: never; highStandardFarmland?: never; id?: never; kind?: never; landArea?: never; mergedInto?: never; name?: never;   ownerUnit: Direction; parent?: never; place?: never; poolNumber?: never; reserveLandDevelopment?: never; reservePoolEntry?: never; startDate?: never; state?: never; tie?: never; updatedAt?: never; updatedBy?: never; }
  |  { approvalDocument?: never; approvedOn?: never; area?: never; budget?: never; completedOn?: never; constructionLandLinkage?: never; createdAt?: never; department?: never; dryToPaddy?: never; endDate?: never; externalId?: never; farmlandQualityImprovement?: never; funding?: never; highStandardFarmland?: never; id?: never; kind?: never; landArea?: never; mergedInto?: never; name?: never; ownerUnit?: never;   parent: ProjectOrder; place?: never; poolNumber?: never; reserveLandDevelopment?: never; reservePoolEntry?: never; startDate?: never; state?: never; tie?: never; updatedAt?: never; updatedBy?: never; }
  |  { approvalDocument?: never; approvedOn?: never; area?: never; budget?: never; completedOn?: never; constructionLandLinkage?: never; createdAt?: never; department?: never; dryToPaddy?: never; endDate?: never; externalId?: never; farmlandQualityImprovement?: never; funding?: never; highStandardFarmland?: never; id?: never; kind?: never; landArea?: never; mergedInto?: never; name?: never; ownerUnit?: never; parent?: never;   place: Direction; poolNumber?: never; reserveLandDevelopment?: never; reservePoolEntry?: never; startDate?: never; state?: never; tie?: never; updatedAt?: never; updatedBy?: never; }
  |  { approvalDocument?: never; approvedOn?: never; area?: never; budget?: never; completedOn?: never; constructionLandLinkage?: never; createdAt?: never; department?: never; dryToPaddy?: never; endDate?: never; externalId?: never; farmlandQualityImprovement?: never; funding?: never; highStandardFarmland?: never; id?: never; kind?: never; landArea?: never; mergedInto?: never; name?: never; ownerUnit?: never; parent?: never; place?: never;   poolNumber: Direction; reserveLandDevelopment?: never; reservePoolEntry?: never; startDate?: never; state?: never; tie?: never; updatedAt?: never; updatedBy?: never; }
  |  { approvalDocument?: never; approvedOn?: never; area?: never; budget?: never; completedOn?: never; constructionLandLinkage?: never; createdAt?: never; department?: never; dryToPaddy?: never; endDate?: never; externalId?: never; farmlandQualityImprovement?: never; funding?: never; highStandardFarmland?: never; id?: never; kind?: never; landArea?: never; mergedInto?: never; name?: never; ownerUnit?: never; parent?: never; place?: never; poolNumber?: never;   reserveLandDevelopment: ReserveLandDevelopmentOrder; reservePoolEntry?: never; startDate?: never; state?: never; tie?: never; updatedAt?: never; updatedBy?: never; }
  |  { approvalDocument?: never; approvedOn?: never; area?: never; budget?: never; completedOn?: never; constructionLandLinkage?: never; createdAt?: never; department?: never; dryToPaddy?: never; endDate?: never; externalId?: never; farmlandQualityImprovement?: never; funding?: never; highStandardFarmland?: never; id?: never; kind?: never; landArea?: never; mergedInto?: never; name?: never; ownerUnit?: never; parent?: never; place?: never; poolNumber?: never; reserveLandDevelopment?: never;   reservePoolEntry: ReservePoolEntryOrder; startDate?: never; state?: never; tie?: never; updatedAt?: never; updatedBy?: never; }
  |  { approvalDocument?: never; approvedOn?: never; area?: never; budget?: never; completedOn?: never; constructionLandLinkage?: never; createdAt?: never; department?: never; dryToPaddy?: never; endDate?: never; externalId?: never; farmlandQualityImprovement?: never; funding?: never; highStandardFarmland?: never; id?: never; kind?: never; landArea?: never; mergedInto?: never; name?: never; ownerUnit?: never; parent?: never; place?: never; poolNumber?: never; reserveLandDevelopment?: never; reservePoolEntry?: never;   startDate: Direction; state?: never; tie?: never; updatedAt?: never; updatedBy?: never; }
  |  { approvalDocument?: never; approvedOn?: never; area?: never; budget?: never; completedOn?: never; constructionLandLinkage?: never; createdAt?: never; department?: never; dryToPaddy?: never; endDate?: never; externalId?: never; farmlandQualityImprovement?: never; funding?: never; highStandardFarmland?: never; id?: never; kind?: never; landArea?: never; mergedInto?: never; name?: never; ownerUnit?: never; parent?: never; place?: never; poolNumber?: never; reserveLandDevelopment?: never; reservePoolEntry?: never; startDate?: never;   state: Direction; tie?: never; updatedAt?: never; updatedBy?: never; }
  |  { approvalDocument?: never; approvedOn?: never; area?: never; budget?: never; completedOn?: never; constructionLandLinkage?: never; createdAt?: never; department?: never; dryToPaddy?: never; endDate?: never; externalId?: never; farmlandQualityImprovement?: never; funding?: never; highStandardFarmland?: never; id?: never; kind?: never; landArea?: never; mergedInto?: never; name?: never; ownerUnit?: never; parent?: never; place?: never; poolNumber?: never; reserveLandDevelopment?: never; reservePoolEntry?: never; startDate?: never; state?: never;   tie: AreaTieOrder; updatedAt?: never; updatedBy?: never; }
  |  { approvalDocument?: never; approvedOn?: never; area?: never; budget?: never; completedOn?: never; constructionLandLinkage?: never; createdAt?: never; department?: never; dryToPaddy?: never; endDate?: never; externalId?: never; farmlandQualityImprovement?: never; funding?: never; highStandardFarmland?: never; id?: never; kind?: never; landArea?: never; mergedInto?: never; name?: never; ownerUnit?: never; parent?: never; place?: never; poolNumber?: never; reserveLandDevelopment?: never; reservePoolEntry?: never; startDate?: never; state?: never; tie?: never;   updatedAt: Direction; updatedBy?: never; }
  |  { approvalDocument?: never; approvedOn?: never; area?: never; budget?: never; completedOn?: never; constructionLandLinkage?: never; createdAt?: never; department?: never; dryToPaddy?: never; endDate?: never; externalId?: never; farmlandQualityImprovement?: never; funding?: never; highStandardFarmland?: never; id?: never; kind?: never; landArea?: never; mergedInto?: never; name?: never; ownerUnit?: never; parent?: never; place?: never; poolNumber?: never; reserveLandDevelopment?: never; reservePoolEntry?: never; startDate?: never; state?: never; tie?: never; updatedAt?: never;   updatedBy: Direction; };

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

export type ProjectPartOrder =
  {   area: ConsolidationAreaOrder; basis?: never; createdAt?: never; endedAt?: never; funding?: never; id?: never; name?: never; ordinal?: never; project?: never; share?: never; tie?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never;   basis: Direction; createdAt?: never; endedAt?: never; funding?: never; id?: never; name?: never; ordinal?: never; project?: never; share?: never; tie?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; basis?: never;   createdAt: Direction; endedAt?: never; funding?: never; id?: never; name?: never; ordinal?: never; project?: never; share?: never; tie?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; basis?: never; createdAt?: never;   endedAt: Direction; funding?: never; id?: never; name?: never; ordinal?: never; project?: never; share?: never; tie?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; basis?: never; createdAt?: never; endedAt?: never;   funding: FundingOrder; id?: never; name?: never; ordinal?: never; project?: never; share?: never; tie?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; basis?: never; createdAt?: never; endedAt?: never; funding?: never;   id: Direction; name?: never; ordinal?: never; project?: never; share?: never; tie?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; basis?: never; createdAt?: never; endedAt?: never; funding?: never; id?: never;   name: Direction; ordinal?: never; project?: never; share?: never; tie?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; basis?: never; createdAt?: never; endedAt?: never; funding?: never; id?: never; name?: never;   ordinal: Direction; project?: never; share?: never; tie?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; basis?: never; createdAt?: never; endedAt?: never; funding?: never; id?: never; name?: never; ordinal?: never;   project: ProjectOrder; share?: never; tie?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; basis?: never; createdAt?: never; endedAt?: never; funding?: never; id?: never; name?: never; ordinal?: never; project?: never;   share: Direction; tie?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; basis?: never; createdAt?: never; endedAt?: never; funding?: never; id?: never; name?: never; ordinal?: never; project?: never; share?: never;   tie: AreaTieOrder; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; basis?: never; createdAt?: never; endedAt?: never; funding?: never; id?: never; name?: never; ordinal?: never; project?: never; share?: never; tie?: never;   updatedAt: Direction; updatedBy?: never; }
  |  { area?: never; basis?: never; createdAt?: never; endedAt?: never; funding?: never; id?: never; name?: never; ordinal?: never; project?: never; share?: never; tie?: never; updatedAt?: never;   updatedBy: Direction; };

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

export type RecommendationFormOrder =
  {   area: ConsolidationAreaOrder; compiledBy?: never; compiledOn?: never; createdAt?: never; cultivatedLand?: never; id?: never; landArea?: never; newCultivatedLand?: never; plannedInvestment?: never; population?: never; summary?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never;   compiledBy: Direction; compiledOn?: never; createdAt?: never; cultivatedLand?: never; id?: never; landArea?: never; newCultivatedLand?: never; plannedInvestment?: never; population?: never; summary?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; compiledBy?: never;   compiledOn: Direction; createdAt?: never; cultivatedLand?: never; id?: never; landArea?: never; newCultivatedLand?: never; plannedInvestment?: never; population?: never; summary?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; compiledBy?: never; compiledOn?: never;   createdAt: Direction; cultivatedLand?: never; id?: never; landArea?: never; newCultivatedLand?: never; plannedInvestment?: never; population?: never; summary?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; compiledBy?: never; compiledOn?: never; createdAt?: never;   cultivatedLand: Direction; id?: never; landArea?: never; newCultivatedLand?: never; plannedInvestment?: never; population?: never; summary?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; compiledBy?: never; compiledOn?: never; createdAt?: never; cultivatedLand?: never;   id: Direction; landArea?: never; newCultivatedLand?: never; plannedInvestment?: never; population?: never; summary?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; compiledBy?: never; compiledOn?: never; createdAt?: never; cultivatedLand?: never; id?: never;   landArea: Direction; newCultivatedLand?: never; plannedInvestment?: never; population?: never; summary?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; compiledBy?: never; compiledOn?: never; createdAt?: never; cultivatedLand?: never; id?: never; landArea?: never;   newCultivatedLand: Direction; plannedInvestment?: never; population?: never; summary?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; compiledBy?: never; compiledOn?: never; createdAt?: never; cultivatedLand?: never; id?: never; landArea?: never; newCultivatedLand?: never;   plannedInvestment: Direction; population?: never; summary?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; compiledBy?: never; compiledOn?: never; createdAt?: never; cultivatedLand?: never; id?: never; landArea?: never; newCultivatedLand?: never; plannedInvestment?: never;   population: Direction; summary?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; compiledBy?: never; compiledOn?: never; createdAt?: never; cultivatedLand?: never; id?: never; landArea?: never; newCultivatedLand?: never; plannedInvestment?: never; population?: never;   summary: Direction; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; compiledBy?: never; compiledOn?: never; createdAt?: never; cultivatedLand?: never; id?: never; landArea?: never; newCultivatedLand?: never; plannedInvestment?: never; population?: never; summary?: never;   updatedAt: Direction; updatedBy?: never; }
  |  { area?: never; compiledBy?: never; compiledOn?: never; createdAt?: never; cultivatedLand?: never; id?: never; landArea?: never; newCultivatedLand?: never; plannedInvestment?: never; population?: never; summary?: never; updatedAt?: never;   updatedBy: Direction; };

export type RecordCheck =
  | 'ACCEPTED_AFTER_START'
  | 'FAULT_HAS_TERM'
  | 'MENDED_IN_ORDER'
  | 'OPINION_GIVEN'
  | 'PLANNED_WITHIN_PLAN'
  | 'PLAN_CLOSED'
  | 'POOL_BEFORE_FILING'
  | 'PROGRESS_NOT_BACKWARDS'
  | 'REMOVAL_DATED'
  | 'SCORED_AS_WORKED_OUT'
  | 'SURVEY_IN_TURN'
  | 'TRANSFER_WITHIN_VILLAGE';

export type RecordGreeningPlanReviewInput = {
  area?: ConsolidationAreaKey | null | undefined;
  division?: AdministrativeDivisionKey | null | undefined;
  documentNumber?: string | null | undefined;
  idempotencyKey: string;
  landArea?: string | null | undefined;
  opinion?: string | null | undefined;
  planName: string;
  project?: ProjectKey | null | undefined;
  reviewedOn?: string | null | undefined;
  reviewer?: string | null | undefined;
  verdict?: Verdict | null | undefined;
};

export type RecordPaymentInput = {
  account?: string | null | undefined;
  amount: string;
  contractNumber?: string | null | undefined;
  disbursementId: string;
  externalId?: string | null | undefined;
  idempotencyKey: string;
  paidOn?: string | null | undefined;
  payee: string;
};

export type RecordPotentialSurveyInput = {
  baseData?: SurveyBaseData | null | undefined;
  baseYear: number;
  category: PotentialCategory;
  distribution?: string | null | undefined;
  division: AdministrativeDivisionKey;
  firstReviewOpinion?: string | null | undefined;
  firstReviewVerdict?: Verdict | null | undefined;
  firstReviewedOn?: string | null | undefined;
  idempotencyKey: string;
  landArea?: string | null | undefined;
  note?: string | null | undefined;
  reportDocument?: string | null | undefined;
  reportedOn?: string | null | undefined;
  submittedBy?: string | null | undefined;
  submittedOn?: string | null | undefined;
  suitableArea?: string | null | undefined;
};

export type RecordRectificationInput = {
  accountability?: string | null | undefined;
  doneOn?: string | null | undefined;
  dueOn?: string | null | undefined;
  idempotencyKey: string;
  inspection: InspectionKey;
  number: string;
  problem?: string | null | undefined;
  result?: string | null | undefined;
  unit?: string | null | undefined;
};

export type RecordStepDeadlineInput = {
  area: ConsolidationAreaKey;
  dueOn?: string | null | undefined;
  idempotencyKey: string;
  kind: StepKind;
  reason?: string | null | undefined;
};

export type RecordSupervisionInput = {
  area?: ConsolidationAreaKey | null | undefined;
  department: Department;
  doneOn?: string | null | undefined;
  dueOn?: string | null | undefined;
  guidance?: string | null | undefined;
  idempotencyKey: string;
  problems?: string | null | undefined;
  project?: ProjectKey | null | undefined;
  visitedOn: string;
  visitors?: string | null | undefined;
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

export type RedLinesOrder =
  {   verdict: Direction; };

export type RejectTieInput = {
  allocationId?: string | null | undefined;
  expectedTieId?: string | null | undefined;
  idempotencyKey: string;
  projectId?: string | null | undefined;
  projectPartId?: string | null | undefined;
  reason: string;
};

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

export type ReserveLandDevelopmentOrder =
  {   area: ConsolidationAreaOrder; contiguityAfter?: never; createdAt?: never; cultivatedAfter?: never; cultivatedBefore?: never; gradeAfter?: never; id?: never; landArea?: never; newCultivatedLand?: never; newPaddyField?: never; project?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never;   contiguityAfter: Direction; createdAt?: never; cultivatedAfter?: never; cultivatedBefore?: never; gradeAfter?: never; id?: never; landArea?: never; newCultivatedLand?: never; newPaddyField?: never; project?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; contiguityAfter?: never;   createdAt: Direction; cultivatedAfter?: never; cultivatedBefore?: never; gradeAfter?: never; id?: never; landArea?: never; newCultivatedLand?: never; newPaddyField?: never; project?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; contiguityAfter?: never; createdAt?: never;   cultivatedAfter: Direction; cultivatedBefore?: never; gradeAfter?: never; id?: never; landArea?: never; newCultivatedLand?: never; newPaddyField?: never; project?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; contiguityAfter?: never; createdAt?: never; cultivatedAfter?: never;   cultivatedBefore: Direction; gradeAfter?: never; id?: never; landArea?: never; newCultivatedLand?: never; newPaddyField?: never; project?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; contiguityAfter?: never; createdAt?: never; cultivatedAfter?: never; cultivatedBefore?: never;   gradeAfter: Direction; id?: never; landArea?: never; newCultivatedLand?: never; newPaddyField?: never; project?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; contiguityAfter?: never; createdAt?: never; cultivatedAfter?: never; cultivatedBefore?: never; gradeAfter?: never;   id: Direction; landArea?: never; newCultivatedLand?: never; newPaddyField?: never; project?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; contiguityAfter?: never; createdAt?: never; cultivatedAfter?: never; cultivatedBefore?: never; gradeAfter?: never; id?: never;   landArea: Direction; newCultivatedLand?: never; newPaddyField?: never; project?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; contiguityAfter?: never; createdAt?: never; cultivatedAfter?: never; cultivatedBefore?: never; gradeAfter?: never; id?: never; landArea?: never;   newCultivatedLand: Direction; newPaddyField?: never; project?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; contiguityAfter?: never; createdAt?: never; cultivatedAfter?: never; cultivatedBefore?: never; gradeAfter?: never; id?: never; landArea?: never; newCultivatedLand?: never;   newPaddyField: Direction; project?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; contiguityAfter?: never; createdAt?: never; cultivatedAfter?: never; cultivatedBefore?: never; gradeAfter?: never; id?: never; landArea?: never; newCultivatedLand?: never; newPaddyField?: never;   project: ProjectOrder; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; contiguityAfter?: never; createdAt?: never; cultivatedAfter?: never; cultivatedBefore?: never; gradeAfter?: never; id?: never; landArea?: never; newCultivatedLand?: never; newPaddyField?: never; project?: never;   updatedAt: Direction; updatedBy?: never; }
  |  { area?: never; contiguityAfter?: never; createdAt?: never; cultivatedAfter?: never; cultivatedBefore?: never; gradeAfter?: never; id?: never; landArea?: never; newCultivatedLand?: never; newPaddyField?: never; project?: never; updatedAt?: never;   updatedBy: Direction; };

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

export type ReservePoolEntryOrder =
  {   area: ConsolidationAreaOrder; createdAt?: never; enteredOn?: never; id?: never; note?: never; poolNumber?: never; project?: never; removedOn?: never; state?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never;   createdAt: Direction; enteredOn?: never; id?: never; note?: never; poolNumber?: never; project?: never; removedOn?: never; state?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; createdAt?: never;   enteredOn: Direction; id?: never; note?: never; poolNumber?: never; project?: never; removedOn?: never; state?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; createdAt?: never; enteredOn?: never;   id: Direction; note?: never; poolNumber?: never; project?: never; removedOn?: never; state?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; createdAt?: never; enteredOn?: never; id?: never;   note: Direction; poolNumber?: never; project?: never; removedOn?: never; state?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; createdAt?: never; enteredOn?: never; id?: never; note?: never;   poolNumber: Direction; project?: never; removedOn?: never; state?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; createdAt?: never; enteredOn?: never; id?: never; note?: never; poolNumber?: never;   project: ProjectOrder; removedOn?: never; state?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; createdAt?: never; enteredOn?: never; id?: never; note?: never; poolNumber?: never; project?: never;   removedOn: Direction; state?: never; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; createdAt?: never; enteredOn?: never; id?: never; note?: never; poolNumber?: never; project?: never; removedOn?: never;   state: Direction; updatedAt?: never; updatedBy?: never; }
  |  { area?: never; createdAt?: never; enteredOn?: never; id?: never; note?: never; poolNumber?: never; project?: never; removedOn?: never; state?: never;   updatedAt: Direction; updatedBy?: never; }
  |  { area?: never; createdAt?: never; enteredOn?: never; id?: never; note?: never; poolNumber?: never; project?: never; removedOn?: never; state?: never; updatedAt?: never;   updatedBy: Direction; };

export type ReturnFundsInput = {
  allocationId?: string | null | undefined;
  amount: string;
  disbursementId?: string | null | undefined;
  documentNumber?: string | null | undefined;
  fundId?: string | null | undefined;
  idempotencyKey: string;
  paymentId?: string | null | undefined;
  reason?: string | null | undefined;
  returnedOn?: string | null | undefined;
};

export type RevokeApiKeyInput = {
  apiKeyId: string;
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

export type Scope =
  | 'READ'
  | 'WRITE';

export type SearchType =
  | 'ADMINISTRATIVE_DIVISION'
  | 'ALLOCATION'
  | 'CONSOLIDATION_AREA'
  | 'CONTRACT'
  | 'FUND'
  | 'PROJECT';

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

export type StepDeadlineFilter = {
  and?: Array<StepDeadlineFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  dueOn?: DateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  kind?: StepKindFilter | null | undefined;
  not?: StepDeadlineFilter | null | undefined;
  or?: Array<StepDeadlineFilter> | null | undefined;
  reason?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type StepDeadlineListFilter = {
  every?: StepDeadlineFilter | null | undefined;
  none?: StepDeadlineFilter | null | undefined;
  some?: StepDeadlineFilter | null | undefined;
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

export type StepReminderFilter = {
  and?: Array<StepReminderFilter> | null | undefined;
  area?: ConsolidationAreaFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  dueOn?: DateFilter | null | undefined;
  id?: IdFilter | null | undefined;
  importRows?: ImportRowListFilter | null | undefined;
  isNull?: boolean | null | undefined;
  kind?: StepKindFilter | null | undefined;
  not?: StepReminderFilter | null | undefined;
  or?: Array<StepReminderFilter> | null | undefined;
  remindedOn?: DateFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type StepReminderListFilter = {
  every?: StepReminderFilter | null | undefined;
  none?: StepReminderFilter | null | undefined;
  some?: StepReminderFilter | null | undefined;
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

export type SubmitObjectionInput = {
  contact?: string | null | undefined;
  idempotencyKey: string;
  subjectId: string;
  words: string;
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

export type TieWorklistGrouping =
  | 'AREA'
  | 'DEPARTMENT'
  | 'PLACE'
  | 'READING'
  | 'REASON';

export type TrailActFilter = {
  and?: Array<TrailActFilter> | null | undefined;
  cameFrom?: StringFilter | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  department?: StringFilter | null | undefined;
  entries?: TrailEntryListFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: TrailActFilter | null | undefined;
  operation?: StringFilter | null | undefined;
  or?: Array<TrailActFilter> | null | undefined;
  principal?: StringFilter | null | undefined;
  recordedAt?: DateTimeFilter | null | undefined;
  role?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type TrailAction =
  | 'DELETE'
  | 'INSERT'
  | 'UPDATE';

export type TrailActionFilter = {
  eq?: TrailAction | null | undefined;
  in?: Array<TrailAction> | null | undefined;
  isNull?: boolean | null | undefined;
};

export type TrailEntryFilter = {
  act?: TrailActFilter | null | undefined;
  action?: TrailActionFilter | null | undefined;
  and?: Array<TrailEntryFilter> | null | undefined;
  createdAt?: DateTimeFilter | null | undefined;
  id?: IdFilter | null | undefined;
  isNull?: boolean | null | undefined;
  not?: TrailEntryFilter | null | undefined;
  or?: Array<TrailEntryFilter> | null | undefined;
  recordId?: StringFilter | null | undefined;
  recordedAt?: DateTimeFilter | null | undefined;
  tableName?: StringFilter | null | undefined;
  updatedAt?: DateTimeFilter | null | undefined;
  updatedBy?: StringFilter | null | undefined;
};

export type TrailEntryListFilter = {
  every?: TrailEntryFilter | null | undefined;
  none?: TrailEntryFilter | null | undefined;
  some?: TrailEntryFilter | null | undefined;
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

export type TransferObjectionInput = {
  department: Department;
  idempotencyKey: string;
  objectionId: string;
  reason: string;
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

export type WithdrawRecordInput = {
  idempotencyKey: string;
  reason: string;
  recordId: string;
};
