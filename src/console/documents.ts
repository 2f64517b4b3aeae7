/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../client/inputs.js';

import { TypedDocument } from '../client/typed-document.js'
export type ConsoleRightsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleRightsQuery = { viewer: { may: Array<{ operation: string, title: string, allowed: boolean, why: string | null }> } };

export type ConsoleRefusalsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleRefusalsQuery = { accessRefusals: { totalCount: number, nodes: Array<{ id: string, minute: string, reason: string, cameFrom: string, count: number }> } };

export type ConsolePeopleReadsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsolePeopleReadsQuery = { peopleReads: { totalCount: number, nodes: Array<{ id: string, recordedAt: string, principal: string, role: string, department: string | null, fieldTitles: Array<string>, recordCount: number, cameFrom: string | null }> } };

export type ConsoleActsQueryVariables = Exact<{
  filter?: Types.TrailActFilter | null | undefined;
}>;


export type ConsoleActsQuery = { trailActs: { totalCount: number, nodes: Array<{ id: string, recordedAt: string, principal: string, role: string, department: string | null, operation: string | null, wrote: Array<string>, cameFrom: string | null }> } };

export type ConsoleApiKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleApiKeysQuery = { apiKeys: { totalCount: number, nodes: Array<{ id: string, name: string, ending: string, keyRole: Types.ApiKeyRole, department: Types.Department | null, scopes: Array<Types.Scope>, loopbackOnly: boolean, state: Types.ApiKeyState, expiresAt: string, lastUsedAt: string | null, areas: Array<{ id: string, code: string }> }> } };

export type ConsoleMakeApiKeyMutationVariables = Exact<{
  input: Types.MakeApiKeyInput;
}>;


export type ConsoleMakeApiKeyMutation = { makeApiKey:
    | (
      { secret: string, apiKey: { id: string, name: string } }
      & { __typename: 'ApiKeyMade' }
    )
    | (
      { code: string, message: string }
      & { __typename: 'Forbidden' }
    )
   };

export type ConsoleRevokeApiKeyMutationVariables = Exact<{
  input: Types.RevokeApiKeyInput;
}>;


export type ConsoleRevokeApiKeyMutation = { revokeApiKey:
    | (
      { id: string, state: Types.ApiKeyState }
      & { __typename: 'ApiKey' }
    )
    | (
      { code: string, message: string }
      & { __typename: 'Forbidden' | 'NoSuchKey' }
    )
   };

export type ConsoleAreaListQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleAreaListQuery = { consolidationAreas: { nodes: Array<{ id: string, code: string, name: string, stage: { step: Types.StepKind | null, decidedOn: string | null, returnedFrom: Types.StepKind | null, terminated: boolean }, funding: { allocated: string } }> } };

export type ConsoleAreaQueryVariables = Exact<{
  code: string;
}>;


export type ConsoleAreaQuery = { consolidationArea: { id: string, code: string, name: string, divisions: Array<{ id: string, code: string, name: string }>, funding: { allocated: string, disbursed: string, paid: string, undisbursed: string, unpaid: string }, availableSteps: Array<{ kind: Types.StepKind, roles: Array<Types.Role>, departments: Array<Types.Department>, ready: boolean, dueOn: string | null, dueBasis: Types.DueBasis | null, dueReason: string | null, daysLate: number, missing: Array<{ code: string, text: string, detail: string | null, suppliedBy: string }> }>, approvalSteps: { nodes: Array<{ id: string, kind: Types.StepKind, decidedOn: string | null, documentNumber: string | null, authority: string | null }> }, redLines: { verdict: Types.RedLineVerdict, lines: Array<{ key: Types.RedLineKey, before: string | null, planned: string | null, after: string | null, verdict: Types.RedLineVerdict, rule: string | null, missing: Array<string> }> }, projects: { totalCount: number, nodes: Array<{ id: string, department: Types.Department, externalId: string, name: string, budget: string | null }> }, findings: { totalCount: number } } | null };

export type ConsoleStepsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ConsoleStepsQuery = { consolidationAreas: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, code: string, name: string, stage: { step: Types.StepKind | null, decidedOn: string | null, returnedFrom: Types.StepKind | null, terminated: boolean, state: string }, availableSteps: Array<{ needsDocument: boolean, kind: Types.StepKind, roles: Array<Types.Role>, departments: Array<Types.Department>, ready: boolean, dueOn: string | null, dueBasis: Types.DueBasis | null, dueReason: string | null, daysLate: number, missing: Array<{ code: string, text: string, detail: string | null, suppliedBy: string }> }> }> } };

export type ConsoleDueStepsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleDueStepsQuery = { consolidationAreas: { totalCount: number, nodes: Array<{ id: string, code: string, name: string, availableSteps: Array<{ kind: Types.StepKind, roles: Array<Types.Role>, departments: Array<Types.Department>, dueOn: string | null }> }> } };

export type ConsoleDueMendingQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleDueMendingQuery = { rectifications: { totalCount: number, nodes: Array<{ id: string, number: string, problem: string, unit: string, dueOn: string, daysLeft: number | null, inspection: { id: string, area: { id: string, code: string, name: string } | null } }> }, supervisions: { totalCount: number, nodes: Array<{ id: string, department: Types.Department, problems: string | null, dueOn: string | null, daysLeft: number | null, area: { id: string, code: string, name: string } | null, project: { id: string, name: string } | null }> } };

export type ConsoleDueObjectionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleDueObjectionsQuery = { objections: { totalCount: number, nodes: Array<{ id: string, number: string, words: string, department: Types.Department, dueOn: string }> } };

export type ConsoleDueFindingsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleDueFindingsQuery = { findings: { totalCount: number, nodes: Array<{ id: string, rule: string, department: Types.Department | null, dueOn: string | null, auditRule: { title: string } | null, area: { id: string, code: string, name: string } | null }> } };

export type ConsoleTakeStepMutationVariables = Exact<{
  input: Types.TakeStepInput;
}>;


export type ConsoleTakeStepMutation = { takeStep:
    | (
      { message: string }
      & { __typename: 'Conflict' | 'Forbidden' | 'IdempotencyConflict' | 'NoSuchArea' | 'StepClosed' | 'StepDateOutOfOrder' | 'StepDetailMissing' | 'StepTooEarly' }
    )
    | (
      { message: string, lines: Array<string> }
      & { __typename: 'RedLinesBroken' }
    )
    | (
      { message: string, missing: Array<{ text: string, detail: string | null }> }
      & { __typename: 'StepRequirementsMissing' }
    )
    | (
      { area: { id: string, code: string } }
      & { __typename: 'StepTaken' }
    )
   };

export type ConsoleSetDeadlineMutationVariables = Exact<{
  input: Types.RecordStepDeadlineInput;
}>;


export type ConsoleSetDeadlineMutation = { recordStepDeadline:
    | (
      { message: string }
      & { __typename: 'Forbidden' | 'IdempotencyConflict' | 'InvalidField' | 'ReferenceNotFound' }
    )
    | (
      { id: string, dueOn: string }
      & { __typename: 'StepDeadline' }
    )
   };

export type ConsoleObjectionQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleObjectionQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { number: string, words: string, original: string | null, contact: string | null, department: Types.Department, receivedOn: string, dueOn: string, id: string, area: { id: string, name: string } | null, project: { id: string, name: string, area: { id: string, name: string } | null } | null, fund: { id: string, documentNumber: string, name: string } | null, notice: { id: string, subject: Types.NoticeSubject, publishedOn: string } | null, transfers: { nodes: Array<{ id: string, transferredOn: string, formerDepartment: Types.Department, department: Types.Department, reason: string }> }, answers: { nodes: Array<{ id: string, answeredOn: string, department: Types.Department, verdict: Types.ObjectionVerdict, words: string }> } }
   | null };

export type ConsoleAnswerObjectionMutationVariables = Exact<{
  input: Types.AnswerObjectionInput;
}>;


export type ConsoleAnswerObjectionMutation = { answerObjection:
    | (
      { message: string }
      & { __typename: 'Forbidden' | 'IdempotencyConflict' | 'NoSuchObjection' | 'TextUnfit' }
    )
    | { __typename: 'ObjectionAnswered' }
   };

export type ConsoleTransferObjectionMutationVariables = Exact<{
  input: Types.TransferObjectionInput;
}>;


export type ConsoleTransferObjectionMutation = { transferObjection:
    | (
      { message: string }
      & { __typename: 'AlreadyInCharge' | 'Forbidden' | 'IdempotencyConflict' | 'NoSuchObjection' | 'TextUnfit' }
    )
    | { __typename: 'ObjectionHandedOn' }
   };

export type ConsoleMendingQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleMendingQuery = { node:
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
      & { __typename: 'PotentialSurvey' | 'Project' | 'ProjectApproval' | 'ProjectChange' | 'ProjectHeadquarters' | 'ProjectPart' | 'ProjectPhase' | 'ProjectProgress' | 'ProjectSource' | 'PublicNotice' | 'Publication' | 'QuantityItem' | 'Quota' | 'QuotaEntry' | 'Reclamation' | 'RecommendationForm' | 'RecordWithdrawal' | 'ReserveLandDevelopment' | 'ReservePoolEntry' | 'Reward' }
    )
    | (
      { id: string }
      & { __typename: 'RewardParameter' | 'RuleParameterValue' | 'SoilFertilityPlan' | 'SoilWaterReview' | 'StepDeadline' | 'StepReminder' | 'StepTerm' | 'SubsidyRoster' | 'SubsidyRosterEntry' | 'TieDecision' | 'TieWorkItem' | 'TrailAct' | 'TrailEntry' | 'TrailPeopleRead' | 'VillageLandUsePlan' | 'WaterSupervision' | 'Webhook' | 'WebhookDelivery' | 'Willingness' }
    )
    | (
      { number: string, problem: string, unit: string, doneOn: string | null, result: string | null, id: string, mendBy: string, inspection: { id: string, number: string, inspectedOn: string, area: { id: string, name: string } | null, project: { id: string, name: string } | null } }
      & { __typename: 'Rectification' }
    )
    | (
      { department: Types.Department, problems: string | null, visitedOn: string, dueOn: string | null, doneOn: string | null, id: string, area: { id: string, name: string } | null, project: { id: string, name: string } | null }
      & { __typename: 'Supervision' }
    )
   | null };

export type ConsoleRecordRectificationMutationVariables = Exact<{
  input: Types.RecordRectificationInput;
}>;


export type ConsoleRecordRectificationMutation = { recordRectification:
    | (
      { message: string }
      & { __typename: 'CheckFailed' | 'Forbidden' | 'IdempotencyConflict' | 'InvalidField' | 'ReferenceNotFound' }
    )
    | (
      { id: string, doneOn: string | null }
      & { __typename: 'Rectification' }
    )
   };

export type ConsoleRecordSupervisionMutationVariables = Exact<{
  input: Types.RecordSupervisionInput;
}>;


export type ConsoleRecordSupervisionMutation = { recordSupervision:
    | (
      { message: string }
      & { __typename: 'CheckFailed' | 'Forbidden' | 'IdempotencyConflict' | 'InvalidField' | 'ReferenceNotFound' }
    )
    | (
      { id: string, doneOn: string | null }
      & { __typename: 'Supervision' }
    )
   };

export type ConsoleDivisionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleDivisionsQuery = { townships: { nodes: Array<{ id: string, code: string, name: string, boundary: unknown }> }, villages: { totalCount: number, nodes: Array<{ id: string, code: string, name: string, boundary: unknown, parent: { id: string, code: string } | null }> }, consolidationAreas: { nodes: Array<{ id: string, code: string, name: string, divisions: Array<{ id: string, code: string, name: string }> }> } };

export type ConsolePreviewQueryVariables = Exact<{
  code?: string | null | undefined;
  memberCodes?: Array<string> | string | null | undefined;
  boundary?: unknown;
}>;


export type ConsolePreviewQuery = { previewArea:
    | (
      { isNew: boolean, movingCount: number, hiddenCount: number, joining: Array<{ id: string, code: string, name: string }>, leaving: Array<{ id: string, code: string, name: string }>, alsoIn: Array<{ division: { id: string, name: string }, area: { id: string, code: string, name: string } }>, misshapen: { message: string } | null, membersClosed: { message: string } | null, coming: { projects: number, allocations: number, amount: string }, going: { projects: number, allocations: number, amount: string }, before: { id: string, projects: { totalCount: number }, funding: { allocated: string, disbursed: string, paid: string }, awaiting: { allocated: string }, redLines: { verdict: Types.RedLineVerdict, lines: Array<{ key: Types.RedLineKey, before: string | null, planned: string | null, after: string | null, verdict: Types.RedLineVerdict, missing: Array<string> }> } } | null, after: { id: string, projects: { totalCount: number }, funding: { allocated: string, disbursed: string, paid: string }, awaiting: { allocated: string }, redLines: { verdict: Types.RedLineVerdict, lines: Array<{ key: Types.RedLineKey, before: string | null, planned: string | null, after: string | null, verdict: Types.RedLineVerdict, missing: Array<string> }> } } | null, coverageBefore: { tied: { amount: string }, outside: { amount: string }, unresolved: { amount: string }, total: { amount: string } }, coverageAfter: { tied: { amount: string }, outside: { amount: string }, unresolved: { amount: string }, total: { amount: string } }, ties: Array<{ statusBefore: Types.TieStatus | null, statusAfter: Types.TieStatus, toThisArea: boolean, amount: string | null, explanation: string, project: { id: string, name: string } | null, allocation: { id: string, externalId: string, place: string | null, purpose: string | null } | null, areaBefore: { id: string, name: string } | null, areaAfter: { id: string, name: string } | null }> }
      & { __typename: 'AreaPreview' }
    )
    | (
      { message: string }
      & { __typename: 'BadBoundary' | 'Forbidden' | 'NoSuchArea' | 'PreviewTooSlow' | 'UnknownMembers' }
    )
   };

