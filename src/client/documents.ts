/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './inputs.js';

import { TypedDocument } from './typed-document.js'
export type AreaQueryVariables = Exact<{
  code: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AreaQuery = { consolidationArea: { id: string, code: string, name: string, scope: Types.AreaScope, divisions: Array<{ id: string, code: string, name: string }>, funding: { allocated: string, disbursed: string, paid: string, undisbursed: string }, projects: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, department: Types.Department, externalId: string, name: string, kind: Types.ProjectKind, budget: string | null, tie: { id: string, method: Types.TieMethod | null, explanation: string }, funding: { allocated: string, paid: string } }> }, allocations: { totalCount: number } } | null };

export type AreasQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AreasQuery = { consolidationAreas: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, code: string, name: string, projects: { totalCount: number, nodes: Array<{ id: string, name: string, budget: string | null }> }, allocations: { totalCount: number }, funding: { allocated: string, disbursed: string, paid: string } }> } };

export type AssessYearMutationVariables = Exact<{
  input: Types.AssessYearInput;
}>;


export type AssessYearMutation = { assessYear:
    | (
      { code: string, message: string }
      & { __typename: 'Forbidden' | 'IdempotencyConflict' | 'NoSuchArea' | 'NothingToAssess' }
    )
    | (
      { assessments: Array<{ id: string, unit: string, score: number | null, items: Array<{ id: string, indicator: Types.TargetIndicator, target: string, actual: string | null, computed: string | null, reported: string | null, differs: boolean | null, weight: number, score: number, basis: string, evidence: Array<{ nodeId: string, value: string | null }> }> }> }
      & { __typename: 'YearAssessed' }
    )
   };

export type OverdueRectificationsQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type OverdueRectificationsQuery = { rectifications: { totalCount: number, nodes: Array<{ id: string, number: string, problem: string, unit: string, dueOn: string, daysLeft: number | null, inspection: { id: string, number: string, inspectedOn: string, area: { id: string, code: string } | null } }> } };

export type AuditRunQueryVariables = Exact<{
  id: string;
}>;


export type AuditRunQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, auditedOn: string, runBy: string, startedAt: string, finishedAt: string, found: number, opened: number, updated: number, unchanged: number, reopened: number, gone: number, ruleResults: { nodes: Array<{ id: string, rule: string, found: number, opened: number, updated: number, unchanged: number, reopened: number, gone: number, amount: string, milliseconds: number, ruleVersion: { id: string, title: string, version: number, sha256: string }, parameters: Array<{ name: string, value: string | null }> }> } }
   | null };

export type AvailableStepsQueryVariables = Exact<{
  code: string;
}>;


export type AvailableStepsQuery = { consolidationArea: { id: string, code: string, name: string, stage: { step: Types.StepKind | null, decidedOn: string | null, returnedFrom: Types.StepKind | null, terminated: boolean, state: string }, availableSteps: Array<{ kind: Types.StepKind, roles: Array<Types.Role>, departments: Array<Types.Department>, needsDocument: boolean, ready: boolean, follows: string, missing: Array<{ code: string, text: string, detail: string | null, suppliedBy: string }> }>, approvalSteps: { nodes: Array<{ id: string, kind: Types.StepKind, verdict: Types.Verdict, round: number | null, documentNumber: string | null, opinion: string | null, authority: string | null, handledBy: string | null, decidedOn: string | null }> } } | null };

export type ConfirmTieMutationVariables = Exact<{
  input: Types.ConfirmTieInput;
}>;


export type ConfirmTieMutation = { confirmTie:
    | (
      { code: string, message: string }
      & { __typename: 'AlreadyMerged' | 'AlreadySplit' | 'AreaNotInForce' | 'Forbidden' | 'IdempotencyConflict' | 'NothingToReject' | 'PartGivenUp' | 'ReasonMissing' | 'TieConflict' | 'UnknownArea' | 'UnknownSubject' }
    )
    | { decision: { id: string }, project: { id: string, externalId: string } | null, tie: { id: string, status: Types.TieStatus, method: Types.TieMethod | null, reason: Types.TieReason | null, explanation: string, area: { id: string, code: string } | null } | null }
   };

export type RejectTieMutationVariables = Exact<{
  input: Types.RejectTieInput;
}>;


export type RejectTieMutation = { rejectTie:
    | (
      { code: string, message: string }
      & { __typename: 'AlreadyMerged' | 'AlreadySplit' | 'AreaNotInForce' | 'Forbidden' | 'IdempotencyConflict' | 'NothingToReject' | 'PartGivenUp' | 'ReasonMissing' | 'TieConflict' | 'UnknownArea' | 'UnknownSubject' }
    )
    | { decision: { id: string }, project: { id: string, externalId: string } | null, tie: { id: string, status: Types.TieStatus, method: Types.TieMethod | null, reason: Types.TieReason | null, explanation: string, area: { id: string, code: string } | null } | null }
   };

export type MarkOutsideMutationVariables = Exact<{
  input: Types.MarkOutsideInput;
}>;


export type MarkOutsideMutation = { markOutside:
    | (
      { code: string, message: string }
      & { __typename: 'AlreadyMerged' | 'AlreadySplit' | 'AreaNotInForce' | 'Forbidden' | 'IdempotencyConflict' | 'NothingToReject' | 'PartGivenUp' | 'ReasonMissing' | 'TieConflict' | 'UnknownArea' | 'UnknownSubject' }
    )
    | { decision: { id: string }, project: { id: string, externalId: string } | null, tie: { id: string, status: Types.TieStatus, method: Types.TieMethod | null, reason: Types.TieReason | null, explanation: string, area: { id: string, code: string } | null } | null }
   };

export type SplitProjectMutationVariables = Exact<{
  input: Types.SplitProjectInput;
}>;


export type SplitProjectMutation = { splitProject:
    | (
      { code: string, message: string }
      & { __typename: 'AlreadyMerged' | 'AlreadySplit' | 'AreaNotInForce' | 'Forbidden' | 'IdempotencyConflict' | 'NoLandThere' | 'PartsInOnePlace' | 'ReasonMissing' | 'SharesDoNotMakeWhole' | 'TieConflict' | 'UnknownArea' | 'UnknownSubject' }
    )
    | { decision: { id: string }, project: { id: string, externalId: string } | null, tie: { id: string, status: Types.TieStatus, method: Types.TieMethod | null, reason: Types.TieReason | null, explanation: string, area: { id: string, code: string } | null } | null }
   };

export type MergeProjectsMutationVariables = Exact<{
  input: Types.MergeProjectsInput;
}>;


export type MergeProjectsMutation = { mergeProjects:
    | (
      { code: string, message: string }
      & { __typename: 'AlreadyMerged' | 'AlreadySplit' | 'DecisionsDiffer' | 'Forbidden' | 'IdempotencyConflict' | 'PartOfOther' | 'ReasonMissing' | 'SameProject' | 'TieConflict' | 'UnknownSubject' }
    )
    | { decision: { id: string }, project: { id: string, externalId: string } | null, tie: { id: string, status: Types.TieStatus, method: Types.TieMethod | null, reason: Types.TieReason | null, explanation: string, area: { id: string, code: string } | null } | null }
   };

export type UndoTieDecisionMutationVariables = Exact<{
  input: Types.UndoTieDecisionInput;
}>;


export type UndoTieDecisionMutation = { undoTieDecision:
    | (
      { code: string, message: string }
      & { __typename: 'AlreadyUndone' | 'Forbidden' | 'IdempotencyConflict' | 'LaterDecisionStands' | 'PartGivenUp' | 'ReasonMissing' | 'UndoIsFinal' | 'UnknownSubject' }
    )
    | { decision: { id: string }, project: { id: string, externalId: string } | null, tie: { id: string, status: Types.TieStatus, method: Types.TieMethod | null, reason: Types.TieReason | null, explanation: string, area: { id: string, code: string } | null } | null }
   };

export type DecidedFragment = { decision: { id: string }, project: { id: string, externalId: string } | null, tie: { id: string, status: Types.TieStatus, method: Types.TieMethod | null, reason: Types.TieReason | null, explanation: string, area: { id: string, code: string } | null } | null };

type Refused_GoKfE1QrNrQ6cLs7yhnPp9rGtRf3Q1J5wN08QqOjL4k_Fragment = (
  { code: string, message: string }
  & { __typename: 'AlreadyGranted' | 'AlreadyInCharge' | 'AlreadyMerged' | 'AlreadyReversed' | 'AlreadySplit' | 'AlreadyUndone' | 'AlreadyWithdrawn' | 'AmountNotPositive' | 'AreaMisshapen' | 'AreaNotInForce' | 'AreaNotPositive' | 'BadBoundary' | 'BadParameterValue' | 'BadRewardFigure' | 'CheckFailed' | 'Conflict' | 'DatesOutOfOrder' | 'DecisionsDiffer' | 'DecisionsRefused' | 'DetailMissing' }
);

type Refused_TJcAp62Of82J2tHcbtuNpTwmTsOmEjCzj02N4BCqWde_Fragment = (
  { code: string, message: string }
  & { __typename: 'DuplicateDocument' | 'DuplicateNumber' | 'DuplicateQuota' | 'EffectiveOutOfOrder' | 'FindingChanged' | 'FindingNotInState' | 'FiscalYearClosed' | 'FiscalYearStepRefused' | 'Forbidden' | 'IdempotencyConflict' | 'ImportAnswersInvalid' | 'ImportFileGone' | 'ImportJobNotReady' | 'InsufficientFunds' | 'InsufficientQuota' | 'InvalidField' | 'LaterDecisionStands' | 'MembersClosed' | 'MoneyDrawn' | 'NoLandThere' }
);

type Refused_NHygX1aBFnpBSzcAdvC5wAuBgjxJzqh7yV3Xrdf4SuQ_Fragment = (
  { code: string, message: string }
  & { __typename: 'NoSuchArea' | 'NoSuchCell' | 'NoSuchKey' | 'NoSuchObjection' | 'NoSuchSubject' | 'NotApproved' | 'NotFound' | 'NotReversible' | 'NotWithdrawable' | 'NothingToAssess' | 'NothingToReject' | 'OtherFund' | 'OvertakenByRun' | 'PartGivenUp' | 'PartOfOther' | 'PartsInOnePlace' | 'PreviewTooSlow' | 'QuotaAlreadyReversed' | 'QuotaOverdrawn' | 'ReadingInvalid' }
);

type Refused_ZS88UElJvkgeMs14DMtQ2BoX9eGIrxjnCteedGitBa_Fragment = (
  { code: string, message: string }
  & { __typename: 'ReasonMissing' | 'RedLinesBroken' | 'ReferenceNotFound' | 'ReliedOn' | 'RewardNotDue' | 'RewardNotSet' | 'RewardParameterTaken' | 'RewardTooEarly' | 'SameAllocation' | 'SameProject' | 'SecondPersonNeeded' | 'SharesDoNotMakeWhole' | 'StepClosed' | 'StepDateOutOfOrder' | 'StepDetailMissing' | 'StepRequirementsMissing' | 'StepTooEarly' | 'StillHolds' | 'StillReferredTo' | 'TextUnfit' }
);

type Refused_BxmVc4uGu3XlbjC1HuO6jMhzRajDEpN8WuIkhOYu6X0_Fragment = (
  { code: string, message: string }
  & { __typename: 'TieConflict' | 'TooManyImportJobs' | 'TooManyMends' | 'TooManyObjections' | 'TooManyRecords' | 'UndoIsFinal' | 'UnknownArea' | 'UnknownFinding' | 'UnknownImportJob' | 'UnknownMembers' | 'UnknownParameter' | 'UnknownReading' | 'UnknownRecord' | 'UnknownRule' | 'UnknownSubject' | 'UnknownTable' | 'UnknownWebhook' | 'ValidityOutOfOrder' | 'WebhookNameTaken' | 'WebhookUrlRefused' }
);

type Refused_WithdrawalReasonMissing_Fragment = (
  { code: string, message: string }
  & { __typename: 'WithdrawalReasonMissing' }
);

export type RefusedFragment =
  | Refused_GoKfE1QrNrQ6cLs7yhnPp9rGtRf3Q1J5wN08QqOjL4k_Fragment
  | Refused_TJcAp62Of82J2tHcbtuNpTwmTsOmEjCzj02N4BCqWde_Fragment
  | Refused_NHygX1aBFnpBSzcAdvC5wAuBgjxJzqh7yV3Xrdf4SuQ_Fragment
  | Refused_ZS88UElJvkgeMs14DMtQ2BoX9eGIrxjnCteedGitBa_Fragment
  | Refused_BxmVc4uGu3XlbjC1HuO6jMhzRajDEpN8WuIkhOYu6X0_Fragment
  | Refused_WithdrawalReasonMissing_Fragment
;

export type FindingsQueryVariables = Exact<{
  filter?: Types.FindingFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FindingsQuery = { findings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, rule: string, severity: Types.Severity, state: Types.FindingState, holds: boolean, amount: string | null, explanation: string, dueOn: string | null, department: Types.Department | null, version: number, project: { id: string, externalId: string, name: string } | null, area: { id: string, code: string, name: string } | null, evidence: Array<{ type: string, nodeId: string, importRows: Array<{ id: string, sheet: string | null, rowNumber: number, run: { id: string, fileName: string } }> }> }> } };

export type FollowChangesQueryVariables = Exact<{
  after?: string | null | undefined;
  first?: number | null | undefined;
  types?: Array<Types.ChangedType> | Types.ChangedType | null | undefined;
}>;


export type FollowChangesQuery = { changes: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, recordId: string, type: Types.ChangedType, kind: Types.ChangeKind, when: string, node:
        | (
          { id: string }
          & { __typename: 'Acceptance' | 'AccessRefusal' | 'AdministrativeDivision' | 'Aftercare' | 'AllocationPart' | 'AnnualTarget' | 'ApiKey' | 'ApprovalStep' | 'AreaDrawing' | 'AreaMember' | 'Assessment' | 'AssessmentItem' | 'AssessmentScoring' | 'AuditLink' | 'AuditParty' | 'AuditRuleVersion' | 'AuditRun' | 'AuditRunRule' | 'BeautifulVillage' | 'BudgetReview' }
        )
        | (
          { id: string }
          & { __typename: 'ConstructionLandLinkage' | 'Contract' | 'ContractSupplement' | 'DepartmentReturn' | 'DepartmentReturnLine' | 'Disbursement' | 'DivisionSuccession' | 'DryToPaddyConversion' | 'DuplicatePair' | 'EcologicalWork' | 'EnvironmentalImpactReview' | 'EnvironmentalInspection' | 'FarmlandInfrastructure' | 'FarmlandQualityImprovement' | 'FinalAccount' | 'Finding' | 'FindingParty' | 'FindingStep' | 'FiscalYearStep' | 'FunctionZone' }
        )
        | (
          { id: string }
          & { __typename: 'FundSupervision' | 'GreeningPlanReview' | 'GreeningWork' | 'HighStandardFarmland' | 'HomesteadReform' | 'ImplementationPlan' | 'ImportJob' | 'ImportJobRow' | 'ImportMend' | 'ImportRow' | 'ImportRun' | 'ImportedCells' | 'ImportedTable' | 'InfrastructureWork' | 'Inspection' | 'InvestmentPromotion' | 'Invoice' | 'IrrigationWork' | 'LandClass' | 'LandRightsRegistration' }
        )
        | (
          { id: string }
          & { __typename: 'LandTransfer' | 'LandUseRecord' | 'LeadingCadreContact' | 'LearnedReading' | 'LedgerAccount' | 'LedgerEntry' | 'MinistryFiling' | 'NewConstructionLandQuota' | 'Objection' | 'ObjectionAnswer' | 'ObjectionTransfer' | 'PayeeAccount' | 'Payment' | 'PermanentBasicFarmland' | 'PlannedProject' | 'PlannedSource' | 'PotentialSurvey' | 'ProjectApproval' | 'ProjectChange' | 'ProjectHeadquarters' }
        )
        | (
          { id: string }
          & { __typename: 'ProjectPart' | 'ProjectPhase' | 'ProjectProgress' | 'ProjectSource' | 'PublicNotice' | 'Publication' | 'QuantityItem' | 'Quota' | 'QuotaEntry' | 'Reclamation' | 'RecommendationForm' | 'RecordWithdrawal' | 'Rectification' | 'ReserveLandDevelopment' | 'ReservePoolEntry' | 'Reward' | 'RewardParameter' | 'RuleParameterValue' | 'SoilFertilityPlan' | 'SoilWaterReview' }
        )
        | (
          { id: string }
          & { __typename: 'StepDeadline' | 'StepReminder' | 'StepTerm' | 'SubsidyRoster' | 'SubsidyRosterEntry' | 'Supervision' | 'TieDecision' | 'TieWorkItem' | 'TrailAct' | 'TrailEntry' | 'TrailPeopleRead' | 'VillageLandUsePlan' | 'WaterSupervision' | 'Webhook' | 'WebhookDelivery' | 'Willingness' }
        )
        | (
          { externalId: string, amount: string, id: string }
          & { __typename: 'Allocation' }
        )
        | (
          { status: Types.TieStatus, explanation: string, id: string, area: { id: string, code: string } | null, project: { id: string } | null, allocation: { id: string } | null }
          & { __typename: 'AreaTie' }
        )
        | (
          { code: string, name: string, id: string }
          & { __typename: 'ConsolidationArea' }
        )
        | (
          { documentNumber: string, amount: string, id: string }
          & { __typename: 'Fund' }
        )
        | (
          { department: Types.Department, externalId: string, name: string, budget: string | null, id: string }
          & { __typename: 'Project' }
        )
       | null }> } };

export type LatestChangeQueryVariables = Exact<{ [key: string]: never; }>;


export type LatestChangeQuery = { changes: { pageInfo: { endCursor: string | null } } };

export type FundPathQueryVariables = Exact<{
  documentNumber: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FundPathQuery = { fund: { id: string, documentNumber: string, name: string, level: Types.FundLevel, programme: Types.FundProgramme, fiscalYear: number, amount: string, upstreamDocument: string | null, carriedFrom: { id: string, documentNumber: string } | null, carriedOverTo: { nodes: Array<{ id: string, documentNumber: string, fiscalYear: number, amount: string }> }, funding: { allocated: string, disbursed: string, paid: string, returned: string, carriedOver: string, left: string, unallocated: string | null, tied: { allocated: string }, outside: { allocated: string }, unresolved: { allocated: string } }, allocations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, externalId: string, amount: string, allocatedOn: string | null, place: string | null, project: { id: string, department: Types.Department, externalId: string, name: string } | null, area: { id: string, code: string, name: string } | null, disbursements: { totalCount: number, nodes: Array<{ id: string, disbursedOn: string, amount: string, recipient: string, passedThrough: Array<string> | null, payments: { totalCount: number, nodes: Array<{ id: string, paidOn: string, amount: string, payee: string, contractNumber: string | null }> } }> } }> } } | null };

export type FundQueryVariables = Exact<{
  documentNumber: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FundQuery = { fund: { id: string, documentNumber: string, name: string, level: Types.FundLevel, programme: Types.FundProgramme, fiscalYear: number, amount: string, funding: { allocated: string, disbursed: string, paid: string, undisbursed: string, unallocated: string | null }, allocations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, externalId: string, department: Types.Department, amount: string, project: { id: string, name: string } | null, area: { id: string, code: string, name: string } | null, tie: { id: string, status: Types.TieStatus, reason: Types.TieReason | null, explanation: string } }> } } | null };

export type FundingByQueryVariables = Exact<{
  groupBy: Array<Types.FundingGrouping> | Types.FundingGrouping;
  filter?: Types.FundingGroupFilter | null | undefined;
}>;


export type FundingByQuery = { fundingBy: Array<{ department: Types.Department | null, programme: Types.FundProgramme | null, level: Types.FundLevel | null, fiscalYear: number | null, area: { id: string, code: string, name: string } | null, total: { allocations: number, allocated: string, disbursed: string, paid: string, undisbursed: string, returned: string }, tied: { allocations: number, allocated: string, disbursed: string, paid: string, undisbursed: string, returned: string }, outside: { allocations: number, allocated: string, disbursed: string, paid: string, undisbursed: string, returned: string }, unresolved: { allocations: number, allocated: string, disbursed: string, paid: string, undisbursed: string, returned: string } }> };

export type SumsFragment = { allocations: number, allocated: string, disbursed: string, paid: string, undisbursed: string, returned: string };

export type FundsQueryVariables = Exact<{
  filter?: Types.FundFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FundsQuery = { funds: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, documentNumber: string, name: string, level: Types.FundLevel, programme: Types.FundProgramme, fiscalYear: number, amount: string, funding: { allocated: string, disbursed: string, paid: string, unallocated: string | null } }> } };

export type ImportRecordsMutationVariables = Exact<{
  input: Types.ImportRecordsInput;
}>;


export type ImportRecordsMutation = { importRecords:
    | (
      { code: string, message: string }
      & { __typename: 'Forbidden' | 'IdempotencyConflict' | 'TooManyRecords' | 'UnknownTable' }
    )
    | (
      { inserted: number, updated: number, unchanged: number, rejected: number, records: Array<{ index: number, outcome: Types.ImportOutcome, recordId: string | null, problems: Array<{ path: Array<string>, message: string }> }> }
      & { __typename: 'ImportReport' }
    )
   };

export type LearnedReadingsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LearnedReadingsQuery = { learnedReadings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, department: Types.Department, title: string, headings: Array<string>, amountUnit: string | null, landAreaUnit: string | null, level: string | null, programme: string | null, amountColumn: string | null, budgetColumn: string | null, ignoredColumns: Array<string> | null, answeredBy: string, answeredAt: string, withdrawnBy: string | null, withdrawnAt: string | null, withdrawnReason: string | null }> } };

export type NodeQueryVariables = Exact<{
  id: string;
}>;