export type PreviewFlowFragment = { projects: number, allocations: number, amount: string };

export type PreviewedAreaFragment = { id: string, projects: { totalCount: number }, funding: { allocated: string, disbursed: string, paid: string }, awaiting: { allocated: string }, redLines: { verdict: Types.RedLineVerdict, lines: Array<{ key: Types.RedLineKey, before: string | null, planned: string | null, after: string | null, verdict: Types.RedLineVerdict, missing: Array<string> }> } };

export type PreviewedCoverageFragment = { tied: { amount: string }, outside: { amount: string }, unresolved: { amount: string }, total: { amount: string } };

export type ConsolePreviewRulesQueryVariables = Exact<{
  code?: string | null | undefined;
  memberCodes?: Array<string> | string | null | undefined;
  boundary?: unknown;
}>;


export type ConsolePreviewRulesQuery = { previewArea:
    | (
      { rules: Array<{ rule: string, title: string, severity: Types.Severity, appearing: number, goingAway: number, appearingSample: Array<{ explanation: string, amount: string | null }> }> }
      & { __typename: 'AreaPreview' }
    )
    | (
      { message: string }
      & { __typename: 'BadBoundary' | 'Forbidden' | 'NoSuchArea' | 'PreviewTooSlow' | 'UnknownMembers' }
    )
   };

export type ConsoleDrawAreaMutationVariables = Exact<{
  input: Types.DrawAreaInput;
}>;


export type ConsoleDrawAreaMutation = { drawArea:
    | (
      { area: { id: string, code: string } }
      & { __typename: 'AreaDrawn' }
    )
    | (
      { message: string }
      & { __typename: 'AreaMisshapen' | 'BadBoundary' | 'EffectiveOutOfOrder' | 'Forbidden' | 'IdempotencyConflict' | 'MembersClosed' | 'NoSuchArea' | 'ReasonMissing' | 'UnknownMembers' }
    )
   };

export type ConsoleFindingsQueryVariables = Exact<{
  filter?: Types.FindingFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ConsoleFindingsQuery = { findings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, rule: string, severity: Types.Severity, state: Types.FindingState, amount: string | null, department: Types.Department | null, dueOn: string | null, holds: boolean, explanation: string, project: { id: string, name: string } | null, area: { id: string, name: string } | null, auditRule: { title: string } | null }> } };

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
    | { id: string, rule: string, severity: Types.Severity, state: Types.FindingState, version: number, amount: string | null, department: Types.Department | null, dueOn: string | null, holds: boolean, explanation: string, firstFoundAt: string, lastFoundAt: string, goneAt: string | null, area: { id: string, code: string, name: string } | null, project: { id: string, externalId: string, name: string, place: string | null, tie: { status: Types.TieStatus } } | null, auditRule: { title: string, basis: string, innocent: Array<string> } | null, evidence: Array<{ type: string, nodeId: string, node:
          | (
            { id: string }
            & { __typename: 'Acceptance' | 'AccessRefusal' | 'AdministrativeDivision' | 'Aftercare' | 'AllocationPart' | 'AnnualTarget' | 'ApiKey' | 'ApprovalStep' | 'AreaDrawing' | 'AreaMember' | 'AreaTie' | 'Assessment' | 'AssessmentItem' | 'AssessmentScoring' | 'AuditLink' | 'AuditParty' | 'AuditRuleVersion' | 'AuditRun' | 'AuditRunRule' | 'BeautifulVillage' }
          )
          | (
            { id: string }
            & { __typename: 'BudgetReview' | 'ConstructionLandLinkage' | 'Contract' | 'ContractSupplement' | 'DepartmentReturn' | 'DepartmentReturnLine' | 'DivisionSuccession' | 'DryToPaddyConversion' | 'DuplicatePair' | 'EcologicalWork' | 'EnvironmentalImpactReview' | 'EnvironmentalInspection' | 'FarmlandInfrastructure' | 'FarmlandQualityImprovement' | 'FinalAccount' | 'Finding' | 'FindingParty' | 'FindingStep' | 'FiscalYearStep' | 'FunctionZone' }
          )
          | (
            { id: string }
            & { __typename: 'FundSupervision' | 'GreeningPlanReview' | 'GreeningWork' | 'HighStandardFarmland' | 'HomesteadReform' | 'ImplementationPlan' | 'ImportJob' | 'ImportJobRow' | 'ImportMend' | 'ImportRow' | 'ImportRun' | 'ImportedCells' | 'ImportedTable' | 'InfrastructureWork' | 'Inspection' | 'InvestmentPromotion' | 'Invoice' | 'IrrigationWork' | 'LandClass' | 'LandRightsRegistration' }
          )
          | (
            { id: string }
            & { __typename: 'LandTransfer' | 'LandUseRecord' | 'LeadingCadreContact' | 'LearnedReading' | 'LedgerAccount' | 'LedgerEntry' | 'MinistryFiling' | 'NewConstructionLandQuota' | 'Objection' | 'ObjectionAnswer' | 'ObjectionTransfer' | 'PayeeAccount' | 'PermanentBasicFarmland' | 'PlannedProject' | 'PlannedSource' | 'PotentialSurvey' | 'ProjectApproval' | 'ProjectChange' | 'ProjectHeadquarters' | 'ProjectPart' }
          )
          | (
            { id: string }
            & { __typename: 'ProjectPhase' | 'ProjectProgress' | 'ProjectSource' | 'PublicNotice' | 'Publication' | 'QuantityItem' | 'Quota' | 'QuotaEntry' | 'Reclamation' | 'RecommendationForm' | 'RecordWithdrawal' | 'Rectification' | 'ReserveLandDevelopment' | 'ReservePoolEntry' | 'Reward' | 'RewardParameter' | 'RuleParameterValue' | 'SoilFertilityPlan' | 'SoilWaterReview' | 'StepDeadline' }
          )
          | (
            { id: string }
            & { __typename: 'StepReminder' | 'StepTerm' | 'SubsidyRoster' | 'SubsidyRosterEntry' | 'Supervision' | 'TieDecision' | 'TieWorkItem' | 'TrailAct' | 'TrailEntry' | 'TrailPeopleRead' | 'VillageLandUsePlan' | 'WaterSupervision' | 'Webhook' | 'WebhookDelivery' | 'Willingness' }
          )
          | (
            { externalId: string, amount: string, allocatedOn: string | null, id: string }
            & { __typename: 'Allocation' }
          )
          | (
            { code: string, name: string, id: string }
            & { __typename: 'ConsolidationArea' }
          )
          | (
            { externalId: string, amount: string, disbursedOn: string, recipient: string, id: string }
            & { __typename: 'Disbursement' }
          )
          | (
            { documentNumber: string, name: string, amount: string, id: string }
            & { __typename: 'Fund' }
          )
          | (
            { externalId: string, amount: string, paidOn: string, payee: string, id: string }
            & { __typename: 'Payment' }
          )
          | (
            { externalId: string, name: string, place: string | null, id: string }
            & { __typename: 'Project' }
          )
         | null, importRows: Array<{ id: string, sheet: string | null, rowNumber: number, reported: string | null, run: { id: string, fileName: string } }> }>, steps: { nodes: Array<{ id: string, kind: Types.FindingStepKind, decision: Types.FindingDecision | null, takenAt: string, takenBy: string, words: string | null, documents: Array<string>, dueOn: string | null }> } }
   | null };

export type ConsoleAnswerFindingMutationVariables = Exact<{
  input: Types.AnswerFindingInput;
}>;


export type ConsoleAnswerFindingMutation = { answerFinding:
    | { code: string, message: string }
    | { finding: { id: string, state: Types.FindingState } }
   };

export type ConsoleCloseFindingMutationVariables = Exact<{
  input: Types.CloseFindingInput;
}>;


export type ConsoleCloseFindingMutation = { closeFinding:
    | { code: string, message: string }
    | { finding: { id: string, state: Types.FindingState } }
   };

export type ConsoleReopenFindingMutationVariables = Exact<{
  input: Types.ReopenFindingInput;
}>;


export type ConsoleReopenFindingMutation = { reopenFinding:
    | { code: string, message: string }
    | { finding: { id: string, state: Types.FindingState } }
   };

export type ConsoleFindingMovedFragment = { finding: { id: string, state: Types.FindingState } };

type ConsoleFindingRefused_KGuwhbsjKbNrDf5pdF7SwF1geGfl1JKcIDiRdTe5Eg_Fragment = { code: string, message: string };

type ConsoleFindingRefused_SSa1vxrKgwErrkIeScvikYgAg5wta0Jd2Fkzt3b3Y_Fragment = { code: string, message: string };

type ConsoleFindingRefused_Z9U32v54ycAbDryw67HlV90os5POe01P2CbpQIeilw_Fragment = { code: string, message: string };

type ConsoleFindingRefused_EUwlTplwxa22msoVBpoT5r4Rs0Rpn5H4lqnoa3i9z4_Fragment = { code: string, message: string };

type ConsoleFindingRefused_SxXGzDtrF23cKaBSqVzhYlWmeCnRfFdEfTarrSsfm_Fragment = { code: string, message: string };

type ConsoleFindingRefused_WithdrawalReasonMissing_Fragment = { code: string, message: string };

export type ConsoleFindingRefusedFragment =
  | ConsoleFindingRefused_KGuwhbsjKbNrDf5pdF7SwF1geGfl1JKcIDiRdTe5Eg_Fragment
  | ConsoleFindingRefused_SSa1vxrKgwErrkIeScvikYgAg5wta0Jd2Fkzt3b3Y_Fragment
  | ConsoleFindingRefused_Z9U32v54ycAbDryw67HlV90os5POe01P2CbpQIeilw_Fragment
  | ConsoleFindingRefused_EUwlTplwxa22msoVBpoT5r4Rs0Rpn5H4lqnoa3i9z4_Fragment
  | ConsoleFindingRefused_SxXGzDtrF23cKaBSqVzhYlWmeCnRfFdEfTarrSsfm_Fragment
  | ConsoleFindingRefused_WithdrawalReasonMissing_Fragment
;

export type ConsoleAuditRunsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleAuditRunsQuery = { auditRuns: { nodes: Array<{ id: string, auditedOn: string, startedAt: string }> } };

export type ConsoleComparedRunsQueryVariables = Exact<{
  earlier: string;
  later: string;
}>;


export type ConsoleComparedRunsQuery = { appeared: Array<{ earlierAmount: string | null, laterAmount: string | null, earlierSeverity: Types.Severity | null, laterSeverity: Types.Severity | null, finding: { id: string, rule: string, explanation: string, auditRule: { title: string } | null, project: { id: string, name: string } | null } }>, gone: Array<{ earlierAmount: string | null, laterAmount: string | null, earlierSeverity: Types.Severity | null, laterSeverity: Types.Severity | null, finding: { id: string, rule: string, explanation: string, auditRule: { title: string } | null, project: { id: string, name: string } | null } }>, changed: Array<{ earlierAmount: string | null, laterAmount: string | null, earlierSeverity: Types.Severity | null, laterSeverity: Types.Severity | null, finding: { id: string, rule: string, explanation: string, auditRule: { title: string } | null, project: { id: string, name: string } | null } }> };

export type ConsoleComparedFragment = { earlierAmount: string | null, laterAmount: string | null, earlierSeverity: Types.Severity | null, laterSeverity: Types.Severity | null, finding: { id: string, rule: string, explanation: string, auditRule: { title: string } | null, project: { id: string, name: string } | null } };

export type ConsoleViewerQueryVariables = Exact<{
  operations?: Array<string> | string | null | undefined;
}>;


export type ConsoleViewerQuery = { viewer: { principal: string, role: Types.Role, department: Types.Department | null, areas: Array<{ id: string, code: string, name: string }>, may: Array<{ operation: string, allowed: boolean, why: string | null }> } };

export type ConsoleCoverageQueryVariables = Exact<{
  filter?: Types.FundingGroupFilter | null | undefined;
  asOf?: string | null | undefined;
  bookedOn?: string | null | undefined;
}>;


export type ConsoleCoverageQuery = { fundingBy: Array<{ tied: { allocations: number, allocated: string }, outside: { allocations: number, allocated: string }, unresolved: { allocations: number, allocated: string }, total: { allocations: number, allocated: string } }> };

export type CoverageMoneyFragment = { allocations: number, allocated: string };

export type ConsoleYearsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleYearsQuery = { fundingBy: Array<{ fiscalYear: number | null }> };

export type ConsoleSubjectFragment = { project: { id: string, name: string } | null, projectPart: { id: string, name: string } | null, allocation: { id: string, externalId: string, place: string | null, purpose: string | null } | null };

export type ConsoleSourceFragment = { id: string, sheet: string | null, rowNumber: number, reported: string | null, run: { id: string, fileName: string } };