export type NodeQuery = { node:
    | (
      { id: string }
      & { __typename: 'Acceptance' | 'AccessRefusal' | 'AdministrativeDivision' | 'Aftercare' | 'AllocationPart' | 'AnnualTarget' | 'ApiKey' | 'ApprovalStep' | 'AreaDrawing' | 'AreaMember' | 'AreaTie' | 'Assessment' | 'AssessmentItem' | 'AssessmentScoring' | 'AuditLink' | 'AuditParty' | 'AuditRuleVersion' | 'AuditRun' | 'AuditRunRule' | 'BeautifulVillage' }
    )
    | (
      { id: string }
      & { __typename: 'BudgetReview' | 'ConstructionLandLinkage' | 'Contract' | 'ContractSupplement' | 'DepartmentReturn' | 'DepartmentReturnLine' | 'Disbursement' | 'DivisionSuccession' | 'DryToPaddyConversion' | 'DuplicatePair' | 'EcologicalWork' | 'EnvironmentalImpactReview' | 'EnvironmentalInspection' | 'FarmlandInfrastructure' | 'FarmlandQualityImprovement' | 'FinalAccount' | 'Finding' | 'FindingParty' | 'FindingStep' | 'FiscalYearStep' }
    )
    | (
      { id: string }
      & { __typename: 'FunctionZone' | 'FundSupervision' | 'GreeningPlanReview' | 'GreeningWork' | 'HighStandardFarmland' | 'HomesteadReform' | 'ImplementationPlan' | 'ImportJob' | 'ImportJobRow' | 'ImportMend' | 'ImportRow' | 'ImportRun' | 'ImportedCells' | 'ImportedTable' | 'InfrastructureWork' | 'Inspection' | 'InvestmentPromotion' | 'Invoice' | 'IrrigationWork' | 'LandClass' }
    )
    | (
      { id: string }
      & { __typename: 'LandRightsRegistration' | 'LandTransfer' | 'LandUseRecord' | 'LeadingCadreContact' | 'LearnedReading' | 'LedgerAccount' | 'LedgerEntry' | 'MinistryFiling' | 'NewConstructionLandQuota' | 'Objection' | 'ObjectionAnswer' | 'ObjectionTransfer' | 'PayeeAccount' | 'Payment' | 'PermanentBasicFarmland' | 'PlannedProject' | 'PlannedSource' | 'PotentialSurvey' | 'ProjectApproval' | 'ProjectChange' }
    )
    | (
      { id: string }
      & { __typename: 'ProjectHeadquarters' | 'ProjectPart' | 'ProjectPhase' | 'ProjectProgress' | 'ProjectSource' | 'PublicNotice' | 'Publication' | 'QuantityItem' | 'Quota' | 'QuotaEntry' | 'Reclamation' | 'RecommendationForm' | 'RecordWithdrawal' | 'Rectification' | 'ReserveLandDevelopment' | 'ReservePoolEntry' | 'Reward' | 'RewardParameter' | 'RuleParameterValue' | 'SoilFertilityPlan' }
    )
    | (
      { id: string }
      & { __typename: 'SoilWaterReview' | 'StepDeadline' | 'StepReminder' | 'StepTerm' | 'SubsidyRoster' | 'SubsidyRosterEntry' | 'Supervision' | 'TieDecision' | 'TieWorkItem' | 'TrailAct' | 'TrailEntry' | 'TrailPeopleRead' | 'VillageLandUsePlan' | 'WaterSupervision' | 'Webhook' | 'WebhookDelivery' | 'Willingness' }
    )
    | (
      { amount: string, id: string, area: { id: string, code: string } | null }
      & { __typename: 'Allocation' }
    )
    | (
      { code: string, name: string, id: string }
      & { __typename: 'ConsolidationArea' }
    )
    | (
      { documentNumber: string, id: string }
      & { __typename: 'Fund' }
    )
    | (
      { name: string, id: string, area: { id: string, code: string } | null }
      & { __typename: 'Project' }
    )
   | null };

export type ObjectionOfReceiptQueryVariables = Exact<{
  receipt: string;
}>;


export type ObjectionOfReceiptQuery = { objection: { number: string, words: string, department: Types.Department, receivedOn: string, dueOn: string, isOverdue: boolean, answers: Array<{ verdict: Types.ObjectionVerdict, words: string, department: Types.Department, answeredOn: string }> } | null };

export type PreviewAreaQueryVariables = Exact<{
  code: string;
  memberCodes: Array<string> | string;
  first?: number | null | undefined;
  skip?: number | null | undefined;
}>;


export type PreviewAreaQuery = { previewArea:
    | { tieCount: number, movingCount: number, hiddenCount: number, joining: Array<{ id: string, code: string, name: string }>, leaving: Array<{ id: string, code: string, name: string }>, alsoIn: Array<{ division: { id: string, code: string, name: string }, area: { id: string, code: string, name: string } }>, misshapen: { message: string } | null, membersClosed: { message: string } | null, coming: { projects: number, allocations: number, amount: string, byLevel: Array<{ level: Types.FundLevel, allocations: number, amount: string }> }, going: { projects: number, allocations: number, amount: string, byLevel: Array<{ level: Types.FundLevel, allocations: number, amount: string }> }, ties: Array<{ statusBefore: Types.TieStatus | null, statusAfter: Types.TieStatus, explanation: string, amount: string | null, project: { id: string, name: string } | null, allocation: { id: string, externalId: string } | null, areaBefore: { id: string, code: string } | null, areaAfter: { id: string, code: string } | null }>, quotas: Array<{ toThisArea: boolean, quota: { id: string, documentNumber: string | null } }>, coverageBefore: { tied: { projects: number, allocations: number, amount: string }, outside: { projects: number, allocations: number, amount: string }, unresolved: { projects: number, allocations: number, amount: string } }, coverageAfter: { tied: { projects: number, allocations: number, amount: string }, outside: { projects: number, allocations: number, amount: string }, unresolved: { projects: number, allocations: number, amount: string } }, before: { id: string, code: string, name: string, contiguous: boolean | null, funding: { allocated: string, disbursed: string, paid: string }, redLines: { verdict: Types.RedLineVerdict, lines: Array<{ key: Types.RedLineKey, before: string | null, after: string | null, verdict: Types.RedLineVerdict }> } } | null, after: { id: string, code: string, name: string, contiguous: boolean | null, funding: { allocated: string, disbursed: string, paid: string }, redLines: { verdict: Types.RedLineVerdict, lines: Array<{ key: Types.RedLineKey, before: string | null, after: string | null, verdict: Types.RedLineVerdict }> } } | null, rules: Array<{ rule: string, title: string, severity: Types.Severity, appearing: number, goingAway: number, appearingSample: Array<{ explanation: string }>, goingAwaySample: Array<{ explanation: string }> }> }
    | { code: string, message: string }
   };

export type DrawAreaMutationVariables = Exact<{
  input: Types.DrawAreaInput;
}>;


export type DrawAreaMutation = { drawArea:
    | { area: { id: string, code: string, name: string, divisions: Array<{ id: string, code: string, name: string }> }, drawing: { id: string, effectiveOn: string, reason: string, documentNumber: string | null, drawnBy: string, recordedAt: string } }
    | { code: string, message: string }
   };

export type FlowFragment = { projects: number, allocations: number, amount: string, byLevel: Array<{ level: Types.FundLevel, allocations: number, amount: string }> };

export type CoverageOfPreviewFragment = { tied: { projects: number, allocations: number, amount: string }, outside: { projects: number, allocations: number, amount: string }, unresolved: { projects: number, allocations: number, amount: string } };

export type AreaOfPreviewFragment = { code: string, name: string, contiguous: boolean | null, funding: { allocated: string, disbursed: string, paid: string }, redLines: { verdict: Types.RedLineVerdict, lines: Array<{ key: Types.RedLineKey, before: string | null, after: string | null, verdict: Types.RedLineVerdict }> } };

export type ProjectTieQueryVariables = Exact<{
  department: Types.Department;
  externalId: string;
}>;


export type ProjectTieQuery = { project: { id: string, name: string, department: Types.Department, budget: string | null, area: { id: string, code: string, name: string } | null, tie: { id: string, status: Types.TieStatus, method: Types.TieMethod | null, reason: Types.TieReason | null, explanation: string, evidence: Array<{ method: Types.TieMethod, text: string, supports: boolean, area: { id: string, code: string } | null }> }, allocations: { totalCount: number, nodes: Array<{ id: string, amount: string, fund: { id: string, documentNumber: string, level: Types.FundLevel }, tie: { id: string, status: Types.TieStatus, area: { id: string, code: string } | null } }> } } | null };

export type ProjectsQueryVariables = Exact<{
  filter?: Types.ProjectFilter | null | undefined;
  orderBy?: Array<Types.ProjectOrder> | Types.ProjectOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ProjectsQuery = { projects: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, department: Types.Department, externalId: string, name: string, kind: Types.ProjectKind, budget: string | null, area: { id: string, code: string, name: string } | null, tie: { id: string, status: Types.TieStatus, reason: Types.TieReason | null }, funding: { allocated: string, disbursed: string, paid: string } }> } };

export type PublicDisclosureQueryVariables = Exact<{
  code: string;
  language?: Types.DisclosureLanguage | null | undefined;
  first?: number | null | undefined;
}>;


export type PublicDisclosureQuery = { consolidationArea: { id: string, code: string, name: string, funding: { allocated: string, disbursed: string, paid: string }, disclosure: { asOf: string, sentences: Array<string>, members: Array<string>, landArea: string | null, lastStep: Types.StepKind | null, lastStepOn: string | null, unplacedMoney: string, projectCount: number, acceptedProjects: number, newCultivatedLand: string | null, redLinesKept: boolean | null, redLinesBroken: Array<string>, howToObject: string, moneyByLevel: Array<{ level: Types.FundLevel, allocated: string, disbursed: string, paid: string }>, projectCounts: Array<{ department: Types.Department, kind: Types.ProjectKind, state: Types.ProjectState, count: number }>, projects: { nodes: Array<{ id: string, name: string, department: Types.Department, kind: Types.ProjectKind, state: Types.ProjectState }> }, quotas: Array<{ kind: Types.QuotaKind, certifiedArea: string }>, notices: Array<{ id: string, subject: Types.NoticeSubject, publishedOn: string, endsOn: string | null, place: string | null }>, objections: { received: number, answered: number, open: number, overdue: number } }, objections: { totalCount: number, nodes: Array<{ id: string, number: string, words: string, department: Types.Department, receivedOn: string, project: { id: string, name: string } | null, notice: { id: string, subject: Types.NoticeSubject } | null, answers: { nodes: Array<{ id: string, verdict: Types.ObjectionVerdict, words: string, department: Types.Department, answeredOn: string }> } }> } } | null };

export type PublishedAreasQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PublishedAreasQuery = { publications: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, publishedAt: string, area: { id: string, code: string, name: string, funding: { allocated: string, disbursed: string, paid: string }, disclosure: { members: Array<string>, projectCount: number, lastStep: Types.StepKind | null, lastStepOn: string | null } } }> } };

export type PublicCountyQueryVariables = Exact<{ [key: string]: never; }>;


export type PublicCountyQuery = { administrativeDivisions: { nodes: Array<{ id: string, name: string }> }, publications: { nodes: Array<{ id: string, area: { id: string, disclosure: { asOf: string, unplacedMoney: string } } }> } };