export type ConsoleNextStepFragment = { kind: Types.StepKind, roles: Array<Types.Role>, departments: Array<Types.Department>, ready: boolean, dueOn: string | null, dueBasis: Types.DueBasis | null, dueReason: string | null, daysLate: number, missing: Array<{ code: string, text: string, detail: string | null, suppliedBy: string }> };

export type ConsoleOriginalQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleOriginalQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, original: { id: string, cells: Array<string>, table: { id: string, headings: Array<string> } } | null }
   | null };

export type ConsoleWithdrawMutationVariables = Exact<{
  input: Types.WithdrawRecordInput;
}>;


export type ConsoleWithdrawMutation = { withdrawRecord:
    | { code: string, message: string }
    | { withdrawal: { id: string } }
   };

export type ConsoleHomeQueryVariables = Exact<{
  objections?: Types.ObjectionFilter | null | undefined;
}>;


export type ConsoleHomeQuery = { tieWorklist: { totalCount: number, nodes: Array<{ id: string, amount: string, reason: Types.TieReason, project: { id: string, name: string } | null, projectPart: { id: string, name: string } | null, allocation: { id: string, externalId: string, place: string | null, purpose: string | null } | null }> }, open: { totalCount: number, nodes: Array<{ id: string, explanation: string, rule: string, auditRule: { title: string } | null }> }, grave: { totalCount: number }, objections: { totalCount: number, nodes: Array<{ id: string, number: string, words: string, dueOn: string }> }, consolidationAreas: { nodes: Array<{ id: string, code: string, name: string, stage: { returnedFrom: Types.StepKind | null, terminated: boolean }, availableSteps: Array<{ kind: Types.StepKind, dueOn: string | null, daysLate: number }> }> } };

export type ConsoleImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleImportsQuery = { importJobs: { totalCount: number, nodes: Array<{ id: string, fileName: string, department: Types.Department | null, state: Types.ImportJobState, rejected: number, sentBy: string, createdAt: string }> } };

export type ConsoleImportQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleImportQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, fileName: string, fileBytes: number, department: Types.Department | null, state: Types.ImportJobState, rowsDone: number, rowsTotal: number | null, inserted: number, updated: number, unchanged: number, rejected: number, leftOut: Array<string>, problem: string | null, sentBy: string, createdAt: string, finishedAt: string | null, fileRemovedAt: string | null, questions: Array<{ key: string, text: string, choices: Array<string> }>, tables: Array<{ sheet: string | null, mapping: string, title: string, headerRow: number, rows: number, inserted: number, updated: number, unchanged: number, rejected: number, unresolved: number, notes: Array<string>, warnings: Array<string>, unresolvedRows: Array<{ rowNumber: number, name: string, explanation: string }>, columns: Array<{ letter: string | null, place: number, heading: string, fields: Array<string>, unit: string | null, samples: Array<string> }>, receipt: Array<{ heading: string, unit: string, taken: string, rejected: string, unread: number }> }> }
   | null };

export type ConsoleImportJobFragment = { id: string, fileName: string, fileBytes: number, department: Types.Department | null, state: Types.ImportJobState, rowsDone: number, rowsTotal: number | null, inserted: number, updated: number, unchanged: number, rejected: number, leftOut: Array<string>, problem: string | null, sentBy: string, createdAt: string, finishedAt: string | null, fileRemovedAt: string | null, questions: Array<{ key: string, text: string, choices: Array<string> }>, tables: Array<{ sheet: string | null, mapping: string, title: string, headerRow: number, rows: number, inserted: number, updated: number, unchanged: number, rejected: number, unresolved: number, notes: Array<string>, warnings: Array<string>, unresolvedRows: Array<{ rowNumber: number, name: string, explanation: string }>, columns: Array<{ letter: string | null, place: number, heading: string, fields: Array<string>, unit: string | null, samples: Array<string> }>, receipt: Array<{ heading: string, unit: string, taken: string, rejected: string, unread: number }> }> };

export type ConsoleUnplacedQueryVariables = Exact<{
  job: string;
}>;


export type ConsoleUnplacedQuery = { tieWorklist: { totalCount: number, nodes: Array<{ id: string, reason: Types.TieReason, project: { id: string, name: string } | null, projectPart: { id: string, name: string } | null, allocation: { id: string, externalId: string, place: string | null, purpose: string | null } | null }> } };

export type ConsoleRejectedRowsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ConsoleRejectedRowsQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, mistakes: Array<{ sheet: string | null, column: number, heading: string | null, value: string, message: string, near: Array<string>, rows: number }>, rejectedRows: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, sheet: string | null, rowNumber: number, cells: Array<string> | null, problems: Array<{ column: number | null, heading: string | null, message: string, near: Array<string> }> }> } }
   | null };

export type ConsoleRejectedRowFragment = { id: string, sheet: string | null, rowNumber: number, cells: Array<string> | null, problems: Array<{ column: number | null, heading: string | null, message: string, near: Array<string> }> };

export type ConsoleMendsQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleMendsQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, mends: { totalCount: number, nodes: Array<{ id: string, sheet: string | null, rowNumber: number, place: number, original: string | null, value: string | null, mendedBy: string, mendedAt: string }> } }
   | null };

export type ConsoleImportTablesQueryVariables = Exact<{
  names?: Array<string> | string | null | undefined;
}>;


export type ConsoleImportTablesQuery = { importTables: Array<{ name: string, fields: Array<{ name: string, title: string, headings: Array<string>, codes: Array<{ value: string, words: Array<string> }> }> }> };

export type ConsoleImportTableNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleImportTableNamesQuery = { importTables: Array<{ name: string, title: string }> };

export type ConsoleAnswerImportMutationVariables = Exact<{
  input: Types.AnswerImportInput;
}>;


export type ConsoleAnswerImportMutation = { answerImport:
    | { code: string, message: string }
    | { id: string, state: Types.ImportJobState }
   };

export type ConsoleCheckImportMutationVariables = Exact<{
  input: Types.ImportJobInput;
}>;


export type ConsoleCheckImportMutation = { checkImport:
    | { code: string, message: string }
    | { id: string, state: Types.ImportJobState }
   };

export type ConsoleMendImportMutationVariables = Exact<{
  input: Types.MendImportInput;
}>;


export type ConsoleMendImportMutation = { mendImport:
    | { code: string, message: string }
    | { id: string, state: Types.ImportJobState }
   };

export type ConsoleCommitImportMutationVariables = Exact<{
  input: Types.ImportJobInput;
}>;


export type ConsoleCommitImportMutation = { commitImport:
    | { code: string, message: string }
    | { id: string, state: Types.ImportJobState }
   };

export type ConsoleCancelImportMutationVariables = Exact<{
  input: Types.ImportJobInput;
}>;


export type ConsoleCancelImportMutation = { cancelImport:
    | { code: string, message: string }
    | { id: string, state: Types.ImportJobState }
   };

export type ConsoleImportMovedFragment = { id: string, state: Types.ImportJobState };

type ConsoleImportRefused_KGuwhbsjKbNrDf5pdF7SwF1geGfl1JKcIDiRdTe5Eg_Fragment = { code: string, message: string };

type ConsoleImportRefused_SSa1vxrKgwErrkIeScvikYgAg5wta0Jd2Fkzt3b3Y_Fragment = { code: string, message: string };

type ConsoleImportRefused_Z9U32v54ycAbDryw67HlV90os5POe01P2CbpQIeilw_Fragment = { code: string, message: string };

type ConsoleImportRefused_EUwlTplwxa22msoVBpoT5r4Rs0Rpn5H4lqnoa3i9z4_Fragment = { code: string, message: string };

type ConsoleImportRefused_SxXGzDtrF23cKaBSqVzhYlWmeCnRfFdEfTarrSsfm_Fragment = { code: string, message: string };

type ConsoleImportRefused_WithdrawalReasonMissing_Fragment = { code: string, message: string };

export type ConsoleImportRefusedFragment =
  | ConsoleImportRefused_KGuwhbsjKbNrDf5pdF7SwF1geGfl1JKcIDiRdTe5Eg_Fragment
  | ConsoleImportRefused_SSa1vxrKgwErrkIeScvikYgAg5wta0Jd2Fkzt3b3Y_Fragment
  | ConsoleImportRefused_Z9U32v54ycAbDryw67HlV90os5POe01P2CbpQIeilw_Fragment
  | ConsoleImportRefused_EUwlTplwxa22msoVBpoT5r4Rs0Rpn5H4lqnoa3i9z4_Fragment
  | ConsoleImportRefused_SxXGzDtrF23cKaBSqVzhYlWmeCnRfFdEfTarrSsfm_Fragment
  | ConsoleImportRefused_WithdrawalReasonMissing_Fragment
;

export type ConsoleImportedProjectsQueryVariables = Exact<{
  job: string;
  after?: string | null | undefined;
}>;


export type ConsoleImportedProjectsQuery = { projects: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, externalId: string, name: string, tie: { status: Types.TieStatus, area: { id: string, name: string } | null } }> } };

export type ConsoleMapQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleMapQuery = { administrativeDivisions: { nodes: Array<{ id: string, code: string, name: string, boundary: unknown }> }, consolidationAreas: { nodes: Array<{ id: string, code: string, name: string, boundary: unknown }> } };

export type ConsoleMoneyQueryVariables = Exact<{
  filter?: Types.FundingGroupFilter | null | undefined;
  groupBy: Array<Types.FundingGrouping> | Types.FundingGrouping;
  asOf?: string | null | undefined;
  bookedOn?: string | null | undefined;
}>;


export type ConsoleMoneyQuery = { fundingBy: Array<{ level: Types.FundLevel | null, department: Types.Department | null, programme: Types.FundProgramme | null, fiscalYear: number | null, payee: string | null, unallocated: string | null, fund: { id: string, documentNumber: string, name: string } | null, area: { id: string, code: string, name: string } | null, total: { allocations: number, allocated: string, disbursed: string, paid: string }, tied: { allocations: number, allocated: string, disbursed: string, paid: string }, outside: { allocations: number, allocated: string, disbursed: string, paid: string }, unresolved: { allocations: number, allocated: string, disbursed: string, paid: string } }> };

export type ConsoleFigureFragment = { allocations: number, allocated: string, disbursed: string, paid: string };

export type ConsoleAllocationsQueryVariables = Exact<{
  filter?: Types.AllocationFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ConsoleAllocationsQuery = { allocations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, externalId: string, place: string | null, purpose: string | null, amount: string, department: Types.Department, fund: { id: string, documentNumber: string }, project: { id: string, name: string } | null, tie: { id: string, status: Types.TieStatus, area: { id: string, code: string, name: string } | null }, parts: { nodes: Array<{ id: string, amount: string, tie: { id: string, status: Types.TieStatus, area: { id: string, code: string, name: string } | null } | null }> } }> } };

export type ConsoleTrailQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleTrailQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, externalId: string, amount: string, statedAmount: string, allocatedOn: string | null, purpose: string | null, place: string | null, importRows: { nodes: Array<{ id: string, sheet: string | null, rowNumber: number, reported: string | null, run: { id: string, fileName: string } }> }, fund: { id: string, documentNumber: string, name: string, amount: string, receivedOn: string | null, importRows: { nodes: Array<{ id: string, sheet: string | null, rowNumber: number, reported: string | null, run: { id: string, fileName: string } }> } }, tie: { id: string, status: Types.TieStatus, explanation: string, area: { id: string, code: string, name: string } | null, evidence: Array<{ method: Types.TieMethod, text: string, supports: boolean, area: { id: string, code: string, name: string } | null }> }, disbursements: { totalCount: number, nodes: Array<{ id: string, externalId: string, amount: string, statedAmount: string, disbursedOn: string, recipient: string, importRows: { nodes: Array<{ id: string, sheet: string | null, rowNumber: number, reported: string | null, run: { id: string, fileName: string } }> }, payments: { totalCount: number, nodes: Array<{ id: string, externalId: string, amount: string, statedAmount: string, paidOn: string, payee: string, importRows: { nodes: Array<{ id: string, sheet: string | null, rowNumber: number, reported: string | null, run: { id: string, fileName: string } }> } }> } }> } }
   | null };

export type ConsolePayeesQueryVariables = Exact<{
  filter?: Types.FundingGroupFilter | null | undefined;
}>;


export type ConsolePayeesQuery = { fundingBy: Array<{ payee: string | null, total: { allocated: string, paid: string } }> };

export type ConsoleProjectQueryVariables = Exact<{
  department: Types.Department;
  externalId: string;
}>;


export type ConsoleProjectQuery = { project: { id: string, name: string } | null };

export type ConsoleAllocateMutationVariables = Exact<{
  input: Types.AllocateFundInput;
}>;


export type ConsoleAllocateMutation = { allocateFund:
    | (
      { id: string, amount: string, externalId: string, tie: { id: string, status: Types.TieStatus, explanation: string, area: { id: string, name: string } | null } }
      & { __typename: 'Allocation' }
    )
    | (
      { message: string }
      & { __typename: 'AmountNotPositive' | 'DatesOutOfOrder' | 'DetailMissing' | 'DuplicateNumber' | 'FiscalYearClosed' | 'Forbidden' | 'IdempotencyConflict' | 'InsufficientFunds' | 'NotApproved' | 'NotFound' }
    )
   };

export type ConsoleDisburseMutationVariables = Exact<{
  input: Types.DisburseAllocationInput;
}>;