export type PublicMapQueryVariables = Exact<{ [key: string]: never; }>;


export type PublicMapQuery = { administrativeDivisions: { nodes: Array<{ id: string, boundary: unknown }> }, publications: { nodes: Array<{ id: string, area: { id: string, code: string, boundary: unknown } }> } };

export type ObjectionFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type ObjectionFiguresQuery = { objectionFigures: Array<{ department: Types.Department, received: number, answered: number, open: number, overdue: number, answeredLate: number, upheld: number }> };

export type RecordGreeningPlanReviewMutationVariables = Exact<{
  input: Types.RecordGreeningPlanReviewInput;
}>;


export type RecordGreeningPlanReviewMutation = { recordGreeningPlanReview:
    | (
      { check: Types.RecordCheck, about: Array<string>, code: string, message: string }
      & { __typename: 'CheckFailed' }
    )
    | (
      { code: string, message: string }
      & { __typename: 'Forbidden' | 'IdempotencyConflict' }
    )
    | (
      { id: string, planName: string, verdict: Types.Verdict, opinion: string | null, reviewedOn: string | null, area: { id: string, code: string, name: string } | null }
      & { __typename: 'GreeningPlanReview' }
    )
    | (
      { code: string, message: string, fieldProblems: Array<{ path: Array<string>, message: string }> }
      & { __typename: 'InvalidField' }
    )
    | (
      { path: Array<string>, given: string, code: string, message: string }
      & { __typename: 'ReferenceNotFound' }
    )
   };

export type RecordPotentialSurveyMutationVariables = Exact<{
  input: Types.RecordPotentialSurveyInput;
}>;


export type RecordPotentialSurveyMutation = { recordPotentialSurvey:
    | (
      { code: string, message: string }
      & { __typename: 'CheckFailed' | 'IdempotencyConflict' | 'InvalidField' | 'ReferenceNotFound' }
    )
    | (
      { neededRoles: Array<Types.Role>, neededDepartments: Array<Types.Department>, code: string, message: string }
      & { __typename: 'Forbidden' }
    )
    | (
      { id: string, category: Types.PotentialCategory, baseYear: number, landArea: string, submittedOn: string | null, firstReviewVerdict: Types.Verdict | null, firstReviewedOn: string | null, reportedOn: string | null }
      & { __typename: 'PotentialSurvey' }
    )
   };

export type RedLinesQueryVariables = Exact<{
  code: string;
}>;


export type RedLinesQuery = { consolidationArea: { id: string, code: string, name: string, redLines: { verdict: Types.RedLineVerdict, lines: Array<{ key: Types.RedLineKey, before: string | null, planned: string | null, after: string | null, change: string | null, atLeast: string | null, atMost: string | null, percent: string | null, phase: Types.LandPhase | null, verdict: Types.RedLineVerdict, binding: boolean, rule: string | null, basis: string | null, beforeYears: Array<number>, plannedYears: Array<number>, afterYears: Array<number>, missing: Array<string> }>, contiguity: { before: { year: number, parcels: number, patches: number, mapped: string, mean: string, largest: string } | null, planned: { year: number, parcels: number, patches: number, mapped: string, mean: string, largest: string } | null, after: { year: number, parcels: number, patches: number, mapped: string, mean: string, largest: string } | null } } } | null };

export type PatchesFragment = { year: number, parcels: number, patches: number, mapped: string, mean: string, largest: string };

export type SearchQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
  types?: Array<Types.SearchType> | Types.SearchType | null | undefined;
}>;


export type SearchQuery = { search: Array<{ type: Types.SearchType, field: string, text: string, score: number, node:
      | (
        { id: string }
        & { __typename: 'Acceptance' | 'AccessRefusal' | 'AdministrativeDivision' | 'Aftercare' | 'Allocation' | 'AllocationPart' | 'AnnualTarget' | 'ApiKey' | 'ApprovalStep' | 'AreaDrawing' | 'AreaMember' | 'AreaTie' | 'Assessment' | 'AssessmentItem' | 'AssessmentScoring' | 'AuditLink' | 'AuditParty' | 'AuditRuleVersion' | 'AuditRun' | 'AuditRunRule' }
      )
      | (
        { id: string }
        & { __typename: 'BeautifulVillage' | 'BudgetReview' | 'ConsolidationArea' | 'ConstructionLandLinkage' | 'Contract' | 'ContractSupplement' | 'DepartmentReturn' | 'DepartmentReturnLine' | 'Disbursement' | 'DivisionSuccession' | 'DryToPaddyConversion' | 'DuplicatePair' | 'EcologicalWork' | 'EnvironmentalImpactReview' | 'EnvironmentalInspection' | 'FarmlandInfrastructure' | 'FarmlandQualityImprovement' | 'FinalAccount' | 'Finding' | 'FindingParty' }
      )
      | (
        { id: string }
        & { __typename: 'FindingStep' | 'FiscalYearStep' | 'FunctionZone' | 'Fund' | 'FundSupervision' | 'GreeningPlanReview' | 'GreeningWork' | 'HighStandardFarmland' | 'HomesteadReform' | 'ImplementationPlan' | 'ImportJob' | 'ImportJobRow' | 'ImportMend' | 'ImportRow' | 'ImportRun' | 'ImportedCells' | 'ImportedTable' | 'InfrastructureWork' | 'Inspection' | 'InvestmentPromotion' }
      )
      | (
        { id: string }
        & { __typename: 'Invoice' | 'IrrigationWork' | 'LandClass' | 'LandRightsRegistration' | 'LandTransfer' | 'LandUseRecord' | 'LeadingCadreContact' | 'LearnedReading' | 'LedgerAccount' | 'LedgerEntry' | 'MinistryFiling' | 'NewConstructionLandQuota' | 'Objection' | 'ObjectionAnswer' | 'ObjectionTransfer' | 'PayeeAccount' | 'Payment' | 'PermanentBasicFarmland' | 'PlannedProject' | 'PlannedSource' }
      )
      | (
        { id: string }
        & { __typename: 'PotentialSurvey' | 'Project' | 'ProjectApproval' | 'ProjectChange' | 'ProjectHeadquarters' | 'ProjectPart' | 'ProjectPhase' | 'ProjectProgress' | 'ProjectSource' | 'PublicNotice' | 'Publication' | 'QuantityItem' | 'Quota' | 'QuotaEntry' | 'Reclamation' | 'RecommendationForm' | 'RecordWithdrawal' | 'Rectification' | 'ReserveLandDevelopment' | 'ReservePoolEntry' }
      )
      | (
        { id: string }
        & { __typename: 'Reward' | 'RewardParameter' | 'RuleParameterValue' | 'SoilFertilityPlan' | 'SoilWaterReview' | 'StepDeadline' | 'StepReminder' | 'StepTerm' | 'SubsidyRoster' | 'SubsidyRosterEntry' | 'Supervision' | 'TieDecision' | 'TieWorkItem' | 'TrailAct' | 'TrailEntry' | 'TrailPeopleRead' | 'VillageLandUsePlan' | 'WaterSupervision' | 'Webhook' | 'WebhookDelivery' }
      )
      | (
        { id: string }
        & { __typename: 'Willingness' }
      )
     | null }> };

export type SubmitObjectionMutationVariables = Exact<{
  input: Types.SubmitObjectionInput;
}>;


export type SubmitObjectionMutation = { submitObjection:
    | (
      { code: string, message: string }
      & { __typename: 'Forbidden' | 'IdempotencyConflict' | 'NoSuchSubject' }
    )
    | (
      { receipt: string, number: string, department: Types.Department, receivedOn: string, dueOn: string }
      & { __typename: 'ObjectionReceived' }
    )
    | (
      { field: string, least: number, most: number, characters: number, code: string, message: string }
      & { __typename: 'TextUnfit' }
    )
    | (
      { limit: Types.ObjectionLimit, tryAgainAt: string, code: string, message: string }
      & { __typename: 'TooManyObjections' }
    )
   };

export type AnswerObjectionMutationVariables = Exact<{
  input: Types.AnswerObjectionInput;
}>;


export type AnswerObjectionMutation = { answerObjection:
    | (
      { code: string, message: string }
      & { __typename: 'Forbidden' | 'IdempotencyConflict' | 'NoSuchObjection' | 'TextUnfit' }
    )
    | (
      { objection: { id: string, number: string, isAnswered: boolean }, answer: { id: string, verdict: Types.ObjectionVerdict, words: string, answeredOn: string } }
      & { __typename: 'ObjectionAnswered' }
    )
   };

export type TransferObjectionMutationVariables = Exact<{
  input: Types.TransferObjectionInput;
}>;


export type TransferObjectionMutation = { transferObjection:
    | (
      { code: string, message: string }
      & { __typename: 'AlreadyInCharge' | 'Forbidden' | 'IdempotencyConflict' | 'NoSuchObjection' | 'TextUnfit' }
    )
    | (
      { objection: { id: string, number: string, department: Types.Department }, transfer: { id: string, reason: string } }
      & { __typename: 'ObjectionHandedOn' }
    )
   };

export type TakeStepMutationVariables = Exact<{
  input: Types.TakeStepInput;
}>;


export type TakeStepMutation = { takeStep:
    | (
      { state: string, code: string, message: string, area: { id: string, stage: { step: Types.StepKind | null, decidedOn: string | null } } }
      & { __typename: 'Conflict' }
    )
    | (
      { code: string, message: string }
      & { __typename: 'Forbidden' | 'IdempotencyConflict' | 'NoSuchArea' | 'StepClosed' | 'StepDateOutOfOrder' | 'StepDetailMissing' }
    )
    | (
      { lines: Array<string>, code: string, message: string }
      & { __typename: 'RedLinesBroken' }
    )
    | (
      { code: string, message: string, missing: Array<{ code: string, text: string, detail: string | null, suppliedBy: string }> }
      & { __typename: 'StepRequirementsMissing' }
    )
    | (
      { step: { id: string, kind: Types.StepKind, verdict: Types.Verdict, round: number | null, decidedOn: string | null }, area: { id: string, code: string, stage: { step: Types.StepKind | null, state: string }, availableSteps: Array<{ kind: Types.StepKind, ready: boolean }> } }
      & { __typename: 'StepTaken' }
    )
    | (
      { mustComeFirst: Array<Types.StepKind>, code: string, message: string }
      & { __typename: 'StepTooEarly' }
    )
   };

export type TieCoverageByQueryVariables = Exact<{
  groupBy: Types.CoverageGrouping;
  asOf?: string | null | undefined;
  bookedOn?: string | null | undefined;
}>;


export type TieCoverageByQuery = { tieCoverageBy: Array<{ key: string | null, coverage: { total: { projects: number, allocations: number, amount: string }, tied: { projects: number, allocations: number, amount: string }, outside: { projects: number, allocations: number, amount: string }, unresolved: { projects: number, allocations: number, amount: string } } }> };

export type CoverageLineFragment = { projects: number, allocations: number, amount: string };

export type TieCoverageQueryVariables = Exact<{
  department?: Types.Department | null | undefined;
  programme?: Types.FundProgramme | null | undefined;
  fiscalYear?: number | null | undefined;
  areaCode?: string | null | undefined;
  asOf?: string | null | undefined;
  bookedOn?: string | null | undefined;
}>;


export type TieCoverageQuery = { tieCoverage: { unallocated: string, total: { projects: number, allocations: number, amount: string }, tied: { projects: number, allocations: number, amount: string }, outside: { projects: number, allocations: number, amount: string }, unresolved: { projects: number, allocations: number, amount: string }, byReason: Array<{ reason: Types.TieReason, figure: { projects: number, allocations: number, amount: string } }> } };

export type FigureFragment = { projects: number, allocations: number, amount: string };

export type TieWorklistGroupsQueryVariables = Exact<{
  groupBy: Array<Types.TieWorklistGrouping> | Types.TieWorklistGrouping;
  first?: number | null | undefined;
  reason?: Types.TieReason | null | undefined;
  department?: Types.Department | null | undefined;
  candidateAreaCode?: string | null | undefined;
}>;


export type TieWorklistGroupsQuery = { tieWorklistGroups: Array<{ reason: Types.TieReason | null, department: Types.Department | null, place: string | null, items: number, amount: string, waitingAllocations: number, candidateArea: { id: string, code: string, name: string } | null, reading: { id: string, code: string, name: string } | null }> };

export type TieWorklistQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  reason?: Types.TieReason | null | undefined;
}>;


export type TieWorklistQuery = { tieWorklist: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, reason: Types.TieReason, explanation: string, department: Types.Department, amount: string, project: { id: string, externalId: string, name: string } | null, allocation: { id: string, externalId: string, fund: { id: string, documentNumber: string } } | null, candidates: Array<{ text: string, area: { id: string, code: string, name: string } | null }> }> } };

export type CreateFundMutationVariables = Exact<{
  input: Types.CreateFundInput;
}>;


export type CreateFundMutation = { createFund:
    | (
      { code: string, message: string }
      & { __typename: 'AmountNotPositive' | 'DatesOutOfOrder' | 'DetailMissing' | 'DuplicateDocument' | 'FiscalYearClosed' | 'Forbidden' | 'IdempotencyConflict' | 'NotApproved' | 'NotFound' }
    )
    | (
      { id: string, documentNumber: string, amount: string }
      & { __typename: 'Fund' }
    )
   };

export type AllocateFundMutationVariables = Exact<{
  input: Types.AllocateFundInput;
}>;


export type AllocateFundMutation = { allocateFund:
    | (
      { id: string, externalId: string, amount: string, tie: { id: string, status: Types.TieStatus, explanation: string } }
      & { __typename: 'Allocation' }
    )
    | (
      { code: string, message: string }
      & { __typename: 'AmountNotPositive' | 'DatesOutOfOrder' | 'DetailMissing' | 'DuplicateNumber' | 'FiscalYearClosed' | 'Forbidden' | 'IdempotencyConflict' | 'InsufficientFunds' | 'NotApproved' | 'NotFound' }
    )
   };

export type DisburseAllocationMutationVariables = Exact<{
  input: Types.DisburseAllocationInput;
}>;


export type DisburseAllocationMutation = { disburseAllocation:
    | (
      { code: string, message: string }
      & { __typename: 'AmountNotPositive' | 'DatesOutOfOrder' | 'DetailMissing' | 'DuplicateNumber' | 'FiscalYearClosed' | 'Forbidden' | 'IdempotencyConflict' | 'InsufficientFunds' | 'NotApproved' | 'NotFound' }
    )
    | (
      { id: string, externalId: string, amount: string }
      & { __typename: 'Disbursement' }
    )
   };

export type RecordPaymentMutationVariables = Exact<{
  input: Types.RecordPaymentInput;
}>;


export type RecordPaymentMutation = { recordPayment:
    | (
      { code: string, message: string }
      & { __typename: 'AmountNotPositive' | 'DatesOutOfOrder' | 'DetailMissing' | 'DuplicateNumber' | 'FiscalYearClosed' | 'Forbidden' | 'IdempotencyConflict' | 'InsufficientFunds' | 'NotApproved' | 'NotFound' }
    )
    | (
      { id: string, externalId: string, amount: string }
      & { __typename: 'Payment' }
    )
   };