export type ConsoleDisburseMutation = { disburseAllocation:
    | (
      { message: string }
      & { __typename: 'AmountNotPositive' | 'DatesOutOfOrder' | 'DetailMissing' | 'DuplicateNumber' | 'FiscalYearClosed' | 'Forbidden' | 'IdempotencyConflict' | 'InsufficientFunds' | 'NotApproved' | 'NotFound' }
    )
    | { __typename: 'Disbursement' }
   };

export type ConsolePayMutationVariables = Exact<{
  input: Types.RecordPaymentInput;
}>;


export type ConsolePayMutation = { recordPayment:
    | (
      { message: string }
      & { __typename: 'AmountNotPositive' | 'DatesOutOfOrder' | 'DetailMissing' | 'DuplicateNumber' | 'FiscalYearClosed' | 'Forbidden' | 'IdempotencyConflict' | 'InsufficientFunds' | 'NotApproved' | 'NotFound' }
    )
    | { __typename: 'Payment' }
   };

export type ConsoleReturnMutationVariables = Exact<{
  input: Types.ReturnFundsInput;
}>;


export type ConsoleReturnMutation = { returnFunds:
    | (
      { message: string }
      & { __typename: 'AmountNotPositive' | 'DatesOutOfOrder' | 'DetailMissing' | 'FiscalYearClosed' | 'Forbidden' | 'IdempotencyConflict' | 'InsufficientFunds' | 'NotApproved' | 'NotFound' }
    )
    | { __typename: 'LedgerEntry' }
   };

export type ConsoleWorklistQueryVariables = Exact<{
  filter?: Types.TieWorkItemFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ConsoleWorklistQuery = { tieWorklist: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, reason: Types.TieReason, department: Types.Department, amount: string, tie: { id: string }, candidates: Array<{ area: { id: string, code: string, name: string } | null, division: { id: string, code: string, name: string } | null }>, project: { id: string, externalId: string, name: string, place: string | null } | null, projectPart: { id: string, name: string } | null, allocation: { id: string, externalId: string, place: string | null, purpose: string | null, fund: { id: string, documentNumber: string } } | null }> } };

export type ConsoleWorkItemQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleWorkItemQuery = { node:
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
      & { __typename: 'Reward' | 'RewardParameter' | 'RuleParameterValue' | 'SoilFertilityPlan' | 'SoilWaterReview' | 'StepDeadline' | 'StepReminder' | 'StepTerm' | 'SubsidyRoster' | 'SubsidyRosterEntry' | 'Supervision' | 'TieDecision' | 'TrailAct' | 'TrailEntry' | 'TrailPeopleRead' | 'VillageLandUsePlan' | 'WaterSupervision' | 'Webhook' | 'WebhookDelivery' | 'Willingness' }
    )
    | (
      { id: string, reason: Types.TieReason, department: Types.Department, amount: string, explanation: string, waitingAllocations: number, since: string, candidates: Array<{ text: string, area: { id: string, code: string, name: string } | null }>, tie: { id: string, evidence: Array<{ method: Types.TieMethod, text: string, supports: boolean, area: { id: string, code: string, name: string } | null }> }, project: { id: string, externalId: string, name: string, place: string | null, ownerUnit: string | null, kind: Types.ProjectKind, budget: string | null, approvalDocument: string | null, importRows: { nodes: Array<{ id: string, sheet: string | null, rowNumber: number, reported: string | null, run: { id: string, fileName: string } }> }, duplicatePairs: { nodes: Array<{ id: string, explanation: string, first: { id: string, department: Types.Department, externalId: string, name: string, place: string | null, ownerUnit: string | null, kind: Types.ProjectKind, budget: string | null, approvalDocument: string | null, tie: { id: string } }, second: { id: string, department: Types.Department, externalId: string, name: string, place: string | null, ownerUnit: string | null, kind: Types.ProjectKind, budget: string | null, approvalDocument: string | null, tie: { id: string } } }> }, earlierDuplicatePairs: { nodes: Array<{ id: string, explanation: string, first: { id: string, department: Types.Department, externalId: string, name: string, place: string | null, ownerUnit: string | null, kind: Types.ProjectKind, budget: string | null, approvalDocument: string | null, tie: { id: string } }, second: { id: string, department: Types.Department, externalId: string, name: string, place: string | null, ownerUnit: string | null, kind: Types.ProjectKind, budget: string | null, approvalDocument: string | null, tie: { id: string } } }> } } | null, projectPart: { id: string, name: string } | null, allocation: { id: string, externalId: string, place: string | null, purpose: string | null, amount: string, allocatedOn: string | null, fund: { id: string, documentNumber: string, name: string }, importRows: { nodes: Array<{ id: string, sheet: string | null, rowNumber: number, reported: string | null, run: { id: string, fileName: string } }> } } | null }
      & { __typename: 'TieWorkItem' }
    )
   | null };

export type ConsolePairFragment = { id: string, explanation: string, first: { id: string, department: Types.Department, externalId: string, name: string, place: string | null, ownerUnit: string | null, kind: Types.ProjectKind, budget: string | null, approvalDocument: string | null, tie: { id: string } }, second: { id: string, department: Types.Department, externalId: string, name: string, place: string | null, ownerUnit: string | null, kind: Types.ProjectKind, budget: string | null, approvalDocument: string | null, tie: { id: string } } };

export type ConsolePairSideFragment = { id: string, department: Types.Department, externalId: string, name: string, place: string | null, ownerUnit: string | null, kind: Types.ProjectKind, budget: string | null, approvalDocument: string | null, tie: { id: string } };

export type ConsoleDecisionsQueryVariables = Exact<{
  by: string;
}>;


export type ConsoleDecisionsQuery = { tieDecisions: { nodes: Array<{ id: string, kind: Types.TieDecisionKind, reason: string, decidedAt: string, area: { id: string, code: string, name: string } | null, project: { id: string, externalId: string, name: string } | null, part: { id: string, name: string } | null, allocation: { id: string, externalId: string, place: string | null, purpose: string | null } | null }> } };

export type ConsoleDecideMutationVariables = Exact<{
  input: Types.DecideTiesInput;
}>;


export type ConsoleDecideMutation = { decideTies:
    | { code: string, message: string, refused: Array<{ index: number, problem:
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string }
          | { code: string, message: string, standing: { id: string, kind: Types.TieDecisionKind, decidedBy: string, decidedAt: string, reason: string, area: { id: string, code: string, name: string } | null } | null }
         }> }
    | { code: string, message: string }
    | { decisions: Array<{ decision: { id: string } }>, moves: Array<{ status: Types.TieStatus, area: { id: string, code: string, name: string } | null, comes: { projects: number, allocations: number, amount: string }, goes: { projects: number, allocations: number, amount: string } }> }
   };

export type ConsoleMovedFragment = { projects: number, allocations: number, amount: string };

export type ConsoleSplitMutationVariables = Exact<{
  input: Types.SplitProjectInput;
}>;


export type ConsoleSplitMutation = { splitProject:
    | { code: string, message: string }
    | { code: string, message: string, standing: { id: string, kind: Types.TieDecisionKind, decidedBy: string, decidedAt: string, reason: string, area: { id: string, code: string, name: string } | null } | null }
    | { decision: { id: string } }
   };

export type ConsoleMergeMutationVariables = Exact<{
  input: Types.MergeProjectsInput;
}>;


export type ConsoleMergeMutation = { mergeProjects:
    | { code: string, message: string }
    | { code: string, message: string, standing: { id: string, kind: Types.TieDecisionKind, decidedBy: string, decidedAt: string, reason: string, area: { id: string, code: string, name: string } | null } | null }
    | { decision: { id: string } }
   };

export type ConsoleUndoMutationVariables = Exact<{
  input: Types.UndoTieDecisionInput;
}>;


export type ConsoleUndoMutation = { undoTieDecision:
    | { code: string, message: string }
    | { decision: { id: string } }
   };

export type ConsoleDecidedFragment = { decision: { id: string } };

type ConsoleRefused_KGuwhbsjKbNrDf5pdF7SwF1geGfl1JKcIDiRdTe5Eg_Fragment = { code: string, message: string };

type ConsoleRefused_SSa1vxrKgwErrkIeScvikYgAg5wta0Jd2Fkzt3b3Y_Fragment = { code: string, message: string };

type ConsoleRefused_Z9U32v54ycAbDryw67HlV90os5POe01P2CbpQIeilw_Fragment = { code: string, message: string };

type ConsoleRefused_EUwlTplwxa22msoVBpoT5r4Rs0Rpn5H4lqnoa3i9z4_Fragment = { code: string, message: string };

type ConsoleRefused_XnxIb0zOocpRjqxPxjnOx4v1dGuAhFwbl7zEbH4g4zk_Fragment = { code: string, message: string };

type ConsoleRefused_TieConflict_Fragment = { code: string, message: string, standing: { id: string, kind: Types.TieDecisionKind, decidedBy: string, decidedAt: string, reason: string, area: { id: string, code: string, name: string } | null } | null };

export type ConsoleRefusedFragment =
  | ConsoleRefused_KGuwhbsjKbNrDf5pdF7SwF1geGfl1JKcIDiRdTe5Eg_Fragment
  | ConsoleRefused_SSa1vxrKgwErrkIeScvikYgAg5wta0Jd2Fkzt3b3Y_Fragment
  | ConsoleRefused_Z9U32v54ycAbDryw67HlV90os5POe01P2CbpQIeilw_Fragment
  | ConsoleRefused_EUwlTplwxa22msoVBpoT5r4Rs0Rpn5H4lqnoa3i9z4_Fragment
  | ConsoleRefused_XnxIb0zOocpRjqxPxjnOx4v1dGuAhFwbl7zEbH4g4zk_Fragment
  | ConsoleRefused_TieConflict_Fragment
;

export type ConsoleAreasQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleAreasQuery = { consolidationAreas: { nodes: Array<{ id: string, code: string, name: string }> } };