export const AllocateFundDocument = /* @__PURE__ */ new TypedDocument<AllocateFundMutation, AllocateFundMutationVariables>(
  'AllocateFund',
  'bf732a45c17442b665a20d9a9e28b107c5b449f33c77b67e11dbf7439f733a71',
  "mutation AllocateFund($input: AllocateFundInput!) {\n  allocateFund(input: $input) {\n    __typename\n    ... on Allocation {\n      id\n      externalId\n      amount\n      tie {\n        id\n        status\n        explanation\n      }\n    }\n    ... on Problem {\n      code\n      message\n    }\n  }\n}",
)
export const AnswerObjectionDocument = /* @__PURE__ */ new TypedDocument<AnswerObjectionMutation, AnswerObjectionMutationVariables>(
  'AnswerObjection',
  '601623436a5e90d702012b5aa5b4daa511dbafd03da9b9a292d84d3af2866ae4',
  "mutation AnswerObjection($input: AnswerObjectionInput!) {\n  answerObjection(input: $input) {\n    __typename\n    ... on ObjectionAnswered {\n      objection {\n        id\n        number\n        isAnswered\n      }\n      answer {\n        id\n        verdict\n        words\n        answeredOn\n      }\n    }\n    ... on Problem {\n      code\n      message\n    }\n  }\n}",
)
export const AreaDocument = /* @__PURE__ */ new TypedDocument<AreaQuery, AreaQueryVariables>(
  'Area',
  'b26fdd574e8eedeeeb651ff5563a25f0f5f6589089a9b87b4c8cc9b40eebf61a',
  "query Area($code: String!, $first: Int = 20, $after: String) {\n  consolidationArea(code: $code) {\n    id\n    code\n    name\n    scope\n    divisions {\n      id\n      code\n      name\n    }\n    funding {\n      allocated\n      disbursed\n      paid\n      undisbursed\n    }\n    projects(first: $first, after: $after, orderBy: [{externalId: ASC}]) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        department\n        externalId\n        name\n        kind\n        budget\n        tie {\n          id\n          method\n          explanation\n        }\n        funding {\n          allocated\n          paid\n        }\n      }\n    }\n    allocations {\n      totalCount\n    }\n  }\n}",
)
export const AreasDocument = /* @__PURE__ */ new TypedDocument<AreasQuery, AreasQueryVariables>(
  'Areas',
  '7343098fa094df7c17e998f183621196be9260e2c7375bda3ca70adcd35fda95',
  "query Areas($first: Int = 50, $after: String) {\n  consolidationAreas(first: $first, after: $after, orderBy: [{code: ASC}]) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      code\n      name\n      projects(first: 5, orderBy: [{budget: DESC}]) {\n        totalCount\n        nodes {\n          id\n          name\n          budget\n        }\n      }\n      allocations {\n        totalCount\n      }\n      funding {\n        allocated\n        disbursed\n        paid\n      }\n    }\n  }\n}",
)
export const AssessYearDocument = /* @__PURE__ */ new TypedDocument<AssessYearMutation, AssessYearMutationVariables>(
  'AssessYear',
  'f3b76db43433771578a3b7845ba345bc81b2789e1a6169e6da7a12c991ec583c',
  "mutation AssessYear($input: AssessYearInput!) {\n  assessYear(input: $input) {\n    __typename\n    ... on YearAssessed {\n      assessments {\n        id\n        unit\n        score\n        items {\n          id\n          indicator\n          target\n          actual\n          computed\n          reported\n          differs\n          weight\n          score\n          basis\n          evidence {\n            nodeId\n            value\n          }\n        }\n      }\n    }\n    ... on Problem {\n      code\n      message\n    }\n  }\n}",
)
export const AuditRunDocument = /* @__PURE__ */ new TypedDocument<AuditRunQuery, AuditRunQueryVariables>(
  'AuditRun',
  'cf0cc28fb038e0006f2d8163aba227333f1f0173dafddd5ea33b23787153c42c',
  "query AuditRun($id: ID!) {\n  node(id: $id) {\n    id\n    ... on AuditRun {\n      id\n      auditedOn\n      runBy\n      startedAt\n      finishedAt\n      found\n      opened\n      updated\n      unchanged\n      reopened\n      gone\n      ruleResults(first: 200, orderBy: [{rule: ASC}]) {\n        nodes {\n          id\n          rule\n          found\n          opened\n          updated\n          unchanged\n          reopened\n          gone\n          amount\n          milliseconds\n          ruleVersion {\n            id\n            title\n            version\n            sha256\n          }\n          parameters {\n            name\n            value\n          }\n        }\n      }\n    }\n  }\n}",
)
export const AvailableStepsDocument = /* @__PURE__ */ new TypedDocument<AvailableStepsQuery, AvailableStepsQueryVariables>(
  'AvailableSteps',
  '2f734dc46ac1168a0246ae6a86a88f1e99f84fad3bfc7c82368da8d7e0a9bd53',
  "query AvailableSteps($code: String!) {\n  consolidationArea(code: $code) {\n    id\n    code\n    name\n    stage {\n      step\n      decidedOn\n      returnedFrom\n      terminated\n      state\n    }\n    availableSteps {\n      kind\n      roles\n      departments\n      needsDocument\n      ready\n      follows\n      missing {\n        code\n        text\n        detail\n        suppliedBy\n      }\n    }\n    approvalSteps(first: 50, orderBy: [{decidedOn: ASC}]) {\n      nodes {\n        id\n        kind\n        verdict\n        round\n        documentNumber\n        opinion\n        authority\n        handledBy\n        decidedOn\n      }\n    }\n  }\n}",
)
export const ConfirmTieDocument = /* @__PURE__ */ new TypedDocument<ConfirmTieMutation, ConfirmTieMutationVariables>(
  'ConfirmTie',
  '53298f83eb804b27b834b1ad9a7efc5a83c1b19154ce3d21ef77725dbab77377',
  "mutation ConfirmTie($input: ConfirmTieInput!) {\n  confirmTie(input: $input) {\n    ...Decided\n    ...Refused\n  }\n}\n\nfragment Decided on TieDecided {\n  decision {\n    id\n  }\n  project {\n    id\n    externalId\n  }\n  tie {\n    id\n    status\n    method\n    reason\n    explanation\n    area {\n      id\n      code\n    }\n  }\n}\n\nfragment Refused on Problem {\n  __typename\n  code\n  message\n}",
)
export const CreateFundDocument = /* @__PURE__ */ new TypedDocument<CreateFundMutation, CreateFundMutationVariables>(
  'CreateFund',
  '0749c37c6d353b9410079e2fba2ca054a7354eadd7773c6b9ec33bd64d409576',
  "mutation CreateFund($input: CreateFundInput!) {\n  createFund(input: $input) {\n    __typename\n    ... on Fund {\n      id\n      documentNumber\n      amount\n    }\n    ... on Problem {\n      code\n      message\n    }\n  }\n}",
)
export const DisburseAllocationDocument = /* @__PURE__ */ new TypedDocument<DisburseAllocationMutation, DisburseAllocationMutationVariables>(
  'DisburseAllocation',
  'd97c09aa015e221c55e6cc43bb162dea0b02915e3681d2b6362e04bc4c0fe529',
  "mutation DisburseAllocation($input: DisburseAllocationInput!) {\n  disburseAllocation(input: $input) {\n    __typename\n    ... on Disbursement {\n      id\n      externalId\n      amount\n    }\n    ... on Problem {\n      code\n      message\n    }\n  }\n}",
)
export const DrawAreaDocument = /* @__PURE__ */ new TypedDocument<DrawAreaMutation, DrawAreaMutationVariables>(
  'DrawArea',
  '6f56ea84370305a108bb50f852746e538a779ac2736ee7df14e3d64b33a32444',
  "mutation DrawArea($input: DrawAreaInput!) {\n  drawArea(input: $input) {\n    ... on AreaDrawn {\n      area {\n        id\n        code\n        name\n        divisions {\n          id\n          code\n          name\n        }\n      }\n      drawing {\n        id\n        effectiveOn\n        reason\n        documentNumber\n        drawnBy\n        recordedAt\n      }\n    }\n    ... on Problem {\n      code\n      message\n    }\n  }\n}",
)
export const FindingsDocument = /* @__PURE__ */ new TypedDocument<FindingsQuery, FindingsQueryVariables>(
  'Findings',
  'b5da40eeada6719e358c3905e1730a7eeb06e3498beda47ed1497a08156f1265',
  "query Findings($filter: FindingFilter, $first: Int = 20, $after: String) {\n  findings(\n    filter: $filter\n    first: $first\n    after: $after\n    orderBy: [{amount: DESC}]\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      rule\n      severity\n      state\n      holds\n      amount\n      explanation\n      dueOn\n      department\n      version\n      project {\n        id\n        externalId\n        name\n      }\n      area {\n        id\n        code\n        name\n      }\n      evidence {\n        type\n        nodeId\n        importRows {\n          id\n          sheet\n          rowNumber\n          run {\n            id\n            fileName\n          }\n        }\n      }\n    }\n  }\n}",
)
export const FollowChangesDocument = /* @__PURE__ */ new TypedDocument<FollowChangesQuery, FollowChangesQueryVariables>(
  'FollowChanges',
  'fda13b79646870bfb9ed0e79c7aae8dfbe7e37604a5dcf401fc8590267646ff7',
  "query FollowChanges($after: String, $first: Int = 500, $types: [ChangedType!]) {\n  changes(after: $after, first: $first, types: $types) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      recordId\n      type\n      kind\n      when\n      node {\n        id\n        __typename\n        ... on ConsolidationArea {\n          code\n          name\n        }\n        ... on Project {\n          department\n          externalId\n          name\n          budget\n        }\n        ... on Fund {\n          documentNumber\n          amount\n        }\n        ... on Allocation {\n          externalId\n          amount\n        }\n        ... on AreaTie {\n          status\n          explanation\n          area {\n            id\n            code\n          }\n          project {\n            id\n          }\n          allocation {\n            id\n          }\n        }\n      }\n    }\n  }\n}",
)
export const FundDocument = /* @__PURE__ */ new TypedDocument<FundQuery, FundQueryVariables>(
  'Fund',
  'ae769b1a289ac07849e16940b7012c7c2ab2eb0b64c7df03b115c89f6b1165ef',
  "query Fund($documentNumber: String!, $first: Int = 50, $after: String) {\n  fund(documentNumber: $documentNumber) {\n    id\n    documentNumber\n    name\n    level\n    programme\n    fiscalYear\n    amount\n    funding {\n      allocated\n      disbursed\n      paid\n      undisbursed\n      unallocated\n    }\n    allocations(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        externalId\n        department\n        amount\n        project {\n          id\n          name\n        }\n        area {\n          id\n          code\n          name\n        }\n        tie {\n          id\n          status\n          reason\n          explanation\n        }\n      }\n    }\n  }\n}",
)
export const FundPathDocument = /* @__PURE__ */ new TypedDocument<FundPathQuery, FundPathQueryVariables>(
  'FundPath',
  '2c8a3046b20592a63cae08554168246ae4212dd7447a4f66908e8597e7799991',
  "query FundPath($documentNumber: String!, $first: Int = 20, $after: String) {\n  fund(documentNumber: $documentNumber) {\n    id\n    documentNumber\n    name\n    level\n    programme\n    fiscalYear\n    amount\n    upstreamDocument\n    carriedFrom {\n      id\n      documentNumber\n    }\n    carriedOverTo {\n      nodes {\n        id\n        documentNumber\n        fiscalYear\n        amount\n      }\n    }\n    funding {\n      allocated\n      disbursed\n      paid\n      returned\n      carriedOver\n      left\n      unallocated\n      tied {\n        allocated\n      }\n      outside {\n        allocated\n      }\n      unresolved {\n        allocated\n      }\n    }\n    allocations(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        externalId\n        amount\n        allocatedOn\n        place\n        project {\n          id\n          department\n          externalId\n          name\n        }\n        area {\n          id\n          code\n          name\n        }\n        disbursements(first: 20) {\n          totalCount\n          nodes {\n            id\n            disbursedOn\n            amount\n            recipient\n            passedThrough\n            payments(first: 20) {\n              totalCount\n              nodes {\n                id\n                paidOn\n                amount\n                payee\n                contractNumber\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}",
)
export const FundingByDocument = /* @__PURE__ */ new TypedDocument<FundingByQuery, FundingByQueryVariables>(
  'FundingBy',
  'e03499972afe0f47f234ee5be6feb48f9a329550b9c630e7ff281bd8850e7e79',
  "query FundingBy($groupBy: [FundingGrouping!]!, $filter: FundingGroupFilter) {\n  fundingBy(groupBy: $groupBy, filter: $filter) {\n    department\n    programme\n    level\n    fiscalYear\n    area {\n      id\n      code\n      name\n    }\n    total {\n      ...Sums\n    }\n    tied {\n      ...Sums\n    }\n    outside {\n      ...Sums\n    }\n    unresolved {\n      ...Sums\n    }\n  }\n}\n\nfragment Sums on FundingFigure {\n  allocations\n  allocated\n  disbursed\n  paid\n  undisbursed\n  returned\n}",
)
export const FundsDocument = /* @__PURE__ */ new TypedDocument<FundsQuery, FundsQueryVariables>(
  'Funds',
  'f1e42184b760de54483a0e3adaa6331158bbb1899d49c82b6e34bdc758dbe547',
  "query Funds($filter: FundFilter, $first: Int = 50, $after: String) {\n  funds(\n    filter: $filter\n    first: $first\n    after: $after\n    orderBy: [{documentNumber: ASC}]\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      documentNumber\n      name\n      level\n      programme\n      fiscalYear\n      amount\n      funding {\n        allocated\n        disbursed\n        paid\n        unallocated\n      }\n    }\n  }\n}",
)
export const ImportRecordsDocument = /* @__PURE__ */ new TypedDocument<ImportRecordsMutation, ImportRecordsMutationVariables>(
  'ImportRecords',
  '8b0b7c339165055b32d00f8ab4319923b7f75d4de03b4c9f6117248b6c5261be',
  "mutation ImportRecords($input: ImportRecordsInput!) {\n  importRecords(input: $input) {\n    __typename\n    ... on ImportReport {\n      inserted\n      updated\n      unchanged\n      rejected\n      records {\n        index\n        outcome\n        recordId\n        problems {\n          path\n          message\n        }\n      }\n    }\n    ... on Problem {\n      code\n      message\n    }\n  }\n}",
)
export const LatestChangeDocument = /* @__PURE__ */ new TypedDocument<LatestChangeQuery, LatestChangeQueryVariables>(
  'LatestChange',
  'f5de53b2a8053f52112a9bf8d137211b9c3b2e9af4488c0b560dbc725dabbebf',
  "query LatestChange {\n  changes(last: 1) {\n    pageInfo {\n      endCursor\n    }\n  }\n}",
)
export const LearnedReadingsDocument = /* @__PURE__ */ new TypedDocument<LearnedReadingsQuery, LearnedReadingsQueryVariables>(
  'LearnedReadings',
  'e4a5cbc2f6cbfd2991f333644376b6c89baa967c72573457c46d35bafb0f3464',
  "query LearnedReadings($first: Int = 100, $after: String) {\n  learnedReadings(first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      department\n      title\n      headings\n      amountUnit\n      landAreaUnit\n      level\n      programme\n      amountColumn\n      budgetColumn\n      ignoredColumns\n      answeredBy\n      answeredAt\n      withdrawnBy\n      withdrawnAt\n      withdrawnReason\n    }\n  }\n}",
)
export const MarkOutsideDocument = /* @__PURE__ */ new TypedDocument<MarkOutsideMutation, MarkOutsideMutationVariables>(
  'MarkOutside',
  '56f9f53407376c6485a9cf46cb2de43a4feb2c5364c10aade87cb40f4e0de4d3',
  "mutation MarkOutside($input: MarkOutsideInput!) {\n  markOutside(input: $input) {\n    ...Decided\n    ...Refused\n  }\n}\n\nfragment Decided on TieDecided {\n  decision {\n    id\n  }\n  project {\n    id\n    externalId\n  }\n  tie {\n    id\n    status\n    method\n    reason\n    explanation\n    area {\n      id\n      code\n    }\n  }\n}\n\nfragment Refused on Problem {\n  __typename\n  code\n  message\n}",
)
export const MergeProjectsDocument = /* @__PURE__ */ new TypedDocument<MergeProjectsMutation, MergeProjectsMutationVariables>(
  'MergeProjects',
  '539a196a2b1e4e636c1841ece7d6eee1ac02ec9ddd4af4f1d942ab9b7edf54cd',
  "mutation MergeProjects($input: MergeProjectsInput!) {\n  mergeProjects(input: $input) {\n    ...Decided\n    ...Refused\n  }\n}\n\nfragment Decided on TieDecided {\n  decision {\n    id\n  }\n  project {\n    id\n    externalId\n  }\n  tie {\n    id\n    status\n    method\n    reason\n    explanation\n    area {\n      id\n      code\n    }\n  }\n}\n\nfragment Refused on Problem {\n  __typename\n  code\n  message\n}",
)
export const NodeDocument = /* @__PURE__ */ new TypedDocument<NodeQuery, NodeQueryVariables>(
  'Node',
  '06a8513bc38e39b86a0d0f2f9bdbb244b82ce57709cbb681585e0b86807db7d9',
  "query Node($id: ID!) {\n  node(id: $id) {\n    __typename\n    id\n    ... on ConsolidationArea {\n      code\n      name\n    }\n    ... on Project {\n      name\n      area {\n        id\n        code\n      }\n    }\n    ... on Fund {\n      documentNumber\n    }\n    ... on Allocation {\n      amount\n      area {\n        id\n        code\n      }\n    }\n  }\n}",
)
export const ObjectionFiguresDocument = /* @__PURE__ */ new TypedDocument<ObjectionFiguresQuery, ObjectionFiguresQueryVariables>(
  'ObjectionFigures',
  '5cb2bf29e7a155857b0bfe9e2a9546d52ff300e5de2a8fff8aa5436e2cd1925a',
  "query ObjectionFigures {\n  objectionFigures {\n    department\n    received\n    answered\n    open\n    overdue\n    answeredLate\n    upheld\n  }\n}",
)
export const ObjectionOfReceiptDocument = /* @__PURE__ */ new TypedDocument<ObjectionOfReceiptQuery, ObjectionOfReceiptQueryVariables>(
  'ObjectionOfReceipt',
  '77d117295dbd392d33f4da4a72b687d4b0a119014e5c633aba7462862a7257d5',
  "query ObjectionOfReceipt($receipt: String!) {\n  objection(receipt: $receipt) {\n    number\n    words\n    department\n    receivedOn\n    dueOn\n    isOverdue\n    answers {\n      verdict\n      words\n      department\n      answeredOn\n    }\n  }\n}",
)
export const OverdueRectificationsDocument = /* @__PURE__ */ new TypedDocument<OverdueRectificationsQuery, OverdueRectificationsQueryVariables>(
  'OverdueRectifications',
  '1e0b9c59ec8535aa7c7527b9797fc7d19e928f473c196807b076598306f9fa7f',
  "query OverdueRectifications($first: Int) {\n  rectifications(\n    first: $first\n    filter: {isOverdue: {eq: true}}\n    orderBy: [{dueOn: ASC}]\n  ) {\n    totalCount\n    nodes {\n      id\n      number\n      problem\n      unit\n      dueOn\n      daysLeft\n      inspection {\n        id\n        number\n        inspectedOn\n        area {\n          id\n          code\n        }\n      }\n    }\n  }\n}",
)
export const PreviewAreaDocument = /* @__PURE__ */ new TypedDocument<PreviewAreaQuery, PreviewAreaQueryVariables>(
  'PreviewArea',
  '441aa06378d987a684690076c8ae982574ad27a2f2a7c46c94d1b40e14d1d0d9',
  "query PreviewArea($code: String!, $memberCodes: [String!]!, $first: Int = 50, $skip: Int = 0) {\n  previewArea(code: $code, memberCodes: $memberCodes) {\n    ... on AreaPreview {\n      joining {\n        id\n        code\n        name\n      }\n      leaving {\n        id\n        code\n        name\n      }\n      alsoIn {\n        division {\n          id\n          code\n          name\n        }\n        area {\n          id\n          code\n          name\n        }\n      }\n      misshapen {\n        message\n      }\n      membersClosed {\n        message\n      }\n      coming {\n        ...Flow\n      }\n      going {\n        ...Flow\n      }\n      tieCount\n      movingCount\n      hiddenCount\n      ties(first: $first, skip: $skip) {\n        project {\n          id\n          name\n        }\n        allocation {\n          id\n          externalId\n        }\n        statusBefore\n        areaBefore {\n          id\n          code\n        }\n        statusAfter\n        areaAfter {\n          id\n          code\n        }\n        explanation\n        amount\n      }\n      quotas {\n        quota {\n          id\n          documentNumber\n        }\n        toThisArea\n      }\n      coverageBefore {\n        ...CoverageOfPreview\n      }\n      coverageAfter {\n        ...CoverageOfPreview\n      }\n      before {\n        id\n        ...AreaOfPreview\n      }\n      after {\n        id\n        ...AreaOfPreview\n      }\n      rules {\n        rule\n        title\n        severity\n        appearing\n        goingAway\n        appearingSample {\n          explanation\n        }\n        goingAwaySample {\n          explanation\n        }\n      }\n    }\n    ... on Problem {\n      code\n      message\n    }\n  }\n}\n\nfragment AreaOfPreview on ConsolidationArea {\n  code\n  name\n  contiguous\n  funding {\n    allocated\n    disbursed\n    paid\n  }\n  redLines {\n    verdict\n    lines {\n      key\n      before\n      after\n      verdict\n    }\n  }\n}\n\nfragment CoverageOfPreview on TieCoverage {\n  tied {\n    projects\n    allocations\n    amount\n  }\n  outside {\n    projects\n    allocations\n    amount\n  }\n  unresolved {\n    projects\n    allocations\n    amount\n  }\n}\n\nfragment Flow on AreaFlow {\n  projects\n  allocations\n  amount\n  byLevel {\n    level\n    allocations\n    amount\n  }\n}",
)
export const ProjectTieDocument = /* @__PURE__ */ new TypedDocument<ProjectTieQuery, ProjectTieQueryVariables>(
  'ProjectTie',
  '40b9e103ab012aee5ec4248c810d7e303213b9aaf29edbe847740725c393eded',
  "query ProjectTie($department: Department!, $externalId: String!) {\n  project(department: $department, externalId: $externalId) {\n    id\n    name\n    department\n    budget\n    area {\n      id\n      code\n      name\n    }\n    tie {\n      id\n      status\n      method\n      reason\n      explanation\n      evidence {\n        method\n        text\n        supports\n        area {\n          id\n          code\n        }\n      }\n    }\n    allocations(first: 20) {\n      totalCount\n      nodes {\n        id\n        amount\n        fund {\n          id\n          documentNumber\n          level\n        }\n        tie {\n          id\n          status\n          area {\n            id\n            code\n          }\n        }\n      }\n    }\n  }\n}",
)
export const ProjectsDocument = /* @__PURE__ */ new TypedDocument<ProjectsQuery, ProjectsQueryVariables>(
  'Projects',
  'baf69142c111d1b9a8e80b356f6d682f01f8a5e2228c47396b3b0b5893eca0d0',
  "query Projects($filter: ProjectFilter, $orderBy: [ProjectOrder!], $first: Int = 20, $after: String) {\n  projects(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      department\n      externalId\n      name\n      kind\n      budget\n      area {\n        id\n        code\n        name\n      }\n      tie {\n        id\n        status\n        reason\n      }\n      funding {\n        allocated\n        disbursed\n        paid\n      }\n    }\n  }\n}",
)
export const PublicCountyDocument = /* @__PURE__ */ new TypedDocument<PublicCountyQuery, PublicCountyQueryVariables>(
  'PublicCounty',
  '9de79f3506d65babbd573914a991606ed65cf736669519c98147fefd3cb9d99d',
  "query PublicCounty {\n  administrativeDivisions(\n    first: 1\n    filter: {level: {eq: COUNTY}}\n    orderBy: [{code: ASC}]\n  ) {\n    nodes {\n      id\n      name\n    }\n  }\n  publications(first: 1, filter: {withdrawnAt: {isNull: true}}) {\n    nodes {\n      id\n      area {\n        id\n        disclosure {\n          asOf\n          unplacedMoney\n        }\n      }\n    }\n  }\n}",
)
export const PublicDisclosureDocument = /* @__PURE__ */ new TypedDocument<PublicDisclosureQuery, PublicDisclosureQueryVariables>(
  'PublicDisclosure',
  '82f7f87cefbc8c73181ebc752c61ffa67727d6ba511a21f7cc6e6f42f9fc93f6',
  "query PublicDisclosure($code: String!, $language: DisclosureLanguage = ZH, $first: Int = 200) {\n  consolidationArea(code: $code) {\n    id\n    code\n    name\n    funding {\n      allocated\n      disbursed\n      paid\n    }\n    disclosure(language: $language) {\n      asOf\n      sentences\n      members\n      landArea\n      lastStep\n      lastStepOn\n      moneyByLevel {\n        level\n        allocated\n        disbursed\n        paid\n      }\n      unplacedMoney\n      projectCount\n      projectCounts {\n        department\n        kind\n        state\n        count\n      }\n      projects(first: $first, orderBy: [{department: ASC}, {name: ASC}]) {\n        nodes {\n          id\n          name\n          department\n          kind\n          state\n        }\n      }\n      acceptedProjects\n      newCultivatedLand\n      quotas {\n        kind\n        certifiedArea\n      }\n      redLinesKept\n      redLinesBroken\n      notices {\n        id\n        subject\n        publishedOn\n        endsOn\n        place\n      }\n      objections {\n        received\n        answered\n        open\n        overdue\n      }\n      howToObject\n    }\n    objections(last: 100, filter: {isAnswered: {eq: true}}) {\n      totalCount\n      nodes {\n        id\n        number\n        words\n        department\n        receivedOn\n        project {\n          id\n          name\n        }\n        notice {\n          id\n          subject\n        }\n        answers {\n          nodes {\n            id\n            verdict\n            words\n            department\n            answeredOn\n          }\n        }\n      }\n    }\n  }\n}",
)
export const PublicMapDocument = /* @__PURE__ */ new TypedDocument<PublicMapQuery, PublicMapQueryVariables>(
  'PublicMap',
  'e87ca590389681eea9c9164341f6fe8b1cf5ad718aab51d5839106b084e062e3',
  "query PublicMap {\n  administrativeDivisions(first: 200, filter: {level: {eq: TOWNSHIP}}) {\n    nodes {\n      id\n      boundary\n    }\n  }\n  publications(first: 500, filter: {withdrawnAt: {isNull: true}}) {\n    nodes {\n      id\n      area {\n        id\n        code\n        boundary\n      }\n    }\n  }\n}",
)
export const PublishedAreasDocument = /* @__PURE__ */ new TypedDocument<PublishedAreasQuery, PublishedAreasQueryVariables>(
  'PublishedAreas',
  '68f4ce0ff2092965023195b8baa4d09627acc44db93745c82a86e7b429a67895',
  "query PublishedAreas($first: Int = 200, $after: String) {\n  publications(\n    first: $first\n    after: $after\n    filter: {withdrawnAt: {isNull: true}}\n  ) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      publishedAt\n      area {\n        id\n        code\n        name\n        funding {\n          allocated\n          disbursed\n          paid\n        }\n        disclosure {\n          members\n          projectCount\n          lastStep\n          lastStepOn\n        }\n      }\n    }\n  }\n}",
)
export const RecordGreeningPlanReviewDocument = /* @__PURE__ */ new TypedDocument<RecordGreeningPlanReviewMutation, RecordGreeningPlanReviewMutationVariables>(
  'RecordGreeningPlanReview',
  '838cf41d3363b94f4d2874402c5b61092e5416986f79299c42f752757f0ab312',
  "mutation RecordGreeningPlanReview($input: RecordGreeningPlanReviewInput!) {\n  recordGreeningPlanReview(input: $input) {\n    __typename\n    ... on GreeningPlanReview {\n      id\n      planName\n      verdict\n      opinion\n      reviewedOn\n      area {\n        id\n        code\n        name\n      }\n    }\n    ... on InvalidField {\n      fieldProblems {\n        path\n        message\n      }\n    }\n    ... on ReferenceNotFound {\n      path\n      given\n    }\n    ... on CheckFailed {\n      check\n      about\n    }\n    ... on Problem {\n      code\n      message\n    }\n  }\n}",
)
export const RecordPaymentDocument = /* @__PURE__ */ new TypedDocument<RecordPaymentMutation, RecordPaymentMutationVariables>(
  'RecordPayment',
  '2cd83410f7ce7de187fb6420c64c9fb3e8482cde14b9b5c7ba6d7dc669194148',
  "mutation RecordPayment($input: RecordPaymentInput!) {\n  recordPayment(input: $input) {\n    __typename\n    ... on Payment {\n      id\n      externalId\n      amount\n    }\n    ... on Problem {\n      code\n      message\n    }\n  }\n}",
)
export const RecordPotentialSurveyDocument = /* @__PURE__ */ new TypedDocument<RecordPotentialSurveyMutation, RecordPotentialSurveyMutationVariables>(
  'RecordPotentialSurvey',
  'b3c7355686f38de921dace3282b9d9d97edea0e2bf6fd6fa6b31861484636052',
  "mutation RecordPotentialSurvey($input: RecordPotentialSurveyInput!) {\n  recordPotentialSurvey(input: $input) {\n    __typename\n    ... on PotentialSurvey {\n      id\n      category\n      baseYear\n      landArea\n      submittedOn\n      firstReviewVerdict\n      firstReviewedOn\n      reportedOn\n    }\n    ... on Forbidden {\n      neededRoles\n      neededDepartments\n    }\n    ... on Problem {\n      code\n      message\n    }\n  }\n}",
)
export const RedLinesDocument = /* @__PURE__ */ new TypedDocument<RedLinesQuery, RedLinesQueryVariables>(
  'RedLines',
  '11598a58749de8e6943061f605af836c7981eadc72c1f4a4865b39eb3f1cf031',
  "query RedLines($code: String!) {\n  consolidationArea(code: $code) {\n    id\n    code\n    name\n    redLines {\n      verdict\n      lines {\n        key\n        before\n        planned\n        after\n        change\n        atLeast\n        atMost\n        percent\n        phase\n        verdict\n        binding\n        rule\n        basis\n        beforeYears\n        plannedYears\n        afterYears\n        missing\n      }\n      contiguity {\n        before {\n          ...Patches\n        }\n        planned {\n          ...Patches\n        }\n        after {\n          ...Patches\n        }\n      }\n    }\n  }\n}\n\nfragment Patches on CultivatedPatches {\n  year\n  parcels\n  patches\n  mapped\n  mean\n  largest\n}",
)
export const RejectTieDocument = /* @__PURE__ */ new TypedDocument<RejectTieMutation, RejectTieMutationVariables>(
  'RejectTie',
  '37c9d2e708cc39984049d734720395308289b5feb03106fd226b5ba144c42bf9',
  "mutation RejectTie($input: RejectTieInput!) {\n  rejectTie(input: $input) {\n    ...Decided\n    ...Refused\n  }\n}\n\nfragment Decided on TieDecided {\n  decision {\n    id\n  }\n  project {\n    id\n    externalId\n  }\n  tie {\n    id\n    status\n    method\n    reason\n    explanation\n    area {\n      id\n      code\n    }\n  }\n}\n\nfragment Refused on Problem {\n  __typename\n  code\n  message\n}",
)
export const SearchDocument = /* @__PURE__ */ new TypedDocument<SearchQuery, SearchQueryVariables>(
  'Search',
  'b687614c6b179d76aeba7eac3bd1c99e169c41bea7ad5dd4f3fb4c026ddf2534',
  "query Search($text: String!, $first: Int = 20, $types: [SearchType!]) {\n  search(text: $text, first: $first, types: $types) {\n    type\n    field\n    text\n    score\n    node {\n      __typename\n      id\n    }\n  }\n}",
)
export const SplitProjectDocument = /* @__PURE__ */ new TypedDocument<SplitProjectMutation, SplitProjectMutationVariables>(
  'SplitProject',
  '2bf1d18e06772384664add9f82fd68962889b820e99c8130fcd284f643bbec71',
  "mutation SplitProject($input: SplitProjectInput!) {\n  splitProject(input: $input) {\n    ...Decided\n    ...Refused\n  }\n}\n\nfragment Decided on TieDecided {\n  decision {\n    id\n  }\n  project {\n    id\n    externalId\n  }\n  tie {\n    id\n    status\n    method\n    reason\n    explanation\n    area {\n      id\n      code\n    }\n  }\n}\n\nfragment Refused on Problem {\n  __typename\n  code\n  message\n}",
)
export const SubmitObjectionDocument = /* @__PURE__ */ new TypedDocument<SubmitObjectionMutation, SubmitObjectionMutationVariables>(
  'SubmitObjection',
  '53e6bcfff9921cd3e33cbc4c9d813ff8085d8f142d9d071109cf8e39ffed8302',
  "mutation SubmitObjection($input: SubmitObjectionInput!) {\n  submitObjection(input: $input) {\n    __typename\n    ... on ObjectionReceived {\n      receipt\n      number\n      department\n      receivedOn\n      dueOn\n    }\n    ... on TextUnfit {\n      field\n      least\n      most\n      characters\n    }\n    ... on TooManyObjections {\n      limit\n      tryAgainAt\n    }\n    ... on Problem {\n      code\n      message\n    }\n  }\n}",
)
export const TakeStepDocument = /* @__PURE__ */ new TypedDocument<TakeStepMutation, TakeStepMutationVariables>(
  'TakeStep',
  '42f1d547a65df6eaa2c374c4a3d265a2b5b1c93f0b026570d4adbab6ab531b99',
  "mutation TakeStep($input: TakeStepInput!) {\n  takeStep(input: $input) {\n    __typename\n    ... on StepTaken {\n      step {\n        id\n        kind\n        verdict\n        round\n        decidedOn\n      }\n      area {\n        id\n        code\n        stage {\n          step\n          state\n        }\n        availableSteps {\n          kind\n          ready\n        }\n      }\n    }\n    ... on StepTooEarly {\n      mustComeFirst\n    }\n    ... on StepRequirementsMissing {\n      missing {\n        code\n        text\n        detail\n        suppliedBy\n      }\n    }\n    ... on Conflict {\n      state\n      area {\n        id\n        stage {\n          step\n          decidedOn\n        }\n      }\n    }\n    ... on RedLinesBroken {\n      lines\n    }\n    ... on Problem {\n      code\n      message\n    }\n  }\n}",
)
export const TieCoverageDocument = /* @__PURE__ */ new TypedDocument<TieCoverageQuery, TieCoverageQueryVariables>(
  'TieCoverage',
  'bdb6e4accba4813b13855ea26bac103190b589804669dd572e45015cfebcbf21',
  "query TieCoverage($department: Department, $programme: FundProgramme, $fiscalYear: Int, $areaCode: String, $asOf: DateTime, $bookedOn: Date) {\n  tieCoverage(\n    department: $department\n    programme: $programme\n    fiscalYear: $fiscalYear\n    areaCode: $areaCode\n    asOf: $asOf\n    bookedOn: $bookedOn\n  ) {\n    total {\n      ...Figure\n    }\n    tied {\n      ...Figure\n    }\n    outside {\n      ...Figure\n    }\n    unresolved {\n      ...Figure\n    }\n    byReason {\n      reason\n      figure {\n        ...Figure\n      }\n    }\n    unallocated\n  }\n}\n\nfragment Figure on CoverageFigure {\n  projects\n  allocations\n  amount\n}",
)
export const TieCoverageByDocument = /* @__PURE__ */ new TypedDocument<TieCoverageByQuery, TieCoverageByQueryVariables>(
  'TieCoverageBy',
  'a5e9c2992c52c92673b65025d1aa9aea9be91d617dd5b393f6d5c49102c69342',
  "query TieCoverageBy($groupBy: CoverageGrouping!, $asOf: DateTime, $bookedOn: Date) {\n  tieCoverageBy(groupBy: $groupBy, asOf: $asOf, bookedOn: $bookedOn) {\n    key\n    coverage {\n      total {\n        ...CoverageLine\n      }\n      tied {\n        ...CoverageLine\n      }\n      outside {\n        ...CoverageLine\n      }\n      unresolved {\n        ...CoverageLine\n      }\n    }\n  }\n}\n\nfragment CoverageLine on CoverageFigure {\n  projects\n  allocations\n  amount\n}",
)
export const TieWorklistDocument = /* @__PURE__ */ new TypedDocument<TieWorklistQuery, TieWorklistQueryVariables>(
  'TieWorklist',
  '8100500fe5f753525f378feb0a60d3d538f32604fa0801015b99de3476735771',
  "query TieWorklist($first: Int = 20, $after: String, $reason: TieReason) {\n  tieWorklist(\n    first: $first\n    after: $after\n    reason: $reason\n    orderBy: [{amount: DESC}]\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      reason\n      explanation\n      department\n      amount\n      project {\n        id\n        externalId\n        name\n      }\n      allocation {\n        id\n        externalId\n        fund {\n          id\n          documentNumber\n        }\n      }\n      candidates {\n        area {\n          id\n          code\n          name\n        }\n        text\n      }\n    }\n  }\n}",
)
export const TieWorklistGroupsDocument = /* @__PURE__ */ new TypedDocument<TieWorklistGroupsQuery, TieWorklistGroupsQueryVariables>(
  'TieWorklistGroups',
  '9cd03eb912be90e7ae96fd81254384e24ad46616af26aaacc0cb0040029584c2',
  "query TieWorklistGroups($groupBy: [TieWorklistGrouping!]!, $first: Int = 50, $reason: TieReason, $department: Department, $candidateAreaCode: String) {\n  tieWorklistGroups(\n    groupBy: $groupBy\n    first: $first\n    reason: $reason\n    department: $department\n    candidateAreaCode: $candidateAreaCode\n  ) {\n    reason\n    department\n    place\n    candidateArea {\n      id\n      code\n      name\n    }\n    reading {\n      id\n      code\n      name\n    }\n    items\n    amount\n    waitingAllocations\n  }\n}",
)
export const TransferObjectionDocument = /* @__PURE__ */ new TypedDocument<TransferObjectionMutation, TransferObjectionMutationVariables>(
  'TransferObjection',
  '54915cd0b5d7cf812409811588636170f364abb8e35efe8432cd9eaef957a074',
  "mutation TransferObjection($input: TransferObjectionInput!) {\n  transferObjection(input: $input) {\n    __typename\n    ... on ObjectionHandedOn {\n      objection {\n        id\n        number\n        department\n      }\n      transfer {\n        id\n        reason\n      }\n    }\n    ... on Problem {\n      code\n      message\n    }\n  }\n}",
)
export const UndoTieDecisionDocument = /* @__PURE__ */ new TypedDocument<UndoTieDecisionMutation, UndoTieDecisionMutationVariables>(
  'UndoTieDecision',
  '07f9c8457c3a22b3a65d5013a3f1653bb5868cc628f70b7870e2710ac2e700ab',
  "mutation UndoTieDecision($input: UndoTieDecisionInput!) {\n  undoTieDecision(input: $input) {\n    ...Decided\n    ...Refused\n  }\n}\n\nfragment Decided on TieDecided {\n  decision {\n    id\n  }\n  project {\n    id\n    externalId\n  }\n  tie {\n    id\n    status\n    method\n    reason\n    explanation\n    area {\n      id\n      code\n    }\n  }\n}\n\nfragment Refused on Problem {\n  __typename\n  code\n  message\n}",
)