export const ConsoleActsDocument = /* @__PURE__ */ new TypedDocument<ConsoleActsQuery, ConsoleActsQueryVariables>(
  'ConsoleActs',
  '9fde51e0a0f69df53e2171d550a44a583e398a6ffb68f271fc2b77ea74d1b461',
  "query ConsoleActs($filter: TrailActFilter) {\n  trailActs(first: 200, filter: $filter, orderBy: [{recordedAt: DESC}]) {\n    totalCount\n    nodes {\n      id\n      recordedAt\n      principal\n      role\n      department\n      operation\n      wrote\n      cameFrom\n    }\n  }\n}",
)
export const ConsoleAllocateDocument = /* @__PURE__ */ new TypedDocument<ConsoleAllocateMutation, ConsoleAllocateMutationVariables>(
  'ConsoleAllocate',
  '26b91342385fe1b0a867278e4eddae7e1918be5eea45277875a7fb75292bae66',
  "mutation ConsoleAllocate($input: AllocateFundInput!) {\n  allocateFund(input: $input) {\n    __typename\n    ... on Allocation {\n      id\n      amount\n      externalId\n      tie {\n        id\n        status\n        explanation\n        area {\n          id\n          name\n        }\n      }\n    }\n    ... on Problem {\n      message\n    }\n  }\n}",
)
export const ConsoleAllocationsDocument = /* @__PURE__ */ new TypedDocument<ConsoleAllocationsQuery, ConsoleAllocationsQueryVariables>(
  'ConsoleAllocations',
  'b74271bc4fc97cfa610cf4fa6eff4eb57f0cd5bf613f77aa2d381d1be1ab16d3',
  "query ConsoleAllocations($filter: AllocationFilter, $after: String) {\n  allocations(\n    filter: $filter\n    first: 100\n    after: $after\n    orderBy: [{amount: DESC}]\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      externalId\n      place\n      purpose\n      amount\n      department\n      fund {\n        id\n        documentNumber\n      }\n      project {\n        id\n        name\n      }\n      tie {\n        id\n        status\n        area {\n          id\n          code\n          name\n        }\n      }\n      parts(first: 20, filter: {endedAt: {isNull: true}}) {\n        nodes {\n          id\n          amount\n          tie {\n            id\n            status\n            area {\n              id\n              code\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n}",
)
export const ConsoleAnswerFindingDocument = /* @__PURE__ */ new TypedDocument<ConsoleAnswerFindingMutation, ConsoleAnswerFindingMutationVariables>(
  'ConsoleAnswerFinding',
  '880d8e121fce289f3ec8a90e1cb083e2a66adf46eb30e5a1a1f56ca31ab9c645',
  "mutation ConsoleAnswerFinding($input: AnswerFindingInput!) {\n  answerFinding(input: $input) {\n    ...ConsoleFindingMoved\n    ...ConsoleFindingRefused\n  }\n}\n\nfragment ConsoleFindingMoved on FindingMoved {\n  finding {\n    id\n    state\n  }\n}\n\nfragment ConsoleFindingRefused on Problem {\n  code\n  message\n}",
)
export const ConsoleAnswerImportDocument = /* @__PURE__ */ new TypedDocument<ConsoleAnswerImportMutation, ConsoleAnswerImportMutationVariables>(
  'ConsoleAnswerImport',
  '171c714dbbef3dc5ece90a40c3399f9e38c29dedeae4b598b1dc396edd4078d3',
  "mutation ConsoleAnswerImport($input: AnswerImportInput!) {\n  answerImport(input: $input) {\n    ...ConsoleImportMoved\n    ...ConsoleImportRefused\n  }\n}\n\nfragment ConsoleImportMoved on ImportJob {\n  id\n  state\n}\n\nfragment ConsoleImportRefused on Problem {\n  code\n  message\n}",
)
export const ConsoleAnswerObjectionDocument = /* @__PURE__ */ new TypedDocument<ConsoleAnswerObjectionMutation, ConsoleAnswerObjectionMutationVariables>(
  'ConsoleAnswerObjection',
  'b88e6e86a4c1eb9429acdead0fe6758461ac2536c69fa8fc7f88173d2f327b39',
  "mutation ConsoleAnswerObjection($input: AnswerObjectionInput!) {\n  answerObjection(input: $input) {\n    __typename\n    ... on Problem {\n      message\n    }\n  }\n}",
)
export const ConsoleApiKeysDocument = /* @__PURE__ */ new TypedDocument<ConsoleApiKeysQuery, ConsoleApiKeysQueryVariables>(
  'ConsoleApiKeys',
  '888db70f7c53e01f21aeb3cb6872330e6b70f1ec180d6915e28fef05de25ca83',
  "query ConsoleApiKeys {\n  apiKeys(first: 300, orderBy: [{createdAt: DESC}]) {\n    totalCount\n    nodes {\n      id\n      name\n      ending\n      keyRole\n      department\n      areas {\n        id\n        code\n      }\n      scopes\n      loopbackOnly\n      state\n      expiresAt\n      lastUsedAt\n    }\n  }\n}",
)
export const ConsoleAreaDocument = /* @__PURE__ */ new TypedDocument<ConsoleAreaQuery, ConsoleAreaQueryVariables>(
  'ConsoleArea',
  'c1ead3481d4c95e5b8af3d0f9ee7163d9139669d5030b6d1517867df0e0d6471',
  "query ConsoleArea($code: String!) {\n  consolidationArea(code: $code) {\n    id\n    code\n    name\n    divisions {\n      id\n      code\n      name\n    }\n    funding {\n      allocated\n      disbursed\n      paid\n      undisbursed\n      unpaid\n    }\n    availableSteps {\n      ...ConsoleNextStep\n    }\n    approvalSteps(first: 100, orderBy: [{decidedOn: ASC}]) {\n      nodes {\n        id\n        kind\n        decidedOn\n        documentNumber\n        authority\n      }\n    }\n    redLines {\n      verdict\n      lines {\n        key\n        before\n        planned\n        after\n        verdict\n        rule\n        missing\n      }\n    }\n    projects(first: 10, orderBy: [{budget: DESC}]) {\n      totalCount\n      nodes {\n        id\n        department\n        externalId\n        name\n        budget\n      }\n    }\n    findings(first: 1, filter: {not: {state: {eq: CLOSED}}}) {\n      totalCount\n    }\n  }\n}\n\nfragment ConsoleNextStep on AvailableStep {\n  kind\n  roles\n  departments\n  ready\n  dueOn\n  dueBasis\n  dueReason\n  daysLate\n  missing {\n    code\n    text\n    detail\n    suppliedBy\n  }\n}",
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
export const ConsoleAuditRunsDocument = /* @__PURE__ */ new TypedDocument<ConsoleAuditRunsQuery, ConsoleAuditRunsQueryVariables>(
  'ConsoleAuditRuns',
  '2b9cb1ca03b8e6813b019166ca91c010f5a12f5d65870e11a082429242c904b0',
  "query ConsoleAuditRuns {\n  auditRuns(first: 100, orderBy: [{startedAt: DESC}]) {\n    nodes {\n      id\n      auditedOn\n      startedAt\n    }\n  }\n}",
)
export const ConsoleCancelImportDocument = /* @__PURE__ */ new TypedDocument<ConsoleCancelImportMutation, ConsoleCancelImportMutationVariables>(
  'ConsoleCancelImport',
  '9085485899fa9161149b5ccc0e4bf3610a9157f4add2fc75de88ff2089cbb8ba',
  "mutation ConsoleCancelImport($input: ImportJobInput!) {\n  cancelImport(input: $input) {\n    ...ConsoleImportMoved\n    ...ConsoleImportRefused\n  }\n}\n\nfragment ConsoleImportMoved on ImportJob {\n  id\n  state\n}\n\nfragment ConsoleImportRefused on Problem {\n  code\n  message\n}",
)
export const ConsoleCheckImportDocument = /* @__PURE__ */ new TypedDocument<ConsoleCheckImportMutation, ConsoleCheckImportMutationVariables>(
  'ConsoleCheckImport',
  '967280f40d039df17af9f16ca7478a985ee5a1c8159f1b452a686ab72c9fa213',
  "mutation ConsoleCheckImport($input: ImportJobInput!) {\n  checkImport(input: $input) {\n    ...ConsoleImportMoved\n    ...ConsoleImportRefused\n  }\n}\n\nfragment ConsoleImportMoved on ImportJob {\n  id\n  state\n}\n\nfragment ConsoleImportRefused on Problem {\n  code\n  message\n}",
)
export const ConsoleCloseFindingDocument = /* @__PURE__ */ new TypedDocument<ConsoleCloseFindingMutation, ConsoleCloseFindingMutationVariables>(
  'ConsoleCloseFinding',
  'c9299d859abd56deb0e8057a057c3bacf887b9b4d9679e741de58b412ce6a7f7',
  "mutation ConsoleCloseFinding($input: CloseFindingInput!) {\n  closeFinding(input: $input) {\n    ...ConsoleFindingMoved\n    ...ConsoleFindingRefused\n  }\n}\n\nfragment ConsoleFindingMoved on FindingMoved {\n  finding {\n    id\n    state\n  }\n}\n\nfragment ConsoleFindingRefused on Problem {\n  code\n  message\n}",
)
export const ConsoleCommitImportDocument = /* @__PURE__ */ new TypedDocument<ConsoleCommitImportMutation, ConsoleCommitImportMutationVariables>(
  'ConsoleCommitImport',
  'f9da8275b09f3ec4f0ed9dfafb713f4cfef5fe983dd5ccb600c9986c0d4e9fd8',
  "mutation ConsoleCommitImport($input: ImportJobInput!) {\n  commitImport(input: $input) {\n    ...ConsoleImportMoved\n    ...ConsoleImportRefused\n  }\n}\n\nfragment ConsoleImportMoved on ImportJob {\n  id\n  state\n}\n\nfragment ConsoleImportRefused on Problem {\n  code\n  message\n}",
)
export const ConsoleComparedRunsDocument = /* @__PURE__ */ new TypedDocument<ConsoleComparedRunsQuery, ConsoleComparedRunsQueryVariables>(
  'ConsoleComparedRuns',
  '490e4e329578cd2c91db16481be2f67df41bdf9832c712e7539b5c8adad8b08e',
  "query ConsoleComparedRuns($earlier: ID!, $later: ID!) {\n  appeared: compareAuditRuns(earlier: $earlier, later: $later, change: NEW) {\n    ...ConsoleCompared\n  }\n  gone: compareAuditRuns(earlier: $earlier, later: $later, change: GONE) {\n    ...ConsoleCompared\n  }\n  changed: compareAuditRuns(earlier: $earlier, later: $later, change: CHANGED) {\n    ...ConsoleCompared\n  }\n}\n\nfragment ConsoleCompared on RunComparison {\n  earlierAmount\n  laterAmount\n  earlierSeverity\n  laterSeverity\n  finding {\n    id\n    rule\n    explanation\n    auditRule {\n      title\n    }\n    project {\n      id\n      name\n    }\n  }\n}",
)
export const ConsoleCoverageDocument = /* @__PURE__ */ new TypedDocument<ConsoleCoverageQuery, ConsoleCoverageQueryVariables>(
  'ConsoleCoverage',
  '095fda8fe9811298e3a5f0f34155c25bfd97c1f7d037f33f6979ec86b76a8d87',
  "query ConsoleCoverage($filter: FundingGroupFilter, $asOf: DateTime, $bookedOn: Date) {\n  fundingBy(groupBy: [], filter: $filter, asOf: $asOf, bookedOn: $bookedOn) {\n    tied {\n      ...CoverageMoney\n    }\n    outside {\n      ...CoverageMoney\n    }\n    unresolved {\n      ...CoverageMoney\n    }\n    total {\n      ...CoverageMoney\n    }\n  }\n}\n\nfragment CoverageMoney on FundingFigure {\n  allocations\n  allocated\n}",
)
export const ConsoleDecideDocument = /* @__PURE__ */ new TypedDocument<ConsoleDecideMutation, ConsoleDecideMutationVariables>(
  'ConsoleDecide',
  '3e83829b92d7ce578e6aa2c19c2252bf664c787c20386b786288e256a92fc56f',
  "mutation ConsoleDecide($input: DecideTiesInput!) {\n  decideTies(input: $input) {\n    ... on TiesDecided {\n      decisions {\n        decision {\n          id\n        }\n      }\n      moves {\n        status\n        area {\n          id\n          code\n          name\n        }\n        comes {\n          ...ConsoleMoved\n        }\n        goes {\n          ...ConsoleMoved\n        }\n      }\n    }\n    ... on DecisionsRefused {\n      refused {\n        index\n        problem {\n          ...ConsoleRefused\n        }\n      }\n    }\n    ...ConsoleRefused\n  }\n}\n\nfragment ConsoleMoved on MovedFigure {\n  projects\n  allocations\n  amount\n}\n\nfragment ConsoleRefused on Problem {\n  code\n  message\n  ... on TieConflict {\n    standing {\n      id\n      kind\n      decidedBy\n      decidedAt\n      reason\n      area {\n        id\n        code\n        name\n      }\n    }\n  }\n}",
)
export const ConsoleDecisionsDocument = /* @__PURE__ */ new TypedDocument<ConsoleDecisionsQuery, ConsoleDecisionsQueryVariables>(
  'ConsoleDecisions',
  'a23ca8e5c5078078edd60ad6145b38fcd0bd2dc8aeb0781911a348dc3d39ed75',
  "query ConsoleDecisions($by: String!) {\n  tieDecisions(\n    first: 30\n    filter: {decidedBy: {eq: $by}, kind: {in: [CONFIRM, OUTSIDE, SPLIT, MERGE, REJECT]}, undoneBy: {isNull: true}}\n    orderBy: [{decidedAt: DESC}]\n  ) {\n    nodes {\n      id\n      kind\n      reason\n      decidedAt\n      area {\n        id\n        code\n        name\n      }\n      project {\n        id\n        externalId\n        name\n      }\n      part {\n        id\n        name\n      }\n      allocation {\n        id\n        externalId\n        place\n        purpose\n      }\n    }\n  }\n}",
)
export const ConsoleDisburseDocument = /* @__PURE__ */ new TypedDocument<ConsoleDisburseMutation, ConsoleDisburseMutationVariables>(
  'ConsoleDisburse',
  '9a714b7ee2ef90b46d547bbaf077509e75513914ff7eda6f652e4a8457452e40',
  "mutation ConsoleDisburse($input: DisburseAllocationInput!) {\n  disburseAllocation(input: $input) {\n    __typename\n    ... on Problem {\n      message\n    }\n  }\n}",
)
export const ConsoleDivisionsDocument = /* @__PURE__ */ new TypedDocument<ConsoleDivisionsQuery, ConsoleDivisionsQueryVariables>(
  'ConsoleDivisions',
  'cca6d18a2006cbd0abf64e3b8b0def069a426aa563aec74e8c93f5bb410dc72f',
  "query ConsoleDivisions {\n  townships: administrativeDivisions(\n    first: 200\n    filter: {level: {eq: TOWNSHIP}}\n    orderBy: [{code: ASC}]\n  ) {\n    nodes {\n      id\n      code\n      name\n      boundary\n    }\n  }\n  villages: administrativeDivisions(\n    first: 1000\n    filter: {level: {eq: VILLAGE}}\n    orderBy: [{code: ASC}]\n  ) {\n    totalCount\n    nodes {\n      id\n      code\n      name\n      boundary\n      parent {\n        id\n        code\n      }\n    }\n  }\n  consolidationAreas(first: 500, orderBy: [{code: ASC}]) {\n    nodes {\n      id\n      code\n      name\n      divisions {\n        id\n        code\n        name\n      }\n    }\n  }\n}",
)
export const ConsoleDrawAreaDocument = /* @__PURE__ */ new TypedDocument<ConsoleDrawAreaMutation, ConsoleDrawAreaMutationVariables>(
  'ConsoleDrawArea',
  '002e5b4659ec6ed96f09ddc9ad0690c7be5fdd4f077b88cedfdbeeffceb1ba08',
  "mutation ConsoleDrawArea($input: DrawAreaInput!) {\n  drawArea(input: $input) {\n    __typename\n    ... on Problem {\n      message\n    }\n    ... on AreaDrawn {\n      area {\n        id\n        code\n      }\n    }\n  }\n}",
)
export const ConsoleDueFindingsDocument = /* @__PURE__ */ new TypedDocument<ConsoleDueFindingsQuery, ConsoleDueFindingsQueryVariables>(
  'ConsoleDueFindings',
  '40f7d5036ea947077e06c9c8a12188858518198e9dfd31a115a004414dd7372b',
  "query ConsoleDueFindings {\n  findings(\n    first: 300\n    filter: {dueOn: {isNull: false}, not: {state: {eq: CLOSED}}}\n    orderBy: [{dueOn: ASC}]\n  ) {\n    totalCount\n    nodes {\n      id\n      rule\n      department\n      dueOn\n      auditRule {\n        title\n      }\n      area {\n        id\n        code\n        name\n      }\n    }\n  }\n}",
)
export const ConsoleDueMendingDocument = /* @__PURE__ */ new TypedDocument<ConsoleDueMendingQuery, ConsoleDueMendingQueryVariables>(
  'ConsoleDueMending',
  '111a1be876ce1c6a9b12a4f015aabe186135d3b53b42dc1441c32cc92ba9a5e8',
  "query ConsoleDueMending {\n  rectifications(\n    first: 300\n    filter: {doneOn: {isNull: true}}\n    orderBy: [{dueOn: ASC}]\n  ) {\n    totalCount\n    nodes {\n      id\n      number\n      problem\n      unit\n      dueOn\n      daysLeft\n      inspection {\n        id\n        area {\n          id\n          code\n          name\n        }\n      }\n    }\n  }\n  supervisions(\n    first: 300\n    filter: {doneOn: {isNull: true}, dueOn: {isNull: false}}\n    orderBy: [{dueOn: ASC}]\n  ) {\n    totalCount\n    nodes {\n      id\n      department\n      problems\n      dueOn\n      daysLeft\n      area {\n        id\n        code\n        name\n      }\n      project {\n        id\n        name\n      }\n    }\n  }\n}",
)
export const ConsoleDueObjectionsDocument = /* @__PURE__ */ new TypedDocument<ConsoleDueObjectionsQuery, ConsoleDueObjectionsQueryVariables>(
  'ConsoleDueObjections',
  '44df90ef45117a2655eba6b4715c60b57b77ec5c22187fdef8c1a09159db9755',
  "query ConsoleDueObjections {\n  objections(\n    first: 300\n    filter: {isAnswered: {eq: false}}\n    orderBy: [{dueOn: ASC}]\n  ) {\n    totalCount\n    nodes {\n      id\n      number\n      words\n      department\n      dueOn\n    }\n  }\n}",
)
export const ConsoleDueStepsDocument = /* @__PURE__ */ new TypedDocument<ConsoleDueStepsQuery, ConsoleDueStepsQueryVariables>(
  'ConsoleDueSteps',
  'd8906ec1eb29897fb81de2966cb0442ac125f59ba9e639c9268c6f68150e348a',
  "query ConsoleDueSteps {\n  consolidationAreas(first: 300, orderBy: [{code: ASC}]) {\n    totalCount\n    nodes {\n      id\n      code\n      name\n      availableSteps {\n        kind\n        roles\n        departments\n        dueOn\n      }\n    }\n  }\n}",
)
export const ConsoleFindingDocument = /* @__PURE__ */ new TypedDocument<ConsoleFindingQuery, ConsoleFindingQueryVariables>(
  'ConsoleFinding',
  'ba9e7ee038b13aac0440e3111818e911f6b52b28d85300a09104a47df4a22a14',
  "query ConsoleFinding($id: ID!) {\n  node(id: $id) {\n    id\n    ... on Finding {\n      id\n      rule\n      severity\n      state\n      version\n      amount\n      department\n      dueOn\n      holds\n      explanation\n      firstFoundAt\n      lastFoundAt\n      goneAt\n      area {\n        id\n        code\n        name\n      }\n      project {\n        id\n        externalId\n        name\n        place\n        tie {\n          status\n        }\n      }\n      auditRule {\n        title\n        basis\n        innocent\n      }\n      evidence {\n        type\n        nodeId\n        node {\n          id\n          __typename\n          ... on Project {\n            externalId\n            name\n            place\n          }\n          ... on Allocation {\n            externalId\n            amount\n            allocatedOn\n          }\n          ... on Disbursement {\n            externalId\n            amount\n            disbursedOn\n            recipient\n          }\n          ... on Payment {\n            externalId\n            amount\n            paidOn\n            payee\n          }\n          ... on Fund {\n            documentNumber\n            name\n            amount\n          }\n          ... on ConsolidationArea {\n            code\n            name\n          }\n        }\n        importRows {\n          id\n          ...ConsoleSource\n        }\n      }\n      steps(first: 100, orderBy: [{ordinal: ASC}]) {\n        nodes {\n          id\n          kind\n          decision\n          takenAt\n          takenBy\n          words\n          documents\n          dueOn\n        }\n      }\n    }\n  }\n}\n\nfragment ConsoleSource on ImportRow {\n  id\n  sheet\n  rowNumber\n  reported\n  run {\n    id\n    fileName\n  }\n}",
)
export const ConsoleFindingsDocument = /* @__PURE__ */ new TypedDocument<ConsoleFindingsQuery, ConsoleFindingsQueryVariables>(
  'ConsoleFindings',
  '18b397e305671e0f463b96351c63cd9a464bd2dd17ab946ea735d85dcb3b6e57',
  "query ConsoleFindings($filter: FindingFilter, $after: String) {\n  findings(filter: $filter, first: 500, after: $after, orderBy: [{amount: DESC}]) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      rule\n      severity\n      state\n      amount\n      department\n      dueOn\n      holds\n      explanation\n      project {\n        id\n        name\n      }\n      area {\n        id\n        name\n      }\n      auditRule {\n        title\n      }\n    }\n  }\n}",
)
export const ConsoleHomeDocument = /* @__PURE__ */ new TypedDocument<ConsoleHomeQuery, ConsoleHomeQueryVariables>(
  'ConsoleHome',
  'b7163f4d941dd82ad39b5724808cd1319b432c8321b570b52dd43ebbb95d1158',
  "query ConsoleHome($objections: ObjectionFilter) {\n  tieWorklist(first: 3, orderBy: [{amount: DESC}]) {\n    totalCount\n    nodes {\n      id\n      amount\n      reason\n      ...ConsoleSubject\n    }\n  }\n  open: findings(\n    first: 3\n    filter: {not: {state: {eq: CLOSED}}}\n    orderBy: [{firstFoundAt: DESC}]\n  ) {\n    totalCount\n    nodes {\n      id\n      explanation\n      rule\n      auditRule {\n        title\n      }\n    }\n  }\n  grave: findings(\n    first: 1\n    filter: {severity: {eq: HIGH}, not: {state: {eq: CLOSED}}}\n  ) {\n    totalCount\n  }\n  objections(first: 3, filter: $objections, orderBy: [{dueOn: ASC}]) {\n    totalCount\n    nodes {\n      id\n      number\n      words\n      dueOn\n    }\n  }\n  consolidationAreas(first: 500, orderBy: [{code: ASC}]) {\n    nodes {\n      id\n      code\n      name\n      stage {\n        returnedFrom\n        terminated\n      }\n      availableSteps {\n        kind\n        dueOn\n        daysLate\n      }\n    }\n  }\n}\n\nfragment ConsoleSubject on TieWorkItem {\n  project {\n    id\n    name\n  }\n  projectPart {\n    id\n    name\n  }\n  allocation {\n    id\n    externalId\n    place\n    purpose\n  }\n}",
)
export const ConsoleImportDocument = /* @__PURE__ */ new TypedDocument<ConsoleImportQuery, ConsoleImportQueryVariables>(
  'ConsoleImport',
  'bced4da813f6f1b7139e98d61eda76bc926bfd19424208c5577537e9daedf7ac',
  "query ConsoleImport($id: ID!) {\n  node(id: $id) {\n    id\n    ...ConsoleImportJob\n  }\n}\n\nfragment ConsoleImportJob on ImportJob {\n  id\n  fileName\n  fileBytes\n  department\n  state\n  rowsDone\n  rowsTotal\n  inserted\n  updated\n  unchanged\n  rejected\n  leftOut\n  problem\n  sentBy\n  createdAt\n  finishedAt\n  fileRemovedAt\n  questions {\n    key\n    text\n    choices\n  }\n  tables {\n    sheet\n    mapping\n    title\n    headerRow\n    rows\n    inserted\n    updated\n    unchanged\n    rejected\n    unresolved\n    unresolvedRows {\n      rowNumber\n      name\n      explanation\n    }\n    notes\n    warnings\n    columns {\n      letter\n      place\n      heading\n      fields\n      unit\n      samples\n    }\n    receipt {\n      heading\n      unit\n      taken\n      rejected\n      unread\n    }\n  }\n}",
)
export const ConsoleImportTableNamesDocument = /* @__PURE__ */ new TypedDocument<ConsoleImportTableNamesQuery, ConsoleImportTableNamesQueryVariables>(
  'ConsoleImportTableNames',
  'a978bb909da326e5a3f45c49a12afee0ce4723d80e5d5318a8e11d35a3e0dc3f',
  "query ConsoleImportTableNames {\n  importTables {\n    name\n    title\n  }\n}",
)
export const ConsoleImportTablesDocument = /* @__PURE__ */ new TypedDocument<ConsoleImportTablesQuery, ConsoleImportTablesQueryVariables>(
  'ConsoleImportTables',
  'dde10d5ccca1604efd47244d47899ce8d4e597a066332948ba056f26e1cce9e7',
  "query ConsoleImportTables($names: [String!]) {\n  importTables(names: $names) {\n    name\n    fields {\n      name\n      title\n      headings\n      codes {\n        value\n        words\n      }\n    }\n  }\n}",
)
export const ConsoleImportedProjectsDocument = /* @__PURE__ */ new TypedDocument<ConsoleImportedProjectsQuery, ConsoleImportedProjectsQueryVariables>(
  'ConsoleImportedProjects',
  '4567bdab05d48da55ab58c6aad62ed1db8fffb7e70545540ec657cc26f294e61',
  "query ConsoleImportedProjects($job: String!, $after: String) {\n  projects(\n    first: 100\n    after: $after\n    orderBy: [{externalId: ASC}]\n    filter: {importRows: {some: {run: {job: {id: {eq: $job}}}}}}\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      externalId\n      name\n      tie {\n        status\n        area {\n          id\n          name\n        }\n      }\n    }\n  }\n}",
)
export const ConsoleImportsDocument = /* @__PURE__ */ new TypedDocument<ConsoleImportsQuery, ConsoleImportsQueryVariables>(
  'ConsoleImports',
  '8e675ef14fd40313e82049108a85b90d0b8951aceeb5b62d8089b9a3766cc094',
  "query ConsoleImports {\n  importJobs(first: 200, orderBy: [{createdAt: DESC}]) {\n    totalCount\n    nodes {\n      id\n      fileName\n      department\n      state\n      rejected\n      sentBy\n      createdAt\n    }\n  }\n}",
)
export const ConsoleMakeApiKeyDocument = /* @__PURE__ */ new TypedDocument<ConsoleMakeApiKeyMutation, ConsoleMakeApiKeyMutationVariables>(
  'ConsoleMakeApiKey',
  '7b9b28553ff99830e5a3ff5d0a61899fbfa99c1c99e9bb551108b4d3d1499600',
  "mutation ConsoleMakeApiKey($input: MakeApiKeyInput!) {\n  makeApiKey(input: $input) {\n    __typename\n    ... on ApiKeyMade {\n      secret\n      apiKey {\n        id\n        name\n      }\n    }\n    ... on Problem {\n      code\n      message\n    }\n  }\n}",
)
export const ConsoleMapDocument = /* @__PURE__ */ new TypedDocument<ConsoleMapQuery, ConsoleMapQueryVariables>(
  'ConsoleMap',
  '31ff56a2a50be34d7c8dc85b34b2eedd64f1211cd2f8f150bd9899dde7d37ee3',
  "query ConsoleMap {\n  administrativeDivisions(first: 200, filter: {level: {eq: TOWNSHIP}}) {\n    nodes {\n      id\n      code\n      name\n      boundary\n    }\n  }\n  consolidationAreas(first: 200) {\n    nodes {\n      id\n      code\n      name\n      boundary\n    }\n  }\n}",
)
export const ConsoleMendImportDocument = /* @__PURE__ */ new TypedDocument<ConsoleMendImportMutation, ConsoleMendImportMutationVariables>(
  'ConsoleMendImport',
  '8925ffb45cdc52034833c4eae91163e72e53f060f509970ae5bd0a63bf7d7caa',
  "mutation ConsoleMendImport($input: MendImportInput!) {\n  mendImport(input: $input) {\n    ...ConsoleImportMoved\n    ...ConsoleImportRefused\n  }\n}\n\nfragment ConsoleImportMoved on ImportJob {\n  id\n  state\n}\n\nfragment ConsoleImportRefused on Problem {\n  code\n  message\n}",
)
export const ConsoleMendingDocument = /* @__PURE__ */ new TypedDocument<ConsoleMendingQuery, ConsoleMendingQueryVariables>(
  'ConsoleMending',
  'dd934b9a3102ca580d2d68d2db26e142a72be5a4b8d9e0b20a8cf0706b5b7e2a',
  "query ConsoleMending($id: ID!) {\n  node(id: $id) {\n    __typename\n    id\n    ... on Rectification {\n      number\n      problem\n      unit\n      mendBy: dueOn\n      doneOn\n      result\n      inspection {\n        id\n        number\n        inspectedOn\n        area {\n          id\n          name\n        }\n        project {\n          id\n          name\n        }\n      }\n    }\n    ... on Supervision {\n      department\n      problems\n      visitedOn\n      dueOn\n      doneOn\n      area {\n        id\n        name\n      }\n      project {\n        id\n        name\n      }\n    }\n  }\n}",
)
export const ConsoleMendsDocument = /* @__PURE__ */ new TypedDocument<ConsoleMendsQuery, ConsoleMendsQueryVariables>(
  'ConsoleMends',
  'f43fbe71734fff5e5a670d15e1f3b6c5a6f54e371e243aeb12354c7b71e18d1c',
  "query ConsoleMends($id: ID!) {\n  node(id: $id) {\n    id\n    ... on ImportJob {\n      id\n      mends(first: 500) {\n        totalCount\n        nodes {\n          id\n          sheet\n          rowNumber\n          place\n          original\n          value\n          mendedBy\n          mendedAt\n        }\n      }\n    }\n  }\n}",
)
export const ConsoleMergeDocument = /* @__PURE__ */ new TypedDocument<ConsoleMergeMutation, ConsoleMergeMutationVariables>(
  'ConsoleMerge',
  '32eb4cfba2d21b25230a57fc9a8d1cf98440860d84640d06c46f05749997e1a2',
  "mutation ConsoleMerge($input: MergeProjectsInput!) {\n  mergeProjects(input: $input) {\n    ...ConsoleDecided\n    ...ConsoleRefused\n  }\n}\n\nfragment ConsoleDecided on TieDecided {\n  decision {\n    id\n  }\n}\n\nfragment ConsoleRefused on Problem {\n  code\n  message\n  ... on TieConflict {\n    standing {\n      id\n      kind\n      decidedBy\n      decidedAt\n      reason\n      area {\n        id\n        code\n        name\n      }\n    }\n  }\n}",
)
export const ConsoleMoneyDocument = /* @__PURE__ */ new TypedDocument<ConsoleMoneyQuery, ConsoleMoneyQueryVariables>(
  'ConsoleMoney',
  'e5b2a1a637a1b89c54d07e131b958f70d988c71074d641c8b27c7c8b5576ea73',
  "query ConsoleMoney($filter: FundingGroupFilter, $groupBy: [FundingGrouping!]!, $asOf: DateTime, $bookedOn: Date) {\n  fundingBy(groupBy: $groupBy, filter: $filter, asOf: $asOf, bookedOn: $bookedOn) {\n    level\n    department\n    programme\n    fiscalYear\n    payee\n    unallocated\n    fund {\n      id\n      documentNumber\n      name\n    }\n    area {\n      id\n      code\n      name\n    }\n    total {\n      ...ConsoleFigure\n    }\n    tied {\n      ...ConsoleFigure\n    }\n    outside {\n      ...ConsoleFigure\n    }\n    unresolved {\n      ...ConsoleFigure\n    }\n  }\n}\n\nfragment ConsoleFigure on FundingFigure {\n  allocations\n  allocated\n  disbursed\n  paid\n}",
)
export const ConsoleObjectionDocument = /* @__PURE__ */ new TypedDocument<ConsoleObjectionQuery, ConsoleObjectionQueryVariables>(
  'ConsoleObjection',
  'a4f6cfc76ac380f5fc1eceb1474c848388dd8bd6ffd878a71615080c2daba38d',
  "query ConsoleObjection($id: ID!) {\n  node(id: $id) {\n    id\n    ... on Objection {\n      number\n      words\n      original\n      contact\n      department\n      receivedOn\n      dueOn\n      area {\n        id\n        name\n      }\n      project {\n        id\n        name\n        area {\n          id\n          name\n        }\n      }\n      fund {\n        id\n        documentNumber\n        name\n      }\n      notice {\n        id\n        subject\n        publishedOn\n      }\n      transfers(first: 20) {\n        nodes {\n          id\n          transferredOn\n          formerDepartment\n          department\n          reason\n        }\n      }\n      answers(first: 20) {\n        nodes {\n          id\n          answeredOn\n          department\n          verdict\n          words\n        }\n      }\n    }\n  }\n}",
)
export const ConsoleOriginalDocument = /* @__PURE__ */ new TypedDocument<ConsoleOriginalQuery, ConsoleOriginalQueryVariables>(
  'ConsoleOriginal',
  'e19b9b22ced8ae06f16eec74faffce92b2d48bcc5c816950ca2aa7ac748f82df',
  "query ConsoleOriginal($id: ID!) {\n  node(id: $id) {\n    id\n    ... on ImportRow {\n      id\n      original {\n        id\n        cells\n        table {\n          id\n          headings\n        }\n      }\n    }\n  }\n}",
)
export const ConsolePayDocument = /* @__PURE__ */ new TypedDocument<ConsolePayMutation, ConsolePayMutationVariables>(
  'ConsolePay',
  'b2c381a6892a1e1f72cd8e280e5300c677ab8b08990553f1b8f0ea85dd511c0b',
  "mutation ConsolePay($input: RecordPaymentInput!) {\n  recordPayment(input: $input) {\n    __typename\n    ... on Problem {\n      message\n    }\n  }\n}",
)
export const ConsolePayeesDocument = /* @__PURE__ */ new TypedDocument<ConsolePayeesQuery, ConsolePayeesQueryVariables>(
  'ConsolePayees',
  '86e20aa1ec978ed879d796a01f1f7857b47a241a523c96346b5070c40f52b672',
  "query ConsolePayees($filter: FundingGroupFilter) {\n  fundingBy(groupBy: [PAYEE], filter: $filter) {\n    payee\n    total {\n      allocated\n      paid\n    }\n  }\n}",
)
export const ConsolePeopleReadsDocument = /* @__PURE__ */ new TypedDocument<ConsolePeopleReadsQuery, ConsolePeopleReadsQueryVariables>(
  'ConsolePeopleReads',
  '9b1152be926399c3bfec7cfde2ffd0a45fd50e52318e2dfc179307ef05d86517',
  "query ConsolePeopleReads {\n  peopleReads(first: 300, orderBy: [{recordedAt: DESC}]) {\n    totalCount\n    nodes {\n      id\n      recordedAt\n      principal\n      role\n      department\n      fieldTitles\n      recordCount\n      cameFrom\n    }\n  }\n}",
)
export const ConsolePreviewDocument = /* @__PURE__ */ new TypedDocument<ConsolePreviewQuery, ConsolePreviewQueryVariables>(
  'ConsolePreview',
  'b20ad35bc02872cdad602fdef57f5184b48ddc285eba715ffdb7b94fd7fbca31',
  "query ConsolePreview($code: String, $memberCodes: [String!], $boundary: GeoJSON) {\n  previewArea(code: $code, memberCodes: $memberCodes, boundary: $boundary) {\n    __typename\n    ... on Problem {\n      message\n    }\n    ... on AreaPreview {\n      isNew\n      joining {\n        id\n        code\n        name\n      }\n      leaving {\n        id\n        code\n        name\n      }\n      alsoIn {\n        division {\n          id\n          name\n        }\n        area {\n          id\n          code\n          name\n        }\n      }\n      misshapen {\n        message\n      }\n      membersClosed {\n        message\n      }\n      coming {\n        ...PreviewFlow\n      }\n      going {\n        ...PreviewFlow\n      }\n      movingCount\n      hiddenCount\n      before {\n        id\n        ...PreviewedArea\n      }\n      after {\n        id\n        ...PreviewedArea\n      }\n      coverageBefore {\n        ...PreviewedCoverage\n      }\n      coverageAfter {\n        ...PreviewedCoverage\n      }\n      ties(first: 200) {\n        project {\n          id\n          name\n        }\n        allocation {\n          id\n          externalId\n          place\n          purpose\n        }\n        statusBefore\n        areaBefore {\n          id\n          name\n        }\n        statusAfter\n        areaAfter {\n          id\n          name\n        }\n        toThisArea\n        amount\n        explanation\n      }\n    }\n  }\n}\n\nfragment PreviewFlow on AreaFlow {\n  projects\n  allocations\n  amount\n}\n\nfragment PreviewedArea on ConsolidationArea {\n  id\n  projects(first: 1) {\n    totalCount\n  }\n  funding {\n    allocated\n    disbursed\n    paid\n  }\n  awaiting {\n    allocated\n  }\n  redLines {\n    verdict\n    lines {\n      key\n      before\n      planned\n      after\n      verdict\n      missing\n    }\n  }\n}\n\nfragment PreviewedCoverage on TieCoverage {\n  tied {\n    amount\n  }\n  outside {\n    amount\n  }\n  unresolved {\n    amount\n  }\n  total {\n    amount\n  }\n}",
)
export const ConsolePreviewRulesDocument = /* @__PURE__ */ new TypedDocument<ConsolePreviewRulesQuery, ConsolePreviewRulesQueryVariables>(
  'ConsolePreviewRules',
  'd6f4eb8340b916c8e291cdd90f237ffddd8d070ef8552bf3b32ca0404ef1c11e',
  "query ConsolePreviewRules($code: String, $memberCodes: [String!], $boundary: GeoJSON) {\n  previewArea(code: $code, memberCodes: $memberCodes, boundary: $boundary) {\n    __typename\n    ... on Problem {\n      message\n    }\n    ... on AreaPreview {\n      rules {\n        rule\n        title\n        severity\n        appearing\n        goingAway\n        appearingSample {\n          explanation\n          amount\n        }\n      }\n    }\n  }\n}",
)
export const ConsoleProjectDocument = /* @__PURE__ */ new TypedDocument<ConsoleProjectQuery, ConsoleProjectQueryVariables>(
  'ConsoleProject',
  '8e60f4dba1efd84d516cc6bba32388ed8f5390ceeae8412307bc9106d27b48b2',
  "query ConsoleProject($department: Department!, $externalId: String!) {\n  project(department: $department, externalId: $externalId) {\n    id\n    name\n  }\n}",
)
export const ConsoleRecordRectificationDocument = /* @__PURE__ */ new TypedDocument<ConsoleRecordRectificationMutation, ConsoleRecordRectificationMutationVariables>(
  'ConsoleRecordRectification',
  '02a9de902dac2ba6e349548474e0229612cf9b40b80d86af3fa88502f3e48c91',
  "mutation ConsoleRecordRectification($input: RecordRectificationInput!) {\n  recordRectification(input: $input) {\n    __typename\n    ... on Problem {\n      message\n    }\n    ... on Rectification {\n      id\n      doneOn\n    }\n  }\n}",
)
export const ConsoleRecordSupervisionDocument = /* @__PURE__ */ new TypedDocument<ConsoleRecordSupervisionMutation, ConsoleRecordSupervisionMutationVariables>(
  'ConsoleRecordSupervision',
  '8e27fcdb60b891ee3d8255910c03d6f31363c1d00bca4420ed8d07018773bedd',
  "mutation ConsoleRecordSupervision($input: RecordSupervisionInput!) {\n  recordSupervision(input: $input) {\n    __typename\n    ... on Problem {\n      message\n    }\n    ... on Supervision {\n      id\n      doneOn\n    }\n  }\n}",
)
export const ConsoleRefusalsDocument = /* @__PURE__ */ new TypedDocument<ConsoleRefusalsQuery, ConsoleRefusalsQueryVariables>(
  'ConsoleRefusals',
  '333052d3afcd213bdfe9e2038b2095e708f11953cafc48b752827326157f5474',
  "query ConsoleRefusals {\n  accessRefusals(first: 300, orderBy: [{minute: DESC}]) {\n    totalCount\n    nodes {\n      id\n      minute\n      reason\n      cameFrom\n      count\n    }\n  }\n}",
)
export const ConsoleRejectedRowsDocument = /* @__PURE__ */ new TypedDocument<ConsoleRejectedRowsQuery, ConsoleRejectedRowsQueryVariables>(
  'ConsoleRejectedRows',
  '47dada288005b9e43c58eaa835a1d7ac8ffe12da46764c7f6e4084243004211c',
  "query ConsoleRejectedRows($id: ID!, $after: String) {\n  node(id: $id) {\n    id\n    ... on ImportJob {\n      id\n      mistakes {\n        sheet\n        column\n        heading\n        value\n        message\n        near\n        rows\n      }\n      rejectedRows(first: 100, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          ...ConsoleRejectedRow\n        }\n      }\n    }\n  }\n}\n\nfragment ConsoleRejectedRow on ImportJobRow {\n  id\n  sheet\n  rowNumber\n  cells\n  problems {\n    column\n    heading\n    message\n    near\n  }\n}",
)
export const ConsoleReopenFindingDocument = /* @__PURE__ */ new TypedDocument<ConsoleReopenFindingMutation, ConsoleReopenFindingMutationVariables>(
  'ConsoleReopenFinding',
  'c3c29c3888a8c24c23eb1878bab526f95487b183d71d57f43f4e3facf0358c94',
  "mutation ConsoleReopenFinding($input: ReopenFindingInput!) {\n  reopenFinding(input: $input) {\n    ...ConsoleFindingMoved\n    ...ConsoleFindingRefused\n  }\n}\n\nfragment ConsoleFindingMoved on FindingMoved {\n  finding {\n    id\n    state\n  }\n}\n\nfragment ConsoleFindingRefused on Problem {\n  code\n  message\n}",
)
export const ConsoleReturnDocument = /* @__PURE__ */ new TypedDocument<ConsoleReturnMutation, ConsoleReturnMutationVariables>(
  'ConsoleReturn',
  'b7a886585417559ed8ce4e6adfec5f085d43d8a21ece3169f706ec34160e9378',
  "mutation ConsoleReturn($input: ReturnFundsInput!) {\n  returnFunds(input: $input) {\n    __typename\n    ... on Problem {\n      message\n    }\n  }\n}",
)
export const ConsoleRevokeApiKeyDocument = /* @__PURE__ */ new TypedDocument<ConsoleRevokeApiKeyMutation, ConsoleRevokeApiKeyMutationVariables>(
  'ConsoleRevokeApiKey',
  '4795031ea2e63f30078d74a6661673e89ff63c226f60af2344cab7b342e7011b',
  "mutation ConsoleRevokeApiKey($input: RevokeApiKeyInput!) {\n  revokeApiKey(input: $input) {\n    __typename\n    ... on ApiKey {\n      id\n      state\n    }\n    ... on Problem {\n      code\n      message\n    }\n  }\n}",
)
export const ConsoleRightsDocument = /* @__PURE__ */ new TypedDocument<ConsoleRightsQuery, ConsoleRightsQueryVariables>(
  'ConsoleRights',
  '4d833eabaad64c32c040b518deda2c3c6630e1b9dc45c9ee7659740383af905d',
  "query ConsoleRights {\n  viewer {\n    may {\n      operation\n      title\n      allowed\n      why\n    }\n  }\n}",
)
export const ConsoleSetDeadlineDocument = /* @__PURE__ */ new TypedDocument<ConsoleSetDeadlineMutation, ConsoleSetDeadlineMutationVariables>(
  'ConsoleSetDeadline',
  '47473b97329f3f7e8e05007479d0935e4f69c69efae83a9a4fc375915c7f24ac',
  "mutation ConsoleSetDeadline($input: RecordStepDeadlineInput!) {\n  recordStepDeadline(input: $input) {\n    __typename\n    ... on Problem {\n      message\n    }\n    ... on StepDeadline {\n      id\n      dueOn\n    }\n  }\n}",
)
export const ConsoleSplitDocument = /* @__PURE__ */ new TypedDocument<ConsoleSplitMutation, ConsoleSplitMutationVariables>(
  'ConsoleSplit',
  'a7e535d742d941672cb319273f1eae8c2fbabc536f9d0f5515eb89474a2daeb2',
  "mutation ConsoleSplit($input: SplitProjectInput!) {\n  splitProject(input: $input) {\n    ...ConsoleDecided\n    ...ConsoleRefused\n  }\n}\n\nfragment ConsoleDecided on TieDecided {\n  decision {\n    id\n  }\n}\n\nfragment ConsoleRefused on Problem {\n  code\n  message\n  ... on TieConflict {\n    standing {\n      id\n      kind\n      decidedBy\n      decidedAt\n      reason\n      area {\n        id\n        code\n        name\n      }\n    }\n  }\n}",
)
export const ConsoleStepsDocument = /* @__PURE__ */ new TypedDocument<ConsoleStepsQuery, ConsoleStepsQueryVariables>(
  'ConsoleSteps',
  '89ee7f4bdfefe28390e5326101ede4ee2b05022162799c391c9d95c2287bf6aa',
  "query ConsoleSteps($after: String) {\n  consolidationAreas(first: 60, after: $after, orderBy: [{code: ASC}]) {\n    totalCount\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n    nodes {\n      id\n      code\n      name\n      stage {\n        step\n        decidedOn\n        returnedFrom\n        terminated\n        state\n      }\n      availableSteps {\n        needsDocument\n        ...ConsoleNextStep\n      }\n    }\n  }\n}\n\nfragment ConsoleNextStep on AvailableStep {\n  kind\n  roles\n  departments\n  ready\n  dueOn\n  dueBasis\n  dueReason\n  daysLate\n  missing {\n    code\n    text\n    detail\n    suppliedBy\n  }\n}",
)
export const ConsoleTakeStepDocument = /* @__PURE__ */ new TypedDocument<ConsoleTakeStepMutation, ConsoleTakeStepMutationVariables>(
  'ConsoleTakeStep',
  '9319080ae43d52f70caf1cbf189ae71d53570c6513b90c271b0429929acfc8da',
  "mutation ConsoleTakeStep($input: TakeStepInput!) {\n  takeStep(input: $input) {\n    __typename\n    ... on Problem {\n      message\n    }\n    ... on StepRequirementsMissing {\n      missing {\n        text\n        detail\n      }\n    }\n    ... on RedLinesBroken {\n      lines\n    }\n    ... on StepTaken {\n      area {\n        id\n        code\n      }\n    }\n  }\n}",
)
export const ConsoleTrailDocument = /* @__PURE__ */ new TypedDocument<ConsoleTrailQuery, ConsoleTrailQueryVariables>(
  'ConsoleTrail',
  '5431fd7e20fb3562df55ed33d6dbc9c16e54f98f47bbda58678bccff17ef6558',
  "query ConsoleTrail($id: ID!) {\n  node(id: $id) {\n    id\n    ... on Allocation {\n      id\n      externalId\n      amount\n      statedAmount\n      allocatedOn\n      purpose\n      place\n      importRows(first: 5) {\n        nodes {\n          id\n          ...ConsoleSource\n        }\n      }\n      fund {\n        id\n        documentNumber\n        name\n        amount\n        receivedOn\n        importRows(first: 5) {\n          nodes {\n            id\n            ...ConsoleSource\n          }\n        }\n      }\n      tie {\n        id\n        status\n        explanation\n        area {\n          id\n          code\n          name\n        }\n        evidence {\n          method\n          text\n          supports\n          area {\n            id\n            code\n            name\n          }\n        }\n      }\n      disbursements(first: 50, orderBy: [{disbursedOn: ASC}]) {\n        totalCount\n        nodes {\n          id\n          externalId\n          amount\n          statedAmount\n          disbursedOn\n          recipient\n          importRows(first: 5) {\n            nodes {\n              id\n              ...ConsoleSource\n            }\n          }\n          payments(first: 50, orderBy: [{paidOn: ASC}]) {\n            totalCount\n            nodes {\n              id\n              externalId\n              amount\n              statedAmount\n              paidOn\n              payee\n              importRows(first: 5) {\n                nodes {\n                  id\n                  ...ConsoleSource\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment ConsoleSource on ImportRow {\n  id\n  sheet\n  rowNumber\n  reported\n  run {\n    id\n    fileName\n  }\n}",
)
export const ConsoleTransferObjectionDocument = /* @__PURE__ */ new TypedDocument<ConsoleTransferObjectionMutation, ConsoleTransferObjectionMutationVariables>(
  'ConsoleTransferObjection',
  '0533142a0c032429492784cbd3c26d2742a33d5b2b0e7f114c00640b3897b3fc',
  "mutation ConsoleTransferObjection($input: TransferObjectionInput!) {\n  transferObjection(input: $input) {\n    __typename\n    ... on Problem {\n      message\n    }\n  }\n}",
)
export const ConsoleUndoDocument = /* @__PURE__ */ new TypedDocument<ConsoleUndoMutation, ConsoleUndoMutationVariables>(
  'ConsoleUndo',
  '4e6ae7e16e96c9f4feeba416a32e79f822f3bc916ee667959c2dd26c585135f9',
  "mutation ConsoleUndo($input: UndoTieDecisionInput!) {\n  undoTieDecision(input: $input) {\n    ...ConsoleDecided\n    ...ConsoleRefused\n  }\n}\n\nfragment ConsoleDecided on TieDecided {\n  decision {\n    id\n  }\n}\n\nfragment ConsoleRefused on Problem {\n  code\n  message\n  ... on TieConflict {\n    standing {\n      id\n      kind\n      decidedBy\n      decidedAt\n      reason\n      area {\n        id\n        code\n        name\n      }\n    }\n  }\n}",
)
export const ConsoleUnplacedDocument = /* @__PURE__ */ new TypedDocument<ConsoleUnplacedQuery, ConsoleUnplacedQueryVariables>(
  'ConsoleUnplaced',
  '40581750d38c4e3269a1efe67c909e5ad42b5d53551386dbc051a0ea8da35bf1',
  "query ConsoleUnplaced($job: String!) {\n  tieWorklist(\n    first: 10\n    orderBy: [{amount: DESC}]\n    filter: {or: [{project: {importRows: {some: {run: {job: {id: {eq: $job}}}}}}}, {allocation: {importRows: {some: {run: {job: {id: {eq: $job}}}}}}}]}\n  ) {\n    totalCount\n    nodes {\n      id\n      reason\n      ...ConsoleSubject\n    }\n  }\n}\n\nfragment ConsoleSubject on TieWorkItem {\n  project {\n    id\n    name\n  }\n  projectPart {\n    id\n    name\n  }\n  allocation {\n    id\n    externalId\n    place\n    purpose\n  }\n}",
)
export const ConsoleViewerDocument = /* @__PURE__ */ new TypedDocument<ConsoleViewerQuery, ConsoleViewerQueryVariables>(
  'ConsoleViewer',
  'c96c1768d92157a67089f124561d2391e7e6a0df6808c7aaca2e37394a89ed62',
  "query ConsoleViewer($operations: [String!]) {\n  viewer(operations: $operations) {\n    principal\n    role\n    department\n    areas {\n      id\n      code\n      name\n    }\n    may {\n      operation\n      allowed\n      why\n    }\n  }\n}",
)
export const ConsoleWithdrawDocument = /* @__PURE__ */ new TypedDocument<ConsoleWithdrawMutation, ConsoleWithdrawMutationVariables>(
  'ConsoleWithdraw',
  'b368f5ebeb00b3d8622f93dd93bbaa39d81818737bcbb53a6200f084a03f6827',
  "mutation ConsoleWithdraw($input: WithdrawRecordInput!) {\n  withdrawRecord(input: $input) {\n    ... on RecordWithdrawn {\n      withdrawal {\n        id\n      }\n    }\n    ... on Problem {\n      code\n      message\n    }\n  }\n}",
)
export const ConsoleWorkItemDocument = /* @__PURE__ */ new TypedDocument<ConsoleWorkItemQuery, ConsoleWorkItemQueryVariables>(
  'ConsoleWorkItem',
  'b131bc48f22cd0063dac6d87176784c8355ecab2252b33efa3e0d4e0328403f1',
  "query ConsoleWorkItem($id: ID!) {\n  node(id: $id) {\n    id\n    __typename\n    ... on TieWorkItem {\n      id\n      reason\n      department\n      amount\n      explanation\n      waitingAllocations\n      since\n      candidates {\n        text\n        area {\n          id\n          code\n          name\n        }\n      }\n      tie {\n        id\n        evidence {\n          method\n          text\n          supports\n          area {\n            id\n            code\n            name\n          }\n        }\n      }\n      project {\n        id\n        externalId\n        name\n        place\n        ownerUnit\n        kind\n        budget\n        approvalDocument\n        importRows(first: 5) {\n          nodes {\n            id\n            ...ConsoleSource\n          }\n        }\n        duplicatePairs(first: 3) {\n          nodes {\n            ...ConsolePair\n          }\n        }\n        earlierDuplicatePairs(first: 3) {\n          nodes {\n            ...ConsolePair\n          }\n        }\n      }\n      projectPart {\n        id\n        name\n      }\n      allocation {\n        id\n        externalId\n        place\n        purpose\n        amount\n        allocatedOn\n        fund {\n          id\n          documentNumber\n          name\n        }\n        importRows(first: 5) {\n          nodes {\n            id\n            ...ConsoleSource\n          }\n        }\n      }\n    }\n  }\n}\n\nfragment ConsolePair on DuplicatePair {\n  id\n  explanation\n  first {\n    ...ConsolePairSide\n  }\n  second {\n    ...ConsolePairSide\n  }\n}\n\nfragment ConsolePairSide on Project {\n  id\n  department\n  externalId\n  name\n  place\n  ownerUnit\n  kind\n  budget\n  approvalDocument\n  tie {\n    id\n  }\n}\n\nfragment ConsoleSource on ImportRow {\n  id\n  sheet\n  rowNumber\n  reported\n  run {\n    id\n    fileName\n  }\n}",
)
export const ConsoleWorklistDocument = /* @__PURE__ */ new TypedDocument<ConsoleWorklistQuery, ConsoleWorklistQueryVariables>(
  'ConsoleWorklist',
  'c61d9fe1de72f2e2729e3a0011832691178d4d98d17894cad47773573a13bc84',
  "query ConsoleWorklist($filter: TieWorkItemFilter, $after: String) {\n  tieWorklist(\n    filter: $filter\n    first: 500\n    after: $after\n    orderBy: [{amount: DESC}]\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      reason\n      department\n      amount\n      tie {\n        id\n      }\n      candidates {\n        area {\n          id\n          code\n          name\n        }\n        division {\n          id\n          code\n          name\n        }\n      }\n      project {\n        id\n        externalId\n        name\n        place\n      }\n      projectPart {\n        id\n        name\n      }\n      allocation {\n        id\n        externalId\n        place\n        purpose\n        fund {\n          id\n          documentNumber\n        }\n      }\n    }\n  }\n}",
)
export const ConsoleYearsDocument = /* @__PURE__ */ new TypedDocument<ConsoleYearsQuery, ConsoleYearsQueryVariables>(
  'ConsoleYears',
  'cc29f27eb8ec11d7bd099a99a179b7f1a22d89e40d5ecd16e7f57fe7436ab2f4',
  "query ConsoleYears {\n  fundingBy(groupBy: [FISCAL_YEAR]) {\n    fiscalYear\n  }\n}",
)